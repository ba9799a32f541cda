"""The units of a curve's parameters, as far as the units of its columns and of its value settle them.

In: a tree, and the units of its columns and of what it gives, each as powers of symbols. Out: those of its parameters.
Not decided here: how a unit is written, or which unit a column has (explain/say/curve_parameters.py).

Terms of a sum have one unit; arguments of functions and exponents have none. Each of these is a linear equation in the
powers. What follows from all of them together is said, and nothing else: nothing of a parameter of which several units
would do, or whose unit depends on the value of an exponent, and nothing at all where the equations contradict each
other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from hlmdsl.formulas.curve import Named, Number, Tree, names_of, text
from hlmdsl.source.frozen import frozen

Powers = Mapping[str, Fraction]
"""A unit: the power of each symbol, zeros left out. `cm per week` is cm to 1 and week to -1."""

MOST = 1000
"""The denominator of an exponent."""


@frozen
class _Unit:
    """Of an expression: powers of symbols, and multiples of the units of what is not known."""

    known: Powers = field(default_factory=dict)
    unknown: Powers = field(default_factory=dict)

    def times(self, other: _Unit, power: Fraction) -> _Unit:
        """This one times a power of another."""
        return _Unit(_added(self.known, other.known, power), _added(self.unknown, other.unknown, power))


_NONE = _Unit()


@frozen
class Settled:
    """The units of parameters. `is_strict`: without a logarithm of what has a unit, whose values depend on the unit."""

    units: Mapping[str, Powers]
    is_strict: bool


EXPONENTS = 3
"""How many values are tried of those that depend on a parameter."""


def units_of_parameters(tree: Tree, columns: Mapping[str, Powers], whole: Powers | None) -> Settled:
    """Of those that are settled; `whole` is the unit of the curve's value, None if that is not known.

    Numbers are taken to be without a unit; if this contradicts the columns, as `dev/36` may, to have the one that they
    need. Logarithms of a column with a unit, and a whole that is a number, as an exponential is, are the last to be
    allowed.
    """
    for any_log, value in ((False, whole), (True, whole), (True, {})):
        for free in (False, True):
            each = [_settled(tree, columns, value, free, any_log, k) for k in range(EXPONENTS)]
            found = [units for units in each if units is not None]
            if len(found) == EXPONENTS:
                first, *others = found
                same = {name: own for name, own in first.items() if all(o.get(name) == own for o in others)}
                names = [name for name in names_of(tree) if name in same]
                return Settled({name: same[name] for name in names}, not any_log)
    return Settled({}, False)


def _settled(
    tree: Tree, columns: Mapping[str, Powers], whole: Powers | None, free: bool, any_log: bool, k: int
) -> dict[str, Powers] | None:
    equations = _Equations(columns, free, any_log, k)
    found = equations.of(tree)
    if whole is not None:
        equations.equal(found, _Unit(whole))
    return _solved(equations.zeros)


def constant(tree: Tree) -> Fraction | None:
    """The value of arithmetic of numbers alone."""
    if isinstance(tree, Number):
        found = Fraction(tree.value).limit_denominator(MOST)
        return found if float(found) == tree.value else None
    if isinstance(tree, Named) or tree.operator in ("call", "^"):
        return None
    parts = [constant(part) for part in tree.parts]
    match tree.operator, parts:
        case "negate", [Fraction() as a]:
            return -a
        case "+", [Fraction() as a, Fraction() as b]:
            return a + b
        case "-", [Fraction() as a, Fraction() as b]:
            return a - b
        case "*", [Fraction() as a, Fraction() as b]:
            return a * b
        case "/", [Fraction() as a, Fraction() as b] if b:
            return a / b
    return None


@dataclass
class _Equations:
    """What has no unit, from the operations of a tree."""

    columns: Mapping[str, Powers]
    free_numbers: bool
    any_log: bool
    k: int
    exponents: dict[str, int] = field(default_factory=dict)
    zeros: list[_Unit] = field(default_factory=list)
    numbers: int = 0

    def equal(self, one: _Unit, other: _Unit) -> None:
        self.zeros.append(one.times(other, Fraction(-1)))

    def of(self, tree: Tree) -> _Unit:
        match tree:
            case Number():
                return self._number()
            case Named(name=name):
                return _Unit(self.columns[name]) if name in self.columns else _Unit({}, {name: Fraction(1)})
        match tree.operator, tree.parts:
            case "negate", (a,):
                return self.of(a)
            case "+" | "-", (a, b):
                found = self.of(a)
                self.equal(found, self.of(b))
                return found
            case "*", (a, b):
                return self.of(a).times(self.of(b), Fraction(1))
            case "/", (a, b):
                return self.of(a).times(self.of(b), Fraction(-1))
            case "^", (a, b):
                exponent = constant(b)
                if exponent is None:
                    self.zeros.append(self.of(b))
                    which = self.exponents.setdefault(text(b), len(self.exponents))
                    exponent = Fraction(7 * which + 5 * self.k + 3, 4)
                return _NONE.times(self.of(a), exponent)
        (inner,) = tree.parts
        if tree.function == "sqrt":
            return _NONE.times(self.of(inner), Fraction(1, 2))
        found = self.of(inner)
        if not (self.any_log and tree.function == "log"):
            self.zeros.append(found)
        return _NONE

    def _number(self) -> _Unit:
        if not self.free_numbers:
            return _NONE
        self.numbers += 1
        return _Unit({}, {f"{self.numbers}": Fraction(1)})  # no name is


def _added(one: Powers, other: Powers, times: Fraction) -> Powers:
    found = {name: one.get(name, Fraction(0)) + times * other.get(name, Fraction(0)) for name in {**one, **other}}
    return {name: power for name, power in found.items() if power}


def _solved(zeros: Iterable[_Unit]) -> dict[str, Powers] | None:
    """The units that follow, by elimination in fractions; None if there are none with all of these zero."""
    rows: list[tuple[str, _Unit]] = []
    for row in zeros:
        for pivot, solved in rows:
            if pivot in row.unknown:
                row = row.times(solved, -row.unknown[pivot])
        if not row.unknown:
            if row.known:
                return None
            continue
        pivot = next(iter(row.unknown))
        row = _NONE.times(row, 1 / row.unknown[pivot])
        rows = [(p, r.times(row, -r.unknown[pivot]) if pivot in r.unknown else r) for p, r in rows]
        rows.append((pivot, row))
    return {
        pivot: {name: -power for name, power in row.known.items()} for pivot, row in rows if set(row.unknown) == {pivot}
    }
