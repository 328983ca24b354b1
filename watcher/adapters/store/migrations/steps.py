"""The list that every step of the schema joins, and the mark that a database is ours."""

from __future__ import annotations

from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x57544348
"""Marks a database as ours ("WTCH"): an empty or foreign file must never pass for an empty history."""

MIGRATIONS = Migrations("watcher")
