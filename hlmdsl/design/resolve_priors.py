"""In: the priors that the spec declares, and a schema. Out: the prior of every single number, the most specific one.

Not decided here: what has no declared prior (default_priors.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import product

import numpy as np

from hlmdsl.design.coded import CodedFactor, CodedFactorPart, CodedPart, CodedTerm
from hlmdsl.design.design import ResolvedCorrelation, ResolvedPrior, Schema
from hlmdsl.design.errors import CoefficientNotFound, SamePriorTwice
from hlmdsl.design.levels import match_level
from hlmdsl.design.prior_targets import Element, elements, spelled_coefficients, spelled_grouping, spelled_term
from hlmdsl.model.priors import (
    CoefficientKey,
    LevelWeights,
    OnEffects,
    OnHyper,
    OnIntercept,
    OnParameter,
    OnSd,
    OnTerm,
    PlacedPrior,
    Prior,
)
from hlmdsl.source.diagnostic import Diagnostic, InternalError, Label, nearest

DEFAULT_ETA = 2.0
"""LKJ(1) leaves all correlation matrices equally likely; 2 pulls weakly away from -1 and 1, where few groups lead."""

Declared = Mapping[str, tuple[PlacedPrior | None, ...]]
"""By posterior variable, one per element in C order; None where the spec declares nothing."""


def declared_priors(schema: Schema) -> tuple[Declared, list[Diagnostic]]:
    """The declared prior of each element, and priors on coefficients that this coding does not have."""
    found: list[Diagnostic] = []
    hits: dict[int, frozenset[int]] = {}
    for number, placed in enumerate(schema.model.priors):
        target = placed.target
        if isinstance(target, (OnTerm, OnSd)) and target.coefficient is not None:
            term = _coded(target, schema)
            positions = matching(term, target.coefficient)
            hits[number] = frozenset(positions)
            if not positions:
                found.append(_not_found(term, target.coefficient, placed))
    declared: dict[str, tuple[PlacedPrior | None, ...]] = {}
    for variable, each in elements(schema).items():
        chosen: list[PlacedPrior | None] = []
        for element in each:
            on_it = [
                (specificity, placed)
                for number, placed in enumerate(schema.model.priors)
                if (specificity := _specificity(placed, element, hits.get(number))) is not None
            ]
            best = [placed for specificity, placed in on_it if specificity == max(s for s, _ in on_it)]
            if len(best) > 1:
                found.append(_twice(element, best))
            chosen.append(best[0] if best else None)
        declared[variable] = tuple(chosen)
    for placed in schema.model.priors:
        if isinstance(placed.target, (OnParameter, OnHyper)):
            declared[placed.target.name] = (placed,)
    for parameter in schema.model.free_parameters:
        declared.setdefault(parameter.name, (None,))
    return declared, found


def resolve_priors(
    schema: Schema, declared: Declared, defaults: Mapping[str, Sequence[Prior]]
) -> dict[str, tuple[ResolvedPrior, ...]]:
    """Declared priors, and defaults where there are none, each with the line that declares it or would."""
    by_variable = elements(schema)
    resolved: dict[str, tuple[ResolvedPrior, ...]] = {}
    for variable, placed in declared.items():
        each: list[ResolvedPrior] = []
        for i, one in enumerate(placed):
            if one is not None:
                line = f"prior {one.written_target} ~ {one.prior.written}"
                each.append(ResolvedPrior(one.prior, line, is_default=False))
                continue
            if variable not in defaults:
                raise InternalError("design", f"no default prior for `{variable}`")
            target = (
                _widest_target(by_variable[variable], i, placed, defaults[variable])
                if (variable in by_variable)
                else variable
            )
            default = defaults[variable][i]
            each.append(ResolvedPrior(default, f"prior {target} ~ {default.written}", is_default=True))
        resolved[variable] = tuple(each)
    return resolved


def resolve_correlations(schema: Schema) -> dict[str, ResolvedCorrelation]:
    """LKJ's eta wherever effects are correlated, by the `cor_` variable."""
    resolved: dict[str, ResolvedCorrelation] = {}
    for equation in schema.equations:
        prefix = "" if equation.equation.is_main else f"{equation.equation.parameter}."
        for varying in equation.varying:
            if not varying.pairs:
                continue
            eta = next(
                (
                    c.eta
                    for c in schema.model.correlations
                    if c.equation.parameter == equation.equation.parameter and c.grouping.name == varying.grouping.name
                ),
                None,
            )
            value = DEFAULT_ETA if eta is None else eta
            line = f"correlation {prefix}{spelled_grouping(varying.grouping)} ~ LKJ(eta = {value:g})"
            resolved[varying.cor] = ResolvedCorrelation(value, line, is_default=eta is None)
    return resolved


def matching(term: CodedTerm, key: CoefficientKey) -> tuple[int, ...]:
    """The coefficients of a term (positions in C order) that a key names, by weights or by label."""
    labelled = [part for part in term.parts if part.dim is not None]
    if len(labelled) != len(key.entries):
        return ()
    per_part = [_matching_labels(part, entry) for part, entry in zip(labelled, key.entries, strict=True)]
    return tuple(int(np.ravel_multi_index(at, term.shape)) for at in product(*per_part)) if term.shape else ()


