"""Rules for editors and notebooks: codes that are none, names that cannot be changed, lines of magic."""

from __future__ import annotations

from random import Random
from types import SimpleNamespace

from hlmdsl.commands.of_editors import lsp
from hlmdsl.editor.analysis import Analyses
from hlmdsl.editor.error_pages import explain_code
from hlmdsl.editor.navigate import rename
from hlmdsl.editor.notebook import HlmMagic, read_line
from tests.fuzz.rule import Rule, instead, reaches

RULES: list[Rule] = []
SPEC = "response y ~ Normal(mu, sigma)\ncovariate x\ngroup g\neffects mu = 1 + x + (1 | g)\n"


@reaches(RULES, "HLM520")
def no_such_code(chance: Random) -> None:
    explain_code(chance.choice(["HLM9999", "", "HLM", "E501", "2", "HLM20555", "\x00", "HLM-1"]))


@reaches(RULES, "HLM521")
def not_renamed(chance: Random) -> None:
    at, new = chance.choice([("x", "g"), ("x", ""), ("x", "a`b"), ("Normal", "x"), ("mu", "x"), ("g\n", "x")])
    rename(Analyses().of("a.hlm", SPEC), SPEC.index(at), new)


@reaches(RULES, "HLM522")
def without_pygls(chance: Random) -> None:
    with instead("hlmdsl.commands.of_editors:find_spec", lambda name: None):
        lsp()


@reaches(RULES, "HLM523")
def bad_magic(chance: Random) -> None:
    read_line(chance.choice(["", "2x", "m --dta df", "m --data", "m 'df", "a-b", "m more"]))


@reaches(RULES, "HLM524")
def no_such_table(chance: Random) -> None:
    HlmMagic(SimpleNamespace(user_ns={"df": None}))(f"m --data {chance.choice(['dff', 'x', 'table'])}", SPEC)
