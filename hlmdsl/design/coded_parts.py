"""Parts of terms that have levels and numbers: factors with their coding matrices, functions of covariates.

In: built by schema.py. Out: parts of the terms that encode rows (coded.py).
Not decided here: which coding a factor has in a term (model/expand.py), or the coding matrices (coding_matrices.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.model import naming
from hlmdsl.model.parts.function import Function
from hlmdsl.model.parts.known import Known
from hlmdsl.model.terms import NumericPart
from hlmdsl.model.variables import Covariate, Factor
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class CodedFactor:
    """A factor with its levels and its coding.

    `matrix` (k, k - 1) is the coding matrix, `hypothesis` (k - 1, k) what each coefficient estimates of the level
    means, as exact fractions if they are rational (None for polynomial). With `origin` (1, k), the weights at which the
    intercept reads the factor (the reference level, or all levels equally), [origin; hypothesis] inverts [1, matrix].
    `labels` are what the coefficients are called along their dim, `levels` the table's own.
    """

    factor: Factor
    levels: tuple[str, ...]
    reference: int
    levels_inferred: bool
    reference_inferred: bool
    labels: tuple[str, ...]
    matrix: Floats
    hypothesis: Floats
    origin: Floats
    exact_hypothesis: tuple[tuple[Fraction, ...], ...] | None

    @property
    def name(self) -> str:
        return self.factor.name


@frozen(eq=False)
class CodedCovariate:
    """A covariate whose zero and unit are numbers: it enters as (x - center) / scale. `range` is None without data."""

    covariate: Covariate
    center: float
    scale: float
    range: tuple[float, float] | None

    @property
    def name(self) -> str:
        return self.covariate.name

    def argument(self, function: Function, raw: Any) -> Any:
        """What a function of it is of: the raw column, or its distance from the covariate's zero in its unit."""
        if function.is_raw:
            return raw
        centred = raw - self.center if self.center else raw
        return centred / self.scale if self.scale != 1 else centred


@frozen(eq=False)
class CodedFactorPart:
    """A factor as one term uses it: by contrasts (m = k - 1) or by levels (m = k, identity); if each level has a
    separate covariance, `only` is a single one of them (m = 1). A monotonic factor may be the total of its steps (m =
    1, without a dim): its column is here as if all steps were of one size, and computations with their shares use the
    steps instead.
    """

    factor: CodedFactor
    by_levels: bool
    only: int | None = None
    is_total: bool = False

    @property
    def dim(self) -> str | None:
        if self.is_total:
            return None
        kind = "level" if self.by_levels else "step" if self.is_monotonic else "contrast"
        return f"{self.factor.name}_{kind}"

    @property
    def is_monotonic(self) -> bool:
        """Whether its columns are steps that all have the same sign."""
        return self.factor.factor.is_monotonic and not self.by_levels and not self.is_total

    @cached_property
    def labels(self) -> tuple[str, ...]:
        if self.is_total:
            return ()
        return tuple(map(naming.label, self.levels)) if self.by_levels else self.factor.labels

    @property
    def levels(self) -> tuple[str, ...]:
        """Those with a separate column, if it is by levels."""
        return self.factor.levels if self.only is None else (self.factor.levels[self.only],)

    def level(self, column: int) -> int:
        """The position among the factor's levels of the one that a column is of."""
        return column if self.only is None else self.only

    @property
    def matrix(self) -> Floats:
        """(k, m): a row per level."""
        if self.is_total:
            return np.linspace(0.0, 1.0, len(self.factor.levels))[:, None]
        if not self.by_levels:
            return self.factor.matrix
        each = np.eye(len(self.factor.levels))
        return each if self.only is None else each[:, [self.only]]


