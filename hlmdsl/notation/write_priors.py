"""In: the priors that a spec declares. Out: the same in brms' or Bambi's notation; with notes on what they cannot
express.

Not decided here: defaults, of which each program has its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeGuard

from hlmdsl.families.in_programs import FamilyThere
from hlmdsl.families.mixtures_there import SHARE, dirichlet, shares
from hlmdsl.model.priors import (
    CoefficientKey,
    OnCutpoints,
    OnEffects,
    OnHyper,
    OnIntercept,
    OnLengthscale,
    OnNeighbours,
    OnParameter,
    OnSd,
    OnSmoothSd,
    OnTerm,
    PlacedCorrelation,
    PlacedPrior,
    Prior,
)
from hlmdsl.model.terms import Equation, Grouping, Term, Varying
from hlmdsl.notation.coefficient_names import CannotSay, chosen, renamed
from hlmdsl.notation.write_columns import levels_of, number
from hlmdsl.notation.write_residuals import prior_there
from hlmdsl.notation.write_terms import product_there, units_there
from hlmdsl.notation.writing import Unsaid, Writing
from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.priors.bounded import BETA
from hlmdsl.priors.distribution import Distribution
from hlmdsl.priors.real import NORMAL
from hlmdsl.source.frozen import frozen

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9._]*")
"""Levels in which brms removes only dots and underscores, in names of parameters."""


@dataclass
class PriorsThere:
    """`lines` of brms' `prior = c(...)`; `by_name` of Bambi's dictionary, by parameter, "" the main one."""

    lines: list[str]
    by_name: dict[str, dict[str, str]]


def priors_there(there: FamilyThere, to: Writing) -> PriorsThere:
    """All that can be expressed exactly; a note for each of the others."""
    found = PriorsThere([], {})
    if to.program == "lme4":
        if to.model.priors or to.model.correlations:
            to.note("priors: lme4 has none, and estimates by maximum likelihood (REML where it can)")
        return found
    of_shares = _of_shares(to) if there.kinds else {}
    for placed in to.model.priors:
        if isinstance(placed.target, OnParameter) and placed.target.name in of_shares:
            if line := of_shares[placed.target.name]:
                found.lines.append(line)
            else:
                to.note(f"prior {placed.written_target} ~ {placed.prior.written}: brms has a Dirichlet of all shares")
            continue
        why = _brms(placed, there, found, to) if to.program == "brms" else _bambi(placed, there, found, to)
        if why:
            to.note(f"prior {placed.written_target} ~ {placed.prior.written}: {why}")
    if (shrinkage := to.model.shrinkage) is not None:
        to.note(f"{shrinkage.line}: {there_of_shrinkage(to.program)}")
    for correlation in to.model.correlations:
        if to.program == "brms":
            found.lines += _correlation(correlation, there, to)
    if to.program == "brms" and to.model.residual is not None and to.model.residual.visit is not None:
        found.lines.append(prior_there(to.model.residual))
    for across in to.model.across:
        if to.program == "brms":
            found.lines.append(
                _line(f"lkj({number(across.eta)})", **{"class": "cor", "group": _group(across.grouping, to)})
            )
    for equation in to.model.equations:
        if equation.is_anchored and not equation.raised and not equation.is_main and to.program == "brms":
            found.lines.insert(0, _line("constant(0)", "b", "Intercept", dpar=_dpar(equation, there)))
    if to.program == "brms" and (open_ones := _open(to)):
        to.note(f"not declared in the spec, so each program has its own default: {', '.join(open_ones)}")
    if to.program == "bambi":
        to.note("priors that the spec does not declare are each program's own defaults")
    return found


def _of_shares(to: Writing) -> dict[str, str]:
    """By the shares of a mixture the line of all their priors; empty if there is none."""
    names = shares(to.model.response.family)
    own = {p.target.name: p.prior for p in to.model.priors if isinstance(p.target, OnParameter)}
    numbers = []
    for prior in (own[name] for name in names if name in own):
        values = [v for v in prior.canonical.values() if isinstance(v, float)]
        if prior.is_plain and prior.distribution is BETA and len(values) == len(prior.canonical):
            numbers.append((values[0], values[1]))
    all_of_them = dirichlet(numbers) if len(numbers) == len(names) else None
    line = "" if all_of_them is None else _line(f"dirichlet({', '.join(map(number, all_of_them))})", SHARE)
    return dict.fromkeys(names, line)


def there_of_shrinkage(program: str) -> str:
    """What becomes of a prior that shrinks all effects together."""
    if program == "brms":
        return "brms' `horseshoe()` and `R2D2()` take effects as they are, here they are times the sd of their column"
    return "Bambi has no priors of all effects together, so each effect has its default"


def _open(to: Writing) -> list[str]:
    """What has no declared prior."""
    on = [p.target for p in to.model.priors]
    parameters = {t.name for t in on if isinstance(t, OnParameter)}
    missing: list[str] = []
    for equation in to.model.equations:
        before = equation.prefix
        own = [t for t in on if getattr(t, "equation", None) == equation]
        if equation.effects.intercept and not any(isinstance(t, OnIntercept) for t in own):
            missing.append(f"{before}Intercept")
        if equation.cutpoints and not any(isinstance(t, OnCutpoints) for t in own):
            missing.append("cutpoints")
        is_shrunk = to.model.shrinkage is not None and to.model.shrinkage.equation == equation
        if not is_shrunk and not any(isinstance(t, OnEffects) for t in own):
            named = {t.term.key for t in own if isinstance(t, OnTerm)}
            missing += [f"{before}{t.name}" for t in equation.effects.terms if t.key not in named and not t.smooths]
        for varying in equation.varying:
            sds = [t for t in own if isinstance(t, OnSd) and t.grouping == varying.grouping]
            several = any(len(bar.effects.terms) + bar.effects.intercept > 1 for bar in varying.bars)
            if not any(t.effect is None for t in sds) and (several or not sds):
                missing.append(f"{before}sd({varying.grouping.name})")
    missing += [a.name for a in to.model.free_parameters if a.parameter is not None and a.name not in parameters]
    return missing


# -- brms


def _brms(placed: PlacedPrior, there: FamilyThere, found: PriorsThere, to: Writing) -> str:
    """Adds lines; returns why there are none, if so."""
    target = placed.target
    known = (OnIntercept, OnEffects, OnTerm, OnSd, OnNeighbours, OnCutpoints, OnParameter)
    if not isinstance(target, known) and not _is_of_process(target):
        return "brms has no hyperparameters" if isinstance(target, OnHyper) else "in brms it is of another number"
    written = _in_stan(placed.prior, _is_positive(target, to))
    if written is None:
        return _no_stan(placed.prior)
    try:
        lines = list(_lines(target, written, there, to))
    except CannotSay as reason:
        return str(reason)
    found.lines += lines
    return ""


def _is_positive(target: object, to: Writing) -> bool:
    if isinstance(target, OnParameter):
        parameter = to.model.response.family.parameter(target.name)
        return parameter is not None and parameter.domain == "positive"
    return isinstance(target, OnSd | OnSmoothSd | OnLengthscale)


def _is_of_process(target: object) -> TypeGuard[OnSmoothSd | OnLengthscale]:
    """Whether it is of a Gaussian process among the common effects."""
    return (
        isinstance(target, OnSmoothSd | OnLengthscale)
        and target.term.has_lengthscale
        and (isinstance(target, OnSmoothSd) or target.grouping is None)
    )


def _no_stan(prior: Prior) -> str:
    if not prior.is_plain:
        return "brms has no hyperparameters"
    return f"brms has no `{prior.distribution.name}` in these numbers"


@frozen
class _Written:
    """`normal(0, 1)`, with its mirror image if that is of the same kind."""

    distribution: Distribution
    numbers: tuple[float, ...]

    def __str__(self) -> str:
        return f"{self.distribution.stan}({', '.join(map(number, self.numbers))})"

    @property
    def mirrored(self) -> _Written | None:
        """That of minus the number."""
        own = self.distribution
        if not (own.is_symmetric or own.is_point):
            return None
        at = list(own.domains).index(own.location)
        return replace(self, numbers=tuple(0.0 - n if k == at else n for k, n in enumerate(self.numbers)))


def _in_stan(prior: Prior, is_positive: bool) -> _Written | None:
    """A positive parameter has the half of a distribution about zero, as Stan cuts it there."""
    if not prior.is_plain:
        return None
    numbers = [v for v in prior.canonical.values() if isinstance(v, float)]
    found = prior.distribution
    whole = next((d for d in DISTRIBUTIONS.values() if d.half is found), None)
    if whole is not None:
        if not is_positive or not whole.stan:
            return None
        numbers.insert(list(whole.domains).index(whole.location), 0.0)
        found = whole
    elif is_positive and found.support != "positive" and not found.is_point:
        return None
    return _Written(found, tuple(numbers)) if found.stan else None


def _lines(target: object, written: _Written, there: FamilyThere, to: Writing) -> Iterator[str]:
    match target:
        case OnIntercept(equation=equation, category=category):
            if there.mean is not None and equation.is_main:
                raise CannotSay(f"the intercept is another number there: {there.remark}")
            if _is_in_order(equation, to):
                if equation.effects.terms:
                    raise CannotSay("brms has this intercept at the means of the predictors")
                yield _line(written, "Intercept", dpar=_dpar(equation, there))
                return
            for dpar in _dpars(equation, category, there, to):
                yield _line(_signed(written, equation, there), "b", "Intercept", dpar=dpar)
        case OnEffects(equation=equation):
            yield from _on_effects(equation, written, there, to)
        case OnTerm(equation=equation, term=term, coefficient=key, category=category):
            names = chosen(term, key, to)
            for dpar in _dpars(equation, category, there, to):
                for name in names:
                    yield _line(_signed(written, equation, there), "b", name, dpar=dpar)
        case OnSd(grouping=grouping) if grouping.related is not None and grouping.related.is_by_neighbours:
            yield _line(written, "sdcar")
        case OnNeighbours():
            yield _line(written, "rhocar")
        case OnSmoothSd(equation=equation, term=term):
            for dpar in _dpars(equation, None, there, to):
                for name in _of_process(equation, term, to):
                    yield _line(written, "sdgp", name, dpar=dpar)
        case OnLengthscale(equation=equation, term=term, along=along):
            columns = {c.name: c.column for c in term.smooths[0].covariates}
            each = [""] if len(columns) == 1 else [columns[along]] if along is not None else list(columns.values())
            for dpar in _dpars(equation, None, there, to):
                for name in _of_process(equation, term, to, is_named=len(columns) > 1):
                    for column in each:
                        yield _line(written, "lscale", renamed(f"{name}{column}"), dpar=dpar)
        case OnSd(equation=equation, grouping=grouping, effect=effect, coefficient=key):
            yield from _on_sds(equation, grouping, effect, key, written, there, to)
        case OnCutpoints(equation=equation, position=position):
            yield _line(written, "Intercept", "" if position is None else str(position + 1))
        case OnParameter(name=name):
            if name in there.flipped or name in there.other:
                raise CannotSay(f"`{there.parameters[name]}` of brms is another number" if name in there.other else
                                 f"`{there.parameters[name]}` of brms is 1 - {name}")  # fmt: skip
            yield _line(written, there.parameters[name])


def _of_process(equation: Equation, term: Term, to: Writing, is_named: bool = False) -> list[str]:
    """The name of a Gaussian process, or those of one in each level of a factor; none is needed for the only one."""
    if not is_named and [t for t in equation.effects.terms if t.has_lengthscale] == [term]:
        return [""]
    (smooth,), factors = term.smooths, term.factors
    name = f"gp{''.join(c.column for c in smooth.covariates)}"
    if not factors:
        return [renamed(name)]
    if not (levels := levels_of(factors[0].factor, to)):
        raise CannotSay("it is named by levels, which only the table has")
    return [renamed(f"{name}{factors[0].factor.column}{level}") for level in levels]


def _on_effects(equation: Equation, written: _Written, there: FamilyThere, to: Writing) -> Iterator[str]:
    """Class b of brms also has the intercept, and cell means; if those have no separate prior, it is flat."""
    terms = equation.effects.terms
    if equation.raised:
        raise CannotSay("coefficients of `cs(...)` are in class b with all others")
    if any(t.is_cell_means for t in terms):
        raise CannotSay("class b of brms has the cell means, too")
    if any(t.smooths for t in terms) or any(t.monotonic for t in terms):
        raise CannotSay("class b of brms has coefficients of the smooth, which are in another unit")
    declared = any(isinstance(p.target, OnIntercept) and p.target.equation == equation for p in to.model.priors)
    if equation.effects.intercept and not declared and not _is_in_order(equation, to):
        raise CannotSay("class b of brms has the intercept, too, for which the spec declares no prior")
    if equation.is_main and any(e.raised for e in to.model.equations):
        raise CannotSay("class b of brms has the coefficients of `cs(...)`, too")
    for dpar in _dpars(equation, None, there, to):
        yield _line(_signed(written, equation, there), "b", dpar=dpar)


def _is_in_order(equation: Equation, to: Writing) -> bool:
    """Whether its intercept is one of those of a mixture in order, which brms has by themselves."""
    return equation.parameter in (to.model.response.family.rising or ())


def _signed(written: _Written, equation: Equation, there: FamilyThere) -> _Written:
    """Of coefficients with the opposite sign, the mirror image of a distribution that is symmetric."""
    if equation.parameter not in there.flipped:
        return written
    if (found := written.mirrored) is None:
        raise CannotSay("its coefficients have the opposite sign there")
    return found


def _on_sds(
    equation: Equation,
    grouping: Grouping,
    effect: Term | str | None,
    key: CoefficientKey | None,
    written: _Written,
    there: FamilyThere,
    to: Writing,
) -> Iterator[str]:
    group = _group(grouping, to)
    if effect is None:
        names = [""]
    elif isinstance(effect, str):
        names = ["Intercept"]
    else:
        names = chosen(effect, key, to)
    if any(bar.by for v in equation.varying if v.grouping == grouping for bar in v.bars) and names != [""]:
        raise CannotSay("with `by`, brms names each sd after its level")
    for dpar in _dpars(equation, None, there, to):
        for name in names:
            yield _line(written, "sd", name, group=group, dpar=dpar)


def _dpars(equation: Equation, category: str | None, there: FamilyThere, to: Writing) -> list[str]:
    """What `dpar` is of an equation: a parameter, or one for each level but the reference."""
    if equation.categories:
        each = [category] if category is not None else list(equation.categories[1:])
        if not all(_PLAIN.fullmatch(level) for level in each):
            raise CannotSay("brms changes the characters of these levels in its names")
        return [f"mu{level.replace('_', '').replace('.', '')}" for level in each]
    return [_dpar(equation, there)]


def _dpar(equation: Equation, there: FamilyThere) -> str:
    if equation.is_main and not there.kinds:
        return ""
    if equation.raised:
        raise CannotSay("coefficients of `cs(...)` are named by their thresholds, and have the opposite sign")
    return there.parameters.get(equation.parameter, equation.parameter)


def _group(grouping: Grouping, to: Writing) -> str:
    try:
        return units_there(grouping, to)
    except Unsaid:
        return grouping.name


def _line(written: object, kind: str = "", coef: str = "", **more: str) -> str:
    """`prior(normal(0, 1), class = "b", coef = "x")`."""
    given = {"class": kind, "coef": coef, **more} if kind else more
    return f"prior({written}, {', '.join(f'{k} = "{v}"' for k, v in given.items() if v)})"


def _correlation(placed: PlacedCorrelation, there: FamilyThere, to: Writing) -> list[str]:
    return [_line(f"lkj({number(placed.eta)})", "cor", group=_group(placed.grouping, to))]


# -- Bambi


def _bambi(placed: PlacedPrior, there: FamilyThere, found: PriorsThere, to: Writing) -> str:
    prior, target = placed.prior, placed.target
    if not prior.is_plain:
        return "hyperparameters are written by hand there"
    written = _of_pymc(prior)
    match target:
        case OnIntercept(equation=equation, category=None):
            _put(found, equation, "Intercept", written, there)
        case OnEffects(equation=equation):
            specific = {p.target.term.key for p in to.model.priors if isinstance(p.target, OnTerm)}
            for term in equation.effects.terms:
                if not term.is_cell_means and term.key not in specific and not term.smooths:
                    _put(found, equation, product_there(term, to), written, there)
        case OnTerm(equation=equation, term=term, coefficient=None, category=None) if not term.smooths:
            _put(found, equation, product_there(term, to), written, there)
        case OnSd(equation=equation, grouping=grouping, effect=effect, coefficient=None):
            return _sds(found, equation, grouping, effect, written, there, to)
        case OnParameter(name=name) if name not in there.flipped:
            found.by_name.setdefault("", {})[there.parameters[name]] = written
        case OnCutpoints(position=None):
            found.by_name.setdefault("", {})["threshold"] = written
        case _:
            return "it has priors of whole terms only"
    return ""


def _put(found: PriorsThere, equation: Equation, name: str, written: str, there: FamilyThere) -> None:
    owner = "" if equation.is_main else there.parameters.get(equation.parameter, equation.parameter)
    found.by_name.setdefault(owner, {})[name] = written


def _sds(
    found: PriorsThere,
    equation: Equation,
    grouping: Grouping,
    effect: Term | str | None,
    written: str,
    there: FamilyThere,
    to: Writing,
) -> str:
    units = _group(grouping, to)
    own = next((v for v in equation.varying if v.grouping == grouping), None)
    inside = f'bmb.Prior("{NORMAL.name}", mu=0, sigma={written})'
    for name in (
        _names_left(own, to) if effect is None else ["1" if isinstance(effect, str) else product_there(effect, to)]
    ):
        owner = "" if equation.is_main else there.parameters.get(equation.parameter, equation.parameter)
        before = found.by_name.setdefault(owner, {})
        if effect is not None or f"{name}|{units}" not in before:
            before[f"{name}|{units}"] = inside
    return ""


def _names_left(varying: Varying | None, to: Writing) -> list[str]:
    if varying is None:
        return []
    found = []
    for bar in varying.bars:
        found += ["1"] if bar.within.intercept else []
        found += [product_there(t, to) for t in bar.within.terms if not t.smooths]
    return found


def _of_pymc(prior: Prior) -> str:
    name, numbers = prior.distribution.statement(_plain(prior.canonical))
    return f'bmb.Prior("{name}", {", ".join(f"{k}={number(float(v))}" for k, v in numbers.items())})'


def _plain(canonical: Mapping[str, object]) -> dict[str, float]:
    return {k: v for k, v in canonical.items() if isinstance(v, float)}
