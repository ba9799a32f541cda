"""The syntax tree: a spec word for word, with a position on every node. Frozen, and round-trips through JSON.

In: built by from_parse_tree.py. Out: read by model/ and by format.py.
Not decided here: what names refer to, or whether any of it makes sense.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, Literal, cast

from pydantic import BaseModel, ConfigDict, Field

from hlmdsl.source.text import Span

NOWHERE = Span(0, 0)


class Node(BaseModel):
    """Base of all nodes. Two nodes are equal if their content is the same, whatever their positions.

    Pydantic builds a class's validator when something is first validated: a tree read from JSON, or a node made by its
    class in place of `node`. Building all of them takes longer than parsing a spec.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    span: Span = NOWHERE

    def _said(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in type(self).model_fields if name != "span")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and isinstance(other, Node) and self._said() == other._said()

    def __hash__(self) -> int:
        return hash((type(self), self._said()))


def node[**Fields, Kind: Node](kind: Callable[Fields, Kind], *_: Fields.args, **fields: Fields.kwargs) -> Kind:
    """A node whose fields are valid by construction, guaranteed by the grammar: nothing is validated.

    The same as `model_construct`, which copies every default and would take most of the time of reading a long spec.
    """
    made = object.__new__(cast(type[Kind], kind))
    defaults, names = _template(cast(type[Kind], kind))
    object.__setattr__(made, "__dict__", {**defaults, **fields})
    object.__setattr__(made, "__pydantic_fields_set__", names)
    object.__setattr__(made, "__pydantic_extra__", None)
    object.__setattr__(made, "__pydantic_private__", None)
    return made


@cache
def _template(kind: type[Node]) -> tuple[dict[str, Any], set[str]]:
    """The fields of a node in order, with their defaults (all immutable), and the names of them."""
    return {name: f.default for name, f in kind.model_fields.items()}, set(kind.model_fields)


# --- expressions: one shape for effects, prior targets and arguments, contrasts and estimands -------------------------


class Name(Node):
    """A name as the user means it, without backticks."""

    kind: Literal["name"] = "name"
    text: str


class Number(Node):
    """A non-negative number, with the characters it was written in (`0.50` stays `0.50`)."""

    kind: Literal["number"] = "number"
    text: str

    @property
    def value(self) -> float:
        return float(self.text)


class String(Node):
    """A quoted string, unescaped: a level name or a text."""

    kind: Literal["string"] = "string"
    text: str


class Parenthesized(Node):
    """`( ... )`: kept, because `(x)^2` and `x^2` differ."""

    kind: Literal["parenthesized"] = "parenthesized"
    inner: Expr


class Negative(Node):
    """`-x` at the head of an operand."""

    kind: Literal["negative"] = "negative"
    operand: Expr


class Signed(Node):
    """One item of a sum and the sign before it (`+` for the first unless written otherwise)."""

    sign: Literal["+", "-"]
    value: Expr


class Sum(Node):
    """`a + b - c`: at least two items, or one with a leading sign is a Negative instead."""

    kind: Literal["sum"] = "sum"
    items: tuple[Signed, ...]


class Factored(Node):
    """One item of a product and the operator before it (`*` for the first)."""

    operator: Literal["*", "/"]
    value: Expr


class Product(Node):
    """`a * b / c`, from left to right: crossing and nesting in effects, arithmetic elsewhere."""

    kind: Literal["product"] = "product"
    items: tuple[Factored, ...]


class Interaction(Node):
    """`a:b:c`."""

    kind: Literal["interaction"] = "interaction"
    items: tuple[Expr, ...]


class Power(Node):
    """`base ^ exponent`."""

    kind: Literal["power"] = "power"
    base: Expr
    exponent: Expr


class Argument(Node):
    """`value` or `name = value` inside a call."""

    name: str | None = None
    name_span: Span | None = None
    value: Expr

    def _said(self) -> tuple[Any, ...]:
        return (self.name, self.value)


class Listed(Node):
    """`(a, b)`: several values of one argument, such as `weights = (v, w)`."""

    kind: Literal["listed"] = "listed"
    items: tuple[Expr, ...]


