"""Every sentence that the reader of prose.py can read is true of the encoder's rows, and it can read nearly all.

`HLM_DESIGNS=1000 pytest tests/properties/test_prose.py` draws a thousand designs.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from claims import RAW, Axis, Terms, Unread, Values
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from prose import Prose
from random_designs import EXAMPLES, RandomCovariate, RandomDesign, RandomFactor, random_designs, variable_of
from test_random_designs import REFUSED

from hlmdsl.design.bind import bind_data, bind_own_data
from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.design.table import table_from
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Explanation, Meaning, Sum
from hlmdsl.explain.readings.predictor_columns import columns_of_equation
from hlmdsl.explain.say.response_scale import response_scale
from hlmdsl.model.check import check_model
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse, read_source

SPECS = sorted((Path(__file__).parents[2] / "specs").glob("*.hlm"))


@dataclass
class Predictor:
    """The design columns of one equation, as products of functions of its variables."""

    design: Design
    equation: CodedEquation

    def __post_init__(self) -> None:
        self.columns = columns_of_equation(self.design.schema, self.equation)
        self.axes = {name: self.axis(name) for name in self.columns.covariates}
        self.named = [
            [(name, part, part.part.name, d) for name, use in column.numerics.items() for part, d in use]
            for column in self.columns.columns
        ]
        scale = response_scale(self.design.schema, self.equation)
        levels = {f: self.design.schema.factors[f].levels for f in self.columns.factors}
        subjects = [s for s in (scale.value, scale.subject) if s]
        nouns = [s for s in (scale.ratio_of, scale.noun) if s]
        if (category := self.equation.category) and self.design.model.response.family.is_of_shares:
            nouns = [f"the ratio of the expected share of {category.label} to that of {category.reference}"]
            subjects = [f"log of {nouns[0]}"]
        subjects += [self.equation.equation.parameter] if self.equation.cutpoints else []  # in its cells
        offsets = [o.covariate.name for o in self.equation.offsets]
        self.prose = Prose(levels, self.axes, subjects, nouns, offsets)

    def axis(self, name: str) -> Axis:
        every = [use for column in self.columns.columns for use in column.numerics.get(name, ())]
        parts = {part.part.name: part for part, _ in every if len(part.names) == 1}
        uses = dict.fromkeys((part.part.name, degree) for part, degree in every if len(part.names) == 1)
        shared = frozenset(part.part.name for part, _ in every if len(part.names) > 1)

        @cache
        def at(raw: float) -> Values:
            with np.errstate(all="ignore"):  # all columns of a function at once: a process may have hundreds
                columns = {part.part.name: part.columns({name: np.array([raw])}) for part in parts.values()}
            return {RAW: raw, **{(own, d): float(columns[own][d][0]) for own, d in uses}}

        coded = self.design.schema.covariates[name]
        functions, observed = frozenset(n for n, _ in uses) | shared, self.design.rows.numbers[name]
        return Axis(name, functions, at, float(coded.center), float(coded.scale), observed, shared)

    def row(self, at: dict[str, str | Values]) -> np.ndarray:
        """(coefficients,): the columns at levels and at values of functions; a function of several covariates is there
        once, and follows from the columns of all."""
        found = np.ones(len(self.columns.columns))
        together: dict[str, tuple[np.ndarray, ...]] = {}
        for j, column in enumerate(self.columns.columns):
            for factor, (part, i) in column.factors.items():
                found[j] *= part.matrix[part.factor.levels.index(at[factor]), i]
            for covariate, part, name, degree in self.named[j]:
                if len(part.names) == 1:
                    found[j] *= at[covariate][name, degree]
                elif covariate == part.names[0]:
                    if name not in together:
                        together[name] = part.columns({n: np.array([at[n][RAW]]) for n in part.names})
                    found[j] *= float(together[name][degree][0])
        return found

    def anywhere(self, rng: np.random.Generator) -> dict[str, str | Values]:
        found: dict[str, str | Values] = {f: str(rng.choice(own)) for f, own in self.prose.levels.items()}
        for name, axis in self.axes.items():
            low, high = axis.observed.min(), axis.observed.max()
            found[name] = axis.at(float(rng.uniform(low, high + 0.1 * (high - low))))
        return found

    @cached_property
    def bases(self) -> list[dict[str, str | Values]]:
        """Three points, the same for every sentence."""
        rng = np.random.default_rng(0)
        return [self.anywhere(rng) for _ in range(3)]

    def evaluate(self, terms: Terms, base: dict[str, str | Values]) -> tuple[np.ndarray, np.ndarray]:
        """(coefficients,): the sum of coefficients that weighted values are; and the size of what was added up."""
        total, size = np.zeros(len(self.columns.columns)), np.zeros(len(self.columns.columns))
        for weight, at in terms:
            changed = {v: s if isinstance(s, str) else s(base[v]) for v, s in at.items()}
            row = self.row({**base, **changed})
            total, size = total + weight * row, size + np.abs(weight * row)
        return total, size


def claimed(meaning: Meaning, names: list[str]) -> np.ndarray:
    """(coefficients,): what the number is, as a sum of coefficients."""
    found = np.zeros(len(names))
    if isinstance(meaning.derived, Sum):
        for element, weight in meaning.derived.terms:
            found[names.index(element.name)] += weight
    else:
        found[names.index(meaning.name)] = 1.0
    return found


def check_text(predictor: Predictor, reader: Callable[[str], Terms], text: str, target: np.ndarray, name: str) -> bool:
    """Whether the reader can read it; if so it must be true, wherever what it does not mention is."""
    try:
        terms = reader(text)
    except Unread:
        return False
    tolerance = 5.1e-3 if re.search(r"0\.\d{3} (?!\()", text) else 1e-6
    for base in predictor.bases:
        found, size = predictor.evaluate(terms, base)
        # an entry that is zero but for rounding, as the pseudo-inverse leaves, is not held against the sentence
        allowed = tolerance * (size + 1e-6 * size.max(initial=0.0) + 1e-9)
        assert (np.abs(found - target) <= allowed).all(), (name, text, found, target)
    return True


def told_of(explanation: Explanation, equation: CodedEquation) -> list[Meaning]:
    names = {c.name for c in equation.coefficients}
    parameter = equation.equation.parameter
    sums = [m for s in explanation.sections for m in s.combinations if m.variable == parameter]
    cells = [c for t in explanation.cells for c in t.cells if c.variable == parameter and c.kind == "cell"]
    told = [m for m in sums + cells if not isinstance(m.derived, Sum) or {e.name for e, _ in m.derived.terms} <= names]
    return [m for m in explanation.meanings if m.name in names] + told  # each level's own, where a response has several


def check(design: Design, counts: Counter[str]) -> None:
    explanation = explain(design.schema, design)
    for equation in design.schema.equations:
        if not equation.coefficients:
            continue
        predictor = Predictor(design, equation)
        names = [c.name for c in equation.coefficients]
        for meaning in told_of(explanation, equation):
            if not meaning.weights:
                continue
            kind, target = "straight" if is_straight(predictor) else "curved", claimed(meaning, names)
            told = [(kind, predictor.prose.read, meaning.text)]
            if meaning.frame is not None:
                frame = meaning.frame
                response = f"{frame.before}#{' times' * frame.times}{frame.after}"
                told.append((f"{kind} response", predictor.prose.read_response, response))
            for what, reader, text in told:
                if text.startswith("a weighted sum of "):  # claims nothing: its arithmetic says it (test_reading.py)
                    counts["left to arithmetic"] += 1
                    continue
                was_read = check_text(predictor, reader, text, target, meaning.name)
                counts[f"{what} {'read' if was_read else 'unread'}"] += 1
                counts[f"unread: {text}"] += not was_read


def is_straight(predictor: Predictor) -> bool:
    """Factors of any coding, and covariates as they are."""
    return all(a.functions == {a.name} for a in predictor.axes.values())


def share(counts: Counter[str], kind: str) -> float:
    return counts[f"{kind} read"] / max(1, counts[f"{kind} read"] + counts[f"{kind} unread"])


@pytest.mark.parametrize("path", SPECS, ids=lambda p: p.stem)
def test_shipped_specs(path: Path) -> None:
    source = read_source(path)
    counts: Counter[str] = Counter()
    check(bind_own_data(check_model(parse(source), source)), counts)
    unread = [text for text, n in counts.items() if text.startswith("unread") and n]
    # what a covariate is relative to, `of the mean IQ of the school class`, and the bilinear part of a surface
    # (tests/parts) are not among what is read here
    assert not [text for text in unread if "of the school class" not in text and "bilinear" not in text], counts


RESPONSES: list[tuple[str, str, Callable[[np.ndarray], np.ndarray]]] = [
    ("response y ~ Normal(mu, sigma)", "mu", lambda y: y),
    ("response log(y) ~ Normal(mu, sigma)", "mu", np.exp),
    ("group g\nresponse y ~ Bernoulli(p)", "logit(p)", lambda y: np.arange(len(y)) % 2),
    ("response y ~ Poisson(mu)", "log(mu)", lambda y: np.arange(len(y)) % 5),
    ("group g\nresponse y ~ Bernoulli(p)", "cloglog(p)", lambda y: np.arange(len(y)) % 2),
]
"""What is modelled, and the predictor's side; the response's scale has words of its own for each."""

ORDINAL = "group g\nresponse y ordered { 0 < 1 < 2 } ~ OrderedLogistic(eta, cutpoints)"
OF_LEVELS: list[tuple[str, str, Callable[[np.ndarray], np.ndarray]]] = [
    (ORDINAL, "eta", lambda y: np.arange(len(y)) % 3),
    (ORDINAL.replace("OrderedLogistic", "OrderedProbit"), "eta", lambda y: np.arange(len(y)) % 3),
    (ORDINAL.replace("OrderedLogistic", "StoppingRatio"), "eta", lambda y: np.arange(len(y)) % 3),
    (ORDINAL.replace("OrderedLogistic", "AdjacentCategory"), "eta", lambda y: np.arange(len(y)) % 3),
    ("response y { 0, 1, 2 } reference 1 ~ Categorical(p)", "softmax(p)", lambda y: np.arange(len(y)) % 3),
    ("response y = (sand, silt, clay) reference silt ~ Dirichlet(p, nu)", "softmax(p)", lambda y: y),
]


BESIDE = [
    (),
    (),
    ("x", "z^2"),
    ("x^2", "z"),
    ("a", "x", "z^2"),
    ("x", "log(z)"),
    ("x", "poly(z, 2)"),
    ("b", "x^2", "z"),
]
"""Products of covariates beside functions of them, which the random designs leave out."""


def bound_with(random: RandomDesign, response: int) -> Design | None:
    line, link, values = [*RESPONSES, *OF_LEVELS][response]
    spec = random.spec.replace("response y ~ Normal(mu, sigma)", line).replace("effects mu =", f"effects {link} =")
    if line.startswith("group"):
        spec += " + (1 | g)"
    table = random.table.assign(y=values(random.table["y"].to_numpy()), g=np.arange(len(random.table)) % 3)
    table = table.assign(sand=0.125 + 0.125 * table["g"], silt=0.25, clay=0.625 - 0.125 * table["g"])
    source = SourceText("random.hlm", spec)
    try:
        return bind_data(check_model(parse(source), source), table_from(table))
    except HlmError as error:
        # no 0 beside cutpoints; no process in time of categories
        if {d.code for d in error.diagnostics} <= {*REFUSED, "HLM2110", "HLM2099"}:
            return None
        raise


def with_term(random: RandomDesign, extra: tuple[str, ...]) -> RandomDesign:
    """The same with one more term, if it has the variables."""
    there = {v.name for v in (*random.factors, *random.covariates)}
    if not extra or extra in random.terms or not {variable_of(part) for part in extra} <= there:
        return random
    return replace(random, terms=(*random.terms, extra))


def an_excess_within_a_trend() -> RandomDesign:
    """A sentence of a shape that few designs have. Which are drawn depends on the modules that are imported (constants
    in them are tried as values), so this one must be drawn in any company."""
    n = 30
    levels = {"a": [f"a{k}" for k in (1, 2, 3, 4)], "b": ["1", "2"], "c": ["c 1", "c 2", "c 3"]}
    rng = np.random.default_rng(1)
    table = pd.DataFrame({name: rng.permutation(np.resize(own, n)) for name, own in levels.items()})
    table = table.assign(x=rng.permutation(np.resize([0.1, 0.2, 0.3], n)), y=rng.normal(size=n))
    codings = {"a": ("polynomial", 3), "b": ("polynomial", 0), "c": ("sum", 2)}
    factors = tuple(RandomFactor(name, tuple(levels[name]), *coding) for name, coding in codings.items())
    terms = (("a",), ("b",), ("c",), ("x",), ("a", "x"), ("b", "x"), ("c", "x"), ("b", "c", "x"))
    return RandomDesign(factors, (RandomCovariate("x", "", "0.5"),), False, terms, table)


def test_random_designs() -> None:
    counts: Counter[str] = Counter()

    @settings(max_examples=EXAMPLES * 2 // 3, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(random_designs(most_coefficients=30), st.sampled_from(range(len(RESPONSES))), st.sampled_from(BESIDE))
    @example(an_excess_within_a_trend(), 2, ())
    def each(random: RandomDesign, response: int, extra: tuple[str, ...]) -> None:
        design = bound_with(with_term(random, extra), response)
        assume(design is not None)
        assert design is not None
        check(design, counts)

    each()
    # where covariates enter as they are, each sentence can be read
    unread = counts["straight unread"] + counts["straight response unread"]
    assert not unread, [text for text, n in counts.items() if n and text.startswith("unread")]
    assert min(counts["straight read"], counts["straight response read"]) > 300, counts
    assert share(counts, "curved") > 0.98, counts
    assert share(counts, "curved response") > 0.98, counts
    # a spline of x beside x itself says the same thing twice, and leaves whole designs to it
    assert counts["left to arithmetic"] < 0.3 * counts["curved read"], counts


def test_excesses_over_means() -> None:
    """Which random designs hold it depends on what else is imported."""
    spec = """
    response y ~ Normal(mu, sigma)
    factor a { 1, 2, 3 }
    factor b { 1, 2 } coding polynomial
    factor c { 1, 2, 3 } coding sum
    covariate x scale 0.5
    effects mu = a * b * c * x
    """
    rows = list(itertools.product("123", "12", "123")) * 4
    table = pd.DataFrame(rows, columns=list("abc"))
    table = table.assign(x=np.resize([1.0, 2, 4, 5, 7], len(rows)), y=np.resize([1.0, 3, 2, 5, 4, 6, 9], len(rows)))
    source, counts = SourceText("excess.hlm", spec), Counter[str]()
    check(bind_data(check_model(parse(source), source), table_from(table)), counts)
    assert counts["straight read"] > 30
    assert not counts["straight unread"]


def test_random_designs_of_levels() -> None:
    counts: Counter[str] = Counter()
    of_levels = range(len(RESPONSES), len(RESPONSES) + len(OF_LEVELS))

    @settings(max_examples=EXAMPLES // 4, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(random_designs(most_coefficients=15), st.sampled_from(of_levels))
    def each(random: RandomDesign, response: int) -> None:
        design = bound_with(random, response)
        assume(design is not None)
        assert design is not None
        check(design, counts)

    each()
    unread = counts["straight unread"] + counts["straight response unread"]
    assert not unread, [text for text, n in counts.items() if n and text.startswith("unread")]
    # which designs are drawn decides how many are read of a line, and how many at points
    for what in ("read", "response read"):
        assert counts[f"straight {what}"] + counts[f"curved {what}"] > 100, counts
