"""The wording of what can be wrong with priors that shrink all effects together.

In: facts. Out: diagnostics HLM2265 to HLM2269. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.families import advised
from hlmdsl.model.errors.base import ModelDiagnostic


class BadShrinkage(ModelDiagnostic):
    """`Horseshoe()`, `Horseshoe(p0 = -1)`, `R2D2(mean = 2)`"""

    code = "HLM2265"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str


class OnlyEffectsShrink(ModelDiagnostic):
    """`prior x ~ Horseshoe(p0 = 3)`, `prior sd(g) ~ R2D2()`"""

    code = "HLM2266"
    title = "`{distribution}` is a prior of all effects of the main predictor together"
    label = "this is on `{target}`"
    help = "write `prior effects ~ {written}`; effects that have priors with their names are left out of it"

    distribution: str
    target: str
    written: str


class ShrinksToReference(ModelDiagnostic):
    """`prior effects ~ Horseshoe(p0 = 3)` where the response is levels in no order"""

    code = "HLM2267"
    title = "`{distribution}` is not a prior for a response of levels in no order"
    label = "which effects are near zero depends on the reference level"
    help = "write `prior effects ~ Normal(0, 1)`"

    distribution: str


class TotalIsNotShrunk(ModelDiagnostic):
    """`prior effects ~ Horseshoe(p0 = 3)` beside `monotonic(f)`"""

    code = "HLM2268"
    title = "the total of `{term}` cannot be part of `{distribution}`"
    label = "shrinkage is relative to the sd of a column, and a total has no column of its own"
    help = "give it a prior of its own: `prior {term} ~ Normal(0, 1)`"

    distribution: str
    term: str


class NoSingleSigma(ModelDiagnostic):
    """`prior effects ~ R2D2()` where there is not one sigma of the response"""

    code = "HLM2269"
    title = "`{distribution}` requires one sd of single observations"
    label = "{because}"
    help = f"write `prior effects ~ Horseshoe(p0 = 1)`, or a response such as `y ~ {advised.OF_NUMBERS}`"

    distribution: str
    because: str
