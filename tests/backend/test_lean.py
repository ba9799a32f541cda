"""The graph has hardly more kinds of nodes than a model by hand: each is compiled by itself in a first run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pymc as pm
import pytensor.tensor as pt
import pytest
from pytensor.compile.mode import Mode

import hlmdsl
from hlmdsl.backend.build import build_model
from hlmdsl.backend.statements.constants import normal_nodes
from hlmdsl.design.expected import NODE_WEIGHTS, NODES

SPECS = Path(__file__).parents[2] / "specs"


def kinds(model: pm.Model) -> int:
    """By operation and types of inputs, in the graph of the log density and its gradient; nothing is compiled."""
    with model:
        function = model.logp_dlogp_function(ravel_inputs=True, mode=Mode(linker="py", optimizer="fast_run"))
    nodes = function._pytensor_function.maker.fgraph.apply_nodes
    return len({(node.op, tuple(str(i.type) for i in node.inputs)) for node in nodes})


def table(name: str) -> Any:
    return pd.read_csv(SPECS / "data" / f"{name}.csv")


def correlated(labels: Any, scale: Any) -> Any:
    """(units, 2): deviations, non-centred."""
    cholesky, _, _ = pm.LKJCholeskyCov("cholesky", n=2, eta=2, sd_dist=pm.HalfNormal.dist(scale))
    z = pm.Normal("z", 0, 1, shape=(len(labels.categories), 2))
    return pm.Deterministic("r", z @ cholesky.T)


def sleepstudy() -> None:
    rows = table("sleepstudy")
    subjects = pd.Categorical(rows["Subject"])
    subject, days = pm.Data("subject", subjects.codes), pm.Data("days", rows["Days"])
    intercept, slope = pm.Normal("intercept", 250, 50), pm.Normal("slope", 0, 20)
    r = correlated(subjects, [50, 20])
    sigma = pm.HalfNormal("sigma", 50)
    mu = intercept + r[subject, 0] + (slope + r[subject, 1]) * days
    pm.Normal("y", mu, sigma, observed=pm.Data("reaction", rows["Reaction"]))


def projection() -> None:
    rows = table("projection")
    users = pd.Categorical(rows["user"])
    user, block = pm.Data("u", users.codes), pm.Data("b", pd.Categorical(rows["block"]).codes)
    parallel = pm.Data("parallel", (rows["direction"] == "parallel").astype("int8"))
    intercept, direction = pm.Normal("intercept", 0, 3), pm.Normal("direction", 0, 1)
    blocks, interaction = pm.Normal("blocks", 0, 1, shape=2), pm.Normal("interaction", 0, 0.5, shape=2)
    r = correlated(users, 1)
    sigma = pm.HalfNormal("sigma", 1)
    mu = intercept + pt.concatenate([[0.0], blocks])[block] + r[user, 0]
    mu += (direction + pt.concatenate([[0.0], interaction])[block] + r[user, 1]) * parallel
    pm.Normal("y", mu, sigma, observed=pm.Data("projection", np.log(rows["projection_sq"])))


def cbpp() -> None:
    """With dims as the posterior has them: an sd for each of the effects, which are one."""
    rows = table("cbpp")
    herds = pd.Categorical(rows["herd"])
    herd, period = pm.Data("h", herds.codes), pm.Data("p", pd.Categorical(rows["period"]).codes)
    intercept, periods = pm.Normal("intercept", -1, 1.5), pm.Normal("periods", 0, 1, shape=3)
    sd = pm.HalfNormal("sd", 1, shape=1)
    r = pm.Deterministic("r", sd * pm.Normal("z", 0, 1, shape=(len(herds.categories), 1)))
    logit_p = intercept + pt.concatenate([[0.0], periods])[period] + r[herd, 0]
    pm.Binomial("y", pm.Data("size", rows["size"]), logit_p=logit_p, observed=pm.Data("incidence", rows["incidence"]))


@pytest.mark.parametrize("write", [sleepstudy, projection, cbpp], ids=lambda write: write.__name__)
def test_kinds_of_nodes(write: Callable[[], None]) -> None:
    with pm.Model() as by_hand:
        write()
    ours = build_model(hlmdsl.load(SPECS / f"{write.__name__}.hlm").bind())
    assert kinds(ours) <= 1.1 * kinds(by_hand)


def test_weights_of_a_normal_are_known_by_their_nodes() -> None:
    np.testing.assert_array_equal(normal_nodes(NODE_WEIGHTS), NODES)
    assert normal_nodes(NODES) is None
    assert normal_nodes(NODE_WEIGHTS * (1 + 1e-9)) is None
