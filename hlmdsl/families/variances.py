"""How responses spread about what is expected of them, as sums of products of parameters, for shares of variance.

In: nothing. Out: types that families fill in. Not decided here: how shares are told (explain/).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from itertools import combinations

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.source.frozen import frozen


@frozen
class Scattered:
    """A function of a parameter in the variance of single responses, and its average if the parameter varies over units
    under a log link: of a predictor's mean and variance. `parameter` is named if it is not the function's key.
    """

    function: Callable[[Floats], Floats]
    under_log: Callable[[Floats, Floats], Floats] | None = None
    parameter: str = ""


@frozen
class Variance:
    """The variance of single responses: `of(main, main², scattered)`, linear in each, so that it can be averaged over
    units part by part; unless `is_linear`, there is no such average. `main` is the main parameter, or a `power` of it;
    `scattered` are functions of the other parameters, each by the name of its parameter, or by a different one if a
    parameter has several.
    """

    of: Callable[[Floats, Floats, Mapping[str, Floats]], Floats]
    scattered: Mapping[str, Scattered] = field(default_factory=dict)
    power: int = 1
    is_linear: bool = True

    @property
    def products(self) -> tuple[frozenset[str], ...]:
        """Which parameters, "" the main one, are multiplied by each other: averaged over units part by part if they
        vary independently, and not otherwise. Found from values, as `of` is linear in each of its parts.
        """
        if not self.is_linear:
            return ()
        parts = {key: part.parameter or key for key, part in self.scattered.items()} | {"main": "", "square": ""}

        def of(*moved: str) -> float:
            x = {key: np.array(2.0 if key in moved else 1.0) for key in parts}
            return float(self.of(x["main"], x["square"], {key: x[key] for key in self.scattered}))

        pairs = ((a, b) for a, b in combinations(parts, 2) if parts[a] != parts[b])
        together = (p for p in pairs if abs(of(*p) - of(p[0]) - of(p[1]) + of()) > 1e-9)
        return tuple(dict.fromkeys(frozenset((parts[a], parts[b])) for a, b in together))

    def at(self, main: Floats, others: Mapping[str, Floats]) -> Floats:
        """The variance at these values of the parameters."""
        scattered = {key: part.function(others[part.parameter or key]) for key, part in self.scattered.items()}
        return self.of(main**self.power, main**2, scattered)


@frozen(eq=False)
class Single:
    """A variance of single observations by the family's parameters, and how it is `written`. `of_log`: the variable of
    whose logarithm it is the variance, under a log link.
    """

    written: str
    of: Callable[[Mapping[str, Floats]], Floats]
    of_log: str = ""
