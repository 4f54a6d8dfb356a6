"""Markdown, HTML and SQL texts as titled sections of plain text.

The readers are forgiving: whatever bytes a knowledge base has, they give text, and no input makes them slow
(each is one pass of simple patterns). Tables of HTML become lines with `|` between cells.

Not covered: images, links' addresses, scripts, styles; nesting is flattened.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from vgpt2.catalog.model import Section

_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t](.*)$")
_FENCE = re.compile(r"^ {0,3}(```|~~~)")
_LABEL = re.compile(r"^[ \t]*(?:[-*][ \t]+)?\*\*([A-Z][^*:\n]{1,40}):\*\*[ \t]*(.*)$")
_UNSEEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|noscript|template|svg)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL
)
_TITLE = re.compile(r"<title\b[^<>]*>", re.IGNORECASE)
_TITLE_END = re.compile(r"</|<(?:body|h[1-6]|p|div|table|meta|link)\b|\Z", re.IGNORECASE)
_BODY = re.compile(r"<body\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>?")
_BLOCKS = frozenset(
    {
        "p", "div", "br", "li", "ul", "ol", "tr", "table", "section", "article", "header", "footer", "main",
        "pre", "blockquote", "dt", "dd", "dl", "hr", "nav", "aside", "figure", "form", "thead", "tbody",
    }
)  # fmt: skip
_ROWS = frozenset({"tr", "li", "dt", "dd", "thead", "tbody"})
_CELLS = frozenset({"td", "th"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LEADING_COMMENT = re.compile(r"\s*(?:/\*(.*?)\*/|((?:[ \t]*--[^\n]*\n?)+))", re.DOTALL)


def markdown(text: str, *, labels: bool = False) -> tuple[str, tuple[Section, ...]]:
    """A Markdown text's title (its first top heading, or "") and its sections.

    Args:
        labels: take lines like `**Purpose:** …` as headings too, as the trigger documents have them.
    """
    title = ""
    found: list[Section] = []
    heading, lines = "", []
    fence = ""
    for line in text.splitlines():
        mark = _FENCE.match(line)
        if mark and (not fence or fence == mark.group(1)):
            fence = "" if fence else mark.group(1)
        match = None if fence or mark else _HEADING.match(line)
        label = _LABEL.match(line) if labels and not fence and match is None else None
        if match is None and label is None:
            lines.append(line)
            continue
        found.append(Section(heading, _tidy("\n".join(lines))))
        if match is not None:
            heading, lines = match.group(2).strip("# \t"), []
            if len(match.group(1)) == 1 and not title:
                title = heading
        elif label is not None:
            heading, lines = label.group(1).strip(), [label.group(2)]
    found.append(Section(heading, _tidy("\n".join(lines))))
    return title, _kept(found)


def hypertext(text: str) -> tuple[str, tuple[Section, ...]]:
    """An HTML page's title and its sections, split at headings; broken markup gives its text all the same."""
    text = _UNSEEN.sub(" ", text)
    title, text = _take_title(text)
    body = _BODY.search(text)
    found: list[Section] = []
    heading, in_heading = "", ""
    parts: list[str] = []
    for name, closing, words in _pieces(text[body.end() :] if body else text):
        if name in _HEADINGS and not closing:
            found.append(Section(_line(heading), _tidy("".join(parts))))
            heading, parts, in_heading = words, [], name
        elif in_heading and name == in_heading:
            in_heading = ""
            parts.append(words)
        elif in_heading and name not in _BLOCKS:
            heading += words
        else:
            in_heading = ""  # a heading that nobody closed ends with the next block
            parts.append(_separator(name, closing) + words)
    found.append(Section(_line(heading), _tidy("".join(parts))))
    sections = _kept(found)
    return title or next((section.heading for section in sections if section.heading), ""), sections


def script(text: str) -> tuple[str, tuple[Section, ...]]:
    """A SQL text's first words on what it is, and its sections: the leading comment ("") and the SQL."""
    said: list[str] = []
    start = 0
    while match := _LEADING_COMMENT.match(text, start):
        comment = match.group(1) if match.group(1) is not None else match.group(2)
        said.append("\n".join(line.strip().lstrip("-*/ \t") for line in comment.splitlines()))
        start = match.end()
    about = _tidy("\n".join(said))
    title = next((line for line in about.splitlines() if any(mark.isalnum() for mark in line)), "")
    return title, _kept([Section("", about), Section("SQL", text[start:].strip())])


def _separator(name: str, closing: bool) -> str:
    """What stands for a tag in the text: rows and items begin a line, other blocks are set apart."""
    if name in _ROWS:
        return "" if closing else "\n"
    return "\n" if name in _BLOCKS else " | " if name in _CELLS and closing else ""


def _take_title(text: str) -> tuple[str, str]:
    """The page's title, and the text without it."""
    opened = _TITLE.search(text)
    if opened is None:
        return "", text
    ending = _TITLE_END.search(text, opened.end())
    end = ending.start() if ending else len(text)
    title = html.unescape(_TAG.sub(" ", text[opened.end() : end]))
    return _line(title), text[: opened.start()] + text[end:]


def _line(text: str) -> str:
    return " ".join(text.split())


def _pieces(text: str) -> Iterator[tuple[str, bool, str]]:
    """Each tag with the text that follows it: (name, is closing, text); the text before any tag under ""."""
    name, closing, start = "", False, 0
    for match in _TAG.finditer(text):
        yield name, closing, html.unescape(text[start : match.start()])
        name, closing, start = match.group(2).lower(), bool(match.group(1)), match.end()
    yield name, closing, html.unescape(text[start:])


def _tidy(text: str) -> str:
    """Text without control characters, trailing blanks and runs of empty lines."""
    text = text.replace("\r", "").replace("\u00a0", " ").replace("\0", "")
    lines = [line.rstrip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _kept(sections: list[Section]) -> tuple[Section, ...]:
    """Sections that say something; a heading without text is kept as the place of what stands below it."""
    return tuple(section for section in sections if section.heading or section.text)
