# ruff: noqa: E501 (sentences, one a line)
"""What is said of curves that each unit has of its own: each number by what it is over the rows and the units."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.design.prior_draws import PriorDraws
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Explanation
from hlmdsl.explain.shares import spreads_of
from hlmdsl.explain.shares import variance as spread_variance
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.explain.write.plain_text import to_text
from hlmdsl.predictions.prior import prior_of
from hlmdsl.predictions.unit_deviations import factor_of
from hlmdsl.results.draws import in_one_axis

N = 90
TABLE = {
    "y": np.random.default_rng(1).normal(size=N),
    "x": np.random.default_rng(2).gamma(2.0, 3.0, N),
    "f": np.array(["a", "b", "c"])[np.arange(N) % 3],
    "g": np.array([f"g{k:02}" for k in np.arange(N) // 6]),
    "h": np.array([f"g{k:02}" for k in (np.arange(N) // 6 + np.arange(N) % 2) % 15]),
}
CURVE = "spline(x, df = 5)"


def bound(effects: str, more: str = "", groups: str = "group g\n") -> Design:
    declared = "covariate x\n" + "factor f { a, b, c } reference a\n" * ("f" in effects.replace("df", ""))
    head = 'response y "score" ~ Normal(mu, sigma)\n'
    return hlm.parse(f"{head}{declared}{groups}effects mu = {effects}\n{more}").bind(TABLE)


def told(design: Design) -> Explanation:
    return explain(design.schema, design)


def texts(design: Design) -> dict[str, str]:
    return {m.name: m.text for m in told(design).meanings}


def deviations(design: Design, sds: dict[str, float], units: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """(units, effects) of independent normal effects, each with the sd that is called so, and (units, rows)."""
    (varying,) = design.schema.main.varying
    own = np.array([sds[sd.labels[0]] for sd in varying.sd_of])
    b = np.random.default_rng(seed).normal(size=(units, own.size)) * own
    return b, b @ varying.matrix(design.rows).T


def test_the_sds_are_what_their_sentences_say() -> None:
    """Of each unit's deviation: its least-squares line over the rows, and how far it lies from that."""
    design = bound(f"1 + {CURVE} + (1 + {CURVE} | g)")
    sds = {"Intercept": 0.7, f"{CURVE}[straight]": 0.2, CURVE: 2.5}
    b, curves = deviations(design, sds, 20_000, 3)
    slopes, values = np.polyfit(TABLE["x"], curves.T, 1)
    lines = slopes[:, None] * TABLE["x"] + values[:, None]
    assert np.allclose(slopes, b[:, 1])
    assert np.allclose(values, b[:, 0])
    assert np.sqrt(np.square(curves - lines).mean()) == pytest.approx(2.5, rel=0.01)
    said = texts(design)
    assert said["sd_g[Intercept]"] == (
        "how much units of g differ (sd) in their expected score on the straight lines through their curves over x, at x = 0"
    )
    assert said[f"sd_g[{CURVE}[straight]]"] == (
        "how much units of g differ (sd) in their change per +1 of x, along the straight lines through their curves"
    )
    assert said[f"sd_g[{CURVE}]"] == (
        "how far the deviations of single units of g over x depart from their own straight lines "
        "(root mean square over the fitted rows and units of g)"
    )


def test_no_wiggle_is_told_and_one_sd_is_there_for_all() -> None:
    design = bound(f"1 + x + ({CURVE} | g)")
    explanation = told(design)
    of_bar = [m.name for m in explanation.meanings if m.variable in ("sd_g", "cor_g")]
    assert of_bar == [
        "sd_g[Intercept]",
        f"sd_g[{CURVE}[straight]]",
        f"sd_g[{CURVE}]",
        f"cor_g[Intercept, {CURVE}[straight]]",
    ]
    text = " ".join(to_text(explanation).split())
    assert "[wiggle" not in text
    assert "Each unit of g has its own curve over x" in text
    assert "`hlm plot FIT x --lines`" in text


def test_names() -> None:
    design = bound(f"1 + (1 + {CURVE} | g)")
    labels = ("Intercept", *(f"{CURVE}[{own}]" for own in ("straight", *(f"wiggle {k}" for k in range(1, 5)))))
    assert design.dims["r_g"] == ("g", "g_effect")
    assert design.dims["sd_g"] == ("g_sd",)
    assert design.coords["g_effect"] == labels
    assert design.coords["g_sd"] == (*labels[:2], CURVE)
    assert design.coords["g_pair"] == (f"Intercept, {CURVE}[straight]",)
    assert bound("1 + (1 + x | g)").dims["sd_g"] == ("g_effect",)


