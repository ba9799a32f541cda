"""The wording of what can be wrong with processes in time and their priors.

In: facts. Out: diagnostics HLM2300 to HLM2302. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class NoPhi(ModelDiagnostic):
    """`prior phi(walk(week)) ~ ...`"""

    code = "HLM2300"
    title = "`{term}` has no phi"
    label = "only processes by `ar(...)` have one"
    help = "{advice}"

    term: str
    advice: str


class PriorOfPhi(ModelDiagnostic):
    """`prior phi(ar(week)) ~ Normal(0, 1)`"""

    code = "HLM2301"
    title = "`{target}` lies between -1 and 1, and `{distribution}` does not stay there"
    label = "has values beyond"
    help = "write `Uniform(-1, 1)`, or `Beta(2, 2)` for a process that does not alternate"

    target: str
    distribution: str


class ProcessesThatAreAlike(ModelDiagnostic):
    """`(0 + ar(week) | animal)` of animals with a pedigree"""

    code = "HLM2302"
    title = "units that are alike have no processes in time yet"
    label = "units of `{name}` are alike by a file"
    help = "declare the units a second time, as a group without a file, and write `(0 + {term} | ...)` of that one"

    name: str
    term: str
