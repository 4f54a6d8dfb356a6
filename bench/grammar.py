"""What the grammar lets through, and what it costs.

Claim: a verified query can be said, a name that was not shown cannot, and the grammar is made in
milliseconds.

    python bench/grammar.py [CATALOG_FOLDER]     (the bundled sample where no folder is given)

Every verified query that the catalog can run is written as a reply over a context of ten objects and put
to the matcher; then each of its dotted names in turn is changed to a name that does not exist, to a
column of another shown table, and to a table that is not in the first line. Costs are measured on the
model's own tokenizer where one is given by VGPT2_RUN, else on bytes.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import llguidance

from vgpt2.answer import grammar
from vgpt2.catalog import ingest, store
from vgpt2.catalog.model import Catalog
from vgpt2.context.model import Budget, Context
from vgpt2.context.reply import JoinLine, SqlReply, read_tables, render
from vgpt2.context.retrieve import Index
from vgpt2.pack.load import load, sample_export
from vgpt2.pack.model import VerifiedQuery
from vgpt2.tsql.bind import bind
from vgpt2.tsql.model import Binding
from vgpt2.tsql.parse import parse

BUDGET = Budget(objects=10, columns=16, queries=0)
MUTATED_NAMES = 8


class Bytes:
    """A tokenizer whose tokens are bytes."""

    eos_token_id = 256
    bos_token_id = None
    tokens = (*(bytes([byte]) for byte in range(256)), b"<eos>")
    special_token_ids = (256,)

    def __call__(self, text: str | bytes) -> list[int]:
        return list(text if isinstance(text, bytes) else text.encode())


class Judge:
    """Asks llguidance whether a reply passes as it would be decoded, and keeps the seconds of compiling."""

    def __init__(self) -> None:
        self.tokenizer = llguidance.LLTokenizer(llguidance.TokenizerWrapper(Bytes()))
        self.compiled: list[float] = []

    def passes(self, context: Context, text: str) -> bool:
        """The first line under one grammar, the rest under the one that it sets."""
        tables = read_tables(text)
        first = text[: text.index("\n") + 1]
        if not tables or not self._accepts(grammar.opening(context), first):
            return False
        return self._accepts(grammar.rest(context, tables), text[len(first) :])

    def _accepts(self, made: str, text: str) -> bool:
        started = time.perf_counter()
        matcher = llguidance.LLMatcher(
            self.tokenizer, llguidance.LLMatcher.grammar_from_lark(made), log_level=0
        )
        self.compiled.append(time.perf_counter() - started)
        if matcher.is_error():
            raise SystemExit(f"no grammar: {matcher.get_error()}")
        data = list(text.encode())
        return bool(matcher.try_consume_tokens(data) == len(data) and matcher.is_accepting())


def main() -> None:
    """Print what passes of right and of wrong replies, and the time that a grammar takes."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    catalog = store.load(folder) if folder else Catalog(ingest.read([sample_export()], None).data)
    index = Index(catalog, load("vista"))
    judge = Judge()
    right: list[bool] = []
    wrong: dict[str, list[bool]] = {}
    refused = []
    for query in index.pack.queries.values():
        if not all(catalog.get(name) for name in query.objects):
            continue
        context, reply = as_reply(query, index)
        right.append(judge.passes(context, render(reply)))
        if not right[-1]:
            refused.append(query.id)
            continue
        for kind, broken in mutants(context, reply):
            wrong.setdefault(kind, []).append(judge.passes(context, render(broken)))
    print(f"verified queries that pass: {sum(right)} of {len(right)}; not: {', '.join(refused) or 'none'}")
    for kind, passed in wrong.items():
        print(f"replies with {kind} that pass: {sum(passed)} of {len(passed)}")
    compiled = sorted(judge.compiled)
    middle, most = compiled[len(compiled) // 2] * 1e3, compiled[-1] * 1e3
    print(f"compiling a grammar: p50 {middle:.1f} ms, max {most:.1f} ms")
    if run := os.environ.get("VGPT2_RUN"):
        masks(Path(run), index)


def as_reply(query: VerifiedQuery, index: Index) -> tuple[Context, SqlReply]:
    """A verified query as a reply, and a context of ten objects that shows what it needs."""
    sql = query.sql.strip()
    binding = bind(parse(sql).statements[0], index.catalog, sql)
    needed: dict[str, list[str]] = {}
    for use in binding.columns:
        if use.source is not None and use.source.object is not None:
            needed.setdefault(use.source.object.name, []).append(use.name)
    tables = tuple(dict.fromkeys(query.objects))
    context = index.assemble(tables, query.title, BUDGET, columns=needed)
    return context, SqlReply(tables, tuple(join_lines(binding)), sql)


def join_lines(binding: Binding) -> Iterator[JoinLine]:
    """The joins of a query, one line for each object that the joined one is bound to."""
    for join in binding.joins:
        bound: dict[str, list[tuple[str, str]]] = {}
        for pair in join.pairs:
            own, other = (
                (pair.right, pair.left) if pair.right.source is join.source else (pair.left, pair.right)
            )
            if other.source is not None:
                bound.setdefault(other.source.name, []).append((other.name, own.name))
        for left, pairs in bound.items():
            yield JoinLine(left, join.source.name, tuple(pairs))


def mutants(context: Context, reply: SqlReply) -> Iterator[tuple[str, SqlReply]]:
    """The reply with one name changed, and how."""
    listed = [context.by_name[name] for name in reply.tables]
    strays = [item for item in context.objects if item.name not in reply.tables]
    for match in list(re.finditer(r"\b([A-Za-z]\w+)\.(\w+)", reply.sql))[:MUTATED_NAMES]:
        owner, column = match[1], match[2]
        if owner not in reply.tables:
            continue  # a CTE's column: the query's own name, the binder's part
        foreign = next(
            (
                other.name
                for item in listed
                for other in item.columns
                if item.name != owner and not context.shows(owner, other.name)
            ),
            None,
        )
        changes = [
            ("an invented column", f"{owner}.{column}Invented"),
            ("an invented table", f"{owner}X.{column}"),
        ]
        if foreign:
            changes.append(("another table's column", f"{owner}.{foreign}"))
        if strays:
            changes.append(
                ("a table outside the first line", f"{strays[0].name}.{strays[0].columns[0].name}")
            )
        for kind, name in changes:
            sql = reply.sql[: match.start()] + name + reply.sql[match.end() :]
            yield kind, SqlReply(reply.tables, reply.joins, sql)


def masks(run: Path, index: Index) -> None:
    """Print the time of a token mask over a model's own vocabulary."""
    import llguidance.hf
    from transformers import AutoTokenizer

    tokenizer: Any = AutoTokenizer.from_pretrained(run)
    guide = llguidance.hf.from_tokenizer(tokenizer)
    spent = []
    for query in list(index.pack.queries.values())[::10]:
        if not all(index.catalog.get(name) for name in query.objects):
            continue
        context, reply = as_reply(query, index)
        text = render(reply)
        first = text[: text.index("\n") + 1]
        made = llguidance.LLMatcher.grammar_from_lark(grammar.rest(context, reply.tables))
        matcher = llguidance.LLMatcher(guide, made, log_level=0)
        for token in guide.tokenize_str(text[len(first) :]):
            started = time.perf_counter()
            matcher.compute_bitmask()
            spent.append(time.perf_counter() - started)
            if not matcher.consume_token(token):
                break
    spent.sort()
    print(
        f"a mask over {len(tokenizer)} tokens: p50 {spent[len(spent) // 2] * 1e3:.3f} ms, "
        f"p99 {spent[int(len(spent) * 0.99)] * 1e3:.3f} ms ({len(spent)} masks)"
    )


if __name__ == "__main__":
    main()
