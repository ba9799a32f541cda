"""What is said of curves: their lines and sds, each by what it is over the rows; of single wiggles nothing."""

from __future__ import annotations

import numpy as np
import pytest
from explained_designs import explain_spec

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Explanation
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.explain.write.plain_text import to_text

N = 80
TABLE = {
    "y": np.random.default_rng(1).normal(size=N),
    "x": np.random.default_rng(2).gamma(2.0, 3.0, N),
    "z": np.random.default_rng(3).normal(size=N),
    "f": np.array(["a", "b", "c"])[np.arange(N) % 3],
}
HEAD = 'response y "score" ~ Normal(mu, sigma)\n'


def bound(effects: str, more: str = "", table: dict[str, np.ndarray] = TABLE) -> Design:
    declared = "covariate x\ncovariate z\nfactor f { a, b, c } reference a\n"
    used = "".join(f"{line}\n" for line in declared.splitlines() if line.split()[1] in effects.split("=")[-1] + effects)
    return hlm.parse(f"{HEAD}{used}effects mu = {effects}\n{more}").bind(table)


def told(design: Design) -> Explanation:
    return explain(design.schema, design)


def test_the_line_is_the_least_squares_line_through_the_curve() -> None:
    """For any coefficients: the intercept is its value at x = 0, the straight coefficient its slope."""
    design = bound("1 + spline(x, df = 6)")
    b = np.random.default_rng(4).normal(size=7)
    curve = design.schema.main.matrix(design.rows) @ b
    slope, value = np.polyfit(TABLE["x"], curve, 1)
    by_name = {m.name: m for m in told(design).meanings}
    for name, number, text in (
        ("Intercept", value, "expected score on the straight line through its curve over x, at x = 0"),
        (
            "spline(x, df = 6)[straight]",
            slope,
            "change in score per +1 of x, along the straight line through its curve",
        ),
    ):
        meaning = by_name[name]
        assert meaning.text == text
        points = design.schema.rows([dict(p.at) for p in meaning.weights])
        h = np.array([p.weight for p in meaning.weights])
        assert h @ design.schema.main.matrix(points) @ b == pytest.approx(number, rel=1e-8)
        assert meaning.determined


def test_the_sd_is_the_root_mean_square_over_the_rows() -> None:
    """In expectation, of a curve whose wiggles have that sd."""
    design = bound("1 + spline(x, df = 6)")
    matrix = design.schema.main.matrix(design.rows)[:, sorted(design.schema.main.wiggles)]
    draws = np.random.default_rng(5).normal(0, 2.5, size=(40_000, matrix.shape[1]))
    assert np.sqrt(np.square(draws @ matrix.T).mean()) == pytest.approx(2.5, rel=0.01)
    (sd,) = [m for m in told(design).meanings if m.kind == "sd"]
    assert (sd.name, sd.variable) == ("sd_spline(x, df = 6)",) * 2
    assert (
        sd.text == "how freely the curve of score over x may depart from its straight line "
        "(root mean square over the fitted rows and curves as free as this one)"
    )
    spread = float(f"{TABLE['y'].std(ddof=1):.2g}")
    assert (sd.prior, sd.prior_is_default) == (f"prior sd(spline(x, df = 6)) ~ HalfStudentT(3, {spread:g})", True)


def test_a_curve_may_lie_much_nearer_to_its_line_than_its_sd() -> None:
    """So the sd is not said to be how far this one departs: here a sine, by the likeliest sd of its coefficients."""
    design = bound("1 + spline(x, df = 12)")
    matrix = design.schema.main.matrix(design.rows)[:, sorted(design.schema.main.wiggles)]
    x = design.rows.numbers["x"]
    wave = np.sin(4 * np.pi * (x - x.min()) / np.ptp(x))
    own = np.linalg.lstsq(matrix, wave - wave.mean(), rcond=None)[0]
    departs = np.sqrt(np.square(matrix @ own).mean())
    assert np.sqrt(np.square(own).mean()) > 1.5 * departs


def test_no_wiggle_is_told() -> None:
    design = bound("1 + spline(x, df = 6) + spline(z, df = 3)", "estimand e = at(x = 3) - at(x = 2)\n")
    explanation = told(design)
    text = to_text(explanation)
    assert not [m.name for m in explanation.meanings if "wiggle" in m.name]
    assert "wiggle" not in text
    assert "Curves over x and z are read from their picture (`hlm plot FIT x`)" in " ".join(text.split())
    assert next(m for m in explanation.meanings if m.name == "e").text == "at(x = 3) - at(x = 2)"


def test_a_curve_for_each_level() -> None:
    design = bound("1 + f + f:spline(x, df = 4)")
    texts = {m.name: m.text for m in told(design).meanings}
    assert texts["f:spline(x, df = 4)[b, straight]"].endswith("along the straight line through its curve, in f b")
    assert texts["sd_f:spline(x, df = 4)[c]"].startswith(
        "how freely the curve of score over x, in f c, may depart from"
    )
    assert len([name for name in texts if name.startswith("sd_f:")]) == 3


