"""In: the effects lines. Out: one equation per parameter that has one, the main predictor's first.

Not decided here: terms (expand.py), codings (coding.py), bars (read_varying.py); this calls them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hlmdsl.families import FAMILIES
from hlmdsl.families.elsewhere import link_elsewhere
from hlmdsl.families.family import Family, Parameter
from hlmdsl.families.links import IDENTITY, LINKS, Link
from hlmdsl.model.coding import code
from hlmdsl.model.curve_elsewhere import curve_among_effects
from hlmdsl.model.errors.base import ModelDiagnostic, NotAvailableYet
from hlmdsl.model.errors.category_errors import CurvesOfCategories, RelatedOfCategories
from hlmdsl.model.errors.circular_errors import LinkOfAngles
from hlmdsl.model.errors.curve_errors import CurveAndEffects
from hlmdsl.model.errors.declaration_errors import MissingDeclaration, RepeatedDeclaration
from hlmdsl.model.errors.family_errors import EffectsAndValue
from hlmdsl.model.errors.link_errors import (
    LinkElsewhere,
    LinkLeavesRange,
    LinkOfLevels,
    LinkOfTheFamily,
    LinkRequired,
    UnknownLink,
)
from hlmdsl.model.errors.neighbour_errors import AdjacentOfCategories
from hlmdsl.model.errors.ordinal_errors import AnchoredAtZero, AnchoredUnderItsLink, NotNamedInTheResponse
from hlmdsl.model.errors.response_level_errors import CutpointsAreTheConstant, OffsetOfLevels
from hlmdsl.model.errors.tail_errors import TailsOfSuch
from hlmdsl.model.expand import RawEffects, read_effects
from hlmdsl.model.family_arguments import DOMAIN, anchored_without_effects, given_as_number
from hlmdsl.model.left_of_effects import WITHIN, no_parameter, written_left
from hlmdsl.model.likelihood import Likelihood
from hlmdsl.model.mixtures import check_order
from hlmdsl.model.monotonic import check_monotonic_terms
from hlmdsl.model.names import Place, Scope
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.raised_cutpoints import check_one_place, check_raised
from hlmdsl.model.read_neighbours import check_regions
from hlmdsl.model.read_tails import check_tails
from hlmdsl.model.read_varying import other_weights, read_varying
from hlmdsl.model.smooth_terms import check_smooth_terms
from hlmdsl.model.terms import Equation, TermSet, Varying
from hlmdsl.model.why_no_residuals import why_no_residuals
from hlmdsl.model.written import names_in, quoted
from hlmdsl.source.diagnostic import Label, nearest
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast


@frozen
class Equations:
    """By parameter, the main one first.

    `broken` are parameters whose effects line failed in part or whole, with the names in the failed part: uses of other
    names can still be checked against the rest. `meant` are parameters without an effects line that one with an error
    may be of.
    """

    by_parameter: dict[str, Equation]
    broken: Mapping[str, frozenset[str]]
    meant: frozenset[str] = frozenset()

    def may_have(self, parameter: str, names: frozenset[str]) -> bool:
        """Whether one of these names is in a part of the effects line that could not be read."""
        return bool(self.broken.get(parameter, frozenset()) & names)


def read_equations(spec: ast.SpecFile, likelihood: Likelihood | None, scope: Scope, problems: Problems) -> Equations:
    """All effects lines; each is read even if the response failed, so that all errors are reported at once."""
    family = likelihood.response.family if likelihood else None
    is_known = likelihood is not None and likelihood.response.family.name in FAMILIES
    declarations: dict[str, ast.EffectsDecl] = {}
    found: dict[str, Equation] = {}
    broken: dict[str, frozenset[str]] = {}
    for declaration in spec.declarations:
        if not isinstance(declaration, ast.EffectsDecl):
            continue
        name = declaration.parameter.text
        if name in declarations:
            also = (Label(declarations[name].parameter.span, "first declared here"),)
            advice = "join their terms in one effects line"
            problems.add(
                RepeatedDeclaration(
                    span=declaration.parameter.span, also=also, what=f"effects of `{name}`", advice=advice
                )
            )
            broken[name] = broken.get(name, frozenset()) | names_in(declaration.terms)
            _read_equation(declaration, family, likelihood, scope, problems)
            continue
        declarations[name] = declaration
        found[name], failed = _read_equation(declaration, family, likelihood, scope, problems)
        if failed is not None:
            broken[name] = failed
    if family and not is_known and not declarations:
        problems.add(MissingDeclaration(span=None, keyword="effects", example="effects mu = 1 + ..."))
    for main in (
        p for p in (family.mains if family else ()) if p.name not in declarations and (is_known or declarations)
    ):
        left = written_left(main)
        misspelt = any(family is None or family.parameter(name) is None for name in declarations)
        if not misspelt:
            what = "the main parameter" if family is None or main == family.main else "a parameter"
            purpose = f" for `{main.name}`, {what} of {family.name if family else ''}"
            problems.add(
                MissingDeclaration(span=None, keyword="effects", purpose=purpose, example=f"effects {left} = 1 + ...")
            )
        broken.setdefault(main.name, frozenset())
    for own in (p for p in (family.parameters if family is not None and is_known else ()) if p.is_anchored):
        given = likelihood.arguments.get(own.name) if likelihood is not None else None
        if family is not None and given is not None and own.name not in declarations:
            problems.add(anchored_without_effects(family, own, given.span))
            broken.setdefault(own.name, frozenset())
    _check_weights(found, problems)
    if family is not None:
        broken |= {name: broken.get(name, frozenset()) for name in check_one_place(family, found, problems)}
        check_order(family, found, tuple(broken), problems)
    main_first = sorted(found, key=lambda name: family is None or name != family.main.name)
    meant = _may_be_meant(spec, family if is_known else None, declarations)
    return Equations({name: found[name] for name in main_first}, broken, meant)


def _may_be_meant(spec: ast.SpecFile, family: Family | None, declarations: Iterable[str]) -> frozenset[str]:
    """Parameters without an effects line which one of a name that is no parameter may be of; and all names of a curve:
    one without an effects line is reported.
    """
    curves = (names_in(d.curve) for d in spec.declarations if isinstance(d, ast.NonlinearDecl))
    found = frozenset[str]().union(*curves)
    if family is not None and any(family.parameter(name) is None for name in declarations):
        found |= {p.name for p in family.parameters if family.has_effects(p)}
    return found - frozenset(declarations)


def _check_weights(equations: Mapping[str, Equation], problems: Problems) -> None:
    """A row's units have the same weights in all predictors: they are one set of columns."""
    first: dict[str, Varying] = {}
    for varying in (v for e in equations.values() for v in e.varying):
        before = first.setdefault(varying.grouping.name, varying)
        if before.grouping.by_member != varying.grouping.by_member and varying.span is not None:
            problems.add(other_weights(varying.grouping, varying.span, before.span))


