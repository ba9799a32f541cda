"""The course of sampling, in words: in how many pieces, and what is missing if it was cut short.

In: how many draws each chain has, of how many. Out: the chains and draws to use, and sentences.
Not decided here: how the rest is drawn (resume.py).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from hlmdsl.explain.numbers import join
from hlmdsl.source.frozen import frozen

FEWEST = 4
"""Draws of a chain below which it cannot be split in two halves that have a variance."""


@frozen
class Course:
    """`lengths` are the draws that each chain has, of `wanted`; those of `pieces` add up to them. Of them the first
    `draws` of the chains `shown` make up the fit. `slow` chains had as much time as the others and are not among them.
    `instead` names what was cut short if that is not what is shown. `can_go_on`: whether the rest can be drawn.
    """

    wanted: int
    lengths: tuple[int, ...]
    pieces: tuple[tuple[int, ...], ...]
    shown: tuple[int, ...]
    draws: int
    slow: tuple[int, ...] = ()
    instead: str = ""
    can_go_on: bool = True

    @property
    def is_cut_short(self) -> bool:
        return bool(self.instead) or self.draws < self.wanted or len(self.shown) < len(self.lengths)

    @property
    def is_told(self) -> bool:
        """Whether there is anything to report."""
        return self.is_cut_short or len(self.pieces) > 1

    @property
    def alarm(self) -> str:
        """The first sentence of the report of a fit that was cut short."""
        if not self.is_cut_short:
            return ""
        rest = ". `fit.resume()`, or `hlm resume` on its file, draws the rest" if self.can_go_on else ""
        if self.instead:
            return f"cut short: {self.instead}{rest}"
        said = f"cut short: {self.draws:,} of {self.wanted:,} draws a chain"
        if len(self.shown) < len(self.lengths):
            said += f", of {len(self.shown)} of {len(self.lengths)} chains"
        if len(set(self.lengths)) > 1:
            said += f" (the chains have {join([f'{n:,}' for n in self.lengths])})"
        if self.slow:
            which = f"chain {self.slow[0] + 1} is" if len(self.slow) == 1 else f"{len(self.slow)} chains are"
            said += (
                f"; {which} left out as too slow: if slow in a difficult region, that part of the posterior is missing"
            )
        return said + rest

    @property
    def strategy(self) -> str:
        """In how many pieces it was drawn, to end the line on the sampler; empty if in one."""
        if len(self.pieces) < 2:
            return ""
        sizes = join([_span(piece) for piece in self.pieces])
        return f"drawn in {len(self.pieces)} pieces, of {sizes} draws a chain"

    def as_facts(self) -> dict[str, Any]:
        return {
            "wanted": self.wanted,
            "lengths": list(self.lengths),
            "pieces": [list(piece) for piece in self.pieces],
            "shown": list(self.shown),
            "draws": self.draws,
            "slow": list(self.slow),
            "instead": self.instead,
            "can_go_on": self.can_go_on,
        }

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> Course:
        """Raises ValueError for facts that `as_facts` never gives."""
        lengths, shown, slow = (_numbers(facts.get(name)) for name in ("lengths", "shown", "slow"))
        (wanted, draws), pieces = _numbers([facts.get("wanted"), facts.get("draws")]), facts.get("pieces")
        instead, can_go_on = facts.get("instead"), facts.get("can_go_on")
        if not isinstance(pieces, list) or not isinstance(instead, str) or not isinstance(can_go_on, bool):
            raise ValueError("how it was drawn cannot be read")
        found = cls(wanted, lengths, tuple(map(_numbers, pieces)), shown, draws, slow, instead, can_go_on)
        sums = [sum(own) for own in zip(*found.pieces, [0] * len(lengths), strict=True)]
        if sums != list(lengths) or any(i >= len(lengths) for i in (*shown, *slow)):
            raise ValueError("its pieces do not add up to its draws")
        return found


def course_of(wanted: int, pieces: Sequence[Sequence[int]], waited: Collection[int]) -> Course | None:
    """The usable draws of chains that have so many draws in each piece; None if there are none.

    A posterior's draws are an array: the same number from every chain. Chains that ran side by side are cut to the
    shortest, and none is left out for being slower, since that may depend on its region of the posterior; only one with
    hardly any draws is, and that is reported. Chains that `waited` for a processor are shorter for that reason: they
    are left out if more draws remain without them.
    """
    lengths = tuple(sum(own) for own in zip(*pieces, strict=True))
    timely = [i for i in range(len(lengths)) if i not in waited]
    usable = {n for n in lengths if n >= FEWEST}
    if not usable:
        return None
    most = min([wanted, *(lengths[i] for i in timely if lengths[i] >= FEWEST)])
    candidates = sorted({min(n, most) for n in usable}, reverse=True)
    draws = max(candidates, key=lambda n: n * sum(own >= n for own in lengths))
    shown = tuple(i for i, n in enumerate(lengths) if n >= draws)
    slow = tuple(i for i in timely if i not in shown)
    return Course(wanted, lengths, tuple(tuple(p) for p in pieces), shown, draws, slow)


def _span(piece: Sequence[int]) -> str:
    drawn = [n for n in piece if n] or [0]
    low, high = min(drawn), max(drawn)
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def _numbers(given: Any) -> tuple[int, ...]:
    if not isinstance(given, list) or not all(type(n) is int and n >= 0 for n in given):
        raise ValueError("its counts are no whole numbers")
    return tuple(given)
