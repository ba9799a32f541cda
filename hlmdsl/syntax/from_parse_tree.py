"""In: the matched pieces of a grammar rule, from the bottom up, while the parser runs. Out: nodes of the syntax tree.

Not decided here: what is grammatical (hlm.lark), or what any name refers to.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any, NamedTuple

from lark import Token, Transformer

from hlmdsl.source.diagnostic import Label
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast, errors
from hlmdsl.syntax.ast import node

type Piece = Any  # a Lark token, a node, or a Part

_ESCAPES = {'\\"': '"', "\\\\": "\\", "\\n": "\n", "\\t": "\t"}


class Part(NamedTuple):
    """A piece of a declaration that may be in any order, until the declaration collects it."""

    slot: str
    value: Any
    span: Span


def unescape(literal: str) -> str:
    """The characters of a quoted string."""
    return re.sub(r"\\.", lambda m: _ESCAPES[m.group()], literal[1:-1])


def _span(pieces: list[Piece]) -> Span:
    return _span_of(pieces[0]).to(_span_of(pieces[-1]))


def _span_of(piece: Piece) -> Span:
    if not isinstance(piece, Token):
        span: Span = piece.span
        return span
    return Span(piece.start_pos or 0, piece.end_pos or 0)


def _nodes(pieces: list[Piece]) -> list[Piece]:
    return [p for p in pieces if not isinstance(p, Token)]


def _pairs(pieces: list[Piece]) -> list[tuple[Any, Piece, Span]]:
    """Each operand with the operator before it (empty if none) and the place of both."""
    pairs: list[tuple[Any, Piece, Span]] = []
    operator: Token | None = None
    for piece in pieces:
        if isinstance(piece, Token):
            operator = piece
        else:
            pairs.append((str(operator or ""), piece, _span([operator or piece, piece])))
    return pairs


_PART_NAMES = {
    "column": "the column",
    "parts": "the columns",
    "text": "the text",
    "unit": "the unit",
    "plural": "the plural",
    "averaged": "`averaged by`",
    "center": "`center`",
    "scale": "`scale`",
    "levels": "the levels",
    "reference": "the reference",
    "coding": "the coding",
    "parent": "`in`",
    "related": "`related by`",
    "adjacent": "`adjacent by`",
    "distribution": "`~`",
    "weights": "`weights`",
    "censored_by": "`censored by`",
    "truncated": "`truncated`",
    "exposure": "`exposure`",
    "measured": "`measured with sd`",
}


def _collect(keyword: str, name: str, pieces: list[Piece]) -> dict[str, Any]:
    """The parts of a declaration by slot; the same slot twice is an error that shows both places."""
    said: dict[str, Part] = {}
    repeated = []
    for part in (p for p in pieces if isinstance(p, Part)):
        if part.slot in said:
            also = (Label(said[part.slot].span, "first time"),)
            what = _PART_NAMES[part.slot]
            repeated.append(errors.SaidTwice(span=part.span, also=also, keyword=keyword, name=name, part=what))
        said.setdefault(part.slot, part)
    if repeated:
        raise HlmError(repeated)
    return {slot: part.value for slot, part in said.items()}


def _declares(build: Callable[[list[Piece]], dict[str, Any]], kind: type[ast.Declaration]) -> Callable[..., Any]:
    """A callback for a declaration: its fields from `build`, its places from the pieces."""

    def callback(self: TreeBuilder, pieces: list[Piece]) -> ast.Declaration:
        return node(kind, span=_span(pieces), keyword_span=_span_of(pieces[0]), **build(pieces))

    return callback


def _part(slot: str, value_at: int) -> Callable[..., Part]:
    """A callback for a part whose value is one of its pieces."""
    return lambda self, pieces: Part(slot, pieces[value_at], _span(pieces))


def _signed_operand(self: TreeBuilder, pieces: list[Piece]) -> ast.Negative:
    return node(ast.Negative, span=_span(pieces), operand=pieces[1])


class TreeBuilder(Transformer[Token, Any]):
    """One method per rule of the grammar, called by the parser as soon as the rule is matched: no recursion."""

    # --- expressions

    def name(self, pieces: list[Piece]) -> ast.Name:
        (token,) = pieces
        return node(ast.Name, span=_span(pieces), text=token[1:-1] if token.type == "QUOTED_NAME" else str(token))

    def effects_word(self, pieces: list[Piece]) -> ast.Name:
        return node(ast.Name, span=_span(pieces), text=str(pieces[0]))

    data_word = effects_word

    def number(self, pieces: list[Piece]) -> ast.Number:
        return node(ast.Number, span=_span(pieces), text=str(pieces[0]))

    def string(self, pieces: list[Piece]) -> ast.String:
        return node(ast.String, span=_span(pieces), text=unescape(pieces[0]))

    def parenthesized(self, pieces: list[Piece]) -> ast.Parenthesized:
        return node(ast.Parenthesized, span=_span(pieces), inner=pieces[1])

    negative_number = negative_product = negative_operand = negative_atom = _signed_operand

    def leading_sum(self, pieces: list[Piece]) -> ast.Expr:
        pairs = _pairs(pieces)
        if len(pairs) == 1:
            sign, operand, _ = pairs[0]
            return node(ast.Negative, span=_span(pieces), operand=operand) if sign == "-" else operand
        items = [node(ast.Signed, span=span, sign=sign or "+", value=value) for sign, value, span in pairs]
        return node(ast.Sum, span=_span(pieces), items=tuple(items))

    def product(self, pieces: list[Piece]) -> ast.Product:
        items = [node(ast.Factored, span=span, operator=op or "*", value=value) for op, value, span in _pairs(pieces)]
        return node(ast.Product, span=_span(pieces), items=tuple(items))

    def interaction(self, pieces: list[Piece]) -> ast.Interaction:
        return node(ast.Interaction, span=_span(pieces), items=tuple(_nodes(pieces)))

    def power(self, pieces: list[Piece]) -> ast.Power:
        return node(ast.Power, span=_span(pieces), base=pieces[0], exponent=pieces[2])

    def index(self, pieces: list[Piece]) -> ast.Index:
        base, *items = _nodes(pieces)
        return node(ast.Index, span=_span(pieces), base=base, items=tuple(items))

    def member(self, pieces: list[Piece]) -> ast.Member:
        return node(ast.Member, span=_span(pieces), owner=pieces[0], member=pieces[2])

    def call(self, pieces: list[Piece]) -> ast.Call:
        function, *arguments = _nodes(pieces)
        return node(ast.Call, span=_span(pieces), function=function, arguments=tuple(arguments))

    def of_rows(self, pieces: list[Piece]) -> ast.Call:
        function, bar = _nodes(pieces)
        only = node(ast.Argument, span=bar.span, value=bar)
        return node(ast.Call, span=_span(pieces), function=function, arguments=(only,))

    def argument(self, pieces: list[Piece]) -> ast.Argument:
        if len(pieces) == 1:
            return node(ast.Argument, span=_span(pieces), value=pieces[0])
        name, _, value = pieces
        return node(ast.Argument, span=_span(pieces), name=name.text, name_span=name.span, value=value)

    def listed(self, pieces: list[Piece]) -> ast.Listed:
        return node(ast.Listed, span=_span(pieces), items=tuple(_nodes(pieces)))

    def bar(self, pieces: list[Piece]) -> ast.Bar:
        effects, bar, group, *by = pieces
        return node(
            ast.Bar, span=_span(pieces), effects=effects, independent=bar == "||", group=group, by=by[1] if by else None
        )

    # --- parts of declarations

    column = _part("column", 1)
    unit = _part("unit", 1)
    plural = _part("plural", 1)
    averaged = _part("averaged", 2)

    def center(self, pieces: list[Piece]) -> Part:
        by = pieces[3] if len(pieces) > 3 else None
        return Part("center", node(ast.Center, span=_span(pieces), zero=pieces[1], by=by), _span(pieces))

    scale = _part("scale", 1)
    reference = _part("reference", 1)
    coding = _part("coding", 1)
    parent = _part("parent", 1)

    def related(self, pieces: list[Piece]) -> Part:
        _, _, how, path = pieces
        return Part("related", node(ast.Related, span=_span(pieces[2:]), how=how, path=path), _span(pieces))

    adjacent = _part("adjacent", 2)
    distributed = _part("distribution", 1)
    weights = _part("weights", 1)
    exposure = _part("exposure", 1)
    measured = _part("measured", 3)

    def censored(self, pieces: list[Piece]) -> Part:
        said = {p.slot: p.value for p in pieces[3:] if isinstance(p, Part)}
        return Part("censored_by", node(ast.Censored, span=_span(pieces[2:]), column=pieces[2], **said), _span(pieces))

    upper = _part("upper", 1)

    def across(self, pieces: list[Piece]) -> Part:
        return Part("across", tuple(p for p in pieces if isinstance(p, ast.Name)), _span(pieces))

    def status_codes(self, pieces: list[Piece]) -> Part:
        return Part("codes", tuple(p for p in pieces if isinstance(p, ast.StatusCode)), _span(pieces))

    def status_code(self, pieces: list[Piece]) -> ast.StatusCode:
        return node(ast.StatusCode, span=_span(pieces), level=pieces[0], status=pieces[2])

    def text(self, pieces: list[Piece]) -> Part:
        return Part("text", self.string(pieces), _span(pieces))

    def truncated(self, pieces: list[Piece]) -> Part:
        return Part("truncated", tuple(_nodes(pieces)), _span(pieces))

    def parts(self, pieces: list[Piece]) -> Part:
        return Part("parts", tuple(_nodes(pieces)), _span(pieces))

    def levels(self, pieces: list[Piece]) -> Part:
        return Part("levels", node(ast.Levels, span=_span(pieces), names=tuple(_nodes(pieces))), _span(pieces))

    def ordered(self, pieces: list[Piece]) -> Part:
        names = tuple(_nodes(pieces))
        return Part("levels", node(ast.Levels, span=_span(pieces), names=names, ordered=True), _span(pieces))

    def level(self, pieces: list[Piece]) -> ast.LevelName:
        (token,) = pieces
        match token.type:
            case "NUMBER":
                return node(ast.LevelName, span=_span(pieces), text=str(token), style="number")
            case "NAME":
                return node(ast.LevelName, span=_span(pieces), text=str(token), style="word")
            case "QUOTED_NAME":
                return node(ast.LevelName, span=_span(pieces), text=token[1:-1], style="string")
        return node(ast.LevelName, span=_span(pieces), text=unescape(token), style="string")

    def hypothesis(self, pieces: list[Piece]) -> ast.Hypothesis:
        return node(ast.Hypothesis, span=_span(pieces), name=pieces[0], expression=pieces[2])

    # --- declarations

    def start(self, pieces: list[Piece]) -> tuple[ast.Declaration, ...]:
        return tuple(pieces)

    model = _declares(lambda p: {"name": p[1], "text": _text(p, 2)}, ast.ModelDecl)
    data = _declares(lambda p: {"path": p[1]}, ast.DataDecl)
    missing = _declares(lambda p: {"policy": p[1]}, ast.MissingDecl)
    prior = _declares(lambda p: {"target": p[1], "distribution": p[3]}, ast.PriorDecl)
    correlation = _declares(
        lambda p: {
            "target": p[1],
            "across": p[2].value if isinstance(p[2], Part) else (),
            "distribution": p[-1],
        },
        ast.CorrelationDecl,
    )
    effects = _declares(lambda p: {"parameter": p[1], "terms": p[3]}, ast.EffectsDecl)
    effects_with_link = _declares(lambda p: {"link": p[1], "parameter": p[3], "terms": p[6]}, ast.EffectsDecl)
    nonlinear = _declares(lambda p: {"parameter": p[1], "curve": p[3]}, ast.NonlinearDecl)
    nonlinear_with_link = _declares(lambda p: {"link": p[1], "parameter": p[3], "curve": p[6]}, ast.NonlinearDecl)
    estimand = _declares(lambda p: {"name": p[1], "text": _text(p, 2), "expression": p[-1]}, ast.EstimandDecl)
    contrasts = _declares(
        lambda p: {"factor": p[1], "hypotheses": tuple(h for h in p if isinstance(h, ast.Hypothesis))},
        ast.ContrastsDecl,
    )
    covariate = _declares(lambda p: {"name": p[1], **_collect("covariate", p[1].text, p)}, ast.CovariateDecl)
    group = _declares(lambda p: {"name": p[1], **_collect("group", p[1].text, p)}, ast.GroupDecl)

    def factor(self, pieces: list[Piece]) -> ast.FactorDecl:
        keyword, name, *_ = pieces
        said = _collect("factor", name.text, pieces)
        levels = said.pop("levels", None)
        return node(
            ast.FactorDecl,
            span=_span(pieces),
            keyword_span=_span_of(keyword),
            name=name,
            ordered=levels is not None and levels.ordered,
            levels=None if levels is None else levels.names,
            **said,
        )

    def response(self, pieces: list[Piece]) -> ast.ResponseDecl:
        keyword, expression, *_ = pieces
        family = next(after for before, after in pairwise(pieces) if _is(before, "~"))
        what = expression.text if isinstance(expression, ast.Name) else "expression"
        said = _collect("response", what, pieces)
        return node(
            ast.ResponseDecl,
            span=_span(pieces),
            keyword_span=_span_of(keyword),
            expression=expression,
            family=family,
            **said,
        )


def _is(piece: Piece, text: str) -> bool:
    return isinstance(piece, Token) and piece == text


def _text(pieces: list[Piece], at: int) -> ast.String | None:
    """The optional text after a name."""
    if len(pieces) > at and isinstance(pieces[at], Token) and pieces[at].type == "STRING":
        token = pieces[at]
        return node(ast.String, span=_span_of(token), text=unescape(token))
    return None
