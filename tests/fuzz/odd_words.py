"""Names of columns and levels: usual ones, and ones that need quotes or look like something else."""

from __future__ import annotations

import unicodedata

PLAIN_NAMES = {
    "covariate": ("x", "z", "Days", "age", "dose", "log_size"),
    "factor": ("block", "arm", "method", "f", "site"),
    "group": ("g", "user", "school", "Subject", "litter"),
    "response": ("y", "score", "Reaction", "resp"),
}
ODD_NAMES = (
    *("Body Mass", "größe", "年齢", "data", "group", "x.1", "unit", "in", "center", "mean", "at", "sd", "log", "a-b"),
    *("p(x)", "x:z", "1st", "x_2", "Intercept_", "é", "e\u0301x", "mu2", "percent %", "a|b", "q[1]", "x = 1"),
)
PLAIN_LEVELS = (
    ("a", "b", "c", "d", "e"),
    ("b1", "b2", "b3", "b4", "b5"),
    ("low", "mid", "high", "top", "over"),
    ("control", "treated", "placebo", "waiting", "other"),
)
ODD_LEVELS = (
    *("1", "2", "10", "2.5", "007", "2nd", "18+", "0-17", "A - B", "A", "B", "B - A", "X, Y", "X", "Y, Z", "Z", "a:b"),
    *("mean", "NA", "None", "", " a", "a b", "Köln", "Ko\u0308ln", '"q"', "'", "\\", "b[1]", "mean(a, b)", "é", "日本"),
    *("linear", "model", "true", "True", "1e3", "-1", "(a)", "*", "a\tb", "<b>", "$x$", "_", "&", "x" * 60),
)
COINCIDING = (
    ("A", "A - B", "B", "B - A"),
    ("X", "Y, Z", "X, Y", "Z"),
    ("a", "b:c", "a:b", "c"),
    ("1", "2, 1", "1, 2", "2"),
    ("b - mean", "b", "mean", "a - mean"),
    ("mean(a, b)", "a", "b", "c"),
    ("linear", "quadratic", "cubic", "x"),
    ("Intercept", "x", "Intercept, x", "1"),
)
"""Levels of which two different contrasts, cells or pairs could have one name."""
TWINS = (
    *(
        "{}^2",
        "log({})",
        "sqrt({})",
        "poly({}, 2)",
        "{}:{}",
        "{}[b - a]",
        "sd_{}",
        "r_{}",
        "cor_{}",
        "{}_effect",
        "data_{}",
    ),
    *("{}_contrast", "{}_level", "sd_{}[Intercept]", "mu_{}", "sigma_{}", "{} ", "{}.{}", "share_{}"),
)
"""Names of columns that are also those of terms or of results of another variable."""


def distinct(levels: list[str]) -> tuple[str, ...]:
    """Without a second way of writing a level in Unicode, which is the same level; two at least."""
    found = {unicodedata.normalize("NFC", level): level for level in levels}
    return tuple(found.values()) if len(found) > 1 else (*found.values(), "x")