def _read_equation(
    declaration: ast.EffectsDecl, family: Family | None, likelihood: Likelihood | None, scope: Scope, problems: Problems
) -> tuple[Equation, frozenset[str] | None]:
    """The part that could be read, and the names in the rest; None if everything was read."""
    name = declaration.parameter
    link: Link | None = None
    parameter: Parameter | None = None
    failed = False
    with problems.collect():
        if family is not None and likelihood is not None:
            parameter = family.parameter(name.text)
            optional = family.of_optional
            if parameter is None and optional is not None and optional[0] == name.text:
                usual = optional[1]().usual()
                problems.add(
                    NotNamedInTheResponse(span=name.span, parameter=name.text, family=family.name, usual=usual)
                )
                failed = True
            elif parameter is None and family.uncurved is not None and family.uncurved.parameter(name.text):
                problems.add(CurveAndEffects(span=declaration.span, parameter=name.text))
                failed = True
            elif parameter is None:
                parameters = tuple(p.name for p in family.parameters if family.has_effects(p))
                problems.add(no_parameter(declaration, family, parameters))
                failed = True
            elif parameter.is_number:
                found = "effects are given for it"
                problems.add(given_as_number(family, parameter, declaration.span, found))
                failed = True
            elif parameter.is_anchored:
                failed = not _check_anchored(declaration, parameter, problems)
            given = likelihood.arguments.get(name.text)
            if given is not None and parameter is not None and parameter.is_number:
                pass  # reported above
            elif given is not None and given.value is not None:
                also = (Label(given.span, "the fixed value"),)
                problems.add(EffectsAndValue(span=name.span, also=also, parameter=name.text))
        link = _link(declaration, parameter, family, problems)
    scope = scope.at(_place(declaration, family, likelihood))
    if (curve := curve_among_effects(declaration, family, scope)) is not None:
        problems.add(curve)
        return Equation(name.text, link or IDENTITY, False, TermSet(True, ()), (), ()), names_in(declaration.terms)
    raw = read_effects(declaration.terms, scope, problems)
    effects = code(raw, problems)
    is_anchored = parameter is not None and parameter.is_anchored
    if is_anchored and family is not None and parameter is not None:
        if raw.complete and not raw.intercept:
            problems.add(AnchoredAtZero(span=name.span, parameter=name.text, link=parameter.usual_link))
            failed = True
        elif raw.complete and not (effects.terms or raw.offsets or raw.bars):
            problems.add(anchored_without_effects(family, parameter, declaration.span))
            failed = True
        effects = TermSet(False, effects.terms)
    cutpoints: tuple[str, ...] = ()
    raised: tuple[str, ...] = ()
    if likelihood is not None and family is not None and family.cutpoints is not None:
        if name.text == family.cutpoints.parameter:
            if check_raised(declaration, family, raw, effects, problems):
                raised = likelihood.response.levels.cutpoints if likelihood.response.levels is not None else ()
            else:
                failed = True
            is_anchored, effects = True, TermSet(False, effects.terms)
        elif parameter is not None and parameter == family.main:
            if not raw.intercept and raw.complete:
                facts = CutpointsAreTheConstant(span=name.span, parameter=name.text, family=family.name)
                problems.add(facts)
                failed = True
            if declaration.link is not None and link is not None and link.name != "identity":
                own = family.cutpoints.link.name
                problems.add(
                    LinkOfTheFamily(span=declaration.link.span, parameter=name.text, family=family.name, own=own)
                )
                failed = True
            effects = TermSet(False, effects.terms)
            levels = likelihood.response.levels
            cutpoints = levels.cutpoints if levels is not None else ()
    varying, in_bars = read_varying(raw.bars, scope, problems)
    failed = not check_smooth_terms(effects.terms, varying, problems) or failed
    failed = not check_monotonic_terms(effects.terms, varying, problems) or failed
    failed = not check_tails(varying, problems) or failed
    failed = not check_regions(varying, problems) or failed
    is_main = parameter is not None and family is not None and parameter == family.main
    offsets = tuple(raw.offsets)
    categories: tuple[str, ...] = ()
    if is_main and family is not None and likelihood is not None and family.is_nominal:
        levels = likelihood.response.levels
        categories = levels.coded if levels is not None else ()
        if _refuse_beside_categories(raw, varying, family, problems):
            failed, varying, in_bars = True, (), (in_bars or frozenset()).union(*map(names_in, raw.bars))
        if process := next((t for t in effects.terms if t.has_persistence), None):
            feature = f"a process in time under `{family.main.usual_link}`"
            instead = f"write `spline({process.smooths[0].spelled(quoted)[3:-1]}, df = 6)` for a smooth curve"
            problems.add(NotAvailableYet(span=process.span, feature=feature, instead=instead))
            failed = True
    equation = Equation(
        name.text,
        link or IDENTITY,
        is_main,
        effects,
        offsets,
        varying,
        declaration.span,
        cutpoints,
        categories,
        is_anchored,
        raised,
        parameter is not None and parameter.in_curve,
    )
    if failed or link is None or not raw.complete or in_bars is not None:
        return equation, raw.failed | (in_bars or frozenset())
    return equation, None


