"""In: a covariate, a factor or a group. Out: its form in a formula of a different program: centred, coded, with a
reference.

Everything is written where it is used, so that a call does not depend on how columns were prepared before.
Not decided here: functions of covariates (model/parts/), or terms (write_terms.py).
"""

from __future__ import annotations

import re
from fractions import Fraction

from hlmdsl.design.coding_matrices import code_factor
from hlmdsl.model.variables import Covariate, Factor, Group
from hlmdsl.notation.writing import Writing
from hlmdsl.source.number_text import exact_number

_CODINGS: dict[str, str] = {"sum": "contr.sum", "polynomial": "contr.poly", "difference": "MASS::contr.sdif"}
"""Of R; what these have as their last level is left out, or they depend on the order alone."""

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def number(value: float) -> str:
    """The shortest decimal."""
    return repr(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)


def raw(covariate: Covariate, to: Writing) -> str:
    """A column as it is."""
    column = to.name(covariate.column)
    own = covariate.of_units
    if own is None:
        return column
    if to.is_python:
        raise to.refuse(
            f"means of `{covariate.column}` over units in a formula",
            f"`{covariate.name}` is made of them",
            "make a column of it in the table, and declare that as a covariate",
            covariate.span,
        )
    means = f"ave({column}, {', '.join(to.name(m.column) for m in own.members)})"
    return f"{column} - {means}" if own.is_within else means


def moved(covariate: Covariate, to: Writing) -> str:
    """A column from its declared zero, in its declared unit, without a call around it."""
    column = raw(covariate, to)
    mean, sd = ("np.mean({})", "np.std({}, ddof=1)") if to.is_python else ("mean({})", "sd({})")
    zero, unit = covariate.center, covariate.scale
    is_within = covariate.of_units is not None and covariate.of_units.is_within
    found = column
    if zero == "mean" and not is_within:  # deviations from the means of units have a mean of zero
        found = f"{column} - {mean.format(column)}"
    elif isinstance(zero, float | int) and zero:
        found = f"{column} {'-' if zero > 0 else '+'} {number(abs(zero))}"
    if unit is None or unit == 1:
        return found
    inside = f"({found})" if found != column or is_within else found
    return f"{inside} / {sd.format(column) if unit == 'sd' else number(float(unit))}"


def is_name(text: str) -> bool:
    """Whether R allows it as a name without backticks, so that an argument may have this name."""
    return _NAME.fullmatch(text) is not None


def covariate_term(covariate: Covariate, to: Writing, power: int = 1) -> str:
    """`x`, `I(x - 4.5)`, `scale(x)`, `I((x - 4.5)^2)`."""
    inside = moved(covariate, to)
    is_bare = inside == raw(covariate, to) and not (covariate.of_units is not None and covariate.of_units.is_within)
    if covariate.center == "mean" and covariate.scale == "sd" and covariate.of_units is None and not to.is_python:
        inside, is_bare = f"scale({to.name(covariate.column)})", True
    if power == 1:
        return inside if is_bare else f"I({inside})"
    mark = "**" if to.is_python else "^"
    return f"I({inside if is_bare else f'({inside})'}{mark}{power})"


def levels_of(factor: Factor, to: Writing) -> tuple[str, ...]:
    """In order; none if they would come from a table, and there is none."""
    return factor.levels or to.columns.levels(factor.column)


def reference_of(factor: Factor, to: Writing) -> str | None:
    """The reference, if known."""
    return factor.reference or next(iter(levels_of(factor, to)), None)


