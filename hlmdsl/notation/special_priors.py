"""In: priors of brms that are of no single coefficient or sd: of all effects together, curves, steps, residuals.
Out: the lines of a spec, or what to write in place of those that are of another number there.

Not decided here: priors of coefficients, sds and parameters (priors.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field

from hlmdsl.model.shrinkage import Horseshoe, meant
from hlmdsl.notation.arguments import ON
from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.source.frozen import frozen

RESIDUAL = "correlation residual ~ "
"""Begins a prior of how residuals correlate, whose line is made elsewhere."""

SAME = 1e-9
"""Distances that differ by no more, relative to their size, are one."""

_NUMBER = r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"


@frozen
class Process:
    """A term here, and how many units of its columns one is there, of which its lengthscales are multiples, in each
    level if it is one of each; nothing if that is not known. `along`: of several columns, the covariate of each
    lengthscale by the name that this has there.
    """

    term: str
    units: tuple[float, ...] = ()
    along: Mapping[str, str] = field(default_factory=dict)

    @property
    def unit(self) -> float | None:
        """The same for all, if it is."""
        is_one = bool(self.units) and max(self.units) - min(self.units) <= SAME * max(self.units)
        return self.units[0] if is_one else None

    @property
    def values(self) -> str:
        return f"points of {' and '.join(f'`{name}`' for name in self.along.values())}" if self.along else _OF_ONE


_OF_ONE = "values of the column"


@frozen
class Special:
    """Of the main predictor: how many coefficients a prior of all effects is on, None if it is not known, and the rows;
    whether their spread is one sigma; Gaussian processes, splines and monotonic terms by the names that brms has. Of
    all predictors the groupings with StudentT deviations.
    """

    size: int | None = None
    rows: int = 0
    has_sigma: bool = False
    processes: Mapping[str, Process] = field(default_factory=dict)
    splines: tuple[str, ...] = ()
    steps: Mapping[str, str] = field(default_factory=dict)
    heavy: tuple[str, ...] = ()


def shrinkage_line(name: str, given: tuple[str, ...], here: Special) -> str:
    """`prior effects ~ Horseshoe(p0 = 1, slab = 2)` for `horseshoe(par_ratio = 0.5)`; empty if it is not the same."""
    parameters = {
        "horseshoe": ("df", "scale_global", "df_global", "scale_slab", "df_slab", "par_ratio", "autoscale"),
        "R2D2": ("mean_R2", "prec_R2", "cons_D2", "autoscale"),
    }.get(name)
    if parameters is None or here.size is None or here.size < 2 or not here.has_sigma:
        return ""
    values: dict[str, float] = {}
    for position, text in enumerate(given):
        own, _, value = text.rpartition("=")
        parameter = own.strip() or (parameters[position] if position < len(parameters) else "")
        if parameter == "autoscale" and value.strip() in ON:
            continue  # times sigma, as here
        if parameter not in parameters or not re.fullmatch(_NUMBER, value.strip()):
            return ""
        values[parameter] = float(value)
    if name == "R2D2":
        mean, precision, each = (values.get(p, usual) for p, usual in zip(parameters, (0.5, 2.0, 0.5), strict=False))
        return f"prior effects ~ R2D2(mean = {mean:g}, precision = {precision:g}, concentration = {each:g})"
    if values.get("df", 1) != 1 or values.get("df_global", 1) != 1 or not (here.rows or "par_ratio" in values):
        return ""
    ratio = values.get("par_ratio", values.get("scale_global", 1.0) * here.rows**0.5)
    p0, slab, df = here.size * ratio / (1 + ratio), values.get("scale_slab", 2.0), values.get("df_slab", 4.0)
    more = "" if df == 4 else f", slab_df = {df:g}"
    return f"prior effects ~ Horseshoe(p0 = {p0:.4g}, slab = {slab:g}{more})"


def in_columns(name: str) -> str:
    """How a prior of all effects differs there."""
    return f"`{name}` is on coefficients as they are in brms; here it is on coefficients times the sds of their columns"


def concentration(numbers: tuple[str, ...]) -> str:
    """`Dirichlet(1)` for `dirichlet(1)` and `dirichlet(c(1, 1))`; empty if it differs between steps."""
    text = ",".join(numbers).strip()
    inside = re.fullmatch(r"c\((.*)\)", text)
    each = {own.strip() for own in (inside[1] if inside else text).split(",")}
    if len(each) != 1 or not re.fullmatch(_NUMBER, only := each.pop()):
        return ""
    return f"Dirichlet({only})"


def of_steps(coef: str, numbers: tuple[str, ...], here: Special) -> list[str]:
    """Of class `simo`, whose coefficients are numbered: `moincome1`."""
    law = concentration(numbers)
    terms = here.steps if not coef else {coef: here.steps[coef]} if coef in here.steps else {}
    return [f"prior shares({term}) ~ {law}" for term in terms.values()] if law else []


def of_processes(coef: str, law: str, here: Special) -> list[str]:
    """Of class `sdgp`."""
    return [f"prior sd({own.term}) ~ {law}" for own in _processes(coef, here)]


def of_lengthscales(coef: str, law: str, here: Special) -> list[str]:
    """Of class `lscale`, in units of the column: if that of each is known."""
    lines = []
    for own in _processes(coef, here):
        moved = "" if own.unit is None else times(law, own.unit)
        if not moved:
            return []
        along = f", {own.along[coef]}" if coef in own.along else ""
        lines.append(f"prior lengthscale({own.term}{along}) ~ {moved}")
    return lines


def in_distances(coef: str, here: Special) -> list[str]:
    """By what priors of class `lscale` are multiplied."""
    return [
        f"lengthscales of brms are parts of the largest distance between {own.values}, {own.unit:.6g}: here they are "
        f"in {'their' if own.along else 'its'} units"
        for own in _processes(coef, here)
        if own.unit not in (None, 1.0)
    ]


def times(law: str, k: float) -> str:
    """`HalfNormal(10)` for `HalfNormal(2)` and 5; empty if there is no such distribution."""
    found = re.fullmatch(r"(\w+)\((.*)\)", law)
    assert found is not None
    distribution = DISTRIBUTIONS[found[1]]
    numbers = [float(own) for own in found[2].split(",") if own.strip()]
    moved = distribution.times(dict(zip(distribution.domains, numbers, strict=True)), k) if k > 0 else None
    return "" if moved is None else f"{distribution.name}({', '.join(f'{own:.6g}' for own in moved.values())})"


def _processes(coef: str, here: Special) -> list[Process]:
    return [own for name, own in here.processes.items() if coef in ("", name, *own.along)]


def advice(kind: str, distribution: str, here: Special) -> str:
    """What to write for a prior that is of another number there; empty if there is nothing."""
    match kind:
        case "sds" if here.splines:
            return f"here it is `prior sd({here.splines[0]}) ~ HalfNormal(1)`, of the root mean square of the wiggles"
        case "lscale" if here.processes:
            own = next((p for p in here.processes.values() if p.unit is None), next(iter(here.processes.values())))
            each = " in each level" if len(own.units) > 1 else ""
            found = f", {min(own.units):.4g} to {max(own.units):.4g}" if each and own.unit is None else ""
            return (
                f"here it is `prior lengthscale({own.term}) ~ LogNormal(0, 1)`, in the units of the "
                f"column{'s' if own.along else ''}, there it is divided by the largest distance between {own.values}"
                f"{each}{found}"
            )
        case "sderr":
            return (
                "here it is `prior sd(user, ar(week)) ~ HalfNormal(1)`, of the process, not of what is new at each time"
            )
    if (shrinkage := meant(distribution)) is not None:
        if here.size is not None and here.size < 2:
            return "with one effect it is `prior effects ~ Normal(0, 1)`"
        if shrinkage.needs_sigma and not here.has_sigma:
            return f"without one sigma write `prior effects ~ {Horseshoe.example}`"
        return f"here it is `prior effects ~ {shrinkage.example}`"
    if distribution == "lasso":
        return "here it is `prior effects ~ Laplace(0, b)` with a prior of b"
    return ""
