"""The list that every step of the schema joins. Knows sqlite-utils, which only writers load."""

from __future__ import annotations

from sqlite_utils.migrations import Migrations

from watcher.adapters.store.identity import STEPS_OF

MIGRATIONS = Migrations(STEPS_OF)
