"""The mean and the variance of responses between ends, of positive families whose distribution is still known where a
response is the more probable the larger it is: in proportion to its size.

In: logs of probabilities of that other distribution. Out: `mean_within` of a family. Not decided here: whose they are
(one module each family).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hlmdsl.families.family import Ends, Given, LogProbability
from hlmdsl.formulas.functions import Functions
from hlmdsl.source.frozen import frozen

MeanWithin = Callable[[Functions, Ends, Given], Any]
MomentsWithin = Callable[[Functions, Ends, Given], tuple[Any, Any]]


@frozen
class Probabilities:
    """Logs of being at most and above a value, and between two."""

    log_cdf: LogProbability
    log_survival: LogProbability
    log_between: LogProbability

    def within(self, f: Functions, ends: Ends, p: Given) -> Any:
        """Of lying between ends, of which there is at least one."""
        low, high = ends
        if low is None:
            return self.log_cdf(f, high, p)
        return self.log_survival(f, low, p) if high is None else self.log_between(f, (low, high), p)


def mean_by_size(mean: Callable[[Functions, Given], Any], own: Probabilities, by_size: Probabilities) -> MeanWithin:
    """The mean of all, times how much more probable the ends are by size."""
    return lambda f, ends, p: mean(f, p) * f.exp(by_size.within(f, ends, p) - own.within(f, ends, p))


def moments_by_size(
    mean: Callable[[Functions, Given], Any],
    square: Callable[[Functions, Given], Any],
    own: Probabilities,
    by_size: tuple[Probabilities, Probabilities],
    one: Callable[[Functions, Given], Any] | None = None,
) -> MomentsWithin:
    """The mean, and the variance by the mean square: `square` times how much more probable the ends are by size twice.
    Of counts, which are one less at the second time, it is that of y (y - 1), of which `one` is the unit.
    """
    first, second = mean_by_size(mean, own, by_size[0]), mean_by_size(square, own, by_size[1])

    def moments(f: Functions, ends: Ends, p: Given) -> tuple[Any, Any]:
        found = first(f, ends, p)
        rest = second(f, ends, p) - found * found
        return found, f.maximum(rest if one is None else rest + found * one(f, p), 0.0)

    return moments
