"""An explanation for users: printed, shown in a notebook, or written in a requested form.

In: an Explanation, for figures also the schema and draws it was made from. Out: text in one of the forms, figures.
Not decided here: their layout.
"""

from __future__ import annotations

import shutil
from dataclasses import field
from typing import TYPE_CHECKING, Literal, assert_never

from hlmdsl.explain.meaning import Explanation
from hlmdsl.explain.write.brief import to_brief
from hlmdsl.explain.write.html import to_html
from hlmdsl.explain.write.json import to_json
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.explain.write.markdown import to_markdown
from hlmdsl.explain.write.plain_text import to_text
from hlmdsl.options import check_form
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from hlmdsl.design.design import Schema
    from hlmdsl.explain.figures.figures import Draws

Format = Literal["text", "markdown", "html", "latex", "json"]


@frozen
class Report:
    """An explanation that prints itself: `print(report)`, `report.to("markdown")`, or as HTML in a notebook.

    `schema` and, after a fit, `draws` are what its figures are drawn from.
    """

    explanation: Explanation
    schema: Schema | None = field(default=None, repr=False, compare=False)
    draws: Draws | None = field(default=None, repr=False, compare=False)

    def to(self, form: Format, width: int | None = None, colour: bool = False) -> str:
        """The report in a form; `width` (columns) and `colour` matter to text only. Raises HlmError for other forms."""
        check_form(form)
        match form:
            case "text":
                return to_text(self.explanation, width or terminal_width(), colour)
            case "markdown":
                return to_markdown(self.explanation)
            case "html":
                return to_html(self.explanation)
            case "latex":
                return to_latex(self.explanation)
            case "json":
                return to_json(self.explanation)
        assert_never(form)

    def brief(self, width: int | None = None, colour: bool = False) -> str:
        """A fit on one screen: one line a number, with as much of its sentence as there is room for."""
        return to_brief(self.explanation, width or terminal_width(), colour)

    def frame(self) -> pd.DataFrame:
        """One row a number: its name, meaning, prior and, after a fit, its estimate."""
        from hlmdsl.explain.write.frame import to_frame

        return to_frame(self.explanation)

    def figures(self) -> dict[str, Figure]:
        """matplotlib figures by name: `cells` or `lines` with the coefficients marked, otherwise `spreads`, the
        standard deviations around a mean; `coding FACTOR` as tables.

        After a fit with estimates and 95% intervals. Raises HlmError if matplotlib is not installed.
        """
        from hlmdsl.explain.figures.figures import figures_of

        if self.schema is None:
            return {}
        found = {m.number: m.estimate for m in self.explanation.meanings if m.estimate is not None}
        return figures_of(self.schema, self.draws, found or None)

    def __str__(self) -> str:
        return self.to("text")

    def _repr_html_(self) -> str:
        return self.to("html")

    def _repr_markdown_(self) -> str:
        return self.to("markdown")


def terminal_width() -> int:
    """Columns to write for: those of the terminal within 60 and 120, or 100 without one."""
    return max(60, min(120, shutil.get_terminal_size((100, 24)).columns))
