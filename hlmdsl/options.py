"""Options given in code or on the command line, checked before anything slow begins.

In: the options. Out: nothing, or an HlmError with every wrong one.
Not decided here: what the options do.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic, HlmError, nearest

ENGINES = ("auto", "kernel", "nutpie", "pymc", "numpyro", "blackjax", "laplace", "pathfinder")
APPROXIMATE = ("laplace", "pathfinder")

FORMATS = ("text", "markdown", "html", "latex", "json")


@dataclass(frozen=True, kw_only=True)
class OptionOutOfRange(Diagnostic):
    """A number of draws, tuning steps or chains, or a seed, that no sampler can use."""

    code: ClassVar[str] = "HLM501"
    title: ClassVar[str] = "option `{option}` is out of range"
    note: ClassVar[str] = "given: {given}"
    help: ClassVar[str] = "`{option}` is {allowed}"

    option: str
    given: str
    allowed: str


@dataclass(frozen=True, kw_only=True)
class UnknownFormat(Diagnostic):
    """A form of explanation that does not exist."""

    code: ClassVar[str] = "HLM502"
    title: ClassVar[str] = "`{given}` is not a form of explanation"
    note: ClassVar[str] = "the forms are {forms}"
    help: ClassVar[str] = "{closest}"

    given: str
    forms: tuple[str, ...]
    closest: str


@dataclass(frozen=True, kw_only=True)
class OutputNotWritable(Diagnostic):
    """The place where the result is to be saved cannot be written; noticed before the fit, not after it."""

    code: ClassVar[str] = "HLM503"
    title: ClassVar[str] = "the output `{path}` cannot be written"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "name a file in a folder that exists, such as `{example}`"

    path: str
    fact: str
    example: str = "fit.nc"


@dataclass(frozen=True, kw_only=True)
class UnknownComparedFactor(Diagnostic):
    """Pairs of levels are asked for of something that is no factor of the model's effects."""

    code: ClassVar[str] = "HLM508"
    title: ClassVar[str] = "`{given}` is not a factor among the common effects, so it has no levels to compare"
    note: ClassVar[str] = "{known}"
    help: ClassVar[str] = "{closest}"

    given: str
    known: str
    closest: str


@dataclass(frozen=True, kw_only=True)
class UnknownEngine(Diagnostic):
    """A way of sampling that does not exist."""

    code: ClassVar[str] = "HLM509"
    title: ClassVar[str] = "`{given}` is not an engine"
    note: ClassVar[str] = "the engines are {engines}"
    help: ClassVar[str] = "{closest}"

    given: str
    engines: str
    closest: str


@dataclass(frozen=True, kw_only=True)
class TextForPath(Diagnostic):
    """`hlm.load` is given the text of a spec, or `hlm.parse` the path of one."""

    code: ClassVar[str] = "HLM421"
    title: ClassVar[str] = "`{function}` takes {wanted}, and was given {found}"
    note: ClassVar[str] = "given: {given}"
    help: ClassVar[str] = "`{instead}`"

    function: str
    wanted: str
    found: str
    given: str
    instead: str


@dataclass(frozen=True)
class Options:
    """What the commands and `sample` take; None where not given."""

    draws: int | None = None
    tune: int | None = None
    chains: int | None = None
    seed: int | None = None
    target_accept: float | None = None
    form: str | None = None
    engine: str | None = None


def check_options(options: Options) -> None:
    """Raise HlmError with every option that makes no sense."""
    found: list[Diagnostic] = []
    tuning = (1, "a whole number, 1 or more: without tuning there is no step size")
    if options.engine in APPROXIMATE:  # which do not tune
        tuning = (0, "a whole number, 0 or more")
    for name, least, allowed in (
        ("draws", 4, "a whole number, 4 or more: split chains need at least two draws each"),
        ("tune", *tuning),
        ("chains", 1, "a whole number, 1 or more"),
        ("seed", 0, "a whole number, 0 or more, below 2^32"),
    ):
        value = getattr(options, name)
        if value is None:
            continue
        whole = isinstance(value, int) and not isinstance(value, bool)
        if not whole or value < least or (name == "seed" and value >= 2**32):
            found.append(OptionOutOfRange(span=None, option=name, given=repr(value), allowed=allowed))
    target = options.target_accept
    if target is not None and not (isinstance(target, (int, float)) and 0 < target < 1):
        allowed = "a number between 0 and 1, such as 0.95: larger means shorter and safer steps"
        found.append(OptionOutOfRange(span=None, option="target_accept", given=repr(target), allowed=allowed))
    if options.form is not None and options.form not in FORMATS:
        close = nearest(str(options.form), FORMATS)
        help_text = f"the closest form is `{close[0]}`" if close else "`text` is what a terminal shows"
        found.append(UnknownFormat(span=None, given=str(options.form), forms=FORMATS, closest=help_text))
    if options.engine is not None and options.engine not in ENGINES:
        close = nearest(str(options.engine), ENGINES)
        help_text = f"the closest engine is `{close[0]}`" if close else "left out, the model decides"
        names = ", ".join(ENGINES)
        found.append(UnknownEngine(span=None, given=str(options.engine), engines=names, closest=help_text))
    if found:
        raise HlmError(found)


