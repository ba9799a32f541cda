"""No two numbers share a name, and each bears its own value, whatever levels, columns and estimands are called.

`HLM_NAMES=1000 pytest tests/properties/test_names.py` draws a thousand designs.
"""

from __future__ import annotations

import itertools
import json
import math
import os
from collections import Counter

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from named_designs import NamedDesign, Numeric, known_fit, named_designs

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.explain.meaning import Explanation, Meaning
from hlmdsl.model import naming
from hlmdsl.model.parts.exp import Exp
from hlmdsl.model.parts.log import Log
from hlmdsl.model.parts.poly import Poly
from hlmdsl.model.parts.power import Power
from hlmdsl.model.parts.sqrt import Sqrt
from hlmdsl.model.terms import FactorPart, NumericPart, Part, Term
from hlmdsl.model.variables import Covariate, Factor
from hlmdsl.results.file.check_draws import draws_in
from hlmdsl.results.file.stored import Array, Group, InMemory

EXAMPLES = int(os.environ.get("HLM_NAMES", "20"))
REFUSED = {
    *("HLM2004", "HLM2005", "HLM2008"),  # names that clash with other names
    *("HLM2062", "HLM2065", "HLM2095", "HLM327", "HLM333", "HLM336"),
}
SETTINGS = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="HLM_NAMES" not in os.environ,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
)


ARMS = ("A", "A - B", "B", "B - A")


def design(
    factors: dict[str, tuple[str, ...]],
    coding: str = "treatment",
    by_levels: bool = False,
    numerics: tuple[Numeric, ...] = (),
    grouping: str = "",
    estimands: tuple[str, ...] = (),
) -> NamedDesign:
    names = {f: (coding, tuple(f"{a} - {b}" for a, b in itertools.pairwise(own))) for f, own in factors.items()}
    return NamedDesign(factors, names, by_levels, numerics[:1], numerics if grouping else (), grouping, estimands, 0)


LISTED = (
    *(design({"f": ARMS}, coding) for coding in ("treatment", "sum", "difference", "helmert", "contrasts")),
    design({"f": ("X", "X, Y"), "h": ("Z", "Y, Z")}, by_levels=True),
    design({"f": ("X", "X, Y"), "h": ("Z", "Y, Z")}),
    design({"f": ("B", "A")}, estimands=("gain", "R2", "share_g"), grouping="g", numerics=(Numeric("R2", "{}"),)),
    *(
        design({"f": ("b", "a")}, numerics=(Numeric(column, "{}"), Numeric("x", form)), grouping="school/class")
        for column, form in (("x^2", "{}^2"), ("log(x)", "log({})"), ("sqrt(x)", "sqrt({})"), ("exp(x)", "exp({})"))
    ),
    design({"f": ("b", "a")}, numerics=(Numeric("log(x + 1)", "{}"), Numeric("x", "log({} + 1)")), grouping="g"),
    design(
        {"f": ("b", "a")}, numerics=(Numeric("f:x", "{}"), Numeric("f[a - b]", "{}"), Numeric("x", "{}")), grouping="g"
    ),
)


def listed[F](test: F) -> F:
    """The examples above, always among those drawn."""
    for one in LISTED:
        test = example(one)(test)
    return test


def bound(random: NamedDesign) -> Design:
    try:
        return hlm.parse(random.spec).bind(random.table)
    except hlm.HlmError as error:
        assume(not {d.code for d in error.diagnostics} <= REFUSED)
        raise


def solved(random: NamedDesign, design: Design) -> np.ndarray:
    """The coefficients of the known surface, in the order of the design's columns."""
    rng = np.random.default_rng(3)
    columns = dict.fromkeys(n.column for n in random.numerics)
    points = [
        {**dict(zip(random.factors, cell, strict=True)), **{c: float(rng.uniform(0.5, 3)) for c in columns}}
        for cell in itertools.product(*random.factors.values())
        for _ in range(12)
    ]
    matrix = design.schema.main.matrix(design.schema.rows(points))
    values = np.array([random.surface(p) for p in points])
    scale = np.abs(matrix).max(axis=0)
    found = np.linalg.lstsq(matrix / scale, values, rcond=1e-13)[0] / scale
    assert np.abs(matrix @ found - values).max() < 1e-6, "the design lacks a column"
    return np.asarray(found)


