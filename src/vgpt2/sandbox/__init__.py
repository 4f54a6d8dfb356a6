"""What it returns: synthetic rows for a catalog, T-SQL run on DuckDB, results compared."""
