"""The editor's server, driven over stdin and stdout as an editor drives it."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgpt2.lint.finding import Edit
from vgpt2.lint.fix import apply
from vgpt2.lint.positions import Encoding, Place, Positions, line_edits

SECONDS = 60.0
"""How long an answer may take on a busy machine before the test gives up."""

Json = dict[str, Any]


class Client:
    """A small client: numbered requests, and a queue of what the server says by itself."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "vgpt2", "lint", "--server", *words],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.answers: dict[int, queue.Queue[Json]] = {}
        self.heard: queue.Queue[Json] = queue.Queue()
        self.errors = b""
        threading.Thread(target=self._listen, daemon=True).start()
        threading.Thread(target=self._drain, daemon=True).start()

    def _listen(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while header := stream.readline():
            assert header.lower().startswith(b"content-"), f"stdout holds something else: {header!r}"
            if header.lower().startswith(b"content-length:"):
                length = int(header.split(b":")[1])
                while stream.readline().strip():
                    pass
                message = json.loads(stream.read(length))
                waiting = self.answers.get(message.get("id")) if "method" not in message else None
                (self.heard if waiting is None else waiting).put(message)
        for waiting in (*self.answers.values(), self.heard):
            waiting.put({"method": "the end"})

    def _drain(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.errors += line

    def send(self, content: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self.process.stdin.flush()

    def notify(self, method: str, params: Any) -> None:
        self.send(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode())

    def ask(self, method: str, params: Any) -> Json:
        number = len(self.answers) + 1
        self.answers[number] = queue.Queue()
        self.send(json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}).encode())
        return self.answers[number].get(timeout=SECONDS)

    def hear(self, method: str) -> Json:
        """The next message of a kind; others are passed over."""
        while True:
            message = self.heard.get(timeout=SECONDS)
            assert message.get("method") != "the end", self.errors.decode()
            if message.get("method") == method:
                found: Json = message["params"]
                return found

    def start(self, root: Path, options: Any = None, **capabilities: Any) -> Json:
        answer = self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root.as_uri(),
                "capabilities": capabilities,
                "initializationOptions": options,
            },
        )
        self.notify("initialized", {})
        result: Json = answer["result"]
        return result

    def open(self, uri: str, text: str, version: int = 1) -> Json:
        document = {"uri": uri, "languageId": "sql", "version": version, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})
        return self.hear("textDocument/publishDiagnostics")

    def change(self, uri: str, text: str, version: int) -> None:
        document = {"uri": uri, "version": version}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def actions(self, uri: str, area: Json, **context: Any) -> list[Json]:
        params = {"textDocument": {"uri": uri}, "range": area, "context": {"diagnostics": [], **context}}
        found: list[Json] = self.ask("textDocument/codeAction", params)["result"]
        return found

    def stop(self) -> int:
        self.ask("shutdown", None)
        self.notify("exit", None)
        return self.process.wait(timeout=SECONDS)


