"""In: the example models in specs/, and what fits of them gave (docs/estimates.json). Out: a page of the site for each.

Not decided here: what the pages say of the coefficients; that is the package's own explanation.
"""

from __future__ import annotations

import re
from pathlib import Path

from figures import dark
from make_estimates import brief_of

import hlmdsl
from hlmdsl.explain.figures.save_figures import render
from hlmdsl.explain.report import Report
from hlmdsl.explain.write.latex_model import set_model
from hlmdsl.report.mathml import in_html

SPECS = Path(__file__).resolve().parents[2] / "specs"
_PICTURES: dict[str, tuple[str, str]] = {}


def paths() -> list[Path]:
    """The specs that have a page."""
    return sorted(SPECS.glob("*.hlm"))


def pictures() -> dict[str, tuple[str, str]]:
    """Those of the pages that were made: for light paper and for dark, by the name of the file."""
    return dict(_PICTURES)


def page(path: Path, with_figures: bool = True) -> str:
    """The spec, what a fit of it gives, what it means given its table, and its equations."""
    spec = hlmdsl.load(path)
    report = spec.explain()
    told = report.explanation
    parts = [f"# {path.stem}"]
    parts += [told.text + ("" if told.text.endswith((".", "?", "!")) else ".")] if told.text else []
    parts += [f"```hlm\n{path.read_text(encoding='utf-8')}```"]
    brief = brief_of(path.stem)
    if brief is not None:
        command = f"```console\n$ hlm fit specs/{path.name} --seed 1\n```"
        parts += ["## What a fit gives", command, f"```text\n{brief}\n```"]
    parts += ["## What the coefficients mean", meanings(report)]
    if with_figures:
        parts += _figures(path.stem, report)
    if told.equations is not None:
        parts += ["## The model in equations", in_html(set_model(told.equations))]
    return "\n\n".join(parts) + "\n"


def meanings(report: Report) -> str:
    """The explanation, without the title that the page has."""
    text = report.to("markdown")
    return text[text.index("\n- ") :].strip()


def _figures(name: str, report: Report) -> list[str]:
    """The figures that need no fit, each once."""
    shown = []
    for title, figure in report.figures().items():
        place = re.sub(r"\W+", "_", f"{name}_{title}")
        svg = render(figure, "svg").decode()
        _PICTURES[place] = (svg, dark(svg))
        shown.append(f"![{title}]({place}.svg)")
    return ["\n\n".join(shown)] if shown else []
