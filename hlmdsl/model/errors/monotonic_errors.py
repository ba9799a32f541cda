"""The wording of what can be wrong with monotonic effects.

In: facts. Out: diagnostics HLM2206 to HLM2210, HLM2385. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class NotInOrder(ModelDiagnostic):
    """`monotonic(x)` of a covariate, of a factor whose levels are in no order, of two columns"""

    code = "HLM2206"
    title = "`{given}` requires {required}"
    label = "{found}"
    help = "{advice}"

    given: str
    required: str
    found: str
    advice: str


class AloneBesideMonotonic(ModelDiagnostic):
    """`effects mu = 1 + monotonic(f) + (f | g)`"""

    code = "HLM2207"
    title = "`{name}` appears both alone and as `{spelled}`"
    label = "with steps that may go up and down"
    note = "a factor has one coding in all of a model"
    help = "write `{spelled}` here too, or declare the column once more under another name"

    name: str
    spelled: str


class MonotonicByLevels(ModelDiagnostic):
    """`effects mu = 0 + monotonic(f)`, `effects mu = 1 + x:monotonic(f)`"""

    code = "HLM2208"
    title = "`{term}` has nothing to start from"
    label = "its steps are counted from the lowest level"
    help = "{advice}"

    term: str
    advice: str


class NotShares(ModelDiagnostic):
    """`prior shares(monotonic(f)) ~ Normal(0, 1)`, `prior x ~ Dirichlet(1)`"""

    code = "HLM2209"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str


class FlatTotal(ModelDiagnostic):
    """`prior monotonic(f) ~ Flat()`"""

    code = "HLM2210"
    title = "`{term}` requires a prior that has an integral"
    label = "it is not checked here whether the data bound the total and its shares"
    help = "write a wide one, such as `Normal(0, 10)`"

    term: str


class NotCommon(ModelDiagnostic):
    """`effects mu = 1 + (1 + monotonic(f) | g)`"""

    code = "HLM2385"
    title = "`{term}` varies between units of `{group}`, and `{spelled}` is not among the common effects"
    label = "its shares are those of the common effect"
    help = "add `{spelled}` before the bar: its total is that of the average unit"

    term: str
    group: str
    spelled: str