Launch = Callable[..., Client]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the bundled sample's catalog at its usual place."""
    from vgpt2.pack.load import sample_export

    workspace = tmp_path_factory.mktemp("workspace")
    words = ["ingest", str(sample_export()), "-o", str(workspace / "out" / "catalog")]
    done = subprocess.run([sys.executable, "-m", "vgpt2", *words], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (workspace / "vgpt2.yaml").write_text("lint:\n  ignore: [VST9]\n")
    return workspace


@pytest.fixture
def launch(folder: Path) -> Iterator[Launch]:
    clients: list[Client] = []

    def start(*words: str) -> Client:
        pytest.importorskip("pygls", reason="the extra lsp is not installed")
        clients.append(Client(folder, *words))
        return clients[-1]

    yield start
    for client in clients:
        client.process.kill()
        client.process.wait()
        assert b"Traceback" not in client.errors, client.errors.decode()


URI = "untitled:Untitled-1"
WHOLE = {"start": {"line": 0, "character": 0}, "end": {"line": 999, "character": 0}}


def mended(text: str, edits: list[Json], encoding: Encoding = "utf-16") -> str:
    """What an editor makes of a text by edits."""
    positions = Positions(text, encoding)
    return apply(
        text,
        [
            Edit(
                *(positions.offset(Place(*item["range"][end].values())) for end in ("start", "end")),
                item["newText"],
            )
            for item in edits
        ],
    )


def test_diagnostics_on_open_change_save_and_close(launch: Launch, folder: Path) -> None:
    client = launch()
    capabilities = client.start(folder)["capabilities"]
    assert capabilities["textDocumentSync"]["change"] == 1
    assert "source.fixAll.vgpt2" in capabilities["codeActionProvider"]["codeActionKinds"]
    text = "/* 😀é */ SELECT '😀' AS a,\r\n  '😀', apth.InvTotal FROM APTH WHERE APTH.APCo = 1"
    opened = client.open(URI, text)
    assert (opened["uri"], opened["version"]) == (URI, 1)
    first = opened["diagnostics"][0]
    assert [item["code"] for item in opened["diagnostics"]] == ["VST103"]
    assert first["range"] == {"start": {"line": 1, "character": 8}, "end": {"line": 1, "character": 12}}
    assert (first["severity"], first["source"]) == (1, "vgpt2")
    assert first["codeDescription"]["href"].endswith("/VST1xx.md#vst103-wrong-case")
    client.change(URI, "SELECT APTH.Nothing FROM APTH", 2)
    client.change(URI, "SELECT APTH.InvTotal, FROM APTH", 3)
    changed = client.hear("textDocument/publishDiagnostics")
    assert changed["version"] == 3  # what has been typed over is not checked
    assert [item["code"] for item in changed["diagnostics"]] == ["VST002"]
    client.notify("textDocument/didSave", {"textDocument": {"uri": URI}})
    assert client.hear("textDocument/publishDiagnostics")["diagnostics"] == changed["diagnostics"]
    client.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
    assert client.hear("textDocument/publishDiagnostics")["diagnostics"] == []
    assert client.stop() == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_actions_mend_what_they_are_for(encoding: Encoding, launch: Launch, folder: Path) -> None:
    client = launch("--ignore", "VST902")  # the command line's word comes before the workspace's
    client.start(
        folder, {"select": ["VST103", "VST101", "VST901"]}, general={"positionEncodings": [encoding]}
    )
    text = "SELECT '😀', apth.InvTotal\nFROM APTH\nJOIN APTX ON 1 = 1"
    opened = client.open(URI, text)
    by_code = {item["code"]: item for item in opened["diagnostics"]}
    case = next(item for item in client.actions(URI, by_code["VST103"]["range"]) if "VST103" in item["title"])
    assert (case["kind"], case["isPreferred"]) == ("quickfix", True)
    assert case["diagnostics"][0]["code"] == "VST103"
    assert mended(text, case["edit"]["changes"][URI], encoding) == text.replace("apth.", "APTH.")
    guesses = client.actions(URI, by_code["VST101"]["range"], only=["quickfix"])
    assert guesses
    assert all("unsafe" in item["title"] and "isPreferred" not in item for item in guesses)
    assert client.actions(URI, by_code["VST101"]["range"], only=["refactor"]) == []
    (everything,) = client.actions(URI, WHOLE, only=["source.fixAll"])
    assert everything["kind"] == "source.fixAll.vgpt2"
    after = mended(text, everything["edit"]["changes"][URI], encoding)
    assert "'😀', APTH.InvTotal" in after
    assert "FROM APTH WITH (NOLOCK)" in after
    client.change(URI, after, 2)
    codes = {item["code"] for item in client.hear("textDocument/publishDiagnostics")["diagnostics"]}
    assert codes == {"VST101"}
    assert client.actions(URI, WHOLE, only=["source.fixAll"]) == []


def test_versioned_edits_where_the_editor_knows_them(launch: Launch, folder: Path) -> None:
    client = launch()
    client.start(folder, workspace={"workspaceEdit": {"documentChanges": True}})
    client.open(URI, "SELECT apth.InvTotal FROM APTH", version=7)
    (change,) = client.actions(URI, WHOLE)[0]["edit"]["documentChanges"]
    assert change["textDocument"] == {"uri": URI, "version": 7}


def test_it_ends_with_its_editor(launch: Launch, folder: Path) -> None:
    client = launch()
    client.start(folder)
    assert client.process.stdin is not None
    client.process.stdin.close()
    assert client.process.wait(timeout=SECONDS) == 0


def test_without_pygls_one_line_says_so(folder: Path) -> None:
    code = "import sys; sys.modules['pygls'] = None; from vgpt2.cli import main; main()"
    words = [sys.executable, "-c", code, "lint", "--server"]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode == 2
    assert done.stderr.strip().endswith("pip install 'vgpt2[lsp]'")
    assert "Traceback" not in done.stderr


def test_settings_are_the_workspaces_and_may_change(launch: Launch, folder: Path, tmp_path: Path) -> None:
    client = launch("--catalog", str(folder / "out" / "catalog"))
    settings = tmp_path / "vgpt2.yaml"
    settings.write_text("lint:\n  select: [VST1]\n")
    client.start(tmp_path)
    text = "SELECT apth.InvTotal FROM APTH"
    assert {item["code"] for item in client.open(URI, text)["diagnostics"]} == {"VST103"}
    changed = {"changes": [{"uri": settings.as_uri(), "type": 2}]}
    settings.write_text("lint:\n  select: [VST901]\n")
    client.notify("workspace/didChangeWatchedFiles", changed)
    codes = {item["code"] for item in client.hear("textDocument/publishDiagnostics")["diagnostics"]}
    assert codes == {"VST901"}
    settings.write_text("lint:\n  select: [NONE]\n")
    client.notify("workspace/didChangeWatchedFiles", changed)
    assert "no rule's code begins with 'NONE'" in client.hear("window/showMessage")["message"]
    diagnostics = client.hear("textDocument/publishDiagnostics")["diagnostics"]
    assert {item["code"] for item in diagnostics} == {"VST901"}  # what was read before still holds


@pytest.mark.parametrize("options", [{"catalog": "absent"}, {"colour": "red"}, {"select": "VST1"}, [1]])
def test_wrong_options_are_told(options: Any, launch: Launch, folder: Path) -> None:
    client = launch()
    client.start(folder, options)
    if isinstance(options, dict):
        assert client.hear("window/showMessage")["type"] == 1
    assert isinstance(client.open(URI, "SELECT 1")["diagnostics"], list)


def test_bad_input_does_not_end_it(launch: Launch, folder: Path) -> None:
    client = launch()
    client.start(folder)
    for content in (b"{", b"[]", b"null", b'{"jsonrpc": "2.0"}', b"\xff\xfe\x00", b'{"id": 1, "method": 5}'):
        client.send(content)
    client.notify("textDocument/didOpen", {"textDocument": 5})
    client.notify("textDocument/didChange", {"textDocument": {"uri": "x:absent", "version": 1}})
    client.notify("textDocument/didSave", {"textDocument": {"uri": "x:absent"}})
    client.notify("no/suchNotification", {})
    assert client.ask("no/suchRequest", {})["error"]["code"] == -32601
    assert client.actions("x:absent", WHOLE) == []
    far = {"start": {"line": 10**6, "character": 10**6}, "end": {"line": 10**7, "character": 0}}
    for text in ("", "\ud800", "SELECT (" * 300, "\x00\x0c\u2028'", "a" * ((1 << 20) + 1)):
        assert client.open("file:///odd%20name.sql", text)["uri"] == "file:///odd%20name.sql"
        assert isinstance(client.actions("file:///odd%20name.sql", far), list)
    codes = [item["code"] for item in client.open(URI, "SELECT apth.APCo FROM APTH")["diagnostics"]]
    assert codes == ["VST103"]
    client.errors = b""  # pygls logs what it could not read, with its own traceback
    assert client.stop() == 0


_TEXTS = st.text(st.sampled_from("a😀é\n\r\x0c\u2028\ud800"), max_size=12)
_ENCODINGS: tuple[Encoding, ...] = ("utf-8", "utf-16", "utf-32")


@given(_TEXTS, st.sampled_from(_ENCODINGS))
def test_places_lead_back_to_their_offsets(text: str, encoding: Encoding) -> None:
    positions = Positions(text, encoding)
    for offset in range(len(text) + 1):
        inside_line_end = text[offset - 1 : offset + 1] == "\r\n"
        assert positions.offset(positions.place(offset)) == offset - inside_line_end
    assert positions.offset(Place(99, 0)) == len(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    units = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}[encoding]
    width = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[encoding]
    last = len(lines[-1].encode(units, "surrogatepass")) // width
    assert positions.place(len(text)) == (len(lines) - 1, last)


@given(_TEXTS, _TEXTS)
def test_line_edits_make_the_other_text(before: str, after: str) -> None:
    assert apply(before, list(line_edits(before, after))) == after
