"""The built-in functions of SQL Server: arity, kind and result type, from `functions.txt`.

Source: Microsoft's Transact-SQL function reference. Not covered: functions of Azure services only, and
functions of extended stored procedures.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import NamedTuple

MANY = 10_000


class Function(NamedTuple):
    """A built-in function.

    Attributes:
        name: in upper case.
        least, most: number of arguments.
        kind: `scalar`, `aggregate`, `ranking` and `window` (both need OVER), `table`, `predicate`.
        type: base type of the result; `=1` that of the first argument; `sum`, `avg`, `string`, `any` and
            `dateadd` follow rules of `vgpt2.tsql.types`; "" where not certain.
    """

    name: str
    least: int
    most: int
    kind: str
    type: str

    @property
    def arity(self) -> str:
        """The number of arguments in words."""
        if self.least == self.most:
            return f"{self.least} argument" if self.least == 1 else f"{self.least} arguments"
        if self.most >= MANY:
            return f"at least {self.least} arguments"
        return f"{self.least} to {self.most} arguments"


@cache
def functions() -> Mapping[str, Function]:
    """All built-in functions by upper-case name."""
    found = {}
    text = resources.files("vgpt2.tsql").joinpath("functions.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            name, least, most, kind, base = line.split(maxsplit=4)
            high = MANY if most == "*" else int(most)
            found[name] = Function(name, int(least), high, kind, "" if base == "-" else base)
    return found
