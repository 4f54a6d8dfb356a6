"""The rules, one file a family; `ALL` in `vgpt2.lint.rule` lists them."""
