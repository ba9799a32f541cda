"""In: the right side of a response declaration. Out: the family that it names, or which was meant.

Not decided here: its arguments (family_arguments.py), or families in other programs (families/elsewhere.py).
"""

from __future__ import annotations

from hlmdsl.families import FAMILIES
from hlmdsl.families.elsewhere import family_elsewhere, of_response, plain
from hlmdsl.families.family import Family
from hlmdsl.model.errors.family_errors import FamilyElsewhere, UnknownFamily
from hlmdsl.model.problems import Problems
from hlmdsl.model.read_link import mentioned, of_link, with_optional
from hlmdsl.model.read_response import response_name
from hlmdsl.model.written import quoted, quoted_level, written
from hlmdsl.source.diagnostic import nearest
from hlmdsl.syntax import ast

_CLAIMED = {plain(other): family.name for family in FAMILIES.values() for other in family.other_names}
_OURS = {plain(name): name for name in FAMILIES}
_OTHER_NAMES = _OURS | _CLAIMED


def read_family(declaration: ast.ResponseDecl, problems: Problems) -> Family | None:
    """The family, with the optional parameters that the call names; None, and reported, if there is no such family."""
    call = declaration.family
    given, parts = call.function.text, [written(part) for part in declaration.parts or ()]
    family = FAMILIES.get(given)
    if family is None:
        there = family_elsewhere(given, _OURS, _CLAIMED)
        if there is not None and not there.is_here:
            own = [_with_own(text, declaration) for text in (there.why, there.instead)]
            problems.add(FamilyElsewhere(span=call.function.span, given=given, why=own[0], instead=own[1]))
            return None
        other = _OTHER_NAMES.get(plain(given)) if there is None else None
        if other is not None and parts and not FAMILIES[other].has_parts and FAMILIES[other].is_nominal:
            other = next((f.name for f in FAMILIES.values() if f.has_parts), other)  # R's `multinom` has counts as well
        alike = (other,) if other else nearest(given, (*FAMILIES, *_OTHER_NAMES))[:1]
        near = tuple(_OTHER_NAMES.get(name, name) for name in alike)
        trials = _trials(call) or "trials"
        of_other = mentioned(call, FAMILIES[other]).usual(" + ".join(parts) or trials) if other else ""
        usual = of_other or ("" if there is None else there.instead)
        facts = UnknownFamily(
            span=call.function.span, given=given, families=", ".join(FAMILIES), near=near, usual=usual
        )
        problems.add(facts)
    return with_optional(call, of_link(call, family, problems)) if family is not None else None


def _with_own(text: str, declaration: ast.ResponseDecl) -> str:
    """An answer of the tables, of the columns that the declaration names."""
    column, levels = response_name(declaration.expression), ""
    if declaration.levels is not None:
        names = [quoted_level(level.text) for level in declaration.levels.names]
        reference = names[0] if declaration.reference is None else quoted_level(declaration.reference.text)
        levels = f"{{ {', '.join(names)} }} reference {reference}"
        if declaration.levels.ordered:
            levels = f"{{ {' < '.join(names)} }}"
    return of_response(text, quoted(column.text) if column else "y", _trials(declaration.family), levels)


def _trials(call: ast.Call) -> str:
    return next((written(a.value) for a in call.arguments if a.name in ("n", "size", "trials")), "")
