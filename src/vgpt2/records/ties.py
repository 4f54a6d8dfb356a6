"""Which joins can be told as "the join" of two objects, and which mean something only with more words.

The join graph holds every way by which two objects can be bound. Some of them answer a question of their own:
the earnings code of Monday, the firm that a letter goes to, lines of a batch of one kind beside lines of a
batch of another. A question that only names the two objects does not mean those.

Not covered: which of several tellable ways is the best (`sample.Sampler.best_edges`).
"""

from __future__ import annotations

import re

from vgpt2.catalog.model import Column, JoinEdge, Origin
from vgpt2.records.plan import Plan
from vgpt2.records.recipe import Material
from vgpt2.records.roles import Role, Subject

_CONTROL = "HQBC"
"""What every batch belongs to, of whatever kind it is."""
_BATCH_FAMILY = re.compile(r"(?:^|of an? )(?P<kind>[\w ]+?)(?: entry)? batch\b")
_OWN_NUMBERS = frozenset(
    {"Seq", "Sequence", "SeqNo", "LineSeq", "ItemSeq", "DetSeq", "BatchSeq", "Line", "Date"}
)
"""Names under which each object numbers, or dates, rows of its own."""
_COUNTRIES = frozenset({"PRCA", "PRAU"})
"""How objects of other countries' payroll forms begin; those of the United States begin with PR."""
_COMMON = frozenset({"HQ", "DD"})
"""Modules whose masters all others use; elsewhere one short name (`Template`) is many things."""
_SAME_NUMBERS = (frozenset({"PMCo", "JCCo", "JBCo"}), frozenset({"APCo", "POCo", "SLCo", "RQCo"}))
"""Company columns that hold the same number where one record belongs to another."""
_CODE_AND_KIND = ("EDLCode", "EDLType")


def is_told(edge: JoinEdge, material: Material) -> bool:
    """Whether a question that only names the two objects means this join."""
    left, right = material.subjects[edge.left], material.subjects[edge.right]
    pairs = tuple(zip(edge.left_columns, edge.right_columns, strict=True))
    return (
        _is_of_one_batch(edge, material)
        and _is_whole_code(pairs)
        and _is_of_one_company(pairs, left, right)
        and not _is_chance(edge, left, right)
        and not _is_role(edge, material)
        and not _is_role(edge.turned(), material)
    )


def is_told_plan(plan: Plan, material: Material) -> bool:
    """Whether all joins of a plan are such, and rows are multiplied by at most one, from the base."""
    multiplied = False
    links = [(item.object, item.pairs) for item in plan.joins]
    links += [(item.object, item.pairs) for item in plan.absences]
    for name, pairs in links:
        found = [edge for edge in material.sampler.best_edges(pairs[0][0].object) if edge.right == name]
        if not all(is_told(edge, material) for edge in found):
            return False
        bound = {right.column for _, right in pairs}
        many = not set(material.subjects[name].object.key) <= bound
        if many and (multiplied or any(left.object != plan.base for left, _ in pairs)):
            return False
        multiplied = multiplied or (many and name in {join.object for join in plan.joins})
    return True


def is_plain_scope(subject: Subject) -> bool:
    """Whether it is plain which column "the company" is: the only one, or the one of the key and module."""
    scope = subject.scope
    companies = subject.having(Role.COMPANY)
    if scope is None or not companies:
        return True
    in_key = [name for name in companies if name in subject.object.key]
    own = f"{subject.object.module}Co"
    if companies == (scope,):
        return bool(in_key) or scope in (own, "Co", "Company") or not subject.object.key
    if not in_key:
        return scope == own
    return scope in (own, "Co") and in_key[0] == scope and (scope == own or own not in companies)


