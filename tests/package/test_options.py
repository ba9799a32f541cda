"""Options of any value: what they are, or an error that names each wrong one. Nothing is sampled."""

from __future__ import annotations

import decimal
import fractions
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import hlmdsl as hlm
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.design.memory import GIB
from hlmdsl.options import ENGINES, KINDS, MAY_BE_NONE, Real, Sampling, Text, Whole, check_form, check_output, sampling
from hlmdsl.results import needs
from hlmdsl.results.journal import beside
from hlmdsl.source.exceptions import HlmError

SAMPLING = tuple(Sampling.__dataclass_fields__)

anything = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(0, 3000),
    st.floats(),
    st.text(max_size=200),
    st.binary(max_size=5),
    st.lists(st.integers(), max_size=2),
    st.complex_numbers(),
    st.sampled_from([np.int64(7), np.int32(-1), np.uint8(4), np.float32(0.5), np.float64(np.nan), np.bool_(True)]),
    st.sampled_from([np.array(5), np.array([5]), np.array([1, 2]), decimal.Decimal("sNaN"), fractions.Fraction(1, 2)]),
    st.sampled_from([10**400, -(10**400), object(), int, "kernel", "auto", "laplace", ""]),
)


class Hostile:
    """Whose every look at it is a fault."""

    def __repr__(self) -> str:
        raise ValueError

    def __index__(self) -> int:
        raise TypeError


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(SAMPLING), anything, min_size=1))
@example({"cores": -1})
@example({"cores": 1.5})
@example({"cores": "x"})
@example({"cores": 0})
@example({"cores": ""})
@example({"draws": None, "tune": None, "chains": None})
@example({"engine": None})
@example({"integrate": None})
@example({"memory": float("inf")})
@example({"memory": True})
@example({"target_accept": float("nan")})
@example({"progressbar": 1})
@example({"seed": -1})
@example({"tune": None, "engine": np.array([1, 2])})
@example({"seed": 2**32})
@example({"draws": np.int64(50), "seed": np.uint8(3), "target_accept": np.float32(0.9)})
def test_any_value_of_any_option(given: dict[str, Any]) -> None:
    try:
        found = sampling(**given)
    except HlmError as error:
        told = {getattr(d, "option", "engine"): d for d in error.diagnostics}
        assert told.keys() <= given.keys()
        text = str(error)
        found, taken = None, {n: v for n, v in given.items() if n not in told}
    else:
        told, text, taken = {}, "", given
    assert all(f"`{name}`" in text or name == "engine" for name in told)
    assert len(text) < 900 * max(1, len(told))
    if found is None:
        found = sampling(**({"engine": given["engine"]} if "engine" in taken else {}) | taken)
    for name, value in taken.items():
        kind, own = KINDS.get(name), getattr(found, name)
        assert own == value or (value != value)
        if value is None:
            assert name in MAY_BE_NONE
        elif isinstance(kind, Whole):
            assert type(own) is int
            assert (0 if name == "tune" else kind.least) <= own <= kind.most
        elif isinstance(kind, Real):
            assert type(own) is float
            assert kind.above < own < kind.below
        elif isinstance(kind, Text):
            assert type(own) is str
        elif name == "engine":
            assert own in ENGINES


def test_a_value_whose_every_look_is_a_fault() -> None:
    with pytest.raises(HlmError) as stopped:
        sampling(draws=Hostile(), memory=Hostile(), engine=Hostile())
    assert {d.code for d in stopped.value.diagnostics} == {"HLM501", "HLM509"}
    assert "Hostile" in str(stopped.value)


@pytest.fixture(scope="module")
def model() -> hlm.CompiledModel:
    text = "response y ~ Normal(mu, sigma)\ngroup g\neffects mu = 1 + (1 | g)"
    return hlm.parse(text).compile({"y": np.arange(12.0) ** 1.5, "g": np.array(list("abcd") * 3)})


