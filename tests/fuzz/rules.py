"""Inputs made to reach an error: for every code of the package a rule, or, from its wrong specs, several.

Rules that start from tests/bad and docs/pairs come by themselves; codes that need a file, a fit or an option have one
in another module of rules. A code without any is reported by the suite.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

import hlmdsl as hlm
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from tests.fuzz import (
    rules_after,
    rules_comparison,
    rules_drawing,
    rules_editor,
    rules_fits,
    rules_notation,
    rules_options,
    rules_questions,
    rules_specs,
    rules_suggest,
    rules_tables,
)
from tests.fuzz.answers import check_spec
from tests.fuzz.examples import Example, as_csv, examples
from tests.fuzz.outcome import Verdict, check_diagnostics, check_report, claim, codes_of
from tests.fuzz.rule import Rule
from tests.fuzz.shrink import fewer
from tests.fuzz.specs import words_of
from tests.fuzz.tally import all_kinds
from tests.fuzz.vary import varied

DIGITS = {"spec rules": "12", "table rules": "3", "fit rules": "4567"}


@dataclass(frozen=True)
class ExampleCase:
    """A known mistake, spelled in another way. Its code must be reached still."""

    example: Example

    @property
    def way(self) -> str:
        return self.example.code

    def check(self) -> Verdict:
        example = self.example
        if example.stage != "design":
            verdict = check_spec(example.text)
        else:
            with in_folder():
                Path("table.csv").write_text(as_csv(example.rows), encoding="utf-8")
                for name, data in example.files:
                    Path(name).write_bytes(data)
                verdict = said_of(lambda: _bound(example.text))
        claim(example.code in verdict.codes, f"{example.place} has {example.code}", sorted(verdict.codes))
        return verdict

    def shown(self) -> str:
        table = as_csv(self.example.rows)
        return f"{self.example.place}\n{self.example.text}" + (f"\n--- table.csv\n{table}" if table else "")

    def smaller(self, fails: Callable[[ExampleCase], bool]) -> ExampleCase:
        def with_text(kept: list[str]) -> ExampleCase:
            return ExampleCase(replace(self.example, text="".join(kept)))

        if fails(with_text([])):
            return self  # whatever is left out, the code is not reached: the whole is the example
        return with_text(fewer(words_of(self.example.text), lambda kept: fails(with_text(kept))))


def _bound(text: str) -> Iterable[Diagnostic]:
    spec = hlm.parse(text, "example.hlm")
    yield from spec.warnings
    design = spec.bind() if spec.model.data_path else spec.bind("table.csv")
    yield from design.warnings


@dataclass(frozen=True)
class RuleCase:
    """A rule of its own, with its random facts."""

    rule: Rule
    seed: int

    @property
    def way(self) -> str:
        return self.rule.code

    def check(self) -> Verdict:
        with in_folder():
            verdict = said_of(lambda: self.rule.run(Random(self.seed)))
        claim(self.rule.code in verdict.codes, f"the rule for {self.rule.code} reaches it", sorted(verdict.codes))
        return verdict

    def shown(self) -> str:
        return f"{self.rule.run.__module__}.{self.rule.run.__name__}(Random({self.seed}))"

    def smaller(self, fails: Callable[[RuleCase], bool]) -> RuleCase:
        return self


def said_of(run: Callable[[], Iterable[Diagnostic] | None]) -> Verdict:
    """The codes of what is raised, and of what is given back."""
    found: list[Diagnostic] = []
    try:
        for diagnostic in run() or ():
            found.append(diagnostic)
    except HlmError as error:
        check_report(error)
        return Verdict("refused", codes_of([*found, *error.diagnostics]))
    check_diagnostics(found, None)
    return Verdict("accepted", codes_of(found))


@contextmanager
def in_folder() -> Iterable[None]:
    """Work in an empty folder."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)


@cache
def rules() -> dict[str, tuple[Rule, ...]]:
    """The rules that are written by hand, by their code."""
    found: dict[str, list[Rule]] = {}
    for module in (
        rules_specs,
        rules_tables,
        rules_fits,
        rules_drawing,
        rules_options,
        rules_questions,
        rules_comparison,
        rules_after,
        rules_editor,
        rules_notation,
        rules_suggest,
    ):
        for rule in module.RULES:
            found.setdefault(rule.code, []).append(rule)
    return {code: tuple(found[code]) for code in sorted(found)}


@cache
def by_kind(kind: str) -> tuple[str, ...]:
    """The codes that inputs of this kind reach, those with a rule."""
    codes = dict.fromkeys(k.code for k in all_kinds())
    return tuple(c for c in codes if c[3] in DIGITS[kind] and (c in examples() or c in rules()))


def codes_without_rule() -> list[str]:
    codes = dict.fromkeys(k.code for k in all_kinds())
    return [c for c in codes if c not in examples() and c not in rules()]


def make(kind: str, chance: Random, index: int) -> ExampleCase | RuleCase:
    """All codes in turn; of each, its examples and rules by chance."""
    codes = by_kind(kind)
    return case_of(codes[index % len(codes)], chance, index >= len(codes))


def case_of(code: str, chance: Random, vary: bool = True) -> ExampleCase | RuleCase:
    """One of a code's examples, as it is or varied, or one of its rules. Slow rules come up seldom."""
    own = [r for r in rules().get(code, ()) if not r.is_slow or chance.random() < 0.1 or code not in examples()]
    chosen = chance.choice([*examples().get(code, ()), *own])
    if isinstance(chosen, Rule):
        return RuleCase(chosen, chance.randrange(10**9))
    return ExampleCase(varied(chosen, chance) if vary else chosen)
