"""The decomposition that all questions of rank rest on."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from hlmdsl.design.rank import row_space_of


def test_a_second_algorithm_where_the_first_does_not_converge(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = np.random.default_rng(1).normal(size=(6, 3)) @ np.random.default_rng(2).normal(size=(3, 5))
    first = row_space_of(matrix)

    def fails(*_: Any, **__: Any) -> None:
        raise np.linalg.LinAlgError("SVD did not converge")

    monkeypatch.setattr(np.linalg, "svd", fails)
    second = row_space_of(matrix)
    assert first.null.shape == (5, 2)
    np.testing.assert_allclose(second.null, first.null, atol=1e-9)
    np.testing.assert_allclose(matrix @ second.null, 0, atol=1e-9)
