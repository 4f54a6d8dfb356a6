"""What a column is for in a query: what can be filtered, summed, grouped by, said in a question.

Roles follow from Vista's types first (`bMonth`, `bDollar`, `bYN`), from the base type and the name where a
type says nothing. They steer what is drawn; a wrong role makes an odd question, never a wrong answer.

Not covered: what a code means (the pack's value sets say that) and customers' own columns (`ud…`), which are
never drawn.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from typing import NamedTuple

from msgspec.structs import replace

from vgpt2.catalog.model import Catalog, Column, DbObject, ObjectKind
from vgpt2.context.facts import is_own_view
from vgpt2.lint.company import company_column
from vgpt2.pack.model import Pack


class Role(StrEnum):
    """What a column is for."""

    COMPANY = "company"
    GROUP = "group"
    MONTH = "month"
    DATE = "date"
    FLAG = "flag"
    AMOUNT = "amount"  # can be summed: money, hours, units
    RATE = "rate"  # a price, a percentage: averaged, not summed
    IDENTIFIER = "identifier"  # a number or code of another record: job, vendor, account
    SEQUENCE = "sequence"  # a running number: line, transaction, batch sequence
    NAME = "name"  # what a person reads: name, description
    CODE = "code"  # a short code of its own: type, status, state, unit
    TEXT = "text"  # addresses, references, free text
    NOISE = "noise"  # technical: never asked for


SUMMED = frozenset({Role.AMOUNT})
GROUPED = frozenset({Role.IDENTIFIER, Role.CODE, Role.MONTH})
LISTED = frozenset(set(Role) - {Role.NOISE, Role.COMPANY, Role.GROUP})

_BY_TYPE: Mapping[str, Role] = {
    **dict.fromkeys(("bCompany",), Role.COMPANY),
    **dict.fromkeys(("bGroup",), Role.GROUP),
    **dict.fromkeys(("bMonth",), Role.MONTH),
    **dict.fromkeys(("bDate",), Role.DATE),
    **dict.fromkeys(("bYN",), Role.FLAG),
    **dict.fromkeys(("bDollar", "bHrs", "bUnits", "frlAmount"), Role.AMOUNT),
    **dict.fromkeys(("bUnitCost", "bRate", "bPct"), Role.RATE),
    **dict.fromkeys(("bDesc", "bItemDesc", "bTransDesc", "bSortName", "bReportTitle"), Role.NAME),
    **dict.fromkeys(("bNotes", "bFormattedNotes", "bVPUserName"), Role.NOISE),
    **dict.fromkeys(("bTrans", "bItem", "bBatchID", "bIssue"), Role.SEQUENCE),
    **dict.fromkeys(("bPhone", "bZip"), Role.TEXT),
    **dict.fromkeys(("bSource", "bECM", "bBillType", "bFreq", "bUM", "bState", "bStatus"), Role.CODE),
}

_BY_NAME: tuple[tuple[re.Pattern[str], Role], ...] = (
    (re.compile(r"^(ud|Old|Purge|InUse|UniqueAttch|Addenda|rowversion|Client|Audit)"), Role.NOISE),
    (re.compile(r"^([A-Z]{2})?Co$"), Role.COMPANY),
    (re.compile(r"^(Vendor|Cust|Phase|SMPhase|Matl|Tax|EM|Loc|Shop|Contact)Group$"), Role.GROUP),
    (re.compile(r"(KeyID|BatchId|BatchID|Notes|AttchID|ID)$"), Role.NOISE),
    (re.compile(r"^(VPUserName|UserName|DocName|TaxId|SSN|Password.*|BankAcct|RoutingId)$"), Role.NOISE),
    (re.compile(r"^(Mth|.*Mth|Mth[A-Z].*|.*Month)$"), Role.MONTH),
    (re.compile(r"YN$"), Role.FLAG),
    (re.compile(r"^(.*Name|.*Description|.*Desc|Title|Subject)$"), Role.NAME),
    (re.compile(r"(Seq|Sequence|Line|Trans|Item|No|Rev)$"), Role.SEQUENCE),
    (re.compile(r"(Type|Status|State|Country|Code|Method|Class|Category|UM|Opt)$"), Role.CODE),
    (re.compile(r"(Pct|Percent|Rate|Factor|UnitCost|UnitPrice|Price|UC)$"), Role.RATE),
)

_NOT_ADDED = re.compile(
    r"(Rate|Price|Cost[A-Z]?Per|Limit|Reading|Odo|Meter|Max[A-Z]|Min[A-Z]|^Max|^Min|Ceiling|Threshold|Factor"
    r"|UnitCost|UnitHours|UC$|Pct|Percent|PerManDay|PerDay|PerHour|PerUnit|Salary(Amt)?$|Days$|Multiplier|Basis$"
    r"|Max$|Capaci|Than(Hrs)?$|Conv$|Tare|Per[A-Z]\w*$|AtInstall$|^Warranty|^Lvl\d|^(Mon|Tues|Wed|Thurs|Fri|Sat)Hrs"
    r"|^(Sun|Hol)Hrs|^(Master|Component)[A-Z]\w*O(n|ff)$|^Day(One|Two|Three|Four|Five|Six|Seven)$|^Largest|^Bond"
    r"|^(GCL|EL|WC|AL|PL)[A-Z][a-z]|Deductible|LowStock|ReOrder|Count$|^(TC|IC)[A-Z]|Seconds$|NotToExceed"
    r"|Ratio|^Mark[Uu]p|Mark[Uu]p(Display)?$|Cap\d|Bal(ance)?$|^(OnHand|Duration)|FuelUse$|^FMLA|^Stock|^HrsPer|^Prev|Prev$"
    r"|FTEAmt|^Box\d|^old|^SM$|^WC$|^Wght|Vehicle(Weight|Wght)|PaybackAmount|Override$|Budget$|CompetitorBid"
    r"|To_?Date|Y(TD|td)|^Beg(in)?[A-Z_]|^End(Qty|Value|Bal)|Prev(ious)?([A-Z_]|$)|Prior|^Annual|^Cum|^Highest"
    r"|^(Phase|Cost)\d)"
)
"""Amounts that say nothing when they are added up: prices, limits, meter readings, settings, values before a
change, balances, amounts to date, one of several like columns."""

_CLOCK = re.compile(r"(?<!Date)Time$|^Time[A-Z]|day\w*(Start|End)$")
"""Times of day: no month or year falls into them."""
_COMPANY = re.compile(r"[A-Z]{2}Co")
"""A company column, also where its type does not say so."""
_MASKED = re.compile(r"\(.*")
_BARE = re.compile(r"[A-Za-z_][\w#]*")
_COUNTED = re.compile(r"(Cost|Amt|Amount|Tax|Units|Hours|Hrs|Qty|Total|Revenue|ToDate|Price)$")
"""Whole numbers that count or weigh something and are nobody's number, as views have them."""