def test_curves_that_are_differences_or_slopes() -> None:
    texts = {m.name: m.text for m in told(bound("1 + spline(x, df = 4) + f + f:spline(x, df = 4)")).meanings}
    assert "that f[b - a] multiplies may depart" in texts["sd_f:spline(x, df = 4)[b - a]"]
    texts = {m.name: m.text for m in told(bound("1 + z:spline(x, df = 4)")).meanings}
    assert "that z multiplies may depart" in texts["sd_z:spline(x, df = 4)"]


def test_a_cyclic_curve_has_no_line() -> None:
    design = bound("1 + spline(x, df = 4, basis = cyclic, period = 10)")
    by_kind = {m.kind: m for m in told(design).meanings}
    assert by_kind["intercept"].text == "expected score, averaged over the x of the data"
    assert "from its mean over the x of the data (root mean square" in by_kind["sd"].text
    assert "effect" not in by_kind


def test_beside_another_function_the_line_is_with_that_held_fixed() -> None:
    texts = {m.name: m.text for m in told(bound("1 + spline(x, df = 4) + log(x)")).meanings}
    line = "change in score per +1 of x, along the straight line through its curve, with log(x) held fixed"
    assert texts["spline(x, df = 4)[straight]"] == line


def test_what_priors_imply_uses_the_sd_of_each_level() -> None:
    """Wide for one level alone."""
    more = "prior sd(f:spline(x, df = 4)) ~ HalfNormal(0.01)\n"
    narrow = bound("1 + f + f:spline(x, df = 4)", more)
    wide = bound("1 + f + f:spline(x, df = 4)", more.replace("0.01", "100"))
    assert " ".join(to_text(told(narrow)).split()) != " ".join(to_text(told(wide)).split())


def test_latex_has_the_sd_and_its_prior() -> None:
    tex = to_latex(told(bound("1 + spline(x, df = 3)", "prior sd(spline(x, df = 3)) ~ Exponential(2)\n")))
    assert r"\text{Normal}(0, \text{sd\_spline(x, df = 3)})" in tex
    assert r"\text{sd\_spline(x, df = 3)} &\sim \text{Exponential}" in tex
    assert r"W_{1}(\text{x}_i)" in tex


def test_a_gaussian_process_has_two_parameters() -> None:
    """An sd and a lengthscale, of a curve in each level."""
    design = bound("1 + f + f:hsgp(x, m = 6)")
    own = [m for m in told(design).meanings if "hsgp" in m.name]
    assert [m.name for m in own[2:4]] == ["sd_f:hsgp(x, m = 6)[c]", "lengthscale_f:hsgp(x, m = 6)[a]"]
    curve = "the curve of score over x, in f c,"
    free = f"how freely {curve} may depart from the level around which it varies"
    assert own[2].text == f"{free} (sd at any x of curves as free as this one)"
    assert own[5].text == (
        f"the distance in x at which two values of {curve} have the correlation 0.52, as deviations from the level "
        "around which it varies"
    )
    assert own[2].prior.startswith("prior sd(f:hsgp(x, m = 6)) ~ HalfStudentT(3, ")
    assert own[5].prior.startswith("prior lengthscale(f:hsgp(x, m = 6)) ~ LogNormal(")
    assert "prior lengthscale(f:hsgp(x, m = 6)) ~ LogNormal" in to_text(told(design))
    assert r"\, s_j(\text{lengthscale\_hsgp(x, m = 6)})" in to_latex(told(bound("1 + hsgp(x, m = 6)")))


def test_a_surface_has_a_lengthscale_along_each_covariate() -> None:
    """What is said of effects beside it is proved for any coefficients of its waves."""
    design = bound("1 + f + z + hsgp(x, z, m = (4, 3))")
    own = {m.name: m for m in told(design).meanings}
    assert own["Intercept"].text == "expected score in f a, where hsgp(x, z, m = (4, 3)) and z would be 0"
    design = bound("1 + f + hsgp(x, z, m = (4, 3))")
    own = {m.name: m for m in told(design).meanings}
    assert own["Intercept"].text == "expected score in f a, averaged over the x and z of the data"
    assert own["f[b - a]"].text == "f b minus f a, at any x and any z"
    assert own["sd_hsgp(x, z, m = (4, 3))"].text == (
        "how freely the surface of score over x and z may depart from the level around which it varies "
        "(sd at any x and z of surfaces as free as this one)"
    )
    assert own["lengthscale_hsgp(x, z, m = (4, 3))[z]"].text == (
        "the distance in z at which two values of the surface of score over x and z, at the same x, have the "
        "correlation 0.52, as deviations from the level around which it varies"
    )
    b = np.random.default_rng(4).normal(size=len(design.schema.main.coefficients))
    mean = (design.schema.main.matrix(design.rows) @ b).mean()
    shares = [(design.rows.levels["f"] == k).mean() for k in (1, 2)]
    assert mean == pytest.approx(b[0] + shares[0] * b[1] + shares[1] * b[2], abs=1e-12)
    assert r"s_j(\text{lengthscale\_hsgp(x, z, m = (4, 3))})" in to_latex(told(design))


