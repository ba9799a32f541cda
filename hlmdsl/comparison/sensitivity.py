"""How sensitive a posterior is to its priors: `arviz.psense_summary` on declared priors, and what that means in
words.

Priors and likelihood are raised to a power near one, to see which numbers move (Kallioinen et al. 2024). The
distribution of units is not a prior (log_prior.py): scaling it would change the model. A prior that is the same
everywhere, a uniform or an LKJ(1), does not change when it is scaled: for numbers under it alone there is no result.
In: a fit. Out: ArviZ's table, and sentences. Not decided here: how anything is weighed (ArviZ).
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.comparison.loo import check_drawn
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.predictions.log_prior import log_prior
from hlmdsl.results.coupled import CoupledDensities
from hlmdsl.results.draws import Draws, elements
from hlmdsl.results.pointwise import RowDensities
from hlmdsl.results.stretches import stretches
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

THRESHOLD = 0.05
"""ArviZ's: a change of the posterior above it is worth a look."""

NOT_JUDGED = "cannot be judged"


@frozen(eq=False)
class Sensitivity:
    """`table`: one row a number, ArviZ's `prior`, `likelihood` and `diagnosis`, and the prior `line` that it leans on
    most. `by_line`: one row a number, one column a prior line scaled alone. `alarms` are what is wrong with the fit.
    """

    table: pd.DataFrame
    by_line: pd.DataFrame
    alarms: tuple[str, ...]
    unscalable: tuple[str, ...]

    @property
    def says(self) -> tuple[str, ...]:
        """Which numbers lean on their priors, which disagree with them, and which cannot be judged."""
        leaning = self.table[(self.table["prior"] >= THRESHOLD) & (self.table["diagnosis"] != NOT_JUDGED)]
        told = []
        for name, row in leaning.iterrows():
            most = f", most with the line `{row['line']}`" if row["line"] else ""
            does = (
                f"and with the data ({row['likelihood']:.2f}), which may disagree with the priors"
                if row["likelihood"] >= THRESHOLD
                else f"and hardly with the data ({row['likelihood']:.2f}): the priors are strong or the data say little"
            )
            told.append(f"{name} moves with the priors ({row['prior']:.2f}{most}) {does}.")
        judged = self.table[self.table["diagnosis"] != NOT_JUDGED]
        if not len(leaning) and len(judged):
            among = "No number" if len(judged) == len(self.table) else "No other number"
            told.append(
                f"{among} leans on its prior: scaling the priors moves none by {THRESHOLD} or more (the largest "
                f"{judged['prior'].max():.3f})."
            )
        if unknown := list(self.table.index[self.table["diagnosis"] == NOT_JUDGED]):
            shown = numbers.join(unknown[:4]) + (f" and {len(unknown) - 4:,} more" if len(unknown) > 4 else "")
            lines = numbers.join([f"`{line}`" for line in self.unscalable])
            one = len(self.unscalable) == 1
            told.append(
                f"{shown} cannot be judged: the prior{'' if one else 's'} of {lines} {'is' if one else 'are'} the same "
                "everywhere, and scaling changes nothing. Fit again under another prior to see."
            )
        told.append(
            "By power scaling of the declared priors and defaults (Kallioinen et al. 2024); units are no priors."
        )
        return tuple(told)

    def __str__(self) -> str:
        shown = self.table.to_string(float_format=lambda v: f"{v:.3f}")
        return "\n".join((*self.alarms, shown, "", *self.says))

    def __repr__(self) -> str:
        return str(self)


def sensitivity(design: Design, draws: Draws, alarms: tuple[str, ...], units: bool = False) -> Sensitivity:
    """With single units' deviations only if requested. HlmError for an approximation, and if memory is too small."""
    import pandas as pd

    check_drawn(draws, "`sensitivity`")
    priors = log_prior(design, draws)
    flat = tuple(name for name, v in priors.items() if np.ptp(v) <= 1e-12 * max(1.0, float(np.abs(v).max())))
    lines = _lines(design)
    unscalable = tuple(dict.fromkeys(line for line in lines.values() if line in flat or line not in priors))
    scaled = {name: values for name, values in priors.items() if name not in flat}
    shown = _shown(design, draws, units)
    names = {e: e.name for variable in shown for e in elements(draws, variable)}
    tree = _tree(draws, shown, scaled, _total(design, draws))
    with _quietly():
        table, by_line = _scale(tree, list(names.values()), list(scaled))
    index = pd.Index(list(names.values()), name="name")
    table.index = by_line.index = index
    table["line"] = [_most(by_line.loc[name], p) for name, p in zip(index, table["prior"], strict=True)]
    own = {e.name: lines.get((e.variable, e.position)) for e in names}
    unknown = [own[name] in unscalable for name in index] & (table["prior"].to_numpy(dtype=float) < THRESHOLD)
    table.loc[unknown, "diagnosis"] = NOT_JUDGED
    return Sensitivity(table, by_line, alarms, unscalable)