def _is_of_one_batch(edge: JoinEdge, material: Material) -> bool:
    """Batches of one kind, which the titles say; a batch number says nothing of a batch of another kind."""
    if "BatchId" not in edge.left_columns or _CONTROL in (edge.left, edge.right):
        return True
    if edge.count > 1 or edge.origin is not Origin.KEYED:
        return True
    notes = [material.pack.objects.get(name) for name in (edge.left, edge.right)]
    titles = [note.title for note in notes if note is not None]
    if len(titles) < 2 or all("distribution" in title for title in titles):
        return False
    kinds = [found["kind"] if (found := _BATCH_FAMILY.search(title)) else "" for title in titles]
    return kinds[0] == kinds[1] != "" and edge.left[:2] == edge.right[:2]


def _is_whole_code(pairs: tuple[tuple[str, str], ...]) -> bool:
    """An earnings, deduction or liability code goes with the column that says which of them it is."""
    code, kind = _CODE_AND_KIND
    return not any(code in pair for pair in pairs) or (kind, kind) in pairs


def _is_of_one_company(pairs: tuple[tuple[str, str], ...], left: Subject, right: Subject) -> bool:
    """Companies of different modules are compared only where they are the same by design."""
    companies = [pair for pair in pairs if left.roles.get(pair[0]) is Role.COMPANY]
    if any(right.roles.get(other) is not Role.COMPANY for _, other in companies):
        return False
    if len(companies) > 1 and ("Co", "Co") in companies:
        return False
    if any("HQCo" in pair and set(pair) - {"HQCo"} and not _is_own(pair, left, right) for pair in companies):
        return False
    return all(
        one == other or {one, other} & {"Co", "HQCo"} or any({one, other} <= same for same in _SAME_NUMBERS)
        for one, other in companies
    )


def _is_own(pair: tuple[str, str], left: Subject, right: Subject) -> bool:
    """Whether the company that is looked up is the object's own, not one that it refers to besides."""
    holder, column = (right, pair[1]) if pair[0] == "HQCo" else (left, pair[0])
    return column in (holder.scope, *holder.object.key[:1])


def _is_chance(edge: JoinEdge, left: Subject, right: Subject) -> bool:
    """One column that two modules call alike, or a key that ends with a number or date of its own."""
    if edge.origin is not Origin.KEYED or edge.count > 1 or "BatchId" in edge.left_columns:
        return False
    modules = {left.object.module, right.object.module}
    if len(edge.left_columns) == 1 and len(modules) > 1 and not modules & _COMMON:
        return left.roles.get(edge.left_columns[0]) is not Role.COMPANY
    forms = {name[:4] if name[:4] in _COUNTRIES else "" for name in (edge.left, edge.right)}
    if len(forms) > 1 and "TaxYear" in edge.left_columns:
        return True  # the year of another country's forms
    if "Code" in edge.left_columns and "Type" not in edge.left_columns:
        return True  # what kind of code it is, its type says
    if "State" in edge.left_columns and len(edge.left_columns) > 2:
        return True  # a part of the address of both
    if "Category" in edge.left_columns and modules & {"EM", "JB"} and len(modules) > 1:
        return True  # of equipment or of labor beside one of material
    ends = ((right.object.key, edge.right_columns), (left.object.key, edge.left_columns))
    return any(key and set(key) <= set(bound) and key[-1] in _OWN_NUMBERS for key, bound in ends)


def _is_role(edge: JoinEdge, material: Material) -> bool:
    """A column under another name than the key's is one of several of its kind: which, nobody said."""
    left, right = material.subjects[edge.left], material.subjects[edge.right]
    for one, other in zip(edge.left_columns, edge.right_columns, strict=True):
        if one == other or left.roles.get(one) in (Role.COMPANY, Role.GROUP):
            continue
        if one == "Code" and "Type" in left.object.by_name and "Type" not in edge.left_columns:
            return True  # what kind of code it is, its type says
        column = left.object.by_name[one]
        others = [item for item in left.object.columns if item.name not in edge.left_columns]
        if any(_is_alike(item, column, other) for item in others) and other in right.object.key:
            return True
    return False


def _is_alike(item: Column, column: Column, name: str) -> bool:
    """Whether a further column could be meant as well."""
    if item.type.startswith("b") and item.type == column.type:
        return True
    return item.base == column.base and name in item.name
