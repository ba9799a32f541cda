"""Draws of coefficients times rows of a design: only the nonzero entries, if most of a wide design is zero.

In: a design (rows, columns). Out: products with coefficients (draws, columns).
Not decided here: which rows or draws (row_predictors.py, new_units.py).
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.source.frozen import frozen

WIDE = 64
"""Columns, up to which a product of whole matrices is as fast."""

FULL = 0.05
"""Of the numbers, the share from which on it is too."""


@frozen(eq=False)
class Multiplied:
    """Rows of a design, to be multiplied by many draws."""

    rows: Floats

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def _sparse(self) -> Any | None:
        if self.rows.shape[1] <= WIDE or np.count_nonzero(self.rows) > FULL * self.rows.size:
            return None
        from scipy import sparse  # type: ignore[import-untyped]

        return sparse.csr_array(self.rows)

    def by(self, coefficients: Floats) -> Floats:
        """(draws, rows) of coefficients (draws, columns)."""
        if self._sparse is None:
            dense: Floats = coefficients @ self.rows.T
            return dense
        return np.ascontiguousarray((self._sparse @ coefficients.T).T)
