"""The binder's layers, each a class on the one below: `names` (columns in expressions), `from_clause` (FROM's
sources and joins), `query` (SELECT and set operations), `change` (INSERT, UPDATE, DELETE, MERGE).

`vgpt2.tsql.bind` is the way in. Not covered here: what a single name stands for (`vgpt2.tsql.sources`,
`vgpt2.tsql.resolve`).
"""
