"""In: a schema, perhaps with a design. Out: the prior of every number, and each meaning with what its prior implies.

Not decided here: which prior applies (design/), how one prior is described (intervals.py), or what all imply
(implied_cells.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.design.coded import CodedVarying, Element
from hlmdsl.design.compiled_estimands import CompiledSum
from hlmdsl.design.design import Design, ResolvedCorrelation, ResolvedPrior, Schema
from hlmdsl.design.estimand_weights import compile_estimand
from hlmdsl.design.evaluate import evaluate, used_deviations, used_elements, used_units, variables, widest
from hlmdsl.design.order_of_cutpoints import raises_in_order
from hlmdsl.design.prior_draws import PriorDraws, normal_mixture, quantiles
from hlmdsl.design.resolve_priors import declared_priors as resolve_declared
from hlmdsl.design.resolve_priors import resolve_correlations
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.steps import step_of
from hlmdsl.explain import numbers
from hlmdsl.explain.derived import evaluate as evaluate_number
from hlmdsl.explain.implied.intervals import (
    CENTRAL,
    PriorInterval,
    central_normal,
    correlation_text,
    drawn_interval,
    interval_text,
    normal_moments,
    prior_text,
)
from hlmdsl.explain.meaning import Effective, Meaning, Number, Section
from hlmdsl.explain.numbers import NO_PART, join
from hlmdsl.formulas.circle import around_middle, resultant
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.priors import Prior
from hlmdsl.model.quantities import hypers_in
from hlmdsl.priors.bounded import BETA
from hlmdsl.priors.laws import quantile
from hlmdsl.priors.real import NORMAL
from hlmdsl.priors.source import DRAWS, PAIRS
from hlmdsl.source.frozen import frozen

MOST_NUMBERS = 8_000_000
"""Numbers that one estimand may take; fewer draws are evaluated of one that averages over many rows."""
FEWEST_PAIRS = 500


@frozen(eq=False)
class Priors:
    """The prior of every number by its variable, an entry an element (None without data: defaults are scaled to them),
    and of correlations by their variable."""

    schema: Schema
    by_variable: Mapping[str, tuple[ResolvedPrior | None, ...]]
    correlations: Mapping[str, ResolvedCorrelation]

    @cached_property
    def _known(self) -> Mapping[Element, ResolvedPrior]:
        return {
            Element(variable, i): prior
            for variable, each in self.by_variable.items()
            for i, prior in enumerate(each)
            if prior is not None
        }

    def of(self, element: Number) -> ResolvedPrior | None:
        """The prior of a number, if one is known."""
        return self._known.get(element) if isinstance(element, Element) else None

    @cached_property
    def total_of(self) -> Mapping[Element, Element]:
        """For each step of a monotonic term, the total that it is a share of: steps have no priors themselves."""
        terms = [t for e in self.schema.equations for t in e.monotonic]
        return {
            element: t.total.elements[step_of(t, i)[0]]
            for t in terms
            if t.total is not None
            for i, element in enumerate(t.elements)
        }

    @cached_property
    def sd_of(self) -> Mapping[Element, Element]:
        """For each wiggle of a common curve the sd that it shares: it has no line."""
        return {e.coefficients[j]: sd for e in self.schema.equations for j, sd in e.wiggles.items()}

    @property
    def all(self) -> Iterable[ResolvedPrior]:
        """Every prior that is known."""
        return self._known.values()

    @cached_property
    def draws(self) -> PriorDraws:
        """Draws of all of them."""
        priors = {v: tuple(p.prior if p is not None else None for p in each) for v, each in self.by_variable.items()}
        return PriorDraws(self.schema, priors, {name: c.eta for name, c in self.correlations.items()})

    def elements(self, variable: str) -> list[Element]:
        """The numbers of a variable, by their names."""
        found: list[Element] = []
        for equation in self.schema.equations:
            own = (*equation.numbers, *(sd.element for varying in equation.varying for sd in varying.sds))
            own += tuple(chain.phi for varying in equation.varying for chain in varying.chains)
            own += tuple(lengthscale for varying in equation.varying for lengthscale in varying.lengthscales)
            found += [element for element in own if element.variable == variable]
        return found or [Element(variable)]

    @cached_property
    def _states(self) -> frozenset[Element]:
        """Coefficients that are states in time."""
        return frozenset(e for equation in self.schema.equations for t in equation.processes for e in t.elements)

    def flat(self, elements: Iterable[Element]) -> list[Element]:
        """Those with an improper prior, or one that depends on a hyperparameter with an improper one."""
        return [e for e in elements if (prior := self.of(e)) is not None and self._is_flat(prior.prior)]

    def _is_flat(self, prior: Prior) -> bool:
        hypers = [self.of(Element(name)) for _, q in prior.arguments for name in hypers_in(q)]
        return prior.is_improper or any(self._is_flat(h.prior) for h in hypers if h is not None)

    def values(self, element: Element) -> Floats:
        """(DRAWS,) of one number: the same of every number with the same prior."""
        return self.drawn([element])[element]

    def drawn(self, elements: Sequence[Element]) -> dict[Element, Floats]:
        """(DRAWS,) of several numbers together."""
        found = self.draws.independent([(e.variable, e.position) for e in elements])
        return dict(zip(elements, found, strict=True))

    def in_order(self, terms: Mapping[Element, float]) -> dict[Element, float]:
        """A sum's terms by their priors and weights, so that sums of the same priors are drawn alike."""

        def by_prior(term: tuple[Element, float]) -> tuple[str, float, str, int]:
            element, weight = term
            resolved = self.of(element)
            return resolved.prior.written if resolved else "", weight, element.variable, element.position

        return dict(sorted(((e, w) for e, w in terms.items() if w), key=by_prior))

    def normal(self, terms: Mapping[Element, float], constant: float = 0.0) -> tuple[float, float] | None:
        """Mean and sd of a sum of numbers; None unless all their priors are normal, with plain numbers. Of numbers that
        are in order they are not.
        """
        if any(e in (self.schema.rising or ()) for e in terms):
            return None
        found = {e: normal_moments(prior.prior) for e in terms if (prior := self.of(e)) is not None}
        known = {e: own for e, own in found.items() if own is not None}
        if len(known) < len(terms):
            return None
        mean = constant + sum(weight * known[e][0] for e, weight in terms.items())
        return mean, math.hypot(*(weight * known[e][1] for e, weight in terms.items()))

    def normal_given_hypers(
        self, terms: Mapping[Element, float], constant: float = 0.0
    ) -> tuple[Floats | float, Floats | float] | None:
        """The same, (DRAWS,) each where a mean or sd depends on hyperparameters; None unless all priors are normal, or
        if several are states in time, which correlate.
        """
        if len(self._states & terms.keys()) > 1:
            return None
        mean: Floats | float = constant
        sd: Floats | float = 0.0
        for element, weight in self.in_order(terms).items():
            resolved = self.of(element)
            if resolved is not None and resolved.prior.fixed is not None:
                mean = mean + weight * resolved.prior.fixed
                continue
            if resolved is None or resolved.prior.distribution is not NORMAL or element in (self.schema.rising or ()):
                return None
            given = self.draws.given(resolved.prior)
            with np.errstate(all="ignore"):
                mean, sd = mean + weight * given["mu"], np.hypot(sd, weight * given["sigma"])
        return mean, sd

    def sum(self, terms: Mapping[Element, float], constant: float = 0.0) -> Floats:
        """(DRAWS,) of a sum of numbers."""
        ordered = self.in_order(terms)
        drawn = self.drawn(list(ordered))
        with np.errstate(all="ignore"):
            return sum((weight * drawn[e] for e, weight in ordered.items()), np.full(DRAWS, constant))

    def quantile(self, element: Element, p: float) -> float:
        """Of one number."""
        if element in self.total_of:
            found = quantiles(self.values(element), (p,))
            return math.nan if found is None else found[0]
        known = self.of(element) is not None
        return self.draws.quantile_of((element.variable, element.position), p) if known else math.nan

    def interval(self, terms: Mapping[Element, float], constant: float = 0.0) -> PriorInterval | None:
        """The central 95% of a sum, without draws if it is one number or normal; None if a prior is unknown or
        improper.
        """
        terms = {element: weight for element, weight in terms.items() if weight}
        normal = self.normal(terms, constant)
        if normal is not None:
            return PriorInterval(*central_normal(*normal))
        known = (self.total_of.get(element, element) for element in terms)
        if any(element.variable not in self.by_variable for element in known):
            return None
        if len(terms) == 1:
            ((element, weight),) = terms.items()
            ends = sorted(constant + weight * self.quantile(element, p) for p in CENTRAL)
            return None if math.isnan(sum(ends)) else PriorInterval(*ends)
        mixed = self.normal_given_hypers(terms, constant)
        if mixed is not None:
            found = [normal_mixture(*mixed, p) for p in CENTRAL]
            return None if found[0] is None or found[1] is None else PriorInterval(found[0], found[1])
        return drawn_interval(self.sum(terms, constant))


