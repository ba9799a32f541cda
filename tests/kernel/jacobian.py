"""By how much the coordinates of a program stretch: log |d values / d x| of what is not integrated out."""

from __future__ import annotations

import numpy as np

from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.recover import elements, recover


def free_values(program: Program, x: np.ndarray) -> np.ndarray:
    """(points, numbers): what is not integrated out, and not given."""
    found = recover(program, x[None], 5)
    v = elements(program, x)
    for name in {s for e in program.design.schema.equations for s in e.share_variables}:
        found[name] = v[:, program.layout.variables[name].elements]  # before they are divided by their sum
    names = list(program.layout.variables) + [own.latent.cor for own in program.layout.latents if own.latent.pairs]
    every = [p for own in program.layout.drawn for p in own.latent.places if p.positions is None]
    names += [p.variable for p in every if not p.columns]
    parts = [found[p.variable][..., list(p.columns)].reshape(len(x), -1) for p in every if p.columns]
    taken: dict[str, list[int]] = {}
    for place in (p for own in program.plan.integrated for p in own.places if p.positions is not None):
        taken.setdefault(place.variable, []).extend(place.positions.tolist())
    for element in program.plan.fixed:
        taken.setdefault(element.variable, []).append(element.position)
    flat = [np.delete(found[n].reshape(len(x), -1), taken.get(n, []), axis=1) for n in names]
    return np.concatenate(flat + parts, axis=1)


def log_jacobian(program: Program, x: np.ndarray) -> float:
    """By differences: knows nothing of how the values are made.

    Differences of two sizes cancel each other's error in h², so that steps may be as large as digits need.
    """
    steps = 1e-3 * np.eye(x.size)
    values = free_values(program, np.concatenate([x + k * steps for k in (1, -1, 2, -2)]))
    near, mirrored, far, far_mirrored = values.reshape(4, x.size, -1)
    matrix = (4 * (near - mirrored) / 2e-3 - (far - far_mirrored) / 4e-3) / 3
    assert matrix.shape == (x.size, x.size)
    return float(np.linalg.slogdet(matrix)[1])
