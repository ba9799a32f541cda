"""The functions of several fits: `hlm.compare` and `hlm.pool`.

In: fits. Out: a comparison, or one fit. Not decided here: anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hlmdsl.comparison.compare import Comparison
    from hlmdsl.comparison.cross_validated import CrossValidated
    from hlmdsl.comparison.pool import PooledFit
    from hlmdsl.results.fit import Fit


def compare(
    *fits: Fit | CrossValidated | Mapping[str, Fit | CrossValidated], over: str | None = None, every: int = 1
) -> Comparison:
    """Which of several models predicts new data best, and by how much: `hlm.compare(one, other)`.

    Of fits, `fit.loo(over, every)` is compared; what `fit.loo()`, `fit.reloo()` and `fit.kfold()` returned is compared
    as it is. Models are named as in their specs, or as in a mapping: `{"with slopes": one, "without": other}`. By
    `arviz.compare`, whose table is `.table`; `print` gives the differences in words. Raises HlmError, with what
    differs, unless all are of the same rows, response, weights and censoring; transformations may differ.
    """
    from hlmdsl.comparison.compare import compare as compare_all

    return compare_all(fits, over, every)


def pool(fits: Iterable[Fit]) -> PooledFit:
    """Combine fits of one spec to tables that differ in imputed cells: the draws of all together.

    Each table counts equally. `fit.explain()` and `fit.summary()` then include both the uncertainty within tables and
    that between them, which `fit.between()` separates; diagnostics are those of the worst part. Raises HlmError for
    fits of different specs, rows, labels or centres.
    """
    from hlmdsl.comparison.pool import pool as pool_all

    return pool_all(fits)
