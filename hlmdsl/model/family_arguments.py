"""In: the arguments of a family. Out: where each comes from: a column, a number, or effects and priors.

Not decided here: effects lines (equations.py), or what stands after the family (modifiers.py, read_truncation.py).
"""

from __future__ import annotations

from collections.abc import Callable

from hlmdsl.families.family import Family, Parameter
from hlmdsl.families.links import Domain
from hlmdsl.families.parameters_elsewhere import parameter_elsewhere
from hlmdsl.model.arithmetic import constant, describe
from hlmdsl.model.errors.family_errors import (
    BadFamilyArgument,
    GivenAsNumber,
    MainNeedsEffects,
    MissingFamilyArgument,
    RepeatedArgument,
    UnknownFamilyArgument,
)
from hlmdsl.model.errors.ordinal_errors import AnchoredNeedsEffects
from hlmdsl.model.errors.response_level_errors import CutpointsNeedNoEffects
from hlmdsl.model.model import After
from hlmdsl.model.names import Scope, Use, kind_of
from hlmdsl.model.problems import Problems, Rejected, reject_comma
from hlmdsl.model.read_link import LINK
from hlmdsl.model.read_of_units import check_not_of_units
from hlmdsl.model.variables import Covariate, Total
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.diagnostic import Label, nearest
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

_REQUIRED: dict[Domain, str] = {
    "real": "a number or a column",
    "positive": "a positive number or a column of these",
    "unit": "a number between 0 and 1 or a column of these",
    "angle": "an angle in radians",
}
DOMAIN: dict[Domain, str] = {
    "real": "any number",
    "positive": "positive",
    "unit": "between 0 and 1",
    "angle": "an angle",
}


@frozen
class Given:
    """One family argument as written: a column, a number, or (None) a parameter with effects or a prior. `after` is the
    keyword if it is given after the family. `is_itself`: it is written `sigma = sigma`.
    """

    value: Covariate | float | None
    span: Span
    after: After = ""
    is_itself: bool = False


def arguments_of_any(call: ast.Call, family: Family, scope: Scope, problems: Problems) -> dict[str, Given]:
    """The arguments of an unknown family: numbers, and columns that must be declared."""
    found: dict[str, Given] = {p.name: Given(None, call.span) for p in family.parameters}
    for argument in call.arguments:
        value = bare(argument.value)
        with problems.collect():
            if argument.name is not None and isinstance(value, ast.Name) and value.text != argument.name:
                scope.find(value)
    return found


def read_arguments(
    call: ast.Call, family: Family, scope: Scope, problems: Problems, known_response: bool
) -> dict[str, Given]:
    """`known_response` is False if its own help shows the whole declaration."""
    found: dict[str, Given] = {}
    failed: set[str] = set()
    unknown: list[str] = []
    for argument in call.arguments:
        if argument.name == LINK and family.cutpoints is not None:
            continue
        span = argument.name_span or argument.value.span
        with problems.collect():
            name = argument.name
            if name is None:
                name = argument.value.text if isinstance(argument.value, ast.Name) else None
            if name is None or (family.parameter(name) is None and name not in family.data):
                if isinstance(argument.value, ast.Number):
                    reject_comma(call)
                unknown.append(name or "")
                open_data = not any(a.name in family.data for a in call.arguments)
                raise Rejected(_unknown(argument, call, family, open_data))
            if name in found or name in failed:
                also = (Label(found[name].span, "first given here"),) if name in found else ()
                raise Rejected(RepeatedArgument(span=span, also=also, argument=name))
            failed.add(name)
            value = _value(argument, name, family, scope)
            found[name] = Given(value, span, is_itself=value is None and argument.name is not None)
    if known_response:
        _missing(call, family, [*found, *failed], unknown, problems)
    return found


def _missing(call: ast.Call, family: Family, given: list[str], unknown: list[str], problems: Problems) -> None:
    missing = [n for n in (*(p.name for p in family.parameters), *family.data) if n not in given]
    for name in _meant(missing, unknown):
        missing.remove(name)
    for name in missing:
        parameter = family.parameter(name)
        meaning = parameter.meaning if parameter else "the number of trials of each row, a column or a number"
        problems.add(
            MissingFamilyArgument(
                span=call.span,
                family=family.name,
                missing=name,
                meaning=meaning,
                usual=family.usual(),
                has_effects=parameter is not None and family.has_effects(parameter),
            )
        )


