"""The page on brms and Bambi: it names all that these have and all that is here, and each line of it is right."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
from doc_blocks import ROOT
from scipy import special, stats

from hlmdsl import HlmError, load, parse
from hlmdsl.families import FAMILIES
from hlmdsl.families.elsewhere import FAMILIES_ELSEWHERE as FAMILIES_TABLE
from hlmdsl.families.elsewhere import LINKS_ELSEWHERE as LINKS_TABLE
from hlmdsl.families.elsewhere import Elsewhere
from hlmdsl.families.family import Family, Linked
from hlmdsl.families.links import IDENTITY, LINKS
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.families.parameters_elsewhere import _OF_FAMILIES as PARAMETERS_OF_FAMILIES
from hlmdsl.families.parameters_elsewhere import _OTHER as OTHERS
from hlmdsl.families.parameters_elsewhere import _SAME as SAME_PARAMETERS
from hlmdsl.families.parameters_elsewhere import ParameterElsewhere, parameter_elsewhere
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.spec import Spec

PAGE = (ROOT / "docs" / "families-elsewhere.md").read_text(encoding="utf-8")


def _names(text: str) -> list[str]:
    return text.split()


BRMS_FAMILIES = _names(
    "gaussian student skew_normal binomial beta_binomial bernoulli categorical multinomial dirichlet_multinomial "
    "beta xbeta dirichlet dirichlet2 logistic_normal poisson negbinomial negbinomial2 geometric discrete_weibull "
    "com_poisson gamma weibull exponential frechet inverse.gaussian lognormal shifted_lognormal exgaussian wiener "
    "gen_extreme_value von_mises asym_laplace zero_inflated_asym_laplace cox cumulative sratio cratio acat "
    "hurdle_poisson hurdle_negbinomial hurdle_gamma hurdle_lognormal hurdle_cumulative zero_inflated_poisson "
    "zero_inflated_negbinomial zero_inflated_binomial zero_inflated_beta_binomial zero_inflated_beta "
    "zero_one_inflated_beta mixture custom_family"
)
BAMBI_FAMILIES = _names(
    "asymmetriclaplace bernoulli beta beta_binomial binomial categorical cumulative dirichlet_multinomial exgaussian "
    "exponential gamma gaussian hurdle_gamma hurdle_lognormal hurdle_negativebinomial hurdle_poisson multinomial "
    "negativebinomial laplace poisson sratio t vonmises wald weibull zero_inflated_binomial "
    "zero_inflated_negativebinomial zero_inflated_poisson "
    "lognormal LogLogistic AdjacentCategory ContinuationRatio OrderedStereotype WeibullPH CureExponential CureGamma "
    "CureWeibull CureWeibullPH"
)
BRMS_LINKS = _names(
    "identity log inverse sqrt 1/mu^2 logit probit probit_approx cloglog cauchit softit softplus "
    "squareplus tan_half logm1 log1p"
)
BAMBI_LINKS = ["identity", "log", "logit", "probit", "cloglog", "inverse", "inverse_squared", "softmax", "tan_2"]
BRMS_ADDITIONS = _names("weights subset se cens trunc mi index trials rate thres cat dec bhaz vint vreal")
BAMBI_ADDITIONS = _names("weighted censored truncated constrained p prop proportion c counts")


@dataclass(frozen=True)
class Row:
    """A row of a table: its cells by the heading of the column."""

    cells: dict[str, str]

    def codes(self, column: str) -> list[str]:
        return re.findall(r"`([^`]+)`", self.cells[column])


def tables(section: str) -> list[list[Row]]:
    """Those below a heading, up to the next one."""
    text = re.split(r"^##+ ", PAGE.partition(f"# {section}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]
    found = []
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        heading, _, *lines = ([c.strip() for c in re.split(r"(?<!\\)\|", line)[1:-1]] for line in table.splitlines())
        assert all(len(line) == len(heading) for line in lines)
        found.append([Row(dict(zip(heading, line, strict=True))) for line in lines])
    return found


(HERE,) = tables("Families")
(NOT_HERE,) = tables("Not here")
LINKS_HERE, LINKS_NOT_HERE = tables("Links")
ADDED, NOT_ADDED = tables("Additions to the response")
ALL = [*HERE, *NOT_HERE, *LINKS_HERE, *LINKS_NOT_HERE, *ADDED, *NOT_ADDED]
LINE = re.compile(rf"response |effects |(?:{'|'.join(FAMILIES)})\(")
LINES = sorted({code for row in ALL for cell in row.cells for code in row.codes(cell) if LINE.match(code)})
COLUMNS = ("n", "s", "t", "w", "upper", "count", "time", "x", "y", "z")
FAMILY_OF = {"real": "Normal", "positive": "Gamma", "unit": "Bernoulli", "angle": "VonMises"}
"""One whose main parameter may have a link, by its range."""


def of_spec(line: str) -> str:
    """A whole spec with this line: the effects of the main parameter, or a response for them, and its columns."""
    if line.startswith("effects "):
        link = matched(r"effects (?:(\w+)\()?", line)[1]
        family = "Categorical" if link == "softmax" else FAMILY_OF[LINKS[link or "identity"].range]
        levels = "{ a, b, c } reference a " if link == "softmax" else ""
        return completed(f"response y {levels}~ {FAMILIES[family].usual()}\n{line}\n")
    response = line if line.startswith("response ") else f"response y ~ {line}"
    return completed(f"{response}\n" + effects_of(family_of(line), "1 + x"))


def effects_of(family: Family, terms: str, link: str = "") -> str:
    """Lines of all parameters that must have one."""
    lines = []
    for main in (*family.mains, *(p for p in family.parameters if p.is_anchored)):
        own = link or main.usual_link
        lines.append(f"effects {main.name if own == 'identity' else f'{own}({main.name})'} = {terms}\n")
    return "".join(lines)


def completed(text: str) -> str:
    """With the columns that it uses declared."""
    bare = re.sub(r"response \w+|unit \"\w+\"", "", text)
    columns = [c for c in COLUMNS if re.search(rf"(?<!= )\b{c}\b(?! =)|= {c}\b", bare)]
    factors = ["factor step { first, second }"] if "step" in text else []
    return text + "\n".join([*(f"covariate {c}" for c in columns), *factors]) + "\n"


def family_of(line: str) -> Family:
    family = FAMILIES[matched(r"(?:response .*~ )?(\w+)\(", line)[1]]
    optional = family.of_optional
    return optional[1]() if optional is not None and f", {optional[0]})" in line else family


def matched(pattern: str, text: str) -> re.Match[str]:
    found = re.match(pattern, text)
    assert found, text
    return found


@pytest.mark.parametrize("line", LINES)
def test_every_line_is_right(line: str) -> None:
    try:
        spec = parse(of_spec(line))
    except HlmError as error:
        pytest.fail(str(error))
    if not line.startswith("effects "):
        assert spec.model.response.family.name == family_of(line).name


def test_all_families_and_links_are_there() -> None:
    assert {family_of(row.codes("here")[0]).name for row in HERE} == set(FAMILIES)
    assert {row.codes("link")[0] for row in LINKS_HERE} == set(LINKS)
    for row in LINKS_HERE:
        (line,) = row.codes("here")
        link = row.codes("link")[0]
        assert line.startswith("effects mu =" if link == "identity" else f"effects {link}(")


@pytest.mark.parametrize(
    ("column", "names", "rows"),
    [
        ("brms", BRMS_FAMILIES, [*HERE, *NOT_HERE]),
        ("Bambi", BAMBI_FAMILIES, [*HERE, *NOT_HERE]),
        ("brms", BRMS_LINKS, [*LINKS_HERE, *LINKS_NOT_HERE]),
        ("Bambi", BAMBI_LINKS, [*LINKS_HERE, *LINKS_NOT_HERE]),
        ("brms", BRMS_ADDITIONS, [*ADDED, *NOT_ADDED]),
        ("Bambi", BAMBI_ADDITIONS, [*ADDED, *NOT_ADDED]),
    ],
    ids=["families of brms", "of Bambi", "links of brms", "of Bambi", "additions of brms", "of Bambi"],
)
def test_all_that_the_others_have_is_there(column: str, names: list[str], rows: list[Row]) -> None:
    assert set(names) <= {re.sub(r"\(.*", "", code) for row in rows for code in row.codes(column)}


@pytest.mark.parametrize("row", [*NOT_HERE, *LINKS_NOT_HERE, *NOT_ADDED], ids=lambda row: "; ".join(row.cells.values()))
def test_what_is_not_here_has_a_reason(row: Row) -> None:
    _, _, reason, instead = row.cells.values()
    assert re.match(r"not yet|no\b|with ", reason)
    assert instead or reason.startswith("with ")


ELSEWHERE = [
    (row, name)
    for row in (*HERE, *NOT_HERE)
    for column in ("brms", "Bambi")
    if " with " not in row.cells[column]  # a family under another link: the family is in a row of its own
    for name in row.codes(column)
    if name not in FAMILIES and name not in {"disc", "cs(x)", "Family(...)"}
]
LINKS_ELSEWHERE = [
    (row, name)
    for row in (*LINKS_HERE, *LINKS_NOT_HERE)
    for column in ("brms", "Bambi")
    for name in row.codes(column)
    if name not in LINKS and name not in {"nu", "xi", "categorical", "1/mu^2"}
]


@pytest.mark.parametrize(("row", "name"), ELSEWHERE, ids=[name for _, name in ELSEWHERE])
def test_a_name_of_another_program_is_answered(row: Row, name: str) -> None:
    """By the line to write here, or by why there is none; never by a name that happens to be spelled alike."""
    with pytest.raises(HlmError) as caught:
        parse(f"response y ~ {name if '(' in name else f'`{name}`(mu)'}\neffects mu = 1\n")
    found = next(d for d in caught.value.diagnostics if d.code in ("HLM2030", "HLM2180"))
    told = str(found.facts())
    assert "the closest" not in told
    if "here" in row.cells:
        assert f"`{family_of(row.codes('here')[0]).name}(" in told
    else:
        assert found.code == "HLM2180" or "here it is" in told


@pytest.mark.parametrize(("row", "name"), LINKS_ELSEWHERE, ids=[name for _, name in LINKS_ELSEWHERE])
def test_a_link_of_another_program_is_answered(row: Row, name: str) -> None:
    with pytest.raises(HlmError) as caught:
        parse(f"response y ~ Gamma(mu, alpha)\neffects `{name}`(mu) = 1\n")
    found = next(d for d in caught.value.diagnostics if d.code in ("HLM2037", "HLM2181"))
    told = str(found.facts())
    assert "the closest" not in told
    assert found.code == "HLM2181" or "here it is" in told


def lines_told(text: str) -> list[str]:
    """The lines of an answer: responses or families, each with the line of effects that goes with it."""
    return [code for code in re.findall(r"`([^`]+)`", text) or [text] if "(" in code]


@pytest.mark.parametrize("row", [*FAMILIES_TABLE.values(), *LINKS_TABLE.values()], ids=lambda row: row.instead)
def test_what_is_answered_is_right(row: Elsewhere) -> None:
    """Every response or family in an answer is one of ours with its arguments; every link one of ours."""
    family = None
    for line in lines_told(row.instead):
        if "{parameter}" in line:
            assert matched(r"(\w+)\(", line)[1] in LINKS
        elif line.startswith("effects "):
            assert family is not None
            text = line.replace("...", "1 + x")
            others = "".join(own for own in family[1].splitlines(True) if own.partition(" =")[0] not in text)
            others = re.sub(rf"effects \w+\({matched(r'effects \w+\((\w+)', line)[1]}\).*\n", "", others)
            assert parse(completed(f"{family[0]}\n{text}\n{others}"))
        else:
            assert parse(of_spec(line)).model.response.family.name == family_of(line).name
            response = line if line.startswith("response ") else f"response y ~ {line}"
            family = response, effects_of(family_of(line), "1 + x")


STATA = _names(
    "regress mixed logit melogit probit meprobit cloglog mecloglog ologit meologit oprobit meoprobit mlogit mprobit "
    "poisson mepoisson nbreg menbreg zip zinb tpoisson ztpoisson tnbreg truncreg tobit cnreg intreg qreg streg mestreg "
    "stcox betareg fracreg churdle"
)
GLMMTMB = _names(
    "nbinom1 nbinom2 compois genpois bell tweedie beta_family ordbeta t_family lognormal truncated_poisson "
    "truncated_nbinom1 truncated_nbinom2 truncated_compois truncated_genpois ziGamma"
)


(OF_STATA,) = tables("Stata")


def test_names_of_stata_are_on_the_page() -> None:
    told = {code for row in OF_STATA for code in row.codes("Stata")}
    assert {name for name in STATA if not name.startswith("me") or name in ("mepoisson", "menbreg", "mestreg")} - {
        "ztpoisson"
    } <= told
    for line in (code for row in OF_STATA for code in row.codes("here") if LINE.match(code)):
        assert parse(of_spec(line))


@pytest.mark.parametrize("name", [*STATA, *GLMMTMB, "gumbel"])
def test_names_of_stata_and_glmmtmb_are_answered(name: str) -> None:
    """By lines of the user's own column, which replace the one that was written; never by a name spelled alike."""
    with pytest.raises(HlmError) as caught:
        parse(f"response `a.b` ~ {name}(mu)\neffects mu = 1\n")
    found = next(d for d in caught.value.diagnostics if d.code in ("HLM2030", "HLM2180"))
    assert "the closest" not in found.help_text
    assert not re.search(r"\by\b", found.help_text)
    for line in lines_told(found.help_text.replace("`a.b`", "z")):
        if (
            not line.startswith("effects ")
            and FAMILIES[matched(r"(?:response .*~ )?(\w+)\(", line)[1]].of_levels is None
        ):
            assert parse(of_spec(line)).model.response.column in ("y", "z", "died")