def role(column: Column, *, coded: bool = False) -> Role:
    """The role of a column.

    Args:
        coded: the pack knows the column's codes, so that it is a CODE whatever its type.
    """
    kind = column.type if column.name != "PRGroup" else ""  # employees' group: listed and filtered by
    base = _MASKED.sub("", column.base).lower()
    if column.name in ("Active", "Inactive") and base.startswith("char"):
        return Role.FLAG
    if coded and kind != "bYN" and not column.name.endswith("YN"):
        return Role.CODE
    if _forbidden(column, base):
        return Role.NOISE
    if _COMPANY.fullmatch(column.name) and base in ("tinyint", "smallint", "int"):
        return Role.COMPANY
    if kind in _BY_TYPE and not (kind == "bYN" and base not in ("", "char", "varchar")):
        found = _BY_TYPE[kind]
        if found is Role.AMOUNT and _NOT_ADDED.search(column.name):
            return Role.RATE
        if found is Role.DATE and _CLOCK.search(column.name):
            return Role.TEXT
        return _named(column.name) or found if found is Role.DATE and column.name == "Mth" else found
    if base in ("smalldatetime", "datetime", "date", "datetime2"):
        if _CLOCK.search(column.name):
            return Role.TEXT
        return Role.MONTH if _named(column.name) is Role.MONTH else Role.DATE
    named = _named(column.name)
    if base in ("numeric", "decimal", "money", "float", "smallmoney"):
        return Role.RATE if named is Role.RATE or _NOT_ADDED.search(column.name) else Role.AMOUNT
    if base in ("int", "smallint", "tinyint", "bigint"):
        return _whole_number(column.name, kind, named)
    if base in ("char", "varchar", "nchar", "nvarchar"):
        return _characters(column, kind, named)
    return Role.NOISE


def _forbidden(column: Column, base: str) -> bool:
    if _BARE.fullmatch(column.name) is None:  # it would have to be delimited
        return True
    if column.identity or base in (
        "uniqueidentifier",
        "image",
        "text",
        "ntext",
        "xml",
        "varbinary",
        "binary",
    ):
        return True
    if base in ("timestamp", "bit", "sysname") or column.base.lower().endswith("(max)"):
        return True
    return _named(column.name) is Role.NOISE


