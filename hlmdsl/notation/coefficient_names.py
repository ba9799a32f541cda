"""In: a term. Out: the names that brms gives its coefficients, each with its label here.

They are the columns of R's model matrix, without the characters that Stan has no names with.
Not decided here: priors (write_priors.py, priors.py).
"""

from __future__ import annotations

from itertools import pairwise, product

from hlmdsl.design.coding_matrices import hypotheses_of
from hlmdsl.model.priors import CoefficientKey
from hlmdsl.model.terms import FactorPart, NumericPart, Term
from hlmdsl.notation.columns import written_label
from hlmdsl.notation.write_columns import covariate_term, factor_term, is_name, levels_of, reference_of
from hlmdsl.notation.write_terms import numeric
from hlmdsl.notation.writing import Writing

_REPLACED = dict.fromkeys(" ()[],\"'?", "") | {"+": "P", "-": "M", "*": "MU", "/": "D", "^": "E", "=": "EQ"}
_TRENDS = (".L", ".Q", ".C")


class CannotSay(Exception):
    """Why a prior is not written."""


def renamed(name: str) -> str:
    """Without the characters that brms takes out of names."""
    return "".join(_REPLACED.get(c, c) for c in name)


def coefficients(term: Term, to: Writing) -> dict[str, str]:
    """By the names there, the text in brackets after the term here; empty for a term with one coefficient.

    Raises CannotSay for terms whose coefficients differ there.
    """
    each = [_of_factor(p, to) if isinstance(p, FactorPart) else _of_numeric(p, to) for p in term.parts]
    found = {}
    for parts in product(*(own.items() for own in each)):
        labels = [label for _, label in parts if label]
        found[renamed(":".join(name for name, _ in parts))] = ", ".join(labels)
    return found


def chosen(term: Term, key: CoefficientKey | None, to: Writing) -> list[str]:
    """The names of all coefficients of a term, or of the one of a key."""
    every = coefficients(term, to)
    if key is None:
        return list(every)
    found = [name for name, label in every.items() if _bare(label) == _bare(key.written)]
    if not found:
        raise CannotSay(f"brms has no coefficient `{key.written}` of it")
    return found


def _bare(label: str) -> str:
    return "".join(c for c in label if c not in '"` ')


def _of_numeric(part: NumericPart, to: Writing) -> dict[str, str]:
    function = part.function
    if function.power is not None:
        return {covariate_term(part.covariate, to, function.power): ""}
    known = function.known()
    if function.is_smooth or known is None or known.labels:
        raise CannotSay("it has other coefficients there")
    return {numeric(part, to): ""}


def _of_factor(part: FactorPart, to: Writing) -> dict[str, str]:
    factor, levels, reference = part.factor, levels_of(part.factor, to), reference_of(part.factor, to)
    if not levels or reference not in levels or factor.is_monotonic:
        raise CannotSay("its coefficients are named by levels, which only the table has")
    name = factor_term(factor, to)
    if part.by_levels:
        return {f"{name}{level}": written_label(level) for level in levels}
    at = levels.index(reference)
    if factor.coding == "polynomial":
        k = len(levels) - 1
        return {f"{name}{_TRENDS[d] if d < 3 else f'^{d + 1}'}": str(d) for d in range(k)}
    labels = [label for label, _ in hypotheses_of(factor, levels, at, spell=written_label)]
    match factor.coding:
        case "treatment":
            ends = [level for level in levels if level != reference]
        case "contrasts":
            names = [contrast.name for contrast in factor.contrasts]
            ends = names if all(map(is_name, names)) else [str(k + 1) for k in range(len(names))]
        case "difference":
            ends = [f"{high}-{low}" for low, high in pairwise(levels)]
        case _:
            ends = [str(k + 1) for k in range(len(labels))]
    return {f"{name}{end}": label for end, label in zip(ends, labels, strict=True)}
