"""The engine on a cluster: real schedulers and workers in processes of their own."""
