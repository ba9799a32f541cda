"""Tables for models that are put together: what the family can have, in no relation to the predictors."""

from __future__ import annotations

from random import Random

from hlmdsl.families import FAMILIES
from hlmdsl.families.truncation import can_be_truncated
from tests.fuzz.response_levels import IN_ORDER
from tests.fuzz.written import Covariate, Factor, Group, name_text


def as_seen(
    chance: Random, family: str, line: str, response: str, beside: str, table: dict[str, list]
) -> tuple[str, list[str]]:
    """A response declaration with what stands after the family, now and then, and lines that go with it; the table then
    has responses within the bounds, and a column `beside`.
    """
    first, *rest = line.split("\n")
    bounds, table[response] = _bounds(chance, family, table[response])
    first += bounds
    if not (known := _known_of_rows(chance, family, first)):
        if not bounds and (status := _status(chance, family, first, table[response])):
            table[beside] = status
            first = f"{first} censored by {name_text(beside)}"
        return "\n".join([first, *rest]), []
    table[beside] = [round(chance.uniform(0.1, 3), 2) for _ in table[response]]
    return "\n".join([f"{first} {known} {name_text(beside)}", *rest]), [f"covariate {name_text(beside)}"]


def _bounds(chance: Random, family: str, values: list) -> tuple[str, list]:
    """`truncated (a, b)`, and the responses within these bounds."""
    if chance.random() > 0.15:
        return "", values
    if not can_be_truncated(FAMILIES[family]):
        return "", values
    if FAMILIES[family].with_zeros is not None:  # which only an upper bound leaves in
        whole, high = FAMILIES[family].is_whole, max(values)
        upper = high + chance.randint(1, 5) if whole else (high + 1) / 2 if FAMILIES[family].is_share else high + 0.5
        return f" truncated ({chance.choice(['-inf', '0'])}, {upper:.15g})", values
    if FAMILIES[family].support == "count up to n":  # each row has at least one trial
        return f" truncated (1, {chance.choice(['inf', str(max(values) + 1)])})", [max(1, v) for v in values]
    if FAMILIES[family].is_counted:
        upper = chance.choice(["inf", f"{max(values) + chance.randint(1, 5)}"])
        least = 2 if FAMILIES[family].support == "count from 1" else 1
        return f" truncated ({least}, {upper})", [max(least, v) for v in values]
    low, high = min(values), max(values)
    if FAMILIES[family].support == "unit":
        return f" truncated ({low:.15g}, {chance.choice([1.0, high]):.15g})", values
    lower = chance.choice(["-inf", f"{low:.15g}", f"{low - abs(low) / 2:.15g}"])
    upper = chance.choice(["inf", f"{high:.15g}", f"{high + abs(high) / 2:.15g}"])
    return (f" truncated ({lower}, {upper})", values) if (lower, upper) != ("-inf", "inf") else ("", values)


def _status(chance: Random, family: str, line: str, values: list) -> list[str]:
    """What is seen of each response, now and then: nothing is above the greatest share, or all trials."""
    own = FAMILIES[family]
    if chance.random() > 0.1 or own.log_cdf is None or line.startswith("response 1/"):
        return []
    ends = ["none", "none", "left"]
    return [chance.choice(ends if own.data or (own.is_share and y == 1) else [*ends, "right"]) for y in values]


def _known_of_rows(chance: Random, family: str, line: str) -> str:
    """`exposure` or `measured with sd`, where a response may have it."""
    if chance.random() > 0.15:
        return ""
    if family in ("Poisson", "NegativeBinomial"):
        return "exposure"
    is_plain = not any(f"response {function}(" in line for function in ("log", "sqrt"))
    return "measured with sd" if family == "Normal" and is_plain else ""


