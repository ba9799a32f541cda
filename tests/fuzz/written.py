"""A model in parts, its text, and what its design must be: built from NumPy alone, by what docs/language.md says.

Nothing here asks the package anything. Matrices of codings come from their hypotheses by the pseudo-inverse.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from typing import Any

import numpy as np

from tests.fuzz.response_levels import Levels
from tests.parts.independent_functions import smooth, states, surface, walk, waves

KEYWORDS = (
    "model data missing response covariate factor contrasts group effects prior correlation estimand".split()  # noqa: SIM905
)
Points = Mapping[str, Sequence[str | float]]
"""Values by variable, each a sequence over the points: levels of factors, numbers in a column's own units."""


def nfc(value: Any) -> Any:
    """Composed and decomposed letters are the same ones, in names and in labels."""
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def name_text(name: str) -> str:
    """A name as a spec writes it."""
    plain = re.fullmatch(r"[^\W\d][\w\u0300-\u036f]*", name) and name not in KEYWORDS
    return name if plain else f"`{name}`"


def string_text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


@dataclass(frozen=True)
class Factor:
    """`hypotheses` are those of custom contrasts, weights on the levels. Not `listed`: the levels are the data's."""

    name: str
    column: str
    levels: tuple[str, ...]
    reference: int
    coding: str = "treatment"
    hypotheses: tuple[tuple[Fraction, ...], ...] = ()
    listed: bool = True
    kind = "factor"

    @cached_property
    def matrix(self) -> np.ndarray:
        """(k, k - 1): the columns by which contrasts are coded."""
        k, others = len(self.levels), [i for i in range(len(self.levels)) if i != self.reference]
        if self.coding == "steps":
            return np.tri(k, k - 1, -1)
        if self.coding == "treatment":
            return np.eye(k)[:, others]
        if self.coding == "polynomial":
            q, r = np.linalg.qr(np.vander(np.arange(k) - (k - 1) / 2, increasing=True))
            return (q * np.sign(np.diag(r)))[:, 1:]
        weights = np.zeros((k - 1, k))
        for row, i in enumerate(others if self.coding == "sum" else range(1, k)):
            match self.coding:
                case "sum":
                    weights[row] -= 1 / k
                case "difference":
                    weights[row, i - 1] = -1
                case "helmert":
                    weights[row, :i] = -1 / i
                case "contrasts":
                    weights[row] = [float(w) for w in self.hypotheses[row]]
                    continue
            weights[row, i] += 1
        codes = np.linalg.pinv(weights)
        return np.where(np.abs(codes) < 1e-12, 0.0, codes)  # a zero but for rounding, times 1e15, is none


@dataclass(frozen=True)
class Covariate:
    """`center` and `scale` as they are written, empty where they are not."""

    name: str
    column: str
    center: str = ""
    scale: str = ""
    kind = "covariate"


@dataclass(frozen=True)
class Group:
    """Units, perhaps within those of a `parent`."""

    name: str
    column: str
    parent: str = ""
    kind = "group"


@dataclass(frozen=True)
class Part:
    """A variable, or a function of a covariate, `^` of powers, with its exponent, shift or degree; of an `other`
    covariate, too, where it is a surface. Of a factor the function is `monotonic`, or `total` where units have it.
    """

    name: str
    function: str = ""
    number: int = 0
    other: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, self.other) if self.other else (self.name,)

    @property
    def text(self) -> str:
        x = name_text(self.name)
        match self.function:
            case "":
                return x
            case "^":
                return f"{x}^{self.number}"
            case "poly":
                return f"poly({x}, {self.number})"
            case "spline":
                return f"spline({x}, df = {self.number})"
            case "hsgp":
                return f"hsgp({', '.join(map(name_text, self.names))}, m = {self.number})"
            case "walk" | "ar":
                return f"{self.function}({x})"
            case "monotonic" | "total":
                return f"monotonic({x})"
        return f"{self.function}({x} + {self.number})" if self.number else f"{self.function}({x})"


SMOOTH = ("spline", "hsgp", "walk", "ar")

Term = tuple[Part, ...]


def term_text(term: Term) -> str:
    return ":".join(part.text for part in term)


@dataclass(frozen=True)
class Effects:
    """An intercept or none, and terms in the order written."""

    intercept: bool
    terms: tuple[Term, ...]

    @property
    def in_order(self) -> list[Term]:
        """Terms stand by how many variables they multiply, else as written."""
        return sorted(self.terms, key=len)


@dataclass(frozen=True)
class Bar:
    """What varies between the units of `members`: their combinations, or if `shared` units in any of them.

    With `by`, in each level of a factor by itself.
    """

    effects: Effects
    members: tuple[str, ...]
    independent: bool
    by: str = ""
    shared: bool = False

    @property
    def curves(self) -> list[Term]:
        """Terms of which each unit has a curve."""
        return [term for term in self.effects.in_order if any(part.function in SMOOTH for part in term)]


