"""What people know: knowledge that no schema dump holds, as YAML, SQL and Markdown; one folder a schema."""
