"""Responses that are levels: which these are, how they are listed, and by what code each is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Literal

from tests.fuzz.odd_words import COINCIDING, ODD_LEVELS, PLAIN_LEVELS, distinct

IN_ORDER = (
    *("OrderedLogistic", "OrderedProbit", "OrderedCloglog", "OrderedLoglog", "OrderedCauchit"),
    *("StoppingRatio", "ContinuationRatio", "AdjacentCategory"),
)
"""Families of levels in order."""

KINDS: dict[str, Literal["yes or no", "ordinal", "nominal"]] = {
    "Bernoulli": "yes or no",
    **dict.fromkeys(IN_ORDER, "ordinal"),
    "Categorical": "nominal",
}


@dataclass(frozen=True)
class Levels:
    """`coded` in the order of their numbers: a reference first. `listed` in the order of the spec."""

    kind: Literal["yes or no", "ordinal", "nominal"]
    coded: tuple[str, ...]
    listed: tuple[str, ...]
    in_columns: bool = False
    of_shares: bool = False

    def text(self, level: Callable[[str], str]) -> str:
        """As a response declares them."""
        if self.in_columns:
            return f"= ({', '.join(map(level, self.listed))}) reference {level(self.coded[0])}"
        if self.kind == "ordinal":
            return f"ordered {{ {' < '.join(map(level, self.listed))} }}"
        return f"{{ {', '.join(map(level, self.listed))} }} reference {level(self.coded[0])}"


def in_columns(names: list[str], of_shares: bool = False) -> Levels:
    """A column for each level, called so: counts, or shares of a whole."""
    reference = names[-1]
    return Levels("nominal", (reference, *names[:-1]), tuple(names), in_columns=True, of_shares=of_shares)


def levels_of(family: str, chance: Random, odd: float) -> tuple[Levels | None, bool]:
    """The levels of a response, None where its column has numbers; and whether they are odd ones."""
    kind = KINDS.get(family)
    if kind is None or (kind == "yes or no" and chance.random() < 0.5):
        return None, False
    k = 2 if kind == "yes or no" else chance.choice([2, 3, 3, 3, 4, 5])
    is_odd = chance.random() < odd
    if is_odd and chance.random() < 0.3:
        found = tuple(chance.sample(chance.choice(COINCIDING), min(k, 4)))
    elif is_odd:
        found = distinct(chance.sample(ODD_LEVELS, k))
    elif kind == "yes or no":
        found = tuple(chance.sample(("no", "yes", "N", "Y", "a", "b"), k))
    else:
        found = tuple(chance.sample(chance.choice(PLAIN_LEVELS), k))
    reference = found[0] if kind == "ordinal" else chance.choice(found)
    return Levels(kind, (reference, *(level for level in found if level != reference)), found), is_odd
