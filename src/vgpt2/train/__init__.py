"""How it learns: tokenizer, three stages, gates, resume."""