PARAMETERS = _names(
    "phi kappa shape ndt quantile prob threshold thresholds mean sd meanlog sdlog df beta lambda lam rate theta size "
    "scale sigma tau zi hu"
)
OTHER_PARAMETERS = [
    (family, there, found)
    for family in FAMILIES.values()
    for there in PARAMETERS
    if (found := parameter_elsewhere(family, there)) is not None
]


def test_every_name_of_a_parameter_is_tested() -> None:
    names = [*SAME_PARAMETERS, *(n for own in PARAMETERS_OF_FAMILIES.values() for n in own), *(n for _, n in OTHERS)]
    assert set(names) <= set(PARAMETERS)
    of_page = {"`shape` is", "`phi`", "`ndt`", "`zi`", "`hu`", "`quantile`", "`beta`", "`kappa` is nu"}
    assert all(name in PAGE for name in of_page)


@pytest.mark.parametrize(("family", "there", "found"), OTHER_PARAMETERS, ids=lambda c: c if isinstance(c, str) else "")
def test_a_parameter_of_another_program_is_answered(family: Family, there: str, found: ParameterElsewhere) -> None:
    """By lines of ours that replace those that were written, with what the number is if it is another one."""
    ours = next(p for p in family.parameters if p.name == found.ours)
    given = family.usual("n").replace("q = 0.9", "q")
    wrong = re.sub(rf"\b{ours.name}\b(?! =)", there, given)
    left = ours.name if ours.usual_link == "identity" else f"{ours.usual_link}({ours.name})"
    lines = f"effects {left.replace(ours.name, there)} = 1 + x\ncovariate x\ncovariate n\n"
    with pytest.raises(HlmError) as caught:
        parse(f"response y ~ {wrong}\n{lines}")
    told = {d.code: d for d in caught.value.diagnostics if d.code in ("HLM2031", "HLM2040")}
    assert found.how in told["HLM2031"].notes
    assert told["HLM2031"].help_text == f"write `{family.usual('n')}`"
    if family.has_effects(ours):
        assert found.how in told["HLM2040"].notes
        assert told["HLM2040"].help_text == f"write `effects {left} = 1 + x`"
        assert bool(told["HLM2040"].near) == found.is_same  # the name alone would turn effects round


