"""A least squares fit with a ridge, and coordinates in which it is isotropic, however far from zero columns are.

In: a triangular factor of the columns and the response, prior precisions. Out: a Fit.
Not decided here: the columns, or the priors (tuning.py).

With an intercept, columns are relative to a row: with X = D + 1 x0', the fit is of [1, D], whose intercept is the
predictor at that row. The column of a year is nearly that of the intercept; a year less 1990 is not.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel.origin import exact_dot
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.design.rank import triangular
from hlmdsl.source.frozen import frozen

LEAST_RIDGE = 1e-9
"""Of a column's length: what keeps a factor of columns that depend on each other from being singular."""

SMALLEST_RIDGE = 1e-150
"""Of a column that no row has: its square is a number."""

LEAST_PIVOT = 1e-11
"""Of a column's length: less is rounding."""


@frozen(eq=False)
class Fit:
    """`r` (p, p) of the columns, relative to `row` if there is one, with the ridge; `coefficients` (p,) of the columns
    themselves.
    """

    r: Floats
    coefficients: Floats
    row: Floats | None

    @property
    def errors(self) -> Floats:
        """(p,): standard errors of the coefficients, where the response's is one."""
        p = len(self.coefficients)
        return np.asarray(np.linalg.norm(self.round(np.ones(p, dtype=bool), 1.0), axis=1))

    def round(self, kept: npt.NDArray[np.bool_], scale: float) -> Floats:
        """T (p, p) with T'X'XT = scale^2 I over the columns that are `kept`; the others stay as they are."""
        out, at = np.eye(len(kept)), np.flatnonzero(kept)
        if not at.size:
            return out
        own = self.r if kept.all() else np.linalg.qr(self.r[:, at], mode="r")
        lengths = np.linalg.norm(own, axis=0)
        with np.errstate(all="ignore"):
            fine = bool(np.all(np.isfinite(own)) and np.all(np.abs(np.diag(own)) > LEAST_PIVOT * lengths))
        if not fine:
            return out
        turned = np.linalg.solve(own / lengths, np.eye(at.size)) / lengths[:, None] * scale
        if self.row is not None:  # back from the predictor at the row to the intercept
            turned[0] -= exact_dot(self.row[at[1:]], turned[1:])
        out[np.ix_(at, at)] = turned
        return out


def counted(matrix: Floats, row: Floats, centred: bool) -> Floats:
    """[1, D] of [1, X]; the columns themselves if they are not to be centred."""
    if not centred:
        return matrix
    out = matrix - row
    out[:, 0] = 1.0
    return out


def solved(top: Floats, base: Floats, ridge: Floats, row: Floats | None) -> tuple[Fit, float]:
    """From the triangular factor of [columns, what `base` leaves of the response], and the length of the residual.

    `ridge` (p,) are inverses of the widths to which priors draw each coefficient to `base`.
    """
    p = len(base)
    below = np.diag(ridge)
    if row is not None:  # the intercept is the predictor at the row less what the others make of it there
        below[0, 1:] = -ridge[0] * row[1:]
    least = LEAST_RIDGE * np.linalg.norm(top[:, :p], axis=0)
    stacked = np.concatenate([below, np.diag(np.maximum(least, SMALLEST_RIDGE))])
    factor = triangular(np.concatenate([top, np.pad(stacked, ((0, 0), (0, 1)))]))
    full = np.zeros((p + 1, p + 1))
    full[: factor.shape[0]] = factor
    lengths = np.linalg.norm(full[:p, :p], axis=0)
    fit = np.linalg.lstsq(full[:p, :p] / lengths, full[:p, p], rcond=None)[0] / lengths if p else np.zeros(0)
    if row is not None:
        fit[0] -= exact_dot(row[1:], fit[1:, None])[0]
    return Fit(full[:p, :p], base + np.where(np.isfinite(fit), fit, 0.0), row), float(abs(full[p, p]))
