"""Fits to tables that differ in imputed cells, combined: multiple imputation, with draws taken together.

Each part is the fit to one completed table and counts equally (Rubin 1987; Zhou & Reiter 2010). Chains of different
parts need not agree, so their quality is judged for each part separately.
In: fits. Out: a fit. Not decided here: how anything is computed of draws.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np

from hlmdsl.comparison.comparison_errors import NothingToCompare, NotPoolable, OfNoOneTable
from hlmdsl.design.coded import Element
from hlmdsl.design.design import Design
from hlmdsl.explain.meaning import Estimate
from hlmdsl.results.course import Course
from hlmdsl.results.draws import Draws, elements
from hlmdsl.results.file.learnt_json import as_json
from hlmdsl.results.fit import Fit
from hlmdsl.results.judge_draws import Diagnostics, estimate_all, estimates_of
from hlmdsl.results.r_squared import r_squared
from hlmdsl.results.same import is_same
from hlmdsl.results.summary import SUMMARY
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    import pandas as pd

    from hlmdsl.predictions.predictions import Predictions


@frozen(eq=False)
class PooledFit(Fit):
    """A fit with the draws of its `parts`. Quantities at the rows of one table are computed by its part."""

    parts: tuple[Fit, ...] = ()

    @cached_property
    def _all_estimates(self) -> dict[Element, Estimate]:
        """Numbers of all draws; R-hat is the largest of the parts', effective sample sizes are added up."""
        each = [part._all_estimates for part in self.parts]
        return {
            element: replace(
                pooled,
                r_hat=max(own[element].r_hat for own in each),
                ess_bulk=sum(own[element].ess_bulk for own in each),
                ess_tail=sum(own[element].ess_tail for own in each),
            )
            for element, pooled in estimate_all(self.draws, self.design).items()
        }

    @cached_property
    def diagnostics(self) -> Diagnostics:
        """Of the parts: the worst of each number, and the alarms of every part that has some."""
        each = [part.diagnostics for part in self.parts]
        own = [d for d in each if isinstance(d, Diagnostics)]
        alarms = tuple(f"fit {i} of {len(own)}: {text}" for i, d in enumerate(own, 1) for text in d.alarms)
        return Diagnostics(
            chains=sum(d.chains for d in own),
            draws=own[0].draws,
            divergences=sum(d.divergences for d in own),
            at_max_treedepth=sum(d.at_max_treedepth for d in own),
            max_r_hat=max(d.max_r_hat for d in own),
            min_ess_bulk=min(d.min_ess_bulk for d in own),
            min_ess_tail=min(d.min_ess_tail for d in own),
            alarms=alarms,
            remarks=(self._pooled, *dict.fromkeys(text for d in own for text in d.remarks)),
        )

    @cached_property
    def _r_squared(self) -> tuple[Estimate, Estimate]:
        """For each part at the rows of its table."""
        each = [r_squared(part.design, part.draws) for part in self.parts]
        flat = np.concatenate([own.reshape(1, -1, 2)[:, : min(o[..., 0].size for o in each)] for own in each])
        full, common = estimates_of(["R2", "R2 common"], flat).values()
        return full, common

    def summary(self) -> pd.DataFrame:
        """As `Fit.summary`; of what is computed of several numbers, too, R-hat is the largest of the parts', and
        effective sample sizes are added up.
        """
        found, each = super().summary(), [part.summary() for part in self.parts]
        found[SUMMARY["r_hat"]] = np.max([own[SUMMARY["r_hat"]] for own in each], axis=0)
        for key in ("ess_bulk", "ess_tail"):
            found[SUMMARY[key]] = np.sum([own[SUMMARY[key]] for own in each], axis=0)
        return found

    @property
    def _pooled(self) -> str:
        share = self.between()["between"]
        return (
            f"pooled from {len(self.parts)} tables: of the variance of {share.idxmax()}, {share.max():.0%} is between "
            f"tables, the most of all numbers (the median is {share.median():.0%}); R-hat and effective sample sizes "
            "are those of the parts"
        )

    @property
    def course(self) -> Course | None:
        return None

    def between(self, units: bool = False) -> pd.DataFrame:
        """One row for each number: its mean and sd, and the part of its variance `between` tables, due to the imputed
        cells: (1 + 1/m) B / T (Rubin 1987). Single `units` are left out unless requested.
        """
        import pandas as pd

        deviations = {v.r for e in self.design.schema.equations for v in e.varying}
        found: dict[str, tuple[float, ...]] = {}
        m = len(self.parts)
        for variable in self.draws.posterior:
            if variable in deviations and not units:
                continue
            each = [part.draws.flat(variable).astype(float) for part in self.parts]
            means = np.stack([own.mean(axis=(0, 1)) for own in each])
            within = np.mean([own.var(axis=(0, 1), ddof=1) for own in each], axis=0)
            between = (1 + 1 / m) * means.var(axis=0, ddof=1)
            total = within + between
            shares = np.divide(between, total, out=np.zeros_like(total), where=total > 0)
            rows = zip(elements(self.draws, variable), means.mean(axis=0), np.sqrt(total), shares, strict=True)
            found |= {element.name: tuple(map(float, row)) for element, *row in rows}
        index = pd.Index(list(found), name="name")
        return pd.DataFrame(list(found.values()), index=index, columns=["mean", "sd", "between"])

    def predict(
        self,
        table: Any = None,
        of: str = "response",
        units: str | Mapping[str, str] = "own",
        *,
        every: int = 1,
        seed: int = 0,
    ) -> Predictions:
        """As `Fit.predict`, of a table."""
        if table is None:
            self._refuse("rows of its own to predict")
        return super().predict(table, of, units, every=every, seed=seed)

    def _refuse(self, what: str) -> NoReturn:
        raise HlmError([OfNoOneTable(span=None, what=what)])

    def log_likelihood(self, every: int = 1, transformed: bool = False) -> NoReturn:
        self._refuse("log likelihood")

    def fitted(self, every: int = 1, transformed: bool = False) -> NoReturn:
        self._refuse("fitted values")

    def residuals(self, every: int = 1) -> NoReturn:
        self._refuse("residuals")

    def loo(self, over: str | None = None, every: int = 1) -> NoReturn:
        self._refuse("cross-validation")

    def reloo(self, over: str | None = None, **options: Any) -> NoReturn:
        self._refuse("cross-validation")

    def kfold(
        self, k: int | None = None, by: str | None = None, stratify: str | None = None, seed: int = 1, **options: Any
    ) -> NoReturn:
        self._refuse("cross-validation")

    def sensitivity(self, units: bool = False) -> NoReturn:
        self._refuse("sensitivity")

    def check(self, by: str | None = None, kind: str | None = None, *, seed: int = 0) -> NoReturn:
        self._refuse("data to check")

    def report(self, path: str | Path) -> NoReturn:
        self._refuse("report")

    def save(self, path: str | Path) -> NoReturn:
        self._refuse("file: save its parts, and pool them when they are opened")