def _place(declaration: ast.EffectsDecl, family: Family | None, likelihood: Likelihood | None) -> Place:
    if family is None or likelihood is None or not likelihood.known or declaration.parameter.text != family.main.name:
        return Place()
    cutpoints = family.cutpoints.parameter if family.cutpoints is not None else ""
    return Place(why_no_residuals(likelihood.response) == ("", ""), cutpoints)


def _check_anchored(declaration: ast.EffectsDecl, parameter: Parameter, problems: Problems) -> bool:
    """Whether under the link the parameter is 1 when its effects are zero."""
    link = declaration.link
    if link is None or link.text not in LINKS or link.text == parameter.usual_link:
        return True  # unknown links are rejected as elsewhere
    problems.add(
        AnchoredUnderItsLink(span=link.span, parameter=parameter.name, link=parameter.usual_link, given=link.text)
    )
    return False


def _refuse_beside_categories(
    raw: RawEffects, varying: tuple[Varying, ...], family: Family, problems: Problems
) -> bool:
    """Whether there is something that unordered levels do not allow: one number for all, or deviations without a
    covariance across the levels.
    """
    for at in raw.offset_spans:
        problems.add(OffsetOfLevels(span=at, parameter=family.main.name, family=family.name))
    wrong: list[ModelDiagnostic] = []
    for v in varying:
        for bar in v.bars:
            if curve := next((p for t in bar.within.terms for p in t.smooths), None):
                link, group, covariate = family.main.usual_link, v.grouping.spelled, quoted(curve.covariate.name)
                facts = CurvesOfCategories(span=bar.span or v.span, link=link, group=group, covariate=covariate)
                wrong.append(facts)
        if v.grouping.related is not None:
            own = v.grouping.members[0]
            alike = AdjacentOfCategories if v.grouping.has_neighbours else RelatedOfCategories
            wrong.append(alike(span=v.span, name=own.name, column=own.column))
        if v.grouping.heavy_tails:
            advice = f"leave `~ StudentT(nu)` out of `group {v.grouping.spelled}`"
            what = f"effects under `{family.main.usual_link}`"
            wrong.append(TailsOfSuch(span=v.span, name=v.grouping.name, what=what, advice=advice))
    for one in wrong:
        problems.add(one)
    return bool(raw.offset_spans or wrong)


