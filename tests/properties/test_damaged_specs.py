"""Whatever is damaged in a spec that ships, or in a bad one, it is read, refused in words, or explained: no traceback.

`HLM_DAMAGED=20000 pytest tests/properties/test_damaged_specs.py` damages that many.
"""

from __future__ import annotations

import os
import random
import re
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import hlmdsl
from hlmdsl.design.schema import schema_from_spec
from hlmdsl.explain.explanation import explain
from hlmdsl.source.exceptions import HlmError
from hlmdsl.syntax.ast import KEYWORDS

EXAMPLES = int(os.environ.get("HLM_DAMAGED", "120"))
TESTS = Path(__file__).parents[1]
SPECS = sorted(
    p.read_text(encoding="utf-8", errors="replace")
    for p in (*TESTS.parent.glob("specs/*.hlm"), *TESTS.glob("bad/*/*.hlm"))
    if p.stat().st_size < 2_000
)
DECLARATIONS = re.compile(rf"(?m)^(?=(?:{'|'.join(KEYWORDS)})\b)")
TOKENS = re.compile(r'"[^"\n]*"|`[^`\n]*`|\w+|\|\||[^\w\s]|\s+')
BY_ANOTHER = [
    "0",
    "1",
    "-1",
    "q",
    "mu",
    "sigma",
    "n",
    "sd",
    "at",
    "mean",
    "log",
    "(",
    ")",
    "[",
    ",",
    "=",
    "~",
    "|",
    "+",
    ":",
    "^",
    "*",
    "/",
    "Intercept",
    "effects",
    "data",
    "1e999",
    '"a"',
    "average",
    "slope",
    "poly",
    "offset",
    "center",
    "reference",
]


def damaged(text: str, chance: random.Random, times: int) -> str:
    """Some of its declarations or tokens deleted, said again, exchanged or replaced."""
    for _ in range(times):
        pattern = chance.choice([DECLARATIONS, TOKENS])
        pieces = DECLARATIONS.split(text) if pattern is DECLARATIONS else TOKENS.findall(text)
        if not pieces:
            return text
        at, other = chance.randrange(len(pieces)), chance.randrange(len(pieces))
        match chance.randrange(4):
            case 0:
                del pieces[at]
            case 1:
                pieces.insert(other, pieces[at])
            case 2:
                pieces[at], pieces[other] = pieces[other], pieces[at]
            case _:
                pieces[at] = chance.choice(BY_ANOTHER) if pattern is TOKENS else pieces[other]
        text = "".join(pieces)
    return text


def to_the_end(text: str) -> None:
    """As far as a spec goes without a table."""
    refused: HlmError | None = None
    try:
        spec = hlmdsl.parse(text)
        explain(schema_from_spec(spec.model))
    except HlmError as error:
        refused = error
    assert refused is None or (refused.diagnostics and "error[HLM" in str(refused))


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SPECS), st.integers(0, 2**32), st.integers(1, 3))
def test_damaged_specs_are_refused_in_words(text: str, seed: int, times: int) -> None:
    to_the_end(damaged(text, random.Random(seed), times))


UNREAD = "prior Intercept ~ Normal(0 1)\n"


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(
        [
            ("StudentT(mu, sigma = {}, nu = {})", "mu"),
            ("Normal(mu, sigma = {})", "mu"),
            ("Binomial(n = {}, p)", "logit(p)"),
            ("Gamma(mu, alpha = {})", "log(mu)"),
        ]
    ),
    st.sampled_from(["y", "log(y)", "sqrt(y)"]),
    st.sampled_from(["", "covariate c\n", "factor c\n", "group c in\n"]),
    st.sampled_from(["at()", "mean(at())", "slope(c, mean(at()))", "average(mean(at()), over = g)"]),
)
@example(("Normal(mu, sigma = {})", "mu"), "log(y)", "", "mean(at())")
def test_what_was_not_read_is_not_used(family: tuple[str, str], response: str, column: str, estimand: str) -> None:
    """An argument's column is not declared, and a declaration that could not be read may be the one that does."""
    call, left = family
    text = f"response {response} ~ {call.replace('{}', 'c')}\n{column}group g\neffects {left} = 1 + (1 | g)\n"
    to_the_end(f"{text}estimand e = {estimand}\n{UNREAD}")
