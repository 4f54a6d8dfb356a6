"""The card of a build: what it holds, what the gates dropped and why, and records to look at; as Markdown,
and as one HTML file with plots.

Both are rendered from the same parts: tables, bars and examples. The HTML needs no network and no script.

Not covered: judging the records; a person reads the examples.
"""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import quantiles
from typing import NamedTuple

from vgpt2.records.config import BuildConfig
from vgpt2.records.model import CATEGORIES, Made, Record
from vgpt2.records.outcome import Built, Kept
from vgpt2.records.shards import Place
from vgpt2.records.verify import GATES, MERGE_GATES

EXAMPLES = 12
MOST_BARS = 24
CLASSES = 12
MARKDOWN, PAGE = "card.md", "card.html"


class Table(NamedTuple):
    """Rows under a head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Bars(NamedTuple):
    """Counts side by side."""

    title: str
    bars: tuple[tuple[str, int], ...]


class Example(NamedTuple):
    """A record to look at."""

    title: str
    question: str
    shown: str
    answer: str


Part = Table | Bars | Example | str


class Section(NamedTuple):
    """A heading and what stands under it."""

    title: str
    parts: tuple[Part, ...]


def write(folder: Path, built: Built, config: BuildConfig, read: Callable[[Place], Made]) -> None:
    """Write both forms of the card.

    Args:
        read: gives a kept item with its prompt.
    """
    parts = tuple(sections(built, config, read))
    (folder / MARKDOWN).write_text(markdown(parts), encoding="utf-8")
    (folder / PAGE).write_text(page(parts), encoding="utf-8")


def sections(built: Built, config: BuildConfig, read: Callable[[Place], Made]) -> Iterator[Section]:
    """What the card says."""
    yield Section("Data card", tuple(_counts(built, config)))
    yield Section("Categories", tuple(_categories(built)))
    yield Section("Shapes and lengths", tuple(_plots(built)))
    yield Section("Gates", tuple(_gates(built)))
    yield Section("Reasons", tuple(_reasons(built)))
    yield Section("Examples", tuple(_examples(built, config, read)))


def _records(built: Built) -> list[tuple[Record, Kept]]:
    both = (*built.train, *built.held_out)
    return [(kept.item, kept) for kept in both if isinstance(kept.item, Record)]


def _counts(built: Built, config: BuildConfig) -> Iterator[Part]:
    counts = built.counts
    budget = config.shown.to_dict()
    rows: list[tuple[str, object]] = [
        ("records for training", counts["sft"]),
        ("records held out", counts["sft_eval"]),
        ("objects of which nothing is trained on", counts["unseen_objects"]),
        ("preference pairs", counts["dpo"]),
        ("labelled answers (good)", f"{counts['kto']} ({counts['kto_good']})"),
        ("records whose answer is SQL", f"{counts['share_with_sql']:.1%}"),
        ("records whose answer is SQL or that ask about a query", f"{counts['share_about_sql']:.1%}"),
        ("records with a query that was executed and returned rows", counts["executed"]),
        ("prompts as retrieval gives them, nothing added", f"{counts['share_natural']:.1%}"),
        ("different shapes (of queries)", f"{counts['shapes']} ({counts['query_shapes']})"),
        ("objects that answers read", counts["objects"]),
        ("sides of pairs told apart by surface features (0.5 is chance)", _leak(counts["leak_pairs"])),
        ("labels told apart by surface features", _leak(counts["leak_labels"])),
        ("seed", config.seed),
        ("prompt budget", "{objects} objects, {columns} columns, {tokens} tokens".format(**budget)),
    ]
    yield _table(("", "value"), rows)


def _categories(built: Built) -> Iterator[Part]:
    records = [record for record, _ in _records(built)]
    found = Counter(record.category for record in records)
    yield Bars("records by category", tuple((title, found[name]) for name, title in CATEGORIES.items()))
    recipes = Counter(record.origin.recipe for record in records)
    yield _table(
        ("recipe", "records", "share"),
        [(name, count, f"{count / len(records):.1%}") for name, count in recipes.most_common()],
    )
    yield _table(("fault of a pair's rejected side", "pairs"), built.counts["faults"].items())


def _plots(built: Built) -> Iterator[Part]:
    records = _records(built)
    joined = Counter(record.answer.count("JOIN ") for record, _ in records if record.sql)
    yield Bars("joins in a query", tuple((str(number), count) for number, count in sorted(joined.items())))
    read = Counter(len(record.objects) for record, _ in records if record.sql)
    yield Bars("objects in a query", tuple((str(number), count) for number, count in sorted(read.items())))
    objects = Counter(name for record, _ in records for name in dict.fromkeys(record.objects))
    yield Bars("the objects that occur most", tuple(objects.most_common(MOST_BARS)))
    shapes = Counter(record.shape for record, _ in records if record.sql)
    yield Bars("the shapes of queries that occur most", tuple(shapes.most_common(MOST_BARS)))
    lengths = {
        "question": [len(record.asked.question) for record, _ in records],
        "prompt": [kept.prompt for _, kept in records],
        "answer": [len(record.answer) for record, _ in records],
    }
    for name, sizes in lengths.items():
        yield Bars(f"characters of a {name}", tuple(_classes(sizes)))
    yield _table(
        ("length in characters", "5 %", "median", "95 %"),
        [(name, *_spread(sizes)) for name, sizes in lengths.items()],
    )


def _classes(sizes: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Counts by size, in classes of one round width; the last takes what is larger than nearly all."""
    if not sizes:
        return
    ordered = sorted(sizes)
    top = ordered[int(0.99 * (len(ordered) - 1))]
    width = max(1, round(top / CLASSES, -len(str(max(top // CLASSES, 1))) + 1))
    found = Counter(min(size // width, CLASSES) for size in sizes)
    for place in range(CLASSES + 1):
        more = place == CLASSES
        label = f"{place * width}+" if more else f"{place * width}–{(place + 1) * width - 1}"
        if found[place] or not more:
            yield label, found[place]


def _leak(found: dict[str, float]) -> str:
    return f"accuracy {found['accuracy']:.2f} ± {found['margin']:.2f}, AUC {found['auc']:.2f}"


def gate_rows(built: Built) -> list[tuple[str, ...]]:
    """One row a stream: wanted, kept, drawn, and what each gate dropped."""
    return [
        (
            name,
            str(tally.wanted),
            str(tally.kept),
            str(tally.drawn),
            *(str(tally.dropped.get(gate, 0)) for gate in gate_names(built)),
        )
        for name, tally in built.tallies.items()
    ]


def gate_names(built: Built) -> list[str]:
    """The gates that dropped anything, in the order in which they are asked."""
    known = [
        "suits",
        *(gate.name for gate in GATES),
        "length class",
        "proof",
        *(name for name, _ in MERGE_GATES),
    ]
    hit = {gate for tally in built.tallies.values() for gate in tally.dropped}
    return [name for name in known if name in hit] + sorted(hit - set(known))


def _gates(built: Built) -> Iterator[Part]:
    yield _table(("stream", "wanted", "kept", "drawn", *gate_names(built)), gate_rows(built))
    yield "`suits`: the draw found nothing fitting (no partner, no amount). The other gates:"
    told = [(gate.name, gate.summary) for gate in GATES]
    told.append(("length class", "a pair's sides differ too much in length"))
    told.append(("proof", "the spoilt answer was not shown to be wrong in exactly one thing"))
    yield _table(("gate", "lets through"), [*told, *MERGE_GATES])


def _reasons(built: Built) -> Iterator[Part]:
    rows = [
        (name, gate, str(count), reason)
        for name, tally in built.tallies.items()
        for gate, reasons in sorted(tally.reasons.items())
        for reason, count in reasons.most_common(3)
    ]
    yield _table(("stream", "gate", "draws", "reason"), rows)


def _examples(built: Built, config: BuildConfig, read: Callable[[Place], Made]) -> Iterator[Part]:
    """One record of each category, then any."""
    kept = sorted(built.train, key=lambda one: one.item.origin.key)
    Random(f"{config.seed}/card").shuffle(kept)
    first: dict[str, Kept] = {}
    for one in kept:
        if isinstance(one.item, Record):
            first.setdefault(one.item.category, one)
    chosen = list(first.values())
    chosen.extend([one for one in kept if one not in chosen][: max(EXAMPLES - len(chosen), 0)])
    for one in chosen:
        item = read(one.place)
        if isinstance(item, Record):
            title = f"{CATEGORIES[item.category]}: {item.origin.key}"
            yield Example(title, item.asked.question, item.asked.input, item.answer)


def _spread(sizes: Sequence[int]) -> tuple[int, int, int]:
    if len(sizes) < 2:
        return (0, 0, 0)
    cuts = quantiles(sizes, n=20)
    return round(cuts[0]), round(cuts[9]), round(cuts[18])


def _table(head: tuple[str, ...], rows: Iterable[Sequence[object]]) -> Table:
    return Table(head, tuple(tuple(str(cell) for cell in row) for row in rows))


def markdown(parts: Sequence[Section]) -> str:
    """The card's text."""
    lines: list[str] = []
    for place, section in enumerate(parts):
        lines.extend([f"{'#' if place == 0 else '##'} {section.title}", ""])
        for part in section.parts:
            lines.extend([*_written(part), ""])
    return "\n".join(lines)


def _written(part: Part) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, Table):
        yield f"| {' | '.join(part.head)} |"
        yield f"|{'---|' * len(part.head)}"
        for row in part.rows:
            yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
    elif isinstance(part, Bars):
        yield from _written(_table((part.title, "records"), part.bars))
    else:
        yield f"### {part.title}"
        yield ""
        yield f"> {part.question}"
        for text in (part.shown, part.answer):
            yield from ("", "````text", text, "````")


_STYLE = """
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --bar: #3b6ea8; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
h1 { font-size: 1.6rem }
h2 { font-size: 1.25rem; margin-top: 2.5rem }
h3 { font-size: 1rem; margin-bottom: .3rem }
table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto }
th, td { text-align: left; padding: .25rem .7rem; border-bottom: 1px solid var(--line); vertical-align: top }
td:not(:first-child) { font-variant-numeric: tabular-nums }
figure { margin: 1.2rem 0 } figcaption { font-weight: 600; margin-bottom: .4rem }
.bars { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr max-content; gap: .15rem .7rem;
        align-items: center; font-size: .9rem }
.bars span:first-child, .label { overflow-wrap: anywhere; max-width: 26rem }
.bar { background: var(--bar); height: .8rem; border-radius: 2px; min-width: 1px }
blockquote { border-left: 3px solid var(--bar); margin: .4rem 0; padding: .1rem .8rem; white-space: pre-wrap }
pre { overflow: auto; max-height: 22rem; padding: .6rem; border: 1px solid var(--line); font-size: .82rem }
"""


def page(parts: Sequence[Section]) -> str:
    """The card as one HTML file."""
    body = "".join(
        f"<{tag}>{html.escape(section.title)}</{tag}>{''.join(map(_drawn, section.parts))}"
        for place, section in enumerate(parts)
        for tag in ("h1" if place == 0 else "h2",)
    )
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Data card</title>'
        f"<style>{_STYLE}</style></head><body>{body}</body></html>\n"
    )


def _drawn(part: Part) -> str:
    if isinstance(part, str):
        return f"<p>{html.escape(part)}</p>"
    if isinstance(part, Table):
        head = "".join(f"<th>{html.escape(cell)}</th>" for cell in part.head)
        rows = "".join(
            f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in part.rows
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    if isinstance(part, Bars):
        most = max((count for _, count in part.bars), default=0) or 1
        bars = "".join(
            f'<span class="label">{html.escape(label)}</span>'
            f'<div class="bar" style="width: {100 * count / most:.1f}%"></div><span>{count:,}</span>'
            for label, count in part.bars
        )
        caption = f"<figcaption>{html.escape(part.title)}</figcaption>"
        return f'<figure>{caption}<div class="bars">{bars}</div></figure>'
    shown, answer = (f"<pre>{html.escape(text)}</pre>" for text in (part.shown, part.answer))
    question = f"<blockquote>{html.escape(part.question)}</blockquote>"
    title = f"<h3>{html.escape(part.title)}</h3>"
    prompt = f"<details><summary>prompt</summary>{shown}</details>"
    return f"{title}{question}{answer}{prompt}"
