"""In: a schema, perhaps with a design. Out: the prior of every number, and each meaning with what its prior says.

Not decided here: which prior wins (design/), how one prior is said (priors.py), or what all imply (prior_cells.py).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from hlmdsl.design.design import Design, ResolvedCorrelation, ResolvedPrior, Schema
from hlmdsl.design.estimands import CompiledSum, compile_estimand
from hlmdsl.design.evaluate import NUMPY, evaluate, variables, widest
from hlmdsl.design.prior_draws import PriorDraws
from hlmdsl.design.random_values import DRAWS, PAIRS
from hlmdsl.design.resolve_priors import declared_priors as resolve_declared
from hlmdsl.design.resolve_priors import resolve_correlations
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.explain.meaning import Meaning, Section
from hlmdsl.explain.numbers import join
from hlmdsl.explain.priors import (
    PriorInterval,
    central_normal,
    correlation_text,
    drawn_interval,
    interval_text,
    normal_moments,
    prior_text,
)
from hlmdsl.model.priors import Prior
from hlmdsl.model.quantities import hypers_in

MOST_NUMBERS = 8_000_000
"""Numbers that one estimand may take; fewer draws are evaluated of one that averages over many rows."""
FEWEST_PAIRS = 500


@dataclass(frozen=True, eq=False)
class Priors:
    """The prior of every number by its variable, an entry an element (None without data: defaults are scaled to them),
    and of correlations by their variable."""

    schema: Schema
    by_variable: Mapping[str, tuple[ResolvedPrior | None, ...]]
    correlations: Mapping[str, ResolvedCorrelation]

    @cached_property
    def by_name(self) -> Mapping[str, ResolvedPrior]:
        """By the number's name, where there is one."""
        return {name: p for name, p in self._elements().items() if p is not None}

    @cached_property
    def draws(self) -> PriorDraws:
        """Draws of all of them."""
        priors = {v: tuple(p.prior if p is not None else None for p in each) for v, each in self.by_variable.items()}
        return PriorDraws(self.schema, priors, {name: c.eta for name, c in self.correlations.items()})

    @cached_property
    def _places(self) -> Mapping[str, tuple[str, int]]:
        """Each element's variable and position."""
        return {
            name: (variable, i)
            for variable in self.by_variable
            for i, name in enumerate(_element_names(self.schema, variable))
        }

    def _elements(self) -> Mapping[str, ResolvedPrior | None]:
        return {name: self.by_variable[variable][i] for name, (variable, i) in self._places.items()}

    def names(self, variable: str) -> list[str]:
        """The elements of a variable."""
        return [name for name, (of, _) in self._places.items() if of == variable]

    def flat(self, names: Sequence[str]) -> list[str]:
        """Those with an improper prior, or one that depends on a hyperparameter with an improper one."""
        return [n for n in names if n in self.by_name and self._is_flat(self.by_name[n].prior)]

    def _is_flat(self, prior: Prior) -> bool:
        hypers = [self.by_name[h] for _, q in prior.arguments for h in hypers_in(q) if h in self.by_name]
        return prior.distribution.name in ("Flat", "HalfFlat") or any(self._is_flat(h.prior) for h in hypers)

    def values(self, name: str) -> Floats:
        """(DRAWS,) of one number by its name."""
        variable, i = self._places[name]
        return self.draws(variable)[:, i]

    def normal(self, terms: Mapping[str, float], constant: float = 0.0) -> tuple[float, float] | None:
        """Mean and sd of a sum of numbers; None unless all their priors are normal, with plain numbers."""
        mean, variance = constant, 0.0
        for name, weight in terms.items():
            resolved = self.by_name.get(name)
            moments = normal_moments(resolved.prior) if resolved is not None else None
            if moments is None:
                return None
            mean, variance = mean + weight * moments[0], variance + (weight * moments[1]) ** 2
        return mean, math.sqrt(variance)

    def sum(self, terms: Mapping[str, float], constant: float = 0.0) -> Floats:
        """(DRAWS,) of a sum of numbers."""
        return sum((weight * self.values(name) for name, weight in terms.items()), np.full(DRAWS, constant))

    def interval(self, terms: Mapping[str, float], constant: float = 0.0) -> PriorInterval | None:
        """The central 95% of a sum, exact where it is normal; None where a prior is unknown or improper."""
        normal = self.normal(terms, constant)
        if normal is not None:
            return PriorInterval(*central_normal(*normal))
        if any(name not in self._places for name in terms):
            return None
        return drawn_interval(self.sum(terms, constant))


