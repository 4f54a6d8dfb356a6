"""A sandbox in a process of its own, for texts that nobody has looked at.

The process has a limit of address space, and is killed when an answer takes too long: DuckDB's own interrupt
does not stop a call that sits in one function, nor its memory limit what such a call allocates. The next
request starts a new process.

Not covered: limits of address space on Windows, which has no such call.
"""

from __future__ import annotations

import selectors
import struct
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import IO, Any

import msgspec

from vgpt2.catalog.model import Catalog, CatalogData
from vgpt2.errors import LimitError, Vgpt2Error
from vgpt2.sandbox.compare import compare
from vgpt2.sandbox.model import (
    SEEDS,
    Cell,
    IllegalSqlError,
    Limits,
    Outcome,
    QueryFailedError,
    Result,
    UnsupportedSqlError,
    ValueSets,
    Verdict,
    VerdictKind,
)
from vgpt2.sandbox.run import Parameters, executes_non_empty, shared

_START = 60.0  # seconds for a new process to read the catalog
_ROOM_MB = 1500  # address space beside DuckDB's own limit: the interpreter, its libraries, the catalog
_HEAD = struct.Struct(">Q")
_ERRORS: tuple[type[Vgpt2Error], ...] = (IllegalSqlError, UnsupportedSqlError, QueryFailedError, LimitError)


