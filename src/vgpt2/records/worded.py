"""A verified query in words: which of its wordings ask for just what it gives, and with which parameters.

People's wordings are written so that a search finds the query; many are short, name a customer, a job or a
month of their own, or say nothing of the period that the query takes. A record needs a question that has one
answer: the wording (or the query's title) is taken, and what it leaves open is said behind it: here the
values or names of parameters with the columns that they are compared with.

Not covered: conditions that nothing in the text hints at (`unsaid`), and variations of the query itself
(`recipes.verified`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from random import Random
from typing import NamedTuple

from vgpt2.context.words import STOP_WORDS, stem
from vgpt2.pack.model import QueryParameter, VerifiedQuery
from vgpt2.records.plan import Value
from vgpt2.records.recipe import Material
from vgpt2.records.speech import listed
from vgpt2.records.words import load_phrases, spoken

_FORMS = re.compile(
    r"\b(?:W-?2s?|W-?9s?|T4s?|T5s?|I-?9s?|1099s?|1096|94[01]s?|401\(?k\)?|EEO-?1)(?!\w)", re.I
)
_CALENDAR = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|q[1-4])\b",
    re.I,
)
_RELATIVE = re.compile(
    r"\b(?:(?:this|last|next|past|current|prior|previous) (?:\w+ )?"
    r"(?:weeks?|months?|years?|quarters?|periods?|season|summer|winter|spring|fall)|"
    r"(?:in|over|within) (?:an?|the|two|three|six|thirty|sixty|ninety) (?:weeks?|years?|quarters?|days?)|"
    r"(?:for|of|in|during|through(?:out)?) the (?:week|month|quarter|year)|"
    r"yesterday|today|tonight|tomorrow|ytd|since|ago|so far|"
    r"(?:first|second) (?:half|quarter)|half year|year[ -]end|year to date|week of|[ft]y)\b",
    re.I,
)
_NAMED = re.compile(
    r"(?<=[A-Za-z0-9,;:] )[A-Z][a-z]+\b|^[A-Z][a-z]+(?=['’]s\b)|(?<=[.?!] )[A-Z][a-z]+(?=['’]s\b)"
)
_PERIOD = re.compile(
    r",? \b(?:between|from) two (?:[a-z]+ )?(?:dates|months|days)\b|"
    r",? \b(?:for|in|over|within|during|of|by) a (?:given )?"
    r"(?:range of (?:[a-z]+ )?(?:months|dates)|date range|period)\b",
    re.I,
)
_LISTS = re.compile(r"\b(?:by|per|each|every|with|against|and|beside|plus)\b|,", re.I)
"""What a condition behind a text would be read as a part of."""
_A_COMPANY = re.compile(r"\b(of|in|for) (?:a|one) company\b", re.I)
_LIMIT = r"\b({}) (?:a|one|any|some|that|a given) (?:date|day|month)\b"
_LIMITS = {
    ">=": "on or after|since|from",
    ">": "after",
    "<": "before",
    "<=": "on or before|through|until|by|up to",
}
"""What a text says before a limit in general, by how it is compared."""
_LISTING = 2
"""Commas of a wording that names the columns itself."""
_LISTED = 5
"""Things behind a colon that are surely columns."""
_GENERAL = r"\b(?P<article>an?|the|this|that|one|given|some|single)\s+(?P<head>{})\b(?!\s+[a-z]+s\b)"
_COMPARED = r"(\w+)\.(\w+)\s*(<=|>=|<>|<|>|=)\s*{}\b"
_BETWEEN = re.compile(r"(?:(\w+)\.(\w+)\)?\s+)?BETWEEN\s+(@\w+)\s+AND\s+(@\w+)")
_HALF_OPEN = re.compile(
    r"(\w+)\.(\w+)\s*>=\s*(@\w+)\s+AND\s+\1\.\2\s*<=?\s*(?:DATEADD\(day, 1, )?(@\w+)", re.I
)
_DAYS = frozenset({"day", "date"})
_DATED = {"<": "before", "<=": "up to", ">": "after", ">=": "from", "=": "", "<>": "other than"}
_COUNTED = {"<": "under", "<=": "at most", ">": "over", ">=": "at least", "=": "", "<>": "other than"}


class Said(NamedTuple):
    """What is said of a parameter: the label of what it is compared with, and how; no label where that needs
    none ("in company 3")."""

    label: str
    how: str
    many: bool = False

    @property
    def glued(self) -> str:
        """Behind a comma: `invoice date from 1 May 2024 to 3 May 2024`."""
        return f"{self.label} {self.how}".strip()

    @property
    def sentence(self) -> str:
        """Behind "for": `invoice dates from 1 May 2024 to 3 May 2024`."""
        label = self.label
        if self.many:
            label = re.sub(r"\b(?:date|month|day)\b", lambda found: f"{found[0]}s", label)
        return f"{label} {self.how.removeprefix('= ')}"


@cache
def plain(query: VerifiedQuery) -> tuple[str, ...]:
    """The wordings that speak of no record, person or day of their own, and of all rows of the query."""
    return tuple(wording for wording in query.wordings if _is_plain(wording, query))


def _is_plain(wording: str, query: VerifiedQuery) -> bool:
    known = f"{query.sql} {query.title}"
    numbers = re.findall(r"\d+(?:[.,/-]\d+)*", _FORMS.sub("", wording))
    if any(not re.search(rf"\b{re.escape(number)}\b", known) for number in numbers):
        return False
    said = set(re.findall(r"\w+", query.title))
    words = load_phrases("worded")
    if any(name not in {*said, *words["no_names"]} for name in _NAMED.findall(wording)):
        return False
    # A period of the asker's own would stand against the one that the query takes.
    periods = [{found[0].lower() for found in _RELATIVE.finditer(text)} for text in (wording, query.title)]
    period = periods[0] - periods[1]
    return not (
        period
        or _CALENDAR.search(wording)
        or _one_of_them().search(wording)
        or stems(wording) & _narrowing() - stems(f"{query.title} {query.grain} {' '.join(_names(query))}")
    )


def _names(query: VerifiedQuery) -> list[str]:
    """The names of a query, in words."""
    return [spoken(name) for name in dict.fromkeys(re.findall(r"[A-Za-z]\w+", query.sql))]


@cache
def _narrowing() -> frozenset[str]:
    """Words for a part of the rows: one that query and title do not know asks for fewer than they give."""
    return frozenset(map(stem, load_phrases("worded")["narrowing"]))


@cache
def _one_of_them() -> re.Pattern[str]:
    """Finds what speaks of one thing or person: `that job`, `the bridge`, `Bob's`."""
    words = load_phrases("worded")
    things, places, people = ("|".join(words[kind]) for kind in ("things", "places", "people"))
    return re.compile(
        rf"\b(?:that|this|the) \w+ (?:{things})\b|\bthe (?:{places})\b|\b(?:{people})(?:['’]?s|['’]d)?\b",
        re.I,
    )


def opening(query: VerifiedQuery, rng: Random) -> tuple[str, bool]:
    """What the question begins with, and whether it names the columns of the result itself."""
    wordings = plain(query)
    title = query.title
    if not wordings or rng.random() < 0.2:
        return title, False
    wording = rng.choice(wordings)
    small = title if title[1:2].isupper() else title[:1].lower() + title[1:]
    if wording.count(",") >= _LISTING and len(wording.split()) > 7:
        return wording if _covers(wording, title) else f"{title}: {_within(wording)}", True
    if _covers(wording, title):
        return wording, False
    if _covers(title, wording):
        return title, False
    bare = wording.rstrip(".?! ")
    form = "terse" if len(wording.split()) < 5 else "asked" if wording.endswith("?") else "stated"
    template = rng.choice(load_phrases("worded")["titled"][form])
    large = wording[:1].upper() + wording[1:]
    return str(template.format(wording=wording, bare=bare, large=large, title=title, small=small)), False


def without_list(text: str) -> str:
    """An opening without the list of columns that ends it, where the columns are said exactly behind it."""
    head, _, tail = text.rpartition(": ")
    things = [thing.strip(" .") for thing in re.split(r",| and ", tail)]
    listed = len(things) >= _LISTED and all(0 < len(thing.split()) <= 3 for thing in things)
    return head if head and listed else text


def _within(wording: str) -> str:
    """A wording behind a colon: in lower case, unless its first word is a name or an abbreviation."""
    named = wording.split()[0] in load_phrases("worded")["no_names"] or not wording[1:2].islower()
    return wording if named else wording[:1].lower() + wording[1:]


def _covers(wording: str, title: str) -> bool:
    """Whether a text says what another says."""
    wanted = stems(title)
    return len(wanted & stems(wording)) >= 0.75 * len(wanted)


def stems(text: str) -> set[str]:
    """The words of a text that say something, by their stems."""
    words = {word.lower() for word in re.findall(r"\w+", text)} - STOP_WORDS
    return {stem(word) for word in words}


def with_parameters(text: str, query: VerifiedQuery, given: Mapping[str, Value], material: Material) -> str:
    """The text with each parameter said: in the place of "a vendor" where it says so, else behind it.

    A company or a master's group that has no value need not be said. So need "a vendor" where the vendor is a
    parameter. What is said behind a text with groups or a list is a sentence of its own: it would read as one
    more of them.
    """
    behind: list[Said] = []
    done: set[str] = set()
    for first, last, ends in _spans(query, given, material):
        done |= {first, last}
        text, beside = _with_span(text, ends)
        behind += beside
    companies = sum(_is_company(item) for item in query.parameters)
    for parameter in query.parameters:
        value = given.get(parameter.name)
        if parameter.name in done or (value is None and _goes_without_saying(parameter)):
            continue
        if _is_company(parameter) and value is not None:
            owner = parameter.name[1:-2]
            where = f"in {owner} company" if companies > 1 and len(owner) == 2 else "in company"
            where = where if companies == 1 or len(owner) == 2 else parameter.name
            if companies == 1 and _A_COMPANY.search(text):
                text = _A_COMPANY.sub(rf"\1 company {value.words}", text, count=1)
                continue
            behind.append(Said("", f"{where} {value.words}"))
            continue
        phrase = _phrase(parameter, value, query, material)
        limit = _limit(parameter, query)
        if limit is not None and limit.search(text):
            said = value.words if value is not None else parameter.name
            text = limit.sub(rf"\1 {said}", text, count=1)
            continue
        general = _general(text, parameter, query, material)
        if general is None and phrase.label and _ends_with(text, phrase.label):
            # "bills on contract" and "bills of a contract": of the one given
            head = re.escape(phrase.label)
            text = re.sub(rf"\b(?:an?|one) (?={head}$)", "", text, flags=re.I)
            text = f"{text} {phrase.how.removeprefix('= ')}"
        elif general is None:
            behind.append(phrase)
        elif value is not None:
            dated = parameter.type == "bMonth" or general["head"].lower() in _DAYS
            what = value.words if dated else f"{general['head']} {value.words}"
            text = text[: general.start()] + what + text[general.end() :]
        elif is_dated(parameter):
            # Of several months or days nobody could tell which one is meant.
            text = f"{text[: general.end()]} ({parameter.name}){text[general.end() :]}"
        elif general["article"].lower() not in ("the", "given"):
            article = "A given" if general.start() == 0 else "a given"
            text = f"{text[: general.start()]}{article} {general['head']}{text[general.end() :]}"
    if not behind:
        return text
    if _LISTS.search(text):
        named = [part.sentence for part in behind if part.label]
        free = [part.glued for part in behind if not part.label]
        more = ", ".join([*([f"for {listed(named)}"] if named else []), *free])
        sign = "" if text[-1] in ".?!" else "."
        return f"{text}{sign} {more[:1].upper()}{more[1:]}."
    sign = text[-1] if text[-1] in ".?!" else ""
    more = ", ".join(part.glued for part in behind)
    return f"{text.rstrip('.?! ')}, {more}{sign}"


def _ends_with(text: str, label: str) -> bool:
    """Whether a text ends with what is given: not with another one, nor with what it is grouped by."""
    before = text[: -len(label)].lower().split()
    return (
        text.lower().endswith(f" {label.lower()}") and before[-1] not in load_phrases("worded")["of_another"]
    )


def _with_span(text: str, ends: Said) -> tuple[str, list[Said]]:
    """A text without its "between two dates", and what is said of the ends behind it."""
    # "people born between two dates": the date is told by what was done.
    done_then = rf"(\b(?:\w+ed|born|sent|paid|due))(?:{_PERIOD.pattern})"
    if ends.label and len(re.findall(done_then, text, re.I)) == 1:
        return re.sub(done_then, rf"\1 {ends.how}", text, flags=re.I), []
    # "People of a crew between two dates with job title": not only those who have one.
    return _PERIOD.sub("", re.sub(rf"(?:{_PERIOD.pattern})(?= with )", ",", text, flags=re.I)), [ends]


def _is_company(parameter: QueryParameter) -> bool:
    return parameter.type == "bCompany" and parameter.name.endswith("Co")


def is_dated(parameter: QueryParameter) -> bool:
    """Whether a parameter is a day or a month."""
    return parameter.type in ("bDate", "bMonth") or "date" in parameter.type


def _goes_without_saying(parameter: QueryParameter) -> bool:
    return _is_company(parameter) or (parameter.type == "bGroup" and parameter.name != "@PRGroup")


def _spans(
    query: VerifiedQuery, given: Mapping[str, Value], material: Material
) -> Iterator[tuple[str, str, Said]]:
    """Both ends of each range with what is said of it: the columns that must lie in it, and the ends."""
    labels: dict[tuple[str, str], dict[str, None]] = {}
    for name, column, first, last in (*_BETWEEN.findall(query.sql), *_HALF_OPEN.findall(query.sql)):
        label = _label(name, column, material) if column else ""
        labels.setdefault((first, last), {})[label] = None
    for (first, last), found in labels.items():
        # Two periods and what lies between them: the outer ends are said with their own.
        if sum(first in ends for ends in labels) > 1 and sum(last in ends for ends in labels) > 1:
            continue
        said = [label for label in found if label]
        what = listed(said) if 0 < len(said) < 3 else "the period"
        ends = [given[name].words if name in given else name for name in (first, last)]
        before = "against " if first.startswith("@Prior") else ""
        how = f"from {ends[0]} to {ends[1]}"
        # An earlier period is what is compared with, no condition.
        if before:
            what = Said(what, "", many=True).sentence.strip()
        yield first, last, Said("", f"{before}{what} {how}") if before else Said(what, how, many=True)


def _label(name: str, column: str, material: Material) -> str:
    """What a column is called: in the words of its name where the pack does not know it."""
    found = material.words.labels.get(f"{name}.{column}", ())
    said = found[0] if found and _is_known(name, column, material) else spoken(column)
    # "For PostDate from 1 May" would be a fragment, and a time is no "date time".
    return _in_full(re.sub(r"\bdate time$", "time", said))


def _in_full(said: str) -> str:
    """A name in words, without the short forms in it that nobody says."""
    return str(load_phrases("worded")["in_full"].get(said, said))


def _is_known(name: str, column: str, material: Material) -> bool:
    """Whether the pack has words for a column."""
    return bool(material.words.labels.get(f"{name}.{column}")) and f"{name}.{column}" in material.pack.columns


def _phrase(parameter: QueryParameter, value: Value | None, query: VerifiedQuery, material: Material) -> Said:
    said = value.words if value is not None else parameter.name
    if parameter.name == "@AsOf":
        return Said("", f"as of {said}")
    dated = is_dated(parameter)
    if _is_no_condition(parameter, query.sql):
        return Said(_in_full(spoken(parameter.name.lstrip("@"))), said if value is not None else f"= {said}")
    signs = _DATED if dated else _COUNTED
    bare = _in_full(spoken(parameter.name.lstrip("@")))
    found = re.findall(_COMPARED.format(parameter.name), query.sql)
    ways = dict.fromkeys((_label(name, column, material), op) for name, column, op in found)
    if re.search(rf"BETWEEN [\w.]+ AND {parameter.name}\b", query.sql) and ">" in {op for *_, op in found}:
        ways.clear()  # a period's end, whatever else begins behind it
    if len(ways) == 1:
        label, op = next(iter(ways))
        label = bare if parameter.name.startswith("@Prior") else label  # the other one has that label, too
        # A column's bare name ("Name") says less than the parameter's.
        unknown = found[0][0] in material.catalog.objects and not _is_known(
            found[0][0], found[0][1], material
        )
        label = bare if unknown and not dated and label.lower() not in bare.lower() else label
        if parameter.type == "bMonth" and op == "=" and label.endswith("month"):
            # Rows are in a month; one that is not their own is called by its name.
            named = label != "month" or value is None
            return Said("", f"in {label} {said}" if named else f"in {said}")
        return Said(label, f"{signs[op]} {said}".strip(), many=dated and bool(signs[op]))
    worked = re.search(rf"^\s*(?:AND|HAVING|WHERE) (.+?) (<=|>=|<>|<|>|=) {parameter.name}$", query.sql, re.M)
    if worked is not None and not found and worked[1].count("(") == worked[1].count(")"):
        alias = re.search(rf"{re.escape(worked[1])} AS (\w+)", " ".join(query.sql.split()))
        label = alias[1] if alias is not None else re.sub(r"^(?:min|max)(?:imum)? ", "", bare)
        return Said(label, f"{signs[worked[2]]} {said}".strip())
    return Said(bare, said if value is not None else f"= {said}")


def _is_no_condition(parameter: QueryParameter, sql: str) -> bool:
    """It tells apart what is counted, and leaves no row out: it stands in CASE only."""
    lines = [line for line in sql.split("\n") if re.search(rf"{parameter.name}\b", line)]
    return all(re.search(r"\bCASE\b|^\s*(?:WHEN|ELSE)\b", line) for line in lines)


def _limit(parameter: QueryParameter, query: VerifiedQuery) -> re.Pattern[str] | None:
    """Finds where a text speaks of a parameter in general as of a limit: "since a date", "as of a date"."""
    if parameter.name == "@AsOf":
        return re.compile(_LIMIT.format("as of|as at|at|on|by|before"), re.I)
    signs = set(re.findall(rf"(<=|>=|<>|<|>|=)\s*{parameter.name}\b", query.sql))
    words = _LIMITS.get(signs.pop()) if len(signs) == 1 else None
    if parameter.name.startswith("@Since"):
        words = _LIMITS[">="]
    return re.compile(_LIMIT.format(words), re.I) if words and is_dated(parameter) else None


def _general(
    text: str, parameter: QueryParameter, query: VerifiedQuery, material: Material
) -> re.Match[str] | None:
    """The one place of a text that speaks of a parameter in general: "a vendor", "a month"."""
    if parameter.name == "@AsOf" or re.search(rf"(?:<=|>=|<>|<|>)\s*{parameter.name}\b", query.sql):
        return None
    heads = {spoken(parameter.name.lstrip("@"))}
    if parameter.type == "bMonth":
        if sum(item.type == "bMonth" for item in query.parameters) > 1:
            return None
        heads.add("month")
    elif is_dated(parameter) and sum(map(is_dated, query.parameters)) == 1:
        heads |= _DAYS
    for name, column, _ in re.findall(_COMPARED.format(parameter.name), query.sql):
        heads.add(_label(name, column, material))
    heads |= {head.rpartition(" ")[0] for head in heads if head.endswith((" number", " code"))}
    for head in sorted(heads, key=len, reverse=True):
        found = list(re.finditer(_GENERAL.format(re.escape(head)), text, re.I))
        # "Per timecard the date, job and hours": a column of the list.
        if len(found) == 1 and not (is_dated(parameter) and found[0]["article"].lower() == "the"):
            return found[0]
    return None
