"""In: a schema. Out: what R² is of this model: of all effects, and of the common ones alone.

Decided here also: of how many rows and draws it is. Not decided here: the numbers (results/r_squared.py), or shares
between units (variance.py).
"""

from __future__ import annotations

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Schema
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning, RSquared
from hlmdsl.explain.say.related import as_sds_have_them
from hlmdsl.explain.say.units import own_of, units_of
from hlmdsl.explain.say.variance_of import subject_of_variance

MOST_NUMBERS = 20_000_000
LEAST_DRAWS = 200
"""R² looks at every row for every draw: of a long table it takes fewer draws, evenly spaced."""

MOST_ROWS = 500_000
"""Of more rows a random part is looked at: its variance differs from that of all by some 0.2%."""


def most_draws(n: int) -> int:
    """How many draws R² takes of a table with n rows: their median and interval need no more."""
    return max(LEAST_DRAWS, MOST_NUMBERS // max(1, n))


def meanings_of_r_squared(schema: Schema) -> list[Meaning]:
    """R² of the model and, if there are both kinds of effects, of the common effects alone."""
    family = schema.model.response.family
    made_of = in_the_mean(schema)
    offsets = ", offsets included" if any(e.offsets for e in made_of) else ""
    has_effects = family.curve is not None or bool(offsets) or any(e.effects.terms for e in made_of)
    varying = tuple({v.grouping: v for e in made_of for v in e.varying}.values())
    if (family.variance is None and family.moments is None) or family.working or not (has_effects or varying):
        return []
    bounds = "" if family.moments is None else ", within the bounds,"
    subject = subject_of_variance(schema)
    of = f"the share of the variance of {subject}{bounds} over the rows that their expected values explain"
    units = own_of(varying)
    own = f", each with the deviations of its {units}" if units else ""
    text = f"{of}{own}{offsets} (Bayesian R²)"
    meanings = [_of_rows("R2", text, False)]
    if varying and has_effects and family.moments is None and has_averages(schema):
        units = numbers.join([units_of(v) for v in varying])
        new = numbers.join([as_sds_have_them(v) for v in varying])
        text = (
            f"the same by the common effects alone, as for new {new}: each row's expected value is "
            f"averaged over {units}, and all differences between {units} count as unexplained"
        )
        meanings.append(_of_rows("R2 common", text, True))
    return meanings


def in_the_mean(schema: Schema) -> list[CodedEquation]:
    """The equations of what R² takes as expected: of the main parameter, and of others where the mean is made of
    several, such as psi times mu, or the mean of a mixture. Within bounds all parameters move it, and a curve follows
    all of its own.
    """
    family = schema.model.response.family
    if family.moments is not None:
        return list(schema.equations)
    names = {schema.main.parameter, family.share, *family.mean_added}
    return [e for e in schema.equations if e.parameter in names or e.equation.in_curve]


def has_averages(schema: Schema) -> bool:
    """Whether expected responses and variances have averages over units: a reciprocal of a normal has none, nor has
    one over a parameter that a normal may bring to zero, nor a variance that is no sum of parts. Deviations that are
    Student t may have no variance."""
    family = schema.model.response.family
    assert family.variance is not None
    if not family.variance.is_linear and any(e.varying for e in schema.equations):
        return False
    if any(v.nu for e in schema.equations for v in e.varying):
        return False
    for equation in schema.equations:
        link, parameter = equation.equation.link, equation.equation.parameter
        is_squared = equation.equation.is_main or parameter == "sigma"
        if equation.varying and parameter in schema.model.response.family.mean_added:
            return False
        if equation.varying and (link.is_one_sided or (link.range == "real" and not is_squared)):
            return False
    return not any(multiplied_across(schema))


def multiplied_across(schema: Schema) -> list[tuple[str, str]]:
    """Parameters that vary together over units and are multiplied in the mean or the variance of responses: an average
    over units of such a product is not that of averages.
    """
    family, main = schema.model.response.family, schema.main.equation.parameter
    assert family.variance is not None
    products = [*family.variance.products, *([frozenset(("", family.share))] if family.share else [])]
    named = [sorted({name or main for name in own}) for own in products]
    return [(a, b) for a, b in named for joint, _ in schema.joints if {a, b} <= set(joint.parameters)]


def _of_rows(name: str, text: str, common: bool) -> Meaning:
    return Meaning(
        name=name,
        number=RSquared(common),
        kind="share",
        variable=name,
        coords=(),
        text=text,
        scale="share of variance",
    )