def known_values(random: NamedDesign, design: Design) -> dict[str, np.ndarray]:
    rng, beta = np.random.default_rng(4), iter(solved(random, design).tolist())
    shapes = {name: tuple(len(design.coords[d]) for d in dims) for name, dims in design.dims.items()}
    values = {name: rng.uniform(0.1, 0.9, shape) for name, shape in shapes.items()}
    for variable in dict.fromkeys(c.variable for c in design.schema.main.coefficients):
        size = math.prod(shapes[variable])
        values[variable] = np.array([next(beta) for _ in range(size)]).reshape(shapes[variable])
    assert next(beta, None) is None
    for estimand in design.model.estimands:
        values[estimand.name] = evaluate_estimand(design, estimand, values)
    return values


def numbers_of(explanation: Explanation) -> list[Meaning]:
    return [*explanation.meanings, *(cell for table in explanation.cells for cell in table.cells)]


@SETTINGS
@given(named_designs())
@listed
def test_every_number_bears_its_own_value(random: NamedDesign) -> None:
    design = bound(random)
    assert all(len(set(labels)) == len(labels) for labels in design.coords.values())
    flat = [
        (name, *at) for name, dims in design.dims.items() for at in itertools.product(*map(design.coords.get, dims))
    ]
    as_arviz_has_them = Counter(f"{name}[{', '.join(at)}]" if at else name for name, *at in flat)
    assert not [name for name, n in as_arviz_has_them.items() if n > 1]

    values = known_values(random, design)
    report = known_fit(design, values).explain(compare=random.factors)
    told = numbers_of(report.explanation)
    assert not [name for name, n in Counter(m.name for m in told).items() if n > 1]
    for meaning in told:
        if meaning.scale == "linear predictor" and meaning.weights:
            terms = [p.weight * random.surface(dict(p.at)) for p in meaning.weights]
            size = sum(map(abs, terms))
            assert meaning.estimate is not None
            assert meaning.estimate.median == pytest.approx(sum(terms), abs=1e-6 * (1 + size)), meaning.name
    assert report.explanation.equations is not None
    symbols = [(s.letter, s.over, s.under) for s in report.explanation.equations.symbols.values()]
    assert len(set(symbols)) == len(symbols)
    for kind, prefix in (("sd", "sd_"), ("correlation", "cor_")):
        mine = [m.estimate.median for m in told if m.kind == kind and m.estimate is not None]
        theirs = [v for name in design.dims if name.startswith(prefix) and design.dims[name] for v in values[name]]
        assert mine == pytest.approx(theirs, abs=1e-6)

    data = json.loads(report.to("json"))
    by_name = {m["name"]: m["estimate"]["median"] for m in data["meanings"]}
    sums = [m for m in (*data["meanings"], *(c for t in data["cells"] for c in t["cells"])) if m["sum"] is not None]
    for meaning in sums:
        value = sum(weight * by_name[name] for name, weight in meaning["sum"].items())
        assert meaning["estimate"]["median"] == pytest.approx(value, abs=1e-6 * (1 + abs(value))), meaning["name"]


@SETTINGS
@given(named_designs())
@listed
def test_the_line_of_a_prior_is_on_the_number_that_shows_it(random: NamedDesign) -> None:
    """Every default prior, declared by the line that is printed with it, is the same prior of the same number."""
    design = bound(random)
    lines = dict.fromkeys(m.prior for m in design_meanings(design) if m.prior)
    declared = hlm.parse("\n".join([random.spec, *lines])).bind(random.table)
    assert {v: [p.prior.written for p in each] for v, each in declared.priors.items()} == {
        v: [p.prior.written for p in each] for v, each in design.priors.items()
    }
    assert not any(p.is_default for each in declared.priors.values() for p in each)


def design_meanings(design: Design) -> tuple[Meaning, ...]:
    from hlmdsl.explain.explanation import explain

    return explain(design.schema, design).meanings


