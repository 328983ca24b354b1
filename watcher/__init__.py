"""Watches news feeds for new coverage of a public affair and posts every story once."""
