"""In: an analysis and an offset. Out: where the name there is declared, its other uses, the edits that rename it.

A column is renamed only in the spec: its declaration then names the column of the table.
Not decided here: what a name is (syntax/names_of.py).
"""

from __future__ import annotations

from hlmdsl.editor.analysis import Analysis
from hlmdsl.editor.editor_errors import NotRenamed
from hlmdsl.editor.path import place_at
from hlmdsl.model.check import check_recovering
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.fix import Edit, edited
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax import ast
from hlmdsl.syntax.names_of import Place, places
from hlmdsl.syntax.parse import parse_recovering

_COLUMNS = ("declared", "of")


def declaration_of(analysis: Analysis, offset: int) -> Span | None:
    """Where the name at an offset is declared; of a level, where it is listed."""
    tree, place = analysis.look.tree, place_at(analysis.look.tree, offset)
    if place is None:
        return None
    if place.role == "level":
        return _level(tree, place)
    if place.role == "parameter":
        return _parameter(tree, place.name)
    declared = [p for p in places(tree) if p.role == "declared" and p.name == place.name]
    if declared:
        return declared[0].span
    for d in tree.declarations:
        if isinstance(d, ast.PriorDecl) and isinstance(d.target, ast.Name) and d.target.text == place.name:
            return d.target.span
    return _parameter(tree, place.name)


def _level(tree: ast.SpecFile, place: Place) -> Span | None:
    for d in tree.declarations:
        if isinstance(d, ast.FactorDecl) and d.name.text == place.of:
            return next((level.span for level in d.levels or () if level.text == place.name), d.name.span)
    return None


def _parameter(tree: ast.SpecFile, name: str) -> Span | None:
    """The effects line of a parameter, otherwise its position in the family."""
    for d in tree.declarations:
        if isinstance(d, ast.EffectsDecl) and d.parameter.text == name:
            return d.parameter.span
    for d in tree.declarations:
        if isinstance(d, ast.ResponseDecl):
            for argument in d.family.arguments:
                if isinstance(argument.value, ast.Name) and argument.value.text == name:
                    return argument.value.span
    return None


def same_name(analysis: Analysis, offset: int) -> tuple[Span, ...]:
    """Every place of the thing that is named at an offset."""
    tree = analysis.look.tree
    place = place_at(tree, offset)
    if place is None:
        return ()
    if place.role == "level":
        return tuple(p.span for p in places(tree) if p.role == "level" and (p.of, p.name) == (place.of, place.name))
    if place.role in _COLUMNS or _is_hyper(tree, place):
        roles = (*_COLUMNS, "hyperparameter")
        return tuple(p.span for p in places(tree) if p.role in roles and p.name == place.name)
    return tuple(p.span for p in places(tree) if p.role == place.role and p.name == place.name)


def _is_hyper(tree: ast.SpecFile, place: Place) -> bool:
    return any(p.role == "hyperparameter" and p.name == place.name for p in places(tree))


def renameable(analysis: Analysis, offset: int) -> Place | None:
    """The name at an offset, if it is one that the spec gives: a declared column or a hyperparameter."""
    tree = analysis.look.tree
    place = place_at(tree, offset)
    if place is None or place.role not in (*_COLUMNS, "hyperparameter"):
        return None
    declared = any(p.role == "declared" and p.name == place.name for p in places(tree))
    return place if declared or _is_hyper(tree, place) else None


def rename(analysis: Analysis, offset: int, new: str) -> tuple[Edit, ...]:
    """The edits. Raises HlmError if the spec does not define the name, or the new one would make it invalid."""
    source = analysis.look.source
    place = renameable(analysis, offset)
    if place is None:
        at = place_at(analysis.look.tree, offset)
        fact = "it is a name of the table or of the language"
        raise HlmError([NotRenamed(span=at.span if at else None, name=at.name if at else "this", fact=fact)], source)
    new = new.strip().strip("`")
    if not new or any(c in new for c in "`\r\n"):
        raise HlmError([NotRenamed(span=place.span, name=place.name, fact="it is no name", new=new)], source)
    edits = tuple(_edits(analysis.look.tree, place, new))
    before = {(d.code, d.title_text) for d in _errors(source)}
    for error in _errors(SourceText(source.name, edited(source.text, edits))):
        told = error.title_text
        if (error.code, told) not in before and (error.code, told.replace(new, place.name)) not in before:
            raise HlmError([NotRenamed(span=place.span, name=place.name, fact=told, new=new)], source)
    return edits


def _edits(tree: ast.SpecFile, place: Place, new: str) -> list[Edit]:
    roles = (*_COLUMNS, "hyperparameter")
    by_span = {p.span: p for p in places(tree) if p.role in roles and p.name == place.name}
    own_column = {
        d.name.span
        for d in tree.declarations
        if isinstance(d, ast.CovariateDecl | ast.FactorDecl | ast.GroupDecl) and d.column is None
    }
    written = quoted(new)
    return [
        Edit(span, f"{written} = {quoted(p.name)}" if p.role == "declared" and span in own_column else written)
        for span, p in sorted(by_span.items())
    ]


def _errors(source: SourceText) -> tuple[Diagnostic, ...]:
    tree, unreadable = parse_recovering(source)
    _, found = check_recovering(tree, source)
    return (*unreadable, *(d for d in found if d.severity == "error"))
