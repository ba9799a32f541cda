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
