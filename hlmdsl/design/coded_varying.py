"""What varies between the units of one grouping: its effects with their sds, correlations and deviations.

In: terms (coded_terms.py). Out: varying effects, read through coded.py.
Not decided here: which units there are (groupings.py), or what has one covariance with others (joint.py).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.design.between_times import with_variance_between
from hlmdsl.design.chains import Chain
from hlmdsl.design.coded_terms import CodedTerm, CodedTermSet, chain_of, step_of
from hlmdsl.design.elements import Category, Element, along
from hlmdsl.design.joint import Joint
from hlmdsl.design.neighbours import Alike, Neighbours
from hlmdsl.design.relation import Relation
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.unit_waves import UnitWaves
from hlmdsl.model import naming
from hlmdsl.model.priors import Hyper, Quantity
from hlmdsl.model.terms import Grouping
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
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


@frozen
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


@frozen(eq=False)
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
        return along(self.lengthscale, self.lengthscale_dim, self.lengthscale_labels)

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
        phis, found, start = iter(along(self.phi, self.phi_dim, self.phi_labels)), list[Chain](), 0
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
            for element, smooth in zip(along(self.sd, self.sd_dim, self.sd_labels), smooths, strict=True)
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
                    shares = tuple(along(name, str(p.dim), p.labels)[k] for name, p, k in each)
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

    def columns_of(self, effects: Collection[int]) -> list[int]:
        """The columns of some effects."""
        return [column for column, effect in enumerate(self.effect_of) if effect in effects]

    @cached_property
    def in_equal_steps(self) -> Floats:
        """(columns, effects): what columns have of their effects where all steps are of one size."""
        found = np.zeros((len(self.shares), len(self.effects)))
        for column, effect in enumerate(self.effect_of):
            found[column, effect] = 1.0 / self.effect_of.count(effect)
        return found

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
            return along(self.cor, self.pair_dim, self.pair_labels)
        every = along(self.joint.cor, self.joint.dim, self.joint.pair_labels)
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
