"""A parameter of a family: its domain, its usual link, its words, its default prior, and what that is guessed from.

In: nothing. Out: types that families fill in. Not decided here: which parameters a family has.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

import numpy as np
import numpy.typing as npt

from hlmdsl.families.defaults import PriorLine, around_on_the_log
from hlmdsl.families.linked import entry
from hlmdsl.families.links import Domain
from hlmdsl.families.seen import Seen
from hlmdsl.families.words import Words
from hlmdsl.formulas.arrays import Floats
from hlmdsl.source.frozen import frozen

Signs = npt.NDArray[np.int8]


HELD, RISES, FALLS, FREE = 0, 1, -1, 2
"""In which directions a row leaves its predictor unbounded: neither, up, down, or both."""


@frozen
class Moments:
    """Of the response ignoring all predictors, on the main parameter's scale (`Family.seen`): `zeros` is the share of
    responses that are zero, `ones` of those that are one, `smallest` the smallest of them; `trials` is the number of
    trials that each is of (their harmonic mean). `responses` are the values themselves, if they are known.
    """

    mean: float
    variance: float
    zeros: float = 0.0
    trials: float = 1.0
    ones: float = 0.0
    smallest: float = 0.0
    responses: Floats | None = field(default=None, compare=False, repr=False)

    @classmethod
    def of(cls, seen: Floats, variance: float, trials: Floats | None = None) -> Moments:
        """Those of responses (n,), whose variance is given."""
        some = np.ones(1) if trials is None or not (trials > 0).any() else trials[trials > 0]
        zeros, ones = (float((seen == end).mean()) for end in (0, 1))
        smallest = float(seen.min(initial=np.inf))
        return cls(float(seen.mean()), variance, zeros, float(1 / (1 / some).mean()), ones, smallest, seen)


def one(moments: Moments) -> float:
    """For a parameter that moments do not estimate."""
    return 1.0


@frozen
class Parameter:
    """A parameter of a family: its range, its usual link, and what it is in plain words.

    `estimate` is its moment estimate, and `default_prior` the prior if none is declared, given that estimate. `passes`
    gives the directions in which each row leaves the parameter's predictor unbounded, under a link by its name, for
    responses (n,) and trials; if it is None, HELD everywhere. `passes_seen` gives the same for censored rows, by what
    was observed and their values, if that does not follow from being above or below. `unlimited` is why no rows keep
    the parameter from infinity. `sorts`, for a probability of one kind of response: which way it makes each response
    more probable, HELD if neither. `unit`: a large difference of a parameter of either sign whose estimate is a
    location; for others the estimate is the size. `spread` is the name of a parameter that is a spread of responses in
    their unit, which other parameters may have, too (`has_unit`). `is_number`: a spec gives it as a number. `size` is
    how many numbers it has, 0 for a single one. `place`, for a further parameter that is a location of responses: from
    all responses, where it is and how far they spread around it, on its scale. Its effects are as wide as the main
    parameter's, and `words` describe it like a family's main parameter. `is_anchored`: its overall size is not
    identified, so that it has effects under its usual link, and the `1` of these is zero. `in_curve`: the main
    parameter is a formula of it and others in the spec.
    """

    name: str
    domain: Domain
    usual_link: str
    meaning: str
    estimate: Callable[[Moments], float] = one
    default_prior: Callable[[float], PriorLine] = around_on_the_log
    passes: Callable[[str, Floats, Floats], Signs] | None = None
    passes_seen: Callable[[str, Seen, Floats], Signs] | None = None
    unlimited: str = ""
    sorts: Callable[[str, Floats, Floats], Signs] | None = None
    unit: float = 0.0
    spread: str = ""
    has_unit: bool = False
    is_number: bool = False
    size: int = 0
    is_anchored: bool = False
    place: Callable[[Floats], tuple[float, float]] | None = None
    in_curve: bool = False
    words: Words | None = None

    @property
    def entries(self) -> tuple[str, ...]:
        """The names of its numbers: its own, if it is one."""
        return tuple(entry(self.name, k) for k in range(self.size)) if self.size else (self.name,)
