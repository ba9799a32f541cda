"""A fit of draws that no sampler made, and what is right to say of it: each number is that of its own draws."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.explain.meaning import Explanation, Meaning, Sum
from hlmdsl.results.draws import draws_of
from hlmdsl.results.fit import Fit
from tests.fuzz.outcome import claim

CHAINS = 2
OF_THE_POSTERIOR = ("intercept", "effect", "sd", "correlation", "parameter", "hyperparameter", "estimand")


def by_hand(design: Design, seed: int, draws: int = 8) -> Fit:
    """Every element has other draws than every other, in the range that its prior allows."""
    rng = np.random.default_rng(seed)
    coords = design.coords
    posterior = {}
    for variable, dims in design.dims.items():
        values = rng.normal(size=(CHAINS, draws, *(len(coords[d]) for d in dims)))
        if variable in design.priors:
            flat = values.reshape(CHAINS, draws, -1)
            for i, resolved in enumerate(design.priors[variable]):
                flat[..., i] = within(resolved.prior, flat[..., i])
        posterior[variable] = values
    for name, (pairs, q) in design.schema.correlated.items():
        posterior[name] = correlations(rng, draws, q, pairs)
    statistics = {
        "diverging": np.zeros((CHAINS, draws), dtype=bool),
        "lp": rng.normal(size=(CHAINS, draws)),
        "depth": rng.integers(1, 5, (CHAINS, draws)),
        "n_steps": rng.integers(1, 30, (CHAINS, draws)),
        "step_size": np.full((CHAINS, draws), 0.5),
        "energy": rng.normal(size=(CHAINS, draws)),
    }
    drawn = draws_of(posterior, statistics, design, target_accept=0.9)
    return Fit(drawn, design, {"compile": 0.5, "sample": 1.25, "total": 1.75}, "draws made by hand")


def within(prior: Any, values: np.ndarray) -> np.ndarray:
    """Numbers of the real line, brought to where the prior has weight."""
    match prior.distribution.support:
        case "positive":
            return np.abs(values)
        case "unit":
            return 1 / (1 + np.exp(-values))
        case "interval":
            low, high = prior.constant("lower"), prior.constant("upper")
            if low is not None and high is not None:
                return low + (high - low) / (1 + np.exp(-values))
            return low + np.abs(values) if low is not None else high - np.abs(values) if high is not None else values
    return values


def correlations(rng: np.random.Generator, draws: int, q: int, pairs: tuple[tuple[int, int], ...]) -> np.ndarray:
    """(chains, draws, pairs) of random correlation matrices."""
    factors = rng.normal(size=(CHAINS, draws, q, q + 2))
    factors /= np.linalg.norm(factors, axis=-1, keepdims=True)
    whole = factors @ np.swapaxes(factors, -1, -2)
    return np.stack([whole[..., i, j] for i, j in pairs], axis=-1)


def check_estimates(design: Design, seed: int) -> None:
    """What is told beside a meaning is the median of its own draws; of a sum of coefficients, that of the sum's."""
    fit = by_hand(design, seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # such draws are no posterior's: exp of them may be beyond all numbers
        _check_estimates(fit)


def _check_estimates(fit: Fit) -> None:
    report = fit.explain()
    explanation = report.explanation
    posterior = fit.draws.posterior
    for m in explanation.meanings:
        if m.kind in OF_THE_POSTERIOR and m.variable in posterior and not m.is_constant:
            claim(m.estimate is not None, "a number of the posterior has an estimate", m.name)
            labels = [label for _, label in m.coords]
            at = tuple(
                list(map(str, fit.draws.labels[dim])).index(label)
                for dim, label in zip(fit.draws.dims[m.variable], labels, strict=True)
            )
            claim_median(m.estimate, posterior[m.variable][(..., *at)], m.name)
    check_sums(fit, explanation)
    report.to("text", width=100)
    frame = fit.summary()
    claim(list(frame.index) == [m.name for m in explanation.meanings], "a summary has a row for each number")


def check_sums(fit: Fit, explanation: Explanation) -> None:
    """By the design's rows at their points, not by the names of what is added up."""
    posterior = fit.draws.posterior
    for m in [
        *(m for m in explanation.meanings if m.kind == "combination"),
        *(c for t in explanation.cells for c in t.cells),
    ]:
        if isinstance(m.derived, Sum) and m.weights and m.estimate and (equation := _equation(m, fit.design)):
            columns = [
                posterior[c.variable].reshape(*posterior[c.variable].shape[:2], -1)[..., c.position]
                for c in equation.coefficients
            ]
            beta = np.stack(columns, axis=2) if columns else np.zeros((CHAINS, 1, 0))
            rows = equation.matrix(fit.design.schema.rows([dict(p.at) for p in m.weights]))
            h = np.array([p.weight for p in m.weights])
            # what columns of 1e15 lose when their products are added up here
            lost = 4 * np.finfo(float).eps * float((np.abs(beta) @ (np.abs(h) @ np.abs(rows))).max(initial=0.0))
            claim_median(m.estimate, beta @ (h @ rows), m.name, lost)


def _equation(meaning: Meaning, design: Design) -> CodedEquation | None:
    """The main one, or where each level of the response has its own, that of the coefficients that are added up."""
    main = design.schema.main
    if main.category is None:
        return main if meaning.variable == main.equation.parameter else None
    assert isinstance(meaning.derived, Sum)
    named = {name for name, _ in meaning.derived.terms}
    return next((e for e in design.schema.equations if named and named <= {c.name for c in e.coefficients}), None)


def claim_median(estimate: Any, draws: np.ndarray, name: str, lost: float = 0.0) -> None:
    wanted, size = float(np.median(draws)), float(np.abs(draws).max(initial=1e-300))
    same = abs(estimate.median - wanted) <= 1e-7 * size + 1e-12 + lost
    claim(same, "an estimate is that of its own draws", (name, estimate.median, wanted))
    edge = 1e-7 * size + lost
    inside = draws.min() - edge <= estimate.low <= estimate.median <= estimate.high <= draws.max() + edge
    claim(bool(inside), "an interval lies around its median", (name, estimate.low, estimate.median, estimate.high))