def test_the_intercept_beside_a_gaussian_process_is_the_mean_over_the_rows() -> None:
    """For any coefficients, and read at points that tell all waves apart, however many there are."""
    for effects in ("1 + hsgp(x)", "1 + hsgp(x, m = 100, c = 4, kernel = expquad)"):
        design = bound(effects)
        (intercept,) = [m for m in told(design).meanings if m.name == "Intercept"]
        assert intercept.text == "expected score, averaged over the x of the data"
        assert intercept.determined
        b = np.random.default_rng(4).normal(size=len(design.schema.main.coefficients))
        assert (design.schema.main.matrix(design.rows) @ b).mean() == pytest.approx(b[0], abs=1e-12)
        points = design.schema.rows([dict(p.at) for p in intercept.weights])
        h = np.array([p.weight for p in intercept.weights])
        assert h @ design.schema.main.matrix(points) @ b == pytest.approx(b[0], abs=1e-6)
        assert not [w for w in design.warnings if w.code == "HLM354"]


TIMES = {"y": TABLE["y"], "t": np.arange(N) % 5 + 1.0, "g": np.array(["a", "b", "c", "d"])[np.arange(N) // 20]}
IN_TIME = "response y ~ Normal(mu, sigma)\ncovariate t\ngroup g\neffects mu = {}\nestimand six = mean(at(t = 6))\n"


@pytest.mark.parametrize(
    ("effects", "name", "text"),
    [
        ("1 + t + ar(t) + (1 | g)", "Intercept", "expected y where ar(t) and t would be 0"),
        ("1 + t + ar(t) + (1 | g)", "t", "change in y per +1 of t with ar(t) held fixed"),
        ("1 + t + (1 + t + ar(t) | g)", "sd_g[t]", "how much g differ (sd) in their change per +1 of t with ar(t)"),
        ("1 + walk(t) + (1 + ar(t) | g)", "sd_g[Intercept]", "how much g differ (sd) in their expected y at ar(t) = 0"),
        ("1 + ar(t) + (1 | g)", "six", "the mean y at t = 6, for g whose deviations are zero"),
    ],
)
def test_a_process_is_told_from_a_trend_and_its_level_from_a_time(effects: str, name: str, text: str) -> None:
    """At t = 6, the first time after the table's, expectations are those of the level: but that is said of a point only
    if nobody named its time.
    """
    meanings = told(hlm.parse(IN_TIME.format(effects)).bind(TIMES)).meanings
    (found,) = (m for m in meanings if m.name == name)
    words = f"{found.text} {found.response}".replace("a unit of g", "g").replace("units of g", "g")
    assert text in words, words
    assert found.determined is not False


def test_a_process_has_the_same_share_of_the_variance_at_any_time() -> None:
    def lead(effects: str) -> str:
        sections = told(hlm.parse(IN_TIME.format(effects)).bind(TIMES)).sections
        (found,) = (s for s in sections if s.title == "where the variance comes from")
        return f"{found.lead} {found.meanings[0].text}"

    one = lead("1 + t + (1 + ar(t) | g)")
    assert one.startswith("At any one t, the variance of y is that between units of g, and sigma² within them.")
    assert "other points" not in one
    assert "both at any one t " in one
    assert "At other points the shares differ" in lead("1 + t + (1 + t + ar(t) | g)")


def test_the_sd_of_a_curve_is_in_the_unit_of_its_values_or_of_its_slopes() -> None:
    """Also where a covariate multiplies the curve, and left of a bar."""
    spec = 'response y unit "cm" ~ Normal(mu, sigma)\ncovariate t unit "week"\ncovariate z unit "s" scale sd\ngroup g\n'
    units = {
        "walk(t)": "cm",
        "walk(t, order = 2)": "cm per week",
        "z:walk(t, order = 2)": "cm per sd of z per week",
        "z:spline(t, df = 5)": "cm per sd of z",
        "z:ar(t)": "cm per sd of z",
    }
    rng = np.random.default_rng(3)
    table = {"y": rng.normal(size=80), "t": np.tile(np.arange(8.0), 10), "z": rng.normal(size=80)}
    table["g"] = np.repeat([f"u{k}" for k in range(10)], 8)
    for term, unit in units.items():
        told = {m.name: m for m in explain_spec(f"{spec}effects mu = 1 + t + z + {term}\n", table).meanings}
        assert told[f"sd_{term}"].unit == unit, term
    of_units = explain_spec(f"{spec}effects mu = 1 + (1 + walk(t, order = 2) | g)\n", table)
    assert {m.name: m for m in of_units.meanings}["sd_g[walk(t, order = 2)]"].unit == "cm per week"
