"""Everything that a Gaussian likelihood needs of the rows, computed once: Gram matrices, dense or sparse.

In: a Plan. Out: cross products of the response, the common columns in well-conditioned coordinates, and the
columns of groups, from rows read in pieces, so that ten million rows need no n x p matrix. Not decided here: the plan.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel.latents import Entry, Latent
from hlmdsl.backend.kernel.least_squares import Fit, counted, solved
from hlmdsl.backend.kernel.origin import Origin
from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.same_units import Leaves, Spectra, merged, one_by_one
from hlmdsl.backend.kernel.sparse import Sparse, by_rows
from hlmdsl.design.design import Design
from hlmdsl.design.rank import take, triangular
from hlmdsl.design.rows import Rows
from hlmdsl.source.frozen import frozen

PIECE = 1 << 17
"""Rows at a time."""

STEPS = 12
LEAST_RIDGE = 1e-13
"""Relative to the trace of a unit's Gram matrix: below this its rows do not identify its effects."""


@frozen(eq=False)
class CrossProducts:
    """With residual e = y - X shift and columns W = [X T, columns of kept latents]: e'e, W'e, W'W; and with leaf
    columns Z (those of an innermost unit and of the units it is in): Z'Z, Z'e and Z'W of every innermost unit. `leaves`
    are these units as the likelihood takes them, those that are the same as one, or, by their `spectra`, effect by
    effect. Where they are whitened, e'e, W'e and W'W are those within units, and leaves what is between them
    (whiten.py). A row of weight w enters as itself times sqrt(w), so that it adds w times its squares; `n` are the
    rows, or the sum of their weights.
    """

    n: float
    ee: float
    we: Floats
    ww: Sparse
    leaf_gram: Floats
    leaf_e: Floats
    leaf_w: Sparse
    level_parents: tuple[Ints, ...]
    leaves: Leaves
    spectra: Spectra | None = None
    is_whitened: bool = False


@frozen(eq=False)
class Block:
    """Columns that belong to units: each row has entries for its own unit alone."""

    index: npt.NDArray[np.integer] | None
    values: Floats
    units: int

    @property
    def width(self) -> int:
        return int(self.values.shape[1])


def pieces(rows: Rows) -> Iterator[tuple[slice, Rows]]:
    """The rows, some at a time."""
    for start in range(0, max(rows.n, 1), PIECE):
        at = slice(start, min(start + PIECE, rows.n))
        yield at, take(rows, at)


def origin_of(plan: Plan) -> Origin:
    """The first row, from which all are counted."""
    design, main, at = plan.design, plan.design.schema.main, slice(0, 1)
    first = take(design.rows, at)
    response = float(design.observed.seen[0] - plan.offset(main, first, at)[0])
    return Origin(response, plan.matrix(main, first, at)[0], plan.levels_of_all(main))


def total_weight(design: Design) -> float:
    """The rows, or the sum of their weights."""
    return float(design.rows.n if design.observed.weights is None else design.observed.weights.sum())


def weighed(design: Design, at: slice, *columns: Floats) -> tuple[Floats, ...]:
    """Rows (n, ...) times the roots of their weights."""
    if design.observed.weights is None:
        return columns
    root = np.sqrt(design.observed.weights[at])
    return tuple(c * (root if c.ndim == 1 else root[:, None]) for c in columns)


def fitted(plan: Plan, base: Floats, ridge: Floats, centred: bool) -> tuple[Fit, float]:
    """The least squares fit of the common columns, drawn to `base` by a `ridge`, and the residual sd."""
    design = plan.design
    main, origin = design.schema.main, origin_of(plan)
    p, y = len(base), design.observed.seen
    top = np.zeros((0, p + 1))
    for at, rows in pieces(design.rows):
        x = plan.matrix(main, rows, at)
        e = origin.residual(y[at] - plan.offset(main, rows, at), x, base)
        (piece,) = weighed(design, at, np.concatenate([counted(x, origin.columns, centred), e[:, None]], axis=1))
        top = triangular(np.concatenate([top, piece]))
    fit, left = solved(top, base, ridge, origin.columns if centred else None)
    return fit, left / max(total_weight(design) - p, 1) ** 0.5


