"""In: a schema. Out: whose variance is meant, as modelled, and the continuous quantity behind a choice or a level.

Not decided here: what is said of the variance (sections/variance.py, sections/r_squared.py).
"""

from __future__ import annotations

from hlmdsl.design.design import Schema
from hlmdsl.families.links import Latent
from hlmdsl.model.variables import Covariate, Total


def latent_of(schema: Schema) -> Latent | None:
    """The continuous quantity behind yes and no, or behind levels in order."""
    cutpoints = schema.model.response.family.cutpoints
    return cutpoints.link.latent if cutpoints is not None else schema.main.equation.link.latent


def subject_of_variance(schema: Schema) -> str:
    """The response whose variance is meant: as modelled, of trials the proportion."""
    response = schema.model.response
    thing = response.event(response.thing)
    if response.family.modelled == "log":
        after = f" after the {response.family.shifted_by}" if response.family.shifted_by else ""
        return f"the log of {thing}{after}"
    trials = next((a.source for a in schema.model.arguments if a.name == "n"), None)
    if response.family.modelled == "proportion":
        named = trials.name if isinstance(trials, Covariate) else trials
        return f"{response.column}/({named})" if isinstance(trials, Total) else f"{response.column}/{named}"
    return response.written if not response.transform.is_plain else thing