def _meant(missing: list[str], unknown: list[str]) -> list[str]:
    """The missing arguments that unknown names may have meant: as many, the nearest first."""
    left, meant = list(missing), []
    for name in unknown:
        if left:
            meant.append((*nearest(name, left), left[0])[0])
            left.remove(meant[-1])
    return meant


def _unknown(argument: ast.Argument, call: ast.Call, family: Family, open_data: bool) -> UnknownFamilyArgument:
    given = argument.name if argument.name is not None else written(argument.value)
    arguments = (*family.data, *(p.name for p in family.parameters))
    span = argument.name_span if argument.name_span else argument.value.span
    is_count = isinstance(argument.value, ast.Name | ast.Number)
    is_trials = open_data and argument.name in (None, "size", "trials") and is_count
    there = parameter_elsewhere(family, given)
    write = family.usual(written(argument.value)) if is_trials and there is None else _as_called(call, family)
    how = there.how if there is not None else ""
    known = _with_known(argument, call, family) if there is None and not family.data else ""
    return UnknownFamilyArgument(
        span=span, given=given, family=family.name, arguments=arguments, usual=write, how=how, known=known
    )


def _with_known(argument: ast.Argument, call: ast.Call, family: Family) -> str:
    """`Normal(mu, sigma = se)` for `Normal(mu, se)`: a parameter that is a column; empty if none is left out, or
    several are.
    """
    named = {a.name or (a.value.text if isinstance(a.value, ast.Name) else "") for a in call.arguments}
    left = [p for p in family.parameters if p not in family.mains and p.name not in named and not p.is_number]
    if argument.name is not None or not isinstance(argument.value, ast.Name) or len(left) != 1 or left[0].is_anchored:
        return ""
    if family.cutpoints is not None or family.components:
        return ""
    whole = f"{left[0].name} = {written(argument.value)}"
    return f"{family.name}({', '.join(whole if p is left[0] else p.name for p in family.parameters)})"


def _as_called(call: ast.Call, family: Family) -> str:
    """The call with our names of parameters, and the values that are given for them."""
    values: dict[str, str] = {}
    for argument in call.arguments:
        there = parameter_elsewhere(family, argument.name or "")
        ours = there.ours if there is not None and there.is_same else argument.name
        value = written(argument.value)
        if ours is not None and (ours in family.data or value not in (ours, argument.name)):
            values.setdefault(ours, value)
    if family.components:
        return family.usual()
    data = [f"{name} = {values.get(name, 'trials')}" for name in family.data]
    mains = [p.name for p in family.mains]
    named = (
        f"{p.name} = {values.get(p.name, '0.9')}"
        if p.is_number or (p.name in values and p.name not in mains)
        else p.name
        for p in family.parameters
    )
    return f"{family.name}({', '.join([*data, *named, *family.chosen])})"


def _value(argument: ast.Argument, name: str, family: Family, scope: Scope) -> Covariate | float | None:
    """The value after `=`, or None for a parameter that is only named."""
    parameter = family.parameter(name)
    value = bare(argument.value)

    def bad(required: str, found: str, advice: str = "") -> Rejected:
        facts = BadFamilyArgument(
            span=argument.value.span, family=family.name, argument=name, required=required, found=found, advice=advice
        )
        return Rejected(facts)

    if parameter is not None and parameter.is_number and constant(value) is None:
        found = f"{describe(value)} is none" if argument.name is not None else "only its name is given"
        raise Rejected(given_as_number(family, parameter, argument.value.span, found))
    required = _REQUIRED[parameter.domain if parameter else "real"]
    example = "10" if parameter is None else "0.5" if parameter.domain == "unit" else "1"
    usually = f"write a number, `{name} = {example}`, or a column" + (f"; or only `{name}`" if parameter else "")
    if argument.name is None or (isinstance(value, ast.Name) and value.text == name and name not in scope.variables):
        if parameter is not None:
            return None
        if argument.name is not None:
            found = f"no column `{name}` is declared"
            raise bad("a number or a column", found, f"declare the column: `covariate {name}`")
        covariate = f"`{name} = {name}`" if name in scope.variables else f"`{name} = trials` with `covariate trials`"
        raise bad("a number or a column", "only its name is given", f"write {covariate}, or a number: `{name} = 10`")
    if family.cutpoints is not None and name == family.cutpoints.parameter:
        raise Rejected(no_effects_on_cutpoints(family, value.span, f"write only `{name}`"))
    if parameter is not None and parameter.is_anchored:
        raise Rejected(anchored_without_effects(family, parameter, argument.value.span, value))
    if parameter in family.mains:
        facts = MainNeedsEffects(
            span=argument.value.span, parameter=name, family=family.name, takes_offset=not family.is_nominal
        )
        raise Rejected(facts)
    number = constant(value)
    if number is not None:
        if parameter is not None and parameter.is_number and not _inside(number, parameter.domain):
            raise Rejected(given_as_number(family, parameter, argument.value.span, f"not {DOMAIN[parameter.domain]}"))
        if parameter is None and not (number >= 1 and number == int(number)):
            raise bad("a whole number from 1 or a column of these", "not a whole number from 1", usually)
        if parameter is not None and not _inside(number, parameter.domain):
            raise bad(required, f"not {DOMAIN[parameter.domain]}", usually)
        return number
    if parameter is None and isinstance(value, ast.Sum):
        return _total(value, name, scope, bad)
    if not isinstance(value, ast.Name):
        raise bad(required, f"{describe(value)} is neither", "other quantities are columns to be made in the table")
    variable = scope.find(value, use=_use(name, parameter))
    check_not_of_units(variable, value)
    if not isinstance(variable, Covariate):
        what = f"`{variable.name}` is a {kind_of(variable)}"
        alias = f"covariate {quoted(f'{variable.name}_number')} = {quoted(variable.column)}"
        raise bad(required, what, f"where its column holds numbers, declare `{alias}`")
    return variable


