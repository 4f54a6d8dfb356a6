"""What may be said: prose of the pack, without the sentences that name what this catalog does not have.

A pack is written for a whole schema; a catalog may be a part of one, or another release. A sentence that
would send its reader to an object that is not there is left out.

Not covered: names that look like plain words; the pack's own check holds those against a catalog.
"""

from __future__ import annotations

import re

from vgpt2.context.retrieve import Index

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*(?:[.!?]+|$|(?=\n))|\n+")
_CODE = re.compile(r"`([^`]+)`")


def speakable(text: str, index: Index) -> str:
    """The text without sentences that name something unknown; "" where nothing is left."""
    kept = [part for part in _SENTENCE.findall(text) if part.isspace() or not _names_unknown(part, index)]
    return re.sub(r"\n{3,}", "\n\n", "".join(kept)).strip()


def _names_unknown(sentence: str, index: Index) -> bool:
    catalog = index.catalog
    for span in _CODE.findall(sentence):
        name, _, column = span.partition(".")
        item = catalog.get(name)
        if re.fullmatch(r"[A-Za-z_]\w*\.\w+", span) and (item is None or column not in item.by_name):
            return True
    return bool(index.mentions(sentence).unknown)
