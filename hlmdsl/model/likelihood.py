"""In: the response declaration. Out: the response, its family, and where each argument of the family comes from.

Not decided here: the effects lines themselves (equations.py), and whether the column fits the family (design/).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from hlmdsl.families import FAMILIES
from hlmdsl.families.elsewhere import family_elsewhere, plain
from hlmdsl.families.family import Family, Parameter
from hlmdsl.families.known_of_rows import EXPOSURE, KNOWN_SD, exposed, measured
from hlmdsl.families.links import Domain
from hlmdsl.families.normal import NORMAL
from hlmdsl.families.truncation import can_be_truncated, truncated
from hlmdsl.model.arithmetic import constant, describe
from hlmdsl.model.errors.circular_errors import DirectionsInDegrees
from hlmdsl.model.errors.family_errors import (
    BadFamilyArgument,
    FamilyElsewhere,
    GivenAsNumber,
    MainNeedsEffects,
    MissingFamilyArgument,
    RepeatedArgument,
    UnknownFamily,
    UnknownFamilyArgument,
)
from hlmdsl.model.errors.likelihood_errors import BadResponse, NotCarriedOver
from hlmdsl.model.errors.ordinal_errors import AnchoredNeedsEffects
from hlmdsl.model.errors.response_level_errors import CutpointsNeedNoEffects
from hlmdsl.model.mixtures import read_components
from hlmdsl.model.model import After, Response
from hlmdsl.model.modifiers import read_censoring, read_exposure, read_known_sd, read_weights
from hlmdsl.model.names import Scope, Use, kind_of
from hlmdsl.model.parts.function import Function, Shifted
from hlmdsl.model.parts.power import PLAIN, RECIPROCAL
from hlmdsl.model.parts.registry import FUNCTIONS
from hlmdsl.model.problems import Problems, Rejected, reject_comma
from hlmdsl.model.read_link import LINK, mentioned, of_link, with_optional
from hlmdsl.model.read_of_units import check_not_of_units
from hlmdsl.model.read_parts import read_parts
from hlmdsl.model.read_response_levels import read_levels
from hlmdsl.model.read_truncation import bounds_of, read_truncation
from hlmdsl.model.reciprocals import check_reciprocal
from hlmdsl.model.variables import Covariate, Total
from hlmdsl.model.written import bare, dotted, quoted, written
from hlmdsl.source.diagnostic import Label, nearest
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

_CLAIMED = {plain(other): family.name for family in FAMILIES.values() for other in family.other_names}
_OURS = {plain(name): name for name in FAMILIES}
_OTHER_NAMES = _OURS | _CLAIMED
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


DEGREES = ("degree", "degrees", "deg", "°")


@frozen
class Given:
    """One family argument as written: a column, a number, or (None) a parameter with effects or a prior. `after` is the
    keyword if it is given after the family.
    """

    value: Covariate | float | None
    span: Span
    after: After = ""


@frozen
class Likelihood:
    """`arguments` by name, those that could be read.

    If the response or its family is invalid, a stand-in (not `known`) has the parameters that the spec mentions, so
    that other errors are reported in the same run. `lists_levels`: the response's levels are listed, perhaps wrongly.
    """

    response: Response
    arguments: dict[str, Given]
    known: bool = True
    lists_levels: bool = False

    @property
    def complete(self) -> bool:
        """Whether response and family are known and every argument was read."""
        family = self.response.family
        return self.known and all(
            name in self.arguments for name in (*(p.name for p in family.parameters), *family.data)
        )


def response_name(expr: ast.Expr) -> ast.Name | None:
    """The response's column, if the expression is a column or a transformed one."""
    read = _transformed(expr)
    return read[1] if read else None


