"""In: a report and the path that the user gave. Out: files: all figures, or none.

The path is a file (`.svg`, `.png`) for a single figure, otherwise a folder that gets an SVG for each.
Not decided here: what is drawn.
"""

from __future__ import annotations

import io
import re
import warnings
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from hlmdsl.explain.figures.figure_errors import NothingToDraw, SeveralFigures, UnknownPicture
from hlmdsl.explain.figures.figure_of_cells import MOST_CELLS
from hlmdsl.explain.figures.page import new_figure
from hlmdsl.explain.report import Report
from hlmdsl.options import OutputNotWritable
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.place import Place, look_at, say_fault, say_path
from hlmdsl.source.write_whole import write_whole

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PICTURES = (".svg", ".png")
NOT_DRAWN = (".pdf", ".jpg", ".jpeg", ".gif", ".eps", ".ps", ".tif", ".tiff", ".webp", ".bmp")
"""Endings that mean a picture, and none of ours: taken for a folder's name they would surprise."""

DOTS_PER_INCH = 144

METADATA: dict[str, dict[str, str | None]] = {
    "svg": {"Date": None, "Creator": "hlmdsl"},
    "png": {"Software": "hlmdsl"},
    "pdf": {"CreationDate": None, "Creator": "hlmdsl", "Producer": None},
}
"""Without the time, so that a file changes only with its picture."""


def save_figures(report: Report, place: Path) -> tuple[Path, ...]:
    """Write a report's figures and print the path. Raises HlmError if that fails; then nothing is written."""
    suffix, there = place.suffix.lower(), look_at(place)
    is_file = suffix in PICTURES and there.kind != "folder"
    if suffix in NOT_DRAWN and there.kind != "folder":
        raise HlmError([UnknownPicture(span=None, path=say_path(place), suffix=suffix)])
    check_writable(there, is_file)
    new_figure(1, 1)  # check for matplotlib before anything else
    figures = report.figures()
    if not figures:
        raise HlmError([NothingToDraw(span=None, model=report.explanation.name, most=MOST_CELLS)])
    if is_file and len(figures) > 1:
        folder = f"{place.with_suffix('').name}/"
        raise HlmError(
            [SeveralFigures(span=None, path=str(place), n=len(figures), figures=tuple(figures), folder=folder)]
        )
    if is_file:
        files = {place: next(iter(figures.values()))}
    else:
        files = {place / name: figures[key] for key, name in file_names(tuple(figures)).items()}
    rendered = {path: render(figure, path.suffix.lower().removeprefix(".")) for path, figure in files.items()}
    try:
        if not is_file:
            place.mkdir(exist_ok=True)
        for path, content in rendered.items():
            write_whole(path, content)
    except OSError as error:
        raise HlmError([_unwritable(place, say_fault(error), is_file)]) from error
    return tuple(rendered)


def file_names(figures: tuple[str, ...]) -> dict[str, str]:
    """`coding block` is kept in `coding_block.svg`; names that differ only in odd characters get numbers."""
    found: dict[str, str] = {}
    for figure in figures:
        stem = re.sub(r"[^\w-]+", "_", figure).strip("_")[:80] or "figure"
        name, n = stem, 1
        while f"{name}.svg".casefold() in {v.casefold() for v in found.values()}:
            n += 1
            name = f"{stem}_{n}"
        found[figure] = f"{name}.svg"
    return found


def render(figure: Figure, form: str) -> bytes:
    """A figure as SVG (text kept as text), PNG or PDF: the same bytes each time."""
    matplotlib = import_module("matplotlib")
    held = io.BytesIO()
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": "hlmdsl"}), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing from")  # a box in its place is shown instead
        figure.savefig(held, format=form, dpi=DOTS_PER_INCH, metadata=METADATA[form])
    return held.getvalue()


def check_writable(there: Place, is_file: bool) -> None:
    """Checked before drawing: an invalid path, a missing folder, or a file in place of the folder."""
    place, fact = there.path, ""
    if there.kind in ("unreachable", "special"):
        fact = there.fact
    elif look_at(place.absolute().parent).kind != "folder":
        fact = f"the folder `{say_path(place.parent)}` does not exist"
    elif not is_file and there.kind == "file":
        fact = "it is a file, and several figures need a folder"
    if fact:
        raise HlmError([_unwritable(place, fact, is_file)])


def _unwritable(place: Path, fact: str, is_file: bool) -> OutputNotWritable:
    return OutputNotWritable(
        span=None, path=say_path(place), fact=fact, example="figure.svg" if is_file else "figures/cells.svg"
    )
