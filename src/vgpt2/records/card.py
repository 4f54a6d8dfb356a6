"""The card of a build: what it holds, what the gates dropped and why, and ten records to look at (Markdown).

Not covered: plots and HTML.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from statistics import quantiles

from vgpt2.records.config import BuildConfig
from vgpt2.records.outcome import Built
from vgpt2.records.verify import GATES, MERGE_GATES

EXAMPLES = 10


def render(built: Built, config: BuildConfig) -> str:
    """The card's text."""
    return "\n".join(
        [
            "# Data card",
            "",
            *_counts(built, config),
            "",
            "## Gates",
            "",
            *_gates(built),
            "",
            "## Reasons",
            "",
            *_reasons(built),
            "",
            "## Examples",
            "",
            *_examples(built, config),
        ]
    )


def _counts(built: Built, config: BuildConfig) -> Iterator[str]:
    counts = built.counts
    records = [*built.train, *built.held_out]
    rows: list[tuple[str, object]] = [
        ("records for training", counts["sft"]),
        ("records held out (shapes over objects that training has not)", counts["sft_eval"]),
        ("preference pairs", counts["dpo"]),
        ("labelled answers (good)", f"{counts['kto']} ({counts['kto_good']})"),
        ("share of records whose answer is SQL", f"{counts['share_with_sql']:.1%}"),
        ("prompts as retrieval gives them, nothing added", f"{counts['share_natural']:.1%}"),
        ("different shapes", counts["shapes"]),
        ("objects read by answers", counts["objects"]),
        ("good and bad side told apart by surface features (0.5 is chance)", _leak(counts["leak_pairs"])),
        ("good and bad labels told apart by surface features", _leak(counts["leak_labels"])),
        ("seed", config.seed),
        ("prompt budget", f"{config.budget.objects} objects, {config.budget.columns} columns"),
    ]
    yield from _table(("", "value"), rows)
    yield ""
    recipes = Counter(record.origin.recipe for record in records)
    yield from _table(
        ("recipe", "records", "share"),
        [(name, count, f"{count / len(records):.1%}") for name, count in recipes.most_common()],
    )
    yield ""
    yield from _table(("fault of a pair's rejected side", "pairs"), counts["faults"].items())
    yield ""
    yield from _table(
        ("length in characters", "5 %", "median", "95 %"),
        [
            ("question", *_spread([len(record.asked.question) for record in records])),
            ("prompt", *_spread([len(record.asked.input) for record in records])),
            ("answer", *_spread([len(record.answer) for record in records])),
        ],
    )


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


def _gates(built: Built) -> Iterator[str]:
    yield from _table(("stream", "wanted", "kept", "drawn", *gate_names(built)), gate_rows(built))
    yield ""
    yield "`suits`: the draw found nothing fitting (no partner, no amount). The other gates:"
    yield ""
    for gate in GATES:
        yield f"- `{gate.name}`: {gate.summary}"
    yield "- `length class`: a pair's sides differ too much in length"
    yield "- `proof`: the spoilt answer was not shown to be wrong in exactly one thing"
    for name, summary in MERGE_GATES:
        yield f"- `{name}`: {summary}"


def _reasons(built: Built) -> Iterator[str]:
    for name, tally in built.tallies.items():
        for gate, reasons in sorted(tally.reasons.items()):
            for reason, count in reasons.most_common(3):
                yield f"- {name}, {gate}, {count}: {reason}"


def _examples(built: Built, config: BuildConfig) -> Iterator[str]:
    records = sorted(built.train, key=lambda record: record.origin.key)
    for record in Random(f"{config.seed}/card").sample(records, min(EXAMPLES, len(records))):
        yield f"### {record.origin.key}"
        yield ""
        yield f"> {record.asked.question}"
        yield ""
        yield "````text"
        yield record.asked.input
        yield "````"
        yield ""
        yield "````text"
        yield record.answer
        yield "````"
        yield ""


def _spread(sizes: Sequence[int]) -> tuple[int, int, int]:
    if len(sizes) < 2:
        return (0, 0, 0)
    cuts = quantiles(sizes, n=20)
    return round(cuts[0]), round(cuts[9]), round(cuts[18])


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(str(cell) for cell in row)} |"
