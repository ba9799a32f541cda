"""In: a schema. Out: names of levels, points and steps in its author's words.

Not decided here: sentences about coefficients (sentences_*.py).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cached_property

from hlmdsl.design.coded import CodedCovariate, CodedNumericPart
from hlmdsl.design.design import Schema
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import WeightedPoint
from hlmdsl.explain.readings.axes import Variable, as_number, names_of
from hlmdsl.explain.readings.predictor_columns import Column, NumericUse
from hlmdsl.explain.readings.weights import Entries, Reading
from hlmdsl.explain.say.of_units import what_of, zero_of_unit
from hlmdsl.model.naming import label, shown
from hlmdsl.model.terms import NumericPart

_BARE = {"yes", "no", "true", "false", "none", "na", "nan", "other"}


class Words:
    """How the variables of one schema are spoken of."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema

    @cached_property
    def _shared(self) -> frozenset[str]:
        """Level names that two factors have."""
        counts = Counter(level for f in self.schema.factors.values() for level in f.levels)
        return frozenset(level for level, n in counts.items() if n > 1)

    @cached_property
    def _needs_name(self) -> frozenset[str]:
        """Factors whose levels are unclear without the factor's name: a number, a letter, yes or no, a name of two
        factors.
        """

        return frozenset(
            name
            for name, f in self.schema.factors.items()
            if any(_says_nothing(level) or level in self._shared for level in f.levels)
        )

    @cached_property
    def _response_needs_name(self) -> bool:
        """Whether a level of the response is unclear alone; ordered levels are always given with the name of the
        response.
        """
        levels = self.schema.model.response.levels
        if levels is None or levels.ordered:
            return True
        of_factors = {level for f in self.schema.factors.values() for level in f.levels}
        return any(_says_nothing(level) or level in of_factors for level in levels.declared)

    def response_level(self, told: str) -> str:
        """One or more levels of the response as an outcome: `versicolor`; if a level is unclear alone, `a bitterness of
        3 or higher`, or `use = Y` for a column that the spec does not describe.
        """
        response = self.schema.model.response
        if not self._response_needs_name:
            return told
        if response.text is None and response.levels is not None and not response.levels.ordered:
            return f"{response.column} = {told}"
        return f"{numbers.an(response.thing.removeprefix('the '))} of {told}"

    def level(self, factor: str, level: str) -> str:
        """`b2`; with its factor's name if it is unclear alone: `period 2`, `treated yes`."""
        return f"{shown(factor)} {label(level)}" if factor in self._needs_name else label(level)

    @cached_property
    def _numeric_parts(self) -> tuple[CodedNumericPart, ...]:
        terms = [t for e in self.schema.equations for t in e.effects.terms]
        terms += [t for e in self.schema.equations for v in e.varying for bar in v.bars for t in bar.effects.terms]
        parts = [p for t in terms for p in t.parts if isinstance(p, CodedNumericPart)]
        return (*parts, *(o for e in self.schema.equations for o in e.offsets))

    @cached_property
    def _levels(self) -> Mapping[str, tuple[float, str]]:
        """Of covariates that processes are of, where their columns are zero, and how one is written: there they are at
        the level that they vary about, which is no place in time.
        """
        own = (p for p in self._numeric_parts if p.function.has_persistence)
        return {p.names[0]: (p.known.probes[-1][0], p.part.shown) for p in own}

    @cached_property
    def _others(self) -> frozenset[str]:
        """Covariates that functions other than processes are of."""
        return frozenset(n for p in self._numeric_parts if not p.function.has_persistence for n in p.names)

    def _level(self, covariate: str, value: str | float, uses: frozenset[NumericPart] = frozenset()) -> str | None:
        """`ar(t) = 0`, if that is what a value is for: of these uses of a covariate, or of all."""
        process = self._levels.get(covariate)
        if process is None or float(value) != process[0]:
            return None
        is_process = all(use.function.has_persistence for use in uses) if uses else covariate not in self._others
        return f"{process[1]} = 0" if is_process else None

    def value(self, variable: str, value: str | float) -> str:
        """One coordinate of a point at which coefficients are read: `b2`, `Days = 3`, `participant 308`."""
        if variable in self.schema.covariates and (level := self._level(variable, value)) is not None:
            return level
        return self.named(variable, value)

    def named(self, variable: str, value: str | float) -> str:
        """One coordinate of a point that somebody gave, whose time is a time."""
        if variable in self.schema.factors:
            return self.level(variable, str(value))
        if variable not in self.schema.covariates:
            return self._unit(variable, str(value))
        return f"{shown(variable)} = {numbers.plain(float(value), self._digits(variable, float(value)))}"

    def _unit(self, member: str, unit: str) -> str:
        """What names a unit, in the words of what it is one of."""
        every = (m for g in self.schema.model.groupings for m in g.members if m.name == member)
        text = next((m.text for m in every), None)
        return f"{text or shown(member)} {label(unit)}"

    def _digits(self, variable: str, value: float) -> int:
        """Enough digits to distinguish values that differ by a hundredth of the covariate's scale: at least six."""
        coded = self.schema.covariates.get(variable)
        if coded is None or not value or not math.isfinite(value):
            return 6
        return min(17, max(6, math.ceil(math.log10(abs(value)) - math.log10(float(coded.scale))) + 2))

    def cell(self, levels: Mapping[str, str]) -> str:
        """`b1 orthogonal`"""
        return " ".join(self.level(f, level) for f, level in levels.items())

    def zero(self, covariate: Variable, entries: Entries, uses: frozenset[NumericPart]) -> str:
        """The value of a covariate at which everything of it is zero: `at Days = 0`, `at the mean Days (4.5)`; or
        several are that functions take together.
        """
        if not isinstance(covariate, str):
            if all(use.function.is_centred for use in uses):
                return f"averaged over the {numbers.join(list(map(shown, covariate)))} of the data"
            if len(uses) == 1 and all(use.function.free_columns for use in uses):
                return f"on {self.straight_part(covariate)}, {self.zeros(covariate)}"
            return f"where {numbers.join(sorted(use.shown for use in uses))} would be 0"
        coded, name = self.schema.covariates[covariate], shown(covariate)
        if len(uses) == 1 and all(use.function.free_columns for use in uses):
            if coded.covariate.center == "mean":
                return f"averaged over the {name} of the data"
            zero = self.zero(covariate, ((float(coded.center), Fraction(1)),), frozenset())
            return f"on the straight line through its curve over {name}, {zero}"
        # where a process has returned to its level, far from its times, another function is read for its sake
        is_far = len(uses) > 1 and any(use.function.has_persistence for use in uses)
        if len(entries) == 1 and not is_far:
            value = as_number(entries[0][0])
            if (level := self._level(covariate, value, uses)) is not None:
                return f"at {level}"
            if coded.covariate.of_units is not None and coded.covariate.of_units.is_within and value == 0:
                return zero_of_unit(coded.covariate)
            if coded.covariate.center == "mean" and value == float(coded.center):
                return f"at the mean {name} ({numbers.plain(float(f'{value:.4g}'))})"
            return f"at {name} = {numbers.plain(value)}"
        if all(use.function.is_centred for use in uses):
            return f"averaged over the {name} of the data"
        return f"where {numbers.join(sorted(use.shown for use in uses))} would be 0"

    def straight_part(self, covariates: Sequence[str]) -> str:
        """What the straight columns of a surface are together."""
        return f"the bilinear surface through its surface over {numbers.join(list(map(shown, covariates)))}"

    def zeros(self, covariates: Sequence[str]) -> str:
        """The values at which several covariates are zero."""
        each = ((name, float(self.schema.covariates[name].center)) for name in covariates)
        return numbers.join([self.zero(name, ((at, Fraction(1)),), frozenset()) for name, at in each])

    def step(self, use: NumericUse, name: str = "") -> str:
        """One unit of a function of a covariate: `+1 day of Days`, `+1 sd of Days (2.88 days)`, `doubling of dose`."""
        if len(use) > 1:
            return f"+1 of {' times '.join(part.part.shown for part, _ in use)}"
        part, column = use[0]
        straight = [part.covariates[k] for k in part.function.straight(column)]
        if straight:
            return step_of(next((own for own in straight if own.name == name), straight[0]))
        step = part.function.step_words(", ".join(map(shown, part.names)), part.label(column))
        is_one = len(part.covariates) == 1
        return step if part.function.is_raw or not is_one else step + _standardized(part.covariate)

    def condition(self, reading: Reading) -> str:
        """Where a reading is taken: `in b1, orthogonal, at Days = 0`; empty if it holds anywhere."""
        if reading.by_variable is None:
            return ""
        column, cells, elsewhere = reading.column, [], []
        involved = set(column.contrasts) | set(column.numerics) | set(reading.free)
        for v, entries in reading.by_variable.items():
            if involved.intersection(names_of(v)):
                continue
            if isinstance(v, str) and v in self.schema.factors:
                if len(entries) == 1:
                    cells.append((v, str(entries[0][0])))
                else:
                    elsewhere.append(self.averaged(v, entries))
            else:
                elsewhere.append(self.zero(v, entries, reading.functions[v]))
        averages = [e for e in elsewhere if e.startswith("averaged over")]
        if len(averages) > 1:  # one "averaged" for all
            first, *later = averages
            told = " ".join([first, *(e.replace("averaged over", "and over", 1) for e in later)])
            elsewhere = [told, *(e for e in elsewhere if e not in averages)]
        said = []
        if cells:
            said.append(f"{self.preposition(column, cells[0][0])} " + ", ".join(self.level(f, lv) for f, lv in cells))
        return ", ".join([*said, *elsewhere])

    def averaged(self, factor: str, entries: Entries) -> str:
        """`averaged over b1, b2 and b3`"""
        equal = len({w for _, w in entries}) == 1
        names = [self.level(factor, str(p)) for p, _ in entries]
        over = numbers.join(names) if len(names) <= 6 else f"the {len(names)} levels of {shown(factor)}"
        return f"averaged over {over}" + ("" if equal else " with unequal weights")

    def preposition(self, column: Column, factor: str) -> str:
        """`in` a level of a factor declared before the ones compared, `for` one of a later: in b1, for orthogonal."""
        order = list(self.schema.factors)
        return "for" if any(order.index(c) < order.index(factor) for c in column.contrasts) else "in"

    def everywhere(self, reading: Reading) -> str:
        """`at every direction and any Days`"""
        free = reading.free
        if not free:
            return ""
        if len(free) > 3:
            return "whatever the other predictors"
        return "at " + numbers.join([f"{'every' if v in self.schema.factors else 'any'} {shown(v)}" for v in free])

    def point(self, point: WeightedPoint, varying: frozenset[str]) -> str:
        """A probe point in arithmetic: `b2 parallel`, `[b2, Days = 1]`; only the variables in which points differ."""
        levels = [self.level(v, str(x)) for v, x in point.at if v in varying and v in self.schema.factors]
        values = [self.value(v, x) for v, x in point.at if v in varying and v in self.schema.covariates]
        parts = [" ".join(levels)] * bool(levels) + values
        return parts[0] if len(parts) == 1 and levels else f"[{', '.join(parts)}]"


