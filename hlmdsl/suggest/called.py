"""In: the name of a column. Out: what people call so: units, kinds, amounts, times, ratings.

Not decided here: what the column is (roles.py), as its values count more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

UNITS = frozenset(
    (
        "animal",
        "author",
        "batch",
        "bird",
        "block",
        "bottle",
        "brood",
        "cage",
        "cask",
        "center",
        "centre",
        "child",
        "city",
        "class",
        "classroom",
        "clinic",
        "cluster",
        "colony",
        "community",
        "company",
        "county",
        "country",
        "dam",
        "district",
        "doctor",
        "dog",
        "donor",
        "family",
        "farm",
        "field",
        "firm",
        "flat",
        "flock",
        "herd",
        "hospital",
        "house",
        "household",
        "id",
        "identifier",
        "individual",
        "item",
        "judge",
        "lab",
        "laboratory",
        "litter",
        "location",
        "lot",
        "mare",
        "mother",
        "mouse",
        "municipality",
        "nest",
        "observer",
        "operator",
        "org",
        "organisation",
        "organization",
        "panel",
        "participant",
        "patient",
        "pen",
        "person",
        "pid",
        "pig",
        "plant",
        "plate",
        "player",
        "plot",
        "precinct",
        "province",
        "pupil",
        "question",
        "rail",
        "rat",
        "rater",
        "region",
        "replicate",
        "respondent",
        "reviewer",
        "sample",
        "school",
        "sheep",
        "sid",
        "sire",
        "site",
        "station",
        "stimulus",
        "store",
        "student",
        "subj",
        "subject",
        "tank",
        "teacher",
        "team",
        "town",
        "tree",
        "unit",
        "user",
        "village",
        "ward",
        "well",
        "word",
        "worker",
    )
)
"""Words that names of units have."""

KINDS = frozenset(
    (
        "arm",
        "category",
        "cond",
        "condition",
        "ethnicity",
        "gender",
        "group",
        "kind",
        "phase",
        "race",
        "sex",
        "species",
        "stage",
        "treat",
        "treatment",
        "trt",
        "type",
        "variety",
    )
)

AMOUNTS = frozenset(
    (
        "age",
        "amount",
        "area",
        "count",
        "days",
        "distance",
        "dose",
        "duration",
        "height",
        "hour",
        "hours",
        "income",
        "index",
        "length",
        "level",
        "mean",
        "minutes",
        "number",
        "percent",
        "price",
        "rate",
        "ratio",
        "score",
        "seconds",
        "size",
        "sum",
        "temp",
        "temperature",
        "time",
        "total",
        "weight",
        "width",
        "year",
        "years",
    )
)
"""A name that contains one of these is an amount, whatever else it contains: BroodSize."""

TIMES = frozenset(("day", "month", "period", "session", "t", "trial", "visit", "wave", "week"))

STUDIES = frozenset(("comparison", "experiment", "paper", "study", "trial"))
"""What estimates with standard errors are of, besides other units."""

RATINGS = frozenset(
    ("grade", "likert", "rank", "rating", "ratings", "satisfaction", "scale", "severity", "stage", "stars")
)


def words_of(name: str) -> frozenset[str]:
    """`userId2` has the words user and id."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)
    return frozenset(part.casefold() for part in (*parts, *re.split(r"[\W\d_]+", name)))


def is_called_a_rating(name: str) -> bool:
    """Whether a name is one of those that ratings have."""
    return bool(words_of(name) & RATINGS)


def is_called_a_unit(name: str) -> bool:
    """Whether a name is one of those that units have, also in the plural."""
    words = words_of(name)
    if words & AMOUNTS:
        return False
    return bool(words & UNITS) or any(word.removesuffix("s") in UNITS for word in words if len(word) > 4)


def is_called_a_study(name: str) -> bool:
    """Whether a name is one of those of what has an estimate with a standard error."""
    return bool(words_of(name) & STUDIES) or is_called_a_unit(name)


def named_alike(name: str, others: Iterable[str]) -> list[str]:
    """Other columns whose names differ from a name in a number only, if there are two or more: `day1`, `day2`."""
    stem = _without_number(name)
    found = [other for other in others if other != name and _without_number(other) == stem]
    return found if stem and len(found) > 1 else []


def _without_number(name: str) -> str:
    """`day` of `day12`, `score_t` of `score_t1`, `y.scale` of `y.1.scale`; empty without a number, or with two."""
    parts = re.split(r"(\d+)", name)
    return f"{parts[0]}#{parts[2]}" if len(parts) == 3 and parts[0].strip("_. ") else ""
