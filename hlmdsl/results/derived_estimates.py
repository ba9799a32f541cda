"""In: an explanation and the draws of its posterior. Out: estimates of the numbers that are computed from several.

Not decided here: which numbers those are, or how they follow from the posterior (explain/).
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.explain.derived import evaluate
from hlmdsl.explain.meaning import Derived, Estimate, Explanation, Number, Population, PopulationPoint
from hlmdsl.explain.say.population import averaged
from hlmdsl.results.draws import Draws
from hlmdsl.results.judge_draws import estimates_of
from hlmdsl.source.frozen import frozen


@frozen
class DerivedEstimates:
    """Of the numbers themselves, and of meanings averaged over units."""

    numbers: dict[Number, Estimate]
    averages: dict[Population, Estimate]


def derive(explanation: Explanation, draws: Draws) -> DerivedEstimates:
    """Estimates of every meaning and cell that is computed from elements of the posterior."""
    told = [*explanation.meanings, *(m for table in explanation.cells for m in table.cells)]
    numbers: dict[Number, Floats] = {
        m.number: evaluate(m.number, draws.of) for m in told if isinstance(m.number, Derived)
    }
    seen: dict[tuple[str, PopulationPoint], Floats] = {}
    averages = {m.population: averaged(m.population, draws.of, seen) for m in told if m.population is not None}
    shape = (draws.chains, draws.draws)
    return DerivedEstimates(_estimates(numbers, shape), _estimates(averages, shape))


def _estimates[K: Hashable](found: Mapping[K, Floats], shape: tuple[int, ...]) -> dict[K, Estimate]:
    if not found:
        return {}
    return estimates_of(list(found), np.stack([np.broadcast_to(d, shape) for d in found.values()], axis=2))
