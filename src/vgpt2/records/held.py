"""Of which companies and groups an object's scope leaves one, so that a code needs no word about them.

A company uses one group of each kind, and its own objects are of that group. An object that has another
company as well holds groups of that one: `JCCD.EMGroup` is the group of `JCCD.EMCo`, and a revenue code is
one only within it.

Not covered: what a code is unique within besides (`sample.Sampler.around`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from vgpt2.catalog.model import Catalog
from vgpt2.records.roles import Role, Subject
from vgpt2.records.ties import KIND_AND_CODE, SAME_NUMBERS

_SHARED = "HQ"
_LEDGERS = frozenset({"GLCo", "CMCo", "HQCo"})
"""Companies of accounts, which no other code is of."""
_WITHIN = {"CompType": "EMGroup", "ComponentTypeCode": "EMGroup", "SMWorkOrder": "SMCo"}
"""Codes of no Vista type of their own, and what they are one only within."""
_CONTAINERS = {"bContractItem": ("Contract",)}
"""By the types of numbers that count within a record of another kind, the columns that have its number."""
_COUNTED_WITHIN: Mapping[str, tuple[str, ...]] = {
    "Issue": ("Project",),
    "PMIssue": ("Project",),
    "RFI": ("Project", "RFIType"),
    "RFQ": ("Project", "PCOType", "PCO"),
    "Submittal": ("Project", "SubmittalType"),
    "SubmittalNumber": ("Project",),
    "SubmittalPackage": ("Project",),
    "PCO": ("Project", "PCOType"),
    "PCOItem": ("Project", "PCOType", "PCO"),
    "ACO": ("Project",),
    "ACOItem": ("Project", "ACO"),
    "COR": ("Contract",),
    "ContractCO": ("Contract",),
    "Transmittal": ("Project",),
    "Drawing": ("Project", "DrawingType"),
    "Document": ("Project", "DocType"),
    "DailyLog": ("Project", "LogDate"),
    "MeetingType": (),
    "Meeting": ("Project", "MeetingType"),
    "InspectionCode": ("Project", "InspectionType"),
    "TestCode": ("Project", "TestType"),
    "PunchList": ("Project",),
    "BudgetNo": ("Project",),
    "BillNumber": ("BillMonth",),
    "BillGroup": ("Contract",),
    "POItem": ("PO",),
    "SLItem": ("SL",),
    "SubCO": ("SL",),
    "POCONum": ("PO",),
    "WOItem": ("WorkOrder",),
    "Scope": ("WorkOrder",),
    "SMScope": ("WorkOrder",),
    "WorkCompleted": ("WorkOrder",),
    "BatchId": ("Mth",),
    "BidPackage": ("PotentialProject",),
    "ContactCode": ("FirmNumber",),
    "Tab": ("Form",),
    "ClaimNo": ("SL",),
}
"""Numbers that start again in each record of another kind, wherever they stand, and what they count within:
an issue of a project, a change order of a job."""
_BY_NAME = (
    (re.compile(r"(\w+?)(?:Firm)?Contact"), r"\1Firm"),
    (re.compile(r"ResponsiblePerson"), "ResponsibleFirm"),
    (re.compile(r"Location|Add[Oo]n"), "Project"),
    (re.compile(r"(\w*)(ED?L)Code"), r"\1\2Type"),
)
"""Numbers by the form of their names, and what they count within where the object has it: contacts of a
firm."""
_ALSO_CALLED: Mapping[str, tuple[str, ...]] = {
    "Project": ("Project", "Job", "JCJob"),
    "WorkOrder": ("WorkOrder", "SMWorkOrder", "WO"),
    "BillMonth": ("BillMonth", "JBBillMonth", "Mth"),
    "Mth": ("Mth", "Month", "UIMth"),
}
_OTHER_ENDS = re.compile(r"From|To|Sales|[oO]ld")


def homes(catalog: Catalog, subjects: Mapping[str, Subject]) -> dict[str, str]:
    """For each group the module of the master that most objects refer to by it: `VendorGroup` of AP."""
    masters = [
        (len(catalog.edges(item.name)), item.object.key[0], item.object.module)
        for item in subjects.values()
        if len(item.object.key) == 2 and item.roles[item.object.key[0]] is Role.GROUP
    ]
    return {group: module for _, group, module in sorted(masters)}


def apart(subjects: Mapping[str, Subject]) -> dict[str, str]:
    """For each Vista type of codes the company or group that all masters of such codes are keyed by besides:
    `EMCo` of a `bEquip`, whatever a column of that type is called."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for item in subjects.values():
        if not item.object.key:
            continue  # a view
        *before, last = item.object.key
        kind = item.object.by_name[last].type
        if len(before) < 2 and kind[:1] == "b" and item.roles[last] is Role.IDENTIFIER:
            scoped = [name for name in before if item.roles[name] in (Role.COMPANY, Role.GROUP)]
            found[kind].add(scoped[0] if scoped else "")
    return {kind: scope for kind, (scope, *more) in found.items() if scope and not more}


