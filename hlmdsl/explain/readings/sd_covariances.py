"""In: independent varying effects whose columns repeat each other. Out: what the square of each sd is.

In `(1 + a:b || g)` the intercept and cells of a single unit are not identified, but the spread between units is: with
deviations u at points p and q, Cov(u_p, u_q) is the sum of z_pk z_qk sd_k^2. Weights h on such pairs of points single
out one sd where h'M = e_k, M being the products. They are found on probe points and proved with the encoder.
Not decided here: words (say/varying_sentences.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import combinations_with_replacement, islice, product

import numpy as np
import numpy.typing as npt

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.rows import Floats
from hlmdsl.explain.meaning import At, WeightedPair
from hlmdsl.explain.readings.axes import Axis, Value, Variable, placed
from hlmdsl.explain.readings.predictor_columns import Columns
from hlmdsl.explain.readings.weights import as_weight
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen

MOST_POINTS = 4096
MOST_TRIED = 4
"""Points at which an effect is nonzero, and as many similar ones at which it is zero."""
MOST_COMPARED = 200
TOLERANCE = 1e-9


@frozen
class Covariances:
    """The square of an sd: weighted variances (of a point with itself) and covariances between units.

    `everywhere` is True if every pair of different points gives the same.
    """

    pairs: tuple[WeightedPair, ...]
    everywhere: bool = False


def read_covariances(varying: CodedVarying, columns: Columns, axes: Mapping[Variable, Axis]) -> dict[int, Covariances]:
    """By the position of the effect, those for which two pairs of points suffice; none if effects are correlated."""
    if any(not bar.independent and len(bar.labels) > 1 for bar in varying.bars):
        return {}
    grid = (_home_first(axis) for axis in axes.values())
    points: list[At] = [
        tuple(one for v, value in zip(axes, at, strict=True) for one in placed(v, value))
        for at in islice(product(*grid), MOST_POINTS)
    ]
    z = columns.matrix([dict(at) for at in points])
    found = {}
    for k in range(len(columns.columns)):
        pairs = _sought(z, points, k)
        if pairs:
            _prove(columns, pairs, k)
            found[k] = Covariances(pairs, len(pairs) == 1 and _holds_everywhere(z, k))
    return found


def _sought(z: Floats, points: list[At], k: int) -> tuple[WeightedPair, ...]:
    """One variance or covariance, otherwise the difference of two: at a point less that with a different one, or of
    any.
    """
    own, others = np.flatnonzero(z[:, k])[:MOST_TRIED], np.flatnonzero(z[:, k] == 0)
    if not len(own):
        return ()
    nearest = others[np.argsort(np.abs(z[others] - z[own[0]]).sum(axis=1), kind="stable")][:MOST_TRIED]
    places = list(combinations_with_replacement(sorted([*own.tolist(), *nearest.tolist()]), 2))
    rows = np.array([z[p] * z[q] for p, q in places])
    single = np.flatnonzero(_alone(rows, k))
    if len(single):
        p, q = places[single[0]]
        return (_pair(points, p, q, 1 / float(rows[single[0], k])),)
    differences = rows[:, None, :] - rows[None, :, :]
    found = []
    for i, j in np.argwhere(_alone(differences, k) & (differences[:, :, k] > 0)).tolist():
        (p, q), (r, s) = places[i], places[j]
        found.append((not (p == q and p in (r, s)), i, j))
    if not found:
        return ()
    _, i, j = min(found)
    (p, q), (r, s), scale = places[i], places[j], float(differences[i, j, k])
    r, s = (s, r) if p == q == s else (r, s)
    return _pair(points, p, q, 1 / scale), _pair(points, r, s, -1 / scale)


def _alone(rows: Floats, k: int) -> npt.NDArray[np.bool_]:
    """Whether an effect's entry is the only one in a row."""
    others = np.abs(np.delete(rows, k, axis=-1)).max(axis=-1, initial=0.0)
    found: npt.NDArray[np.bool_] = np.abs(rows[..., k]) > np.maximum(others / TOLERANCE, 1e-300)
    return found


def _holds_everywhere(z: Floats, k: int) -> bool:
    """Whether the covariance of any two different points is this effect's variance."""
    different = np.unique(z, axis=0)[:MOST_COMPARED]
    p, q = np.triu_indices(len(different), 1)
    products = different[p] * different[q]
    return bool(len(p)) and bool(np.all(_alone(products, k) & (np.abs(products[:, k] - 1) < TOLERANCE)))


def _pair(points: list[At], p: int, q: int, weight: float) -> WeightedPair:
    exact = as_weight(weight)
    return WeightedPair(points[p], points[q], weight, exact if isinstance(exact, Fraction) else None)


def _prove(columns: Columns, pairs: tuple[WeightedPair, ...], k: int) -> None:
    """Encode the points again: the weighted products must be the effect's alone."""
    first, second = columns.matrix([dict(p.at) for p in pairs]), columns.matrix([dict(p.and_at) for p in pairs])
    h = np.array([p.weight for p in pairs])
    products = first * second
    missed = np.abs(h @ products - (np.arange(products.shape[1]) == k))
    if (missed > 1e-8 * np.maximum(1.0, np.abs(h) @ np.abs(products))).any():
        raise InternalError("explain", f"the covariances of effect {k} miss its variance")


def _home_first(axis: Axis) -> list[Value]:
    return [axis.points[axis.home], *(p for i, p in enumerate(axis.points) if i != axis.home)]
