"""The quality of an approximation: the spread of its importance weights.

In: numbers of a quick look. Out: the same, as attributes of a dataset.
Not decided here: how far it can be trusted (judge.py), or how they are read again (file/check_draws.py).
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from hlmdsl.source.frozen import frozen

PREFIX = "approximation_"
"""Of the attributes' names."""


@frozen
class Approximation:
    """What was done and how good it is: Pareto's k, the most that is trusted, the draws that the weights are worth.

    `reweighted`: the draws were taken by their importance weights, which k allowed.
    """

    method: str
    draws: int
    k: float
    most_k: float
    ess: float
    reweighted: bool

    def as_attributes(self) -> dict[str, Any]:
        """As a dataset keeps it in memory and in a file."""
        kept = {f"{PREFIX}{name}": value for name, value in asdict(self).items()}
        return kept | {f"{PREFIX}reweighted": int(self.reweighted)}
