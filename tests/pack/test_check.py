"""Every name in the bundled pack exists; and the check itself finds what does not."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from vgpt2.catalog.model import Catalog, CatalogData, Column, DbObject, ObjectKind
from vgpt2.pack.check import absent, check
from vgpt2.pack.load import sample_export
from vgpt2.pack.model import Pack
from vgpt2.pack.read import REGULAR, read, read_regular
from vgpt2.pack.regular import covered

CASES = yaml.safe_load((Path(__file__).parents[1] / "fixtures/pack/wrong.yaml").read_text(encoding="utf-8"))
MODULES = "AP: {title: Accounts Payable, company_column: APCo, summary: s}\n"


def test_every_name_is_in_the_real_schema(pack: Pack, real: Catalog) -> None:
    assert check(pack, real) == []
    assert absent(pack, real) == ()


def test_regular_labels_cover_every_described_object(pack: Pack, real: Catalog) -> None:
    text = (sample_export().parent / REGULAR).read_text(encoding="utf-8")
    labels, _ = read_regular(sample_export().parent / REGULAR)
    again = "\n".join(covered(real, pack.objects, labels))
    assert text.partition("objects:\n")[2] == again + "\n", "run python -m vgpt2.pack.regular"


@pytest.mark.parametrize(
    ("label", "columns"),
    [
        ("a class", "PRCC: [Class]\nHRET: [Class]"),
        ({"label": "a class"}, "PRCC: [Class]\nHRET: [Class]"),
        ({"label": "a class", "type": "bClass"}, "PRCC: [Class]"),
        ({"label": "a class", "type": ["bDesc", "varchar(30)"]}, "HRET: [Class]"),
        ({"label": "a class", "type": "int"}, ""),
    ],
)
def test_a_label_covers_the_columns_of_its_types(label: object, columns: str) -> None:
    types = {"HRET": ("varchar(30)", "varchar(30)"), "PRCC": ("bClass", "varchar(10)")}
    objects = tuple(
        DbObject(name, "dbo", ObjectKind.VIEW, "", (Column("Class", *found),))
        for name, found in types.items()
    )
    found = [line.strip() for line in covered(Catalog(CatalogData(objects)), types, {"Class": label})]
    assert sorted(found) == sorted(columns.split("\n") if columns else [])


def test_every_name_is_in_the_sample_or_outside_it(pack: Pack, sample: Catalog) -> None:
    assert check(pack, sample, partial=True) == []


def test_the_sample_holds_what_the_first_queries_of_every_module_need(pack: Pack, sample: Catalog) -> None:
    outside = set(absent(pack, sample))
    whole = [query for query in pack.queries.values() if not outside & set(query.objects)]
    assert len(whole) >= 90
    assert len({query.module for query in whole}) >= 14


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_the_check_finds(case: dict[str, str], sample: Catalog, tmp_path: Path) -> None:
    for name, text in (("modules.yaml", MODULES), (case["file"], case["text"])):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert check(read(tmp_path), sample) == list(case["says"])


def test_partial_leaves_out_only_what_the_catalog_lacks(sample: Catalog, tmp_path: Path) -> None:
    (tmp_path / "modules.yaml").write_text(MODULES)
    (tmp_path / "columns").mkdir()
    (tmp_path / "columns/ap.yaml").write_text("APTH: {Status: s}\nElsewhere: {Status: s}\n")
    pack = read(tmp_path)
    assert check(pack, sample, partial=True) == ["column APTH.Status: APTH has no column Status"]
    assert absent(pack, sample) == ("Elsewhere",)
