"""Varying effects of units with heavy tails: multivariate t, one number for a unit dividing all of its deviations.

In: a CodedVarying with a `nu`, its sds and correlations. Out: a statement, and the deviations, (units, effects).
Not decided here: effects of units that are normal (add_varying.py).

With z standard normal and s chi-square with nu degrees of freedom, the deviations of a unit are b = L z sqrt(nu/s).
They are sampled as L^-1 b, whose scale is 1, as those of normal units are.
"""

from __future__ import annotations

from math import pi
from typing import Any

from hlmdsl.backend.correlation import Structure, cholesky, log_complement, vine
from hlmdsl.backend.start import zeros
from hlmdsl.backend.statements.expressions import let, pm, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.design.coded import CodedVarying


def add_tails(
    writer: Writer, varying: CodedVarying, shape: Structure, transform: Any, sd: Any, correlation: Any, nu: Any
) -> Any:
    """`r_g`; `correlation` is None if effects of a unit do not correlate."""
    given = [nu, sd] if correlation is None else [nu, sd, correlation]
    names = ("nu", "sd", "cor")[: len(given)]
    _, partials = vine(writer, shape)
    q = shape.q

    def factor_of(sd: Any, cor: Any) -> Any:
        own = cholesky(partials(cor[0]), shape) if cor else pt.eye(q)
        return own * sd[:, None]

    def draw(nu: Any, sd: Any, *rest: Any) -> Any:
        *cor, size = rest
        return pm.MvStudentT.dist(nu, mu=pt.zeros(q), chol=factor_of(sd, cor), size=size)

    def logp(value: Any, nu: Any, sd: Any, *cor: Any) -> Any:
        z = let("z", pt.linalg.solve_triangular(factor_of(sd, cor), value.T, lower=True).T)
        log_determinant = pt.log(sd).sum() + sum(log_complement(partials(c)).sum() / 2 for c in cor)
        constant = pt.gammaln((nu + q) / 2) - pt.gammaln(nu / 2) - q / 2 * pt.log(nu * pi)
        return constant - (nu + q) / 2 * pt.log1p((z**2).sum(axis=-1) / nu) - log_determinant

    return writer.variable(
        pm.CustomDist,
        varying.r,
        *given,
        dist=writer.define("heavy_draw", (*names, "size"), draw, key=(shape, len(given))),
        logp=writer.define(
            "heavy_logp",
            ("value", *names),
            logp,
            "Of each unit, multivariate Student t.",
            (shape, len(given)),
        ),
        support_point=zeros(writer),
        signature="(),(q)->(q)" if correlation is None else "(),(q),(p)->(q)",
        class_name="StudentTUnits",
        transform=transform,
        dims=(varying.dim, varying.effect_dim),
    )