def read_likelihood(
    declaration: ast.ResponseDecl, modelled: tuple[str, ...], scope: Scope, problems: Problems
) -> Likelihood:
    """The likelihood; if response or family is invalid, a stand-in with the parameters that are `modelled`."""
    read = _transformed(declaration.expression)
    if read is None:
        expr = declaration.expression
        advice = _meant_response(expr) or BadResponse.advice
        problems.add(BadResponse(span=expr.span, found=f"{describe(expr)} is neither", advice=advice))
    known, call = _family(declaration, problems), declaration.family
    if known is not None and known.of_components is not None:
        known, call = read_components(call, known, problems)
    family = known or _stand_in(declaration.family, modelled)
    transform, column = read or (PLAIN, ast.node(ast.Name, text=""))
    weights = read_weights(declaration, scope, problems)
    censoring = read_censoring(declaration, known, scope, problems)
    parts, levels = read_parts(declaration, column, known, problems)
    if declaration.parts is None and not (known is not None and known.has_parts):
        levels = read_levels(declaration, column, known, problems)
    if levels is not None and family.of_levels is not None:
        family = family.of_levels(len(levels.declared))
    exposure = read_exposure(declaration, known, scope, problems)
    known_sd = read_known_sd(declaration, known, transform.is_plain, scope, problems)
    truncation = read_truncation(declaration, known, transform, scope, problems)
    bounds = bounds_of(truncation, family, transform) if truncation is not None and known is not None else {}
    whole = family
    if exposure is not None and known is not None:
        family = exposed(family)
    if known_sd is not None and known is not None:
        family = measured(family)
    if bounds and can_be_truncated(family):
        family = truncated(family, tuple(bounds))
    response = Response(
        column.text,
        transform,
        written(declaration.expression),
        family,
        declaration.text.text if declaration.text else None,
        declaration.unit.text if declaration.unit else None,
        declaration.expression.span,
        column.span,
        weights,
        declaration.weights.span if declaration.weights else None,
        censoring,
        levels,
        truncation,
        exposure,
        known_sd,
        parts,
    )
    if known is None:
        arguments = _arguments_of_any(declaration.family, family, scope, problems)
    else:
        arguments = _arguments(call, whole, scope, problems, known_response=read is not None)
        response = replace(response, family=_of_number(response.family, arguments))
        if transform == RECIPROCAL:
            check_reciprocal(declaration, column.text, known, problems)
        elif not family.words.middle and not transform.is_plain:
            problems.add(_not_carried_over(response, declaration))
        at = (truncation.span if truncation is not None else None) or declaration.span
        arguments |= {name: Given(bound, at, "truncated") for name, bound in bounds.items()}
        if exposure is not None and declaration.exposure is not None:
            arguments[EXPOSURE] = Given(exposure, declaration.exposure.span, "exposure")
        if known_sd is not None and declaration.measured is not None:
            arguments[KNOWN_SD] = Given(known_sd, declaration.measured.span, "measured")
        if family.is_circular and response.unit is not None and response.unit.strip(". ").casefold() in DEGREES:
            at = declaration.unit.span if declaration.unit is not None else declaration.span
            problems.add(DirectionsInDegrees(span=at, family=family.name, column=quoted(column.text)))
    is_known = known is not None and read is not None
    lists_levels = declaration.levels is not None or declaration.parts is not None
    return Likelihood(response, arguments, is_known, lists_levels)


def _of_number(family: Family, arguments: Mapping[str, Given]) -> Family:
    """The family with a parameter fixed at the number that the spec gives."""
    if family.of_number is None:
        return family
    given = (arguments[p.name].value for p in family.parameters if p.is_number and p.name in arguments)
    number = next(given, None)
    return family.of_number(number) if isinstance(number, float) else family


def _not_carried_over(response: Response, declaration: ast.ResponseDecl) -> NotCarriedOver:
    family, column = response.family, quoted(response.column)
    advice = f"write `{column} ~ {family.usual()}`, or `{response.written} ~ StudentT(mu, sigma, nu)`"
    return NotCarriedOver(
        span=declaration.expression.span, family=family.name, centre=family.words.centre, column=column, advice=advice
    )


