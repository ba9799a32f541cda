"""In: a column's values. Out: the response on the model's scale, after the transformation that the spec declares.

Not decided here: whether the values allow it (check_response.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from hlmdsl.design.bounds_errors import BEYOND
from hlmdsl.families.truncation import closed, may_be_open
from hlmdsl.model.model import Model, Response


def transformed(response: Response, raw: Any, xp: Any = np) -> Any:
    """The response on the model's scale, with the functions of `xp` (NumPy, or pytensor.tensor)."""
    known = response.transform.known()
    assert known is not None
    (column,) = known.columns(raw, xp)
    return column


def modelled_arguments(
    model: Model, arguments: Mapping[str, Any], xp: Any = np, open_bounds: frozenset[str] | None = None
) -> dict[str, Any]:
    """The family's arguments in the units of their columns, as its formulas take them: bounds are responses. Of those
    in `open_bounds`, or where that is not known, rows may have none.
    """
    bounds = {a.name for a in model.arguments if a.is_bound}
    found = {}
    for name, values in arguments.items():
        found[name] = transformed(model.response, values, xp) if name in bounds else values
        if name in bounds and has_open_bounds(model.response) and (open_bounds is None or name in open_bounds):
            found[name] = closed(model.response.family, name, found[name], xp)
    return found


def has_open_bounds(response: Response) -> bool:
    """Whether a row may have no bound."""
    return response.transform.is_plain and may_be_open(response.family)


def open_bounds(model: Model, arguments: Mapping[str, Any]) -> frozenset[str]:
    """The bounds that some rows do not have."""
    every = modelled_arguments(model, arguments)
    only = modelled_arguments(model, arguments, open_bounds=frozenset())
    return frozenset(name for name in every if not np.array_equal(every[name], only[name]))


def no_bound(response: Response) -> str:
    """What a row without a bound has in a column of bounds."""
    if has_open_bounds(response):
        return "an infinite one"
    return "the number of its trials" if response.family.data else BEYOND
