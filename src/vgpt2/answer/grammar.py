"""The grammar that a model decodes under: it knows the names that were shown, and no others.

Lark text for llguidance, in two steps. `opening` allows the first line, `Tables: …` over the shown
objects, or a refusal (a model that may not refuse must invent). That line sets the scope: `rest` is made
for those tables only, so that no column of another table can be named. `whole` is both in one, over all
shown objects, for servers that cannot go on with a begun answer; there a column of a shown but unlisted
table passes.

The SQL is what the records write: one SELECT with inner and left joins, filters, subqueries, CASE,
aggregates, windows, GROUP BY, HAVING, ORDER BY, TOP, UNION; WITH (NOLOCK) on every table, no table
aliases, columns always qualified. Names that a query gives itself (`AS Total`) are free; a bare name in
ORDER BY is one of those.

Not covered, and left to the binder: whether a table of the first line is in FROM, whether a bare name in
ORDER BY was given, types, and what GROUP BY demands. CTEs and derived tables are not in the grammar yet,
since the columns that they put out cannot be known to it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from llguidance import LLMatcher

from vgpt2.context.model import Context, ShownObject

_OPENING = r"""
tables: "Tables: " table_name (", " table_name)* ".\n"
refusal: "Missing: " missing (", " missing)* ".\nInstead: " instead ".\n" SENTENCE
missing: WORDS ("." WORD)?
instead: "none" | name (", " name)*
WORDS: /[A-Za-z0-9_@#' -]{1,60}/
WORD: /[A-Za-z0-9_#]{1,60}/
SENTENCE: /[^\n`]{1,300}/
"""

_QUERY = r"""
query: select (S "UNION" S ("ALL" S)? select)* (S order)?
    | "WITH" S cte (COMMA cte)* S c_select (S "UNION" S ("ALL" S)? c_select)* (S c_order)?
cte: OWN_TABLE S "AS" S? "(" S? c_select (S "UNION" S ("ALL" S)? c_select)* S? ")"
table: table_name S? "WITH (NOLOCK)"
c_table: table | OWN_TABLE
c_column: column | OWN_COLUMN
top: "TOP" S? "(" (NUMBER | PARAMETER) ")" | "TOP" S NUMBER
literal: NUMBER | TEXT | PARAMETER | "NULL"

S: / |\n {0,16}/
COMMA: /,( |\n {0,16})/
COMPARE: /( |\n {0,16})(=|<>|<=|>=|<|>) /
OPERATOR: /( |\n {0,16})[-+*\/%] /
NUMBER: /[0-9]{1,18}(\.[0-9]{1,9})?/
TEXT: /N?'([^'\n]|'')*'/
PARAMETER: /@[A-Za-z][A-Za-z0-9_]{0,40}/
OWN_NAME: /[A-Za-z][A-Za-z0-9_]{0,60}/
OWN_TABLE: /[A-Z][a-z][A-Za-z0-9]{0,30}/
OWN_COLUMN: /[A-Z][a-z][A-Za-z0-9]{0,30}\.[A-Za-z][A-Za-z0-9_]{0,60}/
AGGREGATE: "COUNT" | "SUM" | "AVG" | "MIN" | "MAX"
RANKING: "ROW_NUMBER" | "RANK" | "DENSE_RANK"
NEIGHBOUR: "LAG" | "LEAD" | "FIRST_VALUE" | "LAST_VALUE"
FRAME: /ROWS (UNBOUNDED PRECEDING|BETWEEN (UNBOUNDED|[0-9]{1,3}) PRECEDING AND CURRENT ROW)/
DATE_FUNCTION: "DATEDIFF" | "DATEADD"
DATE_PART: "YEAR" | "QUARTER" | "MONTH" | "WEEK" | "DAY" | "year" | "quarter" | "month" | "week" | "day"
FUNCTION: "ISNULL" | "COALESCE" | "NULLIF" | "ABS" | "ROUND" | "CEILING" | "FLOOR" | "IIF"
    | "YEAR" | "MONTH" | "DAY" | "GETDATE" | "EOMONTH" | "DATEFROMPARTS"
    | "UPPER" | "LOWER" | "LTRIM" | "RTRIM" | "LEN" | "LEFT" | "RIGHT" | "SUBSTRING" | "REPLACE" | "CONCAT"
TYPE: "date" | "datetime" | "int" | "bigint" | "float"
    | /(numeric|decimal)\([0-9]{1,2},[0-9]{1,2}\)/
    | /varchar\([0-9]{1,3}\)/
"""

# The rules of a SELECT stand twice in the grammar: as they are, and with `c_` for a query that begins with
# WITH and may read from the tables that it makes itself.
_SELECT = r"""
~select: "SELECT" S ("DISTINCT" S)? (top S)? ~item (COMMA ~item)* S ~from (S ~where)? ~grouped
~grouped: (S ~group)? (S ~having)?
~item: ~a_value (S "AS" S OWN_NAME)?
~from: "FROM" S ~table (S ~join)*
~join: (("INNER" | "LEFT" (S "OUTER")? | "FULL") S)? "JOIN" S ~table S "ON" S ~s_condition
~where: "WHERE" S ~s_condition
~group: "GROUP BY" S ~s_value (COMMA ~s_value)*
~having: "HAVING" S ~a_condition
~order: "ORDER BY" S ~sort (COMMA ~sort)*
~sort: (~a_value | OWN_NAME) (S ("ASC" | "DESC"))?
~subquery: "(" S? ~select S? ")"
~aggregate: AGGREGATE "(" S? ("*" | ("DISTINCT" S)? ~a_value) S? ")" (S? ~over)?
    | RANKING "()" S? ~over
    | NEIGHBOUR "(" ~a_value (COMMA ~a_value)* ")" S? ~over
~over: "OVER" S? "(" S? (~partition S)? (~order | ~partition) (S FRAME)? S? ")" | "OVER" S? "()"
~partition: "PARTITION BY" S ~s_value (COMMA ~s_value)*
"""

# Values and conditions stand twice again: `s_` without aggregates (WHERE, ON, GROUP BY), `a_` with them.
_VALUES = r"""
%condition: %all (S "OR" S %all)*
%all: %test (S "AND" S %test)*
%test: ("NOT" S)? %predicate
%predicate: %value COMPARE %value
    | %value S ("NOT" S)? %among
    | %value S "IS" S ("NOT" S)? "NULL"
    | "EXISTS" S? ~subquery
    | "(" S? %condition S? ")"
%among: "IN" S? ("(" %value (COMMA %value)* ")" | ~subquery)
    | "BETWEEN" S %value S "AND" S %value
    | "LIKE" S %value
%value: %part (OPERATOR %part)*
%part: ~column | literal | ~subquery | "(" S? %value S? ")" | "-" %part | %case | %call
%case: "CASE" (S %value)? %when+ (S "ELSE" S %value)? S "END"
%when: S "WHEN" S (%condition | %value) S "THEN" S %value
%call: FUNCTION "(" (%value (COMMA %value)*)? ")"
    | DATE_FUNCTION "(" DATE_PART COMMA %value COMMA %value ")"
    | "CAST(" %value S "AS" S TYPE ")"
"""


def _in_full() -> str:
    """The grammar of a query with its templates written out."""
    values = _VALUES.replace("%", "~s_") + _VALUES.replace("%", "~a_").replace(
        "| ~a_call", "| ~a_call | ~aggregate"
    )
    rules = _SELECT + values
    return _QUERY + rules.replace("~", "") + rules.replace("~", "c_")


_SQL = _in_full()


def opening(context: Context) -> str:
    """The grammar of a reply's beginning: the tables' line, or a whole refusal."""
    return "\n".join(["start: tables | refusal", _OPENING, *_names(context.objects), *_suggested(context)])


def rest(context: Context, tables: Sequence[str]) -> str:
    """The grammar of what follows the tables' line, over those tables only.

    Args:
        tables: as the first line names them; all are shown by the context.
    """
    shown = _listed(context, tables)
    return "\n".join(["start: body", _body(shown, context), _SQL, *_names(shown)])


def whole(context: Context) -> str:
    """The grammar of a whole reply over everything shown."""
    shown = list(context.objects)
    rules = ["start: tables body | refusal", _OPENING, _body(shown, context), _SQL]
    return "\n".join([*rules, *_names(shown), *_suggested(context)])


def check(grammar: str) -> str:
    """What llguidance has to say against a grammar; "" where nothing."""
    problem: str = LLMatcher.validate_grammar(LLMatcher.grammar_from_lark(grammar), None)
    return problem


def _listed(context: Context, tables: Sequence[str]) -> list[ShownObject]:
    return [context.by_name[name] for name in dict.fromkeys(tables)]


def _names(shown: Iterable[ShownObject]) -> list[str]:
    """`table_name` and `column` over some objects; a terminal for the columns of each."""
    items = list(shown)
    rules = [
        f"table_name: {_one_of(item.name for item in items)}",
        f"column: {' | '.join(f'COLUMN_{place}' for place in range(len(items)))}",
    ]
    for place, item in enumerate(items):
        dotted = (f"{item.name}.{column.name}" for column in item.columns)
        rules.append(f"COLUMN_{place}: {_one_of(dotted)}")
    return rules


def _suggested(context: Context) -> list[str]:
    """`name` over shown objects, with or without a column, for a refusal's second line.

    Not written as `table_name | column`: after `APTH` and a dot the lexer could not go back to the end of
    the line.
    """
    rules = [f"name: {' | '.join(f'name_{place}' for place in range(len(context.objects)))}"]
    for place, item in enumerate(context.objects):
        rules.append(f'name_{place}: {json.dumps(item.name)} ("." FIELD_{place})?')
        rules.append(f"FIELD_{place}: {_one_of(column.name for column in item.columns)}")
    return rules


_BODY = r"""
body: "Joins: " joins ".\n```sql\n" query "\n```"
joins: "none" | link ("; " link)*
own_link: OWN_TABLE " to " (table_name | OWN_TABLE) " on " own_pairs
own_pairs: OWN_PAIR (", " OWN_PAIR)*
OWN_PAIR: /[A-Za-z][A-Za-z0-9_#]{0,60}( = [A-Za-z][A-Za-z0-9_#]{0,60})?/
"""


def _body(shown: Sequence[ShownObject], context: Context) -> str:
    """The joins' line and the fence; a join binds two of the tables, or one of the query's own.

    A table's name, ` to ` and what follows are lexemes of their own: the lexer cannot go back.
    """
    pairs: dict[str, list[str]] = {item.name: [] for item in shown}
    for left, right, bound in _pairs(shown, context):
        pairs[left.name].append(f'{json.dumps(right.name)} " on " {bound}')
    own = 'OWN_TABLE " on " own_pairs'
    lines = [f'{json.dumps(name)} " to " ({" | ".join([*found, own])})' for name, found in pairs.items()]
    return f"{_BODY}\nlink: {' | '.join([*lines, 'own_link'])}"


def _pairs(shown: Sequence[ShownObject], context: Context) -> Iterable[tuple[ShownObject, ShownObject, str]]:
    """For each two tables what they can be bound by: a column of both, or two columns of one type.

    Shown joins are among these, save those whose columns differ in type.
    """
    for left in shown:
        for right in shown:
            if left is right:
                continue
            others = {column.name for column in right.columns}
            found = [column.name for column in left.columns if column.name in others]
            found.extend(
                f"{first.name} = {second.name}"
                for first in left.columns
                for second in right.columns
                if first.name != second.name and first.base == second.base and first.base
            )
            for edge in context.joins:
                for one in (edge, edge.turned()):
                    if (one.left, one.right) == (left.name, right.name):
                        columns = zip(one.left_columns, one.right_columns, strict=True)
                        found.extend(f"{first} = {second}" for first, second in columns if first != second)
            if found:
                pair = f"({_one_of(dict.fromkeys(found))})"
                yield left, right, f'{pair} (", " {pair})*'


def _one_of(names: Iterable[str]) -> str:
    return " | ".join(json.dumps(name) for name in names)
