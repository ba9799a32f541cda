"""Pathfinder: of the normal distributions that an ascent suggests on its way, the one nearest the posterior.

In: a log density with its gradient, starts. Out: one normal distribution for each start.
Not decided here: how good they are (pareto.py). Zhang, Carpenter, Gelman & Vehtari (2022, JMLR 23(306)): algorithms 1,
3 and 4; nearest is the largest evidence lower bound, estimated from a few draws at every step.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.results.approximate.ascent import PAIRS, LogDensity, Path, climb, usable
from hlmdsl.source.frozen import frozen

DRAWS_A_STEP = 10
"""For the lower bound of each step."""


@frozen(eq=False)
class LowRank:
    """N(mean, V), V^(1/2) = diag(spread) (I + Q (L - I) Q'), Q (n, 2 J) orthonormal: the sum of a diagonal and the few
    directions that the last J steps went."""

    mean: Floats
    spread: Floats
    basis: Floats
    within: Floats
    bound: float = -np.inf

    def draw(self, size: int, random: np.random.Generator) -> Floats:
        """(size, n)"""
        u = random.standard_normal((size, self.mean.size))
        along = u @ self.basis
        out: Floats = self.mean + self.spread * (u + (along @ self.within.T - along) @ self.basis.T)
        return out

    def log_density(self, x: Floats) -> Floats:
        """At points (size, n)."""
        u = (x - self.mean) / self.spread
        along = u @ self.basis
        straight = np.linalg.solve(self.within, along.T).T
        square = (u**2).sum(axis=1) - (along**2).sum(axis=1) + (straight**2).sum(axis=1)
        volume = np.log(self.spread).sum() + np.log(np.diag(self.within)).sum()
        out: Floats = -0.5 * (square + self.mean.size * np.log(2.0 * np.pi)) - volume
        return out


def pathfinder(target: LogDensity, start: Floats, random: np.random.Generator) -> LowRank | None:
    """The best normal distribution along one ascent; None if no step had positive curvature."""
    path = climb(target, start)
    best: LowRank | None = None
    for normal in _along(path):
        x = normal.draw(DRAWS_A_STEP, random)
        values = np.array([target(row)[0] for row in x])
        bound = float((values - normal.log_density(x)).mean()) if np.isfinite(values).all() else -np.inf
        if best is None or bound > best.bound:
            best = LowRank(normal.mean, normal.spread, normal.basis, normal.within, bound)
    return best


def _along(path: Path) -> list[LowRank]:
    """The normal distribution that each point of the ascent suggests, from the steps that led to it."""
    found = []
    variances = np.ones(path.x.shape[1])
    moves: list[Floats] = []
    turns: list[Floats] = []
    for at in range(1, len(path.x)):
        moved, turned = path.x[at] - path.x[at - 1], path.gradient[at - 1] - path.gradient[at]
        if usable(moved, turned):
            variances = _updated(variances, moved, turned)
            moves, turns = [*moves, moved][-PAIRS:], [*turns, turned][-PAIRS:]
        if moves:
            normal = _normal(path.x[at], path.gradient[at], variances, np.array(moves).T, np.array(turns).T)
            if normal is not None:
                found.append(normal)
    return found


def _updated(variances: Floats, moved: Floats, turned: Floats) -> Floats:
    """The diagonal of the inverse curvature after one more step (Gilbert & Lemarechal 1989; algorithm 3)."""
    a, b = turned @ (variances * turned), turned @ moved
    c = moved @ (moved / variances)
    out: Floats = 1.0 / (a / (b * variances) + turned**2 / b - a * moved**2 / (b * c * variances**2))
    return out


def _normal(x: Floats, slope: Floats, variances: Floats, moves: Floats, turns: Floats) -> LowRank | None:
    """Mean x + V slope and V = diag(variances) + beta gamma beta', factored (algorithms 3 and 4)."""
    inverse = np.linalg.inv(np.triu(moves.T @ turns))
    size = moves.shape[1]
    middle = np.diag((moves * turns).sum(axis=0)) + turns.T @ (variances[:, None] * turns)
    gamma = np.block([[np.zeros((size, size)), -inverse], [-inverse.T, inverse.T @ middle @ inverse]])
    beta = np.concatenate([variances[:, None] * turns, moves], axis=1)
    spread = np.sqrt(variances)
    basis, triangle = np.linalg.qr(beta / spread[:, None])
    try:
        within = np.linalg.cholesky(np.eye(basis.shape[1]) + triangle @ gamma @ triangle.T)
    except np.linalg.LinAlgError:
        return None
    mean = x + variances * slope + beta @ (gamma @ (beta.T @ slope))
    if not (np.isfinite(mean).all() and np.isfinite(spread).all()):
        return None
    return LowRank(mean, spread, basis, within)