Setting = dict[str, str | float]
Target = str | frozenset[Part] | tuple[str | frozenset[Part], str]


@dataclass(frozen=True, eq=False)
class Written:
    """A whole model. `text` declares it, `table` are the cells of its columns, `bars` those of the main predictor.

    `estimands` are weights on points, every covariate named. `priors` are the sds of declared normal priors: of
    "Intercept", "effects", or a term of the main predictor; or of one of these and a level of the response.
    """

    text: str
    factors: tuple[Factor, ...]
    covariates: tuple[Covariate, ...]
    groups: tuple[Group, ...]
    effects: Effects
    bars: tuple[Bar, ...]
    table: dict[str, list]
    estimands: dict[str, tuple[tuple[Fraction, Setting], ...]] = field(default_factory=dict)
    priors: dict[Target, str] = field(default_factory=dict)
    is_plain: bool = True
    table_seed: int = 0
    levels: Levels | None = None

    @cached_property
    def cells(self) -> dict[str, list]:
        """The table as the package is to read it."""
        return {nfc(name): [nfc(c) for c in cells] for name, cells in self.table.items()}

    @cached_property
    def variables(self) -> dict[str, Factor | Covariate | Group]:
        return {v.name: v for v in (*self.factors, *self.covariates, *self.groups)}

    @property
    def has_cutpoints(self) -> bool:
        """Whether they are what the 1 of its main effects stands for."""
        return self.levels is not None and self.levels.kind == "ordinal"

    def by_levels(self, effects: Effects, independent: bool = False) -> dict[Term, frozenset[str]] | None:
        """The factors of each term that are coded by their levels; None where a margin is spanned twice.

        By contrasts where the term without the factor is spanned already; by levels a factor brings that margin along.
        """
        factors = {f.name for f in self.factors}
        spanned = {(frozenset(), frozenset())} if effects.intercept else set()
        found: dict[Term, frozenset[str]] = {}
        for term in sorted(effects.in_order, key=lambda t: sum(p.name in factors for p in t)):
            numeric = frozenset(p for p in term if p.name not in factors)
            own = frozenset(p.name for p in term if p.name in factors)
            levels = frozenset(f for f in own if (numeric, own - {f}) not in spanned)
            new = {
                (numeric, (own - levels) | set(subset))
                for size in range(len(levels) + 1)
                for subset in itertools.combinations(sorted(levels), size)
            }
            if levels and new & spanned and not independent:
                return None
            spanned |= new
            found[term] = levels
        return found

    def matrix(self, effects: Effects, n: int, points: Points, seen: Points, independent: bool = False) -> np.ndarray:
        """(n, p): the columns of the effects at `n` points. `seen` are the rows that the model uses.

        `independent` are the effects of a bar with `||`, which may vary in cells and over all cells together.
        """
        coded = self.by_levels(effects, independent)
        assert coded is not None
        has_column = effects.intercept and not (effects is self.effects and self.has_cutpoints)
        blocks = [np.ones((n, 1))] if has_column else []
        for term in effects.in_order:
            block = np.ones((n, 1))
            for part in term:
                own = self._columns(part, part.name in coded[term], points, seen)
                block = (block[:, :, None] * own[:, None, :]).reshape(n, -1)
            blocks.append(block)
        return np.concatenate(blocks, axis=1) if blocks else np.zeros((n, 0))

    def bar_matrix(self, bar: Bar, n: int, points: Points, seen: Points) -> np.ndarray:
        """The columns of a bar, the wiggles of curves last; in each level of its factor, one level after another."""
        columns = self.matrix(bar.effects, n, points, seen, bar.independent)
        columns = columns[:, np.argsort(self._wiggles_of(bar, seen), kind="stable")]
        if not bar.by:
            return columns
        factor = self.variables[bar.by]
        assert isinstance(factor, Factor)
        told = np.array([str(level) for level in points[bar.by]])
        return np.concatenate([columns * (told == level)[:, None] for level in factor.levels], axis=1)

    def _wiggles_of(self, bar: Bar, seen: Points) -> list[int]:
        """Of each column, which of the curves it is a wiggle of, counted from 1; 0 of all others."""
        coded = self.by_levels(bar.effects, bar.independent)
        assert coded is not None
        found = [0] * bar.effects.intercept
        for k, term in enumerate(bar.effects.in_order, start=1):
            sizes = [self._size(part, part.name in coded[term], seen) for part in term]
            curve = next((i for i, part in enumerate(term) if part.function in SMOOTH), None)
            first = curve is not None and term[curve].function == "spline"  # which alone has a straight column
            found += [0 if curve is None or (first and at[curve] == 0) else k for at in np.ndindex(*sizes)]
        return found

    def _size(self, part: Part, by_levels: bool, seen: Points) -> int:
        variable = self.variables[part.name]
        if part.function in ("walk", "ar"):
            return len(set(seen[part.name])) - (part.function == "walk")
        if isinstance(variable, Factor):
            return 1 if part.function == "total" else len(variable.levels) - (not by_levels)
        return part.number ** len(part.names) if part.function in ("poly", "spline", "hsgp") else 1

    def _columns(self, part: Part, by_levels: bool, points: Points, seen: Points) -> np.ndarray:
        variable = self.variables[part.name]
        if isinstance(variable, Factor):
            matrix = np.eye(len(variable.levels)) if by_levels else variable.matrix
            matrix = variable.matrix.mean(axis=1, keepdims=True) if part.function == "total" else matrix
            return matrix[[variable.levels.index(str(level)) for level in points[part.name]]]
        raw = np.array([float(v) for v in points[part.name]])
        zero, unit = self.zero_and_unit(part.name, seen)
        if part.function in ("walk", "ar"):
            return {"walk": walk, "ar": states}[part.function](np.array([float(v) for v in seen[part.name]]), raw)
        match part.function:
            case "" | "^":
                return (((raw - zero) / unit) ** (part.number or 1))[:, None]
            case "poly":
                return orthonormal(np.array([float(v) for v in seen[part.name]]), raw, part.number)
            case "spline":
                own = [(values - zero) / unit for values in (np.array([float(v) for v in seen[part.name]]), raw)]
                return smooth(*own, part.number)
            case "hsgp" if part.other:
                own, at = ([np.array([float(v) for v in rows[n]]) for n in part.names] for rows in (seen, points))
                return surface(own, at, part.number, 2.5)
            case "hsgp":
                return waves(np.array([float(v) for v in seen[part.name]]), raw, part.number, 1.5)
        return np.asarray(getattr(np, part.function)(raw + part.number))[:, None]

    def zero_and_unit(self, name: str, seen: Points) -> tuple[float, float]:
        covariate = self.variables[name]
        assert isinstance(covariate, Covariate)
        column = np.array([float(v) for v in seen[name]])
        zero = column.mean() if covariate.center == "mean" else float(covariate.center or 0)
        return zero, column.std(ddof=1) if covariate.scale == "sd" else float(covariate.scale or 1)


