"""In: a design and draws. Out: a line for each curve with a lengthscale that its columns do not approximate well.

A curve with a short lengthscale needs many waves, one with a long lengthscale a wide interval; how many and how wide
follows from the estimated lengthscale. Not decided here: what is close enough (the function of the covariate).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hlmdsl.design.coded import CodedNumericPart, CodedTerm, Element
from hlmdsl.design.design import Design
from hlmdsl.explain import numbers
from hlmdsl.explain.say.units import units_of
from hlmdsl.model.naming import shown
from hlmdsl.model.written import quoted
from hlmdsl.results.draws import Draws

LOW = 0.05
"""The quantile of a lengthscale that the waves should follow. The interval should be as wide as its median asks: the
upper tail of a lengthscale is often that of its prior."""


def out_of_resolution(design: Design, draws: Draws) -> tuple[str, ...]:
    """What to write, for terms with one lengthscale or several."""
    lines = []
    for equation in design.schema.equations:
        lines += [_line(t, t.lengthscales, "", draws) for t in equation.effects.terms if t.lengthscale]
        for varying in (v for v in equation.varying if v.lengthscale):
            for term in dict.fromkeys(bar.smooth for bar in varying.bars if bar.has_lengthscale and bar.smooth):
                sds = {sd.element for sd in varying.sds if sd.smooth is term}
                own = tuple(e for waves in varying.waves if waves.sd in sds for e in waves.lengthscales)
                lines.append(_line(term, own, f" of {units_of(varying)}", draws))
    return tuple(line for line in lines if line)


def _line(term: CodedTerm, lengthscales: Sequence[Element], whose: str, draws: Draws) -> str:
    part = term.smooth
    assert part is not None
    each = [_of_all(lengthscales[k :: len(part.names)], draws) for k in range(len(part.names))]
    name = ", ".join(map(quoted, part.names))
    resolved = part.function.resolved(name, part.known, tuple(each))
    told = [
        f"{_along(part, k)}{', and it '.join(reach)}"
        for k, (low, middle) in enumerate(each)
        if (reach := _reach(part.covariates[k].covariate.unit, low, middle, *resolved.each[k]))
    ]
    if not told:
        return ""
    otherwise = "write a `spline` and compare" if len(part.names) == 1 else "that takes more waves than there can be"
    instead = f"write `{resolved.instead}` and compare" if resolved.instead else otherwise
    return f"the lengthscale of {part.part.shown}{whose} {'; that '.join(told)}: {instead}"


def _along(part: CodedNumericPart, which: int) -> str:
    return f"along {shown(part.names[which])} " if len(part.names) > 1 else ""


def _reach(unit: str | None, low: float, middle: float, shortest: float, longest: float) -> list[str]:
    """The range of a lengthscale that the columns do not cover."""

    def amount(value: float) -> str:
        return numbers.with_unit(numbers.number(value, 2), unit)

    reach = []
    if low < shortest:
        reach.append(f"is down to {amount(low)} in the posterior, and m is enough from {amount(shortest)}")
    if middle > longest:
        reach.append(f"is about {amount(middle)} in the posterior, and c is enough up to {amount(longest)}")
    return reach


def _of_all(lengthscales: Sequence[Element], draws: Draws) -> tuple[float, float]:
    """The shortest and the longest over levels with separate curves."""
    found = [_quantiles(own, draws) for own in lengthscales]
    return min(q[0] for q in found), max(q[1] for q in found)


def _quantiles(lengthscale: Element, draws: Draws) -> tuple[float, float]:
    low, middle = np.quantile(draws.of(lengthscale), (LOW, 0.5))
    return float(low), float(middle)
