"""Random models with their tables, and their design matrices built by other means than the package's encoder.

Codings come from formulaic's contrast classes (custom ones from NumPy's pseudo-inverse), covariates from pandas, and
ranks from elimination modulo a prime, which no rounding can mislead. `HLM_DESIGNS=1000` draws that many.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property

import numpy as np
import pandas as pd
from formulaic.transforms import contrasts as theirs
from hypothesis import strategies as st
from independent_functions import FORMS

from hlmdsl.design.coded import Element

EXAMPLES = int(os.environ.get("HLM_DESIGNS", "150"))
PRIME = 2_147_483_629
CODINGS = ("treatment", "sum", "helmert", "difference", "polynomial", "contrasts")
NAMES = {"a": "a{}", "b": "{}", "c": "c {}", "d": "{}th"}
"""How levels are called: plain, as bare numbers, with a blank, starting with a digit."""

Points = Sequence[Mapping[str, str | float]]


@dataclass(frozen=True)
class RandomFactor:
    name: str
    levels: tuple[str, ...]
    coding: str
    reference: int
    hypotheses: tuple[tuple[Fraction, ...], ...] = ()
    """Of custom contrasts h1, h2, ...: weights on the levels."""

    def declared(self) -> str:
        if self.coding == "steps":
            return f"factor {self.name} ordered {{ {' < '.join(self.levels)} }}"
        listed = ", ".join(f'"{level}"' for level in self.levels)
        coding = "" if self.coding in ("treatment", "contrasts") else f"coding {self.coding}"
        lines = [f'factor {self.name} {{ {listed} }} reference "{self.levels[self.reference]}" {coding}']
        if self.coding == "contrasts":
            written = "; ".join(f"h{i} = {self._written(h)}" for i, h in enumerate(self.hypotheses, start=1))
            lines.append(f"contrasts {self.name} {{ {written} }}")
        return "\n".join(lines)

    def _written(self, weights: tuple[Fraction, ...]) -> str:
        parts = [
            f'{"-" if w < 0 else "+"} {abs(w.numerator)}/{w.denominator} * "{level}"'
            for level, w in zip(self.levels, weights, strict=True)
            if w
        ]
        return " ".join(parts).removeprefix("+ ")

    @cached_property
    def columns(self) -> dict[str, np.ndarray]:
        """The coding's columns by the label that language.md gives their coefficients."""
        k, levels, reference = len(self.levels), self.levels, self.reference
        others = [i for i in range(k) if i != reference]
        match self.coding:
            case "treatment":
                matrix = theirs.TreatmentContrasts(base=levels[reference]).get_coding_matrix(list(levels))
                labels = [f"{levels[i]} - {levels[reference]}" for i in others]
            case "sum":  # formulaic leaves the last level out
                order = [*others, reference]
                matrix = theirs.SumContrasts().get_coding_matrix([levels[i] for i in order]).loc[list(levels)]
                labels = [f"{levels[i]} - mean" for i in others]
            case "helmert":
                matrix = theirs.HelmertContrasts(reverse=True, scale=True).get_coding_matrix(list(levels))
                labels = [
                    f"{levels[i]} - {levels[0] if i == 1 else 'mean(' + ', '.join(levels[:i]) + ')'}"
                    for i in range(1, k)
                ]
            case "difference":
                matrix = theirs.DiffContrasts().get_coding_matrix(list(levels))
                labels = [f"{levels[i]} - {levels[i - 1]}" for i in range(1, k)]
            case "polynomial":
                matrix = theirs.PolyContrasts().get_coding_matrix(list(levels))
                labels = ["linear", "quadratic", "cubic", "quartic"][: k - 1]
            case _:
                matrix = pd.DataFrame(np.linalg.pinv(np.array(self.hypotheses, dtype=float)))
                labels = [f"h{i}" for i in range(1, k)]
        values = np.asarray(matrix, dtype=float)
        return {label: values[:, j] for j, label in enumerate(labels)}

    @cached_property
    def exact_columns(self) -> dict[str, tuple[Fraction, ...]]:
        """The same as fractions, each column up to a factor."""
        labels = list(self.columns)
        if self.coding == "polynomial":
            return dict(
                zip(labels, monic_polynomials(tuple(Fraction(i) for i in range(len(self.levels)))), strict=True)
            )
        return {
            label: tuple(Fraction(v).limit_denominator(10_000) for v in column.tolist())
            for label, column in self.columns.items()
        }