def test_numbers_of_other_parameters_are_what_is_said() -> None:
    y, zi = COUNTS, 0.3
    there = np.where(y == 0, zi, 0.0) + (1 - zi) * stats.poisson.pmf(y, 1.7)
    np.testing.assert_allclose(np.exp(log_density("ZeroInflatedPoisson", y, mu=1.7, psi=1 - zi)), there)
    above = np.where(y == 0, zi, (1 - zi) * stats.poisson.pmf(y, 1.7) / stats.poisson.sf(0, 1.7))
    np.testing.assert_allclose(np.exp(log_density("HurdlePoisson", y, mu=1.7, psi=1 - zi)), above)
    variance = 1.7 + 0.4 * 1.7**2  # sigma of negbinomial2
    there = stats.nbinom(1.7**2 / (variance - 1.7), 1.7 / variance).logpmf(y)
    np.testing.assert_allclose(log_density("NegativeBinomial", y, mu=1.7, alpha=1 / 0.4), there)
    y = np.array([0.2, 1.0, 4.0])
    np.testing.assert_allclose(log_density("Exponential", y, mu=1 / 0.7), stats.expon(scale=1 / 0.7).logpdf(y))
    np.testing.assert_allclose(
        log_density("Gamma", y, mu=2.5 / 0.7, alpha=2.5), stats.gamma(2.5, scale=1 / 0.7).logpdf(y)
    )
    mean = 1.4 * special.gamma(1 + 1 / 2.5)
    np.testing.assert_allclose(
        log_density("Weibull", y, mu=mean, alpha=2.5), stats.weibull_min(2.5, scale=1.4).logpdf(y)
    )
    np.testing.assert_allclose(log_density("Normal", y, mu=0.3, sigma=4**-0.5), stats.norm(0.3, 0.5).logpdf(y))
    skew = stats.laplace_asymmetric(0.8, 0.3, 0.6)  # kappa and 1/b
    np.testing.assert_allclose(
        log_density("AsymmetricLaplace", y, mu=0.3, b=1 / 0.6, q=0.8**2 / (1 + 0.8**2)), skew.logpdf(y)
    )


