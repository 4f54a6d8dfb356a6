"""Documents of every kind: sections, what they are about, what they mention, and the facts they yield."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.catalog.conftest import Reader
from tests.catalog.trees import METADATA, cases, column_rows
from vgpt2.catalog import store
from vgpt2.catalog.ingest import markup
from vgpt2.catalog.model import Catalog, Document, Origin

SCHEMA = {
    f"{METADATA}/columns.json": [
        *column_rows({"bAPTH": "APCo Mth APTrans", "bAPTL": "APCo Mth APTrans APLine"}),
        *column_rows(
            {
                "APTH": "APCo Mth APTrans Extra",
                "APTL": "APCo Mth APTrans APLine Extra",
                "APTHCo": "Co Mth APTrans",
                "Companies": "Name",
            },
            "View",
        ),
    ],
    f"{METADATA}/primary_keys.json": [{"TableName": "bAPTH", "Columns": ["APCo", "Mth", "APTrans"]}],
}


@pytest.mark.parametrize("case", cases("documents.yaml"))
def test_documents(case: dict[str, Any], read_tree: Reader, tmp_path: Path) -> None:
    found = read_tree({**SCHEMA, **case["files"]})
    catalog = Catalog(found.data)
    documents = {document.id: document for document in found.documents}
    assert list(documents) == [wanted["id"] for wanted in case["documents"]]
    for wanted in case["documents"]:
        compare(documents[wanted["id"]], wanted)
    assert list(found.report.wrong) == case.get("wrong", [])
    for name, parameters in case.get("routines", {}).items():
        routine = catalog.routine(name)
        assert routine is not None
        shown = [f"{one.name} {one.type}{' output' * one.output}" for one in routine.parameters]
        assert shown == parameters
    for name, (parent, *events) in case.get("triggers", {}).items():
        assert [(one.name, list(one.events)) for one in catalog.triggers_of(parent)] == [(name, events)]
    for line, count in case.get("mined", {}).items():
        left, right, columns = line.split()
        edges = [edge for edge in catalog.between(left, right) if edge.origin is Origin.MINED]
        assert [(edge.left_columns, edge.count) for edge in edges] == [(tuple(columns.split(",")), count)]
    for name, reads in case.get("reads", {}).items():
        assert list(catalog.objects[name].reads) == reads
    for name, base in case.get("bases", {}).items():
        assert catalog.objects[name].base == base
    store.save(found.data, tmp_path, found.documents)
    assert store.load_documents(tmp_path) == found.documents


def compare(document: Document, wanted: dict[str, Any]) -> None:
    assert document.title == wanted["title"]
    assert document.about == wanted["about"]
    assert list(document.mentions) == wanted["mentions"]
    assert [section.heading for section in document.sections] == wanted["headings"]
    assert wanted.get("says", "") in "\n".join(section.text for section in document.sections)


def test_form_fields_take_their_forms_view_where_they_name_none(read_tree: Reader) -> None:
    found = read_tree(
        {
            **SCHEMA,
            f"{METADATA}/DDFH.json": [
                {"Form": "APEntry", "Title": "AP Entry", "ViewName": "APTH", "Mod": "AP"}
            ],
            f"{METADATA}/DDFI.json": [
                {"Form": "APEntry", "Seq": "10", "Description": "Company", "ColumnName": "APCo", "Tab": "1"},
                {
                    "Form": "APEntry",
                    "Seq": 20,
                    "Description": "Line",
                    "ColumnName": "APLine",
                    "ViewName": "APTL",
                },
                {"Form": "APEntry", "Seq": 30, "Description": "a button", "ColumnName": None},
            ],
        }
    )
    catalog = Catalog(found.data)
    assert [(one.label, one.seq) for one in catalog.fields_of("APTH")] == [("Company", 10)]
    assert [(one.label, one.seq) for one in catalog.fields_of("APTL")] == [("Line", 20)]
    assert found.data.forms[0].title == "AP Entry"
    assert found.report.read["form fields"].rows == 3


MARKS = "<>/!-=\"'#*`~|&;: \n\tabhp1"
PIECES = st.sampled_from(
    [
        "<h1>",
        "</h1>",
        "<title>",
        "<body",
        "<script",
        "</script>",
        "<!--",
        "-->",
        "/*",
        "*/",
        "--",
        "```",
        "# ",
        "**A:** ",
        "&amp;",
        "&#x;",
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(alphabet=MARKS, max_size=6)), max_size=40).map("".join)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example("<h1>a</h1>")
def test_markup_of_any_kind_gives_its_text(text: str) -> None:
    for reader in (markup.markdown, markup.hypertext, markup.script):
        title, sections = reader(text)
        assert "\n" not in title
        assert all(section.heading or section.text for section in sections)
        assert not any(
            word in section.heading + section.text for section in sections for word in ("\0", "\r")
        )


@pytest.mark.parametrize(
    "piece",
    [
        "<title>",
        "<body ",
        "<script>",
        "<!--",
        "<h1>",
        "/**/",
        "--\n",
        "# ",
        " ",
        "```\n",
        "**A:** b\n",
        "&amp",
        "<",
        "\n",
        "| @a ",
    ],
)
@pytest.mark.parametrize("reader", [markup.markdown, markup.hypertext, markup.script])
def test_a_quarter_of_a_megabyte_of_anything_does_not_hang(piece: str, reader: Any, hang_guard: None) -> None:
    """A pattern that goes back over the text again and again would take hours here."""
    _, sections = reader("x " + piece * (250_000 // len(piece)))
    assert isinstance(sections, tuple)
