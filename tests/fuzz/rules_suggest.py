"""Rules for first specs from tables: responses that cannot be one, columns that are not what they are given as."""

from __future__ import annotations

from random import Random
from typing import Any

import hlmdsl as hlm
from tests.fuzz.rule import Rule, reaches

RULES: list[Rule] = []


def table(chance: Random, n: int = 40) -> dict[str, list[Any]]:
    return {
        "y": [chance.gauss(0, 1) for _ in range(n)],
        "x": [chance.gauss(0, 1) for _ in range(n)],
        "f": ["a" if k % 2 else "b" for k in range(n)],
        "g": [f"u{k // 4}" for k in range(n)],
        "same": ["s"] * n,
        "nothing": [None] * n,
    }


@reaches(RULES, "HLM706")
def no_such_column(chance: Random) -> None:
    hlm.new_spec(table(chance), chance.choice(["yy", "", "Y", "z"]))


@reaches(RULES, "HLM711")
def no_response(chance: Random) -> None:
    hlm.new_spec(table(chance), chance.choice(["same", "nothing"]))


@reaches(RULES, "HLM712")
def two_kinds(chance: Random) -> None:
    hlm.new_spec(table(chance), "y", groups=["g"], factors=[chance.choice(["g", "y"])])


@reaches(RULES, "HLM713")
def not_of_that_kind(chance: Random) -> None:
    hlm.new_spec(table(chance), "y", covariates=[chance.choice(["f", "g", "same"])])


@reaches(RULES, "HLM714")
def too_few_rows(chance: Random) -> None:
    hlm.new_spec(table(chance, chance.choice([2, 3])), "y")


@reaches(RULES, "HLM715")
def no_list(chance: Random) -> None:
    hlm.new_spec(table(chance), "y", groups=chance.choice(["g", "f"]))
