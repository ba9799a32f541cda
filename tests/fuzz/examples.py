"""Specs that are wrong in a known way, by the code they show: those of tests/bad, and the pairs of docs/pairs.

New codes that come with a wrong spec are found here without a line being written.
"""

from __future__ import annotations

import csv
import importlib.util
import io
import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Literal

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Example:
    """A spec that has an error or a warning of a code, as far as its stage; `rows` are its table, the header first."""

    code: str
    place: str
    stage: Literal["syntax", "model", "design"]
    text: str
    rows: tuple[tuple[str, ...], ...] = ()
    files: tuple[tuple[str, bytes], ...] = ()
    """A table that is no plain CSV, as it is; and what stands beside the table."""


@cache
def examples() -> dict[str, tuple[Example, ...]]:
    found: dict[str, list[Example]] = {}
    for example in (*_bad_specs(), *_pairs()):
        found.setdefault(example.code, []).append(example)
    return {code: tuple(found[code]) for code in sorted(found)}


def _bad_specs() -> list[Example]:
    found = []
    for path in sorted((ROOT / "tests" / "bad").glob("*/*.hlm")):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # the error is in the bytes, see the rules of its own
        report = path.with_suffix(".err").read_text(encoding="utf-8")
        for code in dict.fromkeys(re.findall(r"^(?:error|warning)\[(HLM\d+)\]", report, re.MULTILINE)):
            table = path.with_suffix(".csv")
            data = table.read_bytes() if table.is_file() else b""
            rows = _plain_rows(data)
            files = () if rows or path.parent.name != "design" else (("table.csv", data),)
            beside = path.with_name(f"{path.stem}_relation.csv")
            files += ((beside.name, beside.read_bytes()),) if beside.is_file() else ()
            stage: Literal["syntax", "model", "design"] = path.parent.name  # type: ignore[assignment]
            found.append(Example(code, f"tests/bad/{path.parent.name}/{path.stem}", stage, text, rows, files))
    return found


def _plain_rows(data: bytes) -> tuple[tuple[str, ...], ...]:
    """The cells of a file that writing them again would not change; none of any other."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return ()
    rows = tuple(tuple(row) for row in csv.reader(io.StringIO(text, newline="")))
    same = len({len(row) for row in rows}) == 1 and len(set(rows[0])) == len(rows[0]) > 1
    return rows if same and as_csv(rows).strip() == text.replace("\r\n", "\n").strip() else ()


def as_csv(rows: tuple[tuple[str, ...], ...]) -> str:
    held = io.StringIO(newline="")
    csv.writer(held, lineterminator="\n").writerows(rows)
    return held.getvalue()


def _pairs() -> list[Example]:
    make_errors = _make_errors()
    found = []
    for code, pair in make_errors.pairs().items():
        stage: Literal["model", "design"] = "design" if pair.stage == "design" else "model"
        columns = [(name, *cells) for name, cells in pair.table.items()]
        rows = tuple(zip(*columns, strict=True)) if stage == "design" else ()
        files = tuple((name, text.encode()) for name, text in pair.files.items())
        found.append(Example(code, f"docs/pairs, {code}", stage, pair.completed(pair.wrong), rows, files))
    return found


def _make_errors() -> ModuleType:
    if "fuzz_make_errors" not in sys.modules:
        place = importlib.util.spec_from_file_location("fuzz_make_errors", ROOT / "docs" / "make_errors.py")
        assert place is not None
        assert place.loader is not None
        module = importlib.util.module_from_spec(place)
        sys.modules["fuzz_make_errors"] = module
        place.loader.exec_module(module)
    return sys.modules["fuzz_make_errors"]
