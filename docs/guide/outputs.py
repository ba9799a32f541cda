"""In: specs and, where a block needs one, a fit. Out: what the pages show, each by the name that a page asks for.

Not decided here: where it is shown (the pages), or how it gets there (make_guide.py).
"""

from __future__ import annotations

import hashlib
import re
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pictures import apart, correlation_by_zero, funnel, participants, shrinkage

import hlmdsl as hlm
from hlmdsl.explain import numbers
from hlmdsl.explain.figures.save_figures import render
from hlmdsl.explain.readings.predictor_columns import columns_of_equation
from hlmdsl.explain.say.combinations import cell_matrix
from hlmdsl.source.render import render_all
from hlmdsl.syntax.format import format_spec

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WIDTH = 88
SEED = 1
PATHS = {
    "one_mean": HERE / "one_mean.hlm",
    "one_line": HERE / "one_line.hlm",
    "projection_sum": HERE / "projection_sum.hlm",
    **{n: ROOT / "specs" / f"{n}.hlm" for n in ("dyestuff", "sleepstudy", "projection", "cbpp")},
}


@dataclass
class Fits:
    """Fits by name, sampled when first asked for; kept in a folder where one is given."""

    folder: Path | None = None
    made: dict[str, hlm.Fit] = field(default_factory=dict)

    def __call__(self, name: str, **options: int) -> hlm.Fit:
        key = "_".join([name, *(f"{k}{v}" for k, v in options.items())])
        if key not in self.made:
            path = self.folder / f"{key}.nc" if self.folder else None
            if path is not None and path.exists():
                self.made[key] = hlm.open_fit(path)
            else:
                self.made[key] = load(name).compile().sample(**{"seed": SEED, **options})
                if path is not None:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    self.made[key].save(path)
        return self.made[key]


def load(name: str) -> hlm.Spec:
    return hlm.load(PATHS[name])


def spec_digests() -> dict[str, str]:
    """What each spec says, comments apart; fits of other specs than these are out of date."""
    return {name: hashlib.sha256(_canonical(path).encode()).hexdigest()[:16] for name, path in sorted(PATHS.items())}


def _canonical(path: Path) -> str:
    return "\n".join(line for line in format_spec(hlm.load(path).tree).splitlines() if not line.startswith("#"))


def fenced(text: str, language: str = "text") -> str:
    return f"```{language}\n{text.strip(chr(10))}\n```"


def spec(name: str) -> str:
    """A spec without its comments."""
    lines = [line for line in PATHS[name].read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return fenced(hlm.parse(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)), name).format(), "hlm")


def sections(report: object, *titles: str) -> str:
    """Parts of a printed explanation: those that begin with one of the titles; `facts` is what comes first."""
    parts = re.split(r"\n\n(?=\S)", report.to("text", WIDTH))  # type: ignore[attr-defined]
    parts[0] = f"facts\n{parts[0]}"
    found = [p.removeprefix("facts\n") for t in titles for p in parts if p.startswith(t)]
    assert len(found) >= len(titles), f"an explanation without one of {titles}"
    return fenced("\n\n".join(found))


def lines_of(report: object, section: str, *starts: str) -> str:
    """The entries of a section whose names are given."""
    text = sections(report, section)
    entries = re.split(r"\n(?=\S)", text)
    return fenced("\n".join(e for s in starts for e in entries if e.startswith(f"{s} ") or e.startswith(f"{s}\n")))


def design_matrix() -> str:
    """The design matrix's rows of the six cells of the projection model."""
    schema = load("projection").bind().schema
    columns = columns_of_equation(schema, schema.main)
    names = [c.name for c in schema.main.coefficients]
    cells = [(b, d) for b in schema.factors["block"].levels for d in schema.factors["direction"].levels]
    matrix = cell_matrix(columns, [{"block": b, "direction": d} for b, d in cells])
    told = ["| row with | " + " | ".join(f"`{n}`" for n in names) + " |", "|---|" + "---|" * len(names)]
    told += [
        f"| {b} {d} | " + " | ".join(f"{v:g}" for v in row) + " |" for (b, d), row in zip(cells, matrix, strict=True)
    ]
    return "\n".join(told)


def coefficient_draws(fit: hlm.Fit) -> NDArray[np.float64]:
    return fit.explain().draws(fit.design.schema.main)  # type: ignore[misc]


