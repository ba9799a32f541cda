"""Terms that have levels and matrices: what turns rows into design columns, and the numbers of each term.

In: parts with their numbers (coded_parts.py). Out: terms, read through coded.py.
Not decided here: which coding a factor has in a term (model/expand.py), or the coding matrices (coding_matrices.py).
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from itertools import product
from math import prod

import numpy as np

from hlmdsl.design.chains import Chain
from hlmdsl.design.coded_parts import CodedFactorPart, CodedNumericPart, CodedPart
from hlmdsl.design.elements import Category, Element, entries
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.model.terms import Term
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
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


@frozen(eq=False)
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


def chain_of(term: CodedTerm, which: int, sd: Element, phi: Element) -> Chain:
    """The states of a term that share an sd."""
    assert term.smooth is not None
    known = term.smooth.known
    states = tuple(k for k, own in enumerate(term.which_sd) if own == which)
    return Chain(states, known.distances, known.is_whole, sd, phi)
