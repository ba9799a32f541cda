"""What a family's responses and parameters are called in sentences.

In: nothing. Out: types that families fill in. Not decided here: the sentences (explain/say).
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.source.frozen import frozen


@frozen
class Categories:
    """The main parameter if responses are unordered levels: a probability for each, by predictors that are the log odds
    of every level but the first against that one.
    """

    parameter: str

    def of_responses(self, y: Floats, levels: int) -> tuple[float, ...]:
        """The predictors without covariates, for responses coded from 0, or (rows, levels) counts: the log odds of each
        level's total, with a half added to each.
        """
        each = y.sum(axis=0) if y.ndim > 1 else np.bincount(y.astype(np.int64), minlength=levels)
        counts = each + 0.5
        return tuple(np.log(counts[1:] / counts[0]).tolist())


@frozen
class Words:
    """How a family is described. `centre`: what the main parameter is of the response. `odds`: the event of a logit's
    odds, of the response (`odds of infection`), of what is expected (`odds of the expected share`), of a response that
    is higher than any given level, or of each level against the first. `averaged`: what is averaged over units.
    `value`: the name of a predicted value. `mean`: the name of the response's mean, if the main parameter is not the
    mean. `remark`: a sentence on the main parameter. `middle`: the property of the response's distribution that the
    main parameter is and that monotone transformations preserve, empty if none. `logged`: what of the response the main
    parameter is the log of. `part`: the part of the responses to which odds refer; `event`: the event whose probability
    the main parameter is, if that is not of the response. `level`: the expected quantity for each level, if there are
    several, and the name of one of these `levels`.
    """

    centre: str
    odds: Literal["", "response", "expected", "higher", "each"] = ""
    averaged: str = "expected values"
    value: str = "expected"
    mean: str = ""
    remark: str = ""
    middle: str = "median"
    logged: str = ""
    part: str = ""
    event: str = ""
    level: str = "probability"
    levels: str = "level"

    @property
    def location(self) -> str:
        """What the main parameter is if it is a location of the responses."""
        return "centre" if self.centre == "centre" else "mean"