def declared_priors(schema: Schema, design: Design | None) -> Priors:
    """All priors if a design resolved them; without data the declared ones, as defaults are scaled to the data."""
    if design is not None:
        return Priors(schema, design.priors, design.correlations)
    declared, _ = resolve_declared(schema)
    by_variable = {
        variable: tuple(
            ResolvedPrior(p.prior, f"prior {p.written_target} ~ {p.prior.written}", False) if p is not None else None
            for p in placed
        )
        for variable, placed in declared.items()
    }
    residual = schema.model.residual
    if residual is not None and residual.prior is not None:
        by_variable[residual.PHI] = (ResolvedPrior(residual.prior, residual.line, False),)
    return Priors(schema, by_variable, resolve_correlations(schema))


def with_priors(section: Section, priors: Priors, rows: Rows | None) -> Section:
    """Every meaning of a section with its prior. `rows` are the observed ones, for estimands that average over them."""
    return replace(section, meanings=tuple(_with_prior(m, priors, rows) for m in section.meanings))


def _with_prior(meaning: Meaning, priors: Priors, rows: Rows | None) -> Meaning:
    """The meaning with its prior's line and what it implies; an estimand with what the priors of coefficients imply for
    it.
    """
    if meaning.kind == "correlation":
        correlation = priors.correlations.get(meaning.variable)
        if correlation is None:
            return meaning
        told = correlation_text(correlation.eta, _correlated(priors.schema, meaning))
        return replace(meaning, prior=correlation.line, prior_is_default=correlation.is_default, prior_text=told)
    if meaning.is_constant:
        return meaning
    if meaning.kind == "estimand":
        return replace(meaning, prior_text=_of_estimand(meaning, priors, rows))
    if isinstance(meaning.number, Effective):
        drawn = evaluate_number(meaning.number, lambda e: priors.draws(e.variable)[:, e.position])
        interval = drawn_interval(drawn)
        return meaning if interval is None else replace(meaning, prior_text=interval_text(interval, meaning, 0.0))
    element, resolved = meaning.number, priors.of(meaning.number)
    if resolved is None or not isinstance(element, Element):
        return meaning
    if meaning.kind == "share":
        told = _share_text([p.prior for p in priors.by_variable[element.variable] if p is not None], element.position)
        return replace(meaning, prior=resolved.line, prior_is_default=resolved.is_default, prior_text=told)
    told = prior_text(resolved.prior, meaning, lambda p: priors.quantile(element, p))
    rises = priors.schema.model.response.family.cutpoints_rise
    if meaning.kind == "cutpoint" and rises and len(priors.by_variable[element.variable]) > 1:
        told = told.replace("the prior: ", "the prior, with the cutpoints in order: ", 1)
    if element in (priors.schema.rising or ()):
        told = told.replace("the prior: ", "the prior, with the kinds in order: ", 1)
    return replace(meaning, prior=resolved.line, prior_is_default=resolved.is_default, prior_text=told)


