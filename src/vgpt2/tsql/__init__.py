"""What the SQL says: statements and tokens of a text, and what each name in it stands for."""
