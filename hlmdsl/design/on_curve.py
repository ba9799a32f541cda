"""The expected response where the main parameter follows a curve, and its slope; averaged over units, whose deviations
are those of the curve's parameters.

In: the predictors of the curve's parameters at k rows, its columns, and the covariance of what is integrated out of the
predictors. Out: the expected value there. Not decided here: where these come from (evaluate.py, predictions/).

The curve is no line in deviations, so these are integrated over points (normal_points.py). A slope is exact: the chain
rule over the curve's derivatives, at every point.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hlmdsl.design.averaged_categories import factor
from hlmdsl.design.deviations_together import DeviationsTogether, added
from hlmdsl.design.expected import Moving
from hlmdsl.families.family import Linked
from hlmdsl.families.links import IDENTITY, LINKS
from hlmdsl.formulas.curve import value
from hlmdsl.formulas.functions import Functions
from hlmdsl.model.estimand_tree import Mean
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class OnCurve:
    """The predictors of the curve's parameters (..., k) and its columns (k,), by name, each with its slope, None where
    it does not move; other parameters of the mean. `covariance` is the lower triangle of what is integrated out of the
    predictors of the `varying` ones.
    """

    etas: Mapping[str, Moving]
    columns: Mapping[str, Moving]
    others: Mapping[str, Any]
    varying: tuple[str, ...] = ()
    covariance: tuple[tuple[Any, ...], ...] = ()


def covariance_by_name(
    together: Sequence[DeviationsTogether], values: Callable[[str], Any]
) -> tuple[tuple[str, ...], tuple[tuple[Any, ...], ...]]:
    """The parameters whose predictors deviate, and the lower triangle of the covariance of these."""
    names = tuple(dict.fromkeys(name for own in together for name in own.of))
    lines = []
    for i, one in enumerate(names):
        line: list[Any] = []
        for other in names[: i + 1]:
            there = [(d, d.of.index(one), d.of.index(other)) for d in together if one in d.of and other in d.of]
            each = [d.covariance(a, b, values)[0] for d, a, b in there if a == b or d.correlate(a, b)]
            line.append(added(each) if each else 0.0)
        lines.append(tuple(line))
    return names, tuple(lines)


def expected_on_curve(mean: Mean, on: OnCurve, f: Functions) -> Moving:
    """The expected response (..., k), and its slope where something moves."""
    family = mean.family
    assert family is not None
    curve, base = family.curve, family.uncurved
    assert curve is not None
    assert base is not None
    etas = {name: own.value for name, own in on.etas.items()}
    columns = {name: own.value for name, own in on.columns.items()}
    others, weights = dict(on.others), None
    if on.varying:
        points, weights = f.normal_points(len(on.varying))
        etas, columns, others = ({n: _beside(own) for n, own in of.items()} for of in (etas, columns, others))
        for name, line in zip(on.varying, factor(on.covariance, f), strict=True):
            for k, by in enumerate(line):
                if not (isinstance(by, float) and by == 0.0):
                    etas[name] = etas[name] + by[..., None] * points[k]
    links = {name: LINKS[of] for name, of in curve.parameters}
    given = {name: links[name].value(eta, f) for name, eta in etas.items()} | columns
    inner, outer = value(curve.tree, given, f), LINKS[curve.link]
    main = outer.value(inner, f)
    if base.mean_is_main:
        found = main
    else:
        assert base.mean is not None
        known = {name: Linked(IDENTITY, own, f) for name, own in others.items()}
        found = base.mean(f, {base.main.name: Linked(IDENTITY, main, f), **known})
    moves = {n: own.slope for n, own in (*on.etas.items(), *on.columns.items()) if own.slope is not None}
    slope: Any = None
    for name, move in moves.items():  # only of means that are the main parameter (model/read_estimands.py)
        by_name = value(curve.slope(name), given, f)
        if name in links:
            by_name = by_name * links[name].derivative(etas[name], f) * (_beside(move) if on.varying else move)
        slope = by_name if slope is None else slope + by_name
    if slope is not None and outer.name != IDENTITY.name:
        slope = outer.derivative(inner, f) * slope
    if weights is None:
        return Moving(found, slope)
    return Moving(_averaged(found, weights), None if slope is None else _averaged(slope, weights))


def _averaged(each: Any, weights: Any) -> Any:
    return (each * weights).sum(-1)


def _beside(number: Any) -> Any:
    """With a last dim for the points."""
    return number if isinstance(number, int | float) else number[..., None]