def two_codings(fits: Fits) -> str:
    """The fitted cells of one model, read in two codings."""
    fit = fits("projection")
    draws = coefficient_draws(fit)
    rows = []
    other = load("projection_sum").bind().schema
    cells = [
        {"block": b, "direction": d} for b in other.factors["block"].levels for d in other.factors["direction"].levels
    ]
    own = cell_matrix(columns_of_equation(fit.design.schema, fit.design.schema.main), cells)
    theirs = cell_matrix(columns_of_equation(other, other.main), cells)
    read = draws @ own.T @ np.linalg.inv(theirs).T
    for a, b, x, y in zip(fit.design.schema.main.coefficients, other.main.coefficients, draws.T, read.T, strict=True):
        rows.append(f"| `{a.name}` | {estimate(x)} | `{b.name}` | {estimate(y)} |")
    head = ["| treatment coding | median (95%) | sum coding | median (95%) |", "|---|---|---|---|"]
    return "\n".join([*head, *rows])


def estimate(draws: NDArray[np.float64]) -> str:
    low, mid, high = numbers.interval(*(float(q) for q in np.quantile(draws, (0.025, 0.5, 0.975))))  # type: ignore[arg-type]
    return f"{mid} ({low} to {high})"


def batch_means(fits: Fits) -> str:
    """Each batch's own mean beside what the hierarchical model makes of it."""
    fit = fits("dyestuff")
    posterior = fit.idata["posterior"]
    labels = fit.design.groupings["Batch"].labels
    index, y = fit.design.groupings["Batch"].index, fit.design.observed.value
    told = ["| batch | its own mean (g) | the model's (g) |", "|---|---|---|"]
    for i, label in enumerate(labels):
        draws = (posterior["Intercept"] + posterior["r_Batch"].sel(Batch=label, Batch_effect="Intercept")).values
        told.append(f"| {label} | {y[index == i].mean():,.0f} | {estimate(draws.ravel())} |")
    return "\n".join(told)


def few_batches(fits: Fits) -> str:
    """What is learnt of the sd between batches from the first few of them."""
    table = pd.read_csv(ROOT / "specs" / "data" / "dyestuff.csv")
    told = ["| batches | `sd_Batch` (g) |", "|---|---|"]
    half_normal = np.abs(np.random.default_rng(SEED).normal(0, 100, 1_000_000))
    told.append(f"| none: the prior, `HalfNormal(100)` | {estimate(half_normal)} |")
    for n in (2, 3, 4, 6):
        first = table[table["Batch"].isin(sorted(set(table["Batch"]))[:n])]
        fit = fits("dyestuff") if n == 6 else load("dyestuff").compile(first).sample(seed=SEED)
        told.append(f"| {n} | {estimate(fit.idata['posterior']['sd_Batch'].values.ravel())} |")
    return "\n".join(told)


def alarm(fits: Fits) -> str:
    """What a fit with far too few draws says of itself."""
    alarms = fits("sleepstudy", draws=20, tune=30, chains=2).diagnostics.alarms
    return fenced("\n\n".join(textwrap.fill(a, WIDTH) for a in alarms))


def misspelt() -> str:
    """An error report."""
    text = PATHS["one_line"].read_text(encoding="utf-8").replace("mu = 1 + Days", "mu = 1 + Day")
    try:
        hlm.parse(text, "one_line.hlm")
    except hlm.HlmError as error:
        return fenced(render_all(error.diagnostics[:1], error.source, False))
    raise AssertionError("the spec is meant to be wrong")


def strategies(fits: Fits) -> str:
    """How each model of the guide was sampled, and what came of it."""
    told = ["| model | how it was sampled | divergences | largest R-hat | smallest ESS |", "|---|---|---|---|---|"]
    for name in ("dyestuff", "sleepstudy", "projection", "cbpp"):
        d = fits(name).diagnostics
        row = (name, fits(name).strategy, f"{d.divergences}", f"{d.max_r_hat:.3f}")
        told.append(f"| {' | '.join(row)} | {min(d.min_ess_bulk, d.min_ess_tail):,.0f} |")
    return "\n".join(told)


FROM_SPECS: dict[str, Callable[[], str]] = {
    **{f"spec.{name}": (lambda name=name: spec(name)) for name in PATHS},  # type: ignore[misc]
    "one_mean.before": lambda: sections(load("one_mean").explain(), "facts", "common", "single"),
    "dyestuff.between.before": lambda: sections(load("dyestuff").explain(), "between"),
    "one_line.before": lambda: sections(load("one_line").explain(), "facts", "common"),
    "projection.before": lambda: sections(load("projection").explain(), "common"),
    "projection.cells": lambda: sections(load("projection").explain(), "each cell"),
    "projection.sums": lambda: sections(load("projection").explain(), "other effects"),
    "projection.matrix": design_matrix,
    "cbpp.implied": lambda: sections(load("cbpp").explain(), "Under this coding the prior"),
    "cbpp.priors": lambda: lines_of(load("cbpp").explain(), "common", "Intercept", "period[2 - 1]"),
    "misspelt": misspelt,
}

