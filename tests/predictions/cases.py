# ruff: noqa: E501 (specs, one a line)
"""Models of every family and link with made-up draws, and single draws of these taken many times over."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import kernel_cases
import numpy as np

import hlmdsl as hlm
from hlmdsl.results.draws import Draws
from tests.fits.made_fits import made_fit

TRANSFORMED = {
    "log": "response log(pos + 1) ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | g)",
    "log10 with log(sigma) of units": "response log10(pos) ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 | g)\neffects log(sigma) = 1 + (1 | h)",
    "sqrt with known errors": "response sqrt(pos + 0.5) ~ Normal(mu, sigma = known)\neffects mu = 1 + x + (1 | g) + (1 | h)",
    "LogNormal of units": "response pos ~ LogNormal(mu, sigma)\neffects mu = 1 + x + (1 | g)\neffects log(sigma) = 1 + w + (1 | h)",
}
GAUSSIAN = {
    name: f"response y ~ Normal(mu, sigma)\n{text}"
    for name, text in kernel_cases.GAUSSIAN.items()
    if name != "known sigma"
}
IN_OBSERVATIONS = ("truncated (", " exposure exposure", "measured with sd", "VonMises(")
"""What is predicted of responses that were seen so is tested in tests/observations, of directions, which have no mean,
in tests/families/test_von_mises.py."""
OTHERS = {n: text for n, text in kernel_cases.OTHERS.items() if not any(word in text for word in IN_OBSERVATIONS)}
SPECS = OTHERS | TRANSFORMED | GAUSSIAN
OF_EACH_FAMILY = tuple({text.partition("~")[2].partition("(")[0]: name for name, text in SPECS.items()}.values())
"""One model of each."""

TABLE = kernel_cases.table()


@cache
def fit(name: str) -> hlm.Fit:
    """Two chains of eight draws, nothing sampled; spreads of moderate size, so that averages can be integrated."""
    made = made_fit(kernel_cases.bound(SPECS[name]))
    posterior = {
        n: 0.4 * v if n.startswith("sd_") or "_sd_" in n else np.where(np.abs(v) > 1.5, 0.5 * v, v)
        for n, v in made.draws.posterior.items()
    }
    if made.design.model.response.family.cutpoints_rise:  # in order at every row
        raising = {c.variable for e in made.design.schema.equations if e.cutpoint is not None for c in e.coefficients}
        posterior |= {n: 0.02 * posterior[n] for n in raising if n in posterior}
    return hlm.Fit(replace(made.draws, posterior=posterior), made.design, made.timings)


def has_groupings(name: str) -> bool:
    return "|" in SPECS[name]


def values_of(own: hlm.Fit, draw: int) -> dict[str, np.ndarray]:
    """One draw of the first chain, by variable."""
    return {name: v[0, draw] for name, v in own.draws.posterior.items()}


def many_of(own: hlm.Fit, draw: int, times: int = 2000) -> hlm.Fit:
    """As if the posterior were that one draw, so that all that differs between predictions is what they draw."""
    at = np.zeros(times, dtype=int)
    posterior = {name: v[:1, draw : draw + 1][:, at] for name, v in own.draws.posterior.items()}
    return hlm.Fit(Draws(posterior, {}, own.draws.dims, own.draws.labels), own.design, {})
