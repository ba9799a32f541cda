"""Errors of drawing. In: facts. Out: diagnostics. Not decided here: when they are raised.

An unwritable place is `OutputNotWritable` of options.py, as for every other output.
"""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class PlotsNotInstalled(Diagnostic):
    """Figures were requested, but the optional extra matplotlib is not installed."""

    code: ClassVar[str] = "HLM504"
    title: ClassVar[str] = "figures require matplotlib"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "`python3 -m pip install matplotlib`, or install hlmdsl with its extra `plots`"

    fact: str


@frozen(kw_only=True)
class UnknownPicture(Diagnostic):
    """A file name with an extension for which no figures can be drawn."""

    code: ClassVar[str] = "HLM505"
    title: ClassVar[str] = "figures are not drawn as `{suffix}`"
    note: ClassVar[str] = "given: `{path}`"
    help: ClassVar[str] = "`.svg` and `.png` name a file; any other name is that of a folder"

    path: str
    suffix: str


@frozen(kw_only=True)
class SeveralFigures(Diagnostic):
    """One file is named for several figures."""

    code: ClassVar[str] = "HLM506"
    title: ClassVar[str] = "`{path}` is one file, and there are {n} figures"
    note: ClassVar[str] = "the figures: {figures}"
    help: ClassVar[str] = "name a folder, such as `{folder}`, which then holds a file for each"

    path: str
    n: int
    figures: tuple[str, ...]
    folder: str


@frozen(kw_only=True)
class NothingToDraw(Diagnostic):
    """No figure exists for this model: its factors have too many cells, or nothing varies around its mean."""

    code: ClassVar[str] = "HLM507"
    title: ClassVar[str] = "there is nothing to draw of `{model}`"
    note: ClassVar[str] = (
        "figures show factors with up to {most} cells, covariates in models without factors, "
        "and standard deviations in models with neither"
    )
    help: ClassVar[str] = "leave out `--plot`: the explanation in words has the same content"

    model: str
    most: int
