"""First specs: they bind to their table whatever it holds, choose what people would, and say what is so."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

import hlmdsl as hlm
from hlmdsl.cli import app
from hlmdsl.design.table import read_table, table_from
from hlmdsl.design.warnings import ConstantWithinUnits, SpreadsConfused
from hlmdsl.source.exceptions import HlmError
from hlmdsl.suggest.new_spec import first_spec

SPECS = Path(__file__).parents[2] / "specs"
DATA = SPECS / "data"


@pytest.mark.parametrize("path", sorted(SPECS.glob("*.hlm")), ids=lambda p: p.stem)
def test_binds_to_every_shipped_table(path: Path) -> None:
    model = hlm.load(path).model
    if model.response.parts or path.stem == "verbagg":  # several responses; a long table, of which a part is another's
        return
    read = read_table(SPECS / str(model.data_path))
    text, design = first_spec(read, model.response.column, {})
    assert not any(isinstance(w, ConstantWithinUnits | SpreadsConfused) for w in design.warnings)
    again = hlm.parse(text).bind(read)
    assert again.rows.n == design.rows.n
    assert again.model.response.column == model.response.column


CHOSEN = {
    ("sleepstudy", "Reaction"): ("Normal(mu, sigma)", "mu = 1 + Days + (1 + Days | Subject)"),
    ("oats", "yield"): ("Normal(mu, sigma)", "mu = 1 + Variety + nitro + (1 + Variety + nitro | Block)"),
    ("pastes", "strength"): ("Normal(mu, sigma)", "mu = 1 + cask + (1 | batch) + (1 | sample)"),
    ("penicillin", "diameter"): ("Normal(mu, sigma)", "mu = 1 + (1 | plate) + (1 | sample)"),
    ("cbpp", "incidence"): ("Binomial(n = size, p)", "logit(p) = 1 + period + (1 + period | herd)"),
    ("wine", "rating"): (
        "OrderedLogistic(eta, cutpoints)",
        "eta = 1 + temp + contact + (1 | bottle) + (1 + temp + contact | judge)",
    ),
    ("iris", "Species"): (
        "Categorical(p)",
        "softmax(p) = 1 + `Sepal.Length` + `Sepal.Width` + `Petal.Length` + `Petal.Width`",
    ),
    ("warpbreaks", "breaks"): ("NegativeBinomial(mu, alpha)", "log(mu) = 1 + wool + tension"),
    ("kidney", "time"): ("LogNormal(mu, sigma)", "mu = 1 + recur + age + sex + disease + (1 | patient)"),
    ("cover", "cover"): (
        "OrderedBeta(mu, nu, cutzero, gap)",
        "logit(mu) = 1 + light + moisture + (1 + moisture | plot)",
    ),
    ("radon", "log_radon"): ("Normal(mu, sigma)", "mu = 1 + floor + log_uranium + (1 + floor | county)"),
}


@pytest.mark.parametrize(("name", "response"), CHOSEN, ids=str)
def test_chooses_what_people_would(name: str, response: str) -> None:
    text = str(hlm.new_spec(DATA / f"{name}.csv", response))
    family, effects = CHOSEN[name, response]
    assert f"~ {family}\n" in text
    assert " ".join(text[text.index("\neffects ") :].split("\n#")[0].split()) == f"effects {effects}"


def test_what_varies_within_units_is_counted() -> None:
    """Of nests, with an independent count."""
    seen = defaultdict(lambda: defaultdict(set))  # type: ignore[var-annotated]
    with (DATA / "owls.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for column in ("SexParent", "BroodSize"):
                seen[column][row["Nest"]].add(row[column])
    both = sum(len(sexes) == 2 for sexes in seen["SexParent"].values())
    assert 0 < both < len(seen["SexParent"])
    assert all(len(v) == 1 for v in seen["BroodSize"].values())
    text = str(hlm.new_spec(DATA / "owls.csv", "SiblingNegotiation"))
    assert f"# - SexParent varies within {both} of {len(seen['SexParent'])} units: a slope for each unit\n" in text
    assert "# - BroodSize varies between units only: no slope\n" in text
    assert "# - logBroodSize: one to one with BroodSize, which is in\n" in text
    assert "NegPerChick: SiblingNegotiation is NegPerChick times BroodSize" in text


def test_default_priors_are_those_that_explain_fills_in() -> None:
    text = str(hlm.new_spec(DATA / "sleepstudy.csv", "Reaction"))
    taken_up = re.sub(r"^# (prior|correlation) ", r"\1 ", text, flags=re.M)
    stated, filled = hlm.parse(taken_up).bind(), hlm.parse(text).bind()
    assert [p.line for each in filled.priors.values() for p in each] == [
        p.line for each in stated.priors.values() for p in each
    ]
    assert not any(p.is_default for each in stated.priors.values() for p in each)


def made(n: int = 40) -> dict[str, list[Any]]:
    unit = [i // 4 for i in range(n)]
    return {
        "y": [round(float(v), 3) for v in np.random.default_rng(1).normal(size=n)],
        "school": [f"s{u}" for u in unit],
        "pupil": [f"p{i}" for i in range(n)],
        "same": ["a"] * n,
        "nothing": [None] * n,
        "day": [f"2024-01-{1 + i % 28:02d}" for i in range(n)],
        "dose": [i % 4 for i in range(n)],
        "twice": [2 * (i % 4) + 1 for i in range(n)],
        "slips": [str(i) if i != 7 else "seven" for i in range(n)],
        "level": [["low", "medium", "high"][i % 3] for i in range(n)],
        "sigma": [((i * 7) % 11) / 3 for i in range(n)],
        "group": [["x", "y"][u % 2] for u in unit],
    }


def test_says_why_columns_are_left_out_and_names_what_clashes() -> None:
    text = str(hlm.new_spec(made(), "y"))
    for line in (
        "# - pupil: one row each: an identifier",
        "# - same: the same in every row (a)",
        "# - nothing: every cell is missing",
        "# - day: dates or times:",
        "# - twice: one to one with dose, which is in",
        "# - slips: numbers, but also seven:",
        "covariate sigma_number = sigma\n",
        "factor group_level = `group` { x, y } reference x\n",
        "factor level { low, medium, high } reference low\n",
        " | school)",
    ):
        assert line in text
    assert hlm.parse(text).bind(made()).rows.n == 40


@pytest.mark.parametrize("name", ["sigma", "se", "std_err", "y_sd"])
@pytest.mark.parametrize("each", [{"school": list("ABCDEFGH")}, {"trial": range(1, 9)}, {"month": range(1, 9)}, {}])
def test_standard_errors_are_offered_as_known(name: str, each: dict[str, Any]) -> None:
    """The lines that are offered bind to the table as they are. Numbers are of trials, or when rows were measured."""
    table: dict[str, Any] = {"y": [28, 8, -3, 7, -1, 1, 18, 12], name: [15, 10, 16, 11, 9, 11, 10, 18], **each}
    text = str(hlm.new_spec(table, "y"))
    active = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert active == ["response y ~ Normal(mu, sigma)", "effects mu = 1"]
    offered = [line[2:] for line in text.splitlines() if re.match(r"# (covariate|group|response|effects) ", line)]
    model = hlm.parse("\n".join(offered)).bind(table).model
    (column,) = (c.column for c in model.covariates)
    assert column == name
    assert len(model.equations[0].varying) == bool(each.keys() & {"school", "trial"})


def test_a_spread_of_many_rows_is_a_covariate() -> None:
    r = np.random.default_rng(1)
    table = {"y": r.normal(size=300), "sd": r.gamma(3, size=300)}
    assert "effects mu = 1 + sd" in str(hlm.new_spec(table, "y"))


@pytest.mark.parametrize("label", ["TAU", "placebo", "Sham", "usual care"])
def test_others_are_compared_with_a_control(label: str) -> None:
    table = {"y": [i % 5 + 0.1 * i for i in range(20)], "arm": ["Active" if i % 2 else label for i in range(20)]}
    (factor,) = hlm.parse(str(hlm.new_spec(table, "y"))).bind(table).schema.factors.values()
    assert factor.levels[factor.reference] == label


def test_numbers_of_units_are_told_from_amounts() -> None:
    """By their rows: `g` is in runs, `step` goes through its values within each of them."""
    table = {"g": [1 + i // 5 for i in range(60)], "step": [i % 5 for i in range(60)]}
    table["y"] = np.random.default_rng(2).normal(size=60).tolist()
    text = str(hlm.new_spec(table, "y"))
    assert "\neffects mu = 1 + step + (1 + step | g)\n" in text
    week = {"week" if name == "g" else name: values for name, values in table.items()}
    assert "covariate week" in str(hlm.new_spec(week, "y"))


DISGUISED = {
    "share": ([f"{i}%" for i in range(50, 74)], "keep only the number in the cells: `50`, not `50%`"),
    "point": ([f"{i},{i % 7}" for i in range(24)], "a decimal mark is a point"),
    "money": ([f"{i},200" for i in range(1, 25)], "`1200` if they separate thousands"),
    "clock": ([f"{i}:{10 + i}" for i in range(24)], "minutes"),
}


@pytest.mark.parametrize("kind", DISGUISED)
def test_numbers_with_something_beside_them_are_told_as_check_tells_them(kind: str) -> None:
    """Neither units nor levels: as a column that is left out, and as the response."""
    texts, advice = DISGUISED[kind]
    table = {"y": [0.5 * i for i in range(48)], "a": texts * 2}
    assert advice in " ".join(str(hlm.new_spec(table, "y")).replace("\n#", "").split())
    with pytest.raises(HlmError) as raised:
        hlm.new_spec(table, "a")
    (told,) = raised.value.diagnostics
    assert told.code == "HLM711"
    assert advice in told.help_text


@pytest.mark.parametrize("labels", [["10 mg", "20 mg", "40 mg"], ["1a", "2a", "3a"], ["p1", "p2", "p3"]])
def test_kinds_with_a_unit_in_their_names_are_levels(labels: list[str]) -> None:
    assert "factor a {" in str(hlm.new_spec({"y": [0.5 * i for i in range(48)], "a": labels * 16}, "y"))


def test_what_may_not_be_what_it_seems_is_noted() -> None:
    n = 40
    table = {
        "day1": [0.3 * i + 10 for i in range(n)],
        "day2": [(7 * i % 40) * 0.3 for i in range(n)],
        "day3": [(11 * i % 40) * 0.3 for i in range(n)],
        "age": [-999, -999, *(20 + i % 30 for i in range(n - 2))],
        "sex": ["f", "m", "M", "m "] * 10,
    }
    text = " ".join(str(hlm.new_spec(table, "day1")).replace("\n#", "").split())
    assert "day1, day2 and day3 are named alike" in text
    assert "-999 often stands for a missing value" in text
    assert "`M` and `m` and `m ` are taken as different" in text


def test_what_is_given_stands() -> None:
    text = str(hlm.new_spec(made(), "y", groups=["dose"], without=["sigma", "level"], covariates=["twice"]))
    assert "group dose\n" in text
    assert "Only 4 units: how much they differ will rest on its prior" in " ".join(text.replace("\n#", "").split())
    assert "# - level: as asked\n" in text
    assert "covariate twice" in text


def test_rows_are_kept_rather_than_columns() -> None:
    table = made()
    table["mostly"] = [None if i % 5 else i / 7 for i in range(40)]
    table["sometimes"] = [None if i == 3 else (i * 11 % 17) / 5 for i in range(40)]
    text = str(hlm.new_spec(table, "y"))
    assert "# - mostly: missing in 32 of 40 rows, which would be left out with it\n" in text
    assert "\nmissing drop\n" in text
    assert hlm.parse(text).bind(table).rows.n == 39


REFUSED = {
    "nobody": "HLM706", "same": "HLM711", "nothing": "HLM711", "day": "HLM711", "slips": "HLM711", "pupil": "HLM711",
}  # fmt: skip


@pytest.mark.parametrize("response", REFUSED)
def test_what_cannot_be_a_response_is_said(response: str) -> None:
    with pytest.raises(HlmError) as raised:
        hlm.new_spec(made(), response)
    assert [d.code for d in raised.value.diagnostics] == [REFUSED[response]]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"groups": ["dose"], "factors": ["dose"]}, "HLM712"),
        ({"groups": ["y"]}, "HLM712"),
        ({"covariates": ["level"]}, "HLM713"),
        ({"factors": ["same"]}, "HLM713"),
        ({"groups": "school"}, "HLM715"),
        ({"without": ["scool"]}, "HLM706"),
    ],
)
def test_wrong_options_are_said(options: dict[str, Any], code: str) -> None:
    with pytest.raises(HlmError) as raised:
        hlm.new_spec(made(), "y", **options)
    assert [d.code for d in raised.value.diagnostics] == [code]


def test_the_command_writes_what_checks(tmp_path: Path) -> None:
    spec = tmp_path / "first.hlm"
    run = CliRunner().invoke(app, ["new", str(DATA / "sleepstudy.csv"), "--response", "Reaction", "-o", str(spec)])
    assert run.exit_code == 0, run.output
    assert hlm.load(spec).bind().rows.n == 180
    assert hlm.load(spec).format() == spec.read_text(encoding="utf-8")


CELLS = {
    "numbers": st.floats(-1e6, 1e6).map(lambda v: round(v, 2)),
    "counts": st.integers(0, 12),
    "few": st.integers(1, 3),
    "texts": st.sampled_from(["a", "b", "NA", "x y", "none", '"', "7", ""]),
    "units": st.sampled_from([f"u{i}" for i in range(9)]),
    "shares": st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.8, 1.0]),
    "gaps": st.one_of(st.none(), st.integers(0, 5)),
}
NAMES = st.sampled_from(
    ["id", "mu", "p", "time", "event", "size", "group", "a b", "a/b", "`q`", "chain", "n", "se", "day"]
)


@st.composite
def tables(draw: st.DrawFn) -> dict[str, list[Any]]:
    n = draw(st.integers(1, 40))
    names = draw(st.lists(NAMES, min_size=1, max_size=6, unique=True))
    return {name: draw(st.lists(CELLS[draw(st.sampled_from(sorted(CELLS)))], min_size=n, max_size=n)) for name in names}


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables())
def test_any_table_gives_a_spec_or_a_reason(table: dict[str, list[Any]]) -> None:
    response = next(iter(table))
    try:
        text, design = first_spec(table_from(table), response, {})
    except HlmError as error:
        refused = {d.code for d in error.diagnostics}
    else:
        refused = set()
        assert hlm.parse(text).bind(table).rows.n == design.rows.n
    assert refused <= {"HLM711", "HLM714"}
