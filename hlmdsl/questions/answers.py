"""Answers for users: sentences with their numbers, a table, and all draws with their names.

In: an explanation of the questions, and their draws. Out: text in any form, pandas, xarray.
Not decided here: the sentences, or how a number is computed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.explain.meaning import Explanation
from hlmdsl.explain.report import Format, Report
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr


@frozen(eq=False)
class Answers:
    """The result of `fit.ask`: it prints itself, in a terminal and in a notebook.

    `draws` has all of them, `summary()` is a table, `to("markdown")` and the other forms are those of `fit.explain()`.
    """

    explanation: Explanation
    values: Mapping[str, Floats] = field(repr=False)

    @cached_property
    def draws(self) -> xr.Dataset:
        """A variable (chain, draw) for each question, by its name."""
        import xarray as xr

        chains, draws = next(iter(self.values.values())).shape
        coords = {"chain": np.arange(chains), "draw": np.arange(draws)}
        units = {m.name: m.unit for m in self.explanation.meanings}
        arrays = {
            name: xr.DataArray(v, dims=("chain", "draw"), attrs={"unit": units[name]} if units[name] else {})
            for name, v in self.values.items()
        }
        return xr.Dataset(arrays, coords=coords)

    def summary(self) -> pd.DataFrame:
        """One row a question: what it is, posterior median, 95% interval, P(> 0), and its diagnostics."""
        from hlmdsl.results.summary import summary_of

        return summary_of(self.explanation.meanings)

    def to(self, form: Format, width: int | None = None, colour: bool = False) -> str:
        """The answers as `text`, `markdown`, `html`, `latex` or `json`. Raises HlmError for other forms."""
        return self.report.to(form, width, colour)

    @property
    def report(self) -> Report:
        """As `fit.explain()` gives it, of these questions alone."""
        return Report(self.explanation)

    def __str__(self) -> str:
        return self.to("text")

    def __repr__(self) -> str:
        return self.to("text").rstrip("\n")

    def _repr_markdown_(self) -> str:
        return self.to("markdown")

    def _repr_html_(self) -> str:
        return self.to("html")
