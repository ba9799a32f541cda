"""Terms that have levels and matrices: the encoder that turns rows into design columns.

In: built by schema.py. Out: read by bind.py, explain/ and backend/, which all encode with this alone.
Not decided here: which coding a factor has in a term (model/expand.py), or the coding matrices (coding_matrices.py).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import product
from math import prod
from typing import Any

import numpy as np

from hlmdsl.design.between_times import with_variance_between
from hlmdsl.design.chains import Chain
from hlmdsl.design.coded_parts import CodedCovariate as CodedCovariate
from hlmdsl.design.coded_parts import CodedFactor as CodedFactor
from hlmdsl.design.coded_parts import CodedFactorPart as CodedFactorPart
from hlmdsl.design.coded_parts import CodedNumericPart as CodedNumericPart
from hlmdsl.design.coded_parts import CodedPart as CodedPart
from hlmdsl.design.coded_shrinkage import CodedShrinkage as CodedShrinkage
from hlmdsl.design.elements import Category as Category
from hlmdsl.design.elements import Element as Element
from hlmdsl.design.elements import entries as entries
from hlmdsl.design.joint import Joint
from hlmdsl.design.neighbours import Alike, Neighbours
from hlmdsl.design.relation import Relation
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.unit_waves import UnitWaves
from hlmdsl.families.family import entry
from hlmdsl.model import naming
from hlmdsl.model.priors import Hyper, Quantity
from hlmdsl.model.terms import Equation, Grouping, Term


@dataclass(frozen=True, eq=False)
class CodedTerm:
    """A term with levels. Its coefficients are an array over `dims`, one dim per part that has labels, in order; in the
    equation of one category, they are its part of the `variable`. `sd` is the variable of the sd of a smooth term's
    wiggles, empty for other terms; `lengthscale` that of their lengthscale, empty if they have none. The coefficients
    of a monotonic term are steps, each a share of a total: `totals` is the variable of the totals, `shares` are those
    of the shares of its monotonic factors. If coefficients are states in time, `phi` is the variable of their
    autocorrelation.
    """

    term: Term
    variable: str
    parts: tuple[CodedPart, ...]
    category: Category | None = None
    sd: str = ""
    totals: str = ""
    shares: tuple[str, ...] = ()
    lengthscale: str = ""
    phi: str = ""

    @property
    def dims(self) -> tuple[str, ...]:
        return tuple(p.dim for p in self.parts if p.dim is not None)

    @property
    def coords(self) -> tuple[tuple[str, ...], ...]:
        """Labels along each dim."""
        return tuple(p.labels for p in self.parts if p.dim is not None)

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(len(labels) for labels in self.coords)

    @cached_property
    def coefficients(self) -> tuple[tuple[str, ...], ...]:
        """The coordinates of every coefficient, in C order; one empty tuple for a scalar."""
        return tuple(tuple(c[i] for c, i in zip(self.coords, at, strict=True)) for at in np.ndindex(*self.shape))

    @property
    def elements(self) -> tuple[Element, ...]:
        """The coefficients, in C order."""
        return entries(self.variable, self.dims, self.coefficients, self.category)

    @cached_property
    def smooth(self) -> CodedNumericPart | None:
        """The part with columns whose coefficients share an sd."""
        return next((p for p in self.parts if isinstance(p, CodedNumericPart) and p.function.is_smooth), None)

    @cached_property
    def without_smooth(self) -> CodedTerm:
        """Its other parts, whose coefficients are those of the sds."""
        parts = tuple(p for p in self.parts if p is not self.smooth)
        term = replace(self.term, parts=tuple(p for p in self.term.parts if p not in self.term.smooths))
        return CodedTerm(term, self.sd, parts, self.category)

    @cached_property
    def in_steps(self) -> CodedTerm:
        """The same, the steps of monotonic factors in place of their totals."""
        if not any(isinstance(p, CodedFactorPart) and p.is_total for p in self.parts):
            return self
        parts = tuple(replace(p, is_total=False) if isinstance(p, CodedFactorPart) else p for p in self.parts)
        return replace(self, parts=parts, totals=self.variable)

    @cached_property
    def in_totals(self) -> CodedTerm:
        """The same, the totals of monotonic factors in place of their steps."""
        if not self.monotonic:
            return self
        parts = tuple(replace(p, is_total=True) if p in self.monotonic else p for p in self.parts)
        return replace(self, parts=parts, totals="")

    @cached_property
    def total(self) -> CodedTerm | None:
        """Its other parts, whose coefficients are the totals; None of a term that is not monotonic."""
        if not self.totals:
            return None
        parts = tuple(p for p in self.parts if not (isinstance(p, CodedFactorPart) and p.is_monotonic))
        return CodedTerm(self.term, self.totals, parts, self.category)

    @property
    def monotonic(self) -> tuple[CodedFactorPart, ...]:
        """The factors that `shares` are of, in the same order."""
        return tuple(p for p in self.parts if isinstance(p, CodedFactorPart) and p.is_monotonic)

    @property
    def directions(self) -> tuple[str, ...]:
        """The direction of each of several sds of a coefficient of the other parts; empty if there is one."""
        return self.smooth.function.directions(self.smooth.names) if self.smooth is not None else ()

    @cached_property
    def sds(self) -> tuple[Element, ...]:
        """What wiggles share: one for each coefficient that the other parts would have, or one along each direction."""
        if self.smooth is None:
            return ()
        dims, coords = self.sd_coords
        return entries(self.sd, dims, tuple(product(*coords)), self.category)

    @property
    def sd_coords(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """Their dims, the last that of the directions if there are several, and the labels along each."""
        assert self.smooth is not None
        dims, coords = self.without_smooth.dims, self.without_smooth.coords
        if not self.directions:
            return dims, coords
        return (*dims, f"{self.smooth.part.name}_direction"), (*coords, self.directions)

    def direction(self, position: int) -> int | None:
        """The direction of the sd of the coefficient at a position, if there are several; None if there is one sd."""
        which = self.which_sd[position]
        return which % len(self.directions) if self.directions and which is not None else None

    def multiplies(self, sd: int) -> int:
        """Which coefficient that the other parts would have the sd at a position is of."""
        return sd // max(1, len(self.directions))

    @cached_property
    def lengthscales(self) -> tuple[Element, ...]:
        """Their shared lengthscales, if any: one for each covariate, those of one sd together."""
        if not self.lengthscale:
            return ()
        dims, coords = self.lengthscale_coords
        return entries(self.lengthscale, dims, tuple(product(*coords)), self.category)

    @property
    def lengthscale_coords(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """Their dims, the last that of the covariates if there are several, and the labels along each."""
        assert self.smooth is not None
        dims, coords = self.without_smooth.dims, self.without_smooth.coords
        if len(self.smooth.names) == 1:
            return dims, coords
        return (*dims, f"{self.smooth.part.name}_covariate"), (*coords, self.smooth.names)

    @property
    def lengthscale_shape(self) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """Of their variable: the dims, and how long they are."""
        dims, coords = self.lengthscale_coords
        return dims, tuple(map(len, coords))

    @property
    def shared(self) -> tuple[Element, ...]:
        """All that they share."""
        return (*self.sds, *self.lengthscales, *self.phis)

    @cached_property
    def phis(self) -> tuple[Element, ...]:
        """Of states in time, what is left of each after one unit, one for each sd."""
        return replace(self.without_smooth, variable=self.phi).elements if self.phi else ()

    @cached_property
    def chains(self) -> tuple[Chain, ...]:
        """Its coefficients that are states in time, those of each sd."""
        return tuple(chain_of(self, k, sd, phi) for k, (sd, phi) in enumerate(zip(self.sds, self.phis, strict=False)))

    @cached_property
    def sd_of(self) -> tuple[Element | None, ...]:
        """For each coefficient, in C order, the position of the sd of its prior; None if it has a prior of its own."""
        return tuple(None if which is None else self.sds[which] for which in self.which_sd)

    def shared_by(self, which: int) -> tuple[Element, ...]:
        """The sd at a position among those of the term, and the lengthscales."""
        each = len(self.lengthscales) // len(self.sds)
        return self.sds[which], *self.lengthscales[which * each : (which + 1) * each]

    def smooth_column(self, position: int) -> int:
        """Of which column of its smooth part the coefficient at a position is, among those that it has there."""
        labelled = [p for p in self.parts if p.dim is not None]
        return int(np.unravel_index(position, self.shape)[[p is self.smooth for p in labelled].index(True)])

    @cached_property
    def which_sd(self) -> tuple[int | None, ...]:
        """The position of that sd among those of the term."""
        if self.smooth is None:
            return (None,) * len(self.coefficients)
        free = self.smooth.function.free_columns or 0
        axis = [p for p in self.parts if p.dim is not None].index(self.smooth)
        others = self.shape[:axis] + self.shape[axis + 1 :]
        found: list[int | None] = []
        for at in np.ndindex(*self.shape):
            rest = at[:axis] + at[axis + 1 :]
            which = int(np.ravel_multi_index(rest, others)) if others else 0
            column = self.smooth.column(at[axis])
            place = which * max(1, len(self.directions)) + self.smooth.known.kind(column)
            found.append(place if column >= free else None)
        return tuple(found)

    def columns(self, rows: Rows) -> Floats:
        """(n, number of coefficients): the design columns, in C order over dims."""
        block: Floats | None = None
        for part in self.parts:
            if isinstance(part, CodedFactorPart):
                own = part.matrix.take(rows.levels[part.factor.name], axis=0)
            else:
                columns = part.columns(rows.numbers)
                own = np.stack(columns, axis=1) if len(columns) > 1 else columns[0][:, None]
            with np.errstate(over="ignore", invalid="ignore"):
                block = own if block is None else (block[:, :, None] * own[:, None, :]).reshape(rows.n, -1)
        return block if block is not None else np.ones((rows.n, 1))


def step_of(term: CodedTerm, position: int) -> tuple[int, tuple[int, ...]]:
    """Of a coefficient of a monotonic term, which total it is a part of, and which share of each factor it is."""
    at = np.unravel_index(position, term.shape)
    labelled = [p for p in term.parts if p.dim is not None]
    own = [int(i) for p, i in zip(labelled, at, strict=True) if p not in term.monotonic]
    steps = tuple(int(i) for p, i in zip(labelled, at, strict=True) if p in term.monotonic)
    assert term.total is not None
    return int(np.ravel_multi_index(own, term.total.shape)) if own else 0, steps


@dataclass(frozen=True, eq=False)
class CodedTermSet:
    """An intercept and terms that encode rows together. Column order: intercept, then the terms'."""

    intercept: bool
    terms: tuple[CodedTerm, ...]

    def matrix(self, rows: Rows) -> Floats:
        """(n, p)."""
        start = int(self.intercept)
        out = np.empty((rows.n, start + sum(prod(t.shape) for t in self.terms)))
        out[:, :start] = 1.0
        for term in self.terms:
            stop = start + prod(term.shape)
            out[:, start:stop] = term.columns(rows)
            start = stop
        return out


