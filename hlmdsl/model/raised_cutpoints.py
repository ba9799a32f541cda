"""In: the effects line of cutpoints. Out: which cutpoints it raises, and errors for terms that cannot raise them.

A term is in the main equation or in that of the cutpoints: in both, it would not be identified.
Not decided here: how terms are read (expand.py), or which families have cutpoints that may be raised (families/).
"""

from __future__ import annotations

from collections.abc import Mapping

from hlmdsl.families.family import Family
from hlmdsl.model.errors.base import ModelDiagnostic
from hlmdsl.model.errors.cutpoint_errors import (
    CutpointsAreTheOne,
    NotOnCutpoints,
    OnEtaAndCutpoints,
)
from hlmdsl.model.errors.link_errors import LinkOfTheFamily
from hlmdsl.model.expand import RawEffects
from hlmdsl.model.problems import Problems
from hlmdsl.model.terms import Equation, TermSet
from hlmdsl.syntax import ast


def check_raised(
    declaration: ast.EffectsDecl, family: Family, raw: RawEffects, effects: TermSet, problems: Problems
) -> bool:
    """Whether its line can have effects on each of the cutpoints."""
    assert family.cutpoints is not None
    name, main, at = declaration.parameter.text, family.main.name, declaration.parameter.span
    wrong: list[ModelDiagnostic] = []
    if declaration.link is not None and declaration.link.text != "identity":
        own = family.cutpoints.link.name
        wrong.append(LinkOfTheFamily(span=declaration.link.span, parameter=name, family=family.name, own=own))
    if raw.complete and not raw.intercept:
        what, found = f"the effects of `{name}` need their `1`", "it is the cutpoints, which effects raise"
        wrong.append(CutpointsAreTheOne(span=at, what=what, found=found, advice=f"write `effects {name} = 1 + ...`"))
    elif raw.complete and not (effects.terms or raw.offsets or raw.bars):
        what, found = f"`{name}` has an effects line without effects", "cutpoints are estimated without it"
        wrong.append(CutpointsAreTheOne(span=at, what=what, found=found, advice="leave the line out"))
    if raw.bars:
        advice = f"write the bar in `effects {main} = ...`, where a unit's deviation is the same at each cutpoint"
        wrong.append(NotOnCutpoints(span=declaration.span, what="deviations of units", parameter=name, advice=advice))
    for span in raw.offset_spans:
        advice = f"write it in `effects {main} = ...`, with the other sign"
        wrong.append(NotOnCutpoints(span=span, what="an offset", parameter=name, advice=advice))
    for term in effects.terms:
        if term.smooths or term.monotonic:
            what = f"`{term.shown}`"
            advice = f"write it in `effects {main} = ...`, where it is the same at each cutpoint"
            wrong.append(NotOnCutpoints(span=term.span or at, what=what, parameter=name, advice=advice))
    for one in wrong:
        problems.add(one)
    return not wrong


def check_one_place(family: Family, equations: Mapping[str, Equation], problems: Problems) -> tuple[str, ...]:
    """The parameters whose lines fail because one of their terms is also in the main one."""
    main = equations.get(family.main.name)
    raised = equations.get(family.cutpoints.parameter) if family.cutpoints is not None else None
    if main is None or raised is None or not raised.raised:
        return ()
    there = {t.key for t in main.effects.terms}
    twice = [t for t in raised.effects.terms if t.key in there]
    for term in twice:
        problems.add(
            OnEtaAndCutpoints(
                span=term.span or raised.span, term=term.shown, main=main.parameter, parameter=raised.parameter
            )
        )
    return (raised.parameter,) if twice else ()
