"""In: the left side of a prior. Out: the part of the model that it is on.

Not decided here: which coefficient a label is, which needs levels (design/); whether a prior fits (place_priors.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from hlmdsl.model.arithmetic import describe
from hlmdsl.model.coefficients import has_labels, read_coefficient, read_total
from hlmdsl.model.equations import Equations
from hlmdsl.model.errors.curve_errors import WhichOfTheCurve
from hlmdsl.model.errors.declaration_errors import Undeclared
from hlmdsl.model.errors.likelihood_errors import ResponseIsPredictor
from hlmdsl.model.errors.prior_errors import (
    BadCoefficient,
    NoEffects,
    NoIntercept,
    NoSuchPredictor,
    NotATarget,
    ParameterNotFree,
    PriorHitsNothing,
)
from hlmdsl.model.errors.tail_errors import NoTails
from hlmdsl.model.errors.term_errors import GroupAsTerm, NotAGrouping, RepeatedInProduct
from hlmdsl.model.expand import RawTerm, expand
from hlmdsl.model.level_weights import check_level
from hlmdsl.model.likelihood import Likelihood, no_effects_on_cutpoints
from hlmdsl.model.names import Scope
from hlmdsl.model.names import near as near_names
from hlmdsl.model.priors import (
    CoefficientKey,
    OnCutpoints,
    OnEffects,
    OnHyper,
    OnIntercept,
    OnLengthscale,
    OnNeighbours,
    OnParameter,
    OnPhi,
    OnSd,
    OnShares,
    OnSmoothSd,
    OnTails,
    OnTerm,
    PriorTarget,
)
from hlmdsl.model.problems import Rejected
from hlmdsl.model.read_members import is_members
from hlmdsl.model.read_varying import grouping_named
from hlmdsl.model.smooth_terms import (
    along_covariate,
    check_lengthscale,
    check_of_smooth,
    check_persistence,
    check_sd_of_smooth,
    lengthscale_targets,
    sd_direction,
    sd_targets,
)
from hlmdsl.model.terms import Equation, Grouping, Term, TermKey, TermSet, Varying, VaryingBar, in_each_level
from hlmdsl.model.variables import Group
from hlmdsl.model.written import bare, dotted, names_in, quoted, quoted_level, written, written_target
from hlmdsl.source.frozen import frozen
from hlmdsl.source.number_text import exact_number
from hlmdsl.syntax import ast
from hlmdsl.syntax.write import string

_SD = "the sds of varying effects are `sd({group})`"
_CORRELATION = "correlations have a line of their own: `correlation {group} ~ LKJ(eta = 2)`"
_INSTEAD_OF = {
    **dict.fromkeys(("sigma", "tau", "sigma_u", "SD", "stdev", "var"), _SD),
    **dict.fromkeys(("cor", "corr", "correlation", "rho", "lkj", "L"), _CORRELATION),
}
_NO_SUCH_NAME = (Undeclared, GroupAsTerm, ResponseIsPredictor, NotAGrouping, RepeatedInProduct)


def split_owner(target: ast.Expr) -> tuple[ast.Name | None, ast.Expr]:
    """`sigma.block[b2 - b1]` is of sigma: the parameter, and the target within its equation."""
    match target:
        case ast.Member():
            return target.owner, target.member
        case ast.Index():
            owner, base = split_owner(target.base)
            return owner, target if owner is None else target.model_copy(update={"base": base})
        case ast.Interaction():
            owner, first = split_owner(target.items[0])
            if owner is not None:
                return owner, target.model_copy(update={"items": (first, *target.items[1:])})
    return None, target


def _last(target: ast.Expr) -> ast.Expr:
    """What the labels in brackets are written after: `b[car]` of `a:b[car]`."""
    return target.items[-1] if isinstance(target, ast.Interaction) else target


def _split_labels(target: ast.Expr) -> tuple[ast.Expr, tuple[ast.Expr, ...]]:
    """`a:b` and the labels of `a:b[b2 - b1]`, none if there are no brackets."""
    last = _last(target)
    if not isinstance(last, ast.Index):
        return target, ()
    if isinstance(target, ast.Interaction):
        return target.model_copy(update={"items": (*target.items[:-1], last.base)}), last.items
    return last.base, last.items


def _less_one(target: ast.Expr) -> ast.Expr:
    """`block[b2 - b1]` of `block[car, b2 - b1]`, `x` of `x[car]`."""
    match target:
        case ast.Index(base=base, items=(_, *left)):
            return target.model_copy(update={"items": tuple(left)}) if left else base
        case ast.Interaction(items=(*first, last)):
            return target.model_copy(update={"items": (*first, _less_one(last))})
    return target


def _within(bar: VaryingBar) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms left of `by`, and those that they are in the levels."""
    return bar.within.terms, bar.effects.terms[int(bar.within.intercept) :]


