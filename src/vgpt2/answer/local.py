"""A backend over a local Hugging Face folder: greedy decoding under an llguidance grammar.

The loop is our own, some forty lines, because generation here is several calls on one text
(`vgpt2.answer.decode`): what the model has read in one is kept for the next, so the prompt is read once.
Where the grammar leaves only one way to go on (` WITH (NOLOCK)`, the rest of a name), those tokens are taken
without asking.

Not covered: batches of questions, several threads at once (a lock keeps calls apart).
"""

from __future__ import annotations

import inspect
from collections.abc import Generator
from pathlib import Path
from threading import Lock
from typing import Any

import llguidance
import llguidance.hf
import numpy as np
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.utils import logging as transformers_logging

from vgpt2 import artifact
from vgpt2.answer.backend import MAX_TOKENS
from vgpt2.context import prompt as prompts
from vgpt2.context.model import Budget
from vgpt2.context.prompt import Prompt
from vgpt2.errors import InputError, MissingError

TEMPERATURE = 0.8
TOP_P = 0.95
"""Of sampling: near what a model says, with enough variety that it errs in its own ways."""


def open_run(run: Path) -> Transformers:
    """A trained run's folder, or a plain Hugging Face folder.

    Raises:
        MissingError: there is no such folder.
        InputError: it holds no model, or was trained with another version of the prompt.
    """
    if not run.is_dir():
        raise MissingError("no such folder", where=run, do="give a trained run's folder")
    budget, exact = None, None
    if artifact.is_finished(run):
        manifest = artifact.read_manifest(run, "train")
        config = manifest.config
        version = config.get("prompt_version")
        if version is not None and str(version) != prompts.VERSION:
            raise InputError(
                f"trained with prompt version {version}, this program writes version {prompts.VERSION}",
                where=run,
                do="train it again, or use the program's version that made it",
            )
        budget = Budget(**config["budget"]) if "budget" in config else None
        exact = manifest.counts.get("held_out_measure", {}).get("exact")
    transformers_logging.disable_progress_bar()  # a bar for milliseconds of loading hides the answer
    try:
        tokenizer = AutoTokenizer.from_pretrained(run)
        model = AutoModelForCausalLM.from_pretrained(run, dtype="auto")
    except (OSError, ValueError) as error:
        raise InputError(f"holds no model that can be loaded ({error})", where=run) from error
    return Transformers(model, tokenizer, run.name, budget, exact)


