"""DDL scripts: what comes of them, and that nothing in them makes the reader fail or hang."""

from __future__ import annotations

import itertools
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.catalog.conftest import Reader
from tests.catalog.trees import FIXTURES, cases
from vgpt2.catalog import ingest
from vgpt2.catalog.ingest.ddl_tokens import batches
from vgpt2.catalog.ingest.facts import Facts
from vgpt2.catalog.ingest.report import Report
from vgpt2.catalog.ingest.selects import UnknownError, follow
from vgpt2.catalog.model import Catalog, CatalogData, Column, DbObject, Key, ObjectKind, Routine
from vgpt2.errors import InputError


@pytest.mark.parametrize("case", cases("ddl.yaml"))
def test_scripts(case: dict[str, Any], read_tree: Reader) -> None:
    text = (FIXTURES / case["script"]).read_text(encoding="utf-8") if "script" in case else case["sql"]
    found = read_tree({"schema.sql": text})
    catalog = Catalog(found.data)
    assert list(found.report.wrong) == case["wrong"], found.report.wrong
    for name, columns in case["objects"].items():
        assert [shown(column) for column in catalog.objects[name].columns] == columns, name
    for name, keys in case.get("keys", {}).items():
        assert [shown_key(key) for key in catalog.objects[name].keys] == keys, name
    for part, attribute in (("bases", "base"), ("schemas", "schema")):
        for name, wanted in case.get(part, {}).items():
            assert getattr(catalog.objects[name], attribute) == wanted, name
    assert found.data.types == case.get("types", found.data.types)
    check_relations(case, found.data, catalog)
    documents = {one.id: {part.heading: part.text for part in one.sections} for one in found.documents}
    assert documents == case.get("documents", {})


def check_relations(case: dict[str, Any], data: CatalogData, catalog: Catalog) -> None:
    if "foreign" in case:
        listed = [
            f"{one.child} {','.join(one.child_columns)} {one.parent} {','.join(one.parent_columns)}"
            for one in data.foreign_keys
        ]
        assert listed == case["foreign"]
    for line in case.get("edges", ()):
        left, right, columns, origin = line.split()
        edges = catalog.between(left, right)
        assert (tuple(columns.split(",")), origin) in [
            (edge.left_columns, edge.origin.value) for edge in edges
        ]
    for place, default in case.get("defaults", {}).items():
        table, _, column = place.partition(".")
        assert catalog.objects[table].by_name[column].default == default
    if "identity" in case:
        found = [f"{item.name}.{one.name}" for item in data.objects for one in item.columns if one.identity]
        assert found == case["identity"]
    for name, wanted in case.get("routines", {}).items():
        routine = catalog.routine(name)
        assert routine is not None
        assert shown_routine(routine) == wanted
    for name, wanted in case.get("triggers", {}).items():
        trigger = next(one for one in data.triggers if one.name == name)
        assert " ".join((trigger.parent, *trigger.events, trigger.type)) == wanted
    for table, wanted in case.get("checks", {}).items():
        assert wanted in [
            one.definition for one in data.constraints if (one.table, one.kind) == (table, "check")
        ]


def shown(column: Column) -> str:
    name = column.name.replace(" ", "_")
    return f"{name} {column.type or '-'} {column.base or '-'} {'null' if column.nullable else 'not'}"


def shown_key(key: Key) -> str:
    return ",".join(key.columns) + " primary" * key.primary + " clustered" * key.clustered


def shown_routine(routine: Routine) -> str:
    parameters = [
        f"{one.name} {one.type}{' out' * one.output}{' =' * one.has_default}" for one in routine.parameters
    ]
    returns = routine.returns or ", ".join(f"{column.name} {column.type}" for column in routine.columns)
    return f"{routine.kind} {', '.join(parameters)}" + f" -> {returns}" * bool(returns)


NAME = st.text(alphabet="abXY_ ]'\"ö#@$", min_size=1, max_size=6).filter(
    lambda name: name == name.strip() != ""
)
TYPE = st.sampled_from(
    ["int", "varchar(30)", "varchar(max)", "numeric(12,2)", "smalldatetime", "nchar(3)", "bit"]
)


@st.composite
def tables(draw: st.DrawFn) -> list[DbObject]:
    found = []
    for name in draw(
        st.lists(NAME.filter(lambda name: name[0] not in "#@"), min_size=1, max_size=3, unique=True)
    ):
        names = draw(st.lists(NAME, min_size=1, max_size=5, unique=True))
        columns = tuple(
            Column(column, kind, kind, draw(st.booleans()))
            for column, kind in zip(names, draw(st.lists(TYPE, min_size=5, max_size=5)), strict=False)
        )
        parts = draw(st.lists(st.sampled_from(names), unique=True))
        keys = (Key("k", tuple(parts), primary=True, clustered=True),) if parts else ()
        found.append(DbObject(name, "dbo", ObjectKind.TABLE, "", columns, keys))
    return found


def quoted(name: str) -> str:
    return "[" + name.replace("]", "]]") + "]"