def cross_products(plan: Plan, transform: Floats, shift: Floats) -> CrossProducts:
    """One pass over the rows."""
    design = plan.design
    main, origin = design.schema.main, origin_of(plan)
    y = design.observed.seen
    shapes = [(1, len(shift)), *((own.size // own.span, own.span) for own in plan.columns)]
    leaf_shape = _shape(plan)
    ee = 0.0
    we = [np.zeros(shape) for shape in shapes]
    ww = {(i, j): _Sums(shapes[i], shapes[j]) for i in range(len(shapes)) for j in range(i + 1)}
    leaf_gram, leaf_e = np.zeros((*leaf_shape, leaf_shape[1])), np.zeros(leaf_shape)
    leaf_w = [_Sums(leaf_shape, shape) for shape in shapes]
    for at, rows in pieces(design.rows):
        response, x = y[at] - plan.offset(main, rows, at), plan.matrix(main, rows, at)
        e, w = weighed(design, at, *origin.turned(response, x, transform, shift))
        # of a latent with several units a row, a block for each
        blocks = [(0, Block(None, w, 1))]
        blocks += [
            (k, _block(design, [(own, entry)], rows, at))
            for k, own in enumerate(plan.columns, start=1)
            for entry in own.entries
        ]
        ee += float(e @ e)
        for i, a in blocks:
            we[i] += _dense(a, e)
            for j, b in blocks:
                if j <= i:
                    ww[i, j].add(a, b)
        if plan.levels:
            leaf = _block(design, [(own, own.entries[0]) for own in plan.levels], rows, at)
            leaf_e += _dense(leaf, e)
            _add_gram(leaf_gram, leaf)
            for j, b in blocks:
                leaf_w[j].add(leaf, b)
    starts = np.cumsum([0, *(units * width for units, width in shapes)])
    entries = []
    for (i, j), sums in ww.items():
        r, c, value = sums.entries()
        if i == j > 0 and plan.columns[i - 1].of_every_row:  # beside the diagonal there is rounding
            r, c, value = r[r == c], c[r == c], value[r == c]
        entries.append((r + starts[i], c + starts[j], value))
        if i != j:
            entries.append((c + starts[j], r + starts[i], value))
    leaf_entries = []
    for j, sums in enumerate(leaf_w):
        r, c, value = sums.entries()
        leaf_entries.append((r, c + starts[j], value))
    leaf_by_rows = by_rows(leaf_entries, leaf_shape[0] * leaf_shape[1])
    spectra = Spectra.of(leaf_gram) if plan.round is not None else None
    n_columns = int(starts[-1])
    return CrossProducts(
        total_weight(design),
        ee,
        np.concatenate([own.ravel() for own in we]),
        by_rows(entries, n_columns),
        leaf_gram,
        leaf_e,
        leaf_by_rows,
        plan.parents,
        leaves_of(plan, spectra, leaf_gram, leaf_e, leaf_by_rows, n_columns),
        spectra,
    )


def leaves_of(
    plan: Plan, spectra: Spectra | None, gram: Floats, e: Floats, w: Sparse, n_columns: int, is_whitened: bool = False
) -> Leaves:
    """Innermost units as the likelihood takes them."""
    if spectra is not None:
        gram, e, w = spectra.effect_by_effect(e, w, n_columns)
    return one_by_one(gram, e, w) if plan.parents else merged(gram, e, w, n_columns, is_whitened)


@np.errstate(over="ignore", invalid="ignore")  # coefficients are counted from a prior's centre, which may be far off
def share_within(data: CrossProducts) -> float:
    """Of e'e, about the share that is left within innermost units by common effects fitted there."""
    units, q = data.leaf_e.shape

    def within(vector: Floats, by_leaf: Floats) -> Floats:
        """W'm less what the leaves' own columns account for, of which Z'm is `by_leaf`."""
        solved = _solved(data.leaf_gram, by_leaf.reshape(units, q))
        return vector - data.leaf_w.transposed_times(solved.ravel(), data.we.size)

    explained = float((_solved(data.leaf_gram, data.leaf_e) * data.leaf_e).sum())
    residual = within(data.we, data.leaf_e)
    direction = residual
    for _ in range(min(STEPS, data.we.size)):  # conjugate gradients: a few show whether the rest is negligible
        bent = within(data.ww.times(direction), data.leaf_w.times(direction))
        slope, size = float(direction @ bent), float(residual @ residual)
        if not slope > 0:
            break
        explained += size**2 / slope
        residual = residual - size / slope * bent
        direction = residual + float(residual @ residual) / size * direction
    return 1.0 - explained / (data.ee or 1.0)


def _solved(gram: Floats, right: Floats) -> Floats:
    """G^-1 c of every unit; for effects that a unit's rows do not identify, any solution."""
    if gram.shape[1] == 1:
        return np.asarray(right / np.where(gram[:, :, 0] > 0, gram[:, :, 0], 1.0))
    size = np.trace(gram, axis1=1, axis2=2)[:, None, None]
    ridge = (LEAST_RIDGE * np.where(size > 0, size, 1.0)) * np.eye(gram.shape[1])
    return np.asarray(np.linalg.solve(gram + ridge, right[:, :, None])[:, :, 0])


def _shape(plan: Plan) -> tuple[int, int]:
    """Innermost units, and the columns of each and of the units that it is in."""
    return (plan.levels[0].units, sum(own.q for own in plan.levels)) if plan.levels else (0, 0)


def _block(design: Design, entries: Sequence[tuple[Latent, Entry]], rows: Rows, at: slice) -> Block:
    """Columns of one entry, or of an innermost one and those that it is nested in."""
    inner, first = entries[0]
    columns = weighed(design, at, *(own.matrix(entry, rows, at) for own, entry in entries))
    if inner.of_every_row:
        return Block(None, columns[0], 1)
    values = columns[0] if len(columns) == 1 else np.concatenate(columns, axis=1)
    return Block(first.units[at].astype(np.intp), np.asfortranarray(values), inner.units)


def _dense(a: Block, e: Floats) -> Floats:
    """(units of a, width of a): sums of a's columns times e."""
    if a.index is None:
        return np.asarray((a.values.T @ e)[None, :])
    return np.stack([np.bincount(a.index, weights=column * e, minlength=a.units) for column in a.values.T], axis=1)


def _add_gram(total: Floats, a: Block) -> None:
    """To (units, width, width), in place."""
    assert a.index is not None
    for i in range(a.width):
        for j in range(i + 1):
            total[:, i, j] += np.bincount(a.index, weights=a.values[:, i] * a.values[:, j], minlength=a.units)
            total[:, j, i] = total[:, i, j]


class _Sums:
    """A'B of two blocks, added up piece by piece.

    If one of them has no units, by unit of the other; otherwise by the pairs of units that share rows, of which there
    are at most as many as rows.
    """

    def __init__(self, a: tuple[int, int], b: tuple[int, int]) -> None:
        self.a, self.b = a, b
        self.by_unit = np.zeros((a[0] * b[0] if 1 in (a[0], b[0]) else 0, a[1], b[1]))
        self.there = np.zeros(len(self.by_unit), dtype=bool)
        self.gathered: list[tuple[Ints, Floats]] = []
        self.merged = 0

    def add(self, a: Block, b: Block) -> None:
        if a.index is None and b.index is None:
            self.by_unit[0] += a.values.T @ b.values
            self.there[0] = True
            return
        if a.index is None or b.index is None or 1 in (a.units, b.units):
            units = self._alone(a, b)
            self.there[units] = True
            for i in range(a.width):
                for j in range(b.width):
                    product = a.values[:, i] * b.values[:, j]
                    self.by_unit[:, i, j] += np.bincount(units, weights=product, minlength=len(self.by_unit))
            return
        self.gathered.append(_pairs(a, b))
        if sum(len(keys) for keys, _ in self.gathered) > 2 * self.merged + PIECE:
            self._merge()

    @staticmethod
    def _alone(a: Block, b: Block) -> npt.NDArray[np.integer]:
        """The units of the block that has any, or more than one."""
        if a.index is None or (b.index is not None and a.units == 1):
            assert b.index is not None
            return b.index
        return a.index

    def _merge(self) -> None:
        keys, where = np.unique(np.concatenate([k for k, _ in self.gathered]), return_inverse=True)
        values = np.concatenate([v for _, v in self.gathered])
        total = np.empty((keys.size, *values.shape[1:]))
        for at in np.ndindex(*values.shape[1:]):
            total[(slice(None), *at)] = np.bincount(where, weights=values[(slice(None), *at)], minlength=keys.size)
        self.gathered, self.merged = [(keys, total)], keys.size

    def entries(self) -> tuple[Ints, Ints, Floats]:
        """Single entries: row, column, value."""
        if self.gathered:
            self._merge()
            keys, values = self.gathered[0]
        else:
            keys = np.flatnonzero(self.there)
            values = self.by_unit if self.there.all() else self.by_unit[keys]
        r = (keys // self.b[0])[:, None, None] * self.a[1] + np.arange(self.a[1])[None, :, None]
        c = (keys % self.b[0])[:, None, None] * self.b[1] + np.arange(self.b[1])[None, None, :]
        return np.broadcast_to(r, values.shape).ravel(), np.broadcast_to(c, values.shape).ravel(), values.ravel()


def _pairs(a: Block, b: Block) -> tuple[Ints, Floats]:
    """The pairs of units that share rows, as unit of a times units of b plus unit of b; (pairs, width a, width b)."""
    assert a.index is not None
    assert b.index is not None
    n = len(a.values)
    pair = a.index.astype(np.int64) * b.units + b.index
    if a.units * b.units <= max(4 * n, 1_000_000):
        present = np.flatnonzero(np.bincount(pair, minlength=a.units * b.units))
        place = np.zeros(a.units * b.units, dtype=np.int64)
        place[present] = np.arange(present.size)
        where = place[pair]
    else:
        present, where = np.unique(pair, return_inverse=True)
    values = np.empty((present.size, a.width, b.width))
    for i in range(a.width):
        for j in range(b.width):
            values[:, i, j] = np.bincount(where, weights=a.values[:, i] * b.values[:, j], minlength=present.size)
    return present, values
