"""Which joins can be told as "the join" of two objects, and which mean something only with more words.

The join graph holds every way by which two objects can be bound. Some of them answer a question of their own:
the earnings code of Monday, the firm that a letter goes to, lines of a batch of one kind beside lines of a
batch of another. A question that only names the two objects does not mean those.

Not covered: which of several tellable ways is the best (`sample.Sampler.best_edges`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from vgpt2.catalog.model import Catalog, Column, JoinEdge, Origin
from vgpt2.context.closure import best_edge
from vgpt2.pack.model import Pack
from vgpt2.records.roles import APART, Role, Subject, one_country

COMPANIES = "HQCO"
"""The master of companies."""
SAME = frozenset(
    {
        frozenset({"Job", "Project"}),
        frozenset({"Month", "Mth"}),
        frozenset({"Equip", "Equipment"}),
        frozenset({"EMEquip", "Equipment"}),
        frozenset({"Loc", "Location"}),
        frozenset({"JCCType", "CostType"}),
        frozenset({"JCCostType", "CostType"}),
        frozenset({"SMWorkOrder", "WorkOrder"}),
        frozenset({"SMScope", "Scope"}),
    }
)
"""Names of one thing: a join that binds the two needs no word about which of several is meant."""

_CONTROLS = frozenset({"HQBC", "HQCC"})
"""What every batch belongs to, of whatever kind it is."""
_STATES = "HQST"
_BATCH_FAMILY = re.compile(r"(?:^|of an? )(?P<kind>[\w ]+?)(?: entry)? batch\b")
_ANY = re.compile(
    r"Seq|Sequence|SeqNo|(Line|Item|Det|Batch)Seq|Line|LineNo|Item|Type|Code|Number|Status|DocType|Date|TableName"
    r"|State|Country|(EM|PO)Trans"
)
_COMMON = frozenset({"State", "Country", "TaxYear", "Mth", "Month"})
"""Parts of keys that alone tell nothing of what two objects have to do with each other; the number of an
equipment or purchase order transaction is counted anew in each object."""
_SHARED = frozenset({"HQ", "DD"})
"""Modules whose masters all others use; elsewhere one short name (`Template`) is many things."""
SAME_NUMBERS = (frozenset({"PMCo", "JCCo", "JBCo"}), frozenset({"APCo", "POCo", "SLCo", "RQCo"}))
"""Company columns that hold the same number where one record belongs to another."""
KIND_AND_CODE = ("EDLType", "EDLCode")
"""A code of earnings, deductions and liabilities, and what says which of them it is."""
_TEMPLATES, _RECORD_TYPE = "IMTH", "RecordType"
_EITHER = frozenset({"PCO", "ACO"})
_PAY_PERIOD = "PREndDate"
"""The one date that is part of what a thing is called."""

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Ties:
    """Judges the joins between subjects; what was judged is remembered."""

    catalog: Catalog
    pack: Pack
    subjects: Mapping[str, Subject]
    _judged: dict[JoinEdge, bool] = field(default_factory=dict, init=False, repr=False, compare=False)

    def is_told(self, edge: JoinEdge) -> bool:
        """Whether a question that only names the two objects means this join."""
        if edge not in self._judged:
            self._judged[edge] = self._judge(edge)
        return self._judged[edge]

    def _judge(self, edge: JoinEdge) -> bool:
        left, right = self.subjects[edge.left], self.subjects[edge.right]
        pairs = tuple(zip(edge.left_columns, edge.right_columns, strict=True))
        ends = ((left, edge.left_columns), (right, edge.right_columns))
        return (
            any(set(side.object.key) == set(bound) for side, bound in ends)
            and not any(self.catalog.view_before(side.name) for side, _ in ends)
            and _is_of_same_names(pairs, left, right)
            and _is_of_one_company(pairs, left, right)
            and _is_whole_code(pairs)
            and one_country(edge.left, edge.right)
            and not _is_of_balances(left, right)
            and self._is_of_one_batch(edge)
            and not self._is_chance(edge)
            and not _is_role(pairs, left, right)
            and not _is_role(tuple((other, one) for one, other in pairs), right, left)
            and not self._is_own(left, right)
            and not _is_of_both_numbers(edge)
            and not _is_of_one_form(edge, left, right)
            and self._is_shown(edge)
        )

    def _is_shown(self, edge: JoinEdge) -> bool:
        """Whether a prompt with both objects shows no other of their joins."""
        shown = best_edge(edge.left, edge.right, self.catalog)
        found = set(zip(edge.left_columns, edge.right_columns, strict=True))
        return shown is None or set(zip(shown.left_columns, shown.right_columns, strict=True)) == found

    def _is_own(self, left: Subject, right: Subject) -> bool:
        """A view beside what it shows already: rows of one table, or of the object that the other reads."""
        one, other = (side.object.base or side.name for side in (left, right))
        mine, theirs = ({*map(self.catalog.base_of, side.object.reads)} for side in (left, right))
        alike = set(left.object.key) == set(right.object.key)
        return one == other or (alike and (other in mine or one in theirs))

    def _is_of_one_batch(self, edge: JoinEdge) -> bool:
        """Batches of one kind, which the titles say; a batch number says nothing of a batch of another kind,
        and batches have to do with what is posted, not with each other."""
        left, right = self.subjects[edge.left], self.subjects[edge.right]
        if _CONTROLS & {edge.left, edge.right} or edge.count > 1 or edge.origin is not Origin.KEYED:
            return True
        if "BatchId" not in edge.left_columns:
            both = all(side.scope == "Co" and "BatchId" in side.roles for side in (left, right))
            return not both and ("Co" not in edge.left_columns or {left.scope, right.scope} == {"Co"})
        notes = [self.pack.objects.get(name) for name in (edge.left, edge.right)]
        titles = [note.title for note in notes if note is not None]
        if len(titles) < 2 or all("distribution" in title for title in titles):
            return False
        kinds = [found["kind"] if (found := _BATCH_FAMILY.search(title)) else "" for title in titles]
        return kinds[0] == kinds[1] != "" and edge.left[:2] == edge.right[:2]

    def _is_chance(self, edge: JoinEdge) -> bool:
        """Columns of one name that nobody joins by: each object's own `Seq`, a state, a year, a date, a short
        name of two modules, the key of something little known among others' columns."""
        if edge.origin is not Origin.KEYED or edge.count > 1 or _STATES in (edge.left, edge.right):
            return False
        left, right = self.subjects[edge.left], self.subjects[edge.right]
        modules = {left.object.module, right.object.module}
        told = {name for name in edge.right_columns if right.roles[name] is not Role.COMPANY}
        if not told:
            return COMPANIES not in (edge.left, edge.right)
        if len(edge.left_columns) == 1 and len(modules) > 1 and not modules & _SHARED:
            return True
        if "BatchId" not in told and any(map(_ANY.fullmatch, told)):
            return True
        if "Category" in told and modules & {"EM", "JB"} and len(modules) > 1:
            return True  # of equipment or of labor beside one of material
        # Who did one thing is not who did another.
        users = {name for name in told if name.endswith("UserName")}
        if len(told) > 1 and not users <= set(left.object.key) & set(right.object.key):
            return True
        # An agreement's effective date is not its rate template's.
        dated = {name for name in told - {_PAY_PERIOD} if right.roles[name] is Role.DATE}
        if not dated <= set(left.object.key) & set(right.object.key):
            return True
        known = left.name in self.pack.objects or set(right.object.key) <= set(edge.right_columns)
        return told <= _COMMON or (not known and not set(edge.right_columns) <= set(right.object.key))