MOST_DEGREES = 4
"""Five levels have four trends, and no polynomial drawn has more; the fractions of higher ones grow without end."""


@cache
def monic_polynomials(at: tuple[Fraction, ...]) -> list[tuple[Fraction, ...]]:
    """Powers made orthogonal over the values one by one."""
    found: list[tuple[Fraction, ...]] = [tuple(Fraction(1) for _ in at)]
    for d in range(1, min(MOST_DEGREES + 1, len(set(at)))):
        new = [x**d for x in at]
        for p in found:
            share = sum(x * y for x, y in zip(new, p, strict=True)) / sum(y * y for y in p)
            new = [x - share * y for x, y in zip(new, p, strict=True)]
        found.append(tuple(new))
    return found[1:]


@dataclass(frozen=True)
class RandomCovariate:
    name: str
    center: str
    scale: str

    def declared(self) -> str:
        center = f"center {self.center}" if self.center else ""
        return f"covariate {self.name} {center} {f'scale {self.scale}' if self.scale else ''}"


@dataclass(frozen=True)
class RandomDesign:
    """A model in parts, and its table. `terms` are the parts of each: `a`, `x`, `x^2`, `log(x)`, `poly(x, 2)`; `bar`
    those of what varies between the units of `g`, beside an intercept.
    """

    factors: tuple[RandomFactor, ...]
    covariates: tuple[RandomCovariate, ...]
    intercept: bool
    terms: tuple[tuple[str, ...], ...]
    table: pd.DataFrame
    bar: tuple[tuple[str, ...], ...] = ()

    @property
    def spec(self) -> str:
        lines = ["response y ~ Normal(mu, sigma)"]
        lines += [v.declared() for v in (*self.factors, *self.covariates) if v.name in self.used]
        texts = [str(int(self.intercept)), *map(":".join, self.terms)]
        if self.bar:
            lines += ["group g"]
            texts += [f"({' + '.join(['1', *map(':'.join, self.bar)])} | g)"]
        return "\n".join([*lines, f"effects mu = {' + '.join(texts)}"])

    @property
    def used(self) -> frozenset[str]:
        return frozenset(variable_of(part) for term in (*self.terms, *self.bar) for part in term)

    def zero_and_unit(self, name: str) -> tuple[float, float]:
        covariate = next(c for c in self.covariates if c.name == name)
        column = self.table[name]
        zero = column.mean() if covariate.center == "mean" else float(covariate.center or 0)
        return zero, column.std(ddof=1) if covariate.scale == "sd" else float(covariate.scale or 1)

    def numeric(self, part: str, points: pd.DataFrame, degree: int = 0) -> np.ndarray:
        """A function of a covariate, at points."""
        name = variable_of(part)
        raw = points[name].to_numpy(dtype=float)
        zero, unit = self.zero_and_unit(name)
        form = next(form for form in FORMS if form.of(name) == part)
        x = raw if is_raw(form.name, form.text) else (raw - zero) / unit
        if form.learnt is not None:
            return form.learnt(self.seen(part), x)[:, degree]
        assert form.value is not None
        return np.asarray(form.value(x))

    @cached_property
    def _seen(self) -> dict[str, np.ndarray]:
        return {}

    def seen(self, part: str) -> np.ndarray:
        """The table's values of a covariate as its function takes them."""
        if part not in self._seen:
            self._seen[part] = self._taken(part)
        return self._seen[part]

    def _taken(self, part: str) -> np.ndarray:
        name = variable_of(part)
        zero, unit = self.zero_and_unit(name)
        form = next(form for form in FORMS if form.of(name) == part)
        column = self.table[name].to_numpy(dtype=float)
        return column if is_raw(form.name, form.text) else (column - zero) / unit

    def matrix(self, coefficients: Sequence[Element], points: pd.DataFrame) -> np.ndarray:
        """A column per coefficient, made from nothing but its name and the spec."""
        return np.column_stack([self._column(c, points) for c in coefficients])

    def _column(self, coefficient: Element, points: pd.DataFrame) -> np.ndarray:
        column = np.ones(len(points))
        if coefficient.variable == "Intercept":
            return column
        labels = dict(zip(coefficient.dims, coefficient.labels, strict=True))
        for part in coefficient.variable.split(":"):
            factor = next((f for f in self.factors if f.name == part), None)
            if part.startswith("monotonic("):  # a total, as if its steps were of one size
                levels = next(f.levels for f in self.factors if f.name == variable_of(part))
                column = column * np.array([levels.index(v) for v in points[variable_of(part)]]) / (len(levels) - 1)
            elif factor is not None:
                level = points[part].to_numpy()
                if f"{part}_level" in labels:
                    column = column * (level == labels[f"{part}_level"])
                else:
                    of_level = dict(zip(factor.levels, factor.columns[labels[f"{part}_contrast"]], strict=True))
                    column = column * np.array([of_level[v] for v in level])
            else:
                degree = column_of(part, labels, self.table[variable_of(part)].to_numpy(dtype=float))
                column = column * self.numeric(part, points, degree)
        return column

    @property
    def is_rational(self) -> bool:
        """Whether every column is rational, up to a factor: no logarithms, roots or exponentials."""
        return not any(
            part.startswith(("log", "sqrt", "exp", "spline", "hsgp", "walk", "ar("))
            for term in self.terms
            for part in term
        )

    @cached_property
    def exact_values(self) -> dict[str, tuple[Fraction, ...]]:
        """The table's values of each covariate."""
        return {c.name: tuple(Fraction(str(v)) for v in self.table[c.name]) for c in self.covariates}

    @cached_property
    def exact_zeros(self) -> dict[str, Fraction]:
        own = self.exact_values
        return {
            c.name: sum(own[c.name], Fraction()) / len(own[c.name]) if c.center == "mean" else Fraction(c.center or 0)
            for c in self.covariates
        }

    def exact_matrix(self, coefficients: Sequence[Element]) -> np.ndarray:
        """The table's design modulo PRIME, each column up to a factor; one row for each different row."""
        distinct = self.table[sorted(self.used)].drop_duplicates()
        rows = []
        for row in distinct.to_dict("records"):
            rows.append([modular(self._exact(c, row)) for c in coefficients])
        return np.array(rows, dtype=np.int64).reshape(len(distinct), len(coefficients))

    def _exact(self, coefficient: Element, row: Mapping[str, object]) -> Fraction:
        value = Fraction(1)
        if coefficient.variable == "Intercept":
            return value
        labels = dict(zip(coefficient.dims, coefficient.labels, strict=True))
        for part in coefficient.variable.split(":"):
            factor = next((f for f in self.factors if f.name == part), None)
            if factor is None:
                degree = column_of(part, labels, self.table[variable_of(part)].to_numpy(dtype=float))
                value *= self._exact_numeric(part, Fraction(str(row[variable_of(part)])), degree)
            elif f"{part}_level" in labels:
                value *= int(row[part] == labels[f"{part}_level"])
            else:
                column = factor.exact_columns[labels[f"{part}_contrast"]]
                value *= column[factor.levels.index(str(row[part]))]
        return value

    def _exact_numeric(self, part: str, raw: Fraction, degree: int) -> Fraction:
        name = variable_of(part)
        if part.startswith("poly"):
            seen = self.exact_values[name]
            return monic_polynomials(seen)[degree][seen.index(raw)]
        return (raw - self.exact_zeros[name]) ** (int(part.split("^")[1]) if "^" in part else 1)


