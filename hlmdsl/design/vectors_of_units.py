"""The mean unit vector of responses that are directions, averaged over units that differ in how concentrated they are.

In: the predictors of the mean direction and of the concentration at k rows, and the covariance of what units add to
each. Out: the means of the cosine and of the sine over the units, and of the length of such a vector. Not decided here:
where these come from (evaluate.py, predictions/).

Units whose two deviations are independent have the product of two averages; others are averaged over a grid, as the
more concentrated ones look another way.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from hlmdsl.design.averaged_categories import factor
from hlmdsl.families.family import Family, Linked
from hlmdsl.families.links import LINKS
from hlmdsl.formulas.arrays import Floats
from hlmdsl.formulas.functions import Functions
from hlmdsl.source.frozen import frozen

OF_CONCENTRATION = np.linspace(-5.5, 5.5, 23)
"""I1(kappa)/I0(kappa) is smoother in log(kappa) than a direction is in its predictor: twice as long steps will do."""
LEAST_WEIGHT = 1e-11
"""Of a point of the grid."""


@frozen(eq=False)
class Together:
    """The parameters of which `names` deviate, with the lower triangle of their `covariance`; the predictors (..., k)
    of all that a direction depends on, by name, each with the name of its link.
    """

    etas: Mapping[str, tuple[str, Any]]
    names: tuple[str, ...]
    covariance: tuple[tuple[Any, ...], ...]

    def variance(self, name: str) -> Any:
        """Of a parameter's predictor."""
        i = self.names.index(name)
        return self.covariance[i][i]


def vector_of_units(family: Family, own: Together, nodes: tuple[Floats, Floats], f: Functions) -> tuple[Any, Any, Any]:
    """The means of the cosine, of the sine, and of the length (..., k); `nodes` are those of the main predictor."""
    main, others = family.main.name, tuple(name for name in own.names if name != family.main.name)
    (other,) = others
    if main not in own.names:
        weights = _normal(OF_CONCENTRATION)
        return _averaged(
            family, _moved(own, {other: f.sqrt(own.variance(other))[..., None] * OF_CONCENTRATION}, f), weights, f
        )
    across = own.covariance[1][0]
    if isinstance(across, float) and across == 0.0:
        sd = f.sqrt(own.variance(main))
        alone = _moved(own, {main: sd[..., None] * nodes[0]}, f)
        x, y, _ = _averaged(family, {main: alone[main]}, nodes[1], f)
        weights, sd = _normal(OF_CONCENTRATION), f.sqrt(own.variance(other))
        length = _averaged(family, _moved(own, {other: sd[..., None] * OF_CONCENTRATION}, f), weights, f)[2]
        return x * length, y * length, length
    points, weights = _grid(tuple(nodes[0].tolist()), tuple(nodes[1].tolist()))
    ((first,), (by_first, second)) = factor(((own.variance(main),), (across, own.variance(other))), f)
    moved = {
        main: first[..., None] * points[0],
        other: by_first[..., None] * points[0] + second[..., None] * points[1],
    }
    return _averaged(family, _moved(own, moved, f), weights, f)


def _moved(own: Together, by: Mapping[str, Any], f: Functions) -> dict[str, Linked]:
    """The parameters, with a last dim for points."""
    return {
        name: Linked(LINKS[link], eta[..., None] + by[name] if name in by else eta[..., None], f)
        for name, (link, eta) in own.etas.items()
    }


def _averaged(family: Family, given: Mapping[str, Linked], weights: Floats, f: Functions) -> tuple[Any, Any, Any]:
    assert family.direction is not None
    x, y = family.direction(f, given)
    each = x, y, f.sqrt(x * x + y * y)
    found = tuple((one * weights).sum(-1) for one in each)
    return found[0], found[1], found[2]


def _normal(nodes: Floats) -> Floats:
    weights = np.exp(-(nodes**2) / 2)
    return np.asarray(weights / weights.sum())


@lru_cache(maxsize=4)
def _grid(nodes: tuple[float, ...], weights: tuple[float, ...]) -> tuple[Floats, Floats]:
    """(2, points) and their weights."""
    each = np.multiply.outer(np.array(weights), _normal(OF_CONCENTRATION))
    some = each > LEAST_WEIGHT
    first, second = np.meshgrid(np.array(nodes), OF_CONCENTRATION, indexing="ij")
    return np.stack([first[some], second[some]]), each[some] / each[some].sum()


def points_of_units(own: int, nodes: tuple[Floats, Floats]) -> int:
    """At how many places each row is evaluated, if so many parameters deviate."""
    return len(_grid(tuple(nodes[0].tolist()), tuple(nodes[1].tolist()))[1]) if own > 1 else len(OF_CONCENTRATION)