@pytest.mark.parametrize(
    "options",
    [
        {"cores": -1},
        {"cores": 1.5},
        {"cores": "x"},
        {"cores": 0},
        {"cores": ""},
        {"draws": None},
        {"tune": None},
        {"chains": None},
        {"engine": None},
        {"integrate": None},
        {"integrate": "nobody"},
        {"progressbar": "yes"},
        {"seed": True},
        {"memory": "much"},
        {"max_treedepth": "deep"},
        {"max_treedepth": 0},
        {"save_to": 7},
        {"save_to": b"fit.nc"},
        {"save_to": "fit.csv"},
        {"save_to": "x" * 300 + ".nc"},
        {"save_to": "no\0.nc"},
        {"save_to": ""},
        {"nuts_sampler": None},
        {"draws": 10**30},
        {"chains": 10**6},
    ],
)
def test_sample_refuses_before_anything_slow(model: hlm.CompiledModel, options: dict[str, Any]) -> None:
    with pytest.raises(HlmError) as raised:
        model.sample(**options)
    ((name, _),), (only,) = options.items(), raised.value.diagnostics
    if only.code == "HLM501":
        assert only.option == name  # type: ignore[attr-defined]
    else:
        others = {"engine": "HLM509", "nuts_sampler": "HLM509", "integrate": "HLM410", "save_to": "HLM503"}
        assert only.code == others[name]


@pytest.mark.parametrize("given", [None, "docx", "", 3, ["text"], "Text"])
def test_forms(given: Any) -> None:
    with pytest.raises(HlmError, match="HLM502"):
        check_form(given)


@pytest.mark.parametrize("compare", [5, None, [1], "nobody", object()])
def test_compared(model: hlm.CompiledModel, compare: Any) -> None:
    with pytest.raises(HlmError) as raised:
        model.explain(compare)
    (only,) = raised.value.diagnostics
    assert only.code == ("HLM508" if compare == "nobody" else "HLM501")
    assert "compare" in only.title_text or "`nobody`" in str(raised.value)


def test_names_that_no_system_takes(tmp_path: Any) -> None:
    for name in ("x" * 300 + ".nc", "x" * 253 + ".nc", "ü" * 127 + ".nc", "a\0b.nc", "x" * 5000):
        with pytest.raises(HlmError, match="HLM503"):
            check_output(tmp_path / name)


def test_the_longest_names_have_draws_beside_them(tmp_path: Any) -> None:
    names = ["x" * 252 + ".nc", "x" * 251 + "y.nc", "ü" * 126 + ".nc", "fit.nc"]
    for name in names:
        check_output(tmp_path / name)
        beside(tmp_path / name).write_text("")
    assert len(list(tmp_path.iterdir())) == len(names)
    assert (tmp_path / "fit.nc.part").exists()


@settings(max_examples=60, deadline=None)
@given(draws=st.integers(101, 30_000), share=st.floats(0.01, 1))
def test_the_number_that_fits_is_the_largest(model: hlm.CompiledModel, draws: int, share: float) -> None:
    """Of the hundred draws and fifties above, as going through all of them finds it."""
    plan = make_plan(model.design)
    memory = share * needs.needs_of(model.design, plan, draws, 10, 4, 1).bytes
    try:
        needs.check_needs(model.design, plan, draws=draws, tune=10, chains=4, cores=1, memory=memory / GIB)
    except HlmError as error:
        (told,) = error.diagnostics
    else:
        return
    rounds = range(needs.FEWEST_DRAWS, draws, 50)
    fits = [n for n in rounds if needs.needs_of(model.design, plan, n, 10, 4, 1).bytes <= int(memory / GIB * GIB)]
    assert told.fewer == max(fits, default=0)  # type: ignore[attr-defined]


@pytest.mark.parametrize("draws", [10**8, 10**9])
def test_a_number_far_too_large_is_refused_in_few_steps(
    model: hlm.CompiledModel, draws: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    count = needs.needs_of
    monkeypatch.setattr(needs, "needs_of", lambda *a: asked.append(a[2]) or count(*a))
    with pytest.raises(HlmError, match="HLM414"):
        model.sample(draws=draws)
    assert len(asked) < 60
