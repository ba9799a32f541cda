"""What tests of families share: parameters for each, responses, and every pair of a parameter and a link."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family, Linked
from hlmdsl.families.links import IDENTITY, LINKS
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.formulas.functions import NUMPY

VALUES = {"real": 1.3, "positive": 2.4, "unit": 0.3}
SPREADS = {"sigma": 0.7, "nu": 5.5, "alpha": 1.8}
TRIALS = 12
EACH = pytest.mark.parametrize("family", FAMILIES.values(), ids=list(FAMILIES))
RANGES = {"real": ("real", "positive", "unit"), "positive": ("positive", "unit"), "unit": ("unit",)}
LINKED = [
    (family, parameter, link)
    for family in FAMILIES.values()
    for parameter in family.parameters
    for link in LINKS.values()
    if link.range in RANGES[parameter.domain]
]
IDS = [f"{f.name}-{link.name}-{p.name}" for f, p, link in LINKED]


def values_of(family: Family) -> dict[str, float]:
    own = {p.name: SPREADS.get(p.name, VALUES[p.domain]) for p in family.parameters}
    return own | dict.fromkeys(family.data, float(TRIALS))


def given(values: Mapping[str, object], functions: object = NUMPY) -> dict[str, Linked]:
    return {name: Linked(IDENTITY, np.asarray(v, dtype=float), functions) for name, v in values.items()}  # type: ignore[arg-type]


def density(family: Family, y: np.ndarray, own: Mapping[str, Linked]) -> np.ndarray:
    return log_density_of_rows(family, y, np.full(y.shape, float(TRIALS)) if family.data else None, own)


def support_of(family: Family) -> tuple[np.ndarray, bool]:
    """Points of the support, and whether they are all of it."""
    match family.support:
        case "binary":
            return np.array([0.0, 1.0]), True
        case "count up to n":
            return np.arange(TRIALS + 1.0), True
        case "count":
            return np.arange(400.0), True
        case "unit":
            return np.array([0.02, 0.4, 0.97]), False
        case "positive":
            return np.array([0.05, 1.0, 9.0]), False
    return np.array([-8.0, 0.2, 1.3, 30.0]), False
