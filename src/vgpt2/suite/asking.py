"""Put questions to an answerer, one after the other or several at a time, and keep each answer at once.

An answer is written, whole and synced, as soon as it is there; a killed run goes on with the questions that
have none, in whatever order the others came. When all are there the file is put into the questions' order.

Not covered: who answers (`vgpt2.suite.answerers`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import msgspec

from vgpt2 import artifact
from vgpt2.suite.answerers import Answerer
from vgpt2.suite.given import Given
from vgpt2.suite.question import Question

Progress = Callable[[int, int, Given | None], None]
"""Told (done, of how many, the answer that came) after each question; None where it was there before."""


def asked(
    path: Path,
    questions: Sequence[Question],
    answerer: Answerer,
    workers: int = 1,
    progress: Progress | None = None,
) -> dict[str, Given]:
    """The answers to all questions, by id, in their order.

    Args:
        path: where they are kept; what is there already is not asked again.
        workers: questions that are put at the same time, in threads.
    """
    given = {name: answer for name, answer in read_answers(path).items() if not answer.error}
    artifact.write_bytes(path, lines(given.values()))
    lacking = [question for question in questions if question.id not in given]
    done = len(questions) - len(lacking)
    if progress is not None:
        progress(done, len(questions), None)
    with path.open("ab") as stream:
        for answer in _answers(lacking, answerer, workers):
            given[answer.id] = answer
            stream.write(lines([answer]))
            stream.flush()
            os.fsync(stream.fileno())
            done += 1
            if progress is not None:
                progress(done, len(questions), answer)
    ordered = {question.id: given[question.id] for question in questions}
    artifact.write_bytes(path, lines(ordered.values()))
    return ordered


def _answers(questions: Sequence[Question], answerer: Answerer, workers: int) -> Iterator[Given]:
    """As they come."""
    if workers <= 1:
        yield from map(answerer, questions)
        return
    pool = ThreadPoolExecutor(workers)
    try:
        for future in as_completed([pool.submit(answerer, question) for question in questions]):
            yield future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def read_answers(path: Path) -> dict[str, Given]:
    """Kept answers by question id. A last line that a kill cut short is passed over."""
    if not path.is_file():
        return {}
    found = {}
    for line in path.read_bytes().splitlines():
        try:
            answer = msgspec.json.decode(line, type=Given)
        except msgspec.DecodeError:
            continue
        found[answer.id] = answer
    return found


def lines(items: Iterable[object]) -> bytes:
    """JSON, an item a line."""
    return b"".join(msgspec.json.encode(item) + b"\n" for item in items)
