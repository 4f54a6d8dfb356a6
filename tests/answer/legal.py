"""The grammar asked without a model: whether a reply passes step by step, and random replies that do.

A legal walk takes any token that the grammar allows, weighed so that keywords and names come often and a
query ends; what it says is nonsense, and none of its names may be one that the catalog does not have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from random import Random

import llguidance
import numpy as np

from vgpt2.answer import steps
from vgpt2.catalog.model import Catalog
from vgpt2.context.model import Budget, Context
from vgpt2.context.reply import SqlReply
from vgpt2.context.retrieve import Index
from vgpt2.pack.model import VerifiedQuery
from vgpt2.records import reasoning
from vgpt2.tsql.bind import bind
from vgpt2.tsql.parse import parse

WORDS = re.findall(
    r"\S+",
    """
    SELECT FROM WHERE GROUP BY HAVING ORDER UNION ALL DISTINCT TOP INNER LEFT JOIN ON AND OR NOT IN BETWEEN
    LIKE IS NULL EXISTS CASE WHEN THEN ELSE END AS WITH SUM( COUNT( COUNT(* AVG( MIN( MAX( ROW_NUMBER() RANK()
    OVER PARTITION ISNULL( COALESCE( CAST( int date DATEADD( DATEDIFF( YEAR MONTH DESC ASC GETDATE() (NOLOCK)
    LAG( IIF( none ```sql
    """,
)
CLOSING = (b")", b"END", b"FROM", b"```", b"'", b"OVER")
LONG, LONGEST = 60, 220
"""Tokens after which a walk looks for its end, and after which it is given up."""


class Vocabulary:
    """A tokenizer of bytes and of whole words, so that a walk does not spell."""

    bos_token_id = None

    def __init__(self, words: Sequence[str] = ()) -> None:
        whole = (*words, *(f" {word}" for word in words))
        self.tokens = [bytes([byte]) for byte in range(256)] + [word.encode() for word in whole] + [b"<eos>"]
        self.eos_token_id = len(self.tokens) - 1
        self.special_token_ids = (self.eos_token_id,)

    def __call__(self, text: str | bytes) -> list[int]:
        return list(text if isinstance(text, bytes) else text.encode())

    def guide(self) -> llguidance.LLTokenizer:
        return llguidance.LLTokenizer(llguidance.TokenizerWrapper(self))


@cache
def _bytes() -> llguidance.LLTokenizer:
    return Vocabulary().guide()


def matcher(guide: llguidance.LLTokenizer, made: str) -> llguidance.LLMatcher:
    found = llguidance.LLMatcher(guide, llguidance.LLMatcher.grammar_from_lark(made), log_level=0)
    assert not found.is_error(), found.get_error()
    return found


def accepts(made: str, text: str) -> bool:
    """Whether a grammar takes the whole text and may end there."""
    found = matcher(_bytes(), made)
    data = list(text.encode())
    return bool(found.try_consume_tokens(data) == len(data) and found.is_accepting())


def accepts_reply(context: Context, text: str, catalog: Catalog) -> bool:
    """Whether a whole reply passes as it is decoded, step after step."""
    done = 0
    data = text.encode()
    while (made := steps.following(data[:done].decode(errors="ignore"), context, catalog)) is not None:
        found = matcher(_bytes(), made)
        begun = done
        while done < len(data) and not found.is_stopped():
            if not found.try_consume_tokens([data[done]]):
                return False
            done += 1
        if done == begun or not found.is_accepting():
            return False
        if done == len(data):
            return steps.following(text, context, catalog) is None
    return done == len(data)


def as_reply(query: VerifiedQuery, index: Index, budget: Budget) -> tuple[Context, SqlReply]:
    """A verified query as a reply, and a context that shows what it needs among distractors."""
    sql = query.sql.strip()
    binding = bind(parse(sql).statements[0], index.catalog, sql)
    needed: dict[str, list[str]] = {}
    for use in binding.columns:
        if use.source is not None and use.source.object is not None:
            needed.setdefault(use.source.object.name, []).append(use.name)
    context = index.assemble(query.objects, query.title, budget, columns=needed)
    return context, SqlReply(tuple(dict.fromkeys(query.objects)), reasoning.joins(binding), sql)


def mutants(context: Context, reply: SqlReply, most: int) -> Iterator[tuple[str, SqlReply]]:
    """The reply with one qualified name changed to what must not pass, and how it was changed."""
    strays = [item for item in context.objects if item.name not in reply.tables]
    for match in list(re.finditer(r"\b([A-Za-z]\w+)\.(\w+)", reply.sql))[:most]:
        owner, column = match.groups()
        changes = [
            ("an invented column", f"{owner}.{column}Invented"),
            ("an invented table", f"{owner}x.{column}"),
            ("an unshown table", f"HQZZ.{column}"),
        ]
        for other in reply.tables:
            foreign = [c.name for c in context.by_name[other].columns if other != owner]
            foreign = [name for name in foreign if owner in reply.tables and not context.shows(owner, name)]
            if foreign:
                changes.append(("another table's column", f"{owner}.{foreign[0]}"))
                break
        changes += [
            ("an unlisted table's column", f"{item.name}.{item.columns[0].name}") for item in strays[:1]
        ]
        for how, name in changes:
            sql = reply.sql[: match.start()] + name + reply.sql[match.end() :]
            yield how, SqlReply(reply.tables, reply.joins, sql)


def walk(context: Context, catalog: Catalog, rng: Random) -> str | None:
    """A random reply that the grammar lets come about; None where it did not come to an end."""
    listed = rng.sample(context.names, rng.randint(1, min(3, len(context.objects))))
    dotted = [f"{item.name}.{column.name}" for item in context.objects for column in item.columns]
    words = Vocabulary((*WORDS, *dotted, *context.names, "Totals", "Amount", "'x'", "5", "\n```"))
    guide = words.guide()
    text, made = f"Tables: {', '.join(listed)}.\n", 0
    while (grammar := steps.following(text, context, catalog)) is not None:
        found, said = matcher(guide, grammar), b""
        while not found.is_stopped():
            token = _any(found, words, rng, closing=made > LONG)
            if token == words.eos_token_id:
                break
            found.consume_token(token)
            said += words.tokens[token]
            made += 1
            if made > LONGEST:
                return None
        text += said.decode()
    return text


def _any(found: llguidance.LLMatcher, words: Vocabulary, rng: Random, closing: bool) -> int:
    bits = np.unpackbits(np.frombuffer(found.compute_bitmask(), dtype=np.uint8), bitorder="little")
    allowed = [int(place) for place in np.nonzero(bits[: len(words.tokens)])[0]]
    assert not found.is_error(), found.get_error()
    weights = []
    for place in allowed:
        token = words.tokens[place]
        weight = len(token) ** 1.5 if place > 255 else 0.3 if token in b".,)(' \n=0123" else 0.003
        ends = any(part in token for part in CLOSING) or (place > 255 and b"." in token)
        weights.append(200 * weight if closing and ends else weight)
    return words.eos_token_id if words.eos_token_id in allowed else rng.choices(allowed, weights)[0]
