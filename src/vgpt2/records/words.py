"""How objects and columns are called in a question.

A name is used for a column only where it can mean no other column of the same object: a label that two
columns share would make a question with two right answers. Where no label is left, the exact name is said.

Not covered: whole sentences (`phrase`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from random import Random
from typing import Any, NamedTuple

import yaml

from vgpt2.pack.model import ColumnNote, Pack
from vgpt2.records.plan import ColumnRef
from vgpt2.records.roles import Role, Subject

LONGEST_LABEL = 4
"""Parts of a name that can be said one after the other; of a longer one the exact name is clearer."""

_PART = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


class Noun(NamedTuple):
    """What one row, and what several rows, of an object are called."""

    one: str
    many: str


@cache
def load_phrases(name: str) -> Any:
    """A YAML file of `vgpt2/records/phrases`."""
    text = resources.files("vgpt2.records").joinpath("phrases", f"{name}.yaml").read_text(encoding="utf-8")
    return yaml.safe_load(text)


def spoken(name: str) -> str:
    """A column's name in words: `InvDate` → `invoice date`, `OpenYN` → `open`."""
    words = load_phrases("words")
    if name in words["names"]:
        return str(words["names"][name])
    if name[:3].lower() == "old" and name[3:] in words["names"]:
        return f"old {words['names'][name[3:]]}"
    bare = name[:-2] if name.endswith("YN") and len(name) > 2 else name
    said = []
    for part in _PART.findall(bare):
        if part.upper() in words["capitals"] and part.isupper():
            said.append(part)
        else:
            said.append(words["short"].get(part) or words["parts"].get(part, part.lower()))
    return " ".join(said)


_DATED = re.compile(r"^(date|month(?= (?:\w+ed|paid|due|sent)\b)) ")
"""A day or month with what happened on it: `date interfaced`, `month paid`."""


def plural(noun: str) -> str:
    """The plural of a noun phrase; a phrase that is plural already stays."""
    head, tail = _head(noun)
    if _DATED.match(head):
        return _DATED.sub(r"\1s ", noun)
    if re.match(r"(dates|months) ", head):
        return noun
    if re.search(r"[^s]s$", head) and not head.endswith(("us", "is")):
        return noun
    if re.search(r"[^aeiou]y$", head):
        return f"{head[:-1]}ies{tail}"
    return f"{head}es{tail}" if head.endswith(("s", "x", "ch", "sh")) else f"{head}s{tail}"


def singular(noun: str) -> str:
    """The singular of a noun phrase, where its head is a plain plural."""
    head, tail = _head(noun)
    tail = re.sub(r"^ at ([a-z]+[^s])s$", r" at a \1", tail)  # "material at locations"
    if re.match(r"(dates|months) ", head):
        return re.sub(r"^(date|month)s", r"\1", noun)
    if head.endswith("ies") and len(head) > 4:
        return f"{head[:-3]}y{tail}"
    if head.endswith(("ches", "shes", "sses", "tuses", "xes")):
        return f"{head[:-2]}{tail}"
    if head.endswith("s") and not head.endswith(("ss", "us", "is")):
        return f"{head[:-1]}{tail}"
    return noun


_MASS = re.compile(
    r"(?i)\b(retainage|tax|overtime|freight|labor|depreciation|interest|revenue|cash|insurance|mileage|burden"
    r"|profit|equipment|experience|pay|overhead|work)( [a-z]+(ed|ld|id|ue))?$"
)
"""What is not counted: `with retainage over 100`."""
_AFTER = re.compile(r"(?<=s)( (available|remaining|due|back|[a-z]+ed))+$")
"""What stands behind the noun that the verb agrees with: `hours available`."""
_SINGLE_S = re.compile(r"(ss|us|is|news|series|premises)$")


def is_many(label: str) -> bool:
    """Whether a label or measure takes a plural verb: `total hours`, not `sum of the hours`, `gross` or
    `PostedUnits`."""
    head = re.split(r" (?:of|at|by|for|from|in|on|as|with|to|per|less|between|under|over) ", label)[0]
    last = _AFTER.sub("", head).split()[-1]
    return last.endswith("s") and last.islower() and _SINGLE_S.search(last) is None