def _scale(tree: xr.DataTree, names: list[str], lines: list[str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """ArviZ's table, and how much each number moves with each line; no line at all moves none."""
    import arviz_stats
    import pandas as pd

    by_line = {line: _flat(arviz_stats.psense(tree, group="prior", group_var_names=[line])) for line in lines}
    if lines:
        return arviz_stats.psense_summary(tree, round_to=6), pd.DataFrame(by_line, index=names)
    likelihood = _flat(arviz_stats.psense(tree, group="likelihood"))
    table = pd.DataFrame({"prior": 0.0, "likelihood": likelihood, "diagnosis": "✓"}, index=names)
    return table, pd.DataFrame(index=names)


def _flat(found: xr.Dataset) -> Floats:
    """In the order of the numbers."""
    return np.concatenate([np.ravel(found[name].values) for name in found.data_vars])


def _most(by_line: Any, total: float) -> str:
    return str(by_line.idxmax()) if total >= THRESHOLD and len(by_line) else ""


def _lines(design: Design) -> dict[tuple[str, int], str]:
    """The prior line of each number that has one, by variable and position."""
    found: dict[tuple[str, int], str] = {}
    for variable, each in design.priors.items():
        for i, resolved in enumerate(each):
            if not resolved.prior.is_plain or resolved.prior.fixed is not None:
                continue  # with hyperparameters, as units have, or given: part of the model
            found[variable, i] = resolved.line.removeprefix("prior ").split(" ~ ")[0]
    for varying in (v for e in design.schema.equations for v in e.varying):
        for correlation in varying.correlations:
            found[varying.cor, correlation.position] = design.correlations[varying.cor].line.split(" ~ ")[0]
    residual = design.schema.residual
    if residual is not None and residual.is_by_visit:
        for i in range(len(residual.pairs)):
            found[residual.variable, i] = design.correlations[residual.variable].line.split(" ~ ")[0]
    for joint, _ in design.schema.joints:
        for i in range(len(joint.pairs)):
            found[joint.cor, i] = design.correlations[joint.cor].line.split(" ~ ")[0]
    return found


def _shown(design: Design, draws: Draws, units: bool) -> dict[str, Floats]:
    """Variables to report, without constant estimands."""
    deviations = {v.r for e in design.schema.equations for v in e.varying}
    return {
        name: v
        for name, v in draws.posterior.items()
        if (units or name not in deviations) and np.isfinite(v).all() and np.ptp(np.asarray(v, dtype=float)) > 0
    }


def _tree(draws: Draws, shown: Mapping[str, Floats], priors: Mapping[str, Floats], total: Floats) -> xr.DataTree:
    import xarray as xr

    coords = {"chain": np.arange(draws.chains), "draw": np.arange(draws.draws)}
    dims = ("chain", "draw")
    posterior = {n: ((*dims, *(f"{n}_{i}" for i in range(v.ndim - 2))), v) for n, v in shown.items()}
    return xr.DataTree.from_dict(
        {
            "posterior": xr.Dataset(posterior, coords=coords),
            "log_prior": xr.Dataset({n: (dims, v) for n, v in priors.items()}, coords=coords),
            "log_likelihood": xr.Dataset({"total": (dims, total)}, coords=coords),
        }
    )


def _total(design: Design, draws: Draws) -> Floats:
    """(chains, draws): the log likelihood of all rows, a stretch of them at a time. That of a transformed response
    is of the transformed one: it differs by the same number in each draw, which may be infinite, and moves nothing.
    """
    if design.coupled is not None:
        whole = CoupledDensities(design, np.zeros(design.rows.n)).together(draws)
        return whole.reshape(draws.chains, draws.draws)
    at = RowDensities(design, np.zeros(design.rows.n)).of_own_units(draws)
    out = np.zeros(draws.chains * draws.draws)
    for rows in stretches(draws, design.rows.n):
        out += at(rows).sum(axis=1)
    return out.reshape(draws.chains, draws.draws)


@contextmanager
def _quietly() -> Iterator[None]:
    """Logs and warnings of ArviZ are replaced by sentences."""
    log = logging.getLogger("arviz_stats.psense")
    was = log.level
    log.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        log.setLevel(was)