def _stand_in(call: ast.Call, modelled: tuple[str, ...]) -> Family:
    """A family of that name with only its parameters: those named in it, and those with effects."""
    named = [a.value.text for a in call.arguments if a.name is None and isinstance(a.value, ast.Name)]
    in_order = [*(n for n in named if n in modelled), *modelled, *named]
    names = dict.fromkeys((*in_order, *(a.name for a in call.arguments if a.name is not None)))
    parameters = tuple(Parameter(name, "real", "identity", "") for name in names)
    parameters = parameters or (Parameter("", "real", "identity", ""),)
    return replace(NORMAL, name=call.function.text, parameters=parameters)  # any that is complete: it is never bound


def _arguments_of_any(call: ast.Call, family: Family, scope: Scope, problems: Problems) -> dict[str, Given]:
    """The arguments of an unknown family: numbers, and columns that must be declared."""
    found: dict[str, Given] = {p.name: Given(None, call.span) for p in family.parameters}
    for argument in call.arguments:
        value = bare(argument.value)
        with problems.collect():
            if argument.name is not None and isinstance(value, ast.Name) and value.text != argument.name:
                scope.find(value)
    return found


def _transformed(expr: ast.Expr) -> tuple[Function, ast.Name] | None:
    """`y`, or a function of it that has an inverse: `log(y)`, `sqrt(y + 1)`, `log(y - 0.6)`, `1/y`."""
    match bare(expr):
        case ast.Name() as name:
            return PLAIN, name
        case ast.Product(items=(ast.Factored(value=one), ast.Factored(operator="/", value=ast.Name() as name))) if (
            constant(one) == 1
        ):
            return RECIPROCAL, name
        case ast.Call(function=ast.Name(text=called), arguments=(ast.Argument(name=None) as a,)):
            kind = FUNCTIONS.get(called)
            if kind is None or not issubclass(kind, Shifted) or kind().inverse is None:
                return None
            match bare(a.value):
                case ast.Name() as name:
                    return kind(), name
                case ast.Sum(
                    items=(ast.Signed(sign="+", value=ast.Name() as name), ast.Signed(sign=sign, value=added))
                ):
                    try:
                        shift = constant(added)
                    except Rejected:
                        return None
                    if shift is not None:
                        return kind(-shift if sign == "-" else shift), name
    return None


def _meant_response(expr: ast.Expr) -> str:
    """What was meant by `cbind(successes, failures)`, `Surv(time, status)` or `bdi.pre`."""
    if name := dotted(expr):
        return f"a column with a dot in its name is written in backticks: `{name}`"
    match expr:
        case ast.Call(function=ast.Name(text="ln"), arguments=(ast.Argument(value=y),)):
            return f"the natural logarithm is `log({written(y)})`"
        case ast.Product(items=(ast.Factored(value=ast.Number()), ast.Factored(operator="/", value=y))) if isinstance(
            y := bare(y), ast.Name
        ):
            return f"write `1/{written(y)}`"
        case ast.Call(function=ast.Name(text="I"), arguments=(ast.Argument(value=ast.Product() as y),)) if (
            _transformed(y) is not None
        ):
            return f"write `{written(y)}`"
        case ast.Power(base=ast.Name() as y, exponent=power) if constant(power) == -1:
            return f"write `1/{written(y)}`"
        case ast.Call(function=ast.Name(text="log1p"), arguments=(ast.Argument(value=y),)):
            return f"write `log({written(y)} + 1)`"
        case ast.Call(function=ast.Name(text=called), arguments=(_, _, *more) as each) if (
            called in _BINDS or (called == "cbind" and more)
        ) and all(isinstance(a.value, ast.Name) for a in each):
            return _several(tuple(a.value for a in each))
        case ast.Call(
            function=ast.Name(text="cbind"),
            arguments=(ast.Argument(value=ast.Name() as successes), ast.Argument(value=ast.Name() as failures)),
        ):
            yes, no = written(successes), written(failures)
            return f"write `{yes} ~ Binomial(n = {yes} + {no}, p)` with `covariate {no}`, if these are the failures"
        case ast.Call(function=ast.Name(text="cbind"), arguments=(ast.Argument(value=ast.Name() as successes), *_)):
            count = written(successes)
            return (
                f"write `{count} ~ Binomial(n = trials, p)`; `trials` is a column with the number of trials, "
                "successes and failures together"
            )
        case ast.Call(
            function=ast.Name(text="Surv"),
            arguments=(ast.Argument(value=ast.Name() as time), ast.Argument(value=ast.Name() as status)),
        ):
            censored = f"censored by {written(status)} {{ 0 = right, 1 = none }}"
            return f"write `{written(time)} ~ LogNormal(mu, sigma) {censored}`, where 1 means an event"
        case ast.Call(function=ast.Name(text=column), arguments=(_, _, *_) as given) if column not in FUNCTIONS and all(
            isinstance(a.value, (ast.Name, ast.String)) for a in given
        ):
            levels = ", ".join(written(a.value) for a in given)
            return f"levels of a response stand in braces: `{quoted(column)} {{ {levels} }}`"
    return ""