def column_of(part: str, labels: Mapping[str, str], seen: np.ndarray) -> int:
    """Of a function with several, by the label along its dim; of a walk by which of the times of the table it is."""
    if f"{part}_time" in labels:
        if labels[f"{part}_time"] == "straight":
            return 0
        times = np.unique(seen)
        at = int(np.abs(times - float(labels[f"{part}_time"].replace(",", ""))).argmin())
        return at if "order = 2" in part or part.startswith("ar(") else at - 1
    if f"{part}_degree" in labels:
        return ["linear", "quadratic", "cubic"].index(labels[f"{part}_degree"])
    if f"{part}_wave" in labels:
        return int(labels[f"{part}_wave"].removeprefix("wave ")) - 1
    label = labels.get(f"{part}_column", "straight")
    return 0 if label == "straight" else int(label.removeprefix("wiggle ")) - ("cyclic" in part)


def is_raw(name: str, text: str) -> bool:
    """Whether a function takes the column as it is, wherever its zero is declared."""
    return bool(name) and (name != "spline" or "cyclic" in text) and "order = 2" not in text


def variable_of(part: str) -> str:
    """The variable that a part is a function of: x of `x^2`, `log(x + 1)`, `poly(x, 2)`."""
    return part.split("(")[-1].split("^")[0].split(",")[0].split(" ")[0].rstrip(")")


