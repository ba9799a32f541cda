"""In: a schema, perhaps with a design, and its priors. Out: the generative model as equations, in data.

Regressors are read off the coding matrices, so that the equations are those of the design and not of a coding's name.
Not decided here: how equations are set (latex_model.py).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import numpy as np

from hlmdsl.design.coded import (
    CodedBar,
    CodedCovariate,
    CodedEquation,
    CodedFactorPart,
    CodedNumericPart,
    CodedPart,
    CodedTerm,
    CodedVarying,
    Element,
    entries,
)
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.joint import Joint
from hlmdsl.design.steps import step_of
from hlmdsl.explain.generative_model import (
    IN_TIME,
    Argument,
    Code,
    Cumulative,
    Deviations,
    Exposure,
    Indicator,
    Measured,
    ModelEquations,
    PredictorEquation,
    PriorEquation,
    Regressor,
    ResidualEquation,
    ResponseEquation,
    StepEquation,
    Summand,
    Symbol,
    UnitsOf,
)
from hlmdsl.explain.implied.prior_texts import Priors
from hlmdsl.explain.say.units import one_of_grouping, unit_of, units_of
from hlmdsl.families.truncation import LOWER, UPPER
from hlmdsl.model import naming
from hlmdsl.model.model import FamilyArgument
from hlmdsl.model.naming import label
from hlmdsl.model.parts.power import PLAIN
from hlmdsl.model.priors import Hyper, OnHyper, Operation, Prior, Quantity
from hlmdsl.model.quantities import references_in
from hlmdsl.model.shares import DIRICHLET
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Covariate

LETTERS = ("beta", "gamma", "delta", "zeta", "eta")
"""Of the common effects, one letter a predictor."""


def model_equations(schema: Schema, priors: Priors, design: Design | None = None) -> ModelEquations:
    """The model, read from the response to the priors."""
    predictors, deviations = [], []
    apart: dict[str, Deviations] = {}
    number = -1
    for equation in schema.equations:
        number += equation.is_first
        letter = LETTERS[min(number, len(LETTERS) - 1)]
        summands = [*_common(equation, letter), *_offsets(equation)]
        for varying in equation.varying:
            bars, products = _varying(equation, varying, priors, design)
            if varying.joint is None:
                deviations += bars
            else:
                apart[varying.r] = _united(bars)
            summands += products
        link = equation.equation.link.name
        level = equation.category.level if equation.category is not None else None
        cutpoint = None
        if equation.cutpoint is not None:
            element = schema.main.cutpoints[equation.cutpoint.position]
            cutpoint = Symbol("kappa", element, under=element.labels)
        predictors.append(PredictorEquation(equation.equation.parameter, link, tuple(summands), level, cutpoint))
    for joint, parts in schema.joints:
        resolved = priors.correlations.get(joint.cor)
        eta = resolved.eta if resolved is not None else None
        is_default = resolved.is_default if resolved is not None and joint.of_categories else False
        own = _joint(joint, apart, [v for _, v in parts])
        deviations += [replace(d, eta=eta, eta_is_default=is_default) if d.correlations else d for d in own]
    equations = ModelEquations(
        rows=design.rows.n if design is not None else None,
        response=_response(schema),
        predictors=tuple(predictors),
        deviations=tuple(deviations),
        priors=(),
    )
    equations = replace(
        equations,
        steps=_steps(schema, equations),
        shrinkage=_shrinkage(schema, design),
        residual=_residual(schema, priors),
    )
    return replace(equations, priors=_priors(schema, equations, priors))


def _steps(schema: Schema, equations: ModelEquations) -> tuple[StepEquation, ...]:
    """Of each step of each monotonic term, the total and the shares that it is the product of."""
    found = []
    for equation in schema.equations:
        for term in equation.monotonic:
            assert term.total is not None
            others = [k for k, p in enumerate(p for p in term.parts if p.dim is not None) if p not in term.monotonic]
            for i, element in enumerate(term.elements):
                symbol, (which, steps) = equations.symbols[element], step_of(term, i)
                under = tuple(symbol.under[k] for k in others)
                total = replace(symbol, element=term.total.elements[which], over=symbol.over if under else ())
                shares = (equation.shares_of(name)[k] for name, k in zip(term.shares, steps, strict=True))
                whole = replace(total, under=under or (term.term.shown,))
                own = zip(shares, term.monotonic, strict=True)
                of_factors = (Symbol("s", s, (naming.shown(p.factor.name),), s.labels) for s, p in own)
                found.append(StepEquation(symbol, whole, tuple(of_factors)))
    return tuple(found)


def _residual(schema: Schema, priors: Priors) -> ResidualEquation | None:
    coded = schema.residual
    if coded is None:
        return None
    residual, unit = coded.residual, one_of_grouping(coded.residual.grouping)
    if residual.visit is None:
        assert residual.time is not None
        phi = Symbol("phi", coded.elements[0])
        return ResidualEquation(coded.group, unit, residual.time.name, (), phi=phi)
    pairs = tuple(
        (i, j, Symbol("rho", element, under=(label(coded.visits[i]), label(coded.visits[j]))))
        for (i, j), element in zip(coded.pairs, coded.elements, strict=True)
    )
    eta = priors.correlations[coded.variable].eta
    return ResidualEquation(coded.group, unit, residual.visit.name, coded.visits, pairs, eta)


def _shrinkage(schema: Schema, design: Design | None) -> str:
    own = schema.main.shrinkage
    measure = design.measure if design is not None else None
    return "" if own is None else own.placed.prior.latex(own.size, measure)


def _response(schema: Schema) -> ResponseEquation:
    response = schema.model.response
    given = [a for a in schema.model.arguments if not a.after]
    arguments = tuple(_argument(a, schema) for a in given if a.parameter is None or not a.parameter.in_curve)
    family = response.family.uncurved or response.family
    if response.family.curve is not None:
        main = family.main
        arguments = (Argument(main.name, "parameter", main.name, by_row=True, meaning=main.meaning), *arguments)
    weights = response.weights.name if response.weights is not None else None
    censoring, upper = response.censoring, response.censoring.upper if response.censoring is not None else None
    return ResponseEquation(
        response.column,
        response.transform,
        family.name,
        arguments,
        weights,
        censoring.column if censoring is not None else None,
        upper.name if upper is not None else None,
        response.levels.coded if response.levels is not None else None,
        _cumulative(schema),
        _bounds(schema),
        _exposure(schema),
        response.measured.name if response.measured is not None else None,
        tuple(c.name for c in response.in_order) if response.parts else (),
        tuple((own.name, len(own.parameters)) for own in response.family.components),
        schema.rising or (),
        response.family.curve,
    )


def _exposure(schema: Schema) -> Exposure | None:
    response = schema.model.response
    if response.exposure is None:
        return None
    return Exposure(response.exposure.name, tuple(p.name for p in response.family.parameters))


def _bounds(schema: Schema) -> tuple[Argument | None, Argument | None] | None:
    """The lower and the upper one, None if there is no such end."""
    if schema.model.response.truncation is None:
        return None
    own = {a.name: _argument(a, schema) for a in schema.model.arguments if a.is_bound}
    return own.get(LOWER), own.get(UPPER)


def _cumulative(schema: Schema) -> Cumulative | None:
    cutpoints, main = schema.model.response.family.cutpoints, schema.main
    if cutpoints is None:
        return None
    symbols = tuple(Symbol("kappa", element, under=element.labels) for element in main.cutpoints)
    name, is_of_higher = main.equation.parameter, cutpoints.sign > 0
    raised = any(e.cutpoint is not None for e in schema.equations)
    return Cumulative(cutpoints.link.name, name, symbols, cutpoints.among, is_of_higher, cutpoints.scaled_by, raised)


def _argument(argument: FamilyArgument, schema: Schema) -> Argument:
    name = argument.name
    meaning = argument.parameter.meaning if argument.parameter is not None else ""
    if any(element.variable == name for element in schema.main.cutpoints):
        return Argument(name, "parameter", name, meaning=meaning)
    match argument.source:
        case Equation():
            return Argument(name, "parameter", name, by_row=True, meaning=meaning)
        case Covariate(name=column):
            return Argument(name, "column", column, by_row=True, meaning=meaning)
        case None:
            return Argument(name, "parameter", name, meaning=meaning)
        case number:
            return Argument(name, "value", f"{number:.12g}", meaning=meaning)


def _common(equation: CodedEquation, letter: str) -> list[Summand]:
    summands, level = [], equation.one_of.label if equation.one_of is not None else ""
    if equation.effects.intercept:
        summands.append(Summand("1", Symbol(letter, equation.intercept, under=("0",), level=level), ()))
    for term in equation.effects.terms:
        for element, at in zip(term.elements, np.ndindex(*term.shape), strict=True):
            under = _under(term, at)
            over = (term.term.shown,) if under else ()
            symbol = Symbol(letter, element, over, under or (term.term.shown,), level=level)
            summands.append(Summand(term.term.name, symbol, _regressors(term, at)))
    return summands


def _under(term: CodedTerm, at: Sequence[int]) -> tuple[str, ...]:
    """A level alone is enough if the coding compares each with the reference: `b2`; otherwise the full label."""
    found = []
    for part, column in zip([p for p in term.parts if p.dim is not None], at, strict=True):
        indicated = _indicated(part, column) if isinstance(part, CodedFactorPart) else None
        is_treatment = isinstance(part, CodedFactorPart) and part.factor.factor.coding == "treatment"
        found.append(label(indicated) if is_treatment and indicated is not None else part.labels[column])
    return tuple(found)


def _indicated(part: CodedFactorPart, column: int) -> str | None:
    """The only level at which a column of a factor is 1, where it is 0 at all others."""
    if part.by_levels:
        return part.factor.levels[part.level(column)]
    weights = part.matrix[:, column]
    ones = np.flatnonzero(weights == 1)
    return part.factor.levels[ones[0]] if len(ones) == 1 == np.count_nonzero(weights) else None


def _regressors(term: CodedTerm, at: Sequence[int]) -> tuple[Regressor, ...]:
    remaining = iter(at)
    each = (_of_part(part, next(remaining) if part.dim is not None else None) for part in term.parts)
    return tuple(own for of in each for own in of)


def _of_part(part: CodedPart, column: int | None) -> tuple[Regressor, ...]:
    """One, but of what is straight of a surface the covariates that it is the product of."""
    if isinstance(part, CodedNumericPart) and len(part.names) > 1:
        straight = part.function.straight(part.column(column or 0))
        own = [part.covariates[k] for k in straight]
        if own:
            return tuple(Measured((c.name,), PLAIN, 0, float(c.center), float(c.scale), _of_units(c)) for c in own)
    return (_regressor(part, column),)


def _regressor(part: CodedPart, column: int | None) -> Regressor:
    if isinstance(part, CodedNumericPart):
        return _measured(part, part.column(column or 0))
    assert column is not None
    level = _indicated(part, column)
    if level is not None:
        return Indicator(part.factor.name, level)
    weights = zip(part.factor.levels, part.matrix[:, column].tolist(), strict=True)
    return Code(part.factor.name, part.labels[column], tuple(weights))


def _measured(part: CodedNumericPart, column: int) -> Measured:
    of_units = tuple(own for c in part.covariates for own in _of_units(c))
    if part.function.is_raw or len(part.names) > 1:  # the wiggles of a surface are where the columns are
        return Measured(part.names, part.function, column, of_units=of_units)
    own = part.covariate
    return Measured(part.names, part.function, column, float(own.center), float(own.scale), of_units)


def _of_units(c: CodedCovariate) -> tuple[UnitsOf, ...]:
    own = c.covariate.of_units
    return () if own is None else (UnitsOf(c.name, c.covariate.column, own.by.name, own.is_within),)


def _offsets(equation: CodedEquation) -> list[Summand]:
    return [Summand(f"offset({o.part.name})", None, (_measured(o, 0),)) for o in equation.offsets]


def _varying(
    equation: CodedEquation, varying: CodedVarying, priors: Priors, design: Design | None
) -> tuple[list[Deviations], list[Summand]]:
    """The distribution of each bar's deviations, and the deviations times their regressors."""
    over = _over(equation, varying)
    bars, products = [], []
    start = slope = 0
    for bar in varying.bars:
        regressors = _effects(bar)
        positions = []
        for _, own in regressors:  # the intercept has none
            slope += bool(own)
            positions.append(str(slope) if own else "0")
        level = varying.category.label if varying.category is not None else ""
        deviations = tuple(Symbol("u", None, over, (p,), varying.r, level=level) for p in positions)
        sds = _sds_of(varying, bar, start, positions, over)
        products += [
            Summand(term, u, own, varying.grouping.name) for (term, own), u in zip(regressors, deviations, strict=True)
        ]
        within = range(start, start + len(bar.labels))
        pairs = [(i - start, j - start) for i, j in varying.pairs if i in within]
        correlations = [rho for (i, _), rho in zip(varying.pairs, varying.correlations, strict=True) if i in within]
        resolved = priors.correlations.get(varying.cor) if pairs else None
        related = varying.grouping.related
        chain = next((c for c in varying.chains if c.states[0] in within), None)
        phi = Symbol("phi", chain.phi, over, tuple(positions[:1])) if chain is not None else None
        rhos = tuple(
            (i, j, Symbol("rho", rho, over, (positions[i], positions[j])))
            for (i, j), rho in zip(pairs, correlations, strict=True)
        )
        bars.append(
            Deviations(
                grouping=varying.grouping.name,
                members=tuple(m.name for m in varying.grouping.members),
                unit=unit_of(varying),
                many=units_of(varying),
                units=len(design.groupings[varying.grouping.name].labels) if design is not None else None,
                deviations=deviations,
                sds=sds,
                correlations=rhos,
                eta=resolved.eta if resolved is not None else None,
                eta_is_default=resolved.is_default if resolved is not None else False,
                by_member=bool(varying.grouping.by_member),
                weights=tuple(w.name for w in varying.grouping.by_member.values() if w is not None),
                related_by=related.by if related is not None else "",
                related_file=Path(related.path).name if related is not None else "",
                nu=Symbol("nu", varying.degrees, over) if varying.degrees is not None else None,
                rho=Symbol("rho", varying.share, over) if varying.share is not None else None,
                phi=phi,
                lengthscales=tuple(
                    (effect - start, column, tuple(Symbol(own.name, own) for own in waves.lengthscales))
                    for waves in varying.waves
                    for effect, column in zip(waves.effects, waves.columns, strict=True)
                    if effect in within
                ),
            )
        )
        start += len(bar.labels)
    return bars, products


