"""The language server, `hlm lsp`. In: an editor's messages on standard input. Out: the answers of this folder.

Not decided here: any answer. Needs pygls (`hlmdsl[lsp]`). A text is analysed again after a pause in typing; a request
is answered for the current text.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcInvalidParams
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from hlmdsl import __version__
from hlmdsl.editor.analysis import Analyses, Analysis
from hlmdsl.editor.completion import Kind, Offer, complete
from hlmdsl.editor.hover import hover
from hlmdsl.editor.look import look
from hlmdsl.editor.mend import mend
from hlmdsl.editor.navigate import declaration_of, rename, renameable, same_name
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.fix import Edit, Fix
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax.format import format_source

PAUSE = 0.15
"""Seconds without a key, after which a text is looked at."""

FIX_ALL = f"{lsp.CodeActionKind.SourceFixAll.value}.hlm"

_KINDS: dict[Kind, lsp.CompletionItemKind] = {
    "keyword": lsp.CompletionItemKind.Keyword,
    "column": lsp.CompletionItemKind.Field,
    "level": lsp.CompletionItemKind.EnumMember,
    "variable": lsp.CompletionItemKind.Variable,
    "function": lsp.CompletionItemKind.Function,
    "family": lsp.CompletionItemKind.Class,
    "distribution": lsp.CompletionItemKind.Class,
    "parameter": lsp.CompletionItemKind.Property,
    "file": lsp.CompletionItemKind.File,
}
_SEVERITY = {"error": lsp.DiagnosticSeverity.Error, "warning": lsp.DiagnosticSeverity.Warning}


class HlmServer(LanguageServer):
    """A server with its open texts."""

    def __init__(self) -> None:
        super().__init__("hlm", __version__)
        self.analyses = Analyses()

    def document(self, uri: str) -> TextDocument:
        return self.workspace.get_text_document(uri)

    def analysis(self, uri: str) -> Analysis:
        """Of a text as it is now."""
        return self.analyses.of(_name(uri), self.document(uri).source)

    def publish(self, uri: str) -> None:
        """Say what is wrong with a text."""
        document = self.document(uri)
        found = self.analysis(uri).look
        told = [_diagnostic(document, d) for d in found.diagnostics]
        self.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(uri=uri, diagnostics=told, version=document.version)
        )


def _name(uri: str) -> str:
    return to_fs_path(uri) or uri


# --- places -----------------------------------------------------------------------------------------------------------


def _range(document: TextDocument, span: Span | None) -> lsp.Range:
    """For an error without a position, the first character."""
    start, end = span or Span(0, 0)
    return lsp.Range(document.client_position_at_offset(start), document.client_position_at_offset(end))


def _edits(document: TextDocument, edits: Iterable[Edit]) -> list[lsp.TextEdit]:
    return [lsp.TextEdit(_range(document, edit.span), edit.text) for edit in edits]


def _whole(document: TextDocument, text: str) -> list[lsp.TextEdit]:
    return [lsp.TextEdit(_range(document, Span(0, len(document.source))), text)]


def _diagnostic(document: TextDocument, d: Diagnostic) -> lsp.Diagnostic:
    lines = [": ".join(filter(None, [d.title_text, d.label_text])), *d.notes]
    lines += [f"help: {d.help_text}"] if d.help_text else []
    related = [
        lsp.DiagnosticRelatedInformation(lsp.Location(document.uri, _range(document, label.span)), label.text)
        for label in d.also
    ]
    unused = [lsp.DiagnosticTag.Unnecessary] if d.code == "HLM2007" else None
    return lsp.Diagnostic(
        range=_range(document, d.span),
        message="\n".join(lines),
        severity=_SEVERITY[d.severity],
        code=d.code,
        source="hlm",
        related_information=related or None,
        tags=unused,
    )


# --- answers ----------------------------------------------------------------------------------------------------------


def make_server() -> HlmServer:
    """A server with all its features."""
    server = HlmServer()

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(ls: HlmServer, params: lsp.DidOpenTextDocumentParams) -> None:
        ls.publish(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(ls: HlmServer, params: lsp.DidChangeTextDocumentParams) -> None:
        uri, version = params.text_document.uri, params.text_document.version
        await asyncio.sleep(PAUSE)
        if uri in ls.workspace.text_documents and ls.document(uri).version == version:
            ls.publish(uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def saved(ls: HlmServer, params: lsp.DidSaveTextDocumentParams) -> None:
        ls.publish(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(ls: HlmServer, params: lsp.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        ls.analyses.forget(_name(uri))
        ls.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri=uri, diagnostics=[]))

    server.feature(lsp.TEXT_DOCUMENT_HOVER)(_hover)
    triggers = [" ", "=", "(", "[", ",", "~", "|", '"', "/", "."]
    server.feature(lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=triggers))(_complete)
    server.feature(lsp.TEXT_DOCUMENT_DEFINITION)(_definition)
    server.feature(lsp.TEXT_DOCUMENT_REFERENCES)(_references)
    server.feature(lsp.TEXT_DOCUMENT_PREPARE_RENAME)(_prepare_rename)
    server.feature(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameOptions(prepare_provider=True))(_rename)
    server.feature(lsp.TEXT_DOCUMENT_FORMATTING)(_format)
    kinds = [lsp.CodeActionKind.QuickFix, FIX_ALL]
    server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(code_action_kinds=kinds))(_actions)
    return server


def _hover(ls: HlmServer, params: lsp.HoverParams) -> lsp.Hover | None:
    document = ls.document(params.text_document.uri)
    told = hover(ls.analysis(document.uri), document.offset_at_position(params.position))
    if told is None:
        return None
    content = lsp.MarkupContent(lsp.MarkupKind.Markdown, told.markdown)
    return lsp.Hover(content, _range(document, told.span))


def _complete(ls: HlmServer, params: lsp.CompletionParams) -> lsp.CompletionList:
    document = ls.document(params.text_document.uri)
    offers = complete(ls.analysis(document.uri), document.offset_at_position(params.position))
    return lsp.CompletionList(is_incomplete=False, items=[_item(document, n, o) for n, o in enumerate(offers)])


def _item(document: TextDocument, n: int, offer: Offer) -> lsp.CompletionItem:
    return lsp.CompletionItem(
        label=offer.text.rstrip(" =") or offer.text,
        kind=_KINDS[offer.kind],
        detail=offer.detail or None,
        documentation=lsp.MarkupContent(lsp.MarkupKind.Markdown, offer.about) if offer.about else None,
        sort_text=f"{n:05}",
        filter_text=offer.text,
        text_edit=lsp.TextEdit(_range(document, offer.span), offer.text),
    )


def _definition(ls: HlmServer, params: lsp.DefinitionParams) -> lsp.Location | None:
    document = ls.document(params.text_document.uri)
    span = declaration_of(ls.analysis(document.uri), document.offset_at_position(params.position))
    return lsp.Location(document.uri, _range(document, span)) if span is not None else None


def _references(ls: HlmServer, params: lsp.ReferenceParams) -> list[lsp.Location]:
    document = ls.document(params.text_document.uri)
    spans = same_name(ls.analysis(document.uri), document.offset_at_position(params.position))
    return [lsp.Location(document.uri, _range(document, span)) for span in spans]


def _prepare_rename(ls: HlmServer, params: lsp.PrepareRenameParams) -> lsp.PrepareRenamePlaceholder | None:
    document = ls.document(params.text_document.uri)
    place = renameable(ls.analysis(document.uri), document.offset_at_position(params.position))
    return lsp.PrepareRenamePlaceholder(_range(document, place.span), place.name) if place is not None else None


def _rename(ls: HlmServer, params: lsp.RenameParams) -> lsp.WorkspaceEdit:
    document = ls.document(params.text_document.uri)
    try:
        edits = rename(ls.analysis(document.uri), document.offset_at_position(params.position), params.new_name)
    except HlmError as error:
        said = error.diagnostics[0]
        raise JsonRpcInvalidParams(f"{said.title_text}: {said.label_text}") from None
    return lsp.WorkspaceEdit(changes={document.uri: _edits(document, edits)})


def _format(ls: HlmServer, params: lsp.DocumentFormattingParams) -> list[lsp.TextEdit]:
    """Nothing for a text with errors: these are shown separately."""
    document = ls.document(params.text_document.uri)
    try:
        text = format_source(SourceText(_name(document.uri), document.source))
    except HlmError:
        return []
    return _whole(document, text) if text != document.source else []


def _actions(ls: HlmServer, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    """The fixes of what is wrong in a range, and all sure ones at once."""
    document = ls.document(params.text_document.uri)
    looked = ls.analysis(document.uri).look
    only = params.context.only
    start, end = (document.offset_at_position(p) for p in (params.range.start, params.range.end))
    found: list[lsp.CodeAction] = []
    if _wanted(only, lsp.CodeActionKind.QuickFix.value):
        for d in looked.diagnostics:
            if d.span is not None and d.span.start <= end and start <= d.span.end:
                found += [_action(document, d, fix) for fix in d.fixes(looked.source)]
    if _wanted(only, FIX_ALL):
        mended = mend(looked.source, lambda source: look(source, ls.analyses.tables.bind))
        if mended.done:
            edit = lsp.WorkspaceEdit(changes={document.uri: _whole(document, mended.look.source.text)})
            found.append(lsp.CodeAction("make every fix that is sure", kind=FIX_ALL, edit=edit))
    return found


def _wanted(only: Sequence[lsp.CodeActionKind | str] | None, kind: str) -> bool:
    """Whether a client that requests only some kinds requests this one."""
    if only is None:
        return True
    values = [k.value if isinstance(k, lsp.CodeActionKind) else k for k in only]
    return any(kind == k or kind.startswith(f"{k}.") for k in values)


def _action(document: TextDocument, d: Diagnostic, fix: Fix) -> lsp.CodeAction:
    return lsp.CodeAction(
        title=fix.title,
        kind=lsp.CodeActionKind.QuickFix,
        diagnostics=[_diagnostic(document, d)],
        edit=lsp.WorkspaceEdit(changes={document.uri: _edits(document, fix.edits)}),
        is_preferred=fix.is_sure,
    )