def _says_nothing(level: str) -> bool:
    letters = re.sub(r"[\W\d_]", "", level)
    return not letters or len(level) == 1 or level.casefold() in _BARE


def step_of(coded: CodedCovariate) -> str:
    """One unit of a covariate: `+1 day of Days`, `+1 sd of Days (2.88 days)`."""
    unit, name = coded.covariate.unit, what_of(coded.covariate)
    scale = float(coded.scale)
    if coded.covariate.scale == "sd":
        return f"+1 sd of {name} ({_amount(scale, unit)})"
    if scale != 1 or not unit:
        return f"+{_amount(scale, unit)}{_of(name, unit)}"
    return f"+1 {unit}{_of(name, unit)}"


def unit_step_of(part: CodedNumericPart) -> str:
    """One unit of what a function is of: of the column, or of the covariate as it is declared."""
    coded = part.covariate
    return (
        f"+{_amount(1.0, coded.covariate.unit)}{_of(what_of(coded.covariate), coded.covariate.unit)}"
        if part.function.is_raw
        else step_of(coded)
    )


def _of(name: str, unit: str | None) -> str:
    """` of Days`; nothing if the column is called as its unit: `+1 week`, not `+1 week of week`."""
    return "" if name == unit else f" of {name}"


def _amount(scale: float, unit: str | None) -> str:
    return numbers.with_unit(numbers.number(scale), unit)


def _standardized(coded: CodedCovariate) -> str:
    told = []
    if coded.center:
        told.append("centred")
    if coded.scale != 1:
        told.append("scaled")
    return f" ({numbers.join(told)})" if told else ""