def agreed(label: str) -> dict[str, str]:
    """The verbs that agree with a label, as the slots that phrase books have for them."""
    if is_many(label):
        return {"is": "are", "was": "were", "has": "have", "s": ""}
    return {"is": "is", "was": "was", "has": "has", "s": "s"}


def with_article(label: str) -> str:
    """A label behind `with`: `an amount`, `hours`, `retainage`, `the name of the vendor`."""
    if " of the " in label or label.startswith("date the "):
        return f"the {label}"
    head = label.partition(" of ")[0]
    return label if is_many(label) or _MASS.search(head) else f"a {label}"


def head_word(noun: str) -> str:
    """What a noun phrase is about in one word: `records` of `records of bids sent`."""
    return _head(noun)[0].split()[-1]


def each_of(label: str) -> str:
    """A label behind `each`, `per` or `by`: of equipment there are pieces, of payment terms sets."""
    if label.endswith(" terms"):
        return f"set of {label}"
    return f"piece of {label}" if re.search(r"^(?!.* (?:of|for|on) ).*\bequipment$", label) else label


def _head(noun: str) -> tuple[str, str]:
    """`materials at locations` → `materials` and ` at locations`."""
    found = re.search(r" (of|at|by|for|from|in|on|as|with) ", noun)
    return (noun, "") if found is None else (noun[: found.start()], noun[found.start() :])


@dataclass(frozen=True)
class Words:
    """Names of everything that can be asked about.

    Attributes:
        labels: `Object.Column` → what it may be called, the best first; exact names are not among them.
        nouns: object → what its rows may be called, the best first; () where only the exact name will do.
    """

    labels: Mapping[str, tuple[str, ...]]
    nouns: Mapping[str, tuple[Noun, ...]]

    def column(self, ref: ColumnRef, rng: Random, *, exact: bool = False) -> str:
        """What to call a column this time; its name where `exact` or where no label is unmistakable."""
        labels = self.labels.get(f"{ref.object}.{ref.column}", ())
        if not labels or exact:
            return ref.column
        return labels[0] if rng.random() < 0.7 else rng.choice(labels)

    def noun(self, name: str, rng: Random, *, exact: bool = False) -> Noun:
        """What to call an object's rows this time: a name of its own, or `APTH record`."""
        nouns = self.nouns.get(name, ())
        if not nouns or exact:
            word = rng.choice(("record", "row"))
            return Noun(f"{name} {word}", f"{name} {plural(word)}")
        return nouns[0] if rng.random() < 0.5 else rng.choice(nouns)


def collect(subjects: Mapping[str, Subject], pack: Pack) -> Words:
    """Labels from the pack, else from the names; each only where it is unmistakable within its object."""
    labels: dict[str, tuple[str, ...]] = {}
    known = _vocabulary(pack)
    for subject in subjects.values():
        labels.update(_labels(subject, pack, known))
    return Words(labels, _nouns(subjects.values(), pack))


def _vocabulary(pack: Pack) -> frozenset[str]:
    """The words that the pack explains things with, and those that parts of names stand for."""
    texts = [note.label for note in pack.columns.values()]
    texts += [text for note in pack.objects.values() for text in (note.title, note.purpose, note.row)]
    texts += [article.text for article in pack.articles.values()]
    texts += [*load_phrases("words")["parts"].values(), *load_phrases("words")["names"].values()]
    return frozenset(word for text in texts for word in re.findall(r"[a-z]{3,}", text.lower()))


def _in_words(name: str, known: Collection[str]) -> str:
    """A name in words; "" where a part of it is no word, so that the exact name is said."""
    words = load_phrases("words")
    if "_" in name or name in words["exact"] or re.search(r"(Exp|Inv).*Acct$", name):
        return ""  # reversal or revenue, inventory or invoice
    text, parts = spoken(name), _PART.findall(name)
    capitals = words["capitals"]
    if text in capitals:
        return ""  # a module says nothing: `PRYN`
    short = (part for part in parts if part.isupper() and len(part) > 1 and part != "YN")
    if not _is_named(name) and (
        any(part not in (*capitals, *words["short"]) and part not in words["parts"] for part in short)
        or not {*words["doubtful"], *words["obscure"]}.isdisjoint(parts)
        or max(len(parts), len(text.split())) > LONGEST_LABEL
        or re.fullmatch(r"(date|amount|month) \d+", text)
    ):
        return ""
    said = re.findall(r"[A-Za-z]+", text)
    plain = (word in capitals or word.lower() in known or word.lower() in _SHORT for word in said)
    return text if all(plain) else ""