def _total(total: ast.Sum, name: str, scope: Scope, bad: Callable[..., Rejected]) -> Total:
    """`cases + controls`: sums and differences of numbers and columns, possibly including the response."""
    items: list[tuple[float, Covariate]] = []
    added = 0.0
    for item in total.items:
        sign, value = -1.0 if item.sign == "-" else 1.0, bare(item.value)
        number = constant(value)
        if number is not None:
            added += sign * number
        elif not isinstance(value, ast.Name):
            advice = "it is a sum or a difference of columns and numbers; other quantities are made in the table"
            raise bad("a sum of columns", f"{describe(value)} is not a column", advice)
        elif scope.is_response(value):
            items.append((sign, Covariate(value.text, value.text, span=value.span)))
        else:
            variable = scope.find(value, use=_use(name, None))
            check_not_of_units(variable, value)
            if not isinstance(variable, Covariate):
                alias = f"covariate {quoted(f'{variable.name}_number')} = {quoted(variable.column)}"
                what, advice = f"`{variable.name}` is a {kind_of(variable)}", f"where it has numbers, declare `{alias}`"
                raise bad("a sum of columns", what, advice)
            items.append((sign, variable))
    text = written(total)
    return Total(text, text, span=total.span, items=tuple(items), constant=added)


def no_effects_on_cutpoints(family: Family, span: Span | None, advice: str) -> CutpointsNeedNoEffects:
    """The error for anything but their bare name."""
    what = "are estimated, not given" if advice.startswith("write only") else "have no effects of their own"
    return CutpointsNeedNoEffects(span=span, family=family.name, what=what, parameter=family.main.name, advice=advice)


def anchored_without_effects(
    family: Family, parameter: Parameter, span: Span | None, value: ast.Expr | None = None
) -> AnchoredNeedsEffects:
    """The error for an argument with neither effects nor a default size, or that is given a `value`."""
    name, link = parameter.name, parameter.usual_link
    advice = f"write `effects {link}({name}) = 1 + ...`, or leave `{name}` out of the response line"
    found = f"nothing makes `{name}` differ between rows"
    if value is not None:
        found = f"it is given as {describe(value)}"
        if isinstance(value, ast.Name):
            advice = f"write `{name}`, and `effects {link}({name}) = 1 + offset({link}({quoted(value.text)}))`"
    return AnchoredNeedsEffects(
        span=span, family=family.name, parameter=name, main=family.main.name, found=found, advice=advice
    )


def given_as_number(family: Family, parameter: Parameter, span: Span | None, found: str) -> GivenAsNumber:
    """The error for anything but a number."""
    name, meaning = parameter.name, parameter.meaning
    return GivenAsNumber(span=span, family=family.name, argument=name, found=found, meaning=meaning)


def _use(name: str, parameter: Parameter | None) -> Use:
    """Of a column as a family's argument."""
    if parameter is None:
        return Use("the number of trials", f"name the column of trials: `{name} = trials`, with `covariate trials`")
    known = f"name the column of known values: `{name} = known`, with `covariate known`"
    return Use(f"the known values of `{name}`", f"{known}; or only `{name}`, which is then estimated")


def _inside(number: float, domain: Domain) -> bool:
    return domain == "real" or (number > 0 and (domain == "positive" or number < 1))