class Call(Node):
    """`function(arguments)`: a transformation, a family, a distribution, `sd(g)`, `at(...)`."""

    kind: Literal["call"] = "call"
    function: Name
    arguments: tuple[Argument, ...] = ()


class Index(Node):
    """`base[item, item]`: one coefficient of a term."""

    kind: Literal["index"] = "index"
    base: Expr
    items: tuple[Expr, ...]


class Member(Node):
    """`owner.member`: something in a parameter's predictor, `sigma.Days`, `sigma.sd(g)`, `sigma.at(...)`."""

    kind: Literal["member"] = "member"
    owner: Name
    member: Expr


class Bar(Node):
    """`effects | group`, `effects || group`, `effects | group by factor`, `effects | group by f:h`."""

    kind: Literal["bar"] = "bar"
    effects: Expr
    independent: bool
    group: Expr
    by: Expr | None = None


Expr = Annotated[
    Name
    | Number
    | String
    | Parenthesized
    | Negative
    | Sum
    | Product
    | Interaction
    | Power
    | Listed
    | Call
    | Index
    | Member
    | Bar,
    Field(discriminator="kind"),
]

# --- declarations -----------------------------------------------------------------------------------------------------


class Trivia(Node):
    """The comments that belong to a declaration, without `#` and the blank after it, and the blank lines around them.

    `gaps` gives after how many of the comments in `before` there is a blank line.
    """

    before: tuple[str, ...] = ()
    gaps: tuple[int, ...] = ()
    after: str | None = None
    blank_line_before: bool = False


class Declaration(Node):
    """Base of declarations. `span` covers the whole declaration without its comments; `keyword_span` its first word."""

    keyword_span: Span = NOWHERE
    trivia: Trivia = node(Trivia)

    def _said(self) -> tuple[Any, ...]:
        return tuple(getattr(self, n) for n in type(self).model_fields if n not in {"span", "keyword_span"})


class ModelDecl(Declaration):
    """`model NAME "text"`"""

    kind: Literal["model"] = "model"
    name: Name
    text: String | None = None


class DataDecl(Declaration):
    """`data "path"`"""

    kind: Literal["data"] = "data"
    path: String


class MissingDecl(Declaration):
    """`missing error` or `missing drop`; the word as written, checked later"""

    kind: Literal["missing"] = "missing"
    policy: Name


class LevelName(Node):
    """A level as declared: a bare word, a number or a quoted string; `text` is what a cell must hold."""

    text: str
    style: Literal["word", "number", "string"]


class Levels(Node):
    """`{ N, Y }` of a response, or `ordered { low < high }`."""

    names: tuple[LevelName, ...]
    ordered: bool = False


class StatusCode(Node):
    """`0 = right` inside the braces of `censored by`."""

    level: LevelName
    status: Name


class Censored(Node):
    """`c { 0 = right, 1 = none } to u`, after `censored by`: the column, what its cells mean, and upper ends."""

    column: Name
    codes: tuple[StatusCode, ...] | None = None
    upper: Name | None = None


class ResponseDecl(Declaration):
    """`response EXPR "text" unit "u" { N, Y } reference N ~ Family(args)`, and after the family `weights w`,
    `censored by c { 0 = right } to u`, `truncated (a, b)`, `exposure e`, `measured with sd s`. Of several columns
    `response NAME = (a, b, c)`.
    """

    kind: Literal["response"] = "response"
    expression: Expr
    parts: tuple[Expr, ...] | None = None
    text: String | None = None
    unit: String | None = None
    levels: Levels | None = None
    reference: LevelName | None = None
    family: Call
    weights: Expr | None = None
    censored_by: Censored | None = None
    truncated: tuple[Expr, ...] | None = None
    exposure: Expr | None = None
    measured: Expr | None = None


class Center(Node):
    """`center C`, `center C by g`"""

    zero: Expr  # Name("mean"), a Number or a Negative of one
    by: Name | None = None


