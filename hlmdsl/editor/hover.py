"""In: an analysis and an offset. Out: the meaning of what is there, in Markdown, and its characters.

A term or a coefficient: the meaning of its numbers and their priors in words, as `hlm explain` has them. A column: its
declaration in the spec, and its values in the table. Not decided here: any meaning (explain/).
"""

from __future__ import annotations

from collections.abc import Iterable

from hlmdsl.design.coded import CodedEquation, CodedTerm, CodedVarying
from hlmdsl.editor.analysis import Analysis, Meant
from hlmdsl.editor.columns import column_of, counts_of, described
from hlmdsl.editor.path import declaration_at, path_at, place_at
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.write.markdown import beside_tables, code
from hlmdsl.families import FAMILIES
from hlmdsl.model import naming
from hlmdsl.model.expand import expand
from hlmdsl.model.family_arguments import DOMAIN
from hlmdsl.model.names import Scope
from hlmdsl.model.problems import Rejected
from hlmdsl.model.shrinkage import SHRINKAGES
from hlmdsl.model.terms import TermKey
from hlmdsl.model.variables import Variable
from hlmdsl.model.written import written, written_target
from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast
from hlmdsl.syntax.errors import FORMS

MOST_MEANINGS = 8


@frozen
class Told:
    """The text, in Markdown, on these characters."""

    markdown: str
    span: Span


def hover(analysis: Analysis, offset: int) -> Told | None:
    """None if there is no text."""
    declaration = declaration_at(analysis.look.tree, offset)
    if declaration is None:
        return None
    if declaration.keyword_span.start <= offset < declaration.keyword_span.end:
        if isinstance(declaration, ast.PriorDecl | ast.CorrelationDecl):
            return _of_prior(analysis, declaration)
        return Told(f"`{FORMS[declaration.kind]}`", declaration.keyword_span)
    path = path_at(declaration, offset)
    match declaration:
        case ast.EffectsDecl():
            return _in_effects(analysis, declaration, path) or _of_name(analysis, offset)
        case ast.PriorDecl() | ast.CorrelationDecl():
            return _in_prior(analysis, declaration, path)
        case ast.ResponseDecl():
            return _in_response(analysis, declaration, path) or _of_name(analysis, offset)
        case ast.EstimandDecl() if path[-1] is declaration.name:
            told = _listed(analysis, _called(analysis.meant, declaration.name.text))
            return Told(told, declaration.name.span) if told else None
    return _of_name(analysis, offset)


# --- numbers ----------------------------------------------------------------------------------------------------------


def _in_effects(analysis: Analysis, d: ast.EffectsDecl, path: tuple[ast.Node, ...]) -> Told | None:
    meant, node = analysis.meant, path[-1]
    if node is d.parameter or node is d.link:
        return _of_parameter(analysis, d.parameter.text, node.span)
    equations = [e for e in meant.schema.equations if e.parameter == d.parameter.text] if meant else []
    if meant is None or not equations:
        return None
    bar = next((n for n in path if isinstance(n, ast.Bar)), None)
    whole = _whole_term(path)
    if bar is None:
        found = {v for e in equations for v in _common(e, whole, meant)}
        meanings: Iterable[Meaning] = (m for m in meant.meanings if m.variable in found)
    elif _is_within(bar.effects, node):
        varying = [v for e in equations for v in e.varying if _has(v, bar)]
        labels = {label for v in varying for label in _labels(v, whole, meant)}
        sds = {name for v in varying for name in v.shared}
        meanings = (m for m in meant.meanings if m.variable in sds and m.coords and m.coords[-1][1] in labels)
    else:
        varying = [v for e in equations for v in e.varying if _has(v, bar)]
        ours = {n for v in varying for n in (*v.shared, v.cor)}
        meanings = (m for m in meant.meanings if m.variable in ours)
    told = _listed(analysis, tuple(meanings))
    column = _of_column(analysis, node.text) if isinstance(node, ast.Name) else ""
    text = "\n\n".join(filter(None, [told, column]))
    return Told(text, whole.span) if text else None


def _whole_term(path: tuple[ast.Node, ...]) -> ast.Node:
    """`block:direction` around `block`, `log(x)` around `x`; of `a * b` the part that is pointed to."""
    at = len(path) - 1
    while at > 0 and isinstance(path[at - 1], ast.Interaction | ast.Power | ast.Call | ast.Index):
        at -= 1
    return path[at]


def _is_within(outer: ast.Node, node: ast.Node) -> bool:
    return outer.span.start <= node.span.start and node.span.end <= outer.span.end


