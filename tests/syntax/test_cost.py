"""Twice the text is twice the work: steps are counted, not seconds, so that a busy machine changes nothing.

A step is a call or a jump of the interpreter, and a character or token that is copied. `HLM_KINDS=1000 pytest
tests/syntax/test_cost.py` goes through all kinds; `python tests/properties/growing.py --table 100000` has the seconds.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from growing import KINDS, MODEL, REPEATED, Steps
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hlmdsl.model.check import check_model, check_recovering
from hlmdsl.model.names import MOST_COMPARED
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse_recovering
from hlmdsl.syntax import scan as scanning
from hlmdsl.syntax.format import format_spec
from hlmdsl.syntax.read_text import LONGEST_FILE

EXAMPLES = int(os.environ.get("HLM_KINDS", "3"))
CHARACTERS = 700
MOST = 2.6
"""From twice to four times the text as against from once to twice: 2 if the work is linear, 4 if it is quadratic."""


def counting(kind: type, steps: Steps) -> type:
    """Texts or tuples that count what is copied of them."""

    def item(self: Any, at: Any) -> Any:
        found = kind.__getitem__(self, at)
        if isinstance(at, slice):
            steps.count += len(found)
            return counted(found)
        return found

    counted = type("Counted", (kind,), {"__getitem__": item})
    return counted


def read(text: str, tokens: Callable[[tuple[scanning.Token, ...]], Any] = tuple) -> None:
    """Scanned, parsed, laid out, checked, and every error worded."""
    source = SourceText("<spec>", text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scanning, "Chunk", lambda keyword, given: Chunk(keyword, tokens(given)))
        spec, wrong = parse_recovering(source)
    format_spec(spec)
    try:
        if not wrong:
            check_model(spec, source)
        else:
            _, more = check_recovering(spec, source)
            raise HlmError([*wrong, *more], source)
    except HlmError as error:
        str(error)


Chunk = scanning.Chunk


def steps_of(text: str) -> int:
    steps = Steps()
    counted_text, counted_tuple = counting(str, steps), counting(tuple, steps)
    with steps:
        read(counted_text(text), counted_tuple)
    return steps.count


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([*KINDS, *REPEATED]))
@example("dotted name")
@example("contrasts by hand")
@example("nested units")
@example("groups in nothing")
@example("levels unquoted")
@example("junk '@ '")
def test_work_grows_as_the_text_does(name: str) -> None:
    kind = (KINDS | REPEATED)[name]
    least = 2 * MOST_COMPARED if name in KINDS else 2  # up to so many, each wrong name is compared to all others
    n = max(least, CHARACTERS // max(1, (len(kind(80)) - len(kind(40))) // 40))
    read(MODEL)
    read(kind(2))  # whatever is made once
    once, twice, four_times = (steps_of(kind(times * n)) for times in (1, 2, 4))
    assert four_times - twice < max(MOST * (twice - once), 0.75 * once), (n, once, twice, four_times)


LONG_TOKENS = {
    "digits": "prior x ~ Normal(${7}, 1)",
    "digits and a letter": "covariate ${7}x",
    "a fraction": "prior x ~ Normal(0.${7}, 1)",
    "an exponent": "prior x ~ Normal(1e${7}x, 1)",
    "a name": "covariate ${x}",
    "two names": "covariate `${x}` prior `${x}y` ~ Normal(0, 1)",
    "a text": 'model m "${a }"',
    "escapes": 'model m "${\\\\}"',
    "a text without end": 'model m "${a }',
    "backticks": "covariate ${`}",
    "a comment": "#${#}",
    "blanks": "model${ }m",
    "line ends": "model${\r\n}m",
}


@pytest.mark.parametrize("form", LONG_TOKENS.values(), ids=LONG_TOKENS)
def test_one_long_token_is_read_in_one_go(form: str) -> None:
    """A pattern that goes back over what it has read would not be done with these in an hour."""
    pieces = form.replace("}", "${").split("${")
    room = (LONGEST_FILE - 100) // (len(pieces) // 2)
    text = "".join(piece * (room // len(piece)) if at % 2 else piece for at, piece in enumerate(pieces))
    source = SourceText("<spec>", text)
    _, wrong = parse_recovering(source)
    assert len(str(HlmError(wrong, source))) < 20_000
