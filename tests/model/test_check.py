"""The whole stage: the specs of the language page, what is said once, and what is said beside broken declarations."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hlmdsl.model.check import check_model, check_recovering
from hlmdsl.model.parts.log import Log
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse

PROJECTION = """
model projection "How far movements stray from the task axis, by block and direction"
data "data/projection.csv"
response log(projection_sq) "squared projection" ~ Normal(mu, sigma)
factor block     "experimental block"    { b1, b2, b3 }              reference b1
factor direction "projection direction"  { orthogonal, parallel }    reference orthogonal
group  user      "participant"
effects mu = 1 + block * direction + (1 + direction | user)
prior Intercept       ~ Normal(0, 10)
prior effects         ~ Normal(0, 1)            # every common effect without a prior of its own
prior block:direction ~ Normal(0, 0.5)
prior sd(user)        ~ HalfNormal(1)
prior sigma           ~ HalfNormal(1)
correlation user ~ LKJ(eta = 2)
estimand cost_in_b2 "parallel minus orthogonal, in block b2"
    = at(block = b2, direction = parallel) - at(block = b2, direction = orthogonal)
"""
SLEEPSTUDY = """
model sleepstudy "Reaction time over ten days of sleep deprivation"
data "data/sleepstudy.csv"
response  Reaction "average reaction time" unit "ms" ~ Normal(mu, sigma)
covariate Days     "days of sleep deprivation" unit "day"
group     Subject
effects mu = 1 + Days + (1 + Days | Subject)
prior Intercept         ~ Normal(250, 50)
prior Days              ~ Normal(0, 20)
prior sd(Subject)       ~ HalfNormal(50)
prior sd(Subject, Days) ~ HalfNormal(20)
prior sigma             ~ HalfNormal(50)
correlation Subject     ~ LKJ(eta = 2)
"""
CBPP = """
model cbpp "Contagious bovine pleuropneumonia in zebu herds"
response  incidence "new serological cases" ~ Binomial(n = size, p)
covariate size      "animals in the herd at the start of the period"
factor    period { 1, 2, 3, 4 } reference 1
group     herd
effects   logit(p) = 1 + period + (1 | herd)
"""
HEAD = "response y ~ Normal(mu, sigma)\ncovariate x\n"


@pytest.mark.parametrize("text", [PROJECTION, SLEEPSTUDY, CBPP], ids=["projection", "sleepstudy", "cbpp"])
def test_the_specs_of_the_language_page_check_without_a_word(text: str, model) -> None:  # type: ignore[no-untyped-def]
    assert model(text).warnings == ()


def test_projection(model) -> None:  # type: ignore[no-untyped-def]
    checked = model(PROJECTION)
    assert (checked.name, checked.data_path, checked.missing) == ("projection", "data/projection.csv", "error")
    response = checked.response
    assert (response.column, response.transform, response.written) == ("projection_sq", Log(), "log(projection_sq)")
    assert [t.name for t in checked.main.effects.terms] == ["block", "direction", "block:direction"]
    assert [a.name for a in checked.free_parameters] == ["sigma"]
    (estimand,) = checked.estimands
    assert [weight for weight, _ in estimand.expression.terms] == [1, -1]
    assert [tuple(s for _, s in leaf.point.settings) for leaf in estimand.expression.leaves] == [
        ("b2", "parallel"),
        ("b2", "orthogonal"),
    ]
    assert checked.correlations[0].eta == 2


def test_cbpp(model) -> None:  # type: ignore[no-untyped-def]
    checked = model(CBPP)
    sources = {a.name: a.source for a in checked.arguments}
    assert sources == {"p": checked.main, "n": checked.covariates[0]}
    assert (checked.main.link.name, checked.main.is_main) == ("logit", True)


def test_equations_start_with_the_main_one(model) -> None:  # type: ignore[no-untyped-def]
    checked = model(HEAD + "effects log(sigma) = 1 + x\neffects mu = 1 + x")
    assert [(e.parameter, e.is_main) for e in checked.equations] == [("mu", True), ("sigma", False)]


DECLARATIONS = {
    "covariate x\neffects mu = 1 + x": ["HLM2001"],
    HEAD: ["HLM2001"],
    HEAD + "effects mu = x\neffects mu = 1": ["HLM2002"],
    HEAD + "group x\neffects mu = x": ["HLM2003"],
    HEAD + "factor y\neffects mu = x": ["HLM2003"],
    HEAD + "covariate chain\neffects mu = chain": ["HLM2004"],
    HEAD + "covariate `a\u200bb`\neffects mu = x": ["HLM2004"],
    HEAD + "factor f\neffects mu = f + (1 | f)": ["HLM2005"],
    HEAD + "covariate x2 = x\neffects mu = x + x2": [],
    HEAD + "covariate sigma\neffects mu = sigma": ["HLM2005"],
    HEAD + "group g\ncovariate sd_g\neffects mu = sd_g + (1 | g)": ["HLM2005"],
    HEAD + "covariate data_x\neffects mu = x + data_x": ["HLM2005"],
    HEAD + "covariate row\neffects mu = row": ["HLM2005"],
    HEAD + "group g\ngroup h\ngroup `g:h`\neffects mu = x + (1 | g:h) + (1 | `g:h`)": ["HLM2005"],
    HEAD + "covariate `x:z`\ncovariate z\neffects mu = x:z + `x:z`": ["HLM2005"],
    **{
        HEAD + f"covariate `{column}`\neffects mu = x + {column} + `{column}`": ["HLM2005"]
        for column in ("x^2", "x^3", "log(x)", "log(x + 1)", "log(x - 0.5)", "sqrt(x)", "exp(x)", "poly(x, 2)")
    },
    HEAD + "covariate `x^2`\ngroup g\neffects mu = x + (1 + x^2 + `x^2` | g)": [],
    HEAD + "covariate `x^2`\neffects mu = x^2\nestimand `x^2` = at()": ["HLM2005"],
    HEAD + "covariate `g:h`\ngroup g\ngroup h\neffects mu = `g:h` + (1 | g:h)": ["HLM2005"],
    HEAD + "group g\ngroup h\neffects mu = x + (1 | g:h)\nestimand e = average(mean(at()), over = g:h)": [],
    **{
        f"response y ~ Bernoulli(p)\ncovariate z\ngroup g\neffects logit(p) = 1 + (1 + z | g)\nestimand e = {e}": found
        for e, found in {  # of an effect that only varies, a point has a value once its groups are averaged over
            "average(mean(at(z = 1)), over = g)": [],
            "average(slope(z, mean(at(z = 1))), over = g)": [],
            "average(mean(at(z = 1)), over = data)": ["HLM2091"],
            "mean(at(z = 1))": ["HLM2091"],
        }.items()
    },
    HEAD + "group g\ngroup h\ngroup `g:h`\neffects mu = x + (1 | g:h)\n"
    "estimand e = average(mean(at()), over = `g:h`)": ["HLM2096"],
    HEAD + "group `data`\neffects mu = x + (1 | `data`)\nestimand e = average(mean(at()), over = data)": ["HLM2096"],
    HEAD + "effects mu = log(x) + log(x + 1) + log(x + 1.0000001)": [],
    HEAD + "factor f\ncovariate `f[b - a]`\neffects mu = f + `f[b - a]`": ["HLM2008"],
    HEAD + "factor f\neffects mu = f\nestimand `f[b - a]` = at()": ["HLM2008"],
    HEAD + "effects mu = x\nestimand `f[b - a]` = at()": [],
    HEAD + "covariate `effects`\neffects mu = `effects`": ["HLM2009"],
    HEAD + "group y2\neffects mu = x + (1 | y2)\nestimand data_y = at()": ["HLM2005"],
    HEAD + "effects mu = x\nprior x ~ Normal(0, x1)\nprior x1 ~ HalfNormal(1)\nestimand x1 = at()": ["HLM2005"],
    HEAD + "effects mu = x\nestimand chain = at()": ["HLM2004"],
    HEAD + "missing none\neffects mu = x": ["HLM2011"],
    HEAD + "covariate z center 0.5 scale -1\neffects mu = z": ["HLM2012"],
    HEAD + "factor f { a, a }\neffects mu = f": ["HLM2013"],
    HEAD + "factor f { a }\neffects mu = f": ["HLM2014"],
    HEAD + "factor f { a, b } reference c\neffects mu = f": ["HLM2015"],
    HEAD + "factor f coding tretment\neffects mu = f": ["HLM2016"],
    HEAD + "group g in x\neffects mu = x + (1 | g)": ["HLM2026"],
    HEAD + "covariate g\ngroup h\ngroup g in h\neffects mu = x + (1 | h)": ["HLM2003"],
    HEAD + "group h\ngroup g in h\ncovariate g\neffects mu = x + (1 | h)": ["HLM2003"],
    HEAD + "group g in h\ngroup h in g\neffects mu = x + (1 | g)": ["HLM2027"],
    "response y ~ Poison(mu)\neffects log(mu) = 1": ["HLM2030"],
    "response y ~ Poisson(lambda)\neffects log(mu) = 1": ["HLM2031"],
    "response y ~ Binomial(p)\neffects logit(p) = 1": ["HLM2032"],
    "response y ~ Binomial(n, p)\neffects logit(p) = 1": ["HLM2033"],
    "response y ~ Binomial(n = n, p)\ncovariate n\neffects logit(p) = 1": [],
    "response y ~ Binomial(n = 1.5, p)\neffects logit(p) = 1": ["HLM2033"],
    "response y ~ Normal(mu, sigma = 0)\neffects mu = 1": ["HLM2033"],
    "response y ~ Normal(mu, mu, sigma)\neffects mu = 1": ["HLM2034"],
    "response exp(y) ~ Normal(mu, sigma)\neffects mu = 1": ["HLM2035"],
    "response y ~ Poisson(mu)\neffects logg(mu) = 1": ["HLM2037"],
    "response y ~ Poisson(mu)\neffects mu = 1": ["HLM2038"],
    "response y ~ Poisson(mu)\neffects identity(mu) = 1": [],
    "response y ~ Normal(mu, sigma)\neffects log(mu) = 1": [],
    "response y ~ Poisson(mu)\neffects log(mu) = 1\neffects log(nu) = 1": ["HLM2040"],
    HEAD + "effects muu = x": ["HLM2040"],  # and not that those of mu are missing
    HEAD + "effects log(sigma) = x": ["HLM2001"],
    HEAD + "effects muu = x": ["HLM2040"],  # and not that those of mu are missing
    HEAD + "effects log(sigma) = x": ["HLM2001"],
    "response y ~ Normal(mu, sigma = 1)\neffects mu = 1\neffects log(sigma) = 1": ["HLM2041"],
    "response y ~ Poisson(mu = 1)\neffects log(mu) = 1": ["HLM2042"],
    HEAD + "effects mu = x\nestimand e = x": ["HLM2090"],
    HEAD + "effects mu = x\nestimand e = at(z = 1)": ["HLM2091"],
    HEAD + "effects mu = x\nestimand e = at(x)": ["HLM2092"],
    HEAD + "effects mu = x\nestimand e = at(x = 1, x = 2)": ["HLM2093"],
    HEAD + "effects mu = x\nestimand e = at(x = 1) - at(x = 1)": ["HLM2094"],
    HEAD + "effects mu = x\nestimand e = at(x = 1)*at(x = 0)": ["HLM2090"],
    HEAD + "effects mu = x\nestimand e = at(x = 1)/(at(x = 0) - at(x = 0))": ["HLM2090"],
    HEAD + "effects mu = x\nestimand e = 2*mean(at(x = 1))/mean(at(x = 1))": ["HLM2094"],
    HEAD + "effects mu = x\nestimand e = mean(mean(at()))": ["HLM2095"],
    HEAD + "effects mu = x\nestimand e = mean(at(x = 1) - at())": ["HLM2095"],
    HEAD + "effects mu = x\nestimand e = slope(at(x = 1))": ["HLM2095"],
    HEAD + "effects mu = x\nestimand e = slope(z, at(x = 1))": ["HLM2091"],
    HEAD + "effects mu = x\nestimand e = average(at(x = 1))": ["HLM2095"],
    HEAD + "effects mu = x\nestimand e = average(2, over = data)": ["HLM2095"],
    HEAD + "effects mu = x\nestimand e = average(average(at(), over = data), over = data)": ["HLM2095"],
    HEAD + "effects mu = x\nestimand e = average(at()/at(x = 2), over = data)": ["HLM2095"],
    HEAD + "effects mu = x\nestimand e = average(mean(at()), over = gg)": ["HLM2096"],
    HEAD + "effects mu = x\nestimand e = average(mean(at()), over = x)": ["HLM2096"],
}


@pytest.mark.parametrize(("text", "expected"), DECLARATIONS.items())
def test_errors(text: str, expected: list[str], codes) -> None:  # type: ignore[no-untyped-def]
    assert codes(text) == expected


NAMES = {
    "row": "the dimension of the rows",
    "Intercept": "the intercept",
    "f": "the effect of `f`",
    "f_contrast": "the dimension of the contrasts of `f`",
    "poly(x, 2)_degree": "the dimension of the degrees of `poly(x, 2)`",
    "tau": "the hyperparameter `tau`",
    "sigma_Intercept": "the intercept of `sigma`",
    "sigma_x": "the effect of `x` of `sigma`",
    "g": "the dimension of the units of `g`",
    "g_effect": "the dimension of the effects of `g`",
    "g_effect__sigma": "the dimension of the effects of `g` on `sigma`",
    "sd_g": "the sds of `g`",
    "r_g__sigma": "the deviations of `g` on `sigma`",
    "g_pair": "the dimension of the pairs of effects of `g`",
    "cor_g": "the correlations of `g`",
    "data_x": "the column of `x`",
    "data_y": "the column of the response",
    "y": "the response",
}


@pytest.mark.parametrize("name", NAMES)
def test_every_name_of_the_results_is_taken(name: str) -> None:
    text = HEAD + "factor f { a, b }\ngroup g\n"
    text += "effects mu = 1 + f + poly(x, 2) + (1 + x | g)\neffects log(sigma) = 1 + x + (1 | g)\n"
    text += "prior f ~ Normal(0, tau)\nprior tau ~ HalfNormal(1)\n"
    source = SourceText("test.hlm", f"{text}estimand `{name}` = at(f = b)")
    with pytest.raises(HlmError) as raised:
        check_model(parse(source), source)
    (told,) = raised.value.diagnostics
    assert told.code == "HLM2005"
    assert f"would be called `{name}`" in told.title_text
    assert {NAMES[name], f"the estimand `{name}`"} == {part.removesuffix(" has that name, too")
                                                       for part in (*told.notes, told.label_text)}  # fmt: skip


def test_long_chains_are_refused(codes) -> None:  # type: ignore[no-untyped-def]
    """Deep references would exhaust the stack of every later stage."""
    priors = "".join(f"prior t{i} ~ HalfNormal(t{i + 1})\n" for i in range(3000)) + "prior t3000 ~ HalfNormal(1)\n"
    assert set(codes(HEAD + "effects mu = x\nprior x ~ Normal(0, t0)\n" + priors)) == {"HLM2028"}
    groups = "".join(f"group g{i} in g{i + 1}\n" for i in range(500)) + "group g500\n"
    assert set(codes(HEAD + "effects mu = x + (1 | g0)\n" + groups)) == {"HLM2028"}


def test_a_log_link_on_a_probability_is_allowed_with_a_warning(model) -> None:  # type: ignore[no-untyped-def]
    text = "response y ~ Bernoulli(p)\ncovariate x\ncovariate z\neffects log(p) = 1 + x"
    assert [w.code for w in model(text).warnings] == ["HLM2007", "HLM2039"]


def test_only_what_is_used_is_in_the_model(model) -> None:  # type: ignore[no-untyped-def]
    checked = model(HEAD + "covariate z\nfactor f\neffects mu = 1 + x + offset(z)")
    assert ([c.name for c in checked.covariates], checked.factors) == (["x", "z"], ())


def test_errors_stand_in_the_order_of_the_text() -> None:
    source = SourceText("s.hlm", HEAD + "prior sigma ~ Normal(0, 1)\neffects mu = 1 + q\nmissing maybe\n")
    with pytest.raises(HlmError) as raised:
        check_model(parse(source), source)
    assert [d.code for d in raised.value.diagnostics] == ["HLM2081", "HLM2006", "HLM2011"]
    assert raised.value.source is source


def test_beside_unread_declarations_only_what_is_wrong_anyway_is_said() -> None:
    """A name that is not declared may be declared by a line that could not be read."""
    source = SourceText("s.hlm", HEAD + "effects mu = 1 + x + q + x:x\nprior tau ~ Flat()\ncontrasts k { c = b - a }")
    model, diagnostics = check_recovering(parse(source), source)
    assert model is None
    assert [d.code for d in diagnostics] == ["HLM2057"]


def test_estimands_are_exact(model) -> None:  # type: ignore[no-untyped-def]
    text = HEAD + "effects mu = x\nestimand e = (at(x = 1) + 2*at(x = 0.5) + at(x = 1))/3 - mu.at() - 0.1"
    (estimand,) = model(text).estimands
    weights = {leaf.point.settings[0][1] if leaf.point.settings else None: w for w, leaf in estimand.expression.terms}
    assert weights == {1.0: Fraction(2, 3), 0.5: Fraction(2, 3), None: -1}
    assert estimand.expression.constant == -Fraction(1, 10)


def test_the_estimand_of_another_predictor(model) -> None:  # type: ignore[no-untyped-def]
    text = HEAD + "effects mu = 1\neffects log(sigma) = x\nestimand e = sigma.at(x = 1) - sigma.at(x = 0)"
    assert {leaf.point.equation.parameter for leaf in model(text).estimands[0].expression.leaves} == {"sigma"}


def test_a_model_without_a_name_has_the_name_of_its_file() -> None:
    source = SourceText("specs/radon.hlm", HEAD + "effects mu = x")
    assert check_model(parse(source), source).name == "radon"
