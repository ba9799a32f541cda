"""In: a curve in place of a predictor, and one of its parameters. Out: its unit, and what follows where it changes.

A unit is said where the curve settles it (formulas/curve_units.py). What is said of a change is an identity of the
formula: the derivative by a parameter that does not depend on it; where an exponential of it is halved or doubled, and
by what a power is multiplied; where a part of the formula is a half, or the parameter itself. Of other parameters
nothing is said.
Not decided here: the sentences of coefficients, which are of a parameter or of its link.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cache

from hlmdsl.design.design import Schema
from hlmdsl.families.curved import Curve, of_column
from hlmdsl.families.family import Family
from hlmdsl.formulas.curve import Made, Named, Number, Tree, names_of, text
from hlmdsl.formulas.curve_slopes import ONE, slope
from hlmdsl.formulas.curve_units import Powers, units_of_parameters
from hlmdsl.model.naming import shown
from hlmdsl.model.variables import Covariate
from hlmdsl.source.frozen import frozen


@frozen
class OfCurve:
    """What is known of a parameter: its unit, whether it is known to have none, and sentences."""

    unit: str | None = None
    has_none: bool = False
    told: str = ""


def of_curve(schema: Schema, name: str) -> OfCurve:
    """One parameter of the model's curve."""
    response = schema.model.response
    family, curve = response.family, response.family.curve
    assert curve is not None
    sources = {a.name: a.source for a in schema.model.arguments}
    columns = []
    for column in curve.columns:
        source = sources[of_column(column)]
        columns.append((column, source.unit if isinstance(source, Covariate) else None))
    unit = response.unit if response.transform.is_plain else None
    return _of_curve(curve, family.uncurved or family, unit, tuple(columns)).get(name, OfCurve())


@cache
def _of_curve(
    curve: Curve, family: Family, unit: str | None, columns: tuple[tuple[str, str | None], ...]
) -> Mapping[str, OfCurve]:
    whole = _powers(_RESPONSE, unit)
    written = {} if unit is None else {unit: whole}
    written |= {of or f"unit of {shown(name)}": _powers(name, of) for name, of in columns}
    found = units_of_parameters(
        curve.tree, {name: _powers(name, of) for name, of in columns}, _of_value(curve, family, whole)
    )
    may_have_none = found.is_strict and curve.link == "identity" and family.modelled != "log"
    has_units = unit is not None or any(of is not None for _, of in columns)
    told, of_columns = {}, dict(columns)
    for name, _ in curve.parameters:
        own = found.units.get(name)
        told[name] = OfCurve(
            None if own is None else _written(own, written),
            own is not None and not own and has_units and may_have_none,
            " ".join(
                [
                    *_changes(curve, name),
                    *_at_one(curve.tree, name, of_columns),
                    *dict.fromkeys((*_powers_of_two(curve.tree, name, of_columns), *_places(curve.tree, name))),
                ]
            ),
        )
    return told


_RESPONSE = "\0"
"""The symbol of a response that has no unit, which is never written."""

_BARE = re.compile(r"[^\s/*·^()]+(?: [^\s/*·^()]+)*")


def _powers(name: str, unit: str | None) -> Powers:
    """`mg per l` and `mg/l`: mg, and l to -1. What is written otherwise is one symbol, as is what has no unit."""
    if unit is None:
        return {name if name == _RESPONSE else f"unit of {shown(name)}": Fraction(1)}
    parts = re.split(r" per |\s*/\s*", unit)
    if not all(_BARE.fullmatch(part) for part in parts):
        return {unit: Fraction(1)}
    found: dict[str, Fraction] = {}
    for k, part in enumerate(parts):
        if not (k == 0 and part == "1"):
            found[part] = found.get(part, Fraction(0)) + (1 if k == 0 else -1)
    return {symbol: power for symbol, power in found.items() if power}


def _of_value(curve: Curve, family: Family, unit: Powers) -> Powers | None:
    """Of the right side of `=`: the response's, none of a probability or a logarithm, None of what is neither."""
    if family.main.domain == "unit" or family.modelled == "log" or curve.link == "log":
        return {}
    return unit if curve.link == "identity" and family.mean_is_main else None


