"""Responses whose residuals correlate between the rows of a unit, as one observed variable.

In: the means and spreads of all rows, and how residuals correlate. Out: statements that make `cor_residual` or
`phi_residual` and the observed variable. Not decided here: the predictors (add_predictor.py).
"""

from __future__ import annotations

from math import log, pi
from typing import Any

from hlmdsl.backend.correlation import Structure, add_correlations
from hlmdsl.backend.data import Data
from hlmdsl.backend.prior_variables import Priors
from hlmdsl.backend.statements.expressions import let, pm, pt
from hlmdsl.backend.statements.short import in_dims
from hlmdsl.families.family import Given

DRAW = "Responses, of which those of one unit correlate."
BY_VISITS = "Of all rows: in each unit, a visit without a row is independent of the others and adds nothing."
BY_TIMES = "Of all rows: each given the one before it in its unit."


def add_coupled_likelihood(priors: Priors, name: str, parameters: Given, data: Data, dims: tuple[str, ...]) -> Any:
    """The observed variable `name`."""
    design, writer = priors.design, priors.writer
    coded = design.schema.residual
    assert coded is not None
    residual = coded.residual
    units = data.units[coded.group][0][0]
    spread = parameters["sigma"].value
    by_row = any(
        a.name == "sigma" and a.source is not None and not isinstance(a.source, float) for a in design.model.arguments
    )
    each = [pt.broadcast_to(parameters["mu"].value, units.shape), spread]
    if residual.visit is not None:
        q = len(coded.visits)
        own = add_correlations(
            writer, coded.variable, design.correlations[coded.variable].eta, Structure((q,)), coded.dim
        )
        at, called = data.levels[residual.visit.name], ("cor", "visit")
    else:
        assert residual.time is not None
        own, at, called = priors.variable(coded.variable), data.numbers[residual.time.name], ("phi", "time")
    pairs = coded.pairs

    def whole(cor: Any) -> Any:
        first, second = [i for i, _ in pairs], [j for _, j in pairs]
        return let("R", pt.eye(len(coded.visits))[first, second].set(cor)[second, first].set(cor))

    def draw(mu: Any, sigma: Any, cor: Any, unit: Any, at: Any, size: Any) -> Any:
        same = let("same", pt.eq(unit[:, None], unit))
        alike = cor ** pt.abs(at[:, None] - at) if residual.time is not None else whole(cor)[at][:, at]
        spread = let("spread", sigma * pt.ones(unit.shape))
        return pm.MvNormal.dist(mu, cov=same * alike * spread[:, None] * spread, size=size)

    def by_visits(value: Any, mu: Any, sigma: Any, cor: Any, unit: Any, at: Any) -> Any:
        shape = (pt.cast(pt.max(unit), "int64") + 1, len(coded.visits))
        z = let("z", pt.zeros(shape)[unit, at].set((value - mu) / sigma))
        there = let("there", pt.zeros(shape)[unit, at].set(1.0))
        matrices = whole(cor) * there[:, :, None] * there[:, None, :] + pt.eye(shape[1]) * (1 - there)[:, None, :]
        factor = let("L", pt.linalg.cholesky(matrices))
        e = pt.linalg.solve_triangular(factor, z[:, :, None], lower=True)
        log_determinant = pt.log(pt.diagonal(factor, axis1=1, axis2=2)).sum()
        return (
            -(e**2).sum() / 2
            - log_determinant
            - pt.log(sigma * pt.ones(value.shape)).sum()
            - value.shape[0] / 2 * log(2 * pi)
        )

    def by_times(value: Any, mu: Any, sigma: Any, phi: Any, unit: Any, at: Any) -> Any:
        order = let("order", pt.argsort(unit * (1 + pt.max(at) - pt.min(at)) + at))
        z = let("z", ((value - mu) / sigma)[order])
        again = let("again", pt.eq(unit[order][1:], unit[order][:-1]))
        gap = pt.switch(again, at[order][1:] - at[order][:-1], 1.0)
        r = let("r", pt.switch(again, phi**gap, 0.0))
        rest = let("rest", 1 - r**2)
        squares = z[0] ** 2 + ((z[1:] - r * z[:-1]) ** 2 / rest).sum()
        scales = pt.log(rest).sum() / 2 + pt.log(sigma * pt.ones(value.shape)).sum()
        return -squares / 2 - scales - value.shape[0] / 2 * log(2 * pi)

    names = ("mu", "sigma", called[0], "unit", called[1])
    logp, doc = (by_visits, BY_VISITS) if residual.visit is not None else (by_times, BY_TIMES)
    shapes = ["(n)", "(n)" if by_row else "()", "(p)" if residual.visit is not None else "()", "(n)", "(n)"]
    return writer.variable(
        pm.CustomDist,
        name,
        *each,
        own,
        units,
        at,
        dist=writer.define("response_draw", (*names, "size"), draw, DRAW),
        logp=writer.define("response_logp", ("value", *names), logp, doc),
        signature=f"{','.join(shapes)}->(n)",
        class_name="CoupledNormal",
        observed=data.of("value"),
        dims=in_dims(dims),
    )
