"""Everything that a Gaussian likelihood needs of the rows, computed once: Gram matrices, dense or sparse.

In: a Design, a Plan. Out: cross products of the response, the common columns in well-conditioned coordinates, and the
columns of groups, from rows read in pieces, so that ten million rows need no n x p matrix. Not decided here: the plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel.plan import Plan, parents
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Rows

PIECE = 400_000
"""Rows at a time."""


@dataclass(frozen=True, eq=False)
class Sparse:
    """A sparse matrix by rows."""

    pointers: Ints
    columns: Ints
    values: Floats

    def dense(self, n_columns: int) -> Floats:
        out = np.zeros((self.pointers.size - 1, n_columns))
        out[np.repeat(np.arange(self.pointers.size - 1), np.diff(self.pointers)), self.columns] = self.values
        return out


@dataclass(frozen=True, eq=False)
class CrossProducts:
    """With residual e = y - X shift and columns W = [X T, columns of kept groups]: e'e, W'e, W'W; and with leaf
    columns Z
    (those of an innermost unit and of the units it is in): Z'Z, Z'e and Z'W of every innermost unit.
    """

    n: int
    ee: float
    we: Floats
    ww: Sparse
    leaf_gram: Floats
    leaf_e: Floats
    leaf_w: Sparse
    level_parents: tuple[Ints, ...]


@dataclass(frozen=True, eq=False)
class Block:
    """Columns that belong to units: each row has entries for its own unit alone."""

    index: npt.NDArray[np.integer] | None
    values: Floats
    units: int

    @property
    def width(self) -> int:
        return int(self.values.shape[1])


def pieces(rows: Rows, size: int = PIECE) -> Iterator[tuple[slice, Rows]]:
    """The rows, some at a time."""
    for start in range(0, max(rows.n, 1), size):
        at = slice(start, min(start + size, rows.n))
        yield (
            at,
            Rows(
                at.stop - at.start,
                {name: codes[at] for name, codes in rows.levels.items()},
                {name: numbers[at] for name, numbers in rows.numbers.items()},
            ),
        )


def response_of(design: Design) -> Floats:
    """The response on the scale of the Normal."""
    return np.log(design.response) if design.model.response.family.name == "LogNormal" else design.response


def triangle(design: Design, ridge: Floats) -> tuple[Floats, Floats, float]:
    """R of the common columns (with `ridge` below them), the least squares fit with it, and the residual sd.

    By Householder reflections piece by piece: X'X of a raw year and its cube has lost all digits before it is factored.
    """
    main = design.schema.main
    p = len(main.coefficients)
    y = response_of(design)
    top = np.concatenate([np.diag(ridge), np.zeros((p, 1))], axis=1)
    for at, rows in pieces(design.rows):
        e = y[at] - main.offset(rows)
        top = np.linalg.qr(np.concatenate([top, np.concatenate([main.matrix(rows), e[:, None]], axis=1)]), mode="r")
    full = np.zeros((p + 1, p + 1))
    full[: top.shape[0]] = top
    fit = np.linalg.lstsq(full[:p, :p], full[:p, p], rcond=None)[0] if p else np.zeros(0)
    return full[:p, :p], fit, float(abs(full[p, p]) / max(design.rows.n - p, 1) ** 0.5)


def cross_products(design: Design, plan: Plan, transform: Floats, shift: Floats) -> CrossProducts:
    """One pass over the rows."""
    main = design.schema.main
    y = response_of(design)
    ee, we_total = 0.0, None
    gathered: dict[tuple[int, int], list[tuple[Ints, Floats]]] = {}
    leaf_gathered: dict[int, list[tuple[Ints, Floats]]] = {}
    gram_total: Floats | None = None
    leaf_e_total: Floats | None = None
    shapes: list[tuple[int, int]] = []
    for at, rows in pieces(design.rows):
        x = main.matrix(rows)
        e = y[at] - main.offset(rows) - x @ shift
        blocks = [Block(None, x @ transform, 1), *(_block(design, v, rows, at) for v in plan.kept)]
        shapes = [(b.units, b.width) for b in blocks]
        ee += float(e @ e)
        response = Block(None, e[:, None], 1)
        we = np.concatenate([_dense(b, response).ravel() for b in blocks])
        we_total = we if we_total is None else we_total + we
        for i, a in enumerate(blocks):
            for j, b in enumerate(blocks[: i + 1]):
                gathered.setdefault((i, j), []).append(_sparse(a, b))
        if plan.levels:
            own = [_block(design, v, rows, at) for v in plan.levels]
            leaf = Block(own[0].index, np.concatenate([b.values for b in own], axis=1), own[0].units)
            leaf_e = _dense(leaf, response)
            gram = _gram(leaf)
            leaf_e_total = leaf_e if leaf_e_total is None else leaf_e_total + leaf_e
            gram_total = gram if gram_total is None else gram_total + gram
            for j, b in enumerate(blocks):
                leaf_gathered.setdefault(j, []).append(_sparse(leaf, b))
    starts = np.cumsum([0, *(units * width for units, width in shapes)])
    entries = []
    for (i, j), found in gathered.items():
        r, c, value = _expand(found, shapes[i], shapes[j])
        entries.append((r + starts[i], c + starts[j], value))
        if i != j:
            entries.append((c + starts[j], r + starts[i], value))
    ww = _by_rows(entries, int(starts[-1]))
    n_leaf, leaf_w = 0, Sparse(np.zeros(1, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0))
    if plan.levels:
        assert gram_total is not None
        leaf_shape = gram_total.shape[:2]
        n_leaf = leaf_shape[0] * leaf_shape[1]
        leaf_entries = []
        for j, found in leaf_gathered.items():
            r, c, value = _expand(found, leaf_shape, shapes[j])
            leaf_entries.append((r, c + starts[j], value))
        leaf_w = _by_rows(leaf_entries, n_leaf)
    up = tuple(parents(design, a, b) for a, b in pairwise(plan.levels))
    return CrossProducts(
        design.rows.n,
        ee,
        we_total if we_total is not None else np.zeros(0),
        ww,
        gram_total if gram_total is not None else np.zeros((0, 0, 0)),
        leaf_e_total if leaf_e_total is not None else np.zeros((0, 0)),
        leaf_w,
        up,
    )


def _block(design: Design, varying: CodedVarying, rows: Rows, at: slice) -> Block:
    bound = design.groupings[varying.grouping.name]
    return Block(bound.index[at], varying.matrix(rows), len(bound.labels))


def _dense(a: Block, b: Block) -> Floats:
    """(units of a, width of a) for a single column b."""
    e = b.values[:, 0]
    if a.index is None:
        return (a.values.T @ e)[None, :]
    return np.stack([np.bincount(a.index, weights=column * e, minlength=a.units) for column in a.values.T], axis=1)


def _gram(a: Block) -> Floats:
    """(units, width, width)"""
    assert a.index is not None
    out = np.zeros((a.units, a.width, a.width))
    for i in range(a.width):
        for j in range(i + 1):
            product = a.values[:, i] * a.values[:, j]
            out[:, i, j] = out[:, j, i] = np.bincount(a.index, weights=product, minlength=a.units)
    return out


def _sparse(a: Block, b: Block) -> tuple[Ints, Floats]:
    """The pairs of units that share rows, as unit of a times units of b plus unit of b; (pairs, width a, width b)."""
    if a.index is None and b.index is None:
        return np.zeros(1, dtype=np.int64), (a.values.T @ b.values)[None]
    n = len(a.values)
    first = a.index.astype(np.int64) if a.index is not None else np.zeros(n, dtype=np.int64)
    second = b.index.astype(np.int64) if b.index is not None else np.zeros(n, dtype=np.int64)
    pair = first * b.units + second
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


def _expand(found: list[tuple[Ints, Floats]], a: tuple[int, int], b: tuple[int, int]) -> tuple[Ints, Ints, Floats]:
    """Pairs of all pieces, added up, as single entries."""
    keys = np.concatenate([k for k, _ in found])
    values = np.concatenate([v for _, v in found])
    if len(found) > 1:
        keys, where = np.unique(keys, return_inverse=True)
        total = np.zeros((keys.size, *values.shape[1:]))
        np.add.at(total, where, values)
        values = total
    r = (keys // b[0])[:, None, None] * a[1] + np.arange(a[1])[None, :, None]
    c = (keys % b[0])[:, None, None] * b[1] + np.arange(b[1])[None, None, :]
    shape = values.shape
    return np.broadcast_to(r, shape).ravel(), np.broadcast_to(c, shape).ravel(), values.ravel()


def _by_rows(entries: list[tuple[Ints, Ints, Floats]], n_rows: int) -> Sparse:
    r = np.concatenate([e[0] for e in entries])
    c = np.concatenate([e[1] for e in entries])
    value = np.concatenate([e[2] for e in entries])
    order = np.lexsort((c, r))
    pointers = np.concatenate([[0], np.cumsum(np.bincount(r, minlength=n_rows))])
    return Sparse(pointers.astype(np.int64), c[order].astype(np.int64), value[order])
