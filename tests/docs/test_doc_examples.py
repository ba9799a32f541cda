"""The examples of the documentation: whole models and fragments pass, refused ones are refused as the page says."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest
from doc_blocks import ROOT, Block, blocks, completed, is_whole

from hlmdsl import HlmError, parse
from hlmdsl.cli import main

SHOWN = [block for block in blocks("hlm") if not block.note]
REFUSED = [block for block in blocks("hlm") if block.note.startswith("refused: ")]


def sessions(language: str) -> list[tuple[Block, ...]]:
    """Blocks to `run`, each with those that go on from it: the ones marked `then` below it on the same page."""
    found: list[list[Block]] = []
    for block in blocks(language):
        if block.note == "run":
            found.append([block])
        elif block.note == "then":
            assert found[-1][0].page == block.page, f"{block.place} goes on from nothing"
            found[-1].append(block)
    return [tuple(own) for own in found]


RUNNABLE = sessions("python")
COMMANDS = sessions("console")


def test_pages_have_examples():
    assert len(SHOWN) >= 18
    assert len(REFUSED) >= 5
    assert len(RUNNABLE) >= 1
    assert sum(is_whole(block.text) for block in SHOWN) >= 1


@pytest.mark.parametrize("block", SHOWN, ids=lambda block: block.place)
def test_shown_specs_are_right(block: Block):
    text = block.text if is_whole(block.text) else completed(block.text)
    try:
        parse(text, block.place)
    except HlmError as error:
        pytest.fail(str(error))


@pytest.mark.parametrize("block", REFUSED, ids=lambda block: block.place)
def test_refused_specs_are_refused_as_the_page_says(block: Block):
    with pytest.raises(HlmError) as caught:
        parse(completed(block.text), block.place)
    assert {d.code for d in caught.value.diagnostics} == {block.note.removeprefix("refused: ")}


@pytest.mark.parametrize("session", RUNNABLE, ids=lambda own: own[0].place)
def test_python_blocks_run(
    session: tuple[Block, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a folder where the shipped specs are, so that what a block writes is gone afterwards."""
    (tmp_path / "specs").symlink_to(ROOT / "specs")
    monkeypatch.chdir(tmp_path)
    names = {"__name__": "__docs__"}
    for block in session:
        exec(compile(block.text, block.place, "exec"), names)


@pytest.mark.parametrize("session", COMMANDS, ids=lambda own: own[0].place)
def test_commands_run(
    session: tuple[Block, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One after another, in a folder where the shipped specs are."""
    (tmp_path / "specs").symlink_to(ROOT / "specs")
    monkeypatch.chdir(tmp_path)
    for line in (line for block in session for line in block.text.splitlines()):
        assert line.startswith("$ hlm ")
        monkeypatch.setattr(sys, "argv", shlex.split(line.removeprefix("$ ")))
        with pytest.raises(SystemExit) as stopped:
            main()
        assert stopped.value.code == 0, capsys.readouterr().err