class Transformers:
    """A causal language model in this process."""

    constrains = True
    continues = True

    def __init__(
        self, model: Any, tokenizer: Any, name: str, budget: Budget | None, exact: float | None = None
    ) -> None:
        device = "cuda" if torch.cuda.is_available() else "cpu"
        self._model = model.to(device).float().eval() if device == "cpu" else model.to(device).eval()
        self._device = device
        self._tokenizer = tokenizer
        self.name = name
        self.budget = budget
        self.exact = exact
        size = max(len(tokenizer), int(model.config.vocab_size))
        self._guide = llguidance.hf.from_tokenizer(tokenizer, n_vocab=size)
        ends = model.generation_config.eos_token_id
        self._ends = {tokenizer.eos_token_id, *(ends if isinstance(ends, list) else [ends])} - {None}
        # transformers renamed it in the course of version 5
        accepted = inspect.signature(model.forward).parameters
        self._cache_name = "cache" if "cache" in accepted else "past_key_values"
        self._read: list[int] = []
        self._said: list[int] = []
        self._cache: Any = None
        self._lock = Lock()

    def generate(
        self, prompt: Prompt, grammar: str | None = None, max_tokens: int = MAX_TOKENS, prefix: str = ""
    ) -> Generator[str]:
        """The most likely answer, token by token, as far as the grammar allows it."""
        matcher = None
        if grammar is not None:
            matcher = llguidance.LLMatcher(
                self._guide, llguidance.LLMatcher.grammar_from_lark(grammar), log_level=0
            )
            if matcher.is_error():
                raise ValueError(f"a grammar that llguidance does not take: {matcher.get_error()}")
        with self._lock:
            asked = self._encoded(prompts.chat_text(prompt))
            begun = self._begun(asked, prefix)
            yield from self._pieces(asked + begun, matcher, max_tokens - len(begun))

    def sample(self, prompt: Prompt, count: int, seed: int) -> list[str]:
        """Answers drawn from the model without a grammar, as it would give them by itself.

        Args:
            seed: of the random numbers; equal arguments give equal texts on one machine.
        """
        asked = torch.tensor([self._encoded(prompts.chat_text(prompt))], device=self._device)
        devices = [torch.cuda.current_device()] if self._device == "cuda" else []
        with self._lock, torch.inference_mode(), torch.random.fork_rng(devices):
            torch.manual_seed(seed)
            made = self._model.generate(
                asked,
                attention_mask=torch.ones_like(asked),
                do_sample=True,
                temperature=TEMPERATURE,
                top_p=TOP_P,
                num_return_sequences=count,
                max_new_tokens=MAX_TOKENS,
                eos_token_id=sorted(self._ends),
                pad_token_id=min(self._ends),
            )
        return [self._decoded(ids) for ids in made[:, asked.shape[1] :].tolist()]

    def _encoded(self, text: str) -> list[int]:
        ids: list[int] = self._tokenizer(text, add_special_tokens=False)["input_ids"]
        return ids

    def _begun(self, asked: list[int], prefix: str) -> list[int]:
        """The prefix as the tokens that it was made of, where it was made here; encoded anew elsewhere."""
        size = len(asked)
        if prefix and self._said[:size] == asked and self._decoded(self._said[size:]) == prefix:
            return self._said[size:]
        return self._encoded(prefix) if prefix else []

    def _decoded(self, ids: list[int]) -> str:
        text: str = self._tokenizer.decode(ids, skip_special_tokens=True)
        return text

    def _pieces(self, ids: list[int], matcher: Any, max_tokens: int) -> Generator[str]:
        made: list[int] = []
        shown = ""
        while len(made) < max_tokens:
            # What has only one way to go on is taken as it is; the model is asked at the next fork.
            forced = matcher.compute_ff_tokens() if matcher is not None else []
            if forced:
                matcher.consume_tokens(forced)
                made.extend(forced)
            else:
                token = self._next(ids + made, matcher)
                if token in self._ends:
                    break
                if matcher is not None:
                    matcher.consume_token(token)
                made.append(token)
            self._said = ids + made
            text = self._decoded(made)
            if len(text) > len(shown) and not text.endswith("\ufffd"):
                yield text[len(shown) :]
                shown = text
            if matcher is not None and matcher.is_stopped():
                break

    def _next(self, ids: list[int], matcher: Any) -> int:
        """The likeliest token after `ids` among those that the grammar allows."""
        with torch.inference_mode():
            logits = self._logits(ids)
            if matcher is not None:
                bits = np.frombuffer(matcher.compute_bitmask(), dtype=np.uint8)
                allowed = np.unpackbits(bits, bitorder="little")[: logits.shape[-1]].astype(bool)
                mask = torch.from_numpy(allowed).to(logits.device)
                logits[: mask.shape[0]].masked_fill_(~mask, float("-inf"))
                logits[mask.shape[0] :] = float("-inf")
            return int(torch.argmax(logits))

    def _logits(self, ids: list[int]) -> torch.Tensor:
        """Scores of the next token; only what follows the text read before is read."""
        kept = 0
        for old, new in zip(self._read, ids[:-1], strict=False):
            if old != new:
                break
            kept += 1
        if self._cache is None or kept == 0:
            self._cache, kept = None, 0
        elif kept < len(self._read):
            self._cache.crop(kept - len(self._read))  # negative: so many from the end
        fresh = torch.tensor([ids[kept:]], device=self._device)
        output = self._model(input_ids=fresh, use_cache=True, **{self._cache_name: self._cache})
        self._cache, self._read = getattr(output, self._cache_name), list(ids)
        scores: torch.Tensor = output.logits[0, -1].float()
        return scores
