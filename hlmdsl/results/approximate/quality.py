"""What is known of an approximation: how its importance weights are spread.

In: numbers of a quick look. Out: the same, as attributes of a dataset, and back.
Not decided here: how far it can be trusted (judge.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

_PREFIX = "approximation_"


@dataclass(frozen=True)
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
        kept = {f"{_PREFIX}{name}": value for name, value in asdict(self).items()}
        return kept | {f"{_PREFIX}reweighted": int(self.reweighted)}


def approximation_of(attributes: Mapping[Any, Any]) -> Approximation | None:
    """None where the draws are a sampler's."""
    kept = {str(n).removeprefix(_PREFIX): v for n, v in attributes.items() if str(n).startswith(_PREFIX)}
    if not kept:
        return None
    return Approximation(
        str(kept["method"]),
        int(kept["draws"]),
        float(kept["k"]),
        float(kept["most_k"]),
        float(kept["ess"]),
        bool(kept["reweighted"]),
    )
