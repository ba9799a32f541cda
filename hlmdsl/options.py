"""Options given in code or on the command line, checked before anything slow begins.

In: whatever was given. Out: options of the right types, or an HlmError with every wrong one.
Not decided here: what the options do.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from math import inf
from numbers import Number
from operator import index
from pathlib import Path
from reprlib import Repr
from typing import Any, ClassVar

from hlmdsl.source.diagnostic import Diagnostic, nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.place import look_at

ENGINES = ("auto", "kernel", "nutpie", "pymc", "numpyro", "blackjax", "laplace", "quadrature", "pathfinder")
APPROXIMATE = ("laplace", "quadrature", "pathfinder")

CHECK_FORMS = ("text", "json", "github")
PAPER_FORMS = ("markdown", "latex", "html", "csv")
"""Of tables for papers."""

FORMATS = ("text", "markdown", "html", "latex", "json")

LONGEST_GIVEN = 80
"""Characters of a wrong value that are quoted."""


class OptionOutOfRange(Diagnostic):
    """A number of draws, tuning steps or chains, or a seed, that no sampler can use."""

    code: ClassVar[str] = "HLM501"
    title: ClassVar[str] = "option `{option}` is out of range"
    note: ClassVar[str] = "given: {given}"
    help: ClassVar[str] = "`{option}` is {allowed}"

    option: str
    given: str
    allowed: str


class UnknownFormat(Diagnostic):
    """A format of explanation that does not exist."""

    code: ClassVar[str] = "HLM502"
    title: ClassVar[str] = "`{given}` is not a form that this can be written in"
    note: ClassVar[str] = "the forms are {forms}"
    help: ClassVar[str] = "{closest}"

    given: str
    forms: tuple[str, ...]
    closest: str


class OutputNotWritable(Diagnostic):
    """The result cannot be saved to this path; checked before the fit, not after it."""

    code: ClassVar[str] = "HLM503"
    title: ClassVar[str] = "the output `{path}` cannot be written"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "name a file in a folder that exists, such as `{example}`"

    path: str
    fact: str
    example: str = "fit.nc"


class OutputLost(Diagnostic):
    """Standard output cannot be written: the disk is full, or the output is closed."""

    code: ClassVar[str] = "HLM510"
    title: ClassVar[str] = "what was printed is not all where it should be"
    note: ClassVar[str] = "standard output cannot be written to: {fact}"
    help: ClassVar[str] = "print to a terminal, or to a file on a disk with room"

    fact: str


class SpecNotWritable(Diagnostic):
    """`hlm format` cannot write the spec: a full disk, or a folder without write permission."""

    code: ClassVar[str] = "HLM511"
    title: ClassVar[str] = "`{path}` cannot be written"
    note: ClassVar[str] = "{fact}; the file is as it was"
    help: ClassVar[str] = "make room or allow writing there, and run `hlm format` again"

    path: str
    fact: str


class UnknownComparedFactor(Diagnostic):
    """Pairs of levels were requested for something that is not a factor in the model's effects."""

    code: ClassVar[str] = "HLM508"
    title: ClassVar[str] = "`{given}` is not a factor among the common effects, so it has no levels to compare"
    note: ClassVar[str] = "{known}"
    help: ClassVar[str] = "{closest}"

    given: str
    known: str
    closest: str


class UnknownEngine(Diagnostic):
    """An engine that does not exist."""

    code: ClassVar[str] = "HLM509"
    title: ClassVar[str] = "`{given}` is not an engine"
    note: ClassVar[str] = "the engines are {engines}"
    help: ClassVar[str] = "{closest}"

    given: str
    engines: str
    closest: str


class TextForPath(Diagnostic):
    """`hlm.load` was given the text of a spec, or `hlm.parse` the path of one."""

    code: ClassVar[str] = "HLM421"
    title: ClassVar[str] = "`{function}` takes {wanted}, and was given {found}"
    note: ClassVar[str] = "given: {given}"
    help: ClassVar[str] = "`{instead}`"

    function: str
    wanted: str
    found: str
    given: str
    instead: str


MOST, MOST_CHAINS = 10**9, 10_000
"""Draws or tuning steps, and chains, above which a number is a slip of the finger."""


class _Wrong(Exception):
    """That an option does not have this value."""


@frozen
class Whole:
    """A whole number within bounds, of any type that is one (`operator.index`), truth values aside."""

    least: int
    most: int
    allowed: str

    def read(self, given: object) -> int:
        if isinstance(given, bool) or type(given).__name__ == "bool" or not hasattr(given, "__index__"):
            raise _Wrong
        try:
            value = index(given)
        except TypeError as error:
            raise _Wrong from error
        if not self.least <= value <= self.most:
            raise _Wrong
        return value


