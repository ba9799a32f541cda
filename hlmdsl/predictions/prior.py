"""Draws of the prior: of every number of a model, and predictions from these, without a fit.

In: a design. Out: draws in the form of a posterior's, so that everything computed from a fit can be computed from
them.
Not decided here: which priors there are (design/resolve_priors.py), or predictions (predict.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.design.order_errors import RarelyInOrder
from hlmdsl.design.order_of_cutpoints import InOrder, raises_in_order
from hlmdsl.design.prior_draws import PriorDraws
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.options import OptionOutOfRange, sampling
from hlmdsl.predictions.predict import predict
from hlmdsl.predictions.prediction_errors import NoPriorDraws
from hlmdsl.predictions.predictions import Predictions, quantiles
from hlmdsl.predictions.streams import stream
from hlmdsl.predictions.unit_deviations import degrees_of, drawn_as, factor_of, stretched
from hlmdsl.priors.source import DRAWS
from hlmdsl.results.draws import Draws, elements
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr


@frozen(eq=False)
class Prior:
    """The result of `spec.prior`: draws of all parameters, in one chain."""

    draws: Draws
    design: Design
    seed: int

    def predict(
        self,
        table: Any = None,
        of: str = "response",
        units: str | Mapping[str, str] = "own",
        *,
        seed: int | None = None,
    ) -> Predictions:
        """What the priors alone predict, as `fit.predict`: at the rows of the data, or of any table. Raises HlmError as
        that does.
        """
        made = predict(self.draws, self.design, table, of, units, self.seed if seed is None else seed)
        return replace(made, of="prior")

    @cached_property
    def idata(self) -> xr.DataTree:
        """As ArviZ has them: `prior`, `prior_predictive`, `observed_data` and `constant_data`."""
        import xarray as xr

        from hlmdsl.results.tree import tree_of

        tree = tree_of(self.draws, self.design)
        predicted = self.predict().idata["prior_predictive"].to_dataset()
        kept = {name: tree[name].to_dataset() for name in ("observed_data", "constant_data")}
        prior = tree["posterior"].to_dataset()
        return xr.DataTree.from_dict({"prior": prior, "prior_predictive": predicted, **kept})

    def summary(self) -> pd.DataFrame:
        """One row a number: the median and the central 95% of its prior. Deviations of single units are left out: their
        prior is that of their standard deviation.
        """
        import pandas as pd

        deviations = {v.r for e in self.design.schema.equations for v in e.varying}
        found: dict[str, Floats] = {}
        for variable in self.draws.posterior:
            if variable not in deviations:
                values = quantiles(self.draws.flat(variable)[0], (0.025, 0.975)).T
                found |= {e.name: row for e, row in zip(elements(self.draws, variable), values, strict=True)}
        columns = ["median", "2.5%", "97.5%"]
        return pd.DataFrame(list(found.values()), index=pd.Index(list(found), name="name"), columns=columns)

    def __repr__(self) -> str:
        return f"Prior of {self.design.model.name}: {self.draws.draws:,} draws"


def prior_of(design: Design, draws: object, seed: object) -> Prior:
    """Draws of a design's priors. Raises HlmError for flat priors, which have none, and for wrong options."""
    own = sampling(draws=draws, seed=seed)
    if own.draws > DRAWS:
        allowed = f"at most {DRAWS:,} for draws of priors"
        raise HlmError([OptionOutOfRange(span=None, option="draws", given=str(own.draws), allowed=allowed)])
    flat = [r.line for each in design.priors.values() for r in each if r.prior.is_improper]
    if flat:
        raise HlmError([NoPriorDraws(span=None, lines=tuple(dict.fromkeys(flat)))])
    seed = np.random.SeedSequence().entropy % 2**32 if own.seed is None else own.seed  # type: ignore[operator]
    return Prior(_drawn(design, own.draws, int(seed)), design, int(seed))


def _in_order(design: Design, source: PriorDraws, chosen: Ints, wanted: int) -> Ints:
    """Those of the draws whose cutpoints are in order at every row, which effects on single ones may let cross."""
    raising = raises_in_order(design.schema)
    if raising is None:
        return chosen
    known, name = InOrder.at_rows(raising, design.rows), design.schema.main.cutpoints[0].variable
    each = [e for e in design.schema.equations if e.cutpoint is not None]
    raised = np.stack(
        [np.stack([source(c.variable)[:, c.position] for c in e.coefficients], axis=1) for e in each], axis=1
    )
    size = max(1, MOST_STEPS // (known.rows.shape[0] * len(each)))
    parts = [slice(k, k + size) for k in range(0, DRAWS, size)]
    keeps = np.concatenate([(known.steps(source(name)[at], raised[at]) > 0).all(axis=(1, 2)) for at in parts])
    found: Ints = chosen[keeps[chosen]]
    if found.size < wanted:
        facts = RarelyInOrder(span=None, parameter=name, there=int(found.size), total=DRAWS, wanted=wanted)
        raise HlmError([facts])
    return found


MOST_STEPS = 10_000_000
"""Between cutpoints, at a time."""


def _drawn(design: Design, n: int, seed: int) -> Draws:
    """Priors are drawn in a fixed number, evenly over each; of these some are taken, in random order."""
    priors = {name: tuple(r.prior for r in each) for name, each in design.priors.items()}
    source = PriorDraws(design.schema, priors, {name: c.eta for name, c in design.correlations.items()}, seed)
    order: Ints = stream(seed, "which draws of the prior").permutation(DRAWS)
    chosen = _in_order(design, source, order, n)[:n]
    coords, posterior = design.coords, dict[str, Floats]()
    dims = {name: tuple(own) for name, own in design.dims.items()}
    varying = {v.r: v for e in design.schema.equations for v in e.varying}
    estimands = {e.name: e for e in design.model.estimands}
    for name, own in dims.items():
        if name not in varying and name not in estimands:
            shape = tuple(len(coords[dim]) for dim in own)
            posterior[name] = np.asarray(source(name)[chosen]).reshape(1, n, *shape)
    labels = {dim: coords[dim] for own in dims.values() for dim in own}
    known = Draws(posterior, {}, dims, labels, "hlmdsl")
    for name, v in varying.items():
        factor = factor_of(known, v)
        # what has one covariance is drawn once
        rng = stream(seed, f"prior of {drawn_as(v)}")
        z = rng.standard_normal((n, len(coords[v.dim]), factor.shape[2]))
        if v.neighbours is not None:
            rho = known.posterior[v.rho].reshape(-1)
            z = np.moveaxis(v.neighbours.drawn(np.moveaxis(z, 1, 0), rho, rng), 0, 1)
        found = np.einsum("dij,duj->dui", factor, z)
        if (nu := degrees_of(known, v)) is not None:
            found = found * stretched(nu, found.shape[1], rng)[:, :, None]
        if v.known is not None:
            found = np.moveaxis(v.known.correlated(np.moveaxis(found, 1, 0)), 0, 1)
        posterior[name] = found[None]
    for name, estimand in estimands.items():
        posterior[name] = evaluate_estimand(design, estimand, posterior)
    return Draws({name: posterior[name] for name in dims}, {}, dims, labels, "hlmdsl")
