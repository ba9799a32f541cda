"""In: a schema whose residuals correlate. Out: the section on their correlations.

Not decided here: the spread of residuals (parameter_sentences.py).
"""

from __future__ import annotations

from hlmdsl.design.coded_residual import CodedResidual
from hlmdsl.design.elements import Element
from hlmdsl.explain.meaning import Kind, Meaning, Section
from hlmdsl.explain.plurals import plural
from hlmdsl.explain.say.units import many_of_grouping, one_of_grouping, own_of
from hlmdsl.explain.say.wording import Words
from hlmdsl.model.naming import shown


def explain_residuals(words: Words) -> Section | None:
    """The meaning of every correlation, or of phi; None if residuals are independent."""
    coded = words.schema.residual
    if coded is None:
        return None
    unit, units = one_of_grouping(coded.residual.grouping), many_of_grouping(coded.residual.grouping)
    given = given_what(words)
    of = f"the residuals of one {unit}"
    if coded.residual.visit is not None:
        meanings = tuple(_of_pair(words, coded, k, of, given) for k in range(len(coded.pairs)))
    else:
        meanings = (_of_phi(coded, of, given),)
    lead = f"A residual is an observation less what is expected of it; those of different {units} are independent."
    return Section(f"residuals of the same {unit}", meanings, lead)


def given_what(words: Words) -> str:
    """What a residual is relative to."""
    own = own_of(words.schema.main.varying)
    return f"the predictors and the deviations of the {own}" if own else "the predictors"


def _of_pair(words: Words, coded: CodedResidual, k: int, of: str, given: str) -> Meaning:
    residual, (i, j) = coded.residual, coded.pairs[k]
    assert residual.visit is not None
    one, other = (words.level(residual.visit.name, coded.visits[at]) for at in (i, j))
    return _meaning(coded.elements[k], "correlation", f"correlation of {of} at {one} and at {other}, given {given}")


def _of_phi(coded: CodedResidual, of: str, given: str) -> Meaning:
    time = coded.residual.time
    assert time is not None
    one, several = (
        (f"1 {time.unit}", f"k {plural(time.unit)}") if time.unit else (f"1 of {shown(time.name)}", "k of it")
    )
    text = f"correlation of {of} that are {one} apart, given {given}; of those {several} apart it is phi_residual^k"
    return _meaning(coded.elements[0], "parameter", text)


def _meaning(element: Element, kind: Kind, text: str) -> Meaning:
    return Meaning(
        name=element.name,
        number=element,
        kind=kind,
        variable=element.variable,
        coords=element.coords,
        text=text,
        scale="correlation",
    )
