"""The priors of a benchmark model, stated once, by its spec, and handed to every contender as data.

In: a spec and its table. Out: Priors, as plain numbers that travel as JSON.
Not decided here: how a contender writes them; check.py proves that it wrote the same.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Priors:
    """Normal (mu, sigma) of each coefficient, half-normal scales of sds and sigma, eta of LKJ by grouping."""

    coefficients: dict[str, tuple[float, float]]
    sds: dict[str, tuple[float, ...]]
    etas: dict[str, float]
    sigma: float | None

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, given: dict[str, Any]) -> Priors:
        return cls(
            {name: (mu, sigma) for name, (mu, sigma) in given["coefficients"].items()},
            {name: tuple(scales) for name, scales in given["sds"].items()},
            given["etas"],
            given["sigma"],
        )


def priors_of(spec: Path, data: Path) -> Priors:
    """Raises AssertionError for a prior of another family: the contenders are written for these."""
    import hlmdsl

    design = hlmdsl.load(spec).bind(data)
    main, *others = design.schema.equations
    assert not any(e.varying for e in others)
    coefficients = [c for e in design.schema.equations for c in (*e.cutpoints, *e.coefficients)]
    normal = [design.priors[c.variable][c.position] for c in coefficients]
    varying = {v.grouping.name: v for v in main.varying}
    return Priors(
        {
            c.name: (_argument(e, "Normal", "mu"), _argument(e, "Normal", "sigma"))
            for c, e in zip(coefficients, normal, strict=True)
        },
        {g: tuple(_argument(e, "HalfNormal", "sigma") for e in design.priors[v.sd]) for g, v in varying.items()},
        {g: design.correlations[v.cor].eta for g, v in varying.items() if v.pairs},
        _argument(design.priors["sigma"][0], "HalfNormal", "sigma") if "sigma" in design.priors else None,
    )


def _argument(element: Any, distribution: str, name: str) -> float:
    assert element.prior.distribution.name == distribution, element.line
    return float(dict(element.prior.arguments)[name])
