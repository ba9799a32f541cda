"""In: the response of a model and its family. Out: the left-hand side of a formula, the family with its links, and
further arguments of a call: weights, trials, values of parameters.

Not decided here: the names of families there (families/in_programs.py), or predictors (write_terms.py).
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field

from hlmdsl.families.from_elsewhere import link_of_cutpoints
from hlmdsl.families.in_programs import LINKS, NAMES, WHY_NOT, FamilyThere, family_in
from hlmdsl.families.links_there import links_there
from hlmdsl.families.mixtures_there import SHARE, from_shares, numbered, shares
from hlmdsl.families.seen import STATUS
from hlmdsl.model.model import Bound, Censoring, FamilyArgument, Response
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Covariate, Total
from hlmdsl.notation.write_columns import number, raw
from hlmdsl.notation.writing import Unsaid, Writing

_CODES_OF_BRMS = {"left": "-1", "none": "0", "right": "1", "interval": "2"}


@dataclass
class ResponseThere:
    """`left` of the formula; `family` as R writes it, `name` and `links` as Bambi does; `offset`, further summands of
    the main predictor; `weights`, an argument of R; `fixed`, parameters with a value.
    """

    there: FamilyThere
    left: str = ""
    family: str = ""
    links: dict[str, str] = field(default_factory=dict)
    offset: str = ""
    weights: str = ""
    fixed: dict[str, str] = field(default_factory=dict)


def response_there(to: Writing) -> ResponseThere | None:
    """None if the family is not available there, which is reported."""
    model = to.model
    family = model.response.family
    there = family_in(to.program, family.untruncated or family)
    if there is None:
        instead = "try `--as brms`" if family_in("brms", family) and to.program != "brms" else "fit it here"
        to.refuse(
            f"the family `{family.name}`",
            WHY_NOT.get((to.program, family.name)) or _families_there(to),
            instead,
            model.response.span,
        )
        return None
    found = ResponseThere(there)
    parts = (_check_parameters, _of_shares, _links, _family, _left)
    for part in parts:
        try:
            part(found, to)
        except Unsaid:
            continue
    if there.remark:
        to.note(there.remark)
    return found


def _of_shares(found: ResponseThere, to: Writing) -> None:
    """The shares of a mixture: effects of one are those of brms' first, numbers are of all."""
    family = to.model.response.family
    if not family.components:
        return
    own = [a for a in to.model.arguments if a.name in shares(family)]
    for argument in own:
        if isinstance(argument.source, Equation) and (len(own) > 1 or argument.source.link.name != "logit"):
            to.refuse(
                f"effects on `{argument.name}`",
                "there effects are on log ratios of all shares",
                "fit it here",
                argument.span,
            )
    numbers = [a.source for a in own if isinstance(a.source, float)]
    if numbers and len(numbers) < len(own):
        to.refuse("numbers of some of the shares", "there all or none are given", "fit it here", own[0].span)
    elif numbers:
        found.fixed |= {f"{SHARE}{k + 1}": number(theta) for k, theta in enumerate(from_shares(numbers))}
    kinds = family.components
    if len(set(kinds)) == 1 and any(
        e.effects.terms for e in to.model.equations if e.parameter in (family.rising or ())
    ):
        to.note("intercepts are in order: there at the means of the predictors, here where covariates are zero")
    elif 1 < len(set(kinds)) < len(kinds):
        to.note("brms has no order of kinds in such a mixture: those of one family may change their places")


def _families_there(to: Writing) -> str:
    """The families of a program that has few."""
    names = list(dict.fromkeys(NAMES[to.program].values()))
    return f"its families are {', '.join(names)}" if len(names) < 10 else "none of its families has this density"


