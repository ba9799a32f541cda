"""In: what a call gives as its family, `poisson(link = "log")`. Out: the family by its name there, with its links.

Not decided here: which family here it is (families/from_elsewhere.py).
"""

from __future__ import annotations

from hlmdsl.notation import tree
from hlmdsl.notation.arguments import REST, Given, Refuses, ratio, word
from hlmdsl.source.frozen import frozen

_OF_LINKS = tuple(
    f"link_{name}"
    for name in (
        *("sigma", "shape", "nu", "phi", "kappa", "beta", "zi", "hu", "zoi", "coi", "disc", "bs", "ndt", "bias", "xi"),
        *("alpha", "quantile"),
    )
)
_STATSMODELS = {"inversepower": "inverse", "inversesquared": "inverse_squared", "cauchy": "cauchit"}


@frozen
class FamilyThere:
    """A family by its name there, its link if given, and the node of both. `fixed` are numbers of its parameters.

    `as_function`: R's own constructor, whose default links are R's.
    """

    name: str
    link: str | None = None
    others: tuple[tuple[str, str], ...] = ()
    node: tree.Node | None = None
    as_function: bool = False
    reference: str = ""
    fixed: tuple[tuple[str, str], ...] = ()
    kinds: tuple[FamilyThere, ...] = ()
    """Of a mixture."""


def family_in(node: tree.Node, to: Refuses) -> FamilyThere:
    """`poisson`, `"poisson"`, `poisson(link = "log")`, `binomial("probit")`, `brmsfamily("gamma", "log")`. Raises what
    `to` raises for arguments that are not understood.
    """
    match tree.unwrapped(node):
        case tree.Name(text=text) | tree.Text(text=text):
            return FamilyThere(text, node=node, as_function=isinstance(node, tree.Name))
        case tree.Call() as call:
            return _of_call(call, to)
    raise to.refuse(node, "a family is a name, or a call of its function", 'write `family = poisson(link = "log")`')


def _of_call(call: tree.Call, to: Refuses) -> FamilyThere:
    if call.function == "mixture":
        return _mixture(call, to)
    name, fixed = call.function, ""
    is_named = name in ("brmsfamily", "bmb.Family", "Family")
    first = ("family|name",) if is_named else ("theta",) if name == "negative.binomial" else ()
    more = ("alpha",) if name.endswith(".NegativeBinomial") else ()
    with Given(call, (*first, "link", *more, REST, *_OF_LINKS, "threshold", "refcat"), to) as given:
        if is_named and not (name := given.text("family")):
            raise (
                given.refuse(call.arguments[0])
                if call.arguments
                else to.refuse(call, "it has no name", "name a family")
            )
        if name in ("negative.binomial", "neg_binomial_2", "stats.negative.binomial"):
            if (theta := given.number("theta")) is not None:
                fixed = f"{theta:g}"
            name = "negbinomial"
        elif more:
            fixed = f"{1 / (given.number('alpha') or 1.0):g}"  # which is held at 1 if it is not given
        link = _link(given)
        others = tuple((own.removeprefix("link_"), given.text(own)) for own in _OF_LINKS)
        given.only(
            "threshold",
            "flexible",
            why="cutpoints are free, each by itself",
            instead="leave `threshold` out, or write another family",
        )
        reference = given.argument("refcat")
    return FamilyThere(
        name,
        link,
        tuple((own, given_link) for own, given_link in others if given_link),
        call,
        as_function=not is_named,
        reference="" if reference is None else word(reference.value),
        fixed=(("shape", fixed),) if fixed else (),
    )


def _mixture(call: tree.Call, to: Refuses) -> FamilyThere:
    """`mixture(gaussian, student("identity"))`, `mixture(gaussian, nmix = 2)`; without kinds if they cannot be told."""
    with Given(call, (REST, "nmix", "order"), to) as given:
        kinds = [family_in(value, to) for value in given.rest()]
        repeats = given.argument("nmix")
        times = ratio(repeats.value) if repeats is not None else 1.0
        order = given.argument("order")
    is_free = order is not None and word(order.value) in ("none", "FALSE")
    every = tuple(own for own in kinds for _ in range(int(times or 0)))
    return FamilyThere("mixture", None, (("order", "none"),) if is_free else (), call, kinds=every)


def _link(given: Given) -> str | None:
    argument = given.argument("link")
    if argument is None:
        return None
    match tree.unwrapped(argument.value):
        case tree.Text(text=text) | tree.Name(text=text):
            named = text
        case tree.Call(function=function, arguments=()):
            named = function
        case _:
            raise given.refuse(argument, "a link is a name", 'write `link = "log"`')
    if "." in named:  # of statsmodels
        named = named.rsplit(".", 1)[-1].casefold()
        return _STATSMODELS.get(named, named)
    return named
