"""What kind of answer a question asks for: rules in a visible order, the first that fits decides.

First come requests that are refused whatever they name (writes, things outside a database), then SQL that the
question brings along, then facts of the schema, then explanations; everything else is a request for a query.
A rule is a pattern and what it decides; rules of schema facts also say which fact.

Not covered: names. Which of them exist is `vgpt2.context.named`'s part, and the assistant looks at it first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from vgpt2.answer.model import Route

_POLITE = (
    r"^\W*(?:(?:please|pls|hi|hello|hey|now|ok|just|can|could|would|will|you|we|i|want|need|like|to|help|me|us"
    r"|let'?s|go|ahead|and|then|write|create|give|generate|make|build|show|a|an|the|some|sql|t-sql|tsql|query"
    r"|statement|script|code|command|that|which)\W+)*"
)
_HOW_DO_I = r"(?:how\W+(?:do|can|would|should)\W+(?:i|we|you)\W+)?"
_WRITE = (
    r"(?:delete|update|insert|drop|truncate|alter|merge\s+into|grant|revoke|erase|wipe|purge|rename|disable"
    r"|exec(?:ute)?|kill|shutdown|backup|restore)"
)
_CHANGE = (
    r"(?:set\s+(?!of\b)|change|modify|mark|remove|reset|overwrite|fix\s+the\s+(?:status|amount)"
    r"|(?:void|approve|reverse)\s+(?:the|this|that|all|an?|\w+\s+#?\d+)"
    r"|add\s+(?:an?\s+)?(?:new\s+(?:vendor|customer|employee|job|user|row|record)|row\b|record\b|index\b)"
    r"|create\s+(?:a\s+)?(?:new\s+)?(?:table|view|index|procedure|trigger|login|user|database|vendor|customer)"
    r"|close\s+(?:the\s+|all\s+)?(?:job|contract|month|period)|post\s+(?:the\s+|this\s+|all\s+)?batch)"
)
_WRITE_CODE = (
    r"\b(?:delete\s+from|insert\s+into|drop\s+(?:table|view|database|procedure)|truncate\s+table"
    r"|alter\s+table|update\s+\w+\s+set|merge\s+into|select\s+.+\s+into\s+[#\w]+\s+from|xp_\w+"
    r"|sp_executesql|openrowset|openquery|exec(?:ute)?\s*\()"
)
_ELSEWHERE = (
    r"\b(?:weather|poem|joke|song|lyrics|recipe\s+for|capital\s+of|president|football|movie|horoscope"
    r"|translate|python|javascript|excel\s+formula|bitcoin|stock\s+price|password|credit\s+card\s+number"
    r"|your\s+(?:name|prompt|instructions)|ignore\s+(?:all|your|previous)|president)\b"
)
_SQL_TEXT = re.compile(r"\bselect\b(?P<columns>[\s\S]+?)\bfrom\b\s+[\[\w.]+", re.I)
_REPAIR_TEXT = (
    r"\b(?:fix|repair|correct|mend|wrong|error|fails?|failing|broken|debug|check|review|improve|optimi[sz]e"
    r"|convert|rewrite|invalid|validate|what'?s\s+wrong|why|doesn'?t\s+work|not\s+work\w*|problem|issue|mistake"
    r"|faults?|bug|(?:update|change|modify|adapt|extend)\s+(?:this|the|my)\s+(?:query|sql|statement))\b"
)


class Fact(StrEnum):
    """Which fact of the schema is asked for."""

    COLUMNS = "columns"
    KEY = "key"
    JOIN = "join"
    HOLDERS = "holders"
    BASE = "base"
    PARAMETERS = "parameters"
    CODES = "codes"
    TYPE = "type"
    EXISTS = "exists"
    USE = "use"
    TRIGGERS = "triggers"
    MODULE = "module"
    DIFFERENCE = "difference"
    DESCRIBE = "describe"
    FIND = "find"


class Rule(NamedTuple):
    """A question that matches `pattern` takes `route`; `fact` for routes of the schema."""

    route: Route
    name: str
    pattern: re.Pattern[str]
    fact: Fact | None = None


class Routed(NamedTuple):
    """Where a question goes, and the name of the rule that said so."""

    route: Route
    rule: str
    fact: Fact | None = None


def _rule(route: Route, name: str, pattern: str, fact: Fact | None = None) -> Rule:
    return Rule(route, name, re.compile(pattern, re.I), fact)


_TABLE = r"(?:tables?|views?|objects?)"

RULES: tuple[Rule, ...] = (
    _rule(Route.REFUSAL, "write", rf"{_POLITE}{_HOW_DO_I}{_WRITE}\b(?!\s*[:,]|\s+(?:history|log|date|by)\b)"),
    _rule(Route.REFUSAL, "change", rf"{_POLITE}{_CHANGE}\b(?!\s+(?:orders?|history|log|requests?)\b)"),
    _rule(Route.REFUSAL, "write", _WRITE_CODE),
    _rule(Route.REFUSAL, "elsewhere", _ELSEWHERE),
    _rule(
        Route.SCHEMA,
        "parameters of a routine",
        r"\b(?:parameters?|arguments?|inputs?)\b",
        Fact.PARAMETERS,
    ),
    _rule(
        Route.SCHEMA,
        "module",
        r"\b(?:what|which)\s+module\b|\bwhat\s+is\s+the\s+company\s+column\b|\bwhich\s+modules\b|\bcompany\s+column\b",
        Fact.MODULE,
    ),
    _rule(
        Route.SCHEMA,
        "how to join",
        r"\b(?:how\b.*\b(?:join|link|connect|relate)|(?:join|link)\s+(?:condition|key|column|path|between)s?"
        r"|(?:relationship|relation|join|link)\s+between|related\s+to|joined?\s+(?:on|by)\s+what"
        r"|(?:what|which)\s+(?:columns?|keys?|fields?)\b.*\b(?:join|link|connect|relate)(?:s|ed|d)?\b|what\s+joins?\b)",
        Fact.JOIN,
    ),
    _rule(
        Route.SCHEMA,
        "key",
        r"\b(?:primary\s+key|unique\s+key|composite\s+key|business\s+key|key\s+(?:columns?|fields?|parts?)"
        r"|(?:what|which)\s+(?:is|are)\s+the\s+keys?|key\s+of|identif(?:y|ies)\s+(?:a|one|each|every)\s+(?:row|record)"
        r"|uniquely\s+identif\w+|makes\s+a\s+row\s+unique)\b",
        Fact.KEY,
    ),
    _rule(
        Route.SCHEMA,
        "codes",
        r"\b(?:what\s+(?:does|do)\b.*\b(?:mean|stand\s+for)|mean(?:ing|ings)\s+of|possible\s+values"
        r"|(?:status|type)\s+codes|codes?\s+(?:in|of|for)|values\s+(?:of|in|for|can|does)|which\s+values)\b",
        Fact.CODES,
    ),
    _rule(
        Route.SCHEMA,
        "who has a column",
        rf"\b(?:which|what|list|show|find|all)\b.*\b{_TABLE}\b\s+(?:that\s+)?(?:have|has|contain|hold|with|include)s?\b"
        r"|\bwhere\b.*\bcolumns?\b",
        Fact.HOLDERS,
    ),
    _rule(
        Route.SCHEMA,
        "existence",
        rf"\b(?:is\s+there|do\s+we\s+have|does)\b.*\b(?:exist|{_TABLE}\s+(?:called|named)"
        r"|(?:a|an|any|the)\s+\w+\s+(?:column|field|table|view))\b"
        r"|\b(?:does|is)\s+\w+\s+(?:exist|a\s+(?:view|table|valid)|have\s+(?:a|an|the)\s)"
        r"|^\W*does\s+\w+\s+(?:have|contain)\s",
        Fact.EXISTS,
    ),
    _rule(
        Route.SCHEMA,
        "columns",
        r"\b(?:what|which|list|show|give|name|all|tell|describe)\b.*\b(?:columns?|fields?)\b"
        r".*\b(?:of|in|on|for|from|does|do|are|has|have)\b|^\W*columns?\s+(?:of|in|for)\b"
        r"|\b(?:structure|definition|layout)\s+of\b|\bhow\s+many\s+columns\b",
        Fact.COLUMNS,
    ),
    _rule(
        Route.SCHEMA,
        "base table",
        r"\b(?:base\s+table|underlying\s+table|which\s+table\s+(?:is|stands|lies)\s+(?:behind|under)"
        r"|view\s+(?:of|over|for|on)\b.*\btable|view\s+(?:over|stands\s+for)|(?:table|view)\s+or\s+(?:a\s+)?(?:view|table))\b",
        Fact.BASE,
    ),
    _rule(
        Route.SCHEMA,
        "type of a column",
        r"\b(?:data\s*type|type\s+of\s+(?:the\s+)?(?:column|field)|what\s+type\s+is|nullable|how\s+long\s+is)\b",
        Fact.TYPE,
    ),
    _rule(
        Route.SCHEMA,
        "triggers",
        r"\btriggers?\b",
        Fact.TRIGGERS,
    ),
    _rule(
        Route.SCHEMA,
        "who uses an object",
        r"\b(?:which|what|list|show|find|all)\s+(?:the\s+)?(?:procedures?|procs?|stored\s+procedures?|functions?|routines?|views?)\b.*"
        r"\b(?:reads?|writes?|uses?|calls?|references?|updates?)\b",
        Fact.USE,
    ),
    _rule(
        Route.SCHEMA,
        "which table holds",
        rf"\b(?:which|what)\s+{_TABLE}\b|\bwhere\s+(?:is|are|do|does|can|would)\b.*\b(?:stored|kept|held|find|live|saved)\b"
        rf"|\b(?:which|what)\s+(?:\w+\s+)?{_TABLE}\s+(?:should|do|would|holds?|has|have|stores?|contains?)\b",
        Fact.FIND,
    ),
    _rule(
        Route.SCHEMA,
        "difference",
        r"\bdifferen(?:ce|t)\b|\bdiffers?\b|\bversus\b|\bvs\b|\bcompare\b",
        Fact.DIFFERENCE,
    ),
    _rule(
        Route.SCHEMA,
        "description",
        r"^\W*(?:what\s+(?:is|are|does|do)|what'?s|whats|describe|explain|tell\s+me\s+about|purpose\s+of)\s+(?:the\s+)?"
        r"(?:(?:table|view|object|column|field|procedure|procs?|function|stored)\s+)*\[?(?-i:[A-Za-z_]*[A-Z][\w.]*)\]?"
        r"(?:\s+(?:table|view|column|field|procedure|for|used|contain|hold|store|mean|do|about|in|represent|stand)\b|\W*$)"
        r"|\b(?:one|a|each)\s+row\s+(?:in|of|represent)|\bwhat\s+(?:is|does)\s+(?:a|one|each)\s+row",
        Fact.DESCRIBE,
    ),
    _rule(
        Route.EXPLANATION,
        "how or why",
        r"^\W*(?:how\s+(?:does|do|is|are|come|can\s+i\s+tell)|why|explain|when\s+(?:do|does|is|should)|describe)\b"
        r"|\bdifference\s+between\b|\bwhat\s+happens\b|\bhow\s+(?!much|many)\w+\s+works?\b|\bin\s+plain\s+(?:words|english)\b",
    ),
)

_WRITE_IN_TEXT = re.compile(_WRITE_CODE, re.I)
_REPAIR = re.compile(_REPAIR_TEXT, re.I)
_DEFINITION = re.compile(
    r"^\W*(?:what(?:'?s|\s+is|\s+are|\s+does|\s+do)|define|explain|tell\s+me\s+about)\s+(?:an?\s+|the\s+(?:meaning|definition)\s+of\s+)?"
    r"(?P<what>[\w' -]+?)(?:\s+(?:mean|stand\s+for|work|in\s+vista|in\s+viewpoint))*\W*$",
    re.I,
)
_DATA = re.compile(
    r"\b(?:total|sum|number|count|amount|balance|list|average|how\s+many|how\s+much|by|per|each|of|for|this|last"
    r"|current|my|our|due|open|over|between|the|on|in|left|up|we|i|you|us|need|everyone)\b",
    re.I,
)
OWN_SQL = "SQL in the question"
"""Name of the rule for SQL that a question brings along."""
_NAMELESS = (Fact.FIND, Fact.MODULE, Fact.COLUMNS, Fact.KEY)
"""Facts that a question can ask for without naming an object, a column or a routine."""


def brings_sql(question: str) -> bool:
    """Whether a question holds SQL of its own to be looked at; "select all bills from vendor 7" is none."""
    found = _SQL_TEXT.search(question)
    if found is None:
        return False
    if "```" in question:
        return True
    columns, rest = found["columns"].strip(), question[found.end() :]
    if not re.search(r"[*,.=(]", columns + rest) and (
        len(columns.split()) > 1 or not _REPAIR.search(question)
    ):
        return False
    around = question[: found.start()]
    return _REPAIR.search(around + rest) is not None or len(around.split()) <= 3


def routes(question: str, names_something: bool) -> Iterator[Routed]:
    """Where a question can go, the first choice first; the last is always a request for a query.

    A refusal is the only one. Others are tried in turn, until one has an answer.

    Args:
        question: as it was asked; SQL that it brings along is for `vgpt2.answer.repair` and left out by then.
        names_something: it names an object, a column or a routine. A fact of the schema is about something
            named; without a name, "what is" asks for an explanation.
    """
    text = " ".join(question.split())
    own_sql = brings_sql(question)
    for rule in RULES:
        if rule.route is not Route.REFUSAL and own_sql:
            break
        if rule.pattern.search(text) is None or (
            rule.fact not in _NAMELESS and rule.fact and not names_something
        ):
            continue
        if (
            rule.route is Route.REFUSAL
            and rule.name != "elsewhere"
            and own_sql
            and _WRITE_IN_TEXT.search(text) is None
        ):
            continue  # "update this query: SELECT …" changes no data
        yield Routed(rule.route, rule.name, rule.fact)
        if rule.route is Route.REFUSAL:
            return
    if own_sql:
        yield Routed(Route.SQL, OWN_SQL)
    elif not names_something and is_definition(text):
        yield Routed(Route.EXPLANATION, "what is")
    yield Routed(Route.SQL, "a request for data")


def is_definition(question: str) -> bool:
    """Whether it asks what a thing is ("what is retainage"), not for figures ("what is the total by
    vendor")."""
    found = _DEFINITION.match(question)
    return found is not None and len(found["what"].split()) <= 4 and _DATA.search(found["what"]) is None
