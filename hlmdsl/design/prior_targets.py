"""In: a schema. Out: every number that can have a prior, and the left sides, general to specific, that would set it.

Not decided here: which priors there are (resolve_priors.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from typing import Literal

from hlmdsl.design.coded import CodedEquation, CodedFactorPart, CodedPart, CodedTerm, CodedVarying
from hlmdsl.design.coding import labels_of
from hlmdsl.design.columns import number
from hlmdsl.design.design import Schema
from hlmdsl.model.terms import Grouping, NumericPart, Term
from hlmdsl.model.written import quoted

Role = Literal["intercept", "cell mean", "effect", "sd"]


@dataclass(frozen=True, eq=False)
class Element:
    """One number: coefficient `position` (in C order) of a term, or an intercept (no term).

    With a grouping it is an sd. `targets` are the left sides that would set it: `sd(g)`, `sd(g, f)`, `sd(g, f[b - a])`.
    """

    role: Role
    equation: CodedEquation
    term: CodedTerm | None
    position: int
    targets: tuple[str, ...]
    grouping: CodedVarying | None = None


def elements(schema: Schema) -> Mapping[str, tuple[Element, ...]]:
    """By posterior variable, in C order; family parameters and hyperparameters are not among them."""
    found: dict[str, tuple[Element, ...]] = {}
    for equation in schema.equations:
        prefix = "" if equation.equation.is_main else f"{equation.equation.parameter}."
        if equation.effects.intercept:
            found[equation.intercept_variable] = (Element("intercept", equation, None, 0, (f"{prefix}Intercept",)),)
        for term in equation.effects.terms:
            role: Role = "cell mean" if term.term.is_cell_means else "effect"
            name = prefix + spelled_term(term.term)
            found[term.variable] = tuple(
                Element(role, equation, term, i, (name, f"{name}[{key}]") if key else (name,))
                for i, key in enumerate(spelled_coefficients(term))
            )
        for varying in equation.varying:
            group = spelled_grouping(varying.grouping)
            whole = f"{prefix}sd({group})"
            found[varying.sd] = tuple(_sds(equation, varying, prefix, group, whole))
    return found


def _sds(equation: CodedEquation, varying: CodedVarying, prefix: str, group: str, whole: str) -> list[Element]:
    sds: list[Element] = []
    for bar in varying.bars:
        if bar.effects.intercept:
            sds.append(Element("sd", equation, None, 0, (whole, f"{prefix}sd({group}, Intercept)"), varying))
        for term in bar.effects.terms:
            name = spelled_term(term.term)
            for i, key in enumerate(spelled_coefficients(term)):
                specific = (f"{prefix}sd({group}, {name}[{key}])",) if key else ()
                sds.append(
                    Element("sd", equation, term, i, (whole, f"{prefix}sd({group}, {name})", *specific), varying)
                )
    return sds


def spelled_term(term: Term) -> str:
    """A term as a spec would write it, names in backticks where they need them."""
    return ":".join(_spelled_numeric(p) if isinstance(p, NumericPart) else quoted(p.name) for p in term.parts)


def spelled_grouping(grouping: Grouping) -> str:
    """`Subject`, `school:class`."""
    if len(grouping.members) > 1 and grouping.name == ":".join(m.name for m in grouping.members):
        return ":".join(quoted(m.name) for m in grouping.members)
    return quoted(grouping.name)


def spelled_coefficients(term: CodedTerm) -> tuple[str, ...]:
    """What stands in brackets for each coefficient, in C order; one empty text for a single number."""
    keys = [_spelled_labels(part) for part in term.parts if part.dim is not None]
    return tuple(", ".join(key) for key in product(*keys))


def spelled_level(level: str) -> str:
    """A level's name, quoted unless it is a bare word or a number."""
    is_plain_number = number(level) is not None and level[:1].isdigit()
    if quoted(level) == level or is_plain_number:
        return level
    return '"' + level.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _spelled_labels(part: CodedPart) -> tuple[str, ...]:
    if not isinstance(part, CodedFactorPart):
        return tuple(spelled_level(label) for label in part.labels)
    coded = part.factor
    if part.by_levels:
        return tuple(spelled_level(level) for level in coded.levels)
    if coded.factor.coding in ("contrasts", "polynomial"):
        return tuple(spelled_level(label) for label in coded.labels)
    levels = tuple(spelled_level(level) for level in coded.levels)
    return labels_of(coded.factor, levels, coded.reference, len(levels))


def _spelled_numeric(part: NumericPart) -> str:
    covariate = part.covariate.name
    return part.name if quoted(covariate) == covariate else part.name.replace(covariate, quoted(covariate), 1)
