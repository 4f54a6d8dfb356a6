"""The table of rules: codes are for ever; each family of codes is one module beside this one.

0xx syntax, 1xx names, 2xx joins, 3xx grouping and windows, 4xx types, 5xx dialect, 6xx safety, 7xx cost,
9xx house conventions. `error` is what SQL Server refuses and what must not leave the house; what is only
unwise, or against a convention, is a `warning`.
"""

from __future__ import annotations

from vgpt2.lint.rule import Rule
from vgpt2.lint.rules import cost, dialect, grouping, house, joins, names, safety, syntax, types

FAMILIES: tuple[tuple[str, str], ...] = (
    ("0", "Syntax"),
    ("1", "Names"),
    ("2", "Joins"),
    ("3", "Grouping, windows, order"),
    ("4", "Types and values"),
    ("5", "Dialect"),
    ("6", "Safety"),
    ("7", "Cost"),
    ("9", "House conventions"),
)

ALL: tuple[Rule, ...] = (
    Rule("VST001", "not-read", "error", "a statement that was not read", syntax.not_read),
    Rule("VST002", "syntax-error", "error", "not T-SQL's grammar", syntax.syntax_error),
    Rule("VST003", "unterminated", "error", "a text, name or comment without an end", syntax.unterminated),
    Rule(
        "VST004", "stray-character", "error", "a character that T-SQL does not know", syntax.stray_character
    ),
    Rule("VST101", "unknown-object", "error", "no such table or view", names.unknown_object),
    Rule("VST102", "unknown-column", "error", "no such column in its source", names.unknown_column),
    Rule("VST103", "wrong-case", "error", "a name in another case than its own", names.wrong_case),
    Rule(
        "VST104",
        "ambiguous-column",
        "error",
        "a column that more than one source has",
        names.ambiguous_column,
    ),
    Rule(
        "VST105",
        "unknown-qualifier",
        "error",
        "a qualifier that nothing in FROM bears",
        names.unknown_qualifier,
    ),
    Rule(
        "VST106",
        "outer-column",
        "warning",
        "a subquery's column that is the outer query's",
        names.outer_column,
    ),
    Rule("VST107", "unknown-schema", "error", "an object in another schema", names.unknown_schema),
    Rule("VST108", "duplicate-source", "error", "two FROM items of one name", names.duplicate_source),
    Rule(
        "VST109",
        "derived-columns",
        "error",
        "derived columns without or with the same name",
        names.derived_columns,
    ),
    Rule("VST201", "incomplete-key-join", "warning", "a join on a part of a key", joins.incomplete_key_join),
    Rule("VST202", "missing-group", "warning", "a master joined without its group", joins.missing_group),
    Rule(
        "VST203", "cartesian-product", "warning", "a table that no condition ties in", joins.cartesian_product
    ),
    Rule("VST204", "left-join-undone", "warning", "WHERE undoes a LEFT JOIN", joins.left_join_undone),
    Rule("VST205", "join-not-on-key", "warning", "a join on no key of either side", joins.join_not_on_key),
    Rule("VST206", "wrong-company", "warning", "companies of two modules joined", joins.wrong_company),
    Rule("VST207", "self-equal", "warning", "a column compared with itself", joins.self_equal),
    Rule("VST301", "column-not-grouped", "error", "a column not in GROUP BY", grouping.column_not_grouped),
    Rule(
        "VST302", "aggregate-misplaced", "error", "an aggregate in WHERE or ON", grouping.aggregate_misplaced
    ),
    Rule(
        "VST303",
        "window-misplaced",
        "error",
        "a window function in WHERE, GROUP BY …",
        grouping.window_misplaced,
    ),
    Rule("VST304", "nested-aggregate", "error", "an aggregate of an aggregate", grouping.nested_aggregate),
    Rule(
        "VST305",
        "having-no-aggregate",
        "warning",
        "HAVING without aggregate",
        grouping.having_without_aggregate,
    ),
    Rule("VST306", "order-in-derived", "error", "ORDER BY in a derived table", grouping.order_in_derived),
    Rule("VST307", "top-without-order", "warning", "TOP without ORDER BY", grouping.top_without_order),
    Rule("VST308", "distinct-order", "error", "ORDER BY of what DISTINCT dropped", grouping.distinct_order),
    Rule("VST309", "windowed-distinct", "error", "COUNT(DISTINCT …) OVER", grouping.windowed_distinct),
    Rule(
        "VST310", "repeated-amount", "warning", "a header's amount summed by line", grouping.repeated_amount
    ),
    Rule("VST311", "result-columns", "error", "results whose columns do not fit", grouping.result_columns),
    Rule("VST401", "null-comparison", "warning", "= NULL", types.null_comparison),
    Rule("VST402", "not-in-nullable", "warning", "NOT IN over what may be NULL", types.not_in_nullable),
    Rule("VST403", "flag-value", "error", "a Y/N flag compared with something else", types.flag_number),
    Rule("VST404", "month-day", "warning", "an accounting month not on the first", types.month_day),
    Rule("VST405", "text-with-number", "warning", "a text column compared with a number", types.text_number),
    Rule("VST406", "number-with-text", "error", "a number compared with a text", types.number_text),
    Rule("VST407", "date-with-number", "warning", "a date compared with no date", types.date_text),
    Rule("VST408", "text-too-long", "warning", "a text longer than its column", types.too_long),
    Rule("VST409", "sum-of-text", "error", "SUM of a text or date", types.sum_of_text),
    Rule("VST410", "text-plus-number", "warning", "a text + a number", types.text_plus_number),
    Rule("VST411", "empty-range", "warning", "BETWEEN upside down", types.empty_range),
    Rule("VST412", "unknown-code", "warning", "a code that the column never holds", types.unknown_code),
    Rule("VST501", "not-tsql", "error", "another database's dialect", dialect.not_tsql),
    Rule("VST502", "unknown-function", "error", "no such function", dialect.unknown_function),
    Rule("VST503", "wrong-arguments", "error", "too few or too many arguments", dialect.wrong_arguments),
    Rule("VST504", "unknown-type", "error", "no such type", dialect.unknown_type),
    Rule("VST505", "double-quoted-text", "error", "a text in double quotes", dialect.double_quoted_text),
    Rule("VST601", "not-one-select", "error", "not exactly one SELECT", safety.not_one_select),
    Rule("VST602", "writes", "error", "changes data, objects or rights", safety.writes),
    Rule("VST603", "executes", "error", "EXEC or dynamic SQL", safety.executes),
    Rule("VST604", "select-into", "error", "SELECT … INTO", safety.select_into),
    Rule("VST605", "outside-access", "error", "reaches outside the database", safety.outside_access),
    Rule("VST606", "other-statement", "error", "DECLARE, SET, USE, WAITFOR …", safety.other_statement),
    Rule("VST607", "locking-hint", "error", "takes or keeps locks", safety.locking_hint),
    Rule("VST608", "hidden-text", "error", "characters that are not seen", safety.hidden_text),
    Rule("VST609", "server-secret", "error", "logins, users, keys", safety.server_secret),
    Rule("VST701", "select-star", "warning", "SELECT *", cost.select_star),
    Rule("VST702", "function-on-key", "warning", "a function around a key column", cost.function_on_key),
    Rule("VST703", "leading-wildcard", "warning", "LIKE '%…' on a key", cost.leading_wildcard),
    Rule("VST704", "count-to-exist", "warning", "COUNT where EXISTS would do", cost.count_to_exist),
    Rule("VST705", "distinct-of-groups", "warning", "DISTINCT over GROUP BY", cost.distinct_of_groups),
    Rule("VST901", "missing-nolock", "warning", "no WITH (NOLOCK)", house.missing_nolock),
    Rule("VST902", "table-alias", "warning", "an alias that is not needed", house.table_alias),
    Rule("VST903", "base-table", "warning", "a base table instead of its view", house.base_table),
    Rule("VST904", "missing-company", "warning", "all companies mixed", house.missing_company),
    Rule("VST905", "unqualified-column", "warning", "a column without its table", house.unqualified_column),
    Rule("VST906", "comma-join", "warning", "a comma in FROM", house.comma_join),
)
