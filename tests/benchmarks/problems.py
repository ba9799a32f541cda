"""The models of the benchmark: spec, table, and the columns that a person who writes the model by hand would make.

In: nothing. Out: PROBLEMS, in the order of their importance.
Not decided here: priors (the spec has them), and who competes (plan.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    Column = Callable[[pd.DataFrame], "np.ndarray[Any, Any]"]

ROOT = Path(__file__).resolve().parents[2]
SHIPPED, OWN = ROOT / "specs", Path(__file__).parent / "specs"


@dataclass(frozen=True)
class Varying:
    """Effects of a grouping: label in the posterior of this project, and column; None is the column of ones."""

    column: str
    effects: Mapping[str, Column | None]


@dataclass(frozen=True)
class BambiForm:
    """Bambi's formula, and its names for ours: coefficients in the order of its terms, group terms by effect. `others`
    are formulas of further parameters, whose names it puts before those of their terms.
    """

    formula: str
    coefficients: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, ...]]
    others: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Problem:
    """A model to be fitted by everyone. `family` is Bambi's word for it, `trials` the column of a binomial, `weights`
    that of powers of the rows' likelihoods; where the column `censored` is 1 the response is only known to be larger.
    `others` are the predictors of further parameters, under their usual links. `categories` are the levels of the
    response, of which each but the first has the predictor `common`, its name in place of `{}`. `column` is that of the
    table where the response is derived from it.
    """

    name: str
    title: str
    spec: Path
    family: str
    response: str
    common: Mapping[str, Column]
    varying: Mapping[str, Varying]
    bambi: BambiForm | None = None
    others: Mapping[str, Mapping[str, Column]] = field(default_factory=dict)
    categories: tuple[str, ...] = ()
    trials: str | None = None
    weights: str | None = None
    censored: str | None = None
    column: str | None = None
    data: Path | None = None
    rows: int | None = None
    levels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    derived: Mapping[str, Column] = field(default_factory=dict)

    def frame(self, path: Path) -> pd.DataFrame:
        """The table as a person prepares it before modelling: labels are text, factors have levels in order.

        Ordered in pandas too: formulae takes the first in the alphabet for the reference otherwise.
        """
        import pandas as pd

        frame = pd.read_parquet(path) if path.suffix == ".parquet" else pd.read_csv(path)
        for own in self.varying.values():
            frame[own.column] = frame[own.column].astype(str)
        for name, levels in self.levels.items():
            frame[name] = pd.Categorical(frame[name].astype(str), categories=list(levels), ordered=True)
        for name, column in self.derived.items():
            frame[name] = column(frame)
        return frame


def _is(name: str, level: str) -> Column:
    return lambda t: (t[name] == level).to_numpy(float)


def _number(name: str) -> Column:
    return lambda t: t[name].to_numpy(float)


def _product(*columns: Column) -> Column:
    def multiplied(t: pd.DataFrame) -> np.ndarray[Any, Any]:
        out = columns[0](t)
        for column in columns[1:]:
            out = out * column(t)
        return out

    return multiplied


def _standard(name: str) -> Column:
    return lambda t: ((t[name] - t[name].mean()) / t[name].std()).to_numpy()


def _ones(t: pd.DataFrame) -> np.ndarray[Any, Any]:
    import numpy as np

    return np.ones(len(t))


def _log(name: str) -> Column:
    import numpy as np

    return lambda t: np.log(t[name].to_numpy(float))


_SLEEP_COMMON = {"Intercept": _ones, "Days": _number("Days")}
_SLEEP_VARYING = {"Subject": Varying("Subject", {"Intercept": None, "Days": _number("Days")})}

_B2, _B3, _PARALLEL = _is("block", "b2"), _is("block", "b3"), _is("direction", "parallel")
_PROJECTION: dict[str, Any] = {
    "family": "gaussian",
    "response": "log_projection_sq",
    "column": "projection_sq",
    "common": {
        "Intercept": _ones,
        "block[b2 - b1]": _B2,
        "block[b3 - b1]": _B3,
        "direction[parallel - orthogonal]": _PARALLEL,
        "block:direction[b2 - b1, parallel - orthogonal]": _product(_B2, _PARALLEL),
        "block:direction[b3 - b1, parallel - orthogonal]": _product(_B3, _PARALLEL),
    },
    "varying": {"user": Varying("user", {"Intercept": None, "direction[parallel - orthogonal]": _PARALLEL})},
    "data": SHIPPED / "data" / "projection.csv",
    "levels": {"block": ("b1", "b2", "b3"), "direction": ("orthogonal", "parallel")},
    "derived": {"log_projection_sq": _log("projection_sq")},
}

_SCOLD, _SHOUT, _DO = _is("btype", "scold"), _is("btype", "shout"), _is("mode", "do")

_TREATED = _is("Trt", "1")

_SPECIES = ("GP", "PR", "DM", "EC-A", "EC-L", "DES-L", "DF")
_UNMINED = _is("mined", "no")
_FEMALE = {name: _is(name, "female") for name in ("gender", "sex")}


def _status(t: pd.DataFrame) -> np.ndarray[Any, Any]:
    """Bambi's words for what was seen."""
    import numpy as np

    return np.where(t["censored"] == 1, "right", "none")


