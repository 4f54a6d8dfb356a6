"""The only renderer of prompts: the same bytes in training, evaluation and serving.

A prompt has three parts, which are the fields of an alpaca record: `system` (the rules of the house, always
the same), `instruction` (the question as it was asked) and `input` (what is shown for it):

    Table APTH: AP transaction header
    key APCo bCompany, Mth bMonth, APTrans bTrans
    columns VendorGroup bGroup, Vendor bVendor, InvDate bDate
    Table APVM: vendors
    …
    Join APTH to APVM on VendorGroup, Vendor
    Codes APTH.PayMethod: C = check, E = EFT
    Procedure bspAPVal: @co bCompany, @msg varchar output; reads APVM
    Missing Invoice: use APTH, APTL
    Article Retainage: Retainage is …
    Example: Open invoices of a vendor
    SELECT …

A line is a thing, its first word says which, and a name always follows a space, so that one identifier is
tokenised one way. Lengths and precisions of types are left out: they cost tokens and decide little.

Objects, joins and codes stand in the order of their names, so that no order gives away which ones matter.

The question stands before the schema: a causal model then reads every column in the light of the question.

Not covered: choosing what is shown (`vgpt2.context.retrieve`) and tokenising. Whoever changes a byte of the
text raises `VERSION`: models trained under another version must not be served with this one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vgpt2.context.model import Context, ShownObject
from vgpt2.context.reply import JoinLine
from vgpt2.pack.model import Article

VERSION = "2"
ARTICLE_LENGTH = 1_500
"""Characters of an article that are shown."""

SYSTEM = (
    "You write T-SQL for the database that the user describes. Use only the tables and columns shown, in "
    "their exact case. Rules: WITH (NOLOCK) on every table, no aliases, a company filter, the whole key in "
    "every join, one SELECT and no writes. Name the tables and joins first, then write the query. If what is "
    "asked for does not exist or is not shown, say what is missing and what to use instead. What is asked "
    "about the schema, or about a query that is given, is answered in a sentence or two from what is shown."
)

CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
"""Qwen2.5's chat template without its tool part, for tokenizers that are made here; equals `chat_text`."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A rendered prompt: the fields of an alpaca record without its output."""

    system: str
    instruction: str
    input: str

    @property
    def user(self) -> str:
        """The user's turn, joined as LLaMA-Factory joins alpaca fields."""
        return f"{self.instruction}\n{self.input}" if self.input else self.instruction

    @property
    def messages(self) -> list[dict[str, str]]:
        """The turns before the answer, as chat interfaces take them."""
        return [{"role": "system", "content": self.system}, {"role": "user", "content": self.user}]


def render(question: str, context: Context) -> Prompt:
    """The prompt for a question; equal arguments give equal bytes."""
    return Prompt(SYSTEM, " ".join(question.split()), "\n".join(lines(context)))


def chat_text(prompt: Prompt, answer: str | None = None) -> str:
    """The prompt as ChatML, as Qwen2.5's template writes it.

    Args:
        prompt: what to ask.
        answer: when given, the assistant's turn is closed with it; else the text ends where an answer begins.
    """
    turns = [f"<|im_start|>{turn['role']}\n{turn['content']}<|im_end|>\n" for turn in prompt.messages]
    turns.append(
        "<|im_start|>assistant\n" if answer is None else f"<|im_start|>assistant\n{answer}<|im_end|>\n"
    )
    return "".join(turns)


def lines(context: Context) -> Iterator[str]:
    """The lines of a prompt's `input`."""
    for shown in sorted(context.objects, key=lambda item: item.name):
        yield from _object_lines(shown, context)
    yield from sorted(f"Join {JoinLine.of(edge)}" for edge in context.joins)
    for values in sorted(context.values, key=lambda item: item.key):
        meanings = ", ".join(f"{code} = {meaning}" for code, meaning in values.meanings.items())
        yield f"Codes {values.object}.{values.column}: {meanings}"
    yield from context.facts
    for name in context.missing:
        yield (
            f"Missing {name.name}: use {', '.join(name.instead)}" if name.instead else f"Missing {name.name}"
        )
    if context.shown_article is not None:
        yield article_line(context.shown_article)
    for query in context.queries:
        yield f"Example: {query.title}"
        yield query.sql.strip()


def article_line(article: Article) -> str:
    """An article as one line, cut at a sentence."""
    text = " ".join(article.text.split())
    if len(text) > ARTICLE_LENGTH:
        text = text[:ARTICLE_LENGTH].rpartition(". ")[0] + "."
    return f"Article {article.title}: {text}"


def _object_lines(shown: ShownObject, context: Context) -> Iterator[str]:
    name, key = shown.name, shown.object.key
    yield f"Table {name}: {shown.title}" if shown.title else f"Table {name}"
    keyed: list[str] = []
    others: list[str] = []
    for column in shown.columns:
        kind = column.type.partition("(")[0]
        text = f"{column.name} {kind}" if kind else column.name
        label = context.labels.get(f"{name}.{column.name}")
        (keyed if column.name in key else others).append(f"{text} ({label})" if label else text)
    for word, columns in (("key", keyed), ("columns", others)):
        if columns:
            yield f"{word} {', '.join(columns)}"
