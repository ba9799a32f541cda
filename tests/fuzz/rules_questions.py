"""Rules for what is asked after a fit: questions that declare something, names that are taken, units that are not."""

from __future__ import annotations

from random import Random

import hlmdsl as hlm
from tests.fuzz.rule import Rule, reaches
from tests.fuzz.rules_options import compiled
from tests.fuzz.saved import SPECS, saved

RULES: list[Rule] = []


@reaches(RULES, "HLM611")
def a_declaration(chance: Random) -> None:
    line = chance.choice(["prior x ~ Normal(0, 1)", 'data "t.csv"', "group g", "estimand b = at(x = 2)"])
    saved("plain").fit.ask(f"at(x = 1)\n{line}")


@reaches(RULES, "HLM612")
def a_name_that_is_taken(chance: Random) -> None:
    fit = saved("groups").fit
    fit.ask("at(x = 1)", name=chance.choice([*fit.draws.posterior, "data_x", "g", "g_effect", "row"]))


@reaches(RULES, "HLM613")
def no_question(chance: Random) -> None:
    saved("plain").fit.ask(chance.choice(["", " \n", {}, [], 3, None, {"a": 1}, b"at(x = 1)"]))


@reaches(RULES, "HLM614")
def no_grouping(chance: Random) -> None:
    name = chance.choice(["plain", "groups", "nested"])
    saved(name).fit.units(chance.choice(["", "x", "G", "größe", 3, None]))


@reaches(RULES, "HLM615")
def no_effect(chance: Random) -> None:
    saved("groups").fit.units("g", sort=chance.choice(["", "f", "intercept", "sigma.x", 3, None]))


@reaches(RULES, "HLM616")
def no_variable(chance: Random) -> None:
    saved("groups").fit.tidy(chance.choice(["X", "", (), 3, ["x", "xx"], [None]]))


@reaches(RULES, "HLM617")
def no_frame(chance: Random) -> None:
    saved("plain").fit.tidy("x", to=chance.choice(["", "Pandas", "dask", 3, None]))


@reaches(RULES, "HLM618")
def no_column(chance: Random) -> None:
    name = chance.choice(["z", "größe", "f"])
    text = (
        SPECS["plain"].replace("covariate x", f"covariate `{name}`\ncovariate x").replace("1 + x", f"1 + x + `{name}`")
    )
    saved("plain").fit.update(hlm.parse(text))


@reaches(RULES, "HLM619")
def two_places(chance: Random) -> None:
    compiled().sample(file="a.nc", save_to=chance.choice(["a.nc", "b.nc"]))
