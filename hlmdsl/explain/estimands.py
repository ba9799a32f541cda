"""In: the estimands of a model. Out: their section, each with its points, its sum of coefficients, and its warnings.

Not decided here: the sums themselves (design/estimands.py).
"""

from __future__ import annotations

from fractions import Fraction

from hlmdsl.design.coded import CodedEquation, CodedNumericPart
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.estimands import equation_of, estimand_vectors, point_cells
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.combinations import written
from hlmdsl.explain.determined import Determination
from hlmdsl.explain.meaning import Meaning, Section, WeightedPoint
from hlmdsl.explain.proof import prove_sum
from hlmdsl.explain.response import response_scale
from hlmdsl.model.model import Estimand


def explain_estimands(schema: Schema, settled: dict[str, Determination]) -> Section | None:
    """All estimands; None where there are none. `settled` is keyed by the equation's parameter, empty without data."""
    if not schema.model.estimands:
        return None
    meanings = tuple(_meaning(schema, e, settled) for e in schema.model.estimands)
    return Section("estimands", meanings)


def _meaning(schema: Schema, estimand: Estimand, settled: dict[str, Determination]) -> Meaning:
    sums, constant = estimand_vectors(schema, estimand)
    weights = _points(schema, estimand)
    for equation, combination in sums:
        _prove(schema, estimand, equation, combination)
    added = [written([c.name for c in e.coefficients], combination) for e, combination in sums]
    if constant:
        added.append(numbers.number(constant, 6))
    determined = None
    if settled:
        determined = all(settled[e.equation.parameter].settles(combination) for e, combination in sums)
    scales = [response_scale(schema, e) for e, _ in sums]
    cautions = [*_outside(schema, estimand)]
    if determined is False:
        cautions.insert(0, "the data do not settle it; its posterior depends on the prior however many rows there are")
    return Meaning(
        name=estimand.name,
        kind="estimand",
        variable=estimand.name,
        coords=(),
        text=estimand.text or estimand.written,
        scale="linear predictor",
        unit=scales[0].unit if len(scales) == 1 else None,
        weights=weights,
        arithmetic=" + ".join(added),
        determined=determined,
        caution="; ".join(cautions),
    )


def _points(schema: Schema, estimand: Estimand) -> tuple[WeightedPoint, ...]:
    """The points of all summands, equal ones added up."""
    found: dict[tuple[tuple[str, str | float], ...], Fraction] = {}
    for weight, point in estimand.combination:
        for at, share in point_cells(schema, point):
            found[at] = found.get(at, Fraction(0)) + weight * share
    return tuple(WeightedPoint(at, float(w), w) for at, w in found.items() if w)


def _prove(schema: Schema, estimand: Estimand, equation: CodedEquation, combination: Floats) -> None:
    points = [
        WeightedPoint(at, float(w * share), w * share)
        for w, p in estimand.combination
        if equation_of(schema, p) is equation
        for at, share in point_cells(schema, p)
    ]
    rows = equation.matrix(schema.rows([dict(p.at) for p in points]))
    prove_sum(rows, points, combination, f"estimand {estimand.name}")


def _outside(schema: Schema, estimand: Estimand) -> list[str]:
    """Covariates taken outside the data's range, whether named or left at their zero."""
    told: dict[str, None] = {}
    for _, point in estimand.combination:
        named = {v.name for v, _ in point.settings}
        equation = equation_of(schema, point)
        used = {p.covariate.name for t in equation.effects.terms for p in t.parts if isinstance(p, CodedNumericPart)}
        at = dict(point_cells(schema, point)[0][0])
        for name in sorted(used):
            coded = schema.covariates[name]
            if coded.range is None:
                continue
            low, high = coded.range
            value = float(at[name])
            if not low <= value <= high:
                how = "" if name in named else ", its declared zero,"
                told[_is_outside(f"{name} = {numbers.plain(value)}{how}", coded.range)] = None
    return list(told)


def _is_outside(place: str, within: tuple[float, float]) -> str:
    return f"{place} lies outside the data ({numbers.plain(within[0])} to {numbers.plain(within[1])})"


def read_at_zero(design: Design) -> list[str]:
    """Covariates whose declared zero, where the Intercept is read, lies outside the data."""
    found = []
    for name, coded in design.schema.covariates.items():
        if coded.range is None or not _uses_zero(design.schema, name):
            continue
        low, high = coded.range
        if not low <= coded.center <= high:
            found.append(_is_outside(f"{name} = {numbers.plain(float(coded.center))}", coded.range))
    return found


def _uses_zero(schema: Schema, covariate: str) -> bool:
    return any(
        p.name == covariate or p.name.startswith(f"{covariate}^")
        for e in schema.equations
        for t in e.equation.effects.terms
        for p in t.numerics
    )
