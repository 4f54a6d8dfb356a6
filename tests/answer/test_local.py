"""The local backend with a model of random weights: what it says is nonsense, but legal nonsense."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="needs the extra train")
pytest.importorskip("transformers", reason="needs the extra train")

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast, Qwen2Config, Qwen2ForCausalLM

from vgpt2 import artifact
from vgpt2.answer import grammar, steps
from vgpt2.answer.assistant import Assistant
from vgpt2.answer.decode import decode
from vgpt2.answer.local import Transformers
from vgpt2.answer.opening import open_transformers
from vgpt2.context.model import Budget
from vgpt2.context.prompt import VERSION, chat_text, render
from vgpt2.context.reply import read, read_tables
from vgpt2.errors import InputError, MissingError

END, PAD = "<|im_end|>", "<|endoftext|>"


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run: a Qwen2 of two layers with a tokenizer of bytes."""
    folder = tmp_path_factory.mktemp("runs") / "tiny"
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    core = Tokenizer(models.BPE({letter: place for place, letter in enumerate(alphabet)}, []))
    core.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    core.decoder = decoders.ByteLevel()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=core, eos_token=END, pad_token=PAD)
    torch.manual_seed(3)
    model = Qwen2ForCausalLM(
        Qwen2Config(
            vocab_size=264,  # more than the tokenizer has, as models often do
            hidden_size=32,
            intermediate_size=64,
            num_hidden_layers=2,
            num_attention_heads=2,
            num_key_value_heads=1,
            max_position_embeddings=8192,
            eos_token_id=tokenizer.eos_token_id,
        )
    )
    with artifact.draft(folder, "train.sft") as draft:
        model.save_pretrained(draft.path)
        tokenizer.save_pretrained(draft.path)
        draft.config = {"prompt_version": VERSION, "budget": Budget(3, 6, 0).to_dict()}
    return folder


@pytest.fixture(scope="module")
def backend(run: Path) -> Transformers:
    opened = open_transformers(run)
    assert isinstance(opened, Transformers)
    return opened


def test_what_it_says_follows_the_grammar(backend: Transformers, assistant: Assistant) -> None:
    context = assistant.index.retrieve("open invoices by vendor", Budget(3, 6, 0))
    prompt = render(context.question, context)
    short = 'start: "Tables: " ("APTH" | "APVM") ".\\n" /[ab]{3}/'
    assert "".join(backend.generate(prompt, short)) in {
        f"Tables: {name}.\n{one}{two}{three}"
        for name in ("APTH", "APVM")
        for one in "ab"
        for two in "ab"
        for three in "ab"
    }
    said = "".join(backend.generate(prompt, grammar.opening(context), max_tokens=400))
    assert read_tables(said) is None or set(read_tables(said) or ()) <= set(context.names)


def test_the_rest_goes_on_from_the_first_line(backend: Transformers, assistant: Assistant) -> None:
    context = assistant.index.retrieve("open invoices by vendor", Budget(3, 6, 0))
    prompt = render(context.question, context)
    first = f"Tables: {context.names[0]}.\n"
    made = steps.following(first, context, assistant.catalog)
    rest = "".join(backend.generate(prompt, made, 100, prefix=first))
    assert rest.startswith("Joins: ")
    assert "".join(backend.generate(prompt, made, 100, prefix=first)) == rest
    # the limit is one of the whole answer, so that steps do not add up
    assert len(rest) <= 100 - len(first)


def test_a_prefix_that_was_said_here_keeps_its_tokens(backend: Transformers, assistant: Assistant) -> None:
    """Encoded anew, a text may fall into other tokens than those that the model chose."""
    context = assistant.index.retrieve("open invoices by vendor", Budget(3, 6, 0))
    prompt = render(context.question, context)
    said = "".join(backend.generate(prompt, "start: /[a-z ]{20}/"))
    asked = backend._encoded(chat_text(prompt))
    assert backend._begun(asked, said) == backend._said[len(asked) :]
    assert backend._begun(asked, "other") == backend._encoded("other")


def test_what_was_read_before_changes_nothing(run: Path, assistant: Assistant) -> None:
    """The kept part of an earlier text is a saving only: a fresh backend says the same."""
    context = assistant.index.retrieve("open invoices by vendor", Budget(3, 6, 0))
    prompt = render(context.question, context)
    free = "start: /[a-z ]{40}/"
    used = open_transformers(run)
    said = ["".join(used.generate(prompt, free)) for _ in range(2)]
    other = render("jobs", assistant.index.retrieve("jobs", Budget(2, 4, 0)))
    mixed = ["".join(used.generate(other, free)), "".join(used.generate(prompt, free))]
    assert said[0] == said[1] == mixed[1]
    assert "".join(open_transformers(run).generate(other, free)) == mixed[0]


def test_a_reply_cut_by_the_limit_is_no_query(backend: Transformers, assistant: Assistant) -> None:
    context = assistant.index.retrieve("open invoices by vendor", Budget(3, 6, 0))
    reply = read(decode(backend, context, assistant.catalog, max_tokens=40))
    assert not hasattr(reply, "sql")


def test_the_assistant_takes_the_budget_of_the_run(backend: Transformers) -> None:
    assert backend.budget == Budget(3, 6, 0)
    assert backend.constrains and backend.continues


def test_a_run_of_another_prompt_is_refused(run: Path, tmp_path: Path) -> None:
    other = tmp_path / "old"
    with artifact.draft(other, "train.sft") as draft:
        for path in run.iterdir():
            if path.name != artifact.MANIFEST:
                (draft.path / path.name).write_bytes(path.read_bytes())
        draft.config = {"prompt_version": "0"}
    with pytest.raises(InputError, match="prompt version 0"):
        open_transformers(other)


def test_what_is_no_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match="no such folder"):
        open_transformers(tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="no model"):
        open_transformers(tmp_path / "empty")
