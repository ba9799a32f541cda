"""In: an equation that can encode rows, and the rows. Out: the directions in which its coefficients can move without a
change of any row.

Not decided here: how they are reported (dependence.py, explain/).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from hlmdsl.design.coded import CodedEquation, CodedNumericPart, CodedVarying
from hlmdsl.design.rows import Floats, Ints, Rows
from hlmdsl.source.frozen import frozen

BLOCK = 1 << 16
NARROW, SHORT = 32, 256
NO_DOUBT = 1e-6
"""The smallest eigenvalue of X'X, columns of length 1: a singular value of X of 1e-3, in sums exact to 1e-12 or so."""
TOLERANCE = 1e-11
"""Of the largest singular value, columns scaled to length 1: above rounding, below any predictor that is measured."""
ROUNDING = 16 * float(np.finfo(float).eps)


@frozen(eq=False)
class RowSpace:
    """`null` (p, r) in echelon form: directions in which coefficients can move without changing any row.

    `zero` are the columns that are zero in every row. Each direction moves one coefficient by 1 that no other direction
    moves; `free` are these coefficients.
    """

    null: Floats
    free: tuple[int, ...]
    zero: tuple[bool, ...]

    @property
    def rank(self) -> int:
        return len(self.null) - len(self.free)

    def among(self, at: Sequence[int], p: int) -> RowSpace:
        """The same for these columns of p, the others being fixed."""
        null, zero = np.zeros((p, self.null.shape[1])), np.zeros(p, dtype=bool)
        null[list(at)], zero[list(at)] = self.null, self.zero
        return RowSpace(null, tuple(at[k] for k in self.free), tuple(zero.tolist()))

    def settles(self, combination: Floats) -> bool:
        """Whether the rows determine this sum of coefficients: it is in their row space."""
        moved = np.abs(combination @ self.null)
        return bool(np.all(moved <= 1e-7 * (np.abs(combination) @ np.abs(self.null))))


@frozen(eq=False)
class Triangle:
    """R of a design, R'R the products of its columns. Where there is an intercept, columns are counted from their
    values in a `row`, [1, X - 1 row']: days since 4713 BC are nearly the intercept, days since the first row are not.
    Coefficients of columns that are not among the `free` ones are known.
    """

    r: Floats
    row: Floats | None
    free: Sequence[int]

    def space(self, columns: Sequence[int] | None = None) -> RowSpace:
        """What the rows determine of all coefficients, or of those of some columns, the others being known."""
        at = list(range(self.r.shape[1])) if columns is None else list(columns)
        own = [k for k, j in enumerate(at) if j in self.free]
        found = self._space([at[k] for k in own])
        if len(own) == len(at):
            return found
        return found.among(own, len(at))

    def _space(self, at: list[int]) -> RowSpace:
        if self.row is None or 0 not in at:
            return row_space_of(self.r[:, at] if self.row is None else self._uncounted()[:, at])
        row, lengths = self.row[at], np.linalg.norm(self.r[:, at], axis=0)
        # differences of numbers far from zero are exact only to the rounding of these
        digits = ROUNDING * np.abs(row) * lengths[at.index(0)] / np.where(lengths > 0, lengths, np.inf)
        found = row_space_of(
            self.r[:, at], max(TOLERANCE, float(digits[np.arange(len(at)) != at.index(0)].max(initial=0.0)))
        )
        null, first = found.null.copy(), at.index(0)
        moved = row[:, None] * null
        moved[first] = 0.0
        null[first] -= moved.sum(axis=0)
        null[first, np.abs(null[first]) <= 1e-9 * np.abs(moved).sum(axis=0)] = 0.0
        if first in found.free:  # no other direction moves it, and this one by 1
            return row_space_of(self._uncounted()[:, at])
        zero = tuple(bool(z) for z in np.array(found.zero) & (row == 0))
        return RowSpace(null, found.free, zero)

    def _uncounted(self) -> Floats:
        """R of the columns themselves."""
        assert self.row is not None
        out = self.r + np.outer(self.r[:, 0], self.row)
        out[:, 0] = self.r[:, 0]
        return out


def row_space(equation: CodedEquation, rows: Rows) -> RowSpace:
    """What the rows settle, from a triangular factor of their design."""
    return triangle(equation, rows).space()


def svd(matrix: Floats, full_matrices: bool) -> tuple[Floats, Floats, Floats]:
    """NumPy's, by LAPACK's slower algorithm if the fast one does not converge, which is rare and depends on the
    machine.
    """
    try:
        u, singular, vt = np.linalg.svd(matrix, full_matrices=full_matrices)
    except np.linalg.LinAlgError:
        from scipy.linalg import svd as slow  # type: ignore[import-untyped]

        u, singular, vt = slow(matrix, full_matrices=full_matrices, lapack_driver="gesvd")
    return u, singular, vt


def row_space_of(matrix: Floats, tolerance: float = TOLERANCE) -> RowSpace:
    """The null space of a matrix in echelon form: a column that is a sum of columns before it is free.

    Singular values up to `tolerance` of the largest, columns scaled to length 1, are rounding.
    """
    lengths = np.linalg.norm(matrix, axis=0)
    scale = np.where(lengths > 0, lengths, 1.0)
    _, singular, vt = svd(matrix / scale, full_matrices=True)
    rank = int((singular > tolerance * max(1.0, float(singular.max(initial=0.0)))).sum())
    null, free = _echelon(vt[rank:])
    unscaled = np.zeros((matrix.shape[1], len(null)))
    for i, direction in enumerate(null):
        direction = direction / scale
        unscaled[:, i] = direction / direction[free[i]]
    return RowSpace(unscaled, tuple(free), tuple(bool(z) for z in lengths == 0))


