"""What the grammar lets through, and what it costs.

Claim: a verified query can be said, a name that was not shown or is not in FROM cannot, and the grammars of a
reply are made in milliseconds.

    python bench/grammar.py [CATALOG_FOLDER] [--walks N]     (the bundled sample where no folder is given)

Every verified query that the catalog can run is written as a reply over a context of ten objects and put
to the matcher; then each of its qualified names in turn is changed to one that must not pass. Legal walks are
random replies that the grammar lets come about; the checker looks for unknown names and faults of grammar in
them. Masks are measured on the model's own tokenizer where one is given by VGPT2_RUN.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import llguidance

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests.answer.legal import accepts_reply, as_reply, mutants, walk
from vgpt2.answer import steps
from vgpt2.catalog import ingest, store
from vgpt2.catalog.model import Catalog
from vgpt2.context.model import Budget
from vgpt2.context.reply import SqlReply, read, render
from vgpt2.context.retrieve import Index
from vgpt2.lint.linter import lint
from vgpt2.pack.load import load, sample_export

BUDGET = Budget(objects=10, columns=16, queries=0)
MUTATED_NAMES = 8
QUESTIONS = (
    "open invoices by vendor",
    "retainage held on subcontracts",
    "job cost by phase and cost type",
    "receipts of customers in a month",
    "timecard hours by employee",
    "purchase orders not received",
    "equipment cost by category",
    "stock on hand by location",
)


def main() -> None:
    """Print what passes of right and of wrong replies, what legal walks say, and what a step takes."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("catalog", nargs="?", type=Path)
    arguments.add_argument("--walks", type=int, default=1000)
    given = arguments.parse_args()
    catalog = (
        store.load(given.catalog) if given.catalog else Catalog(ingest.read([sample_export()], None).data)
    )
    index = Index(catalog, load("vista"))
    replies(index)
    walks(index, given.walks)
    times(index)


def replies(index: Index) -> None:
    """Verified queries, and mutants of them."""
    right: list[bool] = []
    wrong: dict[str, list[bool]] = {}
    refused = []
    for query in index.pack.queries.values():
        if not all(index.catalog.get(name) for name in query.objects):
            continue
        context, reply = as_reply(query, index, BUDGET)
        right.append(accepts_reply(context, render(reply), index.catalog))
        if not right[-1]:
            refused.append(query.id)
            continue
        for kind, broken in mutants(context, reply, MUTATED_NAMES):
            passed = accepts_reply(context, render(broken), index.catalog)
            wrong.setdefault(kind, []).append(passed)
    print(f"verified queries that pass: {sum(right)} of {len(right)}; not: {', '.join(refused) or 'none'}")
    for kind, passes in wrong.items():
        print(f"replies with {kind} that pass: {sum(passes)} of {len(passes)}")


def walks(index: Index, count: int) -> None:
    """Random legal replies over contexts of one to five objects, and what the checker finds in them."""
    rng = Random(11)  # noqa: S311 - seeded, for the same walks again
    found: Counter[str] = Counter()
    examples: dict[str, str] = {}
    ended = 0
    for _ in range(count):
        budget = Budget(rng.randint(1, 5), rng.randint(3, 12), 0)
        text = walk(index.retrieve(rng.choice(QUESTIONS), budget), index.catalog, rng)
        reply = None if text is None else read(text)
        if isinstance(reply, SqlReply):
            ended += 1
            errors = {
                hit.code: hit.message for hit in lint(reply.sql, index.catalog) if hit.severity == "error"
            }
            found.update(errors.keys())
            for code, message in errors.items():
                if code.startswith(("VST0", "VST1")):
                    examples.setdefault(code, f"{code} {message}:\n{reply.sql}")
    names = sum(number for code, number in found.items() if code.startswith("VST1"))
    grammar = sum(number for code, number in found.items() if code.startswith("VST0"))
    print(f"legal walks that came to an end: {ended} of {count}; with an error of names: {names}, ", end="")
    print(
        f"of grammar: {grammar}; other errors (types, grouping), which the grammar leaves: {len(found)} codes"
    )


def times(index: Index) -> None:
    """The seconds of making a step's grammar, and of a mask over a model's own vocabulary."""
    guide: Any = None
    if run := os.environ.get("VGPT2_RUN"):
        from llguidance.hf import from_tokenizer
        from transformers import AutoTokenizer

        guide = from_tokenizer(AutoTokenizer.from_pretrained(run))
    made, masks = [], []
    for query in list(index.pack.queries.values())[::10]:
        if not all(index.catalog.get(name) for name in query.objects):
            continue
        context, reply = as_reply(query, index, BUDGET)
        text = render(reply)
        for end in (0, text.index("\n") + 1, text.index("FROM", text.index("```")) + 4):
            started = time.perf_counter()
            grammar = steps.following(text[:end], context, index.catalog)
            if grammar is None:
                continue  # the first FROM of a query whose list holds a subquery
            llguidance.LLMatcher.validate_grammar(llguidance.LLMatcher.grammar_from_lark(grammar), None)
            made.append(time.perf_counter() - started)
            if guide is None or not end:
                continue
            matcher = llguidance.LLMatcher(
                guide, llguidance.LLMatcher.grammar_from_lark(grammar), log_level=0
            )
            for token in guide.tokenize_str(text[end:]):
                started = time.perf_counter()
                matcher.compute_bitmask()
                masks.append(time.perf_counter() - started)
                if not matcher.consume_token(token) or matcher.is_stopped():
                    break
    print(f"making a step's grammar: {_spread(made)} ({len(made)} steps)")
    if masks:
        print(f"a mask over {guide.vocab_size} tokens: {_spread(masks)} ({len(masks)} masks)")


def _spread(seconds: list[float]) -> str:
    ordered = sorted(seconds)
    middle, high = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]
    return f"p50 {middle * 1e3:.2f} ms, p99 {high * 1e3:.2f} ms"


if __name__ == "__main__":
    main()
