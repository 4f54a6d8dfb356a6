"""Reading a pack: what each form becomes, what errors say, and the compiled copy."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from vgpt2 import cache
from vgpt2.errors import InputError, MissingError
from vgpt2.pack.load import load, sample_export
from vgpt2.pack.model import Pack
from vgpt2.pack.read import read

CASES = yaml.safe_load((Path(__file__).parents[1] / "fixtures/pack/broken.yaml").read_text(encoding="utf-8"))

SMALL = {
    "modules.yaml": "GL: {title: General Ledger, company_column: GLCo, summary: The ledger.}\n",
    "objects/gl.yaml": "GLAC: {title: accounts, purpose: p, row: one account, synonyms: [coa]}\n",
    "columns/gl.yaml": "GLAC:\n  GLAcct: account\n  Active: {label: active flag, unit: ''}\n"
    "GLYB:\n  BeginBal: {label: balance, adds: false}\n",
    "values/gl.yaml": (
        "GLAC.Active: {meanings: {Y: active, N: inactive, 01: old, NO: never}, certain: false}\n"
    ),
    "missing.yaml": "Accounts: {instead: [GLAC.GLAcct, CMAC, GLAC], why: There is no such table.}\n",
    "queries/gl/list.sql": (
        "/*\ntitle: Accounts\ngrain: one account\nlevel: basic\nparameters:\n"
        "  GLCo: {type: bCompany, example: 1}\n  Since: {type: bDate, example: 2024-06-01}\n"
        "asks: [which accounts, coa]\n*/\n"
        "SELECT GLAC.GLAcct\nFROM GLAC WITH (NOLOCK)\nWHERE GLAC.GLCo = @GLCo;\n"
    ),
    "articles/accounts.md": "---\ntitle: Accounts\nmodule: GL\nobjects: [GLAC]\n---\nAbout `GLAC`.\n",
}


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(cache.CACHE, str(tmp_path / "cache"))
    return write(tmp_path / "small", SMALL)


def test_each_form_becomes_what_it_says(small: Path) -> None:
    pack = load(small)
    assert pack.name == "small"
    assert pack.modules["GL"].company_column == "GLCo"
    assert pack.objects["GLAC"].module == "GL"
    assert pack.columns["GLAC.GLAcct"].label == "account"
    assert pack.columns_of("GLAC").keys() == {"GLAcct", "Active"}
    assert pack.unadded() == {"GLYB.BeginBal"}
    query = pack.queries["gl/list"]
    assert (query.module, query.objects, query.wordings) == ("GL", ("GLAC",), ("which accounts", "coa"))
    assert query.sql.endswith("= @GLCo")
    assert [(item.name, item.example) for item in query.parameters] == [
        ("@GLCo", 1),
        ("@Since", "2024-06-01"),
    ]
    assert pack.articles["accounts"].text == "About `GLAC`."
    assert pack.hints() == {"Accounts": ("GLAC", "CMAC")}


def test_a_regular_label_holds_where_no_other_is_given(small: Path) -> None:
    labels = "{GLAcct: {label: GL account, type: [bGLAcct]}, GLCo: {label: GL company, type: tinyint}}"
    regular = f"labels: {labels}\nobjects: {{GLAC: [GLCo, GLAcct]}}\n"
    columns = load(write(small, {"regular.yaml": regular})).columns
    assert columns["GLAC.GLCo"].label == "GL company"
    assert columns["GLAC.GLAcct"].label == "account"


def test_codes_are_the_text_that_stands_there(small: Path) -> None:
    values = load(small).values["GLAC.Active"]
    assert values.meanings == {"Y": "active", "N": "inactive", "01": "old", "NO": "never"}
    assert not values.certain
    assert load(small).codes() == {}, "uncertain codes are no reason to find fault with a query"


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_an_error_names_file_and_line(case: dict[str, str], small: Path) -> None:
    write(small, {case["file"]: case["text"]})
    with pytest.raises(InputError) as caught:
        load(small)
    for part in case["says"]:
        assert part in str(caught.value)


def test_what_is_no_pack_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match=r"modules.yaml.*vista"):
        load(tmp_path)
    with pytest.raises(MissingError, match="bundled packs: vista"):
        load("oracle")


def test_compiled_copy_is_used_renewed_and_dispensable(small: Path, tmp_path: Path) -> None:
    first = load(small)
    copies = list((tmp_path / "cache").iterdir())
    assert len(copies) == 1
    assert load(small) == first
    copies[0].write_bytes(b"damaged")
    assert load(small) == first
    write(small, {"objects/gl.yaml": SMALL["objects/gl.yaml"].replace("accounts", "chart")})
    second = load(small)
    assert second.objects["GLAC"].title == "chart"
    assert second.digest != first.digest
    assert len(list((tmp_path / "cache").iterdir())) == 1, "the copy of the earlier contents is dropped"


def test_a_cache_that_cannot_be_written_is_no_error(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cache.CACHE, str(small / "modules.yaml" / "below-a-file"))
    assert load(small).objects.keys() == {"GLAC"}
    monkeypatch.setenv(cache.CACHE, "")
    assert load(small).objects.keys() == {"GLAC"}


def test_the_bundled_pack_is_the_same_read_and_compiled(pack: Pack) -> None:
    folder = sample_export().parent
    again = read(folder)
    assert again.queries == pack.queries
    assert again.values == pack.values
    assert load("vista").digest == pack.digest


# Control characters are no codes; YAML folds some of them.
WRITTEN = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=8)


@given(st.dictionaries(WRITTEN, WRITTEN, min_size=1, max_size=5))
def test_any_code_survives_being_written_as_yaml(meanings: dict[str, str]) -> None:
    with TemporaryDirectory() as name:
        entry = yaml.safe_dump({"GLAC.Active": {"meanings": meanings}}, allow_unicode=True)
        folder = write(Path(name), {**SMALL, "values/gl.yaml": entry})
        assert read(folder).values["GLAC.Active"].meanings == meanings
