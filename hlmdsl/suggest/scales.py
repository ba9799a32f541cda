"""In: the labels of a column. Out: their order, if they are the words of a common scale.

Not decided here: the order that a table declares itself.
"""

from __future__ import annotations

from collections.abc import Sequence

SCALES: tuple[tuple[str, ...], ...] = (
    ("none", "minimal", "very low", "low", "slight", "mild", "medium", "moderate", "middle", "high", "much", "severe",
     "very high", "extreme"),
    ("never", "almost never", "rarely", "seldom", "sometimes", "occasionally", "often", "usually", "very often",
     "almost always", "always"),
    ("strongly disagree", "disagree", "somewhat disagree", "neither", "neutral", "undecided", "somewhat agree", "agree",
     "strongly agree"),
    ("no", "perhaps", "maybe", "yes"),
    ("very poor", "very bad", "bad", "poor", "fair", "average", "good", "very good", "excellent"),
    ("very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"),
    ("xs", "s", "m", "l", "xl", "xxl"),
    ("l", "m", "h"),
    ("tiny", "small", "medium", "large", "huge"),
    ("pre", "post", "fup", "follow-up", "followup"),
    ("before", "during", "after"),
    ("baseline", "week 1", "week 2", "week 4", "week 8"),
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
)  # fmt: skip

RATED = 5
"""The first so many are scales of how much, how often or how good; the others order columns that are no ratings."""

NO = frozenset(
    ("no", "n", "false", "f", "0", "absent", "control", "negative", "neg", "alive", "failure", "never", "none",
     "placebo", "sham", "tau", "treatment as usual", "usual", "usual care", "care as usual", "standard care",
     "untreated", "waitlist", "waiting list")
)  # fmt: skip
"""Words for an event that did not happen, or for what others are compared with."""


def scale_of(labels: Sequence[str]) -> tuple[str, ...] | None:
    """The labels from lowest to highest, if all are words of one scale and there are three at least."""
    words = {label.strip().casefold(): label for label in labels}
    if len(words) < max(3, len(labels)):
        return None
    for scale in SCALES:
        if words.keys() <= set(scale):
            return tuple(words[word] for word in scale if word in words)
    return None


def compared_with(labels: Sequence[str]) -> str:
    """The label that the others are compared with: the word for no, or for a control, otherwise the first."""
    return next((label for label in labels if label.strip().casefold() in NO), labels[0])