def modular(value: Fraction) -> int:
    return value.numerator % PRIME * pow(value.denominator, -1, PRIME) % PRIME


def settled_columns(matrix: np.ndarray) -> list[bool]:
    """For each column of a matrix modulo PRIME whether its unit vector lies in the row space: in the reduced echelon
    form it has a pivot, and its row is zero elsewhere."""
    m = matrix.copy() % PRIME
    pivots: list[int] = []
    for j in range(m.shape[1]):
        r = len(pivots)
        below = np.flatnonzero(m[r:, j]) if r < len(m) else []
        if not len(below):
            continue
        m[[r, r + below[0]]] = m[[r + below[0], r]]
        m[r] = m[r] * pow(int(m[r, j]), -1, PRIME) % PRIME
        for i in np.flatnonzero(m[:, j]):
            if i != r:
                m[i] = (m[i] - m[i, j] * m[r] % PRIME) % PRIME
        pivots.append(j)
    free = [j for j in range(m.shape[1]) if j not in pivots]
    return [j in pivots and not m[pivots.index(j), free].any() for j in range(m.shape[1])]


@st.composite
def random_factors(draw: st.DrawFn, name: str) -> RandomFactor:
    k = draw(st.integers(2, 5))
    levels = tuple(NAMES[name].format(i) for i in range(1, k + 1))
    coding, reference = draw(st.sampled_from(CODINGS)), draw(st.integers(0, k - 1))
    if coding != "contrasts":
        return RandomFactor(name, levels, coding, reference)
    small = st.integers(-3, 3)
    rows = draw(
        st.lists(st.lists(small, min_size=k - 1, max_size=k - 1), min_size=k - 1, max_size=k - 1).filter(
            lambda m: round(abs(np.linalg.det(np.array(m)))) > 0
        )
    )
    share = draw(st.sampled_from([1, 2, 3]))
    hypotheses = tuple(tuple(Fraction(w, share) for w in [*row, -sum(row)]) for row in rows)
    return RandomFactor(name, levels, coding, reference, hypotheses)


@st.composite
def random_designs(draw: st.DrawFn, most_coefficients: int = 60) -> RandomDesign:
    """One to four factors, up to three covariates, any terms; a table that lacks some cells."""
    factors = tuple(draw(random_factors(name)) for name in "abcd"[: draw(st.integers(1, 4))])
    covariates = tuple(
        RandomCovariate(
            name,
            draw(st.sampled_from(["", "", "4.25", "mean", "2000", "0.1"])),
            draw(st.sampled_from(["", "", "10", "sd", "0.5"])),
        )
        for name in "xzw"[: draw(st.integers(0, 3))]
    )
    names = [v.name for v in (*factors, *covariates)]
    parts = [(n,) for n in names]
    for c in covariates:
        parts += [(form.of(c.name),) for form in FORMS[1:] if "-" not in form.text and "df = 5" not in form.text]
    crossed = [c for size in (2, 3, 4) for c in itertools.combinations(names, size)]
    crossed += [(f.name, *p) for f in factors for p in parts[len(names) :]]
    chosen = draw(st.lists(st.sampled_from(parts), min_size=0, max_size=4, unique=True))
    chosen += draw(st.lists(st.sampled_from([*crossed, *parts]), min_size=1, max_size=4, unique=True))
    terms = list(dict.fromkeys(chosen))
    if draw(st.booleans()):  # with all margins, as `a * b` has them
        below = [m for t in terms for size in range(1, len(t)) for m in itertools.combinations(t, size)]
        terms = list(dict.fromkeys([*terms, *below]))
    size = {f.name: len(f.levels) for f in factors}
    while len(terms) > 1 and np.sum(
        [np.prod([size.get(p, 3 if p.startswith("poly") else 1) for p in t]) for t in terms]
    ) > (most_coefficients):
        terms.pop(int(np.argmax([np.prod([size.get(p, 1) for p in t]) for t in terms])))
    table = draw(random_tables(factors, covariates))
    return RandomDesign(factors, covariates, draw(st.booleans()), tuple(terms), table)


