"""In: a schema, perhaps with a design. Out: each meaning with its prior, and what the priors imply for cells.

Not decided here: which prior wins (design/), or what it says (priors.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design, ResolvedCorrelation, ResolvedPrior, Schema
from hlmdsl.design.resolve_priors import declared_priors as resolve_declared
from hlmdsl.design.resolve_priors import resolve_correlations
from hlmdsl.explain import numbers
from hlmdsl.explain.columns import columns_of_equation
from hlmdsl.explain.combinations import cell_matrix
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.priors import prior_text
from hlmdsl.explain.wording import Words

MOST_CELLS = 12


@dataclass(frozen=True, eq=False)
class Priors:
    """The prior of every number by its name, and of correlations by their variable."""

    by_name: Mapping[str, ResolvedPrior]
    correlations: Mapping[str, ResolvedCorrelation]


def declared_priors(schema: Schema, design: Design | None) -> Priors:
    """All priors where a design resolved them; without data the declared ones, as defaults are scaled to the data."""
    by_name: dict[str, ResolvedPrior] = {}
    if design is None:
        declared, _ = resolve_declared(schema)
        for variable, placed in declared.items():
            for name, p in zip(_element_names(schema, variable), placed, strict=True):
                if p is not None:
                    by_name[name] = ResolvedPrior(p.prior, f"prior {p.written_target} ~ {p.prior.written}", False)
        return Priors(by_name, resolve_correlations(schema))
    for variable, resolved in design.priors.items():
        names = _element_names(schema, variable)
        by_name |= dict(zip(names, resolved, strict=True))
    return Priors(by_name, design.correlations)


def _element_names(schema: Schema, variable: str) -> list[str]:
    for equation in schema.equations:
        names = [c.name for c in equation.coefficients if c.variable == variable]
        if names:
            return names
        for varying in equation.varying:
            if varying.sd == variable:
                return [f"{variable}[{label}]" for label in varying.effects]
    return [variable]


def with_prior(meaning: Meaning, priors: Priors) -> Meaning:
    """The meaning with its prior's line and, where there is a simple form, what it says."""
    if meaning.kind == "correlation":
        correlation = priors.correlations.get(meaning.variable)
        if correlation is None:
            return meaning
        return replace(meaning, prior=correlation.line, prior_is_default=correlation.is_default)
    resolved = priors.by_name.get(meaning.name)
    if resolved is None:
        return meaning
    return replace(
        meaning,
        prior=resolved.line,
        prior_is_default=resolved.is_default,
        prior_text=prior_text(resolved.prior, meaning),
    )


def implied_cell_sds(words: Words, equation: CodedEquation, priors: Priors) -> tuple[str, ...]:
    """The prior sd of each cell: under treatment coding the reference cell has the least, which nobody decided."""
    columns = columns_of_equation(words.schema, equation)
    sds = [_sd(priors.by_name.get(c.name)) for c in equation.coefficients]
    cells = list(product(*(words.schema.factors[f].levels for f in columns.factors)))
    known = [s for s in sds if s is not None]
    if not columns.factors or len(known) < len(sds) or len(cells) > MOST_CELLS:
        return ()
    named = [dict(zip(columns.factors, cell, strict=True)) for cell in cells]
    spreads = np.sqrt(cell_matrix(columns, named) ** 2 @ np.array(known) ** 2)
    if np.ptp(spreads) < 0.005 * spreads.max():
        return (f"The priors give every cell the same prior sd: {numbers.number(float(spreads[0]))}",)
    told = [f"{numbers.number(float(s))} in {words.cell(c)}" for c, s in zip(named, spreads, strict=True)]
    return (f"The priors give the cells these prior sds: {', '.join(told)}",)


def _sd(resolved: ResolvedPrior | None) -> float | None:
    if resolved is None or resolved.prior.distribution.name != "Normal":
        return None
    return resolved.prior.constant("sigma")
