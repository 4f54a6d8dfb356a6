"""What the database is: objects, columns, keys, routines, and the joins between them."""
