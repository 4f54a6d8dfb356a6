"""Read a pack's folder into a `Pack`: YAML, SQL and Markdown after docs/pack.md.

Each entry is converted on its own, so an error names the file, the line of the entry and what is wrong.
Duplicate keys are errors (YAML itself keeps the last one silently), dates stay text, and the codes of value
sets are read as text throughout, so that `01`, `NO` and `1` remain what they are.

Not covered: whether names exist and queries run (`vgpt2.pack.check` and the tests).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

from vgpt2.catalog.model import JoinEdge, Origin, StatedJoins
from vgpt2.errors import InputError
from vgpt2.pack.model import (
    Article,
    ColumnNote,
    Embedding,
    MissingName,
    Module,
    ObjectNote,
    Order,
    Pack,
    Question,
    ValueSet,
    VerifiedQuery,
    Wording,
)

T = TypeVar("T")
Entry = dict[str, Any]

REGULAR, EMBEDDING, RANKING = "regular.yaml", "embedding.msgpack", "ranking.json"

FORMS = (
    "modules.yaml",
    "missing.yaml",
    "words.yaml",
    REGULAR,
    EMBEDDING,
    RANKING,
    "objects/*.yaml",
    "columns/*.yaml",
    "values/*.yaml",
    "asks/*.yaml",
    "questions/*.yaml",
    "joins/*.yaml",
    "queries/*/*.sql",
    "articles/*.md",
)
"""The files of a pack; anything else in its folder is ignored."""

SEEN = "the knowledge pack"
"""Where a stated join was read from."""

_NEVER = "never "
_JOINED = re.compile(r"(\w+)(?: = (\w+))?")
_HEADER = re.compile(r"\A\s*/\*\n(?P<header>.*?)\*/\s*", re.DOTALL)
_FRONT = re.compile(r"\A---\n(?P<header>.*?)\n---\n", re.DOTALL)
# The house conventions put NOLOCK after every object and forbid aliases, so this finds each object and never
# a CTE; `check` holds the result against the binding.
_SOURCE = re.compile(r"\b(?:FROM|JOIN|APPLY)\s+([A-Za-z_]\w*)\s+WITH\s*\(NOLOCK\)")


def pack_files(folder: Path) -> tuple[Path, ...]:
    """The files of a pack, in a stable order."""
    return tuple(path for form in FORMS for path in sorted(folder.glob(form)))


def read(folder: Path) -> Pack:
    """Read the pack in `folder`.

    Raises:
        InputError: a file is not written as it must be.
    """
    return Pack(
        name=folder.name,
        modules=_modules(folder / "modules.yaml"),
        objects=_collected(folder, "objects/*.yaml", _objects, "name"),
        columns={
            **_regular(folder / REGULAR),
            **_collected(folder, "columns/*.yaml", _columns, "key"),
        },
        values=_collected(folder, "values/*.yaml", _values, "key"),
        queries=_collected(folder, "queries/*/*.sql", _query, "id"),
        articles=_collected(folder, "articles/*.md", _article, "id"),
        missing=_missing(folder / "missing.yaml"),
        asks=_asks(folder),
        questions=tuple(_questions(folder)),
        joins=_joins(folder),
        words=_words(folder / "words.yaml"),
        embedding=_learned(folder / EMBEDDING, "vectors", msgspec.msgpack.decode, Embedding),
        ranking=_learned(folder / RANKING, "trees", msgspec.json.decode, Order),
    )


def _collected(folder: Path, form: str, each: Callable[[Path], Iterator[T]], key: str) -> dict[str, T]:
    """The entries of all files of one form by key; a key in two files is an error."""
    found: dict[str, T] = {}
    for path in sorted(folder.glob(form)):
        for entry in each(path):
            name = getattr(entry, key)
            if name in found:
                raise InputError(f"{name} is described twice", where=path, do="keep one of the two")
            found[name] = entry
    return found


def _modules(path: Path) -> dict[str, Module]:
    entries = _mapping(path)
    return {
        code: _convert({"code": code, **_fields(body, path, code)}, Module, path, code)
        for code, body in entries.items()
    }


def _missing(path: Path) -> dict[str, MissingName]:
    if not path.is_file():
        return {}
    return {
        name: _convert({"name": name, **_fields(body, path, name)}, MissingName, path, name)
        for name, body in _mapping(path).items()
    }


def _words(path: Path) -> Wording:
    return _convert(_mapping(path, _TextLoader), Wording, path, "words") if path.is_file() else Wording()


def _asks(folder: Path) -> dict[str, tuple[str, ...]]:
    """`Object: [what people say, …]`; an object in two files is an error."""
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(folder.glob("asks/*.yaml")):
        for name, texts in _mapping(path).items():
            if name in found:
                raise InputError(f"{name} is described twice", where=path, do="keep one of the two")
            found[name] = _texts(texts, path, name)
    return found


def _questions(folder: Path) -> Iterator[Question]:
    """`Object Other: [what people ask, …]`, each object that the answer needs once."""
    for path in sorted(folder.glob("questions/*.yaml")):
        for names, texts in _mapping(path).items():
            objects = tuple(names.split())
            if len(set(objects)) != len(objects):
                raise _wrong("names an object twice", path, names)
            for text in _texts(texts, path, names):
                yield Question(text, objects)


def _joins(folder: Path) -> StatedJoins:
    """`Object Other: [Column = Column, never Column, …]`, several columns by commas, an equal name once."""
    found: dict[bool, list[JoinEdge]] = {False: [], True: []}
    for path in sorted(folder.glob("joins/*.yaml")):
        for names, conditions in _mapping(path).items():
            if len(names.split()) != 2:
                raise _wrong("must name two objects", path, names)
            left, right = names.split()
            for text in _texts(conditions, path, names):
                written = text.removeprefix(_NEVER)
                pairs = [_JOINED.fullmatch(part.strip()) for part in written.split(",")]
                if not all(pairs):
                    raise _wrong(f"'{text}' must be columns, as in 'Group, Lessor = Vendor'", path, names)
                ends = [(pair[1], pair[2] or pair[1]) for pair in pairs if pair is not None]
                own, other = tuple(one for one, _ in ends), tuple(two for _, two in ends)
                edge = JoinEdge(left, right, own, other, Origin.STATED, 1, (SEEN,))
                found[written != text].append(edge)
    return StatedJoins(tuple(found[False]), tuple(found[True]))


def _texts(body: Any, path: Path, key: str) -> tuple[str, ...]:
    if not isinstance(body, list) or not all(isinstance(text, str) for text in body):
        raise _wrong("must be a list of texts", path, key)
    return tuple(body)


def _learned(path: Path, what: str, decode: Callable[..., T], form: type[T]) -> T | None:
    if not path.is_file():
        return None
    try:
        return decode(path.read_bytes(), type=form)
    except msgspec.MsgspecError as error:
        raise InputError(
            f"holds no {what} ({error})", where=path, do="remove it and learn it again: docs/pack.md"
        ) from error


def _objects(path: Path) -> Iterator[ObjectNote]:
    module = path.stem.upper()
    for name, body in _mapping(path).items():
        entry = {"name": name, "module": module, **_fields(body, path, name)}
        yield _convert(entry, ObjectNote, path, name)


def _columns(path: Path) -> Iterator[ColumnNote]:
    """`Object: {Column: label}` or `Object: {Column: {label: …, unit: …}}`."""
    for name, body in _mapping(path).items():
        for column, note in _fields(body, path, name).items():
            entry = {"label": note} if isinstance(note, str) else _fields(note, path, column)
            yield _convert({"object": name, "column": column, **entry}, ColumnNote, path, column)


def read_regular(path: Path) -> tuple[Entry, dict[str, list[str]]]:
    """The two parts of regular.yaml: label by column name, and column names by object.

    A label is a text, or a mapping with the fields of a `ColumnNote` and `type`, the types that it is bound
    to; these tell which columns are listed (`vgpt2.pack.regular`) and are of no further use.
    """
    entry = _mapping(path) if path.is_file() else {}
    labels = _fields(entry.get("labels") or {}, path, "labels")
    objects = _fields(entry.get("objects") or {}, path, "objects")
    for name, columns in objects.items():
        if not isinstance(columns, list) or not set(columns) <= labels.keys():
            raise _wrong("must list columns that have a label above", path, name)
    return labels, objects


def _regular(path: Path) -> dict[str, ColumnNote]:
    labels, objects = read_regular(path)
    notes: dict[str, Entry] = {}
    for column, note in labels.items():
        notes[column] = {"label": note} if isinstance(note, str) else dict(_fields(note, path, column))
        bound = notes[column].pop("type", "")
        if not all(isinstance(name, str) for name in (bound if isinstance(bound, list) else [bound])):
            raise _wrong("`type` must be a type or a list of types", path, column)
    spread = (
        _convert({"object": name, "column": column, **notes[column]}, ColumnNote, path, column)
        for name, columns in objects.items()
        for column in columns
    )
    return {note.key: note for note in spread}


def _values(path: Path) -> Iterator[ValueSet]:
    for key, body in _mapping(path, _TextLoader).items():
        name, dot, column = key.partition(".")
        if not dot:
            raise _wrong("is not Object.Column", path, key)
        entry = {"object": name, "column": column, **_fields(body, path, key)}
        yield _convert(entry, ValueSet, path, key)


def _query(path: Path) -> Iterator[VerifiedQuery]:
    text = path.read_text(encoding="utf-8")
    found = _HEADER.match(text)
    if found is None:
        raise InputError("does not begin with a /* … */ header", where=path, do="see docs/pack.md")
    entry = _load(found["header"], path, _Loader)
    name = f"{path.parent.name}/{path.stem}"
    parameters = [
        {"name": f"@{parameter}", **_fields(body, path, parameter)}
        for parameter, body in _fields(entry.pop("parameters", None) or {}, path, "parameters").items()
    ]
    sql = text[found.end() :].strip().rstrip(";").rstrip()
    objects = tuple(dict.fromkeys(_SOURCE.findall(sql)))
    entry = {"wordings": entry.pop("asks", ()), **entry}
    own = {"id": name, "module": path.parent.name.upper(), "sql": sql, "objects": objects}
    yield _convert({**entry, **own, "parameters": parameters}, VerifiedQuery, path, "title")


def _article(path: Path) -> Iterator[Article]:
    text = path.read_text(encoding="utf-8")
    found = _FRONT.match(text)
    if found is None:
        raise InputError("does not begin with a --- … --- header", where=path, do="see docs/pack.md")
    entry = _load(found["header"], path, _Loader)
    yield _convert({**entry, "id": path.stem, "text": text[found.end() :].strip()}, Article, path, "title")


class _Loader(yaml.CSafeLoader):
    """YAML without duplicate keys and without dates."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        _refuse_duplicates(node)
        return super().construct_mapping(node, deep)


