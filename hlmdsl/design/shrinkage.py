"""A joint prior of all effects of the main predictor: its coefficients, and the prior of each.

In: the model's shrinkage prior, a schema with its declared priors, later the rows. Out: the schema with it; the priors
of these coefficients and of what they share. Not decided here: the form of such a prior (model/shrinkage.py), or the
pseudo-sigma of families without a sigma (information.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from hlmdsl.design.coded_shrinkage import CodedShrinkage
from hlmdsl.design.default_priors import Scale, moments_of, scale_of
from hlmdsl.design.design import ResolvedPrior, Schema
from hlmdsl.design.elements import Element
from hlmdsl.design.information import information
from hlmdsl.design.observed import Observed
from hlmdsl.design.prior_targets import places
from hlmdsl.design.resolve_priors import Declared
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.shrinkage_errors import NothingToShrink, TooManyExpected
from hlmdsl.families.defaults import two_digits
from hlmdsl.model.model import Model
from hlmdsl.model.priors import Hyper, Prior, Quantity
from hlmdsl.model.shrinkage import Horseshoe, Measure
from hlmdsl.priors.real import NORMAL
from hlmdsl.source.diagnostic import Diagnostic

BY_SIGMA = ("sigma", "t")
"""The sd of single observations in the units of the predictor, if that is a parameter `sigma`."""


def with_shrinkage(schema: Schema, declared: Declared) -> Schema:
    """The same, with the prior at the equation whose effects it is on: those without a prior of their own."""
    placed = schema.model.shrinkage
    if placed is None:
        return schema
    main = schema.main
    found = tuple(
        Element(name, i)
        for name, each in places(schema).items()
        for i, place in enumerate(each)
        if place.role == "effect" and place.equation is main and declared[name][i] is None
    )
    known = {c: c for c in main.coefficients}
    own = CodedShrinkage(placed, tuple(known[c] for c in found))
    return replace(schema, equations=(replace(main, shrinkage=own), *schema.equations[1:]))


def check_shrinkage(schema: Schema) -> list[Diagnostic]:
    """Errors: no effects that it could be on, or as many expected as there are."""
    own = schema.main.shrinkage
    if own is None:
        return []
    placed = own.placed
    if own.size < 2:
        are = "is one" if own.size else "are none"
        return [NothingToShrink(span=placed.span, distribution=placed.prior.name, are=are)]
    if isinstance(placed.prior, Horseshoe) and placed.prior.p0 >= own.size:
        some = f"{own.size // 4}" if own.size > 4 else "1"
        return [TooManyExpected(span=placed.span, given=f"{placed.prior.p0:g}", count=own.size, some=some)]
    return []


def sigma_of(model: Model) -> str:
    """The parameter that is the sd of single observations on the predictor's scale; empty if it is not one number."""
    family = model.response.family
    own = family.within.get(model.main.link.name)
    if own is None or own[0] not in BY_SIGMA:
        return ""
    return next((a.name for a in model.free_parameters if a.name == "sigma"), "")


def sds_of_columns(schema: Schema, rows: Rows, weights: Floats | None) -> dict[Element, float]:
    """Of each coefficient that it is on, the sd of its column over the rows, of which each counts as its weight says;
    1 of a column that is the same in all rows.
    """
    assert schema.main.shrinkage is not None
    wanted = set(schema.main.shrinkage.coefficients)
    found: dict[Element, float] = {}
    for term in schema.main.effects.terms:
        if not wanted.isdisjoint(term.elements):
            columns = term.columns(rows)
            mean = np.average(columns, axis=0, weights=weights)
            sds = np.sqrt(np.average((columns - mean) ** 2, axis=0, weights=weights))
            tiny = 1e-12 * np.abs(columns).max(axis=0, initial=0.0)
            each = np.where(sds > tiny, sds, 1.0)
            found |= dict(zip(term.elements, each.tolist(), strict=True))
    return found


def measure_of(schema: Schema, observed: Observed, known: float, scale: Scale) -> Measure:
    """`known` is the information of all rows on the predictor, as in information.py."""
    n = float(len(observed.value)) if observed.weights is None else float(observed.weights.sum())
    given = next((a.source for a in schema.model.arguments if a.name == "sigma"), None)
    s: Quantity = float((n / known) ** 0.5)
    if sigma := sigma_of(schema.model):
        s = Hyper(sigma)
    elif isinstance(given, (int, float)) and _is_by_sigma(schema.model):
        s = float(given)
    counted = "rows" if observed.weights is None else "as the sum of the weights"
    return Measure(n, s, two_digits(scale.unit * scale.effects), counted)


def _is_by_sigma(model: Model) -> bool:
    own = model.response.family.within.get(model.main.link.name)
    return own is not None and own[0] in BY_SIGMA


def with_shrunk(
    schema: Schema,
    rows: Rows,
    observed: Observed,
    priors: Mapping[str, tuple[ResolvedPrior, ...]],
    at_most: Floats | None,
) -> tuple[Mapping[str, tuple[ResolvedPrior, ...]], Measure | None]:
    """The same priors, with those of the coefficients that it is on and of its parameters; and what these are relative
    to.
    """
    own = schema.main.shrinkage
    if own is None:
        return priors, None
    moments = moments_of(schema.model.response.family, observed.value, observed.arguments, at_most)
    scale = scale_of(schema, schema.main, rows, observed.value, observed.arguments, moments)
    measure = measure_of(schema, observed, information(schema, observed, scale, moments), scale)
    found = dict(priors)
    prior, line = own.placed.prior, own.placed.line
    sds = sds_of_columns(schema, rows, observed.weights)
    each: dict[str, dict[int, ResolvedPrior]] = {}
    for k, coefficient in enumerate(own.coefficients):
        sigma = prior.sd(k, own.size, measure) / sds[coefficient]
        one = Prior(NORMAL, (("mu", 0.0), ("sigma", sigma)), f"{own.placed.written}, {coefficient.name}")
        each.setdefault(coefficient.variable, {})[coefficient.position] = ResolvedPrior(one, line, is_default=False)
    for name, changed in each.items():
        found[name] = tuple(changed.get(i, before) for i, before in enumerate(found[name]))
    for name, own_priors in prior.priors(own.size, measure).items():
        found[name] = tuple(ResolvedPrior(p, line, is_default=False) for p in own_priors)
    return found, measure


def on_an_sd(schema: Schema, measure: Measure) -> Sequence[Quantity]:
    """The sd of the prior of each coefficient times the sd of its column."""
    own = schema.main.shrinkage
    assert own is not None
    return [own.placed.prior.sd(k, own.size, measure) for k in range(own.size)]
