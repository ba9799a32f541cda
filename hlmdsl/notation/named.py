"""In: the lines of a spec without priors. Out: what brms calls its coefficients and groupings, by which its priors name
them.

Not decided here: how brms names a coefficient (coefficient_names.py), or priors (priors.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from contextlib import suppress

from hlmdsl.design.columns import Unusable
from hlmdsl.model.check import check_model
from hlmdsl.model.model import Model
from hlmdsl.model.terms import Equation, FactorPart, NumericPart, Term
from hlmdsl.model.written import quoted
from hlmdsl.notation.coefficient_names import CannotSay, coefficients, renamed
from hlmdsl.notation.columns import Columns
from hlmdsl.notation.curves import missing_priors
from hlmdsl.notation.priors import NONE, Coefficients
from hlmdsl.notation.special_priors import Process, Special
from hlmdsl.notation.write_terms import units_there
from hlmdsl.notation.writing import Unsaid, Writing
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse


def coefficients_of(lines: list[str], columns: Columns, unscaled: Set[str], used: Set[str]) -> Coefficients:
    """None of a spec that has errors, which are reported elsewhere. `unscaled` are columns of Gaussian processes that
    are not divided by their largest distance; `used` are all columns, and rows with gaps in them are left out.
    """
    lines = [*lines, *missing_priors(lines)]
    source = SourceText("<spec>", "\n".join(lines) + "\n")
    try:
        model = check_model(parse(source), source)
    except HlmError:
        return NONE
    to = Writing(model, "brms", columns)
    effects = {e.parameter: _of_terms(_terms(e), to) for e in model.equations}
    units = {}
    for equation in model.equations:
        for varying in equation.varying:
            with suppress(Unsaid):
                units[units_there(varying.grouping, to)] = varying.grouping.spelled
    common = {
        e.parameter: (e.effects.intercept, any(not t.is_cell_means for t in e.effects.terms)) for e in model.equations
    }
    groups = {e.parameter: tuple(v.grouping.spelled for v in e.varying) for e in model.equations}
    return Coefficients(effects, units, model.main.categories[1:], common, groups, _special(model, to, unscaled, used))


def _special(model: Model, to: Writing, unscaled: Set[str], used: Set[str]) -> Special:
    """What priors of all effects together, of curves and of steps are of, in the main predictor."""
    main, size = model.main, 0
    processes: dict[str, Process] = {}
    steps: dict[str, str] = {}
    splines: list[str] = []
    is_known = not (main.categories or main.raised)
    for term in main.effects.terms:
        for smooth in term.smooths:
            if smooth.function.has_lengthscale:
                own = _process(term, smooth, to, unscaled, used)
                processes[own[0]] = own[1]
            else:
                splines.append(term.spelled)
        if term.monotonic and len(term.parts) == 1:
            columns = "".join(p.factor.column for p in term.parts if isinstance(p, FactorPart))
            steps[renamed(f"mo{columns}1")] = term.spelled
        try:
            size += len(coefficients(term, to))
        except (CannotSay, Unsaid):
            is_known = False
    table = to.columns.table
    columns_of = () if table is None else table.columns.values()
    rows = next((len(c.cells.codes) for c in columns_of if not isinstance(c, Unusable)), 0)
    within = model.response.family.within.get(main.link.name)
    heavy = tuple(v.grouping.spelled for e in model.equations for v in e.varying if v.grouping.heavy_tails)
    return Special(
        size=size if is_known else None,
        rows=rows,
        has_sigma=within is not None and within[0] == "sigma" and "sigma" in {a.name for a in model.free_parameters},
        processes=processes,
        splines=tuple(splines),
        steps=steps,
        heavy=tuple(dict.fromkeys(heavy)),
    )


def _terms(equation: Equation) -> Iterable[Term]:
    yield from equation.effects.terms
    for varying in equation.varying:
        for bar in varying.bars:
            yield from bar.within.terms


def _of_terms(terms: Iterable[Term], to: Writing) -> dict[str, str]:
    found: dict[str, str] = {}
    for term in terms:
        with suppress(CannotSay, Unsaid):
            for name, label in coefficients(term, to).items():
                found.setdefault(name, f"{term.spelled}[{label}]" if label else term.spelled)
    return found


def _process(term: Term, smooth: NumericPart, to: Writing, unscaled: Set[str], used: Set[str]) -> tuple[str, Process]:
    """Its name there, with the distances by which brms divides: all columns by one, in each level by its own."""
    columns = [c.column for c in smooth.covariates]
    others = [p for p in term.parts if p is not smooth]
    by = "".join(p.factor.column if isinstance(p, FactorPart) else p.covariate.column for p in others)
    name = renamed(f"gp{''.join(columns)}{by}")
    distances: tuple[float, ...] = ()
    if "".join(columns) in unscaled:
        distances = (1.0,)
    elif len(others) < 2:
        distances = to.columns.distances(columns, used, by, any(isinstance(p, NumericPart) for p in others))
    several = len(columns) > 1
    along = {renamed(f"{name}{c.column}"): quoted(c.name) for c in smooth.covariates} if several else {}
    return name, Process(term.spelled, distances, along)