def kept_apart_by(subject: Subject, name: str, apart: Mapping[str, str]) -> str | None:
    """The company or group that a code of the object is one only within, by its type; None where the object
    has none, or several for that code.

    A code in a key is of the company in that key, and where goods go from and to need not be one company's.
    """
    scope = _WITHIN.get(name) or apart.get(subject.object.by_name[name].type, "")
    own = name in subject.object.key or name == scope or subject.scope is None
    if not scope or own or scope not in subject.roles or _OTHER_ENDS.match(name):
        return None
    several = sum(other.endswith(scope) and role is not Role.NOISE for other, role in subject.roles.items())
    return None if several > 1 else scope


def contained_by(subject: Subject, name: str) -> tuple[str, ...]:
    """The columns beside a code or number that it means nothing without, whatever joins are known: the kind
    of a code, the contract of a contract's item, project and type of a change order; what of them the object
    has."""
    return tuple(found for found in _containers(subject, name) if found)


def is_astray(subject: Subject, name: str) -> bool:
    """Whether an object has a number without what it counts within: issue 5, and no project; or one that only
    tells rows of one record apart."""
    return not all(_containers(subject, name)) or (name == "Seq" and subject.identity != (name,))


def _containers(subject: Subject, name: str) -> list[str]:
    """The object's columns for what a number counts within; "" for one that it does not have."""
    if name == KIND_AND_CODE[1]:
        return [KIND_AND_CODE[0]] if KIND_AND_CODE[0] in subject.roles else []
    if (wanted := _CONTAINERS.get(subject.object.by_name[name].type)) is not None:
        return [part for part in wanted if part in subject.roles]
    if subject.identity == (name,):
        return []
    for pattern, wanted_name in _BY_NAME:
        if (match := pattern.fullmatch(name)) and (part := match.expand(wanted_name)) in subject.roles:
            return [part]
    ways = (_ALSO_CALLED.get(part, (part,)) for part in _COUNTED_WITHIN.get(name, ()))
    return [next((way for way in names if way in subject.roles), "") for names in ways]


def is_held(subject: Subject, name: str, homes: Mapping[str, str]) -> bool:
    """Whether the scope leaves one of a column's companies or groups: of the scope itself, and of the groups
    of its company.

    Args:
        homes: the module of each group; groups of others are of whatever company there is.
    """
    if name == subject.scope:
        return True
    by_company = subject.scope is not None and subject.roles[subject.scope] is Role.COMPANY
    if subject.roles[name] is not Role.GROUP or not by_company:
        return False
    home = homes.get(name, _SHARED)
    others = set(subject.having(Role.COMPANY)) - {subject.scope, *_LEDGERS}
    if home != _SHARED:
        others &= {f"{home}Co"}
    return all(any({other, subject.scope} <= same for same in SAME_NUMBERS) for other in others)
