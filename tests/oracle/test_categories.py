"""Where likelihoods of levels in no order are highest, by the compiled density under flat priors: R's nnet::multinom.

The facts in data/multinom_estimates.json were computed once with nnet 7.3.18; `iris_rows` are Fisher's irises, how many
of each species there are by the width of their sepals.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import minimize
from scipy.special import gammaln

import hlmdsl as hlm
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.results.draws import draws_of
from hlmdsl.results.pointwise import log_likelihood as rows_log_likelihood
from tests.kernel.textbook_density import log_likelihood

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "specs" / "data"
FACTS: dict[str, Any] = json.loads((HERE / "data" / "multinom_estimates.json").read_text())
SPECIES = ["setosa", "versicolor", "virginica"]


def iris() -> pd.DataFrame:
    rows = [
        (float(width), species)
        for width, counts in FACTS["iris_rows"].items()
        for species, n in zip(SPECIES, counts, strict=True)
        for _ in range(n)
    ]
    return pd.DataFrame(rows, columns=["Sepal.Width", "Species"])


def wine() -> pd.DataFrame:
    table = pd.read_csv(DATA / "wine.csv")
    return table.assign(rating=np.array(["low", "low", "mid", "high", "high"])[table["rating"] - 1])


CASES = {
    "iris": (
        iris,
        "response Species { setosa, versicolor, virginica } ~ Categorical(p)\ncovariate `Sepal.Width`\n"
        "effects softmax(p) = 1 + `Sepal.Width`",
    ),
    "wine": (
        wine,
        "response rating { low, mid, high } ~ Categorical(p)\nfactor temp { cold, warm }\n"
        "effects softmax(p) = 1 + temp",
    ),
    "verbagg": (
        lambda: pd.read_csv(DATA / "verbagg.csv"),
        "response resp { no, perhaps, yes } ~ Categorical(p)\nfactor btype { curse, scold, shout }\n"
        "factor mode { want, do }\neffects softmax(p) = 1 + btype + mode",
    ),
}


def name_in_r(name: str) -> str:
    """`yes:btypescold` of `btype[yes, scold - curse]`"""
    variable, _, labels = name.removesuffix("]").partition("[")
    level, _, contrast = labels.partition(", ")
    effect = "(Intercept)" if variable == "Intercept" else variable.strip("`") + contrast.partition(" - ")[0]
    return f"{level}:{effect}"


@pytest.mark.parametrize("case", CASES)
def test_highest_likelihood(case: str) -> None:
    table, spec = CASES[case]
    facts, factors = FACTS[case], [name for name in FACTS[case]["at"] if name != "Sepal.Width"]
    points = pd.DataFrame(facts["at"]).assign(level=1).drop_duplicates()
    at = [", ".join(f"`{name}` = {row[name]}" for name in facts["at"]) for _, row in points.iterrows()]
    levels = spec.split("{ ")[1].split(" }")[0].split(", ")
    wanted = np.array(facts["probabilities"])[points.index]
    estimands = [
        f"estimand e{i}_{k} = probability({v}, at({a}))" for i, a in enumerate(at) for k, v in enumerate(levels)
    ]
    text = "\n".join([spec, "prior Intercept ~ Flat()", "prior effects ~ Flat()", *estimands])
    design = hlm.parse(text).bind(table())
    assert set(design.schema.factors) == set(factors)
    program = prepare(make_plan(design))
    found = minimize(lambda x: [-part for part in program.density(x)], np.zeros(program.n_dim), jac=True, tol=1e-9)
    steps = 1e-4 * np.eye(program.n_dim)
    around = [recover(program, (found.x + s)[None], 1) for s in (steps, -steps)]
    values = {name: v[0, 0] for name, v in recover(program, found.x[None, None], 1).items()}
    assert log_likelihood(design, values) == pytest.approx(facts["loglik"], abs=1e-5)
    bent = np.array([program.density(found.x - s)[1] - program.density(found.x + s)[1] for s in steps]) / 2e-4
    own = [(c.variable, c.position, c.name) for e in design.schema.equations for c in e.coefficients]
    assert {name_in_r(name) for _, _, name in own} == set(facts["estimates"])
    for variable, position, name in own:
        estimate, error = facts["estimates"][name_in_r(name)]
        assert float(values[variable].flat[position]) == pytest.approx(estimate, abs=2e-3 * error), name
        ends = [side[variable].reshape(program.n_dim, -1)[:, position] for side in around]
        slope = (ends[0] - ends[1]) / 2e-4
        assert np.sqrt(slope @ np.linalg.solve(bent, slope)) == pytest.approx(error, rel=2e-3), name
    shares = [[float(values[f"e{i}_{k}"]) for k in range(len(levels))] for i in range(len(at))]
    np.testing.assert_allclose(shares, wanted, atol=1e-5)


def test_counts_of_categories_have_the_likelihood_of_their_rows() -> None:
    """At R's estimates, but for the ways in which counts may have come."""
    rows = FACTS["iris_rows"]
    counts = np.array(list(rows.values()), dtype=float)
    table = pd.DataFrame(counts, columns=SPECIES).assign(width=[float(width) for width in rows])
    names = ", ".join(SPECIES)
    text = f"response species = ({names}) ~ Multinomial(n = {' + '.join(SPECIES)}, p)\ncovariate width\n"
    design = hlm.parse(f"{text}effects softmax(p) = 1 + width").bind(table)
    estimates = FACTS["iris"]["estimates"]
    values = {
        name: np.array([estimates[f"{level}:{r_name}"][0] for level in SPECIES[1:]])
        for name, r_name in (("Intercept", "(Intercept)"), ("width", "Sepal.Width"))
    }
    ways = float(np.sum(gammaln(counts.sum(axis=1) + 1) - gammaln(counts + 1).sum(axis=1)))
    draws = draws_of({name: v[None, None] for name, v in values.items()}, {}, design)
    assert rows_log_likelihood(design, draws).sum() == pytest.approx(FACTS["iris"]["loglik"] + ways, abs=1e-6)