def _is_named(name: str) -> bool:
    """The name, or what it is the former value of, is said by hand."""
    names = load_phrases("words")["names"]
    return name in names or (name[:3].lower() == "old" and name[3:] in names)


_STATE = re.compile(
    r"(\w+ )?(\w+ed|paid|void|open|hold|active|inactive|taxable|billable|complete|ready|required)"
)
"""A flag's name that says by itself what Y means: `approved`, `invoice paid`; not `invoice total`."""

_SHORT = frozenset({"of", "to", "in", "on", "no", "id", "by", "or", "at"})


def _labels(subject: Subject, pack: Pack, known: Collection[str]) -> dict[str, tuple[str, ...]]:
    candidates: dict[str, tuple[str, ...]] = {}
    for name, role in subject.roles.items():
        note = pack.columns.get(f"{subject.name}.{name}")
        said = (note.label, *_naming(note)) if note is not None else ()
        if role is Role.NOISE and note is None:
            continue
        clean = [_clean(label, role) for label in said]
        # Where people have a word for it nobody spells the name; and the name may say something else.
        if note is None or (_agrees(note, name) and not any(clean)):
            text = _in_words(name, known)
            caption = role is not Role.DATE and re.search(r"\bdate \d$", text)
            said_so = role is not Role.FLAG or _STATE.fullmatch(text)
            clean.append(_clean(text, role) if said_so and not caption else "")
        kept: dict[tuple[str, ...], str] = {}
        for label in filter(None, clean):
            kept.setdefault(_bag(label), label)
        candidates[name] = tuple(kept.values())
    names = {name: set(spoken(name).lower().split()) for name in candidates}
    for name, said in candidates.items():
        candidates[name] = tuple(label for label in said if not _is_torn(label, name, names))
    uses = Counter(bag for said in candidates.values() for bag in {_core(label) for label in said})
    own = {column.name: _bag(spoken(column.name)) for column in subject.object.columns}
    bags = Counter(own.values())
    return {
        f"{subject.name}.{name}": tuple(
            label
            for label in said
            # Not what another column's name says, whether that one is ever asked for or not.
            if uses[_core(label)] == 1 and bags[_bag(label)] == (own[name] == _bag(label))
        )
        for name, said in candidates.items()
    }


def _naming(note: ColumnNote) -> tuple[str, ...]:
    """The synonyms that name the column, without those that only lead to it, as its values do."""
    words = load_phrases("words")
    leading = (*words["leading"].get(f"{note.object}.{note.column}", ()), *words["elsewhere"])
    return tuple(_cased(text) for text in note.synonyms if text not in leading)


def _agrees(note: ColumnNote, name: str) -> bool:
    """The name says what the note says: it is not warned of, nor one half of a label that says two things."""
    return not note.note.startswith("Not ") and (
        " or " not in note.label or name in load_phrases("words")["names"]
    )


def _is_torn(label: str, name: str, names: Mapping[str, set[str]]) -> bool:
    """A label that leaves out the word that tells a column from others: `odometer` of `CurrentOdometer` where
    there is a `PreviousOdometer`."""
    words = set(label.lower().split())
    return words < names[name] and any(words < others for other, others in names.items() if other != name)


