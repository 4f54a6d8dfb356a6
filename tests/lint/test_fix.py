"""What holds of fixing whatever the query: idempotent, no new findings, nothing outside the edits touched."""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vgpt2.catalog.model import Catalog
from vgpt2.lint.finding import Edit
from vgpt2.lint.fix import apply, fix
from vgpt2.lint.linter import lint

JOINS = {
    ("APTH", "APTL"): ("APCo", "Mth", "APTrans"),
    ("APTH", "APVM"): ("VendorGroup", "Vendor"),
    ("APTL", "JCJM"): ("JCCo", "Job"),
    ("APTL", "APTD"): ("APCo", "Mth", "APTrans", "APLine"),
    ("JCJM", "JCCM"): ("JCCo", "Contract"),
    ("ARTH", "ARCM"): ("CustGroup", "Customer"),
}
COLUMNS = {
    "APTH": ("APTrans", "InvTotal", "InvDate", "OpenYN"),
    "APTL": ("APLine", "GrossAmt", "Description"),
    "APTD": ("APSeq", "Amount", "Status"),
    "APVM": ("Name", "ActiveYN"),
    "JCJM": ("Job", "Description"),
    "JCCM": ("Contract", "Description"),
    "ARTH": ("ARTrans", "TransDate"),
    "ARCM": ("Name", "Customer"),
}
COMPANY = {"APTH": "APCo", "APTL": "APCo", "JCJM": "JCCo", "ARTH": "ARCo"}


@st.composite
def queries(draw: st.DrawFn) -> str:
    """A SELECT over one to three tables; hints, aliases, case, qualifiers and key parts are chance."""
    tables, joins = draw(st.sampled_from(sorted(walks())))
    prefix = {name: draw(st.sampled_from(["", "", "dbo."])) for name in tables}
    base = {name: draw(st.sampled_from(["", "", "", "b"])) for name in tables}
    alias = {
        name: draw(st.sampled_from(["", "", f" {name[-2:].lower()}", f" AS [{name[:3]}x]"]))
        for name in tables
    }
    label = {name: alias[name].replace("AS", "").strip() or base[name] + name for name in tables}

    def cased(text: str) -> str:
        return draw(st.sampled_from([text, text, text, text.lower(), text.upper()]))

    def column(table: str, name: str) -> str:
        qualifier = draw(st.sampled_from([f"{label[table]}.", f"{label[table]}.", ""]))
        return qualifier + cased(name)

    def item(table: str) -> str:
        hint = draw(st.sampled_from(["", " WITH (NOLOCK)", " (NOLOCK)", "\n WITH (INDEX(1))"]))
        return f"{prefix[table]}{base[table]}{table}{alias[table]}{hint}"

    shown = ", ".join(column(table, draw(st.sampled_from(COLUMNS[table]))) for table in tables)
    text = f"{draw(st.sampled_from(['SELECT', 'select', 'SELECT TOP 5']))} {shown} FROM {item(tables[0])}"
    for left, right in joins:
        parts = [part for part in JOINS[left, right] if draw(st.integers(0, 4))] or list(
            JOINS[left, right][-1:]
        )
        kind = draw(st.sampled_from(["JOIN", "LEFT JOIN", "INNER JOIN", "left outer join"]))
        condition = " AND ".join(f"{label[left]}.{part} = {label[right]}.{part}" for part in parts)
        text += f"{draw(st.sampled_from([' ', chr(10)]))}{kind} {item(right)} ON {condition}"
    text += draw(st.sampled_from(["", " -- open ones", ""])) and "\n-- a remark\n"
    conditions = draw(
        st.lists(st.sampled_from(condition_of(tables[0], label[tables[0]])), max_size=3, unique=True)
    )
    if conditions:
        text += " WHERE " + draw(st.sampled_from([" AND ", " OR "])).join(conditions)
    return text + draw(
        st.sampled_from(["", f" ORDER BY {column(tables[-1], COLUMNS[tables[-1]][0])}", " LIMIT 5"])
    )


def condition_of(table: str, label: str) -> list[str]:
    found = [f"{label}.{COLUMNS[table][0]} = 5", f"IFNULL({label}.{COLUMNS[table][-1]}, 0) = NULL"]
    found += [f"{label}.{COMPANY[table]} = @{COMPANY[table]}"] if table in COMPANY else []
    if table == "APTH":
        found += [
            f"{label}.OpenYN = 1",
            f"{label}.Mth = '2024-03-31'",
            f"YEAR({label}.Mth) = 2024",
            f'{label}.OpenYN = "Y"',
        ]
    return found


def walks() -> set[tuple[tuple[str, ...], tuple[tuple[str, str], ...]]]:
    """Single tables, joined pairs, and pairs with a third table joined to one of them."""
    found: set[tuple[tuple[str, ...], tuple[tuple[str, str], ...]]] = {((name,), ()) for name in COLUMNS}
    for first in JOINS:
        found.add((first, (first,)))
        for second in JOINS:
            if second[0] in first and second[1] not in first:
                found.add(((*first, second[1]), (first, second)))
    return found


SETTINGS = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@given(text=queries(), unsafe=st.booleans())
@SETTINGS
def test_fixing_ends_and_adds_nothing(catalog: Catalog, text: str, unsafe: bool) -> None:
    before = Counter(finding.code for finding in lint(text, catalog))
    fixed = fix(text, catalog, unsafe=unsafe)
    after = Counter(finding.code for finding in lint(fixed.text, catalog))
    assert after <= before
    assert list(fixed.remaining) == lint(fixed.text, catalog)
    assert fix(fixed.text, catalog, unsafe=unsafe).text == fixed.text
    if not unsafe:
        assert all(finding.fix is not None and finding.fix.safe for finding in fixed.applied)


@given(text=queries())
@SETTINGS
def test_each_fix_alone_mends_its_finding_and_nothing_else_changes(catalog: Catalog, text: str) -> None:
    for finding in lint(text, catalog):
        if finding.fix is None:
            continue
        edits = finding.fix.edits
        assert edits
        assert list(edits) == sorted(edits) or len(set(edits)) == len(edits)
        mended = apply(text, edits)
        # What stands before the first edit and behind the last one stays as it is.
        start, end = min(edit.start for edit in edits), max(edit.end for edit in edits)
        assert mended.startswith(text[:start])
        assert mended.endswith(text[end:])
        grown = sum(len(edit.text) - (edit.end - edit.start) for edit in edits)
        assert len(mended) == len(text) + grown


@given(text=st.text(alphabet="SELECTFROMWHEREjoin()[],.'\"=*-/ \n@aé0", max_size=60))
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_linted_and_fixed(catalog: Catalog, text: str) -> None:
    for finding in lint(text, catalog):
        assert 0 <= finding.span.start <= finding.span.end <= len(text)
    fix(text, catalog, unsafe=True)


def test_apply_puts_edits_in_their_places() -> None:
    assert apply("abcdef", [Edit(4, 6, ""), Edit(0, 1, "X"), Edit(2, 2, "-")]) == "Xb-cd"


def test_a_fix_that_would_add_a_finding_is_left_alone(catalog: Catalog) -> None:
    # The view of another schema's name is taken by a CTE: writing it would read the CTE instead of the view.
    text = "WITH APTH AS (SELECT 1 AS Vendor) SELECT bAPTH.Vendor FROM bAPTH WITH (NOLOCK), APTH"
    assert "bAPTH" in fix(text, catalog).text