def script_of(objects: list[DbObject], between: str = "\nGO\n") -> str:
    """A script that creates these tables, as Management Studio would write it."""
    statements = []
    for item in objects:
        lines = [
            f"\t{quoted(one.name)} {one.type}{'' if one.nullable else ' NOT'} NULL" for one in item.columns
        ]
        for key in item.keys:
            kind = f"{'PRIMARY KEY' if key.primary else 'UNIQUE'} {'' if key.clustered else 'NON'}CLUSTERED"
            listed = ", ".join(f"{quoted(column)} ASC" for column in key.columns)
            lines.append(
                f" CONSTRAINT {quoted(key.name)} {kind} ({listed})WITH (PAD_INDEX = OFF) ON [PRIMARY]"
            )
        inner = ",\n".join(lines)
        statements.append(f"CREATE TABLE [dbo].{quoted(item.name)}(\n{inner}\n) ON [PRIMARY]")
    return between.join(statements)


@settings(max_examples=120, deadline=None)
@given(objects=tables(), between=st.sampled_from(["\nGO\n", ";\n", "\n\n", "\r\nGO\r\n"]))
def test_tables_come_back_from_their_script(
    objects: list[DbObject], between: str, tmp_path_factory: Any
) -> None:
    path = tmp_path_factory.mktemp("ddl") / "schema.sql"
    path.write_text(script_of(objects, between), encoding="utf-8", newline="")
    found = Catalog(ingest.read([path]).data)
    assert list(found.objects) == [item.name for item in objects]
    for item in objects:
        read = found.objects[item.name]
        assert read.columns == item.columns
        assert [(key.columns, key.primary) for key in read.keys] == [
            (key.columns, key.primary) for key in item.keys
        ]


def test_the_real_schema_comes_back_from_its_script(real: ingest.Ingested, tmp_path: Path) -> None:
    wanted = [item for item in real.data.objects if item.kind is ObjectKind.TABLE]
    script = "\nGO\n".join(
        f"CREATE TYPE [dbo].{quoted(name)} FROM {base}" for name, base in real.data.types.items()
    )
    script += "\nGO\n" + script_of(wanted)
    for key in real.data.foreign_keys:
        child, parent = (", ".join(map(quoted, names)) for names in (key.child_columns, key.parent_columns))
        script += (
            f"\nGO\nALTER TABLE [dbo].{quoted(key.child)} WITH CHECK ADD CONSTRAINT {quoted(key.name)} "
            f"FOREIGN KEY({child})\nREFERENCES [dbo].{quoted(key.parent)} ({parent})"
        )
    (tmp_path / "schema.sql").write_text(script, encoding="utf-8")
    found = ingest.read([tmp_path / "schema.sql"])
    assert found.report.wrong == {}
    assert found.data.foreign_keys == real.data.foreign_keys
    assert found.data.types == real.data.types
    catalog = Catalog(found.data)
    for item in wanted:
        read = catalog.objects[item.name]
        assert [(one.name, one.type, one.base, one.nullable) for one in read.columns] == [
            (one.name, one.type, one.base, one.nullable) for one in item.columns
        ]
        assert {(key.columns, key.primary, key.clustered) for key in read.keys} == {
            (key.columns, key.primary, key.clustered) for key in item.keys
        }


def mutated(text: str, seed: int) -> str:
    """The text cut off, with a part moved, doubled or lost, or a character put in."""
    rng = random.Random(seed)
    for _ in range(rng.randint(1, 4)):
        start = rng.randrange(len(text) + 1)
        end = min(len(text), start + rng.randrange(1, 80))
        part = text[start:end]
        put_in = rng.choice(
            ["", "(", ")", "[", "]", "'", '"', "/*", "\nGO\n", "CREATE VIEW ", ",", part + part]
        )
        text = text[:start] + put_in + text[end if rng.random() < 0.5 else start :]
    return text[: rng.randrange(len(text) + 1)] if rng.random() < 0.3 else text


def test_broken_scripts_neither_fail_nor_hang(tmp_path: Path, hang_guard: None) -> None:
    text = (FIXTURES / "ddl/generated.sql").read_text(encoding="utf-8")
    path = tmp_path / "schema.sql"
    for seed in range(150):
        path.write_text(mutated(text, seed), encoding="utf-8")
        try:
            found = ingest.read([path])
        except InputError:
            continue
        assert found.data.objects


@settings(deadline=None)
@given(st.text(alphabet="ab[]\"'()/*-;\nGO .N@#1é", max_size=60))
def test_tokens_cover_the_text_in_order(text: str) -> None:
    tokens = [token for batch in batches(text) for token in batch.tokens]
    assert all(0 <= token.start <= token.end <= len(text) for token in tokens)
    assert all(one.end <= other.start for one, other in itertools.pairwise(tokens))


@pytest.mark.parametrize("piece", ["/*", "[", "'", "(", "a ", "GO\n", "CREATE TABLE a (", "EXEC a "])
def test_a_quarter_of_a_megabyte_of_anything_does_not_hang(
    piece: str, tmp_path: Path, hang_guard: None
) -> None:
    path = tmp_path / "schema.sql"
    path.write_text("CREATE TABLE t (a int)\nGO\n" + piece * (250_000 // len(piece)), encoding="utf-8")
    assert [item.name for item in ingest.read([path]).data.objects][:1] == ["t"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("CREATE TABLE t (a int)", "does not begin with SELECT"),
        ("SELECT " + "(" * 101 + "1" + ")" * 101, "nested deeper"),
        ("SELECT 1 --" + "x" * 200_000, "longer than"),
        ("SELECT FROM WHERE", "Expected|Invalid|Required"),
        ("SELECT a FROM nowhere", "whose columns are unknown"),
    ],
)
def test_a_select_that_cannot_be_followed_says_why(text: str, reason: str) -> None:
    with pytest.raises(UnknownError, match=reason):
        follow(Facts(Report()), text)