def _share_text(priors: Sequence[Prior], position: int) -> str:
    """Each share of a Dirichlet distribution is Beta."""
    each = [float(p.numbers["alpha"]) for p in priors]
    if len(each) == 1:
        return "the only step: its share is 1"
    a = {"alpha": each[position], "beta": sum(each) - each[position]}
    low, high = (numbers.part(quantile(BETA, a, p)) for p in CENTRAL)
    return f"95% of the prior: between {low} and {high}"


def _correlated(schema: Schema, meaning: Meaning) -> int:
    """How many effects are correlated in the bar of a correlation, or across predictors."""
    for joint, _ in schema.joints:
        if joint.cor == meaning.variable and isinstance(meaning.number, Element):
            return joint.size_of_block(joint.pairs[meaning.number.position][0])
    if schema.residual is not None and schema.residual.variable == meaning.variable:
        return len(schema.residual.visits)
    varying = next(v for e in schema.equations for v in e.varying if v.cor == meaning.variable)
    correlated = [bar for bar in varying.bars if not bar.independent]
    if len(correlated) == 1:
        return len(correlated[0].labels)
    i, _ = varying.pairs[varying.correlations.index(meaning.number)]
    return [len(bar.labels) for bar in varying.bars for _ in bar.labels][i]


ONE_WAY = 0.5
"""The resultant of directions of which nearly all lie within half the circle."""