def _is_of_same_names(pairs: Pairs, left: Subject, right: Subject) -> bool:
    """Columns of the same names, companies apart: `Phase5 = Phase` or `FromFirm = FirmNumber` is one of
    several ways, which a question would have to name."""
    return all(
        one == other
        or frozenset({one, other}) in SAME
        or (left.roles[one] is right.roles[other] is Role.COMPANY and {one, other} not in APART)
        for one, other in pairs
    )


def _is_of_both_numbers(edge: JoinEdge) -> bool:
    """A pending item has no number of an approved one, and the other way round: by both at once hardly a row
    meets its own, since what is empty equals nothing."""
    return set(edge.left_columns) >= _EITHER or set(edge.right_columns) >= _EITHER


def _is_of_one_form(edge: JoinEdge, left: Subject, right: Subject) -> bool:
    """The form of an import template is its header's; its other record types feed forms of their own, and
    belong to the template all the same."""
    return _TEMPLATES in (edge.left, edge.right) and any(_RECORD_TYPE in side.roles for side in (left, right))


def _is_whole_code(pairs: Pairs) -> bool:
    """An earnings, deduction or liability code goes with the column that says which of them it is."""
    kind, code = KIND_AND_CODE
    return not any(code in pair for pair in pairs) or (kind, kind) in pairs


def _is_of_balances(left: Subject, right: Subject) -> bool:
    """A month's balance says nothing of another module's rows."""
    monthly = any(side.object.key[-1:] == ("Mth",) for side in (left, right))
    return monthly and left.object.module != right.object.module


def _is_of_one_company(pairs: Pairs, left: Subject, right: Subject) -> bool:
    """Companies of different modules are compared only where they are the same by design."""
    companies = [pair for pair in pairs if left.roles.get(pair[0]) is Role.COMPANY]
    if any(right.roles.get(other) is not Role.COMPANY for _, other in companies):
        return False
    if len(companies) > 1 and ("Co", "Co") in companies:
        return False
    if any("HQCo" in pair and set(pair) - {"HQCo"} and not _is_own(pair, left, right) for pair in companies):
        return False
    return all(
        one == other or {one, other} & {"Co", "HQCo"} or any({one, other} <= same for same in SAME_NUMBERS)
        for one, other in companies
    )


def _is_own(pair: tuple[str, str], left: Subject, right: Subject) -> bool:
    """Whether the company that is looked up is the object's own, not one that it refers to besides."""
    holder, column = (right, pair[1]) if pair[0] == "HQCo" else (left, pair[0])
    return column in (holder.scope, *holder.object.key[:1])


def _is_role(pairs: Pairs, left: Subject, right: Subject) -> bool:
    """A column under another name than the key's is one of several of its kind: which, nobody said."""
    bound = {one for one, _ in pairs}
    for one, other in pairs:
        if one == other or left.roles.get(one) in (Role.COMPANY, Role.GROUP):
            continue
        column = left.object.by_name[one]
        others = [item for item in left.object.columns if item.name not in bound]
        if any(_is_alike(item, column, other) for item in others) and other in right.object.key:
            return True
    return False


def _is_alike(item: Column, column: Column, name: str) -> bool:
    """Whether a further column could be meant as well."""
    if item.type.startswith("b") and item.type == column.type:
        return True
    return item.base == column.base and name in item.name
