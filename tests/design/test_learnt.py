"""What was learnt of the same columns before stands, as far as both differ by order or rounding alone."""

from __future__ import annotations

from typing import Any

import numpy as np

import hlmdsl as hlm
from hlmdsl.design.bind_columns import bind_columns
from hlmdsl.design.design import Schema, Units
from hlmdsl.design.encode import encode
from hlmdsl.design.learn import learn
from hlmdsl.design.learnt import NOTHING, Learnt, Zero
from hlmdsl.design.table import table_from

SPEC = """
response y ~ Normal(mu, sigma)
covariate x center mean scale sd
covariate z center 2
factor f
group g
group h in g
effects mu = 1 + x + z + f + (1 | g/h)
"""
TABLE = {
    "y": [1.0, 4.0, 2.0, 2.5, 0.5, 1.5],
    "x": [2000.0, 2001.0, 2003.0, 2000.0, 2002.0, 2004.0],
    "z": [1.0, 2.0, 2.0, 4.0, 3.0, 1.0],
    "f": ["b", "a", "c", "a", "b", "c"],
    "g": ["s", "t", "s", "t", "s", "t"],
    "h": ["1", "1", "2", "2", "1", "2"],
}


def learnt(kept: Learnt) -> Schema:
    model = hlm.parse(SPEC).model
    columns, _ = bind_columns(model, table_from(TABLE))
    schema, found = learn(model, columns, "the table", kept)
    assert not [d for d in found if d.severity == "error"]
    assert schema is not None
    return schema


def zero(schema: Schema, name: str) -> tuple[float, float]:
    return schema.covariates[name].center, schema.covariates[name].scale


def test_another_order_and_other_last_digits_stand() -> None:
    own = learnt(NOTHING)
    center, scale = zero(own, "x")
    near = Zero(float(np.nextafter(center, 0)), float(np.nextafter(scale, 9)))
    parts = (("t", "1"), ("s", "2"), ("t", "2"), ("s", "1"))
    groups = {"g": ("t", "s"), "h": ("2", "1")}
    schema = learnt(Learnt({"f": ("c", "a", "b")}, {"x": near}, {}, groups, {"h": Units(parts)}))
    assert schema.factors["f"].levels == ("c", "a", "b")
    assert schema.factors["f"].reference == 0
    assert schema.groups == groups
    assert schema.units["g"].labels == ("t", "s")
    assert schema.units["h"].labels == ("t:1", "s:2", "t:2", "s:1")
    assert zero(schema, "x") == (near.center, near.scale)
    one, other = (encode(s, table_from(TABLE)).rows for s in (own, schema))
    for name in ("g", "h"):
        labels = [[s.units[name].labels[i] for i in rows.units[name]] for s, rows in ((own, one), (schema, other))]
        assert labels[0] == labels[1]
    assert [schema.factors["f"].levels[i] for i in other.levels["f"]] == TABLE["f"]


def test_all_else_is_learnt_anew() -> None:
    """Other labels, labels twice, other units, other numbers, and numbers where the spec declares some."""
    own = learnt(NOTHING)
    center, scale = zero(own, "x")
    units = own.units["h"].parts
    wrong: list[dict[str, Any]] = [
        {"levels": {"f": ("a", "b")}},
        {"levels": {"f": ("a", "b", "b", "c")}},
        {"levels": {"f": ("a", "b", "d")}},
        {"groups": {"g": ("s", "t", "u")}},
        {"units": {"h": Units(units[1:])}},
        {"units": {"h": Units((*units, units[0]))}},
        {"units": {"h": Units((*units[1:], ("s", "3")))}},
        {"zeros": {"x": Zero(center + 1e-6, scale + 1e-6)}},
        {"zeros": {"z": Zero(2 + 1e-12, 1 + 1e-12)}},
    ]
    for fields in wrong:
        schema = learnt(Learnt(**fields))
        assert schema.factors["f"].levels == own.factors["f"].levels
        assert (schema.groups, schema.units) == (own.groups, own.units)
        assert zero(schema, "x") == (center, scale)
        assert zero(schema, "z") == (2.0, 1.0)
