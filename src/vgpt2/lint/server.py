"""Findings in an editor while one writes: a server of the Language Server Protocol over stdin and stdout.

Diagnostics come on open, change and save, with a link to the rule's page; code actions mend one finding
(those that may change the result say so) or all that mend safely (`source.fixAll.vgpt2`). Needs the extra
`lsp` (pygls). A text is always sent whole: pygls cuts lines where the protocol does not.

Not covered: several workspace folders with settings of their own (the first one decides); completion, hover.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from vgpt2.catalog.model import Catalog
from vgpt2.errors import Vgpt2Error
from vgpt2.lint.document import address
from vgpt2.lint.finding import Edit, Finding
from vgpt2.lint.fix import fix
from vgpt2.lint.linter import Options, lint
from vgpt2.lint.positions import Encoding, Place, Positions, line_edits
from vgpt2.tsql.model import Script, Span
from vgpt2.tsql.parse import parse

FIX_ALL = "source.fixAll.vgpt2"
PAUSE = 0.15
"""Seconds without a further change after which a changed text is checked."""
LENGTH = 1 << 20
"""Characters beyond which a text is not checked; the editor is told."""
WATCHED = ("**/vgpt2.yaml", "**/pyproject.toml", "**/manifest.json")

_UNSAFE = " (unsafe: may change the result)"
_SEVERITIES = {"error": lsp.DiagnosticSeverity.Error, "warning": lsp.DiagnosticSeverity.Warning}


@dataclass(frozen=True, slots=True)
class Project:
    """What the texts of a workspace are checked against.

    Attributes:
        reader: see `vgpt2.lint.linter.lint`.
        note: something that the user should be told ("", or a sentence).
    """

    catalog: Catalog
    options: Options
    reader: Callable[[str], Script] = parse
    note: str = ""


OpenProject = Callable[[Path | None, Mapping[str, Any]], Project]
"""Opens the project of a workspace's folder, with the client's `initializationOptions`. It may raise a
`Vgpt2Error`, which the user is shown; then the project opened before stays."""


class _Checked(NamedTuple):
    """A text with its findings in a project."""

    project: Project | None
    text: str
    findings: tuple[Finding, ...]
    positions: Positions


class Editor:
    """One editor's session.

    Args:
        open_project: asked at the start, and again when settings or catalog have changed.
        version: of this package, for the editor's log.
    """

    def __init__(self, open_project: OpenProject, version: str) -> None:
        self._open_project = open_project
        self._project: Project | None = None
        self._root: Path | None = None
        self._wishes: Mapping[str, Any] = {}
        self._checked: dict[str, _Checked] = {}
        self.server = LanguageServer("vgpt2", version, lsp.TextDocumentSyncKind.Full)
        actions = lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix, FIX_ALL])
        handlers: tuple[tuple[str, Callable[..., Any], Any], ...] = (
            (lsp.INITIALIZE, self._initialize, None),
            (lsp.INITIALIZED, self._initialized, None),
            (lsp.TEXT_DOCUMENT_DID_OPEN, self._opened, None),
            (lsp.TEXT_DOCUMENT_DID_CHANGE, self._changed, None),
            (lsp.TEXT_DOCUMENT_DID_SAVE, self._saved, None),
            (lsp.TEXT_DOCUMENT_DID_CLOSE, self._closed, None),
            (lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, self._settings_changed, None),
            (lsp.WORKSPACE_DID_CHANGE_CONFIGURATION, self._settings_changed, None),
            (lsp.TEXT_DOCUMENT_CODE_ACTION, self._actions, actions),
        )
        for method, handler, options in handlers:
            # pygls marks what it registers, and a bound method cannot be marked.
            self.server.feature(method, options)(partial(handler))

    # --- the project ----------------------------------------------------------------------------------------

    def _initialize(self, params: lsp.InitializeParams) -> None:
        folders = params.workspace_folders or ()
        uri = next((folder.uri for folder in folders), params.root_uri)
        path = to_fs_path(uri) if uri else params.root_path
        self._root = Path(path) if path else None
        wishes = params.initialization_options
        self._wishes = wishes if isinstance(wishes, Mapping) else {}
        self._reopen()

    def _initialized(self, params: lsp.InitializedParams) -> None:
        """Ask to be told when settings or a catalog change, where the editor can."""
        workspace = self.server.client_capabilities.workspace
        watching = workspace.did_change_watched_files if workspace else None
        if not (watching and watching.dynamic_registration):
            return
        watchers = [lsp.FileSystemWatcher(pattern) for pattern in WATCHED]
        registration = lsp.Registration(
            "vgpt2-watch",
            lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES,
            lsp.DidChangeWatchedFilesRegistrationOptions(watchers),
        )
        self.server.client_register_capability(lsp.RegistrationParams([registration]))

    def _reopen(self) -> None:
        try:
            project = self._open_project(self._root, self._wishes)
        except Vgpt2Error as error:
            self._say(lsp.MessageType.Error, str(error))
            return
        if project.note and (self._project is None or project.note != self._project.note):
            self._say(lsp.MessageType.Info, project.note)
        self._project = project

    def _settings_changed(self, params: Any) -> None:
        self._reopen()
        for uri in list(self._checked):
            self._check(uri)

    # --- diagnostics ----------------------------------------------------------------------------------------

    def _opened(self, params: lsp.DidOpenTextDocumentParams) -> None:
        self._check(params.text_document.uri)

    async def _changed(self, params: lsp.DidChangeTextDocumentParams) -> None:
        uri, version = params.text_document.uri, params.text_document.version
        await asyncio.sleep(PAUSE)
        documents = self.server.workspace.text_documents
        if uri in documents and documents[uri].version == version:
            self._check(uri)

    def _saved(self, params: lsp.DidSaveTextDocumentParams) -> None:
        if params.text_document.uri in self.server.workspace.text_documents:
            self._check(params.text_document.uri)

    def _closed(self, params: lsp.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        self._checked.pop(uri, None)
        self.server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))

    def _check(self, uri: str) -> None:
        """Lint an open text and tell the editor."""
        document = self.server.workspace.get_text_document(uri)
        if len(document.source) > LENGTH:
            self._checked.pop(uri, None)
            start = lsp.Position(0, 0)
            message = f"longer than {LENGTH} characters: not checked"
            told = [lsp.Diagnostic(lsp.Range(start, start), message, lsp.DiagnosticSeverity.Information)]
        else:
            checked = self._lint(uri)
            told = [_diagnostic(checked, finding) for finding in checked.findings]
        self.server.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(uri, told, document.version)
        )

    def _lint(self, uri: str) -> _Checked:
        """The findings of an open text as it is now."""
        text = self.server.workspace.get_text_document(uri).source
        known = self._checked.get(uri)
        if self._project is None:
            return _Checked(None, text, (), Positions(text))
        project = self._project
        if known is None or known.text != text or known.project is not project:
            found = lint(text, project.catalog, project.options, reader=project.reader)
            known = _Checked(project, text, tuple(found), Positions(text, self._encoding()))
            self._checked[uri] = known
        return known

    def _encoding(self) -> Encoding:
        kind = self.server.workspace.position_encoding
        agreed = str(getattr(kind, "value", kind))
        return "utf-8" if agreed == "utf-8" else "utf-32" if agreed == "utf-32" else "utf-16"

    # --- code actions ---------------------------------------------------------------------------------------

    def _actions(self, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        uri = params.text_document.uri
        documents = self.server.workspace.text_documents
        if uri not in documents or len(documents[uri].source) > LENGTH:
            return []
        checked = self._lint(uri)
        wanted = [str(getattr(kind, "value", kind)) for kind in params.context.only or ()]
        actions: list[lsp.CodeAction] = []
        if _asked("quickfix", wanted):
            actions += self._mends(uri, checked, params.range)
        # Mending all means linting many times, so it is not done for every move of the cursor.
        automatic = params.context.trigger_kind is lsp.CodeActionTriggerKind.Automatic
        if _asked(FIX_ALL, wanted) and (wanted or not automatic):
            actions += self._mend_all(uri, checked)
        return actions

    def _mends(self, uri: str, checked: _Checked, area: lsp.Range) -> Iterator[lsp.CodeAction]:
        """For each finding that the area touches: its fix, then the names that it suggests."""
        first = checked.positions.offset(Place(area.start.line, area.start.character))
        last = checked.positions.offset(Place(area.end.line, area.end.character))
        for finding in checked.findings:
            if finding.span.end < first or finding.span.start > last:
                continue
            diagnostic = _diagnostic(checked, finding)
            for title, edits, safe in _ways(checked.text, finding):
                yield lsp.CodeAction(
                    f"{finding.code}: {title}{'' if safe else _UNSAFE}",
                    lsp.CodeActionKind.QuickFix,
                    [diagnostic],
                    is_preferred=True if safe else None,
                    edit=self._edit(uri, checked, edits),
                )

    def _mend_all(self, uri: str, checked: _Checked) -> Iterator[lsp.CodeAction]:
        project = self._project
        if project is None or not any(item.fix and item.fix.safe for item in checked.findings):
            return
        fixed = fix(checked.text, project.catalog, project.options)
        if fixed.text != checked.text:
            edits = tuple(line_edits(checked.text, fixed.text))
            yield lsp.CodeAction(
                f"vgpt2: mend all that mends safely ({len(fixed.applied)})",
                FIX_ALL,
                edit=self._edit(uri, checked, edits),
            )

    def _edit(self, uri: str, checked: _Checked, edits: tuple[Edit, ...]) -> lsp.WorkspaceEdit:
        made = [lsp.TextEdit(_range(checked, Span(edit.start, edit.end)), edit.text) for edit in edits]
        workspace = self.server.client_capabilities.workspace
        capability = workspace.workspace_edit if workspace else None
        if not (capability and capability.document_changes):
            return lsp.WorkspaceEdit(changes={uri: made})
        # With the version an editor can refuse edits that come too late.
        version = self.server.workspace.get_text_document(uri).version
        document = lsp.OptionalVersionedTextDocumentIdentifier(uri, version)
        return lsp.WorkspaceEdit(document_changes=[lsp.TextDocumentEdit(document, made)])

    def _say(self, kind: lsp.MessageType, message: str) -> None:
        self.server.window_show_message(lsp.ShowMessageParams(kind, f"vgpt2: {message}"))


def _ways(text: str, finding: Finding) -> Iterator[tuple[str, tuple[Edit, ...], bool]]:
    """(title, edits, safe) of what mends a finding. A suggestion is a guess at what was meant: never safe."""
    known: set[tuple[Edit, ...]] = set()
    if finding.fix is not None:
        known.add(finding.fix.edits)
        yield finding.fix.message, finding.fix.edits, finding.fix.safe
    for suggestion in finding.suggestions:
        edits = (Edit(finding.span.start, finding.span.end, suggestion),)
        if edits not in known:
            shown = " ".join(text[slice(*finding.span)].split())
            yield f"replace {shown} by {suggestion}", edits, False


def _asked(kind: str, wanted: list[str]) -> bool:
    """Whether a kind of action is among those wanted; `source` asks for all that begin with `source.`."""
    return not wanted or any(kind == item or kind.startswith(f"{item}.") or not item for item in wanted)


def _diagnostic(checked: _Checked, finding: Finding) -> lsp.Diagnostic:
    return lsp.Diagnostic(
        _range(checked, finding.span),
        finding.message,
        _SEVERITIES[finding.severity],
        finding.code,
        lsp.CodeDescription(address(finding.code, finding.name)),
        "vgpt2",
    )


def _range(checked: _Checked, span: Span) -> lsp.Range:
    start, end = (checked.positions.place(offset) for offset in span)
    return lsp.Range(lsp.Position(*start), lsp.Position(*end))
