"""Right and wrong answers made from gold that is no query: facts, refusals, joins, statements.

Right ones say the same in other forms: another order, Markdown, code spans, a sentence around it. Wrong ones
have one thing wrong: a name left out, one too many, another one in its place, a refusal where there is an
answer, an answer where there is none.

Not covered: language. The sentences around the gold are few and plain; whether people would say it otherwise
is what the fixtures of answers (`tests/fixtures/suite/`) are for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vgpt2.catalog.model import Catalog
from vgpt2.suite.given import Given
from vgpt2.suite.question import Facts, Gold, Joins, Refusal, Statements

Statement = tuple[tuple[str, ...], ...]


class Said(NamedTuple):
    """An answer that was made: of which kind, and whether a scorer has to take it for right."""

    kind: str
    right: bool
    given: Given


def said(name: str, gold: Gold, catalog: Catalog) -> Iterator[Said]:
    """All answers made from a gold; none for queries and repairs (`vgpt2.suite.mutants` makes theirs).

    Args:
        name: the question's id.
    """
    if isinstance(gold, Facts):
        yield from _facts(name, gold, catalog)
    elif isinstance(gold, Refusal):
        yield from _refusals(name, gold)
    elif isinstance(gold, Joins):
        yield from _joins(name, gold, catalog)
    elif isinstance(gold, Statements):
        yield from _statements(name, gold)
    if not isinstance(gold, Refusal):
        yield Said("refused", False, Given(name, "This database has nothing of the kind.", refused=True))
        yield Said("empty", False, Given(name, ""))


def _facts(name: str, gold: Facts, catalog: Catalog) -> Iterator[Said]:
    names = gold.required
    for kind, text in _listings(names):
        yield Said(kind, True, Given(name, text))
    if gold.allowed:
        yield Said("allowed name", True, Given(name, f"{_listed(names)}; there is {gold.allowed[0]}, too."))
    for place, one in enumerate(names):
        rest = (*names[:place], *names[place + 1 :])
        if _covers(rest, one):
            continue
        yield Said("name left out", False, Given(name, f"It is {_listed(rest)}."))
        yield Said("name in another case", False, Given(name, f"It is {_listed((*rest, _recased(one)))}."))
        for other in _strangers(gold, catalog)[:1]:
            yield Said("name replaced", False, Given(name, f"It is {_listed((*rest, other))}."))
    for other in (*gold.forbidden, *_strangers(gold, catalog)[:3]):
        yield Said("name too many", False, Given(name, f"It is {_listed((*names, other))}."))


def _covers(names: Sequence[str], one: str) -> bool:
    """Whether the others name it all the same (`APTD.Status` names APTD)."""
    known = {part for name in names for part in (name, *name.split("."))}
    return one in known or ("." in one and all(part in known for part in one.split(".")))


def _recased(name: str) -> str:
    return name.lower() if name != name.lower() else name.upper()


def _strangers(gold: Facts, catalog: Catalog) -> list[str]:
    """Columns of the object in question that the answer must not name."""
    item = catalog.get(gold.among) if gold.among else None
    fair = {part for name in (*gold.required, *gold.allowed, gold.among) for part in name.split(".")}
    return [column.name for column in item.columns if column.name not in fair] if item is not None else []


def _listings(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The same names in other forms."""
    yield "sentence", f"It is {_listed(names)}."
    yield "other order", f"The answer is {_listed(names[::-1])}, as the catalog has it."
    yield "list", "The answer:\n" + "".join(f"- {name}\n" for name in names)
    yield "code spans", f"You need {_listed([f'`{name}`' for name in names])} here."
    yield "bold", f"That would be {_listed([f'**{name}**' for name in names])}!"
    yield "Markdown table", "| name |\n|---|\n" + "".join(f"| {name} |\n" for name in names)


def _listed(names: Sequence[str]) -> str:
    if not names:
        return "nothing"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _refusals(name: str, gold: Refusal) -> Iterator[Said]:
    missing, instead = gold.missing, gold.instead
    plain = _refusal(missing, instead)
    yield Said("words", True, Given(name, plain, refused=True))
    yield Said("all ways out", True, Given(name, plain, refused=True, missing=missing, suggestions=instead))
    coded = _refusal([f"`{one}`" for one in missing], [f"`{one}`" for one in instead])
    yield Said("code spans", True, Given(name, coded, refused=True))
    fields = "This cannot be answered."
    yield Said("fields", True, Given(name, fields, refused=True, missing=missing, suggestions=instead[-1:]))
    for one in instead:
        yield Said("one way out", True, Given(name, _refusal(missing, (one,)), refused=True))
    for place, one in enumerate(missing):
        rest = (*missing[:place], *missing[place + 1 :])
        if not _covers((*rest, *instead), one):
            yield Said("missing name left out", False, Given(name, _refusal(rest, instead), refused=True))
    if instead and not any(_covers(missing, one) for one in instead):
        yield Said("no way out", False, Given(name, _refusal(missing, ()), refused=True))
    yield Said("answered in words", False, Given(name, plain))
    sql = f"SELECT * FROM {(missing or ('APTH',))[0].partition('.')[0]}"
    yield Said("answered with a query", False, Given(name, sql, sql=sql))
    yield Said("refused with a query", False, Given(name, plain, sql=sql, refused=True))


def _refusal(missing: Sequence[str], instead: Sequence[str]) -> str:
    first = f"There is no {_listed(missing)} in this database." if missing else "That is not possible here."
    return f"{first} See {_listed(instead)}." if instead else first


