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
from vgpt2.context.reply import NONE

_OPENING = r"""
tables: "Tables: " table_name (", " table_name)* ".\n"
refusal: "Missing: " missing (", " missing)* ".\nInstead: " instead ".\n" SENTENCE
missing: WORDS ("." WORD)?
instead: "none" | name (", " name)*
WORDS: /[A-Za-z0-9_@#' -]{1,60}/
WORD: /[A-Za-z0-9_#]{1,60}/
SENTENCE: /[^\n`]{1,300}/
"""

_SQL = r"""
query: select (S "UNION" S ("ALL" S)? select)* (S order)?
select: "SELECT" S ("DISTINCT" S)? (top S)? item (COMMA item)* S from (S where)? (S group)? (S having)?
top: "TOP" S? "(" (NUMBER | PARAMETER) ")" | "TOP" S NUMBER
item: a_value (S "AS" S OWN_NAME)?
from: "FROM" S table (S join)*
join: (("INNER" | "LEFT" (S "OUTER")?) S)? "JOIN" S table S "ON" S s_condition
table: table_name S? "WITH (NOLOCK)"
where: "WHERE" S s_condition
group: "GROUP BY" S s_value (COMMA s_value)*
having: "HAVING" S a_condition
order: "ORDER BY" S sort (COMMA sort)*
sort: (a_value | OWN_NAME) (S ("ASC" | "DESC"))?

subquery: "(" S? select S? ")"
literal: NUMBER | TEXT | PARAMETER | "NULL"
aggregate: AGGREGATE "(" S? ("*" | ("DISTINCT" S)? s_value) S? ")" (S? over)?
    | RANKING "()" S? over
over: "OVER" S? "(" ("PARTITION BY" S s_value (COMMA s_value)*)? (S? order)? ")"

S: / |\n {0,16}/
COMMA: /,( |\n {0,16})/
COMPARE: / (=|<>|<=|>=|<|>) /
OPERATOR: / [-+*\/%] /
NUMBER: /[0-9]{1,18}(\.[0-9]{1,9})?/
TEXT: /N?'([^'\n]|'')*'/
PARAMETER: /@[A-Za-z][A-Za-z0-9_]{0,40}/
OWN_NAME: /[A-Za-z][A-Za-z0-9_]{0,60}/
AGGREGATE: "COUNT" | "SUM" | "AVG" | "MIN" | "MAX"
RANKING: "ROW_NUMBER" | "RANK" | "DENSE_RANK"
DATE_FUNCTION: "DATEDIFF" | "DATEADD"
DATE_PART: "YEAR" | "QUARTER" | "MONTH" | "WEEK" | "DAY" | "year" | "quarter" | "month" | "week" | "day"
FUNCTION: "ISNULL" | "COALESCE" | "NULLIF" | "ABS" | "ROUND" | "CEILING" | "FLOOR" | "IIF"
    | "YEAR" | "MONTH" | "DAY" | "GETDATE" | "EOMONTH" | "DATEFROMPARTS"
    | "UPPER" | "LOWER" | "LTRIM" | "RTRIM" | "LEN" | "LEFT" | "RIGHT" | "SUBSTRING" | "REPLACE" | "CONCAT"
TYPE: "date" | "datetime" | "int" | "bigint" | "float"
    | /(numeric|decimal)\([0-9]{1,2},[0-9]{1,2}\)/
    | /varchar\([0-9]{1,3}\)/
"""

# Values and conditions stand twice in the grammar: `s_` without aggregates (WHERE, ON, GROUP BY), `a_` with.
_VALUES = r"""
?_condition: ?_all (S "OR" S ?_all)*
?_all: ?_test (S "AND" S ?_test)*
?_test: ("NOT" S)? ?_predicate
?_predicate: ?_value COMPARE ?_value
    | ?_value S ("NOT" S)? ?_among
    | ?_value S "IS" S ("NOT" S)? "NULL"
    | "EXISTS" S? subquery
    | "(" S? ?_condition S? ")"
?_among: "IN" S? ("(" ?_value (COMMA ?_value)* ")" | subquery)
    | "BETWEEN" S ?_value S "AND" S ?_value
    | "LIKE" S ?_value
?_value: ?_part (OPERATOR ?_part)*
?_part: column | literal | subquery | "(" S? ?_value S? ")" | "-" ?_part | ?_case | ?_call
?_case: "CASE" (S ?_value)? (S "WHEN" S (?_condition | ?_value) S "THEN" S ?_value)+ (S ?_else)? S "END"
?_else: "ELSE" S ?_value
?_call: FUNCTION "(" (?_value (COMMA ?_value)*)? ")"
    | DATE_FUNCTION "(" DATE_PART COMMA ?_value COMMA ?_value ")"
    | "CAST(" ?_value S "AS" S TYPE ")"
"""
_EXPRESSIONS = _VALUES.replace("?_", "s_") + _VALUES.replace("?_", "a_").replace(
    "| a_call", "| a_call | aggregate"
)


def opening(context: Context) -> str:
    """The grammar of a reply's beginning: the tables' line, or a whole refusal."""
    return "\n".join(["start: tables | refusal", _OPENING, *_names(context.objects), *_suggested(context)])


def rest(context: Context, tables: Sequence[str]) -> str:
    """The grammar of what follows the tables' line, over those tables only.

    Args:
        tables: as the first line names them; all are shown by the context.
    """
    shown = _listed(context, tables)
    return "\n".join(["start: body", _body(shown, context), _SQL, _EXPRESSIONS, *_names(shown)])


def whole(context: Context) -> str:
    """The grammar of a whole reply over everything shown."""
    shown = list(context.objects)
    rules = ["start: tables body | refusal", _OPENING, _body(shown, context), _SQL, _EXPRESSIONS]
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


def _body(shown: Sequence[ShownObject], context: Context) -> str:
    """The joins' line and the fence; a join binds two of the tables by shown columns."""
    lines = [
        f"{json.dumps(f'{left.name} to {right.name} on ')} {pairs}"
        for left, right, pairs in _pairs(shown, context)
    ]
    joins = f'| link ("; " link)*\nlink: {" | ".join(lines)}' if lines else ""
    return f'body: "Joins: " joins ".\\n```sql\\n" query "\\n```"\njoins: {json.dumps(NONE)} {joins}'


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