@frozen
class Real:
    """A finite number strictly within bounds."""

    above: float
    below: float
    allowed: str

    def read(self, given: object) -> float:
        if isinstance(given, bool) or not isinstance(given, Number):
            raise _Wrong
        try:
            value = float(given)  # type: ignore[arg-type]
        except (TypeError, ValueError, OverflowError) as error:
            raise _Wrong from error
        if not self.above < value < self.below:
            raise _Wrong
        return value


@frozen
class Flag:
    """True or false."""

    allowed: str

    def read(self, given: object) -> bool:
        if not isinstance(given, bool):
            raise _Wrong
        return given


@frozen
class Text:
    """A name; whether the model has it is checked later."""

    allowed: str

    def read(self, given: object) -> str:
        if not isinstance(given, str):
            raise _Wrong
        return given


KINDS: Mapping[str, Whole | Real | Flag | Text] = {
    "draws": Whole(4, MOST, f"a whole number from 4 (split chains need at least two draws each) to {MOST:,}"),
    "tune": Whole(1, MOST, f"a whole number from 1 (without tuning there is no step size) to {MOST:,}"),
    "chains": Whole(1, MOST_CHAINS, f"a whole number from 1 to {MOST_CHAINS:,}"),
    "seed": Whole(0, 2**32 - 1, "a whole number, 0 or more, below 2^32"),
    "target_accept": Real(0, 1, "a number between 0 and 1, such as 0.95: larger means shorter and safer steps"),
    "cores": Whole(1, MOST, f"a whole number from 1 to {MOST:,}: how many chains may run at the same time"),
    "memory": Real(0, inf, "a number above 0: how many GiB the fit may take"),
    "progressbar": Flag("true or false; left out, it is shown where a person watches"),
    "max_treedepth": Whole(1, 30, "a whole number from 1 to 30: a trajectory has at most 2 to this power steps"),
    "integrate": Text(
        "`auto`, `none`, or the name of a grouping; in backticks where a grouping is called `auto` or `none`"
    ),
    "every": Whole(1, MOST, f"a whole number from 1 to {MOST:,}: one draw in so many is taken"),
}
"""Every option that is not one of a few names."""

MAY_BE_NONE = frozenset({"seed", "target_accept", "cores", "memory", "progressbar"})
"""Of these None is what they are if they are left out."""

WITHOUT_TUNING = Whole(0, MOST, "a whole number, 0 or more")
"""What `tune` is to an approximation."""


@frozen
class Sampling:
    """The options of sampling, each of its type and within its bounds."""

    draws: int = 1000
    tune: int = 1000
    chains: int = 4
    seed: int | None = None
    target_accept: float | None = None
    engine: str = "auto"
    integrate: str = "auto"
    cores: int | None = None
    memory: float | None = None
    progressbar: bool | None = None


def sampling(**given: object) -> Sampling:
    """Options as they were given, as what they are. Raises HlmError with every one that makes no sense."""
    found: list[Diagnostic] = []
    engine = given.get("engine", "auto")
    approximates = isinstance(engine, str) and engine in APPROXIMATE
    if "engine" in given and (wrong := _wrong_engine(engine)) is not None:
        found.append(wrong)
    values: dict[str, Any] = {}
    for name, value in given.items():
        kind = WITHOUT_TUNING if name == "tune" and approximates else KINDS.get(name)
        if kind is None or (value is None and name in MAY_BE_NONE):
            values[name] = value
            continue
        try:
            values[name] = kind.read(value)
        except _Wrong:
            found.append(OptionOutOfRange(span=None, option=name, given=shown_option(value), allowed=kind.allowed))
    if found:
        raise HlmError(found)
    return Sampling(**values)


def _wrong_engine(given: object) -> Diagnostic | None:
    if isinstance(given, str) and given in ENGINES:
        return None
    close = nearest(given, ENGINES) if isinstance(given, str) else ()
    help_text = f"the closest engine is `{close[0]}`" if close else "left out, the model decides"
    return UnknownEngine(span=None, given=shown_option(given, bare=True), engines=", ".join(ENGINES), closest=help_text)


def check_form(given: object) -> None:
    """Raise HlmError for a form of explanation that does not exist."""
    _check_among(given, FORMATS, "`text` is what a terminal shows")


def check_check_form(given: object) -> None:
    """Raise HlmError for a form of `hlm check` that does not exist."""
    _check_among(given, CHECK_FORMS, "`text` is what a terminal shows")


def check_paper_form(given: object) -> None:
    """Raise HlmError for a form of table that does not exist."""
    _check_among(given, PAPER_FORMS, "`markdown` is the default")


def _check_among(given: object, forms: tuple[str, ...], otherwise: str) -> None:
    if isinstance(given, str) and given in forms:
        return
    close = nearest(given, forms) if isinstance(given, str) else ()
    help_text = f"the closest form is `{close[0]}`" if close else otherwise
    raise HlmError([UnknownFormat(span=None, given=shown_option(given, bare=True), forms=forms, closest=help_text)])


