"""In: a mixture as written. Out: its family, and all its arguments in one list.

Not decided here: what the arguments are (family_arguments.py), or which families may be components
(families/mixture.py). Components of one family are identified by the order of their intercepts; the conditions for that
are checked here, too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family, Support
from hlmdsl.families.mixture import FEWEST, KINDS, why_no_part
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.arithmetic import describe
from hlmdsl.model.distributions import ReadPrior
from hlmdsl.model.errors.family_errors import UnknownFamily
from hlmdsl.model.errors.mixture_errors import (
    KindsWithoutOrder,
    NoComponent,
    NumberedParameters,
    OtherSupport,
    PriorOfKinds,
    TwoComponents,
)
from hlmdsl.model.priors import OnIntercept, PriorTarget
from hlmdsl.model.problems import Problems
from hlmdsl.model.quantities import hypers_in
from hlmdsl.model.terms import Equation
from hlmdsl.model.written import bare, written
from hlmdsl.priors.real import NORMAL
from hlmdsl.source.diagnostic import Label, nearest
from hlmdsl.syntax import ast

_RESPONSES: Mapping[Support, str] = {
    "real": "any numbers",
    "positive": "positive",
    "unit": "between 0 and 1",
    "count": "counts from 0",
    "count from 1": "counts from 1",
}


def read_components(call: ast.Call, default: Family, problems: Problems) -> tuple[Family | None, ast.Call]:
    """The mixture, None if invalid; and the call with all arguments in one list."""
    assert default.of_components is not None
    calls = [value for a in call.arguments if isinstance(value := bare(a.value), ast.Call)]
    if not FEWEST <= len(calls) <= len(KINDS):
        found = f"{len(calls) or 'no'} famil{'y' if len(calls) == 1 else 'ies'} among its arguments"
        problems.add(TwoComponents(span=call.span, found=found, usual=default.usual()))
        return None, call
    found_families = [_component(component, problems) for component in calls]
    families = [family for family in found_families if family is not None]
    if len(families) < len(calls):
        return None, call
    first = families[0]
    for other, at in zip(families[1:], calls[1:], strict=True):
        if first.support != other.support:
            also = (Label(calls[0].span, f"these are {_RESPONSES[first.support]}"),)
            here = _RESPONSES[other.support]
            usual = default.of_components(*[first] * len(families)).usual()
            problems.add(
                OtherSupport(span=at.span, also=also, first=first.name, second=other.name, here=here, usual=usual)
            )
            return None, call
    family = default.of_components(*families)
    named = [_are_named(component, k, family, problems) for k, component in enumerate(calls)]
    if not all(named):
        return None, call
    rest = [a for a in call.arguments if bare(a.value) not in calls]
    of_components = (a for component in calls for a in component.arguments)
    return family, call.model_copy(update={"arguments": (*of_components, *rest)})


def _component(call: ast.Call, problems: Problems) -> Family | None:
    given = call.function
    family = FAMILIES.get(given.text)
    if family is None:
        others = {o: f.name for f in FAMILIES.values() for o in (f.name.casefold(), *f.other_names)}
        other = others.get(given.text.casefold())
        near = (other,) if other else nearest(given.text, tuple(FAMILIES))[:1]
        problems.add(UnknownFamily(span=given.span, given=given.text, families=", ".join(FAMILIES), near=near))
        return None
    if why := why_no_part(family):
        able = tuple(f.name for f in FAMILIES.values() if not why_no_part(f) and f.support == family.support)
        able = able or tuple(f.name for f in FAMILIES.values() if not why_no_part(f))
        advice = f"components may be {', '.join(f'`{name}`' for name in able[:-1])} or `{able[-1]}`"
        problems.add(NoComponent(span=given.span, family=family.name, why=why, advice=advice))
        return None
    return family


def _are_named(call: ast.Call, k: int, family: Family, problems: Problems) -> bool:
    """Whether what a component is given are its parameters, with its number."""
    parameters = tuple(f"{p.name}{k + 1}" for p in family.components[k].parameters)
    is_right = True
    for argument in call.arguments:
        value = bare(argument.value)
        name = argument.name or (value.text if isinstance(value, ast.Name) else "")
        if name in parameters:
            continue
        is_right = False
        span = argument.name_span or argument.value.span
        given = name or written(argument.value) or describe(value)
        usual = family.usual()
        problems.add(NumberedParameters(span=span, given=given, kind=KINDS[k], parameters=parameters, usual=usual))
    return is_right


def check_order(family: Family, equations: Mapping[str, Equation], broken: Sequence[str], problems: Problems) -> None:
    """Components identified by order have intercepts, under one link."""
    if family.rising is None or any(name not in equations or name in broken for name in family.rising):
        return
    for low, high in pairwise(family.rising):
        if not _is_in_order(family, equations[low], equations[high], problems):
            return


def _is_in_order(family: Family, low: Equation, high: Equation, problems: Problems) -> bool:
    """Of two that are next to each other."""
    kind = next(own.name for own in family.components if family.components.count(own) > 1)

    def wrong(at: Equation, found: str, advice: str) -> bool:
        lower, upper = (e.variable("Intercept") for e in (low, high))
        facts = KindsWithoutOrder(span=at.span, family=kind, lower=lower, upper=upper, found=found, advice=advice)
        problems.add(facts)
        return False

    for equation in (low, high):
        if not equation.effects.intercept:
            left = (
                equation.parameter
                if equation.link.name == "identity"
                else f"{equation.link.name}({equation.parameter})"
            )
            return wrong(equation, "without an intercept", f"write `effects {left} = 1 + ...`")
    if float(low.link.derivative(1.0, NUMPY)) < 0:
        found = f"under the link `{low.link.name}` a higher intercept is a lower `{low.parameter}`"
        return wrong(low, found, "write a link under which both rise")
    if low.link != high.link:
        found = f"the link `{high.link.name}`, that of `{low.parameter}` is `{low.link.name}`"
        return wrong(high, found, "write the same link for both")
    return True


def check_kinds_priors(
    family: Family,
    declarations: Sequence[ast.PriorDecl],
    read: Mapping[int, ReadPrior],
    placed: Mapping[int, PriorTarget],
    problems: Problems,
) -> None:
    """The prior of ordered intercepts is the product of theirs, divided by the probability of that order: a constant,
    which is not computed, so it must not depend on estimated parameters.
    """
    for n, target in placed.items():
        if not (isinstance(target, OnIntercept) and family.rising and target.equation.parameter in family.rising):
            continue
        prior, distribution = read[n], declarations[n].distribution
        hypers = [h for value in prior.arguments.values() for h in hypers_in(value)]
        found = why = ""
        if hypers:
            found, why = f"depends on `{hypers[0]}`", f"the probability of that order changes with `{hypers[0]}`"
        elif prior.distribution is not None and prior.distribution.support != "real":
            found, why = "has bounds", "leaves out values that an intercept may have"
        if found:
            problems.add(PriorOfKinds(span=distribution.span, found=found, why=why, example=NORMAL.usual()))