def declared_priors(schema: Schema, design: Design | None) -> Priors:
    """All priors where a design resolved them; without data the declared ones, as defaults are scaled to the data."""
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
    return Priors(schema, by_variable, resolve_correlations(schema))


def _element_names(schema: Schema, variable: str) -> list[str]:
    for equation in schema.equations:
        names = [c.name for c in equation.coefficients if c.variable == variable]
        if names:
            return names
        for varying in equation.varying:
            if varying.sd == variable:
                return [f"{variable}[{label}]" for label in varying.effects]
    return [variable]


def with_priors(section: Section, priors: Priors, rows: Rows | None) -> Section:
    """Every meaning of a section with its prior. `rows` are the observed ones, for estimands that average over them."""
    return replace(section, meanings=tuple(_with_prior(m, priors, rows) for m in section.meanings))


def _with_prior(meaning: Meaning, priors: Priors, rows: Rows | None) -> Meaning:
    """The meaning with its prior's line and what it says; an estimand with what the priors of others imply for it."""
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
    resolved = priors.by_name.get(meaning.name)
    if resolved is None:
        return meaning
    told = prior_text(resolved.prior, meaning, lambda: priors.values(meaning.name))
    return replace(meaning, prior=resolved.line, prior_is_default=resolved.is_default, prior_text=told)


def _correlated(schema: Schema, meaning: Meaning) -> int:
    """How many effects are correlated in the bar of a correlation."""
    ((_, pair),) = meaning.coords
    varying = next(v for e in schema.equations for v in e.varying if v.cor == meaning.variable)
    correlated = [bar for bar in varying.bars if not bar.independent]
    if len(correlated) == 1:
        return len(correlated[0].labels)
    i, _ = varying.pairs[varying.pair_labels.index(pair)]
    return [len(bar.labels) for bar in varying.bars for _ in bar.labels][i]


def _of_estimand(meaning: Meaning, priors: Priors, rows: Rows | None) -> str:
    """Where 95% of an estimand's prior lies, exact for a sum of coefficients with normal priors."""
    estimand = next(e for e in priors.schema.model.estimands if e.name == meaning.name)
    if rows is None and any(leaf.over_rows for leaf in estimand.expression.leaves):
        return ""
    compiled = compile_estimand(priors.schema, estimand, rows)
    if compiled.others:
        names = [n for variable in variables(compiled) for n in priors.names(variable)]
        values = _evaluated(compiled, priors)
        interval = drawn_interval(values) if values is not None else None
    else:
        weighted = [(c.name, w) for e, v in compiled.linear for c, w in zip(e.coefficients, v.tolist(), strict=True)]
        terms = {name: weight for name, weight in weighted if weight}
        names, interval = list(terms), priors.interval(terms, compiled.constant)
    if interval is not None:
        return interval_text(interval, meaning)
    flat = priors.flat(names)
    return f"no limits to its prior: that of {join(flat)} is flat" if flat else ""


def _evaluated(compiled: CompiledSum, priors: Priors) -> Floats | None:
    """Draws of an estimand that is no sum; None where they would take long."""
    pairs = min(PAIRS, MOST_NUMBERS // (2 * widest(compiled)))
    if pairs < FEWEST_PAIRS:
        return None
    kept = np.r_[:pairs, PAIRS : PAIRS + pairs]
    values = {name: priors.draws(name)[kept] for name in variables(compiled)}
    with np.errstate(all="ignore"):
        return np.asarray(evaluate(compiled, values.__getitem__, NUMPY))
