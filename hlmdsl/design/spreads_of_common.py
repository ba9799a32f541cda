"""In: an equation's effects, their priors, the rows and their units. Out: which sds of common effects the rows do not
tell from those of units' deviations, or from sigma.

Coefficients f ~ Normal(0, tau) with tau a parameter add tau² X X' to the covariance of the rows, as the deviations of
units do. If X has the same columns as the indicators of units have, the rows settle the sum of both variances alone.
As in restricted maximum likelihood (beside_common.py) the rows inform variances by what effects of known width leave:
the matrices are those of residuals from these. Their scalar products are sums over pairs of units, less what the free
effects fit, so no matrix of the rows by the rows is made.

Not decided here: what the rows tell of variances of units alone (spreads.py), or how it is reported.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from hlmdsl.design.beside_common import MOST_WORK, Priors, free_columns
from hlmdsl.design.coded import CodedEquation, CodedVarying, Element
from hlmdsl.design.design import BoundGrouping
from hlmdsl.design.rank import cleaned, row_space_of, take
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.spreads import (
    FIRST_ROWS,
    ROUNDING,
    Confused,
    Spread,
    components,
    confused,
    differ_otherwise,
    has_residual,
)
from hlmdsl.model.model import Model
from hlmdsl.model.priors import Hyper, Operation, Prior
from hlmdsl.model.quantities import hypers_in
from hlmdsl.priors.real import NORMAL
from hlmdsl.source.frozen import frozen

MOST_PRODUCTS = 200_000_000
"""Of entries in one row: a second or so."""

LOST = 1e-6
"""What free effects leave of a matrix is nothing if it is shorter than this share of its length."""


@frozen(eq=False)
class _Shared:
    """Columns of common effects whose sds are multiples of one parameter."""

    element: Element
    columns: list[int]
    multiples: list[float]


def all_confused(
    model: Model, equation: CodedEquation, rows: Rows, groupings: Mapping[str, BoundGrouping], priors: Priors
) -> tuple[Confused, ...]:
    """The variances and correlations of an equation that the rows do not identify, those of common effects with an sd
    that is a parameter among them.
    """
    found = confused(model, equation, rows, groupings)
    common = confused_with_common(model, equation, rows, groupings, priors)
    own = [{s.element for s in part.spreads} for part in common]
    return (*(p for p in found if not any({s.element for s in p.spreads} <= of for of in own)), *common)


def confused_with_common(
    model: Model, equation: CodedEquation, rows: Rows, groupings: Mapping[str, BoundGrouping], priors: Priors
) -> tuple[Confused, ...]:
    """Those of which at least one is an sd of common effects."""
    shared = _shared(equation, priors)
    if not shared or equation.category is not None:
        return ()
    free = free_columns(equation, priors)
    if rows.n * max(len(free), 1) ** 2 > MOST_WORK:
        return ()
    found: list[Confused] = []
    for n in dict.fromkeys((min(FIRST_ROWS, rows.n), rows.n)):  # what some rows identify, more rows do too
        found = _among(model, equation, take(rows, slice(0, n)), groupings, shared, free)
        if not found:
            return ()
    return tuple(found)


def _shared(equation: CodedEquation, priors: Priors) -> list[_Shared]:
    """The sds of normal coefficients that are parameters, and parameters of nothing else."""
    constant = len(equation.with_constant.coefficients) - len(equation.coefficients)
    otherwise = {c for term in equation.effects.terms if term.totals or term.phi for c in term.elements}
    called = {(e.variable, e.position): e for e in equation.smooth_sds}
    found: dict[Hyper, _Shared] = {}
    own: set[Element] = set()
    for j in equation.free:
        coefficient = equation.coefficients[j]
        each = priors.get(coefficient.variable)
        sd = None if each is None or coefficient in otherwise else _normal_sd(each[coefficient.position].prior)
        if sd is None:
            continue
        hyper, multiple = sd
        element = called.get((hyper.name, hyper.position), Element(hyper.name, hyper.position))
        one = found.setdefault(hyper, _Shared(element, [], []))
        one.columns.append(constant + j)
        one.multiples.append(multiple)
        own.add(coefficient)
    elsewhere = {
        name
        for variable, each in priors.items()
        for position, resolved in enumerate(each)
        if Element(variable, position) not in own
        for _, quantity in resolved.prior.arguments
        for name in hypers_in(quantity)
    }
    return [one for hyper, one in found.items() if hyper.name not in elsewhere]


def _normal_sd(prior: Prior) -> tuple[Hyper, float] | None:
    """The parameter that a normal prior has as its sd, and the number that it is multiplied by."""
    if prior.distribution is not NORMAL:
        return None
    mu, sigma = prior.canonical.values()
    sd: tuple[Hyper, float] | None = None
    match sigma:
        case Hyper():
            sd = sigma, 1.0
        case Operation("*", (Hyper() as hyper, float(k)) | (float(k), Hyper() as hyper)):
            sd = hyper, k
        case Operation("/", (Hyper() as hyper, float(k))) if k:
            sd = hyper, 1.0 / k
    return None if sd is None or sd[0].name in hypers_in(mu) else sd


def _among(
    model: Model,
    equation: CodedEquation,
    rows: Rows,
    groupings: Mapping[str, BoundGrouping],
    shared: Sequence[_Shared],
    free: Sequence[int],
) -> list[Confused]:
    from scipy import sparse  # type: ignore[import-untyped]

    matrix = cleaned(equation.with_constant, rows)
    spreads: list[Spread] = []
    roots: list[Any] = []  # of each matrix: (n, m) with the matrix their product
    if has_residual(model, equation):
        spreads.append(Spread(None))
        roots.append(sparse.identity(rows.n, format="csr"))
    for varying in equation.varying:
        if not differ_otherwise(varying) and not varying.has_steps:
            units = len(groupings[varying.grouping.name].labels)
            of_units = [_of_effect(varying, rows, units, k) for k in range(len(varying.effects))]
            for sd in varying.sds:
                spreads.append(Spread(varying, sd.effects[0], sd.effects[0]))
                roots.append(sparse.hstack([of_units[k] for k in sd.effects], format="csr"))
    for one in shared:
        spreads.append(Spread(None, common=one.element))
        roots.append(sparse.csr_matrix(matrix[:, one.columns] * np.array(one.multiples)))
    in_row = np.stack([np.diff(root.indptr) for root in roots], axis=1).astype(float)
    if float(np.square(in_row.sum(axis=1)).sum()) > MOST_PRODUCTS:
        return []
    products, whole = _scalar_products(roots, _orthonormal(matrix[:, free]))
    lengths, before = np.sqrt(np.maximum(np.diag(products), 0.0)), np.sqrt(np.diag(whole))
    kept = np.flatnonzero(lengths > LOST * before)
    scaled = products[np.ix_(kept, kept)] / np.outer(lengths[kept], lengths[kept])
    values, vectors = np.linalg.eigh(scaled)
    values = np.where(values > ROUNDING * values.max(initial=0.0), values, 0.0)
    null = row_space_of(np.sqrt(values)[:, None] * vectors.T).null / lengths[kept][:, None]
    parts = components([spreads[i] for i in kept], null)
    return [part for part in parts if any(s.common is not None for s in part.spreads)]


def _of_effect(varying: CodedVarying, rows: Rows, units: int, effect: int) -> Any:
    """(n, units): what each unit's deviation of one effect is multiplied by."""
    from scipy import sparse

    z, at = varying.matrix(rows)[:, effect], np.arange(rows.n)
    parts = [
        sparse.csr_matrix((z if weights is None else z * weights, (at, index)), shape=(rows.n, units))
        for index, weights in rows.entries(varying.grouping.name)
    ]
    found = sum(parts[1:], parts[0])
    found.eliminate_zeros()
    return found


def _orthonormal(free: Floats) -> Floats:
    """A basis of what columns span."""
    if not free.shape[1]:
        return free
    q, r = np.linalg.qr(free / np.maximum(np.linalg.norm(free, axis=0), 1e-300))
    return np.asarray(q[:, np.abs(np.diag(r)) > 1e-9])


def _scalar_products(roots: Sequence[Any], q: Floats) -> tuple[Floats, Floats]:
    """Of the matrices P A A' P, where P takes away what orthonormal columns q fit, and of A A': |A' P B|² and |A' B|²
    for each two.
    """
    m = len(roots)
    left, whole = np.zeros((m, m)), np.zeros((m, m))
    fitted = [np.asarray((root.T @ q).T) for root in roots]  # (q, columns)
    squares = [b @ b.T for b in fitted]
    for i in range(m):
        for j in range(i + 1):
            cross = (roots[i].T @ roots[j]).tocoo()
            both = float((fitted[i][:, cross.row] * fitted[j][:, cross.col] * cross.data).sum())
            whole[i, j] = whole[j, i] = float(np.square(cross.data).sum())
            left[i, j] = left[j, i] = whole[i, j] - 2.0 * both + float((squares[i] * squares[j]).sum())
    return left, whole
