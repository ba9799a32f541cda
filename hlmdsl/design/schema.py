"""In: a checked model, and its factors, covariates, functions and units with all their numbers. Out: a `Schema`.

Not decided here: their source: the spec alone (`schema_from_spec`) or a table (learn.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import product
from types import MappingProxyType

from hlmdsl.design.binding_errors import NeedsData
from hlmdsl.design.coded import (
    Category,
    CodedBar,
    CodedCovariate,
    CodedEquation,
    CodedFactor,
    CodedFactorPart,
    CodedNumericPart,
    CodedPart,
    CodedTerm,
    CodedTermSet,
    CodedVarying,
    Element,
)
from hlmdsl.design.coding_matrices import code_factor
from hlmdsl.design.design import Schema, UnitMeans, Units
from hlmdsl.design.estimand_checks import check_points
from hlmdsl.design.in_levels import in_level
from hlmdsl.design.joint import Joint
from hlmdsl.design.limits import check_levels, check_sizes
from hlmdsl.design.unit_curves import bars_of, effect_labels
from hlmdsl.model import naming
from hlmdsl.model.model import Model
from hlmdsl.model.parts.known import Known
from hlmdsl.model.terms import Equation, FactorPart, NumericPart, PartKey, Term, TermSet, Varying
from hlmdsl.model.variables import Covariate, Factor
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import Span


def schema_from_spec(model: Model) -> Schema:
    """The schema if the spec alone gives every level, centre and scale.

    Raises HlmError listing everything that needs data.
    """
    missing: list[Diagnostic] = []
    factors: dict[str, CodedFactor] = {}
    for factor in predictor_factors(model):
        if factor.levels is None:
            kind, instead = ("covariate", "") if factor.is_of_numbers else ("factor", _LEVELS)
            missing.append(NeedsData(span=factor.span, what=f"the levels of {kind} `{factor.name}`", instead=instead))
            continue
        if too_many := check_levels(factor, len(factor.levels)):
            missing += too_many
            continue
        reference = factor.levels.index(factor.reference) if factor.reference in factor.levels else 0
        factors[factor.name] = code_factor(
            factor, factor.levels, reference, reference_inferred=factor.reference is None
        )
    covariates: dict[str, CodedCovariate] = {}
    for covariate in predictor_covariates(model):
        center, scale = covariate.center or 0.0, covariate.scale or 1.0
        if center == "mean":
            what = f"the mean of covariate `{covariate.name}`"
            missing.append(NeedsData(span=covariate.span, what=what, instead=_CENTER))
        if scale == "sd":
            what = f"the standard deviation of covariate `{covariate.name}`"
            missing.append(NeedsData(span=covariate.span, what=what, instead=_SCALE))
        if center != "mean" and scale != "sd":
            covariates[covariate.name] = CodedCovariate(covariate, float(center), float(scale), None)
    for term, part in numeric_parts(model):
        if part.function.known() is None:
            what = part.function.learnt(part.name)
            missing.append(NeedsData(span=term.span if term else None, what=what, instead=""))
    if missing:
        raise HlmError(dict.fromkeys(missing), model.source)
    schema = build_schema(model, factors, covariates, {}, {}, {})
    wrong = check_sizes(schema) or check_points(schema, None)
    if wrong:
        raise HlmError(wrong, model.source)
    return schema


_LEVELS = "list them after the name: `{ a, b }`"
NO_MEANS: Mapping[str, UnitMeans] = MappingProxyType({})
_CENTER = "give a number, such as `center 5`"
_SCALE = "give a number, such as `scale 10`"


def build_schema(
    model: Model,
    factors: Mapping[str, CodedFactor],
    covariates: Mapping[str, CodedCovariate],
    functions: Mapping[PartKey, Known],
    groups: Mapping[str, tuple[str, ...]],
    units: Mapping[str, Units],
    means: Mapping[str, UnitMeans] = NO_MEANS,
) -> Schema:
    """Terms with levels and numbers, from parts that are known; `functions` are those that data have filled in."""

    def part(p: FactorPart | NumericPart) -> CodedPart:
        return CodedFactorPart(factors[p.factor.name], p.by_levels) if isinstance(p, FactorPart) else numeric(p)

    def numeric(p: NumericPart) -> CodedNumericPart:
        own = tuple(covariates[name] for name in p.names)
        return CodedNumericPart(p, own, p.function.known() or functions[p.key])

    def term_set(
        equation: Equation | None,
        terms: TermSet,
        category: Category | None = None,
        lengthscale: str = "",
        of_units: Equation | None = None,
    ) -> CodedTermSet:
        coded = (
            CodedTerm(
                t,
                (equation.steps(t) if t.monotonic else equation.variable(t.name)) if equation else t.name,
                tuple(part(p) for p in t.parts),
                category,
                equation.smooth_sd(t) if equation and t.smooths else "",
                equation.variable(t.name) if equation and t.monotonic else "",
                tuple((equation or of_units).shares(p.factor) for p in t.monotonic),  # type: ignore[union-attr]
                (equation.smooth_lengthscale(t) if equation else lengthscale) if t.has_lengthscale else "",
                equation.smooth_phi(t) if equation and t.has_persistence else "",
            )
            for t in terms.terms
        )
        return CodedTermSet(terms.intercept, tuple(coded if equation else (t.in_totals for t in coded)))

    def varying(equation: Equation, v: Varying, category: Category | None) -> CodedVarying:
        bars: list[CodedBar] = []
        has_waves = any(t.has_lengthscale for bar in v.bars for t in bar.within.terms)
        lengthscale = equation.varying_variable("lengthscale", v.grouping.name) if has_waves else ""
        for bar in v.bars:
            effects = term_set(None, bar.effects, lengthscale=lengthscale, of_units=equation)
            sizes = [range(len(factors[f.name].levels)) for f in bar.by]
            levels = [in_level(effects, dict(zip(bar.by, at, strict=True))) for at in product(*sizes)]
            bars += [coded for own in levels for coded in bars_of(own, bar.independent)]
        level = category.level if category is not None else ""
        sd, cor, r = (equation.varying_variable(kind, v.grouping.name, level) for kind in ("sd", "cor", "r"))
        nu = equation.varying_variable("nu", v.grouping.name) if v.grouping.heavy_tails else ""
        rho = equation.varying_variable("rho", v.grouping.name) if v.grouping.has_neighbours else ""
        persists = any(t.has_persistence for bar in v.bars for t in bar.within.terms)
        phi = equation.varying_variable("phi", v.grouping.name) if persists else ""
        own, suffix = units.get(v.grouping.name, Units(())), equation.suffix(level)
        relation = own.relation
        return CodedVarying(
            v.grouping,
            tuple(bars),
            sd,
            cor,
            r,
            suffix,
            own.squared,
            relation,
            nu=nu,
            rho=rho,
            category=category,
            phi=phi,
            lengthscale=lengthscale,
        )

    own_cutpoints = model.response.family.cutpoints
    each = [(e, category) for e in model.equations for category in _categories(e)]
    coded_varying = with_joints(model, [(e, tuple(varying(e, v, c) for v in e.varying)) for e, c in each])

    def cutpoints(equation: Equation) -> tuple[Element, ...]:
        own = own_cutpoints
        labels = equation.cutpoints if own is not None else ()
        return tuple(Element(own.parameter, k, (naming.CUTPOINT,), (c,)) for k, c in enumerate(labels) if own)

    equations = tuple(
        CodedEquation(
            e,
            term_set(e, e.effects, one),
            tuple(replace(numeric(o), covariates=(as_it_is(covariates[o.covariate.name]),)) for o in e.offsets),
            own,
            own_cutpoints.parameter if e.raised and own_cutpoints is not None else e.variable("Intercept"),
            cutpoints(e),
            None if one is not None and one.of_cutpoints else one,
            cutpoint=one if one is not None and one.of_cutpoints else None,
        )
        for (e, one), own in zip(each, coded_varying, strict=True)
    )
    known = dict(factors), dict(covariates), dict(functions), dict(groups), dict(units)
    return Schema(model, *known, equations, dict(means))


Predictors = Sequence[tuple[Equation, tuple[CodedVarying, ...]]]
"""Equations, one for each category if there are some, each with its varying effects."""


def with_joints(model: Model, coded: Predictors) -> tuple[tuple[CodedVarying, ...], ...]:
    """The varying effects of each, with the covariance that they have together with those of other predictors."""
    found: dict[str, CodedVarying] = {}
    for across in model.across:
        parts = [
            (p, next(v for e, own in coded if e.parameter == p for v in own if v.grouping == across.grouping))
            for p in across.parameters
        ]
        labels = [f"{v.suffix.removeprefix('__')}.{e}" if v.suffix else e for _, v in parts for e in v.effects]
        name = across.grouping.name
        cor, dim = naming.across(f"cor_{name}"), naming.across(f"{name}_pair")
        whose = tuple(p for p, v in parts for _ in v.effects)
        found |= _joined([v for _, v in parts], Joint(cor, dim, tuple(labels), whose, (tuple(range(len(labels))),)))
    for equation, first in coded:
        if len(equation.categories) > 2 and first and first[0].category is not None and not first[0].category.position:
            for k, one in enumerate(first):
                found |= _of_categories(equation, one.grouping.name, [own[k] for e, own in coded if e is equation])
    return tuple(tuple(found.get(v.r, v) for v in own) for _, own in coded)


def _of_categories(equation: Equation, name: str, parts: Sequence[CodedVarying]) -> dict[str, CodedVarying]:
    """Independent effects are those of different terms: those of one term in different categories always correlate,
    as log odds against one reference do, or against another.
    """
    labels: list[str] = []
    whose: list[str] = []
    for v in parts:
        assert v.category is not None
        for bar in v.bars:
            labels += effect_labels(bar.effects, v.category)
        whose += [naming.element(equation.parameter, (v.category.label,))] * len(v.effects)
    blocks: list[tuple[int, ...]] = []
    start, q = 0, len(parts[0].effects)
    for bar in parts[0].bars:
        width = len(bar.labels)
        within = [(start + k,) for k in range(width)] if bar.independent else [tuple(range(start, start + width))]
        blocks += [tuple(k * q + i for k in range(len(parts)) for i in own) for own in within if own]
        start += width
    cor, dim = equation.varying_variable("cor", name), f"{name}_pair{equation.suffix()}"
    return _joined(parts, Joint(cor, dim, tuple(labels), tuple(whose), tuple(blocks), of_categories=True))


def _joined(parts: Sequence[CodedVarying], joint: Joint) -> dict[str, CodedVarying]:
    """By their deviations."""
    found, start = {}, 0
    for own in parts:
        found[own.r] = replace(own, cor=joint.cor, joint=joint, start=start)
        start += len(own.effects)
    return found


def _categories(equation: Equation) -> tuple[Category | None, ...]:
    """One for each predictor of an equation: of each level of the response except the reference, if there are several,
    or of each cutpoint that is raised.
    """
    if equation.raised:
        return tuple(Category(k, equation.raised, of_cutpoints=True) for k in range(len(equation.raised)))
    if not equation.categories:
        return (None,)
    return tuple(Category(k, equation.categories) for k in range(len(equation.categories) - 1))


def as_it_is(covariate: CodedCovariate) -> CodedCovariate:
    """The raw column: an offset is a known quantity in the column's units, whatever zero the covariate declares."""
    return replace(covariate, center=0.0, scale=1.0)


