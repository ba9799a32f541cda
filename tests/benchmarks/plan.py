"""What is run, the most important first: an interrupted benchmark still has the comparisons that the bars are about.

In: the wishes of the command line. Out: Steps.
Not decided here: how a step is run (steps.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.benchmarks.designs import DESIGNS

NUTPIE = ("expert", "bambi_nutpie")
MAIN = (
    ("sleepstudy", ("hlmdsl", "expert", "post_two")),
    ("sleepstudy_independent", ("hlmdsl", "bambi_nutpie", "expert", "post_one")),
    ("projection", ("hlmdsl", "expert", "post_two")),
    ("projection_independent", ("hlmdsl", "expert_centred", "bambi_nutpie", "expert", "post_one")),
    ("cbpp", ("hlmdsl", *NUTPIE)),
    ("epilepsy", ("hlmdsl", *NUTPIE)),
    ("verbagg_independent", ("hlmdsl", *NUTPIE)),
    ("penicillin", ("hlmdsl", *NUTPIE)),
    ("salamanders", ("hlmdsl", *NUTPIE)),
    ("admissions", ("hlmdsl", "expert")),
    ("kidney", ("hlmdsl", *NUTPIE)),
    ("wine", ("hlmdsl", *NUTPIE)),
    ("verbagg_responses", ("hlmdsl", *NUTPIE)),
)
SIZES = tuple(f"synthetic_{10**k}" for k in (4, 5, 6, 7, 3))
SLOW = (
    ("sleepstudy_independent", ("bambi", "post_one_pymc")),
    ("sleepstudy", ("post_two_pymc",)),
    ("projection_independent", ("bambi", "post_one_pymc")),
    ("projection", ("post_two_pymc",)),
    ("cbpp", ("bambi",)),
    ("epilepsy", ("bambi",)),
    ("penicillin", ("bambi", "expert_centred")),
    ("verbagg_independent", ("bambi",)),
)
SIZES_OF_OTHERS = (
    ("synthetic_1000", (*NUTPIE, "post_one")),
    ("synthetic_10000", (*NUTPIE, "expert_centred", "post_one")),
    ("synthetic_100000", (*NUTPIE, "expert_centred")),
    ("synthetic_1000000", ("expert_centred",)),
)


@dataclass(frozen=True)
class Step:
    """`kind`: import_pymc, pair (cold, then warm on new data), sizes (cold only, fewer seeds), design."""

    kind: str
    subject: str = ""
    contender: str = ""

    @property
    def key(self) -> str:
        return " ".join(filter(None, (self.kind, self.subject, self.contender)))


def steps() -> list[Step]:
    found = [Step("import_pymc"), Step("pair", "two_scalars", "expert"), Step("pair", "two_scalars", "hlmdsl")]
    found += [Step("pair", problem, c) for problem, contenders in MAIN for c in contenders]
    found += [Step("sizes", problem, "hlmdsl") for problem in SIZES]
    found += [Step("design", case, designer) for case, designers in DESIGNS for designer in designers]
    found += [Step("sizes", "large", "hlmdsl")]
    found += [Step("pair", problem, c) for problem, contenders in SLOW for c in contenders]
    found += [Step("sizes", problem, c) for problem, contenders in SIZES_OF_OTHERS for c in contenders]
    return found


def chosen(models: list[str], contenders: list[str], kinds: list[str]) -> list[Step]:
    """Those steps that were asked for; all where nothing was."""
    return [
        s
        for s in steps()
        if (not models or s.subject in models)
        and (not contenders or s.contender in contenders)
        and (not kinds or s.kind in kinds)
    ]
