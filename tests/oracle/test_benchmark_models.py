"""The models that the benchmark's contenders fit are the specs' own: their log densities differ by a constant only."""

import dataclasses
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks import check
from tests.benchmarks.problems import BY_NAME


@pytest.mark.parametrize(
    ("model", "style"),
    [
        ("sleepstudy", "expert"),
        ("sleepstudy", "post_two"),
        ("sleepstudy_independent", "post_one"),
        ("cbpp", "expert"),
        ("penicillin", "expert_centred"),
        ("salamanders", "expert"),
        ("admissions", "expert"),
        ("kidney", "expert"),
        ("verbagg_responses", "expert"),
    ],
)
def test_contender_has_the_density_of_the_spec(model: str, style: str) -> None:
    problem = BY_NAME[model]
    assert problem.data is not None
    assert check.deviation(problem, style, problem.data) < check.TOLERANCE


def test_another_prior_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    given = check.priors_of
    monkeypatch.setattr(check, "priors_of", lambda *a: dataclasses.replace(given(*a), etas={"Subject": 3.0}))
    problem = BY_NAME["sleepstudy"]
    assert problem.data is not None
    assert check.deviation(problem, "post_two", problem.data) > check.TOLERANCE
