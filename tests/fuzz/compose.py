"""Whole models put together at random, with tables for them. Most are valid; some the package has reason to refuse."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from tests.fuzz.extras import Extras
from tests.fuzz.made_up import as_seen, made_up
from tests.fuzz.odd_words import COINCIDING, ODD_LEVELS, ODD_NAMES, PLAIN_LEVELS, PLAIN_NAMES, TWINS, distinct
from tests.fuzz.response_levels import IN_ORDER, Levels, in_columns, levels_of
from tests.fuzz.written import (
    SMOOTH,
    Bar,
    Covariate,
    Effects,
    Factor,
    Group,
    Part,
    Setting,
    Target,
    Term,
    Written,
    in_composed_letters,
    name_text,
    nfc,
    string_text,
    term_text,
)

LINKS = {
    "real": ("identity",),
    "positive": ("log", "log", "log", "log", "identity", "inverse", "softplus", "sqrt", "inverse_squared"),
    "angle": ("tan_half",),
    "unit": ("logit", "logit", "logit", "probit", "cloglog", "loglog", "cauchit", "identity"),
    "levels": ("softmax",),
}
FAMILIES = {
    "Normal": ("mu", "real", ("sigma",)),
    "StudentT": ("mu", "real", ("sigma", "nu")),
    "LogNormal": ("mu", "real", ("sigma",)),
    "SkewNormal": ("mu", "real", ("sigma", "alpha")),
    "Laplace": ("mu", "real", ("b",)),
    "AsymmetricLaplace": ("mu", "real", ("b", "q")),
    "ExGaussian": ("mu", "real", ("sigma", "nu")),
    "ShiftedLogNormal": ("mu", "real", ("sigma", "shift")),
    "Exponential": ("mu", "positive", ()),
    "Weibull": ("mu", "positive", ("alpha",)),
    "Wald": ("mu", "positive", ("lam",)),
    "VonMises": ("mu", "angle", ("kappa",)),
    "Gamma": ("mu", "positive", ("alpha",)),
    "Beta": ("mu", "unit", ("nu",)),
    "Bernoulli": ("p", "unit", ()),
    "Binomial": ("p", "unit", ()),
    "Poisson": ("mu", "positive", ()),
    "NegativeBinomial": ("mu", "positive", ("alpha",)),
    "ZeroInflatedPoisson": ("mu", "positive", ("psi",)),
    "BetaBinomial": ("mu", "unit", ("nu",)),
    "ZeroInflatedNegativeBinomial": ("mu", "positive", ("alpha", "psi")),
    "ZeroInflatedBinomial": ("p", "unit", ("psi",)),
    "ZeroInflatedBetaBinomial": ("mu", "unit", ("nu", "psi")),
    "ZeroInflatedBeta": ("mu", "unit", ("nu", "psi")),
    "ZeroOneInflatedBeta": ("mu", "unit", ("nu", "zoi", "coi")),
    "OrderedBeta": ("mu", "unit", ("nu", "gap", "cutzero")),
    "Geometric": ("p", "unit", ()),
    "HurdlePoisson": ("mu", "positive", ("psi",)),
    "HurdleNegativeBinomial": ("mu", "positive", ("alpha", "psi")),
    "HurdleGamma": ("mu", "positive", ("alpha", "psi")),
    "HurdleLogNormal": ("mu", "real", ("sigma", "psi")),
    **dict.fromkeys(IN_ORDER, ("eta", "real", ())),
    "Categorical": ("p", "levels", ()),
    "Multinomial": ("p", "levels", ()),
    "DirichletMultinomial": ("p", "levels", ("nu",)),
    "Dirichlet": ("p", "levels", ("nu",)),
}
IN_COLUMNS = ("Multinomial", "DirichletMultinomial", "Dirichlet")
GIVEN = {"q": (0.1, 0.5, 0.75)}
"""Parameters that a spec gives as a number."""
COUNTS = tuple(name for name in FAMILIES if name.endswith("NegativeBinomial"))
MADE = (
    *("SkewNormal", "ExGaussian", "ShiftedLogNormal"),
    *("Geometric", "HurdlePoisson", "HurdleNegativeBinomial", "HurdleLogNormal", "ZeroOneInflatedBeta", "OrderedBeta"),
)
"""Whose mean is made of several parameters, and has no slope."""
PROBABILITIES = ("psi", "zoi", "coi")
"""Parameters beside the main one that are between 0 and 1; the others are positive."""
CODINGS = ("treatment", "treatment", "treatment", "sum", "difference", "helmert", "polynomial", "contrasts")


def compose(chance: Random, odd: float = 0.12) -> Written:
    """A model. With a chance of `odd` each name or list of levels is one that needs quotes or looks like something."""
    return in_composed_letters(_Composer(chance, odd).model())


@dataclass
class _Composer:
    chance: Random
    odd: float

    def __post_init__(self) -> None:
        self.taken: set[str] = set()
        self.is_plain = True
        self.table: dict[str, list] = {}
        self.levels: Levels | None = None
        self.across = ""
        self.working = False

    # --- names and columns

    def name(self, kind: str) -> str:
        while True:
            is_odd = self.chance.random() < self.odd
            name = self.chance.choice(ODD_NAMES if is_odd else PLAIN_NAMES[kind])
            if is_odd and self.taken and self.chance.random() < 0.25:
                twin = self.chance.choice(sorted(self.taken))
                name = self.chance.choice(TWINS).format(twin, twin)
            if name in self.taken:
                name = f"{name}{self.chance.randrange(1000)}"
            if nfc(name) not in set(map(nfc, self.taken)):
                break
        self.is_plain &= not is_odd
        self.taken.add(name)
        return name

    def column_of(self, name: str) -> str:
        if self.chance.random() < 0.1:
            column = f"{name} {self.chance.choice(['raw', 'col', '2'])}"
            self.taken.add(column)
            return column
        return name

    def factor(self) -> Factor:
        name = self.name("factor")
        k = self.chance.choice([2, 2, 3, 3, 4, 5])
        if self.chance.random() < self.odd:
            levels = distinct(self.chance.sample(ODD_LEVELS, k))
            if self.chance.random() < 0.25:
                levels = tuple(self.chance.sample(self.chance.choice(COINCIDING), min(k, 4)))
            self.is_plain = False
        else:
            levels = self.chance.choice(PLAIN_LEVELS)[:k]
        listed = self.chance.random() < 0.8
        if not listed:
            levels = tuple(sorted(level for level in levels if level.strip() not in ("", "NA", "None")))
            if len(levels) < 2:
                levels = ("a", "b")
            if all(_is_number(level) for level in levels):
                levels = tuple(sorted(levels, key=float))
        coding = self.chance.choice(CODINGS)
        # under other codings the reference is where other coefficients are read
        reference = self.chance.randrange(len(levels))
        hypotheses = self.hypotheses(len(levels)) if coding == "contrasts" else ()
        return Factor(name, self.column_of(name), levels, reference, coding, hypotheses, listed)

    def steps(self) -> Factor:
        """One whose effect is monotonic."""
        name = self.name("factor")
        levels = self.chance.choice(PLAIN_LEVELS)[: self.chance.choice([2, 3, 4])]
        return Factor(name, self.column_of(name), levels, 0, "steps")

    def hypotheses(self, k: int) -> tuple[tuple[Fraction, ...], ...]:
        """k - 1 of them that do not follow from each other: a triangle of small weights, shuffled."""
        rows = []
        for i in range(1, k):
            before = [Fraction(self.chance.choice([0, 0, 1, 2])) for _ in range(i)]
            if not any(before):
                before[self.chance.randrange(i)] = Fraction(1)
            total = sum(before)
            rows.append(tuple([-b / total for b in before] + [Fraction(1)] + [Fraction(0)] * (k - i - 1)))
        self.chance.shuffle(rows)
        return tuple(rows)

    def covariate(self) -> Covariate:
        name = self.name("covariate")
        center = self.chance.choice(["", "", "", "mean", "5", "0.25", "-2", "2000"])
        scale = self.chance.choice(["", "", "", "sd", "10", "0.5"])
        return Covariate(name, self.column_of(name), center, scale)

    # --- terms

    def parts(self, variables: list[Factor | Covariate], in_bar: bool) -> list[Part]:
        found = []
        for v in variables:
            if isinstance(v, Factor):
                found += [Part(v.name)] * 2
                continue
            found += [Part(v.name)] * 3
            if self.chance.random() < (0.15 if in_bar else 0.4):
                functions = [
                    "^",
                    "log",
                    "log2",
                    "log10",
                    "sqrt",
                    "exp",
                    "poly",
                    *("spline", "hsgp"),
                    *(["walk", "ar"] if self.levels is None or self.levels.kind != "nominal" else []),
                ]
                function = self.chance.choice(functions)
                number = {
                    "^": self.chance.choice([2, 2, 3]),
                    "poly": self.chance.choice([2, 3]),
                    "spline": self.chance.choice([2, 2, 3]),
                    "hsgp": self.chance.choice([2, 3, 5]),
                }.get(function, 0 if function in ("exp", "walk", "ar") else self.chance.choice([0, 0, 1, 5]))
                found.append(Part(v.name, function, number))
        covariates = [v.name for v in variables if isinstance(v, Covariate)]
        if len(covariates) > 1 and not in_bar and self.chance.random() < 0.15:
            one, other = self.chance.sample(covariates, 2)
            found.append(Part(one, "hsgp", self.chance.choice([2, 3]), other))
        return found

    def piece(self, parts: list[Part]) -> tuple[str, list[Term]]:
        """Something that can be added: its text, and the terms that it means."""
        chosen: list[Part] = []
        for part in self.chance.sample(parts, min(len(parts), self.chance.choice([1, 1, 1, 2, 2, 3]))):
            is_surface = part.function in SMOOTH and any(other.function in SMOOTH for other in chosen)
            if not any({*part.names} & {*other.names} for other in chosen) and not is_surface:
                chosen.append(part)
        texts = [part.text for part in chosen]
        if len(chosen) == 1:
            return texts[0], [tuple(chosen)]
        match self.chance.randrange(4):
            case 0:
                return ":".join(texts), [tuple(chosen)]
            case 1 if len(chosen) == 2:
                return self.around("/").join(texts), [(chosen[0],), tuple(chosen)]
            case 2 if all(p.function != "^" for p in chosen):
                power = self.chance.choice([2, len(chosen)])
                inside = " + ".join(texts)
                terms = [c for size in range(1, power + 1) for c in itertools.combinations(chosen, size)]
                return f"({inside})^{power}", terms
        terms = [c for size in range(1, len(chosen) + 1) for c in itertools.combinations(chosen, size)]
        return self.around("*").join(texts), terms

    def around(self, operator: str) -> str:
        return self.chance.choice([operator, f" {operator} ", f" {operator}\n    "])

    def effects(
        self, variables: list[Factor | Covariate], in_bar: bool = False, constant: bool = False
    ) -> tuple[str, Effects]:
        intercept = constant or self.chance.random() < 0.88
        said = intercept and self.chance.random() < 0.8
        texts = ["1"] if said else [] if intercept else ["0"]
        terms: dict[frozenset[Part], Term] = {}
        parts = self.parts(variables, in_bar)
        for _ in range(self.chance.choice([0, 1, 1] if in_bar else [0, 1, 1, 2, 2, 3]) if parts else 0):
            text, new = self.piece(parts)
            texts.append(text)
            for term in new:
                terms.setdefault(frozenset(term), term)
        if len(terms) > 2 and self.chance.random() < 0.15:
            gone = self.chance.choice([*terms])
            texts.append(f"-{term_text(terms.pop(gone))}")
        if not terms and (not texts or not intercept):
            texts, intercept = ["1"], True
        text = " + ".join(texts).replace("+ -", "- ")
        return text, Effects(intercept, tuple(terms.values()))

    # --- the whole

    def model(self) -> Written:
        chance = self.chance
        response = self.name("response")
        family = chance.choice([*FAMILIES, "Normal", "Normal", "Normal"])
        main, domain, others = FAMILIES[family]
        self.working = family == "AsymmetricLaplace"
        factors = [self.factor() for _ in range(chance.choice([0, 1, 1, 2, 2, 3]))]
        covariates = [self.covariate() for _ in range(chance.choice([0, 1, 1, 2]))]
        groups = [
            Group(name := self.name("group"), self.column_of(name)) for _ in range(chance.choice([0, 0, 1, 1, 2]))
        ]
        if len(groups) == 2 and chance.random() < 0.3:
            groups[1] = Group(groups[1].name, groups[1].column, groups[0].name)
        variables: list[Factor | Covariate] = [*factors, *covariates]
        every, by_level = variables, {f.name for f in factors}
        self.levels, is_odd = levels_of(family, chance, self.odd)
        if family in IN_COLUMNS:
            names = [self.name("covariate") for _ in range(chance.choice([2, 3, 3, 4]))]
            self.levels = in_columns(names, of_shares=family == "Dirichlet")
        self.is_plain &= not is_odd
        kind = self.levels.kind if self.levels is not None else ""
        text, effects = self.effects(variables, constant=kind == "ordinal")
        steps = self.steps() if effects.intercept and kind != "nominal" and chance.random() < 0.2 else None
        if steps is not None:
            part = Part(steps.name, "monotonic")
            slopes = [t for t in effects.terms if len(t) == 1 and t[0].function == "" and t[0].name not in by_level]
            more: list[Term] = [(part,), *((*t, part) for t in slopes if chance.random() < 0.3)]
            text = " + ".join([text, *map(term_text, more)])
            effects = Effects(True, (*effects.terms, *more))
        bars, bar_texts = self.bars(groups if kind != "nominal" else [], factors, variables, steps)
        if steps is not None:
            factors, every = [*factors, steps], [*variables, steps]
        offset = ""
        if covariates and kind != "nominal" and chance.random() < 0.05:
            offset = f" + offset({name_text(chance.choice(covariates).name)})"
        link = chance.choice(LINKS[domain])
        left = main if link == "identity" and domain == "real" else f"{link}({main})"
        trials = self.name("covariate") if family.endswith("Binomial") and family not in COUNTS else ""
        lines = [self.response_line(response, family, main, others, trials)]
        lines += [self.declared(v) for v in (*every, *groups)]
        lines += [f"contrasts {name_text(f.name)} {{ {self.contrasts(f)} }}" for f in factors if f.hypotheses]
        lines.append(f"effects {left} = {' + '.join([text, *bar_texts])}{offset}")
        free = [p for p in others if p not in GIVEN]
        if free and chance.random() < 0.2:
            second, _ = self.effects(variables)
            parameter = free.pop(0)
            link = chance.choice(LINKS["unit"][:-1]) if parameter in PROBABILITIES else "log"
            joint = [b for b in bars if len(b.members) == 1 and not b.independent and not b.by and not b.curves]
            if joint and chance.random() < 0.4:
                group = name_text(joint[0].members[0])
                second = f"{second} + (1 | {group})"
                lines.append(f"correlation {group} across {main}, {parameter} ~ LKJ({chance.choice([1, 2.5])})")
                self.across = joint[0].members[0]
            lines.append(f"effects {link}({parameter}) = {second}")
        used = frozenset(name for t in effects.terms for p in t for name in p.names)
        count = len(self.levels.coded) if self.levels is not None else 0
        self.table = made_up(self.chance, family, response, trials, factors, covariates, groups, count)
        if self.levels is not None and not self.levels.in_columns:
            self.table[response] = [self.levels.coded[y] for y in self.table[response]]
        beside = self.name("covariate")
        lines[0], said = as_seen(chance, family, lines[0], response, beside, self.table)
        if self.levels is not None and self.levels.in_columns:
            codes = self.table.pop(response)
            for code, column in enumerate(self.levels.coded):
                self.table[column] = [chance.choice((0, 1, 5)) + 2 * (code == y) for y in codes]
            if self.levels.of_shares:
                own = [self.table[column] for column in self.levels.coded]
                for column, values in zip(self.levels.coded, own, strict=True):
                    total = [sum(each) + len(own) for each in zip(*own, strict=True)]
                    self.table[column] = [(y + 1) / n for y, n in zip(values, total, strict=True)]
        lines += said
        priors = self.priors(lines, effects, free, bars)
        estimands = self.estimands(lines, main, effects, [v for v in every if v.name in used])
        known = [v for v in every if v.name in used]
        alone = tuple(
            b for b in bars if b.members[0] != self.across
        )  # of what varies over g twice there may be no mean
        rows = zip(*(self.table[g.column] for g in groups), strict=True) if groups else ()
        units = [dict(zip((g.name for g in groups), map(str, row), strict=True)) for row in rows]
        has_slope, has_mean = family not in MADE and " truncated " not in lines[0], not self.working
        own = Extras(chance, main, known, alone, effects, priors, lines, self.levels, has_slope, has_mean, units)
        lines += own.lines()
        first, *rest = lines
        chance.shuffle(rest)
        rest.insert(chance.randint(0, len(rest)), first)
        if chance.random() < 0.3:
            rest.insert(0, f"model {chance.choice(['m', 'study_2', '`a b`'])} {string_text('A study')}")
        return Written(
            text=self.laid_out(rest),
            factors=tuple(factors),
            covariates=tuple(covariates),
            groups=tuple(groups),
            effects=effects,
            bars=bars,
            table=self.table,
            estimands=estimands,
            priors=priors,
            is_plain=self.is_plain,
            table_seed=chance.randrange(1000),
            levels=self.levels,
        )

    def bars(
        self,
        groups: list[Group],
        factors: list[Factor],
        variables: list[Factor | Covariate],
        steps: Factor | None = None,
    ) -> tuple[tuple[Bar, ...], list[str]]:
        found, texts = [], []
        for group in groups:
            if self.chance.random() < 0.15:
                continue
            text, effects = self.effects(variables, in_bar=True)
            covariates = [v for v in variables if isinstance(v, Covariate)]
            if covariates and self.chance.random() < 0.4:
                curve = self.chance.choice(SMOOTH)
                curved = Part(self.chance.choice(covariates).name, curve, 3 if curve in ("spline", "hsgp") else 0)
                if (curved,) not in effects.terms:
                    text, effects = f"{text} + {curved.text}", Effects(effects.intercept, (*effects.terms, (curved,)))
            if steps is not None and effects.intercept and self.chance.random() < 0.6:
                part = Part(steps.name, "total")
                text, effects = f"{text} + {part.text}", Effects(True, (*effects.terms, (part,)))
            independent = self.chance.random() < 0.25
            members = (group.parent, group.name) if group.parent else (group.name,)
            written = name_text(group.name)
            if factors and not group.parent and self.chance.random() < 0.1:
                factor = self.chance.choice(factors)
                members, written = (group.name, factor.name), f"{written}:{name_text(factor.name)}"
            named = {part.name for term in effects.terms for part in term}
            levels = [f for f in factors if f.name not in named] if self.chance.random() < 0.15 else []
            by = self.chance.choice(levels).name if levels else ""
            found.append(Bar(effects, members, independent, by))
            texts.append(f"({text} {'||' if independent else '|'} {written}{f' by {name_text(by)}' if by else ''})")
        if len(groups) == 2 and not any(g.parent for g in groups) and self.chance.random() < 0.2:
            text, effects = self.effects(variables, in_bar=True)
            found.append(Bar(effects, tuple(g.name for g in groups), False, shared=True))
            texts.append(f"({text} | members({', '.join(name_text(g.name) for g in groups)}))")
        return tuple(found), texts

    def response_line(self, response: str, family: str, main: str, others: tuple[str, ...], trials: str) -> str:
        left = name_text(response)
        if family == "Normal":
            left = self.chance.choice(["{}"] * 5 + ["log({})", "log({} + 1)", "sqrt({})"]).format(left)
        arguments = [
            *([f"n = {name_text(trials)}"] if trials else []),
            main,
            *(f"{p} = {self.chance.choice(GIVEN[p])}" if p in GIVEN else p for p in others),
        ]
        if trials and self.chance.random() < 0.3:
            arguments = [main, *others, f"n = {name_text(trials)}"]
        text = string_text(self.chance.choice(["the outcome", "score, in all"])) if self.chance.random() < 0.3 else ""
        unit = f' unit "{self.chance.choice(["ms", "%", "kg"])}"' if self.chance.random() < 0.3 else ""
        if self.levels is not None:
            arguments += ["cutpoints"] if self.levels.kind == "ordinal" else []
            unit = f" {self.levels.text(name_text if self.levels.in_columns else self.level)}"
            if self.levels.in_columns and not self.levels.of_shares:
                arguments.append(f"n = {' + '.join(map(name_text, self.levels.listed))}")
        line = f"response {left} {text}{unit} ~ {family}({', '.join(arguments)})"
        return f"{line}\ncovariate {name_text(trials)}" if trials else line

    def declared(self, v: Factor | Covariate | Group) -> str:
        column = f" = {name_text(v.column)}" if v.column != v.name else ""
        pieces = [string_text(f"the {v.kind}")] if self.chance.random() < 0.3 else []
        if isinstance(v, Covariate):
            pieces += [f'unit "{self.chance.choice(["day", "point", "°C"])}"'] if self.chance.random() < 0.3 else []
            pieces += [f"center {v.center}"] if v.center else []
            pieces += [f"scale {v.scale}"] if v.scale else []
        elif isinstance(v, Factor) and v.coding == "steps":
            pieces.append(f"ordered {{ {' < '.join(self.level(level) for level in v.levels)} }}")
        elif isinstance(v, Factor):
            if v.listed:
                levels = [self.level(level) for level in v.levels]
                ordered = self.chance.random() < 0.2
                pieces.append(f"ordered {{ {' < '.join(levels)} }}" if ordered else f"{{ {', '.join(levels)} }}")
            if v.reference or not v.listed or self.chance.random() < 0.5:
                pieces.append(f"reference {self.level(v.levels[v.reference])}")
            if v.coding != "contrasts" and (v.coding != "treatment" or self.chance.random() < 0.2):
                pieces.append(f"coding {v.coding}")
        elif v.parent:
            pieces.append(f"in {name_text(v.parent)}")
        self.chance.shuffle(pieces)
        return " ".join([v.kind, f"{name_text(v.name)}{column}", *pieces])

    def level(self, level: str) -> str:
        bare = level.isascii() and level.isidentifier() and name_text(level) == level
        return level if bare and self.chance.random() < 0.8 else string_text(level)

    def contrasts(self, factor: Factor) -> str:
        written = []
        for i, weights in enumerate(factor.hypotheses, start=1):
            terms = [(w, string_text(level)) for w, level in zip(weights, factor.levels, strict=True) if w]
            text = " ".join(f"{'-' if w < 0 else '+'} {_weight(abs(w))}{level}" for w, level in terms)
            written.append(f"h{i} = {text.removeprefix('+ ')}")
        return "; ".join(written)

    def priors(self, lines: list[str], effects: Effects, free: list[str], bars: tuple[Bar, ...]) -> dict:
        """Each with an sd of its own, by which it is known again."""
        found: dict[Target, str] = {}
        constant = "cutpoints" if self.levels is not None and self.levels.kind == "ordinal" else "Intercept"
        targets: list[tuple[Target, str]] = []
        if effects.intercept and self.chance.random() < 0.5:
            targets.append((constant, constant))
        if effects.terms and self.chance.random() < 0.4:
            targets.append(("effects", "effects"))
        plain = [term for term in effects.terms if all(part.function not in SMOOTH for part in term)]
        for term in plain:
            if self.chance.random() < 0.2:
                targets.append((frozenset(term), term_text(term)))
        if self.levels is not None and self.levels.kind == "nominal":
            of_levels = [("Intercept", "Intercept")] if effects.intercept else []
            for key, text in (*of_levels, *((frozenset(term), term_text(term)) for term in plain)):
                for level in self.levels.coded[1:]:
                    if self.chance.random() < 0.15:
                        targets.append(((key, level), f"{text}[{self.level(level)}]"))
        for i, (key, text) in enumerate(targets):
            found[key] = f"{2 + i}.{self.chance.randrange(1, 10)}"
            lines.append(f"prior {text} ~ Normal(0, {found[key]})")
        for term in effects.terms:
            if term not in plain and self.chance.random() < 0.4:
                lines.append(f"prior sd({term_text(term)}) ~ {self.positive()}")
        for parameter in free:
            if self.chance.random() < 0.4:
                prior = self.share() if parameter in PROBABILITIES else self.positive()
                if any(" ~ SkewNormal(" in line for line in lines) and parameter == "alpha":
                    prior = "Normal(0, 3)"
                lines.append(f"prior {parameter} ~ {prior}")
        for bar in {b.members: b for b in bars if len(b.members) == 1}.values():
            if self.chance.random() < 0.4:
                lines.append(f"prior sd({name_text(bar.members[0])}) ~ {self.positive()}")
            for term in bar.curves:
                if self.chance.random() < 0.4:
                    lines.append(f"prior sd({name_text(bar.members[0])}, {term_text(term)}) ~ {self.positive()}")
            slopes = [t for t in bar.effects.terms if t not in bar.curves or t[0].function == "spline"]
            may = len(slopes) and bar.effects.intercept and not bar.independent
            if may and bar.members[0] != self.across and self.chance.random() < 0.3:
                lines.append(f"correlation {name_text(bar.members[0])} ~ LKJ(eta = {self.chance.choice([1, 2, 4.5])})")
        return found

    def positive(self) -> str:
        kinds = ["HalfNormal(2)", "Exponential(0.5)", "Gamma(2, 1)", "LogNormal(0, 1)", "HalfStudentT(3, 2.5)"]
        return self.chance.choice(kinds)

    def share(self) -> str:
        return self.chance.choice(["Beta(2, 2)", "Beta(1, 1)", "Uniform(0.1, 0.9)"])

    def estimands(
        self, lines: list[str], main: str, effects: Effects, variables: list[Factor | Covariate]
    ) -> dict[str, tuple[tuple[Fraction, Setting], ...]]:
        found = {}
        kind = self.levels.kind if self.levels is not None else ""
        for i in range(self.chance.choice([0, 0, 1, 2]) if variables and kind != "nominal" else 0):
            alone = [] if kind == "ordinal" else [[1]]
            weights = self.chance.choice([[1, -1], *alone, [Fraction(1, 2), Fraction(1, 2), -1], [2, -1, -1]])
            points, texts, total = [], [], {}
            for weight in weights:
                at = {
                    v.name: self.value(v) for v in variables if isinstance(v, Covariate) or self.chance.random() < 0.7
                }
                points.append((Fraction(weight), at))
                key = tuple(sorted(at.items()))
                total[key] = total.get(key, 0) + weight
                settings = ", ".join(f"{name_text(n)} = {_setting(v)}" for n, v in at.items())
                call = f"at({settings})" if self.chance.random() < 0.8 else f"{main}.at({settings})"
                texts.append(f"{'-' if weight < 0 else '+'} {_weight(abs(Fraction(weight)))}{call}")
            if not any(total.values()):
                continue  # its points cancel
            name = f"e{i + 1}"
            found[name] = tuple(points)
            text = string_text("a comparison") if self.chance.random() < 0.5 else ""
            lines.append(f"estimand {name} {text} = {' '.join(texts).removeprefix('+ ')}")
        return found

    def value(self, variable: Factor | Covariate) -> str | float:
        if isinstance(variable, Factor):
            return self.chance.choice(variable.levels)
        return self.chance.choice([1.0, 2.0, 2.5, 4.0])

    def laid_out(self, lines: list[str]) -> str:
        found = []
        for line in lines:
            if self.chance.random() < 0.05:
                found.append(self.chance.choice(["", "# a comment", "  # another", "#! odd"]))
            found.append(line + self.chance.choice([""] * 9 + ["  # said"]))
        return self.chance.choice(["\n"] * 9 + ["\r\n"]).join(found) + "\n"


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _weight(weight: Fraction) -> str:
    return (
        "" if weight == 1 else f"{weight.numerator}/{weight.denominator}*" if weight.denominator > 1 else f"{weight}*"
    )


def _setting(value: str | float) -> str:
    return string_text(value) if isinstance(value, str) else f"{value:g}"