def check_form(form: object) -> None:
    """Raise HlmError unless it is one of the forms of an explanation."""
    check_options(Options(form="None" if form is None else form))  # type: ignore[arg-type]


MOST_SHOWN = 60
_A_SPEC = re.compile(
    r"\s*(#|(model|data|missing|response|covariate|factor|contrasts|group|effects|prior|correlation|estimand)\s)"
)


def check_path(path: object) -> None:
    """Raise HlmError where the text of a spec stands for its path."""
    if isinstance(path, str) and ("\n" in path or (_A_SPEC.match(path) and not Path(path).exists())):
        raise HlmError([_text_for_path("hlm.load", "a path", "the text of a spec", path, "hlm.parse(text)")])
    if not isinstance(path, str | os.PathLike):
        raise HlmError([_text_for_path("hlm.load", "a path", f"`{type(path).__name__}`", path, "hlm.load(path)")])


def check_text(text: object) -> None:
    """Raise HlmError where the path of a spec stands for its text."""
    is_path = isinstance(text, os.PathLike) or (
        isinstance(text, str) and "\n" not in text and text.strip().endswith(".hlm") and not _A_SPEC.match(text)
    )
    if is_path:
        raise HlmError([_text_for_path("hlm.parse", "the text of a spec", "a path", text, "hlm.load(path)")])
    if not isinstance(text, str):
        found = f"`{type(text).__name__}`"
        raise HlmError([_text_for_path("hlm.parse", "the text of a spec", found, text, "hlm.parse(text)")])


def _text_for_path(function: str, wanted: str, found: str, given: object, instead: str) -> TextForPath:
    shown = str(given).strip().partition("\n")[0]
    shown = shown if len(shown) <= MOST_SHOWN else f"{shown[:MOST_SHOWN]}..."
    return TextForPath(span=None, function=function, wanted=wanted, found=found, given=shown, instead=instead)


def check_every(every: int) -> None:
    """Raise HlmError unless one draw in `every` can be taken."""
    if not isinstance(every, int) or isinstance(every, bool) or every < 1:
        allowed = "a whole number, 1 or more: one draw in so many is taken"
        raise HlmError([OptionOutOfRange(span=None, option="every", given=repr(every), allowed=allowed)])


def check_compared(compare: str | Iterable[str], factors: Sequence[str]) -> tuple[str, ...]:
    """The factors of which all pairs are wanted, of the `factors` in the effects; HlmError for any other name."""
    wanted = (compare,) if isinstance(compare, str) else tuple(compare)
    known = f"the factors there are {', '.join(factors)}" if factors else "there is no factor in the effects"
    found = []
    for given in dict.fromkeys(wanted):
        if given not in factors:
            close = nearest(given, factors)
            closest = f"the closest is `{close[0]}`" if close else "name one of them" if factors else "leave it out"
            found.append(UnknownComparedFactor(span=None, given=given, known=known, closest=closest))
    if found:
        raise HlmError(found)
    return wanted


def check_output(path: Path | None) -> None:
    """Raise HlmError where a fit could not be written at `path`, or would take the place of another kind of file."""
    if path is None:
        return
    if path.is_dir():
        fact = "it is a folder"
    elif not path.absolute().parent.is_dir():
        fact = f"the folder `{path.parent}` does not exist"
    elif path.suffix != ".nc":
        fact = "fits are netCDF files, and their names end in `.nc`"
    elif path.exists() and not _is_netcdf(path):
        fact = "it is there already and is no netCDF file: it would be lost"
    else:
        return
    example = f"{path.stem}_fit.nc" if path.stem.strip(".") else "fit.nc"
    raise HlmError([OutputNotWritable(span=None, path=str(path), fact=fact, example=example)])


def _is_netcdf(path: Path) -> bool:
    """By its first bytes: netCDF 4 is HDF5, netCDF 3 begins with its own name."""
    with path.open("rb") as file:
        return file.read(4) in (b"\x89HDF", b"CDF\x01", b"CDF\x02", b"CDF\x05")
