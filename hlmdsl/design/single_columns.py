"""Terms with at most one nonzero column in each row, and designs with very many such columns, without products of all
pairs of these.

In: an equation and rows. Out: the column of each row; whether the rows clearly determine every coefficient; residuals
of values on the columns. Not decided here: what follows if this is not clear (rank.py, all_fits.py).

With the columns of such a term scaled to length 1 their products are the identity, so that those of all columns are
[I, B'; B, A], and what the term leaves of the others is S = A - B B', which is small.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedFactorPart, CodedTerm, CodedTermSet
from hlmdsl.design.rank import NO_DOUBT, RowSpace, cleaned, row_space, take
from hlmdsl.design.rows import Floats, Ints, Rows
from hlmdsl.source.frozen import frozen

VERY_MANY = 64
"""The number of columns from which it is worth treating a term separately."""


def exclude_each_other(term: CodedTerm) -> bool:
    """Whether each row has at most one of the columns."""
    return all(
        bool((np.count_nonzero(part.matrix, axis=1) <= 1).all())
        if isinstance(part, CodedFactorPart)
        else len(part.labels) <= 1
        for part in term.parts
    )


def single_column(term: CodedTerm) -> Callable[[Rows], tuple[Ints, Floats]]:
    """For each row, the one nonzero column of such a term, and its value."""
    where = {
        part.factor.name: (np.argmax(part.matrix != 0, axis=1), part.matrix.sum(axis=1))
        for part in term.parts
        if isinstance(part, CodedFactorPart)
    }

    def columns(rows: Rows) -> tuple[Ints, Floats]:
        index: Ints = np.zeros(rows.n, dtype=np.int64)
        z: Floats = np.ones(rows.n)
        for part in term.parts:
            if isinstance(part, CodedFactorPart):
                levels = rows.levels[part.factor.name]
                column, value = where[part.factor.name]
                index, z = index * len(part.labels) + column[levels], z * value[levels]
            else:
                z = z * part.columns(rows.numbers)[0]
        return index, z

    return columns


@frozen(eq=False)
class ManyColumns:
    """A design with a term of `width` columns that exclude each other: each row's column among them and its value, `z`
    (n,), columns of length 1; the other columns (n, r) of length 1.
    """

    index: Ints
    z: Floats
    width: int
    others: Floats

    @property
    def _shared(self) -> Floats:
        """B' (width, r)."""
        sums = [np.bincount(self.index, self.z * column, minlength=self.width) for column in self.others.T]
        return np.stack(sums, axis=1) if sums else np.zeros((self.width, 0))

    def is_settled(self) -> bool:
        """Whether the smallest eigenvalue of all products, which S and B bound, leaves no doubt that every coefficient
        is settled. Of the columns' lengths, none is zero.
        """
        shared = self._shared
        left = self.others.T @ self.others - shared.T @ shared
        least = min(1.0, float(np.linalg.eigvalsh(left).min(initial=1.0)))
        return least / (1 + float(np.linalg.norm(shared, 2) if shared.size else 0.0)) ** 2 > NO_DOUBT

    def left_of(self, values: Floats) -> Floats:
        """(n,): what a least squares fit leaves; rows settle its coefficients."""
        own = values - self.z * np.bincount(self.index, self.z * values, minlength=self.width)[self.index]
        others = self.others - self.z[:, None] * self._shared[self.index]
        return np.asarray(own - others @ np.linalg.lstsq(others, own, rcond=None)[0])


def what_rows_settle(equation: CodedEquation, rows: Rows) -> RowSpace:
    """As `row_space`, without a decomposition if very many levels leave no doubt."""
    many = many_columns(equation, rows)
    if many is None or not many.is_settled():
        return row_space(equation, rows)
    p = len(equation.coefficients)
    return RowSpace(np.zeros((p, 0)), (), (False,) * p)


def many_columns(equation: CodedEquation, rows: Rows) -> ManyColumns | None:
    """A design with very many columns of one term of factors that exclude each other; None if there is none, if a
    column is zero, or if the other columns are many too.
    """
    terms = equation.effects.terms
    widest = max(terms, key=lambda t: len(t.coefficients), default=None)
    if widest is None or len(widest.coefficients) < VERY_MANY or not rows.n:
        return None
    if not all(isinstance(part, CodedFactorPart) for part in widest.parts) or not exclude_each_other(widest):
        return None
    left = tuple(t for t in terms if t is not widest)
    rest = replace(equation, effects=CodedTermSet(equation.effects.intercept, left))
    width, r = len(widest.coefficients), len(rest.coefficients)
    if r > width:
        return None
    index, z = single_column(widest)(rows)
    squares = np.bincount(index, z**2, minlength=width)
    others = cleaned(rest, rows)
    if equation.effects.intercept:  # counted from a row, as in rank.py
        others -= cleaned(rest, take(rows, slice(0, 1)))[0]
        others[:, 0] = 1.0
    lengths = np.linalg.norm(others, axis=0)
    if not (squares > 0).all() or not (lengths > 0).all():
        return None
    return ManyColumns(index, z / np.sqrt(squares)[index], width, others / lengths)
