"""In: weights on the levels of a factor. Out: the comparison that they are, in its usual words.

Derived from the weights, whatever coding made them: one level or the mean of some against a different one, otherwise a
written-out sum.
Not decided here: what is compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from hlmdsl.explain import numbers
from hlmdsl.explain.readings.axes import Weight
from hlmdsl.source.frozen import frozen

MOST_NAMED = 6


@frozen
class Comparison:
    """`plus` minus `minus`, times `scale`; or, with no `minus`, what `plus` names (`the linear trend over low, high`).

    `plus_is_mean` and `minus_is_mean` distinguish a mean of levels from a single one.
    """

    plus: str
    minus: str | None
    scale: Fraction = Fraction(1)
    plus_is_mean: bool = False
    minus_is_mean: bool = False

    @property
    def noun(self) -> str:
        """`b2 minus b1`"""
        return self._scaled(f"{self.plus} minus {self.minus}") if self.minus else self.plus

    def of(self, inner: str) -> str:
        """The comparison of something in the middle of a longer phrase: `the excess of b2 over b1 in (x minus y)`."""
        if self.minus:
            return self._scaled(f"the excess of {self.plus} over {self.minus} in ({inner})")
        return f"{self.plus} of ({inner})"

    def larger(self, inner: str, preposition: str) -> str:
        """The same as a sentence: `by how much x minus y is larger in b2 than in b1`."""
        if not self.minus:
            return f"{self.plus} of ({inner})"
        over = {False: preposition, True: "on average over"}
        plus, minus = self.plus.removeprefix("the mean of "), self.minus.removeprefix("the mean of ")
        said = f"by how much {inner} is larger {over[self.plus_is_mean]} {plus} than {over[self.minus_is_mean]} {minus}"
        return said if self.scale == 1 else f"{numbers.fraction(self.scale)} times the amount {said}"

    def _scaled(self, phrase: str) -> str:
        return phrase if self.scale == 1 else f"{numbers.fraction(self.scale)} times ({phrase})"


def comparison(
    weights: Sequence[tuple[str, Weight]], levels: Sequence[str], name: Callable[[str], str], label: str, factor: str
) -> Comparison:
    """Name the weights on a factor's levels; `label` is what the coding calls them, for what has no shape (a trend)."""
    table = dict(weights)
    exact = all(isinstance(w, Fraction) for _, w in weights)
    if not exact:
        return Comparison(f"the {label} trend over {_all(levels, name, factor)}", None)
    full = {level: Fraction(table[level]) for level in levels if table.get(level)}
    if len(full) == len(levels):
        top = max(levels, key=lambda m: full[m])
        share = Fraction(1, len(levels))
        if full[top] == 1 - share and all(w == -share for m, w in full.items() if m != top):
            return Comparison(name(top), f"the mean of {_all(levels, name, factor)}", minus_is_mean=True)
    plus, minus = [m for m, w in full.items() if w > 0], [m for m, w in full.items() if w < 0]
    total = sum((full[m] for m in plus), Fraction(0))
    if plus and minus and sum(full.values()) == 0:
        even = all(len({full[m] for m in side}) == 1 for side in (plus, minus))
        if even:
            return Comparison(_mean(plus, name), _mean(minus, name), total, len(plus) > 1, len(minus) > 1)
    return Comparison("the weighted sum " + weighted_sum([(name(m), w) for m, w in full.items()]), None)


def _mean(levels: Sequence[str], name: Callable[[str], str]) -> str:
    names = [name(m) for m in levels]
    return names[0] if len(names) == 1 else f"the mean of {numbers.join(names)}"


def _all(levels: Sequence[str], name: Callable[[str], str], factor: str) -> str:
    if len(levels) <= MOST_NAMED:
        return numbers.join([name(m) for m in levels])
    return f"all {len(levels)} levels of {factor}"


def weighted_sum(terms: Sequence[tuple[str, Weight]]) -> str:
    """`b2 − ½ b1`; equal sizes are drawn out: `⅓ (a + b + c)`."""
    sizes = {size_of(w) for _, w in terms}
    if len(terms) > 1 and len(sizes) == 1 and (size := sizes.pop()) != 1:
        return f"{_size(size)} ({signed_sum([(t, Fraction(1 if w > 0 else -1)) for t, w in terms])})"
    return signed_sum(terms)


def size_of(w: Weight) -> Weight:
    """Without its sign."""
    return w if w > 0 else -w


def _size(size: Weight, as_decimal: bool = False) -> str:
    return numbers.weight(float(size), size if isinstance(size, Fraction) else None, as_decimal)


def in_decimals(weights: Iterable[Weight]) -> bool:
    """Whether one of them is not a fraction, root or logarithm with a sign: then all of a sum are shown as decimals."""
    return not all(numbers.has_name(float(w), w if isinstance(w, Fraction) else None) for w in weights)


def signed_sum(terms: Sequence[tuple[str, Weight]]) -> str:
    """`a + ½ b − c`; with one style of coefficients."""
    parts = []
    as_decimal = in_decimals(w for _, w in terms)
    for i, (text, w) in enumerate(terms):
        sign = ("" if i == 0 else "+ ") if w > 0 else (numbers.MINUS + ("" if i == 0 else " "))
        size = "" if abs(w) == 1 else f"{_size(size_of(w), as_decimal)} "
        parts.append(f"{sign}{size}{text}")
    return " ".join(parts)