def orthonormal(seen: np.ndarray, at: np.ndarray, degree: int) -> np.ndarray:
    """Polynomials orthonormal over the values seen, without the constant, rising at the right end."""
    mid, spread = seen.mean(), seen.std() or 1.0
    _, r = np.linalg.qr(np.vander((seen - mid) / spread, degree + 1, increasing=True))
    r = r * np.sign(np.diag(r))[:, None]
    return np.linalg.solve(r.T, np.vander((at - mid) / spread, degree + 1, increasing=True).T).T[:, 1:]


def in_composed_letters(written: Written) -> Written:
    """The parts of a model by the names that its results have; its text and its table stay as they are."""

    def part(p: Part) -> Part:
        return replace(p, name=nfc(p.name), other=nfc(p.other))

    def target(k: Target) -> Target:
        if isinstance(k, tuple):
            return target(k[0]), nfc(k[1])  # type: ignore[return-value]
        return frozenset(map(part, k)) if isinstance(k, frozenset) else k

    levels = written.levels

    def effects(e: Effects) -> Effects:
        return replace(e, terms=tuple(tuple(map(part, term)) for term in e.terms))

    def variable(v: Any) -> Any:
        named = replace(v, name=nfc(v.name), column=nfc(v.column))
        if isinstance(v, Factor):
            return replace(named, levels=tuple(dict.fromkeys(map(nfc, v.levels))))
        return replace(named, parent=nfc(v.parent)) if isinstance(v, Group) else named

    return replace(
        written,
        factors=tuple(map(variable, written.factors)),
        covariates=tuple(map(variable, written.covariates)),
        groups=tuple(map(variable, written.groups)),
        effects=effects(written.effects),
        bars=tuple(
            replace(b, effects=effects(b.effects), members=tuple(map(nfc, b.members)), by=nfc(b.by))
            for b in written.bars
        ),
        estimands={
            name: tuple((w, {nfc(n): nfc(v) for n, v in at.items()}) for w, at in points)
            for name, points in written.estimands.items()
        },
        priors={target(k): v for k, v in written.priors.items()},
        levels=levels and replace(levels, coded=tuple(map(nfc, levels.coded)), listed=tuple(map(nfc, levels.listed))),
    )
