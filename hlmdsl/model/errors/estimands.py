"""The wording of what can be wrong with estimands.

In: facts. Out: diagnostics HLM290 to HLM298. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest


class NotAnEstimand(ModelDiagnostic):
    """A name, a text, or only numbers."""

    code = "HLM290"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str = "estimands are sums and differences of `at(...)` and numbers, such as `at(f = b) - at(f = a)`"


class NotAPredictor(WithNearest):
    """`at(user = 3)`, `at(blok = b2)`"""

    code = "HLM291"
    needs_whole_file = True
    title = "`{name}` is {what}"
    label = "`at` sets the predictors of `{parameter}`"
    note = "predictors of `{parameter}`: {predictors}"
    otherwise = "{advice}"

    name: str
    what: str
    parameter: str
    predictors: tuple[str, ...]
    advice: str = ""


class BadSetting(ModelDiagnostic):
    """`at(b2)`, `at(Days = high)`"""

    code = "HLM292"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str


class SetTwice(ModelDiagnostic):
    """`at(block = b1, block = b2)`"""

    code = "HLM293"
    title = "`{name}` is set twice"
    label = "set again here"
    help = "keep one of the two"

    name: str


class EstimandIsNothing(ModelDiagnostic):
    """`at() - at()`"""

    code = "HLM294"
    title = "estimand `{name}` is {value} whatever the data"
    label = "{because}"
    help = "compare two different points, such as `at(f = b) - at(f = a)`"

    name: str
    value: str
    because: str
