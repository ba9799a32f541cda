"""Rules for what comes after a fit: predictions, draws of priors, pictures, reports."""

from __future__ import annotations

from pathlib import Path
from random import Random

import hlmdsl as hlm
from tests.fuzz.answers_fit import by_hand
from tests.fuzz.rule import Rule, reaches
from tests.fuzz.rules_options import without
from tests.fuzz.saved import saved

RULES: list[Rule] = []


def related_units(how: str) -> hlm.Fit:
    """Of units with unlike variances."""
    Path("k.csv").write_text("a,b\n2,0.5\n0.5,1\n", encoding="utf-8")
    spec = f'response y ~ Normal(mu, sigma)\ngroup g related by {how} "k.csv"\neffects mu = 1 + (1 | g)'
    return by_hand(hlm.parse(spec).bind({"y": [1.0, 2.0, 2.5, 0.5], "g": ["a", "b", "b", "a"]}), 3, 5)


@reaches(RULES, "HLM470")
def new_units_of_unlike_variances(chance: Random) -> None:
    related_units("covariance").predict({"g": ["new"]}, of=chance.choice(["mean", "linear"]), units="new")


@reaches(RULES, "HLM471")
def units_that_others_tell_of(chance: Random) -> None:
    related_units("covariance").loo(over="g")


@reaches(RULES, "HLM601")
def nothing_predicted(chance: Random) -> None:
    saved("groups").fit.predict(of=chance.choice(["", "men", "Mean", "y", "eta", "sigma ", 3, None]))  # type: ignore[arg-type]


@reaches(RULES, "HLM602")
def no_such_units(chance: Random) -> None:
    wrong = ["news", "", None, 3, {"G": "own"}, {"g": "old"}, {"x": "new"}, {3: "own"}]
    saved("groups").fit.predict(units=chance.choice(wrong))  # type: ignore[arg-type]


@reaches(RULES, "HLM603")
def not_predicted(chance: Random) -> None:
    of = chance.choice(["response", "linear", "sigma"])
    saved("groups").fit.predict(of=of, units=chance.choice(["population", {"g": "population"}]))  # type: ignore[arg-type]


@reaches(RULES, "HLM604")
def no_column_of_units(chance: Random) -> None:
    saved("groups").fit.predict(
        {"x": [chance.random()], "f": [chance.choice("ab")]}, of=chance.choice(["mean", "linear"])
    )


@reaches(RULES, "HLM605")
def known_within_new(chance: Random) -> None:
    table = {"f": ["a"], "g": ["u1"], "h": ["1"], "n": [3]}
    given = chance.choice([None, table])
    saved("nested").fit.predict(given, units={"g": "new", "h": "own"})


@reaches(RULES, "HLM606")
def priors_without_draws(chance: Random) -> None:
    target = chance.choice(["x", "effects", "Intercept", "sigma"])
    line = f"prior {target} ~ {'HalfFlat' if target == 'sigma' else 'Flat'}()"
    table = {"y": [1.0, 2.5, 2.0, 4.0], "x": [0.0, 1.0, 2.0, 4.0]}
    hlm.parse(f"response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x\n{line}").prior(table)


CROSSING = """response y ordered {{ a < b < c }} ~ {}(eta, cutpoints)
covariate x
effects eta = 1
effects cutpoints = 1 + x
prior cutpoints.x ~ Normal(0, {})
"""


@reaches(RULES, "HLM2366")
def cutpoints_that_cross(chance: Random) -> None:
    family = chance.choice(["OrderedLogistic", "OrderedProbit", "OrderedCloglog"])
    table = {"y": list("abcabc"), "x": [0.0, 1.0, 0.5, 1.0, 0.0, 0.5]}
    prior = hlm.parse(CROSSING.format(family, 1)).prior(table, draws=50)
    prior.predict({"x": [chance.choice([-50.0, 80.0])]}, of=chance.choice(["mean", "response"])).table()


@reaches(RULES, "HLM2367")
def priors_that_let_cutpoints_cross(chance: Random) -> None:
    table = {"y": list("abcabc"), "x": [-50.0, 100.0, 0.5, 1.0, 0.0, 0.5]}
    hlm.parse(CROSSING.format("OrderedLogistic", chance.choice([5, 50]))).prior(table, draws=4000)


@reaches(RULES, "HLM651")
def nowhere_to_attach(chance: Random) -> None:
    fit = saved("groups").fit
    chance.choice([fit.predict(of="mean"), fit.predict(of=chance.choice(["linear", "sigma"]))]).attach()


@reaches(RULES, "HLM631")
def not_along_that(chance: Random) -> None:
    saved("groups").fit.plot(chance.choice(["y", "X", "", 3]))  # type: ignore[arg-type]


@reaches(RULES, "HLM632")
def not_held_there(chance: Random) -> None:
    held = chance.choice([{"f": "c"}, {"q": 1}, {"f": 3.5}, {"g": "u1"}])
    saved("groups").fit.plot("x", at=held)


@reaches(RULES, "HLM633")
def bands_of_no_units(chance: Random) -> None:
    saved("groups").fit.plot("x", units=chance.choice(["own", "old", ("average", "news"), 3]))  # type: ignore[arg-type]


@reaches(RULES, "HLM634")
def no_such_picture(chance: Random) -> None:
    if chance.random() < 0.5:
        saved("groups").fit.plot("x", scale=chance.choice(["log", "", "Linear"]))
    if chance.random() < 0.5:
        saved("groups").fit.plot(chance.choice(["residual", "effects"]))
        saved("groups").fit.plot("g", **chance.choice([{"by": "x"}, {"lines": True}, {"at": {"x": 1}}]))
    saved("plain").fit.plot("x", lines=True)


@reaches(RULES, "HLM635")
def no_form_of_pictures(chance: Random) -> None:
    saved("plain").fit.plot("x").save(f"days{chance.choice(['', '.jpg', '.docx', '.svgz', '.'])}")


@reaches(RULES, "HLM636")
def no_such_check(chance: Random) -> None:
    saved("plain").fit.check(kind=chance.choice(["rootogram", "survival", "", "bars"]))


@reaches(RULES, "HLM681")
def report_without_its_tools(chance: Random) -> None:
    with without(*chance.choice([("jinja2",), ("latex2mathml.converter",)])):
        saved("plain").fit.report("report.html")


@reaches(RULES, "HLM682")
def no_page(chance: Random) -> None:
    saved("plain").fit.report(Path(chance.choice(["r.pdf", "r", "report.docx", "r.HTMLX"])))