def all_terms(model: Model) -> Iterable[Term]:
    """Every term of every equation: the common ones, then those left of bars."""
    for equation in model.equations:
        yield from equation.effects.terms
        for varying in equation.varying:
            for bar in varying.bars:
                yield from bar.effects.terms


def numeric_parts(model: Model) -> Iterable[tuple[Term | None, NumericPart]]:
    """Every function of a covariate, with its term; None for an offset."""
    for term in all_terms(model):
        yield from ((term, p) for p in term.numerics)
    for equation in model.equations:
        yield from ((None, o) for o in equation.offsets)


def coded_numerics(schema: Schema) -> Iterable[tuple[Span | None, bool, CodedNumericPart]]:
    """Every function of a covariate with its numbers, once; where the spec says so, and whether it is an offset."""
    seen: set[tuple[PartKey, bool]] = set()
    for term, part in numeric_parts(schema.model):
        coded = tuple(schema.covariates[name] for name in part.names)
        known = part.function.known() or schema.functions[part.key]
        span, is_offset = (coded[0].covariate.span, True) if term is None else (term.span, False)
        if (part.key, is_offset) not in seen:
            seen.add((part.key, is_offset))
            yield span, is_offset, CodedNumericPart(part, tuple(map(as_it_is, coded)) if is_offset else coded, known)


