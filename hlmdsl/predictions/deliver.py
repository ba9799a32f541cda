"""In: predictions. Out: a table on the terminal, or a file of them.

Not decided here: what is predicted.
"""

from __future__ import annotations

import io
import os
import tempfile
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hlmdsl.explain import numbers
from hlmdsl.explain.report import terminal_width
from hlmdsl.options import OutputNotWritable
from hlmdsl.predictions.predictions import Predictions
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.place import look_at, say_fault, say_path
from hlmdsl.source.write_whole import write_whole

if TYPE_CHECKING:
    import pandas as pd

ENDINGS = (".csv", ".parquet", ".nc")

MOST_ROWS = 30
"""That are printed."""


def check_place(path: Path | None) -> None:
    """Raise HlmError if predictions could not be written at a path, before they are made."""
    if path is None:
        return
    there, fact = look_at(path), ""
    if there.kind == "folder":
        fact = "it is a folder"
    elif there.kind in ("unreachable", "special"):
        fact = there.fact
    elif path.suffix.lower() not in ENDINGS:
        fact = f"its name ends in none of {', '.join(ENDINGS)}"
    elif look_at(path.absolute().parent).kind != "folder":
        fact = f"the folder `{say_path(path.parent)}` does not exist"
    if fact:
        raise HlmError([OutputNotWritable(span=None, path=say_path(path), fact=fact, example="predictions.csv")])


def save(predictions: Predictions, interval: float, path: Path) -> None:
    """A table as CSV or Parquet, or all draws as netCDF. Raises HlmError if that fails."""
    check_place(path)
    try:
        write_whole(path, _content(predictions, interval, path.suffix.lower()))
    except OSError as error:
        fact = say_fault(error)
        raise HlmError(
            [OutputNotWritable(span=None, path=say_path(path), fact=fact, example="predictions.csv")]
        ) from error


def _content(predictions: Predictions, interval: float, ending: str) -> bytes:
    match ending:
        case ".csv":
            return predictions.table(interval).to_csv().encode()
        case ".parquet":
            held = io.BytesIO()
            predictions.table(interval).to_parquet(held)
            return held.getvalue()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / f"{os.getpid()}.nc"
        predictions.idata.to_netcdf(place, engine="netcdf4")
        return place.read_bytes()


def printed(predictions: Predictions, interval: float) -> str:
    """What is predicted in words, and the first rows."""
    width = terminal_width()
    lines = (*predictions.alarms, *predictions.says, *predictions.of_table)
    told = [textwrap.fill(line, width, break_on_hyphens=False) for line in lines]
    table = predictions.table(interval)
    told += ["", _in_columns(table.head(MOST_ROWS))]
    if len(table) > MOST_ROWS:
        more = len(table) - MOST_ROWS
        told.append(f"and {more:,} more row{'s' * (more > 1)}: `-o FILE.csv` writes them all")
    return "\n".join(told)


def _in_columns(table: pd.DataFrame) -> str:
    """Numbers in the usual format, right-aligned; text left-aligned."""
    heads = [str(c) for c in table.columns]
    cells: list[list[str]] = []
    is_number = []
    for name in table.columns:
        column = table[name]
        is_number.append(column.dtype.kind in "fiu")
        cells.append([_cell(value, is_number[-1]) for value in column.tolist()])
    widths = [max(map(len, [head, *own])) for head, own in zip(heads, cells, strict=True)]

    def line(texts: list[str]) -> str:
        aligned = zip(texts, widths, is_number, strict=True)
        return "  ".join(t.rjust(w) if right else t.ljust(w) for t, w, right in aligned).rstrip()

    return "\n".join([line(heads), *(line(list(row)) for row in zip(*cells, strict=True))])


def _cell(value: Any, is_number: bool) -> str:
    return numbers.number(float(value), 3) if is_number else str(value)
