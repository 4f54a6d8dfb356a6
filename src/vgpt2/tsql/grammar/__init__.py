"""The grammar of T-SQL over tokens: what is a statement, where it ends, what another dialect would say.

A recursive descent in layers, each a class on the one below: `cursor` (tokens and notes), `call` (functions,
types, windows), `expression` (conditions, values), `from_clause`, `query`, `change`, `statement` (scripts).
It recognises and builds no tree; sqlglot does that (`vgpt2.tsql.parse`).
"""