def test_curves_of_each_level() -> None:
    """Each has an sd of its own: over all rows, as if all of them were of the level."""
    design = bound(f"1 + f + (1 + f + f:{CURVE} || g)")
    name = f"f:{CURVE}"
    sds = {"Intercept": 0.0, "f[b - a]": 0.0, "f[c - a]": 0.0, **{f"{name}[{k}, straight]": 0.3 for k in "abc"}}
    sds |= {f"{name}[a]": 1.0, f"{name}[b]": 2.0, f"{name}[c]": 3.0}
    (varying,) = design.schema.main.varying
    for level, sd in (("a", 1.0), ("c", 3.0)):
        point = {"f": level}
        rows = design.schema.rows([{**point, "x": x} for x in TABLE["x"]])
        b, _ = deviations(design, sds, 20_000, 4)
        curves = b @ varying.matrix(rows).T
        slopes, values = np.polyfit(TABLE["x"], curves.T, 1)
        lines = slopes[:, None] * TABLE["x"] + values[:, None]
        assert np.sqrt(np.square(curves - lines).mean()) == pytest.approx(sd, rel=0.01)
    said = texts(design)
    assert said[f"sd_g[{name}[b]]"].startswith(
        "how far the deviations of single units of g over x, in f b, depart from their"
    )
    assert not [n for n in said if n.startswith("cor_g")]


def test_curves_by_levels_and_cyclic_ones() -> None:
    said = texts(bound(f"1 + f + (1 + {CURVE} | g by f)"))
    assert said[f"sd_g[{CURVE}:f[b]]"].startswith(
        "how far the deviations of single units of g over x, in f b, depart from"
    )
    assert len([name for name in said if name.startswith("cor_g")]) == 3
    cyclic = "spline(x, df = 4, basis = cyclic, period = 10)"
    said = texts(bound(f"1 + ({cyclic} | g)"))
    assert "their own means over the x of the data (root mean square" in said[f"sd_g[{cyclic}]"]
    assert (
        said["sd_g[Intercept]"]
        == "how much units of g differ (sd) in their expected score, averaged over the x of the data"
    )
    assert set(said) == {"Intercept", "sd_g[Intercept]", f"sd_g[{cyclic}]", "sigma", "share_g", "R2"}


def test_members_have_curves() -> None:
    design = bound(f"1 + x + (1 + {CURVE} | members(g, h))", groups="group g\ngroup h\n")
    (varying,) = design.schema.main.varying
    assert varying.has_wiggles
    assert design.coords["members(g, h)_sd"][-1] == CURVE


def test_default_priors_and_their_targets() -> None:
    def priors(more: str) -> list[str]:
        return [r.line for r in bound(f"1 + {CURVE} + (1 + {CURVE} | g)", more).priors["sd_g"]]

    u = TABLE["y"].std(ddof=1)
    slope = f"{u / TABLE['x'].std():.2g}"
    level, line, wiggles = priors("")
    assert wiggles == f"prior sd(g, {CURVE}) ~ HalfStudentT(3, {u:.2g})"
    assert level.startswith("prior sd(g, Intercept) ~")
    assert line == f"prior sd(g, {CURVE}[straight]) ~ HalfStudentT(3, {float(slope):g})"
    every = "prior sd(g) ~ HalfNormal(1)"
    of_curve, of_line = f"prior sd(g, {CURVE}) ~ HalfNormal(2)", f"prior sd(g, {CURVE}[straight]) ~ HalfNormal(3)"
    assert priors(f"{every}\n") == [every] * 3
    assert priors(f"{every}\n{of_curve}\n{of_line}\n") == [every, of_line, of_curve]


def test_the_spread_of_a_new_unit_has_one_sd_for_all_wiggles() -> None:
    """Its draws are those of the sd times the length of the wiggles."""
    design = bound(f"1 + (1 + {CURVE} | g)", "prior sd(g) ~ HalfNormal(1)\n")
    (varying,) = design.schema.main.varying
    priors = {name: [r.prior for r in own] for name, own in design.priors.items()}
    draws = PriorDraws(design.schema, priors, {name: c.eta for name, c in design.correlations.items()})
    z = np.array([0.0, 0.0, 1.0, -2.0, 0.5, 3.0])
    one = draws.spread(varying, np.eye(6)[2])
    assert np.allclose(draws.spread(varying, z), np.linalg.norm(z) * one)
    parts = spreads_of(varying, z.tolist())
    assert {element.name for each, _ in parts for element in each} == {f"sd_g[{CURVE}]"}
    assert sum(weight for _, weight in parts) == pytest.approx(float(z @ z))


