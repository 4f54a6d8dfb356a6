"""How things are named: modules and prefixes of objects and routines, short forms inside column names, the
view before a table, what a name of the house for a thing would be.

Every answer follows from the catalog, the pack's modules and its short forms.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random

from vgpt2.context.reply import TextReply
from vgpt2.context.words import split_name
from vgpt2.records.names import parts
from vgpt2.records.recipe import Draft, Material, Recipe
from vgpt2.records.words import load_phrases

SHORT: dict[str, str] = {
    "Acct": "account",
    "Addr": "address",
    "Amt": "amount",
    "Amts": "amounts",
    "Avg": "average",
    "Beg": "beginning",
    "Co": "company",
    "Cust": "customer",
    "Dept": "department",
    "Desc": "description",
    "Doc": "document",
    "Equip": "equipment",
    "Grp": "group",
    "Hr": "hour",
    "Hrs": "hours",
    "Liab": "liability",
    "Maint": "maintenance",
    "Matl": "material",
    "Max": "maximum",
    "Mgr": "manager",
    "Min": "minimum",
    "Misc": "miscellaneous",
    "Mth": "month",
    "Num": "number",
    "Orig": "original",
    "Pct": "percent",
    "Pmt": "payment",
    "Prev": "previous",
    "Qty": "quantity",
    "Recvd": "received",
    "Ref": "reference",
    "Retg": "retainage",
    "Rpt": "report",
    "Seq": "sequence",
    "Std": "standard",
    "Supp": "supplier",
    "Tot": "total",
    "UM": "unit of measure",
    "Vend": "vendor",
    "Yr": "year",
}
"""Short forms that mean one thing in every column's name; as they are written there."""


def draw(material: Material, rng: Random) -> Draft | None:
    """One of the questions about names."""
    kinds: tuple[Callable[[Material, Random], Draft | None], ...] = (
        _module,
        _view,
        _company,
        _short,
        _spelled,
        _type,
    )
    return rng.choice(kinds)(material, rng)


def _module(material: Material, rng: Random) -> Draft | None:
    """What an object's first letters say."""
    subject = _any(material, rng)
    module = material.pack.modules.get(subject)
    name = rng.choice(material.catalog.modules.get(subject, ("",)))
    if module is None or material.catalog.get(name) is None or not name.startswith(subject):
        return None
    text = rng.choice(load_phrases("naming")["module"]).format(name=name, code=subject)
    belongs = "belong" in text
    answer = f"{module.title} ({subject})." if belongs else f"{subject} is the prefix of {module.title}."
    return _said(text, answer, "name module", (name,))


def _any(material: Material, rng: Random) -> str:
    return rng.choice(sorted(code for code in material.pack.modules if len(code) == 2))


def _view(material: Material, rng: Random) -> Draft | None:
    """The view in front of a table, the table behind a view, and which of them is queried."""
    item = material.catalog.objects[rng.choice(material.sampler.names)]
    if not item.base or material.catalog.view_of(item.base) != item.name:
        return None
    kind = rng.choice(("behind", "before", "queried"))
    text = rng.choice(load_phrases("naming")[kind]).format(view=item.name, table=item.base)
    answers = {
        "behind": f"{item.base}.",
        "before": f"{item.name}.",
        "queried": f"{item.name}, the view; {item.base} is the table behind it.",
    }
    return _said(text, answers[kind], f"name {kind}", (item.name,))


def _company(material: Material, rng: Random) -> Draft | None:
    code = _any(material, rng)
    module = material.pack.modules[code]
    columns = [item.company_column for item in material.pack.modules.values()]
    if not module.company_column or columns.count(module.company_column) > 1:
        return None
    kind = rng.choice(("company", "company_of"))
    holders = [name for name in material.catalog.modules.get(code, ()) if name in material.subjects]
    scopes = Counter(material.subjects[name].scope for name in holders)
    if kind == "company" and 2 * scopes[module.company_column] < len(holders):
        return None  # headquarters: most of its tables are of no company
    text = rng.choice(load_phrases("naming")[kind]).format(
        code=code, title=module.title, column=module.company_column
    )
    answer = f"{module.title} ({code})."
    if kind == "company":
        answer = f"{module.company_column}{_else(scopes)}."
    return _said(text, answer, f"name {kind}", (rng.choice(holders),) if holders else ())


def _else(scopes: Counter[str | None]) -> str:
    """Where a module's tables have another column than its company."""
    groups = sorted(name for name in scopes if name and name.endswith("Group"))
    said = ["batch tables have Co"] if scopes["Co"] else []
    said += [f"what companies share has a group ({' or '.join(groups)})"] if groups else []
    return f"; {', and '.join(said)}" if said else ""


def _short(material: Material, rng: Random) -> Draft | None:
    """What a short form inside a column's name stands for."""
    subject = material.sampler.subject(rng)
    columns = [column.name for column in subject.object.columns if column.name in subject.roles]
    names = [name for name in columns if not name.startswith(("ud", "CoOwner", "ImmedOrig"))]
    found = [(name, part) for name in names for part in parts(name)[:4] if part in SHORT and part != name]
    if not found:
        return None
    # Nearly every object has a company.
    name, part = rng.choice([item for item in found if item[1] != "Co"] or found)
    text = rng.choice(load_phrases("naming")["short"]).format(name=name, part=part)
    answer = f"{part} is short for {SHORT[part]}."
    return _said(text, answer, "name short form", (subject.name,), ((subject.name, name),))


def _spelled(material: Material, rng: Random) -> Draft | None:
    """The exact spelling of a column that is asked for in another case or with its words apart."""
    subject = material.sampler.subject(rng)
    names = [name for name in subject.roles if len(split_name(name)) > 1 and not name.startswith("ud")]
    if not names:
        return None
    name = rng.choice(names)
    asked = rng.choice((name.lower(), name.upper(), "_".join(split_name(name))))
    bare = asked.replace("_", "").lower()
    like = [column for column in subject.object.columns if column.name.replace("_", "").lower() == bare]
    if asked == name or len(like) > 1:
        return None
    text = rng.choice(load_phrases("naming")["spelled"]).format(asked=asked, object=subject.name)
    return _said(text, f"{name}.", "name spelled", (subject.name,), ((subject.name, name),))


def _type(material: Material, rng: Random) -> Draft | None:
    """What a type of the house says of a column."""
    subject = material.sampler.subject(rng)
    typed = [
        column
        for column in subject.object.columns
        if column.name in subject.roles and column.type[:1] == "b" and column.type[1:2].isupper()
    ]
    if not typed:
        return None
    column = rng.choice(typed)
    text = rng.choice(load_phrases("naming")["type"]).format(name=f"{subject.name}.{column.name}")
    return _said(text, f"{column.type}.", "name type", (subject.name,), ((subject.name, column.name),))


def _said(
    text: str,
    answer: str,
    shape: str,
    objects: tuple[str, ...],
    columns: tuple[tuple[str, str], ...] = (),
) -> Draft:
    return Draft(text, TextReply(answer), shape, objects, objects, columns=columns)


RECIPE = Recipe(
    "naming", "naming", 10, "Prefixes, short forms, spellings, views and tables, types.", draw, repeats=True
)
