"""In: the model's equations. Out: the same as lists and dictionaries, for JSON.

Not decided here: what the equations are (model_equations.py).
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from hlmdsl.explain.generative_model import (
    Climbed,
    Code,
    Deviations,
    Indicator,
    Measured,
    ModelEquations,
    PredictorEquation,
    Regressor,
    ResidualEquation,
    ResponseEquation,
    StepEquation,
    Summand,
    Symbol,
)
from hlmdsl.model.parts.function import Function


def equations_data(model: ModelEquations) -> dict[str, Any]:
    """The model, read from the response to the priors."""
    return {
        "rows": model.rows,
        "response": _response(model, model.response),
        "predictors": [_predictor(p) for p in model.predictors],
        "deviations": [_deviations(d) for d in model.deviations],
        "priors": [{**asdict(p), "of": [_symbol(s) for s in p.of]} for p in model.priors],
        **({"steps": [_step(s) for s in model.steps]} if model.steps else {}),
        **({"shrinkage": model.shrinkage} if model.shrinkage else {}),
        **({"residual": _residual(model.residual)} if model.residual is not None else {}),
    }


def _residual(own: ResidualEquation) -> dict[str, Any]:
    pairs = [{"first": i, "second": j, "symbol": _symbol(symbol)} for i, j, symbol in own.correlations]
    phi = None if own.phi is None else _symbol(own.phi)
    told = {"grouping": own.grouping, "by": own.by, "levels": own.levels, "correlations": pairs}
    return told | {"eta": own.eta, "phi": phi}


def _step(own: StepEquation) -> dict[str, Any]:
    return {"of": _symbol(own.of), "total": _symbol(own.total), "shares": [_symbol(s) for s in own.shares]}


def _response(model: ModelEquations, r: ResponseEquation) -> dict[str, Any]:
    told = asdict(r)
    transform = {"transform": name_of(r.transform), "shift": r.transform.shift}
    if r.cumulative is not None:
        told["cumulative"] |= {"cutpoints": [_symbol(s) for s in r.cumulative.cutpoints]}
        if not r.cumulative.scaled_by:
            del told["cumulative"]["scaled_by"]
        if not r.cumulative.raised:
            del told["cumulative"]["raised"]
    told["components"] = [{"family": family, "arguments": n} for family, n in r.components]
    told["rising"] = [_symbol(model.symbols[e]) for e in r.rising]
    told["curve"] = r.curve.written if r.curve is not None else ""
    for name in ("parts", "components", "rising", "curve"):  # of few responses
        if not told[name]:
            del told[name]
    return {"column": told.pop("column")} | transform | {k: v for k, v in told.items() if k != "transform"}


def _predictor(p: PredictorEquation) -> dict[str, Any]:
    level: dict[str, Any] = {"level": p.level} if p.level is not None else {}
    level |= {"cutpoint": _symbol(p.cutpoint)} if p.cutpoint is not None else {}
    return {"parameter": p.parameter, **level, "link": p.link, "summands": [_summand(s) for s in p.summands]}


def _summand(s: Summand) -> dict[str, Any]:
    return {
        "term": s.term,
        "coefficient": None if s.coefficient is None else _symbol(s.coefficient),
        "grouping": s.grouping,
        "regressors": [regressor_data(r) for r in s.regressors],
    }


def regressor_data(r: Regressor) -> dict[str, Any]:
    """What a coefficient is multiplied by."""
    match r:
        case Indicator():
            return {"kind": "indicator", **asdict(r)}
        case Code():
            return {"kind": "code", "factor": r.factor, "contrast": r.contrast, "weights": dict(r.weights)}
        case Climbed():
            return {"kind": "climbed", **asdict(r)}
        case Measured():
            told = {"kind": "measured", **_covariates(r), **_function(r), "center": r.center, "scale": r.scale}
            return told | ({"of_units": [asdict(own) for own in r.of_units]} if r.of_units else {})


def _covariates(r: Measured) -> dict[str, Any]:
    first, *others = r.covariates
    return {"covariate": first} | ({"others": others} if others else {})


def _function(r: Measured) -> dict[str, Any]:
    """`exponent` is that of a power, or the degree of a polynomial; `shift` is added to the covariate."""
    function = r.function
    return {"function": name_of(function), "exponent": function.power or r.column + 1, "shift": function.shift}


def name_of(function: Function) -> str:
    """As the schema calls it."""
    return "identity" if function.is_plain else function.name


def _deviations(d: Deviations) -> dict[str, Any]:
    pairs = [{"first": i, "second": j, "symbol": _symbol(symbol)} for i, j, symbol in d.correlations]
    own = {"deviations": [_symbol(s) for s in d.deviations], "sds": [_symbol(s) for s in d.sds]}
    waves = [{"deviation": k, "wave": c + 1, "lengthscales": [_symbol(s) for s in own]} for k, c, own in d.lengthscales]
    single = {k: _symbol(s) for k, s in (("nu", d.nu), ("rho", d.rho), ("phi", d.phi)) if s is not None}
    told = {**asdict(d), **own, "correlations": pairs, **single, "lengthscales": waves}
    left_out = ("by_member", "weights") * (not d.by_member) + ("related_by", "related_file") * (not d.related_by)
    left_out += ("nu",) * (d.nu is None) + ("rho",) * (d.rho is None) + ("phi",) * (d.phi is None)
    left_out += ("lengthscales",) * (not waves)
    return {k: v for k, v in told.items() if k not in left_out}


def _symbol(s: Symbol) -> dict[str, Any]:
    """`element` is the name in the posterior; of a deviation the variable's."""
    element = s.element.name if s.element is not None else s.variable
    return {"letter": s.letter, "element": element, "over": s.over, "under": s.below}
