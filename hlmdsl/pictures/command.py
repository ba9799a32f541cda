"""What `hlm plot` does. In: a saved fit and options as texts. Out: a file, and what it shows in words.

Not decided here: what is drawn (effect_picture.py, checks.py).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from hlmdsl.pictures.picture import Picture, check_form
from hlmdsl.pictures.picture_errors import BadHold, NotDrawn
from hlmdsl.pictures.structure_names import say_those
from hlmdsl.results.fit import open_fit
from hlmdsl.source.exceptions import HlmError


def plot_effect(
    fit: Path,
    variable: str,
    by: str | None,
    of: str,
    units: str,
    at: Sequence[str],
    lines: bool,
    data: bool,
    scale: str,
    surface: bool,
    output: Path | None,
    dark: bool,
) -> None:
    """Draw an effect of a saved fit. Raises HlmError if that fails."""
    place = output or _place(fit, variable if by is None else f"{variable}_{by}")
    check_form(place)
    kinds = tuple(kind.strip() for kind in units.split(","))
    held = _held(at)
    picture = open_fit(fit).plot(
        variable, by, of=of, units=kinds, at=held, data=data, lines=lines, scale=scale, surface=surface
    )
    _finish(picture, place, dark)


def plot_check(fit: Path, by: str | None, kind: str | None, output: Path | None, dark: bool) -> None:
    """Draw a posterior predictive check of a saved fit. Raises HlmError if that fails."""
    place = output or _place(fit, "check" if by is None else f"check_{by}")
    check_form(place)
    _finish(open_fit(fit).check(by, kind), place, dark)


def both(variable: str) -> NotDrawn:
    """The command names a variable, and also a check."""
    why = "a check is of the whole response, not along a variable"
    advice = f"check it in parts: `--check --by {variable}`"
    return NotDrawn(span=None, what=f"a check along `{variable}`", why=why, advice=advice)


def no_variable(fit: Path) -> NotDrawn:
    """The command names nothing to draw. Raises HlmError if there is no such fit."""
    advice = f"{say_those(open_fit(fit).design)}; or check the fit: `hlm plot FIT --check`"
    return NotDrawn(span=None, what="a picture of nothing", why="no variable is named", advice=advice)


def _held(given: Sequence[str]) -> dict[str, str | float] | None:
    found: dict[str, str | float] = {}
    for text in given:
        name, sign, value = text.partition("=")
        if not sign:
            advice = "write the variable and its value: `--at group=control`"
            raise HlmError([BadHold(span=None, name=text, given="no value", why="a value is missing", advice=advice)])
        found[name.strip()] = value.strip()
    return found or None


def _place(fit: Path, what: str) -> Path:
    """`sleepstudy_Days.svg` in the current folder."""
    return Path(re.sub(r"[^\w-]+", "_", f"{fit.stem}_{what}")[:80] + ".svg")


def _finish(picture: Picture, place: Path, dark: bool) -> None:
    picture.save(place, dark)
    print(picture)
    print(f"drawn: {place}", file=sys.stderr)
