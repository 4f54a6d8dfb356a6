"""Names that a wrong name may mean: by what people mean by it, then by spelling.

Not covered: what a whole question is about (`vgpt2.context` finds that).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from vgpt2.catalog.model import Catalog
from vgpt2.catalog.nearest import nearest
from vgpt2.tsql.model import Source

SUGGESTIONS = 3
_CONSIDERED = 25
"""Names of like spelling among which the columns that the query uses decide."""
_NUMBERED = re.compile(r"_?(ID|Id|Number|Num|Nbr|No|Code|Key|#)\Z")
"""Endings by which people name the number of a thing that Vista calls like the thing (`JobNumber`: `Job`)."""
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|_")


def objects_like(
    name: str,
    catalog: Catalog,
    hints: Mapping[str, tuple[str, ...]],
    columns: Collection[str] = (),
) -> tuple[str, ...]:
    """Objects that a wrong name may mean: by what people mean by it, then by spelling.

    Args:
        hints: see `Options.hints`.
        columns: what the query takes from the object; of names spelled alike, one that has them comes first.
    """
    meant = [item for item in _hinted(name, hints) if catalog.get(item) is not None]
    module, rest = name[:2].upper(), name[2:].lstrip("_")
    if not meant and module in catalog.modules and rest:
        # `APInvoices` asks for the module's own kind of invoice.
        meant = [item for item in _hinted(rest, hints) if item.startswith(module)]
    spelled = list(nearest(name, catalog.objects, _CONSIDERED))
    if columns:
        spelled.sort(key=lambda item: -sum(column in catalog.objects[item].by_name for column in columns))
    return tuple(dict.fromkeys((*meant, *spelled)))[: max(SUGGESTIONS, len(meant))]


def _hinted(name: str, hints: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    found = hints.get(name)
    if found is not None:
        return found
    folded = name.lower()
    singular = folded.removesuffix("s")
    for asked, meant in hints.items():
        lowered = asked.lower()
        if lowered == folded or lowered.removesuffix("s") == singular:
            return meant
    return ()


def columns_meant(name: str, source: Source, hints: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Columns of a source that a wrong name may mean by what people mean.

    `VendorName` of APVM is `Name`, since a vendor is a row of APVM; `JobNumber` of JCJM is `Job`; a hint may
    also name a column outright (`VendorName`: `APVM.Name`).

    Args:
        hints: see `Options.hints`.
    """
    item = source.object
    if item is None:
        return []
    found = [meant.partition(".")[2] for meant in _hinted(name, hints) if meant.startswith(f"{item.name}.")]
    found += (item.by_folded[part].name for part in _parts(name, item.name, hints) if part in item.by_folded)
    return list(dict.fromkeys(found))


def _parts(name: str, owner: str, hints: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """What is left of a name, in lower case, without the thing's own name in front or the ending behind."""
    stem = _NUMBERED.sub("", name)
    if stem != name:
        yield stem.lower()
    for border in _WORD_START.finditer(name):
        head, tail = name[: border.start()], name[border.end() :]
        if head and tail and owner in _hinted(head, hints):
            yield tail.lower()