def made_up(
    chance: Random,
    family: str,
    response: str,
    trials: str,
    factors: list[Factor],
    covariates: list[Covariate],
    groups: list[Group],
    levels: int = 0,
) -> dict[str, list]:
    """Columns by name. Every level has a row; now and then a column is far from zero, or of an odd size."""
    table: dict[str, list] = {}
    n = chance.randint(14, 40)
    far, wide = (0, 1) if chance.random() < 0.95 else chance.choice([(0, 1e-9), (1e10, 1), (0, 1e12), (-1e6, 1e-3)])
    size = [chance.randint(1, 12) for _ in range(n)]
    make = {
        "Normal": lambda i: round(chance.uniform(0.5, 40), 2) * wide + abs(far),
        "StudentT": lambda i: round(chance.gauss(10, 5), 2) * wide + far,
        "LogNormal": lambda i: round(chance.uniform(0.1, 9), 3),
        **dict.fromkeys(
            ("SkewNormal", "Laplace", "AsymmetricLaplace", "ExGaussian"),
            lambda i: round(chance.gauss(10, 5), 2) * wide + far,
        ),
        **dict.fromkeys(
            ("ShiftedLogNormal", "Exponential", "Weibull", "Wald"), lambda i: round(chance.uniform(0.1, 9), 3)
        ),
        "Gamma": lambda i: round(chance.uniform(0.1, 9), 3),
        "VonMises": lambda i: round(chance.uniform(-3.1, 3.1), 3),
        "Beta": lambda i: round(chance.uniform(0.02, 0.98), 3),
        "Bernoulli": lambda i: i % 2 if i < 2 else chance.randint(0, 1),
        "Binomial": lambda i: chance.randint(0, size[i]) if i > 1 else i * size[i],
        "Poisson": lambda i: chance.randint(0, 9) if i > 1 else i,
        "NegativeBinomial": lambda i: chance.randint(0, 30) if i > 1 else i,
        **dict.fromkeys(
            (*IN_ORDER, "Categorical", "Multinomial", "DirichletMultinomial", "Dirichlet"),
            lambda i: i if i < levels else chance.randrange(levels),
        ),
        "ZeroInflatedPoisson": lambda i: chance.choice((0, chance.randint(0, 9))) if i > 1 else i,
        "BetaBinomial": lambda i: chance.randint(0, size[i]) if i > 1 else i * size[i],
        "ZeroInflatedNegativeBinomial": lambda i: chance.choice((0, chance.randint(0, 30))) if i > 1 else i,
        "ZeroInflatedBinomial": lambda i: chance.choice((0, chance.randint(0, size[i]))) if i > 1 else i * size[i],
        "ZeroInflatedBetaBinomial": lambda i: chance.choice((0, chance.randint(0, size[i]))) if i > 1 else i * size[i],
        "ZeroInflatedBeta": lambda i: chance.choice((0, round(chance.uniform(0.02, 0.98), 3))),
        **dict.fromkeys(
            ("ZeroOneInflatedBeta", "OrderedBeta"),
            lambda i: chance.choice((0, 1, round(chance.uniform(0.02, 0.98), 3))),
        ),
        "Geometric": lambda i: chance.randint(1, 9),
        "HurdlePoisson": lambda i: chance.choice((0, chance.randint(1, 9))) if i > 1 else i,
        "HurdleNegativeBinomial": lambda i: chance.choice((0, chance.randint(1, 30))) if i > 1 else i,
        "HurdleGamma": lambda i: chance.choice((0, round(chance.uniform(0.1, 9), 3))),
        "HurdleLogNormal": lambda i: chance.choice((0, round(chance.uniform(0.1, 9), 3))),
    }[family]
    table[response] = [make(i) for i in range(n)]
    if trials:
        table[trials] = size
    for f in factors:
        cells = [*f.levels, *(chance.choice(f.levels) for _ in range(n - len(f.levels)))]
        chance.shuffle(cells)
        table[f.column] = cells
    for c in covariates:
        values = chance.choice([(1, 2, 4, 7), (0.5, 1, 1.5, 3), (1, 2, 3, 4, 5, 6)])
        if chance.random() < 0.04:
            scale = chance.choice([1e-200, 1e-8, 1e9, 1e15, 1e90, 1e200])
            values = tuple(v * scale for v in values)
        cells = [*values, *(chance.choice(values) for _ in range(n - len(values)))]
        chance.shuffle(cells)
        table[c.column] = cells
    for g in groups:
        units = chance.randint(3, 6)
        style = chance.choice(["{}", "u{}", "unit {}", "{}a", "P-0{}"])
        table[g.column] = [style.format(1 + chance.randrange(units)) for _ in range(n - 2)] + [
            style.format(1),
            style.format(2),
        ]
    if chance.random() < 0.2:
        table["not used"] = [chance.choice(["", "a", None]) for _ in range(n)]
    return table
