"""Every function of a covariate by everything that is said of it; one that lacks a row of `FORMS` fails here."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path

import mpmath as mp
import numpy as np
import pytensor.tensor as pt
import pytest
from independent_functions import FORMS, Form

import hlmdsl as hlm
from hlmdsl.design.coded import CodedNumericPart
from hlmdsl.design.design import Design
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.model.parts.function import Function
from hlmdsl.model.parts.power import Power
from hlmdsl.model.parts.registry import FUNCTIONS
from hlmdsl.model.parts.shifted import Shifted

ROOT = Path(__file__).parents[2]
X = np.array([0.5, 0.75, 1.0, 2.0, 3.5, 9.0, 40.0])
EACH = pytest.mark.parametrize("form", FORMS, ids=[form.text for form in FORMS])


@cache
def part_of(form: Form, centre: str = "") -> CodedNumericPart:
    """As a spec with data has it."""
    (part,) = bound(form, centre).schema.main.effects.terms[0].parts
    assert isinstance(part, CodedNumericPart)
    return part


def bound(form: Form, centre: str = "") -> Design:
    spec = f"response y ~ Normal(mu, sigma)\ncovariate x{centre}\neffects mu = 1 + {form.of('x')}\n"
    return hlm.parse(spec).bind({"y": X**0.5 + [0.1, 0.3, 0, 0.2, -0.1, 0, 0.4], "x": X})


def function_of(form: Form) -> Function:
    return part_of(form).function


def test_every_function_has_an_independent_definition() -> None:
    assert {form.name for form in FORMS} == {"", *FUNCTIONS}


def test_no_other_file_names_a_function() -> None:
    """Outside `model/parts` only what all functions have in common is imported, and none is spelled in a match."""
    common = {"function", "known", "shifted", "registry", "inverse", "power", "expressions"}
    for path in (ROOT / "hlmdsl").rglob("*.py"):
        if "parts" in path.parts:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        modules = [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
        named = {m.rpartition(".")[2] for m in modules if m.startswith("hlmdsl.model.parts.")}
        assert named <= common, path
        cases = [ast.unparse(case.pattern) for n in ast.walk(tree) if isinstance(n, ast.Match) for case in n.cases]
        assert not any(f"'{name}'" in case for case in cases for name in ("poly", "log2", "log10")), path


@pytest.mark.parametrize("field", ["function", "transform"])
def test_the_json_schema_has_every_function(field: str) -> None:
    """Of covariates, and those that a response may be modelled under."""
    schema = (ROOT / "docs" / "explanation.schema.json").read_text(encoding="utf-8")
    (listed,) = re.findall(rf'"{field}": {{ "enum": (\[.*?\])', schema)
    inverted = {form.name for form in FORMS if form.name and function_of(form).inverse is not None}
    assert set(json.loads(listed)) >= ({"identity", "power", *FUNCTIONS} if field == "function" else inverted)


@EACH
def test_is_spelled_as_it_was_written(form: Form) -> None:
    assert function_of(form).spelled("x") == form.of("x")
    assert part_of(form).part.spelled(lambda name: f"`{name}`") == form.of("`x`")


@EACH
def test_columns(form: Form) -> None:
    """In NumPy with many digits, in PyTensor as in NumPy."""
    part = part_of(form)
    columns = part.columns({"x": X})
    graph = pt.dvector("x")
    for own, again in zip(part.columns({"x": graph}, pt), columns, strict=True):
        np.testing.assert_allclose(own.eval({graph: X}, mode="FAST_COMPILE"), again, rtol=1e-14, atol=1e-15)  # type: ignore[arg-type]
    if form.learnt is not None:
        beyond = np.array([*X, -3.0, 1.3, 55.0])
        np.testing.assert_allclose(
            np.stack(part.columns({"x": beyond}), axis=1), form.learnt(X, beyond), rtol=1e-9, atol=1e-10
        )
        np.testing.assert_allclose(np.stack(columns, axis=1), form.learnt(X, X), rtol=1e-11, atol=1e-11)
        return
    assert form.exact is not None
    with mp.workdps(30):
        exact = [float(form.exact(mp.mpf(float(x)))) for x in X]
    np.testing.assert_allclose(columns[0], exact, rtol=4e-16, atol=1e-16)


@EACH
def test_what_it_learnt_can_be_kept(form: Form) -> None:
    """As numbers; those of another time stand where they differ by rounding."""
    known, function = part_of(form).known, function_of(form)
    assert (known.numbers == {}) == (function.known() is not None)
    assert known.with_numbers(known.numbers) == known
    assert known.with_numbers({**known.numbers, "more": (1.0,)}) is None
    near = {name: tuple(float(np.nextafter(v, np.inf)) for v in each) for name, each in known.numbers.items()}
    again = known.with_numbers(near)
    assert again is not None
    assert again.numbers == near
    for name, each in known.numbers.items():
        assert known.with_numbers({**known.numbers, name: each[:-1]}) is None
        largest = max(map(abs, each))
        other = tuple(v * 1.001 if abs(v) == largest else v for v in each)
        assert known.with_numbers({**known.numbers, name: other}) is None
        assert known.with_numbers({n: v for n, v in known.numbers.items() if n != name}) is None


@EACH
@pytest.mark.parametrize("centre", ["", " center 2 scale 10"])
def test_slopes(form: Form, centre: str) -> None:
    """By the raw column, wherever the covariate's zero and unit are declared."""
    part = part_of(form, centre)
    h = 1e-5 * X
    differences = [
        (b - a) / (2 * h) for a, b in zip(part.columns({"x": X - h}), part.columns({"x": X + h}), strict=True)
    ]
    np.testing.assert_allclose(part.slopes({"x": X}, "x"), np.stack(differences, axis=1), rtol=1e-7, atol=1e-8)


