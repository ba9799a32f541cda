"""In: an explanation and the draws of its posterior. Out: estimates of the numbers that are computed from several.

Not decided here: which numbers those are, or how they follow from the posterior (explain/).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.explain.derived import evaluate
from hlmdsl.explain.meaning import Derived, Estimate, Explanation, PopulationPoint
from hlmdsl.explain.population import averaged
from hlmdsl.results.diagnose import estimates_of
from hlmdsl.results.draws import Draws, quantities


@dataclass(frozen=True)
class DerivedEstimates:
    """By the names of the meanings: their own numbers, and those averaged over units."""

    numbers: dict[str, Estimate]
    averages: dict[str, Estimate]


def derive(explanation: Explanation, draws: Draws) -> DerivedEstimates:
    """Estimates of every meaning and cell that is computed from elements of the posterior."""
    told = [*explanation.meanings, *(m for table in explanation.cells for m in table.cells)]
    value = _elements(draws)
    numbers = {m.name: evaluate(m.derived, value) for m in told if isinstance(m.derived, Derived)}
    seen: dict[tuple[str, PopulationPoint], Floats] = {}
    averages = {m.name: averaged(m.population, value, seen) for m in told if m.population is not None}
    shape = (draws.chains, draws.draws)
    return DerivedEstimates(_estimates(numbers, shape), _estimates(averages, shape))


def _elements(draws: Draws) -> Callable[[str], Floats]:
    """Draws (chains, draws) of an element by its name, `variable[label, label]`; a variable is taken apart once."""
    found: dict[str, Floats] = {}
    variables = sorted(draws.posterior, key=len, reverse=True)

    def value(name: str) -> Floats:
        if name not in found:
            # labels may have brackets too: the longest variable that the name begins with
            variable = next(v for v in variables if name == v or name.startswith(f"{v}["))
            names, values = quantities(draws, [variable])
            found.update(zip(names, np.moveaxis(values, 2, 0), strict=True))
        return found[name]

    return value


def _estimates(found: dict[str, Floats], shape: tuple[int, ...]) -> dict[str, Estimate]:
    if not found:
        return {}
    return estimates_of(list(found), np.stack([np.broadcast_to(d, shape) for d in found.values()], axis=2))
