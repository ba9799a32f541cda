"""Models whose levels, columns and estimands are called what results might call something else, with a known surface.

The surface is a number for each cell of the factors, by the levels as the table has them, plus multiples of functions
of raw columns: what a sum of weighted points is worth is read off it without any name or coefficient.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from hypothesis import strategies as st

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.results.draws import draws_of
from hlmdsl.results.fit import Fit

DIFFERENCES = ("A", "B", "A - B", "B - A", "A - B - A", "B - mean", "mean", "mean(A, B)", "A -", "- B", "-")
LISTS = ("X", "Z", "X, Y", "Y, Z", "Y", "X, Y, Z", "Z, h = X", "X, h = Z", "X,")
OTHERS = (
    *("a]", "[b", "f[B - A]", "Intercept", "x", "x, f[B - A]", "...", '"A"', "A", 'q"', "\\", '\\"', '"A" - B'),
    *("A = B", "10:30", "linear", "1", "b2"),
)
POOLS = (DIFFERENCES, LISTS, (*DIFFERENCES, *LISTS, *OTHERS))
CODINGS = ("treatment", "sum", "difference", "helmert", "polynomial", "contrasts")
FUNCTIONS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "{}": ("identity", lambda x: x),
    "{}^2": ("power", lambda x: x**2),
    "{}^3": ("power", lambda x: x**3),
    "log({})": ("log", np.log),
    "log({} + 1)": ("log", lambda x: np.log(x + 1)),
    "log({} + 1.0000001)": ("log", lambda x: np.log(x + 1.0000001)),
    "log2({})": ("log2", np.log2),
    "sqrt({})": ("sqrt", np.sqrt),
    "exp({})": ("exp", np.exp),
}
COLUMNS = (
    *(
        "x",
        "z",
        "x^2",
        "x^3",
        "log(x)",
        "log(x + 1)",
        "log2(x)",
        "sqrt(x)",
        "exp(x)",
        "poly(x, 2)",
        "x:z",
        "x:x",
        "0",
        "1",
    ),
    *("f[B - A]", "f:x", "x, z", "sd_g[Intercept]", "R2", "share_g", "x + 1", "Body Mass (g)", "mu at f = A"),
)
ESTIMANDS = (
    *("gain", "R2", "R2 common", "share_g", "share_g:h", "mu at f = A", "mu at f = A, h = X", "f[B - A]", "x^2"),
    *("f[B - A] at h = X", "sd_g[Intercept]", "cor_g[Intercept, x]", "log(x) per doubling of x", "q[1]"),
)
GROUPINGS = ("", "g", "`g:h`", "school/class", "g:k", "g:k", "`f[A - B]`")
UNITS = ("a", "b", "a:b", "b:a", "a, x", "a, Intercept", '"a"', "a]")


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@dataclass(frozen=True)
class Numeric:
    """A function of a column, as written and as computed."""

    column: str
    form: str

    @property
    def written(self) -> str:
        return self.form.format(f"`{self.column}`")

    @property
    def plain(self) -> str:
        """Without backticks, as the results name a common effect."""
        return self.form.format(self.column)

    def of(self, points: Mapping[str, Any]) -> Any:
        return FUNCTIONS[self.form][1](points[self.column])


@dataclass(frozen=True)
class NamedDesign:
    """The spec's parts. `factors` are the levels, as the table has them, by factor; `bars` the groupings."""

    factors: Mapping[str, tuple[str, ...]]
    codings: Mapping[str, tuple[str, tuple[str, ...]]]
    by_levels: bool
    numerics: tuple[Numeric, ...]
    varying: tuple[Numeric, ...]
    grouping: str
    estimands: tuple[str, ...]
    seed: int

    @property
    def spec(self) -> str:
        lines = ["response y ~ Normal(mu, sigma)"]
        for name, levels in self.factors.items():
            coding, contrasts = self.codings[name]
            own = "" if coding in ("treatment", "contrasts") else f" coding {coding}"
            lines.append(f"factor {name} {{ {', '.join(map(quoted, levels))} }}{own}")
            if coding == "contrasts":
                steps = zip(contrasts, itertools.pairwise(levels), strict=True)
                told = "; ".join(f"`{c}` = {quoted(b)} - {quoted(a)}" for c, (a, b) in steps)
                lines.append(f"contrasts {name} {{ {told} }}")
        columns = dict.fromkeys(n.column for n in (*self.numerics, *self.varying))
        lines += [f"covariate `{column}`" for column in columns]
        lines += [f"group {g}" for g in self.groups]
        own = "0 + " + ":".join(self.factors) if self.by_levels else "1 + " + " * ".join(self.factors)
        bar = f"(1 + {' + '.join(n.written for n in self.varying)} | {self.grouping})" if self.grouping else ""
        told = [own, *(n.written for n in self.numerics), *([bar.replace("1 +  |", "1 |")] if bar else [])]
        lines.append(f"effects mu = {' + '.join(told)}")
        where = "".join(f", `{column}` = 1.5" for column in dict.fromkeys(n.column for n in self.numerics))
        at = " - ".join(f"at(f = {quoted(level)}{where})" for level in self.factors["f"][1::-1])
        lines += [f"estimand `{name}` = {at}" for name in self.estimands]
        return "\n".join(lines)

    @property
    def groups(self) -> tuple[str, ...]:
        if self.grouping == "school/class":
            return ("school", "class in school")
        return ("g", "k") if self.grouping == "g:k" else (self.grouping,) if self.grouping else ()

    @property
    def table(self) -> pd.DataFrame:
        rng = np.random.default_rng(self.seed)
        cells = list(itertools.product(*self.factors.values())) * 4
        table = pd.DataFrame(cells, columns=list(self.factors)).astype(str)
        for column in dict.fromkeys(n.column for n in (*self.numerics, *self.varying)):
            table[column] = np.round(rng.uniform(0.5, 3.0, len(cells)), 3)
        for group in self.groups:
            name = group.removesuffix(" in school").strip("`")
            labels = rng.permutation(UNITS)[:4]
            table[name] = labels[np.arange(len(cells)) % 4] if name != "k" else rng.choice(labels, len(cells))
        return table.assign(y=rng.normal(size=len(cells)))

    def surface(self, at: Mapping[str, Any]) -> float:
        """The predictor at a point, by its levels and raw values."""
        index = tuple(levels.index(str(at[f])) for f, levels in self.factors.items())
        numerics = sum(c * n.of(at) for c, n in zip(self._slopes, self.numerics, strict=True))
        return float(self._cells[index] + numerics)

    @property
    def _cells(self) -> np.ndarray:
        return np.random.default_rng(self.seed + 1).normal(0, 3, [len(levels) for levels in self.factors.values()])

    @property
    def _slopes(self) -> np.ndarray:
        return np.random.default_rng(self.seed + 2).normal(size=len(self.numerics))