class _TextLoader(yaml.CBaseLoader):
    """YAML in which every scalar is text, without duplicate keys."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        _refuse_duplicates(node)
        return super().construct_mapping(node, deep)


def _as_text(loader: _Loader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


_Loader.add_constructor("tag:yaml.org,2002:timestamp", _as_text)


def _refuse_duplicates(node: yaml.MappingNode) -> None:
    seen: set[str] = set()
    for key, _ in node.value:
        if key.value in seen:
            raise yaml.MarkedYAMLError(problem=f"{key.value} stands twice", problem_mark=key.start_mark)
        seen.add(key.value)


def _mapping(path: Path, loader: type[_Loader | _TextLoader] = _Loader) -> Entry:
    return _load(path.read_text(encoding="utf-8"), path, loader)


def _load(text: str, path: Path, loader: type[_Loader | _TextLoader]) -> Entry:
    """A YAML mapping with text keys."""
    try:
        loaded = yaml.load(text, Loader=loader)  # noqa: S506 (both loaders are safe ones)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise InputError(str(error.problem), where=f"{path}:{line}", do="correct the YAML") from error
    except yaml.YAMLError as error:
        raise InputError(f"not YAML ({error})", where=path, do="correct it") from error
    if loaded is None:
        return {}
    return _fields(loaded, path, "")


def _fields(body: object, path: Path, key: str) -> Entry:
    if not isinstance(body, dict):
        raise _wrong(f"must be a mapping, not {type(body).__name__}", path, key)
    odd = next((name for name in body if not isinstance(name, str)), None)
    if odd is not None:
        raise _wrong(f"the key {odd!r} is not text: quote it", path, key)
    return body


def _convert(entry: Entry, shape: type[T], path: Path, key: str) -> T:
    try:
        return msgspec.convert(entry, shape, strict=shape is not ValueSet)
    except msgspec.ValidationError as error:
        raise _wrong(str(error).replace(" - at `$.", " in `"), path, key) from error


def _wrong(what: str, path: Path, key: str) -> InputError:
    """An error with the line on which `key` stands."""
    lines = path.read_text(encoding="utf-8").splitlines()
    line = next((at for at, text in enumerate(lines, 1) if text.strip().startswith(f"{key}:")), 1)
    what = f"{key}: {what}" if key else what
    return InputError(what, where=f"{path}:{line}", do="docs/pack.md shows the form")
