"""In: equations that can encode rows, and the rows. Out: warnings that describe how columns depend on each other.

Every cause is a fact of the table, and is given only if rows without it would determine the direction it explains.
Not decided here: which coefficients these are, and what to say of each (explain/).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product
from math import prod

import numpy as np

from hlmdsl.design.beside_common import Priors, free_columns
from hlmdsl.design.coded import CodedEquation, CodedNumericPart, CodedTerm
from hlmdsl.design.design import Schema
from hlmdsl.design.rank import Triangle, take, triangle
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.single_columns import many_columns
from hlmdsl.design.warnings import ConstantCovariate, FewerRows, NotDetermined
from hlmdsl.source.diagnostic import Diagnostic

MOST_CAUSES = 3
MOST_NAMED = 6
MOST_CELLS = 5_000

Cell = dict[str, str]


def check_rank(schema: Schema, rows: Rows, priors: Priors) -> list[Diagnostic]:
    """Warnings for equations whose common effects the rows do not determine, one for each cause."""
    found: list[Diagnostic] = []
    constant = _constant(schema, rows)
    blamed = {c for c in constant if _varies_by_group(schema, c)}
    for coded in (schema.with_raised(e) for e in schema.equations if e.is_first and e.cutpoint is None):
        equation, several = coded.with_constant, max(len(coded.cutpoints) - 1, 0)
        settled = [j for j in range(len(equation.coefficients)) if j not in equation.waves]
        coefficients = len(settled)
        if not coefficients:
            continue
        parameter, span = equation.equation.parameter, equation.equation.span
        many = many_columns(equation, rows)
        if many is not None and many.is_settled():
            continue
        r = triangle(equation, rows)
        space = r.space(settled)
        columns = _columns_of(equation)
        loose = [columns[settled[k]] for k in np.flatnonzero(space.null.any(axis=1))]
        own = {c for c in constant for term in loose if term and _uses(term, c)}
        blamed |= own
        if rows.n < coefficients:
            is_shared = len(free_columns(coded, priors)) <= rows.n
            found.append(
                FewerRows(
                    span=span,
                    parameter=parameter,
                    rows=rows.n,
                    coefficients=coefficients + several,
                    is_shared=is_shared,
                )
            )
            continue
        kept = [j for j in settled if not (term := columns[j]) or not any(_uses(term, c) for c in own)]
        left = r.space(kept)
        if not left.free:
            continue
        null = np.zeros((len(columns), len(left.free)))
        null[kept] = left.null
        causes = list(dict.fromkeys(cause_of(schema, equation, rows, v) for v in null.T))
        more = len(causes) - MOST_CAUSES
        found.append(
            NotDetermined(
                span=span,
                parameter=parameter,
                coefficients=coefficients + several,
                rank=space.rank + several,
                causes="\n".join([*causes[:MOST_CAUSES], *([f"and {more:,} more of this kind"] if more > 0 else [])]),
                advice=_advice(equation, r, kept),
            )
        )
    still = [
        ConstantCovariate(span=schema.covariates[c].covariate.span, name=c, value=value)
        for c, value in constant.items()
        if c in blamed
    ]
    return [*still, *found]


def _constant(schema: Schema, rows: Rows) -> dict[str, str]:
    """Covariates that are the same in every row, if there is more than one row."""
    if rows.n < 2:
        return {}
    values = {name: rows.numbers[name] for name in schema.covariates if name in rows.numbers}
    return {name: f"{v[0]:g}" for name, v in values.items() if v.min() == v.max()}


def _varies_by_group(schema: Schema, covariate: str) -> bool:
    bars = [bar for e in schema.equations for varying in e.varying for bar in varying.bars]
    return any(_uses(term, covariate) for bar in bars for term in bar.effects.terms)


def _columns_of(equation: CodedEquation) -> list[CodedTerm | None]:
    """The term of each column, None for the intercept."""
    found: list[CodedTerm | None] = [None] * equation.effects.intercept
    return found + [term for term in equation.effects.terms for _ in term.coefficients]


def _uses(term: CodedTerm, covariate: str) -> bool:
    return any(covariate in part.names for part in _numerics(term))


def _numerics(term: CodedTerm) -> list[CodedNumericPart]:
    return [part for part in term.parts if isinstance(part, CodedNumericPart)]


def _factors(term: CodedTerm) -> list[str]:
    return [part.factor.name for part in term.parts if not isinstance(part, CodedNumericPart)]


def cause_of(schema: Schema, equation: CodedEquation, rows: Rows, direction: Floats) -> str:
    """Why coefficients can move in a direction without changing any row: the simplest fact that explains it."""
    columns = _columns_of(equation)
    moved = [columns[j] for j in np.flatnonzero(direction)]
    terms = list(dict.fromkeys(term for term in moved if term is not None))
    factors = [f for f in schema.factors if any(f in _factors(t) for t in terms)]
    covariates = [c for c in schema.covariates if any(_uses(t, c) for t in terms)]
    settled = len(columns) - len(equation.waves)
    if rows.n < settled:
        return f"{rows.n:,} {'row' if rows.n == 1 else 'rows'} for {settled:,} coefficients"
    if terms:
        cells = missing_cells(schema, equation, rows, direction)
        if cells:
            return f"no row has {_either([_said(cell) for cell in cells])}"
        still = _still_cells(schema, equation, rows, direction, terms[-1])
        if still:
            return still
    if not factors and len(covariates) == 1:
        values = np.unique(rows.numbers[covariates[0]])
        if len(values) == 1:
            return f"`{covariates[0]}` is {values[0]:g} in every row"
        if len(values) <= len(terms):
            shown = _and([f"{v:g}" for v in values])
            return f"`{covariates[0]}` takes only the values {shown}: too few to tell {_and(_named(terms))} apart"
    if not factors and all(_is_plain(t) for t in terms):
        return _relation(equation, rows, direction)
    if len(factors) == 1 and len(covariates) == 1 and all(len(t.parts) == 1 for t in terms):
        codes, values = rows.levels[factors[0]], rows.numbers[covariates[0]]
        if all(len(np.unique(values[codes == i])) == 1 for i in np.unique(codes)):
            return f"`{covariates[0]}` has one value in each level of `{factors[0]}`"
    if len(factors) == 2 and not covariates and all(len(t.parts) == 1 for t in terms):
        return _never_cross(schema, rows, factors[0], factors[1])
    return _unseen(equation, direction)


def missing_cells(schema: Schema, equation: CodedEquation, rows: Rows, direction: Floats) -> tuple[Cell, ...]:
    """Cells without rows, of the highest interaction that a direction runs through, in which it would be seen."""
    columns = _columns_of(equation)
    terms = [term for j in np.flatnonzero(direction) if (term := columns[j]) is not None]
    if not terms:
        return ()
    factors = max((_factors(t) for t in terms), key=len)
    levels = [schema.factors[f].levels for f in factors]
    if len(factors) < 2 or prod(map(len, levels)) > MOST_CELLS:
        return ()
    there = set(zip(*(rows.levels[f].tolist() for f in factors), strict=True))
    empty = [at for at in product(*(range(len(x)) for x in levels)) if at not in there]
    if not empty:
        return ()
    # rows in the empty cells, otherwise like the first rows: only a cell that would identify the direction is a cause
    likes = take(rows, slice(0, 5))
    shape = {f: np.repeat([at[i] for at in empty], likes.n) for i, f in enumerate(factors)}
    tried = Rows(
        len(empty) * likes.n,
        {f: shape.get(f, np.tile(v, len(empty))) for f, v in likes.levels.items()},
        {c: np.tile(v, len(empty)) + _apart(len(empty) * likes.n) for c, v in likes.numbers.items()},
    )
    matrix = equation.matrix(tried)
    seen = np.abs(matrix @ direction) > 1e-7 * (np.abs(matrix) @ np.abs(direction))
    by_cell = seen.reshape(len(empty), likes.n).any(axis=1)
    return tuple(
        {f: schema.factors[f].levels[i] for f, i in zip(factors, at, strict=True)}
        for at, is_seen in zip(empty, by_cell, strict=True)
        if is_seen
    )


def _apart(n: int) -> Floats:
    """Small different amounts, so that no covariate is constant by chance."""
    return np.linspace(0.1, 0.4, n)


def _still_cells(schema: Schema, equation: CodedEquation, rows: Rows, direction: Floats, term: CodedTerm) -> str:
    """Cells in which a covariate takes too few values for its slope there, if that is why."""
    factors, numerics = _factors(term), _numerics(term)
    covariates = {name for part in numerics for name in part.names}
    if not factors or len(covariates) != 1:
        return ""
    (name,) = covariates
    found = []
    keys = np.stack([rows.levels[f] for f in factors], axis=1)
    for at in np.unique(keys, axis=0):
        inside = (keys == at).all(axis=1)
        value = rows.numbers[name][inside]
        if value.min() != value.max():
            continue
        first = take(rows, slice(int(np.argmax(inside)), int(np.argmax(inside)) + 1))
        moved = Rows(1, first.levels, {c: v + (0.37 if c == name else 0.0) for c, v in first.numbers.items()})
        matrix = equation.matrix(moved)
        if abs(float((matrix @ direction)[0])) > 1e-7 * float((np.abs(matrix) @ np.abs(direction))[0]):
            cell = {f: schema.factors[f].levels[i] for f, i in zip(factors, at.tolist(), strict=True)}
            found.append(f"{value[0]:g} in every row with {_said(cell)}")
    return f"`{name}` is {_either(found)}" if found else ""


def _is_plain(term: CodedTerm) -> bool:
    return len(term.parts) == 1 and all(p.function.is_plain for p in _numerics(term))


def _relation(equation: CodedEquation, rows: Rows, direction: Floats) -> str:
    """``dose` is 2 × `mg` + 1 in every row`, in the columns' own values."""
    columns = _columns_of(equation)
    slopes: dict[str, float] = {}
    constant = 0.0
    for j in np.flatnonzero(direction):
        term = columns[j]
        if term is None:
            constant += direction[j]
            continue
        covariate = _numerics(term)[0].covariate
        slopes[covariate.name] = direction[j] / covariate.scale
        constant -= direction[j] * covariate.center / covariate.scale
    *others, last = slopes
    if not others:
        return f"`{last}` is {-constant / slopes[last]:g} in every row"
    size = max(np.abs(rows.numbers[last]).max(), 1e-300)
    constant = -constant / slopes[last]
    terms = [(-slopes[name] / slopes[last], f"`{name}`") for name in others]
    if abs(constant) > 1e-9 * size:
        terms.append((constant, ""))
    terms.sort(key=lambda term: term[0] < 0)
    return f"`{last}` is {_sum(terms)} in every row"


