"""The look-up tables of the graph and the encoder's design matrices say the same, for any formula."""

from __future__ import annotations

from typing import Any

import numpy as np
import pymc as pm
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from independent_density import predictor
from small_models import AtPoint, bind

from hlmdsl.backend.build import build_model

COMMON = ["a * b", "a * c * b", "b * x", "x * w", "c * x * b", "log(w)", "x^2", "poly(w, 3)", "b * poly(w, 2)"]
VARYING = ["1", "x", "a", "1 + b", "0 + a", "1 + x:a + a", "1 + a * b", "0 + b:x + x", "1 + poly(w, 2)"]


@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    common=st.lists(
        st.sampled_from(["a * b", "a * c * b", "b * x", "x * w", *COMMON[:5], *COMMON[8:11]]), max_size=3, unique=True
    ),
    first=st.sampled_from(VARYING),
    bar=st.sampled_from(["|", "||"]),
    second=st.sampled_from(["", " + (1 + x | h)", " + (1 | h/k)"]),
)
def test_predictor(common: list[str], first: str, bar: str, second: str) -> None:
    terms = " + ".join(["1", *common])
    design = bind(f"response real ~ Normal(mu, sigma)\neffects mu = {terms} + ({first} {bar} g){second}")
    model = build_model(design)
    there = AtPoint(model)
    point = there.random(np.random.default_rng(0))
    values = there.values(point)
    mu, _ = model["real"].owner.op.dist_params(model["real"].owner)
    (graph,) = model.replace_rvs_by_values([mu])
    found = model.compile_fn(graph, inputs=model.value_vars, on_unused_input="ignore")(point)
    assert np.broadcast_to(found, design.rows.n) == pytest.approx(
        predictor(design, design.schema.main, values), rel=1e-9, abs=1e-9
    )


def test_estimand(model_of: Any) -> None:
    design, model = model_of(
        "response real ~ Normal(mu, sigma)\neffects mu = 1 + a * x + offset(log(w))\n"
        "estimand d = 2 * at(a = a2, x = 3) - at(x = 1) + 1"
    )
    there = AtPoint(model)
    values = there.values(there.random(np.random.default_rng(0)))
    b0, a, x, ax = (values[n] for n in ("Intercept", "a", "x", "a:x"))
    z = (3 - 1) / 2
    offset = np.log(design.schema.covariates["w"].center or 1) if design.schema.covariates["w"].center else 0.0
    at_a2 = b0 + a[0] + z * (x + ax[0]) + offset
    mean = b0 + a.sum() / 3 + offset
    assert values["d"] == pytest.approx(2 * at_a2 - mean + 1)


def test_no_dense_columns(model_of: Any) -> None:
    """No constant of the graph has an entry for every row: factors and units are looked up, never expanded."""
    design, model = model_of("response real ~ Normal(mu, sigma)\neffects mu = 1 + a * b * c + (1 + a | g)")
    from pytensor.graph.basic import Constant
    from pytensor.graph.traversal import ancestors

    sizes = [np.size(v.data) for v in ancestors([model.logp()]) if isinstance(v, Constant) and v.data is not None]
    assert max(sizes) < design.rows.n
    assert isinstance(model, pm.Model)
