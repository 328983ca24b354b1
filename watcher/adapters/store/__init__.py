"""The one database: everything that is known, and the only bridge between the loops.

One file per noun. Methods take and return nouns of ``watcher.model``; each that changes more than one row is one
transaction, and joins the transaction of a caller that has opened one.
"""

from watcher.adapters.store.database import StoreError, explained, only_instance, open_database, open_readonly
from watcher.adapters.store.rehearsal import copy_to_rehearse
from watcher.adapters.store.store import Store

__all__ = [
    "Store",
    "StoreError",
    "copy_to_rehearse",
    "explained",
    "only_instance",
    "open_database",
    "open_readonly",
]