class CovariateDecl(Declaration):
    """`covariate NAME = column averaged by g "text" unit "u" center C by g scale S`"""

    kind: Literal["covariate"] = "covariate"
    name: Name
    column: Name | None = None
    averaged: Name | None = None  # the group whose units' means it has
    text: String | None = None
    unit: String | None = None
    center: Center | None = None
    scale: Expr | None = None  # Name("sd") or a Number


class FactorDecl(Declaration):
    """`factor NAME = column "text" { a, b } reference a coding sum`; with `ordered { a < b }`"""

    kind: Literal["factor"] = "factor"
    name: Name
    column: Name | None = None
    text: String | None = None
    ordered: bool = False
    levels: tuple[LevelName, ...] | None = None
    reference: LevelName | None = None
    coding: Name | None = None


class Hypothesis(Node):
    """`name = weights of levels` inside `contrasts`."""

    name: Name
    expression: Expr


class ContrastsDecl(Declaration):
    """`contrasts FACTOR { name = hypothesis; ... }`"""

    kind: Literal["contrasts"] = "contrasts"
    factor: Name
    hypotheses: tuple[Hypothesis, ...]


class Related(Node):
    """`related by pedigree "p.csv"`: the kind of file as written, checked later, and its path."""

    how: Name
    path: String


class GroupDecl(Declaration):
    """`group NAME = column "text" plural "texts" in parent`, `group NAME related by covariance "A.csv"`,
    `group NAME adjacent by "edges.csv"`, or `group NAME ~ StudentT(nu)`.
    """

    kind: Literal["group"] = "group"
    name: Name
    column: Name | None = None
    text: String | None = None
    plural: String | None = None
    parent: Name | None = None
    related: Related | None = None
    adjacent: String | None = None
    distribution: Call | None = None


class EffectsDecl(Declaration):
    """`effects LINK(parameter) = terms`; `link` is None for a bare `mu =`"""

    kind: Literal["effects"] = "effects"
    link: Name | None = None
    parameter: Name
    terms: Expr


class NonlinearDecl(Declaration):
    """`nonlinear LINK(parameter) = curve`, where `*` is arithmetic; `link` is None for a bare `mu =`"""

    kind: Literal["nonlinear"] = "nonlinear"
    link: Name | None = None
    parameter: Name
    curve: Expr


class PriorDecl(Declaration):
    """`prior TARGET ~ Distribution(args)`"""

    kind: Literal["prior"] = "prior"
    target: Expr
    distribution: Call


class CorrelationDecl(Declaration):
    """`correlation GROUP ~ LKJ(eta)`; the target may be `sigma.g` or `g:h`. `correlation GROUP across mu, sigma ~ ...`
    is of the effects in several predictors, `correlation residual(visit | GROUP) ~ ...` of the residuals: its target is
    a call, of a bar."""

    kind: Literal["correlation"] = "correlation"
    target: Expr
    across: tuple[Name, ...] = ()
    distribution: Call


class EstimandDecl(Declaration):
    """`estimand NAME "text" = expression`"""

    kind: Literal["estimand"] = "estimand"
    name: Name
    text: String | None = None
    expression: Expr


AnyDeclaration = Annotated[
    ModelDecl
    | DataDecl
    | MissingDecl
    | ResponseDecl
    | CovariateDecl
    | FactorDecl
    | ContrastsDecl
    | GroupDecl
    | EffectsDecl
    | NonlinearDecl
    | PriorDecl
    | CorrelationDecl
    | EstimandDecl,
    Field(discriminator="kind"),
]


class SpecFile(Node):
    """A whole `.hlm` file: its declarations in the order written, and the comments after the last one."""

    declarations: tuple[AnyDeclaration, ...] = ()
    closing_comments: tuple[str, ...] = ()
    closing_gaps: tuple[int, ...] = ()


KEYWORDS: tuple[str, ...] = (
    "model",
    "data",
    "missing",
    "response",
    "covariate",
    "factor",
    "contrasts",
    "group",
    "effects",
    "nonlinear",
    "prior",
    "correlation",
    "estimand",
)
"""The words that start a declaration, reserved as names (a column called `group` is written in backticks)."""
