"""Varying effects of units with heavy tails: multivariate t, one number for a unit dividing all of its deviations.

In: a CodedVarying with a `nu`, its sds and correlations, inside a model context. Out: the deviations, (units, effects).
Not decided here: effects of units that are normal (add_varying.py).

With z standard normal and s chi-square with nu degrees of freedom, the deviations of a unit are b = L z sqrt(nu/s).
They are sampled as L^-1 b, whose scale is 1, as those of normal units are.
"""

from __future__ import annotations

from math import pi
from typing import Any

import pymc as pm
import pytensor.tensor as pt
from pymc.distributions.shape_utils import rv_size_is_none

from hlmdsl.backend.correlation import Structure, cholesky, log_complement, partials
from hlmdsl.design.coded import CodedVarying


def add_tails(varying: CodedVarying, shape: Structure, transform: Any, sd: Any, correlation: Any, nu: Any) -> Any:
    """`r_g`; `correlation` is None where effects of a unit do not correlate."""
    given = [nu, sd] if correlation is None else [nu, sd, correlation]
    return pm.CustomDist(
        varying.r,
        *given,
        dist=lambda *inputs: _draw(inputs[-1], inputs[:-1], shape),
        logp=lambda value, *inputs: _logp(value, inputs, shape),
        support_point=lambda rv, size, *_: pt.zeros(rv.shape),
        signature="(),(q)->(q)" if correlation is None else "(),(q),(p)->(q)",
        class_name="StudentTUnits",
        transform=transform,
        dims=(varying.dim, varying.effect_dim),
    )


def _factor(given: Any, shape: Structure) -> Any:
    """L, (q, q)."""
    _, sd, *correlation = given
    own = cholesky(partials(correlation[0], shape), shape) if correlation else pt.eye(shape.q)
    return own * sd[:, None]


def _draw(size: Any, given: Any, shape: Structure) -> Any:
    nu, units = given[0], () if rv_size_is_none(size) else (size[0],)
    z = pm.Normal.dist(0, 1, shape=(*units, shape.q))
    squares = pm.Gamma.dist(nu / 2, 0.5, shape=(*units, 1))
    return (z * pt.sqrt(nu / squares)) @ _factor(given, shape).T


def _logp(value: Any, given: Any, shape: Structure) -> Any:
    nu, sd, *correlation = given
    q = shape.q
    z = pt.linalg.solve_triangular(_factor(given, shape), value.T, lower=True).T
    log_determinant = pt.log(sd).sum() + sum(log_complement(partials(c, shape)).sum() / 2 for c in correlation)
    constant = pt.gammaln((nu + q) / 2) - pt.gammaln(nu / 2) - q / 2 * pt.log(nu * pi)
    return constant - (nu + q) / 2 * pt.log1p((z**2).sum(axis=-1) / nu) - log_determinant