@EACH
def test_raw_or_in_the_covariates_own_unit(form: Form) -> None:
    plain, scaled = part_of(form), part_of(form, " center 2 scale 10")
    same = np.allclose(np.stack(plain.columns({"x": X})), np.stack(scaled.columns({"x": X})))
    assert same == function_of(form).is_raw
    if not same:
        np.testing.assert_allclose(scaled.columns({"x": X})[0], plain.columns({"x": (X - 2) / 10})[0], rtol=1e-14)


@EACH
def test_columns_have_labels_or_are_one(form: Form) -> None:
    part, function = part_of(form), function_of(form)
    columns = part.columns({"x": X})
    assert bool(function.dim) == bool(part.labels) == (part.dim is not None)
    assert len(columns) == (len(part.labels) or 1) >= function.least_columns > 0
    assert function.is_centred == np.allclose([c.mean() for c in columns], 0)
    assert len(part.known.spreads(X)) == len(columns)
    assert (function.known() is None) == (form.exact is None)
    if function.known() is None:
        assert "`x`" in function.learnt("`x`")
        assert function.more_values_than > 0
        assert function.advice_on_few("x", function.more_values_than)


@EACH
def test_polynomials_and_powers(form: Form) -> None:
    """A polynomial's differences vanish from its degree on, and no other function's do."""
    function, grid = function_of(form), np.arange(1.0, 8.0)
    columns = part_of(form).columns({"x": grid})
    last = columns[-1]
    degrees = [next((d for d in range(4) if np.allclose(np.diff(c, d + 1), 0, atol=1e-12)), None) for c in columns]
    degree = None if None in degrees else max(d for d in degrees if d is not None)
    assert function.degree == degree
    assert function.power in (None, degree)
    if function.power is not None:
        np.testing.assert_allclose(last, grid**function.power)
        assert function.lower == tuple(Power(k) for k in range(1, function.power))
    assert function.is_plain == np.array_equal(last, grid)


@EACH
def test_where_it_starts(form: Form) -> None:
    part, function = part_of(form), function_of(form)
    if function.origin is not None:
        assert part.columns({"x": function.origin})[0] == 0
        assert function.origin == function.start
    if function.start is not None:
        assert np.isfinite(part.columns({"x": function.start})[0])
        assert function.fault(function.start) == ""
        assert not function.is_far(function.start)
    if function.floor is not None:
        with np.errstate(all="ignore"):
            for value in (function.floor - 0.5, function.floor, function.floor + 1e-6):
                assert bool(function.fault(value)) == (not np.isfinite(part.columns({"x": value})[0]))
    if function.step is not None:
        at, further, times = function.step
        assert at == function.origin
        difference = part.columns({"x": further})[0] - part.columns({"x": at})[0]
        assert float(times) * difference == pytest.approx(1, rel=1e-15)
    assert (function.step is None) == (function.origin is None)
    unit = part.columns({"x": 1.0})[0] == 0 and not function.shift
    assert function.origin_is_one_unit == (unit and function.origin is not None)


@EACH
def test_doublings(form: Form) -> None:
    function = function_of(form)
    x = X + 1 - function.shift
    argument = x + function.shift
    grown = part_of(form).columns({"x": 2 * argument - function.shift})[0] - part_of(form).columns({"x": x})[0]
    assert (function.doubling is not None) == (np.allclose(grown, grown[0]) and grown.any())
    if function.doubling is not None:
        np.testing.assert_allclose(grown, function.doubling, rtol=1e-13)


@EACH
def test_words_and_formula(form: Form) -> None:
    function = function_of(form)
    for words in (function.step_words("dose", "linear"), function.unit_words("dose")):
        assert re.search(r"^\S.*\bdose\b", words)
    tex = function.latex("dose_i", 0)
    assert "dose_i" in tex
    assert (tex.count("{"), tex.count("(")) == (tex.count("}"), tex.count(")"))
    assert function.argument("dose").startswith("dose")
    assert function.argument("dose") in function.spelled("dose")
    design = bound(form)
    assert function.latex(function.argument(r"\text{x}_i"), 0) in to_latex(explain(design.schema, design))


@EACH
def test_advice_where_there_is_no_value(form: Form) -> None:
    """Rows below where it starts, or too far up, are one error that says what to do."""
    function = function_of(form)
    wrong = {"floor": -X, "far": X * 1e5}["floor" if function.floor is not None else "far"]
    advice = function.advice_where_undefined("x", "x", wrong, is_offset=False)
    assert (advice is None) == (function.degree is not None or function.is_smooth)
    if advice is None:
        return
    spec = hlm.parse(f"response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + {form.of('x')}\n")
    with pytest.raises(hlm.HlmError) as raised:
        spec.bind({"y": X, "x": wrong})
    assert [d.code for d in raised.value.diagnostics] == ["HLM326"]
    assert advice in str(raised.value)
    if isinstance(function, Shifted) and function.shift:
        assert "smallest" in advice


@EACH
def test_without_a_value_without_a_warning(form: Form) -> None:
    """Where it has none, or one beyond all numbers, columns and slopes say so and NumPy keeps quiet."""
    part = part_of(form)
    with np.errstate(all="raise"):
        for x in (np.array([-5.0]), np.array([0.0]), np.array([1e200])):
            assert len(part.columns({"x": x})) == part.slopes({"x": x}, "x").shape[1]
