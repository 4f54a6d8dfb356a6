"""The trained tokenizer: one identifier one way, nothing lost, the same for everyone who loads it."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from transformers import AutoTokenizer

from tests.train import material
from vgpt2.context.prompt import Prompt, chat_text
from vgpt2.train import model, tokenizer
from vgpt2.train.config import NewModel
from vgpt2.train.data import Example

# Identifiers of a schema: letters of both cases, digits, underscores; parameters with @.
IDENTIFIER = st.from_regex(r"@?[A-Za-z_]{0,8}[A-Z_][A-Za-z0-9_]{0,8}", fullmatch=True)


@cache
def made() -> Any:
    draw = random.Random(5)
    rows = [material.record(draw) for _ in range(200)]
    texts = [text for row in rows for text in (row["system"], row["instruction"], row["input"], row["good"])]
    return tokenizer.train(texts, 600, 256, whole=(material.SYSTEM,))


def ids(text: str) -> list[int]:
    found: list[int] = made()(text, add_special_tokens=False)["input_ids"]
    return found


@given(IDENTIFIER | st.sampled_from([*material.OBJECTS, "APCo", "InvTotal"]))
def test_an_identifier_is_tokenised_one_way_wherever_it_stands(name: str) -> None:
    alone = ids(name)
    for before in (" ", ".", "\n", "\n  ", "(", ", ", "= ", "FROM ", "Tables: ", "APTH.", " AND "):
        for after in ("", " ", ".", ",", "\n", ")", ".Mth", " WITH (NOLOCK)"):
            found = made()(before + name + after, return_offsets_mapping=True)
            start, end = len(before), len(before + name)
            spans = zip(found["input_ids"], found["offset_mapping"], strict=True)
            assert [token for token, (first, _) in spans if start <= first < end] == alone, (before, after)
            assert {start, end} <= {edge for span in found["offset_mapping"] for edge in span}


@given(st.text(max_size=60) | st.text("SELECT FROMWITHNOLOCK().,@=\n 0123abcXYZ`'", max_size=60))
def test_text_comes_back_as_it_was(text: str) -> None:
    assert made().decode(ids(text)) == text


@given(st.lists(st.text(max_size=30), max_size=3))
def test_the_answer_is_cut_the_same_way_behind_the_prompt(parts: list[str]) -> None:
    answer = "\n".join(["Tables: APTH.", *parts])
    assert ids("<|im_start|>assistant\n" + answer) == ids("<|im_start|>assistant\n") + ids(answer)


def test_special_tokens_and_fixed_texts_are_one_token() -> None:
    for text in (*tokenizer.SPECIAL, " WITH (NOLOCK)", material.SYSTEM):
        assert len(ids(text)) == 1, text
    assert (made().eos_token, made().pad_token) == (tokenizer.TURN_END, tokenizer.END_OF_TEXT)
    assert len(made()) <= 601


def test_training_twice_gives_the_same_tokenizer() -> None:
    first = made().backend_tokenizer.to_str()
    made.cache_clear()
    assert made().backend_tokenizer.to_str() == first


def test_chat_template_is_the_one_renderer() -> None:
    prompt = Prompt("Rules.", "Show x", "Table APTH")
    example = Example(prompt.system, prompt.user, ("Tables: APTH.",))
    render = made().apply_chat_template
    assert render(example.prompt, tokenize=False, add_generation_prompt=True) == chat_text(prompt)
    assert render(example.turns(), tokenize=False) == chat_text(prompt, "Tables: APTH.")


def test_loaded_by_transformers_it_is_the_same(tmp_path: Path) -> None:
    sizes = NewModel(vocabulary=600, width=16, layers=1, heads=2, kv_heads=1, hidden=16, context=64)
    model.save(model.make(sizes, made(), 1), made(), tmp_path)
    loaded = AutoTokenizer.from_pretrained(str(tmp_path))
    text = "SELECT APTH.APCo FROM APTH WITH (NOLOCK)\nWHERE APTH.InvTotal > 1203"
    assert loaded(text, add_special_tokens=False)["input_ids"] == ids(text)
    assert loaded.chat_template == made().chat_template
    assert loaded.eos_token_id == made().eos_token_id


def test_repeated_systems() -> None:
    assert tokenizer.repeated(["a"] * 50 + ["b"] * 30 + [f"{n}" for n in range(20)] + [""] * 40) == ("a", "b")
    with pytest.raises(StopIteration):
        next(iter(tokenizer.repeated([])))
