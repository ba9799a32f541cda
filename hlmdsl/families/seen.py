"""What may be known of a row's response besides its value. In: nothing. Out: codes of a status, and `Seen`, of all
rows.

Not decided here: what follows for a likelihood (observation.py), or what statistics keep of it (statistics.py).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.formulas.arrays import Floats
from hlmdsl.source.frozen import frozen

STATUS = ("none", "left", "right", "interval")
"""Of a row, by its code: not censored; at most, or at least the value; from the value to an upper end."""
NONE, LEFT, RIGHT, INTERVAL = range(4)


@frozen(eq=False)
class Seen:
    """`status` (rows,) are codes, `upper` (rows,) the upper ends of intervals, on the response's scale of the model."""

    status: npt.NDArray[np.int8]
    upper: Floats

    def at(self, rows: Any) -> Seen:
        """Some of the rows."""
        return Seen(self.status[rows], self.upper[rows])

    @property
    def kinds(self) -> frozenset[int]:
        """The codes that there are."""
        return frozenset(int(k) for k in np.unique(self.status))