def _of_estimand(meaning: Meaning, priors: Priors, rows: Rows | None) -> str:
    """The central 95% of an estimand's prior, exact for a sum of coefficients with normal priors."""
    estimand = next(e for e in priors.schema.model.estimands if e.name == meaning.name)
    if rows is None and any(leaf.over_rows for leaf in estimand.expression.leaves):
        return ""
    if raises_in_order(priors.schema) is not None and any(
        leaf.mean is not None and leaf.mean.level is not None for leaf in estimand.expression.leaves
    ):
        return ""  # of the priors only what keeps cutpoints in order at every row has probabilities
    compiled = compile_estimand(priors.schema, estimand, rows)
    units = used_units(compiled)
    if not _are_independent(units):
        return ""
    if compiled.others or units:
        of = [e for variable in variables(compiled) for e in priors.elements(variable)]
        values = _evaluated(compiled, priors)
        if values is not None and estimand.expression.is_direction:
            if float(resultant(values)) < ONE_WAY:
                return "its prior is spread around most of the circle"
            values = around_middle(values)
        interval = drawn_interval(values) if values is not None else None
    else:
        weighted = [(c, w) for e, v in compiled.linear for c, w in zip(e.coefficients, v.tolist(), strict=True)]
        terms = {element: weight for element, weight in weighted if weight}
        of, interval = list(terms), priors.interval(terms, compiled.constant)
    if interval is not None:  # a mean, an odds or a ratio that is small is what it is
        return interval_text(interval, meaning, 0.0 if compiled.others else NO_PART)
    flat = [element.name for element in priors.flat(of)]
    return f"no limits to its prior: that of {join(flat)} is flat" if flat else ""


def _are_independent(units: Mapping[str, tuple[CodedVarying, Mapping[int, set[int]]]]) -> bool:
    """Whether the priors of the deviations of units that are named are known without those of other units or times, or
    of other predictors' effects that are named as well.
    """
    every = [varying for varying, _ in units.values()]
    joints = [varying.joint for varying in every if varying.joint is not None]
    alone = len({id(joint) for joint in joints}) == len(joints)
    return alone and not any(v.relation is not None or v.phi for v in every)


@frozen(eq=False)
class _OfUnits:
    """Draws of a few entries of a variable of deviations, by their positions: what `values(...)[..., positions]` takes
    of it. A variable of all units has more numbers than are of use.
    """

    drawn: Mapping[int, Floats]

    def __getitem__(self, at: Any) -> Floats:
        if isinstance(at, tuple):
            _, positions = at
            return np.stack([self.drawn[p] for p in positions], axis=-1)
        return _OfUnits({p: own[at] for p, own in self.drawn.items()})  # type: ignore[return-value]


def _of_units(compiled: CompiledSum, priors: Priors, values: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, (varying, units) in used_units(compiled).items():
        q, nu = len(varying.effects), values[varying.nu][:, 0] if varying.nu else None
        each = (
            (unit, priors.draws.of_unit(varying, sorted(own), k, values[varying.sd], nu))
            for k, (unit, own) in enumerate(units.items())
        )
        drawn = {unit * q + effect: values for unit, own in each for effect, values in own.items()}
        found[name] = _OfUnits(drawn)
    return found


def _evaluated(compiled: CompiledSum, priors: Priors) -> Floats | None:
    """Draws of an estimand that is not a sum; None if they would take too long."""
    pairs = min(PAIRS, MOST_NUMBERS // (2 * widest(compiled)))
    if pairs < FEWEST_PAIRS:
        return None
    kept = np.r_[:pairs, PAIRS : PAIRS + pairs]
    values = {name: own[kept] for name, own in _drawn(compiled, priors).items()}
    with np.errstate(all="ignore"):
        return np.asarray(evaluate(compiled, values.__getitem__, NUMPY))


def _drawn(compiled: CompiledSum, priors: Priors) -> dict[str, Any]:
    """(DRAWS, elements) of every variable that an estimand depends on, its elements drawn in the order in which the
    estimand uses them, so that two which differ only in levels get the same numbers.
    """
    places = used_elements(compiled)
    drawn = dict(zip(places, priors.draws.independent(places), strict=True))
    of_units = (name for varying, _ in used_units(compiled).values() for name in (varying.sd, varying.nu) if name)
    names = (*variables(compiled), *of_units)
    widths = {name: len(priors.by_variable.get(name, (None,))) for name in names}
    steps = priors.schema.steps  # these have no separate priors
    widths |= {name: sum(len(t.coefficients) for t in steps[name]) for name in widths if name in steps}
    values: dict[str, Any] = {name: np.zeros((DRAWS, width)) for name, width in widths.items()}
    for (name, i), own in drawn.items():
        values[name][:, i] = own
    for varying, used in used_deviations(compiled):
        if varying.joint is not None:
            values[varying.joint.cor] = priors.draws(varying.joint.cor)
        elif varying.pairs:
            values[varying.cor] = priors.draws.correlations(varying, used)
    return values | _of_units(compiled, priors, values)
