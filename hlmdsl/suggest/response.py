"""In: the response and the other columns with their roles. Out: its family, and columns that belong to the response.

Trials, exposures, statuses of times and standard errors are recognised by their names, since values alone do not show
them.
Not decided here: which family suits which values (families/suited.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hlmdsl.design.not_numbers import meant_as_numbers
from hlmdsl.families import advised
from hlmdsl.families.suited import MOST_LEVELS, Called, Suited, suited_to_labels, suited_to_numbers, suited_to_trials
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.suggest.called import is_called_a_rating, words_of
from hlmdsl.suggest.dispersion import dispersion
from hlmdsl.suggest.new_errors import NoResponseToModel
from hlmdsl.suggest.roles import Role, order_of
from hlmdsl.suggest.scales import compared_with
from hlmdsl.suggest.seen import Seen

_TRIALS = frozenset(("n", "size", "total", "trials", "tests", "tested", "examined", "denominator"))
_EXPOSURES = frozenset(("exposure", "effort", "pyears", "personyears"))
_STATUSES = frozenset(("status", "event", "cens", "censored", "censoring", "censor", "died", "dead", "death", "fustat"))
_MEASURED = frozenset(
    (
        "age",
        "cost",
        "distance",
        "duration",
        "futime",
        "height",
        "income",
        "latency",
        "length",
        "price",
        "rt",
        "time",
        "weight",
        "width",
    )
)
_ERRORS = frozenset(("se", "sei", "stderr"))
_STANDARD, _ERROR = frozenset(("std", "standard")), frozenset(("err", "error", "errors"))
_SPREADS = frozenset(("sd", "sigma", "std"))
"""Names of standard errors in tables of estimates, and of much else: see `_are_errors`."""

MOST_ESTIMATES = 200
"""Rows of a table of estimates, one for each study."""


@frozen
class Beside:
    """Columns that go with the response: of its trials, of its exposure, of whether it was seen, of its standard
    errors; where it has these, also of what it is an estimate for, one row each.
    """

    trials: str = ""
    exposure: str = ""
    status: str = ""
    errors: str = ""
    each: str = ""


def check_response(response: Seen) -> None:
    """Raises HlmError for a column that no family could be given."""
    name = response.name
    match response.holds:
        case "other":
            raise _refused(name, f"it holds {response.odd[0]}", "make numbers or texts of them")
        case "nothing":
            raise _refused(name, "every cell is missing", "name another column")
        case "dates":
            times = meant_as_numbers(response.labels, is_kinds=False)
            days = "make a number of them, such as days since the first one"
            raise _refused(name, "it holds dates or times", times or days)
        case "mixed":
            odd = ", ".join(f"`{label}`" for label in response.odd[:3])
            raise _refused(name, f"it holds numbers, but also {odd}", "mend these cells, or leave them empty")
        case "texts" if len(response.labels) > 2 and (
            meant := meant_as_numbers(response.labels, is_kinds=len(response.labels) <= MOST_LEVELS)
        ):
            raise _refused(name, f"it holds texts such as `{response.labels[0]}`", meant)
    if len(response.labels) == 1:
        fact = f"every row that has a value has `{response.labels[0]}`"
        raise _refused(name, fact, "name a column that varies")


def _refused(name: str, fact: str, instead: str) -> HlmError:
    return HlmError([NoResponseToModel(span=None, name=name, fact=fact, instead=instead)])


def beside(roles: Sequence[Role], response: Seen) -> tuple[list[Role], Beside]:
    """Roles without columns that are part of the response, and these."""
    found = Beside()
    left: list[Role] = []
    counts = response.is_whole and response.low >= 0 and len(response.labels) > 2
    positive = response.holds == "numbers" and response.low >= 0
    for role in roles:
        words, column = words_of(role.name), role.seen
        if role.kind is None or role.kind == "group" or role.is_given or column.holds != "numbers":
            left.append(_of_status(role, response) if positive and role.kind == "factor" else role)
            continue
        if counts and words & _TRIALS and column.is_whole and bool((column.values >= response.values).all()):
            found = replace(found, trials=role.name)
            left.append(role.out("the trials of the response"))
        elif counts and words & _EXPOSURES and column.low > 0:
            found = replace(found, exposure=role.name)
            left.append(role.out("how much was looked at: log of it is the offset"))
        elif not found.errors and _are_errors(words, response) and column.low > 0:
            found = replace(found, errors=role.name)
            left.append(role.out(f"standard errors, it seems: {advised.of_known_sd('...')} takes them as known"))
        else:
            left.append(_of_status(role, response) if positive else role)
    status = [
        r for r, was in zip(left, roles, strict=True) if r.kind is None and was.kind and words_of(r.name) & _STATUSES
    ]
    return left, replace(found, status=status[0].name if status else "")


def _are_errors(words: frozenset[str], response: Seen) -> bool:
    """Whether a name is that of standard errors: `se`, `std_err`; of few rows also `sd` or `sigma`, alone or with the
    name of the response.
    """
    if words & _ERRORS or (words & _STANDARD and words & _ERROR):
        return True
    own = words - words_of(response.name)
    return bool(own) and own <= _SPREADS and len(response.values) <= MOST_ESTIMATES


def _of_status(role: Role, response: Seen) -> Role:
    words = words_of(role.name)
    if role.is_given or not words & _STATUSES or len(role.seen.labels) > 4 or len(response.labels) < 5:
        return role
    if set(role.seen.labels) == {"0", "1"}:
        event, censored = ("0", "1") if any(word.startswith("cens") for word in words) else ("1", "0")
        line = f"censored by {role.name} {{ {censored} = right, {event} = none }}"
        return role.out(f"whether {response.name} was seen, it seems: write {line} after the family")
    return role.out(f"whether {response.name} was seen, it seems: see `censored by`")


def _called(name: str, found: Beside) -> Called:
    if found.status:
        return "time"
    if words_of(name) & _MEASURED:
        return "amount"
    return "rating" if is_called_a_rating(name) else ""


def family_of(response: Seen, found: Beside, predictors: Sequence[Role], groups: Sequence[Role]) -> Suited:
    """The family that suits the response. Raises HlmError for texts of too many kinds."""
    if response.holds == "numbers":
        if found.trials:
            return suited_to_trials(found.trials)
        if len(response.labels) > 2 or set(response.values.tolist()) == {0.0, 1.0}:
            y = response.values
            return suited_to_numbers(y, _called(response.name, found), lambda: dispersion(y, predictors, groups))
    labels, why = order_of(response)
    if response.holds == "texts" and not why and len(labels) > 2:
        labels = response.labels
    suited = suited_to_labels(labels, why, compared_with(labels))
    if suited is None:
        fact = f"it has {len(labels):,} different texts"
        raise _refused(response.name, fact, "name a column of outcomes; what has so many kinds is rather a group")
    return suited
