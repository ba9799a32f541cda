"""In: a checked model, and a table if there is one. Out: a call of lme4, brms or Bambi that fits the same model.

What the program cannot express on the fit (priors, distributions of units) is a comment below the call with the reason;
what it cannot express of the model itself is an error.
Not decided here: responses, terms, columns and priors (write_response.py, write_terms.py, ...).
"""

from __future__ import annotations

import json
import re
from pathlib import PurePath

from hlmdsl.design.table import Table
from hlmdsl.families.in_programs import NAMES, Program
from hlmdsl.model.model import Model
from hlmdsl.model.terms import Equation
from hlmdsl.notation.columns import Columns
from hlmdsl.notation.saying_errors import NotWrittenIn
from hlmdsl.notation.write_priors import PriorsThere, priors_there
from hlmdsl.notation.write_residuals import residual_there
from hlmdsl.notation.write_response import ResponseThere, response_there
from hlmdsl.notation.write_terms import right_side, units_there
from hlmdsl.notation.writing import Unsaid, Writing
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError

WIDE = 100
"""Characters of a line of a call, from which on each argument has a separate line."""


def program_called(given: str) -> Program:
    """One of the programs. Raises HlmError for any other name."""
    for program in NAMES:
        if given.casefold() == program:
            return program
    near = nearest(given, list(NAMES))
    closest = f"did you mean `{near[0]}`?" if near else f"write one of {', '.join(f'`{n}`' for n in NAMES)}"
    raise HlmError([NotWrittenIn(span=None, given=given, closest=closest)])


def call_in(program: Program, model: Model, table: Table | None = None) -> str:
    """The call, and comments on what is left out. Raises HlmError with every part of the model that is not available
    there.
    """
    to = Writing(model, program, Columns(table))
    if (curve := model.response.family.curve) is not None:
        why = "nonlinear formulas of other programs are not written yet"
        to.refuse(
            f"a sum of terms for the curve `{curve.written}`",
            why,
            "write that program's nonlinear formula by hand",
            model.main.span,
        )
    found = response_there(to)
    raised = next((e for e in model.equations if e.raised), None)
    sides = {}
    for equation in model.equations:
        if not equation.raised:
            sides[equation.parameter] = right_side(equation, to, raised if equation.is_main else None)
    if residual := residual_there(to, lambda own, to: to.name(own.column)):
        sides[model.main.parameter] += f" + {residual}"
    _check_groupings(to)
    try:
        priors = PriorsThere([], {}) if found is None or to.problems else priors_there(found.there, to)
    except Unsaid:
        priors = PriorsThere([], {})
    if to.problems or found is None:
        raise HlmError(sorted(to.problems, key=lambda p: p.span or (0, 0)), model.source)
    name = _data_name(model, to)
    if program == "lme4":
        call = _of_lme4(found, sides, name, to)
    elif program == "brms":
        call = _of_brms(found, sides, priors, name, to)
    else:
        call = _of_bambi(found, sides, priors, name, to)
    notes = [f"# - {note}" for note in to.notes]
    return "\n".join([call, *(["", "# not the same, or left out:", *notes] if notes else [])]) + "\n"


def _check_groupings(to: Writing) -> None:
    """There a column can be a grouping once in a predictor, here once for each of its names."""
    for equation in to.model.equations:
        seen: set[str] = set()
        for varying in equation.varying:
            try:
                units = units_there(varying.grouping, to)
            except Unsaid:
                continue
            if units in seen:
                to.refuse(
                    f"a second grouping by `{units}`", f"`{varying.grouping.name}` has its column",
                    "make a copy of the column in the table, and declare that", varying.span,
                )  # fmt: skip
            seen.add(units)


def _data_name(model: Model, to: Writing) -> str:
    """What the table is called: as its file."""
    stem = "" if model.data_path is None else PurePath(model.data_path.replace("\\", "/")).name.partition(".")[0]
    return stem if re.fullmatch(r"[A-Za-z]\w*", stem) and to.name(stem) == stem else "d"


def _arranged(function: str, arguments: list[str]) -> str:
    """On one line if that is short, otherwise a line for each argument."""
    if len(function) + sum(len(a) + 2 for a in arguments) < WIDE and not any("\n" in a for a in arguments):
        return f"{function}({', '.join(arguments)})"
    inside = ",\n".join("  " + a.replace("\n", "\n  ") for a in arguments)
    return f"{function}(\n{inside}\n)"


