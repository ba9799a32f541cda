"""What rows and a line on residuals say together: warnings, and what is not warned of."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl
from hlmdsl.source.exceptions import HlmError

N = 24
TABLE = {
    "y": np.random.default_rng(1).normal(size=N),
    "visit": np.tile(list("abcd"), 6),
    "week": np.tile([0.0, 1.0, 2.0, 4.0], 6),
    "user": np.repeat([f"u{k}" for k in range(6)], 4),
    "single": [f"r{k}" for k in range(N)],
    "x": np.random.default_rng(2).normal(size=N),
}
HEAD = "response y ~ Normal(mu, sigma)\nfactor visit { a, b, c, d } reference a\ngroup user\n"


def test_a_bar_at_each_visit_is_told_as_residuals() -> None:
    design = hlmdsl.parse(HEAD + "effects mu = 1 + visit + (0 + visit | user)").bind(TABLE)
    (warning,) = (w for w in design.warnings if w.code == "HLM380")
    assert "`correlation residual(visit | user) ~ LKJ(eta = 1)`" in str(warning.help_text)


def test_a_variance_of_rows_is_told_from_residuals_in_time() -> None:
    """An effect of each row is what rows have beside what they share with their neighbours (a nugget)."""
    lines = "covariate week\ngroup single\neffects mu = 1 + visit + (1 | single)\n"
    with_time = hlmdsl.parse(HEAD + lines + "correlation residual(ar(week) | user) ~ Uniform(-1, 1)").bind(TABLE)
    assert not {"HLM380", "HLM381"} & {w.code for w in with_time.warnings}


def test_effects_that_residuals_have_already() -> None:
    """Unless sigma differs between rows at a visit: then the correlations cannot take their place."""
    line = "correlation residual(visit | user) ~ LKJ(eta = 1)"
    mu = "effects mu = 1 + visit + (1 | user)\n"
    with pytest.raises(HlmError, match="HLM2318"):
        hlmdsl.parse(HEAD + mu + line).bind(TABLE)
    with pytest.raises(HlmError, match="HLM2318"):
        hlmdsl.parse(HEAD + mu + "effects log(sigma) = 1 + visit\n" + line).bind(TABLE)
    hlmdsl.parse(HEAD + "covariate x\n" + mu + "effects log(sigma) = 1 + x\n" + line).bind(TABLE)
    hlmdsl.parse(HEAD + "covariate x\n" + mu.replace("(1 | user)", "(0 + x | user)") + line).bind(TABLE)
