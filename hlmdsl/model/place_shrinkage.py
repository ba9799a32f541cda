"""`prior effects ~ Horseshoe(p0 = 3)`. In: the prior declarations. Out: the shrinkage prior of the main predictor.

Not decided here: the form of such a prior (shrinkage.py), or its coefficients (design/shrinkage.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from hlmdsl.model.arithmetic import constant
from hlmdsl.model.distributions import ReadPrior
from hlmdsl.model.errors.shrinkage_errors import (
    BadShrinkage,
    NoSingleSigma,
    OnlyEffectsShrink,
    ShrinksToReference,
    TotalIsNotShrunk,
)
from hlmdsl.model.priors import OnEffects, OnTerm, PlacedPrior
from hlmdsl.model.problems import Problems, Rejected, reject_comma
from hlmdsl.model.shrinkage import SHRINKAGES, PlacedShrinkage, Shrinkage
from hlmdsl.model.targets import Targets
from hlmdsl.model.terms import Equation
from hlmdsl.model.written import written, written_target
from hlmdsl.source.diagnostic import names, nearest
from hlmdsl.syntax import ast


def read_shrinkage(call: ast.Call) -> ReadPrior | None:
    """Nothing that a single number could have; None of another distribution."""
    return ReadPrior(None, {}, {}, {}, None) if call.function.text in SHRINKAGES else None


def place_shrinkage(
    spec: ast.SpecFile, targets: Targets, priors: Sequence[PlacedPrior], problems: Problems
) -> PlacedShrinkage | None:
    """That of the main predictor's effects; None if there is none. A second one is reported like a repeated prior."""
    found: PlacedShrinkage | None = None
    for declaration in spec.declarations:
        if not isinstance(declaration, ast.PriorDecl) or declaration.distribution.function.text not in SHRINKAGES:
            continue
        call = declaration.distribution
        with problems.collect() as attempt:
            prior = _read(call)
        try:
            target = targets.resolve(declaration.target)
        except Rejected:  # reported with the other priors
            continue
        if target is None:
            continue
        with problems.collect():
            if not isinstance(target, OnEffects) or not target.equation.is_main:
                raise Rejected(
                    OnlyEffectsShrink(
                        span=declaration.target.span,
                        distribution=call.function.text,
                        target=written_target(declaration.target),
                        written=written(call),
                    )
                )
            _check(call, target.equation, targets, priors)
            if not attempt.failed:
                found = PlacedShrinkage(target.equation, prior, written(call), declaration.span)
    return found


def _check(call: ast.Call, equation: Equation, targets: Targets, priors: Sequence[PlacedPrior]) -> None:
    """Raise Rejected if effects of this kind, or of this family, cannot have such a prior."""
    name, span = call.function.text, call.span
    if equation.categories:
        raise Rejected(ShrinksToReference(span=span, distribution=name))
    of_their_own = [p.target for p in priors if isinstance(p.target, OnTerm) and p.target.coefficient is None]
    terms = {t.term.key for t in of_their_own if t.equation.is_main}
    for term in equation.effects.terms:
        if term.monotonic and term.key not in terms:
            raise Rejected(TotalIsNotShrunk(span=span, distribution=name, term=term.spelled))
    if not SHRINKAGES[name].needs_sigma or targets.likelihood is None:
        return
    family = targets.likelihood.response.family
    own = family.within.get(equation.link.name)
    because = ""
    if own is None or own[0] != "sigma":
        because = f"{family.name} has none on the scale of its predictor"
    elif "sigma" in targets.equations.by_parameter:
        because = "`sigma` has a predictor, and is another number in each row"
    if because:
        raise Rejected(NoSingleSigma(span=span, distribution=name, because=because))


def _read(call: ast.Call) -> Shrinkage:
    kind = SHRINKAGES[call.function.text]
    allowed = tuple(kind.arguments)
    given: dict[str, float] = {}
    for position, argument in enumerate(call.arguments):
        name = argument.name or (allowed[position] if position < len(allowed) else "")
        span = argument.name_span or argument.value.span
        if name not in allowed or name in given:
            reject_comma(call)
            found = f"`{argument.name}` is not an argument of `{kind.name}`" if argument.name else "too many arguments"
            if name in given:
                found = f"`{name}` is given twice"
            near = nearest(argument.name or "", allowed)[:1]
            advice = f"the closest is `{near[0]}`" if near else f"write `{kind.example}`"
            because = f"it takes {names(allowed)}"
            raise Rejected(BadShrinkage(span=span, found=found, because=because, advice=advice))
        value = constant(argument.value)
        if value is None:
            found = f"`{name}` of `{kind.name}` is a number"
            because = "this is not one" if not isinstance(argument.value, ast.Name) else "this is a name"
            advice = f"write a number, as in `{kind.example}`"
            raise Rejected(BadShrinkage(span=argument.value.span, found=found, because=because, advice=advice))
        highest = 1.0 if name == "mean" else float("inf")
        if not 0 < value < highest:
            found = f"`{name}` of `{kind.name}` is {value:g}"
            because = "it is between 0 and 1" if highest == 1 else "it is above zero"
            advice = f"write a number in that range, as in `{kind.example}`"
            raise Rejected(BadShrinkage(span=argument.value.span, found=found, because=because, advice=advice))
        given[name] = value
    missing = [name for name in kind.required if name not in given]
    if missing:
        found = f"`{kind.name}` has no `{missing[0]}`"
        because, advice = "how many effects are expected to be other than zero", f"write `{kind.example}`"
        raise Rejected(BadShrinkage(span=call.span, found=found, because=because, advice=advice))
    return kind(**given)