def _named(name: str) -> Role | None:
    return next((found for pattern, found in _BY_NAME if pattern.search(name)), None)


def _whole_number(name: str, kind: str, named: Role | None) -> Role:
    if kind.startswith("b"):
        return Role.IDENTIFIER
    if _COUNTED.search(name):
        return Role.RATE if _NOT_ADDED.search(name) else Role.AMOUNT
    if re.search(r"(Width|Height|Pos|Size)$", name):
        return Role.TEXT  # how something is laid out on paper
    if re.search(r"(^|[a-z])Days|^Max|^Min(?!utesType)|(Rows|Count)$", name):
        return Role.RATE
    if named is Role.MONTH:
        return Role.SEQUENCE  # a number of a month
    return named if named in (Role.SEQUENCE, Role.CODE, Role.GROUP, Role.COMPANY) else Role.IDENTIFIER


def _characters(column: Column, kind: str, named: Role | None) -> Role:
    if kind.startswith("b"):
        return Role.IDENTIFIER
    length = _length(column.base)
    if length == 1 and named not in (Role.FLAG, Role.CODE):
        return Role.TEXT  # a flag as a rule, of which nobody knows what it holds
    if named in (Role.FLAG, Role.NAME, Role.CODE):
        return named
    if column.name in ("PO", "SL", "WO", "MO", "Project", "Crew", "PCO", "Contract", "Job"):
        return Role.IDENTIFIER
    return Role.CODE if length is not None and length <= 3 else Role.TEXT


def _length(base: str) -> int | None:
    found = re.search(r"\((\d+)\)", base)
    return int(found[1]) if found else None


class Told(NamedTuple):
    """What a pack says of columns and objects.

    Attributes:
        coded: `Object.Column` of columns whose codes are known.
        labelled: `Object.Column` of columns that are described.
        described: names of objects that are.
        unadded: `Object` and `Object.Column` whose amounts do not add up (`Pack.unadded`).
    """

    coded: frozenset[str] = frozenset()
    labelled: frozenset[str] = frozenset()
    described: frozenset[str] = frozenset()
    unadded: frozenset[str] = frozenset()

    @classmethod
    def by(cls, pack: Pack) -> Told:
        """Read off a pack."""
        coded = frozenset(key for key, values in pack.values.items() if values.certain and values.meanings)
        return cls(coded, frozenset(pack.columns), frozenset(pack.objects), pack.unadded())


NOTHING = Told()


