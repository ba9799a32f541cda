"""A short seeded run of the fuzzer, and every rule once: nothing but errors in words and right answers.

`python -m tests.fuzz --specs 30000 --tables 10000 --fits 3000 --rules 2000` is the long one.
"""

from __future__ import annotations

from random import Random

import pytest

from tests.fuzz.kinds import Attempt, attempt, said, tried
from tests.fuzz.pool import chunks, run_all
from tests.fuzz.report import markdown
from tests.fuzz.rules import DIGITS, RuleCase, by_kind, case_of, codes_without_rule
from tests.fuzz.shrink import fewer
from tests.fuzz.tally import Tally

SEED = 9


def found_in(kind: str, n: int) -> list[str]:
    """What is to be read of each finding: how to make it again, what is wrong, and the smallest input."""
    attempts = [attempt(kind, SEED, index) for index in range(n)]
    return [as_text(a) for a in attempts if a.fault]


def as_text(a: Attempt) -> str:
    again = f"python -m tests.fuzz --seed {SEED} --only '{a.kind}:{a.index}'"
    return f"{a.fault}\n{a.fact}\n{a.shown}\nmade again and smaller: {again}"


@pytest.mark.parametrize(("kind", "n"), [("specs", 30), ("tables", 30), ("fits", 12)])
def test_a_short_run_finds_nothing(kind: str, n: int) -> None:
    found = found_in(kind, n)
    assert not found, "\n\n".join(found)


def test_every_code_has_a_rule() -> None:
    assert codes_without_rule() == []


@pytest.mark.parametrize("kind", DIGITS)
def test_every_rule_reaches_its_code(kind: str) -> None:
    failed = []
    for code in by_kind(kind):
        case = case_of(code, Random(SEED), vary=False)
        if isinstance(case, RuleCase) and case.rule.is_slow:
            continue  # these sample or draw; the long run has them
        _, error = tried(case)
        if error is not None:
            failed.append(f"{code}: {said(error)}\n{case.shown()}")
    assert not failed, "\n\n".join(failed)


def test_an_input_is_the_same_again() -> None:
    for kind in ("specs", "tables"):
        assert attempt(kind, SEED, 3) == attempt(kind, SEED, 3)


def test_fewer_pieces() -> None:
    assert fewer(list(range(50)), lambda kept: {7, 31} <= set(kept)) == [7, 31]
    assert fewer(["a"], lambda kept: True) == []


def test_the_run_outlives_its_inputs() -> None:
    """One dies, one asks for all memory, one raises what nobody catches: three findings, and the rest is tried."""
    tally = Tally()
    for found in run_all(chunks("trouble", 0, 4), SEED, workers=1):
        tally.add(found)
    assert tally.inputs("trouble") == 4
    faults = {fault: len(found) for (_, fault), found in tally.findings.items()}
    assert list(faults.values()) == [1, 1, 1]
    assert "the process died (exit code -6)" in faults
    assert any("MemoryError" in fault for fault in faults)


def test_report() -> None:
    tally = Tally()
    tally.add(Attempt("specs", 0, "composed", "accepted", ("HLM2007",)))
    tally.add(Attempt("specs", 1, "composed", "finding", (), "KeyError in x.py, f", "KeyError: 'n'", "response y"))
    text = markdown(tally.as_data(SEED))
    assert "| specs | composed | 2 | 1 | 0 | 1 |" in text
    assert "- specs: KeyError in x.py, f (1 inputs, first 1)" in text
    assert "HLM101 (FileNotThere)" in text