def _written(unit: Powers, as_written: Mapping[str, Powers]) -> str | None:
    """`cm per week`, `per week`; as a column's if it is the same. None of no unit, and of one that has no name."""
    if not unit or _RESPONSE in unit:
        return None
    for own, powers in as_written.items():
        if dict(powers) == dict(unit):
            return own
    if any(10 % power.denominator for power in unit.values()) or any(" " in s and " of " not in s for s in unit):
        return None
    order = list(dict.fromkeys(symbol for powers in as_written.values() for symbol in powers))
    inside = sorted(unit, key=lambda symbol: order.index(symbol) if symbol in order else len(order))
    above = [_power(symbol, unit[symbol]) for symbol in inside if unit[symbol] > 0]
    below = [_power(symbol, -unit[symbol]) for symbol in inside if unit[symbol] < 0]
    return " per ".join([" ".join(above), *below]).strip()


def _power(symbol: str, power: Fraction) -> str:
    return symbol if power == 1 else f"({symbol})^{float(power):g}" if " " in symbol else f"{symbol}^{float(power):g}"


def _changes(curve: Curve, name: str) -> Iterator[str]:
    """Of a parameter in which the curve is linear."""
    by = slope(curve.tree, name)
    if name not in names_of(by):
        amount = "1" if by == ONE else f"`{text(by)}`"
        yield f"Where {name} is higher by 1, {curve.left} is higher by {amount}, all else being the same."


def _places(tree: Tree, name: str) -> Iterator[str]:
    """Of parts of the formula."""
    if not isinstance(tree, Made):
        return
    for part in tree.parts:
        yield from _places(part, name)
    match tree:
        case Made(operator="call", function="exp", parts=(inner,)):
            yield from _halves(tree, inner, name)
        case Made(operator="call", function="logistic" | "Phi", parts=(inner,)):
            for what in _zeros(inner, name):
                yield f"`{text(tree)}` is ½ where `{text(what)}` is {name}."
        case Made(operator="/", parts=(above, Made(operator="+", parts=(a, b)))):
            for factor in (ONE, *(own for own, power in _factors(above)[1] if power == 1)):
                other = b if a == factor else a if b == factor else None
                ratio = text(Made("/", (factor, tree.parts[1])))
                for what in _equal_at(other, factor, name) if other is not None else ():
                    yield f"`{ratio}` is ½ where `{text(what)}` is {name}."


def _halves(tree: Tree, inner: Tree, name: str) -> Iterator[str]:
    """`exp(-k * t)`, `exp(-t/tau)`, `exp(k * t)`."""
    falls, bare = False, inner
    while isinstance(bare, Made) and bare.operator == "negate":
        falls, bare = not falls, bare.parts[0]
    sign, factors = _factors(bare)
    falls = falls is not sign
    powers = [power for factor, power in factors if factor == Named(name)]
    rest = [(factor, power) for factor, power in factors if factor != Named(name)]
    if len(powers) != 1 or any(name in names_of(factor) for factor, _ in rest) or not rest:
        return
    what = _product(rest)
    if not names_of(what):
        return
    step = f"log(2)/{name}" if powers[0] == 1 else f"log(2) * {name}"
    yield f"`{text(tree)}` is {'halved' if falls else 'doubled'} wherever `{text(what)}` grows by {step}."


def _powers_of_two(tree: Tree, name: str, columns: Mapping[str, str | None]) -> Iterator[str]:
    """Of an exponent: `x^b`, `x^(-b)`."""
    if not isinstance(tree, Made):
        return
    for part in tree.parts:
        yield from _powers_of_two(part, name, columns)
    if tree.operator != "^":
        return
    base, bare = tree.parts
    falls = isinstance(bare, Made) and bare.operator == "negate"
    if isinstance(bare, Made) and falls:
        (bare,) = bare.parts
    what, _ = _ratio(base)
    if bare == Named(name) and name not in names_of(base) and _is_of(what, columns):
        yield f"`{text(tree)}` is {'divided' if falls else 'multiplied'} by 2^{name} where `{text(what)}` is doubled."


