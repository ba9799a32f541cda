"""In: a design and draws. Out: a line for each curve whose lengthscale is one that its columns are not close to.

A curve of a short lengthscale takes many waves, one of a long lengthscale a wide interval, and how many and how wide is
known when the lengthscale is. Not decided here: what is close enough (the function of the covariate).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.coded import CodedTerm, Element
from hlmdsl.design.design import Design
from hlmdsl.explain import numbers
from hlmdsl.model.written import quoted
from hlmdsl.results.draws import Draws

LOW = 0.05
"""The quantile of a lengthscale that the waves should follow. The interval should be as wide as its median asks: the
upper tail of a lengthscale is often that of its prior."""


def out_of_resolution(design: Design, draws: Draws) -> tuple[str, ...]:
    """What to write, for terms with one lengthscale or several."""
    terms = (t for e in design.schema.equations for t in e.effects.terms if t.lengthscale)
    return tuple(line for term in terms if (line := _line(term, draws)))


def _line(term: CodedTerm, draws: Draws) -> str:
    part = term.smooth
    assert part is not None
    name = quoted(part.covariate.name)
    found = {own: _quantiles(own, draws) for own in term.lengthscales}
    low, middle = min(q[0] for q in found.values()), max(q[1] for q in found.values())
    resolved = part.function.resolved(name, part.known, low, middle)
    short, long = low < resolved.shortest, middle > resolved.longest
    if not (short or long):
        return ""
    unit = part.covariate.covariate.unit

    def amount(value: float) -> str:
        return numbers.with_unit(numbers.number(value, 2), unit)

    reach = []
    if short:
        reach.append(f"is down to {amount(low)} in the posterior, and m is enough from {amount(resolved.shortest)}")
    if long:
        reach.append(f"is about {amount(middle)} in the posterior, and c is enough up to {amount(resolved.longest)}")
    instead = f"write `{resolved.instead}`" if resolved.instead else "write a `spline`"
    return f"the lengthscale of {part.part.shown} {', and it '.join(reach)}: {instead} and compare"


def _quantiles(lengthscale: Element, draws: Draws) -> tuple[float, float]:
    low, middle = np.quantile(draws.of(lengthscale), (LOW, 0.5))
    return float(low), float(middle)
