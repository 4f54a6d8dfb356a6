"""Names that a question says outright: those that exist, and those that do not.

A question in plain words names nothing ("open invoices of a vendor"); it is retrieval's part to find out
what is meant. A name is what is written like one, or called one:

- an object or routine of the catalog in its exact spelling, or in another case where the word is none that
  people use;
- `Object.Column`, and a column after or before the word "column" or before a comparison sign;
- a word written like code: capitals inside it (`InvoiceID`), an underscore (`ap_invoices`), or four
  capitals that begin with a module's code (`APXX`);
- a word that the question calls a table or view ("the Invoice table", "columns of Vendors", "FROM Orders").

Quoted values, parameters, codes after a column's name or label ("Lookup AP840") and what follows "as" or
"called" are not names; nor are a quoted query's functions and the names that it gives itself. What it says of
an alias is said of the table. Not covered: names of several words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from vgpt2.catalog.model import Catalog, DbObject
from vgpt2.catalog.nearest import nearest
from vgpt2.context.words import STOP_WORDS, Lexicon, split_name, stem
from vgpt2.pack.model import MissingName, Pack

CUE = 240
"""Characters before and after a word in which its cues are looked for."""
LONG = 6
"""Letters from which on a word that nearly is another one is taken for it."""
NEARLY = 0.25
"""The share of letters that may differ in a column's name that nearly is another one."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_NAME = r"[A-Za-z_][A-Za-z0-9_$]*#?"
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"(?!\w)|“[^”\n]*”|‘[^’\n]*’")
_TOKEN = re.compile(rf"(?P<at>[@#]+)?\[?(?P<first>{_NAME})\]?(?:\.\[?(?P<second>{_NAME})\]?)?")
_BEFORE = re.compile(
    r"(?:\b(?:tables?|views?|objects?)(?:\s+(?:called|named))?"
    r"|\b(?:columns?|fields?|key|structure|definition)\s+(?:of|in|on|for|from|does|do)(?:\s+the)?"
    r"|\b(?:describe|select\s+(?:\*|[\w.]+|[^;?]*[,(.][^;?]*)\s+from|join))\s+$",
    re.I,
)
_AFTER = re.compile(r"\s+(?:table|view)s?\b", re.I)
_COLUMN_BEFORE = re.compile(r"\b(?:columns?|fields?)(?:\s+(?:called|named))?\s+$", re.I)
_COLUMN_AFTER = re.compile(r"\s+(?:column|field)s?\b", re.I)
_OWNER_AFTER = re.compile(
    rf"^\s+(?:(?:column|field)\s+)?(?:from|in|of|on)\s+(?:(?:the|table|view|dbo\.)\s*)*(?P<owner>{_NAME})\b(?!\.)",
    re.I,
)
_COMPARED = re.compile(r"\s*(?:=|<>|!=|>=|<=|<|>)\s*['@\d]")
_AS_BEFORE = re.compile(r"\bas\s+$", re.I)
_ALIAS_BEFORE = re.compile(r"\b(?:called|named|alias|label(?:led)?)\s+$", re.I)
_VALUE_BEFORE = re.compile(
    r"\b(?:job|contract|vendor|customer|employee|check|cheque|invoice|phase|equipment|material|code|account"
    r"|number|no|company|project|order|po|sl|subcontract|cost type|type|batch|user|state)\s+#?$",
    re.I,
)
_VALUE_OF = re.compile(
    r"(?P<of>\w+)(?:\s*=\s*|\s+(?:(?:is|are|equals|in)\s+)?)"
    r"(?:(?=[A-Z0-9]*\d)[A-Z0-9]+(?:,?\s+(?:or|and)\s+|,\s+))*$"
)
"""What a value stands after, other values between them."""
_VALUE_AFTER = re.compile(r"\s+(?:(?:is|equals)\s+)?(?:@\w|#?\d|[A-Z]+\d|[A-Z]{2,}\b)")
"""What follows a column's name where one value of it is meant."""
_LAST_WORD = re.compile(r"\w+$")
_CUE_TEXT = """
    as column columns field fields table tables view views object objects called named alias label labelled
    of in on for from does do the describe join
    job contract vendor customer employee check cheque invoice phase equipment material code account number no
    company project order po sl subcontract type batch user state
"""
_CUES = frozenset(_CUE_TEXT.split())
"""Last words of what the patterns above find before a name: without one of them, none needs to be tried."""
_NOT_CODE = re.compile(
    r"^(?:Mc|Mac|O|De|Van|Le|La)[A-Z][a-z]+$|^i?Phone$|^[A-Z]{1,5}s$|^(?:YoY|MoM|QoQ|eMail|PhD)$"
)
_CODE_LIKE = re.compile(r"[a-z0-9][A-Z]|[A-Z]{2,}[a-z]{3,}|[A-Za-z0-9]_[A-Za-z0-9]")
_TRIGGER = re.compile(r"\btriggers?\b", re.I)
_BASE = re.compile(r"\bbehind\b|\b(?:base|underlying) tables?\b|\bover which table\b", re.I)
_SQL_TEXT = """
    select from where join inner left right outer full cross on and or not in is null like between
    group by order having top distinct as with nolock case when then else end union all exists sum
    count avg min max asc desc getdate dateadd datediff datefromparts isnull coalesce cast convert
    year month day eomonth dbo sys over partition row_number rank dense_rank lag lead string_agg iif
    nullif datepart current_timestamp try_cast try_convert varchar nvarchar char numeric decimal
    money datetime smalldatetime bigint smallint tinyint cte
"""
_SQL_WORDS = frozenset(_SQL_TEXT.split())


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a question names.

    Attributes:
        objects: objects of the catalog, the view for a base table, in the order of the question.
        columns: (object, column) of the catalog; the object is "" where only the column is named.
        routines: procedures and functions. triggers, forms: such names.
        unknown: names that the catalog does not have, as `X` or `Object.X`, in the order of the question.
        respelled: (as written, exact spelling) where only the case was different.
        asks_triggers: it speaks of triggers. asks_base: it speaks of the table behind a view.
    """

    objects: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    routines: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    respelled: tuple[tuple[str, str], ...] = ()
    triggers: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    asks_triggers: bool = False
    asks_base: bool = False

    @property
    def anything(self) -> bool:
        """Whether something that exists is named."""
        return bool(self.objects or self.columns or self.routines or self.triggers or self.forms)


def find(
    question: str, catalog: Catalog, pack: Pack, lexicon: Lexicon, is_word: Callable[[str], bool]
) -> Mentions:
    """The names in a question.

    Args:
        is_word: whether a word is one that people use about this schema (in notes, labels, wordings).
    """
    reader = _Reader(catalog, pack, lexicon, is_word, shouted=question.isupper())
    reader.read(_QUOTED.sub(lambda match: " " * len(match[0]), question))
    return Mentions(
        tuple(dict.fromkeys(reader.objects)),
        tuple(dict.fromkeys(reader.columns)),
        tuple(dict.fromkeys(reader.routines)),
        tuple(dict.fromkeys(reader.unknown)),
        tuple(dict.fromkeys(reader.respelled)),
        tuple(dict.fromkeys(reader.triggers)),
        tuple(dict.fromkeys(reader.forms)),
        _TRIGGER.search(question) is not None,
        _BASE.search(question) is not None,
    )


def missing_name(name: str, pack: Pack) -> MissingName | None:
    """What the pack knows about a name that does not exist: by its spelling, its case, its plural."""
    found = pack.missing.get(name)
    if found is not None:
        return found
    bare = name.rpartition(".")[2]
    wanted = {stem(bare.lower()), stem(bare.lower().replace("_", ""))}
    for other in pack.missing.values():
        if stem(other.name.lower()) in wanted:
            return other
    return None


def near_column(name: str, item: DbObject, lexicon: Lexicon) -> str | None:
    """The column of an object that a name which it does not have most likely means: one of the same words,
    short or in full (`Loc` for `Location`), else one that is spelled nearly so."""
    meant = _meanings(name, lexicon)
    for column in item.by_name:
        other = _meanings(column, lexicon)
        if len(other) == len(meant) and all(map(set.intersection, meant, other)):
            return column
    if len(name) < LONG:
        return None
    return next(iter(nearest(name, item.by_name, limit=1, differ=NEARLY)), None)


def _meanings(name: str, lexicon: Lexicon) -> list[set[str]]:
    """For each word of a name what it stands for."""
    return [set(lexicon.name_terms(part)) for part in split_name(name)]


def _last_word(before: str) -> str:
    """The word before a name, in lower case; "" where none stands before it, with a blank between."""
    bare = before.rstrip()
    found = _LAST_WORD.search(bare[-16:]) if len(bare) < len(before) else None
    return found[0].lower() if found is not None else ""


_CTE = re.compile(r"\b(\w+)\s*(?:\([^()]*\)\s*)?AS\s*\(\s*(?:SELECT|WITH)\b", re.IGNORECASE)
"""A name that a quoted query gives to a query of its own."""
_OUTPUT = re.compile(r"(?:\)|\bEND|\w\.\w+) AS (\w+)\b")
"""A name that a quoted query gives to one of its outputs."""
_QUERY = re.compile(r"\bselect\b.+\bfrom\b", re.IGNORECASE | re.DOTALL)
"""A question with this quotes a query: what it names after AS, or calls, is its own."""
_OWN = (
    re.compile(r"\bAS\s+\[?(\w+)", re.IGNORECASE),
    re.compile(r"\)\s+(\w+)(?=\s*(?:,|\bfrom\b))", re.IGNORECASE),
    re.compile(r"(?:\bWITH|,)\s+\w+\s*\(([\w\s,]+)\)\s*AS\s*\(", re.IGNORECASE),
)
"""What a query names after AS, an output without it, and the columns of a query within it."""
_ALIAS = re.compile(
    rf"(?:\b(?:from|join|apply|update|into)\s+|,\s*)(?:\[?dbo\]?\.)?\[?(?P<of>{_NAME})\]?\s+(?:as\s+)?\[?(?P<alias>{_NAME})"
    rf"|\)\s*(?:as\s+)?\[?(?P<derived>{_NAME})",
    re.IGNORECASE,
)
"""What a query calls a table (`FROM APTH h`) or a query within it (`) AS t`)."""
_CALL = re.compile(r"\s*\(")
_SOURCE_BEFORE = re.compile(
    r"\b(?:from|join|apply|into|update|table|view)\s+(?:\[?dbo\]?\.)?\[?$", re.IGNORECASE
)
_RESULT = re.compile(
    r"(?:\b(?:result )?columns:|\boutput:|\bthe result has) ((?:\w+\.)?\w+(?:, (?:and )?(?:\w+\.)?\w+)*)",
    re.IGNORECASE,
)
"""The columns that a result is to have; a name that no object has is one that the query gives."""


def _aliases(text: str) -> dict[str, str]:
    """What a quoted query calls its tables, in lower case, with the table's name; "" for a query within it.

    Only what stands before a point somewhere is a name: of "select all from APTH please" nothing is.
    """
    used = {match["first"].lower() for match in _TOKEN.finditer(text) if match["second"] is not None}
    found: dict[str, str] = {}
    for match in _ALIAS.finditer(text):
        alias = (match["alias"] or match["derived"]).lower()
        if alias in used and alias not in _SQL_WORDS:
            found[alias] = match["of"] or ""
    return found


class _Reader:
    """One pass over a question's words."""

    def __init__(
        self,
        catalog: Catalog,
        pack: Pack,
        lexicon: Lexicon,
        is_word: Callable[[str], bool],
        shouted: bool,
    ) -> None:
        self._catalog, self._pack, self._is_word, self._shouted = catalog, pack, is_word, shouted
        self._short = {*lexicon.abbreviations, *lexicon.synonyms}
        self._labels = lexicon.labels
        self._modules = frozenset(code for code in (*catalog.modules, *pack.modules) if len(code) == 2)
        self._capitals = lexicon.capitals
        self.objects: list[str] = []
        self.columns: list[tuple[str, str]] = []
        self.routines: list[str] = []
        self.triggers: list[str] = []
        self.forms: list[str] = []
        self.unknown: list[str] = []
        self.respelled: list[tuple[str, str]] = []

    def read(self, text: str) -> None:
        loose: list[tuple[str, bool]] = []
        defined = {match[1].lower() for form in (_CTE, _OUTPUT) for match in form.finditer(text)}
        quoted = _QUERY.search(text) is not None
        aliases = _aliases(text) if quoted else {}
        if quoted:
            own = (match[1] for form in _OWN for match in form.finditer(text))
            names = (name for names in own for name in re.findall(r"\w+", names))
            defined |= {name.lower() for name in names if self._catalog.get(name) is None}
        for match in _TOKEN.finditer(text):
            first = match["first"]
            if match["second"] is not None and first.lower() in aliases:
                item = self._object(aliases[first.lower()])
                if item is not None:
                    self.objects.append(item)
                    self._column_of(item, match["second"])
                continue
            if first.lower() in defined or (first.lower() in aliases and self._catalog.get(first) is None):
                continue
            if quoted and self._is_call(first, text, match.start(), match.end()):
                continue
            if match["at"] or (match.start() and text[match.start() - 1] in "@#-/\\"):
                continue
            if match["second"] is not None:
                self._dotted(match["first"], match["second"])
            elif not self._existing(match["first"]):
                before = text[max(match.start() - CUE, 0) : match.start()]
                after = text[match.end() : match.end() + CUE]
                loose.extend(self._loose(match["first"], before, after))
        wanted = {name for match in _RESULT.finditer(text) for name in re.split(r",? (?:and )?", match[1])}
        for name, certain in loose:
            if name not in wanted or self._is_column(name):
                self._column_or_unknown(name, certain)

    def _is_call(self, word: str, text: str, start: int, end: int) -> bool:
        """A function of a query (`NVL(…)`), whether or not SQL Server has it: no name of the schema."""
        if _CALL.match(text, end) is None or self._catalog.routine(word) is not None:
            return False
        return self._catalog.get(word) is None and not _SOURCE_BEFORE.search(
            text[max(start - CUE, 0) : start]
        )

    def _dotted(self, first: str, second: str) -> None:
        if first.lower() == "dbo":
            if not self._existing(second):
                self.unknown.append(second)
            return
        if len(first) < 2 or len(second) < 2:
            return  # "e.g", "i.e"
        item = self._object(first)
        if item is None:
            if self._plain(first) and not first[0].isupper():
                return  # a sentence without a space after its full stop, a file name
            self.unknown.append(first)
            return
        self.objects.append(item)
        self._column_of(item, second)

    def _existing(self, word: str) -> bool:
        item = self._object(word)
        if item is not None:
            self.objects.append(item)
        elif self._catalog.routine(word) is not None:
            self.routines.append(word)
        elif self._catalog.trigger(word) is not None:
            self.triggers.append(word)
        elif self._catalog.form(word) is not None:
            self.forms.append(word)
        else:
            return False
        return True

    def _object(self, word: str) -> str | None:
        """The object that a word names: exactly, or in another case if people do not use the word."""
        exact = self._catalog.get(word)
        if exact is None:
            others = self._catalog.spelled(word)
            if not others or len(word) < 4 or self._plain(word) or re.fullmatch(r"[A-Z][a-z]+", others[0]):
                return None  # "companies" is a word even where an object is called Companies
            exact = self._catalog.objects[others[0]]
            self.respelled.append((word, exact.name))
        return self._catalog.view_of(exact.name) or exact.name

    def _plain(self, word: str) -> bool:
        folded = word.lower()
        if folded in STOP_WORDS or folded in _SQL_WORDS or folded in self._short:
            return True
        return self._is_word(folded) and not self._catalog.spelled(word)

    def _loose(self, word: str, before: str, after: str) -> Iterator[tuple[str, bool]]:
        """A single word that is no object: a column's name or one that does not exist, or nothing.

        Yields the name and whether the question itself says that it is a column.
        """
        if word.lower() in _SQL_WORDS or word.lower() in STOP_WORDS:
            return
        cued = _last_word(before) in _CUES
        if cued and _AS_BEFORE.search(before):
            return
        owner = self._owner(word, after)
        if owner is not None:
            # "Number of PMOD rows" counts; a column that is there may be meant all the same.
            if self._has(owner, word) or self._code_like(word) or not self._starts(before):
                self._column_of(owner, word)
            return
        as_column = cued and _COLUMN_BEFORE.search(before) is not None
        called = as_column or (cued and _BEFORE.search(before) is not None)
        if cued and not called and _ALIAS_BEFORE.search(before):
            return
        capital = word[0].isupper() or "_" in word
        if as_column or _COLUMN_AFTER.match(after):
            if capital and word not in self._modules and (self._code_like(word) or not self._starts(before)):
                yield word, True
        elif _COMPARED.match(after) and capital and not self._starts(before):
            yield word, True
        elif called or _AFTER.match(after):
            if self._called_a_table(word, before, after):
                self.unknown.append(word)
        elif (self._code_like(word) or self._written_as_column(word)) and not (
            (cued and _VALUE_BEFORE.search(before)) or self._is_value(word, before)
        ):
            yield word, False

    def _is_value(self, word: str, before: str) -> bool:
        """A code after the name of its column: after the exact name, or its label where it has a digit."""
        found = _VALUE_OF.search(before) if word.isupper() else None
        if found is None:
            return False
        of = found["of"]
        if self._is_column(of) and of[0].isupper() and not self._starts(before[: found.start()]):
            return True
        return any(map(str.isdigit, word)) and stem(of.lower()) in self._labels

    def _owner(self, word: str, after: str) -> str | None:
        """The object that a column is said to be of: "CustomerName from ARCM", "Status in APTH"."""
        found = _OWNER_AFTER.match(after)
        if found is None or not (self._code_like(word) or self._is_column(word)) or word.islower():
            return None
        return self._object(found["owner"])

    def _called_a_table(self, word: str, before: str, after: str) -> bool:
        """After a cue, a capital makes a name; a word in small letters is one only if nobody uses it."""
        if self._code_like(word):
            return not self._is_column(word)
        if self._is_column(word) and _VALUE_AFTER.match(after):
            return False  # "the fields for Identifier 455"
        if (len(word) == 2 and word.upper() in self._modules) or word in self._capitals:
            return False
        if word in self._pack.missing and word[0].isupper():
            return True
        if word[0].isupper() and not self._starts(before):
            return not any(module.title.startswith(word) for module in self._pack.modules.values())
        if re.search(r"\bselect\b.*\b(?:from|join)\s+$", before, re.I):
            return re.match(r"\s+#?\d", after) is None  # "select bills from vendor 7" is no SQL
        if self._plain(word) or len(word) < 4 or not word.isidentifier():
            return False
        return not (word.islower() and self._mistyped(word))

    def _mistyped(self, word: str) -> bool:
        """Whether a long word is one that people use, with two letters swapped, one doubled or one lost."""
        if len(word) < LONG or "_" in word:
            return False
        places = range(len(word) + 1)
        swapped = (word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :] for at in places)
        less = (word[:at] + word[at + 1 :] for at in places[:-1])
        more = (word[:at] + letter + word[at:] for at in places for letter in _LETTERS)
        return any(map(self._is_word, (*swapped, *less, *more)))

    def _code_like(self, word: str) -> bool:
        if self._shouted or _NOT_CODE.match(word):
            return False
        if _CODE_LIKE.search(word):
            return True
        if not word.isupper() or not 4 <= len(word) <= 5 or word[:2] not in self._modules:
            return False
        return not self._is_word(word.lower())

    def _is_column(self, word: str) -> bool:
        return word in self._catalog.with_column

    def _written_as_column(self, word: str) -> bool:
        """A column's exact name that no sentence would write (`CMCo`, not `Job` or `PO`)."""
        return self._is_column(word) and word[1:] != word[1:].lower() and not word.isupper()

    def _starts(self, before: str) -> bool:
        """Whether a word begins a sentence, where its capital says nothing."""
        return not before.strip() or before.rstrip()[-1] in ".?!:;"

    def _column_or_unknown(self, name: str, certain: bool) -> None:
        """Settle a loose name once all objects of the question are known."""
        holders = [item for item in dict.fromkeys(self.objects) if self._has(item, name)]
        if holders:
            for item in holders:
                self._column_of(item, name)
        elif certain and len(set(self.objects)) == 1:
            self._column_of(self.objects[0], name)
        elif self._is_column(name):
            self.columns.append(("", name))
        elif name.lower() not in self._type_names():
            self.unknown.append(name)

    def _column_of(self, item: str, name: str) -> None:
        known = self._catalog.objects[item]
        if name in known.by_name:
            self.columns.append((item, name))
        elif name.lower() in known.by_folded:
            exact = known.by_folded[name.lower()].name
            self.columns.append((item, exact))
            self.respelled.append((f"{item}.{name}", f"{item}.{exact}"))
        else:
            self.unknown.append(f"{item}.{name}")

    def _has(self, item: str, column: str) -> bool:
        return column.lower() in self._catalog.objects[item].by_folded

    def _type_names(self) -> Iterable[str]:
        return {name.lower() for name in self._catalog.data.types}