def pool(fits: Iterable[Fit]) -> PooledFit:
    """Raises HlmError if there are fewer than two, or if some fit is not of the same model as the first."""
    parts = tuple(fits)
    if len(parts) < 2 or not all(isinstance(part, Fit) for part in parts):
        given = f"{len(parts)}" if all(isinstance(part, Fit) for part in parts) else "something else"
        example = "`hlm.pool([spec.compile(table).sample() for table in tables])`"
        raise HlmError([NothingToCompare(span=None, what="`hlm.pool`", given=given, example=example)])
    first = parts[0]
    found = [wrong for i, part in enumerate(parts[1:], 2) if (wrong := _difference(i, first, part)) is not None]
    if found:
        raise HlmError(found)
    return PooledFit(_stacked([part.draws for part in parts]), first.design, {}, _strategy(parts), parts=parts)


def _strategy(parts: tuple[Fit, ...]) -> str:
    own = list(dict.fromkeys(part.strategy for part in parts if part.strategy))
    return f"{own[0]}; {len(parts)} tables" if own else f"{len(parts)} tables"


def _stacked(each: list[Draws]) -> Draws:
    """One after the other, as chains; of longer ones the first draws, so that each counts equally."""
    n, chains = min(d.draws for d in each), min(d.chains for d in each)
    posterior = {name: np.concatenate([d.posterior[name][:chains, :n] for d in each]) for name in each[0].posterior}
    shared = set.intersection(*(set(d.statistics) for d in each))
    statistics = {
        name: np.concatenate([d.statistics[name][:chains, :n] for d in each])
        for name in each[0].statistics
        if name in shared
    }
    return replace(each[0], posterior=posterior, statistics=statistics)


def _difference(position: int, first: Fit, part: Fit) -> NotPoolable | None:
    if part.draws.approximation is not None or first.draws.approximation is not None:
        advice = "fit again without `engine`"
        return NotPoolable(
            span=None, position=position, what="an approximation", fact="one of both has no draws", advice=advice
        )
    mine, theirs = first.design, part.design
    if not _same_spec(mine, theirs):
        fact, advice = "they were made from different specs", "fit one spec to each table"
        return NotPoolable(span=None, position=position, what="the specs differ", fact=fact, advice=advice)
    if mine.rows.n != theirs.rows.n:
        fact = f"the first has {mine.rows.n:,} rows, this one {theirs.rows.n:,}"
        advice = "impute every missing cell of the same table"
        return NotPoolable(span=None, position=position, what="the rows differ", fact=fact, advice=advice)
    for dim, labels in mine.coords.items():
        if tuple(labels) != tuple(theirs.coords.get(dim, ())):
            fact = f"the labels of `{dim}` differ"
            advice = "declare the levels in the spec, so that each table has the same"
            return NotPoolable(span=None, position=position, what="the labels differ", fact=fact, advice=advice)
    if _learnt(mine) != _learnt(theirs):
        fact = "a centre, a scale or what a function learns from its column differs between the tables"
        advice = "give numbers in the spec, such as `center 5 scale 2`, so that coefficients mean the same in each"
        return NotPoolable(span=None, position=position, what="what is learnt differs", fact=fact, advice=advice)
    if _means(mine) != _means(theirs):
        fact = "the means of units that a covariate is made of differ between the tables"
        advice = "make the means in each table, and declare their column as a covariate of its own"
        return NotPoolable(span=None, position=position, what="what is learnt differs", fact=fact, advice=advice)
    return None


def _learnt(design: Design) -> tuple[object, object]:
    """What coefficients mean: zeros and units of covariates, numbers of functions; not which values there are."""
    zeros = {name: (own.center, own.scale) for name, own in design.schema.covariates.items()}
    return zeros, json.loads(as_json(design.schema))["functions"]


def _means(design: Design) -> dict[str, list[float]]:
    """Those of units, which are the zeros of covariates relative to them."""
    return {name: own.values.tolist() for name, own in design.schema.means.items()}


def _same_spec(one: Design, other: Design) -> bool:
    return is_same(one, other.model.source) and one.dims == other.dims
