"""Calls of lme4, brms and Bambi that are written for specs: all shipped ones, and those read from formulas.txt.

`HLM_UPDATE_GOLDEN=1 pytest tests/notation` rewrites calls.txt; the commit says why the new calls are better.
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path

import formulaic
import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.design.own_data import read_own_data
from hlmdsl.design.table import table_from
from hlmdsl.families import FAMILIES
from hlmdsl.families.from_elsewhere import family_there, link_of_cutpoints
from hlmdsl.families.in_programs import LINKS, NAMES, Program
from hlmdsl.families.links_there import links_there
from hlmdsl.model.model import Model
from hlmdsl.notation.columns import Columns, largest_distance
from hlmdsl.notation.translate import spec_from
from hlmdsl.notation.write_call import call_in
from hlmdsl.source.exceptions import HlmError
from tests.notation.same_model import canonical
from tests.notation.test_from import BLOCKS, table_called

ROOT = Path(__file__).parents[2]
CALLS = Path(__file__).parent / "calls.txt"
SPECS = sorted(p.stem for p in (ROOT / "specs").glob("*.hlm"))
NOTES = "\n\n# not the same, or left out:\n"


@cache
def spec_called(name: str) -> hlm.Spec:
    return hlm.load(ROOT / "specs" / f"{name}.hlm")


def written(model: Model, program: Program, table: object) -> str:
    """The call with its comments, or one line for each thing that the program does not have."""
    try:
        return call_in(program, model, table).rstrip("\n")  # type: ignore[arg-type]
    except HlmError as error:
        return "\n".join(f"error[{d.code}]: {d.title_text}: {d.why}" for d in error.diagnostics)  # type: ignore[attr-defined]


def test_every_shipped_spec_is_written_in_all_notations() -> None:
    made = []
    for name in SPECS:
        model = spec_called(name).model
        made += [f">>> {name} {p}\n{written(model, p, read_own_data(model))}\n" for p in NAMES]
    text = "\n".join(made)
    if os.environ.get("HLM_UPDATE_GOLDEN"):
        CALLS.write_text(text, encoding="utf-8")
    assert text == CALLS.read_text(encoding="utf-8")
    assert sum("error[" not in call for call in made) >= 90


def priors_of(call: str) -> list[str]:
    return sorted(line.strip(" ,") for line in call.splitlines() if line.strip().startswith("prior("))


@pytest.mark.parametrize("name", SPECS)
def test_a_call_is_read_into_the_same_model(name: str) -> None:
    """Response, family, effects and groupings; of brms, each prior that the call has."""
    model = spec_called(name).model
    table = read_own_data(model)
    assert table is not None
    columns = Columns(table)
    for program in NAMES:
        try:
            call, _, notes = call_in(program, model, table).partition(NOTES)
        except HlmError:
            continue
        back = hlm.parse(spec_from(call, table)).model
        has_correlations = program != "bambi"  # of which Bambi has none, as its notes say
        assert has_correlations or "independent in Bambi" in notes or not model.correlations
        has_tails = "are normal there, not StudentT" not in notes
        ours, theirs = (canonical(m, columns, has_correlations, has_tails) for m in (model, back))
        assert theirs == ours, program
        if program == "brms":
            assert priors_of(call_in(program, back, table).partition(NOTES)[0]) == priors_of(call)


def test_what_formulas_are_read_into_is_written_and_read_again() -> None:
    said = 0
    for name, formula, spec in BLOCKS:
        if spec.startswith("error"):
            continue
        table, model = table_called(name), hlm.parse(spec).model
        columns = Columns(table)
        for program in NAMES:
            try:
                call, _, notes = call_in(program, model, table).partition(NOTES)
            except HlmError:
                continue
            said += 1
            back = hlm.parse(spec_from(call, table)).model
            has_tails = "are normal there, not StudentT" not in notes
            models = (canonical(m, columns, program != "bambi", has_tails) for m in (model, back))
            assert len({repr(sorted(m.items(), key=str)) for m in models}) == 1, (program, formula, call)
    assert said > 200


# -- columns, by another package's idea of R's functions


def factor(x: object, levels: tuple[str, ...] | None = None) -> object:
    import pandas as pd

    values = pd.Series(x)
    texts = values.astype(str)  # of numbers, the levels are in the order of these
    return pd.Series(
        pd.Categorical(texts, categories=levels or [*map(str, sorted(values.unique()))]), index=texts.index
    )


def relevel(f: object, ref: str) -> object:
    order = [ref, *(c for c in f.cat.categories if c != ref)]  # type: ignore[attr-defined]
    return f.cat.reorder_categories(order)  # type: ignore[attr-defined]


def of_r(frame: object) -> dict[str, object]:
    def ave(x: object, g: object) -> object:
        return x.groupby(g).transform("mean")  # type: ignore[attr-defined]

    return {
        "factor": factor,
        "relevel": relevel,
        "ave": ave,
        "c": lambda *items: items,
        "cbind": lambda *columns, **named: np.array([*columns, *named.values()]).T,
        "mean": np.mean,
        "sd": lambda x: np.std(x, ddof=1),
        "scale": lambda x: (x - np.mean(x)) / np.std(x, ddof=1),
    }


WITHOUT_COLUMNS_THERE = {
    *("columbus", "cover_ordered", "mcycle", "nottem", "ovary", "warpbreaks", "animals", "nile", "sleepstudy_days"),
    *("epilepsy_visits", "airquality", "loss", "blues", "sleepstudy_courses", "galaxies", "nottem_trend"),
}
UNREADABLE_THERE = {"iris", "nlschools_within"}
"""Of names that are no names, or keywords, of Python."""

COMMON = [s for s in SPECS if s not in WITHOUT_COLUMNS_THERE | UNREADABLE_THERE]


@pytest.mark.parametrize("name", COMMON)
def test_columns_of_a_call_are_those_of_the_design(name: str) -> None:
    """Each column of the common effects as formulaic makes it from the call, up to order."""
    import pandas as pd

    spec = spec_called(name)
    assert spec.model.data_path is not None
    frame = pd.read_csv(ROOT / "specs" / spec.model.data_path)
    call = call_in("brms", spec.model, read_own_data(spec.model)).partition(NOTES)[0]
    line = next(line for line in call.splitlines() if "~" in line).strip().removesuffix(",")
    single = r"cs\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)"
    not_common = rf"offset\(log\(\w+\)\)|{single}|car\([^)]*\)|unstr\([^)]*\)|\(1[^|]*\|.*\)|\(0[^|]*\|.*\)"
    right = re.sub(rf" \+ (?:{not_common})", "", line.partition(" ~ ")[2])
    right = re.sub(r", center = FALSE.*|, quantile.*|, ndt.*", "", right).replace("0 + Intercept", "1").rstrip(")")
    right += ")" * (right.count("(") - right.count(")"))
    theirs = np.asarray(formulaic.model_matrix(right, frame, context=of_r(frame)), dtype=float)
    design = spec.bind()
    coded = design.schema.main
    ours = coded.matrix(design.rows)
    has_none = bool(coded.equation.cutpoints)  # in whose place the other has a column of ones
    assert ours.shape[1] + has_none == theirs.shape[1]
    for column in ours.T:
        assert np.abs(theirs - column[:, None]).max(axis=0).min() < 1e-9 * max(1, np.abs(column).max())


# -- names, and what cannot be said


def test_each_name_of_the_table_is_read_as_its_family() -> None:
    for program, names in NAMES.items():
        for ours, theirs in names.items():
            found = family_there(theirs, link_of_cutpoints(FAMILIES[ours]) if theirs == "cumulative" else None)
            assert found is not None
            assert found.family.name == ours or {ours, found.family.name} == {"Bernoulli", "Binomial"}, (
                program,
                theirs,
            )
            assert ours in FAMILIES


def test_each_family_has_links_there() -> None:
    for program, names in NAMES.items():
        for ours, theirs in names.items():
            family = FAMILIES[ours]
            usual = link_of_cutpoints(family) if family.is_ordinal else family.main.usual_link
            assert usual in links_there(program, theirs), (program, theirs)
            assert set(links_there(program, theirs)) <= set(LINKS[program])


def test_the_page_of_families_has_the_same_names() -> None:
    page = (ROOT / "docs" / "families-elsewhere.md").read_text(encoding="utf-8")
    rows = [re.split(r"(?<!\\)\|", line)[1:] for line in page.splitlines() if line.startswith("| ")]
    here: dict[str, tuple[str, str]] = {}
    for brms, bambi, ours, *_ in (row for row in rows if len(row) > 4):
        if found := re.search(r"([A-Z]\w+)\(", ours):
            before = here.get(found[1], ("", ""))
            here[found[1]] = (before[0] + brms, before[1] + bambi)
    for program, at in (("brms", 0), ("bambi", 1)):
        for ours, theirs in NAMES[program].items():  # type: ignore[index]
            assert f"`{theirs}" in here[ours][at], (program, ours)


UNSAID = {
    ("lme4", "cover"): ("HLM716", "ZeroOneInflatedBeta"),
    ("lme4", "orthodont_by_sex"): ("HLM716", "a covariance for each level of `Sex`"),
    ("bambi", "movers"): ("HLM716", "rows of several units"),
    ("bambi", "warpbreaks"): ("HLM716", "the coding `difference`"),
    ("brms", "animals"): ("HLM716", "a second grouping"),
    ("lme4", "sleepstudy_across"): ("HLM716", "effects on `sigma`"),
}


@pytest.mark.parametrize(("program", "name"), UNSAID)
def test_what_a_program_does_not_have_is_named(program: str, name: str) -> None:
    code, word = UNSAID[program, name]
    with pytest.raises(HlmError) as raised:
        spec_called(name).as_formula(program)
    assert code in {d.code for d in raised.value.diagnostics}
    assert word in str(raised.value)


MIXED = [
    (
        "Normal(mu1, sigma1), Normal(mu2, sigma2), w",
        "effects mu1 = 1 + x\neffects mu2 = 1\neffects log(sigma2) = 1 + x\neffects logit(w) = 1 + (1 | g)\n"
        "prior mu2.Intercept ~ Normal(1, 2)\nprior x ~ Normal(0, 1)\nprior w.Intercept ~ Normal(0, 1)\n",
        ["y ~ 1,", "mu1 ~ 1 + x", "theta1 ~ 0 + Intercept + (1 | g)", 'normal(1, 2), class = "Intercept", dpar = "mu2"',
         'normal(0, 1), class = "b", coef = "x", dpar = "mu1"', "intercepts are in order"],
    ),
    (
        "Normal(mu1, sigma1), StudentT(mu2, sigma2, nu2 = 4), w",
        "effects mu1 = 1\neffects mu2 = 1 + x\nprior w ~ Beta(2, 3)\n",
        ["mixture(gaussian(", "student(", "mu2 ~ 0 + Intercept + x", "nu2 = 4", 'dirichlet(2, 3), class = "theta"'],
    ),
    (
        "Normal(mu1, sigma1), Normal(mu2, sigma2), Normal(mu3, sigma3), w1 = 0.5, w2 = 0.4",
        "effects mu1 = 1\neffects mu2 = 1\neffects mu3 = 1\n",
        ["theta1 = 0.5", "theta2 = 0.2", "theta3 = 0.3"],
    ),
    (
        "Normal(mu1, sigma1), Normal(mu2, sigma2), Normal(mu3, sigma3), w1, w2",
        "effects mu1 = 1\neffects mu2 = 1\neffects mu3 = 1\nprior w1 ~ Beta(2, 2)\nprior w2 ~ Beta(2, 2)\n",
        ["brms has a Dirichlet of all shares"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kinds", "lines", "words"), MIXED, ids=[own[0] for own in MIXED])
def test_mixtures_are_written_and_read_again(kinds: str, lines: str, words: list[str]) -> None:
    declared = ("covariate x\n" if " x" in lines else "") + ("group g\n" if "| g" in lines else "")
    spec = hlm.parse(f"response y ~ Mixture({kinds})\n{declared}{lines}")
    call = spec.as_formula("brms")
    assert not [word for word in words if word not in call], call
    back = hlm.parse(spec_from(call.partition(NOTES)[0])).model
    assert canonical(back, Columns(None)) == canonical(spec.model, Columns(None))
    assert priors_of(call_in("brms", back).partition(NOTES)[0]) == priors_of(call)


@pytest.mark.parametrize(
    ("line", "program", "word"),
    [
        ("SkewNormal(mu, sigma, alpha)\neffects mu = 1\neffects alpha = 1 + x", "brms", "effects on `alpha`"),
        ("SkewNormal(mu, sigma, alpha)\neffects log(mu) = 1 + x", "brms", "the link `log` of `mu`"),
        ("Poisson(mu)\neffects softplus(mu) = 1 + x", "bambi", "its links of it are log, identity"),
        ("LogNormal(mu, sigma)\neffects log(mu) = 1 + x", "brms", "its links of it are identity, inverse"),
        ("Normal(mu, sigma)\neffects mu = 1\neffects identity(sigma) = 1 + x", "bambi", "`identity` of `sigma`"),
        ("VonMises(mu, kappa)\neffects tan_half(mu) = 1 + x", "bambi", "the angle itself"),
        ("Mixture(Poisson(mu1), Poisson(mu2), Poisson(mu3), w1, w2)\neffects log(mu1) = 1\neffects log(mu2) = 1\n"
         "effects log(mu3) = 1\neffects logit(w1) = 1 + x", "brms", "effects on `w1`"),
    ],
)  # fmt: skip
def test_what_a_program_has_only_as_another_model_is_refused(line: str, program: str, word: str) -> None:
    with pytest.raises(HlmError, match="HLM716") as raised:
        hlm.parse(f"response y ~ {line}\ncovariate x\n").as_formula(program)
    assert word in str(raised.value)


def test_the_reference_of_counts_comes_first() -> None:
    spec = hlm.parse("response k = (a, b, c) reference b ~ Multinomial(n = a + b + c, p)\neffects softmax(p) = 1\n")
    assert '"c(b, a, c) ~ 1"' in spec.as_formula("bambi")


def test_another_program_is_an_error() -> None:
    with pytest.raises(HlmError, match="HLM717"):
        spec_called("sleepstudy").as_formula("stata")


def test_without_a_table_factors_are_made_in_the_call() -> None:
    spec = hlm.parse("response y ~ Normal(mu, sigma)\nfactor f\ngroup g\neffects mu = 1 + f + (1 | g)\n")
    assert spec.as_formula("lme4") == "lmer(y ~ 1 + factor(f) + (1 | g), data = d)\n"


PROCESSES = """
response y ~ Normal(mu, sigma)
covariate x
covariate z
factor f { a, b }
effects mu = 1 + f + %s
prior sd(%s) ~ HalfNormal(2)
prior lengthscale(%s) ~ LogNormal(0.5, 0.6)
"""


@pytest.mark.parametrize(
    ("term", "more", "call", "sds", "lengthscales"),
    [
        ("hsgp(x)", "", 'gp(x, k = 20, c = 0.75, cov = "matern52", scale = FALSE)', [""], [""]),
        ("f:hsgp(x)", "", "scale = FALSE, by = f)", [""], [""]),
        ("hsgp(x)", " + hsgp(z)", "scale = FALSE) + gp(z, k = 20", ["gpx"], ["gpx"]),
        ("f:hsgp(x)", " + hsgp(z)", "scale = FALSE, by = f)", ["gpxfa", "gpxfb"], ["gpxfa", "gpxfb"]),
        ("hsgp(x, z)", "", "iso = FALSE, scale = FALSE)", [""], ["gpxzx", "gpxzz"]),
    ],
)
def test_priors_of_gaussian_processes_are_written_in_units_of_the_column(
    term: str, more: str, call: str, sds: list[str], lengthscales: list[str]
) -> None:
    """With `scale = FALSE` the lengthscale there is the one here, whatever the table."""
    spec = hlm.parse(PROCESSES % (term + more, term, term))
    columns = {"y": np.arange(40.0), "x": np.arange(40.0) % 7, "z": np.arange(40.0) % 5, "f": np.array(["a", "b"] * 20)}
    table = table_from(columns)
    text, _, notes = call_in("brms", spec.model, table).partition(NOTES)
    assert call in text
    assert ("is of x divided by the largest distance" in notes) == bool(more)
    for kind, law, coefs in (("sdgp", "normal(0, 2)", sds), ("lscale", "lognormal(0.5, 0.6)", lengthscales)):
        lines = [f'prior({law}, class = "{kind}"{f', coef = "{own}"' if own else ""})' for own in coefs]
        assert re.findall(rf'prior\(.*class = "{kind}".*\)', text) == lines
    if not more:
        again = hlm.parse(spec_from(text, table)).model
        own, back = ({(p.written_target, p.prior.written) for p in m.priors} for m in (spec.model, again))
        named = {(f"lengthscale({term}, {c})", "LogNormal(0.5, 0.6)") for c in "xz"}
        assert back == own if len(lengthscales) == 1 else named <= back


def test_a_factor_of_numbers_is_no_number_in_a_curve_of_each_level() -> None:
    table = table_from({"y": np.arange(12.0), "x": np.arange(12.0) % 7, "f": np.arange(12) % 2})
    head = "response y ~ Normal(mu, sigma)\ncovariate x\nfactor f { 0, 1 }\neffects mu = 1 + f + f:"
    assert "by = factor(f)" in call_in("brms", hlm.parse(f"{head}spline(x, df = 4)").model, table)
    with pytest.raises(HlmError, match="a number in `by` multiplies a curve there"):
        call_in("brms", hlm.parse(f"{head}hsgp(x)").model, table)


@pytest.mark.parametrize(("n", "depth"), [(2, 1.0), (60, 1.0), (1_600, 1.0), (1_600, 0.0)])
def test_the_largest_distance(n: int, depth: float) -> None:
    """Of many points it is between corners of their hull, or ends of the line that all are on."""
    points = np.random.default_rng(n).normal(size=(n, 2)).round(2) * [1.0, depth]
    direct = max(float(np.hypot(*(points - p).T).max()) for p in points)
    assert largest_distance(points) == pytest.approx(direct)
