"""Ask a live SQL Server whether it would take a query: its syntax and every name in it, without running it.

`sys.dm_exec_describe_first_result_set` compiles a statement against the connected database and says what
columns it would return, or why it cannot be compiled; no row is read. Gold that the server refuses says that
the database is another than the catalog's; answers that it refuses although the binder passed them are faults
of the binder, and are named.

Source: Microsoft's Transact-SQL reference, "sys.dm_exec_describe_first_result_set".

Not covered: results on the server's own data; parameters' real types (a number is declared int or float, a
text nvarchar). It was tried on a stand-in for a connection only: no SQL Server was at hand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from vgpt2.errors import InputError, MissingError, need_extra
from vgpt2.suite.given import Given
from vgpt2.suite.question import Question, Value
from vgpt2.suite.score import Judged

DESCRIBE = (
    "SELECT error_number, error_message "
    "FROM sys.dm_exec_describe_first_result_set({mark}, {mark}, 0) WHERE error_number IS NOT NULL"
)
_PARAMETER = re.compile(r"(?<![@\w])@[A-Za-z_]\w*")
_TEXT = re.compile(r"'(?:[^']|'')*'")
MARKS = {"qmark": "?", "format": "%s", "pyformat": "%s"}
"""How a driver writes a parameter, by its `paramstyle` (PEP 249)."""


class Cursor(Protocol):
    """What is used of a DB-API cursor."""

    def execute(self, sql: str, parameters: Sequence[object], /) -> object:
        """Run one statement."""

    def fetchall(self) -> Sequence[Sequence[Any]]:
        """Its rows."""

    def close(self) -> object:
        """Let go of it."""


class Connection(Protocol):
    """What is used of a DB-API connection."""

    def cursor(self) -> Any:
        """A new cursor."""


class Live:
    """A server that says what it would take.

    Args:
        mark: how its driver writes a parameter.
    """

    def __init__(self, connection: Connection, mark: str = "?") -> None:
        self._connection = connection
        self._sql = DESCRIBE.format(mark=mark)

    def refuses(self, sql: str, parameters: Mapping[str, Value] | None = None) -> str:
        """Why the server would not take a query, in its own words; "" where it would.

        Raises:
            InputError: the server cannot be asked (no right, connection lost).
        """
        cursor: Cursor = self._connection.cursor()
        try:
            cursor.execute(self._sql, (sql, declared(sql, parameters or {}) or None))
            rows = cursor.fetchall()
        except Exception as error:  # drivers have error trees of their own
            raise InputError(f"the server cannot be asked ({error})", where="--server") from error
        finally:
            cursor.close()
        return f"{rows[0][0]}: {rows[0][1]}" if rows else ""


def declared(sql: str, parameters: Mapping[str, Value]) -> str:
    """The declarations of the parameters that a query uses: `@APCo int, @Mth nvarchar(4000)`."""
    used = dict.fromkeys(_PARAMETER.findall(_TEXT.sub("''", sql)))
    kinds = {name.removeprefix("@"): _kind(value) for name, value in parameters.items()}
    return ", ".join(f"{name} {kinds.get(name[1:], 'sql_variant')}" for name in used)


def _kind(value: Value) -> str:
    if isinstance(value, int):
        return "int"
    return "float" if isinstance(value, float) else "nvarchar(4000)"


def open_live(url: str) -> Live:
    """A server by its SQLAlchemy address, such as `mssql+mssqlpython://user:password@host/database`.

    Raises:
        MissingError: SQLAlchemy or the driver is not installed, or the server cannot be reached.
        InputError: the address cannot be read, or the driver writes parameters in another way.
    """
    try:
        import sqlalchemy
    except ImportError as error:
        raise need_extra("sqlalchemy", "db") from error
    try:
        engine = sqlalchemy.create_engine(url)
        connection = engine.raw_connection()
    except ImportError as error:
        raise need_extra(error.name or "the driver", "db") from error
    except sqlalchemy.exc.ArgumentError as error:
        raise InputError(f"is no database address ({error})", where="--server") from error
    except Exception as error:  # drivers have error trees of their own
        raise MissingError(f"the server cannot be reached ({error})", where="--server") from error
    mark = MARKS.get(engine.dialect.paramstyle)
    if mark is None:
        raise InputError(f"its driver writes parameters as '{engine.dialect.paramstyle}'", where="--server")
    return Live(connection, mark)


def checked(
    live: Live, questions: Sequence[Question], given: Mapping[str, Given], judged: Sequence[Judged]
) -> dict[str, Any]:
    """What a server says of gold and answers, as plain data.

    Returns:
        `gold` and `answers`: how many were asked about, and by id why one is refused; `unlike_binder`: ids of
        answers on which the server and the binder disagree.
    """
    gold = {
        question.id: why
        for question in questions
        for sql in question.gold_queries
        if (why := live.refuses(sql, getattr(question.gold, "parameters", None)))
    }
    answers, unlike = {}, []
    asked = [(question, item) for question, item in zip(questions, judged, strict=True) if given[item.id].sql]
    for question, item in asked:
        why = live.refuses(given[item.id].sql, getattr(question.gold, "parameters", None))
        if why:
            answers[item.id] = why
        if bool(why) is item.valid:
            unlike.append(item.id)
    return {
        "gold": {"asked": sum(len(question.gold_queries) for question in questions), "refused": gold},
        "answers": {"asked": len(asked), "refused": answers},
        "unlike_binder": unlike,
    }