def _sds_of(
    varying: CodedVarying, bar: CodedBar, start: int, positions: Sequence[str], over: tuple[str, ...]
) -> tuple[Symbol, ...]:
    """Of each effect of a bar from `start` on; one that several have is called like the first of these."""
    first = [bar.which_sd.index(which) for which in bar.which_sd]
    level = varying.category.label if varying.category is not None else ""
    return tuple(Symbol("tau", varying.sd_of[start + k], over, (positions[k],), level=level) for k in first)


def _over(equation: CodedEquation, varying: CodedVarying) -> tuple[str, ...]:
    return (varying.grouping.name, *([] if equation.equation.is_bare else [equation.equation.parameter]))


def _united(bars: Sequence[Deviations]) -> Deviations:
    """Those of all bars, whose covariance is described elsewhere."""
    every = tuple(u for bar in bars for u in bar.deviations), tuple(sd for bar in bars for sd in bar.sds)
    return replace(bars[0], deviations=every[0], sds=every[1], correlations=())


def _joint(joint: Joint, own: Mapping[str, Deviations], parts: Sequence[CodedVarying]) -> Iterator[Deviations]:
    """The distributions of effects of several predictors, by those of each predictor alone; the main one's first. One
    for each block of effects that correlate.
    """
    order = sorted(parts, key=lambda v: v.start, reverse=not joint.of_categories)
    every = [(v.start + k, v, k) for v in order for k in range(len(v.effects))]
    name, first = order[0].grouping.name, own[order[0].r]
    over = (name,) if joint.of_categories else (name, "across")
    elements = entries(joint.cor, (joint.dim,), [(label,) for label in joint.pair_labels], None)
    for block in joint.blocks:
        places = [one for one in every if one[0] in block]
        rhos = tuple(
            (i, j, Symbol("rho", elements[joint.place[min(a, b), max(a, b)]], over, _under_pair(joint, i, j, a, b)))
            for j, (b, _, _) in enumerate(places)
            for i, (a, _, _) in enumerate(places[:j])
        )
        deviations = tuple(own[v.r].deviations[k] for _, v, k in places)
        sds = tuple(own[v.r].sds[k] for _, v, k in places)
        yield replace(first, deviations=deviations, sds=sds, correlations=rhos)


