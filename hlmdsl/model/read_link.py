"""In: a family of ordered levels as called. Out: the same family under the link named in the call.

Not decided here: the links of predictors, which are in effects lines (equations.py).
"""

from __future__ import annotations

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family
from hlmdsl.families.links import OF_CUTPOINTS
from hlmdsl.model.arithmetic import describe
from hlmdsl.model.errors.ordinal_errors import LinkOfCutpoints
from hlmdsl.model.problems import Problems
from hlmdsl.model.written import bare
from hlmdsl.syntax import ast

LINK = "link"


def of_link(call: ast.Call, family: Family, problems: Problems) -> Family:
    """`StoppingRatio(eta, cutpoints, link = probit)`; the family unchanged if no link is named, or one that it does not
    have.
    """
    given = next((a for a in call.arguments if a.name == LINK), None)
    if given is None or family.cutpoints is None:
        return family
    value = bare(given.value)
    link = value.text if isinstance(value, ast.Name) else ""
    if family.of_link is not None and link in OF_CUTPOINTS:
        return family.of_link(link)
    if family.of_link is not None:
        found = f"`{link}` is none of them" if link else f"{describe(value)} is none of them"
        advice = f"write one of them: `{', '.join(f'link = {name}' for name in OF_CUTPOINTS)}`".replace(", ", "`, `")
        what = f"the link of {family.name} is {', '.join(OF_CUTPOINTS[:-1])} or {OF_CUTPOINTS[-1]}"
    else:
        other = meant(family, link)
        found = f"the link of {family.name} is {family.cutpoints.link.name}"
        advice = f"leave out `link = {link}`" if link == family.cutpoints.link.name else "leave out the link"
        if other is not None and other is not family:
            advice = f"write `{other.usual()}`"
        what = f"{family.name} has a link of its own"
    problems.add(LinkOfCutpoints(span=given.value.span, what=what, found=found, advice=advice))
    return family


def with_optional(call: ast.Call, family: Family) -> Family:
    """`OrderedLogistic(eta, cutpoints, disc)`: the family that has that parameter, too."""
    if family.of_optional is None:
        return family
    name, made = family.of_optional
    values = ((a, bare(a.value)) for a in call.arguments)
    is_named = any(a.name == name or (isinstance(v, ast.Name) and a.name is None and v.text == name) for a, v in values)
    return made() if is_named else family


def meant(family: Family, link: str) -> Family | None:
    """The family that splits levels in the same way under a different link; None if there is none."""
    if family.cutpoints is None:
        return None
    if family.of_link is not None:
        return family.of_link(link) if link in OF_CUTPOINTS else None
    alike = (f for f in FAMILIES.values() if f.cutpoints is not None and f.cutpoints.among == family.cutpoints.among)
    return next((f for f in alike if f.cutpoints is not None and f.cutpoints.link.name == link), None)


def mentioned(call: ast.Call, family: Family) -> Family:
    """The family that another program's call is of: `cumulative("probit")`, `sratio(link = cloglog)`."""
    texts = [value.text for a in call.arguments if isinstance(value := bare(a.value), (ast.Name, ast.String))]
    links = [text for text in texts if text in OF_CUTPOINTS]
    return (meant(family, links[0]) if links else None) or family
