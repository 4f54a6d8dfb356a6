"""The audit reads every known form, finds what is planted, and passes what `build` makes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from vgpt2.cli.audit import command
from vgpt2.errors import InputError
from vgpt2.records import audit
from vgpt2.records.build import build
from vgpt2.records.config import BuildConfig
from vgpt2.records.recipe import Material
from vgpt2.records.write import DPO, SFT

FIXTURES = Path(__file__).parent.parent / "fixtures" / "records"
CASES = yaml.safe_load((FIXTURES / "rows.yaml").read_text(encoding="utf-8"))
GOOD = "```sql\nSELECT APTH.Vendor FROM APTH WITH (NOLOCK) WHERE APTH.APCo = 1\n```"


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_every_form_is_read(case: dict[str, Any]) -> None:
    row = audit.plain(case["row"])
    assert row.prompt == case["prompt"]
    assert list(row.good) == case["good"]
    assert list(row.bad) == case["bad"]
    assert list(row.faults) == case.get("faults", [])


@pytest.mark.parametrize(
    ("spoilt", "kind"),
    [
        (GOOD.replace("APTH.Vendor", "APTH.GrossAmt"), "unknown names"),
        (GOOD.replace("APTH", "Invoice"), "unknown names"),
        (GOOD.replace(" WITH (NOLOCK)", ""), "house conventions"),
        ("SELECT APTH.Vendor FORM APTH", "invalid SQL"),
        ("", audit.EMPTY),
    ],
)
def test_a_planted_fault_is_found(spoilt: str, kind: str, material: Material) -> None:
    rows = [{"instruction": f"question {at}", "output": GOOD} for at in range(3)]
    found = audit.audit([*rows, {"instruction": "another", "output": spoilt}], material.catalog)
    assert found.faults[kind] == 1
    assert found.examples[kind][0][0] == 3
    assert not found.passed


def test_duplicates_and_labels_are_counted(material: Material) -> None:
    row = {"instruction": "Which vendors have invoices in company 1?", "output": GOOD, "kto_tag": "true"}
    found = audit.audit([row, row, row], material.catalog)
    assert found.duplicates == 2
    assert found.faults[audit.LABEL] == 3


def test_a_build_passes_its_own_audit(tiny: BuildConfig, tmp_path: Path) -> None:
    few = {name: min(count, 5) for name, count in tiny.records.items()}
    build(tiny.model_copy(update={"records": few}), tmp_path / "data", catalog=None)
    for name in (SFT, DPO):
        done = CliRunner().invoke(command, [str(tmp_path / "data" / f"{name}.json"), "--json"])
        found = json.loads(done.stdout)
        assert found["faults"] == {}, found["examples"]
        assert found["duplicates"] == 0
        assert done.exit_code == (0 if found["passed"] else 1)
    assert found["bad"] == tiny.pairs


FORMS = {
    "array, a row a line": '[\n{"a": 1},\n{"a": 2}\n]\n',
    "array, one line": '[{"a": 1}, {"a": 2}]',
    "array, indented": '[\n  {\n    "a": 1\n  },\n  {"a": 2}\n]',
    "lines": '{"a": 1}\n\n{"a": 2}\n',
}


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS)
def test_arrays_and_lines_are_read(text: str, tmp_path: Path) -> None:
    path = tmp_path / "rows.json"
    path.write_text(text)
    assert list(audit.rows_of(path)) == [{"a": 1}, {"a": 2}]


def test_workers_do_not_change_what_is_found(material: Material) -> None:
    rows = [
        {"instruction": f"question {at}", "output": GOOD if at % 3 else GOOD.replace("APTH", "Invoice")}
        for at in range(audit.CHUNK + 20)
    ]
    alone = audit.audit(rows, material.catalog)
    assert audit.audit(rows, material.catalog, workers=2).to_dict() == alone.to_dict()
    assert alone.faults["unknown names"] == len(rows[::3])


@pytest.mark.parametrize("text", ["{", '["a"]', '[\n{"a": 1},\n{"a": 2},\n', '{"a": 1}\nno\n'])
def test_a_file_of_another_form_is_a_one_line_error(text: str, tmp_path: Path) -> None:
    path = tmp_path / "rows.json"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        list(audit.rows_of(path))
    assert str(path) in str(caught.value)
