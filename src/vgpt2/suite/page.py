"""The report of a run as one HTML file: tables, bars with intervals, the spread of seconds, wrong answers.

Plots are inline SVG; the page needs no network and no script, and follows the reader's light or dark setting.

Not covered: comparing runs (`vgpt2 compare`).
"""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from vgpt2.suite.given import Given
from vgpt2.suite.question import Question
from vgpt2.suite.report import FIGURES, notes, scored, shown
from vgpt2.suite.score import Judged

_WIDTH, _LABEL, _BAR, _ROW = 760, 190, 380, 24
_LONGEST = 1500
_CLASSES = 12

_STYLE = """
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --bar: #3b6ea8;
        --whisker: currentColor }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.25rem; margin-top: 2.2rem } h3 { font-size: 1rem }
table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto }
th, td { text-align: left; padding: .25rem .7rem; border-bottom: 1px solid var(--line); vertical-align: top }
td { font-variant-numeric: tabular-nums }
svg { width: 100%; height: auto; font: 13px system-ui, sans-serif; fill: currentColor }
.bar { fill: var(--bar) } .ground { fill: var(--line) } .whisker { stroke: var(--whisker); stroke-width: 1.5 }
blockquote { border-left: 3px solid var(--bar); margin: .4rem 0; padding: .1rem .8rem; white-space: pre-wrap }
pre { overflow: auto; max-height: 22rem; padding: .6rem; border: 1px solid var(--line); font-size: .82rem }
"""


def html_page(
    report: Mapping[str, Any],
    questions: Sequence[Question],
    given: Mapping[str, Given],
    judged: Sequence[Judged],
) -> str:
    """The page. `judged` is in the order of `questions`."""
    title = html.escape(f"{report['answerer']} on suite {report['suite']} {report['version']}")
    body = "".join(
        (
            f"<h1>{title}</h1>",
            *(f"<p>{html.escape(note)}</p>" for note in notes(report)),
            *_plan(report),
            *_figures(report),
            *_groups(report),
            "<h2>seconds an answer</h2>",
            _spread([item.seconds for item in judged]),
            *_wrong(questions, given, judged),
        )
    )
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body>{body}</body></html>\n"
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    top = "".join(f"<th>{html.escape(cell)}</th>" for cell in head)
    below = "".join(f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{below}</tbody></table>"


def _plan(report: Mapping[str, Any]) -> Iterator[str]:
    rows = [
        (
            row["name"],
            "–" if row["value"] is None else f"{100 * row['value']:.1f} %",
            f"{'<' if row['name'] == 'hallucination' else '≥'} {100 * row['bound']:.0f} %",
            "yes" if row["met"] else "no",
        )
        for row in report["plan"]
    ]
    yield _table(("target", "measured", "bound", "met"), rows)


def _figures(report: Mapping[str, Any]) -> Iterator[str]:
    rows = [(name.replace("_", " "), shown(report["shares"][name])) for name in FIGURES]
    rows += [(name, scored(value)) for name, value in report["reliability"].items()]
    yield _table(("figure", "value"), rows)


def _groups(report: Mapping[str, Any]) -> Iterator[str]:
    for what, groups in report["by"].items():
        yield f"<h2>right answers by {html.escape(what)}</h2>"
        yield _bars([(name.replace("_", " "), value) for name, value in groups.items()])


def _bars(rows: Sequence[tuple[str, Mapping[str, Any]]]) -> str:
    """Horizontal bars of shares with their intervals."""
    drawn = []
    for place, (label, value) in enumerate(rows):
        top = place * _ROW
        middle = top + _ROW // 2
        drawn.append(
            f'<text x="{_LABEL - 8}" y="{middle + 4}" text-anchor="end">{html.escape(label)}</text>'
            f'<rect class="ground" x="{_LABEL}" y="{top + 4}" width="{_BAR}" height="{_ROW - 8}"/>'
        )
        if value["total"]:
            left, right = (_LABEL + _BAR * value[end] for end in ("low", "high"))
            drawn.append(
                f'<rect class="bar" x="{_LABEL}" y="{top + 4}" width="{_BAR * value["value"]:.1f}" '
                f'height="{_ROW - 8}"/>'
                f'<line class="whisker" x1="{left:.1f}" x2="{right:.1f}" y1="{middle}" y2="{middle}"/>'
            )
        drawn.append(f'<text x="{_LABEL + _BAR + 8}" y="{middle + 4}">{html.escape(shown(value))}</text>')
    return _svg(len(rows) * _ROW, drawn)


def _spread(seconds: Sequence[float]) -> str:
    """How many answers took how long, in classes of one width."""
    width = max(max(seconds, default=0.0) / _CLASSES, 1e-9)
    counts = Counter(min(int(one / width), _CLASSES - 1) for one in seconds)
    most = max(counts.values(), default=1)
    drawn = [
        f'<text x="{_LABEL - 8}" y="{place * _ROW + 16}" text-anchor="end">'
        f"{place * width:.3g}–{(place + 1) * width:.3g}</text>"
        f'<rect class="bar" x="{_LABEL}" y="{place * _ROW + 4}" width="{_BAR * counts[place] / most:.1f}" '
        f'height="{_ROW - 8}"/><text x="{_LABEL + _BAR + 8}" y="{place * _ROW + 16}">{counts[place]}</text>'
        for place in range(_CLASSES)
    ]
    return _svg(_CLASSES * _ROW, drawn)


def _svg(height: int, drawn: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {max(height, _ROW)}" role="img" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(drawn)}</svg>'
    )


def _wrong(
    questions: Sequence[Question], given: Mapping[str, Given], judged: Sequence[Judged]
) -> Iterator[str]:
    wrong = [(question, item) for question, item in zip(questions, judged, strict=True) if not item.right]
    yield f"<h2>Wrong answers ({len(wrong)})</h2>" if wrong else "<p>No wrong answer.</p>"
    for question, item in wrong:
        answer = given[question.id]
        text = answer.sql or answer.text or "(nothing)"
        text = text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
        title = f"{question.id} · {question.level} · {question.module}"
        yield (
            f"<details><summary>{html.escape(title)}: {html.escape(item.why)}</summary>"
            f"<blockquote>{html.escape(question.ask.strip())}</blockquote>"
            f"<pre>{html.escape(text)}</pre></details>"
        )
