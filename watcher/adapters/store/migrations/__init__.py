"""The schema of the database, one file for each step. A step that has been released is never edited.

Comments inside the statements are kept by SQLite and printed by ``docs/database.md``. Times are UTC, written
``2026-01-31T18:05:00Z``, so that they sort as text. Booleans are 0 or 1. Views belong to no step: ``views`` holds
their present form.
"""

from watcher.adapters.store.migrations import (
    m001_foundation,
    m002_labels,
    m003_opinions,
    m004_stories,
    m006_revisions,
    m007_evidence,
    m008_delivery,
    m009_search,
    m010_pulse,
    m011_review,
    m012_digests,
    m013_learnt,
)
from watcher.adapters.store.migrations.steps import MIGRATIONS

STEPS = (
    m001_foundation,
    m002_labels,
    m003_opinions,
    m004_stories,
    m006_revisions,
    m007_evidence,
    m008_delivery,
    m009_search,
    m010_pulse,
    m011_review,
    m012_digests,
    m013_learnt,
)
"""In the order in which they are applied."""

__all__ = ["MIGRATIONS", "STEPS"]
