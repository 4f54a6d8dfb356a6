"""What reading a knowledge base costs: thousands of HTML articles as help systems write them.

Claim: 6,300 articles are read, by section and with the objects they mention, in well under two minutes.

    python bench/documents.py [EXPORT]     (../shared/vista-export where none is given)

The articles are made here: headings, lists, tables, scripts and navigation around them, some with broken
tags, some in Windows-1252, a few of two megabytes, some empty, some twice. The ratio is to reading the
schema alone."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from random import Random

from vgpt2.catalog import ingest

EXPORT = Path(__file__).parents[1] / "../shared/vista-export"
ARTICLES = 6_300
_WORDS = """
    the posting of a batch updates job cost and the ledger when retainage is released to vendor an invoice
    month closed subcontract worksheet claim phase contract customer receipt employee timecard equipment
    warehouse material ticket quote approval form tab field click select enter save validate process print
""".split()  # noqa: SIM905 - a text is easier to read than forty strings


def main() -> None:
    """Print seconds and counts of one reading."""
    export = Path(sys.argv[1]) if len(sys.argv) > 1 else EXPORT
    started = time.perf_counter()
    schema = ingest.read([export])
    alone = time.perf_counter() - started
    names = [item.name for item in schema.data.objects]
    with tempfile.TemporaryDirectory() as folder:
        size = write(Path(folder), names, Random(1))  # noqa: S311 - data, not secrets
        started = time.perf_counter()
        found = ingest.read([export, Path(folder)])
        seconds = time.perf_counter() - started
    texts = sum(len(part.text) for item in found.documents for part in item.sections) / 1e6
    mentions = sum(len(item.mentions) for item in found.documents)
    print(f"{ARTICLES:,} articles, {size / 1e6:.0f} MB of HTML")
    print(f"schema alone      {alone:7.1f} s")
    print(f"with the articles {seconds:7.1f} s   {seconds / alone:4.1f} x")
    print(f"{len(found.documents):,} documents, {texts:.1f} MB of text, {mentions:,} mentions of objects")


def write(folder: Path, names: list[str], rng: Random) -> int:
    """Write the articles; their bytes together."""
    home = folder / "data/web_content"
    home.mkdir(parents=True)
    size = 0
    last = b""
    for number in range(ARTICLES):
        body = last if number % 97 == 96 else article(number, names, rng)
        path = home / f"{number // 500:02}" / f"article-{number}.html"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(body)
        size += len(body)
        last = body
    return size


def article(number: int, names: list[str], rng: Random) -> bytes:
    """One article."""
    if number % 301 == 300:
        return b""
    sections = 4_000 if number % 1_000 == 999 else rng.randint(2, 9)
    parts = []
    for place in range(sections):
        text = " ".join(rng.choices(_WORDS, k=rng.randint(30, 120)))
        steps = "".join(f"<li>{' '.join(rng.choices(_WORDS, k=9))}" for _ in range(rng.randint(2, 8)))
        broken = "<b><i>" if number % 11 == 0 else ""
        named = f"(table {rng.choice(names)}).&nbsp;&mdash;"
        parts.append(f"<h2>Section {place}</h2><p>{broken}{text} {named}</p><ol>{steps}</ol>")
    page = (
        "<!DOCTYPE html><html><head><title>How to do thing "
        f"{number}</title><script>var x = '<p>not text</p>';</script><style>p {{ color: red }}</style></head>"
        f"<body><nav><ul>{'<li><a href=#>Home</a>' * 40}</ul></nav><main><h1>Thing {number} – café</h1>"
        f"{''.join(parts)}</main></body></html>"
    )
    return page.encode("cp1252" if number % 13 == 0 else "utf-8", errors="replace")


if __name__ == "__main__":
    main()
