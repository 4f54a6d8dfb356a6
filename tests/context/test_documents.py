"""The user's own documents: pages say what objects are, reports and queries what they are used for."""

from __future__ import annotations

import pytest

from vgpt2.catalog.model import Catalog, Document, Section
from vgpt2.context.retrieve import Index
from vgpt2.pack.model import Pack

NONE = Pack(name="none")
DOCUMENTS = (
    Document("view/JCCP", "view", "JCCP", "JCCP", "", (Section("Overview", "Flurstücke, burn rate."),)),
    Document(
        "expert/burn",
        "expert",
        "Weekly burn chart of the superintendents",
        "",
        "",
        (Section("", "For the Monday meeting."), Section("SQL", "SELECT 1")),
        ("JCJM", "JCCD"),
    ),
    Document(
        "article/close",
        "article",
        "Closing the books",
        "",
        "",
        (Section("Before you begin", "Unpost the frobnication journal of GLJR."), Section("Empty", "")),
        ("GLJR", "Nowhere"),
    ),
)


@pytest.fixture(scope="module")
def documented(catalog: Catalog) -> Index:
    return Index(catalog, NONE, DOCUMENTS)


@pytest.mark.parametrize(
    ("question", "objects"),
    [
        ("what is the burn rate of our Flurstücke", {"JCCP"}),
        ("superintendents' weekly burn chart", {"JCJM", "JCCD"}),
        ("before we unpost the frobnication journal", {"GLJR"}),
    ],
)
def test_documents_find_objects_that_names_do_not(
    catalog: Catalog, documented: Index, question: str, objects: set[str]
) -> None:
    if not all(catalog.get(name) for name in objects):
        pytest.skip("the sample lacks them")
    assert objects <= set(documented.retrieve(question).names)
    assert not objects <= set(Index(catalog, NONE).retrieve(question).names)


def test_articles_are_sections_with_known_objects(documented: Index) -> None:
    found = documented.ranker.articles["article/close#0"]
    assert found.title == "Closing the books: Before you begin"
    assert "Nowhere" not in found.objects
    assert "article/close#1" not in documented.ranker.articles
