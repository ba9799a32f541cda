"""Targets of priors that belong to terms and to varying effects.

In: a term, or the arguments of `sd`, `nu`, `rho`, `phi`, `lengthscale`, `shares`. Out: the part of the model that
it is. Not decided here: intercepts, cutpoints and the family's parameters (targets.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from hlmdsl.model.arithmetic import describe
from hlmdsl.model.coefficients import read_coefficient, read_total
from hlmdsl.model.errors.declaration_errors import Undeclared
from hlmdsl.model.errors.likelihood_errors import ResponseIsPredictor
from hlmdsl.model.errors.prior_errors import NotATarget
from hlmdsl.model.errors.tail_errors import NoTails
from hlmdsl.model.errors.term_errors import GroupAsTerm, NotAGrouping, RepeatedInProduct
from hlmdsl.model.expand import RawTerm, expand
from hlmdsl.model.names import Scope
from hlmdsl.model.possible_targets import PossibleTargets
from hlmdsl.model.priors import CoefficientKey, OnLengthscale, OnPhi, OnSd, OnShares, OnSmoothSd, OnTails
from hlmdsl.model.problems import Rejected
from hlmdsl.model.read_members import is_members
from hlmdsl.model.read_varying import grouping_named
from hlmdsl.model.smooth_terms import (
    along_covariate,
    check_lengthscale,
    check_persistence,
    check_sd_of_smooth,
    sd_direction,
)
from hlmdsl.model.target_syntax import split_labels
from hlmdsl.model.terms import Equation, Grouping, Term, TermKey, TermSet, Varying, VaryingBar, in_each_level
from hlmdsl.model.variables import Group
from hlmdsl.model.written import bare
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast

_NO_SUCH_NAME = (Undeclared, GroupAsTerm, ResponseIsPredictor, NotAGrouping, RepeatedInProduct)


def _within(bar: VaryingBar) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms left of `by`, and those that they are in the levels."""
    return bar.within.terms, bar.effects.terms[int(bar.within.intercept) :]


def _keyed(terms: tuple[Term, ...]) -> dict[TermKey, Term]:
    return {t.key: t for t in reversed(terms)}


