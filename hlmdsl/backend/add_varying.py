"""Varying effects: their sds, correlations and deviations, each a random variable under its posterior name.

In: a CodedVarying and its priors. Out: statements, and the deviations, (units, effects).
Not decided here: what the deviations are multiplied by (add_predictor.py).

The deviations are sampled as independent standard normals (Papaspiliopoulos, Roberts & Skold 2007: non-centred), but as
the transformation of one variable, not as a second variable that it is computed from: so the posterior contains what
PyMC's functions need (posterior predictions, log likelihoods), and nothing redundant.
"""

from __future__ import annotations

from math import log, pi
from typing import Any

from hlmdsl.backend.add_neighbours import add_neighbours
from hlmdsl.backend.add_related import add_related
from hlmdsl.backend.add_states import add_states
from hlmdsl.backend.add_tails import add_tails
from hlmdsl.backend.correlation import (
    Structure,
    add_correlations,
    cholesky,
    log_complement,
    own_columns,
    structure,
    vine,
)
from hlmdsl.backend.prior_variables import Priors
from hlmdsl.backend.scaled import scaled
from hlmdsl.backend.sds_of_units import sds_of
from hlmdsl.backend.start import zeros
from hlmdsl.backend.statements.expressions import let, pm, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.design.coded import CodedVarying

COLOURED = "Deviations (units, effects), of standard normals z: z L', times the sds."
WHITENED = "Standard normals, of deviations."


def add_varying(varying: CodedVarying, priors: Priors) -> Any:
    """`sd_g`, `cor_g` if effects are correlated, and `r_g`."""
    shape, writer = structure(varying), priors.writer
    if varying.phi:
        return add_states(varying, priors)
    sd = sds_of(varying, priors)
    dims = (varying.dim, varying.effect_dim)
    if varying.neighbours is not None:
        return add_neighbours(writer, varying, sd, priors.variable(varying.rho, (), ()), priors.reading)
    if varying.relation is not None:
        own = add_correlations_of(varying, priors, shape) if varying.pairs else None
        return add_related(writer, varying, shape, sd, own, priors.reading)
    if varying.nu:
        nu = priors.variable(varying.nu, (), ())
        own = add_correlations_of(varying, priors, shape) if varying.pairs else None
        return add_tails(writer, varying, shape, heavy(writer, shape), sd, own, nu)
    if not varying.pairs:
        return writer.variable(
            pm.Normal, varying.r, 0, sd if shape.q > 1 else sd[0], dims=dims, transform=scaled(writer)
        )
    correlation = add_correlations_of(varying, priors, shape)
    _, partials = vine(writer, shape)
    _, whitened = colours(writer, shape)

    def draw(sd: Any, cor: Any, size: Any) -> Any:
        return pm.MvNormal.dist(pt.zeros(shape.q), chol=cholesky(partials(cor), shape) * sd[:, None], size=size)

    def logp(value: Any, sd: Any, cor: Any) -> Any:
        partial = let("partial", partials(cor)) if not shape.simple else cor
        z = let("z", whitened(value, sd, partial))
        return -(z**2).sum(axis=-1) / 2 - shape.q / 2 * log(2 * pi) - log_determinants(writer, shape)(z, sd, partial)

    return writer.variable(
        pm.CustomDist,
        varying.r,
        sd,
        correlation,
        dist=writer.define("correlated_draw", ("sd", "cor", "size"), draw, key=shape),
        logp=writer.define(
            "correlated_logp", ("value", "sd", "cor"), logp, "Of each unit, a multivariate normal density.", shape
        ),
        support_point=zeros(writer),
        signature="(q),(p)->(q)",
        class_name="CorrelatedNormal",
        transform=correlated(writer, shape),
        dims=dims,
    )


def add_correlations_of(varying: CodedVarying, priors: Priors, shape: Structure) -> Any:
    """`cor_g`"""
    eta = priors.design.correlations[varying.cor].eta
    return add_correlations(priors.writer, varying.cor, eta, shape, varying.pair_dim)


def colours(writer: Writer, shape: Structure) -> tuple[Any, Any]:
    """Functions from standard normals (units, q), sds and partial correlations to deviations, and back."""

    def coloured(z: Any, sd: Any, partial: Any) -> Any:
        if shape.simple:
            return pt.stack(own_columns(z, partial, shape), axis=1) * sd
        return (z @ cholesky(partial, shape).T) * sd

    def whitened(r: Any, sd: Any, partial: Any) -> Any:
        if shape.simple:
            return pt.stack(own_columns(let("scaled", r / sd), partial, shape, back=True), axis=1)
        factor = cholesky(partial, shape)
        return pt.linalg.solve_triangular(factor, (r / sd).T, lower=True).T

    given = ("sd", "cor" if shape.simple else "partial")
    return writer.pair(
        ("coloured", ("z", *given), coloured, COLOURED), ("whitened", ("r", *given), whitened, WHITENED), shape
    )


def log_determinant(sd: Any, partial: Any) -> Any:
    """Of the Cholesky factor of a unit's covariance."""
    return pt.log(sd).sum() + log_complement(partial).sum() / 2


def log_determinants(writer: Writer, shape: Structure) -> Any:
    """The same for each row of standard normals: written alike in the density and in the Jacobian, which cancel."""
    return writer.define(
        "log_determinant",
        ("z", "sd", "cor" if shape.simple else "partial"),
        lambda z, sd, partial: pt.full(z.shape[:-1], log_determinant(sd, partial)),
        "Of each unit, the log determinant of the map from standard normals to deviations.",
        shape,
    )


def correlated(writer: Writer, shape: Structure) -> Any:
    """Correlated deviations to standard normals."""
    determinants = log_determinants(writer, shape)
    (_, partials), (coloured, whitened) = vine(writer, shape), colours(writer, shape)
    inputs = ("value", "size", "sd", "cor", "*rngs")
    return writer.transform(
        "NonCentredCorrelated",
        "Correlated deviations, sampled as independent standard normals.",
        "noncentred",
        1,
        shape,
        forward=(inputs, lambda value, size, sd, cor, rngs: whitened(value, sd, partials(cor))),
        backward=(inputs, lambda value, size, sd, cor, rngs: coloured(value, sd, partials(cor))),
        log_jac_det=(
            inputs,
            lambda value, size, sd, cor, rngs: determinants(value, sd, partials(cor)),
        ),
    )()


def heavy(writer: Writer, shape: Structure) -> Any:
    """Deviations with heavy tails to what has the scale 1."""
    (_, partials), (coloured, whitened) = vine(writer, shape), colours(writer, shape)
    is_simple = not shape.pairs
    inputs = ("value", "size", "nu", "sd", "*rngs") if is_simple else ("value", "size", "nu", "sd", "cor", "*rngs")

    def partial_of(rest: Any) -> Any:
        return pt.zeros(0) if is_simple else partials(rest[0])

    return writer.transform(
        "NonCentredHeavy",
        "Deviations with heavy tails, sampled as those of scale 1.",
        "noncentred",
        1,
        shape,
        forward=(inputs, lambda value, size, nu, sd, *rest: whitened(value, sd, partial_of(rest))),
        backward=(inputs, lambda value, size, nu, sd, *rest: coloured(value, sd, partial_of(rest))),
        log_jac_det=(
            inputs,
            lambda value, size, nu, sd, *rest: pt.full(value.shape[:-1], log_determinant(sd, partial_of(rest))),
        ),
    )()