def _under_pair(joint: Joint, i: int, j: int, a: int, b: int) -> tuple[str, str]:
    """Positions among all effects if there are several blocks, otherwise among those of the only one."""
    return (str(i + 1), str(j + 1)) if len(joint.blocks) == 1 else (str(a + 1), str(b + 1))


def _effects(bar: CodedBar) -> list[tuple[str, tuple[Regressor, ...]]]:
    """Each effect's term and regressors, in the order of the bar's labels."""
    found: list[tuple[str, tuple[Regressor, ...]]] = [("1", ())] if bar.effects.intercept else []
    for term in bar.effects.terms:
        found += [(term.term.name, _regressors(term, at)) for at in np.ndindex(*term.shape)]
    return found


def _priors(schema: Schema, equations: ModelEquations, priors: Priors) -> tuple[PriorEquation, ...]:
    """Neighbours with the same prior are merged."""
    of_variable: dict[str, list[Symbol]] = {}
    steps = {own.of.element for own in equations.steps}
    for element, symbol in equations.symbols.items():  # those of all levels of the response together
        if element not in steps:
            of_variable.setdefault(element.variable, []).append(symbol)
    for symbol in dict.fromkeys(own.total for own in equations.steps):
        assert symbol.element is not None
        of_variable.setdefault(symbol.element.variable, []).append(symbol)
    shrinkage = schema.main.shrinkage
    shrunk = frozenset(shrinkage.coefficients) if shrinkage is not None else frozenset[Element]()
    symbols = [s for each in of_variable.values() for s in each if s.letter != "rho" or not s.under]
    of_shrunk = tuple(s for s in symbols if s.element in shrunk)
    symbols = [s for s in symbols if s.element not in shrunk]
    symbols += [Symbol(a.name, Element(a.name)) for a in schema.model.free_parameters]
    if equations.residual is not None and equations.residual.phi is not None:
        symbols.append(equations.residual.phi)
    symbols += [
        Symbol(h.name, Element(h.name)) for h in (p.target for p in schema.model.priors) if isinstance(h, OnHyper)
    ]
    shared = {own: Hyper(own.variable, own.position) for e in schema.equations for own in e.smooth_shared}
    sds = {hyper: own for own, hyper in shared.items()}
    symbols += [Symbol(own.name, own) for own in shared]
    chains = {t.elements[k]: c for e in schema.equations for t in e.processes for c in t.chains for k in c.states}
    found = []
    for _, neighbours in groupby(symbols, lambda s: _key(s, priors, sds)):
        of = tuple(neighbours)
        resolved = priors.of(of[0].element) if of[0].element is not None else None
        if resolved is None:
            found.append(PriorEquation(of, None, (), is_default=True))
        else:
            prior = resolved.prior
            if (chain := chains.get(of[0].element)) is not None:  # type: ignore[arg-type]
                own = (Argument("sd", "parameter", chain.sd.name), Argument("phi", "parameter", chain.phi.name))
                found.append(PriorEquation(of, IN_TIME, own, is_default=False))
                continue
            found.append(PriorEquation(of, prior.distribution.name, _arguments(prior, sds), resolved.is_default))
    if shrinkage is not None:
        own_prior = shrinkage.placed.prior
        given = {name: getattr(own_prior, name) for name in own_prior.arguments}
        arguments = tuple(Argument(k, "value", f"{v:.12g}") for k, v in given.items() if v is not None)
        found.append(PriorEquation(of_shrunk, own_prior.name, arguments, is_default=False))
        for element in shrinkage.elements[: len(own_prior.single)]:
            if (resolved := priors.of(element)) is not None:
                one, known = Symbol(own_prior.letters[element.variable], element), resolved.prior
                told = tuple(Argument(k, "value", _in_short(v)) for k, v in known.arguments)
                found.append(PriorEquation((one,), known.distribution.name, told, is_default=False))
    return (*found, *_of_shares(equations, priors))


