"""Rules for formulas of other programs: what cannot be read, or carried over."""

from __future__ import annotations

from pathlib import Path
from random import Random

import hlmdsl as hlm
from tests.fuzz.rule import Rule, reaches
from tests.fuzz.rules_options import without

RULES: list[Rule] = []
TABLE = {"y": [1.0, 2.0, 4.0, 3.0], "x": [0.0, 1.0, 2.0, 3.0], "use": ["no", "yes", "no", "so"], "g": list("aabb")}


@reaches(RULES, "HLM701")
def unreadable(chance: Random) -> None:
    hlm.from_formula(chance.choice(["y ~ x +", "y ~ (x", "y ~ x) + 1", "~~", "", "y ~ 'x", "y ~ ]", "lmer(y ~ x", "@"]))


@reaches(RULES, "HLM702")
def too_long(chance: Random) -> None:
    hlm.from_formula("y ~ " + "+".join(["x"] * chance.randint(11_000, 20_000)))


@reaches(RULES, "HLM703")
def too_deep(chance: Random) -> None:
    n = chance.randint(65, 2000)
    hlm.from_formula("y ~ " + "(" * n + "x" + ")" * n)


@reaches(RULES, "HLM704")
def no_model(chance: Random) -> None:
    hlm.from_formula(chance.choice(["x", "~ x", "lmer(d)", "3", "y", "brm(family = poisson())", "'y'"]))


@reaches(RULES, "HLM705")
def not_sayable(chance: Random) -> None:
    there = [
        "foo(x)",
        "I(x > 2)",
        "scale(x + 1)",
        "(1 | foo(g))",
        "log(x, 3)",
        "x == 1",
    ]
    hlm.from_formula(f"y ~ {chance.choice(there)} + x", TABLE)


@reaches(RULES, "HLM706")
def no_such_column(chance: Random) -> None:
    hlm.from_formula(chance.choice(["y ~ z", "z ~ x", "y ~ x + (1 | h)", "y ~ log(z)", "cbind(y, z) ~ x"]), TABLE)


@reaches(RULES, "HLM707")
def no_such_family(chance: Random) -> None:
    hlm.from_formula("y ~ x", TABLE, family=chance.choice(["tweedie", "cox", "wiener", "nosuch", "compois", ""]))


@reaches(RULES, "HLM708")
def no_such_notation(chance: Random) -> None:
    hlm.from_formula("y ~ x", TABLE, notation=chance.choice(["stan", "lme5", "", "nlme4", "Bambo"]))


@reaches(RULES, "HLM709")
def response_lacks_something(chance: Random) -> None:
    formula, family = chance.choice(
        [("use ~ x", "gaussian"), ("use ~ x", "poisson"), ("use ~ x", "bernoulli"), ("use ~ x", "Gamma")]
    )
    hlm.from_formula(formula, TABLE, family=family)


_UNSAID = {
    "response y ~ OrderedBeta(mu, nu, cutzero, gap)\ncovariate x\neffects logit(mu) = 1 + x\n": (
        "lme4",
        "brms",
        "bambi",
    ),
    "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + spline(x, df = 4)\n": ("lme4", "bambi"),
    "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x\neffects log(sigma) = 1 + x\n": ("lme4",),
    "response y ~ Normal(mu, sigma) truncated (0, inf)\ncovariate x\neffects mu = 1 + x\n": ("lme4",),
    "response y ~ Normal(mu, sigma)\nfactor f { a, b, c } coding helmert\neffects mu = 1 + f\n": ("bambi",),
}


@reaches(RULES, "HLM716")
def not_said_there(chance: Random) -> None:
    spec, programs = chance.choice(list(_UNSAID.items()))
    hlm.parse(spec).as_formula(chance.choice(programs))


@reaches(RULES, "HLM717")
def not_written_in(chance: Random) -> None:
    spec = hlm.parse("response y ~ Normal(mu, sigma)\neffects mu = 1\n")
    spec.as_formula(chance.choice(["glmmTMB", "stan", "", "lme5", "nlme", "brm"]))


@reaches(RULES, "HLM718")
def several_shown(chance: Random) -> None:
    from hlmdsl.show.show_errors import check_one_shown

    check_one_shown(chance.sample(["tree", "model", "design", "as"], chance.randint(2, 4)))


@reaches(RULES, "HLM731")
def picture_without_its_tool(chance: Random) -> None:
    from hlmdsl.show.graph_file import svg_of

    with without("mermaidx"):
        svg_of(chance.choice(["graph TD", "", "x"]))


@reaches(RULES, "HLM732")
def no_graph_file(chance: Random) -> None:
    from hlmdsl.show.graph_file import write_graph

    write_graph("graph TD", Path(chance.choice(["g.png", "g", "graph.html", "g.svgz"])))


@reaches(RULES, "HLM733")
def text_to_a_graph_file(chance: Random) -> None:
    from hlmdsl.show.show_errors import check_written

    check_written(chance.choice([[], ["pymc"], ["tree"], ["as"]]))


@reaches(RULES, "HLM719")
def no_such_stage(chance: Random) -> None:
    spec = hlm.parse("response y ~ Normal(mu, sigma)\neffects mu = 1\n")
    spec.as_json(chance.choice(["trees", "", "fit", "plan", "designs"]))


@reaches(RULES, "HLM720")
def commands_of_ssi(chance: Random) -> None:
    lines = ["NUMIT:100", "LEVEL1:Y=INTRCPT1+X+RANDOM", "NONLIN:n", "LEVEL2:INTRCPT1=INTRCPT2+random/", "FIXTAU:3"]
    hlm.parse("\n".join(chance.sample(lines, chance.randint(2, 5))) + "\n")


@reaches(RULES, "HLM721")
def calls_that_are_not_read(chance: Random) -> None:
    hlm.from_formula(f"{chance.choice(['tobit', 'rma', 'felm', 'nls', 'coxme', 'pglmm'])}(y ~ x, data = d)", TABLE)
