"""The wording of what can be wrong with `members(...)` right of a bar.

In: facts. Out: diagnostics HLM2131 to HLM2134. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class WrongMembers(ModelDiagnostic):
    """`members(g)`, `members(g, h, scale = TRUE)`"""

    code = "HLM2131"
    title = "`members(...)` requires two or more groups, and takes `weights`"
    label = "{found}"
    help = "write `(1 | members(g1, g2))`, or `(1 | members(g1, g2, weights = (w1, w2)))`"

    found: str


class NotAMember(ModelDiagnostic):
    """`members(g, x)` with a covariate, `members(g, mmc(x, z))`"""

    code = "HLM2132"
    title = "{found} cannot be among the members of a row"
    label = "{why}"
    help = "{advice}"

    found: str
    why: str
    advice: str


class MemberWeights(ModelDiagnostic):
    """`members(g, h, weights = w)`, `members(g, h, weights = (w, f))` with a factor"""

    code = "HLM2133"
    title = "the weights of members are covariates, one for each member"
    label = "{found}"
    help = "write `{example}`"

    found: str
    example: str


class OtherWeights(ModelDiagnostic):
    """`(1 | members(g, h)) + (0 + x | members(g, h, weights = (v, w)))`"""

    code = "HLM2134"
    title = "bars of `{group}` have different weights"
    label = "{found}"
    help = "write the same weights in every bar; for other units, declare the columns once more: `{alias}`"

    group: str
    found: str
    alias: str
