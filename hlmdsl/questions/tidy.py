"""In: draws. Out: a data frame of them, long (a row for each draw and number) or wide (a column for each number).

Not decided here: the package of the frame: the caller chooses it, and narwhals makes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from math import ceil
from typing import Any, Literal, get_args

import numpy as np

from hlmdsl.design.memory import free_memory, say_bytes
from hlmdsl.options import shown_option
from hlmdsl.questions.question_errors import NoSuchFrame, NoSuchVariable
from hlmdsl.results.draws import Draws, elements
from hlmdsl.results.needs_errors import RowsTooLarge
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError

Frame = Literal["pandas", "polars", "pyarrow"]
FRAMES: tuple[Frame, ...] = get_args(Frame)

BYTES = 100
"""Of a long row: two numbers, a value, two labels, and a copy."""


def tidy(draws: Draws, variables: object, to: object, wide: bool) -> Any:
    """A frame of the `variables`, by default all. Raises HlmError for names that are not in the posterior, for other
    kinds of frames, and if memory is too small.
    """
    backend = next((kind for kind in FRAMES if kind == to), None)
    if backend is None or find_spec(backend) is None:
        raise HlmError([_no_frame(to)])
    chosen = _chosen(draws, variables)
    found = [(variable, element.name) for variable in chosen for element in elements(draws, variable)]
    _check_room(draws, len(found))
    arrays = [draws.flat(variable).reshape(draws.chains * draws.draws, -1) for variable in chosen]
    chain = np.repeat(np.arange(draws.chains), draws.draws)
    draw = np.tile(np.arange(draws.draws), draws.chains)
    values = np.concatenate(arrays, axis=1).T.astype(float)
    n, total = values.shape
    columns: dict[str, Any] = {"chain": chain, "draw": draw}
    if wide:
        columns |= {name: own for (_, name), own in zip(found, values, strict=True)}
    else:
        columns = {"chain": np.tile(chain, n), "draw": np.tile(draw, n)}
        for title, side in (("variable", 0), ("number", 1)):
            columns[title] = np.repeat(np.array([pair[side] for pair in found]), total)
        columns["value"] = values.reshape(-1)
    import narwhals as nw

    return nw.from_dict(columns, backend=backend).to_native()


def _chosen(draws: Draws, variables: object) -> tuple[str, ...]:
    known = tuple(draws.posterior)
    if isinstance(variables, str):
        variables = (variables,)
    if variables is None:
        return known
    wanted = tuple(variables) if isinstance(variables, Iterable) else (variables,)
    wrong = [v for v in wanted if not isinstance(v, str) or v not in known]
    if wrong or not wanted:
        raise HlmError([_unknown(v, known) for v in dict.fromkeys(wrong)] or [_unknown((), known)])
    return tuple(dict.fromkeys(wanted))


def _unknown(given: object, known: tuple[str, ...]) -> NoSuchVariable:
    shown = f"`{given}`" if isinstance(given, str) else shown_option(given)
    near = nearest(given, known)[:1] if isinstance(given, str) else ()
    return NoSuchVariable(span=None, given=shown, known=known, near=near)


def _no_frame(to: object) -> NoSuchFrame:
    if isinstance(to, str) and to in FRAMES:
        return NoSuchFrame(span=None, given=f"`{to}`", fact=f"{to} is not installed")
    kinds = ", ".join(f"`{kind}`" for kind in FRAMES)
    return NoSuchFrame(span=None, given=shown_option(to), fact=f"frames are {kinds}")


def _check_room(draws: Draws, numbers: int) -> None:
    total = draws.chains * draws.draws
    needed, free = BYTES * total * numbers, free_memory()
    if free is None or needed <= free:
        return
    every = ceil(needed / free)
    size, room = say_bytes(needed), say_bytes(free)
    raise HlmError(
        [RowsTooLarge(span=None, what="a frame", rows=numbers, draws=total, every=every, needed=size, free=room)]
    )
