"""Figures of the page from results.json: medians and ranges over seeds, ratios to the best contender.

In: the results. Out: numbers by model and contender, None where nothing was measured.
Not decided here: wording and layout (report.py, bars.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median
from typing import Any

OURS = "hlmdsl"


@dataclass(frozen=True)
class Spread:
    """A median over seeds and the range."""

    middle: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Iterable[float | None]) -> Spread | None:
        there = [v for v in values if v is not None]
        return cls(median(there), min(there), max(there)) if there else None

    def __str__(self) -> str:
        if told(self.low) == told(self.high):
            return told(self.middle)
        return f"{told(self.middle)} ({told(self.low)} to {told(self.high)})"


def told(value: float | None, digits: int = 3) -> str:
    """Three significant digits, thousands separated."""
    if value is None or value != value:
        return "–"
    if value == 0:
        return "0"
    rounded = float(f"{value:.{digits}g}")
    if abs(rounded) >= 10 ** (digits - 1):
        return f"{rounded:,.0f}"
    return f"{rounded:.{digits}g}"


@dataclass(frozen=True)
class Entry:
    """One contender on one model."""

    model: str
    contender: str
    cold: dict[str, Any]
    warm: dict[str, Any]

    @property
    def seeds(self) -> list[dict[str, Any]]:
        return list(self.cold.get("seeds", ()))

    @property
    def finished(self) -> bool:
        return bool(self.seeds)

    @property
    def ess_per_second(self) -> Spread | None:
        """Minimum bulk ESS over the named quantities, per second of sampling."""
        return Spread.of(s["min_ess"] / s["sampling_s"] for s in self.seeds)

    @property
    def sampling_s(self) -> Spread | None:
        """Of the first draws alone where the process did not get to judge them."""
        return self.over_seeds("sampling_s") or Spread.of([self.cold.get("sample_s")])

    def over_seeds(self, name: str) -> Spread | None:
        return Spread.of(s.get(name) for s in self.seeds)

    @property
    def status(self) -> str:
        """Empty where all went well."""
        for words, run in (("", self.cold), ("second run: ", self.warm)):
            status = run.get("status", "ok")
            if status == "ok":
                continue
            reached = {
                "timeout": "stopped at the limit of time",
                "memory": "stopped at the limit of memory",
                "error": f"failed: {run.get('error', '')}",
            }[status]
            return f"{words}{reached} after {len(run.get('seeds', ()))} seeds"
        return ""


def entries(results: dict[str, Any], kind: str) -> dict[str, dict[str, Entry]]:
    """By model, then by contender, in the order of the plan."""
    found: dict[str, dict[str, Entry]] = {}
    for step in results["results"].values():
        if step["kind"] == kind:
            entry = Entry(step["subject"], step["contender"], step.get("cold", {}), step.get("warm", {}))
            found.setdefault(entry.model, {})[entry.contender] = entry
    return found


def best_contender(of: dict[str, Entry], figure: Any, largest: bool) -> tuple[Entry, float] | None:
    """Who does best among the others by `figure`, a function of an Entry."""
    scored = [(e, figure(e)) for e in of.values() if e.contender != OURS]
    there = [(e, v) for e, v in scored if v is not None]
    if not there:
        return None
    return max(there, key=lambda pair: pair[1]) if largest else min(there, key=lambda pair: pair[1])


def middle(spread: Spread | None) -> float | None:
    return None if spread is None else spread.middle


def import_pymc_s(results: dict[str, Any]) -> float | None:
    step = results["results"].get("import_pymc")
    return median(step["seconds"]) if step else None


def disagreement(one: Entry, other: Entry) -> float | None:
    """Largest difference of posterior means, all seeds together, in Monte Carlo standard errors."""
    if not (one.finished and other.finished):
        return None
    first, second = _pooled(one), _pooled(other)
    if first.keys() != second.keys():
        raise ValueError(f"{one.contender} and {other.contender} have different quantities in {one.model}")
    return max(abs(m - first[n][0]) / (v + first[n][1]) ** 0.5 for n, (m, v) in second.items())


def _pooled(entry: Entry) -> dict[str, tuple[float, float]]:
    """Mean and squared standard error of each named quantity."""
    found = {}
    for name in entry.seeds[0]["means"]:
        ess = sum(s["ess"][name] for s in entry.seeds)
        mean = sum(s["means"][name] * s["ess"][name] for s in entry.seeds) / ess
        variance = sum(s["sds"][name] ** 2 for s in entry.seeds) / len(entry.seeds)
        found[name] = (mean, variance / ess)
    return found