def _sum(terms: Sequence[tuple[float, str]]) -> str:
    """`2 × `mg` + 1`"""
    parts = []
    for i, (value, name) in enumerate(terms):
        near = Fraction(abs(value)).limit_denominator(1000)
        is_near = near and abs(float(near) - abs(value)) < 1e-9 * abs(value)
        size = str(near) if is_near and near.denominator < 100 else f"{abs(value):.6g}"
        sign = ("−" if value < 0 else "") if i == 0 else (" − " if value < 0 else " + ")
        parts.append(sign + (name if name and size == "1" else f"{size} × {name}" if name else size))
    return "".join(parts)


def _never_cross(schema: Schema, rows: Rows, one: str, other: str) -> str:
    """Two factors whose levels fall into sets that share no rows."""
    pairs = set(zip(rows.levels[one].tolist(), rows.levels[other].tolist(), strict=True))
    blocks: list[tuple[set[int], set[int]]] = []
    for i, k in sorted(pairs):
        touched = [b for b in blocks if i in b[0] or k in b[1]]
        blocks = [b for b in blocks if b not in touched]
        blocks.append(({i}.union(*(b[0] for b in touched)), {k}.union(*(b[1] for b in touched))))
    said = []
    for left, right in sorted(blocks, key=lambda b: min(b[0])):
        these = _or([schema.factors[one].levels[i] for i in sorted(left)])
        those = _or([schema.factors[other].levels[k] for k in sorted(right)])
        said.append(f"{one} = {these} only with {other} = {those}")
    shown = said if len(said) <= MOST_NAMED else [*said[:MOST_NAMED], f"{len(said) - MOST_NAMED} more such sets"]
    return f"`{one}` and `{other}` never cross: {_and(shown)}"


