"""Lines that a model may have besides: estimands of every kind, priors of every distribution, hyperparameters.

What they come to is not known here; they are to be explained without a fault, or refused in words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from tests.fuzz.response_levels import Levels
from tests.fuzz.written import Bar, Covariate, Effects, Factor, Target, name_text, string_text, term_text

DISTRIBUTIONS = {
    "Normal": "rp", "StudentT": "prp", "Cauchy": "rp", "Laplace": "rp", "Logistic": "rp", "SkewNormal": "rpr",
    "Gumbel": "rp", "Flat": "", "Uniform": "lu", "TruncatedNormal": "rplu", "HalfNormal": "p", "HalfStudentT": "pp",
    "HalfCauchy": "p", "HalfFlat": "", "Exponential": "p", "Gamma": "pp", "InverseGamma": "pp", "LogNormal": "rp",
    "Weibull": "pp", "Beta": "pp", "DiracDelta": "r",
}  # fmt: skip
NO_PRIORS = {"hsgp", "walk", "ar", "monotonic"}
"""Functions whose coefficients have sds alone, or, a total, a prior that has an integral."""
POSITIVE = ("HalfNormal", "HalfStudentT", "HalfCauchy", "Exponential", "Gamma", "InverseGamma", "LogNormal", "Weibull")
USUAL = ("0.5", "1", "2", "2.5", "10")
WILD = ("0.001", "1e-8", "1e-200", "1e6", "1e150", "1e308", "20", "0.01", "1000", "3/7", "2^10")


@dataclass
class Extras:
    """Made for a model whose main predictor is that of `main`."""

    chance: Random
    main: str
    variables: Sequence[Factor | Covariate]
    bars: tuple[Bar, ...]
    effects: Effects
    priors: dict[Target, str]
    """Those of the main predictor that are known; one that is given here is a `?`."""
    given: list[str]
    levels: Levels | None = None
    mean_has_slope: bool = True
    has_mean: bool = True
    units: Sequence[Mapping[str, str]] = ()
    """Of each row the label of its unit by the group."""

    def lines(self) -> list[str]:
        chance, found = self.chance, []
        for i in range(chance.choice([0, 0, 0, 1, 2])):
            text = string_text("something derived") if chance.random() < 0.5 else ""
            found.append(f"estimand more{i} {text} = {self.estimand()}")
        sds = [f"sd({name_text(b.members[0])})" for b in self.bars if len(b.members) == 1]
        sds = [s for s in sds if not any(line.startswith(f"prior {s}") for line in self.given)]
        if chance.random() < 0.2 and sds:
            found.append(f"prior {chance.choice(sds)} ~ {self.distribution(POSITIVE)}")
        if chance.random() < 0.12 and (target := self.target()):
            found.append(f"prior {target} ~ {self.distribution(tuple(DISTRIBUTIONS))}")
        if chance.random() < 0.06 and (target := self.target()):
            found += [f"prior {target} ~ Normal(0, tau)", f"prior tau ~ {self.distribution(POSITIVE)}"]
        return found

    def target(self) -> str:
        """What of the main predictor has no prior yet; empty where there is nothing."""
        told = [t for t in self.effects.terms if not {part.function for part in t} & NO_PRIORS]
        texts: dict[Target, str] = {frozenset(t): term_text(t) for t in told}
        texts |= {"effects": "effects"} if texts else {}
        if self.effects.intercept and not self.has_cutpoints:
            texts["Intercept"] = "Intercept"
        texts = {key: text for key, text in texts.items() if key not in self.priors}
        if not texts:
            return ""
        chosen = self.chance.choice(list(texts))
        self.priors[chosen] = "?"
        return texts[chosen]

    def distribution(self, names: tuple[str, ...]) -> str:
        name = self.chance.choice(names)
        numbers = WILD if self.chance.random() < 0.4 else USUAL
        low = self.chance.choice(numbers)
        made = {
            "r": lambda: self.chance.choice(["0", "0", f"-{self.chance.choice(numbers)}", self.chance.choice(numbers)]),
            "p": lambda: self.chance.choice(numbers),
            "l": lambda: low,
            "u": lambda: f"{low} + {self.chance.choice(numbers)}",
        }
        return f"{name}({', '.join(made[kind]() for kind in DISTRIBUTIONS[name])})"

    def estimand(self) -> str:
        chance = self.chance
        covariates = [v for v in self.variables if isinstance(v, Covariate)]
        groups = [name_text(b.members[-1]) for b in self.bars if len(b.members) == 1 or b.members[0] != b.members[-1]]
        groups = groups if all(len(b.members) == 1 for b in self.bars) else []
        point, second = self.point(), self.point()
        if point == second:
            return self.value(point)
        if self.has_cutpoints and chance.random() < 0.3:
            return f"{point} - {second}"
        has_predictor = self.levels is None or self.levels.kind == "yes or no"
        some = chance.choice([point, self.value(point)]) if has_predictor else self.value(point)
        if covariates and chance.random() < 0.3 and (self.mean_has_slope or some == point):
            some = f"slope({name_text(chance.choice(covariates).name)}, {some})"
        if chance.random() < 0.3:
            over = chance.choice(["data", *groups]) if groups else "data"
            some = f"average({some}, over = {over})"
        match chance.randrange(5):
            case 0:
                return f"{self.value(point)} - {self.value(second)}"
            case 1:
                return f"{self.value(point)}/{self.value(second)}"
            case 2:
                return f"{chance.choice(['2', '1/3', '-1', '1e-200', '1e200'])}*{some}"
            case 3:
                return f"{some} - {some.replace(point, second)}"
        return some

    @property
    def has_cutpoints(self) -> bool:
        return self.levels is not None and self.levels.kind == "ordinal"

    def value(self, point: str) -> str:
        """The mean at a point, or where the response has levels a probability."""
        if self.levels is None or (self.levels.kind == "yes or no" and self.chance.random() < 0.5):
            return f"mean({point})" if self.has_mean else point
        asked = "mean" if self.levels.of_shares else "probability"
        return f"{asked}({string_text(self.chance.choice(self.levels.coded))}, {point})"

    def point(self) -> str:
        settings = []
        for v in self.variables:
            if self.chance.random() < 0.6:
                value = string_text(self.chance.choice(v.levels)) if isinstance(v, Factor) else self.number()
                settings.append(f"{name_text(v.name)} = {value}")
        if self.bars and self.units and self.chance.random() < 0.25:
            bar, row = self.chance.choice(self.bars), self.chance.choice(self.units)
            settings += [f"{name_text(m)} = {string_text(row[m])}" for m in bar.members if m in row and not bar.shared]
        return f"at({', '.join(settings)})"

    def number(self) -> str:
        return self.chance.choice(["0", "1", "2.5", "3", "-1", "1e6"])