def test_gaussian_processes_of_units() -> None:
    """The sd is that of single values around the level, and two values a lengthscale apart correlate by 0.52."""
    term = "hsgp(x, m = 30, c = 3)"
    line = f"prior lengthscale(g, {term}) ~ LogNormal(1, 0.5)"
    design = bound(f"1 + (1 + {term} | g)", f"prior sd(g) ~ HalfNormal(1)\n{line}\n")
    (varying,) = design.schema.main.varying
    assert design.dims["lengthscale_g"] == ("g_lengthscale",)
    assert (design.coords["g_lengthscale"], design.coords["g_sd"]) == ((term,), ("Intercept", term))
    length = 6.0
    values = {"sd_g": np.array([0.0, 1.7]), "lengthscale_g": np.array([length])}
    sds = varying.by_effect(values.__getitem__)
    part = varying.bars[1].smooth.smooth
    middle = part.known.centre[0]
    z = varying.matrix(design.schema.rows([{"x": middle}, {"x": middle + length}])) + np.array([0, *part.known.means])
    found = (z * sds**2) @ z.T
    assert found[0, 0] == pytest.approx(1.7**2, rel=1e-3)
    assert found[0, 1] / found[0, 0] == pytest.approx(0.524, abs=2e-3)
    said = texts(design)
    assert said[f"sd_g[{term}]"] == (
        "how far the deviations of single units of g over x depart from the levels around which they vary "
        "(sd at any x, the same for all units of g)"
    )
    assert said[f"lengthscale_g[{term}]"] == (
        "the distance in x at which two values of the deviation of a single unit of g over x have the correlation "
        "0.52, as deviations from the level around which it varies, the same for all units of g"
    )
    assert [r.line for r in design.priors["lengthscale_g"]] == [line]
    beside = texts(bound(f"1 + x + (1 + x + {term} | g)"))
    assert beside[f"sd_g[{term}]"].startswith(
        f"how far the parts of {term} in the deviations of single units of g over x"
    )
    assert (
        f"two values of the part of {term} in the deviation of a single unit of g" in beside[f"lengthscale_g[{term}]"]
    )
    row = z[0] - np.array([0, *part.known.means])
    squared = spread_variance(spreads_of(varying, row.tolist()), lambda e: values[e.variable][e.position])
    assert squared == pytest.approx(float(row @ np.diag(sds**2) @ row))
    tex = to_latex(told(bound(f"1 + x + (1 + x + {term} | g)")))
    assert r"u^{\text{g}}_{k,j} &\sim \text{Normal}(0, \tau^{\text{g}}_{2} \, s_{k - 1}(\text{lengthscale\_g" in tex


def test_draws_of_units_with_gaussian_processes() -> None:
    """Of the prior: deviations in units of their sds are standard normal; so are those that new units are made of."""
    design = bound("1 + x + (1 + hsgp(x, m = 6) | g)")
    draws = prior_of(design, 500, 1).draws
    (varying,) = design.schema.main.varying
    sd = varying.by_effect(in_one_axis(draws))
    z = in_one_axis(draws)("r_g").reshape(500, -1, 7) / sd[:, None, :]
    np.testing.assert_allclose(z.std(axis=(0, 1)), 1, rtol=0.05)
    np.testing.assert_allclose(np.diagonal(factor_of(draws, varying), axis1=1, axis2=2), sd)


def test_equations_have_one_symbol_for_what_wiggles_share() -> None:
    tex = to_latex(told(bound(f"1 + x + (1 + {CURVE} | g)")))
    assert r"u^{\text{g}}_{k,j} &\sim \text{Normal}(0, \tau^{\text{g}}_{2}), \quad k = 2, \dots, 5" in tex
    assert r"\tau^{\text{g}}_{3}" not in tex
    assert r"D^{\text{g}} &= \operatorname{diag}(\tau^{\text{g}}_{0}, \tau^{\text{g}}_{1})" in tex


@pytest.mark.parametrize(
    ("bar", "pieces"),
    [
        ("1 + spline(x, df = 5)", "wiggles"),
        ("1 + walk(x)", "changes"),
        ("0 + walk(x, order = 2)", "bends"),
        ("1 + hsgp(x)", "waves"),
        ("1 + walk(x) + hsgp(z)", "changes or waves"),
    ],
)
def test_single_pieces_of_curves_have_names_of_their_own(bar: str, pieces: str) -> None:
    text = f"response y ~ Normal(mu, sigma)\ncovariate x\ngroup g\ncovariate z\neffects mu = 1 + ({bar} | g)"
    few = {**TABLE, "x": np.arange(N) % 8.0, "z": TABLE["x"]}  # many times have very many pairs
    own = next(s for s in told(hlm.parse(text).bind(few)).sections if "between" in s.title)
    assert f"not from single {pieces}, which are independent." in own.lead
    assert all(",," not in m.text for m in own.meanings)
