"""In: a design. Out: an error for flat priors on what its rows do not bound, before anything is sampled.

With proper priors the posterior is proper if the likelihood is bounded (exact_fit.py checks that). A flat prior needs
rows that bound its parameter: coefficients along every direction (recession.py), and scales from above. A flat scale s
with b = s u, u ~ N(0, I), and coefficients v with flat priors: as s grows, the likelihood restricts (u, v) to a cone of
D dimensions, so that it falls as s^(D - J), J effects; an integral needs J - D > 1, and for several flat scales
together J - D more than they are. With a flat intercept and normal effects, this is Gelman's (2006) three groups.
Not decided here: what is flat (flat.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np
import numpy.typing as npt

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.dependence import cause_of, steps_of
from hlmdsl.design.design import Design
from hlmdsl.design.flat import Flat, FlatDirection, FlatScale, flat_parts
from hlmdsl.design.flat_spreads import open_spreads
from hlmdsl.design.level_rows import ahead, each_level, one_sided, without_rows
from hlmdsl.design.posterior_errors import NoPosterior
from hlmdsl.design.rank import cleaned, sides_of_units, take
from hlmdsl.design.recession import dimension, direction, flat_within_bounds, lets_pass, of_bounds, of_seen
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.families.family import Signs
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span

MOST_DIRECTIONS = 3
MOST_NAMED = 6
MOST_SCALES = 6
"""Up to this many flat scales, all subsets are checked."""

FEW_ROWS = 400
"""Of a sample that limits what all rows do, in nearly all tables."""

MOST_NUMBERS = 20_000_000

NEARLY_ALIKE = 0.1
ROUNDING = 64 * float(np.finfo(float).eps)


def check_posterior(design: Design) -> list[Diagnostic]:
    """Errors for improper posteriors; nothing is checked if all priors are proper."""
    if not any(r.prior.is_improper for rs in design.priors.values() for r in rs):
        return []
    flat = flat_parts(design.schema, design.priors)
    found: list[Diagnostic] = [_alone(name, span, why) for name, span, why in flat.alone]
    found += [_alone(name, span, why, design) for name, span in flat.parameters if (why := _unlimited(design, name))]
    found += open_spreads(design, flat)
    open_directions = _open_directions(design, flat)
    if open_directions:
        return [*found, _directions_error(design, flat, open_directions)]
    return [*found, *_scales(design, flat)]


def _alone(name: str, span: Span | None, why: str, design: Design | None = None) -> NoPosterior:
    parameter = None if design is None else design.model.response.family.parameter(name)
    proper = "Normal(0, 4)" if parameter is not None and parameter.domain == "real" else _proper(name)
    advice = f"give `{name}` a proper prior, such as `prior {quoted(name)} ~ {proper}`"
    return NoPosterior(span=span, what=f"`{name}`", because=why, advice=advice)


def _proper(name: str) -> str:
    return {"nu": "Gamma(2, 0.1)", "alpha": "Exponential(1)"}.get(name, "HalfNormal(1)")


def _unlimited(design: Design, name: str) -> str:
    """Why no rows bound a family parameter; empty if they may."""
    parameter = design.model.response.family.parameter(name)
    return parameter.unlimited if parameter is not None else ""


@frozen(eq=False)
class _Block:
    """One equation at some rows, or all those of categories: `places` are theirs in the schema, `equation` the first.
    Their design (n, numbers), and what each row lets its predictor do. Where responses are levels, constraints are in
    place of rows: `at` is the row that each is of, `side` how often it has the predictor.
    """

    places: tuple[int, ...]
    equation: CodedEquation
    matrix: Floats
    signs: Signs
    at: Ints
    side: Floats

    @property
    def of_levels(self) -> bool:
        return bool(self.equation.cutpoints) or self.equation.category is not None

    def moved(self, one: FlatDirection) -> Floats:
        """(numbers,): by how much a step along a direction moves each."""
        return np.concatenate([one.moves[k] for k in self.places])


def _blocks(design: Design, at: Ints) -> list[_Block]:
    family = design.model.response.family
    rows, own = take(design.rows, at), design.observed.at(at)

    equations = design.schema.equations

    def block(k: int, e: CodedEquation) -> _Block:
        if e.category is not None:
            places = tuple(j for j, other in enumerate(equations) if other.equation is e.equation)
            which, levels = each_level(own.value)
            of_levels = ahead(cleaned(e, rows)[which], levels, len(places))
            return _Block(places, e, of_levels.matrix, of_levels.signs, which[of_levels.at], of_levels.side)
        if e.cutpoints:
            assert family.cutpoints is not None, "what has cutpoints says what they part"
            of_levels = one_sided(cleaned(e, rows), own.value, family.cutpoints, len(e.cutpoints))
            return _Block((k,), e, of_levels.matrix, of_levels.signs, of_levels.at, of_levels.side)
        known = lets_pass(family, e.equation.parameter, e.equation.link.name, own.at_least, own.trials)
        passes = of_seen(known, family, e.equation, own.censored, own.value)
        passes = of_bounds(passes, family, e.equation, own.value, own.beside)
        passes = flat_within_bounds(passes, family, e.equation)
        return _Block((k,), e, cleaned(e, rows), passes, np.arange(rows.n), np.ones(rows.n))

    # what raises cutpoints has proper priors: it moves along no flat direction
    return [block(k, e) for k, e in enumerate(equations) if e.is_first and e.cutpoint is None]


def _spaced(n: int, size: int) -> Ints:
    """So many rows of n, from everywhere."""
    return np.unique(np.linspace(0, n - 1, min(n, size)).astype(np.int64))


def _moved(blocks: Sequence[_Block], flat: Flat) -> Floats:
    """(rows of all equations, flat directions): what one step along each does to predictors."""
    parts = [np.stack([b.matrix @ b.moved(d) for d in flat.directions], axis=1) for b in blocks]
    return np.concatenate(parts)


def _open_directions(design: Design, flat: Flat) -> list[Floats]:
    """Directions, over the flat numbers, that nothing limits: each with a number of every direction before it held."""
    halves = np.array([d.is_half for d in flat.directions], dtype=bool)
    found: list[Floats] = []
    for size in (FEW_ROWS, design.rows.n):  # what a few rows limit, all do
        if not halves.size:
            return []
        blocks = _blocks(design, _spaced(design.rows.n, size))
        moved = _moved(blocks, flat)
        turn = _beside_constants(blocks, flat) if any(b.of_levels for b in blocks) else _counted(moved, halves)
        found = _all_open(moved, np.concatenate([b.signs for b in blocks]), halves, turn)
        if not found:
            return []
    return found


def _all_open(matrix: Floats, signs: Signs, halves: npt.NDArray[np.bool_], turn: Floats) -> list[Floats]:
    turned = matrix @ turn
    turned[np.abs(turned) <= ROUNDING * (np.abs(matrix) @ np.abs(turn))] = 0.0
    scale = np.abs(turned).max(axis=0, initial=0.0)
    scale = np.where(scale > 0, scale, 1.0)
    kept = np.ones(halves.size, dtype=bool)
    found: list[Floats] = []
    while kept.any() and len(found) <= MOST_DIRECTIONS:
        one = direction(turned[:, kept] / scale[kept], signs, halves[kept])
        if one is None:
            break
        whole = np.zeros(halves.size)
        whole[kept] = one / scale[kept]
        kept[np.flatnonzero(whole)[-1]] = False
        parts = turn * whole
        whole = parts.sum(axis=1)
        whole[np.abs(whole) <= 1e-9 * np.abs(parts).sum(axis=1)] = 0.0
        found.append(whole / abs(whole[np.flatnonzero(whole)[-1]]))
    return found


def _counted(matrix: Floats, halves: npt.NDArray[np.bool_]) -> Floats:
    """If one number moves all rows nearly equally, such as an intercept or a date, others are taken relative to its
    value in the first row: dates beside a flat intercept are then not nearly collinear with it.
    """
    turn = np.eye(matrix.shape[1])
    with np.errstate(divide="ignore", invalid="ignore"):
        uneven = np.ptp(matrix, axis=0) / np.abs(matrix[0])
    uneven = np.where(halves | ~np.isfinite(uneven), np.inf, uneven)
    level = int(np.argmin(uneven))
    if uneven[level] < NEARLY_ALIKE:
        others = np.arange(len(turn)) != level
        turn[level, others] = -matrix[0, others] / matrix[0, level]
    return turn


def _beside_constants(blocks: Sequence[_Block], flat: Flat) -> Floats:
    """The same for responses of levels: for cutpoints, which together are such a number if all are flat, and for the
    intercept of each category.
    """
    turn = np.eye(len(flat.directions))
    for block in (b for b in blocks if b.equation.category is not None and b.equation.effects.intercept and b.at.size):
        # the first constraint is of one predictor alone, which it has once or minus once
        first = block.matrix[0].reshape(len(block.places), -1).sum(axis=0)
        for k in block.places:
            moved = np.array([float(first @ d.moves[k]) for d in flat.directions])
            constant = [j for j, d in enumerate(flat.directions) if _is_intercept(d, k)]
            for j in constant[:1]:
                turn[j] = np.where(np.arange(len(turn)) == j, 1.0, -moved / moved[j])
    for block in blocks:
        names = {c.name for c in block.equation.cutpoints}
        own = np.array([d.name in names for d in flat.directions])
        if names and int(own.sum()) == len(names):
            first = block.side[0] * block.matrix[0, : -len(names)]
            effects = np.array([float(first @ block.moved(d)[: -len(names)]) for d in flat.directions])
            turn[np.ix_(own, ~own)] = effects[~own]
    return turn


def _is_intercept(one: FlatDirection, k: int) -> bool:
    """Whether a number on the whole line is the intercept of that equation and nothing else."""
    touched = [(j, c) for j, own in enumerate(one.moves) for c in np.flatnonzero(own).tolist()]
    return not one.is_half and touched == [(k, 0)]


def _directions_error(design: Design, flat: Flat, directions: Sequence[Floats]) -> NoPosterior:
    touched = [j for j in range(len(flat.directions)) if any(d[j] for d in directions)]
    names = [f"`{flat.directions[j].name}`" for j in touched]
    because = [_why(design, flat, one) for one in directions[:MOST_DIRECTIONS]]
    if len(directions) > MOST_DIRECTIONS:
        because.append("and so on, along more directions")
    proper = "it a proper prior" if len(names) == 1 else "them proper priors"
    return NoPosterior(
        span=flat.directions[touched[-1]].span,
        what=joined(names),
        because="\n".join(dict.fromkeys(because)),
        advice=f"give {proper}, such as `Normal(0, 10)`, or leave out what the rows do not tell",
    )


def _why(design: Design, flat: Flat, one: Floats) -> str:
    """Why a direction is open: it changes no row's predictor, or leaves every row's likelihood above zero."""
    steps = steps_of([d.name for d in flat.directions], one)
    blocks = _blocks(design, _spaced(design.rows.n, design.rows.n))
    matrix = _moved(blocks, flat)
    if (np.abs(matrix @ one) > 1e-7 * (np.abs(matrix) @ np.abs(one))).any():
        return f"{without_rows(design)}however far one goes by {steps}, no row's likelihood falls to zero"
    for k, equation in enumerate(design.schema.equations):
        own = sum((w * d.moves[k] for d, w in zip(flat.directions, one, strict=True)), np.zeros(len(equation.numbers)))
        names = {c.name for c in equation.numbers}
        if own.any() and all(d.name in names for d, w in zip(flat.directions, one, strict=True) if w):
            cutpoints, equation = len(equation.cutpoints), equation.with_constant
            if cutpoints:  # as all of them move together, an intercept moves the other way
                own = np.concatenate([-own[-1:], own[:-cutpoints]])
            return cause_of(design.schema, equation, design.rows, own)
    return f"{steps} changes no row's expectation"


def joined(names: Sequence[str]) -> str:
    """`a`, `b` and `c`."""
    shown = [*names[:MOST_NAMED], *([f"{len(names) - MOST_NAMED} more"] if len(names) > MOST_NAMED else [])]
    return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1]


def _scales(design: Design, flat: Flat) -> list[Diagnostic]:
    """Flat scales that nothing keeps from growing, alone or together."""
    scales = [*flat.scales, *_row_scale(design, flat)]
    found: list[Diagnostic] = []
    blamed: set[str] = set()
    for size in range(1, min(len(scales), MOST_SCALES) + 1):
        for chosen in combinations(scales, size):
            if blamed & {s.name for s in chosen}:
                continue
            have = _falls_by(design, flat, chosen)
            if have is not None and have <= size:
                blamed |= {s.name for s in chosen}
                found.append(_scale_error(chosen, have))
    return found


def _row_scale(design: Design, flat: Flat) -> list[FlatScale]:
    main = design.schema.main.equation
    return [FlatScale(n, s) for n, s in flat.parameters if n == "sigma" and main.link.name == "identity"]


def _falls_by(design: Design, flat: Flat, scales: Sequence[FlatScale]) -> int | None:
    """J - D: by which power of scales the likelihood falls as they grow together. A lower bound, above their number, if
    a few rows show that; None if the table is too large to tell.
    """
    n, size = design.rows.n, max(FEW_ROWS, 4 * (len(flat.directions) + len(scales)))
    while True:
        at = _spaced(n, size)
        matrix, signs, effects = _with_effects(design, flat, scales, at)
        if matrix.size > MOST_NUMBERS:
            return None
        one_sided = np.array([d.is_half for d in flat.directions] + [False] * effects, dtype=bool)
        lengths = np.linalg.norm(matrix, axis=0)
        have = effects - dimension(matrix / np.where(lengths > 0, lengths, 1.0), signs, one_sided)
        if have > len(scales) or at.size == n:
            return have
        size *= 4


def _with_effects(design: Design, flat: Flat, scales: Sequence[FlatScale], at: Ints) -> tuple[Floats, Signs, int]:
    """Columns of flat directions, then those of all effects that the scales are of; and how many these are."""
    blocks = _blocks(design, at)
    starts = np.cumsum([0, *(len(b.matrix) for b in blocks)])
    columns: list[Floats] = []
    for scale in scales:
        for k, block in enumerate(blocks):
            own = _effects(design, block, scale, at)
            columns.append(np.zeros((starts[-1], own.shape[1])))
            columns[-1][starts[k] : starts[k + 1]] = own
    effects = sum(c.shape[1] for c in columns)
    first = _moved(blocks, flat) if flat.directions else np.zeros((starts[-1], 0))
    return np.concatenate([first, *columns], axis=1), np.concatenate([b.signs for b in blocks]), effects


def _effects(design: Design, block: _Block, scale: FlatScale, at: Ints) -> Floats:
    """(rows, effects) of one scale in the equations of a block."""
    rows, size = len(block.matrix), len(block.equation.numbers)
    columns = [block.places.index(k) * size + j for k, own in scale.widens if k in block.places for j in own]
    if columns:
        return block.matrix[:, columns]
    if scale.of_units is None:
        return np.eye(rows) if 0 in block.places and not scale.widens else np.zeros((rows, 0))
    for varying in block.equation.varying:
        if varying.sd == scale.of_units[0]:
            there = take(design.rows, at)
            z, sides = varying.matrix(there)[block.at], sides_of_units(there, varying)[block.at]
            each = [sides * (block.side * z[:, k])[:, None] for k in scale.of_units[1]]
            return np.concatenate(each, axis=1)
    return np.zeros((rows, 0))


def _scale_error(scales: Sequence[FlatScale], have: int) -> NoPosterior:
    is_one, need = len(scales) == 1, len(scales) + 1
    left = f"{max(have, 0)} independent difference{'' if have == 1 else 's'}"
    return NoPosterior(
        span=scales[0].span,
        what=joined([f"`{s.name}`" for s in scales]),
        because=f"the rows leave {left} to know {'it' if is_one else 'them'} by, "
        f"and {'a flat prior needs' if is_one else f'{len(scales)} flat priors need'} at least {need}",
        advice=f"give {'it a proper prior' if is_one else 'them proper priors'}, such as `HalfNormal(1)`",
    )
