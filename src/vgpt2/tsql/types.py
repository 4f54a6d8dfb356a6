"""The base type of an expression, as far as it is certain.

SQL Server's rules, after Microsoft's reference (data type precedence; precision, scale and length): enough of
them to type columns, literals, casts, built-in functions, CASE and arithmetic. Where a rule would need facts
that are not at hand (a variable's declaration, a collation), the answer is "".

Not covered: precision of sums and products of numerics beyond 38 digits, CLR types, `sql_variant`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from sqlglot import exp

from vgpt2.catalog.model import Catalog
from vgpt2.tsql.functions import functions
from vgpt2.tsql.model import Binding, ColumnUse, Output

PRECEDENCE = (
    "sql_variant",
    "xml",
    "datetimeoffset",
    "datetime2",
    "datetime",
    "smalldatetime",
    "date",
    "time",
    "float",
    "real",
    "decimal",
    "numeric",
    "money",
    "smallmoney",
    "bigint",
    "int",
    "smallint",
    "tinyint",
    "bit",
    "ntext",
    "text",
    "image",
    "timestamp",
    "uniqueidentifier",
    "nvarchar",
    "nchar",
    "varchar",
    "char",
    "varbinary",
    "binary",
)
"""Type names, the one that wins in a mixed expression first."""

_RANK = {name: place for place, name in enumerate(PRECEDENCE)}
_TEXTS = frozenset({"nvarchar", "nchar", "varchar", "char"})
_WHOLE = frozenset({"bigint", "int", "smallint", "tinyint", "bit"})
_EXACT = {"bigint": (19, 0), "int": (10, 0), "smallint": (5, 0), "tinyint": (3, 0), "bit": (1, 0)}
_PARTS = re.compile(r"(\w+)(?:\(\s*(\d+|max)\s*(?:,\s*(\d+)\s*)?\))?$")
_SYNONYMS = {
    "integer": "int",
    "dec": "decimal",
    "character": "char",
    "double": "float",
    "rowversion": "timestamp",
    "sysname": "nvarchar(128)",
    "boolean": "bit",
}
_Infer = Callable[[exp.Expr | None], str]
_WIDER = {"bigint": "bigint", "money": "money", "smallmoney": "money", "float": "float", "real": "float"}
_LITERAL_INT = 2_147_483_647
_LONGEST = 8000
_TRANSPARENT = (
    exp.Paren,
    exp.Alias,
    exp.Neg,
    exp.Ordered,
    exp.Collate,
    exp.Window,
    exp.WithinGroup,
)
_ARITHMETIC = (exp.Add, exp.Sub, exp.Mul, exp.Div, exp.Mod)
_PRECISION = 38


def type_of(node: exp.Expression, binding: Binding, catalog: Catalog | None = None) -> str:
    """Base type of an expression of a bound statement: "numeric(12,2)", "varchar(30)", "int"; "" if unknown.

    Args:
        node: an expression of the statement's tree.
        binding: the statement's binding.
        catalog: for scalar functions of one's own; without it their type is not known.
    """
    uses = {id(use.node): use for use in binding.columns}
    outputs = {id(scope.node): scope.outputs for scope in binding.scopes}
    return infer(node, uses, outputs, catalog)


def infer(
    node: exp.Expr,
    uses: Mapping[int, ColumnUse],
    outputs: Mapping[int, Sequence[Output]] | None = None,
    catalog: Catalog | None = None,
) -> str:
    """Like `type_of`, from column references by `id(node)` and outputs of SELECTs by `id(node)`."""

    def go(below: exp.Expr | None) -> str:
        return "" if below is None else infer(below, uses, outputs, catalog)

    if isinstance(node, exp.Column):
        use = uses.get(id(node))
        return "" if use is None else plain(use.base)
    if isinstance(
        node, exp.Paren | exp.Alias | exp.Neg | exp.Ordered | exp.Collate | exp.Window | exp.WithinGroup
    ):
        return go(node.this)
    if isinstance(node, exp.Literal | exp.National | exp.HexString):
        return _literal(node)
    if isinstance(node, exp.Cast | exp.Convert):
        kind = node.args["to"] if isinstance(node, exp.Cast) else node.this
        return declared(kind, catalog)
    if isinstance(node, _ARITHMETIC):
        left, right = go(node.this), go(node.expression)
        return arithmetic(type(node), _exact(node.this, left, right), _exact(node.expression, right, left))
    if isinstance(node, exp.Case):
        values = [branch.args["true"] for branch in node.args["ifs"]]
        return highest(_known([*values, node.args.get("default")], go))
    if isinstance(node, exp.If):
        return highest(_known([node.args.get("true"), node.args.get("false")], go))
    if isinstance(node, exp.Coalesce):
        first = go(node.this)
        return (
            first if node.args.get("is_null") else highest([first, *(go(item) for item in node.expressions)])
        )
    if isinstance(node, exp.Subquery | exp.Select):
        query = node.unnest() if isinstance(node, exp.Subquery) else node
        found = (outputs or {}).get(id(query)) or ()
        return found[0].base if len(found) == 1 else ""
    return _call(node, go, catalog)


def _call(node: exp.Expr, go: _Infer, catalog: Catalog | None) -> str:
    """The result type of a function."""
    if isinstance(node, exp.Dot) and isinstance(node.expression, exp.Anonymous):
        routine = catalog.routine(node.expression.name) if catalog is not None else None
        return "" if routine is None or catalog is None else _of_name(routine.returns, catalog)
    if not isinstance(node, exp.Func):
        return ""
    if isinstance(node, exp.TimeToStr | exp.NumberToStr):
        return "nvarchar"  # FORMAT or DATENAME: sqlglot does not say which
    name = _FUNCTION_NAMES.get(type(node).__name__) or (
        node.name.upper() if isinstance(node, exp.Anonymous) else node.sql_name()
    )
    function = functions().get(name)
    if function is None:
        return ""
    arguments = node.expressions if isinstance(node, exp.Anonymous) else [node.this]
    first = arguments[0] if arguments and isinstance(arguments[0], exp.Expr) else None
    return _result(function.type, first, node, go)


def _result(rule: str, first: exp.Expr | None, node: exp.Expr, go: _Infer) -> str:
    if rule == "=1":
        return go(first)
    if rule in ("sum", "avg"):
        return _aggregate(rule, go(first))
    if rule == "dateadd":
        base = go(first)
        return "" if base.startswith(("varchar", "char", "nvarchar", "nchar")) else base
    if rule == "string":
        parts = _PARTS.match(go(first))
        wide = parts is not None and parts[1] in ("nvarchar", "nchar")
        return "" if parts is None or parts[1] not in _TEXTS else ("nvarchar" if wide else "varchar")
    if rule == "any":
        values = [item for item in node.iter_expressions() if not isinstance(item, exp.Predicate)]
        return highest([go(item) for item in values])
    return plain(rule)


def _aggregate(rule: str, base: str) -> str:
    """SUM and AVG: whole numbers widen to int or bigint, numerics to 38 digits."""
    parts = _PARTS.match(base)
    if parts is None:
        return ""
    name = parts[1]
    if name in ("int", "smallint", "tinyint"):
        return "int"
    if name in ("numeric", "decimal"):
        scale = int(parts[3] or 0)
        return f"{name}(38,{scale if rule == 'sum' else max(scale, 6)})"
    return {
        "bigint": "bigint",
        "money": "money",
        "smallmoney": "money",
        "float": "float",
        "real": "float",
    }.get(name, "")


def arithmetic(operator: type[exp.Expr], left: str, right: str) -> str:
    """The type of `left operator right`, after SQL Server's rules for precision and scale."""
    one, other = _PARTS.match(left), _PARTS.match(right)
    if one is None or other is None:
        return ""
    names = (one[1], other[1])
    if names[0] in _TEXTS and names[1] in _TEXTS:
        return _joined(one, other) if operator is exp.Add else ""
    winner = min(names, key=lambda name: _RANK.get(name, len(_RANK)))
    if winner not in ("numeric", "decimal"):
        return winner if winner in _RANK and not set(names) & _TEXTS else ""
    if not all(name in _EXACT or name in ("numeric", "decimal") for name in names):
        return ""
    p1, s1 = _precision(one)
    p2, s2 = _precision(other)
    if operator is exp.Mul:
        precision, scale = p1 + p2 + 1, s1 + s2
    elif operator is exp.Div:
        scale = max(6, s1 + p2 + 1)
        precision = p1 - s1 + s2 + scale
    elif operator is exp.Mod:
        scale = max(s1, s2)
        precision = min(p1 - s1, p2 - s2) + scale
    else:
        scale = max(s1, s2)
        precision = max(p1 - s1, p2 - s2) + scale + 1
    if precision > _PRECISION:
        whole = precision - scale
        if operator in (exp.Mul, exp.Div):
            scale = min(scale, _PRECISION - whole) if whole <= _PRECISION - 6 else min(scale, 6)
        else:
            scale = max(_PRECISION - whole, 0)
        precision = _PRECISION
    return f"{winner}({precision},{scale})"


