"""Where curves rise and fall: against slopes that are asked of the same draws, and where nothing may be said."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import CurveCourse
from hlmdsl.results.draws import Draws, draws_of
from hlmdsl.results.rises import with_courses
from tests.shipped import shipped_fit

N = 120
RNG = np.random.default_rng(8)
TABLE = {
    "y": RNG.normal(size=N),
    "x": np.linspace(0, 9, N),
    "z": RNG.normal(size=N),
    "t": np.arange(N) % 12.0,
    "f": np.array(["a", "b"])[np.arange(N) % 2],
    "g": np.array([f"u{k % 6}" for k in range(N)]),
}
DECLARED = {
    "x": 'covariate x unit "kg"',
    "z": "covariate z",
    "t": "covariate t",
    "f": "factor f { a, b }",
    "g": "group g",
}


def design_of(effects: str, used: str) -> Design:
    lines = ["response y ~ Normal(mu, sigma)", *(DECLARED[name] for name in used), f"effects mu = {effects}"]
    return hlm.parse("\n".join(lines) + "\n").bind(TABLE)


def around(design: Design, course: np.ndarray, spread: float = 0.02) -> Draws:
    """Draws whose common effects are near those of a given course over the rows."""
    rng, equation = np.random.default_rng(3), design.schema.main
    values, *_ = np.linalg.lstsq(equation.matrix(design.rows), course, rcond=None)
    drawn = {name: np.ones((2, 300, *(len(design.coords[d]) for d in own))) for name, own in design.dims.items()}
    for element, value in zip(equation.coefficients, values, strict=True):
        drawn[element.variable].reshape(2, 300, -1)[..., element.position] = rng.normal(value, spread, (2, 300))
    return draws_of(drawn, {}, design)


def courses_of(design: Design, draws: Draws) -> list[CurveCourse]:
    told = with_courses(explain(design.schema, design), design, draws)
    return [own for section in told.sections for own in section.courses]


def test_a_curve_that_rises_and_falls_and_rises() -> None:
    design = design_of("1 + spline(x, df = 9)", "x")
    (course,) = courses_of(design, around(design, np.sin(TABLE["x"])))
    assert [round(end, 0) for span in course.rises for end in span] == [0, 2, 5, 8]
    assert [round(end, 0) for span in course.falls for end in span] == [2, 5, 8, 9]
    assert course.text.startswith("The curve of y over x rises from 0 to 1.")
    assert "(pointwise: over each of 100 steps from 0 to 9 kg by itself)" in course.text
    assert course.text.endswith("; elsewhere it does neither with that probability.")
    (line,) = courses_of(design, around(design, TABLE["x"], 1e-6))
    assert (line.rises, line.falls) == (((0.0, 9.0),), ())
    assert "elsewhere" not in line.text


def test_each_level_has_its_curve_and_a_trend_is_part_of_it() -> None:
    design = design_of("1 + f + f:spline(x, df = 9) + t + walk(t)", "xtf")
    of_f = np.where(TABLE["f"] == "a", TABLE["x"], -TABLE["x"])
    found = {(c.over, c.at): c for c in courses_of(design, around(design, of_f - TABLE["t"], 1e-5))}
    assert set(found) == {("x", (("f", "a"),)), ("x", (("f", "b"),)), ("t", ())}
    assert found["x", (("f", "a"),)].rises == ((0.0, 9.0),)
    assert found["x", (("f", "b"),)].falls == ((0.0, 9.0),)
    assert found["x", (("f", "b"),)].text.startswith("The curve of y over x, in f b, falls from 0 to 9, with")
    assert found["t", ()].falls == ((0.0, 11.0),)
    assert "over each of 11 steps from 0 to 11 by itself" in found["t", ()].text


@pytest.mark.parametrize(
    ("effects", "used"),
    [
        ("1 + z:spline(x, df = 5)", "xz"),
        ("1 + x:z + spline(x, df = 5)", "xz"),
        ("1 + offset(x) + spline(x, df = 5)", "x"),
    ],
)
def test_nothing_is_said_of_a_curve_that_depends_on_more(effects: str, used: str) -> None:
    design = design_of(effects, used)
    assert courses_of(design, around(design, TABLE["x"])) == []


def test_against_slopes_that_are_asked_of_the_fit() -> None:
    fit = shipped_fit("mcycle")
    courses = [own for section in fit.explain().explanation.sections for own in section.courses]
    course = courses[0]
    assert course.rises
    assert course.falls
    for spans, sign in ((course.rises, 1), (course.falls, -1)):
        for low, high in spans:
            at = (low + high) / 2
            asked = fit.ask(f"slope({course.over}, at({course.over} = {at}))")
            assert sign * np.quantile(asked.draws.answer, 0.5 - sign * 0.44) > 0, (low, high)
    assert not any("pointwise" in line for line in fit.explain().brief().splitlines())
