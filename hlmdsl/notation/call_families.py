"""In: the `family` of a call. Out: its name there, its link, and what else its own call gives.

Every argument is accounted for: those that change the model and cannot be carried over are kept for an error.
Not decided here: which family of ours a name is (families/from_elsewhere.py).
"""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.notation import tree
from hlmdsl.source.frozen import frozen

_LINKS_OF_STATSMODELS = {
    "logit": "logit",
    "probit": "probit",
    "cloglog": "cloglog",
    "loglog": "loglog",
    "cauchy": "cauchit",
    "log": "log",
    "identity": "identity",
    "sqrt": "sqrt",
    "inversepower": "inverse",
    "inverse_power": "inverse",
    "inversesquared": "inverse_squared",
    "inverse_squared": "inverse_squared",
}
"""By the names of their classes, in small letters."""


@frozen
class FamilyThere:
    """A family by its name there, its link if given, and the node of both.

    `as_function`: R's own constructor, whose default links are R's.
    """

    name: str
    link: str | None = None
    others: tuple[tuple[str, str], ...] = ()
    node: tree.Node | None = None
    as_function: bool = False
    reference: str = ""
    kinds: tuple[FamilyThere, ...] = ()
    """Of a mixture."""
    fixed: tuple[tuple[str, str], ...] = ()
    """Parameters that the family's own call gives."""
    unread: tuple[tree.Node, ...] = ()
    """Arguments of that call which change the model, and cannot be carried over."""


def family_of(node: tree.Node) -> FamilyThere | None:
    """`poisson`, `"poisson"`, `poisson(link = "log")`, `binomial("probit")`, `brmsfamily("gamma", "log")`."""
    match node:
        case tree.Name(text=text) | tree.Text(text=text):
            return FamilyThere(text, node=node, as_function=isinstance(node, tree.Name))
        case tree.Call(function="mixture"):
            return _mixture(node)
        case tree.Call():
            name = node.function
            names: tuple[str, ...] = ("link",)
            if name in ("brmsfamily", "bmb.Family", "Family"):
                inner = node.get(0, "family", "name")
                if not isinstance(inner, tree.Text):
                    return None
                name, names = inner.text, ("name" if node.named("name") else "family", "link")
            elif name in ("negative.binomial", "stats.negative.binomial", "MASS.negative.binomial"):
                name, names = "negbinomial", ("theta", "link")
            elif name == "neg_binomial_2":
                name = "negbinomial"
            given, others, unread = _given(node, names)
            return _with(FamilyThere(name, None, others, node, names[0] != "family", unread=unread), given)
    return None


def _given(
    call: tree.Call, names: tuple[str, ...]
) -> tuple[dict[str, tree.Node], tuple[tuple[str, str], ...], tuple[tree.Node, ...]]:
    """Arguments of a family by their names, the links of other parameters, and what is left over."""
    given: dict[str, tree.Node] = {}
    others: list[tuple[str, str]] = []
    unread: list[tree.Node] = []
    free = [name for name in names if call.named(name) is None]
    for argument in call.arguments:
        name = argument.name or (free.pop(0) if free else "")
        if name in (*names, "alpha", "theta", "refcat", "threshold"):
            given[name] = argument.value
        elif name.startswith("link_") and isinstance(argument.value, tree.Text | tree.Name):
            others.append((name.removeprefix("link_"), argument.value.text))
        else:
            unread.append(argument.value)
    return given, tuple(others), tuple(unread)


def _with(there: FamilyThere, given: dict[str, tree.Node]) -> FamilyThere:
    """With the link, the reference and the numbers that its call gives."""
    unread = list(there.unread)
    link, refcat, threshold = (given.get(name) for name in ("link", "refcat", "threshold"))
    word, reference, fixed = None, "", []
    if isinstance(link, tree.Call):  # `sm.families.links.Probit()`
        word = _LINKS_OF_STATSMODELS.get(link.function.rsplit(".", 1)[-1].casefold(), link.function)
        unread += [argument.value for argument in link.arguments]
    elif isinstance(link, tree.Text | tree.Name):
        word = link.text
    elif link is not None:
        unread.append(link)
    if isinstance(refcat, tree.Name) and refcat.text == "NA":
        unread.append(refcat)
    elif isinstance(refcat, tree.Text | tree.Name | tree.Number):
        reference = refcat.text
    if threshold is not None and not (isinstance(threshold, tree.Text) and threshold.text == "flexible"):
        unread.append(threshold)
    size = given.get("theta")
    if isinstance(size, tree.Number):
        fixed.append(("alpha", size.text))
    elif size is not None:
        unread.append(size)
    if there.name.endswith("families.NegativeBinomial"):  # of statsmodels, which does not estimate it
        spread = given.get("alpha")
        value = float(spread.text) if isinstance(spread, tree.Number) else 1.0
        fixed.append(("alpha", f"{1 / value:.12g}" if value > 0 else "1"))
        unread += [spread] if spread is not None and not isinstance(spread, tree.Number) else []
    elif "alpha" in given:
        unread.append(given["alpha"])
    return replace(there, link=word, reference=reference, fixed=tuple(fixed), unread=tuple(unread))


def _mixture(node: tree.Call) -> FamilyThere:
    """`mixture(gaussian, student("identity"))`, `mixture(gaussian, nmix = 2)`; without kinds if they cannot be told."""
    kinds = [own for own in (family_of(value) for value in node.unnamed) if own is not None]
    repeats = node.named("nmix")
    if isinstance(repeats, tree.Number):
        kinds = [own for own in kinds for _ in range(int(repeats.value))]
    known = {"nmix", "order"} if repeats is None or isinstance(repeats, tree.Number) else {"order"}
    is_whole = len(kinds) >= len(node.unnamed) and all(a.name is None or a.name in known for a in node.arguments)
    order = node.named("order")
    is_free = isinstance(order, tree.Name | tree.Text) and order.text in ("none", "FALSE", "F")
    others = (("order", "none"),) if is_free else ()
    return FamilyThere("mixture", None, others, node, kinds=tuple(kinds) if is_whole else ())
