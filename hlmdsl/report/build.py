"""In: a fit. Out: the page, in the order of a Bayesian workflow: question, data, model, what the priors imply, the fit
and its diagnostics, results, pictures, checks, sensitivity, and how to cite it.

Not decided here: the content of a part; each is computed by its stage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from html import escape
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.schema import curve_columns
from hlmdsl.explain import numbers
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.figures.save_figures import render
from hlmdsl.explain.meaning import Explanation
from hlmdsl.explain.write.html import to_html
from hlmdsl.explain.write.latex_model import set_model
from hlmdsl.explain.write.plain_text import safe
from hlmdsl.model.means import mean_at_rows
from hlmdsl.model.model import Model
from hlmdsl.model.terms import FactorPart
from hlmdsl.options import OutputNotWritable
from hlmdsl.pictures.draw import draw
from hlmdsl.pictures.structure_names import LACKS, VARIANCE, structures
from hlmdsl.predictions.prior import prior_of
from hlmdsl.report.cite import papers, versions
from hlmdsl.report.columns import column_lines
from hlmdsl.report.mathml import in_html
from hlmdsl.report.report_errors import NotAPage, ReportNotInstalled
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.place import look_at, say_fault, say_path
from hlmdsl.source.write_whole import write_whole
from hlmdsl.syntax.in_colours import in_colours

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from hlmdsl.pictures.picture import Picture
    from hlmdsl.results.fit import Fit

MOST_PICTURES, MOST_GROUPINGS = 6, 3
"""Conditional effects that are drawn, of the covariates and factors in the order of the spec; and groupings."""


@frozen
class Shown:
    """A picture on the page: SVG, its title, and sentences on what it shows."""

    svg: str
    title: str
    says: tuple[str, ...]


def report_page(fit: Fit) -> str:
    """The page as HTML. Raises HlmError if jinja2, latex2mathml or matplotlib are not installed."""
    template, is_sampled = _template(), fit.draws.approximation is None
    report = fit.explain()
    told, design = report.explanation, fit.design
    prior, no_prior = _or_why(lambda: [prior_of(design, 1000, 1)])
    effects, no_effects = _or_why(lambda: _effects(fit))
    parts, no_parts = _or_why(lambda: _parts(fit))
    checks, no_checks = _or_why(lambda: _checks(fit))
    sensitivity, not_judged = _or_why(lambda: fit.sensitivity().says)
    return str(
        template.render(
            model=design.model,
            explanation=told,
            question=told.text or "",
            passed=not told.alarms,
            columns=column_lines(design),
            rows=design.rows.n,
            table_name=design.table_name,
            source=in_colours(design.model.source.text),
            equations=in_html(set_model(told.equations)) if told.equations is not None else "",
            priors=[p.summary().round(3) for p in prior],
            prior_check=[_prior_check(design)] if prior else no_prior,
            diagnostics=fit.diagnostics.line,
            strategy=fit.strategy,
            timings=fit.timings,
            meanings=to_html(told),
            table=fit.table("html"),
            figures=[Shown(_svg(f), name, ()) for name, f in report.figures().items()],
            effects=[*effects, *parts],
            no_effects=[*no_effects, *no_parts],
            checks=checks,
            no_checks=no_checks,
            sensitivity=sensitivity or not_judged,
            is_sampled=is_sampled,
            versions=versions(),
            papers=papers(design, any(m.name == "R2" for m in told.meanings), is_sampled, bool(sensitivity)),
            made=datetime.now(UTC).date().isoformat(),
            fingerprint=design.fingerprint,
            implied=[line for s in fit_less(fit).sections for line in s.implied],
            number=lambda value: numbers.number(float(value), 3),
            safe=safe,
        )
    )


def check_page(path: Path) -> None:
    """Raise HlmError if no page could be written, before anything is computed."""
    _template()
    if path.suffix.lower() not in (".html", ".htm"):
        raise HlmError([NotAPage(span=None, path=say_path(path), example=say_path(path.with_suffix(".html")))])
    fact = ""
    if look_at(path).kind in ("folder", "unreachable", "special"):
        fact = "it is a folder" if look_at(path).kind == "folder" else look_at(path).fact
    elif look_at(path.absolute().parent).kind != "folder":
        fact = f"the folder `{say_path(path.parent)}` does not exist"
    if fact:
        raise HlmError([OutputNotWritable(span=None, path=say_path(path), fact=fact, example="report.html")])


def write_report(fit: Fit, path: Path) -> None:
    """The page to a file, whole or not at all. Raises HlmError if that fails."""
    check_page(path)
    content = report_page(fit).encode()
    try:
        write_whole(path, content)
    except OSError as error:
        fact = say_fault(error)
        raise HlmError([OutputNotWritable(span=None, path=say_path(path), fact=fact, example="report.html")]) from error


def _template() -> Any:
    try:
        jinja2 = import_module("jinja2")
        import_module("latex2mathml.converter")
    except ImportError as error:
        raise HlmError([ReportNotInstalled(span=None, fact=str(error))]) from error
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True)
    environment.filters["safe_html"] = import_module("markupsafe").Markup
    environment.filters["paragraphs"] = lambda lines: "".join(f"<p>{escape(safe(line))}</p>" for line in lines)
    return environment.from_string(files("hlmdsl.report").joinpath("page.html.j2").read_text(encoding="utf-8"))


def _or_why[T](make: Callable[[], Iterable[T]]) -> tuple[list[T], list[str]]:
    """The content of a part of the page; or why a fit lacks it: the rest of the page is made without it."""
    try:
        return list(make()), []
    except HlmError as error:
        return [], [f"Left out: {': '.join((d.title_text, *d.notes))}." for d in error.diagnostics]


def fit_less(fit: Fit) -> Explanation:
    """The explanation of the model before its fit, with what the priors jointly imply."""
    return explain(fit.design.schema, fit.design)


def _svg(figure: Figure) -> str:
    """Without what stands before the element itself."""
    text = render(figure, "svg").decode()
    return text[text.index("<svg") :]


def _effects(fit: Fit) -> Iterator[Shown]:
    """Along each covariate and factor of the common effects, for each level of the factor that it interacts with."""
    of = "response" if isinstance(mean_at_rows(fit.design.model), str) else "mean"
    for x, by in pictured(fit.design.model)[:MOST_PICTURES]:
        yield _shown(fit.plot(x, by=by, of=of))


def _parts(fit: Fit) -> Iterator[Shown]:
    """Units of groupings, correlated residuals, effects that a prior shrinks. Shares of the variance are read from the
    table of results.
    """
    there = structures(fit.design)
    groupings = [name for name in there if name not in LACKS][:MOST_GROUPINGS]
    for name in (*groupings, *(own for own in there if own in LACKS and own != VARIANCE)):
        yield _shown(fit.plot(name))


def _shown(picture: Picture) -> Shown:
    """Its sentences are below it, not in it."""
    return Shown(_svg(draw(replace(picture.layout, notes=()), dark=False)), picture.title, picture.says)


def pictured(model: Model) -> list[tuple[str, str | None]]:
    """The variables of the main equation, each once; with the factor in a product with it."""
    found: dict[str, str | None] = {}
    if model.response.family.curve is not None:
        found = {c.name: None for c in curve_columns(model)}
    for term in (t for e in model.equations if e.is_bare or e.in_curve for t in e.effects.terms):
        names = [n for p in term.parts for n in ((p.factor.name,) if isinstance(p, FactorPart) else p.names)]
        factors = [p.factor.name for p in term.factors]
        found.setdefault(names[0], None)
        for name in names[1:]:
            found.setdefault(name, None)
        if len(names) == 2:
            own, other = (names[0], names[1]) if names[1] in factors else (names[1], names[0])
            if other in factors:
                found[own] = other
    beside = {by for by in found.values() if by is not None}
    return [(x, by) for x, by in found.items() if by is not None or x not in beside]


def _checks(fit: Fit) -> Iterator[Shown]:
    yield _shown(fit.check())


def _prior_check(design: Design) -> str:
    """Predictions of the priors alone for the response, with the observed ones."""
    response = design.model.response
    if response.family.has_levels or response.family.is_yes_or_no:
        return ""
    drawn = prior_of(design, 500, 1).predict().values.to_numpy().ravel()
    low, high = (numbers.number(float(q), 2) for q in np.quantile(drawn[np.isfinite(drawn)], (0.025, 0.975)))
    seen = [numbers.number(float(q), 2) for q in (design.observed.raw.min(), design.observed.raw.max())]
    return (
        f"Together they expect 95% of the values of {safe(response.thing)} between {low} and "
        f"{numbers.with_unit(high, response.unit)}; those in the data are between {seen[0]} and "
        f"{numbers.with_unit(seen[1], response.unit)}."
    )
