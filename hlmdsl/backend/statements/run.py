"""Statements, run: a `pm.Model`.

In: a Listing. Out: the model that its text makes, without the text. Inverse functions are registered with PyTensor as
such (undone_pairs.py): a variable that is declared on its natural scale and sampled on a different one is transformed
back and forth by PyMC, and each gradient would solve for what it has just multiplied.
Not decided here: what is stated.
"""

from __future__ import annotations

import operator
from collections.abc import Mapping
from typing import Any

import numpy as np
import pymc as pm
import pytensor.tensor as pt
from pymc.distributions.dist_math import check_parameters
from pymc.distributions.distribution import support_point
from pymc.logprob.transforms import IntervalTransform, Transform

from hlmdsl.backend.statements.expressions import (
    Attribute,
    Call,
    Constant,
    Expr,
    Index,
    Known,
    Lambda,
    Let,
    Name,
    Negative,
    Operation,
    Sequenced,
    Sliced,
    tree,
)
from hlmdsl.backend.statements.listing import (
    Assign,
    Define,
    DefinePair,
    DefineTransform,
    Definition,
    Heading,
    Listing,
    Writer,
)
from hlmdsl.backend.undone_pairs import undone
from hlmdsl.source.exceptions import InternalError

OPERATORS: Mapping[str, Any] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
    "@": operator.matmul,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
    "&": operator.and_,
    "|": operator.or_,
}
IMPORTED: Mapping[str, Any] = {
    "pm": pm,
    "pt": pt,
    "np": np,
    "Transform": Transform,
    "IntervalTransform": IntervalTransform,
    "support_point": support_point,
    "check_parameters": check_parameters,
}


def run(listing: Listing) -> pm.Model:
    """The model."""
    names: dict[str, Any] = dict(IMPORTED)
    for definition in listing.definitions:
        run_definition(definition, names)
    with pm.Model(coords={dim: known.values for dim, known in listing.coords}) as model:
        done: dict[int, Any] = {}
        for statement in listing.body:
            if isinstance(statement, Heading):
                continue
            value = value_of(statement.expr, names, done)
            if statement.identifier:
                names[statement.identifier] = value
    return model


def evaluated(writer: Writer, expr: Any) -> Any:
    """What an expression is, with the definitions that it needs."""
    names: dict[str, Any] = dict(IMPORTED)
    for definition in writer.definitions:
        run_definition(definition, names)
    return value_of(tree(expr), names, {})


def run_definition(definition: Definition, names: dict[str, Any]) -> None:
    """Make a function or a class, under its name."""
    match definition:
        case Assign():
            names[definition.identifier] = value_of(definition.expr, names, {})
        case Define():
            names[definition.identifier] = _function(definition.parameters, definition.body, names)
        case DefinePair():
            do, undo = (_function(own.parameters, own.body, names) for own in (definition.do, definition.undo))
            names[definition.do.identifier], names[definition.undo.identifier] = undone(do, undo)
        case DefineTransform():
            own: dict[str, Any] = {"name": definition.name, "ndim_supp": definition.ndim_supp}
            for method in definition.methods:
                own[method.identifier] = _function(("self", *method.parameters), method.body, names)
            names[definition.identifier] = type(definition.identifier, (Transform,), own)


def _function(parameters: tuple[str, ...], body: Expr, names: dict[str, Any]) -> Any:
    *before, last = parameters
    plain = before if last.startswith("*") else parameters

    def called(*arguments: Any, **keywords: Any) -> Any:
        own = dict(zip(plain, arguments, strict=False)) | keywords
        if last.startswith("*"):
            own[last[1:]] = arguments[len(plain) :]
        return value_of(body, names | own, {})

    return called


def value_of(expr: Expr, names: Mapping[str, Any], done: dict[int, Any]) -> Any:
    """Its value; `done` are those of expressions of the same scope, by identity."""
    if id(expr) not in done:
        done[id(expr)] = _value(expr, names, done)
    return done[id(expr)]


def _value(expr: Expr, names: Mapping[str, Any], done: dict[int, Any]) -> Any:
    def of(other: Expr) -> Any:
        return value_of(other, names, done)

    match expr:
        case Name():
            return names[expr.identifier]
        case Constant():
            return expr.constant
        case Known():
            return expr.values
        case Let():
            return of(expr.meant)
        case Sequenced():
            each = map(of, expr.elements)
            return tuple(each) if expr.is_tuple else list(each)
        case Sliced():
            return slice(of(expr.start), of(expr.stop), of(expr.step))
        case Attribute():
            return getattr(of(expr.owner), expr.member)
        case Index():
            keys = tuple(map(of, expr.keys))
            return of(expr.indexed)[keys if len(keys) > 1 else keys[0]]
        case Call():
            return of(expr.function)(*map(of, expr.arguments), **{k: of(v) for k, v in expr.keywords.items()})
        case Operation():
            return OPERATORS[expr.operator](of(expr.left), of(expr.right))
        case Negative():
            return -of(expr.operand)
        case Lambda():
            return _function(expr.parameters, expr.body, dict(names))
    raise InternalError("backend", f"no value of a {type(expr).__name__}")
