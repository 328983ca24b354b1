"""Measurements, run by hand: what the program costs and how well it does. Not part of the package."""