@st.composite
def named_designs(draw: st.DrawFn) -> NamedDesign:
    """Of one or two factors, saturated, with functions of columns that are called like functions of others."""
    labels = st.sampled_from(draw(st.sampled_from(POOLS)))
    factors = {
        name: tuple(draw(st.lists(labels, min_size=2, max_size=most, unique=True)))
        for name, most in (("f", 5), ("h", 3))[: draw(st.integers(1, 2))]
    }
    codings = {
        name: (
            draw(st.sampled_from(CODINGS)),
            tuple(draw(st.lists(labels, min_size=len(levels) - 1, max_size=len(levels) - 1, unique=True))),
        )
        for name, levels in factors.items()
    }
    numerics = st.lists(
        st.builds(Numeric, st.sampled_from(COLUMNS), st.sampled_from(sorted(FUNCTIONS))),
        max_size=4,
        unique=True,
    )
    twins = draw(st.sampled_from(["", "x^2", "log(x)", "log(x + 1)", "sqrt(x)", "exp(x)", "x^3"]))
    pair = [Numeric(twins, "{}"), Numeric("x", twins.replace("x", "{}", 1) if "exp" not in twins else "exp({})")]
    both = draw(st.permutations(pair)) if twins else []
    common = {n.plain: n for n in (*draw(numerics), *both[:1])}  # the name of one common effect
    return NamedDesign(
        factors,
        codings,
        draw(st.booleans()),
        tuple(common.values()),
        tuple(dict.fromkeys([*both[draw(st.integers(0, 1)) :], *draw(numerics)[:2]])),
        draw(st.sampled_from(GROUPINGS)),
        tuple(draw(st.lists(st.sampled_from(ESTIMANDS), max_size=2, unique=True))),
        draw(st.integers(0, 1_000)),
    )


def known_fit(design: Design, values: Mapping[str, np.ndarray]) -> Fit:
    """A fit whose draws of every variable are the values given, but for what lets chains be seen to move."""
    rng = np.random.default_rng(0)
    posterior = {name: v + 1e-9 * rng.normal(size=(2, 8, *v.shape)) for name, v in values.items()}
    return Fit(draws_of(posterior, {"diverging": np.zeros((2, 8), dtype=bool)}, design), design, {})


def compiled(random: NamedDesign) -> Design:
    return hlm.parse(random.spec).bind(random.table)
