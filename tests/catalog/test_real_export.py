"""The real export, read as a database administrator would read it: counts, keys, bases, joins."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from vgpt2.catalog import ingest, store
from vgpt2.catalog.model import Catalog, ObjectKind, Origin


@pytest.fixture(scope="module")
def catalog(real: ingest.Ingested) -> Catalog:
    return Catalog(real.data)


def test_counts(real: ingest.Ingested) -> None:
    wanted = {"objects": 3374, "tables": 1355, "views": 2019, "columns": 59251, "foreign keys": 816}
    assert wanted.items() <= real.report.counts.items()
    assert real.report.counts["routines"] == 6501
    assert real.report.counts["triggers"] == 2200
    assert set(real.report.wrong) == {"routine named twice, both are kept"}


@pytest.mark.parametrize(
    ("name", "base", "key"),
    [
        ("APTH", "bAPTH", "APCo Mth APTrans"),
        ("APTL", "bAPTL", "APCo Mth APTrans APLine"),
        ("APTD", "bAPTD", "APCo Mth APTrans APLine APSeq"),
        ("APVM", "bAPVM", "VendorGroup Vendor"),
        ("ARTH", "bARTH", "ARCo Mth ARTrans"),
        ("ARTL", "bARTL", "ARCo Mth ARTrans ARLine"),
        ("JCJM", "bJCJM", "JCCo Job"),
        ("PREH", "bPREH", "PRCo Employee"),
        ("PRTH", "bPRTH", "PRCo PRGroup PREndDate Employee PaySeq PostSeq"),
        ("JCCD", "bJCCD", "CostTrans Mth JCCo"),
        ("HQCO", "bHQCO", "HQCo"),
        ("SLIT", "bSLIT", "SLCo SL SLItem"),
        ("POIT", "bPOIT", "POCo PO POItem"),
        ("HQBC", "bHQBC", "Co Mth BatchId"),
        ("JCJMPM", "bJCJM", "JCCo Job"),
        ("SMWorkOrder", "vSMWorkOrder", "WorkOrder SMCo"),
        ("bPMPM", "", "VendorGroup FirmNumber ContactCode"),
        ("brvJCCDDetlDesc", "", ""),
        ("VPGridColumns", "", ""),
    ],
)
def test_business_keys_and_bases(name: str, base: str, key: str, catalog: Catalog) -> None:
    item = catalog.objects[name]
    assert (item.base, " ".join(item.key)) == (base, key)
    if base:
        assert catalog.base_of(name) == base
    if base[1:] == name:
        assert catalog.view_of(base) == name


@pytest.mark.parametrize(
    ("left", "right", "pairs"),
    [
        ("APTL", "APTH", "APCo=APCo Mth=Mth APTrans=APTrans"),
        ("APTD", "APTL", "APCo=APCo Mth=Mth APTrans=APTrans APLine=APLine"),
        ("APTH", "APVM", "VendorGroup=VendorGroup Vendor=Vendor"),
        ("JCJM", "JCCM", "JCCo=JCCo Contract=Contract"),
        ("APTH", "APCO", "APCo=APCo"),
        ("APTH", "HQCO", "APCo=HQCo"),
        ("ARTL", "ARTH", "ARCo=ARCo Mth=Mth ARTrans=ARTrans"),
        ("ARTH", "ARCM", "CustGroup=CustGroup Customer=Customer"),
        ("APTL", "JCJM", "JCCo=JCCo Job=Job"),
        ("PMOP", "JCJM", "PMCo=JCCo Project=Job"),
        ("PRTH", "PREH", "PRCo=PRCo Employee=Employee"),
        ("SLIT", "SLHD", "SLCo=SLCo SL=SL"),
        ("POIT", "POHD", "POCo=POCo PO=PO"),
        ("APLB", "APHB", "Co=Co Mth=Mth BatchId=BatchId BatchSeq=BatchSeq"),
        ("APHB", "HQBC", "Co=Co Mth=Mth BatchId=BatchId"),
        ("bCMDT", "bHQBC", "SourceCo=Co Mth=Mth BatchId=BatchId"),
    ],
)
def test_core_joins_are_the_first_ones_shown(left: str, right: str, pairs: str, catalog: Catalog) -> None:
    edge = catalog.between(left, right)[0]
    listed = zip(edge.left_columns, edge.right_columns, strict=True)
    assert {f"{one}={other}" for one, other in listed} == set(pairs.split())
    assert edge.origin is not Origin.MINED
    back = catalog.between(right, left)[0]
    assert (back.left_columns, back.right_columns) == (edge.right_columns, edge.left_columns)


def test_batches_of_different_modules_are_not_joined(catalog: Catalog) -> None:
    assert catalog.between("APHB", "GLDB") == ()
    assert catalog.between("APLB", "POHB") == ()


def test_every_name_in_the_catalog_is_known_to_it(catalog: Catalog) -> None:
    for item in catalog.data.objects:
        for key in item.keys:
            assert all(column in item.by_name for column in key.columns), (item.name, key)
        if item.base:
            assert item.kind is ObjectKind.VIEW
            base = catalog.objects[item.base]
            assert base.kind is ObjectKind.TABLE
            shown = [column.source.rpartition(".")[2] for column in item.columns if column.source]
            assert all(name in base.by_name for name in shown)
            assert len(shown) == len(item.columns) or set(shown) == base.by_name.keys()
    for edge in catalog.data.joins:
        assert all(column in catalog.objects[edge.left].by_name for column in edge.left_columns)
        assert all(column in catalog.objects[edge.right].by_name for column in edge.right_columns)


def test_types_are_known(catalog: Catalog) -> None:
    columns = [column for item in catalog.data.objects for column in item.columns]
    unknown = [column for column in columns if not column.base]
    assert len(unknown) / len(columns) < 0.02, "only computed columns of views have no type"
    assert catalog.objects["APTH"].by_name["InvTotal"].base == "numeric(12,2)"
    assert catalog.objects["APTH"].by_name["Mth"].base == "smalldatetime"


def test_what_is_stored_comes_back_whole(real: ingest.Ingested, tmp_path: Path) -> None:
    store.save(real.data, tmp_path, real.documents)
    loaded = store.load(tmp_path)
    assert loaded.objects == Catalog(real.data).objects
    assert pickle.loads(pickle.dumps(loaded)).data == loaded.data == real.data  # noqa: S301
