"""What an estimand is over coefficients and deviations: weighted sums of them, and predicted values that are none.

In: made by estimand_weights.py. Out: evaluated by evaluate.py, told by explain/. Not decided here: how they are made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedVarying, Element
from hlmdsl.design.deviations_together import DeviationsTogether
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.model.estimand_tree import Predicted
from hlmdsl.source.frozen import frozen


@frozen
class UnitPart:
    """What a column has of a unit: its deviation of an effect, or of one that is monotonic the product with the shares
    of a step. `column` is its position, and `steps` the number of columns that are of the same effect: the products of
    all of these are the deviation.
    """

    deviation: Element
    shares: tuple[Element, ...] = ()
    column: int = field(default=0, compare=False)
    steps: int = field(default=1, compare=False)


ManyShares = tuple[tuple[Element, ...], ...]
"""Products of shares that are added up; none where it is all of them, whose sum is 1."""


def factored(weights: Iterable[tuple[Element | UnitPart, float]]) -> list[tuple[Element, ManyShares, float]]:
    """Coefficients and deviations of units with their weights, and what steps of one weight have of a deviation."""
    steps: dict[tuple[Element, float], list[UnitPart]] = {}
    for own, weight in weights:
        part = own if isinstance(own, UnitPart) else UnitPart(own)
        steps.setdefault((part.deviation, weight), []).append(part)
    return [
        (deviation, tuple(p.shares for p in parts) if len(parts) < parts[0].steps else (), weight)
        for (deviation, weight), parts in steps.items()
    ]


def told_apart(weights: Iterable[tuple[Element | UnitPart, float]]) -> list[tuple[str, float]]:
    """The same by their names."""
    found: list[tuple[str, float]] = []
    for element, shares, weight in factored(weights):
        each = [" × ".join(e.name for e in own) for own in shares]
        times = f"({' + '.join(each)})" if len(each) > 1 else "".join(each)
        found.append((f"{element.name} × {times}" if times else element.name, weight))
    return found


@frozen(eq=False)
class OwnDeviations:
    """Deviations of single units at k rows: of which unit each row is (k,), what its label is, and what its deviations
    are multiplied by, (k, columns), with the derivative by the covariate of a slope.
    """

    varying: CodedVarying
    units: Ints
    labels: tuple[str, ...]
    z: Floats
    slope: Floats | None = None

    def weights(self, z: Floats, row: int) -> dict[UnitPart, float]:
        """Of the deviations, or parts of them, that have one at a row."""
        unit, label, v = int(self.units[row]), self.labels[row], self.varying
        found: dict[UnitPart, float] = {}
        for j in np.flatnonzero(z[row]).tolist():
            effect = v.effect_of[j]
            part = UnitPart(v.deviation(unit, label, effect), v.shares[j], j, v.effect_of.count(effect))
            found[part] = float(z[row, j])
        return found


@frozen(eq=False)
class Affine:
    """A linear predictor at k rows: `matrix` (k, p) on its equation's coefficients, plus `offset` (k,), plus the `own`
    deviations of the units that the rows are of.

    `slope` (k, p) and `offset_slope` (k,) are the derivatives, if one was requested.
    """

    equation: CodedEquation
    matrix: Floats
    offset: Floats
    slope: Floats | None = None
    offset_slope: Floats | None = None
    own: tuple[OwnDeviations, ...] = ()

    def weights(self, row: int) -> dict[Element | UnitPart, float]:
        """Of the coefficients and deviations that have one at a row."""
        own = zip(self.equation.coefficients, self.matrix[row].tolist(), strict=True)
        found: dict[Element | UnitPart, float] = {element: weight for element, weight in own if weight}
        for deviations in self.own:
            for part, weight in deviations.weights(deviations.z, row).items():
                found[part] = weight
        return found

    @property
    def has_wiggles(self) -> bool:
        """Whether there are some of curves, of which a single one says nothing."""
        curved = (own.z[:, own.varying.columns_of(own.varying.wiggles)].any() for own in self.own)
        return bool(self.matrix[:, list(self.equation.wiggles)].any()) or any(curved)

    @property
    def moving(self) -> Affine:
        """Without a slope that is zero at all rows."""
        if self.slope is None or self.offset_slope is None or self.slope.any() or self.offset_slope.any():
            return self
        return replace(self, slope=None, offset_slope=None)


@frozen(eq=False)
class Deviations:
    """The deviations of one grouping at k rows: their sum has the variance squares @ sd² + products @ (sd sd cor).

    `squares_slope` and `products_slope` are the derivatives of both by the covariate of a slope: with varying slopes
    the spread between units changes along it.
    """

    varying: CodedVarying
    squares: Floats
    products: Floats
    squares_slope: Floats | None = None
    products_slope: Floats | None = None


@frozen(eq=False)
class Leaf:
    """A predicted value that is not a sum of coefficients: at k rows, averaged with `shares` (k,). Cutpoints, if its
    equation has some, are the same at every row, except for what they are `raised` by. `seconds` are the other
    parameters of its rule by name, `others` the predictors of further categories, `together` the deviations of all of
    them. For a curve, `columns` are its columns (k,), by name, and `together` the deviations of its parameters.
    """

    predicted: Predicted
    shares: Floats
    predictor: Affine
    seconds: tuple[tuple[str, Affine | float | str], ...]
    deviations: tuple[Deviations, ...]
    others: tuple[Affine, ...] = ()
    raised: tuple[Affine, ...] = ()
    together: tuple[DeviationsTogether, ...] = ()
    columns: tuple[tuple[str, Floats], ...] = ()

    @property
    def predictors(self) -> tuple[Affine, ...]:
        return (self.predictor, *self.others)

    @property
    def sources(self) -> tuple[Affine | float | str, ...]:
        """What the other parameters come from."""
        return tuple(source for _, source in self.seconds)

    @property
    def second(self) -> Affine | float | str | None:
        """Of a rule with one other parameter."""
        return self.sources[0] if len(self.seconds) == 1 else None


@frozen(eq=False)
class Quotient:
    """One sum divided by another."""

    numerator: CompiledSum
    denominator: CompiledSum


@frozen(eq=False)
class OfUnits:
    """A weighted sum of deviations of single units: those of one variable."""

    varying: CodedVarying
    weights: Mapping[UnitPart, float]

    @property
    def has_wiggles(self) -> bool:
        """Whether there are some of curves, of which a single one says nothing."""
        return any(self.varying.effect_of[part.column] in self.varying.wiggles for part in self.weights)

    @property
    def by_unit(self) -> dict[int, Floats]:
        """(columns,): of each of the units its weights."""
        found: dict[int, Floats] = {}
        for part, weight in self.weights.items():
            unit = part.deviation.position // len(self.varying.effects)
            found.setdefault(unit, np.zeros(len(self.varying.shares)))[part.column] = weight
        return found


@frozen(eq=False)
class CompiledSum:
    """A constant, a vector (p,) of weights for each equation's coefficients, weights of the deviations of named units,
    and other weighted summands.
    """

    constant: float
    linear: tuple[tuple[CodedEquation, Floats], ...]
    others: tuple[tuple[float, Leaf | Quotient], ...]
    deviations: tuple[OfUnits, ...] = ()
