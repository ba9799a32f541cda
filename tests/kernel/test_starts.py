"""Where chains start: near the data, wherever these are; and where a posterior may have two modes, in both."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import hlmdsl
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import elements
from hlmdsl.backend.kernel.start import first_coefficients, may_have_modes, spread_out, starting_point
from hlmdsl.design.design import Design


@given(chains=st.integers(1, 9), dimensions=st.integers(1, 5), seed=st.integers(0, 2**32 - 1))
@settings(max_examples=50, deadline=None)
def test_every_part_of_a_box_has_a_chain(chains: int, dimensions: int, seed: int) -> None:
    centre, width = np.linspace(-3, 1e6, dimensions), np.linspace(0.5, 40, dimensions)
    points = np.array([start(7) for start in spread_out(centre, width, chains, seed)])
    part = np.floor((points - centre + width) / (2 * width) * chains)
    assert (np.sort(part, axis=0) == np.arange(chains)[:, None]).all()


MODES = "response y ~ StudentT(mu, sigma = 0.3, nu = 1)\neffects mu = 1\nprior Intercept ~ Normal(5, 10)"


def test_a_second_mode_is_seen() -> None:
    """Samples, since it is chains that get lost: two heaps of responses, the smaller mode with a seventh of the mass or
    so. From starts about one mode, five seeds of six had all chains in one of the two and no alarm."""
    for data in range(2):
        r = np.random.default_rng(data)
        y = np.concatenate([r.normal(0, 0.3, 6), r.normal(10, 0.3, 6)])
        compiled = hlmdsl.parse(MODES).compile({"y": y})
        for seed in (1, 2):
            fit = compiled.sample(seed=seed, draws=200, tune=200, progressbar=False)
            upper = (fit.idata["posterior"]["Intercept"].values > 5).mean(axis=1)
            assert upper.min() < 0.5 < upper.max()
            assert not fit.diagnostics.passed


def test_places_where_a_curve_fits_are_seen() -> None:
    """Of two exponentials either may be called the first."""
    r = np.random.default_rng(1)
    t = np.linspace(0, 6, 80)
    spec = (
        "response y ~ Normal(mu, sigma)\ncovariate t\nnonlinear mu = a * exp(-k * t) + b * exp(-l * t)\n"
        "effects a = 1\neffects b = 1\neffects log(k) = 1\neffects log(l) = 1\n"
    )
    spec += "".join(f"prior {name}.Intercept ~ Normal({int(name in 'ab')}, 1)\n" for name in "abkl")
    table = {"y": 2 * np.exp(-3 * t) + np.exp(-0.3 * t) + 0.03 * r.normal(size=80), "t": t}
    fit = hlmdsl.parse(spec).compile(table).sample(seed=1, draws=200, tune=200, progressbar=False)
    assert any("the chains are in different places: their medians of" in alarm for alarm in fit.diagnostics.alarms)


def test_only_likelihoods_that_give_up_on_responses_have_wide_starts() -> None:
    table = {"y": [1.0, 2.5, 2.0, 4.0]}
    wide = {
        "response y ~ StudentT(mu, sigma, nu)\neffects mu = 1": True,
        "response y ~ StudentT(mu, sigma, nu)\neffects log(mu) = 1": False,
        "response y ~ Normal(mu, sigma)\neffects mu = 1": False,
    }
    for spec, expected in wide.items():
        design = hlmdsl.parse(spec).bind(table)
        assert may_have_modes(design) is expected
        _, width = starting_point(prepare(make_plan(design)))
        assert bool(width.max() > 1) is expected


def far(prior: str, shift: float, family: str = "Normal(mu, sigma)") -> Design:
    r = np.random.default_rng(2)
    x = r.uniform(0, 10, 30)
    spec = f"response y ~ {family}\ncovariate x\neffects mu = 1 + x\n{prior}"
    return hlmdsl.parse(spec).bind({"y": shift + 2 + 0.35 * x + 0.9 * r.normal(size=30), "x": x})


@pytest.mark.parametrize("shift", [0.0, 1e6, 1e10, 1e12])
@pytest.mark.parametrize("family", ["Normal(mu, sigma)", "StudentT(mu, sigma, nu)"])
@pytest.mark.parametrize(
    "prior",
    [
        "",
        "prior Intercept ~ Flat()",
        "prior Intercept ~ Normal(0, 1e13)",
        "prior Intercept ~ HalfNormal(1e13)",
        "prior Intercept ~ Uniform(-1e13, 1e13)",
        "prior Intercept ~ Normal(m, 3)\nprior m ~ Normal(0, 1e13)",
    ],
)
def test_starts_are_near_the_data(prior: str, family: str, shift: float) -> None:
    design = far(prior, shift, family)
    program = prepare(make_plan(design))
    x, _ = starting_point(program)
    v = elements(program, x[None])[0]
    intercept = program.layout.variables["Intercept"].start
    assert abs(v[intercept] - shift - 2) < 2 + 1e-3 * (shift == 1e12)
    if "m" in program.layout.variables:
        assert abs(v[program.layout.variables["m"].start] - shift - 2) < 4


def test_a_first_fit_by_name() -> None:
    design = far("", 1e10)
    found = first_coefficients(design)
    assert found.keys() == {"Intercept", "x"}
    assert abs(found["Intercept"] - 1e10 - 2) < 2
    assert abs(found["x"] - 0.35) < 0.2
    assert first_coefficients(far("prior x ~ HalfNormal(1)", 0.0)).keys() == {"Intercept"}
    other = hlmdsl.parse("response y ~ Poisson(mu)\neffects log(mu) = 1").bind({"y": [1, 2, 4]})
    assert first_coefficients(other) == {}


def test_a_rare_reference_leaves_no_narrow_valley() -> None:
    """Where chains start, the log density of coefficients that are all told against one in a hundred rows is bent alike
    in all directions; alone, those of each level would be ten times as wide together as apart."""
    r = np.random.default_rng(1)
    x = r.normal(size=(2000, 2))
    y = np.array(list("abcdef"))[r.choice(6, 2000, p=[0.01, *[0.198] * 5])]
    spec = "response y { a, b, c, d, e, f } ~ Categorical(p)\ncovariate u\ncovariate v\neffects softmax(p) = 1 + u + v"
    program = prepare(make_plan(hlmdsl.parse(spec).bind({"y": y, "u": x[:, 0], "v": 5 + x[:, 1]})))
    at, _ = starting_point(program)
    steps = 1e-4 * np.eye(program.n_dim)
    bent = np.array([program.density(at - s)[1] - program.density(at + s)[1] for s in steps]) / 2e-4
    widths = np.sqrt(np.linalg.eigvalsh((bent + bent.T) / 2))
    assert widths.max() / widths.min() < 2.5
