"""Rules for errors of specs that no wrong spec shows: files, sheer size, and what is too deep or too long."""

from __future__ import annotations

from pathlib import Path
from random import Random

import hlmdsl as hlm
from tests.fuzz.rule import Rule, reaches

RULES: list[Rule] = []
BASE = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x\n"


@reaches(RULES, "HLM101")
def no_file(chance: Random) -> None:
    Path("other.hlm").write_text(BASE)
    hlm.load(chance.choice(["modle.hlm", "a/b.hlm", "othr.hlm", "ü.hlm", Path("nowhere")]))


@reaches(RULES, "HLM102")
def not_a_spec_file(chance: Random) -> None:
    match chance.randrange(4):
        case 0:
            hlm.load(".")
        case 1:
            Path("t.csv").write_text("y,x\n1,2\n")
            hlm.load("t.csv")
        case 2:
            Path("f.hlm").write_bytes(chance.choice([b"\x89HDF\r\n\x1a\n", b"CDF\x01", b"PAR1", b"ARROW1"]) + b"1234")
            hlm.load("f.hlm")
        case _:
            hlm.load("a\0b.hlm")


@reaches(RULES, "HLM103")
def not_utf8(chance: Random) -> None:
    data = BASE.replace("x", "größe").encode(chance.choice(["latin-1", "cp1252", "utf-16"]))
    Path("f.hlm").write_bytes(data)
    hlm.load("f.hlm")


@reaches(RULES, "HLM104")
def too_long(chance: Random) -> None:
    hlm.parse(chance.choice(["x", "# a\n", "\n", "(", "response "]) * 1_000_100)


@reaches(RULES, "HLM105")
def invisible(chance: Random) -> None:
    character = chance.choice("\0\x07\x1b\x7f\x85\u200e\u202e\u2066\ud800")
    at = chance.randrange(len(BASE))
    hlm.parse(BASE[:at] + character + BASE[at:])


@reaches(RULES, "HLM128")
def too_deep(chance: Random) -> None:
    deep = chance.randint(65, 400)
    left, right = chance.choice([("(", ")"), ("log(", ")")])
    hlm.parse(BASE.replace("1 + x", f"1 + {left * deep}x{right * deep}"))


@reaches(RULES, "HLM129")
def too_many_items(chance: Random) -> None:
    hlm.parse(BASE.replace("1 + x", " + ".join(["x"] * chance.randint(2_100, 2_600))))


@reaches(RULES, "HLM131")
def too_many_errors(chance: Random) -> None:
    line = chance.choice(["covariate 1x", "covarate x", 'factor f { "a }', "effects mu = = 1"])
    hlm.parse(f"{line}\n" * chance.randint(1_050, 1_300))


@reaches(RULES, "HLM2028")
def too_long_a_chain(chance: Random) -> None:
    groups = [f"group g{i} in g{i + 1}" for i in range(chance.randint(70, 120))]
    chance.shuffle(groups)
    hlm.parse("\n".join([*groups, "group g200", BASE, "group last in g0"]).replace("1 + x", "1 + x + (1 | g0)"))


@reaches(RULES, "HLM2061")
def too_many_terms(chance: Random) -> None:
    names = [f"x{i}" for i in range(chance.randint(11, 16))]
    covariates = "\n".join(f"covariate {n}" for n in names)
    power = chance.choice([len(names), 9])
    hlm.parse(f"response y ~ Normal(mu, sigma)\n{covariates}\neffects mu = ({' + '.join(names)})^{power}")


@reaches(RULES, "HLM2120")
def too_many_levels(chance: Random) -> None:
    levels = [f"l{i}" for i in range(chance.randint(102, 900))]
    chance.shuffle(levels)
    response, left = chance.choice(
        [
            (f"{{ {', '.join(levels)} }} ~ Categorical(p)", "softmax(p)"),
            (f"ordered {{ {' < '.join(levels)} }} ~ OrderedLogistic(eta, cutpoints)", "eta"),
        ]
    )
    hlm.parse(f"response y {response}\ncovariate x\neffects {left} = 1 + x\n")