def test_an_answer_has_the_trials_and_levels_of_the_spec() -> None:
    def told(response: str) -> str:
        with pytest.raises(HlmError) as caught:
            parse(f"response {response}\ncovariate size\neffects logit(p) = 1\n")
        return next(d.help_text for d in caught.value.diagnostics if d.code == "HLM2180")

    assert told("hits ~ quasibinomial(n = size, p)").startswith(
        "write `response hits ~ BetaBinomial(n = size, mu, nu)`"
    )
    assert "`response kind { u, v, w } reference v ~ Categorical(p)`" in told(
        "kind { u, v, w } reference v ~ mprobit(p)"
    )
    assert "`response grade ordered { 1 < 2 < 5 } ~ AdjacentCategory" in told(
        "grade ordered { 1 < 2 < 5 } ~ ordered_stereotype(p)"
    )


def test_a_gumbel_is_the_logarithm_of_a_weibull() -> None:
    m, beta = 0.3, 0.7
    alpha = 1 / beta
    mu = np.exp(-m) * special.gamma(1 + 1 / alpha)
    there = stats.gumbel_r(m, beta).logpdf(Y[:-1])
    np.testing.assert_allclose(log_density("Weibull", np.exp(-Y[:-1]), mu=mu, alpha=alpha) - Y[:-1], there)


