"""A fit in the words of a different spec with the same posterior: its titles, texts and units, and its estimands.

In: a Fit, and a checked model. Out: the Fit with the same draws, and those of new estimands.
Not decided here: whether both have the same posterior (same.py).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.design.rows import Floats
from hlmdsl.model.model import Model
from hlmdsl.results.file.stored_table import bound_again

if TYPE_CHECKING:
    from hlmdsl.results.fit import Fit


def retold(fit: Fit, model: Model) -> Fit:
    """Raises HlmError if an estimand names something that is not in the table.

    What was added to `idata` is kept if the estimands are the same.
    """
    before = fit.design
    if before.model.source == model.source:
        return fit
    design = bound_again(before, model)
    had, posterior = {(e.name, e.written) for e in before.model.estimands}, dict[str, Floats]()
    own = {e.name: e for e in design.model.estimands}
    for name in design.dims:
        estimand = own.get(name)
        if estimand is None or (name, estimand.written) in had:
            posterior[name] = fit.draws.posterior[name]
        else:
            posterior[name] = evaluate_estimand(design, estimand, fit.draws.posterior)
    is_as_before = had == {(e.name, e.written) for e in own.values()}
    dims = {name: tuple(dims) for name, dims in design.dims.items()}
    return replace(
        fit,
        draws=replace(fit.draws, posterior=posterior, dims=dims),
        design=design,
        kept=fit.kept if is_as_before else None,
    )