@frozen(eq=False)
class CodedNumericPart:
    """A function of covariates with its numbers filled in. One with several columns has a separate dim. `only` selects
    some of its columns, whose coefficients are of a different kind.

    What it is computed from are the raw columns of the covariates, by name.
    """

    part: NumericPart
    covariates: tuple[CodedCovariate, ...]
    known: Known
    only: range | None = None

    @property
    def covariate(self) -> CodedCovariate:
        """That of a function of one."""
        (only,) = self.covariates
        return only

    @property
    def names(self) -> tuple[str, ...]:
        """Of the covariates."""
        return self.part.names

    @property
    def function(self) -> Function:
        return self.part.function

    @property
    def dim(self) -> str | None:
        return f"{self.part.name}_{self.function.dim}" if self.function.dim else None

    @property
    def labels(self) -> tuple[str, ...]:
        is_raw = self.function.is_raw
        units = tuple((0.0, 1.0) if is_raw else (raw.center, raw.scale) for raw in self.covariates)
        return self._own(self.known.labels_of(self.names, units))

    @property
    def whole(self) -> CodedNumericPart:
        """With all of the function's columns."""
        return self if self.only is None else replace(self, only=None)

    def column(self, position: int) -> int:
        """The number among all of the function's columns of the one at a position."""
        return position if self.only is None else self.only[position]

    def _own[T](self, each: Sequence[T]) -> tuple[T, ...]:
        return tuple(each if self.only is None else (each[i] for i in self.only))

    @property
    def probes(self) -> tuple[tuple[float, ...], ...]:
        """Raw values of the covariates at which all its columns and a constant are linearly independent; empty if any
        do.
        """
        return tuple(
            tuple(
                v if self.function.is_raw else raw.center + raw.scale * v
                for raw, v in zip(self.covariates, at, strict=True)
            )
            for at in self.known.probes
        )

    def label(self, column: int) -> str:
        """That of a column, empty if there is only one."""
        return self.labels[column] if self.labels else ""

    def columns(self, numbers: Mapping[str, Any], xp: Any = np) -> tuple[Any, ...]:
        """The function's columns at raw values, with the functions of `xp` (NumPy, or pytensor.tensor: one encoder).
        They are infinite or NaN where it has no value.
        """
        with np.errstate(all="ignore"):
            return self._own(self.known.columns(self.argument(numbers), xp))

    def matrix(self, numbers: Mapping[str, Any], xp: Any) -> Any:
        """(n, columns): the same, as one."""
        first = 0 if self.only is None else self.only.start
        together = getattr(self.known, "matrix", None)
        if together is None:
            return xp.stack(self.columns(numbers, xp), axis=1)
        found, width = together(self.argument(numbers), xp, first), len(self.known.labels) - first
        return found if len(self.labels) == width else found[:, : len(self.labels)]

    def slopes(self, numbers: Mapping[str, Floats], by: str) -> Floats:
        """(n, columns): derivatives by the raw column of one of the covariates."""
        which = self.names.index(by)
        unit = 1.0 if self.function.is_raw else self.covariates[which].scale
        with np.errstate(all="ignore"):
            each = self._own(self.known.slopes_by(which, self.argument(numbers)))
            return np.stack([slope / unit for slope in each], axis=1)

    def spreads(self, numbers: Mapping[str, Floats]) -> tuple[float, ...]:
        """Of each column, the sd by which a default prior on its coefficient is scaled."""
        return self._own(self.known.spreads(self.argument(numbers)))

    def argument(self, numbers: Mapping[str, Any]) -> Any:
        """What the function is of: the raw column, or its distance from the covariate's zero in its unit; of several
        covariates a tuple of these.
        """
        return argument(self.function, self.covariates, numbers)


def argument(function: Function, covariates: Sequence[CodedCovariate], numbers: Mapping[str, Any]) -> Any:
    """What a function of covariates is computed from."""
    each = tuple(c.argument(function, numbers[c.name]) for c in covariates)
    return each if len(each) > 1 else each[0]


CodedPart = CodedFactorPart | CodedNumericPart