def _at_one(tree: Tree, name: str, columns: Mapping[str, str | None]) -> Iterator[str]:
    """Of the other factor of a curve, or of a summand of it: `a * x^b` is a at x = 1, and `a * (x/10)^b` at 10."""
    match tree:
        case Made(operator="+" | "-", parts=parts):
            for part in parts:
                yield from _at_one(part, name, columns)
            return
    sign, factors = _factors(tree)
    rest = [factor for factor, power in factors if (factor, power) != (Named(name), 1)]
    if sign or len(rest) != 1 or len(factors) != 2:
        return
    match rest[0]:
        case Made(operator="^", parts=(base, exponent)) if names_of(exponent) and not _is_of(exponent, columns):
            what, value = _ratio(base)
            if _is_of(what, columns) and name not in names_of(base):
                unit = columns.get(what.name) if isinstance(what, Named) and isinstance(value, Number) else None
                yield f"`{text(tree)}` is {name} where `{text(what)}` is {text(value)}{f' {unit}' if unit else ''}."


def _is_of(tree: Tree, columns: Iterable[str]) -> bool:
    """Of columns alone."""
    return bool(names_of(tree)) and set(names_of(tree)) <= set(columns)


def _ratio(base: Tree) -> tuple[Tree, Tree]:
    """`x`, and what it is where `x/10` is 1."""
    if isinstance(base, Made) and base.operator == "/":
        return base.parts[0], base.parts[1]
    return base, ONE


def _factors(tree: Tree, power: int = 1) -> tuple[bool, list[tuple[Tree, int]]]:
    """Of a product, its factors and whether they are multiplied or divided by; first whether a minus is in front."""
    match tree:
        case Made(operator="negate", parts=(a,)):
            sign, found = _factors(a, power)
            return not sign, found
        case Made(operator="*" | "/", parts=(a, b)):
            one, first = _factors(a, power)
            other, second = _factors(b, power if tree.operator == "*" else -power)
            return one is not other, [*first, *second]
        case Number() if tree.value < 0:
            return True, [(Number(-tree.value), power)]
    return False, [(tree, power)]


def _product(factors: list[tuple[Tree, int]]) -> Tree:
    found: Tree | None = None
    for factor, power in sorted(factors, key=lambda own: -own[1]):
        if power == 1:
            found = factor if found is None else Made("*", (found, factor))
        else:
            found = Made("/", (found or ONE, factor))
    assert found is not None
    return found


def _zeros(tree: Tree, name: str) -> Iterator[Tree]:
    """What makes a product zero where it is the parameter: a factor `t - m`."""
    _, factors = _factors(tree)
    if sum(name in names_of(factor) for factor, _ in factors) != 1:
        return
    for factor, power in factors:
        match factor:
            case Made(operator="-", parts=(a, b)) if power == 1:
                if b == Named(name) and name not in names_of(a):
                    yield a
                elif a == Named(name) and name not in names_of(b):
                    yield b


def _equal_at(one: Tree, other: Tree, name: str) -> Iterator[Tree]:
    """What the parameter is where two parts of a formula are equal: x of `K^n` and `x^n`, and of `(x/K)^n` and 1."""
    if name not in names_of(one) or name in names_of(other):
        return
    match one:
        case Made(operator="^", parts=(Made(operator="/", parts=(a, b)), _)) if other == ONE:
            if Named(name) in (a, b) and sum(name in names_of(part) for part in one.parts) == 1:
                yield b if a == Named(name) else a
            return
    for what in dict.fromkeys(_parts(other)):
        if names_of(what) and _replaced(one, name, what) == other:
            yield what
            return


def _parts(tree: Tree) -> Iterator[Tree]:
    yield tree
    if isinstance(tree, Made):
        for part in tree.parts:
            yield from _parts(part)


def _replaced(tree: Tree, name: str, by: Tree) -> Tree:
    match tree:
        case Named():
            return by if tree.name == name else tree
        case Made():
            return Made(tree.operator, tuple(_replaced(part, name, by) for part in tree.parts), tree.function)
    return tree
