"""The arguments of a call, by the names of its function's parameters, so that none is lost.

In: a call, and the parameters of its function in their order there. Out: each argument to whoever asks for it; one that
nobody has asked for is an error (HLM705), because the model without it is another one.
Not decided here: what an argument means.
"""

from __future__ import annotations

from types import TracebackType
from typing import Protocol, Self

from hlmdsl.notation import tree

LEAVE_OUT = "leave it out, if the model without it is what you want"
NOTHING = frozenset({"NULL", "NA", "None"})
ON = frozenset({"TRUE", "True", "T"})
OFF = frozenset({"FALSE", "False", "F"})
REST = "..."
"""In a list of parameters: where any number of arguments without names is taken."""


class Refuses(Protocol):
    """What keeps the errors."""

    def refuse(self, node: tree.Node | tree.Argument, why: str, instead: str) -> Exception:
        """An error at a node; raise what is returned to give up what is around it."""
        ...


def matched(call: tree.Call, parameters: tuple[str, ...]) -> list[tuple[str | None, tree.Argument]]:
    """Each argument with the parameter that it is of, None if it is of none: first those with names, then the others in
    order, as in R and Python. `"degree|deg"` is a parameter with two names.
    """
    before = parameters[: parameters.index(REST)] if REST in parameters else parameters
    names = {name: own.split("|")[0] for own in parameters for name in own.split("|")}
    given = {names.get(a.name) for a in call.arguments if a.name is not None}
    free = iter([own.split("|")[0] for own in before if own.split("|")[0] not in given])
    found: list[tuple[str | None, tree.Argument]] = []
    for argument in call.arguments:
        rest = REST if REST in parameters else None
        own = next(free, rest) if argument.name is None else names.get(argument.name)
        is_twice = own is not None and own != REST and own in {name for name, _ in found}
        found.append((None if is_twice else own, argument))
    return found


class Given:
    """The arguments of one call, as a context: on leaving it, those that were not asked for are refused."""

    def __init__(self, call: tree.Call, parameters: tuple[str, ...], to: Refuses) -> None:
        self.call, self.to = call, to
        self._matched = matched(call, parameters)
        self._read: set[int] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.finish()

    def finish(self) -> None:
        """Raises for the last of what is left, after all of it is refused."""
        refused = [self.refuse(a) for k, (_, a) in enumerate(self._matched) if k not in self._read]
        if refused:
            raise refused[-1]

    def refuse(self, argument: tree.Argument, why: str = "", instead: str = LEAVE_OUT) -> Exception:
        """An error at an argument."""
        what = f"`{argument.name}` of " if argument.name else "this argument of "
        return self.to.refuse(argument, why or f"{what}`{self.call.function}` has no counterpart here", instead)

    def argument(self, name: str) -> tree.Argument | None:
        """Of a parameter; none if it is not given, or given as `NULL`, `NA` or `None`."""
        for k, (own, argument) in enumerate(self._matched):
            if own == name:
                self._read.add(k)
                value = tree.unwrapped(argument.value)
                return None if isinstance(value, tree.Name) and value.text in NOTHING else argument
        return None

    def take(self, name: str) -> tree.Node | None:
        """The value of a parameter, without parentheses around it."""
        argument = self.argument(name)
        return None if argument is None else tree.unwrapped(argument.value)

    def rest(self) -> tuple[tree.Node, ...]:
        """Those without names in place of `...`."""
        self._read |= {k for k, (own, _) in enumerate(self._matched) if own == REST}
        return tuple(tree.unwrapped(a.value) for own, a in self._matched if own == REST)

    def skip(self, *names: str) -> None:
        """Parameters that do not change the model."""
        self._read |= {k for k, (own, _) in enumerate(self._matched) if own in names}

    def is_on(self, name: str, usual: bool) -> bool:
        """`TRUE` or `FALSE`; `usual` if it is not given."""
        argument = self.argument(name)
        if argument is None:
            return usual
        value = tree.unwrapped(argument.value)
        if isinstance(value, tree.Name) and value.text in ON | OFF:
            return value.text in ON
        raise self.refuse(argument, f"`{name}` is TRUE or FALSE", "write one of these")

    def text(self, name: str, usual: str = "") -> str:
        """A word, in quotes or not."""
        argument = self.argument(name)
        if argument is None:
            return usual
        value = tree.unwrapped(argument.value)
        if isinstance(value, tree.Text | tree.Name):
            return value.text
        raise self.refuse(argument)

    def number(self, name: str) -> float | None:
        """`5`, `5/4`."""
        argument = self.argument(name)
        if argument is None:
            return None
        value = ratio(argument.value)
        if value is None:
            raise self.refuse(argument, f"`{name}` is a number here", "write it as a number")
        return value

    def only(self, name: str, *usual: str, why: str = "", instead: str = LEAVE_OUT) -> None:
        """Refuses a value of a parameter but those that are the model here."""
        argument = self.argument(name)
        if argument is not None and word(argument.value) not in usual:
            raise self.refuse(argument, why, instead)


def word(node: tree.Node) -> str:
    """A name, a text or a number as it is written, `FALSE` and `F` alike; empty for others."""
    match tree.unwrapped(node):
        case tree.Name(text=text):
            return "TRUE" if text in ON else "FALSE" if text in OFF else text
        case tree.Text(text=text) | tree.Number(text=text):
            return text
        case tree.Signed(sign=sign, operand=operand):
            return sign.replace("+", "") + word(operand)
    return ""


def ratio(node: tree.Node) -> float | None:
    """`5/4`, `1.25`, `-1`; None for what is no number."""
    match tree.unwrapped(node):
        case tree.Number() as number:
            return number.value
        case tree.Signed(sign=sign, operand=operand):
            value = ratio(operand)
            return None if value is None else -value if sign == "-" else value
        case tree.Operation(operator="/", left=left, right=right):
            above, below = ratio(left), ratio(right)
            return above / below if above is not None and below else None
    return None


def listed(node: tree.Node | None) -> tuple[tree.Node, ...] | None:
    """The items of `c(5, 4)` and `[5, 4]`; None for what is no list of these."""
    match node:
        case tree.Call(function="c" | "cbind", arguments=items) | tree.Collection(items=items):
            return None if any(a.name is not None for a in items) else tuple(tree.unwrapped(a.value) for a in items)
    return None


def numbers(node: tree.Node) -> tuple[float, ...] | None:
    """One number, or those of a list; None if anything else is among them."""
    found = [ratio(item) for item in listed(tree.unwrapped(node)) or (node,)]
    return None if None in found or not found else tuple(value for value in found if value is not None)