FROM_FITS: dict[str, Callable[[Fits], str]] = {
    "one_mean.after": lambda fits: sections(fits("one_mean").explain(), "common", "single"),
    "dyestuff.after": lambda fits: sections(
        fits("dyestuff").explain(), "common", "between", "single", "where the variance"
    ),
    "dyestuff.batches": batch_means,
    "sleepstudy.after": lambda fits: sections(
        fits("sleepstudy").explain(), "facts", "common", "between", "single", "estimands"
    ),
    "projection.after": lambda fits: sections(fits("projection").explain(), "common", "other effects", "estimands"),
    "projection.cells.after": lambda fits: sections(fits("projection").explain(), "each cell"),
    "projection.between": lambda fits: sections(fits("projection").explain(), "between"),
    "projection.two_codings": two_codings,
    "cbpp.after": lambda fits: sections(
        fits("cbpp").explain(), "common", "other effects", "between", "estimands", "each cell"
    ),
    "sleepstudy.brief": lambda fits: fenced(fits("sleepstudy").explain().brief(width=WIDTH)),
    "projection.brief": lambda fits: fenced(fits("projection").explain().brief(width=100)),
    "dyestuff.few": few_batches,
    "alarm": alarm,
    "strategies": strategies,
}

PICTURES_FROM_SPECS: dict[str, Callable[[], bytes]] = {
    "projection_schematic": lambda: render(load("projection").explain().figures()["cells"], "svg"),
    "coding_treatment": lambda: render(load("projection").explain().figures()["coding block"], "svg"),
    "coding_sum": lambda: render(load("projection_sum").explain().figures()["coding block"], "svg"),
}

PICTURES_FROM_FITS: dict[str, Callable[[Fits], bytes]] = {
    "sleepstudy_line": lambda fits: render(fits("sleepstudy").explain().figures()["lines"], "svg"),
    "projection_cells": lambda fits: render(fits("projection").explain().figures()["cells"], "svg"),
    "cbpp_cells": lambda fits: render(fits("cbpp").explain().figures()["cells"], "svg"),
    "shrinkage": lambda fits: render(shrinkage(fits("dyestuff")), "svg"),
    "participants": lambda fits: render(participants(fits("sleepstudy")), "svg"),
    "apart": lambda fits: render(apart(fits("sleepstudy")), "svg"),
    "correlation": lambda fits: render(correlation_by_zero(fits("sleepstudy")), "svg"),
    "funnel": lambda fits: render(funnel(fits("cbpp")), "svg"),
}


def quoted(name: str, fits: Fits) -> str:
    """A number in a sentence: `sleepstudy | Days | median`, or a computed one by its name."""
    if name in COMPUTED:
        return COMPUTED[name](fits)
    model, coefficient, what = (part.strip() for part in name.split("|"))
    meaning = next(m for m in fits(model).explain().explanation.meanings if m.name == coefficient)
    assert meaning.estimate is not None
    e = meaning.estimate
    d = numbers.decimals_for(e.low, e.high)
    match what:
        case "median" | "low" | "high":
            return numbers.rounded(getattr(e, what), d)
        case "factor":
            return numbers.number(float(np.exp(e.median)), 2)
    raise KeyError(name)


def shared(fits: Fits) -> str:
    posterior = fits("dyestuff").idata["posterior"]
    sd, sigma = posterior["sd_Batch"].values[..., 0], posterior["sigma"].values
    return estimate((sd**2 / (sd**2 + sigma**2)).ravel())


def correlations(fits: Fits, days: float) -> NDArray[np.float64]:
    """The correlation of level and slope across participants where the level is read at a day."""
    posterior = fits("sleepstudy").idata["posterior"]
    a, b = (posterior["sd_Subject"].values[..., i].ravel() for i in (0, 1))
    c = posterior["cor_Subject"].values[..., 0].ravel() * a * b
    return np.asarray((c + days * b**2) / (b * np.sqrt(a**2 + 2 * days * c + days**2 * b**2)))


def share_above(draws: NDArray[np.float64], level: float) -> str:
    return numbers.probability(float((draws > level).mean()))


COMPUTED: dict[str, Callable[[Fits], str]] = {
    "dyestuff share": shared,
    "correlation day 0": lambda fits: estimate(correlations(fits, 0.0)),
    "correlation day 4.5": lambda fits: estimate(correlations(fits, 4.5)),
    "correlation day 9": lambda fits: estimate(correlations(fits, 9.0)),
    "two thirds slopes": lambda fits: numbers.number(
        float(np.median(fits("sleepstudy").idata["posterior"]["sd_Subject"].values[..., 1])), 2
    ),
}

__all__: Sequence[str] = (
    "FROM_FITS",
    "FROM_SPECS",
    "PICTURES_FROM_FITS",
    "PICTURES_FROM_SPECS",
    "Fits",
    "quoted",
    "spec_digests",
)