VARIABLES = st.text("xab1 :^()[],+-=\"'.", min_size=1, max_size=8).filter(lambda name: name.strip() == name)
TEXTS = st.text('xab -,[]"\\=.', max_size=8)
FORMS = st.one_of(
    st.builds(lambda name: FactorPart(Factor(name, name), False), VARIABLES),
    st.builds(lambda name: NumericPart((Covariate(name, name),)), VARIABLES),
    st.builds(lambda name, k: NumericPart((Covariate(name, name),), Power(k)), VARIABLES, st.integers(2, 20)),
    st.builds(lambda name, k: NumericPart((Covariate(name, name),), Poly(k)), VARIABLES, st.integers(1, 20)),
    st.builds(lambda name: NumericPart((Covariate(name, name),), Exp()), VARIABLES),
    st.builds(
        lambda name, function, shift: NumericPart((Covariate(name, name),), function(shift)),
        VARIABLES,
        st.sampled_from([Log, Sqrt]),
        st.sampled_from([0.0, 1.0, -0.5, 1.0000001, 0.1, 1 / 3]),
    ),
)


def spellings(part: Part) -> list[str]:
    """Names that a column may have, of which the whole is written like the part."""
    return [part.name, part.key.variable, f"{part.key.variable}^2", f"log({part.key.variable})"]


@settings(max_examples=300, deadline=None)
@given(st.lists(FORMS, min_size=1, max_size=3), st.lists(FORMS, min_size=1, max_size=3), st.data())
def test_terms_that_differ_are_shown_and_spelled_differently(
    one: list[Part], other: list[Part], data: st.DataObject
) -> None:
    if data.draw(st.booleans()):  # a column that is called like what the other is
        name = data.draw(st.sampled_from([Term(tuple(one)).name, *spellings(one[0])])).replace("`", "")
        other = [NumericPart((Covariate(name, name),))]
    first, second = Term(tuple(one)), Term(tuple(other))
    is_same = [p.key for p in one] == [p.key for p in other]
    kinds = {(p.key.variable, p.key.is_factor) for p in (*one, *other)}
    assume(len({name for name, _ in kinds}) == len(kinds))  # a name has one kind
    assert (first.shown == second.shown) == is_same
    assert (first.spelled == second.spelled) == is_same


@settings(max_examples=300, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=4, unique=True), st.lists(TEXTS, min_size=2, max_size=4, unique=True))
def test_labels_that_differ_are_put_together_differently(one: list[str], other: list[str]) -> None:
    """Differences of two levels, lists of labels, cells, units of several columns."""
    pairs = list(itertools.permutations(one, 2))
    assert len({f"{naming.label(a)} - {naming.label(b)}" for a, b in pairs}) == len(pairs)
    both = list(itertools.product(one, other))
    assert len({naming.element("f:h", [naming.label(a), naming.label(b)]) for a, b in both}) == len(both)
    assert len({naming.cell({"f": a, "h": b}) for a, b in both}) == len(both)
    assert len({naming.unit(pair) for pair in both}) == len(both)


@pytest.mark.parametrize("coding", ["treatment", "sum", "difference", "helmert"])
def test_every_pair_of_arms_has_its_own_difference(coding: str) -> None:
    """Means 0, 5, 6, -2 of arms that are called like differences: as printed, as data, as a table, as ArviZ has it."""
    from arviz_base.labels import BaseLabeller
    from arviz_base.sel_utils import xarray_var_iter

    means = dict(zip(ARMS, (0.0, 5.0, 6.0, -2.0), strict=True))
    arms = np.repeat(ARMS, 3)
    levels = ", ".join(f'"{level}"' for level in ARMS)
    spec = f"response y ~ Normal(mu, sigma)\nfactor arm {{ {levels} }} coding {coding}\neffects mu = arm"
    model = hlm.parse(spec).bind({"arm": arms, "y": np.array([means[a] + k % 3 - 1 for k, a in enumerate(arms)])})
    matrix = model.schema.main.matrix(model.rows)
    beta = np.linalg.lstsq(matrix, model.observed.value, rcond=None)[0]
    fit = known_fit(model, {"Intercept": beta[0], "arm": beta[1:], "sigma": np.array(1.0)})
    report = fit.explain(compare="arm")

    told = {frozenset(p.at[0][1] for p in m.weights): m for m in numbers_of(report.explanation) if len(m.weights) == 2}
    for a, b in itertools.combinations(ARMS, 2):
        m = told.get(frozenset({a, b}))
        if m is None:
            continue
        assert m.estimate is not None
        sign = next(p.weight for p in m.weights if p.at[0][1] == a)
        assert m.estimate.median == pytest.approx(sign * (means[a] - means[b]), abs=1e-6)
    assert coding == "helmert" or len(told) == 6
    data = json.loads(report.to("json"))["meanings"]
    assert len({m["name"] for m in data}) == len(data)
    table = fit.summary()
    assert isinstance(table, pd.DataFrame)
    assert table.index.is_unique
    for i, element in enumerate(model.schema.main.coefficients):
        assert table.loc[element.name, "median"] == pytest.approx(beta[i], abs=1e-6)
    drawn = xarray_var_iter(fit.idata["posterior"].to_dataset(), skip_dims={"chain", "draw"})
    theirs = [(BaseLabeller().make_label_flat(name, at, i), float(values.mean())) for name, at, i, values in drawn]
    assert len(dict(theirs)) == len(theirs)
    for i, element in enumerate(model.schema.main.coefficients):
        assert dict(theirs)[element.name] == pytest.approx(beta[i], abs=1e-6)