def _link(declaration: ast.EffectsDecl, parameter: Parameter | None, family: Family | None, problems: Problems) -> Link:
    """The link as written; a bare parameter has the identity, which requires that it may be any number."""
    given = declaration.link
    if given is None:
        if parameter is not None and parameter.domain != "real":
            raise Rejected(
                LinkRequired(
                    span=declaration.parameter.span,
                    parameter=parameter.name,
                    domain=DOMAIN[parameter.domain],
                    usual=parameter.usual_link,
                    is_only=LINKS[parameter.usual_link].of_levels or parameter.domain == "angle",
                )
            )
        return IDENTITY
    link = LINKS.get(given.text)
    if link is None:
        usual = parameter.usual_link if parameter else "identity"
        links = tuple(k.name for k in LINKS.values() if parameter is None or k.of_levels == LINKS[usual].of_levels)
        near, here = nearest(given.text, links), ""
        if (there := link_elsewhere(given.text)) is not None:
            if not there.is_here:
                instead = there.instead.format(parameter=declaration.parameter.text)
                raise Rejected(LinkElsewhere(span=given.span, given=given.text, why=there.why, instead=instead))
            here = there.instead
        raise Rejected(
            UnknownLink(
                span=given.span,
                given=given.text,
                parameter=declaration.parameter.text,
                usual=usual,
                links=links,
                near=near,
                here=here,
            )
        )
    if parameter is None or family is None or family.name not in FAMILIES:
        return link
    if family.is_ordinal and (parameter == family.main or family.is_raised(parameter)):
        return link  # the family fixes it: any other is rejected
    if link.of_levels != LINKS[parameter.usual_link].of_levels:
        because = "it is the link of a probability for each level of a response"
        if family.is_nominal:
            because = "there is a probability for each level, and these add up to 1"
        raise Rejected(
            LinkOfLevels(
                span=given.span,
                link=link.name,
                parameter=parameter.name,
                family=family.name,
                because=because,
                left=written_left(parameter),
            )
        )
    if link.of_levels:
        return link
    if (link.range == "angle") != (parameter.domain == "angle"):
        because = "it is the link of directions, which are angles"
        if parameter.domain == "angle":
            because = "a direction ends where it begins: only the tangent of half of it is any number"
        raise Rejected(
            LinkOfAngles(
                span=given.span,
                link=link.name,
                parameter=parameter.name,
                family=family.name,
                because=because,
                left=written_left(parameter),
            )
        )
    if link.name != "identity" and link.range not in WITHIN[parameter.domain]:
        problems.add(
            LinkLeavesRange(
                span=given.span,
                link=link.name,
                parameter=parameter.name,
                domain=DOMAIN[parameter.domain],
                usual=parameter.usual_link,
            )
        )
    return link
