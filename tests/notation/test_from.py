"""Formulas as the pages of lme4, brms, glmmTMB, Bambi and others have them, and the specs that they are read into.

`HLM_UPDATE_GOLDEN=1 pytest tests/notation` rewrites formulas.txt; the commit says why the new specs are better.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import formulaic
import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.design.table import Table, read_table, table_from
from hlmdsl.notation.calls import notation_called
from hlmdsl.notation.translate import spec_from
from hlmdsl.source.exceptions import HlmError

TABLES = Path(__file__).parents[2] / "specs" / "data"
GOLDEN = Path(__file__).parent / "formulas.txt"


def blocks() -> list[tuple[str, str, str]]:
    """Table, formula, spec or errors; a block begins with `>>> table | formula`."""
    found = []
    for block in re.split(r"^>>> ", GOLDEN.read_text(encoding="utf-8"), flags=re.M)[1:]:
        head, _, body = block.partition("\n")
        table, _, formula = head.partition(" | ")
        found.append((table, formula, body.strip("\n")))
    return found


BLOCKS = blocks()


def table_called(name: str) -> Table:
    return read_table(TABLES / f"{name}.csv")


def read_into(formula: str, table: Table) -> str:
    try:
        text = spec_from(formula, table)
    except HlmError as error:
        return str(error)
    return text.split("\n", 1)[1].strip("\n")


def test_every_formula_is_read_into_its_spec() -> None:
    made = [(table, formula, read_into(formula, table_called(table))) for table, formula, _ in BLOCKS]
    if os.environ.get("HLM_UPDATE_GOLDEN"):
        GOLDEN.write_text("\n".join(f">>> {t} | {f}\n{b}\n" for t, f, b in made), encoding="utf-8")
    assert made == BLOCKS
    assert sum(not body.startswith("error") for *_, body in made) >= 60


@pytest.mark.parametrize(("table", "formula", "spec"), BLOCKS, ids=[b[1] for b in BLOCKS])
def test_each_spec_goes_with_its_table(table: str, formula: str, spec: str) -> None:
    if spec.startswith("error") or "related by" in spec or "adjacent by" in spec:
        return
    assert hlm.parse(spec).bind(table_called(table)).rows.n > 0


COMMON = [
    ("warpbreaks", "breaks ~ wool * tension"),
    ("warpbreaks", "breaks ~ wool/tension"),
    ("warpbreaks", "breaks ~ 0 + wool + tension"),
    ("warpbreaks", "breaks ~ (wool + tension)^2 - wool"),
    ("pigs", "conc ~ source * percent"),
    ("pigs", "conc ~ source + C(percent)"),
    ("pigs", "conc ~ log(percent) + source:percent + percent + source"),
    ("iris", "Species ~ 1"),
    ("kidiq", "kid_score ~ mom_hs * mom_iq * mom_age"),
    ("kidiq", "kid_score ~ I(mom_iq ** 2) + mom_iq"),
    ("kidiq", "kid_score ~ scale(mom_iq) + mom_hs"),
    ("sleepstudy", "Reaction ~ poly(Days, 2)"),
]


@pytest.mark.parametrize(("table", "formula"), COMMON[:7] + COMMON[8:], ids=lambda v: v)
def test_columns_are_those_of_formulaic(table: str, formula: str) -> None:
    """Each column of the common effects, up to order."""
    import pandas as pd

    frame = pd.read_csv(TABLES / f"{table}.csv")
    right = formula.partition("~")[2]
    theirs = np.asarray(formulaic.model_matrix(right, frame))
    design = hlm.parse(spec_from(formula, table_called(table))).bind(table_called(table))
    ours = design.schema.main.matrix(design.rows)
    assert ours.shape == theirs.shape
    for column in theirs.T:
        assert np.abs(ours - column[:, None]).max(axis=0).min() < 1e-9 * max(1, np.abs(column).max())


WRONG = {
    "tobit(Reaction ~ Days)": ("HLM721", "calls of `tobit`"),
    "Reaction ~ day": ("HLM706", "Days"),
    "Reaction ~ Days +": ("HLM701", "the end"),
    "Days": ("HLM704", ""),
    "brm(Reaction ~ a * exp(-b * Days), nl = TRUE)": ("HLM705", "nl"),
    "Reaction ~ Days + (1 | Subject) + ar(Days)": ("HLM705", "ar(Days)"),
    "lmer(Reaction ~ Days + (1 | Subject), weights = Days)": ("HLM705", "powers of the likelihood"),
    "glm(Reaction ~ Days, family = tweedie)": ("HLM707", "tweedie"),
    "glm(Subject ~ Days, family = poisson(link = 'logs'))": ("HLM705", "logs"),
    "brm(Days ~ 1, family = acat('probit'))": ("HLM705", "under a logit only"),
    "brm(Days ~ 1, family = cumulative('probit_approx'))": ("HLM705", "name the link `probit`"),
    "brm(Days | thres(gr = Subject) ~ 1, family = cumulative())": ("HLM705", "thresholds of each group"),
    "brm(Days | thres(11) ~ 1, family = cumulative())": ("HLM705", "12 levels"),
    "brm(Reaction | weights(Days, scale = TRUE) ~ 1)": ("HLM705", "divides these weights by their mean"),
    "brm(Reaction | weights(Days, by = Days) ~ 1)": ("HLM705", "its argument `by`"),
    "brm(Reaction | mi() ~ Days)": ("HLM705", "rows without"),
    "brm(Days ~ 1, family = beta_binomial())": ("HLM709", "k | trials(n)"),
    "brm(bf(Reaction ~ 1, alpha ~ Days), family = skew_normal())": ("HLM705", "with effects on `alpha`"),
    "brm(bf(Reaction ~ 1, sigma = 2), family = skew_normal())": ("HLM705", "another number"),
    "brm(bf(Days ~ 1, sigma = 2), family = poisson())": ("HLM705", "no parameter `sigma`"),
    "brm(Days ~ 1, family = cumulative(threshold = 'equidistant'))": ("HLM705", "equidistant"),
    "clm(Days ~ 1, threshold = 'equidistant')": ("HLM705", "every cutpoint is free"),
    "rq(Reaction ~ Days, tau = c(0.1, 0.9))": ("HLM705", "one quantile"),
    "brm(bf(Reaction ~ 1, sigma2 = 'sigma1'), family = mixture(gaussian, gaussian))": ("HLM705", "own value"),
    "brm(bf(Reaction ~ 1, nu ~ Days), family = student())": ("HLM705", "logm1"),
    "bmb.Model('Days ~ 1', d, family=bmb.Family('poisson', likelihood=own))": ("HLM705", "own"),
    "brm(Reaction ~ 1, family = mixture(gaussian, gaussian, refcat = NA))": ("HLM705", "refcat"),
    "brm(Days ~ 1, family = mixture(poisson, bernoulli))": ("HLM705", "zeros and ones"),
    "bmb.Model('Days ~ 1', d, family='vonmises')": ("HLM705", "the angle itself"),
    "survreg(Surv(Reaction, Days, type = 'left') ~ 1)": ("HLM705", "seen or censored at the right"),
    "Reaction ~ " + "(" * 70 + "Days" + ")" * 70: ("HLM703", "70"),
    "Reaction ~ " + "+".join(["Days"] * 5000): ("HLM702", ""),
}


@pytest.mark.parametrize("formula", WRONG, ids=lambda f: f[:40])
def test_what_cannot_be_said_is_named(formula: str) -> None:
    with pytest.raises(HlmError) as raised:
        spec_from(formula, table_called("sleepstudy"))
    code, word = WRONG[formula]
    assert code in {d.code for d in raised.value.diagnostics}
    assert word in str(raised.value)


READ = [
    ("sleepstudy", "brm(Reaction | mi(Days) ~ 1)", "Normal(mu, sigma) measured with sd Days"),
    ("sleepstudy", "bmb.Model('constrained(Reaction, 0, None) ~ 1', d)", "truncated (0, inf)"),
    ("cbpp", "brm(incidence | trials(incidence + size) ~ 1, family = binomial())", "Binomial(n = incidence + size, p)"),
    ("cbpp", "brm(bf(incidence ~ 1, sigma ~ size), family = negbinomial2())", "effects log(alpha) = 1 + size"),
    ("cbpp", "brm(bf(incidence ~ 1, sigma = 0.5), family = negbinomial2())", "alpha = 2)"),
    ("cbpp", "brm(bf(incidence ~ 1, zi = 0.2), family = zero_inflated_poisson())", "psi = 0.8)"),
    ("wine", "brm(bf(rating ~ temp, disc ~ 0 + contact), family = cumulative())", "effects log(disc) = 1 + contact"),
    ("galaxies", "brm(bf(velocity ~ 1, theta1 = 1, theta2 = 3), family = mixture(gaussian, nmix = 2))", "w = 0.25)"),
    (
        "pigs",
        "brm(bf(conc ~ 1, theta2 ~ percent), family = mixture(gaussian, student))",
        "effects logit(w) = 1 + percent",
    ),
    ("cbpp", "glm(incidence ~ 1, family = negative.binomial(2))", "alpha = 2)"),
    ("cbpp", "smf.glm('incidence ~ 1', family=sm.families.NegativeBinomial(alpha=0.5))", "alpha = 2)"),
    ("kidiq", "smf.glm('mom_hs ~ 1', family=sm.families.Binomial(link=sm.families.links.Probit()))", "probit(p) = 1"),
    ("kidiq", "brm(bf(kid_score ~ 1, alpha = -2), family = skew_normal())", "alpha = -2)"),
    ("pigs", "betareg(conc ~ source | percent)", "effects log(nu) = 1 + percent"),
    ("engel", "bmb.Model('foodexp ~ 1', d, family='asymmetriclaplace', priors={'kappa': 3})", "q = 0.9)"),
]


@pytest.mark.parametrize(("table", "formula", "words"), READ, ids=[f for _, f, _ in READ])
def test_what_is_another_number_or_is_written_otherwise_there(table: str, formula: str, words: str) -> None:
    assert words in spec_from(formula, table_called(table))


def test_all_errors_are_reported_at_once() -> None:
    with pytest.raises(HlmError) as raised:
        spec_from("Reaction ~ day + ar(Days) + nope(Days)", table_called("sleepstudy"))
    assert [d.code for d in raised.value.diagnostics] == ["HLM706", "HLM705", "HLM705"]


def test_what_differs_between_programs_follows_the_program() -> None:
    table = table_called("sleepstudy")
    formula = "Reaction ~ Days + (Days | Subject)"
    assert "(1 + Days | Subject)" in spec_from(formula, table)
    assert "(1 + Days || Subject)" in spec_from(formula, table, notation=notation_called("Bambi"))


def test_without_a_table_names_are_numbers_unless_they_are_factors() -> None:
    spec = hlm.parse(spec_from("y ~ x * factor(f) + (x | g)"))
    assert [type(d).__name__ for d in spec.tree.declarations] == [
        *("ResponseDecl", "CovariateDecl", "FactorDecl", "GroupDecl", "EffectsDecl")
    ]


def test_rows_with_missing_values_are_left_out_as_there() -> None:
    table = table_from({"y": [1.0, 2.0, None, 4.0], "x": [1.0, 2.0, 3.0, None], "z": [None, 1.0, 2.0, 3.0]})
    written = spec_from("lm(y ~ x)", table)
    assert "missing drop" in written
    assert "# - 2 rows lack a value" in written
    assert "missing drop" not in spec_from("lm(x ~ 1)", table_from({"x": [1.0, 2.0, 4.0]}))


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from hlmdsl.cli import app

    out = tmp_path / "made.hlm"
    arguments = ["from", "Reaction ~ Days + (Days | Subject)", "--data", str(TABLES / "sleepstudy.csv"), "-o", str(out)]
    app(arguments, standalone_mode=False)
    assert hlm.load(out).bind().rows.n == 180
    assert "saved" in capsys.readouterr().out


def test_dates_and_numbers_with_signs_are_told_to_be_read_as_factors() -> None:
    table = table_from({
        "y": [0.1 * i for i in range(26)], "day": [f"2024-01-{i:02d}" for i in range(1, 27)],
        "share": [f"{i}%" for i in range(26)], "kind": ["a", "b"] * 13,
    })  # fmt: skip
    text = spec_from("y ~ day + share + kind", table)
    assert "# - `day` holds texts and is read as a factor; if amounts are meant: make a number of it" in text
    assert "# - `share` holds texts and is read as a factor; if amounts are meant: keep only the number" in text
    assert "`kind` holds" not in text


@pytest.mark.parametrize(("gaps", "told"), [(1, "1 row lacks"), (2, "2 rows lack")])
def test_rows_with_gaps_are_counted(gaps: int, told: str) -> None:
    table = {"y": [0.1 * i for i in range(26)], "x": [*[None] * gaps, *(float(7 * i % 11) for i in range(26 - gaps))]}
    assert told in spec_from("y ~ x", table_from(table))
    assert told.replace(" row", " more row") in str(hlm.new_spec(table, "y"))