def _check_parameters(found: ResponseThere, to: Writing) -> None:
    """Which parameters have effects or values, and whether that is possible there."""
    there, main = found.there, to.model.main.parameter
    for argument in to.model.arguments:
        if argument.parameter is None or argument.after or argument.name == main:
            continue
        theirs = there.parameters[argument.name]
        if there.kinds and argument.name in shares(to.model.response.family):
            continue
        has_effects = isinstance(argument.source, Equation)
        if has_effects and there.mean is not None and argument.name in there.mean.others:
            to.refuse(
                f"effects on `{argument.name}`",
                f"there the mean is a sum of effects, here {there.mean.main} is",
                "fit it here",
                argument.span,
            )
        elif has_effects and argument.name in there.other:
            to.refuse(
                f"effects on `{argument.name}`",
                f"its parameter is another: {there.remark}",
                "fit it here",
                argument.span,
            )
        elif has_effects and to.program == "lme4" and argument.source is not to.model.main:
            to.refuse(
                f"effects on `{argument.name}`", "only the main parameter has a predictor there",
                "try `--as brms`", argument.span,
            )  # fmt: skip
        elif argument.name == to.model.response.family.optional and to.program != "brms":
            to.refuse(f"`{argument.name}`", "its family has no such parameter", "try `--as brms`", argument.span)
        elif isinstance(argument.source, float):
            _fix(argument, theirs, found, to)
        elif isinstance(argument.source, Covariate) and not _is_known_sd(argument, to):
            to.refuse(
                f"a column as `{argument.name}`", "a parameter is estimated there, or has a predictor", "fit it here",
                argument.span,
            )  # fmt: skip


def _is_known_sd(argument: FamilyArgument, to: Writing) -> bool:
    return to.program == "brms" and argument.name == "sigma"


def _fix(argument: FamilyArgument, theirs: str, found: ResponseThere, to: Writing) -> None:
    assert isinstance(argument.source, float)
    if to.program != "lme4" and argument.name not in found.there.other:
        found.fixed[theirs] = number(found.there.value(argument.name, argument.source))
        return
    to.refuse(
        f"`{argument.name} = {number(argument.source)}`", "a parameter cannot be given as a number there",
        "try `--as brms`" if to.program != "brms" else "fit it here", argument.span,
    )  # fmt: skip


def _links(found: ResponseThere, to: Writing) -> None:
    family = to.model.response.family
    for equation in to.model.equations:
        if equation.raised or (found.there.kinds and equation.parameter in shares(family)):
            continue
        link = link_of_cutpoints(family) if equation.cutpoints else equation.link.name
        theirs = LINKS[to.program].get(link)
        if equation.is_main and found.there.mean is not None and link != "identity":
            why = f"there the mean is under it, here {found.there.mean.main} is"
            to.refuse(f"the link `{link}` of `{equation.parameter}`", why, "fit it here", equation.span)
            continue
        allowed = _links_of(equation, found, to)
        if theirs is None or (allowed and link not in allowed):  # of a parameter without effects there, none is
            to.refuse(
                f"the link `{link}` of `{equation.parameter}`",
                f"its links of it are {', '.join(LINKS[to.program].get(x, x) for x in allowed) or 'others'}",
                "take another link, or fit it here", equation.span,
            )  # fmt: skip
            continue
        found.links[found.there.parameters.get(equation.parameter, equation.parameter)] = theirs


def _links_of(equation: Equation, found: ResponseThere, to: Writing) -> tuple[str, ...]:
    """Those that a parameter has there."""
    theirs = found.there.parameters.get(equation.parameter, equation.parameter)
    if not found.there.kinds:
        return links_there(to.program, found.there.name, "" if equation.is_main else theirs)
    bare, k = numbered(theirs)
    ours = to.model.response.family.components[k].main.name
    is_main = numbered(equation.parameter)[0] == ours
    return links_there(to.program, found.there.kinds[k].name, "" if is_main else bare)


def _family(found: ResponseThere, to: Writing) -> None:
    """`poisson(link = "log")`, with the links of other parameters if they are not the default."""
    model, there = to.model, found.there
    if there.kinds:
        found.family = f"mixture({', '.join(_kind(k, found, to) for k in range(len(there.kinds)))})"
        return
    main = there.parameters.get(model.main.parameter, model.main.parameter)
    given = [f'link = "{found.links[main]}"'] if main in found.links else []
    for equation in model.equations[1:]:
        theirs = there.parameters.get(equation.parameter, equation.parameter)
        if theirs in found.links and equation.link.name != there.links.get(equation.parameter):
            given.append(f'link_{theirs} = "{found.links[theirs]}"')
    levels = model.response.levels
    if to.program == "brms" and levels is not None and not levels.ordered and not model.response.family.is_yes_or_no:
        given.append(f"refcat = {json.dumps(levels.reference, ensure_ascii=False)}")
    found.family = f"{there.name}({', '.join(given)})"