@frozen
class TermTargets:
    """`possible` has the error for a target that is not there."""

    scope: Scope
    possible: PossibleTargets
    _keyed: dict[str, dict[TermKey, Term]] = field(default_factory=dict, repr=False, compare=False)

    def term(
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
        expr, items = split_labels(expr)
        raw = self.raw_term(equation, expr, target)
        common = terms is equation.effects.terms
        keyed = self._by_key(equation) if common else {w.key: t for w, t in within} | _keyed(terms)
        term = keyed.get(raw.key)
        if term is None:
            raise Rejected(self.possible.hits_nothing(equation, target))
        if term.monotonic:  # its coefficients are totals
            return term, read_total(term, raw, items, first) if items else None
        return term, read_coefficient(term, raw, items, first) if items else None

    def _by_key(self, equation: Equation) -> Mapping[TermKey, Term]:
        """The common terms of an equation, cached since there may be as many priors as terms."""
        if equation.parameter not in self._keyed:
            self._keyed[equation.parameter] = _keyed(equation.effects.terms)
        return self._keyed[equation.parameter]

    def raw_term(self, equation: Equation, expr: ast.Expr, target: ast.Expr) -> RawTerm:
        if isinstance(
            expr, ast.Sum | ast.Number | ast.String | ast.Negative | ast.Bar | ast.Member | ast.Parenthesized
        ):
            raise Rejected(NotATarget(span=expr.span))
        quiet = self.scope.quiet()
        try:
            terms = expand(expr, quiet)
        except Rejected as rejected:
            if any(isinstance(d, _NO_SUCH_NAME) for d in rejected.diagnostics):
                raise Rejected(self.possible.hits_nothing(equation, target)) from None
            raise
        if len(terms) != 1:
            listed = ", ".join(f"`{t.spelled}`" for t in terms.values())
            advice = f"write one of the terms: {listed}"
            raise Rejected(NotATarget(span=expr.span, found=f"{describe(expr)} is several terms", advice=advice))
        return next(iter(terms.values()))

    def varying(self, equation: Equation, group: ast.Expr) -> Varying | None:
        """The varying effects of the grouping that an expression names."""
        return self.varying_of(equation, grouping_named(group, self.scope.quiet()))

    def varying_of(self, equation: Equation, grouping: Grouping) -> Varying | None:
        """The varying effects of the grouping of the same members, named in any order."""
        return next((v for v in equation.varying if v.grouping.key == grouping.key), None)

    def sd(self, equation: Equation, call: ast.Call, target: ast.Expr) -> OnSd | OnSmoothSd:
        values = [a.value for a in call.arguments if a.name is None]
        smooth = self.smooth(equation, values[0], target) if len(values) == len(call.arguments) in (1, 2) else None
        if smooth is not None:
            return OnSmoothSd(equation, smooth, sd_direction(smooth, values[1] if values[1:] else None))
        may_be_along = len(values) == 3 and isinstance(bare(values[1]), ast.Call | ast.Interaction)
        if len(values) != len(call.arguments) or not (len(values) in (1, 2) or may_be_along):
            found = "`sd` requires a group and at most one effect"
            raise Rejected(
                NotATarget(span=call.span, found=found, advice="write `sd(g)`, `sd(g, Intercept)` or `sd(g, x)`")
            )
        varying = self.varying_named(equation, values[0], target)
        if len(values) == 1:
            return OnSd(equation, varying.grouping)
        effect = values[1]
        if isinstance(effect, ast.Name) and effect.text == "Intercept":
            if any(bar.effects.intercept for bar in varying.bars):
                return OnSd(equation, varying.grouping, "Intercept")
            levels = [bar.by for bar in varying.bars if bar.by and bar.within.intercept]
            if len(levels) != 1:
                raise Rejected(self.possible.hits_nothing(equation, target))
            return OnSd(equation, varying.grouping, in_each_level(TermSet(True, ()), levels[0]).terms[0])
        terms = tuple(t for bar in varying.bars for t in bar.effects.terms)
        within = tuple(w for bar in varying.bars if bar.by for w in zip(*_within(bar), strict=True))
        term, coefficient = self.term(equation, effect, terms, target, within=within)
        if len(values) == 3 and (not term.smooths or coefficient is not None):
            raise Rejected(self.possible.hits_nothing(equation, target))
        along = sd_direction(term, values[2], group=varying.grouping.spelled) if len(values) == 3 else None
        return check_sd_of_smooth(OnSd(equation, varying.grouping, term, coefficient, along), target.span)

    def tails(self, equation: Equation, varying: Varying, target: ast.Expr) -> OnTails:
        """Those of `nu(g)`."""
        if not varying.grouping.heavy_tails:
            raise Rejected(NoTails(span=target.span, name=varying.grouping.name))
        return OnTails(equation, varying.grouping)

    def varying_named(self, equation: Equation, group: ast.Expr, target: ast.Expr) -> Varying:
        """The effects of the group of `sd(g)`, `nu(g)` and `rho(g)`."""
        try:
            varying = self.varying(equation, group)
        except Rejected as rejected:
            if any(isinstance(d, _NO_SUCH_NAME) for d in rejected.diagnostics):
                raise Rejected(self.possible.hits_nothing(equation, target)) from None
            raise
        if varying is None:
            raise Rejected(self.possible.hits_nothing(equation, target))
        return varying

    def shares(self, equation: Equation, expr: ast.Expr, target: ast.Expr) -> OnShares:
        """Those of `shares(monotonic(f))`."""
        raw = self.raw_term(equation, expr, target)
        there = (p.factor for t in equation.effects.terms for p in t.monotonic)
        factor = next((f for f in there if len(raw.parts) == 1 and raw.parts[0] == f), None)
        if factor is None:
            raise Rejected(self.possible.hits_nothing(equation, target))
        return OnShares(equation, factor)

    def smooth(self, equation: Equation, expr: ast.Expr, target: ast.Expr) -> Term | None:
        """The smooth term of `sd(spline(x, df = 6))`; None if it contains no call."""
        inner = bare(expr)
        calls = inner.items if isinstance(inner, ast.Interaction) else (inner,)
        if is_members(inner) or not any(isinstance(bare(item), ast.Call) for item in calls):
            return None
        term, _ = self.term(equation, inner, equation.effects.terms, target)
        if not term.smooths:
            raise Rejected(self.possible.hits_nothing(equation, target))
        return term

    def lengthscale(self, equation: Equation, values: list[ast.Expr], target: ast.Expr) -> OnLengthscale:
        """That of `lengthscale(hsgp(x))`, of `lengthscale(hsgp(x, z), z)`, or of `lengthscale(user, hsgp(x))`."""
        first = bare(values[0])
        named = [bare(item) for item in (first.items if isinstance(first, ast.Interaction) else (first,))]
        if len(values) > 1 and (is_members(first) or all(isinstance(own, ast.Name) for own in named)):
            varying = self.varying_named(equation, first, target)
            term = self._term_of_units(equation, varying, values[1], target)
            check_lengthscale(term, target.span, varying.grouping.spelled)
            along = along_covariate(term, values[2] if values[2:] else None, varying.grouping.spelled)
            return OnLengthscale(equation, term, along, varying.grouping)
        if len(values) > 2:
            raise Rejected(self.possible.hits_nothing(equation, target))
        term, _ = self.term(equation, first, equation.effects.terms, target)
        along = along_covariate(term, values[1] if values[1:] else None)
        return OnLengthscale(equation, check_lengthscale(term, target.span), along)

    def _term_of_units(self, equation: Equation, varying: Varying, of: ast.Expr, target: ast.Expr) -> Term:
        """A term left of a bar."""
        terms = tuple(t for bar in varying.bars for t in bar.effects.terms)
        within = tuple(w for bar in varying.bars if bar.by for w in zip(*_within(bar), strict=True))
        return self.term(equation, bare(of), terms, target, within=within)[0]

    def phi(self, equation: Equation, values: list[ast.Expr], target: ast.Expr) -> OnPhi:
        """That of `phi(ar(week))`, or of `phi(user, ar(week))`."""
        if len(values) not in (1, 2):
            raise Rejected(self.possible.hits_nothing(equation, target))
        if len(values) == 1 and isinstance(bare(values[0]), ast.Name | ast.Interaction | ast.Call):
            inner = bare(values[0])
            if isinstance(inner, ast.Name) and isinstance(self.scope.variables.get(inner.text), Group):
                raise Rejected(self.possible.hits_nothing(equation, target))
            term, _ = self.term(equation, inner, equation.effects.terms, target)
            return OnPhi(equation, check_persistence(term, target.span))
        varying = self.varying_named(equation, values[0], target)
        term = self._term_of_units(equation, varying, values[-1], target)
        return OnPhi(equation, check_persistence(term, target.span, varying.grouping.spelled), varying.grouping)