FAMILIES_OF_SPECS = {path.stem: load(path).model.response.family.name for path in (ROOT / "specs").glob("*.hlm")}


def example(row: Row) -> tuple[bool, str]:
    """Whether it is of another family, and its name."""
    found = matched(r"(as )?\[(\w+)\]\(examples/(\w+)\.md\)", row.cells["example"])
    assert found[2] == found[3]
    assert found[2] in FAMILIES_OF_SPECS
    return bool(found[1]), found[2]


@pytest.mark.parametrize("row", HERE, ids=lambda row: row.codes("here")[0])
def test_an_example_has_its_family(row: Row) -> None:
    of_another, name = example(row)
    family = family_of(row.codes("here")[0])
    if not of_another:
        assert FAMILIES_OF_SPECS[name] == family.name
    assert of_another == (family.name not in set(FAMILIES_OF_SPECS.values()))


KEPT: dict[str, Callable[[float], bool]] = {"Beta": lambda y: 0 < y < 1, "ZeroInflatedBeta": lambda y: y < 1}
"""Which responses of the example's table a family can have, where it says so."""
COLUMN_OF = {"pigs": ("s", "percent"), "owls": ("t", "BroodSize")}


SHARED = [row for row in (*HERE, *ADDED) if example(row)[0]]


@pytest.mark.parametrize("row", SHARED, ids=lambda row: row.codes("here")[0])
def test_it_holds_in_place_of_the_family_there(row: Row) -> None:
    _, name = example(row)
    spec = replaced(name, row.codes("here")[0])
    keep = KEPT.get(spec.model.response.family.name)
    assert spec.bind(rows_kept(name, spec.model.response.column, keep) if keep else None).rows.n > 20


