"""How the service watches over itself."""