@dataclass(frozen=True, eq=False)
class CodedBar:
    """One bar with its effects' labels (`Intercept`, `Days`, `direction[parallel - orthogonal]`) in column order. The
    wiggles of a smooth term left of a bar are a separate bar with that `smooth` term alone: they are independent, and
    share sds.
    """

    effects: CodedTermSet
    labels: tuple[str, ...]
    independent: bool
    smooth: CodedTerm | None = None

    @property
    def sd_labels(self) -> tuple[str, ...]:
        """Of its different sds: its effects', or of wiggles one for each coefficient of the term's other parts."""
        if self.smooth is None:
            return self.labels
        return tuple(naming.element(self.smooth.term.shown, sd.labels) for sd in self.smooth.sds)

    @property
    def which_sd(self) -> tuple[int, ...]:
        """Of each effect, the position of its sd among these."""
        if self.smooth is None:
            return tuple(range(len(self.labels)))
        return tuple(which for which in self.smooth.which_sd if which is not None)

    @cached_property
    def in_steps(self) -> CodedTermSet:
        """Its effects, the steps of monotonic factors in place of their totals."""
        return CodedTermSet(self.effects.intercept, tuple(term.in_steps for term in self.effects.terms))

    @property
    def has_persistence(self) -> bool:
        """Whether its effects are states in time."""
        return self.smooth is not None and self.smooth.term.has_persistence

    @property
    def has_lengthscale(self) -> bool:
        """Whether they are waves, whose sds follow from an sd and a lengthscale."""
        return self.smooth is not None and self.smooth.term.has_lengthscale

    @property
    def is_declared_independent(self) -> bool:
        """Whether effects that could correlate do not."""
        return self.independent and self.smooth is None and len(self.labels) > 1


