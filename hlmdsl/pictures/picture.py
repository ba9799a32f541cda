"""A picture in the hands of a person: drawn, saved, shown in a notebook; with its numbers and what it shows in words.

In: a layout, tables, sentences. Out: a figure, a file, a DataFrame. Not decided here: what is in it, or how it looks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hlmdsl.explain.figures.page import new_figure
from hlmdsl.explain.figures.save_figures import check_writable, render
from hlmdsl.options import OutputNotWritable, check_place, shown_option
from hlmdsl.pictures.layout import Layout
from hlmdsl.pictures.picture_errors import NotDrawn, UnknownPictureForm
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.place import look_at, say_fault, say_path
from hlmdsl.source.write_whole import write_whole

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

FORMS = (".svg", ".png", ".pdf")
EXAMPLE = "picture.svg"
FAILED = "Diagnostics of this fit failed: its draws cannot be trusted."


@frozen(eq=False)
class Picture:
    """The result of `fit.plot` and `fit.check`. matplotlib is only needed to draw it.

    `says` describes in sentences what is shown. `parts` are the tables that `table` gives, the first by default, as
    columns by name. `figure` is matplotlib's, on light paper; in a notebook the picture shows itself. `alarms` are
    problems of the draws behind it; if there are any, the drawing also shows them.
    """

    layout: Layout
    says: tuple[str, ...]
    parts: Mapping[str, Mapping[str, Any]]
    alarmed: Callable[[], tuple[str, ...]] = tuple

    @cached_property
    def alarms(self) -> tuple[str, ...]:
        """Empty if the draws can be trusted."""
        return self.alarmed()

    @property
    def title(self) -> str:
        return self.layout.title

    @cached_property
    def figure(self) -> Figure:
        """On a light background. Raises HlmError if matplotlib is not installed."""
        return self.draw()

    def draw(self, dark: bool = False) -> Figure:
        """A new figure, on a light or `dark` background. Raises HlmError if matplotlib is not installed."""
        from hlmdsl.pictures.draw import draw

        layout = self.layout
        if self.alarms:
            layout = replace(layout, notes=(FAILED, *layout.notes))
        return draw(layout, dark)

    def table(self, part: str | None = None) -> pd.DataFrame:
        """The numbers behind the picture, or behind a part of it. Raises HlmError for a part that it does not have."""
        import pandas as pd

        chosen = next(iter(self.parts)) if part is None else part
        if not isinstance(chosen, str) or chosen not in self.parts:
            why = f"it has {', '.join(f'`{name}`' for name in self.parts)}"
            advice = f"choose one of these, such as `table({next(iter(self.parts))!r})`"
            raise HlmError(
                [NotDrawn(span=None, what=f"the part {shown_option(part)} of this picture", why=why, advice=advice)]
            )
        return pd.DataFrame(dict(self.parts[chosen]))

    def save(self, path: str | Path, dark: bool = False) -> None:
        """Write it as SVG, PNG or PDF, by the ending of its name, the same bytes each time; whole or not at all.

        Raises HlmError if that fails, or if matplotlib is not installed.
        """
        check_place("picture.save", path)
        save(self, Path(path), dark)

    def _repr_svg_(self) -> str | None:
        drawn = self._rendered("svg")
        return None if drawn is None else drawn.decode()

    def _repr_png_(self) -> bytes | None:
        return self._rendered("png")

    def _rendered(self, form: str) -> bytes | None:
        """For a notebook, which shows the words if matplotlib is not installed."""
        try:
            return render(self.figure, form)
        except HlmError:
            return None

    def __repr__(self) -> str:
        return "\n".join((f"Picture: {self.title}", *self.alarms, *self.says))


def check_form(place: Path) -> None:
    """Raise HlmError for a file that no picture can be written to; noticed before anything is computed."""
    if place.suffix.lower() not in FORMS:
        raise HlmError([UnknownPictureForm(span=None, path=say_path(place), suffix=place.suffix or "no ending")])
    there = look_at(place)
    if there.kind == "folder":
        raise HlmError([OutputNotWritable(span=None, path=say_path(place), fact="it is a folder", example=EXAMPLE)])
    check_writable(there, is_file=True)
    new_figure(1, 1)  # that matplotlib is there


def save(picture: Picture, place: Path, dark: bool = False) -> None:
    """To a file in one of the forms."""
    check_form(place)
    figure = picture.draw(dark)
    try:
        write_whole(place, render(figure, place.suffix.lower().removeprefix(".")))
    except OSError as error:
        lost = OutputNotWritable(span=None, path=say_path(place), fact=say_fault(error), example=EXAMPLE)
        raise HlmError([lost]) from error
