"""In: the name of a command. Out: the end of its help: an example, and what usually comes next.

Not decided here: what a command does, or takes.
"""

from __future__ import annotations

EXAMPLES: dict[str, tuple[tuple[str, ...], str]] = {
    "new": (
        ("hlm new trial.csv --response score -o trial.hlm",),
        "read the reasons in the comments, then `hlm check trial.hlm`",
    ),
    "from": (
        ('hlm from "lmer(y ~ x + (1 + x | g))" --data trial.csv -o trial.hlm',),
        "read what differs, then `hlm explain trial.hlm`",
    ),
    "check": (
        ("hlm check trial.hlm", "hlm check --fix trial.hlm"),
        "`hlm explain trial.hlm`",
    ),
    "explain": (
        ("hlm explain trial.hlm", "hlm explain trial.hlm --fit fit.nc --compare dose"),
        "`hlm prior trial.hlm`, then `hlm fit trial.hlm -o fit.nc`",
    ),
    "prior": (
        ("hlm prior trial.hlm", "hlm prior trial.hlm --of mean --seed 1"),
        "change priors that allow absurd data, else `hlm fit trial.hlm -o fit.nc`",
    ),
    "fit": (
        ("hlm fit trial.hlm --seed 1 -o fit.nc",),
        "`hlm plot fit.nc --check`, then `hlm report fit.nc -o report.html`",
    ),
    "resume": (("hlm resume fit.nc.part",), "`hlm plot fit.nc --check`"),
    "predict": (
        ("hlm predict fit.nc --data new.csv -o predicted.csv", "hlm predict fit.nc --of mean"),
        "`hlm ask` computes a single contrast or probability",
    ),
    "ask": (
        ('hlm ask fit.nc "at(x = 9) - at(x = 0)"',),
        "a question that stays belongs in the spec: `estimand NAME = ...`",
    ),
    "units": (
        ("hlm units fit.nc Subject --sort farthest",),
        "`hlm plot fit.nc VARIABLE --lines` draws a line for each unit",
    ),
    "plot": (
        ("hlm plot fit.nc x --by dose -o x.svg", "hlm plot fit.nc --check"),
        "`hlm report fit.nc -o report.html` puts all of it on one page",
    ),
    "loo": (("hlm loo fit.nc", "hlm loo fit.nc --over Subject"), "`hlm compare fit.nc other.nc`"),
    "compare": (("hlm compare fit.nc other.nc",), "`hlm explain` the spec of the one that you keep"),
    "sensitivity": (
        ("hlm sensitivity fit.nc",),
        "reconsider the priors that it names, in the spec, and fit again",
    ),
    "report": (("hlm report fit.nc -o report.html",), "open the page in a browser"),
    "show": (
        ("hlm show trial.hlm --as brms", "hlm show trial.hlm --pymc"),
        "save the program that `--pymc` prints, and run it: it needs PyMC alone",
    ),
    "format": (("hlm format trial.hlm", "hlm format --check trial.hlm"), "`hlm check trial.hlm`"),
    "explain-error": (("hlm explain-error HLM2006",), "`hlm check --fix trial.hlm` makes edits that are certain"),
    "lsp": (("hlm lsp",), "an editor starts it: docs/editors.md has the settings"),
}
"""Of every command: lines to type, and what usually comes next."""


def epilog(name: str) -> str | None:
    """As the help of a command ends, its lines kept apart. A test says which command has none."""
    if name not in EXAMPLES:
        return None
    lines, following = EXAMPLES[name]
    title = "Example:" if len(lines) == 1 else "Examples:"
    return "\n".join(("\b", title, *(f"  {line}" for line in lines), f"Next: {following}"))