def _kind(k: int, found: ResponseThere, to: Writing) -> str:
    """Of a mixture."""
    own, kind = to.model.response.family.components[k], found.there.kinds[k]
    given: list[str] = []
    for equation in to.model.equations:
        bare, at = numbered(equation.parameter)
        theirs = found.there.parameters.get(equation.parameter, "")
        if at == k and theirs in found.links and bare == own.main.name:
            given.insert(0, f'link = "{found.links[theirs]}"')
        elif at == k and theirs in found.links and equation.link.name != kind.links.get(bare):
            given.append(f'link_{kind.parameters[bare]} = "{found.links[theirs]}"')
    return f"{kind.name}({', '.join(given)})"


# -- the left-hand side


def _left(found: ResponseThere, to: Writing) -> None:
    response = to.model.response
    column = _column(response, to)
    trials = next((a.source for a in to.model.arguments if a.is_trials), None)
    if to.program == "bambi":
        found.left = _of_bambi(response, column, trials, to)
    elif to.program == "lme4":
        _of_lme4(found, column, trials, to)
    else:
        _of_brms(found, column, trials, to)


def _column(response: Response, to: Writing) -> str:
    if response.parts:
        names = [raw(c, to) for c in response.in_order]
        return f"{'c' if to.is_python else 'cbind'}({', '.join(names)})"
    column = to.name(response.column)
    if response.transform.power == 1:
        return _with_levels(response, column, to)
    return response.transform.there(to.program, column) or f"I({response.transform.spelled(column)})"


def _with_levels(response: Response, column: str, to: Writing) -> str:
    levels = response.levels
    if levels is None:
        return column
    if to.is_python and response.family.is_yes_or_no:
        return f"{column}[{to.text(levels.coded[1])}]"
    in_order = levels.declared if levels.ordered else levels.coded
    if to.is_python:
        known = to.columns.levels(response.column)
        if known and known != in_order:
            to.note(
                f"{response.column} has the levels {', '.join(in_order)} in this order: make it a Categorical of them"
            )
        elif not known:
            to.note(f"{response.column} is a Categorical of {', '.join(in_order)}, in this order")
        return column
    if (
        to.program == "brms"
        and levels.ordered
        and in_order == to.columns.levels(response.column) == tuple(str(k + 1) for k in range(len(in_order)))
    ):
        return column
    if to.program == "brms" and not levels.ordered and not response.family.is_yes_or_no:
        return column  # `refcat` has the reference
    make = "ordered" if levels.ordered else "factor"
    return f"{make}({column}, levels = {to.vector([to.text(level) for level in in_order])})"


def _sum(source: object, to: Writing) -> str:
    """Trials: a column, a number, or columns added up."""
    if isinstance(source, Total):
        items = [(sign, raw(c, to)) for sign, c in source.items]
        written = " ".join(f"{'-' if s < 0 else '+'} {n}" for s, n in items).removeprefix("+ ")
        if source.constant:
            written += f" {'-' if source.constant < 0 else '+'} {number(abs(source.constant))}"
        return written
    return raw(source, to) if isinstance(source, Covariate) else number(float(source))  # type: ignore[arg-type]


def _of_lme4(found: ResponseThere, column: str, trials: object, to: Writing) -> None:
    response, family = to.model.response, to.model.response.family
    found.left = column
    if trials is not None and isinstance(trials, Total):
        rest = [(sign, c) for sign, c in trials.items if c.column != response.column]
        if len(rest) == 1 and rest[0][0] == 1 and not trials.constant and len(trials.items) == 2:
            found.left = f"cbind({column}, {raw(rest[0][1], to)})"
        else:
            found.left = f"cbind({column}, {_sum(trials, to)} - {column})"
    elif trials is not None:
        found.left = f"cbind({column}, {_sum(trials, to)} - {column})"
    if response.weights is not None:
        if family.support in ("real", "positive"):
            to.refuse(
                f"weights of a `{family.name}` response",
                "there a weight divides the variance of a row; here it is a power of its likelihood",
                "try `--as brms`", response.weights_span,
            )  # fmt: skip
        found.weights = raw(response.weights, to)
    if response.exposure is not None:
        if family.by_exposure != (family.main.name,):
            to.refuse(
                f"an exposure of `{family.name}` counts", "the spread of counts goes with the exposure here",
                "try `--as brms`", response.exposure.span,
            )  # fmt: skip
        found.offset = f"offset(log({raw(response.exposure, to)}))"
    for what in _additions(response):
        to.refuse(what, "its responses are values that were seen", "try `--as brms`", response.span)


