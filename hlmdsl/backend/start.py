"""In: nothing. Out: where deviations start: at zero. Not decided here: on which scale they are sampled."""

from __future__ import annotations

from typing import Any

from hlmdsl.backend.statements.expressions import pt
from hlmdsl.backend.statements.listing import Writer


def zeros(writer: Writer) -> Any:
    """A function that says so."""
    return writer.define("start_at_zero", ("rv", "size", "*inputs"), lambda rv, size, inputs: pt.zeros(rv.shape))
