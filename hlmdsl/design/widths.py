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
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.model.parts.function import Function
from hlmdsl.model.parts.power import PLAIN


class Widths:
    """Relative widths of coefficients, given the rows; each column and each term is looked at once."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._spread = cache(self._look_at_spread)
        self._own = cache(self._look_at_own)
        self._distance = cache(self._look_at_distance)

    def of(self, term: CodedTerm | None, position: int, among: CodedTermSet) -> tuple[float, float]:
        """The width of a term's coefficient (None: of the intercept), and what is added (as a variance) where zero is
        outside the data, in widths of the effects that are extrapolated to there."""
        own = self._own(term)[position] if term is not None else 1.0
        others = (self._reach(term, higher) * max(self._lines(higher)) for higher in among.terms if higher is not term)
        return own, math.hypot(*others)

    def _look_at_own(self, term: CodedTerm) -> list[float]:
        """One width per coefficient, in C order; a difference of differences is half as wide as a difference."""
        order = sum(not (isinstance(part, CodedFactorPart) and part.by_levels) for part in term.parts)
        share = 0.5 ** max(0, order - 1)
        return [share * math.prod(each) for each in product(*(self._of_part(part) for part in term.parts))]

    def _lines(self, term: CodedTerm) -> list[float]:
        """The same, without wiggles: a curve that is extrapolated goes on straight."""
        return [w for w, sd in zip(self._own(term), term.sd_of, strict=True) if sd is None] or [0.0]

    def _of_part(self, part: CodedPart) -> list[float]:
        if isinstance(part, CodedFactorPart):
            if part.by_levels:
                return [1.0] * len(part.labels)
            if part.is_total:
                return [1.0]
            return [max(float(w), 1e-3) for w in np.abs(part.factor.hypothesis).sum(axis=1) / 2]
        return [1 / sd for sd in self._spread(part)]

    def _look_at_spread(self, part: CodedNumericPart) -> list[float]:
        """The sd of each column of a numeric part; of a power, what the lower powers leave of it."""
        return [_or_one(spread) for spread in part.spreads(self._rows.numbers)]

    def _look_at_distance(self, part: CodedNumericPart) -> float:
        """How far zero is outside the values of a function of a covariate."""
        if part.dim and (not part.function.free_columns or part.column(0) >= part.function.free_columns):
            return 0.0
        columns = part.columns(self._rows.numbers)
        each = [j for j in range(len(columns)) if part.function.straight(part.column(j))] or [0]
        return max(_from_zero(columns[j]) for j in each[: len(part.names)])

    def _reach(self, term: CodedTerm | None, higher: CodedTerm) -> float:
        """How much a higher term's coefficient adds to a lower one's if zeros are outside the data."""
        if term is not None and term.term == higher.term:  # its line, or its wiggles
            return 0.0
        low, high = _split(term), _split(higher)
        extra = high[0] - low[0]
        if low[0] - high[0] or any(not by_levels for _, by_levels in extra):
            return 0.0
        reach, lowered = 1.0, dict(low[1])
        for at, part in high[1].items():
            other, power = lowered.pop(at, None), part.function.power
            if other is not None and part.part == other.part:
                continue
            kept = (other.function.power or 0) if other is not None else 0
            if power is None:
                reach *= self._distance(part)
            elif kept < power:
                x = part.argument(self._rows.numbers)
                reach *= math.comb(power, kept) * _from_zero(x) ** (power - kept)
            else:
                return 0.0
        return 0.0 if lowered or low == high else reach


def _split(
    term: CodedTerm | None,
) -> tuple[Counter[tuple[str, bool]], dict[tuple[tuple[str, ...], Function], CodedNumericPart]]:
    """The factors of a term, and its numeric parts by covariate and function, all powers counting as one."""
    factors: Counter[tuple[str, bool]] = Counter()
    numerics: dict[tuple[tuple[str, ...], Function], CodedNumericPart] = {}
    for part in term.parts if term is not None else ():
        if isinstance(part, CodedFactorPart):
            factors[part.factor.name, part.by_levels] += 1
        else:
            numerics[part.names, PLAIN if part.function.power else part.function] = part
    return factors, numerics


def _from_zero(column: Floats) -> float:
    """How far zero is outside the values."""
    return max(0.0, float(column.min()), -float(column.max()))


def _or_one(sd: float) -> float:
    return sd if sd > 0 and math.isfinite(sd) else 1.0