@pytest.mark.parametrize("row", LINKS_HERE, ids=lambda row: row.codes("link")[0])
def test_a_link_has_an_example(row: Row) -> None:
    of_another, name = example(row)
    link = row.codes("link")[0]
    spec = replaced(name, link=link) if of_another else load(ROOT / "specs" / f"{name}.hlm")
    assert spec.bind()
    assert link in {equation.link.name for equation in spec.model.equations}


def replaced(name: str, line: str = "", link: str = "") -> Spec:
    """The example with another family or link, without priors and predictors of what it then may not have."""
    path = ROOT / "specs" / f"{name}.hlm"
    text = re.sub(r"^#.*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    declarations = re.split(r"^(?=[a-z]+ )", text, flags=re.MULTILINE)
    kept = [d for d in declarations if not re.match(r"(prior|correlation|estimand|effects) ", d)]
    terms = next(d.partition("=")[2] for d in declarations if d.startswith("effects "))  # of the main parameter
    family = family_of(line) if line else FAMILIES[FAMILIES_OF_SPECS[name]]
    if line:
        trials = re.search(r"\(n = ([^,]+),", text)  # as they are there
        written = family.usual(trials[1] if trials else "size") if family.data else line.rpartition("~ ")[2]
        column, there = COLUMN_OF.get(name, ("s", "s"))
        written = re.sub(rf"\b{column}\b", there, written)
        kept = [re.sub(r"~ \w+\([^()]*\)(?: truncated \(.*\))?", f"~ {written}", d) if "~" in d else d for d in kept]
    return parse("".join([*kept, "\n", effects_of(family, terms, link)]), str(path))


def rows_kept(name: str, column: str, keep: Callable[[float], bool]) -> dict[str, list[str]]:
    """Columns of an example's table."""
    with (ROOT / "specs" / "data" / f"{name}.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if keep(float(row[column]))]
    return {key: [row[key] for row in rows] for key in rows[0]}


Y = np.array([-3.0, -0.4, 0.0, 0.7, 2.0, 9.0])
COUNTS = np.array([0.0, 1.0, 2.0, 7.0])


def log_density(name: str, y: np.ndarray, **values: float) -> np.ndarray:
    family = FAMILIES[name]
    if "q" in values and family.of_number is not None:
        family = family.of_number(values["q"])
    given = {parameter: Linked(IDENTITY, np.asarray(value), NUMPY) for parameter, value in values.items()}
    return log_density_of_rows(family, y, None, given)


def test_skew_normal_of_a_mean_and_an_sd() -> None:
    m, s, alpha = 0.3, 1.7, 2.5
    delta = alpha / np.sqrt(1 + alpha**2)
    sigma = s / np.sqrt(1 - 2 * delta**2 / np.pi)
    mu = m - sigma * delta * np.sqrt(2 / np.pi)
    there = stats.skewnorm(alpha, mu, sigma)
    assert (there.mean(), there.std()) == pytest.approx((m, s))
    np.testing.assert_allclose(log_density("SkewNormal", Y, mu=mu, sigma=sigma, alpha=alpha), there.logpdf(Y))


def test_asymmetric_laplace_of_a_scale() -> None:
    m, s, q = 0.3, 1.7, 0.9
    there = np.log(q * (1 - q)) - np.log(s) - (Y - m) / s * (q - np.signbit(Y - m))
    np.testing.assert_allclose(log_density("AsymmetricLaplace", Y, mu=m, b=np.sqrt(q * (1 - q)) / s, q=q), there)


def test_ex_gaussian_of_a_mean() -> None:
    mu, sigma, nu = 0.3, 0.5, 1.7
    there = stats.exponnorm(nu / sigma, mu, sigma)
    assert there.mean() == pytest.approx(mu + nu)
    np.testing.assert_allclose(log_density("ExGaussian", Y, mu=mu, sigma=sigma, nu=nu), there.logpdf(Y), rtol=1e-6)


def test_geometric_from_zero() -> None:
    there = stats.geom(1 / (1 + 1.7)).logpmf(COUNTS + 1)
    np.testing.assert_allclose(log_density("NegativeBinomial", COUNTS, mu=1.7, alpha=1.0), there)