def _keyed(terms: tuple[Term, ...]) -> dict[TermKey, Term]:
    return {t.key: t for t in reversed(terms)}


@frozen
class Targets:
    """All that a prior can be on. `hypers` are the names that occur in priors' arguments."""

    likelihood: Likelihood | None
    equations: Equations
    scope: Scope
    hypers: Mapping[str, ast.Name]
    _keyed: dict[str, dict[TermKey, Term]] = field(default_factory=dict, repr=False, compare=False)

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
            if owner.text in self.equations.broken:
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
            constant = (self._own_cutpoints() if name.text == main else "") or f"{prefix}Intercept"
            advice = f"its effects have priors: `prior {constant} ~ ...`, `prior {prefix}effects ~ ...`"
            raise Rejected(
                ParameterNotFree(span=name.span, parameter=name.text, why="has an effects line", advice=advice)
            )

    def _own_cutpoints(self) -> str:
        """The family's name for what replaces the intercept; empty if nothing does."""
        cutpoints = self.likelihood.response.family.cutpoints if self.likelihood else None
        return cutpoints.parameter if cutpoints is not None else ""

    def _names_cutpoints(self, expr: ast.Expr) -> bool:
        return isinstance(expr, ast.Name) and expr.text != "" and expr.text == self._own_cutpoints()

    def _in_equation(self, equation: Equation, rest: ast.Expr, target: ast.Expr) -> PriorTarget:
        match rest:
            case ast.Name() if self._names_cutpoints(rest):
                return OnCutpoints(equation)
            case ast.Index(base=base, items=(item,)) if self._names_cutpoints(base):
                named = item.text if isinstance(item, ast.String | ast.Name) else None
                if named not in equation.cutpoints:
                    raise Rejected(self._hits_nothing(equation, target))
                return OnCutpoints(equation, equation.cutpoints.index(named))
            case ast.Name(text="Intercept"):
                if not equation.effects.intercept:
                    cells = next((t.spelled for t in equation.effects.terms if t.is_cell_means), "")
                    cutpoints = self._own_cutpoints() if equation.is_main or equation.raised else ""
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
                    raise Rejected(self._hits_nothing(equation, target))
                return OnIntercept(equation, self._category(equation, rest, target))
            case ast.Name(text="effects"):
                if all(t.is_cell_means for t in equation.effects.terms):
                    cells = next((t.spelled for t in equation.effects.terms), "")
                    raise Rejected(NoEffects(span=target.span, parameter=equation.parameter, cell_means=cells))
                return OnEffects(equation)
            case ast.Call(function=ast.Name(text="sd")):
                return self._sd(equation, rest, target)
            case ast.Call(function=ast.Name(text="nu"), arguments=(ast.Argument(name=None, value=of),)):
                return self._tails(equation, self._varying_of_target(equation, of, target), target)
            case ast.Call(function=ast.Name(text="rho"), arguments=(ast.Argument(name=None, value=of),)) if (
                isinstance(of, ast.Name)
                and isinstance(group := self.scope.variables.get(of.text), Group)
                and group.has_neighbours
            ):
                return OnNeighbours(equation, self._varying_of_target(equation, of, target).grouping)
            case ast.Call(function=ast.Name(text="shares"), arguments=(ast.Argument(name=None, value=inner),)):
                return self._shares(equation, inner, target)
            case ast.Call(function=ast.Name(text="phi"), arguments=arguments) if all(a.name is None for a in arguments):
                return self._phi(equation, [a.value for a in arguments], target)
            case ast.Call(function=ast.Name(text="lengthscale"), arguments=(_, *_) as arguments) if len(
                arguments
            ) <= 3 and all(a.name is None for a in arguments):
                return self._lengthscale(equation, [a.value for a in arguments], target)
            case ast.Call(
                function=ast.Name(text=function), arguments=(ast.Argument(value=ast.Name() as group), *_)
            ) if function in _INSTEAD_OF and isinstance(self.scope.variables.get(group.text), Group):
                advice = _INSTEAD_OF[function].format(group=written(group))
                raise Rejected(NotATarget(span=rest.span, found=f"`{written(rest)}` is not a target", advice=advice))
        if isinstance(_last(rest), ast.Index) and self._has_categories(equation):
            category = self._category(equation, rest, target)
            found = self._term(equation, _less_one(rest), equation.effects.terms, target, (quoted_level(category),))
            return check_of_smooth(OnTerm(equation, *found, category), target.span)
        return check_of_smooth(
            OnTerm(equation, *self._term(equation, rest, equation.effects.terms, target)), target.span
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
        expr, items = _split_labels(rest)
        if equation.raised:
            first = bare(items[0])
            if not isinstance(first, ast.Name | ast.String) or first.text not in equation.raised:
                raise Rejected(self._hits_nothing(equation, target))
            return first.text
        item, response = bare(items[0]), self.likelihood.response.column if self.likelihood else ""
        reference, *others = equation.categories
        is_intercept = isinstance(expr, ast.Name) and expr.text == "Intercept"
        own = [] if is_intercept else list(filter(has_labels, self._raw_term(equation, expr, target).parts))
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

    def _term(
        self,
        equation: Equation,
        expr: ast.Expr,
        terms: tuple[Term, ...],
        target: ast.Expr,
        first: tuple[str, ...] = (),
        within: tuple[tuple[Term, Term], ...] = (),
    ) -> tuple[Term, CoefficientKey | None]:
        """`block:direction`, or one coefficient of it. `first`: the label before its own; `within`: terms left of `by`,
        each with its form in the levels.
        """
        expr, items = _split_labels(expr)
        raw = self._raw_term(equation, expr, target)
        common = terms is equation.effects.terms
        keyed = self._by_key(equation) if common else {w.key: t for w, t in within} | _keyed(terms)
        term = keyed.get(raw.key)
        if term is None:
            raise Rejected(self._hits_nothing(equation, target))
        if term.monotonic:  # its coefficients are totals
            return term, read_total(term, raw, items, first) if items else None
        return term, read_coefficient(term, raw, items, first) if items else None

    def _by_key(self, equation: Equation) -> Mapping[TermKey, Term]:
        """The common terms of an equation, cached since there may be as many priors as terms."""
        if equation.parameter not in self._keyed:
            self._keyed[equation.parameter] = _keyed(equation.effects.terms)
        return self._keyed[equation.parameter]

    def _raw_term(self, equation: Equation, expr: ast.Expr, target: ast.Expr) -> RawTerm:
        if isinstance(
            expr, ast.Sum | ast.Number | ast.String | ast.Negative | ast.Bar | ast.Member | ast.Parenthesized
        ):
            raise Rejected(NotATarget(span=expr.span))
        quiet = self.quiet_scope()
        try:
            terms = expand(expr, quiet)
        except Rejected as rejected:
            if any(isinstance(d, _NO_SUCH_NAME) for d in rejected.diagnostics):
                raise Rejected(self._hits_nothing(equation, target)) from None
            raise
        if len(terms) != 1:
            listed = ", ".join(f"`{t.spelled}`" for t in terms.values())
            advice = f"write one of the terms: {listed}"
            raise Rejected(NotATarget(span=expr.span, found=f"{describe(expr)} is several terms", advice=advice))
        return next(iter(terms.values()))

    def quiet_scope(self) -> Scope:
        """Undeclared names that are reported already are not reported again, and a prior is no use of a variable."""
        s = self.scope
        return Scope(s.variables, s.broken | s.reported, s.response, s.status, s.parts)

    def varying(self, equation: Equation, group: ast.Expr) -> Varying | None:
        """The varying effects of the grouping that an expression names."""
        return self.varying_of(equation, grouping_named(group, self.quiet_scope()))

    def varying_of(self, equation: Equation, grouping: Grouping) -> Varying | None:
        """The varying effects of the grouping of the same members, named in any order."""
        return next((v for v in equation.varying if v.grouping.key == grouping.key), None)

    def _sd(self, equation: Equation, call: ast.Call, target: ast.Expr) -> OnSd | OnSmoothSd:
        values = [a.value for a in call.arguments if a.name is None]
        smooth = self._smooth(equation, values[0], target) if len(values) == len(call.arguments) in (1, 2) else None
        if smooth is not None:
            return OnSmoothSd(equation, smooth, sd_direction(smooth, values[1] if values[1:] else None))
        may_be_along = len(values) == 3 and isinstance(bare(values[1]), ast.Call | ast.Interaction)
        if len(values) != len(call.arguments) or not (len(values) in (1, 2) or may_be_along):
            found = "`sd` requires a group and at most one effect"
            raise Rejected(
                NotATarget(span=call.span, found=found, advice="write `sd(g)`, `sd(g, Intercept)` or `sd(g, x)`")
            )
        try:
            varying = self.varying(equation, values[0])
        except Rejected as rejected:
            if any(isinstance(d, _NO_SUCH_NAME) for d in rejected.diagnostics):
                raise Rejected(self._hits_nothing(equation, target)) from None
            raise
        if varying is None:
            raise Rejected(self._hits_nothing(equation, target))
        if len(values) == 1:
            return OnSd(equation, varying.grouping)
        effect = values[1]
        if isinstance(effect, ast.Name) and effect.text == "Intercept":
            if any(bar.effects.intercept for bar in varying.bars):
                return OnSd(equation, varying.grouping, "Intercept")
            levels = [bar.by for bar in varying.bars if bar.by and bar.within.intercept]
            if len(levels) != 1:
                raise Rejected(self._hits_nothing(equation, target))
            return OnSd(equation, varying.grouping, in_each_level(TermSet(True, ()), levels[0]).terms[0])
        terms = tuple(t for bar in varying.bars for t in bar.effects.terms)
        within = tuple(w for bar in varying.bars if bar.by for w in zip(*_within(bar), strict=True))
        term, coefficient = self._term(equation, effect, terms, target, within=within)
        if len(values) == 3 and (not term.smooths or coefficient is not None):
            raise Rejected(self._hits_nothing(equation, target))
        along = sd_direction(term, values[2], group=varying.grouping.spelled) if len(values) == 3 else None
        return check_sd_of_smooth(OnSd(equation, varying.grouping, term, coefficient, along), target.span)

    def _tails(self, equation: Equation, varying: Varying, target: ast.Expr) -> OnTails:
        """Those of `nu(g)`."""
        if not varying.grouping.heavy_tails:
            raise Rejected(NoTails(span=target.span, name=varying.grouping.name))
        return OnTails(equation, varying.grouping)

    def _varying_of_target(self, equation: Equation, group: ast.Expr, target: ast.Expr) -> Varying:
        """The effects of the group of `nu(g)` and `rho(g)`."""
        try:
            varying = self.varying(equation, group)
        except Rejected as rejected:
            if any(isinstance(d, _NO_SUCH_NAME) for d in rejected.diagnostics):
                raise Rejected(self._hits_nothing(equation, target)) from None
            raise
        if varying is None:
            raise Rejected(self._hits_nothing(equation, target))
        return varying

    def _shares(self, equation: Equation, expr: ast.Expr, target: ast.Expr) -> OnShares:
        """Those of `shares(monotonic(f))`."""
        raw = self._raw_term(equation, expr, target)
        there = (p.factor for t in equation.effects.terms for p in t.monotonic)
        factor = next((f for f in there if len(raw.parts) == 1 and raw.parts[0] == f), None)
        if factor is None:
            raise Rejected(self._hits_nothing(equation, target))
        return OnShares(equation, factor)

    def _smooth(self, equation: Equation, expr: ast.Expr, target: ast.Expr) -> Term | None:
        """The smooth term of `sd(spline(x, df = 6))`; None if it contains no call."""
        inner = bare(expr)
        calls = inner.items if isinstance(inner, ast.Interaction) else (inner,)
        if is_members(inner) or not any(isinstance(bare(item), ast.Call) for item in calls):
            return None
        term, _ = self._term(equation, inner, equation.effects.terms, target)
        if not term.smooths:
            raise Rejected(self._hits_nothing(equation, target))
        return term

    def _lengthscale(self, equation: Equation, values: list[ast.Expr], target: ast.Expr) -> OnLengthscale:
        """That of `lengthscale(hsgp(x))`, of `lengthscale(hsgp(x, z), z)`, or of `lengthscale(user, hsgp(x))`."""
        first = bare(values[0])
        named = [bare(item) for item in (first.items if isinstance(first, ast.Interaction) else (first,))]
        if len(values) > 1 and (is_members(first) or all(isinstance(own, ast.Name) for own in named)):
            varying = self._varying_of_target(equation, first, target)
            term = self._term_of_units(equation, varying, values[1], target)
            check_lengthscale(term, target.span, varying.grouping.spelled)
            along = along_covariate(term, values[2] if values[2:] else None, varying.grouping.spelled)
            return OnLengthscale(equation, term, along, varying.grouping)
        if len(values) > 2:
            raise Rejected(self._hits_nothing(equation, target))
        term, _ = self._term(equation, first, equation.effects.terms, target)
        along = along_covariate(term, values[1] if values[1:] else None)
        return OnLengthscale(equation, check_lengthscale(term, target.span), along)

    def _term_of_units(self, equation: Equation, varying: Varying, of: ast.Expr, target: ast.Expr) -> Term:
        """A term left of a bar."""
        terms = tuple(t for bar in varying.bars for t in bar.effects.terms)
        within = tuple(w for bar in varying.bars if bar.by for w in zip(*_within(bar), strict=True))
        return self._term(equation, bare(of), terms, target, within=within)[0]

    def _phi(self, equation: Equation, values: list[ast.Expr], target: ast.Expr) -> OnPhi:
        """That of `phi(ar(week))`, or of `phi(user, ar(week))`."""
        if len(values) not in (1, 2):
            raise Rejected(self._hits_nothing(equation, target))
        if len(values) == 1 and isinstance(bare(values[0]), ast.Name | ast.Interaction | ast.Call):
            inner = bare(values[0])
            if isinstance(inner, ast.Name) and isinstance(self.scope.variables.get(inner.text), Group):
                raise Rejected(self._hits_nothing(equation, target))
            term, _ = self._term(equation, inner, equation.effects.terms, target)
            return OnPhi(equation, check_persistence(term, target.span))
        varying = self._varying_of_target(equation, values[0], target)
        term = self._term_of_units(equation, varying, values[-1], target)
        return OnPhi(equation, check_persistence(term, target.span, varying.grouping.spelled), varying.grouping)

    def _hits_nothing(self, equation: Equation, target: ast.Expr) -> PriorHitsNothing:
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
        functions = self._functions_of(equation, rest)
        return PriorHitsNothing(**facts, near=functions or near_names(given, targets))  # type: ignore[arg-type]

    def _functions_of(self, equation: Equation, rest: ast.Expr) -> tuple[str, ...]:
        """`poly(x, 2)` if the prior is on `x`."""
        if not isinstance(rest, ast.Name):
            return ()
        terms = [t for t in equation.effects.terms if any(rest.text in p.names for p in t.numerics)]
        prefix = equation.prefix
        return tuple(f"{prefix}{t.spelled}" for t in terms if len(t.parts) == 1)

    def all(self) -> tuple[str, ...]:
        """Every target there is, as it would be written."""
        found: list[str] = []
        for equation in self.equations.by_parameter.values():
            prefix = equation.prefix
            each = equation.raised or equation.categories[1:]
            found += [f"{prefix}Intercept"] if equation.effects.intercept else []
            found += [f"{prefix}Intercept[{quoted_level(c)}]" for c in each] if equation.effects.intercept else []
            if equation.cutpoints:
                whole = self._own_cutpoints()
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