def whole_number(name: str, given: object) -> int:
    """One option that is a whole number. Raises HlmError for anything else."""
    kind = KINDS[name]
    try:
        assert isinstance(kind, Whole)
        return kind.read(given)
    except _Wrong:
        raise HlmError(
            [OptionOutOfRange(span=None, option=name, given=shown_option(given), allowed=kind.allowed)]
        ) from None


def probability(name: str, given: object) -> float:
    """A number strictly between 0 and 1. Raises HlmError for anything else."""
    allowed = "a number between 0 and 1, such as 0.95"
    try:
        return Real(0.0, 1.0, allowed).read(given)
    except _Wrong:
        raise HlmError([OptionOutOfRange(span=None, option=name, given=shown_option(given), allowed=allowed)]) from None


_QUOTED = Repr(maxstring=LONGEST_GIVEN, maxlong=LONGEST_GIVEN, maxother=LONGEST_GIVEN)


def shown_option(given: object, bare: bool = False) -> str:
    """A value as an error quotes it: shortened if long, and safe if its `repr` fails."""
    return given[:LONGEST_GIVEN] if bare and isinstance(given, str) else _QUOTED.repr(given)


MOST_SHOWN = 60
_A_SPEC = re.compile(
    r"\s*(#|(model|data|missing|response|covariate|factor|contrasts|group|effects|prior|correlation|estimand)\s)"
)


def check_path(path: object) -> None:
    """Raise HlmError if the text of a spec is given in place of its path."""
    if isinstance(path, str) and ("\n" in path or (_A_SPEC.match(path) and not Path(path).exists())):
        raise HlmError([_text_for_path("hlm.load", "a path", "the text of a spec", path, "hlm.parse(text)")])
    if not isinstance(path, str | os.PathLike):
        raise HlmError([_text_for_path("hlm.load", "a path", f"`{type(path).__name__}`", path, "hlm.load(path)")])


def check_place(function: str, path: object) -> None:
    """Raise HlmError if the path of a fit is not a path."""
    if not isinstance(path, str | os.PathLike):
        wanted, found = "a path", f"`{type(path).__name__}`"
        raise HlmError([_text_for_path(function, wanted, found, path, f"{function}(path)")])


def check_formula(formula: object) -> None:
    """Raise HlmError if anything but a text is given as a formula, such as the table in its place."""
    if not isinstance(formula, str):
        found, instead = f"`{type(formula).__name__}`", 'hlm.from_formula("y ~ x + (1 | g)", table)'
        raise HlmError([_text_for_path("hlm.from_formula", "a formula in quotes", found, formula, instead)])


def check_text(text: object) -> None:
    """Raise HlmError if the path of a spec is given in place of its text."""
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
    """The factors whose pairs of levels are requested, among the `factors` in the effects; HlmError for other names."""
    if not isinstance(compare, Iterable) or not all(isinstance(one, str) for one in compare):
        allowed = "the name of a factor, or several"
        raise HlmError([OptionOutOfRange(span=None, option="compare", given=shown_option(compare), allowed=allowed)])
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
    """Raise HlmError if a fit could not be written at `path`, or would replace a different kind of file."""
    if path is None:
        return
    try:
        fact = _against(path)
    except (OSError, ValueError) as error:  # a name that is too long, or has a NUL
        fact = getattr(error, "strerror", None) or str(error)
    if not fact:
        return
    example = f"{path.stem}_fit.nc" if path.stem.strip(".") and len(path.name) < LONGEST_GIVEN else "fit.nc"
    raise HlmError([OutputNotWritable(span=None, path=shown_option(str(path), bare=True), fact=fact, example=example)])


def _against(path: Path) -> str:
    """What speaks against writing a fit at a path, if anything does."""
    folder = path.absolute().parent
    with suppress(FileNotFoundError):
        path.lstat()  # `is_dir` may not notice a name that is too long or has a NUL
    if path.is_dir():
        return "it is a folder"
    if not folder.is_dir():
        return f"the folder `{path.parent}` does not exist"
    if path.suffix != ".nc":
        return "fits are netCDF files, and their names end in `.nc`"
    if look_at(path).kind == "special":  # not to be opened either
        return look_at(path).fact
    if path.exists() and not _is_netcdf(path):
        return "it is there already and is no netCDF file: it would be lost"
    if not os.access(folder, os.W_OK):
        return f"the folder `{path.parent}` may not be written to"
    return ""


def _is_netcdf(path: Path) -> bool:
    """By its first bytes: netCDF 4 is HDF5, netCDF 3 begins with `CDF`."""
    with path.open("rb") as file:
        return file.read(4) in (b"\x89HDF", b"CDF\x01", b"CDF\x02", b"CDF\x05")