@dataclass(frozen=True)
class CodedSd:
    """A standard deviation between units, and the positions of the effects that have it: one, or the wiggles of a
    `smooth` term.
    """

    element: Element
    effects: tuple[int, ...]
    smooth: CodedTerm | None = None

    @property
    def name(self) -> str:
        return self.element.name


@dataclass(frozen=True, eq=False)
class CodedVarying:
    """The varying effects of one grouping in one equation. `effects` is the union over its bars: the coords of
    g_effect. `sds` are their different sds, and `sd_of` the position of each effect's: wiggles of a curve share one.

    `pairs` are the positions (i, j), i < j, of correlated effects, and the coords of g_pair are their labels. `suffix`
    is empty in the main predictor, `__sigma` in that of sigma, `__car` in that of a `category`. `squared` is the sum of
    the squared weights of a row's units, if no row is given its mean over the table. Effects that have one covariance
    with those of other predictors are those from `start` on of a `joint`, which has the correlations of all. Effects of
    a unit that are multivariate t have their degrees of freedom in the variable `nu`, which is empty if they are
    normal; sds and correlations are then those of the normal variables that one number for the unit divides. For
    regions with neighbours, `rho` is the variable of the neighbours' share of the variance. For processes in time,
    `phi` is that of their autocorrelations, one for each along `phi_dim`. For Gaussian processes of units,
    `lengthscale` is that of their lengthscales, one for each sd along `lengthscale_dim`.
    """

    grouping: Grouping
    bars: tuple[CodedBar, ...]
    sd: str
    cor: str
    r: str
    suffix: str = ""
    squared: float = 1.0
    relation: Alike | None = None
    joint: Joint | None = None
    start: int = 0
    category: Category | None = None
    nu: str = ""
    rho: str = ""
    phi: str = ""
    lengthscale: str = ""

    @property
    def dim(self) -> str:
        return self.grouping.name

    @property
    def degrees(self) -> Element | None:
        """The degrees of freedom, if the effects are multivariate t."""
        return Element(self.nu) if self.nu else None

    @property
    def known(self) -> Relation | None:
        """The known covariance of the units, if they have one."""
        return self.relation if isinstance(self.relation, Relation) else None

    @property
    def neighbours(self) -> Neighbours | None:
        """Those of regions that have some."""
        return self.relation if isinstance(self.relation, Neighbours) else None

    @property
    def share(self) -> Element | None:
        """Of the variance between regions, the part that neighbours share."""
        return Element(self.rho) if self.rho else None

    @property
    def effect_dim(self) -> str:
        """`g_effect`; `g_effect__sigma` in the predictor of a different parameter, whose effects may differ."""
        return f"{self.dim}_effect{self.suffix}"

    @property
    def sd_dim(self) -> str:
        """That of the effects, unless some share an sd: then `g_sd`."""
        return f"{self.dim}_sd{self.suffix}" if self.has_wiggles else self.effect_dim

    @property
    def pair_dim(self) -> str:
        return f"{self.dim}_pair{self.suffix}"

    @property
    def phi_dim(self) -> str:
        return f"{self.dim}_phi{self.suffix}"

    @property
    def lengthscale_dim(self) -> str:
        return f"{self.dim}_lengthscale{self.suffix}"

    @cached_property
    def lengthscale_labels(self) -> tuple[str, ...]:
        """Along it: those of the processes' sds, of several covariates one for each."""
        return tuple(
            naming.element(bar.smooth.term.shown, own.labels)
            for bar in self.bars
            if bar.smooth is not None and bar.has_lengthscale
            for own in bar.smooth.lengthscales
        )

    @cached_property
    def lengthscales(self) -> tuple[Element, ...]:
        """Those of units' Gaussian processes."""
        return _along(self.lengthscale, self.lengthscale_dim, self.lengthscale_labels)

    @cached_property
    def waves(self) -> tuple[UnitWaves, ...]:
        """Effects whose sds follow from an sd and lengthscales: those of each sd."""
        found, start, first = list[UnitWaves](), 0, 0
        for bar in self.bars:
            if bar.smooth is not None and bar.smooth.smooth is not None and bar.has_lengthscale:
                part, width = bar.smooth.smooth, len(bar.smooth.smooth.names)
                for which in range(len(bar.sd_labels)):
                    own = tuple(k for k, of in enumerate(bar.which_sd) if of == which)
                    columns = tuple(part.column(bar.smooth.smooth_column(k)) for k in own)
                    effects = tuple(start + k for k in own)
                    own_first = first + which * width
                    found.append(
                        UnitWaves(
                            effects,
                            columns,
                            part.known,
                            self.sd_of[effects[0]],
                            self.lengthscales[own_first : own_first + width],
                        )
                    )
                first += len(bar.smooth.lengthscales)
            start += len(bar.labels)
        return tuple(found)

    @cached_property
    def phi_labels(self) -> tuple[str, ...]:
        """Along it: those of the processes' sds."""
        return tuple(label for bar in self.bars if bar.has_persistence for label in bar.sd_labels)

    @cached_property
    def chains(self) -> tuple[Chain, ...]:
        """Effects that are states in time, in the order of `phi_labels`."""
        phis, found, start = iter(_along(self.phi, self.phi_dim, self.phi_labels)), list[Chain](), 0
        for bar in self.bars:
            if bar.smooth is not None and bar.has_persistence:
                for which in range(len(bar.sd_labels)):
                    sd = self.sd_of[start + bar.which_sd.index(which)]
                    own = chain_of(bar.smooth, which, sd, next(phis))
                    found.append(replace(own, states=tuple(start + k for k in own.states)))
            start += len(bar.labels)
        return tuple(found)

    @cached_property
    def has_wiggles(self) -> bool:
        """Whether each unit has a curve of its own."""
        return any(bar.smooth is not None for bar in self.bars)

    @cached_property
    def effects(self) -> tuple[str, ...]:
        return tuple(label for bar in self.bars for label in bar.labels)

    @cached_property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """By column of the strict lower triangle, bar by bar: (0, 1), (0, 2), (1, 2), ..."""
        found, start = [], 0
        for bar in self.bars:
            q = len(bar.labels)
            if not bar.independent:
                found += [(start + i, start + j) for j in range(q) for i in range(j)]
            start += q
        return tuple(found)

    @cached_property
    def pair_labels(self) -> tuple[str, ...]:
        effects = self.effects
        return tuple(f"{effects[i]}, {effects[j]}" for i, j in self.pairs)

    @cached_property
    def sd_labels(self) -> tuple[str, ...]:
        """Along `sd_dim`."""
        return tuple(label for bar in self.bars for label in bar.sd_labels)

    @cached_property
    def sds(self) -> tuple[CodedSd, ...]:
        """The different standard deviations, each with its effects."""
        smooths = (bar.smooth for bar in self.bars for _ in bar.sd_labels)
        return tuple(
            CodedSd(element, tuple(k for k, own in enumerate(self.which_sd) if own == element.position), smooth)
            for element, smooth in zip(_along(self.sd, self.sd_dim, self.sd_labels), smooths, strict=True)
        )

    @cached_property
    def which_sd(self) -> tuple[int, ...]:
        """Of each effect, the position of its sd among all of them."""
        found, start = [], 0
        for bar in self.bars:
            found += [start + which for which in bar.which_sd]
            start += len(bar.sd_labels)
        return tuple(found)

    @cached_property
    def sd_of(self) -> tuple[Element, ...]:
        """The standard deviation of each effect."""
        return tuple(self.sds[which].element for which in self.which_sd)

    @cached_property
    def scales(self) -> tuple[Element | Quantity, ...]:
        """The same, as arithmetic of an sd and lengthscales where that is what it is."""
        found: list[Element | Quantity] = list(self.sd_of)
        for own in self.waves:
            given = [Hyper(e.variable, e.position) for e in (own.sd, *own.lengthscales)]
            for effect, column in zip(own.effects, own.columns, strict=True):
                found[effect] = own.known.scale(column, *given)
        return tuple(found)

    @property
    def shared(self) -> tuple[str, ...]:
        """The variables on which the standard deviations of its columns depend."""
        own = (self.sd, self.lengthscale) if self.lengthscale else (self.sd,)
        return (*own, *dict.fromkeys(e.variable for shares in self.shares for e in shares))

    def by_effect(self, values: Callable[[str], Any]) -> Any:
        """(..., effects): the standard deviation of each effect, of the values (..., entries) of variables."""
        sds = values(self.sd)
        if not self.has_wiggles:
            return sds
        found = sds[..., list(self.which_sd)]
        return found if not self.waves else found * self.relative(values(self.lengthscale))

    @cached_property
    def _carried(self) -> tuple[tuple[int, tuple[Element, ...]], ...]:
        """Of each column the effect that it is of, and the shares of this that it has: those of a step."""
        found: list[tuple[int, tuple[Element, ...]]] = []
        start = 0
        for bar in self.bars:
            if bar.effects.intercept:
                found.append((start, ()))
                start += 1
            for term in bar.effects.terms:
                own = term.in_steps
                for i in range(len(own.coefficients)):
                    which, steps = step_of(own, i) if own.totals else (i, ())
                    each = zip(own.shares, own.monotonic, steps, strict=True) if own.totals else ()
                    shares = tuple(_along(name, str(p.dim), p.labels)[k] for name, p, k in each)
                    found.append((start + which, shares))
                start += len(term.coefficients)
        return tuple(found)

    @property
    def shares(self) -> tuple[tuple[Element, ...], ...]:
        """Of each column, what it has of its effect: the product of these. Where units have monotonic effects, those of
        steps, whose totals are the effects; else there is a column for each effect.
        """
        return tuple(shares for _, shares in self._carried)

    @property
    def effect_of(self) -> tuple[int, ...]:
        """Of each column, the effect that it is of."""
        return tuple(effect for effect, _ in self._carried)

    @cached_property
    def has_steps(self) -> bool:
        """Whether units have monotonic effects of their own."""
        return any(self.shares)

    def columns(self, rows: Rows) -> Floats:
        """(n, columns): what effects times their shares are multiplied by."""
        if not self.has_steps:
            return self.matrix(rows)
        return np.concatenate([bar.in_steps.matrix(rows) for bar in self.bars], axis=1)

    def parts_of_effects(self, values: Callable[[str], Any]) -> Any:
        """(..., columns): of each the product of its shares, of the values (..., entries) of variables."""
        found: Any = np.ones(len(self.shares))
        for name in dict.fromkeys(e.variable for shares in self.shares for e in shares):
            at = [next((e.position for e in shares if e.variable == name), -1) for shares in self.shares]
            there = np.array([k >= 0 for k in at], dtype=float)
            found = found * (values(name)[..., [max(k, 0) for k in at]] * there + (1.0 - there))
        return found

    def by_column(self, values: Callable[[str], Any]) -> Any:
        """(..., columns): the standard deviation of each effect times its shares."""
        found = self.by_effect(values)
        return found[..., list(self.effect_of)] * self.parts_of_effects(values) if self.has_steps else found

    @cached_property
    def column_pairs(self) -> tuple[tuple[int, int], ...]:
        """Columns that go together: of effects that correlate, or of one."""
        if not self.has_steps:
            return self.pairs
        correlated, of = {*self.pairs}, self.effect_of
        return tuple(
            (a, b)
            for b in range(len(of))
            for a in range(b)
            if of[a] == of[b] or (min(of[a], of[b]), max(of[a], of[b])) in correlated
        )

    def of_column_pairs(self, values: Callable[[str], Any]) -> Any:
        """(..., column pairs): their correlations."""
        if not self.has_steps:
            return self.of_pairs(values(self.cor))
        if not self.pairs:
            return np.ones(len(self.column_pairs))
        of, place = self.effect_of, {pair: k for k, pair in enumerate(self.pairs)}
        at = [place.get((min(of[a], of[b]), max(of[a], of[b])), -1) for a, b in self.column_pairs]
        there = np.array([k >= 0 for k in at], dtype=float)
        return self.of_pairs(values(self.cor))[..., [max(k, 0) for k in at]] * there + (1.0 - there)

    def relative(self, lengthscales: Any) -> Any:
        """(..., effects): what an sd is multiplied by, which is 1 but for waves."""
        found: Any = np.ones(len(self.effects))
        for own in self.waves:
            found[list(own.effects)] = 0.0
        for own in self.waves:
            there = np.zeros(len(self.effects))
            there[list(own.effects)] = 1.0
            columns = np.zeros(len(self.effects), dtype=int)
            columns[list(own.effects)] = own.columns
            each = [lengthscales[..., [e.position] * len(self.effects)] for e in own.lengthscales]
            found = found + own.known.scales(columns.tolist(), 1.0, *each) * there
        return found

    @cached_property
    def correlations(self) -> tuple[Element, ...]:
        """The correlation of each pair."""
        if self.joint is None:
            return _along(self.cor, self.pair_dim, self.pair_labels)
        every = _along(self.joint.cor, self.joint.dim, self.joint.pair_labels)
        return tuple(every[self.joint.place[i + self.start, j + self.start]] for i, j in self.pairs)

    def of_pairs(self, cor: Any) -> Any:
        """(..., pairs) of all entries (..., n) of the variable that has their correlations."""
        return cor if self.joint is None else cor[..., [c.position for c in self.correlations]]

    @cached_property
    def _pair_positions(self) -> dict[tuple[int, int], int]:
        return {pair: k for k, pair in enumerate(self.pairs)}

    def correlation(self, one: int, other: int) -> Element:
        """The correlation of two effects, by their positions."""
        return self.correlations[self._pair_positions[one, other]]

    def deviation(self, unit: int, label: str, effect: int) -> Element:
        """That of one unit, of one effect."""
        position, own = unit * len(self.effects) + effect, (label, self.effects[effect])
        return Element(self.r, position, (self.dim, self.effect_dim), own)

    @cached_property
    def wiggles(self) -> frozenset[int]:
        """The effects of which a single one says nothing: those of curves."""
        curved = [bar.smooth is not None for bar in self.bars for _ in bar.labels]
        return frozenset(i for i, is_curved in enumerate(curved) if is_curved)

    def matrix(self, rows: Rows) -> Floats:
        """(n, q): what each unit's deviations are multiplied by; monotonic ones as if their steps were of one size."""
        return np.concatenate([bar.effects.matrix(rows) for bar in self.bars], axis=1)

    def as_of_one_unit(self, rows: Rows) -> Floats:
        """(n, columns): with these a single unit's deviations are as variable as those of the row's units together."""
        z = self.columns(rows) if self.has_steps else with_variance_between(self.bars, self.matrix(rows), rows)
        if not self.grouping.by_member:
            return z
        own = rows.members.get(self.grouping.name)
        return z * np.sqrt(self.squared if own is None else own.squared[:, None])