def _additions(response: Response) -> list[str]:
    found = ["responses that are censored"] if response.censoring is not None else []
    found += ["responses that are truncated"] if response.truncation is not None else []
    return found + (["known measurement errors of responses"] if response.measured is not None else [])


def _of_brms(found: ResponseThere, column: str, trials: object, to: Writing) -> None:
    response = to.model.response
    added = [f"trials({_sum(trials, to)})"] if trials is not None else []
    if response.weights is not None:
        added.append(f"weights({raw(response.weights, to)})")
    if response.exposure is not None:
        added.append(f"rate({raw(response.exposure, to)})")
    if response.measured is not None:
        added.append(f"se({raw(response.measured, to)}, sigma = TRUE)")
    known = next((a.source for a in to.model.arguments if a.name == "sigma" and isinstance(a.source, Covariate)), None)
    if known is not None:
        added.append(f"se({raw(known, to)})")
    if response.censoring is not None:
        added.append(_censored(response.censoring, to))
    if response.truncation is not None:
        ends = zip(("lb", "ub"), response.truncation.bounds, strict=True)
        written = [f"{name} = {_bound(b, to)}" for name, b in ends if not _is_open(b)]
        added.append(f"trunc({', '.join(written)})")
    found.left = f"{column} | {' + '.join(added)}" if added else column


def _is_open(bound: Bound) -> bool:
    return isinstance(bound, float) and math.isinf(bound)


def _bound(bound: Bound, to: Writing) -> str:
    return raw(bound, to) if isinstance(bound, Covariate) else number(bound)


def _censored(censoring: Censoring, to: Writing) -> str:
    """brms knows the words, and -1, 0, 1 and 2."""
    status = to.name(censoring.column)
    meant = {cell: tuple(STATUS)[position] for cell, position in censoring.codes}
    same = all(_CODES_OF_BRMS.get(word) == cell or word == cell for cell, word in meant.items())
    if same:
        written = status
    elif meant == {"0": "right", "1": "none"}:
        written = f"1 - {status}"
    else:
        cells = " ".join(f"{cell} is {word}" for cell, word in meant.items())
        raise to.refuse(
            f"these codes of `{censoring.column}`", f"here {cells}; brms knows the words, and -1, 0, 1 and 2",
            "write left, none, right and interval into the table", censoring.span,
        )  # fmt: skip
    upper = f", {raw(censoring.upper, to)}" if censoring.upper is not None else ""
    return f"cens({written}{upper})"


def _of_bambi(response: Response, column: str, trials: object, to: Writing) -> str:
    given = {
        "an exposure": response.exposure, "known measurement errors": response.measured,
    }  # fmt: skip
    for what, is_given in given.items():
        if is_given is not None:
            instead = "try `--as brms`" if what != "an exposure" else "write `offset(log(t))`, if counts are Poisson"
            to.refuse(f"{what} of a response", "there is no such addition", instead, is_given.span)
    own = [s for s in (response.weights, response.censoring, response.truncation) if s is not None]
    if len(own) > 1 or (own and trials is not None):
        to.refuse("several additions to a response", "it takes one", "try `--as brms`", response.span)
    if response.weights is not None:
        return f"weighted({column}, {raw(response.weights, to)})"
    whole = response.family.untruncated
    if response.truncation is not None and whole is not None and whole.with_zeros is not None:
        what, why = f"truncated `{whole.name}` responses", "PyMC truncates no distribution that is a mixture"
        to.refuse(what, why, "try `--as brms`", response.truncation.span)
    if response.truncation is not None:
        low, high = (("None" if _is_open(b) else _bound(b, to)) for b in response.truncation.bounds)
        return f"truncated({column}, {low}, {high})"
    if response.censoring is not None:
        return _censored_in_bambi(response.censoring, column, to)
    if trials is None:
        return column
    return f"p({column}, {_sum(trials, to)})" if not response.parts else column


def _censored_in_bambi(censoring: Censoring, column: str, to: Writing) -> str:
    if censoring.upper is not None or any(cell != tuple(STATUS)[k] for cell, k in censoring.codes):
        to.refuse(
            f"the codes of `{censoring.column}`", "its status is one of the words none, left, right and interval",
            "write these into the table", censoring.span,
        )  # fmt: skip
    return f"censored({column}, {to.name(censoring.column)})"
