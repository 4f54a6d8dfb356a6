"""Names in words, numbers of nouns, roles of columns; labels that cannot be mistaken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from vgpt2.catalog.model import Catalog, CatalogData, Column, DbObject, Key, ObjectKind
from vgpt2.pack.load import load
from vgpt2.pack.model import ObjectNote
from vgpt2.records import roles, words
from vgpt2.records.recipe import Material
from vgpt2.records.roles import Role, Subject, role
from vgpt2.records.words import (
    _cased,
    _clean,
    _in_words,
    _is_noun,
    _is_torn,
    _titled,
    each_of,
    is_many,
    plural,
    singular,
    spoken,
    with_article,
)

PHRASES = Path(words.__file__).parent / "phrases"
CASES = yaml.safe_load(
    (Path(__file__).parent.parent / "fixtures" / "records" / "words.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(("name", "said"), CASES["spoken"].items())
def test_a_column_is_said(name: str, said: str) -> None:
    assert spoken(name) == said


@pytest.mark.parametrize(("name", "said"), CASES["doubtful"].items())
def test_a_name_that_could_be_read_in_two_ways_is_not_said(name: str, said: str) -> None:
    assert _in_words(name, set(spoken(name).split())) == said


@pytest.mark.parametrize(("one", "many"), CASES["numbers"].items())
def test_numbers_of_a_noun(one: str, many: str) -> None:
    assert plural(one) == many
    assert singular(many) == one
    assert plural(many) == many


@pytest.mark.parametrize(("title", "nouns"), CASES["titles"].items())
def test_titles_as_nouns(title: str, nouns: list[str]) -> None:
    assert list(_titled(title)) == nouns


@pytest.mark.parametrize(("label", "left"), CASES["labels"].items())
def test_labels_that_stand_in_a_list(label: str, left: str) -> None:
    assert _clean(label, Role.CODE) == left


@pytest.mark.parametrize("case", CASES["torn"], ids=str)
def test_labels_that_leave_out_what_tells_them(case: dict[str, Any]) -> None:
    names = {name: set(spoken(name).split()) for name in (case["of"], case["beside"])}
    assert _is_torn(case["label"], case["of"], names) is case["torn"]


@pytest.mark.parametrize(("text", "noun"), CASES["nouns"].items())
def test_phrases_that_can_be_nouns(text: str, noun: bool) -> None:
    assert _is_noun(text) is noun


@pytest.mark.parametrize(("label", "case"), CASES["agreed"].items())
def test_what_agrees_with_a_label(label: str, case: dict[str, Any]) -> None:
    assert {"many": is_many(label), "with": with_article(label), "each": each_of(label)} == case


@pytest.mark.parametrize(("name", "clock"), {"BidTime": True, "TimeSent": True, "DateTime": False}.items())
def test_times_of_day_are_no_dates(name: str, clock: bool) -> None:
    assert role(Column(name, "bDate", "smalldatetime")) is (Role.TEXT if clock else Role.DATE)


@pytest.mark.parametrize(("text", "said"), CASES["cased"].items())
def test_capitals_of_synonyms(text: str, said: str) -> None:
    assert _cased(text) == said


@pytest.mark.parametrize(("column", "role"), CASES["roles"].items())
def test_roles(column: str, role: str, material: Material) -> None:
    name, _, part = column.partition(".")
    assert material.subjects[name].roles[part].value == role


def test_a_label_means_one_column_of_its_object(material: Material) -> None:
    for subject in material.subjects.values():
        said = [
            label.lower()
            for name in subject.roles
            for label in material.words.labels.get(f"{subject.name}.{name}", ())
        ]
        assert len(said) == len(set(said)), subject.name


def test_a_label_of_two_things_is_not_cut_to_one(material: Material) -> None:
    names = words.load_phrases("words")["names"]
    for key, note in material.pack.columns.items():
        if " or " in note.label and note.column not in names:
            said = material.words.labels.get(key, ())
            assert spoken(note.column) not in said, key


def test_a_synonym_that_only_leads_to_a_column_does_not_name_it(material: Material) -> None:
    for key, leading in words.load_phrases("words")["leading"].items():
        assert set(leading) <= set(material.pack.columns[key].synonyms), key
        assert set(leading).isdisjoint(material.words.labels.get(key, ())), key


def test_a_noun_means_one_object(material: Material) -> None:
    said = [noun.many for nouns in material.words.nouns.values() for noun in nouns]
    assert len(said) == len(set(said))
    assert material.words.nouns["APVM"][0].many == "vendors"
    common = {noun.one for nouns in material.words.nouns.values() for noun in nouns}
    assert common.isdisjoint(words.load_phrases("words")["common"])


def test_a_noun_does_not_differ_by_an_empty_word_alone() -> None:
    titles = {"HQDS": "document statuses", "PMSC": "document status codes", "APVM": "vendors"}
    notes = {name: ObjectNote(name, name[:2], title, "", "") for name, title in titles.items()}
    pack = msgspec.structs.replace(load("vista"), objects=notes)
    named = {name: Subject(DbObject(name, "dbo", ObjectKind.VIEW, name[:2], ()), {}, None) for name in titles}
    nouns = words.collect(named, pack).nouns
    assert (nouns["HQDS"], nouns["PMSC"], nouns["APVM"][0].one) == ((), (), "vendor")


def _subject(name: str, module: str, columns: str, key: tuple[str, ...]) -> Subject:
    """A table of columns given as `name type`, comma separated."""
    made = tuple(Column(*column.split(), False) for column in columns.split(", "))
    return roles.subject(DbObject(name, "dbo", ObjectKind.TABLE, module, made, (Key(name, key),)))


@pytest.mark.parametrize("case", CASES["loose"], ids=lambda case: case["columns"])
def test_objects_that_no_one_company_or_group_separates(case: dict[str, Any]) -> None:
    found = _subject("X", case["module"], case["columns"], tuple(case["key"]))
    assert found.is_loose is case["loose"]


def test_no_synonym_is_what_a_column_that_is_joined_to_is_called(material: Material) -> None:
    for key, labels in material.words.labels.items():
        name, column = key.split(".")
        note = material.pack.columns.get(key)
        if note is None or material.subjects[name].roles[column] is Role.COMPANY:
            continue
        for edge in material.catalog.edges(name):
            equal = dict(zip(edge.right_columns, edge.left_columns, strict=True))
            for other in material.subjects[edge.right].roles if edge.right in material.subjects else ():
                first = material.words.labels.get(f"{edge.right}.{other}", ())[:1]
                if column not in (other, equal.get(other)):
                    assert not {*first} & {*labels} - {note.label}, (key, edge.right, other)


def test_scopes(material: Material) -> None:
    scopes = {name: material.subjects[name].scope for name in ("APTH", "APVM", "JCPM", "HQCO")}
    assert scopes == {"APTH": "APCo", "APVM": "VendorGroup", "JCPM": "PhaseGroup", "HQCO": None}


@pytest.mark.parametrize("case", CASES["keyless"], ids=lambda case: case["columns"])
def test_what_keeps_the_rows_of_a_view_without_a_key_apart(case: dict[str, Any]) -> None:
    made = tuple(Column(*column.split()) for column in case["columns"].split(", "))
    view = DbObject("V", "dbo", ObjectKind.VIEW, case["module"], made)
    assert roles.subject(view).scope == case["scope"]


def test_a_half_of_a_list_is_not_asked_about() -> None:
    made = (Column("Task", "int", "int"), Column("Kind", "varchar(9)", "varchar(9)"))
    keys = (Key("k", ("Task",)),)
    names = {"vWFTasksc": "table", "vWFVPTasks": "table", "WFTasks": "view", "vGroupc": "table"}
    objects = tuple(DbObject(name, "dbo", ObjectKind(kind), "", made, keys) for name, kind in names.items())
    assert set(roles.subjects(Catalog(CatalogData(objects)))) == {"WFTasks", "vGroupc"}


@pytest.mark.parametrize("path", sorted(PHRASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_phrase_file_says_each_kind_once(path: Path) -> None:
    """YAML itself keeps the last of two equal keys and says nothing."""

    def look(node: yaml.Node) -> None:
        if isinstance(node, yaml.MappingNode):
            keys = [key.value for key, _ in node.value]
            assert len(keys) == len(set(keys)), f"twice: {sorted(set(keys), key=keys.count)[-1]}"
            for _, value in node.value:
                look(value)

    look(yaml.compose(path.read_text(encoding="utf-8")))
