"""The user's own documents: pages on procedures, views, tables, functions and triggers, report and expert
SQL, rules and workflows, knowledge articles; each with its sections and the catalog objects that it names.

Where an export has no `routines.json`, `triggers.json` or `view_lineage.json`, the pages are all there is: a
procedure's page then makes the procedure known, with the parameters that it lists, a trigger's page its table
and events, a view's page what the view reads. Joins are mined from the SQL of reports and expert queries.

Not covered: meaning. Text is taken as it stands; what it says is not checked against the schema.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from vgpt2.catalog.ingest import markup
from vgpt2.catalog.ingest.ddl import views_in
from vgpt2.catalog.ingest.ddl_views import ViewText, add_mined, settle_views
from vgpt2.catalog.ingest.facts import Facts
from vgpt2.catalog.ingest.report import Missing
from vgpt2.catalog.ingest.routines import events_of
from vgpt2.catalog.ingest.rows import plain_name
from vgpt2.catalog.ingest.selects import UnknownError, follow
from vgpt2.catalog.ingest.tree import DATABASE, Limits, Tree, decode, is_binary, read_bytes
from vgpt2.catalog.model import Document, Parameter, Routine, Section, Trigger
from vgpt2.errors import InputError, LimitError

_STEP = 25
_PAGES = frozenset({"procedure", "view", "table", "function", "trigger"})
"""Kinds that describe one thing each: two empty pages are still the pages of two things."""

_SQL_BLOCK = re.compile(r"```sql[ \t]*\n(.*?)(?:```|\Z)", re.IGNORECASE | re.DOTALL)
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_PARAMETER = re.compile(
    r"(@\w+)[`*]*[ \t]*[|:(—-]*[ \t]*[`*(]*([A-Za-z]\w*(?:\((?:\d+(?:,[ ]?\d+)?|max)\))?)"
)


class Shelf(NamedTuple):
    """One kind of document.

    Attributes:
        family: what the report calls it.
        kind: `Document.kind`.
        patterns: where it lies, from the export's root.
        use: what is lost without it.
    """

    family: str
    kind: str
    patterns: tuple[str, ...]
    use: str


_ORCHESTRATION = "_ai_orchestration"
SHELVES: tuple[Shelf, ...] = (
    Shelf(
        "procedure docs",
        "procedure",
        (f"{DATABASE}/Stored_Procedures/SP_Documentation/*.md",),
        "what procedures do",
    ),
    Shelf("view docs", "view", (f"{DATABASE}/View/View_Documentation/*.md",), "what views show"),
    Shelf("table docs", "table", (f"{DATABASE}/Tables/**/*.md",), "what tables hold"),
    Shelf(
        "function docs",
        "function",
        (f"{DATABASE}/Functions/Function_Documentation/*.md",),
        "what functions give",
    ),
    Shelf(
        "trigger docs", "trigger", (f"{DATABASE}/Triggers/Trigger_Documentation/*.md",), "what triggers do"
    ),
    Shelf(
        "report SQL",
        "report",
        ("Crystal_Reports_Documentation/_Extracted_SQL/Reformatted/*.sql", "Crystal_Reports_SQL/*.sql"),
        "queries of the user's reports",
    ),
    Shelf(
        "expert queries",
        "expert",
        ("Experts_V2/**/*.sql", "Experts/04_Experts/experts/**/*.sql"),
        "validated queries",
    ),
    Shelf("rules", "rule", (f"{_ORCHESTRATION}/rules/*.md",), "canonical rules"),
    Shelf("reference", "reference", (f"{_ORCHESTRATION}/reference/*.md",), "reference pages"),
    Shelf("heuristics", "heuristic", (f"{_ORCHESTRATION}/heuristics/*.md",), "rules of thumb"),
    Shelf("workflows", "workflow", (f"{_ORCHESTRATION}/workflows/*.md",), "workflows"),
    Shelf("naming conventions", "naming", ("Experts_V2/NAMING_CONVENTIONS.md",), "naming conventions"),
    # Processed pages first: of an article that is there in both forms, the cleaner one is kept.
    Shelf(
        "knowledge articles",
        "article",
        ("data/processed_content/**/*.md", "data/web_content/**/*.html"),
        "help articles",
    ),
)


def read_documents(
    facts: Facts, trees: Sequence[Tree], limits: Limits, step: Callable[[str, int, int], None]
) -> None:
    """Read every document of the trees into the facts.

    Args:
        facts: with all objects known, so that mentions can be found.
        step: told (family, files done, files in all).
    """
    for shelf in SHELVES:
        found = [(tree, path) for tree in trees for pattern in shelf.patterns for path in tree.files(pattern)]
        found = [(tree, path) for tree, path in found if not path.name.startswith("00_validate")]
        if not found:
            facts.report.missing.append(Missing(shelf.family, " or ".join(shelf.patterns), shelf.use))
            continue
        reader = _Reader(facts, shelf, limits)
        for place, (tree, path) in enumerate(found):
            if place % _STEP == 0:
                step(shelf.family, place, len(found))
            reader.read(tree, path)
        settle_views(facts, reader.views)
        step(shelf.family, len(found), len(found))
        facts.report.took(shelf.family, rows=reader.kept, files=len(found), size=reader.size)


class _Reader:
    """Reads the documents of one shelf, passing over repeated and empty ones."""

    def __init__(self, facts: Facts, shelf: Shelf, limits: Limits) -> None:
        self.facts = facts
        self.shelf = shelf
        self.limits = limits
        self.kept = 0
        self.size = 0
        self.views: list[ViewText] = []
        self._places: set[str] = set()
        self._contents: set[bytes] = set()

    def read(self, tree: Tree, path: Path) -> None:
        """Take one file, or count why not."""
        report, name = self.facts.report, tree.name_of(path)
        try:
            data = read_bytes(path, self.limits.document, "--max-document-mb")
        except (InputError, LimitError) as error:
            report.fault("document that cannot be read, skipped", str(error))
            return
        self.size += len(data)
        digest = hashlib.sha256(data).digest()
        self.facts.add_input(self.shelf.family, name, digest)
        if is_binary(data):
            report.fault("document that is no text, skipped", name)
            return
        inner = re.sub(r"^data/(?:processed|web)_content/", "", name).rpartition(".")[0]
        if inner in self._places or (digest in self._contents and self.shelf.kind not in _PAGES):
            report.fault("document that is there twice, one is kept", name)
            return
        text, encoding = decode(data)
        if encoding == "windows-1252":
            report.fault("file that is not UTF-8, read as Windows-1252", name)
        title, sections = self._sections(path, text)
        if not any(section.text for section in sections):
            report.fault("document without text, skipped", name)
            return
        self._contents.add(digest)
        self._places.add(inner)
        self._add(path, name, inner, title, sections)

    def _sections(self, path: Path, text: str) -> tuple[str, tuple[Section, ...]]:
        ending = path.suffix.lower()
        if ending == ".html":
            return markup.hypertext(text)
        if ending == ".sql":
            return markup.script(text)
        return markup.markdown(text, labels=self.shelf.kind == "trigger")

    def _add(self, path: Path, name: str, inner: str, title: str, sections: tuple[Section, ...]) -> None:
        kind, stem = self.shelf.kind, path.stem
        about = self._about(stem, sections)
        mentions = self._mentions(sections, about)
        document = Document(f"{kind}/{stem}", kind, title or stem, about, name, sections, mentions)
        self.facts.add_document(document, f"{kind}/{inner}")
        self.kept += 1
        if kind == "view" and about and about not in self.facts.lineage:
            self._learn_view(about, sections, name)
        elif kind in {"report", "expert"}:
            self._learn_joins(document, sections)

    def _about(self, stem: str, sections: tuple[Section, ...]) -> str:
        """What the document describes; a routine or trigger that only its page knows is made known."""
        facts, kind = self.facts, self.shelf.kind
        if kind in {"view", "table"}:
            name = facts.resolve(plain_name(stem))
            if not name:
                facts.report.fault(f"{kind} page about an unknown {kind}", stem)
            return name
        if kind in {"procedure", "function"}:
            if stem not in facts.routine_places:
                sort = "procedure" if kind == "procedure" else "scalar_function"
                facts.add_routine(Routine(stem, "dbo", sort, _parameters(sections)))
            return stem
        if kind == "trigger":
            if stem not in facts.triggers and (trigger := _trigger(stem, sections)):
                facts.triggers[stem] = trigger
            return stem
        return ""

    def _learn_view(self, view: str, sections: tuple[Section, ...], name: str) -> None:
        """Where no lineage was exported, a view's page tells what it reads, and its SQL how."""
        for section in sections:
            if section.heading.lower() in {"tables used", "base tables", "tables"}:
                self.facts.reads[view] = self._named_in(section)
            for match in _SQL_BLOCK.finditer(section.text):
                found = views_in(match.group(1), name)
                self.views += [definition for definition in found if definition.name == view][:1]

    def _learn_joins(self, document: Document, sections: tuple[Section, ...]) -> None:
        """How a report or an expert's query joins what it reads."""
        text = next((section.text for section in sections if section.heading == "SQL"), "")
        try:
            add_mined(self.facts, follow(self.facts, text, lenient=True).pairs, document.id)
        except UnknownError as reason:
            self.facts.report.fault(
                "query whose joins were not read (more than one SELECT, or not readable)",
                f"{document.path}: {reason}",
            )

    def _named_in(self, section: Section) -> tuple[str, ...]:
        words = dict.fromkeys(_IDENTIFIER.findall(section.text))
        return tuple(word for word in words if word in self.facts.objects)

    def _mentions(self, sections: tuple[Section, ...], about: str) -> tuple[str, ...]:
        """Objects that the text names. In prose a name of one capital is taken as a word (`Companies`)."""
        found: dict[str, None] = {}
        for section in sections:
            is_code = section.heading == "SQL" or "```" in section.text
            for word in dict.fromkeys(_IDENTIFIER.findall(f"{section.heading}\n{section.text}")):
                if word in self.facts.objects and (is_code or sum(map(str.isupper, word)) > 1):
                    found[word] = None
        found.pop(about, None)
        return tuple(found)


def _parameters(sections: tuple[Section, ...]) -> tuple[Parameter, ...]:
    """Parameters that a procedure's page lists, `@APCo bCompany` in a table, list or code block."""
    text = "\n".join(section.text for section in sections if section.heading.lower().startswith("param"))
    found: dict[str, Parameter] = {}
    for line in text.splitlines():
        if match := _PARAMETER.search(line):
            output = re.search(r"\boutput\b", line, re.IGNORECASE) is not None
            found.setdefault(match.group(1), Parameter(match.group(1), match.group(2), output))
    return tuple(found.values())


def _trigger(name: str, sections: tuple[Section, ...]) -> Trigger | None:
    said = {section.heading.lower(): section.text for section in sections}
    parent = plain_name(said.get("parent table", "").strip("`* "))
    if not parent:
        return None
    kind = "INSTEAD OF" if "INSTEAD" in said.get("type", "").upper() else "AFTER"
    return Trigger(name, "dbo", parent, events_of(said.get("event", "")), kind)
