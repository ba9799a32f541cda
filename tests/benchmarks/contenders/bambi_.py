"""Bambi, with the spec's priors, its predictors not centred (with centring, its intercept's prior is another one).

In: as contender.py says. Out: Draws.
Not decided here: the formula (problems.py).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.benchmarks.contenders.contender import Draws, Settings
from tests.benchmarks.priors import Priors
from tests.benchmarks.problems import Problem


class Bambi:
    """The first `sample` is Bambi's own `fit`. With nutpie, later ones compile Bambi's model once and sample it."""

    def __init__(self, nutpie: bool) -> None:
        self.nutpie, self.compiled, self.fitted = nutpie, None, False

    def imports(self) -> None:
        import arviz  # noqa: F401
        import bambi
        import pandas  # noqa: F401

        self.bmb = bambi

    def build(self, problem: Problem, table: Path, priors: Priors) -> None:
        self.problem = problem
        self.model, self.places = bambi_model(problem, problem.frame(table), priors)

    def compile(self) -> None:
        """Nothing: Bambi's `fit` compiles."""

    def sample(self, settings: Settings, seed: int) -> Draws:
        from tests.benchmarks.contenders.graph import by_nutpie, draws_of

        if self.nutpie and self.fitted:
            import nutpie

            if self.compiled is None:
                self.compiled = nutpie.compile_pymc_model(self.model.backend.model)
            tree, seconds = by_nutpie(self.compiled, settings, seed)
        else:
            tree = self.model.fit(
                draws=settings.draws,
                tune=settings.tune,
                chains=settings.chains,
                random_seed=seed,
                inference_method="nutpie" if self.nutpie else "pymc",
                progressbar=False,
            )
            seconds = float(tree["posterior"].attrs["sampling_time"])
        self.tree, self.fitted = tree, True
        return draws_of(tree, self.places, self.problem, seconds)

    def posterior_table(self) -> None:
        from tests.benchmarks.contenders.graph import summarise

        named = [*self.places.coefficients.values(), *(p for own in self.places.sds.values() for p in own)]
        names = [name for name, _ in named] + (["sigma"] if self.problem.family == "gaussian" else [])
        summarise(self.tree, list(dict.fromkeys(names)))


def bambi_model(problem: Problem, frame: Any, priors: Priors) -> tuple[Any, Any]:
    """A built bambi.Model and its Places. Its names have suffixes in the free variables of group effects."""
    import bambi as bmb
    import numpy as np

    from tests.benchmarks.contenders.graph import Places

    form = problem.bambi
    assert form is not None
    places, own = Places(), {}  # type: tuple[Places, dict[str, Any]]
    others = problem.categories[1:]
    for term, names in form.coefficients.items():
        if others:  # the last dim is that of the levels
            shape = (len(others),) if term == "Intercept" else (len(names), len(others))
            each = [name.format(level) for name in names for level in others]
            ((mu, sigma),) = {priors.coefficients[n] for n in each}  # Bambi makes (2, 2) of an array (1, 2)
            own[term] = bmb.Prior("Normal", mu=mu, sigma=sigma)
            places.coefficients |= {n: (term, at) for n, at in zip(each, np.ndindex(*shape), strict=True)}
            continue
        mu, sigma = (np.array(v) for v in zip(*(priors.coefficients[n] for n in names), strict=True))
        scalar = len(names) == 1
        parameter = next((p for p in form.others if term.startswith(f"{p}_")), None)
        alone = term if parameter is None else term.removeprefix(f"{parameter}_")
        of = own if parameter is None else own.setdefault(parameter, {})
        of[alone] = bmb.Prior("Normal", mu=float(mu[0]) if scalar else mu, sigma=float(sigma[0]) if scalar else sigma)
        columns = [c for c in alone.split(":") if c in frame]
        is_vector = not scalar or any(str(frame[c].dtype) == "category" for c in columns)
        for k, name in enumerate(names):
            places.coefficients[name] = (term, k if is_vector else None)
    for group, terms in form.groups.items():
        for term, scale in zip(terms, priors.sds[group], strict=True):
            own[term] = bmb.Prior("Normal", mu=0, sigma=bmb.Prior("HalfNormal", sigma=scale))
        places.sds[group] = [(f"{term}_sigma", None) for term in terms]
        places.raw[group] = [(f"{term}_offset", None) for term in terms]
        places.effects[group] = [(term, None) for term in terms]
        places.units[group] = sorted(frame[problem.varying[group].column].unique())
    if priors.sigma is not None:
        own["sigma"] = bmb.Prior("HalfNormal", sigma=priors.sigma)
    formula = bmb.Formula(form.formula, *(f"{parameter} ~ {right}" for parameter, right in form.others.items()))
    model = bmb.Model(formula, frame, family=problem.family, priors=own, center_predictors=False)
    model.build()
    return model, places
