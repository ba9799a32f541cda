"""Specs to designs and explanations, and the two specs of the forum posts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pandas as pd

from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.schema import schema_from_spec
from hlmdsl.design.table import table_from
from hlmdsl.explain.explanation import explain, with_estimates
from hlmdsl.explain.meaning import Estimate, Explanation, Meaning
from hlmdsl.model.check import check_model
from hlmdsl.model.model import Model
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse

PROJECTION = """
model projection "How far movements stray from the task axis, by block and direction"
response log(projection_sq) "squared projection" ~ Normal(mu, sigma)
factor block     "experimental block"    { b1, b2, b3 }              reference b1
factor direction "projection direction"  { orthogonal, parallel }    reference orthogonal
group  user      "participant"
effects mu = 1 + block * direction + (1 + direction | user)
prior Intercept       ~ Normal(0, 10)
prior effects         ~ Normal(0, 1)
prior block:direction ~ Normal(0, 0.5)
prior sd(user)        ~ HalfNormal(1)
prior sigma           ~ HalfNormal(1)
correlation user ~ LKJ(eta = 2)
estimand cost_in_b2 "parallel minus orthogonal, in block b2"
    = at(block = b2, direction = parallel) - at(block = b2, direction = orthogonal)
"""

SLEEP = """
model sleepstudy "Reaction time over ten days of sleep deprivation"
response  Reaction "average reaction time" unit "ms" ~ Normal(mu, sigma)
covariate Days     "days of sleep deprivation" unit "day"
group     Subject
effects mu = 1 + Days + (1 + Days | Subject)
prior Intercept         ~ Normal(250, 50)
prior Days              ~ Normal(0, 20)
prior sd(Subject)       ~ HalfNormal(50)
prior sd(Subject, Days) ~ HalfNormal(20)
prior sigma             ~ HalfNormal(50)
correlation Subject     ~ LKJ(eta = 2)
"""

Explained = Callable[..., Explanation]


def model_of(spec: str) -> Model:
    source = SourceText("test.hlm", spec)
    return check_model(parse(source), source)


def schema_of(spec: str) -> Schema:
    return schema_from_spec(model_of(spec))


def design_of(spec: str, table: Mapping[str, Sequence[object]]) -> Design:
    return bind_data(model_of(spec), table_from(pd.DataFrame(table)))


def explain_spec(spec: str, table: Mapping[str, Sequence[object]] | None = None) -> Explanation:
    if table is None:
        return explain(schema_of(spec))
    design = design_of(spec, table)
    return explain(design.schema, design)


def after_fit(
    explanation: Explanation,
    estimates: Mapping[str, Estimate],
    alarms: tuple[str, ...] = (),
    averages: Mapping[str, Estimate] | None = None,
    remarks: tuple[str, ...] = (),
) -> Explanation:
    """The explanation with estimates of the numbers that have these names."""

    def of(wanted: Mapping[str, Estimate]) -> dict[Meaning, Estimate]:
        every = (*explanation.meanings, *(c for t in explanation.cells for c in t.cells))
        found = {m: wanted[m.name] for m in every if m.name in wanted}
        assert len(found) == len(wanted)
        return found

    averaged = {m.population: e for m, e in of(averages or {}).items() if m.population is not None}
    return with_estimates(explanation, {m.number: e for m, e in of(estimates).items()}, alarms, averaged, remarks)
