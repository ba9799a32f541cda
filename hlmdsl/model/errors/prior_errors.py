"""The wording of what can be wrong with priors and correlations.

In: facts. Out: diagnostics HLM2070 to HLM2089, HLM2128, HLM2129 and HLM2205. Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import Any

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest
from hlmdsl.source.diagnostic import names


class PriorHitsNothing(WithNearest):
    """`prior Dyas ~ ...`"""

    code = "HLM2070"
    needs_whole_file = True
    kind_of_name = "text"
    title = "prior on `{target}`, which the model does not have"
    label = "hits nothing"
    note = "targets in this model: {listed}"
    otherwise = "{advice}"

    target: str
    targets: tuple[str, ...]
    advice: str = "remove it, or name one of the targets"

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "listed": names(self.targets, most=20)}


class PriorTwice(ModelDiagnostic):
    """The same target twice."""

    code = "HLM2071"
    title = "two priors on `{target}`"
    label = "the second"
    note = "the most specific prior wins, and these two are equally specific"
    help = "keep one of the two"

    target: str


class NoIntercept(ModelDiagnostic):
    """`prior Intercept` without an intercept."""

    code = "HLM2072"
    title = "prior on an intercept that `{parameter}` does not have"
    label = "hits nothing"
    help = "{advice}"

    parameter: str
    cell_means: str = ""
    cutpoints: str = ""
    is_anchored: bool = False

    def facts(self) -> dict[str, Any]:
        advice = "remove it, or add `1` to the effects"
        if self.is_anchored and not self.cutpoints:
            advice = "remove it: its `1` is fixed at 0"
        elif self.cell_means:
            advice = f"the cell means of `{self.cell_means}` stand in its place: `prior {self.cell_means} ~ ...`"
        elif self.cutpoints:
            advice = f"the cutpoints stand in its place: `prior {self.cutpoints} ~ ...`"
        return {**super().facts(), "advice": advice}


class NoEffects(ModelDiagnostic):
    """`prior effects` where there are none."""

    code = "HLM2073"
    title = "`prior effects` on a predictor without such effects"
    label = "hits nothing"
    note = "`effects` are all common effects of `{parameter}` but the intercept and cell means"
    help = "{advice}"

    parameter: str
    cell_means: str = ""

    def facts(self) -> dict[str, Any]:
        own = f"cell means need a prior of their own: `prior {self.cell_means} ~ ...`"
        return {**super().facts(), "advice": own if self.cell_means else "remove it"}


class ParameterNotFree(ModelDiagnostic):
    """`prior sigma` beside `effects log(sigma) = ...`"""

    code = "HLM2074"
    title = "prior on `{parameter}`, which {why}"
    label = "hits nothing"
    help = "{advice}"

    parameter: str
    why: str
    advice: str


class NoSuchPredictor(WithNearest):
    """`prior sigma.Days` without effects of sigma."""

    code = "HLM2075"
    needs_whole_file = True
    title = "`{owner}` has no effects line"
    label = "only a parameter with an effects line can stand before the dot"
    note = "parameters with effects: {parameters}"
    otherwise = "add an effects line for `{owner}`, or remove `{owner}.`"

    owner: str
    parameters: tuple[str, ...]
    dotted: str = ""

    def facts(self) -> dict[str, Any]:
        meant = f"a column with a dot in its name is written in backticks: `{self.dotted}`"
        facts = super().facts()
        return {**facts, "closest": meant if self.dotted else facts["closest"]}


class NotATarget(ModelDiagnostic):
    """`prior 3 ~ ...`, `prior a + b ~ ...`"""

    code = "HLM2076"
    title = "{found}"
    label = "not a target"
    help = "{advice}"

    found: str = "a prior is on a coefficient, a term, `Intercept`, `effects`, `sd(...)` or a parameter"
    advice: str = "write one target, such as `prior Intercept`, `prior a:b`, `prior a[a2 - a1]` or `prior sd(g)`"


class BadCoefficient(ModelDiagnostic):
    """`block[b2 - b1, x]`"""

    code = "HLM2077"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str


class UnknownDistribution(WithNearest):
    """`~ Norml(0, 1)`"""

    code = "HLM2078"
    title = "`{given}` is not a prior distribution"
    label = "unknown distribution"
    note = "distributions: {distributions}"
    otherwise = "{advice}"

    given: str
    known: tuple[str, ...]
    advice: str = "names are those of PyMC"

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "distributions": ", ".join(self.known)}


class BadDistributionArguments(ModelDiagnostic):
    """`Normal(0)`, `Normal(mean = 0, sd = 1)`"""

    code = "HLM2079"
    title = "`{distribution}` requires {required}"
    label = "{found}"
    note = "arguments have PyMC's names"
    help = "{advice}"

    distribution: str
    required: str
    found: str
    example: str
    has_own_numbers: bool = False

    def facts(self) -> dict[str, Any]:
        """Numbers that are not those given are only an example."""
        shown = f"write `{self.example}`" if self.has_own_numbers else f"its form is `{self.example}`"
        return {**super().facts(), "advice": shown}


class ArgumentOutOfRange(ModelDiagnostic):
    """`Normal(0, -1)`"""

    code = "HLM2080"
    title = "`{argument}` of {distribution} requires {required}"
    label = "{found}"
    help = "{advice}"

    distribution: str
    argument: str
    required: str
    found: str
    advice: str = ""


class SupportMismatch(ModelDiagnostic):
    """`prior sigma ~ Normal(0, 1)`"""

    code = "HLM2081"
    title = "`{target}` is {domain}, a {distribution} prior is not"
    label = "gives weight to impossible values"
    help = "{advice}"

    target: str
    domain: str
    distribution: str
    advice: str


class NotArithmetic(ModelDiagnostic):
    """`Normal(0, a:b)`, `Normal(0, 1/0)`"""

    code = "HLM2082"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str = "write a number, a hyperparameter, or arithmetic of these with `+ - * / ^`"


class NumberOutOfReach(ModelDiagnostic):
    """`HalfNormal(1e160)`, `center 1e300`: squares and products of such numbers overflow or underflow."""

    code = "HLM2098"
    title = "`{given}` is too {how} to compute with"
    label = "{bound} in size"
    note = "numbers of a spec are zero, or between 1e-100 and 1e100 in size"
    help = "measure in another unit; for a prior without limits write `Flat()` or `HalfFlat()`"

    given: str
    how: str
    bound: str


class HyperWithoutPrior(ModelDiagnostic):
    """`prior block ~ Normal(0, tau)` and no prior of tau."""

    code = "HLM2083"
    needs_whole_file = True
    title = "`{name}` has no prior"
    label = "a name in a prior's arguments is a hyperparameter"
    help = "{advice}"

    name: str
    near: tuple[str, ...] = ()
    positive: bool = False

    def facts(self) -> dict[str, Any]:
        example = "HalfNormal(1)" if self.positive else "Normal(0, 1)"
        declare = f"give it one: `prior {self.name} ~ {example}`"
        advice = f"is `{self.near[0]}` meant? Otherwise {declare}" if self.near else declare
        return {**super().facts(), "advice": advice}


class HyperIsNotFree(ModelDiagnostic):
    """`Normal(0, Days)` with a column Days."""

    code = "HLM2084"
    title = "`{name}` in a prior's arguments is {kind}"
    label = "only numbers and hyperparameters can stand here"
    help = "for a hyperparameter, choose a name that nothing else has: `prior {free} ~ ...`"

    name: str
    kind: str
    free: str


class HyperCycle(ModelDiagnostic):
    """`prior a ~ Normal(0, b)`, `prior b ~ HalfNormal(a)`"""

    code = "HLM2085"
    title = "the prior of `{name}` depends on itself"
    label = "{path:plain}"
    help = "give one of these hyperparameters a prior with numbers only"

    name: str
    path: tuple[str, ...]

    def facts(self) -> dict[str, Any]:
        return {
            **super().facts(),
            "path": " depends on ".join(f"`{p}`" for p in self.path[:2])
            + "".join(f", that on `{p}`" for p in self.path[2:]),
        }

    @property
    def label_text(self) -> str:
        return str(self.facts()["path"])


class NotLkj(ModelDiagnostic):
    """`correlation g ~ Normal(0, 1)`, `LKJ(-1)`"""

    code = "HLM2086"
    title = "a correlation has the prior `LKJ(eta)` with a positive number"
    label = "{found}"
    help = "write `LKJ(eta = 2)`; the larger eta, the closer to zero the correlations (`eta = 1`: all matrices alike)"

    found: str


class NoCorrelation(WithNearest):
    """`correlation g` where nothing is correlated."""

    code = "HLM2087"
    needs_whole_file = True
    kind_of_name = "text"
    title = "no correlated effects of `{group}`"
    label = "{because}"
    otherwise = "{advice}"

    group: str
    because: str
    advice: str


class CorrelationTwice(ModelDiagnostic):
    """The same grouping twice."""

    code = "HLM2088"
    title = "two priors of the correlations of `{group}`"
    label = "the second"
    help = "keep one of the two"

    group: str


class PriorOffScale(ModelDiagnostic):
    """`effects log(mu) = ...` and `prior Intercept ~ Normal(250, 50)`"""

    code = "HLM2089"
    severity = "warning"
    title = "the prior of {what} is on the scale of {link}({parameter})"
    label = "its middle stands for `{parameter}` = {inverse}"
    help = "write what is expected of {link}({parameter}){meant}"

    parameter: str
    link: str
    inverse: str
    meant: str
    what: str = "the intercept"


class OnlyCoefficientsAreFixed(ModelDiagnostic):
    """`prior sd(g) ~ DiracDelta(2)`, `prior x ~ DiracDelta(tau)`"""

    code = "HLM2205"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str


class CutpointsShareAPrior(ModelDiagnostic):
    """`prior cutpoints["poor|fair"] ~ Normal(0, tau)`"""

    code = "HLM2112"
    title = "the priors of cutpoints differ, and one depends on `{hyper}`"
    label = "`{hyper}` here"
    note = (
        "cutpoints are kept in order: where their priors differ, the probability of that order changes with `{hyper}`, "
        "and is not computed here"
    )
    help = "write one prior for all of them, such as `prior cutpoints ~ {written}`, or numbers"

    hyper: str
    written: str


class CutpointsHaveNoBounds(ModelDiagnostic):
    """`prior cutpoints ~ Uniform(-3, 3)`"""

    code = "HLM2116"
    title = "cutpoints may be any numbers in rising order, {distribution} is on some numbers only"
    label = "leaves out values that a cutpoint may have"
    help = "write `{example}`, or another distribution of all numbers"

    distribution: str
    example: str


class AcrossPredictors(WithNearest):
    """`correlation g across mu`, `correlation g across mu, sigm`"""

    code = "HLM2128"
    title = "{found}"
    label = "{because}"
    otherwise = "write the parameters that have effects of the group, as in `correlation g across mu, sigma`"

    found: str
    because: str = "`across` takes two predictors or more"


class AcrossEffects(ModelDiagnostic):
    """`correlation g across mu, sigma` where one of them has no bar of g, or several, or independent effects."""

    code = "HLM2129"
    needs_whole_file = True
    title = "the effects of `{group}` cannot have one covariance across these predictors"
    label = "{because}"
    help = "{advice}"

    group: str
    because: str
    advice: str
