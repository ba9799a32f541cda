"""In: the left side of a prior. Out: the part of the model that it is on.

Not decided here: which coefficient a label is, which needs levels (design/); whether a prior fits (place_priors.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from hlmdsl.model.arithmetic import describe
from hlmdsl.model.coefficients import has_labels
from hlmdsl.model.equations import Equations
from hlmdsl.model.errors.curve_errors import WhichOfTheCurve
from hlmdsl.model.errors.prior_errors import (
    BadCoefficient,
    NoEffects,
    NoIntercept,
    NoSuchPredictor,
    NotATarget,
    ParameterNotFree,
    PriorHitsNothing,
)
from hlmdsl.model.family_arguments import no_effects_on_cutpoints
from hlmdsl.model.level_weights import check_level
from hlmdsl.model.likelihood import Likelihood
from hlmdsl.model.names import Scope
from hlmdsl.model.names import near as near_names
from hlmdsl.model.possible_targets import PossibleTargets
from hlmdsl.model.priors import (
    OnCutpoints,
    OnEffects,
    OnHyper,
    OnIntercept,
    OnNeighbours,
    OnParameter,
    OnTerm,
    PriorTarget,
)
from hlmdsl.model.problems import Rejected
from hlmdsl.model.smooth_terms import check_of_smooth
from hlmdsl.model.target_syntax import last_of, less_one, split_labels, split_owner
from hlmdsl.model.term_targets import TermTargets
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Group
from hlmdsl.model.written import bare, dotted, names_in, quoted_level, written
from hlmdsl.source.frozen import frozen
from hlmdsl.source.number_text import exact_number
from hlmdsl.syntax import ast

_SD = "the sds of varying effects are `sd({group})`"
_CORRELATION = "correlations have a line of their own: `correlation {group} ~ LKJ(eta = 2)`"
_INSTEAD_OF = {
    **dict.fromkeys(("sigma", "tau", "sigma_u", "SD", "stdev", "var"), _SD),
    **dict.fromkeys(("cor", "corr", "correlation", "rho", "lkj", "L"), _CORRELATION),
}


@frozen
class Targets:
    """All that a prior can be on. `hypers` are the names that occur in priors' arguments."""

    likelihood: Likelihood | None
    equations: Equations
    scope: Scope
    hypers: Mapping[str, ast.Name]

    @cached_property
    def possible(self) -> PossibleTargets:
        """All that there are, as they would be written."""
        return PossibleTargets(self.likelihood, self.equations, self.scope, self.hypers)

    @cached_property
    def terms(self) -> TermTargets:
        """Those that terms and varying effects have."""
        return TermTargets(self.scope, self.possible)

    def resolve(self, target: ast.Expr) -> PriorTarget | None:
        """None if it is on something that failed and is reported."""
        owner, rest = split_owner(bare(target))
        if owner is None:
            free = self._parameter_or_hyper(rest)
            if free is not None:
                return free
        equation = self.equation(owner, bare(target))
        if equation is None:
            return None
        try:
            return self._in_equation(equation, rest, target)
        except Rejected as rejected:
            if equation.parameter in self.equations.broken:
                missing = any(isinstance(d, NoIntercept | NoEffects) for d in rejected.diagnostics)
                hits_nothing = any(isinstance(d, PriorHitsNothing) for d in rejected.diagnostics)
                if missing or (hits_nothing and self.equations.may_have(equation.parameter, names_in(rest))):
                    return None
            raise

    def _dotted(self, target: ast.Expr | None) -> str:
        """The declared variable whose name has the dot."""
        name = dotted(target) if target is not None else ""
        return name if name in self.scope.variables else ""

    @property
    def first_of_curve(self) -> Equation | None:
        """That of the first parameter of a curve; None if there is no curve."""
        return next((e for e in self.equations.by_parameter.values() if e.in_curve), None)

    def equation(self, owner: ast.Name | None, whole: ast.Expr | None = None) -> Equation | None:
        """The equation that a prefix names, the main one without a prefix; None if it failed."""
        if owner is None and (first := self.first_of_curve) is not None:
            target = written(whole) if whole is not None else "Intercept"
            raise Rejected(
                WhichOfTheCurve(span=whole.span if whole else None, written=target, example=f"{first.prefix}{target}")
            )
        if owner is None:
            return next((e for e in self.equations.by_parameter.values() if e.is_main), None)
        if self.likelihood is None:
            return None
        if self._names_cutpoints(owner) and owner.text not in (
            *self.equations.by_parameter,
            *self.equations.broken,
        ):
            family = self.likelihood.response.family
            raise Rejected(no_effects_on_cutpoints(family, owner.span, f"remove `{owner.text}.`"))
        if owner.text not in self.equations.by_parameter:
            if owner.text in self.equations.broken or owner.text in self.equations.meant:
                return None
            known = tuple(self.equations.by_parameter)
            near = near_names(owner.text, known)
            name = self._dotted(whole)
            raise Rejected(NoSuchPredictor(span=owner.span, owner=owner.text, parameters=known, near=near, dotted=name))
        return self.equations.by_parameter[owner.text]

    def _parameter_or_hyper(self, rest: ast.Expr) -> PriorTarget | None:
        if not isinstance(rest, ast.Name) or rest.text in ("Intercept", "effects") or rest.text in self.scope.variables:
            return None
        if self._names_cutpoints(rest):
            return None
        given = self.likelihood.arguments.get(rest.text) if self.likelihood else None
        if given is not None and self.likelihood is not None:
            parameter = self.likelihood.response.family.parameter(rest.text)
            if parameter is not None:
                self._check_free(rest, given.value is not None, self.likelihood.response.family.main.name)
                return OnParameter(rest.text)
        return OnHyper(rest.text) if rest.text in self.hypers else None

    def _check_free(self, name: ast.Name, fixed: bool, main: str) -> None:
        if fixed:
            advice = f"remove it, or write only `{name.text}` in the response's family"
            raise Rejected(
                ParameterNotFree(span=name.span, parameter=name.text, why="has a fixed value", advice=advice)
            )
        if name.text in self.equations.by_parameter or name.text in self.equations.broken or name.text == main:
            prefix = "" if name.text == main else f"{name.text}."
            constant = (self.possible.cutpoints if name.text == main else "") or f"{prefix}Intercept"
            advice = f"its effects have priors: `prior {constant} ~ ...`, `prior {prefix}effects ~ ...`"
            raise Rejected(
                ParameterNotFree(span=name.span, parameter=name.text, why="has an effects line", advice=advice)
            )

    def _names_cutpoints(self, expr: ast.Expr) -> bool:
        return isinstance(expr, ast.Name) and expr.text != "" and expr.text == self.possible.cutpoints

    def _in_equation(self, equation: Equation, rest: ast.Expr, target: ast.Expr) -> PriorTarget:
        match rest:
            case ast.Name() if self._names_cutpoints(rest):
                return OnCutpoints(equation)
            case ast.Index(base=base, items=(item,)) if self._names_cutpoints(base):
                named = item.text if isinstance(item, ast.String | ast.Name) else None
                if named not in equation.cutpoints:
                    raise Rejected(self.possible.hits_nothing(equation, target))
                return OnCutpoints(equation, equation.cutpoints.index(named))
            case ast.Name(text="Intercept"):
                if not equation.effects.intercept:
                    cells = next((t.spelled for t in equation.effects.terms if t.is_cell_means), "")
                    cutpoints = self.possible.cutpoints if equation.is_main or equation.raised else ""
                    raise Rejected(
                        NoIntercept(
                            span=target.span,
                            parameter=equation.parameter,
                            cell_means=cells,
                            cutpoints=cutpoints,
                            is_anchored=equation.is_anchored,
                        )
                    )
                return OnIntercept(equation)
            case ast.Index(base=ast.Name(text="Intercept"), items=(_,)) if self._has_categories(equation):
                if not equation.effects.intercept:
                    raise Rejected(self.possible.hits_nothing(equation, target))
                return OnIntercept(equation, self._category(equation, rest, target))
            case ast.Name(text="effects"):
                if all(t.is_cell_means for t in equation.effects.terms):
                    cells = next((t.spelled for t in equation.effects.terms), "")
                    raise Rejected(NoEffects(span=target.span, parameter=equation.parameter, cell_means=cells))
                return OnEffects(equation)
            case ast.Call(function=ast.Name(text="sd")):
                return self.terms.sd(equation, rest, target)
            case ast.Call(function=ast.Name(text="nu"), arguments=(ast.Argument(name=None, value=of),)):
                return self.terms.tails(equation, self.terms.varying_named(equation, of, target), target)
            case ast.Call(function=ast.Name(text="rho"), arguments=(ast.Argument(name=None, value=of),)) if (
                isinstance(of, ast.Name)
                and isinstance(group := self.scope.variables.get(of.text), Group)
                and group.has_neighbours
            ):
                return OnNeighbours(equation, self.terms.varying_named(equation, of, target).grouping)
            case ast.Call(function=ast.Name(text="shares"), arguments=(ast.Argument(name=None, value=inner),)):
                return self.terms.shares(equation, inner, target)
            case ast.Call(function=ast.Name(text="phi"), arguments=arguments) if all(a.name is None for a in arguments):
                return self.terms.phi(equation, [a.value for a in arguments], target)
            case ast.Call(function=ast.Name(text="lengthscale"), arguments=(_, *_) as arguments) if len(
                arguments
            ) <= 3 and all(a.name is None for a in arguments):
                return self.terms.lengthscale(equation, [a.value for a in arguments], target)
            case ast.Call(
                function=ast.Name(text=function), arguments=(ast.Argument(value=ast.Name() as group), *_)
            ) if function in _INSTEAD_OF and isinstance(self.scope.variables.get(group.text), Group):
                advice = _INSTEAD_OF[function].format(group=written(group))
                raise Rejected(NotATarget(span=rest.span, found=f"`{written(rest)}` is not a target", advice=advice))
            case ast.Index(base=ast.Call(function=ast.Name(text="sd"), arguments=(of,)) as call, items=(item,)) if (
                isinstance(self.scope.variables.get(written(of.value)), Group)
            ):
                advice = f"write `sd({written(of.value)}, {written(item)})`"
                what = f"`{written(call)}[{written(item)}]` is not a target"
                raise Rejected(NotATarget(span=rest.span, found=what, advice=advice))
        if isinstance(last_of(rest), ast.Index) and self._has_categories(equation):
            category = self._category(equation, rest, target)
            found = self.terms.term(equation, less_one(rest), equation.effects.terms, target, (quoted_level(category),))
            return check_of_smooth(OnTerm(equation, *found, category), target.span)
        return check_of_smooth(
            OnTerm(equation, *self.terms.term(equation, rest, equation.effects.terms, target)), target.span
        )

    def _has_categories(self, equation: Equation) -> bool:
        """Whether it is of unordered levels, or of cutpoints; rejects if these have reported errors."""
        if equation.raised:
            return True
        if equation.is_main and self.likelihood is not None and self.likelihood.response.family.is_nominal:
            if not equation.categories:
                raise Rejected()
            return True
        return False

    def _category(self, equation: Equation, rest: ast.Expr, target: ast.Expr) -> str:
        """The level of the response that the first label of a coefficient names."""
        expr, items = split_labels(rest)
        if equation.raised:
            first = bare(items[0])
            if not isinstance(first, ast.Name | ast.String) or first.text not in equation.raised:
                raise Rejected(self.possible.hits_nothing(equation, target))
            return first.text
        item, response = bare(items[0]), self.likelihood.response.column if self.likelihood else ""
        reference, *others = equation.categories
        is_intercept = isinstance(expr, ast.Name) and expr.text == "Intercept"
        own = [] if is_intercept else list(filter(has_labels, self.terms.raw_term(equation, expr, target).parts))
        if not isinstance(item, ast.Name | ast.String | ast.Number) or (
            len(items) == len(own) and not self._names_level(equation, item.text)
        ):
            found, because = f"{describe(item)} is not a level of `{response}`", "a level of the response stands first"
            named = [i for i in map(bare, items) if isinstance(i, ast.Name | ast.String) and i.text in others]
            labels = [quoted_level(named[0].text if named else others[0])]
            labels += [written(i) for i in items if own and bare(i) not in named]
            advice = f"write `{written(expr)}[{', '.join(labels)}]`"
            raise Rejected(BadCoefficient(span=item.span, found=found, because=because, advice=advice))
        level = check_level(response, item.text, item.span, equation.categories, as_number=True, what="the response")
        if level == reference:
            found, because = f"`{reference}` is the reference of `{response}`", "the others are told against it"
            advice = f"write another level of the response, such as `{quoted_level(others[0])}`"
            raise Rejected(BadCoefficient(span=item.span, found=found, because=because, advice=advice))
        return level

    def _names_level(self, equation: Equation, given: str) -> bool:
        """Whether a level of the response is meant by it, perhaps misspelt."""
        value, levels = exact_number(given), equation.categories
        is_number = value is not None and any(exact_number(level) == value for level in levels)
        return given in levels or is_number or bool(near_names(given, levels))