def _matching_labels(part: CodedPart, entry: LevelWeights | str) -> tuple[int, ...]:
    if isinstance(entry, str):
        by_label = tuple(i for i, label in enumerate(part.labels) if _folded(label) == _folded(entry))
        if by_label or not isinstance(part, CodedFactorPart) or not part.by_levels:
            return by_label
        level = match_level(entry, part.factor.levels)
        return () if level is None else (level,)
    if not isinstance(part, CodedFactorPart):
        return ()
    weights = _on_levels(entry, part.factor)
    if weights is None:
        return ()
    if part.by_levels:
        return tuple(i for i in range(len(weights)) if all(w == (j == i) for j, w in enumerate(weights)))
    if part.factor.exact_hypothesis is None:
        given = np.array([float(w) for w in weights])
        return tuple(i for i, row in enumerate(part.factor.hypothesis) if np.allclose(row, given, rtol=0, atol=1e-9))
    return tuple(i for i, row in enumerate(part.factor.exact_hypothesis) if row == weights)


def _on_levels(entry: LevelWeights, factor: CodedFactor) -> tuple[Fraction, ...] | None:
    """One weight per level; `mean` that is no level is the mean of all."""
    k = len(factor.levels)
    weights = [Fraction(0)] * k
    for name, weight in entry:
        level = match_level(name, factor.levels)
        if level is not None:
            weights[level] += weight
        elif name == "mean":
            weights = [w + weight / k for w in weights]
        else:
            return None
    return tuple(weights)


def _folded(label: str) -> str:
    """A label without what spelling adds: blanks, quotes, backticks."""
    return "".join(c for c in label if c not in ' "`')


def _specificity(placed: PlacedPrior, element: Element, positions: frozenset[int] | None) -> int | None:
    """How specific a prior is for an element; None where it is not on it."""
    target = placed.target
    if isinstance(target, (OnParameter, OnHyper)) or target.equation.parameter != element.equation.equation.parameter:
        return None
    match target:
        case OnIntercept():
            return 1 if element.role == "intercept" else None
        case OnEffects():
            return 1 if element.role == "effect" else None
        case OnTerm() if element.grouping is None and element.term is not None:
            if target.term.name != element.term.term.name:
                return None
            return _of_term(positions, element, 2)
        case OnSd() if element.grouping is not None and element.grouping.grouping.name == target.grouping.name:
            if target.effect is None:
                return 1
            if target.effect == "Intercept" or element.term is None:
                return 2 if target.effect == "Intercept" and element.term is None else None
            return _of_term(positions, element, 2) if target.effect.name == element.term.term.name else None
    return None


def _of_term(positions: frozenset[int] | None, element: Element, whole: int) -> int | None:
    if positions is None:
        return whole
    return whole + 1 if element.position in positions else None


def _coded(target: OnTerm | OnSd, schema: Schema) -> CodedTerm:
    """The coded form of the term that a target names."""
    equation = next(e for e in schema.equations if e.equation.parameter == target.equation.parameter)
    if isinstance(target, OnTerm):
        return next(t for t in equation.effects.terms if t.term.name == target.term.name)
    for varying in equation.varying:
        for bar in varying.bars:
            for term in bar.effects.terms:
                if (
                    varying.grouping.name == target.grouping.name
                    and not isinstance(target.effect, (str, type(None)))
                    and term.term.name == target.effect.name
                ):
                    return term
    raise InternalError("design", "a prior is on a term that its equation does not have")


def _not_found(term: CodedTerm, key: CoefficientKey, placed: PlacedPrior) -> Diagnostic:
    coefficients = tuple(", ".join(c) for c in term.coefficients) if term.shape else ()
    written = tuple(spelled_coefficients(term)) if term.shape else ()
    return CoefficientNotFound(
        span=key.span or placed.span,
        term=spelled_term(term.term),
        given=key.written,
        coefficients=written,
        near=nearest(key.written, coefficients),
        is_comparison=any(not isinstance(entry, str) for entry in key.entries),
    )


def _twice(element: Element, placed: Sequence[PlacedPrior]) -> Diagnostic:
    also = tuple(Label(p.span, "the first") for p in placed[:1] if p.span is not None)
    return SamePriorTwice(span=placed[1].span, also=also, element=element.targets[-1])


def _widest_target(
    each: Sequence[Element], i: int, placed: Sequence[PlacedPrior | None], defaults: Sequence[Prior]
) -> str:
    """The most general left side that would declare this default and no other."""
    for depth, target in enumerate(each[i].targets):
        sharing = [j for j, e in enumerate(each) if len(e.targets) > depth and e.targets[depth] == target]
        if all(placed[j] is None and defaults[j] == defaults[i] for j in sharing):
            return target
    return each[i].targets[-1]