def _of_shares(equations: ModelEquations, priors: Priors) -> Iterator[PriorEquation]:
    """Those of a factor together have one."""
    every = dict.fromkeys(s for own in equations.steps for s in own.shares)
    for _, of in groupby(sorted(every, key=lambda s: s.element.variable if s.element else ""), lambda s: s.over):
        symbols = tuple(of)
        resolved = priors.of(symbols[0].element) if symbols[0].element is not None else None
        if resolved is None:
            yield PriorEquation(symbols, DIRICHLET, (Argument("a", "value", "1"),), is_default=True)
        else:
            a = Argument("a", "value", f"{resolved.prior.numbers['alpha']:.12g}")
            yield PriorEquation(symbols, DIRICHLET, (a,), resolved.is_default)


def _key(symbol: Symbol, priors: Priors, shared: Mapping[Hyper, Element]) -> tuple[Hashable, bool] | None:
    """The same of neighbours that are written together: coefficients that share parameters are."""
    resolved = priors.of(symbol.element) if symbol.element is not None else None
    if resolved is None:
        return None
    own = _of_shared(dict(resolved.prior.arguments).get("sigma"), shared)
    return own or resolved.prior.written, resolved.is_default


def _of_shared(value: Quantity | None, shared: Mapping[Hyper, Element]) -> tuple[str, ...]:
    """The names of the parameters of wiggles that an argument depends on: an sd, then a lengthscale if there is one, or
    what those along several covariates are together.
    """
    used = () if value is None else references_in(value)
    own = [*dict.fromkeys(shared[hyper] for hyper in used if hyper in shared)]
    if len(own) <= 2:
        return tuple(element.name for element in own)
    sd, first, *_ = own
    return sd.name, naming.element(first.variable, first.labels[:-1])


