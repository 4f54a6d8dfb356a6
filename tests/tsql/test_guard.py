"""The guard: results come back, and what runs wild is stopped."""

from __future__ import annotations

import os
import time

import pytest

from vgpt2.errors import InputError, LimitError
from vgpt2.tsql.guard import Guard, Limits
from vgpt2.tsql.parse import parse

_ADDED: list[int] = []


def remember(number: int) -> None:
    _ADDED.append(number)


def job(text: str) -> int:
    """Count statements; some texts misbehave in their own ways."""
    if text == "loop":
        while True:
            pass
    if text == "sleep":
        time.sleep(60)
    if text == "memory":
        return len("x" * 10**10)
    if text == "die":
        os._exit(3)
    if text == "ours":
        raise InputError("bad text", where="here", do="write another")
    if text == "theirs":
        raise ValueError("odd")
    if text == "deep":
        return job(text) + 1
    return len(parse(text).statements) + sum(_ADDED)


@pytest.fixture(scope="module")
def guard() -> Guard[int]:
    with Guard(job, remember, (100,), Limits(seconds=0.4, characters=1000)) as made:
        yield made


def test_result_and_initialiser(guard: Guard[int]) -> None:
    assert guard.run("SELECT 1 SELECT 2") == 102


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("loop", "longer than"),
        ("sleep", "longer than"),
        ("memory", "MB"),
        ("die", "died"),
        ("deep", "deeply"),
    ],
)
def test_misbehaviour_is_a_limit_error_and_the_next_text_is_read(
    guard: Guard[int], text: str, words: str
) -> None:
    with pytest.raises(LimitError, match=words):
        guard.run(text)
    assert guard.run("SELECT 1") == 101


def test_length(guard: Guard[int]) -> None:
    with pytest.raises(LimitError, match="1,001 characters"):
        guard.run("x" * 1001)


def test_errors_of_the_job_keep_their_parts(guard: Guard[int]) -> None:
    with pytest.raises(InputError, match="here: bad text; write another"):
        guard.run("ours")
    with pytest.raises(RuntimeError, match="ValueError: odd"):
        guard.run("theirs")


def test_closed(guard: Guard[int]) -> None:
    with Guard(job) as other:
        pass
    with pytest.raises(LimitError, match="closed"):
        other.run("SELECT 1")
