"""What people say for each object: enough of it, in many words, no two alike, and no names; and its title."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import yaml

from vgpt2.catalog.model import Catalog
from vgpt2.pack.model import Pack
from vgpt2.records.words import singular

LEAST = 8
VAGUE = yaml.safe_load((Path(__file__).parents[1] / "fixtures/pack/vague.yaml").read_text(encoding="utf-8"))
NAME = re.compile(r"\b[A-Z]{2,}[A-Za-z]+\b")


def test_every_object_has_its_asks(pack: Pack) -> None:
    assert set(pack.asks) == set(pack.objects)
    assert {name: len(texts) for name, texts in pack.asks.items() if len(texts) < LEAST} == {}


def test_no_two_asks_are_alike(pack: Pack) -> None:
    words = Counter(
        " ".join(sorted(set(re.findall(r"\w+", text.lower()))))
        for texts in pack.asks.values()
        for text in texts
    )
    assert [text for text, count in words.items() if count > 1] == []


def test_no_ask_names_an_object(pack: Pack, sample: Catalog) -> None:
    named = [
        (name, text)
        for name, texts in pack.asks.items()
        for text in texts
        if any(sample.get(word) is not None for word in NAME.findall(text))
    ]
    assert named == []


def test_a_title_is_of_one_object(pack: Pack) -> None:
    titles = Counter(note.title.lower() for note in pack.objects.values())
    assert [title for title, count in titles.items() if count > 1] == []
    vague = {word for line in VAGUE for word in line}
    assert [
        title for title in titles if all(singular(word) in vague for word in re.findall(r"[\w'-]+", title))
    ] == []
