"""The language server as an editor sees it: a client of its own process, over standard input and output."""

from __future__ import annotations

import asyncio
import shutil
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

from hlmdsl.editor.analysis import Analyses
from hlmdsl.editor.completion import complete
from hlmdsl.editor.hover import hover
from hlmdsl.editor.look import look
from hlmdsl.editor.navigate import declaration_of, rename
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.fix import edited
from hlmdsl.source.text import SourceText
from tests.shipped import SPECS

TEXT = SPECS["projection"].read_text(encoding="utf-8")


class Editor:
    """An editor with one file open, as far as its server knows."""

    def __init__(self, path: Path, text: str) -> None:
        self.client = LanguageClient("test", "1")
        self.told: asyncio.Queue[list[lsp.Diagnostic]] = asyncio.Queue()
        self.uri, self.text, self.version = path.as_uri(), text, 1

        @self.client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def told(params: lsp.PublishDiagnosticsParams) -> None:
            self.told.put_nowait(list(params.diagnostics))

    @property
    def document(self) -> lsp.TextDocumentIdentifier:
        return lsp.TextDocumentIdentifier(self.uri)

    def at(self, where: str, plus: int = 0) -> lsp.Position:
        """The place of a text, which stands once, and so many characters on."""
        assert self.text.count(where) == 1, where
        before = self.text[: self.text.index(where) + plus]
        return lsp.Position(before.count("\n"), len(before.rpartition("\n")[2]))

    async def open(self) -> list[lsp.Diagnostic]:
        await self.client.start_io(sys.executable, "-m", "hlmdsl", "lsp")
        await self.client.initialize_async(lsp.InitializeParams(capabilities=lsp.ClientCapabilities()))
        self.client.initialized(lsp.InitializedParams())
        item = lsp.TextDocumentItem(self.uri, "hlm", self.version, self.text)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
        return await asyncio.wait_for(self.told.get(), 60)

    async def write(self, old: str, new: str) -> list[lsp.Diagnostic]:
        """One edit, sent as such, and what the server says of the text after it."""
        start, end = self.at(old), self.at(old, len(old))
        self.text, self.version = self.text.replace(old, new), self.version + 1
        document = lsp.VersionedTextDocumentIdentifier(self.version, self.uri)
        change = lsp.TextDocumentContentChangePartial(range=lsp.Range(start, end), text=new)
        self.client.text_document_did_change(lsp.DidChangeTextDocumentParams(document, [change]))
        return await asyncio.wait_for(self.told.get(), 60)

    async def hover(self, where: str, plus: int = 0) -> str:
        found = await self.client.text_document_hover_async(lsp.HoverParams(self.document, self.at(where, plus)))
        assert found is not None
        assert isinstance(found.contents, lsp.MarkupContent)
        return found.contents.value

    async def offered(self, where: str, plus: int = 0) -> list[str]:
        asked = lsp.CompletionParams(self.document, self.at(where, plus))
        found = await self.client.text_document_completion_async(asked)
        assert isinstance(found, lsp.CompletionList)
        return [item.text_edit.new_text for item in found.items if isinstance(item.text_edit, lsp.TextEdit)]

    async def actions(self, where: lsp.Range) -> list[lsp.CodeAction]:
        asked = lsp.CodeActionParams(self.document, where, lsp.CodeActionContext(diagnostics=[]))
        found = await self.client.text_document_code_action_async(asked)
        return [a for a in found or () if isinstance(a, lsp.CodeAction)]


def in_editor(tmp_path: Path, text: str, work: Callable[[Editor, list[lsp.Diagnostic]], Awaitable[None]]) -> None:
    (tmp_path / "data").mkdir()
    shutil.copy(SPECS["projection"].parent / "data" / "projection.csv", tmp_path / "data")

    async def session() -> None:
        editor = Editor(tmp_path / "projection.hlm", text)
        found = await editor.open()
        await work(editor, found)
        await editor.client.shutdown_async(None)
        editor.client.exit(None)
        await editor.client.stop()

    asyncio.run(session())


def test_an_editor_sees_meanings_offers_and_fixes(tmp_path: Path) -> None:
    async def work(editor: Editor, found: list[lsp.Diagnostic]) -> None:
        assert found == []
        told = await editor.hover("prior block:direction", 8)
        assert "by how much parallel minus orthogonal is larger in b2 than in b1" in told
        assert "95% of the prior: between −0.98 and +0.98" in told

        await editor.write("at(block = b2, direction = parallel) -", "at(block = ) -")
        assert await editor.offered("at(block = ) -", len("at(block = ")) == ["b1", "b2", "b3"]
        assert "by how much" in await editor.hover("prior block:direction", 8), "of the last text that had a meaning"
        await editor.write("at(block = ) -", "at(block = b2, direction = parallel) -")

        (wrong,) = await editor.write("1 + block * direction", "1 + blok * direction")
        assert wrong.code == "HLM2006"
        assert wrong.range.start == editor.at("1 + blok", 4)
        best, *_ = await editor.actions(wrong.range)
        assert best.title == "write `block`"
        assert best.is_preferred
        assert best.edit is not None
        assert best.edit.changes is not None
        (edit,) = best.edit.changes[editor.uri]
        assert (edit.range, edit.new_text) == (wrong.range, "block")
        assert await editor.write("1 + blok * direction", "1 + block * direction") == []

        target = lsp.DefinitionParams(editor.document, editor.at("prior block:direction", 8))
        declared = await editor.client.text_document_definition_async(target)
        assert isinstance(declared, lsp.Location)
        assert declared.range.start == editor.at("factor block", 7)
        asked = lsp.RenameParams(editor.document, editor.at("group  user", 8), "person")
        renamed = await editor.client.text_document_rename_async(asked)
        assert renamed is not None
        assert renamed.changes is not None
        texts = [e.new_text for e in renamed.changes[editor.uri]]
        assert texts == ["person = user", "person", "person", "person"]
        options = lsp.FormattingOptions(tab_size=4, insert_spaces=True)
        layout = lsp.DocumentFormattingParams(editor.document, options)
        assert not await editor.client.text_document_formatting_async(layout)
        await editor.write("prior sigma           ~", "prior sigma ~")
        (whole,) = await editor.client.text_document_formatting_async(layout) or ()
        assert whole.new_text == TEXT

    in_editor(tmp_path, TEXT, work)


