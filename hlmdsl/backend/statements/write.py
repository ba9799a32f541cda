"""Statements, printed as Python.

In: a Listing, and what its variables mean. Out: the text of a program that needs PyMC, NumPy and pandas alone.
Not decided here: what is stated, or what anything means.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from hlmdsl.backend.statements.constants import LONG, constant, nested, normal_nodes, quoted, steps
from hlmdsl.backend.statements.expressions import (
    MODULES,
    Attribute,
    Call,
    Constant,
    Expr,
    Index,
    Known,
    Lambda,
    Let,
    Mapped,
    Module,
    Name,
    Negative,
    Operation,
    Sequenced,
    Sliced,
    children,
    walk,
)
from hlmdsl.backend.statements.listing import (
    Assign,
    Define,
    DefinePair,
    DefineTransform,
    Definition,
    Heading,
    Listing,
    Verbatim,
)

WIDTH = 100
STEP = "    "
STRENGTH = {"|": 1, "&": 2, ">": 0, "<": 0, ">=": 0, "<=": 0, "+": 4, "-": 4, "*": 5, "/": 5, "@": 5, "**": 7}
NEGATIVE, ATOM = 6, 9


def write(listing: Listing, meanings: Mapping[str, Sequence[str]], tail: Sequence[str] = ()) -> str:
    """The program: `meanings` are comments of each variable, `tail` are lines at the end."""
    body = list(_body(listing, meanings))
    read = [line for own in listing.reading for line in _reading(own)]
    definitions = [line for own in listing.definitions for line in ("", "", *_definition(own))]
    lines = [*_title(listing.title), "", *_imports(listing), "", *read, *definitions, *([""] * bool(definitions))]
    return "\n".join([*lines, *([""] * bool(definitions)), *_coords(listing), "", *body, *tail]) + "\n"


def _reading(own: Assign | Verbatim) -> Iterator[str]:
    if isinstance(own, Verbatim):
        yield from ("", *own.text.rstrip().split("\n"), "", "")
    else:
        yield f"{own.identifier} = {Text().shown(own.expr, offset=len(own.identifier) + 3)}"


def _title(title: str) -> list[str]:
    return [f"# {line}" for line in textwrap.wrap(title, WIDTH - 2)]


def _imports(listing: Listing) -> list[str]:
    used: set[str] = {"pm", "pd"}
    for expr in _expressions(listing):
        used |= {own.identifier for own in walk(expr) if isinstance(own, Module)}
        used |= {"np" for own in walk(expr) if isinstance(own, Constant) and _is_array(own.constant)}
    used |= {"np" for own in listing.reading if isinstance(own, Verbatim)}
    used |= {"Transform" for own in listing.definitions if isinstance(own, DefineTransform)}
    return [m.line for m in MODULES if m.identifier in used]


def _is_array(constant: Any) -> bool:
    return isinstance(constant, np.ndarray) or (isinstance(constant, float) and not np.isfinite(constant))


def _expressions(listing: Listing) -> Iterator[Expr]:
    for assign in (*listing.reading, *listing.body):
        if isinstance(assign, Assign):
            yield assign.expr
    for _, known in listing.coords:
        yield known
    for definition in listing.definitions:
        match definition:
            case Assign():
                yield definition.expr
            case Define():
                yield definition.body
            case DefinePair():
                yield from (definition.do.body, definition.undo.body)
            case DefineTransform():
                yield from (method.body for method in definition.methods)


def _coords(listing: Listing) -> list[str]:
    text = Text(1)
    lines = ["coords = {"]
    for dim, known in listing.coords:
        lines.append(f"{STEP}{quoted(dim)}: {text.shown(known, STEP, len(dim) + 8)},")
    return [*lines, "}"]


def _body(listing: Listing, meanings: Mapping[str, Sequence[str]]) -> Iterator[str]:
    yield "with pm.Model(coords=coords) as model:"
    text = Text.of([own.expr for own in listing.body if isinstance(own, Assign)], STEP)
    is_first = True
    for own in listing.body:
        if isinstance(own, Heading):
            yield from ([] if is_first else [""])
            yield from (f"{STEP}# {line}" for line in textwrap.wrap(own.text, WIDTH - 6))
        else:
            for meaning in meanings.get(own.variable, ()):
                yield from _comment(meaning)
            yield from text.statement(own.identifier, own.expr)
        is_first = False


def _comment(meaning: str) -> Iterator[str]:
    yield from (f"{STEP}# {line}" for line in textwrap.wrap(meaning, WIDTH - 6, subsequent_indent="  "))


def _definition(own: Definition) -> Iterator[str]:
    match own:
        case Assign():
            yield from Text().statement(own.identifier, own.expr)
        case Define():
            yield from _function(own)
        case DefinePair():
            yield from _function(own.do)
            yield from ("", "")
            yield from _function(own.undo)
        case DefineTransform():
            yield f"class {own.identifier}(Transform):"
            yield f'{STEP}"""{own.doc}"""'
            yield ""
            yield f'{STEP}name = "{own.name}"'
            yield f"{STEP}ndim_supp = {own.ndim_supp}"
            for method in own.methods:
                yield ""
                yield from (
                    STEP + line if line else ""
                    for line in _function(
                        Define(method.identifier, ("self", *method.parameters), method.body, method.doc), WIDTH - 4
                    )
                )


def _function(own: Define, width: int = WIDTH) -> Iterator[str]:
    yield f"def {own.identifier}({', '.join(own.parameters)}):"
    if own.doc:
        yield from textwrap.wrap(f'"""{own.doc}"""', width, initial_indent=STEP, subsequent_indent=STEP)
    text = Text.of([own.body], STEP, own.parameters, width)
    for line in text.statement("return", own.body):
        yield line.replace("return = ", "return ", 1) if line.startswith(f"{STEP}return = ") else line


class Text:
    """The expressions of one scope; those used more than once have names."""

    def __init__(self, indent: int = 0, shared: frozenset[int] = frozenset(), width: int = WIDTH) -> None:
        self.indent, self.shared, self.width = STEP * indent, shared, width
        self.named: dict[int, str] = {}
        self.taken: Counter[str] = Counter()
        self.before: list[str] = []
        self.arrays: dict[bytes, str] = {}

    @classmethod
    def of(cls, expressions: Sequence[Expr], indent: str, taken: Sequence[str] = (), width: int = WIDTH) -> Text:
        """Of a scope with these expressions, given names that are taken."""
        uses: Counter[int] = Counter()
        seen: dict[int, Expr] = {}
        left = list(expressions)
        uses.update(map(id, expressions))
        while left:
            one = left.pop()
            if id(one) in seen:
                continue
            seen[id(one)] = one
            below = () if isinstance(one, (Lambda, Known)) else children(one)
            uses.update(map(id, below))
            left += below
        shared = frozenset(key for key, n in uses.items() if n > 1 and _is_worth_a_name(seen[key]))
        shared |= {key for key, one in seen.items() if _is_long(one)}
        owners = (one.owner for one in seen.values() if isinstance(one, Attribute))
        shared |= {id(one) for one in owners if _is_worth_a_name(one) and sum(1 for _ in walk(one)) > MANY}
        text = cls(1, shared, width)
        text.taken.update(p.lstrip("*") for p in taken)
        text.taken.update(own.identifier for own in seen.values() if isinstance(own, Name))
        return text

    def statement(self, identifier: str, expr: Expr) -> Iterator[str]:
        """Lines of `identifier = expr`, after those of what has a name in it."""
        shown = self.shown(expr, self.indent, len(identifier) + 3)
        yield from self.before
        self.before = []
        yield f"{self.indent}{identifier} = {shown}" if identifier else f"{self.indent}{shown}"

    def _name(self, wanted: str) -> str:
        found, k = wanted, 2
        while self.taken[found]:
            found, k = f"{wanted}_{k}", k + 1
        self.taken[found] += 1
        return found

    def shown(self, expr: Expr, indent: str = "", offset: int = 0) -> str:
        """On one line, or on several if it is too long for one after `offset` characters."""
        flat = self.flat(expr)
        if len(indent) + offset + len(flat) <= self.width:
            return flat
        return self._broken(expr, indent, offset)

    def _broken(self, expr: Expr, indent: str, offset: int = 0) -> str:
        inner = indent + STEP
        if id(expr) in self.named:
            return self.named[id(expr)]
        match expr:
            case Call() if expr.arguments or expr.keywords:
                each = [(self.shown(a, inner, 1)) for a in expr.arguments]
                each += [f"{k}={self.shown(v, inner, len(k) + 2)}" for k, v in expr.keywords.items()]
                return self._listed(f"{self.flat(expr.function)}(", each, ")", indent)
            case Sequenced() if expr.elements:
                opening, closing = "()" if expr.is_tuple else "[]"
                each = [self.shown(e, inner, 1) for e in expr.elements]
                return self._listed(opening, each, closing, indent)
            case Operation():
                parts = self._summands(expr, STRENGTH[expr.operator])
                strength = STRENGTH[expr.operator]
                first, *rest = [(sign, self._within(e, strength, k > 0, inner)) for k, (sign, e) in enumerate(parts)]
                lines = [f"{inner}{first[1]}", *(f"{inner}{sign} {text}" for sign, text in rest)]
                return "\n".join(["(", *lines, f"{indent})"])
            case Mapped():
                pairs = [f"{quoted(k)}: {self.shown(v, inner, len(k) + 5)}" for k, v in expr.entries.items()]
                return self._listed("{", pairs, "}", indent)
            case Known():
                return self.shown(expr.written, indent, offset)
            case Constant() if isinstance(expr.constant, np.ndarray):
                return steps(expr.constant) or f"np.array({self._nested(expr.constant, indent)})"
        return self.flat(expr)

    def _nested(self, array: Any, indent: str) -> str:
        flat = nested(array.tolist())
        if len(indent) + len(flat) + 12 <= self.width:
            return flat
        if array.ndim == 1:
            return self._listed("[", [nested(v) for v in array.tolist()], "]", indent)
        return self._listed("[", [self._nested(own, indent + STEP) for own in array], "]", indent)

    def _listed(self, opening: str, each: Sequence[str], closing: str, indent: str) -> str:
        """Between brackets: as many on a line as fit if all are short, otherwise one on each."""
        inner, room = indent + STEP, self.width - len(indent) - 4
        if len(each) > 6 and all(len(own) < 30 and "=" not in own and "\n" not in own for own in each):
            lines = [""]
            for own in each:
                if lines[-1] and len(lines[-1]) + len(own) + 1 > room:
                    lines.append("")
                lines[-1] += f"{own}, "
            return "\n".join([opening, *(inner + own.rstrip() for own in lines), indent + closing])
        one = ", ".join(each)
        if "\n" not in one and len(inner) + len(one) <= self.width:
            return "\n".join([opening, inner + one, indent + closing])
        return "\n".join([opening, *(f"{inner}{own}," for own in each), indent + closing])

    def _summands(self, expr: Expr, strength: int) -> list[tuple[str, Expr]]:
        if isinstance(expr, Operation) and STRENGTH[expr.operator] == strength and not self._has_name(expr):
            return [*self._summands(expr.left, strength), (expr.operator, expr.right)]
        return [("", expr)]

    def _has_name(self, expr: Expr) -> bool:
        return id(expr) in self.named or id(expr) in self.shared or isinstance(expr, Let)

    def _within(self, expr: Expr, strength: int, is_right: bool, indent: str | None = None) -> str:
        """As an operand, in parentheses if needed; on several lines if there is an indent."""
        own = self._strength(expr)
        text = self.flat(expr) if indent is None else self.shown(expr, indent, 4)
        needs = own < strength or (own == strength and is_right)
        return f"({text})" if needs and not (text.startswith("(\n") and text.endswith(")")) else text

    def _strength(self, expr: Expr) -> int:
        if self._has_name(expr):
            return ATOM
        match expr:
            case Operation():
                return STRENGTH[expr.operator]
            case Negative():
                return NEGATIVE
            case Lambda():
                return -1
            case Known():
                return self._strength(expr.written)
            case Constant() if isinstance(expr.constant, (int, float)) and expr.constant < 0:
                return NEGATIVE
        return ATOM

    def flat(self, expr: Expr) -> str:
        """On one line; what has a name is written before, once, and then by its name."""
        if id(expr) in self.named:
            return self.named[id(expr)]
        if _is_long(expr) and isinstance(expr, Constant) and (same := self.arrays.get(_bytes(expr))):
            return same
        if isinstance(expr, Let) or id(expr) in self.shared:
            meant = expr.meant if isinstance(expr, Let) else expr
            shared, self.shared = self.shared, self.shared - {id(expr)}
            wanted = expr.identifier if isinstance(expr, Let) else _short_name(expr)
            shown = self._of_normal(expr) or self.shown(meant, self.indent, len(wanted) + 3)
            self.shared = shared
            self.named[id(expr)] = name = self._name(wanted)
            self.before.append(f"{self.indent}{name} = {shown}")
            if _is_long(expr) and isinstance(expr, Constant):
                self.arrays[_bytes(expr)] = name
            return name
        return self._flat(expr)

    def _of_normal(self, expr: Expr) -> str:
        """Of the weights of a standard normal at nodes, what makes them."""
        nodes = normal_nodes(expr.constant) if isinstance(expr, Constant) else None
        if nodes is None:
            return ""
        name = self.arrays.get(_bytes(Constant(nodes))) or constant(nodes)
        return f"np.exp(-{name}**2 / 2) / np.exp(-{name}**2 / 2).sum()"

    def _flat(self, expr: Expr) -> str:
        match expr:
            case Name():
                return expr.identifier
            case Constant():
                return constant(expr.constant)
            case Known():
                return self.flat(expr.written)
            case Sequenced():
                inside = ", ".join(map(self.flat, expr.elements))
                if not expr.is_tuple:
                    return f"[{inside}]"
                return f"({inside},)" if len(expr.elements) == 1 else f"({inside})"
            case Mapped():
                return "{" + ", ".join(f"{quoted(k)}: {self.flat(v)}" for k, v in expr.entries.items()) + "}"
            case Attribute():
                return f"{self._within(expr.owner, ATOM, is_right=False)}.{expr.member}"
            case Index():
                keys = ", ".join(map(self._key, expr.keys))
                return f"{self._within(expr.indexed, ATOM, is_right=False)}[{keys}]"
            case Call():
                each = [self.flat(a) for a in expr.arguments]
                each += [f"{k}={self.flat(v)}" for k, v in expr.keywords.items()]
                return f"{self.flat(expr.function)}({', '.join(each)})"
            case Operation():
                strength = STRENGTH[expr.operator]
                is_power = expr.operator == "**"
                left = self._within(expr.left, strength, is_right=is_power or strength == 0)
                right = self._within(expr.right, strength, is_right=not is_power)
                return f"{left} {expr.operator} {right}" if not is_power else f"{left}**{right}"
            case Negative():
                return f"-{self._within(expr.operand, NEGATIVE, is_right=False)}"
            case Lambda():
                return f"lambda {', '.join(expr.parameters)}: {Text.of([expr.body], '').inline(expr.body)}"
        raise AssertionError(type(expr).__name__)

    def inline(self, expr: Expr) -> str:
        """Without names for parts."""
        self.shared = frozenset()
        return self.flat(expr)

    def _key(self, expr: Expr) -> str:
        if isinstance(expr, Sliced):
            start, stop, step = (
                "" if isinstance(e, Constant) and e.constant is None else self.flat(e)
                for e in (expr.start, expr.stop, expr.step)
            )
            return f"{start}:{stop}" + (f":{step}" if step else "")
        return self.flat(expr)


def _is_worth_a_name(expr: Expr) -> bool:
    """Whether writing it twice would be longer than naming it."""
    match expr:
        case Name() | Let() | Lambda() | Attribute() | Known():
            return False
        case Constant():
            return isinstance(expr.constant, np.ndarray) and expr.constant.size > 3
        case Index():
            return False
        case Negative():
            return _is_worth_a_name(expr.operand)
        case Sequenced():
            return False
    return True


MANY = 25
"""Parts of an expression from which on it has a name before a method of it is called."""


def _is_long(expr: Expr) -> bool:
    return isinstance(expr, Constant) and isinstance(expr.constant, np.ndarray) and expr.constant.size > LONG


def _bytes(expr: Constant) -> bytes:
    return bytes(str(expr.constant.shape), "ascii") + np.ascontiguousarray(expr.constant).tobytes()


def _short_name(expr: Expr) -> str:
    match expr:
        case Constant():
            return "numbers" if normal_nodes(expr.constant) is None else "weights"
        case Call() if isinstance(expr.function, Attribute):
            return {"log": "log_of", "switch": "chosen"}.get(expr.function.member, f"{expr.function.member}_of")
    return "part"
