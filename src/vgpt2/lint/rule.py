"""What a rule is and what it is given to look at.

A rule is one function `(context) -> Iterator[Hit]`; `vgpt2.lint.rules.ALL` is the table of them all. A rule
looks at the script's tokens and statements and at what each statement's names are bound to; it never changes
anything and never prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from vgpt2.catalog.model import Catalog
from vgpt2.lint.finding import Hit, Severity
from vgpt2.tsql.model import Binding, Scope, Script, Source


@dataclass(frozen=True, slots=True)
class Options:
    """How to lint.

    Attributes:
        select: codes or beginnings of codes to look for (`VST1`, `VST904`); empty for all.
        ignore: codes or beginnings of codes to leave out.
        hints: a name that people ask for → the objects that they mean (`Invoice` → `APTH`, `ARTH`); names
            are compared without regard to case.
        codes: `Object.Column` → the values that a code column can hold; for the rule on unknown codes.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    hints: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Context:
    """One text, read and bound: what every rule is given."""

    text: str
    script: Script
    bindings: tuple[Binding, ...]
    catalog: Catalog
    options: Options

    @property
    def scopes(self) -> Iterator[Scope]:
        """The scopes of all statements, in text order."""
        return (scope for binding in self.bindings for scope in binding.scopes)

    @property
    def sources(self) -> Iterator[Source]:
        """The sources of all scopes, in text order."""
        return (source for scope in self.scopes for source in scope.sources)


Check = Callable[[Context], Iterator[Hit]]


class Rule(NamedTuple):
    """A row of the table of rules; its documentation is the docstring of `check`.

    Attributes:
        code: `VST`, family digit, two digits; never reused.
        name: lower case, words joined by hyphens.
        severity: of its findings.
        summary: one line without a full stop.
        check: the function.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    check: Check
