"""Terms of a linear predictor after expansion: `a * b` is expanded, and each factor has its coding in each term.

In: made by expand.py. Out: read by design/, explain/, backend/.
Not decided here: levels, coding matrices, column values.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from functools import cached_property
from typing import Literal, NamedTuple

from hlmdsl.families.links import Link
from hlmdsl.model import naming
from hlmdsl.model.naming import shown
from hlmdsl.model.parts.function import Function
from hlmdsl.model.parts.power import PLAIN
from hlmdsl.model.variables import Covariate, Factor, Group, Related
from hlmdsl.model.written import quoted
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span


class PartKey(NamedTuple):
    """The identity of a part of a term, however it is spelled: a factor (`function` is empty), or a function of a
    covariate, or of it and `others`.

    A column may be called `x^2`, like the power of x, so text would be ambiguous; a variable is declared once.
    """

    variable: str
    function: str = ""
    others: tuple[str, ...] = ()

    @property
    def is_factor(self) -> bool:
        return not self.function


TermKey = frozenset[PartKey]
"""The identity of a term: the same in any order of its parts."""


@frozen
class FactorPart:
    """A factor in a term, coded by contrasts if the term without it is already spanned, otherwise by its levels."""

    factor: Factor
    by_levels: bool

    @property
    def name(self) -> str:
        return self.factor.term

    @property
    def key(self) -> PartKey:
        return PartKey(self.factor.name)

    @property
    def kind(self) -> str:
        """What a label of it is of: a level, a contrast, a step."""
        return "level" if self.by_levels else "step" if self.factor.is_monotonic else "contrast"


@frozen
class NumericPart:
    """A function of a covariate, or of several."""

    covariates: tuple[Covariate, ...]
    function: Function = PLAIN

    @property
    def covariate(self) -> Covariate:
        """That of a function of one."""
        (only,) = self.covariates
        return only

    @property
    def names(self) -> tuple[str, ...]:
        """Of the covariates."""
        return tuple(c.name for c in self.covariates)

    @property
    def name(self) -> str:
        """`x`, `x^2`, `log(x)`, `log(x + 1)`, `poly(x, 2)`."""
        return self.spelled(str)

    @property
    def key(self) -> PartKey:
        first, *others = self.names
        return PartKey(first, self.function.spelled("x"), tuple(others))

    @property
    def argument(self) -> str:
        """What a function is taken of, as labels and sentences have it: `x`, `x + 1`."""
        return self.function.argument(", ".join(map(shown, self.names)))

    @property
    def shown(self) -> str:
        """As labels and sentences have it."""
        return self.spelled(shown)

    def spelled(self, name: Callable[[str], str]) -> str:
        """The name, with the covariates' as they are spelled there."""
        return self.function.spelled(", ".join(map(name, self.names)))


Part = FactorPart | NumericPart


@frozen
class Term:
    """A product of parts, in the order written. The intercept is no Term."""

    parts: tuple[Part, ...]
    span: Span | None = field(default=None, compare=False)

    @property
    def name(self) -> str:
        """`block:direction`"""
        return ":".join(part.name for part in self.parts)

    @property
    def shown(self) -> str:
        """As labels and sentences have it: no other term is shown alike."""
        return self._spelled(shown)

    @property
    def spelled(self) -> str:
        """As a spec would write it, names in backticks where they need them."""
        return self._spelled(quoted)

    def _spelled(self, name: Callable[[str], str]) -> str:
        return ":".join(p.spelled(name) if isinstance(p, NumericPart) else p.factor.spelled(name) for p in self.parts)

    @property
    def key(self) -> TermKey:
        return frozenset(part.key for part in self.parts)

    @property
    def factors(self) -> tuple[FactorPart, ...]:
        return tuple(p for p in self.parts if isinstance(p, FactorPart))

    @property
    def numerics(self) -> tuple[NumericPart, ...]:
        return tuple(p for p in self.parts if isinstance(p, NumericPart))

    @property
    def smooths(self) -> tuple[NumericPart, ...]:
        """Parts with columns whose coefficients share an sd."""
        return tuple(p for p in self.numerics if p.function.is_smooth)

    @property
    def monotonic(self) -> tuple[FactorPart, ...]:
        """Factors whose steps all have the same sign: a coefficient is their total, of which each step is a share."""
        return tuple(p for p in self.factors if p.factor.is_monotonic)

    @property
    def has_lengthscale(self) -> bool:
        """Whether the prior of its smooth part's coefficients depends on a lengthscale, too."""
        return any(p.function.has_lengthscale for p in self.smooths)

    @property
    def has_persistence(self) -> bool:
        """Whether its smooth part's coefficients are states in time, which correlate by phi."""
        return any(p.function.has_persistence for p in self.smooths)

    @property
    def is_cell_means(self) -> bool:
        """Whether its coefficients are the cells' own values, as in `0 + f`; `prior effects` leaves these out."""
        return not self.numerics and all(p.by_levels for p in self.factors)