def predictor_factors(model: Model) -> tuple[Factor, ...]:
    """Factors that a design column or a correlation of residuals depends on, in the order declared."""
    used = {p.factor.name for t in all_terms(model) for p in t.factors}
    if model.residual is not None and model.residual.visit is not None:
        used.add(model.residual.visit.name)
    return tuple(f for f in model.factors if f.name in used)


def grouping_factors(model: Model) -> tuple[Factor, ...]:
    """Factors right of a bar."""
    members = {m.name for g in model.groupings for m in g.members if isinstance(m, Factor)}
    return tuple(f for f in model.factors if f.name in members)


def member_weights(model: Model) -> tuple[Covariate, ...]:
    """Covariates that weigh a row's units, in the order declared."""
    used = {w for e in model.equations for v in e.varying for w in v.grouping.by_member.values()}
    return tuple(c for c in model.covariates if c in used)


def predictor_covariates(model: Model) -> tuple[Covariate, ...]:
    """Covariates that the linear predictors, or the curve, depend on, in the order declared."""
    used = {name for _, part in numeric_parts(model) for name in part.names}
    if model.residual is not None and model.residual.time is not None:
        used.add(model.residual.time.name)
    used |= {c.name for c in curve_columns(model)}
    return tuple(c for c in model.covariates if c.name in used)


def curve_columns(model: Model) -> tuple[Covariate, ...]:
    """Covariates that stand in the curve of the main parameter."""
    return tuple(a.source for a in model.arguments if a.after == "nonlinear" and isinstance(a.source, Covariate))