def _of_lme4(found: ResponseThere, sides: dict[str, str], name: str, to: Writing) -> str:
    model = to.model
    formula = f"{found.left} ~ {sides[model.main.parameter]}" + (f" + {found.offset}" if found.offset else "")
    has_bars = bool(model.main.varying)
    is_negative_binomial = found.there.name == "negbinomial"
    is_plain = found.there.name == "gaussian" and model.main.link.name == "identity"
    if is_plain:
        return _arranged("lmer" if has_bars else "lm", [formula, f"data = {name}"])
    weights = [f"weights = {found.weights}"] if found.weights else []
    if is_negative_binomial:
        link = "" if model.main.link.name == "log" else f"link = {found.links[model.main.parameter]}"
        function = "glmer.nb" if has_bars else "MASS::glm.nb"
        return _arranged(function, [formula, f"data = {name}", *([link] if link else []), *weights])
    return _arranged("glmer" if has_bars else "glm", [formula, f"data = {name}", f"family = {found.family}", *weights])


def _of_brms(found: ResponseThere, sides: dict[str, str], priors: PriorsThere, name: str, to: Writing) -> str:
    model, there = to.model, found.there
    inner = [f"{found.left} ~ {'1' if there.kinds else sides[model.main.parameter]}"]
    for parameter, side in sides.items():
        if parameter != model.main.parameter or there.kinds:
            is_ordered = parameter in (model.response.family.rising or ())
            side = side.replace("0 + Intercept", "1", 1) if is_ordered else side
            inner.append(f"{there.parameters.get(parameter, parameter)} ~ {side}")
            if parameter in there.flipped:
                to.note(
                    f"`{there.parameters[parameter]}` is 1 - {parameter}: coefficients of its logit have the opposite "
                    "sign there"
                )
    inner += [f"{parameter} = {value}" for parameter, value in found.fixed.items()]
    if model.main.cutpoints:
        inner.append("center = FALSE")
    formula = _arranged("bf", inner)
    arguments = [formula, f"data = {name}", f"family = {found.family}"]
    if knots := _ends(model.main, to):
        arguments.append(f"knots = list({', '.join(knots)})")
    if any("cov = A" in side or "car(A" in side for side in sides.values()):
        arguments.append("data2 = list(A = A)")
    lines = list(dict.fromkeys(priors.lines))
    if lines:
        inside = ",\n".join(f"  {line}" for line in lines)
        arguments.append(f"prior = {lines[0]}" if len(lines) == 1 else f"prior = c(\n{inside}\n)")
    return _arranged("brm", arguments)


def _ends(equation: Equation, to: Writing) -> list[str]:
    """Of periods, which mgcv takes beside the formula."""
    found = []
    for term in equation.effects.terms:
        for part in term.smooths:
            if (ends := part.function.ends_there) is not None:
                found.append(f"{to.name(part.covariate.column)} = c({ends[0]:g}, {ends[1]:g})")
    return list(dict.fromkeys(found))


def _of_bambi(found: ResponseThere, sides: dict[str, str], priors: PriorsThere, name: str, to: Writing) -> str:
    model, there = to.model, found.there
    main = model.main.parameter
    formulas = [_quoted(f"{found.left} ~ {sides[main]}")]
    formulas += [_quoted(f"{there.parameters.get(p, p)} ~ {side}") for p, side in sides.items() if p != main]
    formula = formulas[0] if len(formulas) == 1 else _arranged("bmb.Formula", formulas)
    arguments = [formula, name]
    if there.name != "gaussian":
        arguments.append(f'family="{there.name}"')
    links = {p: link for p, link in found.links.items() if p != there.parameters.get(main, main)}
    own = found.links.get(there.parameters.get(main, main), "")
    if links:
        every = {there.parameters.get(main, main): own, **links}
        arguments.append(f"link={{{', '.join(f'{_quoted(p)}: {_quoted(link)}' for p, link in every.items())}}}")
    elif own and there.name != "gaussian":
        arguments.append(f"link={_quoted(own)}")
    if found.fixed:
        priors.by_name[""] = {**found.fixed, **priors.by_name.get("", {})}
    if priors.by_name:
        arguments.append(f"priors={_dictionary(priors.by_name)}")
    arguments.append("center_predictors=False")
    return _arranged("bmb.Model", arguments)


def _dictionary(by_name: dict[str, dict[str, str]]) -> str:
    lines = [f"  {_quoted(term)}: {written}," for term, written in by_name.get("", {}).items()]
    for owner, own in by_name.items():
        if owner:
            inside = ", ".join(f"{_quoted(term)}: {written}" for term, written in own.items())
            lines.append(f"  {_quoted(owner)}: {{{inside}}},")
    return "\n".join(["{", *lines, "}"])


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