class Runner:
    """Runs and compares texts in a child process.

    Args:
        limits: `seconds` are for one query; a comparison has them for each query on each database.
    """

    def __init__(
        self, catalog: Catalog, *, values: ValueSets | None = None, limits: Limits | None = None
    ) -> None:
        self._catalog = catalog
        self._values = {name: list(codes) for name, codes in (values or {}).items()}
        self._limits = limits or Limits()
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *problem: object) -> None:
        self.close()

    def close(self) -> None:
        """End the child process."""
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            for stream in (self._child.stdin, self._child.stdout):
                if stream is not None:
                    stream.close()
            self._child = None

    def execute(self, sql: str, seed: int = 1, parameters: Parameters | None = None) -> Result:
        """As `Sandbox.execute`.

        Raises:
            IllegalSqlError, UnsupportedSqlError, QueryFailedError, LimitError.
        """
        answer = self._ask("execute", [sql, seed, _packed(parameters)], 1)
        rows = tuple(tuple(map(_opened, row)) for row in answer["rows"])
        return Result(tuple(answer["columns"]), rows, answer["truncated"])

    def compare(
        self,
        gold: str,
        answer: str,
        seeds: Sequence[int] = SEEDS,
        *,
        ordered: bool | None = None,
        columns: str = "exact",
        parameters: Parameters | None = None,
    ) -> Verdict:
        """As `compare.compare`; what the limits stop is UNSUPPORTED."""
        arguments = [gold, answer, list(seeds), ordered, columns, _packed(parameters)]
        try:
            found = self._ask("compare", arguments, 2 * len(seeds))
        except LimitError as error:
            return Verdict(VerdictKind.UNSUPPORTED, str(error))
        return Verdict(VerdictKind(found.pop("kind")), **found)

    def executes_non_empty(
        self, sql: str, seeds: Sequence[int] = SEEDS, parameters: Parameters | None = None
    ) -> Outcome:
        """As `run.executes_non_empty`."""
        try:
            found = self._ask("outcome", [sql, list(seeds), _packed(parameters)], len(seeds))
        except LimitError as error:
            return Outcome("failed", {}, str(error))
        return Outcome(found["kind"], {int(seed): count for seed, count in found["rows"]}, found["problem"])

    def _ask(self, what: str, arguments: list[Any], queries: int) -> dict[str, Any]:
        child = self._started()
        answer = self._exchanged(child, [what, arguments], (self._limits.seconds + 1) * queries + 1)
        if "error" in answer:
            kinds = {kind.__name__: kind for kind in _ERRORS}
            raise kinds[answer["error"]](answer["message"])
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = subprocess.Popen(
                [sys.executable, "-m", "vgpt2.sandbox.runner"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
            limits = self._limits
            numbers = [limits.seconds, limits.rows, limits.memory_mb, limits.characters]
            data = msgspec.msgpack.encode(self._catalog.data)
            self._exchanged(self._child, [data, numbers, self._values], _START)
        return self._child

    def _exchanged(self, child: subprocess.Popen[bytes], message: object, seconds: float) -> dict[str, Any]:
        """Send a message and wait for its answer; a child that takes too long or dies is done with."""
        assert child.stdin is not None and child.stdout is not None  # noqa: S101  (both are pipes)
        try:
            _send(child.stdin, message)
            answered = _answers(child.stdout, seconds)
            answer: dict[str, Any] = _receive(child.stdout) if answered else {}
        except (BrokenPipeError, EOFError) as error:
            self.close()
            raise LimitError("the sandbox's process died, most likely for want of memory") from error
        if not answered:
            self.close()
            raise LimitError(f"stopped after {seconds:.0f} s")
        return answer


def _answers(stream: IO[bytes], seconds: float) -> bool:
    """Whether something can be read within a time."""
    with selectors.DefaultSelector() as waiting:
        waiting.register(stream, selectors.EVENT_READ)
        return bool(waiting.select(seconds))


def _send(stream: IO[bytes], message: object) -> None:
    data = msgspec.msgpack.encode(message)
    stream.write(_HEAD.pack(len(data)) + data)
    stream.flush()


def _receive(stream: IO[bytes]) -> Any:
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise EOFError
    (size,) = _HEAD.unpack(head)
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return msgspec.msgpack.decode(data)


# A cell that the format does not tell from another travels as [kind, text].
def _closed(cell: Cell) -> object:
    if isinstance(cell, Decimal):
        return ["decimal", str(cell)]
    if isinstance(cell, datetime):
        return ["datetime", cell.isoformat()]
    if isinstance(cell, date):
        return ["date", cell.isoformat()]
    if isinstance(cell, time):
        return ["time", cell.isoformat()]
    return cell


def _opened(cell: Any) -> Cell:
    if not isinstance(cell, list):
        known: Cell = cell
        return known
    kind, text = cell
    if kind == "decimal":
        return Decimal(text)
    readers: dict[str, Callable[[str], Cell]] = {
        "datetime": datetime.fromisoformat,
        "date": date.fromisoformat,
        "time": time.fromisoformat,
    }
    return readers[kind](text)


def _packed(parameters: Parameters | None) -> dict[str, object]:
    return {name: _closed(value) for name, value in (parameters or {}).items()}


class _Served:
    """The child's side: answers one request after the other until its input ends."""

    def __init__(self, data: bytes, limits: Sequence[Any], values: ValueSets) -> None:
        self.catalog = Catalog(msgspec.msgpack.decode(data, type=CatalogData))
        self.limits = Limits(*limits)
        self.values = values

    def answer(self, what: str, arguments: list[Any]) -> dict[str, Any]:
        parameters = {name: _opened(value) for name, value in arguments[-1].items()}
        try:
            if what == "execute":
                return self._execute(arguments[0], arguments[1], parameters)
            if what == "compare":
                return self._compare(arguments, parameters)
            found = executes_non_empty(
                arguments[0],
                self.catalog,
                arguments[1],
                values=self.values,
                parameters=parameters,
                limits=self.limits,
            )
        except MemoryError:
            return {"error": "LimitError", "message": "the query needed too much memory"}
        except _ERRORS as error:
            return {"error": type(error).__name__, "message": str(error)}
        return {"kind": found.kind, "rows": list(found.rows.items()), "problem": found.problem}

    def _execute(self, sql: str, seed: int, parameters: Parameters) -> dict[str, Any]:
        found = shared(self.catalog, seed, self.values, self.limits).execute(sql, parameters=parameters)
        rows = [list(map(_closed, row)) for row in found.rows]
        return {"columns": found.columns, "rows": rows, "truncated": found.truncated}

    def _compare(self, arguments: list[Any], parameters: Parameters) -> dict[str, Any]:
        gold, answer, seeds, ordered, columns, _ = arguments
        found = compare(
            gold,
            answer,
            self.catalog,
            seeds,
            ordered=ordered,
            columns=columns,
            values=self.values,
            parameters=parameters,
            limits=self.limits,
        )
        return {name: getattr(found, name) for name in ("kind", "reason", "seed", "compared", "about")}


def _limit_memory(megabytes: int) -> None:
    if sys.platform != "win32":
        import resource

        most = megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def serve() -> None:
    """The child process: catalog first, then requests."""
    source, target = sys.stdin.buffer, sys.stdout.buffer
    data, limits, values = _receive(source)
    served = _Served(data, limits, values)
    _limit_memory(served.limits.memory_mb + _ROOM_MB)
    _send(target, {})
    while True:
        try:
            what, arguments = _receive(source)
        except EOFError:
            return
        _send(target, served.answer(what, arguments))


if __name__ == "__main__":
    serve()
