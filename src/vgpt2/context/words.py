"""From names and questions to comparable terms: splitting, abbreviations, synonyms, stems.

`InvTotal`, "invoice totals" and "inv. total" become the same terms. Both sides go through the same
functions, so a stem needs to be the same, not beautiful.

Not covered: misspellings (`vgpt2.context.rank` maps an unknown term to the nearest known one), other
languages than English, and what an object is called by people: the pack says that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_PART = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*|\d{4,}|1099|[0-9]+[A-Za-z]+")

_ABBREVIATIONS_TEXT = """
    acct account | accts accounts | aco approved change order | addl additional | addr address
    adj adjustment | alloc allocation | amt amount | amts amounts | appr approved
    apprvd approved | auth authorised | avail available | avg average | bal balance
    beg beginning | calc calculated | cat category | cheque check | chg change | chgs changes
    chk check | chks checks | cls class | cmpl complete | cntr contract | co company
    comm committed | comp compensation | contr contract | conv conversion | cum cumulative
    curr current | cust customer | ded deduction | dedn deduction | dept department
    desc description | det detail | dim dimension | disc discount | dist distribution
    dl deduction liability | doc document | dol dollar | earn earning | earns earnings
    eff effective | emp employee | emps employees | ent entered | equip equipment | est estimate
    exp expense | fed federal | freq frequency | fut future | grp group | hdr header | hr hour
    hrs hours | inc income | ins insurance | inv invoice | invs invoices | jrnl journal
    liab liability | loc location | maint maintenance | matl material | matls materials
    max maximum | mech mechanic | mgr manager | min minimum | misc miscellaneous | mo month
    mtd month date | mth month | mths months | num number | onhand hand | ord order
    orig original | ot overtime | pco pending change order | pct percent | phs phase | pmt payment
    pmts payments | po purchase order | pos purchase orders | prev previous | proj project
    qty quantity | rcpt receipt | rcvd received | recd received | recv received | ref reference
    reqn requisition | ret retainage | retain retainage | retention retainage | retg retainage
    rev revenue | rpt report | sched schedule | seq sequence | sl subcontract | sls subcontracts
    srce source | stat status | stats status | std standard | stmt statement | sub subcontract
    subs subcontracts | supp supplier | tot total | trans transaction | transfr transfer
    trx transaction | typ type | ucost unit cost | um unit measure | uom unit measure | val value
    vend vendor | vndr vendor | wc workers compensation | whse warehouse | wkly weekly
    wo work order | wos work orders | xfer transfer | yr year | yrs years | ytd year date
"""

_SYNONYMS_TEXT = """
    ageing aging due date | aging due date | bill invoice | bills invoices | budget estimate
    budgeted estimate | budgets estimate | client customer | clients customers
    holdback retainage | late due date | ledger general ledger | machine equipment
    machinery equipment | machines equipment | outstanding open | overdue due date
    owe open payable | owed open payable | owing open payable | part material | parts materials
    payable accounts payable | paycheck pay check | paychecks pay checks
    receivable accounts receivable | salaries earnings | salary earnings | staff employee
    stock inventory | sub-contract subcontract | subcontractor subcontract vendor
    subcontractors subcontracts vendors | superintendent project manager | supplier vendor
    suppliers vendors | technician employee | timecard hours | timecards hours | timesheet hours
    timesheets hours | truck equipment | trucks equipment | unpaid open | wage earnings
    wages earnings | warehouse location | warehouses locations | withheld retainage
    worker employee | workers employees
"""

_STOP_TEXT = """
    a about all also am an and any anything are as at be been being but by can could column columns did
    do does doing each else every everything field fields find for from get gets give given had has have
    having hello help here hi how i if in into is it its just know let like list lists look made make
    many may me more most much my need needs of off on one only or other our out over per please pls
    query re report see select set shall she should show shows so some sql such table tables tell
    than that the their them then there these they thing this those thru to under up us use used
    using via view views want wants was way we were what when where which who whose will with within
    would write you your
"""


_NEGATION_TEXT = (
    "no not never none nobody without havent hasnt didnt isnt arent wasnt dont doesnt cannot cant"
)
NEGATION = "not"
"""The term for every word that turns a question round ("phases with no cost")."""


def _read_table(text: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in text.replace("\n", " | ").split("|"):
        first, *rest = entry.split() or ("",)
        if rest:
            found[first] = tuple(rest)
    return found


_NEGATIONS = frozenset(_NEGATION_TEXT.split())
STOP_WORDS = frozenset(_STOP_TEXT.split())
"""Words of a question that say nothing about what is asked for."""

ABBREVIATIONS = _read_table(_ABBREVIATIONS_TEXT)
"""Short forms in column names and in what people type, and the words they stand for."""

SYNONYMS = _read_table(_SYNONYMS_TEXT)
"""Words of a question and the words of a schema that are meant by them."""


@lru_cache(maxsize=100_000)
def split_name(name: str) -> tuple[str, ...]:
    """A name's parts in lower case: `InvTotal` → `inv`, `total`; `PREndDate` → `pr`, `end`, `date`."""
    return tuple(part.lower() for part in _PART.findall(name))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """A word without the endings that a question varies: plural, `-ed`, `-ing`, a final `e`.

    After Harman's S-stemmer (1991) for the plural; the rest is deliberately rough. Short words stay.
    """
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if len(word) > 5 and word.endswith("ing"):
        word = word[:-3]
    elif len(word) > 5 and word.endswith("ed"):
        word = word[:-2]
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


def name_terms(name: str) -> list[str]:
    """Terms of an object's or column's name, abbreviations as themselves and written out."""
    return [term for part in split_name(name) if part != "yn" for term in _expanded(part)]


def words(text: str) -> list[str]:
    """Words of a question or of prose as written, names and numbers of four digits included."""
    return _WORD.findall(text.replace("n't", "nt").replace("n’t", "nt"))


def text_terms(text: str) -> list[str]:
    """Terms of prose: without stop words, names inside it split too."""
    found: list[str] = []
    for word in words(text):
        folded = word.lower()
        if folded in STOP_WORDS:
            continue
        if folded in _NEGATIONS:
            found.append(NEGATION)
            continue
        found.extend(_expanded(folded))
        parts = split_name(word)
        if len(parts) > 1:
            found.extend(term for part in parts for term in _expanded(part))
    return found


def synonym_terms(text: str) -> list[str]:
    """Terms that are meant by the question's words without being said ("client": customer)."""
    return [stem(meant) for word in words(text) for meant in SYNONYMS.get(word.lower(), ())]


def said_terms(texts: Iterable[str]) -> list[str]:
    """`text_terms` of several texts, one after the other."""
    return [term for text in texts for term in text_terms(text)]


@lru_cache(maxsize=100_000)
def _expanded(word: str) -> tuple[str, ...]:
    meant = ABBREVIATIONS.get(word, ())
    return (stem(word), *(stem(item) for item in meant if item != word))