def _keys(node: ast.Node, meant: Meant) -> frozenset[TermKey]:
    """The terms of an expression; none if it is not one."""
    model = meant.schema.model
    declared: tuple[Variable, ...] = (*model.covariates, *model.factors, *model.groups)
    variables = {v.name: v for v in declared}
    if not isinstance(node, ast.Name | ast.Call | ast.Interaction | ast.Power | ast.Product | ast.Parenthesized):
        return frozenset()
    try:
        return frozenset(expand(node, Scope(variables, frozenset(), None)))
    except Rejected:
        return frozenset()


def _common(equation: CodedEquation, node: ast.Node, meant: Meant) -> set[str]:
    """The variables of the common effects of an expression."""
    if isinstance(node, ast.Number):
        return {equation.intercept_variable, *(e.variable for e in equation.cutpoints)} if node.text == "1" else set()
    keys = _keys(node, meant)
    terms = [t for t in equation.effects.terms if t.term.key in keys]
    return {n for t in terms for n in (t.variable, t.sd, t.totals, t.lengthscale, t.phi, *t.shares) if n}


def _has(varying: CodedVarying, bar: ast.Bar) -> bool:
    """Whether the effects are of the grouping that a bar names."""
    named = {n.text for n in _names(bar.group)}
    return named == {member.name for member in varying.grouping.named} or (
        len(named) > 1 and {m.name for m in varying.grouping.named} <= named
    )


def _names(expr: ast.Node) -> Iterable[ast.Name]:
    if isinstance(expr, ast.Name):
        yield expr
    for item in getattr(expr, "items", ()):
        yield from _names(getattr(item, "value", item))
    for argument in getattr(expr, "arguments", ()):
        if argument.name is None:
            yield from _names(argument.value)
    if isinstance(expr, ast.Parenthesized):
        yield from _names(expr.inner)


def _labels(varying: CodedVarying, node: ast.Node, meant: Meant) -> set[str]:
    """The names of the effects of an expression left of a bar."""
    if isinstance(node, ast.Number):
        return {"Intercept"} if node.text == "1" else set()
    keys = _keys(node, meant)
    found: set[str] = set()
    for bar in varying.bars:
        for term in (t for t in bar.effects.terms if t.term.key in keys):
            found |= set(bar.sd_labels) if bar.smooth is not None else set(_of_term(term))
    return found


def _of_term(term: CodedTerm) -> Iterable[str]:
    return (naming.element(term.term.shown, at) for at in term.coefficients)


def _called(meant: Meant | None, variable: str) -> tuple[Meaning, ...]:
    return tuple(m for m in meant.meanings if m.variable == variable) if meant is not None else ()


def _listed(analysis: Analysis, meanings: Iterable[Meaning]) -> str:
    """One paragraph a number: its name and sentence, what it is on the response's scale, its prior in words."""
    every = tuple(meanings)
    parts = [_told(m) for m in every[:MOST_MEANINGS]]
    if len(every) > MOST_MEANINGS:
        parts.append(f"and {len(every) - MOST_MEANINGS:,} more: `hlm explain` lists them")
    if parts and analysis.proviso:
        parts.append(f"*{analysis.proviso}*")
    return "\n\n".join(parts)


def _told(m: Meaning) -> str:
    lines = [f"**{code(m.name)}**: {beside_tables(m.text)}"]
    lines += [beside_tables(m.response)] if m.response else []
    lines += [f"**{beside_tables(m.caution)}**"] if m.caution else []
    if m.prior:
        default = " (default)" if m.prior_is_default else ""
        words = f": {beside_tables(m.prior_text)}" if m.prior_text else ""
        lines.append(f"{code(m.prior)}{default}{words}")
    elif m.prior_text:
        lines.append(beside_tables(m.prior_text))
    return "  \n".join(lines)


# --- priors and families ----------------------------------------------------------------------------------------------


def _of_prior(analysis: Analysis, d: ast.PriorDecl | ast.CorrelationDecl) -> Told | None:
    """The numbers that have this prior."""
    target = written_target(d.target) if isinstance(d, ast.PriorDecl) else written(d.target)
    line = f"{d.kind} {target} ~ {written(d.distribution)}"
    meanings = [m for m in analysis.meant.meanings if m.prior == line] if analysis.meant else []
    told = _listed(analysis, meanings)
    if not told and analysis.meant is not None and not analysis.proviso:
        told = "No number has this prior: for each that it could be of, there is one of its own."
    return Told(told, d.target.span) if told else None


