"""In: an Explanation. Out: JSON with every weight, so that others can check a meaning and build on it.

Not decided here: what is said.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, replace
from typing import Any

from hlmdsl.explain.meaning import CurveCourse, Explanation, LevelProbability, Meaning, Sum, Terms, WeightedPair
from hlmdsl.explain.shares import AtPoint, Share, Spreads
from hlmdsl.explain.write.json_equations import equations_data
from hlmdsl.explain.write.plain_text import shown
from hlmdsl.families.family import Single

FORMAT = 1
"""Increased if a key is removed or changes its meaning; new keys do not change it."""


def to_json(explanation: Explanation) -> str:
    """The explanation as JSON text. Invisible characters that change the display, such as those that reverse the
    direction of text, are written as escapes: the data are the same.
    """
    text = json.dumps(as_data(explanation), ensure_ascii=False, indent=2, allow_nan=False)
    return shown(text, _by_number)


def _by_number(character: str) -> str:
    """`\\u202e`; two of them beyond U+FFFF."""
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


def as_data(e: Explanation) -> dict[str, Any]:
    """The explanation as lists and dictionaries."""
    return {
        "format": FORMAT,
        "model": e.name,
        "text": e.text,
        "formula": e.formula,
        "facts": list(e.facts),
        "inferred": list(e.inferred),
        "alarms": list(e.alarms),
        "remarks": list(e.remarks),
        "warnings": [{"code": w.code, "title": w.title_text} for w in e.warnings],
        "meanings": [meaning_data(m) for m in e.meanings],
        "sections": [
            {
                "title": s.title,
                "lead": s.lead,
                "meanings": [m.name for m in s.meanings],
                "combinations": [m.name for m in s.combinations],
                "hints": list(s.hints),
                "implied": list(s.implied),
                "courses": [_course(own) for own in s.courses],
            }
            for s in e.sections
        ],
        "cells": [
            {"title": t.title, "factors": list(t.factors), "cells": [meaning_data(c) for c in t.cells]} for t in e.cells
        ],
        "equations": equations_data(e.equations) if e.equations is not None else None,
    }


def meaning_data(m: Meaning) -> dict[str, Any]:
    """One meaning."""
    return {
        "name": m.name,
        "kind": m.kind,
        "variable": m.variable,
        "coords": dict(m.coords),
        "text": m.text,
        "said": m.said,
        "unit": m.unit,
        "scale": m.scale,
        "weights": [
            {"at": dict(p.at), "weight": p.weight, "exact": None if p.exact is None else str(p.exact)}
            for p in m.weights
        ],
        **({"covariances": [_pair(p) for p in m.covariances]} if m.covariances else {}),
        "sum": _named(m.derived.terms) if isinstance(m.derived, Sum) else None,
        **({"probability": _probability(m.number)} if isinstance(m.number, LevelProbability) else {}),
        "share": _share(m.derived) if isinstance(m.derived, Share) else None,
        "arithmetic": m.arithmetic,
        "invariance": m.invariance,
        "response": m.response,
        "determined": m.determined,
        "caution": m.caution,
        "prior": m.prior or None,
        "prior_is_default": m.prior_is_default,
        "prior_text": m.prior_text,
        "estimate": None
        if m.estimate is None
        else {k: v if math.isfinite(v) else None for k, v in asdict(m.estimate).items()},
    }


def _pair(p: WeightedPair) -> dict[str, Any]:
    exact = None if p.exact is None else str(p.exact)
    return {"at": dict(p.at), "and_at": dict(p.and_at), "weight": p.weight, "exact": exact}


def _named(terms: Terms) -> dict[str, float]:
    return {element.name: weight for element, weight in terms}


def _probability(of: LevelProbability) -> dict[str, Any]:
    """What it is computed from: a predictor, and the cutpoints that part the levels; or a predictor for each level but
    the reference.
    """
    family, level = of.level.family, {"level": of.level.label, "position": of.level.code}
    if family.cutpoints is None:
        return {**level, "link": family.main.usual_link, "predictors": [_named(terms) for terms in of.predictors]}
    return {
        **level,
        "among": family.cutpoints.among,
        "of_higher": family.cutpoints.sign > 0,
        "link": family.cutpoints.link.name,
        "predictor": _named(of.predictors[0]),
        "cutpoints": [element.name for element in of.cutpoints],
        **({"raised": [_named(terms) for terms in of.raised]} if of.raised else {}),
        **({"log_scale": _named(of.log_scale)} if family.cutpoints.scaled_by else {}),
    }


def _share(share: Share) -> dict[str, Any]:
    """The same data with names in place of what they refer to."""

    def spreads(each: Spreads) -> list[Any]:
        return [([element.name for element in elements], weight) for elements, weight in each]

    def at_point(at: AtPoint) -> dict[str, Any]:
        return {**asdict(at), "terms": list(_named(at.terms).items())}

    parameters = [(name, at_point(at)) for name, at in share.parameters]
    named = {"part": spreads(share.part), "whole": spreads(share.whole), "parameters": parameters}
    within = share.within.written if isinstance(share.within, Single) else share.within
    return {**asdict(replace(share, within="constant")), **named, "within": within}


def _course(own: CurveCourse) -> dict[str, Any]:
    return {
        "over": own.over,
        "at": dict(own.at),
        "rises": [list(span) for span in own.rises],
        "falls": [list(span) for span in own.falls],
        "range": list(own.ends),
        "text": own.text,
    }