def _unseen(equation: CodedEquation, direction: Floats) -> str:
    """What changes nothing: always true, for dependences that have no shorter name."""
    own = direction / direction[np.flatnonzero(direction)[-1]]
    beside_cutpoints = bool(equation.equation.cutpoints)
    if beside_cutpoints and equation.effects.intercept:  # it replaces them, and they move the opposite way
        own[0] *= -1
    what = "probabilities" if beside_cutpoints else "expectation"
    return f"{steps_of([c.name for c in equation.coefficients], own)} together change no row's {what}"


def steps_of(names: Sequence[str], direction: Floats) -> str:
    """`+1 of `x2` and −2 of `x``, the last first."""
    at = np.flatnonzero(direction)
    told = [_step(names[j], float(direction[j])) for j in reversed(at[-MOST_NAMED:])]
    more = len(at) - len(told)
    return _and([*told, *([f"a change of {more:,} more"] if more else [])])


def _step(name: str, value: float) -> str:
    near = Fraction(abs(value)).limit_denominator(100)
    size = str(near) if abs(float(near) - abs(value)) < 1e-9 * abs(value) else f"{abs(value):.4g}"
    return f"{'−' if value < 0 else '+'}{size} of `{name}`"


def _advice(equation: CodedEquation, r: Triangle, kept: Sequence[int]) -> str:
    """The fewest terms to leave out, among those that no other term requires."""
    columns = _columns_of(equation)

    def is_full(without: Sequence[CodedTerm]) -> bool:
        return not r.space([j for j in kept if columns[j] not in without]).free

    rank = len(kept) - len(r.space(list(kept)).free)
    terms = list(equation.effects.terms)
    processes = [t for t in terms if t.smooth is not None and t.smooth.function.is_process]
    single = [t for t in _tops(terms) if is_full([t])]
    # without these the other terms span the same space; a process has courses that no other term has
    spare = [t for t in single if t not in processes and sum(columns[j] is not t for j in kept) == rank]
    if single and not spare and len(single) <= MOST_NAMED:
        names = _named(single)
        if len(names) == 1:
            return f"leave out {names[0]}, which also removes what no other term adds{_then(equation, single)}"
        return f"leave out {_or(names)}; these choices are different models"
    if single := spare or single:
        names = _named(single)
        if len(single) == 1:
            return f"leave out {names[0]}{_then(equation, single)}"
        return (
            f"leave out {_or(names)}: one of them is enough" if len(names) <= MOST_NAMED else f"leave out {names[-1]}"
        )
    out: list[CodedTerm] = []
    while terms and not is_full(out):
        last = max(_tops(terms), key=lambda t: (len(t.parts), terms.index(t)))
        terms.remove(last)
        out.append(last)
    out = [t for t in out if not is_full([o for o in out if o is not t])]
    if not out or not is_full(out) or len(out) > MOST_NAMED:
        return "leave terms out until each says something of its own"
    return f"leave out {_and(_named(out))}{_then(equation, out)}"


