"""Families of levels in order in words: what is said of cutpoints and effects is what the probabilities are."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import pytest
from explained_designs import after_fit

import hlmdsl as hlm
from hlmdsl.explain.meaning import Estimate, Explanation, Meaning
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.families.family import Family, Linked, entry
from hlmdsl.families.links import IDENTITY
from hlmdsl.formulas.functions import NUMPY

Explained = Callable[..., Explanation]
Named = Callable[[Explanation, str], Meaning]

FAMILIES = [
    "OrderedLogistic(eta, cutpoints)",
    "OrderedProbit(eta, cutpoints)",
    "OrderedCloglog(eta, cutpoints)",
    "OrderedLoglog(eta, cutpoints)",
    "OrderedCauchit(eta, cutpoints)",
    "StoppingRatio(eta, cutpoints)",
    "StoppingRatio(eta, cutpoints, link = probit)",
    "StoppingRatio(eta, cutpoints, link = cloglog)",
    "StoppingRatio(eta, cutpoints, link = loglog)",
    "ContinuationRatio(eta, cutpoints)",
    "ContinuationRatio(eta, cutpoints, link = cloglog)",
    "ContinuationRatio(eta, cutpoints, link = loglog)",
    "AdjacentCategory(eta, cutpoints)",
]
EACH = pytest.mark.parametrize("family", FAMILIES)
LEVELS = ("low", "mid", "high")
CUT = np.array([-0.7, 0.9])
EFFECTS = {"temp": 0.6, "x": 0.4}


def spec(family: str, effects: str = "1 + temp + x") -> str:
    return (
        f"response rating ordered {{ low < mid < high }} ~ {family}\n"
        "factor temp { cold, warm } reference cold\ncovariate x\ngroup g\n"
        f"effects eta = {effects}\nprior cutpoints ~ Normal(0, 1.5)\nprior effects ~ Normal(0, 1)\n"
    )


def family_of(written: str) -> Family:
    return hlm.parse(spec(written)).model.response.family


def probabilities(family: Family, eta: float) -> np.ndarray:
    given = {"eta": Linked(IDENTITY, eta, NUMPY)}
    given |= {entry("cutpoints", k): Linked(IDENTITY, c, NUMPY) for k, c in enumerate(CUT)}
    return np.array([float(p) for p in family.probabilities(NUMPY, given)])


def low_and_high(family: Family, eta: float, k: int) -> tuple[float, float]:
    """As sentences have it: among all, among those who reached the level, or of two neighbours."""
    p = probabilities(family, eta)
    assert family.cutpoints is not None
    low = p[: k + 1].sum() if family.cutpoints.among == "all" else p[k]
    high = p[k + 1] if family.cutpoints.among == "neighbours" else p[k + 1 :].sum()
    return float(low / (low + high)), float(high / (low + high))


QUANTITIES: list[tuple[str, Callable[[float, float], float]]] = [
    (r"the odds of (a higher rating|going beyond|the higher of two)", lambda low, high: high / low),
    (r"the hazard of (a rating up to|stopping at)", lambda low, high: -np.log(high)),
    (r"the hazard of (going beyond|a higher rating)", lambda low, high: -np.log(low)),
]


@EACH
def test_effects_are_what_is_said(explained: Explained, named: Named, family: str) -> None:
    """A factor's sides and a covariate's step, at either cutpoint."""
    told, own = explained(spec(family)), family_of(family)
    sides, step = named(told, "temp[warm - cold]").response, named(told, "x").response
    under = own.cutpoints.link.name if own.cutpoints is not None else ""
    if under in ("probit", "cauchit") or (under == "loglog" and own.cutpoints is not None and own.cutpoints.of_higher):
        assert sides == step == ""
        return
    quantity = next(value for pattern, value in QUANTITIES if re.match(pattern, sides))
    found = re.search(r"(?:is|are) exp\(coefficient\) times as large for (\w+) as for (\w+)", sides)
    assert found is not None, sides
    moved = re.search(r"(?:is|are) (multiplied|divided) by exp\(coefficient\) per \+1 of x", step)
    assert moved is not None, step
    eta = {"cold": 0.0, "warm": EFFECTS["temp"]}
    for k in range(2):
        one, other = (quantity(*low_and_high(own, eta[side], k)) for side in found.groups())
        assert one / other == pytest.approx(np.exp(EFFECTS["temp"]))
        before, then = (quantity(*low_and_high(own, at, k)) for at in (0.0, EFFECTS["x"]))
        factor = np.exp(EFFECTS["x"])
        assert then / before == pytest.approx(factor if moved[1] == "multiplied" else 1 / factor)


INVERSES = {"expit": lambda x: 1 / (1 + np.exp(-x)), "1 − exp(−exp": lambda x: -np.expm1(-np.exp(x))}


@EACH
def test_cutpoints_are_what_is_said(explained: Explained, named: Named, family: str) -> None:
    told, own = explained(spec(family)), family_of(family)
    assert own.cutpoints is not None
    for k, name in enumerate(("cutpoints[low|mid]", "cutpoints[mid|high]")):
        meaning, (low, high) = named(told, name), low_and_high(own, 0.0, k)
        if own.cutpoints.sign > 0:
            link = own.cutpoints.link
            what = "log hazard" if link.name == "cloglog" else f"{link.name} of the probability"
            assert meaning.text.startswith(f"negative {what} of going beyond")
            assert meaning.scale.startswith(f"minus the {link.name} of the probability of going beyond")
            assert -link.of(high) == pytest.approx(CUT[k])
            assert meaning.response == ""
            continue
        assert own.cutpoints.link.of(low) == pytest.approx(CUT[k])
        assert f"a rating of {LEVELS[k]}" in meaning.response
        assert ("once it is reached" in meaning.response) == (own.cutpoints.among == "reached" and k > 0)
        assert meaning.response.startswith("the probability of ")
        assert high < 1


@EACH
def test_formulas_of_levels_are_their_probabilities(explained: Explained, family: str) -> None:
    """As they are written, with the numbers put in."""
    from scipy.stats import norm

    told, own = explained(spec(family, "1 + temp")), family_of(family)
    cells = [m for table in told.cells for m in table.cells if m.name.startswith("P(")]
    assert len(cells) == 6
    for start, eta in ((0, 0.0), (3, EFFECTS["temp"])):
        found: list[float] = []
        for meaning in cells[start : start + 3]:
            text = meaning.arithmetic.replace("−", "-").replace("×", "*")
            for k, name in enumerate(("cutpoints[low|mid]", "cutpoints[mid|high]")):
                text = text.replace(name, f"c{k}")
            text = text.replace("the probability one level lower", "before")
            text = text.replace("the probabilities of all higher levels", "higher")
            names = {"c0": CUT[0], "c1": CUT[1], "eta": eta, "exp": np.exp, "Phi": norm.cdf, "expit": INVERSES["expit"]}
            names |= {"arctan": np.arctan, "π": np.pi}
            names |= {"before": found[-1] if found else 0.0, "higher": 1 - probabilities(own, eta)[0]}
            found.append(float(eval(text, {"__builtins__": {}}, names)))
        np.testing.assert_allclose(found, probabilities(own, eta), rtol=1e-12)


def test_units_under_a_hazard_that_effects_divide(explained: Explained, named: Named) -> None:
    told = explained(spec("OrderedCloglog(eta, cutpoints)", "1 + temp * x + (1 + x | g)"))
    assert "in their negative log hazard of a rating up to any given level" in named(told, "sd_g[Intercept]").text
    assert "the factor by which the hazard of a rating up to any given level is divided per +1 of x" in (
        named(told, "sd_g[x]").response
    )
    inter = named(told, "temp:x[warm - cold]").response
    assert inter.startswith(
        "the factor by which the hazard of a rating up to any given level is divided per +1 of x is"
    )


def test_effects_of_a_probit_are_in_sds(explained: Explained, named: Named) -> None:
    told = explained(spec("OrderedProbit(eta, cutpoints)"))
    assert named(told, "temp[warm - cold]").unit == "sd"
    assert named(told, "x").unit == "sd per unit of x"
    assert "an sd of 1" in told.sections[0].lead


def table(levels: str) -> dict[str, object]:
    names = {"l": "low", "m": "mid", "h": "high"}
    return {"rating": [names[c] for c in levels], "temp": ["cold", "warm"] * 4, "x": [1.0, 2, 2, 1, 3, 1, 2, 2]}


@pytest.mark.parametrize(
    ("family", "levels", "settled", "said"),
    [
        ("StoppingRatio(eta, cutpoints)", "llhhlhlh", [True, False], "how low it is, its prior decides"),
        ("StoppingRatio(eta, cutpoints)", "llmmlmlm", [True, False], "how high it is, its prior decides"),
        ("AdjacentCategory(eta, cutpoints)", "llhhlhlh", [False, False], "no row is on the high side of"),
        ("AdjacentCategory(eta, cutpoints)", "llllllll", [False, False], "no row is on either side of"),
        ("ContinuationRatio(eta, cutpoints)", "lmhmlmlh", [True, True], ""),
    ],
)
def test_cutpoints_without_rows_on_a_side(
    explained: Explained, family: str, levels: str, settled: list[bool], said: str
) -> None:
    told = explained(spec(family, "1 + x"), {k: v for k, v in table(levels).items() if k != "temp"})
    assert [m.determined for m in told.meanings if m.kind == "cutpoint"] == settled
    assert any(said in fact for fact in told.facts)


def test_after_a_fit(explained: Explained, named: Named) -> None:
    estimate = Estimate(0.7, 0.2, 1.2, 0.97, 1.0, 900, 900, 0.01)
    told = after_fit(
        explained(spec("OrderedCloglog(eta, cutpoints)")), {"x": estimate, "cutpoints[mid|high]": estimate}
    )
    assert "the hazard of a rating up to any given level is divided by 2.0 (95%: 1.2 to 3.3) per +1 of x" in (
        named(told, "x").response
    )


@EACH
def test_equations(explained: Explained, family: str) -> None:
    text = to_latex(explained(spec(family))).replace(r"\textbar{}", "|")
    own = family_of(family)
    assert own.cutpoints is not None
    given = {"all": r"\le", "reached": r"\mid \text{rating}_i \ge \text{mid}", "neighbours": r"\in \{"}
    assert given[own.cutpoints.among] in text
    assert (r"\kappa_{\text{low|mid}} & < " in text) == own.cutpoints.in_order
    assert (r"\eta_i - \kappa_{\text{mid|high}}" in text) == (own.cutpoints.sign > 0)