_CLAUSE = re.compile(
    r"^(more than|less than|to|how|why|what|when|where|who|whether|has|have|is|are"
    r"|does|do|can|may|must|wants?|uses?|allows?|shows?|posts?"
    r"|creates?|sends?|includes?|keeps?|counts?|prints?|takes?|warns?|updates?|exists?|deletes?|copy|edit|allow|save"
    # what begins with a noun of the same form: a change order, an add-on, a limit
    r"|send|changes?(?! orders?| of| incl)|limits?(?!$| o)|overrides?(?! amount)|adds?(?!-)"
    r"|process(?! group))\b"
    r"|\b(from|since|on|of|to|by|until|at|last|expires|only)$"
    r"|\b(is|are|was|were|has|have|can|may|must|does|do|that|which|who|they|goes|gets|comes|counts|accrues"
    r"|take|stands|lies|(?<!of )measure|works|asks|bills|sends)\b"
)


def is_clause(label: str) -> bool:
    """A label that is a clause, a command or a torn-off end: `how it is paid`, `use tax on material`,
    `effective from`."""
    return _CLAUSE.search(label) is not None


def _bag(label: str) -> tuple[str, ...]:
    """The words of a label: `total original PO` means no other column than `PO total original`."""
    return tuple(sorted(label.lower().split()))


def _core(label: str) -> tuple[str, ...]:
    """The words of a label that tell something: "unit of the price" and "price unit" are one to a reader."""
    bag = _bag(label)
    return tuple(word for word in bag if word not in ("number", "of", "the")) or bag


def _clean(label: str, role: Role) -> str:
    """A label without what only a data dictionary says: `Open (Y/N)` → `open`."""
    text = re.sub(r"\s*\([^)]*\)", "", label).strip().rstrip("?.:")
    if re.search(r",| or | and |^[a-z]{1,2}$|^other \w+$", text) or is_clause(text):
        # It would be read as several things in a list, or as a sentence within the sentence.
        return ""
    if role is not Role.FLAG and re.fullmatch(
        r"((last|first|next) )?([a-z]+ed|done|read|sent|paid|gross|net|remaining)|on [a-z]+|(.* )?date time",
        text,
    ):
        return ""  # "awarded", "last counted" or "on order" alone names nothing
    if role is not Role.FLAG and re.match(
        r"([a-z]+ed|sent|paid|held) (towards|to|by|from|at|for)\b|(from|to) (?!date|month|time)", text
    ):
        return ""  # "accrued towards the second limit" and "from job" are no nouns
    if role is not Role.FLAG and re.match(r"(on|off) road\b", text):
        return ""  # where something was driven, not how far
    if role is Role.DATE and re.search(r"\b(out|up|through|dob|expected return)$", text):
        return ""
    if role is Role.DATE and (_HAPPENED.match(text) or re.fullmatch(r"(?!.*dates?\b).*(ed|since)", text)):
        return ""
    if role is Role.FLAG:
        text = re.sub(r"\b(flag|yes/no|y/n|yn)\b", "", text, flags=re.I)
    return " ".join(text.split())


_HAPPENED = re.compile(
    r"(sent|taken|given|held|read|paid|due|[a-z]+ed) (to|by|from|back|on|in|at)\b|.* (read|sent|paid)$"
)
"""What happened on a date, not what the date is called: `sent to the firm`."""


def _nouns(subjects: Iterable[Subject], pack: Pack) -> dict[str, tuple[Noun, ...]]:
    """Titles, and synonyms that can be counted; a title belongs to its object, whoever else claims it."""
    titles: dict[str, Noun] = {}
    others: dict[str, list[Noun]] = {}
    for subject in subjects:
        note = pack.objects.get(subject.name)
        if note is not None:
            titles[subject.name] = _titled(note.title)
            # A synonym given in both numbers is something to be counted; "coding" or "on hold" is not.
            both = (
                Noun(_cased(text), _cased(plural(text)))
                for text in note.synonyms
                if plural(text) in note.synonyms
            )
            others[subject.name] = [
                noun for noun in both if noun.one not in (noun.many, *load_phrases("words")["common"])
            ]
    titled = Counter(noun.many.lower() for noun in titles.values())
    uses = Counter(noun.many.lower() for said in others.values() for noun in said)
    found: dict[str, tuple[Noun, ...]] = {}
    for name, title in titles.items():
        nouns = [title] if titled[title.many.lower()] == 1 else []
        nouns += [
            noun for noun in others[name] if uses[noun.many.lower()] == 1 and not titled[noun.many.lower()]
        ]
        found[name] = tuple(noun for noun in dict.fromkeys(nouns) if _is_noun(noun.one))
        # A chart of accounts is no row; an account is.
        found[name] = tuple(noun for noun in found[name] if not _is_whole(noun)) or found[name]
    alike = Counter(said for nouns in found.values() for said in {_thing_said(noun) for noun in nouns})
    return {
        name: tuple(noun for noun in nouns if alike[_thing_said(noun)] == 1) for name, nouns in found.items()
    }


