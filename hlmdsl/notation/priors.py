"""In: priors in brms' notation. Out: the prior and correlation lines of a spec; with remarks on what is left out.

Not decided here: the distributions (priors/), or whether a target exists (the checker).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace

from hlmdsl.families.from_elsewhere import FamilyHere
from hlmdsl.families.mixtures_there import SHARE
from hlmdsl.model.shrinkage import meant
from hlmdsl.notation import tree
from hlmdsl.notation.arguments import matched, word
from hlmdsl.notation.columns import written_label
from hlmdsl.notation.mixtures import prior_of_shares
from hlmdsl.notation.special_priors import (
    RESIDUAL,
    Special,
    advice,
    in_columns,
    in_distances,
    of_lengthscales,
    of_processes,
    of_steps,
    shrinkage_line,
)
from hlmdsl.notation.translation import Translation
from hlmdsl.priors import DISTRIBUTIONS, called
from hlmdsl.priors.bounded import TRUNCATED_NORMAL
from hlmdsl.priors.distribution import Distribution
from hlmdsl.source.frozen import frozen

_NUMBER = r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"


_PARAMETERS = ("prior", "class", "coef", "group", "resp", "dpar", "nlpar", "lb", "ub", "check")

FAR = 10
"""In sds, where nothing of a normal is left: a bound there is none."""


@frozen
class Groups:
    """The groupings of a model, and those with effects that correlate: what a prior without a `group` is for."""

    all: tuple[str, ...]
    correlated: tuple[str, ...]
    regions: tuple[str, ...] = ()
    """Those with neighbours."""


@frozen
class Coefficients:
    """By the names that brms has, what they are in a spec: by parameter the terms and coefficients of its effects, and
    the groupings. `common`: by parameter, whether it has an intercept, and other common effects; `groups`: its
    groupings.
    """

    effects: Mapping[str, Mapping[str, str]]
    units: Mapping[str, str]
    categories: tuple[str, ...] = ()
    common: Mapping[str, tuple[bool, bool]] = field(default_factory=dict)
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    special: Special = Special()


NONE = Coefficients({}, {})


@frozen
class _Prior:
    distribution: str
    numbers: tuple[str, ...]
    given: dict[str, str]
    written: str
    bounds: tuple[str, str] = ("", "")


def priors(
    nodes: tuple[tree.Node, ...],
    here: FamilyHere,
    groups: Groups,
    to: Translation,
    named: Coefficients = NONE,
    is_centred: bool = True,
) -> list[str]:
    """The lines; a prior that cannot be carried over is a remark. `is_centred`: brms' Intercept is at the means of the
    predictors, its default.
    """
    lines: list[str] = []
    for node in nodes:
        for prior in _each(node, to):
            if _holds_a_constant(prior, here):
                continue
            found = _lines(prior, here, groups, named)
            if found:
                lines += found
                if any(prior.bounds) and TRUNCATED_NORMAL.name in found[0] and not all(prior.bounds):
                    two = f"a {TRUNCATED_NORMAL.name} has two bounds here"
                    to.remark(f"{two}: the one that is not given is {FAR} sds away")
                if prior.given.get("class") == "Intercept" and is_centred:
                    to.remark("brms' Intercept is at the means of all predictors; here it is where covariates are zero")
                if meant(prior.distribution) is not None:
                    to.remark(in_columns(prior.distribution))
                if prior.given.get("class") == "lscale":
                    for remark in in_distances(prior.given.get("coef", ""), named.special):
                        to.remark(remark)
                if found[0].startswith("prior effects ~ ") and named.special.steps:
                    to.remark("class b of brms has the average step of `mo(x)`; here `prior effects` has its total")
            else:
                more = advice(prior.given.get("class", "b"), prior.distribution, named.special)
                to.remark(f"left out: {prior.written}" + (f"; {more}" if more else ""))
    lines = list(dict.fromkeys(lines))
    sides = [line.partition(" ~ ")[0] for line in lines]
    twice = {side for side in sides if sides.count(side) > 1}
    for side in sorted(twice):
        to.remark(f"left out, as brms has several: {side}")
    return [line for line, side in zip(lines, sides, strict=True) if side not in twice]


def _holds_a_constant(prior: _Prior, here: FamilyHere) -> bool:
    """An intercept that is zero here anyway."""
    ours = here.parameter(prior.given.get("dpar", ""))
    parameter = None if ours is None else here.family.parameter(ours)
    is_zero = prior.distribution == "constant" and prior.numbers == ("0",)
    is_intercept = "Intercept" in (prior.given.get("coef"), prior.given.get("class"))
    return parameter is not None and parameter.is_anchored and is_zero and is_intercept


def _each(node: tree.Node, to: Translation) -> Iterator[_Prior]:
    match tree.unwrapped(node):
        case tree.Call(function="c", arguments=arguments):
            for argument in arguments:
                yield from _each(argument.value, to)
        case tree.Operation(operator="+", left=left, right=right):
            yield from _each(left, to)
            yield from _each(right, to)
        case tree.Call(function="prior" | "set_prior" | "prior_string" | "prior_") as call:
            yield _prior(call, to)
        case other:
            yield _Prior("", (), {}, " ".join(to.source.slice(other.span).split()) or "the priors")


def _prior(call: tree.Call, to: Translation) -> _Prior:
    written = " ".join(to.source.slice(call.span).split())
    parts = {name: argument.value for name, argument in matched(call, _PARAMETERS) if name is not None}
    given = {name: word(parts[name]) for name in _PARAMETERS[1:7] if name in parts}
    given = {name: own for name, own in given.items() if own}
    first = parts.get("prior")
    text = first.text if isinstance(first, tree.Text) else "" if first is None else to.source.slice(first.span)
    is_understood = len(parts) == len(call.arguments) and all(word(parts[n]) for n in _PARAMETERS[1:7] if n in parts)
    lower, upper = ("".join(to.source.slice(parts[n].span).split()) if n in parts else "" for n in ("lb", "ub"))
    found = re.fullmatch(r"\s*(\w+)\s*\(((?:[^()]|\([^()]*\))*)\)\s*", text)
    if found is None or not is_understood:
        return _Prior("", (), given, written)
    numbers = tuple(n.strip() for n in found[2].split(",")) if found[2].strip() else ()
    return _Prior(found[1], numbers, given, written, (lower, upper))


def _lines(prior: _Prior, here: FamilyHere, groups: Groups, named: Coefficients) -> list[str]:
    kind = prior.given.get("class", "b")
    if not prior.distribution or "resp" in prior.given or here.is_flipped(kind):
        return []  # or it is of one minus the parameter here
    if meant(prior.distribution) is not None:
        is_of_all = kind == "b" and not prior.given.keys() - {"class"} and not any(prior.bounds)
        line = shrinkage_line(prior.distribution, prior.numbers, named.special) if is_of_all else ""
        return [line] if line else []
    if kind in _SPECIAL and not prior.given.keys() - {"class", "coef", "group"}:
        return _of_special(prior, kind, named)
    if "nlpar" in prior.given:
        return _of_curve(prior, prior.given["nlpar"], named)
    if kind in ("sdcar", "rhocar"):
        of = {"sdcar": "sd", "rhocar": "rho"}[kind]
        law = _distribution(prior, kind == "sdcar")
        return [f"prior {of}({g}) ~ {law}" for g in groups.regions] if law is not None else []
    if kind in ("cor", "L") and prior.distribution == "lkj" and prior.numbers:
        return [f"correlation {g} ~ LKJ(eta = {prior.numbers[0]})" for g in _of(prior, groups.correlated, named)]
    if here.moves_intercept(_dpar(prior)) and "Intercept" in (kind, prior.given.get("coef")):
        return []
    if kind == SHARE and here.kinds:
        is_theirs = prior.distribution == "dirichlet" and all(re.fullmatch(_NUMBER, n) for n in prior.numbers)
        return prior_of_shares(here, prior.numbers) if is_theirs else []
    distribution = _distribution(prior, _is_positive(kind, here), kind != "sd" and here.is_flipped(_dpar(prior)))
    if distribution is None:
        return []
    category = _category(prior, named)
    parameter = "" if category else (here.parameter(_dpar(prior)) if _dpar(prior) else "")
    if parameter is None:
        return []
    main = here.family.parameters[0].name
    before = f"{parameter}." if parameter and (parameter != main or not here.kinds) else ""
    match kind:
        case "b" | "sd" if prior.given.get("coef", "") not in ("", "Intercept"):
            coef = named.effects.get(parameter or main, {}).get(prior.given["coef"])
        case _:
            coef = prior.given.get("coef", "")
    if coef is None:
        return []
    match kind:
        case "b" if coef:
            return [f"prior {before}{_of_category(coef, category)} ~ {distribution}"]
        case "b":
            return [f"prior {before}effects ~ {distribution}"]
        case "Intercept" if here.kind == "ordered" and not before and here.family.cutpoints is not None:
            return [] if coef else [f"prior {here.family.cutpoints.parameter} ~ {distribution}"]
        case "Intercept":
            return [f"prior {before}{_of_category('Intercept', category)} ~ {distribution}"]
        case "sd":
            inside = f", {coef}" if coef else ""
            return [f"prior {before}sd({g}{inside}) ~ {distribution}" for g in _of(prior, groups.all, named)]
    ours = here.parameter(kind)
    return [] if ours is None else [f"prior {ours} ~ {distribution}"]


_SPECIAL = frozenset({"simo", "sdgp", "lscale", "df", "ar", "cortime"})


def _of_special(prior: _Prior, kind: str, named: Coefficients) -> list[str]:
    coef, special = prior.given.get("coef", ""), named.special
    match kind:
        case "simo":
            return of_steps(coef, prior.numbers, special) if prior.distribution == "dirichlet" else []
        case "sdgp":
            law = _distribution(prior, True)
            return of_processes(coef, law, special) if law is not None else []
        case "lscale":
            law = _distribution(prior, True)
            return of_lengthscales(coef, law, special) if law is not None else []
        case "df":
            law = _distribution(replace(prior, bounds=("", "")) if prior.bounds == ("1", "") else prior, True)
            return [f"prior nu({g}) ~ {law}" for g in _of(prior, special.heavy, named)] if law is not None else []
        case "cortime":
            is_lkj = prior.distribution == "lkj" and len(prior.numbers) == 1
            return [f"{RESIDUAL}LKJ(eta = {prior.numbers[0]})"] if is_lkj else []
    is_within = prior.distribution in ("beta", "uniform") and not any(prior.bounds)
    law = _distribution(prior if is_within or all(prior.bounds) else replace(prior, bounds=("-1", "1")), False)
    return [f"{RESIDUAL}{law}"] if law is not None else []


def _of_curve(prior: _Prior, parameter: str, named: Coefficients) -> list[str]:
    """Of a parameter of a curve, whose intercept is in class b of brms."""
    kind, coef = prior.given.get("class", "b"), prior.given.get("coef", "")
    law = _distribution(prior, kind == "sd")
    intercept, others = named.common.get(parameter, (False, False))
    if law is None or parameter not in named.common:
        return []
    if coef not in ("", "Intercept"):
        coef = named.effects[parameter].get(coef, "")
        if not coef:
            return []
    match kind:
        case "b" if coef:
            return [f"prior {parameter}.{coef} ~ {law}"]
        case "b":
            sides = [side for side, is_there in (("Intercept", intercept), ("effects", others)) if is_there]
            return [f"prior {parameter}.{side} ~ {law}" for side in sides]
        case "sd":
            inside = f", {coef}" if coef else ""
            units = _of(prior, named.groups.get(parameter, ()), named)
            return [f"prior {parameter}.sd({g}{inside}) ~ {law}" for g in units]
    return []


def _dpar(prior: _Prior) -> str:
    return prior.given.get("dpar", "")


def _category(prior: _Prior, named: Coefficients) -> str:
    """The level whose predictor `dpar = "muyes"` is."""
    dpar = _dpar(prior)
    return next((c for c in named.categories if dpar == f"mu{c.replace('_', '').replace('.', '')}"), "")


def _of_category(target: str, category: str) -> str:
    if not category:
        return target
    level = written_label(category)
    return f"{target[:-1]}".replace("[", f"[{level}, ", 1) + "]" if target.endswith("]") else f"{target}[{level}]"


def _is_positive(kind: str, here: FamilyHere) -> bool:
    """Whether brms truncates a prior at zero."""
    ours = here.parameter(kind)
    parameter = None if ours is None else here.family.parameter(ours)
    return kind not in ("b", "Intercept") and (parameter is None or parameter.domain != "real")


def _of(prior: _Prior, groups: tuple[str, ...], named: Coefficients) -> tuple[str, ...]:
    given = prior.given.get("group")
    return groups if given is None else (named.units.get(given, given),)


def _distribution(prior: _Prior, is_positive: bool, is_mirrored: bool = False) -> str | None:
    """`Normal(0, 1)`; `is_mirrored`, that of minus the number."""
    if prior.distribution == "constant" and len(prior.numbers) == 1:
        return f"{next(d.name for d in DISTRIBUTIONS.values() if d.is_point)}({prior.numbers[0]})"
    word = prior.distribution
    found = next((d for d in DISTRIBUTIONS.values() if d.stan == word), None) or called(word)
    found = found or next(
        (d for d in DISTRIBUTIONS.values() if d.name.casefold() == word.replace("_", "").casefold()), None
    )
    if found is None or not all(re.fullmatch(_NUMBER, number) for number in prior.numbers):
        return None
    numbers = list(prior.numbers)
    if any(prior.bounds) and not (is_positive and prior.bounds == ("0", "")):
        return _within(prior, found)
    if is_mirrored:
        at = list(found.domains).index(found.location) if found.location else -1
        if not found.is_symmetric or not 0 <= at < len(numbers):
            return None
        numbers[at] = f"{-float(numbers[at]) + 0.0:g}"
    if is_positive and found.half is not None:  # which brms means by a prior of a standard deviation
        location = list(found.domains).index(found.location)
        if len(numbers) <= location or float(numbers[location]) != 0:
            return None
        del numbers[location]
        return f"{found.half.name}({', '.join(numbers)})"
    return f"{found.name}({', '.join(numbers)})"


def _within(prior: _Prior, found: Distribution) -> str | None:
    """With the bounds `lb` and `ub`, if these leave a distribution that is here."""
    lower, upper = prior.bounds
    if not all(re.fullmatch(_NUMBER, end) for end in (lower, upper) if end):
        return None
    low = float(lower) if lower else -math.inf
    if found.support != "real" and low <= 0 and not upper:
        return f"{found.name}({', '.join(prior.numbers)})"
    if found.half is not None and low == 0 and not upper and float(prior.numbers[0]) == 0 and len(prior.numbers) == 2:
        return f"{found.half.name}({prior.numbers[1]})"
    if found.name == "Normal" and len(prior.numbers) == 2:
        mean, sd = map(float, prior.numbers)
        lower, upper = lower or f"{mean - FAR * sd:g}", upper or f"{mean + FAR * sd:g}"
        return f"{TRUNCATED_NORMAL.name}({mean:g}, {sd:g}, {lower}, {upper})"
    return None
