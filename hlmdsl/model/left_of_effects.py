"""In: the left side of an effects line. Out: how it is written, or which parameter was meant by a name.

Not decided here: whether its link is allowed (equations.py), or names in other programs
(families/parameters_elsewhere.py).
"""

from __future__ import annotations

from hlmdsl.families.family import Family, Parameter
from hlmdsl.families.links import IDENTITY, LINKS
from hlmdsl.families.parameters_elsewhere import parameter_elsewhere
from hlmdsl.model.errors.family_errors import NotAParameter
from hlmdsl.model.written import written
from hlmdsl.source.diagnostic import nearest
from hlmdsl.syntax import ast

LONGEST_TERMS = 80
"""Characters of the right side that a help line repeats."""
WITHIN = {"real": {"real", "positive", "unit"}, "positive": {"positive", "unit"}, "unit": {"unit"}, "angle": {"angle"}}
"""Which ranges of links are within the domain of a parameter."""


def written_left(parameter: Parameter) -> str:
    """`mu`, `log(sigma)`: the left side of its effects line, with the usual link."""
    name, link = parameter.name, parameter.usual_link
    return name if link == IDENTITY.name else f"{link}({name})"


def no_parameter(declaration: ast.EffectsDecl, family: Family, parameters: tuple[str, ...]) -> NotAParameter:
    """The nearest of them, or the one that another program calls so."""
    given = declaration.parameter.text
    there, near, how, line = parameter_elsewhere(family, given), nearest(given, parameters), "", ""
    if there is not None and there.ours in parameters:
        ours = next(p for p in family.parameters if p.name == there.ours)
        link = declaration.link.text if declaration.link is not None else ""
        left = f"{link}({ours.name})" if link in LINKS and LINKS[link].range in WITHIN[ours.domain] else ""
        near, how, line = (
            (ours.name,) if there.is_same else (),
            there.how,
            f"effects {left or written_left(ours)} = {_terms(declaration)}",
        )
    return NotAParameter(
        span=declaration.parameter.span,
        given=given,
        family=family.name,
        parameters=parameters,
        near=near,
        how=how,
        line=line,
    )


def _terms(declaration: ast.EffectsDecl) -> str:
    text = written(declaration.terms)
    return text if len(text) <= LONGEST_TERMS else "..."
