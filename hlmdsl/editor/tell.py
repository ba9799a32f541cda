"""In: errors of specs. Out: the same as JSON, and as commands that GitHub Actions shows next to the lines.

Not decided here: any wording.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from hlmdsl.source.diagnostic import Diagnostic, Label
from hlmdsl.source.frozen import frozen
from hlmdsl.source.render import printable
from hlmdsl.source.text import SourceText, Span

FORMAT = 1
"""Increases when a key is removed or changes its meaning."""


@frozen
class Told:
    """One file's check: the findings, the text, and the line for a valid spec, empty if it has errors."""

    path: str
    source: SourceText | None
    diagnostics: tuple[Diagnostic, ...]
    ok: str = ""


def as_json(files: Iterable[Told]) -> str:
    """One document for all files."""
    whole = {"format": FORMAT, "files": [_file(told) for told in files]}
    return json.dumps(whole, indent=2, ensure_ascii=False)


def _file(told: Told) -> dict[str, Any]:
    found = [diagnostic_json(d, told.source) for d in told.diagnostics]
    return {"path": told.path, "ok": bool(told.ok), "says": told.ok, "diagnostics": found}


def diagnostic_json(d: Diagnostic, source: SourceText | None) -> dict[str, Any]:
    """One of them, with its places as offsets and as lines and columns, and its fixes as edits."""
    fixes = d.fixes(source) if source is not None else ()
    return {
        "code": d.code,
        "severity": d.severity,
        "title": d.title_text,
        "label": d.label_text,
        "place": _place(d.span, source),
        "also": [{"place": _place(other.span, source), "text": other.text} for other in d.also],
        "notes": list(d.notes),
        "help": d.help_text,
        "fixes": [
            {
                "title": fix.title,
                "sure": fix.is_sure,
                "edits": [{"place": _place(e.span, source), "text": e.text} for e in fix.edits],
            }
            for fix in fixes
        ],
    }


def _place(span: Span | None, source: SourceText | None) -> dict[str, int] | None:
    if span is None or source is None:
        return None
    return {
        "start": span.start,
        "end": span.end,
        "line": source.line_number(span.start),
        "column": source.column(span.start),
        "end_line": source.line_number(span.end),
        "end_column": source.column(span.end),
    }


def as_commands(files: Iterable[Told]) -> str:
    """`::error file=...,line=...::...`, a line for each."""
    return "\n".join(_command(told, d) for told in files for d in told.diagnostics)


def _command(told: Told, d: Diagnostic) -> str:
    place = _place(d.span, told.source) or {}
    at = {"file": told.path}
    if place:
        at |= {"line": str(place["line"]), "col": str(place["column"])}
        if place["end_line"] == place["line"]:
            at |= {"endColumn": str(place["end_column"])}
    at["title"] = f"{d.code}: {d.title_text}"
    lines = [d.label_text, *(other.text for other in _here(d)), *d.notes, d.help_text and f"help: {d.help_text}"]
    said = "\n".join(printable(line) for text in lines for line in text.splitlines() if line.strip())
    listed = ",".join(f"{key}={_escaped(printable(value), inside=True)}" for key, value in at.items())
    return f"::{d.severity} {listed}::{_escaped(said or d.title_text)}"


def _here(d: Diagnostic) -> tuple[Label, ...]:
    return tuple(label for label in d.also if label.text)


def _escaped(text: str, inside: bool = False) -> str:
    """As the runner reads it: what would end a line, and in a property also what would end that."""
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if inside else text
