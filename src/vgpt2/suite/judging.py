"""Judge many answers, in this process or in several.

Processes share nothing: each makes its own synthetic rows, which follow from the queries and the seeds, so
the number of processes changes no judgement. Judgements come back in the order of the questions.

Not covered: answers that eat memory inside one function call; a process that dies of one ends the run with
that said, and the kept answers can be judged again.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

import msgspec

from vgpt2.catalog.model import Catalog, CatalogData
from vgpt2.errors import LimitError
from vgpt2.pack.model import Pack
from vgpt2.suite.given import Given
from vgpt2.suite.question import Question
from vgpt2.suite.score import Judge, Judged

Told = Callable[[int, int], None]
"""Called with how many answers are judged, and of how many."""

_CHUNK = 4
"""Questions that a process takes at a time."""


def judged(
    catalog: Catalog,
    pack: Pack,
    questions: Sequence[Question],
    given: Mapping[str, Given],
    *,
    workers: int = 1,
    told: Told | None = None,
) -> list[Judged]:
    """The judgement of each question's answer.

    Args:
        workers: processes; 1 judges in this one.

    Raises:
        LimitError: a process died, most likely for want of memory.
    """
    pairs = [(question, given[question.id]) for question in questions]
    found: list[Judged] = []
    if workers <= 1:
        judge = Judge(catalog, pack)
        for question, answer in pairs:
            found.append(judge.judge(question, answer))
            _tell(told, len(found), len(pairs))
        return found
    data = msgspec.msgpack.encode(catalog.data)
    with ProcessPoolExecutor(
        workers,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_start,
        initargs=(data, pack),
    ) as pool:
        try:
            for item in pool.map(_judge, pairs, chunksize=_CHUNK):
                found.append(item)
                _tell(told, len(found), len(pairs))
        except BrokenProcessPool as error:
            raise LimitError(
                "a process that judges answers died, most likely for want of memory",
                where=pairs[len(found)][0].id,
                do="judge again with vgpt2 score and fewer --workers",
            ) from error
    return found


def _tell(told: Told | None, done: int, total: int) -> None:
    if told is not None:
        told(done, total)


_OWN: list[Judge] = []
"""A worker process's judge."""


def _start(data: bytes, pack: Pack) -> None:
    _OWN.append(Judge(Catalog(msgspec.msgpack.decode(data, type=CatalogData)), pack))


def _judge(pair: tuple[Question, Given]) -> Judged:
    return _OWN[-1].judge(*pair)
