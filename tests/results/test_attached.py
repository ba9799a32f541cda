"""What other stages keep with a fit comes back as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.results.attached import Attached
from hlmdsl.source.exceptions import InternalError


def test_what_is_attached_comes_back(fit: hlm.Fit, tmp_path: Path) -> None:
    arrays = {
        "last_points": np.array([[0.1, -np.inf, np.nan], [1.0, 2.0, 3.0]]),
        "steps": np.arange(3, dtype=np.int32),
        "stopped": np.array([True, False]),
        "one": np.array(0.25),
        "none": np.zeros((0, 4)),
    }
    facts = {"pieces": 2, "cut short": None, "text": 'a "b" \u2028 é', "nested": {"list": [1, 2.5, "x", True]}}
    given = replace(fit, attached={"resume": Attached(facts, arrays), "other": Attached({}, {})})
    given.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    assert set(opened.attached) == {"resume", "other"}
    assert opened.attached["resume"].facts == facts
    assert list(opened.attached["resume"].arrays) == list(arrays)
    for name, array in arrays.items():
        back = opened.attached["resume"].arrays[name]
        np.testing.assert_array_equal(back, array)
        assert (back.dtype, back.shape) == (array.dtype, array.shape)
    assert set(opened.idata.children) == set(fit.idata.children)
    opened.save(tmp_path / "again.nc")
    assert hlm.open_fit(tmp_path / "again.nc").attached["resume"].facts == facts


def test_only_numbers_and_json_can_be_attached() -> None:
    with pytest.raises(InternalError, match="`x`"):
        Attached({}, {"x": np.array(["a"])})
    with pytest.raises(InternalError, match=r"in stage `results`: facts .* JSON"):
        Attached({"x": {1, 2}}, {})
