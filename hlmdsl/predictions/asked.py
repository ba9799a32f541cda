"""The options of a prediction: which quantity, and for which units. In: options as given. Out: valid options.

Not decided here: the rows (new_rows.py), or how anything is computed (computation.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, get_args

from hlmdsl.families.family import Parameter
from hlmdsl.model.estimand_tree import Mean
from hlmdsl.model.means import mean_at_rows, why_no_mean_of_tails, why_not_integrable
from hlmdsl.model.model import Model
from hlmdsl.model.terms import Equation
from hlmdsl.options import shown_option
from hlmdsl.predictions.prediction_errors import NoSuchPrediction, NotPredicted, OwnWithinNew, UnknownUnits
from hlmdsl.source.diagnostic import Diagnostic, nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

Units = Literal["own", "average", "population", "new"]
UNITS: tuple[Units, ...] = get_args(Units)

Kind = Literal["response", "mean", "linear", "parameter"]


@frozen
class Asked:
    """`kind` is the quantity; a `parameter` has its `name` in the family. `units` are by the grouping's name, for all.
    `mean` is the rule for a mean from the parameters.
    """

    kind: Kind
    name: str
    units: Mapping[str, Units]
    mean: Mean | None = None

    def groupings(self, *kinds: Units) -> tuple[str, ...]:
        """Those whose units are of one of these kinds."""
        return tuple(name for name, own in self.units.items() if own in kinds)


def read_asked(model: Model, of: object, units: object) -> Asked:
    """Options as they were given. Raises HlmError with everything in them that makes no sense."""
    found: list[Diagnostic] = []
    kind, parameter = _kind(model, of, found)
    chosen = _units(model, units, found)
    mean: Mean | None = None
    if kind == "mean" and not found:
        rule = mean_at_rows(model)
        if isinstance(rule, str):
            found.append(no_mean(model, rule))
        else:
            mean = rule
    if not found:
        found += _integrated(model, kind, chosen, mean) or _within(model, chosen)
    if found:
        raise HlmError(found)
    return Asked(kind, parameter.name if parameter is not None else "", chosen, mean)


def no_mean(model: Model, why: str) -> NotPredicted:
    """The error if there is no mean, with an alternative."""
    family, advice = model.response.family, 'ask for the response itself: of = "response"'
    if family.working:
        advice = f'predict the {family.words.centre}: of = "{family.main.name}"'
    return NotPredicted(span=None, what="the mean", why=why, advice=advice)


def no_average(names: Sequence[str], why: str) -> NotPredicted:
    """The error where the mean of a curve has no average over units."""
    units = ", ".join(f"`{name}`" for name in names)
    return NotPredicted(span=None, what=f"the mean over the population of {units}", why=why, advice=_NEW)


def units_from_texts(given: Sequence[str]) -> str | dict[str, str]:
    """As on the command line: `new` for all, `school=new` for one; other groupings have each row's own units."""
    words = [text for text in given if "=" not in text]
    if words and len(given) == 1:
        return words[0]
    pairs = (text.rpartition("=") for text in given)
    return {name: kind for name, _, kind in pairs} if given else "own"


def _kind(model: Model, of: object, found: list[Diagnostic]) -> tuple[Kind, Parameter | None]:
    family = model.response.family
    if of == "response" or of == "mean" or of == "linear":
        return of, None
    parameter = family.parameter(of) if isinstance(of, str) else None
    if parameter is not None and not parameter.size:
        return "parameter", parameter
    known = ("response", "mean", "linear", *(p.name for p in family.parameters if not p.size))
    given = shown_option(of)
    near = nearest(of, known) if isinstance(of, str) else ()
    found.append(NoSuchPrediction(span=None, given=given, known=known, near=near[:1]))
    return "response", None


def _units(model: Model, given: object, found: list[Diagnostic]) -> dict[str, Units]:
    groupings = tuple(dict.fromkeys(v.grouping.name for e in model.equations for v in e.varying))
    own: Mapping[object, object]
    if isinstance(given, str):
        own = dict.fromkeys(groupings, given)
        wrong: dict[object, object] = {} if given in UNITS else {"": given}
    elif isinstance(given, Mapping):
        own = {name: given.get(name, "own") for name in groupings}
        wrong = {name: kind for name, kind in given.items() if name not in groupings or kind not in UNITS}
    else:
        own, wrong = {}, {"": given}
    for name, kind in wrong.items():
        is_kind = kind in UNITS
        what = f"`{name}` has no varying effects" if is_kind else f"{shown_option(kind)} is not a choice of units"
        candidates, text = (groupings, str(name)) if is_kind else (UNITS, str(kind))
        found.append(UnknownUnits(span=None, fact=what, groupings=groupings, near=nearest(text, candidates)[:1]))
    return {} if wrong else {name: own[name] for name in groupings}  # type: ignore[misc]


def _integrated(model: Model, kind: Kind, units: Mapping[str, Units], mean: Mean | None) -> list[Diagnostic]:
    """Only a mean can be averaged over the population of units."""
    over = [name for name, own in units.items() if own == "population"]
    if not over:
        return []
    names = ", ".join(f"`{name}`" for name in over)
    if kind == "response":
        why = "a response comes from one unit, not from all of them"
        return [NotPredicted(span=None, what=f"a response of the population of {names}", why=why, advice=_NEW)]
    if kind != "mean" or mean is None:
        why = "only a mean is averaged over units"
        advice = "predict `mean`, or take the average unit: units = average"
        return [NotPredicted(span=None, what=f"the population of {names}", why=why, advice=advice)]
    main: Equation = model.main
    for equation in (main, *mean.equations):
        for varying in (v for v in equation.varying if v.grouping.name in over):
            heavy = why_no_mean_of_tails(main, mean) if varying.grouping.heavy_tails else ""
            because = why_not_integrable(main, mean, varying.grouping)
            if heavy:
                because = "deviations of its units are Student t", heavy
            if because is not None:
                what = f"the mean over the population of `{varying.grouping.name}`"
                return [NotPredicted(span=None, what=what, why=": ".join(because), advice=_NEW)]
    return []


def _within(model: Model, units: Mapping[str, Units]) -> list[Diagnostic]:
    """Known units within new ones, or within an average over all."""
    groupings = {v.grouping.name: v.grouping for e in model.equations for v in e.varying}
    return [
        OwnWithinNew(span=None, inner=inner, outer=outer, kind=units[outer])
        for inner in groupings
        for outer in groupings
        if units[inner] == "own" and units[outer] in ("new", "population")
        if groupings[inner].lies_in(groupings[outer])
    ]


_NEW = "predict for new units, each drawn from the population: units = new"
