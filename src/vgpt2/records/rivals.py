"""What else a question's words could mean: another column of the object, another object of the schema.

Where a question asks which column or table holds a thing, two that fit what is said are two right answers.

Not covered: questions whose words are only one part of a query (`words` sees to labels and nouns of those).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from vgpt2.pack.model import Pack
from vgpt2.records.roles import Subject
from vgpt2.records.words import Noun, Words, load_phrases, singular, spoken

_SOFT = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "for",
        "to",
        "in",
        "on",
        "by",
        "from",
        "number",
        "code",
        "record",
        "entry",
        "row",
        "detail",
        "header",
    ]
)
"""Words that tell no two things apart."""


def is_sure_label(label: str, column: str, subject: Subject, words: Words, rows: str = "") -> bool:
    """Whether a label can mean no other column of its object: it is the name in words, or no other column is
    called by its words, by fewer or by more of them that say the same thing.

    Args:
        rows: what the rows are called beside it: "the GL account of cash transactions" may be the GL cash
            account.
    """
    said, thing = _bag(label), _thing(label)
    others = [(_bag(text), _thing(text)) for name, text in _texts(subject, words) if name != column]
    if any(said < other <= said | _bag(rows) for other, _ in others):
        return False
    return label == spoken(column) or not any(
        said == other or (thing == named and (said <= other or other <= said))
        for other, named in others
        if other
    )


def is_sure_noun(noun: Noun, name: str, words: Words, pack: Pack) -> bool:
    """Whether a noun can mean no other object: it is the title, which a prompt shows, or no other object's
    rows are called by its words and more; and it is none of those that people use of several objects."""
    if noun.one in load_phrases("other")["shared"]:
        return False
    if noun == next(iter(words.nouns.get(name, ())), None) and name in pack.objects:
        title = {singular(word) for word in pack.objects[name].title.lower().replace(",", "").split()}
        if title - _SOFT == _bag(noun.one):
            return True
    said, thing = _bag(noun.one), _thing(noun.one)
    return not any(
        other != name and said <= _bag(called.one) and thing == _thing(called.one)
        for other, nouns in words.nouns.items()
        for called in nouns
    )


def _texts(subject: Subject, words: Words) -> Iterator[tuple[str, str]]:
    """What the columns of an object are called, each with its name."""
    for column in subject.object.columns:
        if not column.name.startswith("ud"):
            yield column.name, spoken(column.name)
            for label in words.labels.get(f"{subject.name}.{column.name}", ()):
                yield column.name, label


@lru_cache(maxsize=50_000)
def _bag(text: str) -> frozenset[str]:
    """The words of a text that tell it from others."""
    return frozenset(singular(word) for word in text.lower().split()) - _SOFT


@lru_cache(maxsize=50_000)
def _thing(text: str) -> str:
    """The word for the thing itself: `date` of `date of the review` and of `review date`."""
    before = text.lower().partition(" of ")[0].partition(" for ")[0].split()
    kept = [word for word in before if word not in _SOFT] or before
    return singular(kept[-1]) if kept else ""
