"""A linear predictor that can be evaluated: the encoder that turns rows into its design columns.

In: terms (coded_terms.py) and what varies between units (coded_varying.py), put together by schema.py. Out: read by
bind.py, explain/ and backend/, which all encode with this alone, and import its parts from here.
Not decided here: which coding a factor has in a term (model/expand.py), or the coding matrices (coding_matrices.py).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field, replace
from functools import cached_property

import numpy as np

from hlmdsl.design.coded_parts import CodedCovariate as CodedCovariate
from hlmdsl.design.coded_parts import CodedFactor as CodedFactor
from hlmdsl.design.coded_parts import CodedFactorPart as CodedFactorPart
from hlmdsl.design.coded_parts import CodedNumericPart as CodedNumericPart
from hlmdsl.design.coded_parts import CodedPart as CodedPart
from hlmdsl.design.coded_shrinkage import CodedShrinkage as CodedShrinkage
from hlmdsl.design.coded_terms import CodedTerm as CodedTerm
from hlmdsl.design.coded_terms import CodedTermSet as CodedTermSet
from hlmdsl.design.coded_terms import chain_of as chain_of
from hlmdsl.design.coded_varying import CodedBar as CodedBar
from hlmdsl.design.coded_varying import CodedSd as CodedSd
from hlmdsl.design.coded_varying import CodedVarying as CodedVarying
from hlmdsl.design.elements import Category as Category
from hlmdsl.design.elements import Element as Element
from hlmdsl.design.elements import along as along
from hlmdsl.design.elements import entries as entries
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.families.family import entry
from hlmdsl.model import naming
from hlmdsl.model.terms import Equation, Grouping
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
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
        return along(name, str(part.dim), part.labels)

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
