"""Groupings that lie within each other in the rows, though the spec does not say so: shares, and what correlates."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from explained_designs import explain_spec

from hlmdsl.explain.derived import evaluate
from hlmdsl.explain.sections.variance import TITLE
from hlmdsl.explain.shares import Share

SPEC = "response y ~ Poisson(mu)\ngroup chick\ngroup brood\ngroup place\neffects log(mu) = 1"
BARS = " + (1 | brood) + (1 | chick) + (1 | place)"


def table(**more: Any) -> dict[str, Any]:
    """24 chicks, of two a brood and two broods a place."""
    n = 24
    own = {"y": [i % 5 for i in range(n)], "chick": [f"c{i}" for i in range(n)]}
    return own | {"brood": [f"b{i // 2}" for i in range(n)], "place": [f"p{i // 4}" for i in range(n)]} | more


def told(bars: str, data: dict[str, Any]) -> dict[str, str]:
    section = next(s for s in explain_spec(SPEC + bars, data).sections if s.title == TITLE)
    return {m.name: m.text for m in section.meanings if m.name.startswith("share")}


def test_units_that_lie_in_others_in_the_rows_correlate_by_what_they_share() -> None:
    found = told(BARS, table())
    whole = "share_place+brood+chick"
    assert set(found) == {"share_place", "share_brood", "share_place+brood", "share_chick", whole}
    assert found["share_brood"] == "the part of it between broods within places"
    assert "two counts of the same brood and different chicks" in found["share_place+brood"]
    assert "two counts of the same place and different broods and chicks" in found["share_place"]
    assert found["share_chick"] == "the part of it between chicks within places and broods"
    assert found[whole] == "these parts together"  # no two counts are of one chick


def test_units_that_cross_others_are_told_as_before() -> None:
    crossed = table(place=[f"p{i % 4}" for i in range(24)], chick=[f"c{i // 3}" for i in range(24)])
    found = told(BARS, crossed)
    assert set(found) == {"share_place", "share_brood", "share_chick"}
    assert "two counts of the same brood and different chicks and places" in found["share_brood"]


def test_the_share_is_that_correlation() -> None:
    """Of log-normal means with Poisson counts: the covariance of two counts of one brood, in closed form."""
    section = next(s for s in explain_spec(SPEC + BARS, table()).sections if s.title == TITLE)
    derived = next(m for m in section.meanings if m.name == "share_place+brood").derived
    values = {"Intercept": 0.4}
    values |= {f"sd_{g}[Intercept]": sd for g, sd in (("place", 0.5), ("brood", 0.6), ("chick", 0.3))}
    assert isinstance(derived, Share)
    share = float(evaluate(derived, lambda element: np.asarray(values[element.name])))
    place, brood, chick = (values[f"sd_{name}[Intercept]"] ** 2 for name in ("place", "brood", "chick"))
    v = place + brood + chick
    mean = np.exp(values["Intercept"] + v / 2)
    covariance = mean**2 * (np.exp(place + brood) - 1)
    assert share == pytest.approx(covariance / (mean**2 * (np.exp(v) - 1) + mean))
