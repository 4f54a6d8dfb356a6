"""Right queries spoilt in their text: faults that no plan can hold, as people and other tools write them.

Another database's words, a comma lost, a name in another case, a convention of the house not kept. Each
says in a sentence what is wrong; a lint finding proves it (`proof`).

Not covered: faults of meaning (`corrupt`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from vgpt2.records.plan import Plan
from vgpt2.records.recipe import Material


class Misspelt(NamedTuple):
    """A wrong text, and what is wrong with it: one sentence that begins with a capital."""

    sql: str
    remark: str


class Misspelling(NamedTuple):
    """One kind of fault of a text.

    Attributes:
        convention: the query runs on SQL Server and breaks a rule of the house; else the server refuses it or
            it does not mean what it seems to.
    """

    name: str
    convention: bool
    weight: int
    spoil: Callable[[str, Plan, Material, Random], Misspelt | None]

    @property
    def fails(self) -> bool:
        """Whether SQL Server refuses the query."""
        return not self.convention and self.name not in ("equals_null", "flag_word")


def no_hint(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """One object without WITH (NOLOCK)."""
    places = list(re.finditer(r"\b(\w+) WITH \(NOLOCK\)", sql))
    found = rng.choice(places)
    text = sql[: found.start()] + found[1] + sql[found.end() :]
    return Misspelt(text, f"{found[1]} was read without WITH (NOLOCK).")


def alias(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """Short names for objects."""
    used = re.findall(r"\b(\w+) WITH \(NOLOCK\)", sql)
    if len(used) != len(set(used)):
        return None
    letters = iter("abcdefgh")
    text = sql
    for name in used:
        short = next(letters) if rng.random() < 0.5 else name[-2:].lower()
        if re.search(rf"\b{short}\b", text, re.I):
            return None
        text = re.sub(rf"\b{name}\.", f"{short}.", text)
        text = re.sub(rf"\b{name} WITH", f"{name} {short} WITH", text)
    return Misspelt(text, "Tables are called by their full names, without aliases.")


def wrong_case(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """An object or a column in another case."""
    names = sorted({*plan.objects, *(ref.column for ref in plan.used)})
    rng.shuffle(names)
    for name in names:
        other = name.lower() if rng.random() < 0.6 else name.upper()
        if other != name and re.search(rf"(?<!@)\b{re.escape(name)}\b", sql):
            text = re.sub(rf"(?<!@)\b{re.escape(name)}\b", other, sql)
            return Misspelt(text, f"Names are case-sensitive: {other} is written {name}.")
    return None


def base_table(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """The table behind a view."""
    behind = [(name, base) for name in plan.objects if (base := material.catalog.objects[name].base)]
    if not behind:
        return None
    name, base = rng.choice(behind)
    return Misspelt(
        re.sub(rf"\b{name}\b", base, sql), f"The view {name} is to be read, not the table {base} behind it."
    )


def limit(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """LIMIT for TOP."""
    if plan.top is None or f"TOP ({plan.top}) " not in sql:
        return None
    text = sql.replace(f"TOP ({plan.top}) ", "") + f"\nLIMIT {plan.top}"
    return Misspelt(text, f"T-SQL has no LIMIT; it is TOP ({plan.top}).")


def star(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """`*` for named columns."""
    if plan.measures or plan.distinct or plan.wrap is not None:
        return None
    text = re.sub(r"^SELECT (TOP \(\d+\) )?.*?\nFROM", r"SELECT \1*\nFROM", sql, count=1, flags=re.S)
    return Misspelt(text, "Columns are named one by one, not with *.")


def equals_null(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """`= NULL` for IS NULL."""
    if " IS NULL" in sql:
        return Misspelt(sql.replace(" IS NULL", " = NULL", 1), "Nothing equals NULL; it is IS NULL.")
    if " IS NOT NULL" in sql:
        return Misspelt(
            sql.replace(" IS NOT NULL", " <> NULL", 1), "Nothing differs from NULL; it is IS NOT NULL."
        )
    return None


def double_quotes(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """A text in double quotes."""
    found = rng.choice(list(re.finditer(r"'([^'\n]*)'", sql)) or [None])
    if found is None:
        return None
    text = f'{sql[: found.start()]}"{found[1]}"{sql[found.end() :]}'
    return Misspelt(text, f"Text goes in single quotes: '{found[1]}'.")


def lost_comma(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """Two columns with no comma between them."""
    places = list(re.finditer(r"(\w+\.\w+), (?=\w+\.\w+)", sql))
    if not places:
        return None
    found = rng.choice(places)
    text = f"{sql[: found.start()]}{found[1]} {sql[found.end() :]}"
    return Misspelt(text, f"A comma was missing behind {found[1]}.")


def lost_bracket(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """A closing bracket lost."""
    places = [at for at, sign in enumerate(sql) if sign == ")"]
    at = rng.choice(places)
    return Misspelt(sql[:at] + sql[at + 1 :], "A closing bracket was missing.")


def ungrouped(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """A column that is selected and not grouped by."""
    found = re.search(r"\nGROUP BY (.+)", sql)
    if found is None or len(plan.columns) + len(plan.groups) < 1 or "CASE" in found[1]:
        return None
    columns = [column.sql for column in plan.columns if column.sql in found[1].split(", ")]
    if not columns:
        return None
    lost = rng.choice(columns)
    rest = [item for item in found[1].split(", ") if item != lost]
    clause = f"\nGROUP BY {', '.join(rest)}" if rest else ""
    return Misspelt(
        sql[: found.start()] + clause + sql[found.end() :], f"{lost} was selected and not in GROUP BY."
    )


def unqualified(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """A column without its object."""
    places = list(re.finditer(r"\b([A-Za-z]\w+)\.(\w+)", sql))
    # What several of its tables have SQL Server refuses; what one of them has only the house does.
    roles = [material.subjects[name].roles for name in plan.objects if name in material.subjects]
    places = [
        found
        for found in places
        if found[1] in plan.objects and sum(found[2] in columns for columns in roles) == 1
    ]
    if not places:
        return None
    found = rng.choice(places)
    return Misspelt(
        sql[: found.start()] + found[2] + sql[found.end() :],
        f"{found[2]} stood without its table; it is {found[0]}.",
    )


def commas(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """The old form of a join."""
    found = re.search(
        r"\nINNER JOIN (\w+) WITH \(NOLOCK\) ON ([^\n]+)(?P<rest>(?:\n(?!INNER|LEFT)[^\n]*)*)$", sql
    )
    if found is None or "\nWHERE " not in found["rest"]:
        return None
    text = sql[: found.start()] + f", {found[1]} WITH (NOLOCK)" + found["rest"]
    text = text.replace("\nWHERE ", f"\nWHERE {found[2]} AND ", 1)
    return Misspelt(text, f"{found[1]} was joined by a comma; it is INNER JOIN … ON.")


def other_function(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """A function of another database."""
    pairs = [
        (ours, theirs)
        for ours, theirs in (
            ("ISNULL(", "IFNULL("),
            ("ISNULL(", "NVL("),
            ("GETDATE()", "NOW()"),
            ("GETDATE()", "SYSDATE"),
            ("AVG(", "MEAN("),
            ("DATEDIFF(day, ", "DATE_DIFF("),
        )
        if ours in sql
    ]
    if not pairs:
        return None
    ours, theirs = rng.choice(pairs)
    return Misspelt(
        sql.replace(ours, theirs),
        f"SQL Server has no {theirs.rstrip('(), ')}; it is {ours.partition('(')[0]}.",
    )


def flag_word(sql: str, plan: Plan, material: Material, rng: Random) -> Misspelt | None:
    """A flag compared with 1 or True."""
    found = re.search(r"(\w+\.\w+YN) = '([YN])'", sql)
    if found is None:
        return None
    other = rng.choice(("1", "'True'", "'Yes'") if found[2] == "Y" else ("0", "'False'", "'No'"))
    text = sql.replace(found[0], f"{found[1]} = {other}", 1)
    return Misspelt(text, f"{found[1]} holds Y or N, never {other}.")


MISSPELLINGS: tuple[Misspelling, ...] = (
    Misspelling("no_hint", True, 10, no_hint),
    Misspelling("alias", True, 10, alias),
    Misspelling("base_table", True, 8, base_table),
    Misspelling("star", True, 6, star),
    Misspelling("unqualified", True, 5, unqualified),
    Misspelling("commas", True, 4, commas),
    Misspelling("wrong_case", False, 8, wrong_case),
    Misspelling("limit", False, 4, limit),
    Misspelling("equals_null", False, 5, equals_null),
    Misspelling("double_quotes", False, 5, double_quotes),
    Misspelling("lost_comma", False, 6, lost_comma),
    Misspelling("lost_bracket", False, 4, lost_bracket),
    Misspelling("ungrouped", False, 8, ungrouped),
    Misspelling("other_function", False, 3, other_function),
    Misspelling("flag_word", False, 4, flag_word),
)