def _joins(name: str, gold: Joins, catalog: Catalog) -> Iterator[Said]:
    pairs = gold.pairs
    if any(left.partition(".")[0] == right.partition(".")[0] for left, right in pairs):
        return  # an object joined to itself needs labels of its own
    yield Said("as listed", True, _joined(name, pairs))
    yield Said("other order", True, _joined(name, pairs[::-1]))
    yield Said("turned", True, _joined(name, [(right, left) for left, right in pairs]))
    yield Said("aliases", True, _joined(name, pairs, alias="x"))
    yield Said("in WHERE", True, _joined(name, pairs, comma=True))
    for place, (left, right) in enumerate(pairs):
        rest = (*pairs[:place], *pairs[place + 1 :])
        yield Said("pair left out", False, _joined(name, rest, keep=pairs))
        other = _beside(catalog, left, {one for pair in pairs for one in pair})
        if other:
            yield Said("other column", False, _joined(name, (*rest, (other, right)), keep=pairs))
    extra = _further(catalog, pairs)
    if extra is not None:
        yield Said("pair too many", False, _joined(name, (*pairs, extra)))


def _joined(
    name: str,
    pairs: Sequence[tuple[str, str]],
    *,
    keep: Sequence[tuple[str, str]] = (),
    alias: str = "",
    comma: bool = False,
) -> Given:
    """A query that joins on the pairs; objects of `keep` stay in it even where no pair is left for them."""
    objects = list(dict.fromkeys(one.partition(".")[0] for pair in (*pairs, *keep) for one in pair))
    labels = {item: f"{alias}{place}" if alias else item for place, item in enumerate(objects)}
    conditions = [" = ".join(_labelled(one, labels) for one in pair) for pair in pairs]
    tables = [f"{item} AS {labels[item]}" if alias else item for item in objects]
    if comma:
        source = f"{', '.join(tables)} WHERE {' AND '.join(conditions)}"
    else:
        source, known, left = tables[0], {objects[0]}, list(zip(pairs, conditions, strict=True))
        for item, table in zip(objects[1:], tables[1:], strict=True):
            known.add(item)
            ready = [(pair, text) for pair, text in left if {one.partition(".")[0] for one in pair} <= known]
            left = [one for one in left if one not in ready]
            on = " AND ".join(text for _, text in ready)
            source += f" JOIN {table} ON {on}" if on else f" CROSS JOIN {table}"
    sql = f"SELECT COUNT(*) AS Number FROM {source}"
    return Given(name, sql, sql=sql)


def _labelled(column: str, labels: dict[str, str]) -> str:
    item, _, name = column.partition(".")
    return f"{labels[item]}.{name}"


def _beside(catalog: Catalog, column: str, used: set[str]) -> str:
    """Another column of the same type of the same object."""
    owner, _, name = column.partition(".")
    item = catalog.get(owner)
    if item is None or name not in item.by_name:
        return ""
    base = item.by_name[name].base
    found = (f"{owner}.{one.name}" for one in item.columns if one.base == base)
    return next((one for one in found if one not in used), "")


def _further(catalog: Catalog, pairs: Sequence[tuple[str, str]]) -> tuple[str, str] | None:
    """Columns of one name that the first pair's objects share and no pair uses."""
    left, right = (catalog.get(one.partition(".")[0]) for one in pairs[0])
    if left is None or right is None:
        return None
    used = {one for pair in pairs for one in pair}
    for column in left.columns:
        other = right.by_name.get(column.name)
        mine, theirs = f"{left.name}.{column.name}", f"{right.name}.{column.name}"
        if other is not None and other.base == column.base and not {mine, theirs} & used:
            return mine, theirs
    return None


def _statements(name: str, gold: Statements) -> Iterator[Said]:
    longest = max(len(term) for statement in gold.say for term in statement)
    for number in range(longest):
        chosen = [[term[number % len(term)] for term in statement] for statement in gold.say]
        yield Said("other words", True, Given(name, " ".join(map(_sentence, chosen))))
    chosen = [[term[0] for term in statement] for statement in gold.say]
    yield Said("list", True, Given(name, "In short:\n" + "".join(f"- {_sentence(one)}\n" for one in chosen)))
    spans = [[f"`{word}`" for word in one] for one in chosen]
    yield Said("code spans", True, Given(name, " ".join(map(_sentence, spans))))
    around = f"Let me look that up. {' '.join(map(_sentence, chosen))} That is all."
    yield Said("sentences around", True, Given(name, around))
    turned = [one[::-1] for one in chosen[::-1]]
    yield Said("other order", True, Given(name, " ".join(map(_sentence, turned))))
    for place, statement in enumerate(gold.say):
        for left_out, term in enumerate(statement):
            rest = [*chosen[:place], [*chosen[place]], *chosen[place + 1 :]]
            del rest[place][left_out]
            text = " ".join(map(_sentence, rest))
            if not _holds(term, text):
                yield Said("term left out", False, Given(name, text))
                rest[place].insert(left_out, _other(term))
                yield Said("other value", False, Given(name, " ".join(map(_sentence, rest))))
    for wrong in gold.never:
        text = f"{' '.join(map(_sentence, chosen))} {_sentence([term[0] for term in wrong])}"
        yield Said("wrong besides", False, Given(name, text))


def _sentence(words: Sequence[str]) -> str:
    return f"Here {' '.join(words)}." if words else "Here nothing."


def _holds(term: Sequence[str], text: str) -> bool:
    lowered = text.lower()
    return any(word.lower() in lowered for word in term)


def _other(term: Sequence[str]) -> str:
    """A word of the same form that is no alternative."""
    digits = next((word for word in term if word.isdigit()), "")
    return str(int(digits) + 7) if digits else "Qualm"
