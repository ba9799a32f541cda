"""All that a prior can be on, as it would be written.

In: likelihood, equations, hyperparameters. Out: every target; the error for one that is not there.
Not decided here: what a target is (targets.py, term_targets.py).
"""

from __future__ import annotations

from collections.abc import Mapping

from hlmdsl.model.equations import Equations
from hlmdsl.model.errors.prior_errors import PriorHitsNothing
from hlmdsl.model.likelihood import Likelihood
from hlmdsl.model.names import Scope
from hlmdsl.model.names import near as near_names
from hlmdsl.model.smooth_terms import lengthscale_targets, sd_targets
from hlmdsl.model.target_syntax import split_owner
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Group
from hlmdsl.model.written import quoted, quoted_level, written_target
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast
from hlmdsl.syntax.write import string

_OF_EFFECTS = frozenset({"b", "beta", "betas", "slope", "slopes", "coef", "coefficients", "fixed"})
_OF_SDS = frozenset({"sd", "sds", "tau", "sigma_u", "sigma_group", "random"})


@frozen
class PossibleTargets:
    """`hypers` are the names that occur in priors' arguments."""

    likelihood: Likelihood | None
    equations: Equations
    scope: Scope
    hypers: Mapping[str, ast.Name]

    @property
    def cutpoints(self) -> str:
        """The family's name for what replaces the intercept; empty if nothing does."""
        cutpoints = self.likelihood.response.family.cutpoints if self.likelihood else None
        return cutpoints.parameter if cutpoints is not None else ""

    def hits_nothing(self, equation: Equation, target: ast.Expr) -> PriorHitsNothing:
        """The error for a target that is not there, with what may be meant."""
        targets = self.all()
        given = written_target(target)
        owner, rest = split_owner(target)
        facts = {"span": target.span, "target": given, "targets": targets}
        prefixed = [t for t in targets if t.endswith(f".{given}")]
        if prefixed:
            return PriorHitsNothing(**facts, near=tuple(prefixed))  # type: ignore[arg-type]
        if isinstance(rest, ast.Name) and isinstance(self.scope.variables.get(rest.text), Group):
            prefix = f"{owner.text}." if owner else ""
            sds = tuple(t for t in targets if t.startswith(f"{prefix}sd({quoted(rest.text)}"))
            return PriorHitsNothing(**facts, near=sds[:1])  # type: ignore[arg-type]
        if isinstance(rest, ast.Name) and (meant := self._of_a_class(rest.text, targets)):
            return PriorHitsNothing(**facts, near=meant)  # type: ignore[arg-type]
        functions = _functions_of(equation, rest)
        return PriorHitsNothing(**facts, near=functions or near_names(given, targets))  # type: ignore[arg-type]

    @staticmethod
    def _of_a_class(name: str, targets: tuple[str, ...]) -> tuple[str, ...]:
        """What brms' classes `b` and `sd`, and common words for them, are here."""
        if name.casefold() in _OF_EFFECTS:
            return tuple(t for t in targets if t == "effects")
        return tuple(t for t in targets if t.startswith("sd("))[:1] if name.casefold() in _OF_SDS else ()

    def all(self) -> tuple[str, ...]:
        """Every target there is, as it would be written."""
        found: list[str] = []
        for equation in self.equations.by_parameter.values():
            prefix = equation.prefix
            each = equation.raised or equation.categories[1:]
            found += [f"{prefix}Intercept"] if equation.effects.intercept else []
            found += [f"{prefix}Intercept[{quoted_level(c)}]" for c in each] if equation.effects.intercept else []
            if equation.cutpoints:
                whole = self.cutpoints
                found += [whole, *(f"{whole}[{string(label)}]" for label in equation.cutpoints)]
            found += [f"{prefix}effects"] if not all(t.is_cell_means for t in equation.effects.terms) else []
            plain = [t for t in equation.effects.terms if not t.smooths]
            found += [f"{prefix}{t.spelled}" for t in plain]
            found += [f"{prefix}{t.spelled}[{quoted_level(c)}]" for t in plain for c in each]
            found += [f"{prefix}{own}" for t in equation.effects.terms for own in sd_targets(t)]
            monotonic = (p.factor.spelled(quoted) for t in equation.effects.terms for p in t.monotonic)
            found += [f"{prefix}shares({of})" for of in dict.fromkeys(monotonic)]
            found += [f"{prefix}{own}" for t in equation.effects.terms for own in lengthscale_targets(t)]
            found += [f"{prefix}phi({t.spelled})" for t in equation.effects.terms if t.has_persistence]
            for varying in equation.varying:
                group = varying.grouping.spelled
                found.append(f"{prefix}sd({group})")
                found += [f"{prefix}nu({group})"] if varying.grouping.heavy_tails else []
                found += [f"{prefix}rho({group})"] if varying.grouping.has_neighbours else []
                for bar in varying.bars:
                    found += [f"{prefix}sd({group}, Intercept)"] if bar.effects.intercept else []
                    found += [f"{prefix}sd({group}, {t.spelled})" for t in bar.effects.terms]
                    found += [f"{prefix}phi({group}, {t.spelled})" for t in bar.effects.terms if t.has_persistence]
                    found += [f"{prefix}{own}" for t in bar.effects.terms for own in lengthscale_targets(t, group)]
        if self.likelihood is not None:
            for parameter in self.likelihood.response.family.parameters:
                given = self.likelihood.arguments.get(parameter.name)
                has_effects = parameter.name in self.equations.by_parameter or parameter.name in self.equations.broken
                if given is not None and given.value is None and not has_effects:
                    found.append(parameter.name)
        return tuple(dict.fromkeys((*found, *map(quoted, self.hypers))))


def _functions_of(equation: Equation, rest: ast.Expr) -> tuple[str, ...]:
    """`poly(x, 2)` if the prior is on `x`."""
    if not isinstance(rest, ast.Name):
        return ()
    terms = [t for t in equation.effects.terms if any(rest.text in p.names for p in t.numerics)]
    prefix = equation.prefix
    return tuple(f"{prefix}{t.spelled}" for t in terms if len(t.parts) == 1)
