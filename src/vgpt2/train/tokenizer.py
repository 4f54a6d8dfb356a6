"""A byte-level BPE tokenizer trained on the records, with Qwen's special tokens and chat template.

What it promises is that an identifier is tokenised one way wherever it stands: after a space, after a dot, at
a line's start. A model that learns to copy names from its prompt then copies the same tokens. Qwen's own
pre-tokenizer glues the space before a word to it, so there `APTH` and ` APTH` share nothing. Here text is cut
before merging into words (identifiers whole), digits one by one, punctuation with the space behind it, and
white space. `WITH (NOLOCK)` and other fixed phrases of generated SQL stay in one piece, so that they can
become one token. Words of small letters alone are prose, which takes the space before it along: that saves a
seventh of all tokens, and costs the promise for an identifier of small letters alone.

Not covered: base models bring their own tokenizer, which stays as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from vgpt2.context.prompt import CHAT_TEMPLATE

END_OF_TEXT = "<|endoftext|>"
TURN_START = "<|im_start|>"
TURN_END = "<|im_end|>"
SPECIAL = (END_OF_TEXT, TURN_START, TURN_END)

# Order matters: the first alternative that fits takes the text. No alternative but the last holds a line
# break, so an answer is cut the same way behind "assistant\n" as alone.
PIECES = (
    r" WITH \(NOLOCK\)",
    r"(?<![A-Za-z0-9_@#$])(?:Table|key|columns|Join|Codes|Tables:|Joins:|to|on) (?=[A-Za-z])",
    r" (?:AND|OR|ON|AS|BY|IN|IS|NOT|ASC|DESC|BETWEEN|LIKE|NULL)(?: NULL)?(?![A-Za-z0-9_@#$]) ?",
    r"(?<![A-Za-z0-9_@#$])(?:SELECT|FROM|WHERE|AND|INNER JOIN|LEFT JOIN|JOIN|GROUP BY|ORDER BY|HAVING|ON)"
    r"(?![A-Za-z0-9_@#$]) ?",
    r" [a-z]+(?![A-Za-z0-9_@#$])",
    r"[A-Za-z_@#][A-Za-z0-9_@#$]*",
    r"[0-9]",
    r" ?[^\sA-Za-z0-9_@#]+ ?",
    r" +",
    r"\s+",
)


COMMON = 0.1
"""A system text that at least this share of the records begins with becomes one token."""


def repeated(systems: Iterable[str]) -> tuple[str, ...]:
    """The system texts that many records share, the most frequent first, at most four."""
    counts = Counter(systems)
    least = COMMON * counts.total()
    return tuple(text for text, count in counts.most_common(4) if text and count >= least)


def train(texts: Iterable[str], vocabulary: int, context: int, whole: Sequence[str] = ()) -> Any:
    """A tokenizer of at most `vocabulary` tokens, special tokens included.

    Args:
        texts: the records' prompts and answers.
        vocabulary: at least 300, since 256 bytes and the special tokens are always there.
        context: longest sequence in tokens, written into the tokenizer's config.
        whole: texts that become one token each, beyond `vocabulary`. The rules of the house stand before
            every question, word for word, and would be a third of all tokens.

    Returns:
        A `PreTrainedTokenizerFast` with Qwen's special tokens and a chat template equal to
        `vgpt2.context.prompt.chat_text`. Equal texts give an equal tokenizer.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex("|".join(PIECES)), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(
        texts,
        trainers.BpeTrainer(
            vocab_size=vocabulary,
            min_frequency=2,
            show_progress=False,
            special_tokens=[AddedToken(token, special=True, normalized=False) for token in SPECIAL],
            initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        ),
    )
    made = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token=TURN_END,
        pad_token=END_OF_TEXT,
        extra_special_tokens=[TURN_START],
        chat_template=CHAT_TEMPLATE,
        model_max_length=context,
        clean_up_tokenization_spaces=False,
    )
    made.add_tokens([AddedToken(text, normalized=False) for text in whole])
    return made
