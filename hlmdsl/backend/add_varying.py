"""Varying effects: their sds, correlations and deviations, each a random variable under its posterior name.

In: a CodedVarying and its priors, inside a model context. Out: the deviations, (units, effects).
Not decided here: what the deviations are multiplied by (add_predictor.py).

The deviations are sampled as independent standard normals (Papaspiliopoulos, Roberts & Skold 2007: non-centred), but
as the transformation of one variable, not as a second variable that it is computed from: so the posterior holds all
that PyMC's own functions need (posterior predictions, log likelihoods), and nothing redundant.
"""

from __future__ import annotations

from math import log, pi
from typing import Any

import pymc as pm
import pytensor.tensor as pt
from pymc.distributions.shape_utils import rv_size_is_none
from pymc.logprob.transforms import Transform
from pytensor.compile.builders import OpFromGraph

from hlmdsl.backend.add_neighbours import add_neighbours
from hlmdsl.backend.add_related import add_related
from hlmdsl.backend.add_tails import add_tails
from hlmdsl.backend.correlation import Structure, add_correlations, cholesky, log_complement, partials, structure
from hlmdsl.backend.prior_variables import Priors
from hlmdsl.backend.scaled import Scaled
from hlmdsl.backend.undone_pairs import register_inverse
from hlmdsl.design.coded import CodedVarying


def add_varying(varying: CodedVarying, priors: Priors) -> Any:
    """`sd_g`, `cor_g` where effects are correlated, and `r_g`."""
    shape = structure(varying)
    sd = varying.by_effect(priors.variable(varying.sd, (varying.sd_dim,), (len(varying.sds),)))
    dims = (varying.dim, varying.effect_dim)
    if varying.neighbours is not None:
        return add_neighbours(varying, varying.neighbours, sd, priors.variable(varying.rho, (), ()))
    if varying.relation is not None:
        own = add_correlations_of(varying, priors, shape) if varying.pairs else None
        return add_related(varying, shape, sd, own)
    if varying.nu:
        nu = priors.variable(varying.nu, (), ())
        own = add_correlations_of(varying, priors, shape) if varying.pairs else None
        return add_tails(varying, shape, Heavy(shape), sd, own, nu)
    if not varying.pairs:
        return pm.Normal(varying.r, 0, sd, dims=dims, transform=Scaled())
    correlation = add_correlations_of(varying, priors, shape)
    return pm.CustomDist(
        varying.r,
        sd,
        correlation,
        dist=lambda sd, correlation, size: _draw(sd, correlation, size, shape),
        logp=lambda value, sd, correlation: _logp(value, sd, correlation, shape),
        support_point=lambda rv, size, *_: pt.zeros(rv.shape),
        signature="(q),(p)->(q)",
        class_name="CorrelatedNormal",
        transform=Correlated(shape),
        dims=dims,
    )


def add_correlations_of(varying: CodedVarying, priors: Priors, shape: Structure) -> Any:
    """`cor_g`"""
    return add_correlations(varying.cor, priors.design.correlations[varying.cor].eta, shape, varying.pair_dim)


class Coloured(OpFromGraph):  # type: ignore[misc]
    """Standard normals (units, q), sds, partial correlations: to deviations."""


class Whitened(OpFromGraph):  # type: ignore[misc]
    """Deviations, sds, partial correlations: to standard normals."""


register_inverse(Whitened, Coloured)


def _coloured(z: Any, sd: Any, partial: Any, shape: Structure) -> Any:
    inner = _inner(shape)
    out = (inner[0] @ cholesky(inner[2], shape).T) * inner[1]
    return Coloured(inner, [out], inline=True)(z, sd, partial)


def _whitened(r: Any, sd: Any, partial: Any, shape: Structure) -> Any:
    inner = _inner(shape)
    factor = cholesky(inner[2], shape)
    out = pt.linalg.solve_triangular(factor, (inner[0] / inner[1]).T, lower=True).T
    return Whitened(inner, [out], inline=True)(r, sd, partial)


def _inner(shape: Structure) -> list[Any]:
    q, p = shape.q, len(shape.pairs)
    return [pt.matrix("deviations", shape=(None, q)), pt.vector("sd", shape=(q,)), pt.vector("partial", shape=(p,))]


def _log_determinant(sd: Any, partial: Any) -> Any:
    return pt.log(sd).sum() + log_complement(partial).sum() / 2


def _draw(sd: Any, correlation: Any, size: Any, shape: Structure) -> Any:
    units = () if rv_size_is_none(size) else (size[0],)
    z = pm.Normal.dist(0, 1, shape=(*units, shape.q))
    return (z @ cholesky(partials(correlation, shape), shape).T) * sd


def _logp(value: Any, sd: Any, correlation: Any, shape: Structure) -> Any:
    partial = partials(correlation, shape)
    z = _whitened(value, sd, partial, shape)
    return -(z**2).sum(axis=-1) / 2 - shape.q / 2 * log(2 * pi) - _log_determinant(sd, partial)


class Heavy(Transform):  # type: ignore[misc]
    """Deviations with heavy tails to what has the scale 1."""

    name = "noncentred"
    ndim_supp = 1

    def __init__(self, shape: Structure) -> None:
        self.shape = shape

    def _own(self, inputs: Any) -> tuple[Any, Any]:
        """Sds and partial correlations: a size and degrees of freedom stand before them, random numbers after."""
        if not self.shape.pairs:
            return inputs[2], pt.zeros(0)
        return inputs[2], partials(inputs[3], self.shape)

    def forward(self, value: Any, *inputs: Any) -> Any:
        return _whitened(value, *self._own(inputs), self.shape)

    def backward(self, value: Any, *inputs: Any) -> Any:
        return _coloured(value, *self._own(inputs), self.shape)

    def log_jac_det(self, value: Any, *inputs: Any) -> Any:
        return pt.full(value.shape[:-1], _log_determinant(*self._own(inputs)))


class Correlated(Transform):  # type: ignore[misc]
    """Correlated deviations to standard normals."""

    name = "noncentred"
    ndim_supp = 1

    def __init__(self, shape: Structure) -> None:
        self.shape = shape

    def forward(self, value: Any, size: Any, sd: Any, correlation: Any, *rngs: Any) -> Any:
        return _whitened(value, sd, partials(correlation, self.shape), self.shape)

    def backward(self, value: Any, size: Any, sd: Any, correlation: Any, *rngs: Any) -> Any:
        return _coloured(value, sd, partials(correlation, self.shape), self.shape)

    def log_jac_det(self, value: Any, size: Any, sd: Any, correlation: Any, *rngs: Any) -> Any:
        return pt.full(value.shape[:-1], _log_determinant(sd, partials(correlation, self.shape)))
