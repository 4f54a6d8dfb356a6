"""Judge many answers: in this process, or in several that are guarded.

Answers are texts of strangers. A guarded process is killed when it takes too long or too much memory over one
of them, that answer is "not decided", and the others go on. Processes share nothing: each makes its own
synthetic rows, which follow from the queries and the seeds, so the number of processes changes no judgement.
Judgements come back in the order of the questions.

Not covered: guarding in this process, which is for answers of our own (tests, benches).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import duckdb
import msgspec

from vgpt2.catalog.model import Catalog, CatalogData
from vgpt2.errors import LimitError
from vgpt2.pack.model import Pack
from vgpt2.sandbox.run import close_shared
from vgpt2.suite.given import Given
from vgpt2.suite.question import Question
from vgpt2.suite.score import Judge, Judged, stopped
from vgpt2.tsql.guard import Guard, Limits

Told = Callable[[int, int], None]
"""Called with how many answers are judged, and of how many."""

LIMITS = Limits(seconds=90.0, megabytes=4096, characters=8_000_000)
"""For one judgement. Rows of earlier ones are kept and count, hence the memory; a judgement takes half a
second, a minute only on a machine that is overloaded."""

Pair = tuple[Question, Given]


def judged(
    catalog: Catalog,
    pack: Pack,
    questions: Sequence[Question],
    rounds: Sequence[Mapping[str, Given]],
    *,
    processes: int = 0,
    told: Told | None = None,
    limits: Limits = LIMITS,
) -> list[list[Judged]]:
    """The judgement of each question's answer, for each round of answers.

    Args:
        rounds: answers by the questions' ids.
        processes: guarded ones; 0 judges in this process.
    """
    pairs = [(question, given[question.id]) for given in rounds for question in questions]
    if not processes:
        judge = Judge(catalog, pack)
        found = _collected((judge.judge(*pair) for pair in pairs), len(pairs), told)
    else:
        data = msgspec.msgpack.encode(catalog.data)
        with (
            Guard(_judge, _start, (data, pack), limits, processes) as guard,
            ThreadPoolExecutor(processes) as pool,
        ):
            found = _collected(pool.map(partial(_guarded, guard), pairs), len(pairs), told)
    size = len(questions)
    return [found[place : place + size] for place in range(0, len(found), size)]


def _collected(found: Iterable[Judged], total: int, told: Told | None) -> list[Judged]:
    items: list[Judged] = []
    for item in found:
        items.append(item)
        if told is not None:
            told(len(items), total)
    return items


def _guarded(guard: Guard[Judged], pair: Pair) -> Judged:
    try:
        return guard.run(msgspec.json.encode(pair).decode())
    except LimitError as error:
        return stopped(*pair, str(error))


_OWN: list[Judge] = []
"""A guarded process's judge."""


def _start(data: bytes, pack: Pack) -> None:
    _OWN.append(Judge(Catalog(msgspec.msgpack.decode(data, type=CatalogData)), pack))


def _judge(text: str) -> Judged:
    pair = msgspec.json.decode(text, type=Pair)
    try:
        return _OWN[-1].judge(*pair)
    except (MemoryError, duckdb.OutOfMemoryException):
        close_shared()  # rows of earlier judgements may be what fills the memory
    try:
        return _OWN[-1].judge(*pair)
    except duckdb.OutOfMemoryException as error:
        raise MemoryError from error
