"""The table of rules; each family of codes is one module beside this one."""

from __future__ import annotations

from vgpt2.lint.rule import Rule

ALL: tuple[Rule, ...] = ()
