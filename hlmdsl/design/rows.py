"""Rows of predictors: what the encoder turns into design columns, whether they were observed or made up as probes.

In: made by encode.py from a table, or by `Schema.rows` from points. Out: read by coded.py.
Not decided here: where the values come from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.integer[Any]]

CODE = np.int32
"""Positions among labels take four bytes a row; a product of two of them does not fit there."""

PIECE = 1 << 20
"""Rows at a time, where a step needs memory of its own."""

PointValues = Mapping[str, str | float]
"""A point: a level's name per factor, a number in the column's own units per covariate."""


@dataclass(frozen=True, eq=False)
class Rows:
    """`levels[factor]` (n,) positions into the factor's levels; `numbers[covariate]` (n,) raw column values.

    `units[grouping]` (n,) positions into the grouping's units; points, which stand for any unit, have none.
    """

    n: int
    levels: Mapping[str, Ints]
    numbers: Mapping[str, Floats]
    units: Mapping[str, Ints] = field(default_factory=dict)
