"""Hostile bytes for everything that reads what strangers wrote: `python -m tests.fuzz TARGET --seconds N`."""