def chain_of(term: CodedTerm, which: int, sd: Element, phi: Element) -> Chain:
    """The states of a term that share an sd."""
    assert term.smooth is not None
    known = term.smooth.known
    states = tuple(k for k, own in enumerate(term.which_sd) if own == which)
    return Chain(states, known.distances, known.is_whole, sd, phi)


def _along(variable: str, dim: str, labels: tuple[str, ...]) -> tuple[Element, ...]:
    return tuple(Element(variable, i, (dim,), (label,)) for i, label in enumerate(labels))


@dataclass(frozen=True, eq=False)
class CodedEquation:
    """A linear predictor that can be evaluated: common effects, offsets, varying effects. For an ordered response,
    `cutpoints` replace its intercept: the matrix has no column for them, and the predictor is zero where its columns
    are. For an unordered one there is one such equation for each level except the reference, its `category`, and all of
    them have the same matrix. If effects raise single cutpoints, there is one equation for each `cutpoint`. `fixed` are
    coefficients that the spec gives. `shrinkage` is a prior that many of its coefficients have together.
    """

    equation: Equation
    effects: CodedTermSet
    offsets: tuple[CodedNumericPart, ...]
    varying: tuple[CodedVarying, ...]
    intercept_variable: str
    cutpoints: tuple[Element, ...] = ()
    category: Category | None = None
    fixed: Mapping[Element, float] = field(default_factory=dict)
    cutpoint: Category | None = None
    shrinkage: CodedShrinkage | None = None

    @property
    def one_of(self) -> Category | None:
        """Which of several equations that share a design this is: that of a category, or of a cutpoint."""
        return self.category or self.cutpoint

    @property
    def parameter(self) -> str:
        """What the family calls the number that this is the predictor of: `mu`, or `p[0]` of the first category."""
        name = self.equation.parameter
        return name if self.one_of is None else entry(name, self.one_of.position)

    @property
    def shown(self) -> str:
        """What people call it: `mu`, or `p[car]`."""
        name = self.equation.parameter
        return name if self.one_of is None else naming.element(name, (self.one_of.label,))

    @property
    def is_first(self) -> bool:
        """Whether no equation before it has the same matrix."""
        return self.one_of is None or self.one_of.position == 0

    @property
    def intercept(self) -> Element:
        return entries(self.intercept_variable, (), ((),), self.one_of)[0]

    @cached_property
    def coefficients(self) -> tuple[Element, ...]:
        """In the order of `matrix`'s columns."""
        found = [self.intercept] if self.effects.intercept else []
        return tuple(found + [element for term in self.effects.terms for element in term.elements])

    @property
    def variables(self) -> dict[str, tuple[tuple[str, ...], tuple[int, ...]]]:
        """The variables of its common effects with their dims and shapes, those of all categories included."""
        dims: tuple[str, ...] = () if self.one_of is None else (self.one_of.dim,)
        shape: tuple[int, ...] = () if self.one_of is None else (len(self.one_of.labels),)
        found: dict[str, tuple[tuple[str, ...], tuple[int, ...]]] = {}
        if self.effects.intercept:
            found[self.intercept_variable] = dims, shape
        if self.cutpoints:
            found[self.cutpoints[0].variable] = (self.cutpoints[0].dims, (len(self.cutpoints),))
        own = [one for t in self.effects.terms for one in (t.total, t) if one is not None]
        sds = {t.sd: t.sd_coords for t in self.effects.terms if t.smooth is not None}
        lengthscales = {t.lengthscale: t.lengthscale_shape for t in self.effects.terms if t.lengthscale}
        shares = {
            name: ((str(part.dim),), (len(part.labels),))
            for t in self.effects.terms
            for name, part in zip(t.shares, t.monotonic, strict=True)
        }
        found |= {t.variable: ((*dims, *t.dims), (*shape, *t.shape)) for t in own}
        found |= {v: ((*dims, *d), (*shape, *map(len, c))) for v, (d, c) in sds.items()}
        found |= {v: ((*dims, *d), (*shape, *n)) for v, (d, n) in lengthscales.items()}
        found |= {t.phi: ((*dims, *t.without_smooth.dims), (*shape, *t.without_smooth.shape)) for t in self.processes}
        return found | shares | (self.shrinkage.variables if self.shrinkage is not None else {})

    def shares_of(self, name: str) -> tuple[Element, ...]:
        """The shares of the steps of a monotonic factor, by their variable."""
        part = next(p for t in self.monotonic for own, p in zip(t.shares, t.monotonic, strict=True) if own == name)
        return _along(name, str(part.dim), part.labels)

    @property
    def share_variables(self) -> tuple[str, ...]:
        """Those of numbers that add up to one."""
        own = (name for t in self.monotonic for name in t.shares)
        shrunk = () if self.shrinkage is None else (self.shrinkage.placed.prior.shares,)
        return tuple(name for name in dict.fromkeys((*own, *shrunk)) if name)

    def terms_with(self, groupings: Collection[Grouping]) -> tuple[CodedTerm, ...]:
        """Its terms, and those that vary between the units of some groupings."""
        own = (t for v in self.varying if v.grouping in groupings for bar in v.bars for t in bar.effects.terms)
        return (*self.effects.terms, *own)

    @property
    def monotonic(self) -> tuple[CodedTerm, ...]:
        """Its terms of steps that all go the same way."""
        return tuple(t for t in self.effects.terms if t.totals)

    @property
    def processes(self) -> tuple[CodedTerm, ...]:
        """Its terms of states in time that correlate by a phi."""
        return tuple(t for t in self.effects.terms if t.phi)

    @cached_property
    def wiggles(self) -> Mapping[int, Element]:
        """The columns of `matrix` whose coefficients have an sd that others share, and that sd."""
        each = [None] * self.effects.intercept + [sd for term in self.effects.terms for sd in term.sd_of]
        return {j: sd for j, sd in enumerate(each) if sd is not None}

    @cached_property
    def free(self) -> tuple[int, ...]:
        """The columns of `matrix` whose coefficients the spec does not give."""
        return tuple(j for j, c in enumerate(self.coefficients) if c not in self.fixed)

    @property
    def waves(self) -> frozenset[int]:
        """Those of processes: there are more than rows need to settle, as of units' deviations."""
        processes = {
            sd for t in self.effects.terms if t.smooth is not None and t.smooth.function.is_process for sd in t.sds
        }
        return frozenset(j for j, sd in self.wiggles.items() if sd in processes)

    @property
    def smooth_sds(self) -> tuple[Element, ...]:
        """Of the wiggles of its smooth terms."""
        return tuple(sd for t in self.effects.terms for sd in t.sds)

    @property
    def smooth_shared(self) -> tuple[Element, ...]:
        """All that the wiggles of its smooth terms share: sds and lengthscales."""
        return tuple(own for t in self.effects.terms for own in t.shared)

    @property
    def shared(self) -> tuple[Element, ...]:
        """All that the priors of several of its coefficients have in common."""
        return (*self.smooth_shared, *(self.shrinkage.elements if self.shrinkage is not None else ()))

    @property
    def numbers(self) -> tuple[Element, ...]:
        """Its coefficients, and the cutpoints that replace an intercept."""
        return (*self.coefficients, *self.cutpoints)

    @property
    def with_constant(self) -> CodedEquation:
        """The same, with an intercept in place of cutpoints, or of a `1` that is zero: effects that are identified
        besides these are identified besides it.
        """
        if not self.lacks_constant:
            return self
        effects = CodedTermSet(True, self.effects.terms)
        variable = self.cutpoints[0].variable if self.cutpoints else self.intercept_variable
        return replace(self, effects=effects, intercept_variable=variable, cutpoints=())

    @property
    def lacks_constant(self) -> bool:
        """Whether its effects are relative to where its columns are zero, for which there is no coefficient."""
        return bool(self.cutpoints) or (self.equation.is_anchored and not self.effects.intercept)

    def matrix(self, rows: Rows) -> Floats:
        """(n, p): the common effects' design, offsets excluded."""
        return self.effects.matrix(rows)

    def offset(self, rows: Rows) -> Floats:
        """(n,): the sum of the offsets."""
        return sum((o.columns(rows.numbers)[0] for o in self.offsets), np.zeros(rows.n))
