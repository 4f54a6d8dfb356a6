"""Labels of columns that mean the same wherever they stand, kept once and spread over the objects.

`regular.yaml` has two parts: `labels`, written by hand, and `objects`, which lists the columns of each object
to which they apply: those of that name, and of one of the types that a label is bound to. The second part is
filled from an export by

    python -m vgpt2.pack.regular EXPORT src/vgpt2/pack/vista

for the objects that the pack describes, so that loading a pack needs no catalog and a review sees what is
covered. A note of the object's own in `columns/` goes first.

Not covered: columns whose meaning depends on the object (`Status`, `Type`): by hand. Columns
that only the application itself uses (attachment keys, batches in use) are left without a label on purpose.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path

from vgpt2.artifact import write_bytes
from vgpt2.catalog import ingest
from vgpt2.catalog.model import Catalog, Column
from vgpt2.pack.read import REGULAR, read, read_regular

_MARK = "objects:\n"


def applies(label: object, column: Column) -> bool:
    """Whether a label may stand for a column: always where it is bound to no type."""
    bound = label.get("type") if isinstance(label, dict) else None
    types = [bound] if isinstance(bound, str) else bound
    return types is None or column.type in types or column.base in types


def covered(catalog: Catalog, names: Mapping[str, object], labels: Mapping[str, object]) -> Iterator[str]:
    """The lines of `objects`: for each object of the pack its columns that have a regular label."""
    for name in sorted(names):
        item = catalog.get(name)
        columns = [
            column.name
            for column in (item.columns if item else ())
            if column.name in labels and applies(labels[column.name], column)
        ]
        if columns:
            line = f"  {name}: [{', '.join(columns)}]"
            yield textwrap.fill(line, 110, subsequent_indent="    ", break_long_words=False)


def main(arguments: list[str]) -> None:
    """`python -m vgpt2.pack.regular EXPORT PACK`: write the `objects` part of regular.yaml again."""
    export, folder = Path(arguments[0]), Path(arguments[1])
    catalog = Catalog(ingest.read([export], None).data)
    path = folder / REGULAR
    labels, _ = read_regular(path)
    lines = list(covered(catalog, read(folder).objects, labels))
    head = path.read_text(encoding="utf-8").partition(_MARK)[0]
    write_bytes(path, f"{head}{_MARK}{chr(10).join(lines)}\n".encode())
    print(f"{len(lines)} objects")


if __name__ == "__main__":
    main(sys.argv[1:])
