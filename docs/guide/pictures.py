"""In: a fit. Out: a matplotlib figure that one page of the guide shows.

Not decided here: what the page says of it; the figures of explanations themselves are the package's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    import hlmdsl as hlm

BLUE, ORANGE, INK, FAINT = "#0072B2", "#D55E00", "#222222", "#8A8A8A"


def plain(width: float, height: float, columns: int = 1, **shared: Any) -> tuple[Figure, Any]:
    """An empty figure with as little ink as its axes need."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), facecolor="white", layout="constrained")
    axes = figure.subplots(1, columns, squeeze=False, **shared)[0]
    for ax in axes:
        for side in ("top", "right"):
            ax.spines[side].set_visible(False)
        ax.tick_params(labelsize=8, colors=INK)
    return figure, axes


def label(ax: Axes, x: str, y: str, title: str = "") -> None:
    """What the axes are."""
    ax.set_xlabel(x, fontsize=8.5, color=INK)
    ax.set_ylabel(y, fontsize=8.5, color=INK)
    if title:
        ax.set_title(title, fontsize=9, color=INK, loc="left")


def shrinkage(fit: hlm.Fit) -> Figure:
    """Batches: samples, own means, and the model's expectations with intervals, between them the common mean."""
    design, posterior = fit.design, fit.idata["posterior"]
    labels, index = design.groupings["Batch"].labels, design.groupings["Batch"].index
    figure, (ax,) = plain(6.2, 3.2)
    middle = float(posterior["Intercept"].median())
    ax.axhline(middle, color=FAINT, lw=1, ls=":")
    for i, batch in enumerate(labels):
        own = design.observed.value[index == i]
        draws = (posterior["Intercept"] + posterior["r_Batch"].sel(Batch=batch, Batch_effect="Intercept")).values
        low, mid, high = np.quantile(draws, (0.025, 0.5, 0.975))
        ax.plot([i - 0.15] * len(own), own, ".", color=FAINT, ms=5)
        ax.plot([i], [own.mean()], "o", color="white", mec=INK, ms=7)
        ax.plot([i + 0.18] * 2, [low, high], color=BLUE, lw=1.6)
        ax.plot([i + 0.18], [mid], "s", color=BLUE, ms=6)
        ax.annotate("", (i + 0.14, mid), (i + 0.04, own.mean()), arrowprops={"arrowstyle": "->", "color": FAINT})
    ax.set_xticks(range(len(labels)), labels)
    label(ax, "batch", "yield of dyestuff (g)")
    handles = [
        ax.plot([], [], ".", color=FAINT, label="samples")[0],
        ax.plot([], [], "o", color="white", mec=INK, label="the batch's own mean")[0],
        ax.plot([], [], "s-", color=BLUE, label="the model's, with 95% interval")[0],
        ax.plot([], [], ":", color=FAINT, label="the average batch")[0],
    ]
    figure.legend(handles=handles, loc="outside upper left", ncols=4, fontsize=7.5, frameon=False)
    return figure


def participants(fit: hlm.Fit) -> Figure:
    """Sleep study: every participant's line and the common one."""
    design, posterior = fit.design, fit.idata["posterior"]
    figure, (ax,) = plain(5.6, 3.4)
    days = np.array([0.0, 9.0])
    common = [float(posterior[v].median()) for v in ("Intercept", "Days")]
    for subject in design.groupings["Subject"].labels:
        r = posterior["r_Subject"].sel(Subject=subject)
        start, slope = (float((posterior[v] + r.sel(Subject_effect=v)).median()) for v in ("Intercept", "Days"))
        ax.plot(days, start + slope * days, color=FAINT, lw=0.9)
    ax.plot(days, common[0] + common[1] * days, color=BLUE, lw=2.6)
    label(ax, "Days (day)", "average reaction time (ms)")
    handles = [
        ax.plot([], [], color=FAINT, lw=0.9, label="the 18 participants")[0],
        ax.plot([], [], color=BLUE, lw=2.6, label="the average participant")[0],
    ]
    figure.legend(handles=handles, loc="outside upper left", ncols=2, fontsize=7.5, frameon=False)
    return figure


def apart(fit: hlm.Fit) -> Figure:
    """Sleep study: deviations with 95% intervals, those of intercepts beside those of slopes, sorted by the former."""
    r = fit.idata["posterior"]["r_Subject"]
    figure, axes = plain(6.2, 3.6, columns=2, sharey=True)
    order = r.sel(Subject_effect="Intercept").median(("chain", "draw")).argsort().values
    subjects = r["Subject"].values[order]
    for ax, (effect, unit) in zip(axes, (("Intercept", "ms"), ("Days", "ms per day")), strict=True):
        draws = r.sel(Subject_effect=effect, Subject=subjects)
        low, mid, high = draws.quantile((0.025, 0.5, 0.975), ("chain", "draw")).values
        ax.axvline(0, color=FAINT, lw=1, ls=":")
        ax.hlines(range(len(subjects)), low, high, color=BLUE, lw=1.4)
        ax.plot(mid, range(len(subjects)), "o", color=BLUE, ms=4)
        label(ax, f"deviation of {effect} ({unit})", "participant" if ax is axes[0] else "")
    axes[0].set_yticks(range(len(subjects)), subjects)
    axes[0].tick_params(axis="y", labelsize=7)
    return figure


def correlation_by_zero(fit: hlm.Fit) -> Figure:
    """Sleep study: participants' slopes against where their lines are at day 0, and at day 9."""
    design, posterior = fit.design, fit.idata["posterior"]
    figure, axes = plain(6.4, 3.0, 2, sharey=True)
    r = posterior["r_Subject"]
    start, slope = (r.sel(Subject_effect=e).median(("chain", "draw")).values for e in ("Intercept", "Days"))
    assert len(start) == len(design.groupings["Subject"].labels)
    for ax, day in zip(axes, (0, 9), strict=True):
        ax.axhline(0, color=FAINT, lw=0.6)
        ax.axvline(0, color=FAINT, lw=0.6)
        ax.plot(start + day * slope, slope, "o", color=BLUE, ms=5)
        label(ax, f"deviation at day {day} (ms)", "deviation of the slope (ms per day)" if day == 0 else "")
    return figure


def funnel(fit: hlm.Fit) -> Figure:
    """CBPP: the sd of herds against one herd's deviation, and against the same deviation in units of that sd."""
    posterior = fit.idata["posterior"]
    herd = str(posterior["herd"].values[0])
    sd = posterior["sd_herd"].values[..., 0].ravel()
    r = posterior["r_herd"].sel(herd=herd, herd_effect="Intercept").values.ravel()
    random = np.random.default_rng(1).choice(len(sd), size=min(len(sd), 600), replace=False)
    prior = np.random.default_rng(2)
    prior_sd = np.abs(prior.normal(0, 1, 600))
    z = prior.normal(0, 1, 600)
    figure, axes = plain(7.2, 3.0, 3)
    for ax, x, y, title in (
        (axes[0], prior_sd * z, prior_sd, "no data: deviation"),
        (axes[1], z, prior_sd, "no data: deviation / sd"),
        (axes[2], r[random], sd[random], f"the data: herd {herd}"),
    ):
        ax.plot(x, np.log(y), ".", color=BLUE, ms=2.2, alpha=0.5)
        label(ax, "", "log of the sd" if ax is axes[0] else "", title)
        ax.set_ylim(-5, 1.5)
    return figure
