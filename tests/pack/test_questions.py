"""What people ask of several objects: real objects, no two questions alike, no names, none of the test's."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from tests.pack.conftest import is_refused, pack_of
from vgpt2.catalog.model import Catalog
from vgpt2.pack.load import load
from vgpt2.pack.model import Pack, Question

FILE = "questions/ap.yaml"

NAME = re.compile(r"\b[A-Z]{2,}[A-Za-z]+\b")
HELD_OUT = Path(__file__).parents[1] / "fixtures/context"


def _bag(text: str) -> str:
    return " ".join(sorted(set(re.findall(r"\w+", text.lower()))))


def test_no_two_questions_are_alike(pack: Pack) -> None:
    bags = Counter(_bag(one.text) for one in pack.questions)
    assert [bag for bag, count in bags.items() if count > 1] == []


def test_no_question_names_an_object(pack: Pack, sample: Catalog) -> None:
    named = [
        one.text
        for one in pack.questions
        if any(sample.get(word) is not None for word in NAME.findall(one.text))
    ]
    assert named == []


def test_no_text_of_the_pack_is_a_question_that_it_is_measured_by(pack: Pack) -> None:
    measured = {
        _bag(item["ask"])
        for folder in ("held_out", "development")
        for path in (HELD_OUT / folder).glob("*.yaml")
        for item in yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    }
    assert len(measured) > 1_000
    said = [one.text for one in pack.questions]
    said += [text for texts in pack.asks.values() for text in texts]
    said += [text for query in pack.queries.values() for text in query.wordings]
    assert [text for text in said if _bag(text) in measured and len(text.split()) > 3] == []


def test_most_questions_need_several_objects(pack: Pack) -> None:
    sizes = Counter(len(one.objects) for one in pack.questions)
    assert min(sizes) >= 1
    assert max(sizes) <= 6
    assert sizes[1] < len(pack.questions) / 3


def test_questions_are_read(tmp_path: Path) -> None:
    read = load(pack_of(tmp_path, FILE, "APTH APVM:\n- who do we owe\n- unpaid, by name\nAPTH:\n- bills\n"))
    assert read.questions == (
        Question("who do we owe", ("APTH", "APVM")),
        Question("unpaid, by name", ("APTH", "APVM")),
        Question("bills", ("APTH",)),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("APTH APTH:\n- who\n", "names an object twice"),
        ("APTH:\n  who\n", "must be a list of texts"),
        ("APTH:\n- 12\n", "must be a list of texts"),
        ("APTH:\n- a\nAPTH:\n- b\n", "APTH"),
    ],
)
def test_what_is_no_question_is_told_with_its_file(tmp_path: Path, text: str, said: str) -> None:
    is_refused(tmp_path, FILE, text, said)
