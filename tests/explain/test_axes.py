"""Where functions of a covariate are read when there is no table."""

from __future__ import annotations

import warnings

import pytest

import hlmdsl


@pytest.mark.parametrize("center", [2000, -2000, 800])
def test_exp_is_read_where_it_is_a_number(center: int) -> None:
    """A declared zero may be anywhere; what a coefficient is does not depend on where it is read."""
    text = f"response y ~ Normal(mu, sigma)\neffects mu = 1 + x + exp(x)\ncovariate x center {center}"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        explained = str(hlmdsl.parse(text).explain())
    assert "0.339 [x = 0] + 0.339 [x = 2] − 0.677 [x = 1]" in explained  # 1/(e² − 2e + 1), and twice that
