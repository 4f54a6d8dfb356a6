"""VST4xx: comparisons and sums that the columns' types do not bear.

Types come from the catalog, for columns of derived tables from the expressions behind them.

Not covered: types of expressions beyond columns, literals and casts; SQL Server's precedence between numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from sqlglot import exp

from vgpt2.lint.finding import Edit, Fix, Hit
from vgpt2.lint.rule import Context, Query
from vgpt2.lint.wording import listed, shown
from vgpt2.tsql.model import ColumnUse, Span

_COMPARISONS = (exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE)
_TEXTS = frozenset({"char", "varchar", "nchar", "nvarchar", "text", "ntext", "sysname"})
_DATES = frozenset({"date", "datetime", "datetime2", "smalldatetime", "datetimeoffset"})
_NUMBERS = frozenset(
    {"tinyint", "smallint", "int", "bigint", "numeric", "decimal", "money", "smallmoney", "float", "real",
     "bit"}
)  # fmt: skip
_DATE_FORMS = (
    "%Y%m%d", "%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%m-%d-%Y", "%Y/%m/%d", "%d %b %Y", "%b %d %Y",
    "%B %d, %Y", "%b %d, %Y", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y%m%d %H:%M:%S", "%Y-%m-%d %H:%M",
)  # fmt: skip
_FLAGS = {
    "1": "Y", "YES": "Y", "TRUE": "Y", "T": "Y", "Y": "Y", "0": "N", "NO": "N", "FALSE": "N", "F": "N",
    "N": "N",
}  # fmt: skip
_LAST_OFFSET = 999
"""Numbers up to this one may be meant as days since 1900; greater ones are years or whole dates."""
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)?\s*\Z")


def null_comparison(context: Context) -> Iterator[Hit]:
    """`= NULL` or `<> NULL`.

    Why: nothing is equal to NULL, so the condition is never true.
    Bad: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.HoldCode = NULL
    Good: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.HoldCode IS NULL
    Fix: unsafe; writes IS NULL or IS NOT NULL, which returns other rows.
    """
    for query in context.queries:
        for _, node in query.of(exp.EQ, exp.NEQ):
            if not isinstance(node.expression, exp.Null) or isinstance(node.this, exp.Null):
                continue
            left = query.span(node.this)
            following = [token for token, _ in zip(query.tokens_from(left.end), range(2), strict=False)]
            if len(following) < 2 or following[1].text.upper() != "NULL":
                continue
            text = "IS NULL" if isinstance(node, exp.EQ) else "IS NOT NULL"
            edit = Edit(
                following[0].span.start,
                following[1].span.end,
                _spaced(context.text, following[0].span.start, text),
            )
            yield Hit(
                Span(left.start, following[1].span.end),
                f"a comparison with NULL is never true; write {text}",
                (text,),
                Fix(f"write {text}", (edit,), safe=False),
            )


def not_in_nullable(context: Context) -> Iterator[Hit]:
    """NOT IN over a subquery whose column may be NULL.

    Why: a single NULL among the values makes NOT IN true for no row at all.
    Bad: SELECT APVM.Name FROM APVM WITH (NOLOCK) WHERE APVM.Vendor NOT IN
        (SELECT APTL.Supplier FROM APTL WITH (NOLOCK) WHERE APTL.APCo = @APCo)
    Good: SELECT APVM.Name FROM APVM WITH (NOLOCK) WHERE APVM.Vendor NOT IN
        (SELECT APTL.Supplier FROM APTL WITH (NOLOCK) WHERE APTL.APCo = @APCo AND APTL.Supplier IS NOT NULL)
    Fix: none; use NOT EXISTS, or leave the NULLs out.
    """
    by_select = {id(query.select): query for query in context.queries}
    for query in context.queries:
        for _, node in query.of(exp.Not):
            if not isinstance(node.this, exp.In):
                continue
            if any(isinstance(item, exp.Null) for item in node.this.expressions):
                yield Hit(query.span(node), "NOT IN with NULL among the values is never true")
                continue
            body = node.this.args.get("query")
            body = body.this if isinstance(body, exp.Subquery) else body
            inner = by_select.get(id(body))
            if inner is None or len(inner.select.expressions) != 1:
                continue
            use = inner.own(inner.select.expressions[0].unalias())
            if use is None or use.column is None or not use.column.nullable or _excludes_null(use, inner):
                continue
            yield Hit(
                query.span(node.this),
                f"{shown(use)} may be NULL, and then NOT IN finds no row; "
                "use NOT EXISTS or leave the NULLs out",
            )


def flag_number(context: Context) -> Iterator[Hit]:
    """A Y/N flag compared with a number, or with a text other than Y and N.

    Why: `…YN` columns hold 'Y' or 'N'. A number makes SQL Server convert the column and fail; another text is
    never found.
    Bad: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.OpenYN = 1
    Good: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.OpenYN = 'Y'
    Fix: unsafe for 1, 0, 'Yes', 'No', 'True', 'False' and small letters; writes 'Y' or 'N'.
    """
    for query in context.queries:
        for use, value in _compared(query):
            if not _is_flag(use) or (value.is_string and value.name in ("Y", "N", "")):
                continue
            span = query.span(value)
            target = _FLAGS.get(value.name.upper())
            fix = Fix(f"write '{target}'", (Edit(*span, f"'{target}'"),), safe=False) if target else None
            yield Hit(
                span,
                f"{use.name} holds 'Y' or 'N', not {context.text[span.start : span.end]}",
                (f"'{target}'",) if target else ("'Y'", "'N'"),
                fix,
            )


def month_day(context: Context) -> Iterator[Hit]:
    """An accounting month compared with a day other than the first, or with what is no date.

    Why: `Mth` always holds the first day of the month; equality with another day finds nothing.
    Bad: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.Mth = '2024-03-31'
    Good: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.Mth = '2024-03-01'
    Fix: unsafe for a date; writes the first day of its month.
    """
    for query in context.queries:
        for use, value in _compared(query, equality=True):
            if use.column is None or use.column.type != "bMonth":
                continue
            span = query.span(value)
            shown = context.text[span.start : span.end]
            day = _date_of(value.name) if value.is_string else None
            if day is None:
                yield Hit(span, f"{use.name} is a date, the first of a month; {shown} is none")
            elif day.day != 1:
                first = f"'{day:%Y-%m-01}'"
                yield Hit(
                    span,
                    f"{use.name} is always the first of a month; {shown} finds nothing",
                    (first,),
                    Fix(f"write {first}", (Edit(*span, first),), safe=False),
                )


def text_number(context: Context) -> Iterator[Hit]:
    """A text column compared with a number.

    Why: SQL Server converts the column, row by row: no index helps, and a row that is no number ends
        the query.
    Bad: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.APRef = 12345
    Good: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.APRef = '12345'
    Fix: unsafe; puts the number in quotes.
    """
    for query in context.queries:
        for use, value in _compared(query):
            if value.is_string or _family(use) != "text" or _is_flag(use):
                continue
            span = query.span(value)
            yield Hit(
                span,
                f"{use.name} is a text ({use.base}), {value.name} a number",
                (f"'{value.name}'",),
                Fix(f"write '{value.name}'", (Edit(*span, f"'{value.name}'"),), safe=False),
            )


def number_text(context: Context) -> Iterator[Hit]:
    """A number column compared with a text that is no number.

    Why: SQL Server fails when it converts the text.
    Bad: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.Vendor = 'ACME'
    Good: SELECT APTH.APTrans FROM APTH WITH (NOLOCK)
        JOIN APVM WITH (NOLOCK) ON APTH.VendorGroup = APVM.VendorGroup AND APTH.Vendor = APVM.Vendor
        WHERE APTH.APCo = @APCo AND APVM.Name = 'ACME'
    Fix: none.
    """
    for query in context.queries:
        for use, value in _compared(query):
            if value.is_string and _family(use) == "number" and not _NUMBER.match(value.name):
                yield Hit(query.span(value), f"{use.name} is a number ({use.base}), '{value.name}' is none")


def date_text(context: Context) -> Iterator[Hit]:
    """A date column compared with a number, or with a text that is no date.

    Why: 20240101 without quotes is a number of days, a date thousands of years away.
    Bad: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.InvDate >= 20240101
    Good: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.InvDate >= '20240101'
    Fix: unsafe where quotes make it a date.
    """
    for query in context.queries:
        for use, value in _compared(query):
            if _family(use) != "date" or (use.column is not None and use.column.type == "bMonth"):
                continue
            span = query.span(value)
            if not value.is_string and value.name.isdigit() and int(value.name) > _LAST_OFFSET:
                is_date = _date_of(value.name) is not None
                fix = (
                    Fix("put it in quotes", (Edit(*span, f"'{value.name}'"),), safe=False)
                    if is_date
                    else None
                )
                yield Hit(span, f"{use.name} is a date, {value.name} a number", (f"'{value.name}'",), fix)
            elif value.is_string and value.name.strip() and not re.search(r"\d", value.name):
                yield Hit(span, f"{use.name} is a date, '{value.name}' is none")


def too_long(context: Context) -> Iterator[Hit]:
    """A text longer than the column that it is compared with.

    Why: it is never found.
    Bad: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.PayMethod = 'Check'
    Good: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.PayMethod = 'C'
    Fix: none.
    """
    for query in context.queries:
        for use, value in _compared(query, equality=True):
            size = _length(use.base)
            if value.is_string and size is not None and len(value.name.rstrip()) > size and not _is_flag(use):
                letters = "one character" if size == 1 else f"{size} characters"
                yield Hit(query.span(value), f"{use.name} holds {letters}; '{value.name}' is never found")


def sum_of_text(context: Context) -> Iterator[Hit]:
    """SUM or AVG of a text or a date.

    Why: SQL Server refuses the statement.
    Bad: SELECT SUM(APTH.APRef) AS Total FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Good: SELECT SUM(APTH.InvTotal) AS Total FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: none.
    """
    for query in context.queries:
        for _, node in query.of(exp.Sum, exp.Avg, exp.Stddev, exp.Variance):
            inner = node.this.expressions[0] if isinstance(node.this, exp.Distinct) else node.this
            use = query.use(inner)
            if use is not None and _family(use) in ("text", "date"):
                yield Hit(query.span(node), f"{use.name} is {use.base} and cannot be summed")


def text_plus_number(context: Context) -> Iterator[Hit]:
    """A text literal and a number column joined by `+`.

    Why: SQL Server takes `+` as addition, converts the text to a number, and fails.
    Bad: SELECT 'Invoice ' + APTH.APTrans AS Label FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Good: SELECT CONCAT('Invoice ', APTH.APTrans) AS Label FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo
    Fix: none; use CONCAT, or convert the number.
    """
    for query in context.queries:
        for _, node in query.of(exp.Add):
            for one, other in ((node.this, node.expression), (node.expression, node.this)):
                use = query.use(other)
                ends = one.expression if isinstance(one, exp.Add) else one
                if (
                    isinstance(ends, exp.Literal)
                    and ends.is_string
                    and not _NUMBER.match(ends.name)
                    and use is not None
                    and _family(use) == "number"
                ):
                    yield Hit(
                        query.span(node), f"'{ends.name}' + {use.name}: {use.name} is a number; use CONCAT"
                    )


def empty_range(context: Context) -> Iterator[Hit]:
    """BETWEEN whose lower end is above its upper end.

    Why: it is never true.
    Bad: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.Vendor BETWEEN 200
        AND 100
    Good: SELECT APTH.APTrans FROM APTH WITH (NOLOCK) WHERE APTH.APCo = @APCo AND APTH.Vendor BETWEEN
        100 AND 200
    Fix: none.
    """
    for query in context.queries:
        for _, node in query.of(exp.Between):
            low, high = node.args.get("low"), node.args.get("high")
            if not isinstance(low, exp.Literal) or not isinstance(high, exp.Literal):
                continue
            if low.is_string and high.is_string:
                first, last = _date_of(low.name), _date_of(high.name)
                empty = first is not None and last is not None and first > last
            else:
                empty = not low.is_string and not high.is_string and float(low.name) > float(high.name)
            if empty:
                yield Hit(query.span(node), f"no value is between {low.name} and {high.name}")


def unknown_code(context: Context) -> Iterator[Hit]:
    """A code that its column never holds.

    Why: the condition finds nothing. The codes of a column are known where the knowledge pack lists them.
    Bad: SELECT APTD.Amount FROM APTD WITH (NOLOCK) WHERE APTD.APCo = @APCo AND APTD.Status = 9
    Good: SELECT APTD.Amount FROM APTD WITH (NOLOCK) WHERE APTD.APCo = @APCo AND APTD.Status = 1
    Fix: none; the message lists the codes.
    """
    if not context.options.codes:
        return
    for query in context.queries:
        for use, value in _compared(query, equality=True):
            # A total of the rows with a code is no code.
            for owner, name in use.lineage if use.is_direct else ():
                known = context.options.codes.get(f"{owner}.{name}")
                if known and value.name not in known and value.name.rstrip() != "":
                    yield Hit(
                        query.span(value),
                        f"{owner}.{name} is never {value.name!r}; it is {listed(known, 'or')}",
                        tuple(known),
                    )
                    break


# --- what the rules share ----------------------------------------------------------------------------------


def _compared(query: Query, *, equality: bool = False) -> Sequence[tuple[ColumnUse, exp.Literal]]:
    """Columns with the literals that they are compared with (`equality`: only by =, <> and IN)."""
    found: list[tuple[ColumnUse, exp.Literal]] | None = query.memo.get((_compared, equality))
    if found is None:
        found = query.memo[_compared, equality] = list(_comparisons(query, equality=equality))
    return found


def _comparisons(query: Query, *, equality: bool) -> Iterator[tuple[ColumnUse, exp.Literal]]:
    kinds: tuple[type[exp.Expr], ...] = (exp.EQ, exp.NEQ) if equality else _COMPARISONS
    for _, node in query.of(*kinds):
        for one, other in ((node.this, node.expression), (node.expression, node.this)):
            use = query.use(one)
            if use is not None and isinstance(other, exp.Literal):
                yield use, other
    for _, node in query.of(exp.In):
        use = query.use(node.this)
        if use is not None:
            yield from ((use, item) for item in node.expressions if isinstance(item, exp.Literal))
    if not equality:
        for _, node in query.of(exp.Between):
            use = query.use(node.this)
            if use is not None:
                ends = (node.args.get("low"), node.args.get("high"))
                yield from ((use, item) for item in ends if isinstance(item, exp.Literal))


def _spaced(text: str, at: int, words: str) -> str:
    return words if at == 0 or text[at - 1].isspace() else f" {words}"


def _base(use: ColumnUse) -> str:
    return use.base.split("(")[0].lower()


def _family(use: ColumnUse) -> str:
    base = _base(use)
    if base in _TEXTS:
        return "text"
    if base in _DATES:
        return "date"
    return "number" if base in _NUMBERS else ""


def _is_flag(use: ColumnUse) -> bool:
    if use.column is None or _family(use) != "text":
        return False
    return use.column.type == "bYN" or (use.column.name.endswith("YN") and _length(use.base) == 1)


def _length(base: str) -> int | None:
    """The size of a text type; None for other types and `max`."""
    found = re.fullmatch(r"n?(?:var)?char\((\d+)\)", base.lower())
    return int(found[1]) if found else None


def _date_of(text: str) -> date | None:
    for form in _DATE_FORMS:
        try:
            return datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
    return None


def _excludes_null(use: ColumnUse, query: Query) -> bool:
    """Whether a condition drops the rows in which a column is NULL."""
    for _, part in query.conditions:
        target = part.this if isinstance(part, exp.Not) and isinstance(part.this, exp.Is) else part
        operands = (
            [target.this]
            if isinstance(target, exp.Is)
            else [part.args.get("this"), part.args.get("expression")]
        )
        if isinstance(part, exp.Not) != isinstance(target, exp.Is):
            continue
        for operand in operands:
            found = query.use(operand) if isinstance(operand, exp.Expr) else None
            if found is not None and found.source is use.source and found.name == use.name:
                return True
    return False
