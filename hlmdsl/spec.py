"""The public interface: text to Spec, Spec and a table to CompiledModel, CompiledModel to Fit.

In: a path or a text, then a table. Out: the objects that users work with. Nothing is decided here; each line calls the
stage that decides.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText
from hlmdsl.source.warn import warn, warn_of

if TYPE_CHECKING:
    import pymc as pm

    from hlmdsl.design.design import Design
    from hlmdsl.explain.report import Report
    from hlmdsl.model.model import Model
    from hlmdsl.predictions.prior import Prior
    from hlmdsl.results.fit import Fit
    from hlmdsl.syntax.ast import SpecFile


def load(path: str | Path) -> Spec:
    """Read and check a `.hlm` file.

    Raises HlmError with every error found, if the file cannot be read or does not declare a model.
    """
    from hlmdsl.options import check_path
    from hlmdsl.syntax.read_text import read_source

    check_path(path)
    return _spec(read_source(path))


def parse(text: str, name: str = "<spec>") -> Spec:
    """Check a spec given as text; errors call it `name`.

    Its `data` path is relative to the working folder, or to that of `name` if this is a path.

    Raises HlmError with every error found.
    """
    from hlmdsl.options import check_text

    check_text(text)
    return _spec(SourceText(name, text))


def _spec(source: SourceText) -> Spec:
    from hlmdsl.model.check import check_model, check_recovering
    from hlmdsl.syntax.parse import parse_recovering

    tree, unreadable = parse_recovering(source)
    if unreadable:
        _, wrong_anyway = check_recovering(tree, source)
        raise HlmError((*unreadable, *wrong_anyway), source)
    spec = Spec(source, tree, check_model(tree, source))
    warn(spec.warnings, source)
    return spec


@frozen(eq=False)
class Spec:
    """A checked spec: its text, its syntax tree and its model."""

    source: SourceText
    tree: SpecFile
    model: Model

    def __repr__(self) -> str:
        return self.source.text.rstrip()

    def _repr_html_(self) -> str:
        from hlmdsl.syntax.in_colours import in_colours

        return in_colours(self.source.text)

    def _repr_markdown_(self) -> str:
        return f"```hlm\n{self.source.text.rstrip()}\n```\n"

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        return self.model.warnings

    def bind(self, table: Any = None) -> Design:
        """The model bound to a table: pandas, polars, pyarrow, a mapping of columns, a path, or the spec's own data.

        Raises HlmError with every disagreement between spec and table.
        """
        from hlmdsl.design.bind import bind_data, bind_own_data
        from hlmdsl.design.table import table_from

        if table is None:
            return bind_own_data(self.model)
        return bind_data(self.model, table_from(table))

    def explain(self, table: Any = None, compare: str | Iterable[str] = ()) -> Report:
        """What every coefficient will mean, given a table, or the spec's data file if it exists.

        `compare` names factors; every pair of their levels is explained as a sum of coefficients.

        Without either: from the spec alone, which is enough if it declares its levels and centres. Only data can tell
        which coefficients the rows determine and what the default priors are. Raises HlmError as `bind` does.
        """
        from hlmdsl.design.own_data import own_data_is_there
        from hlmdsl.design.schema import schema_from_spec
        from hlmdsl.explain.explanation import explain
        from hlmdsl.explain.report import Report

        if table is None and not own_data_is_there(self.model):
            schema = schema_from_spec(self.model)
            return Report(explain(schema, compare=compare), schema)
        design = self.bind(table)
        return Report(explain(design.schema, design, compare), design.schema)

    def prior(self, table: Any = None, draws: int = 1000, seed: int | None = None) -> Prior:
        """Draws of the priors, and what they predict for a table (by default the spec's), without fitting anything.

        `.predict()` as of a fit, `.idata` with the groups `prior` and `prior_predictive`, `.summary()` of each number.
        Raises HlmError as `bind` does, for flat priors, which have no draws, and for options that make no sense.
        """
        return self.compile(table).prior(draws, seed)

    def compile(self, table: Any = None) -> CompiledModel:
        """The model for a table, ready to sample. Raises HlmError as `bind` does."""
        design = self.bind(table)
        warn(design.warnings, self.source)
        return CompiledModel(design)

    def as_formula(self, program: str, table: Any = None) -> str:
        """A call of lme4, brms or Bambi that fits the same model, with comments on what differs there.

        Which columns hold text, and the levels that the spec does not list, come from a table, by default the spec's if
        it exists. Raises HlmError with every part of the model that the program does not have.
        """
        from hlmdsl.design.own_data import own_data_is_there, read_own_data
        from hlmdsl.design.table import table_from
        from hlmdsl.notation.write_call import call_in, program_called

        called = program_called(program)
        if table is not None:
            return call_in(called, self.model, table_from(table))
        return call_in(called, self.model, read_own_data(self.model) if own_data_is_there(self.model) else None)

    def as_json(self, stage: str, table: Any = None) -> str:
        """What a stage made of the spec: `"tree"`, `"model"`, or `"design"` with a table, by default the spec's.

        Raises HlmError as `bind` does, and for any other stage.
        """
        from hlmdsl.show.show_errors import check_stage
        from hlmdsl.show.stages import STAGES

        check_stage(stage, STAGES)
        return STAGES[stage](self, table)

    def format(self) -> str:
        """The spec in the canonical layout, comments kept."""
        from hlmdsl.syntax.format import format_spec

        return format_spec(self.tree)


@frozen(eq=False)
class CompiledModel:
    """A model bound to a table; the PyMC model is built on first use."""

    design: Design

    def __repr__(self) -> str:
        own = self.design
        units = "".join(f", {len(bound.labels):,} units of {name}" for name, bound in own.groupings.items())
        return f"{own.model.name}: {own.rows.n:,} rows of {own.table_name}{units}"

    @cached_property
    def pymc(self) -> pm.Model:
        """The full generative model, as plain PyMC. Raises HlmError if a map has too many regions for it."""
        from hlmdsl.backend.build import build_model
        from hlmdsl.backend.too_large import too_large_for_a_graph
        from hlmdsl.results.fit_errors import EngineRefuses

        if (reason := too_large_for_a_graph(self.design)) is not None:
            raise HlmError([EngineRefuses(span=None, engine="pymc", because=reason)])
        return build_model(self.design)

    def code(self, table: str | None = None) -> str:
        """The PyMC model as a Python program that needs PyMC alone, with the meaning of each variable as a comment.

        It reads the table from the path `table`; without one, from where the spec found it.
        """
        from hlmdsl.backend.code import python_of
        from hlmdsl.design.own_data import own_data_path
        from hlmdsl.explain.explanation import explain
        from hlmdsl.explain.write.comments import comments_of

        own = own_data_path(self.design.model)
        if table is None:
            is_own = own is not None and own.name == os.path.basename(self.design.table_name)
            table = os.path.normpath(own) if is_own and own is not None else self.design.table_name
        return python_of(self.design, comments_of(explain(self.design.schema, self.design)), table)

    def graph(self) -> str:
        """The model's graph in Mermaid's notation: each variable, and what it depends on.

        Notebooks and GitHub draw it; `hlm show SPEC --graph -o FILE.svg` makes a picture of it.
        """
        from hlmdsl.backend.code import mermaid_of

        return mermaid_of(self.design)

    @property
    def coords(self) -> Mapping[str, tuple[str, ...] | range]:
        """Labels of every dim."""
        return self.design.coords

    @property
    def dims(self) -> dict[str, tuple[str, ...]]:
        """Dims of every variable and data container that has some."""
        return {name: tuple(dims) for name, dims in self.pymc.named_vars_to_dims.items()}

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        return self.design.warnings

    def explain(self, compare: str | Iterable[str] = ()) -> Report:
        """What every coefficient will mean, given these data; `compare` as for Spec.explain."""
        from hlmdsl.explain.explanation import explain
        from hlmdsl.explain.report import Report

        return Report(explain(self.design.schema, self.design, compare), self.design.schema)

    def prior(self, draws: int = 1000, seed: int | None = None) -> Prior:
        """As `Spec.prior`, for these data."""
        from hlmdsl.predictions.prior import prior_of

        return prior_of(self.design, draws, seed)

    def sample(
        self, draws: int = 1000, tune: int = 1000, chains: int = 4, seed: int | None = None, **options: Any
    ) -> Fit:
        """Draw from the posterior, by nutpie's NUTS on a density compiled for hierarchical models.

        Options: `target_accept`, `cores`, `progressbar`; `integrate` ("auto", "none" or a grouping) says which group
        effects are integrated out; `engine` ("nutpie", "pymc", "numpyro", "blackjax") samples the PyMC model instead,
        as does any other keyword of `pymc.sample`, or approximates the posterior ("laplace", "quadrature",
        "pathfinder"). Raises HlmError for options that make no sense. Without `target_accept`, a run that diverges is
        repeated with smaller steps, and the fit reports it.

        With `save_to="fit.nc"` draws are written to `fit.nc.part` as they come, and the fit to `fit.nc` at the end; if
        the process is killed, `hlmdsl.resume("fit.nc")` goes on. Ctrl-C ends sampling: the fit has what was drawn by
        then, and reports first that it was cut short. `fit.resume()` draws the rest.

        `file="fit.nc"` does the same and, when the same line is run again, reads the fit from there instead of
        sampling, if its posterior (apart from titles, texts, units and estimands), its rows, and the options that
        determine its draws are the same. Otherwise it samples and replaces the file. A fit that was cut short is
        completed.
        """
        given = {"draws": draws, "tune": tune, "chains": chains, "seed": seed, **options}
        file, save_to = given.pop("file", None), given.get("save_to")
        if file is None:
            from hlmdsl.results.sample import sample_design

            fit = sample_design(self.design, lambda: self.pymc, **given)
        else:
            from hlmdsl.results.stored_fit import stored_or_sampled

            fit = stored_or_sampled(self.design, lambda: self.pymc, file, given)
        for alarm in fit.diagnostics.alarms:
            warn_of(alarm)
        if file is None and save_to is not None:
            from hlmdsl.results.stored_fit import save_or_warn

            save_or_warn(fit, save_to)
        return fit