def _echelon(null: Floats) -> tuple[Floats, list[int]]:
    """Rows that each have a last column of their own; entries that are rounding become zero.

    Small pivots are used only when no others are left: dividing by them magnifies rounding.
    """
    null = null.copy()
    free: list[int] = []
    for least in (1e-4, 1e-8):
        for j in reversed(range(null.shape[1])):
            r = len(free)
            if r == len(null):
                break
            sizes = np.abs(null[r:]).max(axis=1)
            shares = np.abs(null[r:, j]) / np.where(sizes > 0, sizes, 1.0)
            pivot = r + int(np.argmax(shares))
            if j in free or shares[pivot - r] < least:
                continue
            null[[r, pivot]] = null[[pivot, r]]
            null[r] /= null[r, j]
            for i in range(len(null)):
                if i != r:
                    null[i] -= null[i, j] * null[r]
            null[:, j] = np.arange(len(null)) == r
            free.append(j)
    null[np.abs(null) < 1e-9 * np.abs(null).max(axis=1, initial=0.0, keepdims=True)] = 0.0
    null[:, free] = np.eye(len(null), len(free))
    return null, free


def triangle(equation: CodedEquation, rows: Rows) -> Triangle:
    """A triangular R with the row space of the rows X, from blocks of rows: it takes the memory of one block.

    R'R is X'X, by reflections, as exact as of all rows at once. For a long table, rows from its beginning are enough if
    their cross products clearly determine every coefficient: further rows cannot change that.
    """
    p = len(equation.coefficients)
    starts = range(0, rows.n, BLOCK)
    row = cleaned(equation, take(rows, slice(0, 1)))[0] if equation.effects.intercept and rows.n else None

    def block_at(start: int) -> Floats:
        block = cleaned(equation, take(rows, slice(start, start + BLOCK)))
        if row is not None:
            block -= row
            block[:, 0] = 1.0
        return block

    gram = np.zeros((p, p))
    for start in starts if len(starts) > 1 else ():
        block = block_at(start)
        gram += block.T @ block
        lengths = np.sqrt(np.diag(gram))
        if lengths.all() and np.linalg.eigvalsh(gram / np.outer(lengths, lengths)).min(initial=1.0) > NO_DOUBT:
            return Triangle(np.asarray(np.linalg.cholesky(gram).T), row, equation.free)
    r = np.empty((0, p))
    for start in starts:
        r = triangular(np.concatenate([r, block_at(start)]))
    return Triangle(r, row, equation.free)


def triangular(matrix: Floats) -> Floats:
    """R of a QR. Of a tall and narrow matrix from many short ones, each in the processor's cache, stacked again.

    The tree of reflections of Demmel, Grigori, Hoemmen & Langou (2012, SIAM J. Sci. Comput. 34): as stable as one QR.
    """
    p = matrix.shape[1]
    while 0 < p <= NARROW and len(matrix) > 4 * SHORT:
        parts = len(matrix) // SHORT
        stacked = np.linalg.qr(matrix[: parts * SHORT].reshape(parts, SHORT, p), mode="r")
        matrix = np.concatenate([stacked.reshape(-1, p), matrix[parts * SHORT :]])
    r: Floats = np.linalg.qr(matrix, mode="r")
    return r


def cleaned(equation: CodedEquation, rows: Rows) -> Floats:
    """The design with rounding errors set to zero: 0.3 less the mean of 0.2, 0.3 and 0.4 is no predictor."""
    matrix = equation.matrix(rows)
    start = int(equation.effects.intercept)
    for term in equation.effects.terms:
        columns = matrix[:, start : start + len(term.coefficients)].reshape(rows.n, *term.shape)
        start += len(term.coefficients)
        axis = 1
        for part in term.parts:
            if isinstance(part, CodedNumericPart):
                for degree, is_zero in enumerate(_zeros(part, rows)):
                    if part.dim is None:
                        columns[is_zero] = 0.0
                    else:
                        np.moveaxis(columns, axis, 1)[is_zero, degree] = 0.0
            axis += part.dim is not None
    return matrix


def _zeros(part: CodedNumericPart, rows: Rows) -> list[npt.NDArray[np.bool_]]:
    """For each column of a part, the rows in which it is a difference of equal numbers."""
    rounding = part.known.rounding(part.argument(rows.numbers))
    if rounding is not None:
        return [np.abs(column) <= ROUNDING * rounding for column in part.columns(rows.numbers)]
    raw, center = rows.numbers[part.covariate.name], part.covariate.center
    if not part.function.is_raw and center:
        return [np.abs(raw - center) <= ROUNDING * (np.abs(raw) + abs(center))]
    return []


def sides_of_units(rows: Rows, varying: CodedVarying) -> Floats:
    """(n, units): how much of each row is of each unit, for the units that some row is of."""
    entries = rows.entries(varying.grouping.name)
    units, index = np.unique(np.stack([own for own, _ in entries], axis=1), return_inverse=True)
    index = index.reshape(rows.n, len(entries))
    found = np.zeros((rows.n, units.size))
    for k, (_, weights) in enumerate(entries):
        found[np.arange(rows.n), index[:, k]] += 1.0 if weights is None else weights
    return found


def take(rows: Rows, part: slice | Ints) -> Rows:
    """Some of the rows: a stretch of them, or those at positions."""
    n = len(range(*part.indices(rows.n))) if isinstance(part, slice) else len(part)
    numbers = {name: values[part] for name, values in rows.numbers.items()}
    levels, units = ({name: codes[part] for name, codes in each.items()} for each in (rows.levels, rows.units))
    members = {name: own.at(part) for name, own in rows.members.items()}
    return Rows(n, levels, numbers, units, members)