@dataclass(frozen=True)
class Subject:
    """An object as something to ask about.

    Attributes:
        scope: the column that keeps companies (or groups) apart, or None where the object has none.
        adds: whether its rows can be counted and added up; where not, none of its amounts is an AMOUNT.
    """

    object: DbObject
    roles: Mapping[str, Role]
    scope: str | None
    adds: bool = True
    _having: dict[tuple[Role, ...], tuple[str, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def name(self) -> str:
        """The object's exact name."""
        return self.object.name

    def having(self, *wanted: Role) -> tuple[str, ...]:
        """Columns with one of these roles, in the object's order."""
        if wanted not in self._having:
            self._having[wanted] = tuple(name for name, found in self.roles.items() if found in wanted)
        return self._having[wanted]

    @cached_property
    def identity(self) -> tuple[str, ...]:
        """The key without the scope: what identifies a row within a company."""
        return tuple(name for name in self.object.key if name != self.scope)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What a row is called by: its name or description (of a person the last and first name); () where it
        has none."""
        pool = self.having(Role.NAME)
        if {"LastName", "FirstName"} <= set(pool):
            return ("LastName", "FirstName")
        found = (name for pattern in _CALLED for name in pool if pattern.search(name))
        return tuple(found)[:1]

    @cached_property
    def is_loose(self) -> bool:
        """No filter of one company or group is the right one: it has companies and none that separates its
        rows, one of another module behind what its rows hang on, or several groups side by side."""
        if self.scope is None:
            return bool(self.having(Role.COMPANY)) and not self.is_settings
        kind = self.roles[self.scope]
        if kind is Role.GROUP:
            return sum(self.roles[name] is Role.GROUP for name in self.object.key) > 1
        own = (f"{self.object.module}Co", "Co")
        return kind is Role.COMPANY and self.scope in self.object.key[1:] and self.scope not in own

    @cached_property
    def is_settings(self) -> bool:
        """One row a company, of settings."""
        return len(self.object.key) == 1 and self.roles[self.object.key[0]] is Role.COMPANY

    @cached_property
    def is_posted(self) -> bool:
        """Rows of what happened (entries, lines, months), not of a master: their amounts add up.

        A bare `Seq`, or a standard item, numbers the parts of a master as well.
        """
        keys = {name: self.roles[name] for name in self.object.key}
        if "KeyID" in keys or {Role.MONTH, Role.DATE} & set(keys.values()):
            return True
        if any(re.match(r"Seq|Std|Standard", name) for name in keys):
            return False
        counted = any(
            role is Role.SEQUENCE or re.search(r"(Item|Completed)$", name) for name, role in keys.items()
        )
        return counted or len(self.identity) > 2

    @cached_property
    def default_columns(self) -> tuple[str, ...]:
        """What is listed when a question names no column: what identifies a row, and its first name; () where
        nothing that can be said identifies one."""
        names = [name for name in self.names if name not in self.identity]
        # A company has one group of each kind; what is charged to another company is of that one's.
        kinds = {self.roles[name] for name in self.identity}
        silent = (Role.NOISE,) if Role.COMPANY in kinds else (Role.GROUP, Role.NOISE)
        identity = [
            name for name in self.identity if self.roles[name] not in silent or name.endswith("UserName")
        ]
        return tuple(identity + names) if identity else ()


_CALLED = tuple(
    re.compile(pattern)
    for pattern in (
        r"^(Name|FullName|Description|Desc|Title|Subject)$",
        r"^(Firm|Vendor|Customer|Employee|Contract|Job|Project|Location|Template|Report|Item|Contact|Display)Name$",
        r"^(Item|Job|Project|Contract|Phase|Code|Type|Class|Group|Budget|Dept)Desc(ription)?$",
        r"^(Trans|Line|Rollup|Asset|Mtl|Matl|SLItem|Inv|AppvrGrp|PartI)Desc(ription)?$",
        r"^(Country|Currency|Group|Company|JobTitle|File)(Name)?$",
        r"^SortName$",
    )
)
"""Columns that are a row's own name, the best first; others of the kind describe something else of it."""


def subject(item: DbObject, told: Told = NOTHING) -> Subject:
    """Roles and scope of one object."""
    roles = {
        column.name: role(column, coded=f"{item.name}.{column.name}" in told.coded) for column in item.columns
    }
    key = item.key
    for name in key:
        plain = re.match(r"(small|tiny|big)?int|n?(var)?char\(\d", item.by_name[name].base.lower())
        silent = roles.get(name) is Role.NOISE and plain and not re.search(r"Key_?I[Dd]$", name)
        if roles.get(name) in (Role.TEXT, Role.CODE) or silent:
            roles[name] = Role.IDENTIFIER
    # What a session works on stands beside its original until it is saved.
    adds = item.name not in told.unadded and "IsSession" not in item.by_name
    found = Subject(item, roles, _scope(item, roles), adds)
    return dataclasses.replace(found, roles=_added(found, told))


def _added(subject: Subject, told: Told) -> dict[str, Role]:
    """Roles in which what must not be totalled is a rate: what the pack says so of, and what nobody has
    described among the settings of a master."""
    unadded = {
        name
        for name in subject.having(Role.AMOUNT)
        if not subject.adds
        or f"{subject.name}.{name}" in told.unadded
        or (f"{subject.name}.{name}" not in told.labelled and not subject.is_posted)
    }
    return {name: Role.RATE if name in unadded else found for name, found in subject.roles.items()}


def _scope(item: DbObject, roles: Mapping[str, Role]) -> str | None:
    """The key's company column; else its first group; else the company that the linter wants held, or its
    module's.

    A view without a key is kept apart by the group that it begins with. Settings, whose key is the company
    alone, have one row for each: a list of them needs none.
    """
    if len(item.key) == 1 and roles.get(item.key[0]) in (Role.COMPANY, Role.GROUP):
        return None
    for wanted in (Role.COMPANY, Role.GROUP):
        for name in item.key:
            if roles.get(name) is wanted:
                return name
    own = company_column(item)
    if own is not None and roles.get(own) is Role.COMPANY:
        return own
    first = next(iter(roles), "")
    if not item.key and roles.get(first) is Role.GROUP:
        return first
    companies = [name for name, what in roles.items() if what is Role.COMPANY]
    if {"Co", f"{item.module}Co"} <= {*companies}:
        return None  # the batch's or the rows' own
    if f"{item.module}Co" in companies:
        return f"{item.module}Co"
    return companies[0] if len(companies) == 1 and (item.key or companies[0] != "GLCo") else None


def subjects(catalog: Catalog, told: Told = NOTHING) -> dict[str, Subject]:
    """Every object worth asking about, by name: queried by that name (not a table that there is a view
    before), nobody's own (`ud…`), with a known key and something to list."""
    found = {}
    keyed = frozenset(name for item in catalog.data.objects for name in item.key)
    for item in catalog.data.objects:
        if catalog.view_before(item.name) is not None:
            continue
        if item.name.startswith("ud") or not item.key or _is_half(item, catalog):
            continue
        candidate = _demoted(subject(item, told), keyed)
        listed = [name for name, what in candidate.roles.items() if what in LISTED]
        if len(listed) >= 2 and all(name in candidate.roles for name in item.key):
            found[item.name] = candidate
    return found


def _is_half(item: DbObject, catalog: Catalog) -> bool:
    """The half of a list that a site adds (`vWFTemplatesc`) or that the vendor gives (`vWFVPTemplates`):
    what people query shows both."""
    name = item.name[1:].removesuffix("c").replace("VP", "")
    if item.kind is not ObjectKind.TABLE or not item.name.startswith("v") or name == item.name[1:]:
        return False
    return any(other in catalog.objects for other in (f"v{name}", name, f"{name}Shared"))


def _demoted(subject: Subject, keyed: frozenset[str]) -> Subject:
    """Whole numbers that are no key anywhere (lengths, days, counts) identify nothing: only listed."""
    roles = dict(subject.roles)
    for name, found in roles.items():
        column = subject.object.by_name[name]
        base = column.base.lower()
        plain = found is Role.IDENTIFIER and not column.type.startswith("b") and base in _WHOLE
        # A tinyint `MultiLocation` is a flag, not a location.
        ends = () if base == "tinyint" else (key for key in keyed if len(key) > 3)
        if plain and name not in keyed and not any(name.endswith(key) for key in ends):
            roles[name] = Role.TEXT
    return dataclasses.replace(subject, roles=roles)


_WHOLE = frozenset({"int", "smallint", "tinyint", "bigint"})


def own_views(catalog: Catalog, told: Told = NOTHING) -> dict[str, Subject]:
    """Views that are more than the outside of one table, by name, with the columns whose type is known.

    Those that look like temporary or private ones (`vi…` cubes, portal tables) are left out. Of a view that
    nobody has described it is not known whether its joins repeat an amount, so that nothing of it adds up.
    """
    found = {}
    for item in catalog.data.objects:
        if not is_own_view(item) or item.name.startswith(("ud", "vi", "p")):
            continue
        typed = replace(item, columns=tuple(column for column in item.columns if column.base))
        candidate = subject(typed, told)
        if item.name not in told.described:
            candidate = dataclasses.replace(candidate, adds=False)
            candidate = dataclasses.replace(candidate, roles=_added(candidate, told))
        if len(candidate.having(*LISTED)) >= 2:
            found[item.name] = candidate
    return found


APART = frozenset(
    frozenset(pair) for pair in (("EMCo", "GLCo"), ("HRCo", "PRCo"), ("JCCo", "MSCo"), ("INCo", "MSCo"))
)
"""Companies of modules that are often one and need not be: a join by them is right for some rows only."""


def one_country(*names: str) -> bool:
    """Whether objects are not of the payroll reports of different countries: PAYG, T4, W-2."""
    found = (re.match(r"(?:[bv]rv)?PR(?:(AU|CA|PAYG)(?=[A-Z][a-z])|W(?=[A-Z]$))", name) for name in names)
    return len({_COUNTRIES.get(match[1], match[1]) for match in found if match is not None}) < 2


_COUNTRIES = {"PAYG": "AU"}


def kind_of(subject: Subject, column: str) -> str:
    """What an amount counts: hours, units, miles, money …; only like is set against like."""
    return _counted_in(column, subject.object.by_name[column].type)


@cache
def _counted_in(name: str, kind: str) -> str:
    for counted in ("Miles", "Wght|Weight", "Gallons|Fuel"):
        if re.search(counted, name):
            return counted
    if name.endswith("Value"):
        return name.rstrip("0123456789")  # hours, units or money, as its own row says
    if kind == "bHrs" or re.search(r"(Hours|Hrs|Time)", name):
        return "hours"
    if kind == "bUnits" or re.search(r"(Units?|Qty|Quantity|OnOrder)", name):
        return "units"
    return "credits" if name == "Credits" and kind != "bDollar" else "money"


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
