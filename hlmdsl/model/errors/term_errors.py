"""The wording of what can be wrong with the terms of effects lines, common and varying.

In: facts. Out: diagnostics HLM2050 to HLM2069, HLM2125 to HLM2127. Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import Any

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest
from hlmdsl.model.written import quoted
from hlmdsl.source.fix import Edit, Fix, replacement
from hlmdsl.source.text import SourceText


class NotATerm(ModelDiagnostic):
    """Something in an effects line that is not a term: a number, a text, a sum of numbers."""

    code = "HLM2050"
    title = "{found} is not a term"
    label = "not a term"
    help = "{advice}"

    found: str
    advice: str = "terms are `1`, `0`, names of covariates and factors, and products of these such as `a:b` and `a * b`"


class GroupAsTerm(ModelDiagnostic):
    """`mu = 1 + user` with `group user`"""

    code = "HLM2051"
    title = "`{name}` is a group, its effects are varying effects"
    label = "a group cannot be a common effect"
    help = "write `(1 | {name_code})`; for one common effect per label, declare it as a factor: `factor {name_code}`"

    name: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        if self.span is None:
            return ()
        return (replacement(self.span, f"(1 | {quoted(self.name)})", is_sure=False),)


class NotAGrouping(ModelDiagnostic):
    """`(1 | x)` with a covariate, `(1 | g + h)`"""

    code = "HLM2052"
    title = "{found} cannot be used to the right of a bar"
    label = "not a grouping factor"
    help = "{advice}"

    found: str
    advice: str


class UnknownFunction(WithNearest):
    """`lgo(x)`, `I(x^2)`"""

    code = "HLM2053"
    title = "`{given}(...)` is not a function of terms"
    label = "unknown function"
    otherwise = "{advice}"

    given: str
    advice: str
    edits: tuple[Edit, ...] = ()

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        """What stands here in place of a call of another program is not always the same model, so none is sure."""
        return (Fix(f"write `{self.edits[0].text}`", self.edits, False),) if self.edits else super().fixes(source)


class BadFunctionArgument(ModelDiagnostic):
    """`log(x * z)`, `poly(x)`"""

    code = "HLM2054"
    title = "`{function}` requires {required}"
    label = "{found}"
    help = "{advice}"

    function: str
    required: str
    found: str
    advice: str = ""


class PowerOfNoCovariate(ModelDiagnostic):
    """`factor^2`, `(x)^2`, `log(x)^2`"""

    code = "HLM2055"
    title = "{found}"
    label = "{meaning}"
    help = "{advice}"

    found: str
    meaning: str
    advice: str


class BadExponent(ModelDiagnostic):
    """`x^1.5`, `x^-1`, `(a + b)^0`"""

    code = "HLM2056"
    title = "an exponent is a whole number from {least} to {most}"
    label = "{found}"
    help = "{advice}"

    found: str
    least: int = 2
    most: int
    advice: str


class RepeatedInProduct(ModelDiagnostic):
    """`x:x`, `f:f`"""

    code = "HLM2057"
    title = "`{name}` is multiplied by itself"
    label = "{meaning}"
    help = "{advice}"

    name: str
    is_factor: bool

    def facts(self) -> dict[str, Any]:
        meaning = "a factor crossed with itself is itself" if self.is_factor else "a product has each covariate once"
        facts = super().facts()
        name = facts["name_code"]
        advice = f"write `{name}`" if self.is_factor else f"the square of a covariate is `{name}^2`"
        return {**facts, "meaning": meaning, "advice": advice}


class DeletedTermAbsent(ModelDiagnostic):
    """`a + b - c`"""

    code = "HLM2058"
    title = "`- {name}` removes a term that is not there"
    label = "not among the terms before it"
    note = "terms before it: {terms}"
    help = "remove `- {name}`"

    name: str
    terms: tuple[str, ...]


class InterceptContradiction(ModelDiagnostic):
    """`0 + 1 + x`"""

    code = "HLM2059"
    title = "the intercept is both written and removed"
    label = "this contradicts the other"
    help = "keep `1` for an intercept or `0` for none"


class InterceptInProduct(ModelDiagnostic):
    """`(1 + x):f`"""

    code = "HLM2060"
    title = "`{written}` inside a product or a power"
    label = "the intercept cannot be part of a product"
    help = "write products out, `f + f:x` for `(1 + x):f`"

    written: str


class TooManyTerms(ModelDiagnostic):
    """`(a + b + ...)^9`"""

    code = "HLM2061"
    title = "this expands to more than {most:,} {what}"
    label = "{count:,} {what}"
    help = "{advice}"

    count: int
    most: int
    what: str = "terms"
    advice: str = "cross fewer terms, or only up to a smaller order, such as `( ... )^2`"


class MarginsAbsent(ModelDiagnostic):
    """`1 + a:b`"""

    code = "HLM2062"
    title = "`{term}` says again what {spanned} says"
    label = "{absent} absent, so every cell of `{term}` would have a value of its own"
    note = "{why}: no amount of data could tell them apart"
    help = "write `{crossed}` for differences, or {cells} for cell values{or_independent}"

    term: str
    spanned: str
    absent: str
    crossed: str
    cells: str
    group: str = ""

    def facts(self) -> dict[str, Any]:
        why = f"together with {self.spanned} that is more coefficients than cell means"
        if self.group:
            why = f"correlated with {self.spanned} they have more variances and correlations than the cells of a unit"
        or_independent = f", or `|| {self.group}` for independent deviations of both" if self.group else ""
        return {**super().facts(), "why": why, "or_independent": or_independent}


class MisplacedBar(ModelDiagnostic):
    """`1 + x | g`, `x:(1 | g)`, `((1 | g) | h)`"""

    code = "HLM2063"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str


class EmptyEffects(ModelDiagnostic):
    """`(0 | g)`, `mu = 0`"""

    code = "HLM2064"
    title = "no effects left of the bar"
    label = "nothing varies"
    help = "write `(1 | {group})` for an intercept that varies"

    group: str


class EffectVariesTwice(ModelDiagnostic):
    """`(1 | g) + (x | g)`"""

    code = "HLM2065"
    title = "`{effect}` varies twice between the units of `{group}`"
    label = "{here}"
    help = "{advice}"

    effect: str
    group: str
    implied: bool

    def facts(self) -> dict[str, Any]:
        here = "contains the `1` that is not written" if self.implied else f"`{self.effect}` again"
        advice = (
            f"write `0 +` in one of the bars: `(0 + ... | {self.group})`"
            if self.effect == "Intercept"
            else "keep it in one of the bars"
        )
        return {**super().facts(), "here": here, "advice": advice}


class MisplacedOffset(ModelDiagnostic):
    """`x:offset(e)`, `(offset(e) | g)`, `- offset(e)`"""

    code = "HLM2066"
    title = "an offset is added to the whole linear predictor"
    label = "{where}"
    help = "write `+ offset(...)` at the top of the effects line"

    where: str


class ByNoFactor(ModelDiagnostic):
    """`(1 | g by x)` with a covariate"""

    code = "HLM2125"
    title = "`by` takes a factor, not {found}"
    label = "its levels would have a covariance each"
    help = "{advice}"

    found: str
    advice: str = "write a factor, `(1 | g by f)`, or combinations of the levels of several, `(1 | g by f:h)`"


class ByItself(ModelDiagnostic):
    """`(1 | f by f)`"""

    code = "HLM2126"
    title = "each unit of `{grouping}` is a level of `{name}` by itself"
    label = "every unit would have a covariance of its own"
    help = "remove `by {name}`, or write `by` a factor that several units share"

    name: str
    grouping: str


class ByAmongEffects(ModelDiagnostic):
    """`(1 + f | g by f)`"""

    code = "HLM2127"
    title = "`{term}` varies by `{name}` already"
    label = "each level has effects of its own"
    help = "write `(1 | ... by {name_code})` for a deviation in each level, without `{name_code}` left of the bar"

    name: str
    term: str