# --- the same answers without a process -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def analyses() -> Analyses:
    return Analyses()


NAME = str(SPECS["projection"])


@pytest.mark.parametrize(
    ("line", "offers"),
    [
        ("factor block { b1, ", {"b2", "b3"}),
        ("factor block { b1, b2 } reference ", {"b1", "b2"}),
        ("covariate ", {"trial", "log_projection_sq", "projection_sq", "user", "block", "direction"}),
        ("effects mu = 1 + (1 | ", {"block", "direction", "user"}),
        ("prior block[", {"b2 - b1", "b3 - b1"}),
        ("estimand e = at(block = b1, ", {"direction = ", "user = "}),
        ("correlation user ", set()),
        ("missing ", {"error", "drop"}),
        ('covariate trial "', set()),
        ("# prior ", set()),
    ],
)
def test_what_is_offered(analyses: Analyses, line: str, offers: set[str]) -> None:
    text = f"{TEXT}\n{line}"
    found = complete(analyses.of(NAME, text), len(text))
    known = {o.text for o in found if o.kind != "keyword" or o.text in offers}
    assert known == offers


@pytest.mark.parametrize(
    ("line", "some"),
    [
        ("pri", "prior"),
        ("prior ", "sd(user, Intercept)"),
        ("prior x ~ ", "Normal(0, 1)"),
        ("response y ~ ", "Binomial(n = trials, p)"),
        ("effects ", "log(sigma) = 1 + "),
        ('data "data/pro', "projection.csv"),
        ('covariate trial "t" ', "unit"),
    ],
)
def test_what_is_among_what_is_offered(analyses: Analyses, line: str, some: str) -> None:
    text = f"{TEXT}\n{line}"
    assert some in {o.text for o in complete(analyses.of(NAME, text), len(text))}


def test_every_offered_target_is_one_that_a_prior_can_have(analyses: Analyses) -> None:
    bare = "\n".join(line for line in TEXT.splitlines() if not line.startswith(("prior", "correlation")))
    text = f"{bare}\nprior "
    for offer in complete(analyses.of(NAME, text), len(text)):
        if offer.kind == "parameter":
            positive = offer.text.startswith("sd(") or offer.text == "sigma"
            law = "HalfNormal(1)" if positive else "Normal(0, 1)"
            source = SourceText(NAME, f"{text}{offer.text} ~ {law}\n")
            assert look(source, lambda model: None).errors == (), offer.text


@pytest.mark.parametrize("name", ["sleepstudy_across", "machines", "mcycle", "wine", "movers", "obk"])
def test_every_term_of_a_spec_has_a_meaning(name: str) -> None:
    """Every column in an effects line is told, and every prior line says which numbers have it."""
    from hlmdsl.syntax import ast
    from hlmdsl.syntax.names_of import places

    path = SPECS[name]
    analysis = Analyses().of(str(path), path.read_text(encoding="utf-8"))
    assert analysis.look.errors == ()
    effects = [d for d in analysis.declarations if isinstance(d, ast.EffectsDecl | ast.PriorDecl)]
    for place in places(analysis.look.tree):
        if any(d.span.start <= place.span.start < d.span.end for d in effects) and place.role == "of":
            told = hover(analysis, place.span.start)
            assert told is not None, analysis.look.source.slice(place.span)
            assert told.span.start <= place.span.start
            assert declaration_of(analysis, place.span.start) is not None


def test_a_new_name_leaves_the_same_model(analyses: Analyses) -> None:
    analysis = analyses.of(NAME, TEXT)
    edits = rename(analysis, TEXT.index("prior block:direction") + 8, "stage of work")
    after = analyses.of(NAME, edited(TEXT, edits)).look
    assert after.errors == ()
    assert after.model is not None
    assert after.model.factors[0].column == "block"
    assert after.source.text.count("`stage of work`") == len(edits) == 5
    with pytest.raises(HlmError, match="HLM521"):
        rename(analysis, TEXT.index("prior block:direction") + 8, "user")
    with pytest.raises(HlmError, match="HLM521"):
        rename(analysis, TEXT.index("b2,"), "x")


def test_a_question_is_answered_from_what_is_known(analyses: Analyses) -> None:
    """A text is looked at once, however often something is asked of it."""
    assert analyses.of(NAME, TEXT) is analyses.of(NAME, TEXT)
