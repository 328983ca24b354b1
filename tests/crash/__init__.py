"""Deaths of the process at every point that matters, and what is left of each."""