def test_a_column_is_no_term_where_terms_are_removed_or_given_priors() -> None:
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate `x^2`\ngroup g\n"
    model = hlm.parse(
        spec + "effects mu = 1 + x + `x^2` - `x^2` + x^2 + (1 + x^2 + `x^2` | g)\n"
        "prior x^2 ~ Normal(0, 3)\nprior sd(g, x^2) ~ HalfNormal(1)\nprior sd(g, `x^2`) ~ HalfNormal(2)"
    ).model
    (_, power) = model.main.effects.terms
    assert [p.function for p in power.numerics] == [Power(2)]
    rng = np.random.default_rng(0)
    table = {"x": rng.normal(size=40), "x^2": rng.normal(size=40), "y": rng.normal(size=40), "g": np.arange(40) % 8}
    priors = hlm.parse(model.source.text).bind({**table, "g": table["g"].astype(str)}).priors
    assert [p.prior.written for p in priors["x^2"]] == ["Normal(0, 3)"]
    assert [p.prior.written for p in priors["sd_g"]][1:] == ["HalfNormal(1)", "HalfNormal(2)"]
    with pytest.raises(hlm.HlmError, match="HLM2070"):  # the column is in the bar alone
        hlm.parse(model.source.text + "\nprior `x^2` ~ Normal(0, 1)")


def test_a_prior_is_on_the_level_that_it_names_and_on_none_spelt_alike() -> None:
    spec = "response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 0 + f\nprior f[{}] ~ Normal(0, 9)"
    table = {"f": np.array(["a b", "ab", "c"] * 4), "y": np.arange(12.0)}
    for level, at in (("ab", 1), ('"a b"', 0)):
        priors = hlm.parse(spec.format(level)).bind(table).priors["f"]
        assert [i for i, p in enumerate(priors) if not p.is_default] == [at]


def test_the_labels_of_older_files_are_taken_in_their_order() -> None:
    """Before 0.2 labels had no quotes, and arms that are called like differences shared some."""
    random = design({"f": ARMS}, numerics=(Numeric("x", "{}"), Numeric("x^2", "{}")), grouping="g")
    model = bound(random)
    fit = known_fit(model, known_values(random, model))
    posterior = fit.idata["posterior"].to_dataset()
    older = posterior.assign_coords(
        f_contrast=["A - B - A", "B - A", "B - A - A"],
        g_effect=["Intercept", "x", "x^2"],
        g_pair=["Intercept, x", "Intercept, x^2", "x, x^2"],
    )
    assert older["f_contrast"].values.tolist() != posterior["f_contrast"].values.tolist()
    statistics = fit.idata["sample_stats"].to_dataset()
    again = draws_in({"posterior": as_stored(older), "sample_stats": as_stored(statistics)}, model)
    for name, values in fit.draws.posterior.items():
        np.testing.assert_array_equal(again.posterior[name], values)
    assert list(again.labels["f_contrast"]) == posterior["f_contrast"].values.tolist()


def as_stored(dataset: xr.Dataset) -> Group:
    """As a file holds it: texts as objects."""
    arrays = {
        str(k): (v.dims, v.values.astype(object) if v.dtype.kind in "UO" else v.values)
        for k, v in dataset.variables.items()
    }
    return Group({k: Array(tuple(map(str, dims)), InMemory(values)) for k, (dims, values) in arrays.items()})
