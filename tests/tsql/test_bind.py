"""Binding: what each name stands for; cases are in tests/fixtures/tsql/bind.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from vgpt2.catalog.model import Catalog
from vgpt2.tsql.bind import KINDS, bind, bind_script
from vgpt2.tsql.model import Binding, ColumnStatus, SourceKind
from vgpt2.tsql.parse import parse

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures" / "tsql"
STATUSES = {
    "unknown": ColumnStatus.UNKNOWN,
    "miscased": ColumnStatus.MISCASED,
    "ambiguous": ColumnStatus.AMBIGUOUS,
    "no_source": ColumnStatus.NO_SOURCE,
    "open": ColumnStatus.OPEN,
}


def one(text: str, catalog: Catalog) -> Binding:
    script = parse(text)
    assert script.problems == ()
    return bind(script.statements[0], catalog, text)


@pytest.mark.parametrize("case", yaml.safe_load((FIXTURES / "bind.yaml").read_text(encoding="utf-8")))
def test_names(case: dict[str, Any], small: Catalog) -> None:
    text = case["sql"]
    script = parse(text)
    assert [problem for problem in script.problems if problem.kind != "not_read"] == []
    bindings = bind_script(script, small)
    uses = [use for binding in bindings for use in binding.columns]
    for key, status in STATUSES.items():
        assert sorted(use.name for use in uses if use.status is status) == sorted(case.get(key, ())), key
    sources = [source for binding in bindings for source in binding.sources]
    unknown = [source.name for source in sources if source.kind is SourceKind.UNKNOWN]
    assert unknown == case.get("unknown_objects", [])
    assert [source.name for source in sources if source.miscased] == case.get("miscased_objects", [])
    problems = [problem.kind for binding in bindings for problem in binding.problems]
    assert problems == case.get("problems", [])
    assert set(problems) <= set(KINDS)
    if "outputs" in case:
        assert [output.name for output in bindings[-1].outputs] == case["outputs"]
    for name, expected in case.get("lineage", {}).items():
        output = next(output for output in bindings[-1].outputs if output.name == name)
        assert [f"{owner}.{column}" for owner, column in output.lineage] == expected
        assert output.direct


def test_spans_are_the_names_as_written(small: Catalog) -> None:
    text = (
        'SELECT h.[APCo],\r\n -- c\r\n [h] . Mth, /* APCo */ l."GrossAmt" AS g\r\n'
        "FROM [dbo].[APTH] AS h WITH (NOLOCK)\r\n INNER JOIN dbo.APTL l (nolock) "
        "ON (h.APCo) = l.APCo AND h.Mth=l.Mth WHERE ((l.APTrans = h.APTrans))"
    )
    binding = one(text, small)
    for use in binding.columns:
        assert text[slice(*use.span)].strip('[]"') == use.name
        assert use.qualifier_span is not None
        assert text[slice(*use.qualifier_span)].strip("[]") == use.qualifier
    header, line = binding.sources
    assert text[slice(*header.full_span)] == "[dbo].[APTH] AS h WITH (NOLOCK)"
    assert text[slice(*header.span)] == "[APTH]"
    assert header.schema_span is not None
    assert text[slice(*header.schema_span)] == "[dbo]."
    assert header.alias_span is not None
    assert text[slice(*header.alias_span)] == "AS h"
    assert text[: header.hint_at].endswith("AS h")
    assert (header.hints, line.hints) == (("NOLOCK",), ("NOLOCK",))
    assert text[slice(*line.full_span)] == "dbo.APTL l (nolock)"
    (join,) = binding.joins
    assert join.on_span is not None
    assert text[slice(*join.on_span)] == "(h.APCo) = l.APCo AND h.Mth=l.Mth"
    assert [(pair.left.name, pair.right.source) for pair in join.pairs] == [("APCo", line), ("Mth", line)]
    assert len(binding.scopes[0].equalities) == 3


def test_whole_items_of_derived_tables_and_functions(small: Catalog) -> None:
    text = (
        "SELECT d.a FROM (SELECT (APCo) AS a FROM APTH) AS d (a) CROSS APPLY dbo.vfDates((1)) f, "
        "OPENJSON(@j) WITH (a int) j"
    )
    sources = one(text, small).scopes[0].sources
    assert [text[slice(*source.full_span)] for source in sources] == [
        "(SELECT (APCo) AS a FROM APTH) AS d (a)",
        "dbo.vfDates((1)) f",
        "OPENJSON(@j) WITH (a int) j",
    ]


def test_join_kinds_and_comma_pairs(small: Catalog) -> None:
    text = (
        "SELECT 1 FROM APTH a LEFT OUTER JOIN APTL b ON b.APCo = a.APCo CROSS JOIN APVM c "
        "OUTER APPLY (SELECT 1 AS x) d, APTD e WHERE e.APCo = a.APCo AND e.APSeq = 1"
    )
    joins = one(text, small).scopes[0].joins
    assert [join.kind for join in joins] == ["LEFT", "CROSS", "OUTER APPLY", "COMMA"]
    assert [(pair.left.qualifier, pair.right.qualifier) for join in joins for pair in join.pairs] == [
        ("a", "b"),
        ("a", "e"),
    ]


def test_clauses(small: Catalog) -> None:
    text = (
        "SELECT APCo, SUM(InvTotal) OVER (ORDER BY Mth) FROM APTH WHERE Vendor = 1 GROUP BY APTrans "
        "HAVING MAX(VendorGroup) > 0 ORDER BY InvDate"
    )
    clauses = {use.name: use.clause for use in one(text, small).columns}
    assert clauses == {
        "APCo": "select",
        "InvTotal": "select",
        "Mth": "over",
        "Vendor": "where",
        "APTrans": "group",
        "VendorGroup": "having",
        "InvDate": "order",
    }
