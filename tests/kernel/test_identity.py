# ruff: noqa: E501 (specs, one a line)
"""log p(y | theta) = log p(y, b | theta) - log p(b | y, theta) for any b: integrating effects out is exact.

In: a structure, at random theta with random b. Right side: SciPy and dense matrices (textbook_density.py). Left: the
kernel, which knows no b, with the Jacobian of its coordinates, by differences.

Gaps are compared between points, since the kernel leaves constants out. They may differ by 1e-8 of the marginal log
density's size: a sum's rounding grows with its size. The far larger joint density is not what they are measured by.
"""

from __future__ import annotations

import numpy as np
import pytest
import textbook_density as reference

import hlmdsl
from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.design.design import Design

SIZES = [1, 1, 2, 1, 3, 8, 20, 5, 1, 4, 9, 13]
"""Rows of the groups: unbalanced, with several of one row."""


def table() -> dict[str, np.ndarray]:
    r = np.random.default_rng(5)
    g = np.repeat(np.arange(len(SIZES)), SIZES)
    n = g.size
    y = r.normal(2, 1.5, n) + 0.3 * g
    year = 1985.0 + r.integers(0, 35, n)
    return {
        "y": y,
        "pos": np.exp(0.4 * y),
        "x": r.normal(0.4, 1, n),
        "w": r.integers(0, 3, n).astype(float),
        "year": year,
        "year2": year**2,
        "near": year + 1e-3 * r.normal(size=n),
        "exposure": np.exp(r.normal(0, 0.5, n)),
        "f": np.array(["a", "b", "c"])[r.integers(0, 3, n)],
        "e": np.array(["s", "t"])[r.integers(0, 2, n)],
        "kind": np.array(["u", "v"])[g % 2],
        "top": np.array([f"t{k // 4}" for k in g]),
        "g": np.array([f"g{k:02}" for k in g]),
        "inner": np.array([f"i{k}" for k in r.integers(0, 3, n)]),
        "h": np.array([f"h{k}" for k in r.integers(0, 4, n)]),
        "even": np.array([f"e{k // 4:02}" for k in range(n)]),
        "turn": np.arange(n) % 4 * np.where(np.arange(n) < n // 2, 1.0, 2.0),
    }


HEAD = """
covariate x
covariate w
covariate year
covariate year2
covariate near
covariate exposure
covariate turn
factor f { a, b, c } reference a
factor e { s, t } reference s
factor kind { u, v }
group top
group g
group inner in g
group h
group even
"""
Y = "response y ~ Normal(mu, sigma)\neffects mu = "

STRUCTURES = {
    "one effect": Y + "1 + x + (1 | g)",
    "a slope alone": Y + "1 + x + (0 + x | g)",
    "two correlated": Y + "1 + x + (1 + x | g)\ncorrelation g ~ LKJ(eta = 0.7)",
    "two independent": Y + "1 + x + (1 + x || g)",
    "three correlated": Y + "1 + f + (1 + f | g)\ncorrelation g ~ LKJ(eta = 1.4)",
    "three independent, of a factor": Y + "1 + f + (1 + f || g)",
    "independent with an interaction": Y + "1 + e * x + (1 + e * x || g)",
    "six correlated": Y + "1 + f * x + (1 + f * x | g)\ncorrelation g ~ LKJ(eta = 2)",
    "two bars": Y + "1 + x + f + (1 + x | g) + (0 + f || g)",
    "a covariance for each level": Y + "1 + x + e + (1 + x | g by e)\ncorrelation g ~ LKJ(eta = 1.4)",
    "a covariance for each kind of unit": Y + "1 + x + kind + (1 + x | g by kind)",
    "by levels beside others": Y + "1 + x + f + (1 | g) + (0 + x || g by f) + (1 | h by e)",
    "curves of units": Y + "1 + x + (1 + spline(x, df = 4) | g)\ncorrelation g ~ LKJ(eta = 1.4)",
    "curves of units in levels, nested": Y + "1 + e + (1 + e + e:spline(x, df = 3) || g) + (0 + spline(w, df = 2) | inner)",
    "cell means": Y + "0 + f + (0 + f | g)\nprior f ~ Normal(0, 3)",
    "nested in two levels": Y + "1 + x + (1 + x | g) + (1 | inner)",
    "nested in two levels, slopes below": Y + "1 + x + (1 | g) + (1 + x || inner)",
    "nested in three levels": Y + "1 + x + (1 | top) + (1 + x | g) + (1 + w | inner)",
    "crossed, one kept": Y + "1 + x + (1 + x | g) + (1 + w | h)",
    "crossed and nested": Y + "1 + x + (1 | top) + (1 + x | g) + (1 || inner) + (1 | h)",
    "units that are the same": Y + "1 + turn + (1 + turn | even)\ncorrelation even ~ LKJ(eta = 1.4)",
    "units of the same curves": Y + "1 + x + (1 + spline(turn, df = 3) | even)",
    "units of the same slopes": Y + "1 + f + x + turn + (1 + turn || even)",
    "units of the same slopes, crossed": Y + "1 + turn + (1 + turn | even) + (1 + w | h)",
    "rows that are the same": Y + "1 + w + f + (1 + w | g)",
    "bounded coefficients": Y + "1 + x + w + f + (1 | g)\nprior x ~ HalfNormal(2)\nprior w ~ TruncatedNormal(0, 1, -2, 3)\nprior f ~ Uniform(-4, 5)\nprior Intercept ~ Uniform(-9, 9)",
    "offset": Y + "1 + x + offset(log(exposure)) + (1 + x | g)",
    "transformed response": "response log(pos) ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | g)",
    "LogNormal": "response pos ~ LogNormal(mu, sigma)\neffects mu = 1 + x + (1 | g) + (1 | inner)",
    "a known sigma": "response y ~ Normal(mu, sigma = 0.7)\neffects mu = 1 + x + (1 + x | g)",
    "hyperparameters": Y + "1 + f + (1 + x | g)\nprior f ~ Normal(m - 1, 2 * tau)\nprior tau ~ HalfNormal(1)\nprior m ~ Normal(0, 1)",
    "collinear columns": Y + "1 + year + near + (1 | g)",
    "a raw year and its square": Y + "1 + year + year2 + (1 | g)\nprior Intercept ~ Normal(0, 1e6)\nprior year ~ Normal(0, 1e3)\nprior year2 ~ Normal(0, 1)",
}  # fmt: skip

ILL_CONDITIONED = ("collinear columns", "a raw year and its square")


def bound(text: str) -> Design:
    words = "".join(c if c.isalnum() or c == "_" else " " for c in text).split()
    used = [
        line
        for line in HEAD.strip().splitlines()
        if line.split()[1] in words or (line == "group g" and "inner" in words)
    ]
    return hlmdsl.parse("\n".join(used) + "\n" + text).bind(table())


def values_at(program: Program, x: np.ndarray) -> dict[str, np.ndarray]:
    return {name: array[0, 0] for name, array in recover(program, x[None, None], 1).items()}


def log_jacobian(program: Program, x: np.ndarray) -> float:
    """log |d values / d x| up to a constant: without coefficients on the whole line, which are linear in theirs."""
    layout, h = program.layout, 1e-5
    linear = [e for e, t in enumerate(layout.transforms) if t == P.IDENTITY]
    coefficients = {e for own in layout.common for e in own.elements.tolist()}
    linear = [e for e in linear if e in coefficients]
    others = [e for e in range(program.n_dim) if e not in linear]

    steps = h * np.eye(program.n_dim)[others]
    found = recover(program, np.concatenate([x + steps, x - steps])[None], 1)
    names = list(layout.variables) + [own.latent.cor for own in layout.latents if own.latent.pairs]
    names += [place.variable for own in layout.drawn for place in own.latent.places]
    flat = np.concatenate([found[n].reshape(2, len(others), -1) for n in names], axis=2)
    differences = np.delete((flat[0] - flat[1]) / (2 * h), linear, axis=1)
    return float(np.linalg.slogdet(differences)[1]) if others else 0.0


def check_identity(program: Program) -> None:
    design, density = program.design, program.density
    random = np.random.default_rng(8)
    gaps, sizes = [], []
    for _ in range(5):
        x = random.normal(0, 0.7, program.n_dim)
        values = values_at(program, x)
        for own in program.plan.integrated:
            sd = np.sqrt(np.diag(reference.covariance_of(own, values)))
            (place,) = own.places
            values[place.variable] = 2 * sd * random.standard_normal(np.shape(values[place.variable])) + 0.5
        marginal = reference.log_joint(design, values) + log_jacobian(program, x)
        if program.plan.integrated:
            marginal -= reference.log_conditional(design, values, program.plan.integrated)
        value, _ = density(x)
        gaps.append(value - marginal)
        sizes.append(abs(marginal))
    assert np.isfinite(gaps).all()
    assert np.ptp(gaps) < 1e-8 * (1 + max(sizes)), (np.ptp(gaps), sizes)


@pytest.mark.parametrize("name", STRUCTURES)
def test_identity(name: str) -> None:
    """With as much integrated out as can be, nested ones or all together, with each grouping alone, and with none."""
    design = bound(STRUCTURES[name])
    groupings = [v.grouping.name for v in design.schema.main.varying]
    for integrate in ("nested", "together", "none", *(groupings if len(set(groupings)) > 1 else ())):
        program = prepare(make_plan(design, integrate))
        assert program.plan.integrated or integrate == "none"
        check_identity(program)
        if name not in ILL_CONDITIONED:
            random = np.random.default_rng(4)
            check_identity(retuned(program, random.normal(0, 0.5, (30, program.n_dim)))[0])


def test_the_identity_notices(monkeypatch: pytest.MonkeyPatch) -> None:
    """A correlation's prior off by a little, and one effect too many in the freedom: neither passes."""
    design = bound(STRUCTURES["two correlated"])
    program = prepare(make_plan(design))
    at = program.density.ints[program.density.ints[P.HEADER.likelihood_at] + P.GAUSSIAN.freedom_at]
    right = program.density.floats[at]
    program.density.floats[at] = right + 1
    with pytest.raises(AssertionError):
        check_identity(program)
    program.density.floats[at] = right
    check_identity(program)
    group = program.density.ints[P.HEADER.groups_at]
    program.density.floats[program.density.ints[group + P.GROUP.exponents_at] + 2] += 1e-4
    with pytest.raises(AssertionError):
        check_identity(program)