@frozen
class TermSet:
    """A list of effects: of a predictor, or left of one bar. Terms sorted by order, otherwise as written."""

    intercept: bool
    terms: tuple[Term, ...]


@frozen
class Shared:
    """How a row is shared among its units: by covariates, one for each member, which add up to 1; equally without."""

    weights: tuple[Covariate, ...] = ()


@frozen
class Grouping:
    """The right side of a bar. Its units are the distinct combinations of the members' labels.

    `named` are those that the bar names: `(1 | g:h)` has members g, h and names both. `group class in school` as
    `(1 | class)` has members school, class and names `class`. A Factor may be a member. With `shared`, a row has a unit
    in the column of each member, all of one set of units: `(1 | members(g, h))`.
    """

    members: tuple[Group | Factor, ...]
    named: tuple[Group | Factor, ...]
    shared: Shared | None = None

    @property
    def name(self) -> str:
        """`school`, `g:h`"""
        return self._spelled(str)

    @property
    def shown(self) -> str:
        """As sentences have it."""
        return self._spelled(shown)

    @property
    def spelled(self) -> str:
        """As a spec would write it, names in backticks where they need them."""
        return self._spelled(quoted)

    def _spelled(self, name: Callable[[str], str]) -> str:
        each = [name(unit.name) for unit in self.named]
        return ":".join(each) if self.shared is None else f"members({', '.join(each)})"

    @property
    def is_combination(self) -> bool:
        return self.shared is None and len(self.named) > 1

    @property
    def by_member(self) -> dict[str, Covariate | None]:
        """The weight of each of a row's units by the column of the unit; None of equal ones."""
        if self.shared is None:
            return {}
        weights = self.shared.weights or (None,) * len(self.members)
        return {m.name: w for m, w in zip(self.members, weights, strict=True)}

    @property
    def related(self) -> Related | None:
        """The known relation of its units."""
        only = self.members[0] if len(self.members) == 1 else None
        return only.related if isinstance(only, Group) else None

    @property
    def has_neighbours(self) -> bool:
        """Whether its units are regions of a map, `adjacent by` a file."""
        only = self.members[0] if len(self.members) == 1 else None
        return isinstance(only, Group) and only.has_neighbours

    @property
    def heavy_tails(self) -> bool:
        """Whether its units' deviations are multivariate t: those of the units that the bar names."""
        only = self.named[0] if len(self.named) == 1 and self.shared is None else None
        return isinstance(only, Group) and only.heavy_tails

    @property
    def key(self) -> tuple[bool, frozenset[str]]:
        """Its identity, with members in any order."""
        return self.shared is not None, frozenset(m.name for m in self.members)

    @property
    def columns(self) -> frozenset[str]:
        """Of the table, which define a row's unit: the same ones may be grouped by under several names."""
        return frozenset(m.column for m in self.members)

    def has_units_of(self, other: Grouping) -> bool:
        """Whether its units are the other's, under another name."""
        return self.shared is None and other.shared is None and self != other and self.columns == other.columns

    def lies_in(self, outer: Grouping) -> bool:
        """Whether each of its units is in one of the other's, according to the members."""
        (own_shared, own), (other_shared, others) = self.key, outer.key
        return not own_shared and not other_shared and others < own

    @property
    def label(self) -> str | None:
        """The user's words for one unit, if declared."""
        if self.shared is not None:  # columns may be called differently: what they have in common is the unit
            texts = {m.text for m in self.members}
            return next(iter(texts)) if len(texts) == 1 else None
        return None if self.is_combination else self.members[-1].text

    @property
    def plural(self) -> str | None:
        """The user's word for several units, if declared."""
        given = {m.plural if isinstance(m, Group) else None for m in self.members[-1:]}
        if self.shared is not None:
            given = {m.plural for m in self.members if isinstance(m, Group)}
        return next(iter(given)) if len(given) == 1 and not self.is_combination else None


@frozen
class VaryingBar:
    """One bar: `(within | g)`, or independent with `||`. Effects are correlated within a bar only; with `by`, which is
    `(within | g by f)`, within a level of the factor only, or a combination of levels of factors.
    """

    within: TermSet
    independent: bool
    span: Span | None = field(default=None, compare=False)
    by: tuple[Factor, ...] = ()

    @cached_property
    def effects(self) -> TermSet:
        """All effects that vary: those left of the bar, in every level of `by`."""
        return in_each_level(self.within, self.by) if self.by else self.within


