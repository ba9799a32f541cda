"""The textbook density of these tests is that of the PyMC model: so the kernel's is too."""

from __future__ import annotations

import kernel_cases as cases
import numpy as np
import pytensor
import pytest
import textbook_density as reference

from hlmdsl.backend.build import build_model


@pytest.mark.parametrize(
    "case", ["four effects", "hyperparameter", "Binomial", "Poisson", "Normal with log(sigma)", "Gamma with log(alpha)"]
)
def test_textbook_is_pymc(case: str) -> None:
    design = cases.gaussian(case) if case in cases.GAUSSIAN else cases.other(case)
    rng = np.random.default_rng(0)
    with pytensor.config.change_flags(mode="FAST_COMPILE"):
        model = build_model(design)
        variables = model.free_RVs
        logp = model.compile_logp(jacobian=False)
        values = model.compile_fn(model.replace_rvs_by_values(variables), on_unused_input="ignore")
        gaps = []
        for _ in range(3):
            point = {k: np.asarray(rng.normal(0, 0.5, np.shape(v))) for k, v in model.initial_point().items()}
            natural = dict(zip([v.name for v in variables], values(point), strict=True))
            gaps.append(float(logp(point)) - reference.log_joint(design, natural))
    assert np.ptp(gaps) < 1e-8 * (1 + abs(float(logp(point))))
