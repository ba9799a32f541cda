"""In: a fit's draws and design, and what `fit.check` was given. Out: the picture of a posterior predictive check.

Each is described in three sentences: what is compared, what would be bad, and the result. Not decided here: the content
of a panel (check_panels.py), or which statistics are compared (statistics.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hlmdsl.design.design import Design
from hlmdsl.explain.figures.style import clean
from hlmdsl.model.naming import shown
from hlmdsl.options import sampling, shown_option
from hlmdsl.pictures import check_panels as panels
from hlmdsl.pictures.check_panels import Draw, Drawn
from hlmdsl.pictures.layout import DATA, KeyEntry, Layout, Sign
from hlmdsl.pictures.picture import Picture
from hlmdsl.pictures.picture_errors import NoSuchCheck, NotDrawn
from hlmdsl.pictures.replicated import Parts, Replicated, parts_by, replicated
from hlmdsl.pictures.statistics import Compared, compare, what_is_seen
from hlmdsl.results.draws import Draws
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

MOST_PANELS = 12
MEANS = "means"
"""Of each part; in one panel, so it is made of all rows together."""


@frozen
class Check:
    """`of` what, to go on after "Looked at:"; `bad`, after "Bad:". `signs` are its key."""

    draw: Draw | None
    of: str
    bad: str
    signs: tuple[tuple[str, Sign, int], ...]


_BARS: tuple[tuple[str, Sign, int], ...] = (("data", "hollow", DATA), ("drawn: median and 95%", "interval", 0))

CHECKS: dict[str, Check] = {
    "densities": Check(
        panels.densities,
        "how {y} is distributed in the data and in data sets drawn from the model",
        "a dark line that differs from the drawn ones in place, width, skewness or number of peaks",
        (("data", "line", DATA), ("drawn data sets", "thin line", 0)),
    ),
    "distributions": Check(
        panels.distributions,
        "the share of rows at or below each value of {y}, in the data and in data sets drawn from the model",
        "a dark line that leaves the drawn ones",
        (("data", "line", DATA), ("drawn data sets", "thin line", 0)),
    ),
    "pit": Check(
        panels.pit,
        "where each row lies among its own draws (PIT), which is uniform if the model is right",
        "a curve outside the band: draws are too high (a hill), too low (a valley), too wide or too narrow (an S)",
        (("95% band", "band", 0),),
    ),
    "rootogram": Check(
        panels.rootogram,
        "how many rows have each count, in the data and in data sets drawn from the model",
        "diamonds outside the bars: at zero too many zeros, far right too heavy a tail",
        _BARS,
    ),
    "proportions": Check(
        panels.proportions,
        "how the proportions of rows are distributed in the data and in data sets drawn from the model",
        "a dark line outside the band",
        (("data", "line", DATA), ("drawn: 95%", "band", 0)),
    ),
    "survival": Check(
        panels.survival,
        "the share of rows beyond each value of {y}: Kaplan and Meier's estimate, and drawn ones without censoring",
        "a dark line outside the lighter band",
        (("data", "line", DATA), ("censored", "hollow", DATA), ("drawn: 50%", "band", 0), ("95%", "outer band", 0)),
    ),
    "levels": Check(
        panels.levels,
        "how many rows have each level, in the data and in data sets drawn from the model",
        "diamonds outside the bars",
        _BARS,
    ),
    "categories": Check(
        panels.levels,
        "the share of each category in all rows together, in the data and in data sets drawn from the model",
        "diamonds outside the bars",
        _BARS,
    ),
    "spreads": Check(
        panels.spreads,
        "how far rows differ in the share of each category (an sd; of counts, rows weigh by what was counted), in "
        "the data and in data sets drawn from the model",
        "diamonds above the bars: rows differ by more than the model says",
        _BARS,
    ),
    MEANS: Check(
        None,
        "the {mean} of {y} in each part, in the data and in data sets drawn from the model",
        "diamonds outside the bars",
        _BARS,
    ),
    "calibration": Check(
        panels.calibration,
        "rows in tenths by their fitted probability: the share of {y} in the data and in drawn data sets",
        "diamonds outside the bars",
        _BARS,
    ),
}


def checks_of(design: Design) -> tuple[str, ...]:
    """The names of those that suit the response, the first of which is also drawn by parts."""
    response = design.model.response
    if response.censoring is not None:
        return ("survival",)
    if response.parts:
        return ("categories", "spreads")
    if response.family.has_levels:
        return ("levels",)
    if response.family.is_yes_or_no:
        return ("calibration", MEANS)
    if response.family.modelled == "proportion":
        return ("proportions", MEANS)
    if response.family.is_counted:
        return ("rootogram", MEANS)
    if response.family.is_circular:
        return ("densities", "distributions", "pit")
    # a value of many rows is a step, which a density and a PIT do not show
    return (*(("distributions",) if response.family.atoms else ("densities", "distributions", "pit")), MEANS)


def check_picture(
    draws: Draws,
    design: Design,
    by: object = None,
    kind: object = None,
    seed: object = 0,
    alarmed: Callable[[], tuple[str, ...]] = tuple,
) -> Picture:
    """`alarmed` are problems of the draws. Raises HlmError for an unknown check, with a list of those available."""
    chosen = sampling(seed=seed).seed or 0
    asked = _asked(design, kind, by)
    own = replicated(design, draws, chosen)
    parts = parts_by(design, own.chosen, by) if by is not None else None
    kinds = (asked,) if asked is not None else _kinds(own, parts)
    drawn = _drawn(own, kinds, parts)
    seen = () if kinds == ("survival",) else compare(own, parts)
    if kinds == (MEANS,):
        seen = tuple(c for c in seen if c.statistic.name == "mean" or own.design.model.response.family.is_yes_or_no)
    says = _says(own, kinds, [d.said for _, _, d in drawn if d.said], seen, parts)
    signs = dict.fromkeys(sign for name in kinds for sign in CHECKS[name].signs)
    key = tuple(KeyEntry(text, sign, series) for text, sign, series in signs)
    title = f"{design.model.name}: {own.written} as seen and as drawn" + (f", by {shown(parts.name)}" if parts else "")
    one_scale = len(kinds) == 1 and kinds[0] != "densities"
    layout = Layout(clean(title), tuple(d.panel for _, _, d in drawn), key, says, share=one_scale)
    return Picture(layout, says, _tables(kinds, parts, drawn, seen), alarmed)


def _kinds(own: Replicated, parts: Parts | None) -> tuple[str, ...]:
    """The default checks: for parts one, densities only if all have enough rows, and for many parts, or binary
    responses, the means.
    """
    known = checks_of(own.design)
    if parts is not None and MEANS in known and (len(parts.labels) > MOST_PANELS or known[0] == "calibration"):
        return (MEANS,)
    known = tuple(name for name in known if name != MEANS)
    whole = (slice(None),) if parts is None else tuple(parts.index == k for k in range(len(parts.labels)))
    fit = all(panels.are_many(own, there) for there in whole)
    fit = fit and "densities" in known
    without = {"distributions" if fit else "densities", *([] if len(own.chosen) > 1 else ["pit"])}
    known = tuple(name for name in known if name not in without)
    return known if parts is None else known[:1]


def _asked(design: Design, kind: object, by: object) -> str | None:
    known = checks_of(design)
    if kind is None:
        return None
    if kind == MEANS and by is None:
        why, advice = "there is one mean of all rows", "say of which parts: by = a factor, a grouping or a covariate"
        raise HlmError([NotDrawn(span=None, what="the means of parts", why=why, advice=advice)])
    if isinstance(kind, str) and kind in known:
        return kind
    near = nearest(kind, known)[:1] if isinstance(kind, str) else ()
    family = design.model.response.family.name
    raise HlmError([NoSuchCheck(span=None, given=shown_option(kind), family=family, known=known, near=near)])


def _drawn(own: Replicated, kinds: tuple[str, ...], parts: Parts | None) -> list[tuple[str, str, Drawn]]:
    """Kind, part, and what is drawn."""
    if parts is not None and kinds == (MEANS,):
        return [(MEANS, "", panels.means(own, parts))]
    draws = {name: draw for name in kinds if (draw := CHECKS[name].draw) is not None}
    if parts is None:
        return [(name, "", draw(own, slice(None), "")) for name, draw in draws.items()]
    ((name, draw),) = draws.items()
    if len(parts.labels) > MOST_PANELS:
        why = f"`{parts.name}` has {len(parts.labels)} parts with rows, and {MOST_PANELS} panels fit"
        advice = "choose another `by`, or leave it out"
        raise HlmError([NotDrawn(span=None, what="a panel for each part", why=why, advice=advice)])
    each = enumerate(parts.labels)
    return [(name, text, draw(own, parts.index == k, text)) for k, text in each]


def _says(
    own: Replicated, kinds: tuple[str, ...], said: list[str], seen: tuple[Compared, ...], parts: Parts | None
) -> tuple[str, ...]:
    response = own.design.model.response
    y, mean = own.written, "mean"
    if response.family.is_yes_or_no:
        y, mean = response.event(response.column), "share"
    looked = "; ".join(dict.fromkeys(CHECKS[name].of.format(y=y, mean=mean) for name in kinds))
    bad = "; ".join(dict.fromkeys(CHECKS[name].bad for name in kinds))
    told = what_is_seen(seen, own.sets) if seen else ""
    if said and parts is None:
        told = f"{told.removesuffix('.')}; {'; '.join(said)}." if told else f"Seen: {'; '.join(said)}."
    elif said:
        outside = (
            [f"in {text}, {each}" for text, each in zip(parts.labels, said, strict=True) if "as far" in each]
            if parts
            else []
        )
        every = f"in every part, {said[0]}" if said else ""
        told = told or (f"Seen: {'; '.join(outside)}." if outside else f"Seen: {every}.")
    beside = [f"Each row has its own predictors and units, and has itself helped to fit them{_by_itself(kinds)}."]
    if own.design.observed.weights is not None:
        beside.append("Rows count as often as their weight says.")
    return tuple(clean(text) for text in (f"Looked at: {looked}.", f"Bad: {bad}.", told, *beside) if text)


def _by_itself(kinds: tuple[str, ...]) -> str:
    """What of a picture follows from that alone."""
    if "pit" in kinds:
        return ", which by itself moves a PIT towards the middle"
    if "calibration" in kinds:
        return ", which by itself makes shares more extreme than fitted probabilities"
    return ""


def _tables(
    kinds: tuple[str, ...], parts: Parts | None, drawn: list[tuple[str, str, Drawn]], seen: tuple[Compared, ...]
) -> dict[str, dict[str, Any]]:
    """A table for each kind of panel, with the parts one below the other, then the statistics."""
    found: dict[str, dict[str, Any]] = {}
    plain = {} if parts is None else dict(zip(parts.labels, parts.values, strict=True))
    for name in kinds:
        own: list[tuple[str, dict[str, Any]]] = [(text, d.table) for kind, text, d in drawn if kind == name]
        columns: dict[str, Any] = {}
        if parts is not None and own[0][0]:
            columns[parts.name] = [plain[text] for text, table in own for _ in next(iter(table.values()))]
        for column in own[0][1]:
            columns[column] = [v for _, table in own for v in table.get(column, ())]
        found[name] = columns
    if seen:
        found["statistics"] = {
            **({parts.name: [plain[c.part] for c in seen]} if parts is not None else {}),
            "statistic": [c.statistic.name for c in seen],
            "data": [c.seen for c in seen],
            "at least": [c.at_least for c in seen],
            "at most": [c.at_most for c in seen],
            "data sets": [len(c.drawn) for c in seen],
        }
    return found
