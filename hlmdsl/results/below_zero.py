"""In: a design and draws. Out: a remark if a model of square roots or reciprocals predicts some on the side of zero
without responses.

Not decided here: where remarks are shown (fit.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.expected import inverse_link
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.families.family import Linked
from hlmdsl.families.links import IDENTITY
from hlmdsl.families.truncation import LOWER
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import RowPredictors, Where

LEAST = 0.01
"""The share of all responses from which on it is reported."""
MOST_DRAWS, MOST_ROWS = 200, 20_000


def below_zero(design: Design, draws: Draws) -> tuple[str, ...]:
    """One line, or none."""
    response = design.model.response
    undone = response.transform.inverse
    if undone is None or undone.is_increasing or response.family.support != "real" or LOWER in response.family.beside:
        return ()
    below = share_below_zero(design, draws)
    is_inverted = not undone.has_mean
    is_negative = is_inverted and bool(design.observed.value[0] < 0)
    part = 1 - below if is_negative else below
    if part < LEAST:
        return ()
    middle = response.family.words.middle
    if is_inverted:
        side = "above" if is_negative else "below"
        return (
            f"{numbers.number(100 * part, 2)}% of the responses that the model expects have {response.written} {side} "
            f"zero, which none has: the {middle} {response.thing} is not the reciprocal of the {middle} of "
            f"{response.written}. A log, or a family of positive responses, has no such part",
        )
    return (
        f"{numbers.number(100 * part, 2)}% of the responses that the model expects have {response.written} below zero, "
        f"which none has: the {middle} {response.thing} is more than a squared {middle.removesuffix(' of')} of "
        f"{response.written}. A log, or a family of positive responses, has no such part",
    )


def share_below_zero(design: Design, draws: Draws) -> float:
    """The probability of a root below zero, averaged over rows and draws, of many some."""
    total, n = draws.chains * draws.draws, design.rows.n
    draws = draws.thinned(-(-total // MOST_DRAWS))
    chosen = np.linspace(0, n - 1, MOST_ROWS).astype(np.intp) if n > MOST_ROWS else None
    predicted = RowPredictors(Where.of(design, chosen), draws, NUMPY).at(slice(None))
    mean = np.asarray(inverse_link(design.schema.main.equation.link.name, predicted.eta, NUMPY))
    family = design.model.response.family
    whole = family.untruncated or family
    if whole.log_cdf is None:
        return float(np.mean(_cdf(-mean / predicted.others["sigma"], predicted.others["nu"])))
    others = {name: np.asarray(value) for name, value in predicted.others.items()}
    given = {name: Linked(IDENTITY, value, NUMPY) for name, value in {**others, family.main.name: mean}.items()}
    if whole.number is not None:
        given |= {p.name: Linked(IDENTITY, np.array(whole.number), NUMPY) for p in whole.parameters if p.is_number}
    return float(np.mean(np.exp(np.asarray(whole.log_cdf(NUMPY, np.zeros(()), given)))))


def _cdf(z: Floats, nu: Floats) -> Floats:
    from scipy.special import stdtr  # type: ignore[import-untyped]

    return np.asarray(stdtr(nu, z))
