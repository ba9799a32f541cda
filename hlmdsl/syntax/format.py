"""In: a syntax tree. Out: the one text in which it is written, comments kept.

Not decided here: what the spec means. The only thing added is the `1` that effects contain unless `0` is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.render import display_width
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import ast
from hlmdsl.syntax.intercept import with_intercepts
from hlmdsl.syntax.parse import parse
from hlmdsl.syntax.write import expression, name, prior_target, string, written_level

WIDEST = 100
INDENT = "    "


def format_source(source: SourceText) -> str:
    """A formatted spec. Its output is parsed again and compared, so the meaning never changes."""
    spec = parse(source)
    text = format_spec(spec)
    if parse(SourceText(source.name, text)) != with_intercepts(spec):
        raise InternalError("format", "the formatted spec does not say the same as the original")
    return text


def format_spec(spec: ast.SpecFile) -> str:
    """The text of a spec; ends with a line end unless it is empty."""
    spec = with_intercepts(spec)
    lines: list[str] = []
    for run in _runs(spec.declarations):
        for declaration, written in zip(run, _lay_out(run), strict=True):
            trivia = declaration.trivia
            if trivia.blank_line_before and lines:
                lines.append("")
            lines.extend(_comments(trivia.before, trivia.gaps))
            lines.extend(written)
            if trivia.after is not None:
                lines[-1] += f"  {_comment(trivia.after)}"
    lines.extend(_comments(spec.closing_comments, spec.closing_gaps))
    return "\n".join(lines) + "\n" if lines else ""


def _comments(comments: Sequence[str], gaps: Sequence[int]) -> Iterator[str]:
    if 0 in gaps:
        yield ""
    for count, text in enumerate(comments, start=1):
        yield _comment(text)
        if count in gaps:
            yield ""


def _comment(text: str) -> str:
    """`#` and a blank, but `##` and `#!` stay as they are."""
    return f"# {text}".rstrip() if not text.lstrip(" ").startswith(("#", "!")) else f"#{text}"


# --- lines and columns ------------------------------------------------------------------------------------------------


@frozen
class Line:
    """A declaration in pieces: its keyword, what it is about, and the rest as (slot, text)."""

    keyword: str
    head: str
    rest: tuple[tuple[str, str], ...]

    def joined(self) -> str:
        return " ".join([self.keyword, self.head, *(text for _, text in self.rest)])


_COLUMNS = frozenset({"response", "covariate", "factor", "group"})
_FAMILIES = {
    **dict.fromkeys([*_COLUMNS, "effects"], "columns"),
    **dict.fromkeys(["prior", "correlation"], "priors"),
}


def _runs(declarations: Sequence[ast.AnyDeclaration]) -> Iterator[list[ast.AnyDeclaration]]:
    """Declarations that are laid out together: adjacent lines of one family, each fitting on its line."""
    run: list[ast.AnyDeclaration] = []
    for declaration in declarations:
        if run and _belong_together(run[-1], declaration):
            run.append(declaration)
        else:
            if run:
                yield run
            run = [declaration]
    if run:
        yield run


def _belong_together(above: ast.AnyDeclaration, below: ast.AnyDeclaration) -> bool:
    family = _FAMILIES.get(above.kind)
    separated = below.trivia.blank_line_before or bool(below.trivia.before)
    fits = all(display_width(_line(d).joined()) <= WIDEST for d in (above, below))
    return family is not None and family == _FAMILIES.get(below.kind) and not separated and fits


def _lay_out(run: list[ast.AnyDeclaration]) -> list[list[str]]:
    """Aligned if that fits, otherwise each declaration separately."""
    if len(run) == 1:
        line = _line(run[0]).joined()
        return [[line] if display_width(line) <= WIDEST else list(_broken(run[0]))]
    lines = [_line(d) for d in run]
    aligned = _aligned(lines)
    if any(display_width(line) > WIDEST for line in aligned):
        aligned = [line.joined() for line in lines]
    return [[line] for line in aligned]


def _aligned(lines: list[Line]) -> list[str]:
    if lines[0].keyword in {"prior", "correlation"}:
        heads = _padded([f"{line.keyword} {line.head}" for line in lines])
        return [" ".join([head, *(text for _, text in line.rest)]) for head, line in zip(heads, lines, strict=True)]
    keywords = _padded([line.keyword for line in lines])
    in_columns = [line for line in lines if line.keyword in _COLUMNS and line.rest]
    widest = max((display_width(line.head) for line in in_columns), default=0)
    rests = _aligned_rests(lines)
    aligned = []
    for keyword, line, rest in zip(keywords, lines, rests, strict=True):
        head = _pad(line.head, widest) if line.keyword in _COLUMNS else line.head
        aligned.append(" ".join([keyword, head, rest]).rstrip())
    return aligned


def _aligned_rests(lines: list[Line]) -> list[str]:
    """What follows the names: in columns for neighbours of the same keyword and the same parts."""
    blocks: list[list[Line]] = [[lines[0]]]
    for above, below in pairwise(lines):
        alike = above.keyword == below.keyword and [s for s, _ in above.rest] == [s for s, _ in below.rest]
        if alike and below.keyword in _COLUMNS - {"response"}:
            blocks[-1].append(below)
        else:
            blocks.append([below])
    rests: list[str] = []
    for block in blocks:
        columns = [_padded([text for _, text in cells]) for cells in zip(*(line.rest for line in block), strict=True)]
        rests.extend(" ".join(row).rstrip() for row in zip(*columns, strict=True)) if columns else rests.extend(
            "" for _ in block
        )
    return rests


def _padded(cells: Sequence[str]) -> list[str]:
    widest = max(display_width(cell) for cell in cells)
    return [_pad(cell, widest) for cell in cells]


def _pad(cell: str, width: int) -> str:
    return cell + " " * (width - display_width(cell))


# --- declarations -----------------------------------------------------------------------------------------------------


def _line(d: ast.AnyDeclaration) -> Line:
    match d:
        case ast.ModelDecl() | ast.EstimandDecl():
            rest = _optional("text", "", d.text)
            if isinstance(d, ast.EstimandDecl):
                rest = (*rest, ("=", f"= {expression(d.expression)}"))
            return Line(d.kind, name(d.name), rest)
        case ast.DataDecl():
            return Line(d.kind, string(d.path.text), ())
        case ast.MissingDecl():
            return Line(d.kind, name(d.policy), ())
        case ast.ResponseDecl():
            rest = (*_optional("text", "", d.text), *_optional("unit", "unit ", d.unit))
            if d.levels is not None:
                rest += (_levels(d.levels.names, d.levels.ordered),)
            rest += (*_reference(d.reference), ("~", _distributed(d.family)))
            rest += _optional("exposure", "exposure ", d.exposure) + _optional(
                "measured", "measured with sd ", d.measured
            )
            rest += _optional("weights", "weights ", d.weights) + _censored(d.censored_by)
            if d.truncated is not None:
                rest += (("truncated", f"truncated ({', '.join(expression(e) for e in d.truncated)})"),)
            parts = "" if d.parts is None else f" = ({', '.join(map(expression, d.parts))})"
            return Line(d.kind, expression(d.expression) + parts, rest)
        case ast.CovariateDecl():
            rest = _optional("text", "", d.text) + _optional("unit", "unit ", d.unit)
            if d.center is not None:
                by = "" if d.center.by is None else f" by {name(d.center.by)}"
                rest += (("center", f"center {expression(d.center.zero)}{by}"),)
            rest += _optional("scale", "scale ", d.scale)
            averaged = "" if d.averaged is None else f" averaged by {name(d.averaged)}"
            return Line(d.kind, _name_and_column(d) + averaged, rest)
        case ast.FactorDecl():
            rest = _optional("text", "", d.text)
            if d.levels is not None:
                rest += (_levels(d.levels, d.ordered),)
            rest += _reference(d.reference) + _optional("coding", "coding ", d.coding)
            return Line(d.kind, _name_and_column(d), rest)
        case ast.GroupDecl():
            rest = _optional("text", "", d.text) + _optional("plural", "plural ", d.plural)
            rest += _optional("in", "in ", d.parent)
            if d.related is not None:
                rest += (("related", f"related by {name(d.related.how)} {expression(d.related.path)}"),)
            rest += _optional("adjacent", "adjacent by ", d.adjacent)
            if d.distribution is not None:
                rest += (("~", f"~ {expression(d.distribution)}"),)
            return Line(d.kind, _name_and_column(d), rest)
        case ast.ContrastsDecl():
            return Line(d.kind, name(d.factor), (("hypotheses", f"{{ {'; '.join(_hypotheses(d))} }}"),))
        case ast.EffectsDecl():
            return Line(d.kind, _left_side(d), (("=", f"= {expression(d.terms)}"),))
        case ast.NonlinearDecl():
            return Line(d.kind, _left_side(d), (("=", f"= {expression(d.curve)}"),))
        case ast.PriorDecl():
            return Line(d.kind, prior_target(d.target), (("~", _distributed(d.distribution)),))
        case ast.CorrelationDecl():
            across = f" across {', '.join(map(name, d.across))}" if d.across else ""
            return Line(d.kind, f"{expression(d.target)}{across}", (("~", _distributed(d.distribution)),))


def _levels(levels: Sequence[ast.LevelName], ordered: bool) -> tuple[str, str]:
    listed = (" < " if ordered else ", ").join(map(written_level, levels))
    return "levels", f"{'ordered ' if ordered else ''}{{ {listed} }}"


def _reference(reference: ast.LevelName | None) -> tuple[tuple[str, str], ...]:
    return () if reference is None else (("reference", f"reference {written_level(reference)}"),)


def _censored(censored: ast.Censored | None) -> tuple[tuple[str, str], ...]:
    if censored is None:
        return ()
    told = f"censored by {name(censored.column)}"
    if censored.codes is not None:
        told += f" {{ {', '.join(f'{written_level(c.level)} = {name(c.status)}' for c in censored.codes)} }}"
    return (("censored", told if censored.upper is None else f"{told} to {name(censored.upper)}"),)


def _optional(slot: str, word: str, value: ast.Expr | None) -> tuple[tuple[str, str], ...]:
    return () if value is None else ((slot, f"{word}{expression(value)}"),)


def _distributed(distribution: ast.Call) -> str:
    return f"~ {expression(distribution)}"


def _name_and_column(d: ast.CovariateDecl | ast.FactorDecl | ast.GroupDecl) -> str:
    return name(d.name) if d.column is None else f"{name(d.name)} = {name(d.column)}"


def _left_side(d: ast.EffectsDecl | ast.NonlinearDecl) -> str:
    return name(d.parameter) if d.link is None else f"{name(d.link)}({name(d.parameter)})"


def _hypotheses(d: ast.ContrastsDecl) -> list[str]:
    return [f"{name(h.name)} = {expression(h.expression)}" for h in d.hypotheses]


# --- declarations too long for one line -------------------------------------------------------------------------------


def _broken(d: ast.AnyDeclaration) -> Iterator[str]:
    line = _line(d)
    match d:
        case ast.EffectsDecl():
            yield from _broken_sum(f"{line.keyword} {line.head} =", d.terms)
        case ast.NonlinearDecl():
            yield from _broken_sum(f"{line.keyword} {line.head} =", d.curve)
        case ast.EstimandDecl():
            yield " ".join([line.keyword, line.head, *(text for slot, text in line.rest if slot != "=")])
            yield from _broken_sum(f"{INDENT}=", d.expression)
        case ast.ContrastsDecl():
            yield f"{line.keyword} {line.head} {{"
            *most, last = _hypotheses(d)
            yield from (f"{INDENT}{hypothesis};" for hypothesis in most)
            yield f"{INDENT}{last}"
            yield "}"
        case ast.FactorDecl() if d.levels is not None:
            yield from _broken_levels(line, d.levels, d.ordered)
        case ast.ResponseDecl() if d.levels is not None and not _fits_before_the_family(line):
            yield from _broken_levels(line, d.levels.names, d.levels.ordered)
        case _:
            at = _place_of("~", line)
            yield " ".join([line.keyword, line.head, *(text for _, text in line.rest[:at])])
            if at < len(line.rest):
                yield INDENT + " ".join(text for _, text in line.rest[at:])


def _place_of(slot: str, line: Line) -> int:
    slots = [name for name, _ in line.rest]
    return slots.index(slot) if slot in slots else len(slots)


def _fits_before_the_family(line: Line) -> bool:
    before = [text for _, text in line.rest[: _place_of("~", line)]]
    return display_width(" ".join([line.keyword, line.head, *before])) <= WIDEST


def _broken_levels(line: Line, levels: Sequence[ast.LevelName], ordered: bool) -> Iterator[str]:
    """Levels on separate lines; what follows them is after the closing brace."""
    at = _place_of("levels", line)
    before, after = ([text for _, text in part] for part in (line.rest[:at], line.rest[at + 1 :]))
    yield " ".join([line.keyword, line.head, *before, "ordered {" if ordered else "{"])
    yield from _filled([written_level(level) for level in levels], " <" if ordered else ",")
    yield " ".join(["}", *after])


def _broken_sum(start: str, terms: ast.Expr) -> Iterator[str]:
    """One term a line, the operators under the `=`; a short sum stays on one line."""
    written = f"{start} {expression(terms)}"
    if display_width(written) <= WIDEST or not isinstance(terms, ast.Sum):
        yield written
        return
    first, *others = terms.items
    sign = "-" if first.sign == "-" else ""
    yield f"{start} {sign}{expression(first.value)}"
    for item in others:
        yield f"{' ' * (display_width(start) - 1)}{item.sign} {expression(item.value)}"


def _filled(words: list[str], separator: str) -> Iterator[str]:
    """Words with separators, as many on a line as fit."""
    line = INDENT
    for at, word in enumerate(words):
        word = word + (separator if at < len(words) - 1 else "")
        if line != INDENT and display_width(f"{line} {word}") > WIDEST:
            yield line
            line = INDENT
        line += word if line == INDENT else f" {word}"
    yield line
