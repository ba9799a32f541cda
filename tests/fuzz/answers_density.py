"""The density that is sampled, against the textbook's: priors, effects and likelihood by SciPy and dense matrices.

The textbook is that of tests/kernel; here it meets models that nobody thought of.
"""

from __future__ import annotations

import sys
import warnings
from pathlib import Path
from types import ModuleType

import numpy as np

from hlmdsl.design.design import Design
from tests.fuzz.outcome import claim

KERNEL_TESTS = str(Path(__file__).parents[1] / "kernel")
POINTS = 4
MOST_COORDINATES = 600
"""Of which the Jacobian by differences is found in a second or two."""
LARGEST = 1e6
"""Beyond this, a log density of made-up points has too few digits left to be compared."""
FARTHEST = 1e5
"""Of the responses' sd: beyond it the Jacobian by differences has too few (tests/kernel/test_far_from_zero.py looks
there)."""


def check_density(design: Design) -> None:
    """Up to one constant: density = joint - conditional of what is integrated out + log of the Jacobian."""
    from hlmdsl.backend.kernel.kernel_run import prepare
    from hlmdsl.backend.kernel.plan import make_plan, supports

    y = design.observed.value
    if design.schema.steps:
        return  # tests/kernel/test_monotonic.py holds them against PyMC's
    if supports(design) is not None or np.abs(y).max() > FARTHEST * y.std() > 0:
        return
    steps, textbook = _tests_of_the_kernel()
    program = prepare(make_plan(design))
    if program.n_dim > MOST_COORDINATES:
        return
    density = program.density
    gaps, sizes = [], []
    for x in steps.points(program, POINTS, width=0.3):
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")  # a made-up point may be where there is no density at all
            try:
                values = steps.values_at(program, x)
                truth = textbook.log_joint(design, values) + steps.log_jacobian(program, x)
                if program.plan.integrated:
                    truth -= textbook.log_conditional(design, values, program.plan.integrated)
            except np.linalg.LinAlgError:
                return
        if not abs(truth) < LARGEST:
            return
        gaps.append(density(x)[0] - truth)
        sizes.append(abs(truth))
    claim(np.ptp(gaps) < 1e-6 * (1 + max(sizes)), "the density is the textbook's", gaps)


def _tests_of_the_kernel() -> tuple[ModuleType, ModuleType]:
    if KERNEL_TESTS not in sys.path:
        sys.path.append(KERNEL_TESTS)
    import test_density
    import textbook_density

    return test_density, textbook_density
