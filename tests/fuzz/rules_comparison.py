"""Rules for trust and comparison: units and folds that there are not, fits that are not alike, several tables."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np

import hlmdsl as hlm
from hlmdsl.comparison.refit import without
from hlmdsl.results.approximate.quality import Approximation
from hlmdsl.results.fit import Fit
from tests.fuzz.answers_fit import by_hand
from tests.fuzz.rule import Rule, reaches
from tests.fuzz.saved import DRAWS, saved

RULES: list[Rule] = []


def _of(text: str, seed: int = 1) -> Fit:
    at = np.arange(12)
    table = {"y": np.round(np.sin(at) + at, 3), "k": at % 4, "x": at / 2, "g": [f"u{i % 4}" for i in at]}
    table["f"] = [["a", "b", "c"][i % 3] for i in at]
    return by_hand(hlm.parse(text).bind(table), seed, DRAWS)


@reaches(RULES, "HLM661")
def no_units(chance: Random) -> None:
    fit, name = saved("groups").fit, chance.choice(["", "G", "x", 3, "größe"])
    if chance.random() < 0.5:
        fit.loo(over=name)  # type: ignore[arg-type]
    fit.kfold(by=name)  # type: ignore[arg-type]


@reaches(RULES, "HLM662")
def too_many_effects(chance: Random) -> None:
    terms = chance.choice(["(1 + f | g)", "(1 + x + f || g)", "(1 + f + x | g)"])
    _of(f"response k ~ Poisson(mu)\ncovariate x\nfactor f\ngroup g\neffects log(mu) = 1 + {terms}").loo(over="g")


@reaches(RULES, "HLM663")
def an_approximation(chance: Random) -> None:
    fit = saved("plain").fit
    near = replace(fit, draws=replace(fit.draws, approximation=Approximation("laplace", 100, 0.3, 0.7, 90.0, True)))
    chance.choice([near.loo, near.reloo, near.kfold, near.sensitivity])()


@reaches(RULES, "HLM664")
def no_such_folds(chance: Random) -> None:
    saved("groups").fit.kfold(chance.choice([0, 1, -3, 24, 1000, 2.5, "3", True]))  # type: ignore[arg-type]


@reaches(RULES, "HLM665")
def a_level_without_rows(chance: Random) -> None:
    design = _of("response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f\nprior effects ~ Flat()").design
    without(design, np.flatnonzero(design.rows.levels["f"] != chance.choice([1, 2])))


@reaches(RULES, "HLM666")
def unlike_fits(chance: Random) -> None:
    one = _of("response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x")
    other = chance.choice(
        [
            "response k ~ Poisson(mu)\neffects log(mu) = 1",
            "response y ~ Normal(mu, sigma)\nweights w\ncovariate w = x\neffects mu = 1",
        ]
    )
    hlm.compare(one, _of(other))


@reaches(RULES, "HLM667")
def nothing_to_compare(chance: Random) -> None:
    fit = saved("plain").fit
    given = chance.choice([(), (fit,), (fit, "fit.nc"), (fit, None), ({"a": fit},), (3, 4)])
    chance.choice([lambda: hlm.compare(*given), lambda: hlm.pool([fit])])()


@reaches(RULES, "HLM668")
def no_group(chance: Random) -> None:
    saved("plain").fit.with_groups(chance.choice(["", "posterior", "loglik", "Prior", 3, None]))  # type: ignore[arg-type]


@reaches(RULES, "HLM669")
def unlike_parts(chance: Random) -> None:
    text = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
    hlm.pool([_of(text), chance.choice([saved("plain").fit, _of(text + "\nprior x ~ Normal(0, 1)")])])


@reaches(RULES, "HLM670")
def of_no_one_table(chance: Random) -> None:
    text = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
    pooled = hlm.pool([_of(text), _of(text, seed=2)])
    asked = [pooled.loo, pooled.fitted, pooled.residuals, pooled.log_likelihood, pooled.predict, pooled.sensitivity]
    chance.choice(asked)()


@reaches(RULES, "HLM671")
def too_few_draws(chance: Random) -> None:
    fit = saved("plain").fit
    fit.loo(every=chance.choice([fit.draws.draws, 10**6]))