def factor_term(factor: Factor, to: Writing) -> str:
    """`f`, `factor(x)`, `relevel(factor(f), ref = "b")`, `C(factor(f, levels = c("b", "a")), contr.sum)`."""
    if to.is_python:
        return _of_bambi(factor, to)
    column, levels = to.name(factor.column), levels_of(factor, to)
    reference = reference_of(factor, to)
    if factor.coding == "treatment":
        if reference is None or _is_first(reference, levels):
            return _plain(factor, to)
        return f"relevel(factor({column}), ref = {to.text(reference)})"
    if not levels or reference is None:
        raise to.refuse(
            f"coding of `{factor.name}` without its levels", "they depend on the order of the levels",
            "list the levels in the spec, or give the table with --data", factor.span,
        )  # fmt: skip
    if factor.coding == "steps":
        return f"ordered({column}, levels = {_listed(levels, to)})"
    if factor.coding in _CODINGS:
        ordered = (*(level for level in levels if level != reference), reference)
        in_order = ordered if factor.coding == "sum" else levels
        return f"C(factor({column}, levels = {_listed(in_order, to)}), {_CODINGS[factor.coding]})"
    return f"C(factor({column}, levels = {_listed(levels, to)}), {_matrix(factor, levels, reference)})"


def group_term(member: Group | Factor, to: Writing) -> str:
    """A column of units; with its parent, `school:class`."""
    own = to.name(member.column)
    if isinstance(member, Group) and member.parent is not None:
        return f"{group_term(member.parent, to)}:{own}"
    return own


def _plain(factor: Factor, to: Writing) -> str:
    """Unchanged if the table is known to have text."""
    column = to.name(factor.column)
    if to.columns.table is not None:
        return column if to.columns.has_labels(factor.column) else f"factor({column})"
    return f"factor({column})"


def _is_first(reference: str, levels: tuple[str, ...]) -> bool:
    """Whether a program that sorts labels, in any locale, has the reference first."""
    values = [exact_number(level) for level in levels]
    if all(v is not None for v in values) and values:
        own = exact_number(reference)
        return own is not None and all(own <= v for v in values if v is not None)
    return all(reference <= other for other in levels) and all(reference.casefold() <= o.casefold() for o in levels)


def _listed(levels: tuple[str, ...], to: Writing) -> str:
    return to.vector([to.text(level) for level in levels])


def _matrix(factor: Factor, levels: tuple[str, ...], reference: str) -> str:
    """The coding matrix, a column for each coefficient, in fractions where they are short."""
    coded = code_factor(factor, levels, levels.index(reference))
    columns = [f"c({', '.join(_fraction(float(v)) for v in column)})" for column in coded.matrix.T]
    names = [c.name for c in factor.contrasts] if factor.coding == "contrasts" else []
    if names and all(map(is_name, names)):
        columns = [f"{name} = {column}" for name, column in zip(names, columns, strict=True)]
    return f"cbind({', '.join(columns)})"


def _fraction(value: float) -> str:
    short = Fraction(value).limit_denominator(10_000)
    if abs(float(short) - value) > 1e-14:
        return repr(value)
    return str(short.numerator) if short.denominator == 1 else f"{short.numerator}/{short.denominator}"


def _of_bambi(factor: Factor, to: Writing) -> str:
    column, reference = to.name(factor.column), reference_of(factor, to)
    if factor.coding not in ("treatment", "sum"):
        raise to.refuse(
            f"the coding `{factor.coding}` of `{factor.name}`",
            "its formulas have Treatment and Sum",
            "write `coding treatment` or `coding sum`, which are the same model with other coefficients",
            factor.coding_span or factor.span,
        )
    if factor.coding == "treatment" and (reference is None or _is_first(reference, levels_of(factor, to))):
        has_texts = to.columns.table is not None and to.columns.has_labels(factor.column)
        return column if has_texts else f"C({column})"
    contrast = "Treatment" if factor.coding == "treatment" else "Sum"
    return f"C({column}, {contrast}({'' if reference is None else _label(factor, reference, to)}))"


def _label(factor: Factor, level: str, to: Writing) -> str:
    """A level as the table has it: Bambi distinguishes 1 from "1"."""
    is_number = to.columns.table is not None and not to.columns.has_labels(factor.column)
    return level if is_number and exact_number(level) is not None else to.text(level)
