"""The grammar that a model decodes under: it knows the names that were shown, and no others.

Lark text for llguidance. A reply is decoded in steps (`vgpt2.answer.steps` decides which), since what may be
named next depends on what was said:

- `opening`: the first line, `Tables: …` over the shown objects, or a refusal (a model that may not refuse
  must invent). That line sets the names of all that follows.
- `beginning`: the joins' line, then the query up to its first FROM.
- `sources`: from there on. Every table of the select list must come into FROM, and the clauses behind it may
  name only tables that did: llguidance's parametric rules carry the set of tables in scope as bits.
- `after_own`: behind a table that the query makes itself (`WITH Spend AS (…)`); its columns are known by now.
- `ordering`: behind ORDER BY, over the tables in scope and the names that the select list gave.

A subquery's FROM stands behind its list too; there the grammar follows all choices of one or two tables at
once, and the columns that are named decide.

`whole` is all of it in one text, over all shown objects, for servers that cannot go on with a begun answer;
there a column of a shown table that is not in FROM passes, and so do any names of the query's own.

The SQL is what the records write: one SELECT with inner and left joins, filters, subqueries, CASE,
aggregates, windows, GROUP BY, HAVING, ORDER BY, TOP, UNION, CTEs; WITH (NOLOCK) on every table, no table
aliases, columns always qualified.

Not covered, and left to the binder: types, what GROUP BY demands, numbers of columns. Not sayable: derived
tables, recursive CTEs, subqueries over more than two tables.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from llguidance import LLMatcher

from vgpt2.context.model import Context, ShownObject
from vgpt2.tsql.grammar.words import RESERVED

_OPENING = r"""
refusal: "Missing: " missing (", " missing)* ".\nInstead: " instead ".\n" SENTENCE
missing: WORDS ("." WORD)?
instead: "none" | name (", " name)*
WORDS: /[A-Za-z0-9_@#' -]{1,60}/
WORD: /[A-Za-z0-9_#]{1,60}/
SENTENCE: /[^\n`]{1,300}/
"""

_WORDS = rf"""
top: "TOP" S? "(" (COUNT | PARAMETER) ")" | "TOP" S COUNT
literal: NUMBER | TEXT | PARAMETER | "NULL"

S: / |\n {{0,16}}/
COMMA: /,( |\n {{0,16}})/
COMPARE: /( |\n {{0,16}})(=|<>|<=|>=|<|>) /
OPERATOR: /( |\n {{0,16}})[-+*\/%] /
COUNT: /[1-9][0-9]{{0,5}}/
NUMBER: /[0-9]{{1,18}}(\.[0-9]{{1,9}})?/
TEXT: /N?'([^'\x00-\x1f]|'')*'/
PARAMETER: /@[A-Za-z][A-Za-z0-9_]{{0,40}}/
OWN_NAME: /[A-Za-z][A-Za-z0-9_]{{0,60}}/ & ~/(?i:{"|".join(sorted(RESERVED))})/
AGGREGATE: "SUM" | "AVG" | "MIN" | "MAX"
RANKING: "ROW_NUMBER" | "RANK" | "DENSE_RANK"
NEIGHBOUR: "LAG" | "LEAD" | "FIRST_VALUE" | "LAST_VALUE"
FRAME: /ROWS (UNBOUNDED PRECEDING|BETWEEN (UNBOUNDED|[0-9]{{1,3}}) PRECEDING AND CURRENT ROW)/
DATE_FUNCTION: "DATEDIFF" | "DATEADD"
DATE_PART: "YEAR" | "QUARTER" | "MONTH" | "WEEK" | "DAY" | "year" | "quarter" | "month" | "week" | "day"
FUNCTION_1: "ABS" | "CEILING" | "FLOOR" | "YEAR" | "MONTH" | "DAY"
    | "UPPER" | "LOWER" | "LTRIM" | "RTRIM" | "LEN"
FUNCTION_2: "ISNULL" | "NULLIF" | "ROUND" | "LEFT" | "RIGHT"
FUNCTION_3: "SUBSTRING" | "REPLACE" | "DATEFROMPARTS"
FUNCTION_MANY: "COALESCE" | "CONCAT"
TYPE: "date" | "datetime" | "int" | "bigint" | "float"
    | /(numeric|decimal)\([0-9]{{1,2}},[0-9]{{1,2}}\)/
    | /varchar\([0-9]{{1,3}}\)/
"""

_NEVER = 61
"""A bit of the parameter that is never set."""
_WINDOWS = 62
"""The bit of the parameter that lets a window in."""
_ANY_OWN = 63
"""The bit that lets any names of the query's own in, in `whole`."""

# Every rule's parameter is the set of tables in scope, a bit a table in the order of the names, and a bit for
# whether a window may stand there ($w). llguidance 1.9 completes a rule without a look at its parameter:
# where two choices begin at one place, the same rule must not be tried under two parameters. And it panics
# over rules with a single choice in `subquery` and `inner`, so each has a further one that is never open.
_SELECT = r"""
list::_: "SELECT" S ("DISTINCT" S)? (top S)? items::set_bit($w) S "FROM"
own_list::_: "SELECT" S ("DISTINCT" S)? (top S)? own_items::set_bit($w) S "FROM"
items::_: item::_ (COMMA item::_)*
item::_: a_value::_ (S "AS" S OWN_NAME)?
own_items::_: own_item::_ (COMMA own_item::_)*
own_item::_: column::_ | a_value::_ S "AS" S OWN_NAME
on::_: S "ON" S s_condition::_
join_word: (("INNER" | "LEFT" (S "OUTER")? | "FULL") S)? "JOIN"
filters::_: (S "WHERE" S s_condition::_)? (S group::_)? (S "HAVING" S a_condition::_)?
group::_: "GROUP BY" S s_value::_ (COMMA s_value::_)*
subquery::_: "(" S? inner::clear_bit($w) S? ")" | "" %if bit_set($never)
aggregate::_: ("COUNT" "(" S? "*" | any_aggregate "(" S? ("DISTINCT" S)? s_value::_) S? ")"
window::_: ("COUNT" "(" S? "*" | any_aggregate "(" S? a_value::_) S? ")" over within::_? S? ")"
    | (RANKING "()" | NEIGHBOUR "(" a_value::_ (COMMA a_value::_)* ")") over order::_ S? ")"
any_aggregate: AGGREGATE | "COUNT"
within::_: partition::_ | order::_
over: S? "OVER" S? "(" S?
partition::_: "PARTITION BY" S a_value::_ (COMMA a_value::_)*
order::_: (partition::_ S)? "ORDER BY" S a_value::_ direction (COMMA a_value::_ direction)* (S FRAME)?
direction: (S ("ASC" | "DESC"))?
"""

# Values and conditions stand twice: `s_` without aggregates (WHERE, ON, GROUP BY), `a_` with them.
_VALUES = r"""
%condition::_: %all::_ (S "OR" S %all::_)*
%all::_: %test::_ (S "AND" S %test::_)*
%test::_: ("NOT" S)? %predicate::_
%predicate::_: %value::_ COMPARE %value::_
    | %value::_ S ("NOT" S)? %among::_
    | %value::_ S "IS" S ("NOT" S)? "NULL"
    | "EXISTS" S? subquery::_
    | "(" S? %condition::_ S? ")"
%among::_: "IN" S? ("(" %value::_ (COMMA %value::_)* ")" | subquery::_)
    | "BETWEEN" S %value::_ S "AND" S %value::_
    | "LIKE" S %value::_
%value::_: %part::_ (OPERATOR %part::_)*
%part::_: %plain::_ | "-" %plain::_
%plain::_: column::_ | literal | subquery::_ | "(" S? %value::_ S? ")" | %case::_ | %call::_
%case::_: "CASE" (S "WHEN" S %condition::_ S "THEN" S %value::_)+ (S "ELSE" S %value::_)? S "END"
    | "CASE" S %value::_ (S "WHEN" S %value::_ S "THEN" S %value::_)+ (S "ELSE" S %value::_)? S "END"
%call::_: "GETDATE()" | FUNCTION_1 "(" %value::_ ")" | FUNCTION_2 "(" %value::_ COMMA %value::_ ")"
    | FUNCTION_3 "(" %value::_ COMMA %value::_ COMMA %value::_ ")"
    | FUNCTION_MANY "(" %value::_ (COMMA %value::_)+ ")"
    | "EOMONTH" "(" %value::_ (COMMA %value::_)? ")"
    | "IIF(" %condition::_ COMMA %value::_ COMMA %value::_ ")"
    | DATE_FUNCTION "(" DATE_PART COMMA %value::_ COMMA %value::_ ")"
    | "CAST(" %value::_ S "AS" S TYPE ")"
"""
_MEASURES = f" | aggregate::_\n    | window::clear_bit({_WINDOWS}) %if bit_set({_WINDOWS})"

# What a subquery puts out is one value over its own tables alone, written out for each choice of them.
_PUT_OUT = r"""
%: "SELECT" S ("DISTINCT" S)? (top S)? %_value (S "AS" S OWN_NAME)? S "FROM"
%_value: %_part (OPERATOR %_part)*
%_part: $columns | literal | ("COUNT" "(" S? "*" | any_aggregate "(" S? ("DISTINCT" S)? %_value) S? ")"
    | FUNCTION_1 "(" %_value ")" | FUNCTION_2 "(" %_value COMMA %_value ")" | "(" S? %_value S? ")"
"""

_SQL = (
    _WORDS
    + _SELECT.replace("$never", str(_NEVER)).replace("$w", str(_WINDOWS))
    + _VALUES.replace("%", "s_")
    + _VALUES.replace("%", "a_").replace("| a_call::_", f"| a_call::_{_MEASURES}")
)

_WHOLE = r"""
start: tables body | refusal
body: "Joins: " joins ".\n```sql\n" query "\n```"
query: selects::$plain sorted::$plain | "WITH" S own (COMMA own)* S selects::$own sorted::$own
own: OWN_TABLE S "AS" S? "(" S? selects::$own S? ")"
selects::_: inner::_ (S "UNION" S ("ALL" S)? inner::_)*
inner::_: list::_ S table::_ (S join_word S table::_ on::_)* filters::_
sorted::_: (S "ORDER BY" S sort::_ (COMMA sort::_)*)?
sort::_: (a_value::set_bit($w) | OWN_NAME) direction
OWN_COLUMN: /[A-Z][a-z][A-Za-z0-9]{0,30}\.[A-Za-z][A-Za-z0-9_]{0,60}/
"""

PAIRS_UP_TO = 5
"""Of so many tables every two are tried for a subquery; of more, only each alone. The parser follows all
choices at once, and is limited in how many."""


@dataclass(frozen=True, slots=True)
class Named:
    """Something that FROM can name: a shown object, or a table that the query made itself (`own`)."""

    name: str
    columns: tuple[str, ...]
    own: bool = False

    @classmethod
    def of(cls, item: ShownObject) -> Named:
        """A shown object with its shown columns."""
        return cls(item.name, tuple(column.name for column in item.columns))


def opening(context: Context) -> str:
    """The grammar of a reply's beginning: the tables' line, or a whole refusal."""
    return "\n".join(["start: tables | refusal", *_tables(context), _OPENING, *_suggested(context)])


def beginning(context: Context, names: Sequence[Named]) -> str:
    """The grammar of what follows the tables' line, up to the first FROM of the query."""
    shown = [context.by_name[item.name] for item in names]
    query = f'list::{_all(names)} | "WITH" S {_own(names)}'
    return "\n".join([f'start: "Joins: " joins ".\\n```sql\\n" ({query})', *_joins(shown), *_query(names)])


def after_own(names: Sequence[Named]) -> str:
    """The grammar of what follows a table of the query's own: another one, or the query itself."""
    return "\n".join([f"start: COMMA {_own(names)} | S list::{_all(names)}", *_query(names)])


def sources(names: Sequence[Named], needed: Sequence[str], inside: bool) -> str:
    """The grammar of what follows FROM.

    Args:
        names: everything that can be read from.
        needed: names that the select list uses; they must come into FROM.
        inside: the SELECT stands in a table of the query's own.
    """
    bits = [place for place, item in enumerate(names) if item.name in needed]
    complete = "" if not bits else f" %if {_each_set(bits)}"
    first = " | ".join(f"TABLE_{place} more::{hex(1 << place)}" for place in range(len(names)))
    more = [f"more::_: ending::_{complete}"]
    for place in range(len(names)):
        scope = f"set_bit({place})"
        more.append(f"    | S join_word S TABLE_{place} on::{scope} more::{scope} %if bit_clear({place})")
    # Behind UNION a value needs no name: the first list gives the names.
    again = f'S "UNION" S ("ALL" S)? list::{_all(names)}'
    ends = f'S? ")" | {again}' if inside else f'"\\n```" | {again} | S "ORDER BY"'
    return "\n".join([f"start: S ({first})", *more, f"ending::_: filters::_ ({ends})", *_query(names)])


def ordering(names: Sequence[Named], visible: Sequence[str], given: Sequence[str]) -> str:
    """The grammar of what follows ORDER BY.

    Args:
        visible: names of tables whose columns can be sorted by; () behind UNION or DISTINCT.
        given: names that the select list gave.
    """
    bits = sum(1 << place for place, item in enumerate(names) if item.name in visible)
    ways = [f"a_value::{hex(bits | 1 << _WINDOWS)}"] if visible else []
    ways += [f"({_one_of(given)})"] if given else []
    sort = f"({' | '.join(ways) or 'NUMBER'}) direction"
    return "\n".join([f'start: S {sort} (COMMA {sort})* "\\n```"', *_query(names)])


def whole(context: Context) -> str:
    """The grammar of a whole reply over everything shown."""
    names = [Named.of(item) for item in context.objects]
    plain = (1 << len(names)) - 1
    own = plain | 1 << _ANY_OWN
    columns = [f"COLUMN_{place}" for place in range(len(names))]
    tables = [f"TABLE_{place}" for place in range(len(names))]
    return "\n".join(
        [
            _WHOLE.replace("$plain", hex(plain)).replace("$own", hex(own)).replace("$w", str(_WINDOWS)),
            *_tables(context),
            f"table::_: {' | '.join(tables)} | OWN_TABLE %if bit_set({_ANY_OWN})",
            f"column::_: {' | '.join(columns)} | OWN_COLUMN %if bit_set({_ANY_OWN})",
            _OPENING,
            _own_table(names),
            *_terminals(names),
            *_joins(context.objects),
            *_suggested(context),
            _SQL,
        ]
    )


def check(grammar: str) -> str:
    """What llguidance has to say against a grammar; "" where nothing."""
    problem: str = LLMatcher.validate_grammar(LLMatcher.grammar_from_lark(grammar), None)
    return problem


def _query(names: Sequence[Named]) -> list[str]:
    """The rules of a SELECT over some names, a step's own `start` apart."""
    columns = [f"COLUMN_{place} %if bit_set({place})" for place in range(len(names))]
    return [
        f"column::_: {' | '.join(columns)}",
        *_inner(names),
        _own_table(names),
        *_terminals(names),
        _SQL,
    ]


def _inner(names: Sequence[Named]) -> list[str]:
    """A subquery's choices: each table, and where there are few, each two."""
    choices, rules = [], []
    for place in range(len(names)):
        scope = f"set_bit({place})"
        choices.append(f"inner_{place}::_")
        rules.append(f"inner_{place}::_: put_{place} S TABLE_{place} filters::{scope}")
        rules.append(_put_out(place))
    for one, other in combinations(range(len(names)) if len(names) <= PAIRS_UP_TO else (), 2):
        scope = f"bit_or({hex(1 << one | 1 << other)})"
        both = f"(TABLE_{one} S join_word S TABLE_{other} | TABLE_{other} S join_word S TABLE_{one})"
        choices.append(f"inner_{one}_{other}::_")
        rules.append(f"inner_{one}_{other}::_: put_{one}_{other} S {both} on::{scope} filters::{scope}")
        rules.append(_put_out(one, other))
    choices.append(f'"" %if bit_set({_NEVER})')
    return [f"inner::_: {' | '.join(choices)}", *rules]


def _put_out(*places: int) -> str:
    columns = " | ".join(f"COLUMN_{place}" for place in places)
    return _PUT_OUT.replace("%", "_".join(("put", *map(str, places)))).replace("$columns", columns)


def _own(names: Sequence[Named]) -> str:
    return f'OWN_TABLE S "AS" S? "(" S? own_list::{_all(names)}'


def _own_table(names: Sequence[Named]) -> str:
    """A name for a table of the query's own: a word like `Spend`, and none that is taken."""
    taken = "|".join(sorted({*(re.escape(item.name) for item in names), *RESERVED}))
    return f"OWN_TABLE: /[A-Z][a-z][A-Za-z0-9]{{0,30}}/ & ~/(?i:{taken})/"


def _terminals(names: Sequence[Named]) -> list[str]:
    """For each name how FROM says it, and its qualified columns."""
    rules = []
    for place, item in enumerate(names):
        hint = "" if item.own else ' S "WITH (NOLOCK)"'
        rules.append(f"TABLE_{place}: {json.dumps(item.name)}{hint}")
        rules.append(f"COLUMN_{place}: {_one_of(f'{item.name}.{column}' for column in item.columns)}")
    return rules


def _all(names: Sequence[Named]) -> str:
    return hex((1 << len(names)) - 1)


def _each_set(bits: Sequence[int]) -> str:
    """A condition under which each of the bits is set."""
    condition = f"bit_set({bits[0]})"
    for bit in bits[1:]:
        condition = f"and({condition}, bit_set({bit}))"
    return condition


def _tables(context: Context) -> list[str]:
    """The tables' line: shown objects, each once."""
    names = [json.dumps(item.name) for item in context.objects]
    first = " | ".join(f"{name} more_tables::{hex(1 << place)}" for place, name in enumerate(names))
    return [
        f'tables: "Tables: " ({first})',
        'more_tables::_: ".\\n"',
        *(
            f'    | ", " {name} more_tables::set_bit({place}) %if bit_clear({place})'
            for place, name in enumerate(names)
        ),
    ]


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


def _joins(shown: Sequence[ShownObject]) -> list[str]:
    """The joins' line over some tables: a column of the first, or one of each.

    A table's name, ` to ` and what follows are lexemes of their own: the lexer cannot go back. That a column
    named alone is one of both tables is left to the query's own check.
    """
    if len(shown) < 2:
        return ['joins: "none"']
    rules = ['joins: "none" | link ("; " link)*']
    links = []
    for place, item in enumerate(shown):
        ways = [
            f'{json.dumps(other.name)} " on " pair_{place}_{at} (", " pair_{place}_{at})*'
            for at, other in enumerate(shown)
            if at != place
        ]
        links.append(f'{json.dumps(item.name)} " to " ({" | ".join(ways)})')
        rules.append(f"BOUND_{place}: {_one_of(column.name for column in item.columns)}")
        rules.extend(
            f'pair_{place}_{at}: BOUND_{place} (" = " BOUND_{at})?' for at in range(len(shown)) if at != place
        )
    return [*rules, f"link: {' | '.join(links)}"]


def _one_of(names: Iterable[str]) -> str:
    return " | ".join(json.dumps(name) for name in names)
