"""SQL Server's behaviour as DuckDB macros, made once a connection before its configuration is locked.

Names begin with `t_`. A macro that must fail on a value calls `error`, whose text begins with the number of
SQL Server's own message, as run-time failures are told apart from ours by it. Each of these has a quiet twin
(`q_…`) that gives NULL instead, for places where DuckDB allows nothing that can fail.

Not covered: what depends on types; the rewrite chooses the macro by type. A failure in such a place only.
"""

from __future__ import annotations

import re

DIVIDE_BY_ZERO = "8134: divide by zero"
BAD_CONVERSION = "245: conversion failed"
BAD_DATE = "241: conversion of a string to a date failed"
TOO_DEEP = "530: recursion deeper than allowed"
BAD_LENGTH = "537: invalid length"

MACROS: tuple[tuple[str, str], ...] = (
    ("t_idiv(a, b)", f"CASE WHEN b = 0 THEN error('{DIVIDE_BY_ZERO}') ELSE a // b END"),
    ("t_mod(a, b)", f"CASE WHEN b = 0 THEN error('{DIVIDE_BY_ZERO}') ELSE a % b END"),
    ("t_fdiv(a, b)", f"CASE WHEN b = 0 THEN error('{DIVIDE_BY_ZERO}') ELSE CAST(a AS DOUBLE) / b END"),
    # A decimal quotient is cut off at its scale; the inner rounding takes away the noise of the double.
    (
        "t_ddiv(a, b, s)",
        f"CASE WHEN b = 0 THEN error('{DIVIDE_BY_ZERO}') "
        "ELSE trunc(round(CAST(a AS DOUBLE) / CAST(b AS DOUBLE) * pow(10, s), 3)) / pow(10, s) END",
    ),
    # A string becomes a whole number only if it is one; blanks and the empty string are 0.
    (
        "t_try_int(x)",
        "CASE WHEN trim(x) = '' THEN 0 "
        "WHEN regexp_full_match(trim(x), '[+-]?[0-9]+') THEN CAST(trim(x) AS BIGINT) END",
    ),
    (
        "t_to_int(x)",
        f"CASE WHEN x IS NOT NULL AND t_try_int(x) IS NULL THEN error('{BAD_CONVERSION}') "
        "ELSE t_try_int(x) END",
    ),
    (
        "t_try_number(x)",
        r"CASE WHEN regexp_full_match(trim(x), '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)') THEN trim(x) END",
    ),
    (
        "t_to_number(x)",
        f"CASE WHEN x IS NOT NULL AND t_try_number(x) IS NULL THEN error('{BAD_CONVERSION}') "
        "ELSE t_try_number(x) END",
    ),
    (
        "t_try_moment(x)",
        "CASE WHEN x IS NULL THEN NULL WHEN trim(x) = '' THEN TIMESTAMP '1900-01-01' ELSE "
        "try_strptime(trim(x), ['%Y%m%d', '%Y-%m-%d', '%Y-%m-%d %H:%M', '%Y-%m-%d %H:%M:%S', "
        "'%Y-%m-%dT%H:%M:%S', '%m/%d/%Y', '%m/%d/%Y %H:%M', '%m/%d/%Y %H:%M:%S', '%b %d %Y', '%B %d, %Y', "
        "'%b %d, %Y', '%d %b %Y', '%Y-%m-%d %H:%M:%S.%g', '%Y-%m-%dT%H:%M:%S.%g', '%b %d %Y %I:%M%p']) END",
    ),
    (
        "t_to_moment(x)",
        "CASE WHEN x IS NULL THEN NULL WHEN t_try_moment(x) IS NULL "
        f"THEN error('{BAD_DATE}') ELSE t_try_moment(x) END",
    ),
    ("t_len(x)", "CAST(length(rtrim(x, ' ')) AS INTEGER)"),
    (
        "t_left(x, n)",
        f"CASE WHEN n < 0 THEN error('{BAD_LENGTH}') ELSE left(x, n) END",
    ),
    (
        "t_right(x, n)",
        f"CASE WHEN n < 0 THEN error('{BAD_LENGTH}') WHEN n = 0 THEN left(x, 0) ELSE right(x, n) END",
    ),
    # Positions before the first character eat up length.
    (
        "t_substring(x, s, n)",
        f"CASE WHEN n < 0 THEN error('{BAD_LENGTH}') "
        "WHEN s < 1 THEN substring(x, 1, greatest(n + s - 1, 0)) ELSE substring(x, s, n) END",
    ),
    (
        "t_stuff(x, s, n, y)",
        "CASE WHEN s < 1 OR n < 0 OR s > length(x) THEN NULL "
        "ELSE left(x, s - 1) || coalesce(y, '') || substring(x, s + n, length(x)) END",
    ),
    (
        "t_charindex(y, x, s)",
        "CASE WHEN y IS NULL OR x IS NULL OR s IS NULL THEN NULL WHEN y = '' THEN 0 "
        "WHEN strpos(substring(x, greatest(s, 1), length(x)), y) = 0 THEN 0 "
        "ELSE CAST(strpos(substring(x, greatest(s, 1), length(x)), y) + greatest(s, 1) - 1 AS INTEGER) END",
    ),
    # Strings other than varchar(max) end at 8,000 characters; the inner limit keeps memory out of it.
    ("t_replicate(x, n)", "CASE WHEN n < 0 THEN NULL ELSE left(repeat(x, least(n, 8000)), 8000) END"),
    ("t_replace(x, y, z)", "CASE WHEN y = '' THEN x ELSE replace(x, y, z) END"),
    # STR: right-aligned, asterisks where the width does not do.
    (
        "t_pad_left(x, n)",
        "CASE WHEN length(x) > n THEN repeat('*', n) ELSE lpad(x, n, ' ') END",
    ),
    ("t_fit(x, n)", "CASE WHEN length(x) > n THEN '*' ELSE x END"),
    # Weeks begin on Sunday (DATEFIRST 7); 1899-12-31 was one.
    ("t_sundays(x)", "CAST(floor(date_diff('day', DATE '1899-12-31', CAST(x AS DATE)) / 7.0) AS INTEGER)"),
    ("t_week(x)", "t_sundays(x) - t_sundays(date_trunc('year', x)) + 1"),
    # style 0: 'Nov  5 2024  9:05AM'
    (
        "t_style_0(x)",
        "strftime(x, '%b ') || lpad(strftime(x, '%-d'), 2, ' ') || strftime(x, ' %Y ') "
        "|| lpad(strftime(x, '%-I'), 2, ' ') || strftime(x, ':%M%p')",
    ),
    ("t_round_minute(x)", "date_trunc('minute', x + INTERVAL 30 SECOND)"),
    (
        "t_isnumeric(x)",
        r"CASE WHEN x IS NOT NULL AND (regexp_full_match(trim(x), '[-+.,$]') OR regexp_full_match(trim(x), "
        r"'[+-]?\$?([0-9][0-9,]*\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?')) THEN 1 ELSE 0 END",
    ),
    ("t_isdate(x)", "CASE WHEN x IS NULL OR trim(x) = '' OR t_try_moment(x) IS NULL THEN 0 ELSE 1 END"),
)


_FAILING = frozenset(head.partition("(")[0] for head, body in MACROS if "error(" in body)
_CALL = re.compile(r"\bt_\w+(?=\()")
_ERROR = re.compile(r"error\('[^']*'\)")


def quiet(sql: str) -> str:
    """The same expression with the twins that give NULL where SQL Server raises an error."""
    return _CALL.sub(lambda call: f"q_{call[0][2:]}" if call[0] in _FAILING else call[0], sql)


def statements() -> tuple[str, ...]:
    """The statements that make all macros."""
    twins = ((quiet(head), _ERROR.sub("NULL", quiet(body))) for head, body in MACROS if quiet(head) != head)
    return tuple(f"CREATE MACRO {head} AS {body}" for head, body in (*MACROS, *twins))
