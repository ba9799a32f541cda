"""In: a reading under a nonlinear link of probabilities. Out: the same averaged over units.

A coefficient is for a unit whose deviations are zero. Averaged over units it is closer to zero, by how much depends on
where it is read, so it is computed there by quadrature (the rule of thumb it replaces: Zeger, Liang & Albert 1988).
Not decided here: the source of the draws.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.design.expected import averaged_inverse
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Estimate, Population, PopulationPoint
from hlmdsl.explain.readings.axes import axes_of, homes
from hlmdsl.explain.readings.predictor_columns import columns_of_varying
from hlmdsl.explain.readings.weights import Reading
from hlmdsl.explain.say.inverses import INVERSES
from hlmdsl.explain.say.units import units_of
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.shares import Value, spreads_of, variance
from hlmdsl.families.links import LINKS
from hlmdsl.formulas.functions import NUMPY

MOST_POINTS = 8

AT_ONCE = 10_000
"""Draws at a time."""

_FAR_NODES = np.linspace(-40.0, 7.5, 191)


def population(
    words: Words, equation: CodedEquation, reading: Reading, cutpoint: Element | None = None
) -> Population | None:
    """What averaging over units needs: each point's coefficients, and what multiplies each sd and correlation there.

    The averages are those at the reading's points: they differ elsewhere, even if the coefficient is the same. Of a
    `cutpoint` they are of the probability of its level or a lower one, whose predictor is the cutpoint less the other.
    An effect under cutpoints has no single average: it differs between cutpoints.
    """
    cutpoints = words.schema.model.response.family.cutpoints
    if cutpoints is not None and cutpoints.scaled_by:
        return None  # units differ in what they are multiplied by, too, or may
    link = cutpoints.link.name if cutpoint is not None and cutpoints is not None else equation.equation.link.name
    if LINKS[link].range != "unit" or not equation.varying or not 1 <= len(reading.points) <= MOST_POINTS:
        return None
    if any(v.nu for v in equation.varying):  # averages over heavy tails are estimands alone
        return None
    home: dict[str, str | float] = {}
    for varying in equation.varying:
        home |= homes(axes_of(columns_of_varying(words.schema, varying)))
    rows = words.schema.rows([{**home, **dict(p.at)} for p in reading.points])
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        common = equation.matrix(rows)
        designs = [varying.columns(rows) for varying in equation.varying]
    # a function may have no value where another part of the coefficient's column is read
    if not all(np.isfinite(z).all() for z in (common, *designs)):
        return None
    points = []
    for k, point in enumerate(reading.points):
        sums = tuple((c, v) for c, v in zip(equation.coefficients, common[k].tolist(), strict=True) if v)
        if cutpoint is not None:
            sums = ((cutpoint, 1.0), *((c, -v) for c, v in sums))
        own = zip(equation.varying, designs, strict=True)
        spreads = [s for varying, z in own for s in spreads_of(varying, z[k].tolist())]
        points.append(PopulationPoint(point.weight, sums, tuple(spreads)))
    units = numbers.join([units_of(v) for v in equation.varying])
    of = "probabilities" if cutpoint is not None else words.schema.model.response.family.words.averaged
    if not equation.equation.is_bare:
        of = f"values of {equation.equation.parameter}"
    return Population(units, link, tuple(points), _place(words, reading, home), of)


def _place(words: Words, reading: Reading, home: Mapping[str, str | float]) -> str:
    """Where the points are, as far as the meaning itself does not say it: `at b1, from x = 0 to x = 1`."""
    at = dict(reading.points[0].at)
    still = {v: at[v] for v in reading.free} | {v: x for v, x in home.items() if v not in at}
    told = [f"at {', '.join(words.value(v, x) for v, x in still.items())}"] if still else []
    for v in reading.column.numerics:
        ends = sorted({float(dict(p.at)[v]) for p in reading.points})
        told += [f"from {words.value(v, ends[0])} to {words.value(v, ends[-1])}"] if len(ends) > 1 else []
    return ", ".join(told)


def averaged(reading: Population, value: Value, seen: dict[tuple[str, PopulationPoint], Floats]) -> Floats:
    """(draws,): the meaning with each of its points averaged over units, on the link's scale; `value` gives draws.

    `seen` keeps the averages at points, which several meanings share.
    """
    total: Floats = np.zeros(())
    for point in reading.points:
        at = reading.link, replace(point, weight=1)
        if at not in seen:
            eta = sum((v * value(c) for c, v in point.coefficients), np.zeros(()))
            seen[at] = averaged_link(reading.link, eta, variance(point.spreads, value))
        total = total + point.weight * seen[at]
    return total


@np.errstate(all="ignore")  # draws may be infinite, and what is certain has no odds
def averaged_link(link: str, eta: Floats, variance: Floats) -> Floats:
    """link(E[inverse link(eta + Z)]) for a normal Z with this variance, elementwise."""
    eta, variance = np.broadcast_arrays(np.asarray(eta, dtype=float), np.asarray(variance, dtype=float))
    match link:
        case "probit":  # the normal is closed under averaging
            return np.asarray(eta / np.sqrt(1 + variance))
        case "logit":  # both tails, so that neither is lost to rounding
            tails = [averaged_inverse(link, side, variance, NUMPY) for side in (eta, -eta)]
            return np.asarray(np.log(tails[0]) - np.log(tails[1]))
        case "cauchit":  # the rarer of yes and no
            return np.asarray(np.sign(eta) / np.tan(math.pi * averaged_inverse(link, -np.abs(eta), variance, NUMPY)))
        case "loglog":  # the no of the other
            return -averaged_link("cloglog", -eta, variance)
    p = averaged_inverse(link, eta, variance, NUMPY)
    found = np.asarray(np.log(-np.log1p(-p)))
    far = p > 0.5  # of what is nearly certain, the logarithm of the chance that is left
    found[far] = np.log(-_log_of_none(eta[far], np.sqrt(np.maximum(variance[far], 0.0))))
    return found


def _log_of_none(eta: Floats, sd: Floats) -> Floats:
    """log E[exp(-exp(eta + sd Z))], elementwise: what is left of it lies far out in the tail of Z."""
    found = np.empty(eta.shape)
    weights = -(_FAR_NODES**2) / 2 - math.log(math.sqrt(2 * math.pi) / (_FAR_NODES[1] - _FAR_NODES[0]))
    for start in range(0, eta.size, AT_ONCE):
        at = slice(start, start + AT_ONCE)
        with np.errstate(over="ignore"):
            logs = weights - np.exp(eta[at, None] + sd[at, None] * _FAR_NODES)
        top = logs.max(axis=1)
        found[at] = top + np.log(np.exp(logs - top[:, None]).sum(axis=1))
    return found


def averaged_text(reading: Population, estimate: Estimate, is_value: bool, name: str) -> str:
    """`averaged over herds the odds ratio is 2.1 (95%: 1.4 to 3.0)`; `name` is what the exponential is, if anything."""
    place = f", {reading.place}," if reading.place else ""
    over = f"of {reading.of} averaged over {reading.units}{place}"
    ends = (estimate.low, estimate.median, estimate.high)
    if is_value:
        inverse = INVERSES[LINKS[reading.link].function]
        return f"averaged over {reading.units}{place} it is {_told([inverse(v) for v in ends], (0.0, 1.0))}"
    if not name:
        return f"{over} the coefficient is {_told(ends, (0.0,))}"
    if max(map(abs, ends)) > 700:
        return ""
    low, middle, high = numbers.factors(*(math.exp(v) for v in ends))
    return f"{over} the {name} is {middle} (95%: {low} to {high})"


def _told(ends: Sequence[float], apart: tuple[float, ...]) -> str:
    low, middle, high = ends
    lowest, value, highest = numbers.interval(low, middle, high, apart=apart)
    return f"{value} (95%: {lowest} to {highest})"
