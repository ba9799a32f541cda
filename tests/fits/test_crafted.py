"""Files whose digest is right and whose content `save` would not write: refused in words, or a fit like any other."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import hlmdsl as hlm
from hlmdsl.results.file.learnt_json import as_json
from hlmdsl.results.file.stored import Group, InMemory, Stored
from hlmdsl.results.fit import Fit
from hlmdsl.results.kept_design import design_facts, design_from
from tests.fits.files import changed, content, outcome, signed, with_attributes, with_group, with_list, without
from tests.fits.made_fits import made_fit, small_fit, small_table

THREE = """
response y ~ Normal(mu, sigma)
covariate x
factor f { a, b }
group g
effects mu = 1 + x + (1 + x + f | g)
"""


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("saved") / "fit.nc"
    small_fit().save(path)
    return path


@pytest.fixture(scope="module")
def nested(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("nested") / "fit.nc"
    nested_fit().save(path)
    return path


@pytest.fixture(scope="module")
def kept(saved: Path) -> Stored:
    return content(saved)


def values(kept: Stored, group: str, name: str) -> np.ndarray:
    return kept.groups[group].arrays[name].values.copy()


def one_changed(kept: Stored, group: str, name: str, value: float) -> Stored:
    array = values(kept, group, name)
    array.reshape(-1)[-1] = value
    return changed(kept, group, name, array)


def column(kept: Stored, name: str) -> str:
    return next(n for n, a in kept.groups["table"].arrays.items() if a.attributes["name"] == name)


def with_labels(kept: Stored, name: str, labels: object) -> Stored:
    at = column(kept, name)
    a = kept.groups["table"].arrays[at]
    other = replace(a, attributes={**a.attributes, "labels": labels})
    return with_group(kept, "table", Group({**kept.groups["table"].arrays, at: other}))


def statistics_without(kept: Stored) -> Stored:
    return without(kept, "sample_stats", "diverging")


def thousand_times(kept: Stored, name: str) -> Stored:
    return changed(kept, "posterior", name, np.tile(values(kept, "posterior", name), 1000))


def spec_with(kept: Stored, old: str, new: str) -> Stored:
    text = str(kept.attributes["spec"])
    assert old in text
    return with_attributes(kept, spec=text.replace(old, new))


ROOT = Path(__file__).parents[2]
X, F, G = ("covariates", "x"), ("factors", "f"), ("groups", "g")


def learnt_with(kept: Stored, value: object, *path: str) -> Stored:
    """With another value at a place of what was learnt."""
    whole = json.loads(str(kept.attributes["learnt"]))
    at = whole
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    return with_attributes(kept, learnt=json.dumps(whole))


def attribute_of(kept: Stored, group: str, **attributes: Any) -> Stored:
    before = kept.groups[group]
    return with_group(kept, group, replace(before, attributes={**before.attributes, **attributes}))


CASES: dict[str, tuple[str, Callable[[Stored], Stored]]] = {
    "a negative sigma": (
        "`sigma` has values that it cannot have",
        lambda k: one_changed(k, "posterior", "sigma", -1.0),
    ),
    "NaN as sigma": ("`sigma` has values", lambda k: one_changed(k, "posterior", "sigma", np.nan)),
    "a negative sd": ("`sd_g` has values", lambda k: one_changed(k, "posterior", "sd_g", -1e-3)),
    "NaN as intercept": ("`Intercept` has values", lambda k: one_changed(k, "posterior", "Intercept", np.nan)),
    "a correlation above 1": ("`cor_g` has values", lambda k: one_changed(k, "posterior", "cor_g", 1.01)),
    "outside of a uniform prior": ("`x` has values", lambda k: one_changed(k, "posterior", "x", 2.1)),
    "a negative hyperparameter": ("`tau` has values", lambda k: one_changed(k, "posterior", "tau", -0.1)),
    "fewer draws of one variable": (
        "`sigma` has 2 of `chain`, 7 of `draw`",
        lambda k: changed(k, "posterior", "sigma", values(k, "posterior", "sigma")[:, 1:]),
    ),
    "more draws of one": ("`tau` has 2 of `chain`, 8,000 of `draw`", lambda k: thousand_times(k, "tau")),
    "texts for numbers": (
        "`sigma` holds no numbers",
        lambda k: changed(k, "posterior", "sigma", values(k, "posterior", "sigma").astype(str).astype(object)),
    ),
    "complex numbers": (
        "`sigma` holds no numbers",
        lambda k: changed(k, "posterior", "sigma", values(k, "posterior", "sigma").astype(complex)),
    ),
    "no diverging": ("which draws diverged", statistics_without),
    "diverging twice": (
        "neither true nor false",
        lambda k: changed(k, "sample_stats", "diverging", np.full((2, 8), 2)),
    ),
    "statistics of other draws": (
        "`lp` does not belong",
        lambda k: changed(k, "sample_stats", "lp", values(k, "sample_stats", "lp")[:, :5]),
    ),
    "other labels": (
        "labels of `g` are not those",
        lambda k: changed(k, "posterior", "g", np.array(["a", "b", "c", "d", "e", "f"], dtype=object)),
    ),
    "labels in another order": (
        "labels of `g`",
        lambda k: changed(k, "posterior", "g", values(k, "posterior", "g")[::-1]),
    ),
    "labels that are numbers": ("lacks the labels of `g`", lambda k: changed(k, "posterior", "g", np.arange(6))),
    "no labels": ("lacks the labels of `g`", lambda k: without(k, "posterior", "g")),
    "no posterior": (
        "lacks `posterior`",
        lambda k: replace(k, groups={n: g for n, g in k.groups.items() if n != "posterior"}),
    ),
    "no table": ("lacks `table`", lambda k: replace(k, groups={n: g for n, g in k.groups.items() if n != "table"})),
    "no spec": (
        "lacks `spec`",
        lambda k: replace(k, attributes={n: v for n, v in k.attributes.items() if n != "spec"}),
    ),
    "an array as spec": ("valid string: `spec`", lambda k: with_attributes(k, spec=[1, 2, 3])),
    "a spec that is none": ("its spec is none", lambda k: with_attributes(k, spec="response y ~ Normal(")),
    "a very long spec": ("its spec is none", lambda k: with_attributes(k, spec="#" * 1_000_001)),
    "a deep spec": ("its spec is none", lambda k: spec_with(k, "at(x = 2)", "(" * 5000 + "at(x = 2)" + ")" * 5000)),
    "a spec for other columns": (
        "lacks the column `z`",
        lambda k: spec_with(k, "covariate x center", "covariate x = z center"),
    ),
    "labels that are no JSON": ("the labels of its column `g`", lambda k: with_labels(k, "g", "[")),
    "labels that are an array": ("the labels of its column `g`", lambda k: with_labels(k, "g", ["a"])),
    "labels that are numbers in JSON": ("the labels of its column `g`", lambda k: with_labels(k, "g", "[1, 2]")),
    "too few labels": ("rows with none of its labels", lambda k: with_labels(k, "g", '["u0"]')),
    "labels twice": ("holds no labels", lambda k: with_labels(k, "g", json.dumps(["u0"] * 6))),
    "labels of a number": ("learnt of `g` is not what", lambda k: with_labels(k, "g", json.dumps([*"abcdef"]))),
    "negative codes": ("rows with none", lambda k: one_changed(k, "table", column(k, "g"), -1)),
    "fractions as codes": ("holds no labels", lambda k: changed(k, "table", column(k, "g"), np.zeros(24))),
    "a column too short": ("not as many rows", lambda k: changed(k, "table", column(k, "x"), np.zeros(3))),
    "a column of NaN": ("missing or infinite", lambda k: one_changed(k, "table", column(k, "x"), np.nan)),
    "a column of 1e200": ("missing or infinite", lambda k: one_changed(k, "table", column(k, "y"), 1e200)),
    "another table": ("not the one that was fitted", lambda k: one_changed(k, "table", column(k, "y"), 0.5)),
    "a level that is not declared": ("disagree", lambda k: with_labels(k, "f", '["a", "c"]')),
    "nothing learnt": (
        "lacks `learnt`",
        lambda k: replace(k, attributes={n: v for n, v in k.attributes.items() if n != "learnt"}),
    ),
    "learnt that is no JSON": ("learnt cannot be read", lambda k: with_attributes(k, learnt="{")),
    "learnt that is empty": ("learnt cannot be read", lambda k: with_attributes(k, learnt="")),
    "deep JSON": ("learnt cannot be read", lambda k: with_attributes(k, learnt="[" * 100_000)),
    "learnt in another version": ("learnt cannot be read: version", lambda k: learnt_with(k, 2, "version")),
    "an infinite centre": ("cannot be read: covariates.x.center", lambda k: learnt_with(k, np.inf, *X, "center")),
    "half a level": ("cannot be read: factors.f.reference", lambda k: learnt_with(k, 0.5, *F, "reference")),
    "another centre": ("learnt of `x` is not what its spec and its", lambda k: learnt_with(k, 1.75, *X, "center")),
    "a scale that nobody declared": ("learnt of `x`", lambda k: learnt_with(k, 2.0, *X, "scale")),
    "another range": ("learnt of `x`", lambda k: learnt_with(k, [0.0, 9.0], *X, "range")),
    "a covariate more": (
        "learnt of `z`",
        lambda k: learnt_with(k, {"center": 0.0, "scale": 1.0, "range": [0.0, 1.0]}, "covariates", "z"),
    ),
    "no covariates": ("learnt of `x`", lambda k: learnt_with(k, {}, "covariates")),
    "another level": ("learnt of `f`", lambda k: learnt_with(k, ["a", "c"], *F, "levels")),
    "levels in an order that is not declared": ("learnt of `f`", lambda k: learnt_with(k, ["b", "a"], *F, "levels")),
    "another reference": ("learnt of `f`", lambda k: learnt_with(k, 1, *F, "reference")),
    "a reference that is none": ("learnt of `f`", lambda k: learnt_with(k, 7, *F, "reference")),
    "a group without a label": ("learnt of `g`", lambda k: learnt_with(k, [f"u{i}" for i in range(5)], *G)),
    "a group's label twice": ("learnt of `g`", lambda k: learnt_with(k, [f"u{i % 5}" for i in range(6)], *G)),
    "labels of groups in another order": (
        "not the one that was fitted",
        lambda k: learnt_with(k, [f"u{5 - i}" for i in range(6)], *G),
    ),
    "a function that learns nothing": (
        "learnt of functions",
        lambda k: learnt_with(k, [{"covariate": "x", "function": "x^2", "numbers": {}}], "functions"),
    ),
    "units of one group": ("learnt of `g`", lambda k: learnt_with(k, {"g": {"g": [0, 1, 2, 3, 4, 5]}}, "units")),
    "units of no group": ("learnt of `h`", lambda k: learnt_with(k, {"h": {"g": [0]}}, "units")),
    "units that have no labels": (
        "learnt of `g` is not of the labels",
        lambda k: learnt_with(k, {"g": {"g": [6]}}, "units"),
    ),
    "units of other members": (
        "learnt of `g` is not of the labels",
        lambda k: learnt_with(k, {"g": {"h": []}}, "units"),
    ),
    "dropped that is no JSON": ("JSON", lambda k: with_attributes(k, dropped="{")),
    "dropped as an array": ("`dropped`", lambda k: with_attributes(k, dropped=[1])),
    "fewer than no rows dropped": ("`rows_dropped`", lambda k: with_attributes(k, rows_dropped=-3)),
    "rows dropped for nothing": ("rows that were dropped", lambda k: with_attributes(k, rows_dropped=3)),
    "half a row dropped": ("`rows_dropped`", lambda k: with_attributes(k, rows_dropped=0.5)),
    "negative seconds": ("`timings", lambda k: with_attributes(k, timings='{"compile": -1, "sample": 1, "total": 1}')),
    "no seconds": ("how long", lambda k: with_attributes(k, timings="{}")),
    "texts as seconds": ("`timings", lambda k: with_attributes(k, timings='{"sample": "x"}')),
    "endless seconds": ("`timings", lambda k: with_attributes(k, timings='{"sample": Infinity}')),
    "deep timings": ("`timings", lambda k: with_attributes(k, timings="[" * 100_000)),
    "warnings that are no JSON": ("warnings cannot be read", lambda k: with_attributes(k, warnings="[")),
    "warnings that are none": ("warnings cannot be read", lambda k: with_attributes(k, warnings='[{"code": 3}]')),
    "a warning without its facts": (
        "warnings cannot be read",
        lambda k: with_attributes(k, warnings='[{"code": "HLM367", "facts": {}}]'),
    ),
    "a warning of another place": ("does not have", lambda k: with_attributes(k, warnings=json.dumps([far_off(k)]))),
    "a strategy that is a number": ("`strategy`", lambda k: with_attributes(k, strategy=3)),
    "target_accept as text": ("`target_accept`", lambda k: attribute_of(k, "sample_stats", target_accept="high")),
    "target_accept of 2": ("`target_accept`", lambda k: attribute_of(k, "sample_stats", target_accept=2)),
    "half an approximation": (
        "lacks `draws`",
        lambda k: attribute_of(k, "sample_stats", approximation_method="laplace"),
    ),
    "an unknown approximation": (
        "`method`",
        lambda k: attribute_of(k, "sample_stats", **approximation(method="magic")),
    ),
    "an approximation of other draws": (
        "approximation cannot be",
        lambda k: attribute_of(k, "sample_stats", **approximation(draws=9)),
    ),
    "an unknown course of drawing": (
        "how it was drawn cannot be read",
        lambda k: with_group(k, "attached/drawing", Group({}, frozenset(), {"facts": "{}"})),
    ),
    "attached facts that are no JSON": (
        "`facts`",
        lambda k: with_group(k, "attached/resume", Group({}, frozenset(), {"facts": "{"})),
    ),
    "attached texts": (
        "`attached/resume/x` holds no numbers",
        lambda k: changed(
            with_group(k, "attached/resume", Group({}, frozenset(), {"facts": "{}"})),
            "attached/resume",
            "x",
            np.array(["a"], dtype=object),
            dims=("x",),
        ),
    ),
}


def far_off(kept: Stored) -> dict[str, Any]:
    facts = {"span": [5, 5000], "also": [], "column": "f", "taken": ["a"], "categories": ["b"], "advice": ""}
    return {"code": "HLM367", "facts": facts}


def approximation(**changes: Any) -> dict[str, Any]:
    sound = {"method": "laplace", "draws": 16, "k": 0.3, "most_k": 0.7, "ess": 10.0, "reweighted": 1}
    return {f"approximation_{name}": value for name, value in (sound | changes).items()}


@pytest.mark.parametrize("case", CASES)
def test_content_that_cannot_be(kept: Stored, tmp_path: Path, case: str) -> None:
    fact, change = CASES[case]
    path = signed(tmp_path / "fit.nc", change(kept))
    with pytest.raises(hlm.HlmError) as caught:
        hlm.open_fit(path)
    (told,) = caught.value.diagnostics
    assert told.code == "HLM404"
    assert str(path) in told.title_text
    assert fact in told.notes[0]


def test_correlations_that_cannot_be_together(tmp_path: Path) -> None:
    fit = made_fit(hlm.parse(THREE).bind(small_table()))
    fit.save(tmp_path / "fit.nc")
    kept = content(tmp_path / "fit.nc")
    pairs = values(kept, "posterior", "cor_g")
    pairs[1, 3] = [0.9, 0.9, -0.9]
    signed(tmp_path / "fit.nc", changed(kept, "posterior", "cor_g", pairs))
    with pytest.raises(hlm.HlmError, match="cannot be together"):
        hlm.open_fit(tmp_path / "fit.nc")
    pairs[1, 3] = [0.9, 0.9, 0.9]
    signed(tmp_path / "fit.nc", changed(kept, "posterior", "cor_g", pairs))
    assert outcome(tmp_path / "fit.nc")[0] == []


def test_cutpoints_that_are_not_in_order(tmp_path: Path) -> None:
    fit = made_fit(hlm.load(ROOT / "specs" / "wine.hlm").bind())
    fit.save(tmp_path / "sound.nc")
    hlm.open_fit(tmp_path / "sound.nc")
    kept = content(tmp_path / "sound.nc")
    turned = values(kept, "posterior", "cutpoints")[..., ::-1]
    path = signed(tmp_path / "fit.nc", changed(kept, "posterior", "cutpoints", np.ascontiguousarray(turned)))
    with pytest.raises(hlm.HlmError, match="its `cutpoints` are not in order"):
        hlm.open_fit(path)


def test_what_an_honest_fit_may_hold_opens(kept: Stored, tmp_path: Path) -> None:
    """Deviations and estimands without a value, an sd of zero, infinite draws, an approximation without weights."""
    made = one_changed(one_changed(kept, "posterior", "r_g", np.nan), "posterior", "gain", np.inf)
    made = one_changed(one_changed(made, "posterior", "sd_g", 0.0), "posterior", "Intercept", -np.inf)
    assert outcome(signed(tmp_path / "a.nc", made))[0] == []
    for k, ess, reweighted in ((0.3, 10.0, 1), (-np.inf, 16.0, 1), (np.nan, np.nan, 0), (np.inf, 0.0, 0)):
        quality = approximation(k=k, ess=ess, reweighted=reweighted)
        assert outcome(signed(tmp_path / "b.nc", attribute_of(kept, "sample_stats", **quality)))[0] == []
    turned = changed(
        kept,
        "posterior",
        "sd_g",
        values(kept, "posterior", "sd_g").transpose(2, 1, 0),
        dims=("g_effect", "draw", "chain"),
    )
    codes, fit = outcome(signed(tmp_path / "c.nc", turned))
    assert codes == []
    assert fit is not None
    assert np.array_equal(fit.draws.posterior["sd_g"], values(kept, "posterior", "sd_g"))


NESTED = """
response y ~ Normal(mu, sigma)
covariate x center mean scale sd
group g
group h in g
effects mu = 1 + poly(x, 2) + x + (1 | g/h)
"""


def nested_fit() -> Fit:
    table = small_table() | {"h": np.array(["1", "2"])[np.arange(24) // 6 % 2]}
    return made_fit(hlm.parse(NESTED).bind(table))


LEARNT: dict[str, tuple[tuple[str | int, ...], Callable[[Any], Any]]] = {
    "fewer units": (("units", "h"), lambda units: {name: at[1:] for name, at in units.items()}),
    "a unit twice": (("units", "h"), lambda units: {name: [at[1], *at[1:]] for name, at in units.items()}),
    "one member's units alone": (("units", "h", "h"), lambda at: at[1:]),
    "units of one member": (("units", "h"), lambda units: {"g": units["g"]}),
    "another polynomial": (("functions", 0, "numbers", "alpha"), lambda alpha: [alpha[0], alpha[1] + 0.1]),
    "a negative square": (("functions", 0, "numbers", "norm2"), lambda norm2: [*norm2[:-1], -norm2[-1]]),
    "too few numbers": (("functions", 0, "numbers", "alpha"), lambda alpha: alpha[:1]),
    "numbers of no use": (("functions", 0, "numbers"), lambda numbers: numbers | {"more": [1.0]}),
    "a polynomial of another degree": (("functions", 0, "function"), lambda _: "poly(x, 3)"),
    "a polynomial of something else": (("functions", 0, "covariate"), lambda _: "z"),
    "a polynomial twice": (("functions",), lambda each: each * 2),
    "another sd": (("covariates", "x", "scale"), lambda scale: scale * (1 + 1e-6)),
    "no functions": (("functions",), lambda _: []),
}


@pytest.mark.parametrize("case", LEARNT)
def test_learnt_that_cannot_be(nested: Path, tmp_path: Path, case: str) -> None:
    path, change = LEARNT[case]
    kept = content(nested)
    whole = json.loads(str(kept.attributes["learnt"]))
    at = whole
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = change(at[path[-1]])
    signed(tmp_path / "fit.nc", with_attributes(kept, learnt=json.dumps(whole)))
    with pytest.raises(hlm.HlmError, match=r"what it has learnt of .* is not") as caught:
        hlm.open_fit(tmp_path / "fit.nc")
    assert [d.code for d in caught.value.diagnostics] == ["HLM404"]


def test_what_was_learnt_is_kept_to_the_last_digit(nested: Path, tmp_path: Path) -> None:
    """By another program, or another version: sums in another order give other last digits."""
    kept = content(nested)
    whole = json.loads(str(kept.attributes["learnt"]))
    covariate, numbers = whole["covariates"]["x"], whole["functions"][0]["numbers"]
    for of, name in ((covariate, "center"), (covariate, "scale"), (numbers["alpha"], 1), (numbers["norm2"], 3)):
        of[name] = float(np.nextafter(of[name], np.inf))
    signed(tmp_path / "fit.nc", with_attributes(kept, learnt=json.dumps(whole)))
    for name in ("fit.nc", "again.nc"):
        fit = hlm.open_fit(tmp_path / name)
        schema = fit.design.schema
        assert (schema.covariates["x"].center, schema.covariates["x"].scale) == (
            covariate["center"],
            covariate["scale"],
        )
        (known,) = schema.functions.values()
        assert {name: list(of) for name, of in known.numbers.items()} == numbers
        again = design_from(*design_facts(fit.design)).schema
        assert again.covariates["x"].center == covariate["center"]
        assert list(again.functions.values()) == [known]
        fit.save(tmp_path / "again.nc")


NUMBERS = st.sampled_from([0, 1, -1, 0.5, -1e-300, 1e300, np.nan, np.inf, -np.inf, 2**31, 2**63])
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | NUMBERS
    | st.text(max_size=5)
    | st.sampled_from(["{}", "[]", "[[", '{"a": 1}', "x" * 3000]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
KINDS = st.sampled_from([bool, np.int8, np.int64, np.uint64, np.float32, np.float64, complex, "datetime64[s]", object])


@st.composite
def crafted(draw: st.DrawFn, kept: Stored) -> Stored:
    """One to three changes, of any kind, at any place."""
    for _ in range(draw(st.integers(1, 3))):
        group = draw(st.sampled_from(sorted(kept.groups)))
        arrays = kept.groups[group].arrays
        what = draw(
            st.sampled_from(["attribute", "of a group", "of an array", "values", "shape", "gone", "renamed", "dims"])
        )
        if what == "attribute":
            kept = with_attributes(kept, **{draw(st.sampled_from(sorted(kept.attributes))): draw(ANYTHING)})
            continue
        if what == "of a group":
            names = ["target_accept", "inference_library", "approximation_k", "facts", "other"]
            kept = attribute_of(kept, group, **{draw(st.sampled_from(names)): draw(ANYTHING)})
            continue
        if not arrays:
            continue
        name = draw(st.sampled_from(sorted(arrays)))
        a = arrays[name]
        if what == "of an array":
            key = draw(st.sampled_from(["labels", "column", "name", "units", "_FillValue", "scale_factor", "dtype"]))
            other = replace(a, attributes={**a.attributes, key: draw(ANYTHING)})
            kept = with_group(kept, group, replace(kept.groups[group], arrays={**arrays, name: other}))
        elif what == "values":
            made = np.full(a.shape, draw(NUMBERS), dtype=object)
            kind = draw(KINDS)
            try:
                with np.errstate(all="ignore"):
                    kept = changed(
                        kept, group, name, made.astype(str).astype(object) if kind is object else made.astype(kind)
                    )
            except (OverflowError, ValueError, TypeError):
                continue
        elif what == "shape":
            shape = draw(st.lists(st.integers(0, 9), min_size=0, max_size=3))
            dims = draw(
                st.sampled_from([tuple(f"d{i}" for i in range(len(shape))), (*a.dims, "d", "e", "f")[: len(shape)]])
            )
            kept = changed(kept, group, name, np.ones(shape), dims=dims)
        elif what == "gone":
            kept = without(kept, group, name)
        elif what == "renamed":
            new = draw(st.sampled_from(["sigma", "x", "chain", "draw", "", "a/b", "diverging", "depth"]))
            kept = with_group(
                kept,
                group,
                replace(kept.groups[group], arrays={**without(kept, group, name).groups[group].arrays, new: a}),
            )
        else:
            dims = draw(st.permutations(["chain", "draw", "row", "g", "g_effect"]))[: len(a.dims)]
            kept = with_group(
                kept, group, replace(kept.groups[group], arrays={**arrays, name: replace(a, dims=tuple(dims))})
            )
    return kept


@settings(max_examples=120, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_content_is_refused_or_a_fit(
    kept: Stored, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.getbasetemp() / "crafted.nc"
    made = data.draw(crafted(kept))
    codes, _ = outcome(signed(path, made))
    assert codes == [] or codes[0] in ("HLM402", "HLM403", "HLM404")


@st.composite
def changed_lists(draw: st.DrawFn, told: Any) -> Any:
    """A list of contents with a place in it that holds something else."""
    at = told
    path: list[Any] = []
    while isinstance(at, (dict, list)) and at and (not path or draw(st.integers(0, 5)) > 0):
        key = draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
        path.append(key)
        at = at[key]
    made = json.loads(json.dumps(told))
    inner = made
    for key in path[:-1]:
        inner = inner[key]
    huge = st.sampled_from([2**31, 2**40, 2**62, 2**64, 10**30, -1, 0, "text", "<f8", "|b1", "<c16", "<M8[ns]", "|V8"])
    inner[path[-1]] = draw(ANYTHING | huge | st.lists(huge, max_size=3))
    return made


@settings(max_examples=120, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_list_of_contents_is_refused_or_a_fit(
    saved: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.getbasetemp() / "list.nc"
    with_list(path, saved, lambda told: data.draw(changed_lists(told)))
    codes, _ = outcome(path)
    assert codes == [] or codes[0] in ("HLM402", "HLM403", "HLM404")


@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_change_of_what_was_learnt_is_refused_or_none(
    nested: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    kept = content(nested)
    made = data.draw(changed_lists(json.loads(str(kept.attributes["learnt"]))))
    path = signed(tmp_path_factory.getbasetemp() / "learnt.nc", with_attributes(kept, learnt=json.dumps(made)))
    codes, fit = outcome(path)
    assert codes in ([], ["HLM404"])
    if fit is not None:
        assert json.loads(as_json(fit.design.schema)) == json.loads(str(kept.attributes["learnt"]))


@pytest.mark.parametrize(
    "told", [b"", b"{", b"[]", b"null", b"[" * 100_000, b'{"version": 1e999}', b"\xff\xfe", b"1" * 5000]
)
def test_a_list_that_is_none(saved: Path, tmp_path: Path, told: bytes) -> None:
    path = with_list(tmp_path / "fit.nc", saved, lambda _: told)
    assert outcome(path)[0] == ["HLM404"]


def test_texts_that_are_not_as_long_as_they_say(saved: Path, tmp_path: Path) -> None:
    def shorter(told: Any) -> Any:
        told["groups"]["posterior"]["arrays"]["g"]["size"] -= 1
        return told

    with pytest.raises(hlm.HlmError, match="it has texts of other lengths than it says"):
        hlm.open_fit(with_list(tmp_path / "fit.nc", saved, shorter))


def test_arrays_in_memory_are_never_more_than_the_file(saved: Path, tmp_path: Path) -> None:
    """A thousand arrays of the same bytes, or one of more numbers than there are bytes."""

    def many(told: Any) -> Any:
        arrays = told["groups"]["posterior"]["arrays"]
        arrays |= {f"copy_{i}": arrays["r_g"] for i in range(1000)}
        return told

    def long(told: Any) -> Any:
        told["groups"]["posterior"]["arrays"]["sigma"]["shape"] = [2, 4_000_000_000]
        return told

    for change in (many, long):
        assert outcome(with_list(tmp_path / "fit.nc", saved, change))[0] == ["HLM404"]
    assert isinstance(content(saved).groups["posterior"].arrays["sigma"].source, InMemory)