def _in_prior(analysis: Analysis, d: ast.PriorDecl | ast.CorrelationDecl, path: tuple[ast.Node, ...]) -> Told | None:
    name = path[-1]
    if isinstance(name, ast.Name) and name is d.distribution.function and name.text in DISTRIBUTIONS:
        forms = [", ".join(p.domains) for p in DISTRIBUTIONS[name.text].parameterisations]
        lines = [code(f"{name.text}({form})") for form in forms]
        return Told("  \n".join([*lines, f"such as {code(DISTRIBUTIONS[name.text].usual(named=True))}"]), name.span)
    if isinstance(name, ast.Name) and name is d.distribution.function and name.text in SHRINKAGES:
        kind = SHRINKAGES[name.text]
        lines = [code(f"{name.text}({', '.join(kind.arguments)})"), f"such as {code(kind.example)}"]
        return Told("  \n".join(lines), name.span)
    return _of_prior(analysis, d)


def _in_response(analysis: Analysis, d: ast.ResponseDecl, path: tuple[ast.Node, ...]) -> Told | None:
    node = path[-1]
    if not isinstance(node, ast.Name):
        return None
    if node is d.family.function and node.text in FAMILIES:
        family = FAMILIES[node.text]
        lines = [code(family.usual())]
        lines += [
            f"- `{p.name}`: {beside_tables(p.meaning)}, {DOMAIN[p.domain]}; usual link `{p.usual_link}`"
            for p in family.parameters
        ]
        return Told("\n".join(lines), node.span)
    if d.family.span.start <= node.span.start:
        return _of_parameter(analysis, node.text, node.span)
    if analysis.table is not None and node.text in analysis.table.columns:
        said = d.text.text if d.text is not None else "the response"
        unit = f", in {d.unit.text}" if d.unit is not None else ""
        about = described(analysis.table, node.text, True if d.levels is not None else None)
        return Told(f"**{code(node.text)}**: {beside_tables(said + unit)}  \n{beside_tables(about)}", node.span)
    return None


def _of_parameter(analysis: Analysis, name: str, span: Span) -> Told | None:
    """A parameter of the response's family."""
    meant = analysis.meant
    if meant is None:
        return None
    parameter = meant.schema.model.response.family.parameter(name)
    lines = [f"**{code(name)}**: {beside_tables(parameter.meaning)}, {DOMAIN[parameter.domain]}"] if parameter else []
    told = _listed(analysis, _called(meant, name))
    text = "\n\n".join(filter(None, [*lines, told]))
    return Told(text, span) if text else None


# --- columns and levels -----------------------------------------------------------------------------------------------


def _of_name(analysis: Analysis, offset: int) -> Told | None:
    place = place_at(analysis.look.tree, offset)
    if place is None:
        return None
    if place.role == "level":
        return _of_level(analysis, place.of, place.name, place.span)
    text = _of_column(analysis, place.name)
    if place.role in ("of", "declared") and analysis.meant is not None:
        names = [m.name for m in analysis.meant.meanings if place.name in _used(analysis.meant, m)]
        shown = ", ".join(map(code, names[:MOST_MEANINGS])) + (" ..." if len(names) > MOST_MEANINGS else "")
        text += f"\n\nIn {shown}." if names and text else ""
    return Told(text, place.span) if text else None


def _used(meant: Meant, meaning: Meaning) -> frozenset[str]:
    """The columns of the term of which a number is a coefficient."""
    terms = (t for e in meant.schema.equations for t in e.effects.terms if t.variable == meaning.variable)
    return frozenset(part.variable for t in terms for part in t.term.key)


def _of_column(analysis: Analysis, name: str) -> str:
    """A declared column in the spec and the table."""
    for d in analysis.declarations:
        if isinstance(d, ast.CovariateDecl | ast.FactorDecl | ast.GroupDecl) and d.name.text == name:
            said = f": {beside_tables(d.text.text)}" if d.text is not None else ""
            unit = f", in {beside_tables(d.unit.text)}" if isinstance(d, ast.CovariateDecl) and d.unit else ""
            lines = [f"{d.kind} **{code(name)}**{said}{unit}"]
            lines += [f"column {code(d.column.text)}"] if d.column is not None else []
            if analysis.table is not None:
                as_labels = not isinstance(d, ast.CovariateDecl)
                lines.append(beside_tables(described(analysis.table, column_of(d), as_labels)))
            return "  \n".join(lines)
    return ""


def _of_level(analysis: Analysis, factor: str, level: str, span: Span) -> Told | None:
    for d in analysis.declarations:
        if isinstance(d, ast.FactorDecl) and d.name.text == factor:
            counts = counts_of(analysis.table, column_of(d))
            if not counts:
                return Told(f"a level of {code(factor)}", span)
            rows = f"{counts.get(level, 0):,} of {sum(counts.values()):,} rows"
            return Told(f"a level of {code(factor)}: {rows}", span)
    return None
