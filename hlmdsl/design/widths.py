"""In: rows and coded terms. Out: by how much a coefficient turns one sd of the response into the predictors' units.

Not decided here: the family's unit or the number of sds (default_priors.py).
"""

from __future__ import annotations

import math
from collections import Counter
from functools import cache
from itertools import product

import numpy as np

from hlmdsl.design.coded import CodedFactorPart, CodedNumericPart, CodedPart, CodedTerm, CodedTermSet
from hlmdsl.design.poly import poly_basis
from hlmdsl.design.rows import Floats, Rows


class Widths:
    """Relative widths of coefficients, given the rows; each column is looked at once."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._spread = cache(self._look_at_spread)
        self._distance = cache(self._look_at_distance)

    def of(self, term: CodedTerm | None, position: int, among: CodedTermSet) -> tuple[float, float]:
        """The width of a term's coefficient (None: of the intercept), and what is added (as a variance) where zero is
        outside the data, in widths of the effects that are extrapolated to there."""
        own = self._own(term)[position] if term is not None else 1.0
        others = (self._reach(term, higher) * max(self._own(higher)) for higher in among.terms if higher is not term)
        return own, math.hypot(*others)

    def _own(self, term: CodedTerm) -> list[float]:
        """One width per coefficient, in C order; a difference of differences is half as wide as a difference."""
        order = sum(not (isinstance(part, CodedFactorPart) and part.by_levels) for part in term.parts)
        share = 0.5 ** max(0, order - 1)
        return [share * math.prod(each) for each in product(*(self._of_part(part) for part in term.parts))]

    def _of_part(self, part: CodedPart) -> list[float]:
        if isinstance(part, CodedFactorPart):
            if part.by_levels:
                return [1.0] * len(part.labels)
            return [max(float(w), 1e-3) for w in np.abs(part.factor.hypothesis).sum(axis=1) / 2]
        return [1 / sd for sd in self._spread(part)]

    def _look_at_spread(self, part: CodedNumericPart) -> list[float]:
        """The sd of each column of a numeric part; of a power, what the lower powers leave of it."""
        raw = self._rows.numbers[part.covariate.name]
        if part.part.function == "power":
            (x,) = CodedNumericPart(type(part.part)(part.part.covariate), part.covariate).columns(raw)
            if len(np.unique(x)) > part.part.exponent:
                return [_or_one(math.sqrt(poly_basis(x, part.part.exponent).norm2[-1] / len(x)))]
        return [_or_one(_sd(column)) for column in part.columns(raw)]

    def _look_at_distance(self, part: CodedNumericPart) -> float:
        """How far zero lies outside the values of a function of a covariate."""
        if part.basis is not None:
            return 0.0
        (column,) = part.columns(self._rows.numbers[part.covariate.name])
        return max(0.0, float(column.min()), -float(column.max()))

    def _reach(self, term: CodedTerm | None, higher: CodedTerm) -> float:
        """How far a higher term's coefficient is carried into a lower one's by zeros that lie outside the data."""
        low, high = _split(term), _split(higher)
        extra = high[0] - low[0]
        if low[0] - high[0] or any(not by_levels for _, by_levels in extra):
            return 0.0
        reach, lowered = 1.0, dict(low[1])
        for (covariate, function), part in high[1].items():
            other = lowered.pop((covariate, function), None)
            power, kept = _power(part), _power(other) if other is not None else 0
            if other is not None and part.part == other.part:
                continue
            if other is not None and not kept < power:
                return 0.0
            if function == "power":
                linear = CodedNumericPart(type(part.part)(part.part.covariate), part.covariate)
                reach *= math.comb(power, kept) * self._distance(linear) ** (power - kept)
            else:
                reach *= self._distance(part)
        return 0.0 if lowered or low == high else reach


def _split(
    term: CodedTerm | None,
) -> tuple[Counter[tuple[str, bool]], dict[tuple[str, str], CodedNumericPart]]:
    """The factors of a term, and its numeric parts by covariate, powers of it counting as one function."""
    factors: Counter[tuple[str, bool]] = Counter()
    numerics: dict[tuple[str, str], CodedNumericPart] = {}
    for part in term.parts if term is not None else ():
        if isinstance(part, CodedFactorPart):
            factors[part.factor.name, part.by_levels] += 1
        else:
            function = "power" if part.part.function == "identity" else part.part.function
            numerics[part.covariate.name, function] = part
    return factors, numerics


def _power(part: CodedNumericPart) -> int:
    return part.part.exponent if part.part.function == "power" else 1


def _sd(column: Floats) -> float:
    return float(column.std(ddof=1)) if len(column) > 1 else 0.0


def _or_one(sd: float) -> float:
    return sd if sd > 0 and math.isfinite(sd) else 1.0
