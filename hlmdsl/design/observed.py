"""What was observed of the response: columns by their role, all with the same rows.

In: made by bind.py of columns that are checked. Out: one value of a `Design`, and its columns one by one, to store,
hash or register them all.
Not decided here: whether they suit the family (check_response.py, censoring.py), or their likelihood (families/).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from hlmdsl.design.rows import Floats
from hlmdsl.design.transform import modelled_arguments, transformed
from hlmdsl.families.seen import INTERVAL, RIGHT, STATUS, Seen
from hlmdsl.model.model import Model
from hlmdsl.model.variables import Covariate, Total, columns_of
from hlmdsl.source.frozen import frozen

Role = Literal["value", "argument", "weights", "status", "upper"]


@frozen(eq=False)
class ObservedColumn:
    """One column, (n,) `values` in the column's units; of a column with `labels`, positions among them.

    `which` distinguishes columns of one role: it is the argument that they are given for, otherwise empty. `name` is
    the column's name in the spec, None if one number is given for all rows, or columns are added up. `modelled` are the
    values as the PyMC model has them: a response on the model's scale; `is_whole` if they count something.
    """

    role: Role
    name: str | None
    values: npt.NDArray[Any]
    modelled: npt.NDArray[Any]
    which: str = ""
    labels: tuple[str, ...] = ()
    is_whole: bool = False

    @property
    def data(self) -> npt.NDArray[Any]:
        """What the PyMC model keeps."""
        return whole(self.modelled) if self.is_whole else self.modelled


def part(argument: str, column: Covariate) -> str:
    """The part of an argument's sum that a column is."""
    return f"{argument}: {column.name}"


@frozen(eq=False)
class BoundCensoring:
    """`status` (n,) as codes of `STATUS`, `upper` (n,) the upper ends in the column's units: the values if there is no
    interval.
    """

    status: npt.NDArray[np.int8]
    upper: Floats

    def at(self, rows: Any) -> BoundCensoring:
        """Some of the rows."""
        return BoundCensoring(self.status[rows], self.upper[rows])

    @property
    def counts(self) -> Mapping[str, int]:
        """Rows of each kind that there is, the rarest last."""
        each = {STATUS[k]: int((self.status == k).sum()) for k in range(len(STATUS))}
        return {name: n for name, n in each.items() if n}


@frozen(eq=False)
class Observed:
    """`value` (n,) is on the model's scale (after a declared transformation), `raw` (n,) in the column's units; both
    are positions among the levels of a response that has some. Of levels in columns both are (n, levels), that of the
    reference first.

    `arguments` holds what is given as family arguments (trials `n`, known `sigma`, bounds), (n,) each, in the units of
    their columns; of columns that are added up also each `part`. `weights` (n,) are powers of the rows' likelihoods,
    all above zero: `rows_of_weight_zero` are not among the rows. `censoring` marks the rows whose value is only one end
    of an interval.
    """

    model: Model
    value: Floats
    raw: Floats
    arguments: Mapping[str, Floats]
    weights: Floats | None = None
    rows_of_weight_zero: int = 0
    censoring: BoundCensoring | None = None

    @property
    def n(self) -> int:
        return len(self.value)

    @property
    def trials(self) -> Floats | None:
        """(n,) of counts among trials."""
        return self.arguments.get("n")

    @property
    def of_each(self) -> Floats:
        """(levels,): how many rows each level of the response has, or what of all rows is of it."""
        if self.value.ndim > 1:
            return np.asarray(self.value.sum(axis=0))
        return np.bincount(self.value.astype(np.int64), minlength=self.model.response.family.levels).astype(float)

    @cached_property
    def modelled(self) -> Mapping[str, Floats]:
        """The arguments as the family's formulas take them."""
        return modelled_arguments(self.model, self.arguments)

    @property
    def beside(self) -> Mapping[str, Floats]:
        """Those given after the family."""
        return {a.name: self.modelled[a.name] for a in self.model.arguments if a.after and a.name in self.arguments}

    @cached_property
    def seen(self) -> Floats:
        """(n,): values as the family's main parameter sees them: logarithms, or proportions of trials."""
        seen: Floats = self.model.response.family.seen(self.value, self.trials)
        return seen

    @cached_property
    def located(self) -> Floats:
        """Those whose location the main parameter gives; under a log, the positive ones."""
        return self.model.response.family.spread(self.value, np.ones(1) if self.trials is None else self.trials)

    @cached_property
    def censored(self) -> Seen | None:
        """What was observed besides the values, on the model's scale; None if all rows are known by their values."""
        if self.censoring is None:
            return None
        return Seen(self.censoring.status, transformed(self.model.response, self.censoring.upper))

    @property
    def at_least(self) -> Floats:
        """(n,), on the model's scale: values, or what they are known to be above; of a count that is the next one."""
        censored = self.censored
        if censored is None or not self.model.response.family.is_whole:
            return self.value
        return self.value + np.isin(censored.status, (RIGHT, INTERVAL))

    @property
    def at_most(self) -> Floats:
        """(n,), on the model's scale: what responses are known to be at most, infinite if nothing is known."""
        censored = self.censored
        return self.value if censored is None else np.where(censored.status == RIGHT, np.inf, censored.upper)

    def at(self, rows: Any) -> Observed:
        """Some of the rows."""
        return replace(
            self,
            value=self.value[rows],
            raw=self.raw[rows],
            arguments={name: values[rows] for name, values in self.arguments.items()},
            weights=None if self.weights is None else self.weights[rows],
            censoring=None if self.censoring is None else self.censoring.at(rows),
        )

    @property
    def columns(self) -> tuple[ObservedColumn, ...]:
        """Every column, the response first.

        Their order, roles and labels are part of the fingerprint, and a file keeps each by its name. Two may have one
        name; then the first of them is what the table has there (an upper end stands only in rows with an interval).
        """
        response = self.model.response
        labels = response.levels.coded if response.levels is not None and response.of_texts else ()
        counts = bool(labels) or response.family.is_whole
        found = [ObservedColumn("value", response.column, self.raw, self.value, labels=labels, is_whole=counts)]
        if response.parts:
            each = enumerate(c.name for c in response.in_order)
            found = [ObservedColumn("value", c, self.raw[:, k], self.value[:, k], c, is_whole=counts) for k, c in each]
        own = {column.name for column in found}
        for argument in self.model.arguments:
            if argument.name in self.arguments:
                source = argument.source
                for c in columns_of(source) if isinstance(source, Total) else ():
                    if c.name not in own:
                        values = self.arguments[part(argument.name, c)]
                        found.append(ObservedColumn("argument", c.name, values, values, part(argument.name, c)))
                name = source.name if isinstance(source, Covariate) and not isinstance(source, Total) else None
                values, counts = self.arguments[argument.name], argument.is_trials
                found.append(ObservedColumn("argument", name, values, values, argument.name, is_whole=counts))
        if response.weights is not None and self.weights is not None:
            found.append(ObservedColumn("weights", response.weights.name, self.weights, self.weights))
        if response.censoring is not None and self.censoring is not None:
            status, upper = self.censoring.status, self.censoring.upper
            name = response.censoring.column
            found.append(ObservedColumn("status", name, status, status, labels=STATUS, is_whole=True))
            name = response.censoring.upper.name if response.censoring.upper is not None else None
            found.append(ObservedColumn("upper", name, upper, upper))
        return tuple(found)


def whole(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """As the integer type in which PyMC keeps data, so that a fit's `constant_data` match; larger ones, which would
    overflow there, as floats.
    """
    return values.astype(np.int32 if values.size == 0 or values.max() < 2**31 else np.float64, copy=False)
