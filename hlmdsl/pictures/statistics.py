"""In: observed and drawn data. Out: for a few statistics, the value of the data and of every drawn set; and a sentence
on the comparison.

Only "none of 200" is claimed: a share below a hundredth at one end is reported, nothing else is.
Not decided here: how data are pictured.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.formulas.circle import resultant
from hlmdsl.model.naming import label
from hlmdsl.pictures.replicated import Parts, Replicated
from hlmdsl.source.frozen import frozen

NOTABLE = 0.01
MOST_TOLD = 3


@frozen
class Statistic:
    """A number of a data set (..., rows). `large` and `small` complete the phrase "none has": "as many zeros"."""

    name: str
    of: Callable[[Floats], Floats]
    large: str
    small: str
    percent: bool = False


@frozen(eq=False)
class Compared:
    """`part` is empty where the statistic is of all rows."""

    statistic: Statistic
    part: str
    seen: float
    drawn: Floats

    @property
    def at_least(self) -> int:
        """Sets in which it is as large as in the data, or larger."""
        return int((self.drawn >= self.seen).sum())

    @property
    def at_most(self) -> int:
        return int((self.drawn <= self.seen).sum())

    @property
    def is_notable(self) -> bool:
        return min(self.at_least, self.at_most) < NOTABLE * len(self.drawn)


def statistics_of(own: Replicated) -> tuple[Statistic, ...]:
    """Those that suit the response."""
    response = own.design.model.response
    family = response.family
    mean = Statistic("mean", lambda y: y.mean(-1), "a mean as large", "a mean as small")
    sd = Statistic("sd", lambda y: y.std(-1), "an sd as large", "an sd as small")
    largest = Statistic("largest value", lambda y: y.max(-1), "a largest value as large", "a largest value as small")
    smallest = Statistic(
        "smallest value", lambda y: y.min(-1), "a smallest value as large", "a smallest value as small"
    )
    if response.parts and response.levels is not None:
        names = list(map(label, response.levels.coded))
        return (*map(_part, range(len(names)), names), *map(_spread, range(len(names)), names))
    if family.has_levels:
        assert response.levels is not None
        return tuple(_share(k, label(level)) for k, level in enumerate(response.levels.coded))
    if family.is_yes_or_no:
        text = response.event(response.column)
        return (Statistic(f"share of {text}", lambda y: y.mean(-1), f"as many {text}", f"as few {text}", True),)
    if family.is_circular:
        east = Statistic(
            "mean cosine", lambda y: np.cos(y).mean(-1), "a mean cosine as large", "a mean cosine as small"
        )
        north = Statistic("mean sine", lambda y: np.sin(y).mean(-1), "a mean sine as large", "a mean sine as small")
        return east, north, Statistic("resultant", lambda y: resultant(y, -1), "a resultant as long", "one as short")
    zeros = Statistic("share of zeros", lambda y: (y == 0).mean(-1), "as many zeros", "as few zeros", True)
    if family.support == "count" or family.atoms == (0.0,):
        return mean, sd, zeros, largest
    if family.modelled == "proportion" or family.atoms:
        whole = Statistic("share of ones", lambda y: (y == 1).mean(-1), "as many ones", "as few ones", True)
        return mean, sd, zeros, whole
    return mean, sd, smallest, largest


def _share(code: int, text: str) -> Statistic:
    name = f"share of `{text}`"
    return Statistic(name, lambda y: (y == code).mean(-1), f"as many `{text}`", f"as few `{text}`", True)


def spread_of(y: Floats) -> Floats:
    """(..., levels) of (..., rows, levels): how far the shares of rows lie from those of all that was counted, as an
    sd in which rows count by what was counted in them: few tell little of how rows differ.
    """
    n, whole = y.sum(-1, keepdims=True), y.sum(-2, keepdims=True)
    apart = y / np.maximum(n, 1e-300) - whole / whole.sum(-1, keepdims=True)
    return np.asarray(np.sqrt((n * apart**2).sum(-2) / n.sum(-2)))


def _part(code: int, text: str) -> Statistic:
    """Of levels in columns (..., rows, levels) the share of all that was counted."""
    name = f"share of `{text}`"
    return Statistic(
        name, lambda y: y[..., code].sum(-1) / y.sum((-1, -2)), f"as many `{text}`", f"as few `{text}`", True
    )


def _spread(code: int, text: str) -> Statistic:
    """How far rows differ in it: by more than they were drawn to where trials of a row are not independent."""
    what = f"sd of the shares of `{text}`"
    return Statistic(what, lambda y: spread_of(y)[..., code], f"an {what} as large", f"an {what} as small")


def compare(own: Replicated, parts: Parts | None) -> tuple[Compared, ...]:
    """Every statistic; where there are parts, of each."""
    found = []
    for k, part in enumerate(("",) if parts is None else parts.labels):
        there = slice(None) if parts is None else parts.index == k
        for statistic in statistics_of(own):
            with np.errstate(all="ignore"):
                seen, drawn = statistic.of(own.seen[there]), statistic.of(own.drawn[:, there])
            if np.isfinite(seen):
                found.append(Compared(statistic, part, float(seen), drawn))
    return tuple(found)


def what_is_seen(compared: Sequence[Compared], sets: int) -> str:
    """In a sentence: what no drawn data set, or hardly any, has; otherwise that the data are within their range."""
    notable = sorted((c for c in compared if c.is_notable), key=lambda c: (min(c.at_least, c.at_most), c.part))
    if not notable:
        each = list(dict.fromkeys(c.statistic.name for c in compared))
        where = " in every part" if any(c.part for c in compared) else ""
        lie = "lies" if len(each) == 1 else "lie"
        those = f"those of {sets:,} data sets drawn from the model{where}"
        return f"Seen: the {numbers.join(each)} of the data {lie} within {those}."
    told = "; ".join(_told(c) for c in notable[:MOST_TOLD])
    more = len(notable) - MOST_TOLD
    rest = f"; and {more} more such difference{'s' * (more > 1)}" if more > 0 else ""
    return f"Seen: of {sets:,} data sets drawn from the model, {told}{rest}."


def _told(own: Compared) -> str:
    many = own.at_least <= own.at_most
    n = min(own.at_least, own.at_most)
    none = "none has" if n == 0 else f"only {n} ha{'ve' if n > 1 else 's'}"
    what = own.statistic.large if many else own.statistic.small
    where = f" in {own.part}" if own.part else ""
    low, high = np.quantile(own.drawn, (0.025, 0.975))
    ends = " to ".join(dict.fromkeys((_amount(float(low), own), _amount(float(high), own))))
    return f"{none} {what}{where} (data {_amount(own.seen, own)}, drawn {ends})"


def _amount(value: float, own: Compared) -> str:
    return f"{numbers.number(100 * value, 3)}%" if own.statistic.percent else numbers.number(value, 3)
