"""In: the equations of a curve's parameters, and the priors of a spec. Out: an error for each that lacks one, with the
lines to write.

Not decided here: whether the priors fit (place_priors.py). Correlations, degrees of freedom and lengthscales keep their
defaults, which do not depend on the size of a parameter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hlmdsl.families.links import IDENTITY
from hlmdsl.model.equations import Equations
from hlmdsl.model.errors.curve_errors import CurveWithoutPriors
from hlmdsl.model.priors import OnEffects, OnIntercept, OnSd, OnSmoothSd, OnTerm, PlacedPrior, PriorTarget
from hlmdsl.model.problems import Problems
from hlmdsl.model.terms import Equation
from hlmdsl.source.diagnostic import names


def check_curve_priors(equations: Equations, priors: Sequence[PlacedPrior], problems: Problems) -> None:
    """Only priors can give the size of a curve's parameters."""
    if equations.broken or problems.failures:
        return  # a prior that could not be read may be the one that is missing
    targets = [p.target for p in priors]
    for equation in equations.by_parameter.values():
        if equation.in_curve and (missing := tuple(_missing(equation, targets))):
            lines = "; ".join(f"`prior {target} ~ {law}`" for target, law in missing)
            told = names([target for target, _ in missing])
            link = equation.link
            scale = f"`{equation.parameter}` itself has these effects"
            if link != IDENTITY:
                scale = f"these are effects on {link.said.format(f'`{equation.parameter}`')}"
            problems.add(
                CurveWithoutPriors(
                    span=equation.span,
                    missing=told,
                    scale=scale,
                    lines=lines,
                )
            )


def _missing(equation: Equation, targets: Sequence[PriorTarget]) -> Iterator[tuple[str, str]]:
    """What has no prior, and one that it may have."""
    prefix = equation.prefix
    own = [t for t in targets if getattr(t, "equation", None) == equation]
    if equation.effects.intercept and not any(isinstance(t, OnIntercept) for t in own):
        yield f"{prefix}Intercept", "Normal(0, 1)"
    whole = {t.term for t in own if isinstance(t, OnTerm) and t.coefficient is None}
    left = [t for t in equation.effects.terms if t not in whole]
    cells = [t for t in left if t.is_cell_means]
    yield from ((f"{prefix}{t.spelled}", "Normal(0, 1)") for t in cells)
    if len(left) > len(cells) and not any(isinstance(t, OnEffects) for t in own):
        yield f"{prefix}effects", "Normal(0, 1)"
    for term in (t for t in equation.effects.terms if t.smooths):
        if not any(isinstance(t, OnSmoothSd) and t.term == term for t in own):
            yield f"{prefix}sd({term.spelled})", "HalfNormal(1)"
    for varying in equation.varying:
        if not any(isinstance(t, OnSd) and t.grouping == varying.grouping and t.effect is None for t in own):
            yield f"{prefix}sd({varying.grouping.spelled})", "HalfNormal(1)"
