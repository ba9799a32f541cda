"""Varying effects of units that are alike: deviations with a known covariance K between units, and Sigma within one.

In: a CodedVarying with a `relation`, its sds and correlations, inside a model context. Out: the deviations.
Not decided here: K (design/relation.py), or effects of independent units (add_varying.py).

With K = L L', the deviations are b = L z D' of independent standard normals z (units, effects), D D' = Sigma. They are
sampled as z, as those of independent units are.
"""

from __future__ import annotations

from math import log, pi
from typing import Any

import numpy as np
import pymc as pm
import pytensor.tensor as pt
from pymc.logprob.transforms import Transform
from pytensor.compile.builders import OpFromGraph

from hlmdsl.backend.correlation import Structure, cholesky, log_complement, partials
from hlmdsl.backend.undone_pairs import register_inverse
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.rows import Floats


def add_related(varying: CodedVarying, shape: Structure, sd: Any, correlation: Any) -> Any:
    """`r_g`; `correlation` is None where effects of a unit are independent."""
    known = varying.known
    assert known is not None
    given = [sd] if correlation is None else [sd, correlation]
    root = known.factor
    back = known.independent(np.eye(len(root)))
    both = Roots(root, back, shape)
    units, q = len(root), shape.q
    return pm.CustomDist(
        varying.r,
        *given,
        dist=lambda *inputs: _draw(inputs[:-1], both),
        logp=lambda value, *inputs: _logp(value, inputs, both),
        support_point=lambda rv, size, *_: pt.zeros((units, q)),
        signature="(q)->(u,q)" if correlation is None else "(q),(p)->(u,q)",
        class_name="RelatedNormal",
        transform=Related(both),
        dims=(varying.dim, varying.effect_dim),
    )


class Roots:
    """L and its inverse, and which effects of a unit correlate."""

    def __init__(self, root: Floats, back: Floats, shape: Structure) -> None:
        self.root, self.back, self.shape = root, back, shape

    @property
    def log_determinant(self) -> float:
        """log|L|"""
        return float(np.linalg.slogdet(self.root)[1])


class Spread(OpFromGraph):  # type: ignore[misc]
    """Standard normals (units, q), sds, and partial correlations if there are any: to deviations."""


class Gathered(OpFromGraph):  # type: ignore[misc]
    """Deviations, sds, and partial correlations if there are any: to standard normals."""


register_inverse(Gathered, Spread)


def _inner(both: Roots, given: Any) -> tuple[list[Any], Any, Any]:
    q, p = both.shape.q, len(both.shape.pairs)
    value = pt.matrix("value", shape=(len(both.root), q))
    sd, partial = pt.vector("sd", shape=(q,)), pt.vector("partial", shape=(p,))
    inner = [value, sd, partial][: 1 + len(given)]
    return inner, sd, cholesky(partial, both.shape) if len(given) > 1 else None


def _spread(z: Any, given: Any, both: Roots) -> Any:
    inner, sd, factor = _inner(both, given)
    within = inner[0] if factor is None else inner[0] @ factor.T
    return Spread(inner, [pt.constant(both.root) @ (within * sd)], inline=True)(z, *given)


def _gathered(value: Any, given: Any, both: Roots) -> Any:
    inner, sd, factor = _inner(both, given)
    own = (pt.constant(both.back) @ inner[0]) / sd
    if factor is not None:
        own = pt.linalg.solve_triangular(factor, own.T, lower=True).T
    return Gathered(inner, [own], inline=True)(value, *given)


def _own(inputs: Any, both: Roots) -> Any:
    """Sds and correlations among the inputs of a transform: a size stands before them, random numbers after."""
    return inputs[1 : 3 if both.shape.pairs else 2]


def _given(inputs: Any, both: Roots) -> list[Any]:
    """Sds and partial correlations of sds and correlations."""
    sd, *correlation = inputs
    return [sd, *(partials(c, both.shape) for c in correlation)]


def _log_determinant(given: Any, both: Roots) -> Any:
    sd, *partial = given
    units = len(both.root)
    own = pt.log(sd).sum() + sum(log_complement(p).sum() / 2 for p in partial)
    return units * own + both.shape.q * both.log_determinant


def _draw(inputs: Any, both: Roots) -> Any:
    z = pm.Normal.dist(0, 1, shape=(len(both.root), both.shape.q))
    given = _given(inputs, both)
    within = z if len(given) == 1 else z @ cholesky(given[1], both.shape).T
    return pt.constant(both.root) @ (within * given[0])


def _logp(value: Any, inputs: Any, both: Roots) -> Any:
    given = _given(inputs, both)
    z = _gathered(value, given, both)
    return -(z**2).sum() / 2 - z.size / 2 * log(2 * pi) - _log_determinant(given, both)


class Related(Transform):  # type: ignore[misc]
    """Deviations of units that are alike to standard normals."""

    name = "noncentred"
    ndim_supp = 2

    def __init__(self, both: Roots) -> None:
        self.both = both

    def forward(self, value: Any, *inputs: Any) -> Any:
        return _gathered(value, _given(_own(inputs, self.both), self.both), self.both)

    def backward(self, value: Any, *inputs: Any) -> Any:
        return _spread(value, _given(_own(inputs, self.both), self.both), self.both)

    def log_jac_det(self, value: Any, *inputs: Any) -> Any:
        return _log_determinant(_given(_own(inputs, self.both), self.both), self.both)