_SYNTHETIC: dict[str, Any] = {
    "spec": OWN / "synthetic.hlm",
    "family": "gaussian",
    "response": "y",
    "common": {
        "Intercept": _ones,
        "a[a2 - a1]": _is("a", "a2"),
        "a[a3 - a1]": _is("a", "a3"),
        "x1": _number("x1"),
        "x2": _number("x2"),
        "x3": _number("x3"),
    },
    "varying": {"unit": Varying("unit", {"Intercept": None, "x1": _number("x1")})},
    "bambi": BambiForm(
        "y ~ a + x1 + x2 + x3 + (x1 | unit)",
        {
            "Intercept": ("Intercept",),
            "a": ("a[a2 - a1]", "a[a3 - a1]"),
            "x1": ("x1",),
            "x2": ("x2",),
            "x3": ("x3",),
        },
        {"unit": ("1|unit", "x1|unit")},
    ),
    "levels": {"a": ("a1", "a2", "a3")},
}

PROBLEMS: tuple[Problem, ...] = (
    Problem(
        "two_scalars",
        "A mean and a spread of 100 rows: what a fit costs before the model costs anything",
        OWN / "two_scalars.hlm",
        "gaussian",
        "y",
        {"Intercept": _ones},
        {},
        rows=100,
    ),
    Problem(
        "sleepstudy",
        "Reaction ~ Days + (Days | Subject), correlated; 180 rows, 18 subjects",
        SHIPPED / "sleepstudy.hlm",
        "gaussian",
        "Reaction",
        _SLEEP_COMMON,
        _SLEEP_VARYING,
        data=SHIPPED / "data" / "sleepstudy.csv",
    ),
    Problem(
        "sleepstudy_independent",
        "Reaction ~ Days + (Days || Subject); 180 rows, 18 subjects",
        SHIPPED / "sleepstudy_independent.hlm",
        "gaussian",
        "Reaction",
        _SLEEP_COMMON,
        _SLEEP_VARYING,
        BambiForm(
            "Reaction ~ Days + (Days | Subject)",
            {"Intercept": ("Intercept",), "Days": ("Days",)},
            {"Subject": ("1|Subject", "Days|Subject")},
        ),
        data=SHIPPED / "data" / "sleepstudy.csv",
    ),
    Problem(
        "projection",
        "block * direction + (direction | user), correlated; 3,600 rows, 30 users",
        SHIPPED / "projection.hlm",
        **_PROJECTION,
    ),
    Problem(
        "projection_independent",
        "block * direction + (direction || user), the first post's model; 3,600 rows, 30 users",
        OWN / "projection_independent.hlm",
        **_PROJECTION,
        bambi=BambiForm(
            "log_projection_sq ~ block * direction + (direction | user)",
            {
                "Intercept": ("Intercept",),
                "block": ("block[b2 - b1]", "block[b3 - b1]"),
                "direction": ("direction[parallel - orthogonal]",),
                "block:direction": (
                    "block:direction[b2 - b1, parallel - orthogonal]",
                    "block:direction[b3 - b1, parallel - orthogonal]",
                ),
            },
            {"user": ("1|user", "direction|user")},
        ),
    ),
    Problem(
        "cbpp",
        "Binomial: incidence of size ~ period + (1 | herd); 56 rows, 15 herds",
        SHIPPED / "cbpp.hlm",
        "binomial",
        "incidence",
        {
            "Intercept": _ones,
            "period[2 - 1]": _is("period", "2"),
            "period[3 - 1]": _is("period", "3"),
            "period[4 - 1]": _is("period", "4"),
        },
        {"herd": Varying("herd", {"Intercept": None})},
        BambiForm(
            "p(incidence, size) ~ period + (1 | herd)",
            {"Intercept": ("Intercept",), "period": ("period[2 - 1]", "period[3 - 1]", "period[4 - 1]")},
            {"herd": ("1|herd",)},
        ),
        trials="size",
        data=SHIPPED / "data" / "cbpp.csv",
        levels={"period": ("1", "2", "3", "4")},
    ),
    Problem(
        "epilepsy",
        "Poisson: count ~ Base * Trt + Age + (1 | patient); 236 rows, 59 patients",
        SHIPPED / "epilepsy.hlm",
        "poisson",
        "count",
        {
            "Intercept": _ones,
            "Base": _number("Base"),
            "Trt[1 - 0]": _TREATED,
            "Age": _number("Age"),
            "Base:Trt[1 - 0]": _product(_number("Base"), _TREATED),
        },
        {"patient": Varying("patient", {"Intercept": None})},
        BambiForm(
            "count ~ Base * Trt + Age + (1 | patient)",
            {
                "Intercept": ("Intercept",),
                "Base": ("Base",),
                "Trt": ("Trt[1 - 0]",),
                "Age": ("Age",),
                "Base:Trt": ("Base:Trt[1 - 0]",),
            },
            {"patient": ("1|patient",)},
        ),
        data=SHIPPED / "data" / "epilepsy.csv",
        levels={"Trt": ("0", "1")},
        derived={"Base": _standard("Base"), "Age": _standard("Age")},
    ),
    Problem(
        "verbagg_independent",
        "Bernoulli: btype * mode + (mode || person) + (1 | item); 7,584 rows, 316 persons × 24 items",
        OWN / "verbagg_independent.hlm",
        "bernoulli",
        "agreed",
        {
            "Intercept": _ones,
            "btype[scold - curse]": _SCOLD,
            "btype[shout - curse]": _SHOUT,
            "mode[do - want]": _DO,
            "btype:mode[scold - curse, do - want]": _product(_SCOLD, _DO),
            "btype:mode[shout - curse, do - want]": _product(_SHOUT, _DO),
        },
        {
            "person": Varying("id", {"Intercept": None, "mode[do - want]": _DO}),
            "item": Varying("item", {"Intercept": None}),
        },
        BambiForm(
            "agreed ~ btype * mode + (mode | id) + (1 | item)",
            {
                "Intercept": ("Intercept",),
                "btype": ("btype[scold - curse]", "btype[shout - curse]"),
                "mode": ("mode[do - want]",),
                "btype:mode": ("btype:mode[scold - curse, do - want]", "btype:mode[shout - curse, do - want]"),
            },
            {"person": ("1|id", "mode|id"), "item": ("1|item",)},
        ),
        data=SHIPPED / "data" / "verbagg.csv",
        levels={"btype": ("curse", "scold", "shout"), "mode": ("want", "do")},
    ),
    Problem(
        "penicillin",
        "diameter ~ 1 + (1 | plate) + (1 | sample), crossed; 144 rows, 24 plates × 6 samples",
        SHIPPED / "penicillin.hlm",
        "gaussian",
        "diameter",
        {"Intercept": _ones},
        {"plate": Varying("plate", {"Intercept": None}), "sample": Varying("sample", {"Intercept": None})},
        BambiForm(
            "diameter ~ 1 + (1 | plate) + (1 | sample)",
            {"Intercept": ("Intercept",)},
            {"plate": ("1|plate",), "sample": ("1|sample",)},
        ),
        data=SHIPPED / "data" / "penicillin.csv",
    ),
    Problem(
        "salamanders",
        "Zero-inflated Poisson: count ~ spp + mined + (1 | site), psi ~ mined; 644 rows, 23 sites",
        SHIPPED / "salamanders.hlm",
        "zero_inflated_poisson",
        "count",
        {"Intercept": _ones, **{f"spp[{s} - GP]": _is("spp", s) for s in _SPECIES[1:]}, "mined[no - yes]": _UNMINED},
        {"site": Varying("site", {"Intercept": None})},
        BambiForm(
            "count ~ spp + mined + (1 | site)",
            {
                "Intercept": ("Intercept",),
                "spp": tuple(f"spp[{s} - GP]" for s in _SPECIES[1:]),
                "mined": ("mined[no - yes]",),
                "psi_Intercept": ("psi_Intercept",),
                "psi_mined": ("psi_mined[no - yes]",),
            },
            {"site": ("1|site",)},
            {"psi": "mined"},
        ),
        others={"psi": {"psi_Intercept": _ones, "psi_mined[no - yes]": _UNMINED}},
        data=SHIPPED / "data" / "salamanders.csv",
        levels={"spp": _SPECIES, "mined": ("yes", "no")},
    ),
    Problem(
        "wine",
        "OrderedLogistic, five levels: rating ~ temp + contact + (1 | judge); 72 rows, 9 judges",
        SHIPPED / "wine.hlm",
        "cumulative",
        "rating",
        {"temp[warm - cold]": _is("temp", "warm"), "contact[yes - no]": _is("contact", "yes")},
        {"judge": Varying("judge", {"Intercept": None})},
        BambiForm(
            "rating ~ temp + contact + (1 | judge)",
            {
                "threshold": tuple(f"cutpoints[{k}|{k + 1}]" for k in range(1, 5)),
                "temp": ("temp[warm - cold]",),
                "contact": ("contact[yes - no]",),
            },
            {"judge": ("1|judge",)},
        ),
        data=SHIPPED / "data" / "wine.csv",
        levels={"rating": ("1", "2", "3", "4", "5"), "temp": ("cold", "warm"), "contact": ("no", "yes")},
    ),
    Problem(
        "verbagg_responses",
        "Categorical, three levels: resp ~ btype * mode; 7,584 rows",
        OWN / "verbagg_responses.hlm",
        "categorical",
        "resp",
        {
            "Intercept[{}]": _ones,
            "btype[{}, scold - curse]": _SCOLD,
            "btype[{}, shout - curse]": _SHOUT,
            "mode[{}, do - want]": _DO,
            "btype:mode[{}, scold - curse, do - want]": _product(_SCOLD, _DO),
            "btype:mode[{}, shout - curse, do - want]": _product(_SHOUT, _DO),
        },
        {},
        BambiForm(
            "resp ~ btype * mode",
            {
                "Intercept": ("Intercept[{}]",),
                "btype": ("btype[{}, scold - curse]", "btype[{}, shout - curse]"),
                "mode": ("mode[{}, do - want]",),
                "btype:mode": (
                    "btype:mode[{}, scold - curse, do - want]",
                    "btype:mode[{}, shout - curse, do - want]",
                ),
            },
            {},
        ),
        categories=("no", "perhaps", "yes"),
        data=SHIPPED / "data" / "verbagg.csv",
        levels={"resp": ("no", "perhaps", "yes"), "btype": ("curse", "scold", "shout"), "mode": ("want", "do")},
    ),
    Problem(
        "admissions",
        "Bernoulli, weights: gender + (gender | department), correlated; 24 rows for 4,526 applicants, 6 departments",
        SHIPPED / "admissions.hlm",
        "bernoulli",
        "admitted",
        {"Intercept": _ones, "gender[female - male]": _FEMALE["gender"]},
        {"department": Varying("department", {"Intercept": None, "gender[female - male]": _FEMALE["gender"]})},
        weights="applicants",
        data=SHIPPED / "data" / "admissions.csv",
        levels={"gender": ("male", "female")},
    ),
    Problem(
        "kidney",
        "LogNormal, right censored: time ~ age + sex + (1 | patient); 76 rows, 18 of them censored, 38 patients",
        SHIPPED / "kidney.hlm",
        "gaussian",
        "log_time",
        {"Intercept": _ones, "age": _number("age"), "sex[female - male]": _FEMALE["sex"]},
        {"patient": Varying("patient", {"Intercept": None})},
        BambiForm(
            "censored(log_time, status) ~ age + sex + (1 | patient)",
            {"Intercept": ("Intercept",), "age": ("age",), "sex": ("sex[female - male]",)},
            {"patient": ("1|patient",)},
        ),
        censored="censored",
        column="time",
        data=SHIPPED / "data" / "kidney.csv",
        levels={"sex": ("male", "female")},
        derived={"log_time": _log("time"), "age": lambda t: (t["age"].to_numpy() - 45) / 10, "status": _status},
    ),
    *(
        Problem(f"synthetic_{n}", f"y ~ a + x1 + x2 + x3 + (x1 || unit); {n:,} rows, 200 units", rows=n, **_SYNTHETIC)
        for n in (10**3, 10**4, 10**5, 10**6, 10**7)
    ),
    Problem(
        "large",
        "y ~ x1 + ... + x6 + (1 | unit); 10,000,000 rows, 50,000 units, from Parquet",
        OWN / "large.hlm",
        "gaussian",
        "y",
        {"Intercept": _ones} | {f"x{k}": _number(f"x{k}") for k in range(1, 7)},
        {"unit": Varying("unit", {"Intercept": None})},
        rows=10**7,
    ),
)

BY_NAME = {p.name: p for p in PROBLEMS}
