"""In: facts about processes in time. Out: diagnostic HLM2303.

Not decided here: when it is raised (process_checks.py).
"""

from __future__ import annotations

from hlmdsl.source.diagnostic import Diagnostic


class PhiOfUnevenTimes(Diagnostic):
    """`prior phi(ar(x)) ~ Uniform(-1, 1)` of times that are not whole numbers apart"""

    code = "HLM2303"
    title = "phi is positive where times are not whole numbers apart"
    label = "leaves room below 0"
    note = "two values of `{covariate}` are {gap} apart, and a negative number has no such power"
    help = "write `prior {line} ~ Uniform(0, 1)`, or a `Beta`"

    covariate: str
    gap: str
    line: str
