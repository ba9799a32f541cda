"""Specs: put together as models, made from the grammar, or damaged. In: chance. Out: cases, and what came of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from tests.fuzz.answers import check_spec
from tests.fuzz.compose import compose
from tests.fuzz.grammar import grammatical
from tests.fuzz.mutate import mutated, tokens_of
from tests.fuzz.outcome import Verdict, claim
from tests.fuzz.shrink import fewer
from tests.fuzz.tally import warning_codes
from tests.fuzz.written import Written

REFUSED_RIGHTLY = {
    "HLM2003", "HLM2004", "HLM2005", "HLM2008", "HLM2009",  # two results of one name, or a name that no file can hold
    "HLM2013",  # levels that are the same letters
    "HLM2062",  # margins absent
    "HLM2072", "HLM2073", "HLM2074",  # a prior on an intercept, on effects, or on a parameter that is not there
    "HLM2080",  # bounds of a prior that are equal in doubles
    "HLM2094", "HLM2096",  # points of an estimand that cancel; an average over `data`, where that is a group too
    "HLM2097",  # a mean that does not exist
    "HLM2396", "HLM2398",  # a unit that is told apart by a factor besides, or that has no rows of a level
    "HLM2185",  # a mean of directions
    "HLM2098",  # numbers whose products are no numbers
    "HLM332",  # two priors of the sd of units' curves, `sd(g)` and `sd(hsgp(x))`
    "HLM315",  # numbers beyond 1e100
    "HLM326",  # exp beyond all numbers
    "HLM328",  # values that a zero far away leaves no difference of, for a curve
    "HLM327", "HLM336",  # a column that is constant in doubles; columns beyond 1e100, or below 1e-100
    "HLM337",  # a log at a point that has none
    "HLM343", "HLM344",  # a response that an offset of 1e90 leaves nothing of but rounding
}  # fmt: skip
"""What a model that was put together here may be refused for."""


@dataclass(frozen=True)
class SpecCase:
    """A text, the table that it may belong to, and, where it was put together whole, its parts."""

    way: str
    text: str
    table: dict[str, list] | None = None
    written: Written | None = None

    def check(self) -> Verdict:
        verdict = check_spec(self.text, self.table, self.written)
        if self.written is not None and verdict.outcome == "refused":
            errors = verdict.codes - warning_codes()
            rightly = REFUSED_RIGHTLY | ({"HLM342"} if "Flat()" in self.text else set())  # a level of zeros, say
            claim(errors <= rightly, "a model that was put together whole is not refused", sorted(errors))
        return verdict

    def shown(self) -> str:
        columns = "" if self.table is None else "".join(f"\n{name!r}: {cells}" for name, cells in self.table.items())
        return self.text + (f"\n--- table{columns}" if columns else "")

    def smaller(self, fails: Callable[[SpecCase], bool]) -> SpecCase:
        """The same with as few declarations, tokens, columns and rows as still fail."""
        case = self
        if self.written is not None and fails(without := replace(self, written=None)):
            case = without
        if case.table is not None and fails(bare := replace(case, table=None, written=None)):
            case = bare
        if case.written is not None:
            return case  # its parts would no longer be those of the text

        def with_text(pieces: list[str]) -> SpecCase:
            return replace(case, text="".join(pieces))

        lines = fewer(case.text.splitlines(keepends=True), lambda kept: fails(with_text(kept)))
        case = with_text(lines)
        case = with_text(fewer(words_of(case.text), lambda kept: fails(with_text(kept))))
        if case.table is None:
            return case
        table = case.table
        names = fewer(list(table), lambda kept: fails(replace(case, table={n: table[n] for n in kept})))
        case = replace(case, table={n: table[n] for n in names})

        def with_rows(kept: list[int]) -> SpecCase:
            return replace(case, table={n: [table[n][i] for i in kept] for n in names})

        rows = fewer(list(range(len(next(iter(table.values()))))), lambda kept: fails(with_rows(kept)))
        return with_rows(rows)


def words_of(text: str) -> list[str]:
    """Tokens, each with the blanks after it."""
    found: list[str] = []
    for token in tokens_of(text):
        if found and token.isspace():
            found[-1] += token
        else:
            found.append(token)
    return found


def make(kind: str, chance: Random, index: int) -> SpecCase:
    draw = chance.random()
    if draw < 0.22:
        written = compose(chance)
        return SpecCase("composed", written.text, written.table, written)
    if draw < 0.37:
        return SpecCase("grammar", grammatical(chance))
    base = compose(chance)

    def other() -> str:
        return grammatical(chance) if chance.random() < 0.3 else compose(chance).text

    if draw < 0.5:
        return SpecCase("grammar, damaged", mutated(chance, grammatical(chance), other))
    with_table = chance.random() < 0.6
    return SpecCase("composed, damaged", mutated(chance, base.text, other), base.table if with_table else None)
