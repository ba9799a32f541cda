"""Cutpoints of ordered levels: what each of them separates, and how.

In: nothing. Out: the type that stages read from a family of ordered responses. Not decided here: the families
(ordinal.py), or how their cutpoints are described (explain/).

A cutpoint is between a level and the next higher one, and separates low from high responses. Families differ in which
responses those are: `all` of them, up to this level or above it; those that have `reached` this level, and stop there
or go on; or those of the two `neighbours` alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from hlmdsl.families.links import Link
from hlmdsl.formulas.arrays import Floats
from hlmdsl.source.frozen import frozen

Among = Literal["all", "reached", "neighbours"]


@frozen
class Cutpoints:
    """The parameter that replaces the `1` of the main predictor if responses are ordered levels. The link of the
    probability of being low, `among` those that a cutpoint parts, is the cutpoint less the predictor; `of_higher`: that
    of being high is the predictor less the cutpoint, which under a symmetric link is the same.
    """

    parameter: str
    link: Link
    among: Among = "all"
    of_higher: bool = False
    scaled_by: str = ""

    @property
    def in_order(self) -> bool:
        """Whether cutpoints increase: cumulative probabilities do, others need not."""
        return self.among == "all"

    @property
    def is_symmetric(self) -> bool:
        """Whether the link of a probability is minus that of its complement."""
        return abs(self.link.of(0.2) + self.link.of(0.8)) < 1e-12

    @property
    def sign(self) -> int:
        """The sign of the predictor in the link by which cutpoints are described: of being low, or of being high if
        that is not minus the same.
        """
        return 1 if self.of_higher and not self.is_symmetric else -1

    def parted(self, y: Floats, levels: int) -> list[tuple[int, int]]:
        """How many responses, coded from 0, each cutpoint has on its low and its high side."""
        n = np.bincount(y.astype(np.int64), minlength=levels)
        match self.among:
            case "all":
                return [(int(n[: k + 1].sum()), int(n[k + 1 :].sum())) for k in range(levels - 1)]
            case "reached":
                return [(int(n[k]), int(n[k + 1 :].sum())) for k in range(levels - 1)]
        return [(int(n[k]), int(n[k + 1])) for k in range(levels - 1)]

    def of_responses(self, y: Floats, levels: int) -> tuple[float, ...]:
        """Estimates without any predictor, for responses coded from 0: the link of the share of rows on the low side,
        at least half a row away from the ends.
        """
        each = [(low + 0.5, high + 0.5) for low, high in self.parted(y, levels)]
        if self.of_higher:
            return tuple(-self.link.of(high / (low + high)) for low, high in each)
        return tuple(self.link.of(low / (low + high)) for low, high in each)

    def limits(self, level: int, levels: int) -> Floats:
        """(m, cutpoints): weights of the predictor less each cutpoint; none of these sums may go to minus infinity if a
        response of this level is to keep its likelihood. Those of a row add up to 1 or -1.
        """
        steps = np.eye(levels - 1)
        match self.among:
            case "all":
                below, above = steps[max(level - 1, 0) : level], steps[level : level + 1]
            case "reached":
                below, above = steps[:level], steps[level : level + 1]
            case "neighbours":  # as probable as any other level, which all cutpoints between the two part it from
                below = np.array([steps[k:level].mean(axis=0) for k in range(level)]).reshape(-1, levels - 1)
                above = np.array([steps[level:k].mean(axis=0) for k in range(level + 1, levels)])
                above = above.reshape(-1, levels - 1)
        return np.concatenate([-above, below])

    def formula(self, level: int, inside: Sequence[str]) -> str:
        """The probability of a level, given each cutpoint less the predictor as a text."""
        last = len(inside)
        taken = [f"−({own})" if " " in own else f"−{own}" for own in inside]
        if self.among == "neighbours":
            higher = "the probabilities of all higher levels"
            return f"the probability one level lower × exp({taken[level - 1]})" if level else f"1 − {higher}"
        is_of_higher = self.of_higher and not self.is_symmetric
        own = [self.link.applied.format(x) for x in (taken if is_of_higher else inside)]
        opposite = [x.removeprefix("(1 − ").removesuffix(")") if x.startswith("(1 − ") else f"(1 − {x})" for x in own]
        low, high = (opposite, own) if is_of_higher else (own, opposite)
        if self.among == "reached":
            return " × ".join([*high[:level], *low[level : level + 1]])
        if level in (0, last):
            ends = high[-1] if level else low[0]
            return ends[1:-1] if ends.startswith("(") else ends
        if high[0].startswith("(1 − "):
            return f"{low[level]} − {low[level - 1]}"
        return f"{high[level - 1]} − {high[level]}"
