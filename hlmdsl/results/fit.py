"""A fit: the draws, estimates of every coefficient, and whether they can be trusted.

In: draws and the Design they belong to. Out: estimates with their meanings, diagnostics, a file.
Not decided here: the wording of meanings (explain/), the file's layout (file.py).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.comparison.judged import Judged
from hlmdsl.design.coded import Element
from hlmdsl.design.design import Design
from hlmdsl.explain.explanation import explain, with_estimates
from hlmdsl.explain.meaning import Estimate, Explanation, Number, RSquared
from hlmdsl.explain.report import Report
from hlmdsl.options import check_place, whole_number
from hlmdsl.results.approximate.judge import (
    ApproximationDiagnostics,
    judge,
    without_convergence,
)
from hlmdsl.results.attached import Attached
from hlmdsl.results.below_zero import below_zero
from hlmdsl.results.course import Course
from hlmdsl.results.derived_estimates import derive
from hlmdsl.results.directions import with_agreement
from hlmdsl.results.dispersion import beside_simulated
from hlmdsl.results.draws import Draws, coefficient_draws
from hlmdsl.results.fit_errors import DamagedFit
from hlmdsl.results.held_from_ends import held_from_ends
from hlmdsl.results.judge_draws import Diagnostics, diagnose, estimate_all, estimates_of
from hlmdsl.results.lengthscales import out_of_resolution
from hlmdsl.results.r_squared import r_squared, sampled
from hlmdsl.results.rises import with_courses
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

    from hlmdsl.explain.write.paper import PaperForm
    from hlmdsl.pictures.picture import Picture
    from hlmdsl.predictions.predictions import Predictions
    from hlmdsl.questions.answers import Answers
    from hlmdsl.questions.units import UnitCoefficients
    from hlmdsl.results.file.stored import Stored
    from hlmdsl.results.journal import Journal
    from hlmdsl.spec import Spec

DRAWING = "drawing"
"""What is attached of how the draws were made, under this name."""


@frozen(eq=False)
class Fit(Judged):
    """Draws from the posterior of a model.

    `draws` are its arrays, from which every number that the fit reports is computed. `idata` shows them as an xarray
    DataTree, as ArviZ 1 uses it; what is added to that is saved with the fit. `timings` are seconds spent in `compile`,
    `sample` and `total`. `strategy` describes in one line how the posterior was sampled. `kept` is what was read of
    that tree if the fit comes from a file. `attached` is what else is stored with it, by name (attached.py).
    `interrupted` is true if an interrupt from the keyboard ended sampling just now; `journal` has the draws until the
    fit is saved.
    """

    draws: Draws
    design: Design
    timings: dict[str, float]
    strategy: str = ""
    kept: Stored | None = None
    attached: Mapping[str, Attached] = field(default_factory=dict)
    interrupted: bool = False
    journal: Journal | None = None

    @cached_property
    def idata(self) -> xr.DataTree:
        """Made on first use. Raises HlmError if a file that holds a part of it no longer exists."""
        if self.kept is None:
            from hlmdsl.results.attributes import attributes_of
            from hlmdsl.results.tree import tree_of

            return tree_of(self.draws, self.design, attributes_of(self.draws, self.design, self.timings))
        from hlmdsl.results.file.datatree import shown

        return shown(self.kept)

    @cached_property
    def _all_estimates(self) -> dict[Element, Estimate]:
        return estimate_all(self.draws, self.design)

    @cached_property
    def diagnostics(self) -> Diagnostics | ApproximationDiagnostics:
        """Whether the draws can be trusted, in numbers and in words."""
        approximation = self.draws.approximation
        if approximation is not None:
            return judge(approximation, self.draws, self.design)
        judged, course = diagnose(self.draws, self.design, self._all_estimates), self.course
        if course is None:
            return judged
        alarms = (course.alarm, *judged.alarms) if course.is_cut_short else judged.alarms
        return replace(judged, alarms=alarms, pieces=len(course.pieces))

    @cached_property
    def course(self) -> Course | None:
        """The course of sampling, if there is something to report: it was cut short, or drawn in several pieces."""
        return course_in(self.attached)

    def resume(self, draws: int | None = None, cores: int | None = None, progressbar: bool | None = None) -> Fit:
        """The fit completed to `draws` in each chain, by default as many as were requested.

        Chains go on where they stopped, after a hundred steps that find their step size again. Raises HlmError if
        nothing was stored to continue from: only a fit by the compiled density that was cut short stores it.
        """
        from hlmdsl.results.resume import resume_fit

        return resume_fit(self, draws, cores, progressbar)

    def explain(self, compare: str | Iterable[str] = ()) -> Report:
        """What every coefficient means, with its estimate; what is wrong with the fit comes first.

        `compare` names factors whose pairs of levels are all given, with estimates. Raises HlmError for a name that is
        not a factor of the effects.
        """
        told = explain(self.design.schema, self.design, compare)
        derived = derive(told, self.draws)
        estimates: dict[Number, Estimate] = {**derived.numbers}
        estimates.update(self._all_estimates.items())
        estimates |= self._estimates_of_r_squared(told)
        said = with_estimates(
            told,
            without_convergence(estimates, self.draws.approximation),
            self.diagnostics.headlines,
            without_convergence(derived.averages, self.draws.approximation),
            self._remarks(told),
        )
        said = with_courses(with_agreement(said, self.design, self.draws), self.design, self.draws)
        return Report(said, self.design.schema, partial(coefficient_draws, self.draws))

    @cached_property
    def _r_squared(self) -> tuple[Estimate, Estimate]:
        """Of the model, and of its common effects alone."""
        draws = r_squared(self.design, self.draws)
        full, common = estimates_of(["R2", "R2 common"], draws).values()
        return full, common

    def _remarks(self, told: Explanation) -> tuple[str, ...]:
        has_r_squared = any(isinstance(m.number, RSquared) for m in told.meanings)
        part = sampled(self.design, self.draws) if has_r_squared else ""
        at_hand = self.design, self.draws
        seen = (
            *beside_simulated(*at_hand),
            *held_from_ends(*at_hand),
            *below_zero(*at_hand),
            *out_of_resolution(*at_hand),
        )
        return (*self.diagnostics.remarks, *seen, *filter(None, [part]))

    def _estimates_of_r_squared(self, told: Explanation) -> dict[Number, Estimate]:
        wanted = [m.number for m in told.meanings if isinstance(m.number, RSquared)]
        return {of: self._r_squared[of.common] for of in wanted}

    def _one_in(self, every: int) -> Draws:
        return self.draws.thinned(whole_number("every", every))

    def log_likelihood(self, every: int = 1, transformed: bool = False) -> xr.DataArray:
        """The log likelihood of each row (chain, draw, row), given its own units; one draw in `every`.

        It is the density (of counts: the probability) of the response column itself, in the column's units, whatever
        transformation the spec declares of it: `log(y) ~ Normal` and `y ~ LogNormal` give the same numbers. With
        `transformed` it is that of the response as transformed. If rows have `weights`, each is multiplied by its
        weight. `attrs["scale"]` names the scale; only fits to the same rows and on the same scale can be compared. It
        is also added to `idata`, where `arviz.loo(fit.idata)` finds it. Raises HlmError if memory is too small, if the
        density is infinite, or for an `every` below 1.
        """
        from hlmdsl.results.pointwise import log_likelihood, scale_of
        from hlmdsl.results.tree import by_rows

        response = self.design.model.response
        values = log_likelihood(self.design, self._one_in(every), transformed)
        found = by_rows(values, response.column, every).assign_attrs(scale_of(response, transformed))
        self.idata["log_likelihood"] = found.to_dataset().assign_attrs(scale=found.attrs["scale"])
        return found

    def log_prior(self) -> xr.Dataset:
        """The log density of each prior line at every draw (chain, draw), declared ones and defaults.

        Lines whose arguments are all numbers, and correlations' LKJ. The distribution of units is part of the model,
        not a prior. It is also added to `idata`, where `arviz.psense_summary(fit.idata)` finds it.
        """
        import xarray as xr

        from hlmdsl.predictions.log_prior import log_prior

        found = log_prior(self.design, self.draws)
        coords = {"chain": np.arange(self.draws.chains), "draw": np.arange(self.draws.draws)}
        told = xr.Dataset({name: (("chain", "draw"), values) for name, values in found.items()}, coords=coords)
        self.idata["log_prior"] = told
        return told

    def residuals(self, every: int = 1) -> xr.DataArray:
        """The response less its mean at each row (chain, draw, row), given its own units; one draw in `every`.

        For a Binomial, the proportion less its mean; for directions, the turn from the mean direction, from -pi to pi.
        Raises HlmError as `fitted` does, and for levels, which are not numbers.
        """
        from hlmdsl.predictions.residuals import residuals

        return residuals(self.design, self.fitted(every))

    def fitted(self, every: int = 1, transformed: bool = False) -> xr.DataArray:
        """The expected response of each row (chain, draw, row), given its own units; one draw in `every`.

        In the units of the response column, as `mean(at(...))` of an estimand: for counts an expected count, for a
        Bernoulli or Binomial response a probability. For a response declared as `log(y)` or `sqrt(y)`, and for a
        LogNormal, it is the mean of y, which differs from the median. For levels, which have no mean, it is the
        probability of each (chain, draw, row, level). For a censored response it is the mean of the response itself,
        not of its observed part. `transformed` gives the family's main parameter instead: the mean of `log(y)`.
        `attrs["of"]` names the quantity. Raises HlmError as `log_likelihood` does, and if there is no mean.
        """
        from hlmdsl.results.pointwise import expected_of, fitted, levels_of
        from hlmdsl.results.tree import by_rows

        values = fitted(self.design, self._one_in(every), transformed)
        name, attributes = expected_of(self.design, transformed)
        return by_rows(values, name, every, levels_of(self.design, transformed)).assign_attrs(attributes)

    def predict(
        self,
        table: Any = None,
        of: str = "response",
        units: str | Mapping[str, str] = "own",
        *,
        every: int = 1,
        seed: int = 0,
    ) -> Predictions:
        """Predictions for the rows of the fit, or for those of any table with the columns of its predictors.

        `of` is the quantity: draws of the `response` itself, its `mean` (of levels the probability of each), the
        `linear` predictor, or a parameter of the family, such as `sigma`. `units` are the units to predict for, for all
        groupings or for each by its name: each row's `own` unit, the `average` unit (whose deviations are zero), the
        `population` (a mean only: averaged over all units), or `new` units drawn from it. `every` takes one draw in so
        many; responses and new units depend on `seed`. `says` of the result describes what was done; its `attach()`
        adds draws of the response to `idata`.

        Raises HlmError for options that make no sense, and for every disagreement of table and model: columns, levels
        of factors, and units that are not in the fit.
        """
        from hlmdsl.predictions.predict import predict

        draws = self._one_in(every)
        made = predict(draws, self.design, table, of, units, seed, lambda: self.diagnostics.headlines)
        return replace(made, every=every, tree=lambda: self.idata)

    def plot(
        self,
        x: str,
        by: str | None = None,
        *,
        of: str = "mean",
        units: str | Sequence[str] = ("average", "new"),
        at: Mapping[str, str | float] | None = None,
        data: bool = True,
        lines: bool | str = False,
        scale: str = "response",
        surface: bool = False,
        interval: float = 0.95,
        every: int = 1,
        seed: int = 0,
    ) -> Picture:
        """Predictions along a covariate or a factor, for each level of a second factor, or at three values of a second
        covariate; or a part of the model.

        `of` and `units` are those of `predict`: the first units get a line and a dark band, others a light band.
        Variables that are not drawn are held as in `at()`: factors averaged over their levels with equal weight (of a
        mean after transforming to it), covariates at their declared zero, or at their mean if the zero is outside the
        data; `at` sets other values. `data` adds the rows, `lines` each unit's own line (of the grouping that is named,
        else of the first). `scale="linear"` draws the linear predictor. With `surface`, shades and contour lines over
        two covariates, for the first of the `units`. The picture has its numbers, `table()`, and a description, `says`;
        `save(path)` writes it as SVG, PNG or PDF.

        Parts of the model are drawn by their names, of the options with `interval` and `every` alone: a grouping, for
        how far each of its units is from the average one; `residual`, for how residuals correlate; `effects`, for those
        that a prior shrinks together, and how far; `variance`, for shares of units and R².

        Raises HlmError for what cannot be drawn, with the reason and what can.
        """
        from hlmdsl.pictures.effect_picture import Options
        from hlmdsl.pictures.structures import picture_of

        asked = Options(x, by, of, units, at, data, lines, scale, interval, seed, surface)
        return picture_of(self._one_in(every), self.design, asked, lambda: self.diagnostics.headlines)

    def check(self, by: str | None = None, kind: str | None = None, *, seed: int = 0) -> Picture:
        """Data sets drawn from the fitted model beside the data: a posterior predictive check.

        The pictures suit the response: of numbers `densities` (of few rows `distributions`) and the `pit`, of counts a
        `rootogram`, of counts among trials `proportions`, of levels bars, of yes or no the shares by fitted probability
        (`calibration`), of censored responses `survival` curves. `by` makes a panel for each level of a factor, unit of
        a grouping, or bin of a covariate; of many parts, the `means` of each. `says` describes what is compared, what
        would be bad, and the result: for a few statistics, how many of the drawn data sets are as extreme.

        Raises HlmError for an unknown check, with a list of those available.
        """
        from hlmdsl.pictures.checks import check_picture

        return check_picture(self.draws, self.design, by, kind, seed, lambda: self.diagnostics.headlines)

    def summary(self) -> pd.DataFrame:
        """One row for each coefficient: its meaning, posterior median, 95% interval, P(> 0), and its diagnostics.

        For a paper, `fit.explain().to("latex")` or `.to("markdown")`, which need nothing else: the DataFrame's own
        `to_latex` needs jinja2, its `to_markdown` tabulate.
        """
        from hlmdsl.results.summary import summary_of

        return summary_of(self.explain().explanation.meanings)

    def ask(
        self,
        questions: str | os.PathLike[str] | Mapping[str, str] | Iterable[str],
        name: str | None = None,
        *,
        every: int = 1,
    ) -> Answers:
        """Answers to questions that are not in the spec, computed from the draws without fitting again.

        A question is the right side of `estimand NAME =` in a spec: `"at(block = b2) - at(block = b1)"`. Several are a
        mapping of names to texts, texts in a row, or `estimand` lines, in a text or in a file (`fit.ask("q.hlm")`).
        `name` is that of a single one; `every` takes one draw in so many. The result prints its sentences, and has
        `draws` (xarray), `summary()` (pandas) and `to("markdown")`.

        Raises HlmError, with places in the questions, for everything that would be an error in an estimand of the spec:
        names, levels that are not in the table, points where a function has no value, a name that the posterior already
        has.
        """
        from hlmdsl.questions.ask import ask

        return ask(self._one_in(every), self.design, questions, name, self.diagnostics.headlines)

    def report(self, path: str | Path) -> None:
        """Write one self-contained HTML page, in the order of a Bayesian workflow, for a co-author without this
        background: question, data, model, priors, trust, meanings, pictures, checks, sensitivity, how to cite.

        Needs the extra `report` (jinja2, latex2mathml, matplotlib). Raises HlmError if one is missing, or the page
        cannot be written.
        """
        from hlmdsl.report.build import write_report

        check_place("fit.report", path)
        write_report(self, Path(path))

    def table(self, form: PaperForm = "markdown") -> str:
        """A compact table for a paper, as `markdown`, `latex` (booktabs), `html` or `csv`: medians, 95% intervals, and
        ratios if there are some; below it the model, its data and the diagnostics. Raises HlmError for other forms.
        """
        from hlmdsl.explain.write.paper import to_paper
        from hlmdsl.options import check_paper_form

        check_paper_form(form)
        line = self.diagnostics.line
        note = f"Posterior medians with central 95% intervals; {line}"
        return to_paper(self.explain().explanation, form, note)

    def units(self, grouping: str, sort: str = "label", *, ancestors: bool = False, every: int = 1) -> UnitCoefficients:
        """Each unit's coefficients: for common effects that vary, the common effect plus the unit's deviation.

        `sort` is `label`, an effect that varies (`Days`, `sigma.Intercept`: by its estimate), or `farthest`, for the
        units farthest out first. Of units within others the deviations are those within; `ancestors` adds those of the
        units that they are within. `table()` of the result is a DataFrame, `draws` are arrays with labels, `says`
        describes them. Raises HlmError for an unknown grouping or effect.
        """
        from hlmdsl.questions.units import units

        return units(self._one_in(every), self.design, grouping, sort, ancestors, self.diagnostics.headlines)

    def tidy(
        self, variables: str | Iterable[str] | None = None, to: str = "pandas", *, wide: bool = False, every: int = 1
    ) -> Any:
        """The draws as a data frame: a row for each draw and number (chain, draw, variable, number, value).

        `wide`: a row for each draw, a column for each number, with its usual name (`r_Subject[308, Days]`). `variables`
        selects some of the posterior's, `to` is `pandas`, `polars` or `pyarrow`, `every` takes one draw in so many.
        Raises HlmError for what is not in the posterior or not installed, and if memory is too small.
        """
        from hlmdsl.questions.tidy import tidy

        return tidy(self._one_in(every), variables, to, wide)

    def save(self, path: str | Path) -> None:
        """Write everything to one netCDF file, whole or not at all. Raises HlmError if that fails.

        If its draws were stored while sampling (`save_to`), that file is no longer needed, and removed.
        """
        from hlmdsl.results.file.write_fit import write_fit

        check_place("fit.save", path)
        write_fit(Path(path), self.idata, self.design, self.timings, self.strategy, self.attached)
        if self.journal is not None:
            self.journal.remove()

    def check_same(self, source: SourceText, table: Any = None) -> None:
        """Raise HlmError unless the fit has the posterior of this spec and, if given, of this table.

        Titles, texts, units, comments, layout and estimands may differ (results/same.py).
        """
        from hlmdsl.results.same import check_same

        check_same(self.design, source, table)

    def update(self, spec: Spec | str | os.PathLike[str] | None = None, table: Any = None, **options: Any) -> Fit:
        """A fit of a changed spec (or its path), of a different table, or of both, sampled as this one was.

        `fit.update(table)` has the same spec. A spec is fitted to the rows of this fit, if they have all its columns,
        otherwise to its own data; rows that were left out stay out. `options` are those of `sample`, and replace those
        of this fit. Nothing is sampled if neither posterior, table nor options change. Raises HlmError as `load`,
        `compile` and `sample` do.
        """
        from hlmdsl.results.update import update

        return update(self, spec, table, options)

    def with_spec(self, spec: Spec) -> Fit:
        """The fit described in the words of a spec with the same posterior: its titles, texts, units and estimands.

        Estimands that the fit did not have are computed from its draws. Raises HlmError if the spec has a different
        posterior, and for an estimand that names something that is not in the table.
        """
        from hlmdsl.results.retold import retold

        self.check_same(spec.source)
        return retold(self, spec.model)

    def __str__(self) -> str:
        """The result on one screen."""
        return self.explain().brief().rstrip("\n")

    def _repr_html_(self) -> str:
        return self.explain()._repr_html_()

    def _repr_markdown_(self) -> str:
        return self.explain()._repr_markdown_()

    def __repr__(self) -> str:
        d = self.diagnostics
        trust = (
            "all diagnostics passed" if d.passed else f"{len(d.alarms)} diagnostic{'s' * (len(d.alarms) > 1)} failed"
        )
        return f"Fit of {self.design.model.name}: {d.extent}, {trust}"


def open_fit(path: str | Path) -> Fit:
    """A fit that `save` wrote. Raises HlmError for anything else."""
    from hlmdsl.results.file.read_fit import read_fit

    check_place("hlm.open_fit", path)
    opened = read_fit(Path(path))
    try:
        course_in(opened.attached)
    except ValueError as error:
        raise HlmError([DamagedFit(span=None, path=str(path), fact=str(error))]) from error
    return Fit(opened.draws, opened.design, opened.timings, opened.strategy, opened.idata, opened.attached)


def course_in(attached: Mapping[str, Attached]) -> Course | None:
    """What is attached to a fit on how it was drawn. Raises ValueError if that is invalid."""
    if DRAWING not in attached:
        return None
    facts = attached[DRAWING].facts.get("course")
    if not isinstance(facts, dict):
        raise ValueError("how it was drawn cannot be read")
    return Course.from_facts(facts)
