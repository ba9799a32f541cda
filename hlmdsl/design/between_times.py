"""In: units with a process each, and rows. Out: their extra variance at times that the fitted table lacks.

The columns of a process give its conditional mean there, given its values in the table. The variance left has the same
sd. Not decided here: how much that is (model/parts/).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from hlmdsl.design.rows import Floats, Rows

if TYPE_CHECKING:
    from hlmdsl.design.coded import CodedBar


def with_variance_between(bars: Iterable[CodedBar], z: Floats, rows: Rows) -> Floats:
    """(n, q): columns of deviations, in one effect of each process so much larger that the variance is that of the
    process. Its effects are independent and share an sd, so that only the sum of their squares matters.
    """
    start = 0
    for bar in bars:
        term = bar.smooth
        part = term.smooth if term is not None else None
        more = part.known.more_variance(part.argument(rows.numbers)) if part is not None else None
        if term is not None and more is not None and more.any():
            z = z.copy()
            for which, own in enumerate(term.without_smooth.columns(rows).T):
                first = start + bar.which_sd.index(which)
                z[:, first] = np.sqrt(z[:, first] ** 2 + own**2 * more)
        start += len(bar.labels)
    return z