@st.composite
def random_bars(draw: st.DrawFn) -> RandomDesign:
    """The same with a bar of curves, processes, products of these with a factor, and a monotonic effect."""
    random = draw(random_designs().filter(lambda own: bool(own.covariates)))
    parts = [(form.of(c.name),) for c in random.covariates for form in FORMS if "df = 5" not in form.text]
    curves = [(f.of(c.name),) for c in random.covariates for f in FORMS if f.name in ("spline", "hsgp", "walk", "ar")]
    crossed = [(random.factors[0].name, *p) for p in curves]
    bar = draw(st.lists(st.sampled_from([*curves, *crossed]), min_size=1, max_size=2, unique=True))
    bar += draw(st.lists(st.sampled_from([p for p in parts if p not in bar]), min_size=0, max_size=1))
    factors, terms, table = random.factors, random.terms, random.table
    units = np.random.default_rng(len(table)).integers(0, 4, len(table))
    table = table.assign(g=units)
    if draw(st.booleans()):
        steps = RandomFactor("m", ("m1", "m2", "m3", "m4")[: draw(st.integers(2, 4))], "steps", 0)
        factors, terms, bar = (*factors, steps), (*terms, ("monotonic(m)",)), [*bar, ("monotonic(m)",)]
        table = table.assign(m=[steps.levels[i % len(steps.levels)] for i in range(len(table))])
    return RandomDesign(factors, random.covariates, True, terms, table, tuple(bar))


@st.composite
def random_tables(
    draw: st.DrawFn, factors: tuple[RandomFactor, ...], covariates: tuple[RandomCovariate, ...]
) -> pd.DataFrame:
    """Rows in a random share of the cells, every level seen, with covariates of few values, some tied to a factor."""
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    cells = list(itertools.product(*(f.levels for f in factors)))
    kept = [c for c in cells if rng.random() < draw(st.sampled_from([0.3, 0.6, 0.9, 1.0]))]
    for i, f in enumerate(factors):
        for level in f.levels:
            if not any(c[i] == level for c in kept):
                kept.append(next(c for c in rng.permutation(cells).tolist() if c[i] == level))
    copies = draw(st.integers(1, 4))
    rows = [tuple(c) for c in kept for _ in range(copies)]
    rows = [rows[i] for i in rng.permutation(len(rows))]
    table = pd.DataFrame(rows, columns=[f.name for f in factors])
    for c in covariates:
        near_zero = [(1, 2, 4), (0.1, 0.2, 0.3), (1, 2, 3, 4, 5, 6, 7), (3.5, 4.25, 6)]
        values = (1998, 2000, 2001, 2005) if c.center == "2000" else draw(st.sampled_from(near_zero))
        column = rng.choice(values, size=len(rows)).astype(float)
        tied = draw(st.sampled_from(["no", "no", "no", "factor", "first"]))
        if tied == "factor":
            column = np.array([values[factors[0].levels.index(r[0]) % len(values)] for r in rows], dtype=float)
        elif tied == "first" and c.name != covariates[0].name:
            column = 2 * table[covariates[0].name].to_numpy() + 1
        column[: len(values)] = values[: len(rows)] if tied == "no" else column[: len(values)]
        table[c.name] = np.round(column, 6)
    return table.assign(y=rng.normal(size=len(rows)))
