"""One file a category of records."""
