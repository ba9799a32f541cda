"""Errors of effects that raise single cutpoints. The texts are templates over the facts (ModelDiagnostic)."""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class OnEtaAndCutpoints(ModelDiagnostic):
    """`effects eta = 1 + temp` beside `effects cutpoints = 1 + temp`"""

    code = "HLM2232"
    title = "`{term}` appears in both `{main}` and `{parameter}`"
    label = "the same effect again"
    note = "what lowers every cutpoint as much as it raises `{main}` changes nothing: the rows do not tell them apart"
    help = (
        "leave `{term}` out of one of them: in `{parameter}` it has an effect at each cutpoint, in `{main}` one for all"
    )

    term: str
    main: str
    parameter: str


class NotOnCutpoints(ModelDiagnostic):
    """`effects cutpoints = 1 + (1 | subject)`"""

    code = "HLM2233"
    title = "{what} on single cutpoints"
    label = "what raises `{parameter}` is common effects alone: no bars, offsets, curves or steps"
    help = "{advice}"

    what: str
    parameter: str
    advice: str


class CutpointsAreTheOne(ModelDiagnostic):
    """`effects cutpoints = 0 + temp`, or `effects cutpoints = 1`"""

    code = "HLM2234"
    title = "{what}"
    label = "{found}"
    help = "{advice}"

    what: str
    found: str
    advice: str