def _thing_said(noun: Noun) -> tuple[str, ...]:
    """What tells a noun from others: document statuses and document status codes are one to a reader."""
    return tuple(word for word in noun.one.lower().split() if word not in ("code", "record", "entry", "row"))


def _is_whole(noun: Noun) -> bool:
    return noun.one.startswith("record of ")


def _titled(title: str) -> Noun:
    """A title as a noun: `vendors`, `unapproved invoices, headers`, `AP payment history`."""
    text = _lowered(re.sub(r"s?, (?=(headers|lines|items|details)$)", " ", title))
    text = re.sub(r"^(.+) by month$", r"monthly \1", text)  # "total cost of items by month" would group
    pair = re.fullmatch(r"((?:[\w-]+ )*)([\w-]+[^s]s) and ([\w-]+[^s]s)", text)
    if pair is not None and " of " not in text:
        return Noun(f"{pair[1]}{singular(pair[2])} or {singular(pair[3])}", text)
    if head_word(text) in _OF_SCHEMA:
        return Noun(f"{singular(text)} record", f"{singular(text)} records")
    if head_word(text) in _UNCOUNTED or singular(text) == text:
        if _head(text)[1] or _HAPPENED_TO.search(text):
            return Noun(f"record of {text}", f"records of {text}")
        return Noun(f"{text} record", f"{text} records")
    return Noun(singular(text), text)


_HAPPENED_TO = re.compile(r"[^s]s (sent|made|held|paid|[a-z]+ed)$")
"""A participle behind what it is said of: `bid invitations sent`."""
_OF_SCHEMA = frozenset({"fields", "columns", "tables", "descriptions"})
"""Rows of these are not the table's own columns: `import template field records`."""
_UNCOUNTED = frozenset({"settings", "data", "history", "detail", "status", "arrears"})


def _cased(text: str) -> str:
    """A synonym, which a pack keeps in lower case, with its capitals: `open RFIs`."""
    capitals = set(load_phrases("words")["capitals"]) - {"IN", "CO", "ID"}
    return " ".join(
        f"{word[:-1].upper()}s"
        if word[-1:] == "s" and word[:-1].upper() in capitals
        else word.upper()
        if word.upper() in capitals
        else word
        for word in text.split()
    )


def _lowered(title: str) -> str:
    """A title as it stands within a sentence: capitals only where a word has several of them, or digits."""
    return " ".join(
        word if sum(letter.isupper() for letter in word) > 1 or any(map(str.isdigit, word)) else word.lower()
        for word in title.split()
    )


def _is_noun(text: str) -> bool:
    """A short phrase of plain words; `who owes us what` or `AP/AR` are not used as nouns, nor what would be
    read as a grouping (`hours by job`), as a condition (`timecards with add-ons`, `unapproved invoices`) or
    as a remark (`other deductions`)."""
    led = re.match(r"(?:other|unapproved) ", text)
    if led or re.search(r" (?:by|with|without) ", text) or text.endswith(" name"):
        return False  # and rows of names are of what bears them
    return 0 < len(text.split()) <= 5 and all(part.replace("-", "").isalnum() for part in text.split())


def is_short(label: str) -> bool:
    """At most two words, a noun throughout."""
    words = label.split()
    return len(words) <= 2 and not any(
        re.search(r"(?:[a-z]{2}ed|paid|held|sent|made)$", word) for word in words
    )


def is_repeated(label: str, meaning: str) -> bool:
    """A code's meaning that is the label once more: "held" of a column that is called held."""
    said, meant = (re.findall(r"[a-z]+", text.lower()) for text in (label, meaning))
    return any(word == other or f"in{word}" == other for word in said for other in meant)
