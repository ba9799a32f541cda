"""In: priors in brms' notation. Out: the prior and correlation lines of a spec; what is left out is said.

Not decided here: what a distribution is (priors/), or whether a target exists (the checker).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hlmdsl.families.from_elsewhere import FamilyHere
from hlmdsl.notation import tree
from hlmdsl.notation.translation import Translation
from hlmdsl.priors import DISTRIBUTIONS, called

_NUMBER = r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"


@dataclass(frozen=True)
class Groups:
    """The groupings of a model, and those with effects that correlate: what a prior without a `group` is for."""

    all: tuple[str, ...]
    correlated: tuple[str, ...]


@dataclass(frozen=True)
class _Prior:
    distribution: str
    numbers: tuple[str, ...]
    given: dict[str, str]
    written: str


def priors(nodes: tuple[tree.Node, ...], here: FamilyHere, groups: Groups, to: Translation) -> list[str]:
    """The lines; a prior that cannot be carried over is a remark."""
    lines: list[str] = []
    for node in nodes:
        for prior in _each(node, to):
            found = _lines(prior, here, groups)
            if found:
                lines += found
                if prior.given.get("class") == "Intercept":
                    to.remark("brms' Intercept is at the means of all predictors; here it is where covariates are zero")
            else:
                to.remark(f"left out: {prior.written}")
    return list(dict.fromkeys(lines))


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
    given = {
        a.name: a.value.text
        for a in call.arguments
        if a.name in ("class", "coef", "group", "dpar", "nlpar", "resp") and isinstance(a.value, tree.Text | tree.Name)
    }
    if len(call.unnamed) > 1 and isinstance(call.unnamed[1], tree.Text | tree.Name):
        given.setdefault("class", call.unnamed[1].text)
    first = call.get(0, "prior")
    text = first.text if isinstance(first, tree.Text) else "" if first is None else to.source.slice(first.span)
    found = re.fullmatch(r"\s*(\w+)\s*\(([^()]*)\)\s*", text)
    if found is None:
        return _Prior("", (), given, written)
    numbers = tuple(n.strip() for n in found[2].split(",")) if found[2].strip() else ()
    return _Prior(found[1], numbers, given, written)


def _lines(prior: _Prior, here: FamilyHere, groups: Groups) -> list[str]:
    kind = prior.given.get("class", "b")
    if not prior.distribution or "nlpar" in prior.given or "resp" in prior.given:
        return []
    if here.is_flipped(prior.given.get("dpar", "")) or here.is_flipped(kind):
        return []  # it is of one minus the parameter here
    if kind in ("cor", "L") and prior.distribution == "lkj" and prior.numbers:
        return [f"correlation {g} ~ LKJ(eta = {prior.numbers[0]})" for g in _of(prior, groups.correlated)]
    distribution = _distribution(prior, is_positive=kind not in ("b", "Intercept"))
    if distribution is None:
        return []
    dpar = prior.given.get("dpar", "")
    parameter = here.parameter(dpar) if dpar else ""
    if dpar and parameter is None:
        return []
    before = f"{parameter}." if parameter else ""
    coef = prior.given.get("coef", "")
    if coef and not re.fullmatch(r"[^\W\d]\w*", coef):
        return []
    match kind:
        case "b":
            return [f"prior {before}{coef or 'effects'} ~ {distribution}"]
        case "Intercept":
            return [f"prior {before}Intercept ~ {distribution}"]
        case "sd":
            inside = f", {coef}" if coef else ""
            return [f"prior {before}sd({g}{inside}) ~ {distribution}" for g in _of(prior, groups.all)]
    ours = here.parameter(kind)
    return [] if ours is None else [f"prior {ours} ~ {distribution}"]


def _of(prior: _Prior, groups: tuple[str, ...]) -> tuple[str, ...]:
    return (prior.given["group"],) if "group" in prior.given else groups


def _distribution(prior: _Prior, is_positive: bool) -> str | None:
    if prior.distribution == "constant" and len(prior.numbers) == 1:
        return f"{next(d.name for d in DISTRIBUTIONS.values() if d.is_point)}({prior.numbers[0]})"
    found = called(prior.distribution) or next(
        (d for d in DISTRIBUTIONS.values() if d.name.casefold() == prior.distribution.replace("_", "").casefold()), None
    )
    if found is None or not all(re.fullmatch(_NUMBER, number) for number in prior.numbers):
        return None
    numbers = list(prior.numbers)
    if is_positive and found.half is not None:  # which brms means by a prior of a standard deviation
        location = list(found.domains).index(found.location)
        if len(numbers) <= location or float(numbers[location]) != 0:
            return None
        del numbers[location]
        return f"{found.half.name}({', '.join(numbers)})"
    return f"{found.name}({', '.join(numbers)})"