_BINDS = ("mvbind", "counts", "c")
"""Functions that bind columns of counts elsewhere, besides R's `cbind`."""


def _several(columns: tuple[ast.Expr, ...]) -> str:
    """How columns that count categories are written."""
    names = [written(column) for column in columns]
    family = next((f for f in FAMILIES.values() if f.has_parts and f.data), None)
    if family is None:
        return "a response is one column"
    counted = family.usual(" + ".join(names))
    return f"of columns that count categories, write `y = ({', '.join(names)}) reference {names[0]} ~ {counted}`"


def _family(declaration: ast.ResponseDecl, problems: Problems) -> Family | None:
    call = declaration.family
    given, parts = call.function.text, [written(part) for part in declaration.parts or ()]
    family = FAMILIES.get(given)
    if family is None:
        there = family_elsewhere(given, _OURS, _CLAIMED)
        if there is not None and not there.is_here:
            problems.add(FamilyElsewhere(span=call.function.span, given=given, why=there.why, instead=there.instead))
            return None
        other = _OTHER_NAMES.get(plain(given)) if there is None else None
        if other is not None and parts and not FAMILIES[other].has_parts and FAMILIES[other].is_nominal:
            other = next((f.name for f in FAMILIES.values() if f.has_parts), other)  # R's `multinom` has counts as well
        alike = (other,) if other else nearest(given, (*FAMILIES, *_OTHER_NAMES))[:1]
        near = tuple(_OTHER_NAMES.get(name, name) for name in alike)
        trials = next((written(a.value) for a in call.arguments if a.name in ("n", "size", "trials")), "trials")
        of_other = mentioned(call, FAMILIES[other]).usual(" + ".join(parts) or trials) if other else ""
        usual = of_other or ("" if there is None else there.instead)
        facts = UnknownFamily(
            span=call.function.span, given=given, families=", ".join(FAMILIES), near=near, usual=usual
        )
        problems.add(facts)
    return with_optional(call, of_link(call, family, problems)) if family is not None else None


def _arguments(
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
                raise Rejected(_unknown(argument, family, open_data))
            if name in found or name in failed:
                also = (Label(found[name].span, "first given here"),) if name in found else ()
                raise Rejected(RepeatedArgument(span=span, also=also, argument=name))
            failed.add(name)
            found[name] = Given(_value(argument, name, family, scope), span)
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


def _unknown(argument: ast.Argument, family: Family, open_data: bool) -> UnknownFamilyArgument:
    given = argument.name if argument.name is not None else written(argument.value)
    arguments = (*family.data, *(p.name for p in family.parameters))
    span = argument.name_span if argument.name_span else argument.value.span
    is_trials = open_data and argument.name in (None, "size", "trials") and isinstance(argument.value, ast.Name)
    write = family.usual(written(argument.value)) if is_trials else family.usual()
    return UnknownFamilyArgument(span=span, given=given, family=family.name, arguments=arguments, usual=write)


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
