"""JSON: what is written is what the schema says, for every spec, before and after a fit."""

from __future__ import annotations

import json
import math
from dataclasses import fields
from fractions import Fraction
from pathlib import Path
from typing import Any, get_args

import pytest
from explained_designs import after_fit
from jsonschema import Draft202012Validator
from test_latex import SPECS, explained, fitted, hard

import hlmdsl as hlm
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Estimate, Explanation, Kind
from hlmdsl.explain.write.json import to_json
from hlmdsl.families.links import LINKS

SCHEMA: dict[str, Any] = json.loads((Path(__file__).parents[2] / "docs" / "explanation.schema.json").read_text())
VALIDATOR = Draft202012Validator(SCHEMA)


def faults(data: object) -> list[str]:
    return [f"{e.json_path}: {e.message[:200]}" for e in VALIDATOR.iter_errors(data)]


def written(explanation: Explanation) -> Any:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is no JSON")

    return json.loads(to_json(explanation), parse_constant=refuse)


OF_FEW_MODELS = {
    "parts",
    "components",
    "rising",
    "curve",
    "related_by",
    "related_file",
    "steps",
    "scaled_by",
    "nu",
    "rho",
    "phi",
    "lengthscales",
    "raised",
    "cutpoint",
    "shrinkage",
    "residual",
}


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    objects = [d for d in SCHEMA["$defs"].values() if "properties" in d] + [SCHEMA]
    assert all(d["additionalProperties"] is False for d in objects)
    required = [set(d["properties"]) - set(d["required"]) for d in objects]
    of_few = {"p_above_one", "probability", "covariances", "level", "by_member", "weights"}
    assert set().union(*required) <= of_few | OF_FEW_MODELS


@pytest.mark.parametrize("path", SPECS, ids=lambda p: p.stem)
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_every_spec_follows_the_schema(path: Path, after: bool) -> None:
    data = written(fitted(explained(path)) if after else explained(path))
    assert faults(data) == []
    names = [m["name"] for m in data["meanings"]]
    assert len(set(names)) == len(names)
    in_sections = [n for s in data["sections"] for n in (*s["meanings"], *s["combinations"])]
    assert sorted(in_sections) == sorted(names)
    for meaning in data["meanings"]:
        assert set(meaning["sum"] or {}) <= set(names)
        for point in meaning["weights"]:
            assert point["exact"] is None or float(Fraction(point["exact"])) == pytest.approx(point["weight"])


def test_odd_labels_and_what_is_not_finite() -> None:
    explanation = explain(hard().schema, hard())
    odd = Estimate(1.0, -math.inf, math.inf, 0.5, math.nan, math.nan, math.nan, math.nan)
    data = written(after_fit(explanation, {"sigma_Intercept": odd}))
    assert faults(data) == []
    estimate = next(m["estimate"] for m in data["meanings"] if m["name"] == "sigma_Intercept")
    assert (estimate["low"], estimate["r_hat"]) == (None, None)


def test_two_kinds() -> None:
    spec = "response y ~ Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w)\neffects mu1 = 1\neffects mu2 = 1\n"
    data = json.loads(hlm.parse(spec).explain().to("json"))
    assert faults(data) == []
    response = data["equations"]["response"]
    assert response["components"] == [{"family": "Normal", "arguments": 2}] * 2
    assert [symbol["element"] for symbol in response["rising"]] == ["Intercept", "mu2_Intercept"]


def test_sds_that_are_covariances() -> None:
    spec = "response y ~ Normal(mu, sigma)\nfactor a { a1, a2 }\nfactor b { b1, b2 }\ngroup g\n"
    data = json.loads(hlm.parse(f"{spec}effects mu = 1 + (1 + a:b || g)").explain().to("json"))
    assert any(m.get("covariances") for m in data["meanings"])
    assert faults(data) == []


def test_what_is_added_to_the_package_is_added_to_the_schema() -> None:
    meaning = SCHEMA["$defs"]["meaning"]["properties"]
    assert set(meaning["kind"]["enum"]) >= set(get_args(Kind))
    assert {f.name for f in fields(Estimate)} <= set(SCHEMA["$defs"]["estimate"]["properties"])
    assert set(SCHEMA["$defs"]["predictor_equation"]["properties"]["link"]["enum"]) == set(LINKS)


def test_what_is_not_in_the_schema_is_refused() -> None:
    data = written(explained(next(p for p in SPECS if p.stem == "dyestuff")))
    assert faults({**data, "more": 1})
    del data["meanings"][0]["weights"]
    assert faults(data)
