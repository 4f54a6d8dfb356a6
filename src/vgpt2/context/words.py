"""From names and questions to comparable terms: splitting, abbreviations, synonyms, stems.

`InvTotal`, "invoice totals" and "inv. total" become the same terms. Both sides go through the same
functions, so a stem needs to be the same, not beautiful. What is said in one trade only comes from the pack.

Not covered: misspellings (`vgpt2.context.rank` maps an unknown term to the nearest known one), other
languages than English, and what an object is called by people: the pack says that.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from vgpt2.pack.model import Pack

_PART = re.compile(r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*|\d{4,}|1099|[0-9]+[A-Za-z]+")

_GENERAL_TEXT = """
    acct account | accts accounts | addl additional | addr address | adj adjustment | alloc
    allocation | amt amount | amts amounts | appr approved | auth authorised | avail available | avg
    average | bal balance | beg beginning | calc calculated | cat category | chg change | chgs
    changes | cls class | co company | comp compensation | contr contract | conv conversion | cum
    cumulative | curr current | cust customer | dept department | desc description | det detail |
    dim dimension | disc discount | dist distribution | doc document | dol dollar | eff effective |
    emp employee | emps employees | ent entered | equip equipment | est estimate | exp expense |
    freq frequency | fut future | grp group | hdr header | hr hour | hrs hours | inc income | ins
    insurance | inv invoice | invs invoices | liab liability | loc location | maint maintenance |
    max maximum | mgr manager | min minimum | misc miscellaneous | mo month | mtd month date | mth
    month | mths months | num number | ord order | orig original | pct percent | pmt payment | pmts
    payments | prev previous | proj project | qty quantity | rcvd received | recd received | recv
    received | ref reference | rev revenue | rpt report | seq sequence | stat status | stats status
    | std standard | stmt statement | supp supplier | tot total | trans transaction | transfr
    transfer | trx transaction | typ type | ucost unit cost | um unit measure | uom unit measure |
    val value | vend vendor | vndr vendor | whse warehouse | wkly weekly | xfer transfer | yr year |
    yrs years | ytd year date
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


_STRUCTURE_TEXT = """
    built fire fires function functions identifies identify join joined joins key keys kept link links
    parameter parameters procedure procedures read reads record records routine routines row rows stored
    trigger triggers type types unique write writes written
"""

_NEGATION_TEXT = (
    "no not never none nobody without havent hasnt didnt isnt arent wasnt dont doesnt cannot cant"
)
NEGATION = "not"
"""The term for every word that turns a question round ("phases with no cost")."""


_NEGATIONS = frozenset(_NEGATION_TEXT.split())
STOP_WORDS = frozenset(_STOP_TEXT.split())
"""Words of a question that say nothing about what is asked for."""
STRUCTURE = frozenset(_STRUCTURE_TEXT.split())
"""Words that ask about an object where its name is said ("what does the trigger … fire on"), and that name
things of the business elsewhere (meter readings, report parameters)."""


def _read_table(text: str) -> dict[str, tuple[str, ...]]:
    """`amt amount | hr hour`: a first word and what it stands for."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in text.replace("\n", " | ").split("|"):
        first, *rest = entry.split() or ("",)
        if rest:
            found[first] = tuple(rest)
    return found


GENERAL = _read_table(_GENERAL_TEXT)
"""Short forms that any business database uses, and the words they stand for."""


@lru_cache(maxsize=100_000)
def split_name(name: str) -> tuple[str, ...]:
    """A name's parts in lower case: `InvTotal` → `inv`, `total`; `PREndDate` → `pr`, `end`, `date`.

    The plural of a short form is one part: `PCOs` → `pcos`.
    """
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


def words(text: str) -> list[str]:
    """Words of a question or of prose as written, names and numbers of four digits included."""
    return _WORD.findall(text.replace("n't", "nt").replace("n’t", "nt"))


def _labels(pack: Pack) -> Iterator[str]:
    for note in pack.columns.values():
        yield from (note.label, *note.synonyms)


class Lexicon:
    """The short forms and the synonyms of one schema's people, from its pack.

    Attributes:
        abbreviations: short forms in names and in what people type, and what they stand for.
        synonyms: words of a question, and words of the schema that are meant by them.
        labels: stems of the words that columns' labels end with ("title", "type").
        capitals: words of the objects' titles that stand in capitals there ("COBRA").
    """

    def __init__(self, pack: Pack) -> None:
        own = {short: tuple(meant.split()) for short, meant in pack.words.abbreviations.items()}
        self.abbreviations: Mapping[str, tuple[str, ...]] = {**GENERAL, **own}
        self.synonyms: Mapping[str, tuple[str, ...]] = {
            said: tuple(meant.split()) for said, meant in pack.words.synonyms.items()
        }
        self.capitals = frozenset(
            word for note in pack.objects.values() for word in note.title.split() if word.isupper()
        )
        # Labels end alike, so their last words are read once each.
        last = {label.rpartition(" ")[2] for label in _labels(pack)}
        self.labels = frozenset(stem(said[-1].lower()) for said in map(words, last) if said)
        self._expanded: dict[str, tuple[str, ...]] = {}
        self._of_names: dict[str, tuple[str, ...]] = {}

    def name_terms(self, name: str) -> tuple[str, ...]:
        """Terms of an object's or column's name, abbreviations as themselves and written out."""
        found = self._of_names.get(name)
        if found is None:
            found = tuple(term for part in split_name(name) if part != "yn" for term in self._terms(part))
            self._of_names[name] = found
        return found

    def text_terms(self, text: str, unsaid: Collection[str] = STOP_WORDS) -> list[str]:
        """Terms of prose: without stop words, names inside it split too.

        Args:
            unsaid: words in small letters that are left out.
        """
        found: list[str] = []
        for word in words(text):
            folded = word.lower()
            if folded in unsaid:
                continue
            if folded in _NEGATIONS:
                found.append(NEGATION)
                continue
            found.extend(self._terms(folded))
            parts = split_name(word)
            if len(parts) > 1:
                found.extend(term for part in parts for term in self._terms(part))
        return found

    def said_terms(self, texts: Iterable[str]) -> list[str]:
        """`text_terms` of several texts, one after the other."""
        return [term for text in texts for term in self.text_terms(text)]

    def synonym_terms(self, text: str) -> list[str]:
        """Terms that are meant by the question's words without being said ("client": customer)."""
        return [stem(meant) for word in words(text) for meant in self.synonyms.get(word.lower(), ())]

    def _terms(self, word: str) -> tuple[str, ...]:
        found = self._expanded.get(word)
        if found is None:
            meant = self.abbreviations.get(word) or self.abbreviations.get(word.removesuffix("s"), ())
            found = (stem(word), *(stem(item) for item in meant if item != word))
            self._expanded[word] = found
        return found
