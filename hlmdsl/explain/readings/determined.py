"""In: the design matrix of the data. Out: which coefficients, and sums of them, the rows determine whatever the
prior.

A combination c'beta is determined if c is in the row space of the data's design matrix.
Not decided here: wording of meanings.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Schema
from hlmdsl.design.rank import RowSpace, triangle
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.single_columns import what_rows_settle
from hlmdsl.source.frozen import frozen

MOST_TRIED = 40


@frozen(eq=False)
class Determination:
    """The row space of the data, to test single coefficients and sums of them.

    Beside cutpoints it is that of the columns and a `constant` before them, which represents the cutpoints; `beside` is
    the number of columns after them, of effects that raise these, or that these are raised by.
    """

    space: RowSpace
    constant: int = 0
    beside: int = 0

    @property
    def null(self) -> Floats:
        """(p, r): directions in which coefficients can move without changing any row."""
        return self.space.null[self.constant : len(self.space.null) - self.beside]

    @property
    def zero(self) -> tuple[bool, ...]:
        """Columns that are zero in every row."""
        return self.space.zero[self.constant : len(self.space.zero) - self.beside]

    @property
    def settles_cutpoints(self) -> bool:
        """Whether the rows determine the predictor where all columns are zero, which is where cutpoints are read."""
        return not self.space.null[: self.constant].any()

    def directions(self, j: int | None) -> Floats:
        """(constant + p, k): those in which a coefficient moves, or the constant."""
        return self.space.null[:, self.space.null[0 if j is None else self.constant + j] != 0]

    def settles(self, combination: Floats) -> bool:
        """Whether the rows determine this sum of coefficients."""
        return self.space.settles(np.concatenate([np.zeros(self.constant), combination, np.zeros(self.beside)]))

    def settles_value(self, row: Floats, beside: Floats | None = None) -> bool:
        """Whether the rows determine the predictor there; with cutpoints, its distance from each of them, raised as in
        a row of the columns `beside`.
        """
        others = np.zeros(self.beside) if beside is None else beside
        return self.space.settles(np.concatenate([np.ones(self.constant), row, others]))

    def settles_coefficient(self, j: int) -> bool:
        return not self.null[j].any()

    def settled_with(self, j: int) -> Floats | None:
        """The shortest determined sum that has a coefficient once, with one or two others; None if there is none.

        The others undo what the loose directions do to it.
        """
        wanted = self.null[j]
        # the highest interactions first, and the intercept last: it is the one that is least often wanted
        others = [k for k in np.flatnonzero(self.null.any(axis=1)).tolist()[::-1] if k != j][:MOST_TRIED]
        for size in (1, 2):
            for chosen in _may_undo(self.null[others], wanted, size):
                at = [others[i] for i in chosen]
                beside = self.null[at].T
                share = np.linalg.lstsq(beside, -wanted, rcond=None)[0]
                if np.abs(beside @ share + wanted).max() <= 1e-9 * np.abs(wanted).max() and share.all():
                    found = np.zeros(len(self.null))
                    found[j], found[at] = 1.0, share
                    if self.settles(found):
                        return found
        return None

    @property
    def complete(self) -> bool:
        """Whether every coefficient is determined."""
        return not self.null.shape[1]


def determination(schema: Schema, equation: CodedEquation, rows: Rows) -> Determination:
    """What the rows of a table settle of an equation's common effects."""
    joined = schema.with_raised(equation)
    whole, own = joined.with_constant, len(joined.coefficients)
    beside = own - len(equation.coefficients)
    return Determination(_settled(whole, rows), len(whole.coefficients) - own, beside)


def _settled(equation: CodedEquation, rows: Rows) -> RowSpace:
    """Waves have a distribution, like deviations of units: everything else is identified besides them however many
    there are, and they themselves are predicted.
    """
    waves = equation.waves
    if not waves:
        return what_rows_settle(equation, rows)
    others = [j for j in range(len(equation.coefficients)) if j not in waves]
    return triangle(equation, rows).space(others).among(others, len(equation.coefficients))


def _may_undo(others: Floats, wanted: Floats, size: int) -> list[tuple[int, ...]]:
    """The single rows, or pairs of rows, of `others` (k, r) whose sum may be `wanted` (r,); in order.

    Most are ruled out by their least squares at once, from scalar products: too coarse to prove the rest.
    """
    # lengths do not matter, and squares of very small ones would be 0
    others = others / np.abs(others).max(axis=1, keepdims=True, initial=0.0)
    wanted = wanted / np.abs(wanted).max()
    squares, shadows, whole = (others**2).sum(1), others @ wanted, float(wanted @ wanted)
    if size == 1:
        reached = shadows**2 / squares
        return [(i,) for i in np.flatnonzero(reached >= (1 - 1e-6) * whole).tolist()]
    i, k = np.triu_indices(len(others), 1)
    products = (others @ others.T)[i, k]
    area = squares[i] * squares[k] - products**2
    apart = area > 1e-10 * squares[i] * squares[k]  # two proportional rows are equivalent to one of them
    reached = squares[k] * shadows[i] ** 2 + squares[i] * shadows[k] ** 2 - 2 * products * shadows[i] * shadows[k]
    kept = apart & (reached >= (1 - 1e-6) * whole * area)
    return list(zip(i[kept].tolist(), k[kept].tolist(), strict=True))
