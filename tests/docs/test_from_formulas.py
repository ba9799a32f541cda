"""The page on formulas: it names all terms, groupings and priors of brms and Bambi, and each line of it is right."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from doc_blocks import ROOT
from formula_page import HERE, INSTEAD, LINE, OF_BOTH, ROWS, Row, completed

from hlmdsl import HlmError, parse
from hlmdsl.design.table import Table, table_from
from hlmdsl.notation.translate import spec_from

SPECS = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "specs").glob("*.hlm")}
BRMS = "R and brms", "lme4 and brms", "brms"
"""Headings of columns."""
UNITS = [f"u{i}" for i in range(24)]


@pytest.fixture(scope="module")
def table() -> Table:
    rng = np.random.default_rng(1)
    unit, visit = np.repeat(np.arange(24), 5), np.tile(np.arange(5), 24)
    weight = rng.integers(1, 4, 120) / 4

    def any_of(*labels: str) -> list[str]:
        return [labels[i] for i in rng.integers(0, len(labels), 120)]

    return table_from(
        {
            **{name: rng.normal(size=120) for name in ("x", "y", "z")},
            **{name: rng.uniform(1, 2, 120) for name in ("e", "s", "w")},
            **{name: any_of(*UNITS) for name in ("g1", "g2")},
            **{name: any_of("low", "mid", "high") for name in ("o", "r")},
            **dict(zip(("p1", "p2", "p3"), rng.dirichlet([2.0, 3.0, 4.0], 120).T, strict=True)),
            **{"t": visit, "visit": [f"v{i + 1}" for i in visit], "day": np.arange(120), "series": ["all"] * 120},
            **{name: [UNITS[i] for i in unit] for name in ("g", "animal")},
            **{"region": [f"r{i % 8}" for i in unit], "w1": weight, "w2": 1 - weight, "n": [9] * 120},
            **{"f": any_of("a", "b", "c"), "h": any_of("h1", "h2", "h3"), "answer": any_of("no", "yes")},
            **{"k": rng.integers(1, 9, 120), "failures": rng.integers(1, 9, 120), "share": rng.uniform(0.1, 0.9, 120)},
            **{"count": rng.poisson(2, 120), "seen": 1 + rng.poisson(2, 120), "status": rng.integers(0, 2, 120)},
        }
    )


@pytest.fixture(scope="module")
def spec_file(tmp_path_factory: pytest.TempPathFactory) -> str:
    """In a folder with the files of neighbours and of relatives."""
    place = tmp_path_factory.mktemp("files")
    edges = [f"r{i},r{i + 1}" for i in range(7)]
    alike = [",".join("1" if i == j else "0.1" for j in range(24)) for i in range(24)]
    (place / "W.csv").write_text("\n".join(["one,two", *edges, ""]), encoding="utf-8")
    (place / "A.csv").write_text("\n".join([",".join(UNITS), *alike, ""]), encoding="utf-8")
    (place / "p.csv").write_text("\n".join(["animal,sire,dam", *(f"{u},," for u in UNITS), ""]), encoding="utf-8")
    return str(Path(place) / "a.hlm")


ALL = [codes for row in ROWS for codes in row.specs()] + [
    [code] for row in ROWS for code in row.codes("what differs") if LINE.match(code)
]


@pytest.mark.filterwarnings("ignore::hlmdsl.HlmWarning")
@pytest.mark.parametrize("codes", list(dict.fromkeys(map(tuple, ALL))), ids=" and ".join)
def test_every_line_is_right(codes: tuple[str, ...], table: Table, spec_file: str) -> None:
    text = completed(list(codes))
    try:
        assert parse(text, spec_file).bind(table).rows.n == 120
    except HlmError as error:
        pytest.fail(f"{text}\n{error}")


FUNCTIONS = {
    **{"s": "by k bs fx m id", "t2": "by k", "gp": "by k cov iso gr cmc scale c", "mo": "id", "cs": "", "cse": ""},
    **{"mi": "idx", "me": "gr", "gr": "by cor id pw cov dist", "mm": "weights scale by cor id pw cov dist", "mmc": ""},
    **{"ar": "gr p cov", "ma": "gr q cov", "arma": "gr p q cov", "cosy": "gr", "unstr": "gr", "sar": "type"},
    **{"car": "gr type", "fcor": "", "offset": "", "bf": "center nl autocor decomp sparse loop unused cmc", "lf": ""},
    **{"nlf": "", "acformula": "", "set_nl": "", "set_rescor": "", "set_mecor": "", "mvbind": "", "mvbf": ""},
    **{"horseshoe": "df scale_global df_global scale_slab df_slab par_ratio autoscale main", "lasso": "", "lkj": ""},
    **{"R2D2": "mean_R2 prec_R2 cons_D2 autoscale main", "constant": "", "dirichlet": "", "stanvar": ""},
}
"""Of brms, with their arguments but for those that are there by position."""
OF_BAMBI = {
    **{"C": "", "T": "ref", "S": "", "B": "", "binary": "", "I": "", "center": "", "scale": "", "standardize": ""},
    **{"poly": "raw", "bs": "df knots degree intercept", "offset": "", "mo": "", "cr": "", "cc": "", "tp": ""},
    **{"hsgp": "m c L by cov share_cov scale iso drop_first centered", "bmb.Prior": "mu sigma dist", "bmb.Formula": ""},
}
BASES = "tp cr cc cp ps bs ds ts cs re fs sz ad gp mrf sos so"
CLASSES = (
    "b Intercept sd cor L sigma nu df sds sdgp lscale simo ar ma sderr cosy cortime car sdcar rhocar lagsar errorsar "
    "meanme sdme corme rescor delta theta sbhaz lncor"
)
OF_SET_PRIOR = "class coef group dpar nlpar resp lb ub tag check"
PRIORS_OF_BAMBI = "common group_specific Intercept threshold sigma ell curvature auto_scale noncentered potentials"


def of(*columns: str) -> list[str]:
    return [code for row in OF_BOTH for column in columns for code in row.codes(column)]


@pytest.mark.parametrize(
    ("function", "arguments", "codes"),
    [*((*each, of(*BRMS)) for each in FUNCTIONS.items()), *((*each, of("Bambi")) for each in OF_BAMBI.items())],
    ids=[*FUNCTIONS, *(f"{name} of Bambi" for name in OF_BAMBI)],
)
def test_all_that_the_others_have_is_there(function: str, arguments: str, codes: list[str]) -> None:
    calls = [code for code in codes if re.search(rf"(?<![\w.]){re.escape(function)}\(", code)]
    assert calls
    assert {a for a in arguments.split() if not any(re.search(rf"\b{a} ?=", code) for code in calls)} == set()


def test_all_priors_and_bases_are_there() -> None:
    there = of(*BRMS)
    assert {name for name in CLASSES.split() if not any(f'class = "{name}"' in code for code in there)} == set()
    assert {name for name in OF_SET_PRIOR.split() if not any(f"{name} = " in code for code in there)} == set()
    of_bambi = " ".join(of("Bambi"))
    assert {key for key in PRIORS_OF_BAMBI.split() if not re.search(rf'"{key}":|\b{key}\b', of_bambi)} == set()
    told = of("brms", "Bambi", "what differs")
    assert {b for b in BASES.split() if not any(c == b or f'bs = "{b}"' in c or c == f"{b}(x)" for c in told)} == set()


@pytest.mark.parametrize("row", [r for r in ROWS if INSTEAD in r.cells], ids=lambda row: "; ".join(row.cells.values()))
def test_what_is_not_here_has_a_reason(row: Row) -> None:
    _, _, reason, instead = row.cells.values()
    assert re.match(r"not yet$|no$|no: |the older", reason)
    assert instead


KIND = re.compile(
    r"\b((?:spline|hsgp|monotonic|walk|ar|members|offset|Horseshoe|R2D2|Dirichlet|Binomial|Mixture)\(|StudentT\(nu\)|"
    r"cyclic|residual|across|nonlinear|cutpoints|adjacent|pedigree|averaged|coding|contrasts|censored|by\b)"
)
WITH_EXAMPLES = [row for row in ROWS if row.cells.get("example")]


@pytest.mark.parametrize("row", WITH_EXAMPLES, ids=lambda row: "; ".join(row.cells.values()))
def test_an_example_is_of_its_kind(row: Row) -> None:
    examples = re.findall(r"\[(\w+)\]\(examples/(\w+)\.md\)", row.cells["example"])
    assert examples
    assert all(shown == name for shown, name in examples)
    text = " ".join(SPECS[name] for _, name in examples)
    kinds = {kind for codes in row.specs() for code in codes for kind in KIND.findall(re.sub(r"\{.*?\}", "", code))}
    assert any(kind in text for kind in kinds) or not kinds, kinds


PART = re.compile(r'class|\w+ = |"|set_|nlf|lf\(|cse|acf|bmb|\w+$')
"""Of a formula: it is not one by itself."""


def _calls(formula: str, column: str) -> str:
    if formula.startswith("brm("):
        return formula
    if column == "Bambi":
        return f"bmb.Model('y ~ {formula}', d)"
    return f"brm({formula if formula.startswith('bf(') else f'y ~ {formula}'}, data = d)"


def _beside(row: Row, given: list[str]) -> list[tuple[str, list[str]]]:
    """Each with the spec of the row that it is: their order is the same, if it is not one for all."""
    specs = list(row.specs())
    return list(zip(given, specs if len(specs) == len(given) else specs[:1] * len(given), strict=True))


FORMULAS = [
    pytest.param(call, codes, id=call)
    for row in OF_BOTH
    if HERE in row.cells
    for column in (*BRMS, "Bambi")
    if "(main)" not in row.cells.get(column, "")
    for formula, codes in _beside(row, [code for code in row.codes(column) if not PART.match(code)])
    if not any(code.startswith(("prior", "correlation g ~")) for code in codes)
    for call in [_calls(formula, column)]
]
REJECTED = [
    pytest.param(call, id=call)
    for row in OF_BOTH
    if INSTEAD in row.cells
    for column in (*BRMS, "Bambi")
    for formula in row.codes(column)
    if not PART.match(formula)
    for call in [_calls(formula, column)]
]


def effects_of(text: str) -> set[str]:
    """The lines that say what effects there are, without blanks."""
    lines = re.findall(r"^(?:effects|correlation|nonlinear) .*(?:\n  .*)*", text, re.MULTILINE)
    return {"".join(line.split()) for line in lines}


BY_HAND = (
    *("{x**2}", "B(answer", "binary(answer", "k = 8)", "ti(x, z)", "cmc = FALSE", "ar(day)", "cosy(t"),
    *("exp(-k * t)", "autocor = ", "acformula(", "unused = "),
)
"""Of formulas with a line here, which `hlm from` rejects: the line is to be written by hand."""


@pytest.mark.parametrize(("formula", "codes"), FORMULAS)
def test_a_formula_that_is_read_is_read_so(formula: str, codes: list[str], table: Table) -> None:
    if any(words in formula for words in BY_HAND):
        with pytest.raises(HlmError, match="HLM705"):
            spec_from(formula, table)
        return
    read = spec_from(formula, table)
    assert effects_of(read) == effects_of(completed(codes))


@pytest.mark.parametrize("formula", REJECTED)
def test_a_formula_that_is_not_here_is_rejected(formula: str, table: Table) -> None:
    with pytest.raises(HlmError):
        spec_from(formula, table)


LAWS = [("LKJ(eta = ", "lkj("), ("HalfNormal(", "normal(0, "), ("InverseGamma(", "inv_gamma(")]
TERMS = {
    **{"df": '(1 | gr(g, dist = "student"))', "sds": "s(x)", "sdgp": "gp(x)", "lscale": "gp(x)", "simo": "mo(o)"},
    **{"moo": "mo(o)", "ar": "ar(t, gr = g)", "cortime": "unstr(visit, gr = g)", "dpar": "x, sigma ~ x"},
    **dict.fromkeys(("sdcar", "rhocar"), 'car(W, gr = region, type = "bym2")'),
}
"""What a model with such a prior has."""
PRIORS = [
    (given, line)
    for row in OF_BOTH
    if HERE in row.cells and "order" not in row.cells.get("brms", "")
    for given, (line, *_) in _beside(row, [code for code in row.codes("brms") if re.match("class|horse|R2D2", code)])
    if not re.search(r"moo\"|sds|lscale|sderr", given)
]
"""But for those of numbers that are others here."""


@pytest.mark.parametrize(("given", "line"), PRIORS, ids=[given for given, _ in PRIORS])
def test_a_prior_that_is_read_is_read_so(given: str, line: str, table: Table) -> None:
    law = line.partition(" ~ ")[2]
    prior = next((there + law.removeprefix(here) for here, there in LAWS if law.startswith(here)), law.lower())
    terms = next((TERMS[word] for word in re.findall(r"\w+", given) if word in TERMS), "x + f + (1 + x | g)")
    family = "student()" if '"nu"' in given else "gaussian()"
    if '"theta"' in given:
        family, prior = "mixture(gaussian, gaussian)", prior.replace("beta(", "dirichlet(")
    own = f'"{prior}", {given}' if given.startswith("class") else f'"{given}", class = "b"'
    call = f"brm(bf(y ~ {terms}), data = d, family = {family}, prior = set_prior({own}))"
    read = spec_from(call, table)
    assert line in [" ".join(written.split()) for written in read.splitlines()]