def _arguments(prior: Prior, sds: Mapping[Hyper, Element]) -> tuple[Argument, ...]:
    """`sds` are those of wiggles, which priors refer to as they do to hyperparameters."""

    def argument(name: str, value: Quantity) -> Argument:
        if len(own := _of_shared(value, sds)) > 1:
            return Argument(name, "scaled", own[0], meaning=own[1])
        if isinstance(value, Hyper):
            return Argument(name, "parameter", sds[value].name if value in sds else value.name)
        return Argument(name, "value", _told(value))

    return tuple(argument(name, value) for name, value in prior.arguments)


def _in_short(value: Quantity) -> str:
    """To six digits: what follows from the table."""
    match value:
        case Operation(operator="*", operands=(float() as number, Hyper(name=name))):
            return f"{number:.6g} * {name}"
        case float():
            return f"{value:.6g}"
    return _told(value)


def _told(value: Quantity, inside: bool = False) -> str:
    """Arithmetic as a person writes it: `2 * tau`."""
    match value:
        case Hyper(name=name):
            return name
        case Operation(operator="negate", operands=(one,)):
            return f"-{_told(one, True)}"
        case Operation(operator=operator, operands=(a, b)):
            told = f"{_told(a, True)} {operator} {_told(b, True)}"
            return f"({told})" if inside else told
    return f"{value:.12g}"
