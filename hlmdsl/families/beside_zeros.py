"""Probabilities of intervals for families with a separate process for zeros: behind a hurdle, or mixed with the zeros
of counts.

In: the log probability of zero, and that of an interval above zero. Out: logs of probabilities of a family, for rows
that are censored. Not decided here: which families these are (hurdle.py, compose.py).

Being at most a value includes the zeros, being above a value does not, and neither does an interval, which is above its
lower end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from hlmdsl.families.family import FALLS, FREE, HELD, RISES, Ends, Family, Floats, Given, Parameter, Signs
from hlmdsl.families.links import LINKS
from hlmdsl.families.passes import towards
from hlmdsl.families.seen import INTERVAL, LEFT, RIGHT, Seen
from hlmdsl.families.size_biased import Probabilities
from hlmdsl.formulas.functions import Functions

AboveZero = Callable[[Functions, Ends, Given], Any]
"""The log probability of being above zero and between ends, which are above zero; None if there is no end."""


def beside_zeros(log_zero: Callable[[Functions, Given], Any], above: AboveZero) -> Probabilities:
    """Each end may be zero; no branch sees one that it cannot take."""

    def some(f: Functions, y: Any, otherwise: Any) -> tuple[Any, Any]:
        is_above = f.above(y, 0.0)
        return is_above, f.where(is_above, y, otherwise)

    def log_cdf(f: Functions, y: Any, p: Given) -> Any:
        is_above, end = some(f, y, 0.5)
        return f.where(is_above, f.logaddexp(log_zero(f, p), above(f, (None, end), p)), log_zero(f, p))

    def log_survival(f: Functions, y: Any, p: Given) -> Any:
        is_above, end = some(f, y, 0.5)
        return f.where(is_above, above(f, (end, None), p), above(f, (None, None), p))

    def log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
        low, high = ends
        is_above, end = some(f, low, high / 2)
        return f.where(is_above, above(f, (end, high), p), above(f, (None, high), p))

    return Probabilities(log_cdf, log_survival, log_between)


def measured_above(base: Family, log_share: Callable[[Functions, Given], Any]) -> AboveZero:
    """Of responses above zero that are of `base`, in a share of all."""

    def above(f: Functions, ends: Ends, p: Given) -> Any:
        low, high = (None if end is None else base.seen(end, None, f) for end in ends)
        assert base.log_cdf is not None
        assert base.log_survival is not None
        assert base.log_between is not None
        share = log_share(f, p)
        if low is None:
            return share if high is None else share + base.log_cdf(f, high, p)
        return share + (base.log_survival(f, low, p) if high is None else base.log_between(f, (low, high), p))

    return above


def counted_above(base: Family, log_share: Callable[[Functions, Given], Any]) -> AboveZero:
    """For counts whose `base` also has zeros; `log_share` is the factor of the others."""

    def above(f: Functions, ends: Ends, p: Given) -> Any:
        low, high = ends
        assert base.log_survival is not None
        assert base.log_between is not None
        start = 0.0 if low is None else low
        found = base.log_survival(f, start, p) if high is None else base.log_between(f, (start, high), p)
        return log_share(f, p) + found

    return above


PassesSeen = Callable[[str, Seen, Floats], Signs]
A_COUNT = 2.0
"""One without a particular consequence."""


def share_seen(extra: bool) -> PassesSeen:
    """In which directions censored rows leave psi unbounded: one that may be zero lets it go to zero. If zeros are
    `extra`, any may come from the other part; behind a hurdle not one that is certainly zero.
    """

    def passes(link: str, seen: Seen, y: Floats) -> Signs:
        is_left = seen.status == LEFT
        return towards(link, is_left, True if extra else ~is_left | (y > 0))

    return passes


def rest_seen(parameter: Parameter, is_main: bool, extra: bool) -> PassesSeen:
    """What they let the other parameters do: one that may be zero, anything. Behind a hurdle one that is above zero,
    and no more is known, does so, too, and an interval from zero is what is at most its upper end.
    """
    of_values, of_rest = parameter.passes, parameter.passes_seen

    def passes(link: str, seen: Seen, y: Floats) -> Signs:
        alike = np.full(y.shape, A_COUNT)
        signs = np.full(y.shape, HELD, dtype=np.int8) if of_values is None else of_values(link, alike, 2 * alike)
        up, down = (RISES, FALLS) if LINKS[link].rises else (FALLS, RISES)
        if not is_main:
            up = down = LINKS[link].to_top
        from_zero = (seen.status == INTERVAL) & (y == 0) & (not extra)
        for there, sign in ((seen.status == RIGHT, up), (from_zero, down)):
            signs = np.where(there, np.where((signs == HELD) | (signs == sign), sign, FREE), signs)
        if of_rest is not None:
            signs = np.where(from_zero, FREE, of_rest(link, seen, y))
        nothing = (seen.status == LEFT) | ((seen.status == RIGHT) & (y == 0) & (not extra))
        return np.where(nothing, FREE, signs).astype(np.int8)

    return passes


def with_seen(main: Parameter, others: tuple[Parameter, ...], extra: bool) -> tuple[Parameter, ...]:
    """The parameters of the nonzero part, with the directions in which censored rows leave them unbounded."""
    return tuple(replace(p, passes_seen=rest_seen(p, p is main, extra)) for p in (main, *others))
