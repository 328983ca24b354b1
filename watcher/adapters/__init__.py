"""The outside world: one foreign library per file, plain values in, nouns out."""
