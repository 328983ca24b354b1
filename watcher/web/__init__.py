"""The database in a browser: Datasette with pages of our own, for reading only. Nothing of it ever writes."""
