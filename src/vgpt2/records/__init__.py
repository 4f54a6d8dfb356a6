"""What it learns from: queries as plans, drawn, rendered, corrupted, verified and written."""