def highest(bases: Sequence[str]) -> str:
    """The type of CASE, COALESCE and their like: the one of highest precedence; "" if one is not known."""
    found = [_PARTS.match(base) for base in bases]
    if not found or any(parts is None for parts in found):
        return ""
    parts = [item for item in found if item is not None]
    winner = min((item[1] for item in parts), key=lambda name: _RANK.get(name, len(_RANK)))
    same = [item for item in parts if item[1] == winner]
    if winner in ("numeric", "decimal"):
        exact = [_precision(item) for item in parts if item[1] in _EXACT or item[1] in ("numeric", "decimal")]
        scale = max(scale for _, scale in exact)
        whole = max(precision - scale for precision, scale in exact)
        return f"{winner}({min(whole + scale, _PRECISION)},{scale})"
    if winner in _TEXTS:
        lengths = [item[2] for item in parts if item[1] in _TEXTS]
        if any(length is None for length in lengths):
            return winner
        longest = "max" if "max" in lengths else str(max(int(str(length)) for length in lengths))
        return f"{winner}({longest})"
    return same[0][0]


def declared(kind: exp.Expr | None, catalog: Catalog | None = None) -> str:
    """Base type of a type as written in CAST or a declaration."""
    if not isinstance(kind, exp.DataType):
        return ""
    if kind.this == exp.DataType.Type.USERDEFINED:
        return _of_name(str(kind.args.get("kind") or ""), catalog) if catalog is not None else ""
    return plain(str(kind.sql("tsql")).lower())