def in_each_level(effects: TermSet, factors: tuple[Factor, ...]) -> TermSet:
    """The same effects, separately for each level of a factor, or combination of levels of several."""
    level = tuple(FactorPart(f, by_levels=True) for f in factors)
    own = (Term(level),) if effects.intercept else ()
    return TermSet(False, (*own, *(Term((*t.parts, *level), t.span) for t in effects.terms)))


@frozen
class Varying:
    """All bars of one grouping in one equation. Their effects are disjoint; the union is `g_effect`."""

    grouping: Grouping
    bars: tuple[VaryingBar, ...]
    span: Span | None = field(default=None, compare=False)


@frozen
class Equation:
    """The linear predictor of one family parameter: `link(parameter) = effects + offsets + varying`.

    `cutpoints` are the labels (`poor|fair`) of those that replace its `1` if the response is ordered; its effects then
    have no intercept, but are coded as if they had one. `categories` are the levels of the response if each except the
    first, the reference, has a predictor of these effects: its log odds against the reference. `is_anchored`: its `1`
    is zero, and not a coefficient; its effects then have no intercept, but are coded as if they had one. `raised` are
    the labels of the cutpoints if its effects raise each of them, by separate coefficients. `in_curve`: the parameter
    is one of those of a nonlinear formula.
    """

    parameter: str
    link: Link
    is_main: bool
    effects: TermSet
    offsets: tuple[NumericPart, ...] = ()
    varying: tuple[Varying, ...] = ()
    span: Span | None = field(default=None, compare=False)
    cutpoints: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    is_anchored: bool = False
    raised: tuple[str, ...] = ()
    in_curve: bool = False

    @property
    def is_bare(self) -> bool:
        """Whether its names omit that of its parameter: the main one's do, unless the parameter is one of a curve, of
        which none comes first.
        """
        return self.is_main and not self.in_curve

    @property
    def prefix(self) -> str:
        """The prefix of its names in a spec: `sigma.`"""
        return "" if self.is_bare else f"{self.parameter}."

    def variable(self, name: str) -> str:
        """The posterior name of a common effect: bare in the main predictor, `sigma_Days` in another's."""
        return name if self.is_bare else f"{self.parameter}_{name}"

    def smooth_sd(self, term: Term) -> str:
        """`sd_spline(x, df = 6)`: the posterior name of what the wiggles of a smooth term share."""
        return f"sd_{term.name}" + ("" if self.is_bare else f"__{self.parameter}")

    def steps(self, term: Term) -> str:
        """`steps_monotonic(f)`: the posterior name of the steps of a monotonic term."""
        return f"steps_{term.name}" + ("" if self.is_bare else f"__{self.parameter}")

    def shares(self, factor: Factor) -> str:
        """`shares_monotonic(f)`: that of the share of each step, the same in all terms of the equation."""
        return f"shares_{factor.term}" + ("" if self.is_bare else f"__{self.parameter}")

    def smooth_lengthscale(self, term: Term) -> str:
        """`lengthscale_hsgp(x)`: that of the lengthscale of a smooth term that has one."""
        return f"lengthscale_{term.name}" + ("" if self.is_bare else f"__{self.parameter}")

    def smooth_phi(self, term: Term) -> str:
        """`phi_ar(week)`: the autocorrelation of such a process after one unit of time."""
        return f"phi_{term.name}" + ("" if self.is_main else f"__{self.parameter}")

    def suffix(self, category: str = "") -> str:
        """What names of varying effects end with: `__sigma` in another parameter's predictor, `__car` in that of a
        category.
        """
        if category:
            return f"__{self._suffixes[category]}"
        return "" if self.is_bare else f"__{self.parameter}"

    @cached_property
    def _suffixes(self) -> dict[str, str]:
        """By category: labels along dims can be any text, but names of variables in a file cannot."""
        words = [naming.word(c) for c in self.categories]
        unlike = [c for c, w in zip(self.categories, words, strict=True) if words.count(w) > 1]
        each = enumerate(zip(self.categories, words, strict=True))
        return {c: f"{w}_{k}" if c in unlike else w for k, (c, w) in each}

    def varying_variable(
        self, kind: Literal["sd", "cor", "r", "nu", "rho", "phi", "lengthscale"], grouping: str, category: str = ""
    ) -> str:
        """`sd_Subject`; `sd_Subject__sigma` in another parameter's predictor, `sd_Subject__car` in a category's."""
        return f"{kind}_{grouping}{self.suffix(category)}"
