"""Errors of families of levels in order. The texts are templates over the facts (ModelDiagnostic)."""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class LinkOfCutpoints(ModelDiagnostic):
    """`OrderedLogistic(eta, cutpoints, link = probit)`, or `StoppingRatio(eta, cutpoints, link = log)`."""

    code = "HLM2165"
    title = "{what}"
    label = "{found}"
    help = "{advice}"

    what: str
    found: str
    advice: str


class AnchoredNeedsEffects(ModelDiagnostic):
    """`OrderedLogistic(eta, cutpoints, disc)` without an effects line of `disc`, or with `effects log(disc) = 1`."""

    code = "HLM2166"
    title = "`{parameter}` of {family} is what its effects make of it, and has none"
    label = "{found}"
    note = (
        "the rows do not tell its overall size from that of `{main}` and the cutpoints, so that its `1` is fixed at 0"
    )
    help = "{advice}"

    family: str
    parameter: str
    main: str
    found: str
    advice: str


class AnchoredAtZero(ModelDiagnostic):
    """`effects log(disc) = 0 + temp`"""

    code = "HLM2167"
    title = "the effects of `{parameter}` need their `1`"
    label = "its `1` is no coefficient: it is fixed at 0, which other effects are counted from"
    help = "write `effects {link}({parameter}) = 1 + ...`"

    parameter: str
    link: str


class AnchoredUnderItsLink(ModelDiagnostic):
    """`effects softplus(disc) = 1 + temp`"""

    code = "HLM2168"
    title = "`{parameter}` has effects under the link `{link}`"
    label = "another link"
    note = "`{parameter}` is 1 where its effects are zero: under `{link}`, and not under `{given}`"
    help = "write `effects {link}({parameter}) = ...`"

    parameter: str
    link: str
    given: str


class NotNamedInTheResponse(ModelDiagnostic):
    """`effects log(disc) = 1 + temp` beside `OrderedLogistic(eta, cutpoints)`"""

    code = "HLM2169"
    title = "`{parameter}` has effects, and the response line does not name it"
    label = "no parameter of this `{family}`"
    help = "write `{usual}` in the response line"

    parameter: str
    family: str
    usual: str


class FlatOnAnchored(ModelDiagnostic):
    """`prior disc.temp ~ Flat()`"""

    code = "HLM2230"
    title = "effects of `{parameter}` need proper priors"
    label = "flat"
    note = "where all rows of a kind are of one level, none of them keeps `{parameter}` from growing without end"
    help = "write `prior {target} ~ {proper}`"

    parameter: str
    target: str
    proper: str