def _tops(terms: Sequence[CodedTerm]) -> list[CodedTerm]:
    """Terms that are part of no other: without `x`, `x^2` or `f:x` would mean something else."""

    def inside(t: CodedTerm, o: CodedTerm) -> bool:
        mine, others = t.term.key, o.term.key
        lower = {replace(p, function=f).key for p in o.term.numerics for f in p.function.lower}
        return mine != others and mine <= others | lower

    return [t for t in terms if not any(inside(t, o) for o in terms if o is not t)]


def _then(equation: CodedEquation, out: Sequence[CodedTerm]) -> str:
    left = [t.term.spelled for t in equation.effects.terms if t not in out]
    if not left or len(left) > 4 or not equation.effects.intercept:
        return ""
    return f": the effects are then `1 + {' + '.join(left)}`"


def _named(terms: Sequence[CodedTerm]) -> list[str]:
    return [f"`{t.term.name}`" for t in terms]


def _said(cell: Cell) -> str:
    return " and ".join(f"{f} = {level}" for f, level in cell.items())


def _either(said: Sequence[str]) -> str:
    shown = list(said[:MOST_NAMED])
    more = len(said) - len(shown)
    return ", or ".join([*shown, f"{more:,} more such cells"] if more else shown)


def _and(words: Sequence[str]) -> str:
    return ", ".join(words[:-1]) + " and " + words[-1] if len(words) > 1 else "".join(words)


def _or(words: Sequence[str]) -> str:
    shown = list(words) if len(words) <= MOST_NAMED else [*words[:MOST_NAMED], f"{len(words) - MOST_NAMED} more"]
    return ", ".join(shown[:-1]) + " or " + shown[-1] if len(shown) > 1 else "".join(shown)