def plain(base: str) -> str:
    """A type's one spelling: lower case, no blanks, `int` for `integer`."""
    text = base.lower().replace(" ", "")
    text = _SYNONYMS.get(text, text)
    name, _, rest = text.partition("(")
    return _SYNONYMS.get(name, name) + (f"({rest}" if rest else "")


def _of_name(name: str, catalog: Catalog) -> str:
    return plain(catalog.data.types.get(name, name))


def _literal(node: exp.Expr) -> str:
    if isinstance(node, exp.HexString):
        return f"varbinary({max(1, (len(node.name) + 1) // 2)})"
    if isinstance(node, exp.National):
        return f"nvarchar({max(1, len(node.name))})"
    text = node.name
    if node.args.get("is_string"):
        return f"varchar({max(1, len(text))})"
    if text.isdigit():
        digits = text.lstrip("0") or "0"
        return "int" if int(text) <= _LITERAL_INT else f"numeric({len(digits)},0)"
    if "e" in text.lower():
        return "float"
    whole, _, part = text.partition(".")
    return f"numeric({max(1, len(whole.lstrip('0')) + len(part))},{len(part)})"


def _exact(node: exp.Expr, own: str, other: str) -> str:
    """A whole literal beside a numeric has as many digits as it shows, not those of int."""
    if own == "int" and isinstance(node, exp.Literal) and other.startswith(("numeric", "decimal")):
        return f"numeric({len(node.name.lstrip('0')) or 1},0)"
    return own


def _known(values: Sequence[exp.Expr | None], go: _Infer) -> list[str]:
    """Types of the branches of CASE; NULL has none and does not count."""
    return [go(value) for value in values if value is not None and not isinstance(value, exp.Null)]


def _precision(parts: re.Match[str]) -> tuple[int, int]:
    if parts[1] in _EXACT:
        return _EXACT[parts[1]]
    return int(parts[2] or 18), int(parts[3] or 0)


def _joined(one: re.Match[str], other: re.Match[str]) -> str:
    """`a + b` of two texts."""
    wide = any(parts[1].startswith("n") for parts in (one, other))
    fixed = all(parts[1].endswith("char") and "var" not in parts[1] for parts in (one, other))
    name = ("n" if wide else "") + ("char" if fixed else "varchar")
    if one[2] is None or other[2] is None:
        return name
    if "max" in (one[2], other[2]):
        return f"{name}(max)"
    longest = _LONGEST // 2 if wide else _LONGEST
    return f"{name}({min(int(one[2]) + int(other[2]), longest)})"


_FUNCTION_NAMES = {
    "Count": "COUNT",
    "DateDiff": "DATEDIFF",
    "DateAdd": "DATEADD",
    "Extract": "DATEPART",
    "Length": "LEN",
    "StrPosition": "CHARINDEX",
    "CurrentTimestamp": "GETDATE",
    "LastDay": "EOMONTH",
    "GroupConcat": "STRING_AGG",
    "Nullif": "NULLIF",
    "DateFromParts": "DATEFROMPARTS",
    "RowNumber": "ROW_NUMBER",
    "DenseRank": "DENSE_RANK",
    "FirstValue": "FIRST_VALUE",
    "LastValue": "LAST_VALUE",
    "Year": "YEAR",
    "Month": "MONTH",
    "Day": "DAY",
    "Lower": "LOWER",
    "Upper": "UPPER",
    "Substring": "SUBSTRING",
    "Trim": "TRIM",
    "Stddev": "STDEV",
    "JSONExtractScalar": "JSON_VALUE",
}
"""sqlglot's node names of functions whose T-SQL name is another."""
