"""A reader of the sentences: from words alone to what they claim, weights on values of the predictor.

It knows English, the names of levels and covariates, and what a mean, a slope, a trend and a doubling are. It shares
nothing with the writers. What a sentence does not mention is left open, so a claim that holds only somewhere is caught.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from claims import (
    RAW,
    Axis,
    Setting,
    Terms,
    Unread,
    derivative,
    difference,
    here,
    line,
    mean,
    moved,
    multiply,
    orthonormal,
    over_rows,
    step_of_function,
)
from reading import number

DEGREES = ("linear", "quadratic", "cubic", "quartic")
FOLDS = {r"e-fold \(2\.72 times\) increase": "log", "doubling": "log2", "tenfold increase": "log10"}
NUMBER = r"(?:√?\([^()]*\)|√?[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞.,/]+(?:/log 2)?)"


@dataclass
class Prose:
    """Reads sentences about one predictor. `subjects` are what its value is called, `nouns` what its link makes."""

    levels: Mapping[str, Sequence[str]]
    axes: Mapping[str, Axis]
    subjects: Sequence[str]
    nouns: Sequence[str] = ()
    offsets: Sequence[str] = ()
    text: str = ""
    names: dict[str, tuple[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        alone = [level for own in self.levels.values() for level in own]
        for factor, own in self.levels.items():
            for level in own:
                self.names[f"{factor} {level}"] = (factor, level)
                if alone.count(level) == 1 and re.search(r"[^\W\d_]", level) and len(level) > 1:
                    self.names[level] = (factor, level)

    # --- the sentence and its conditions

    def read(self, text: str) -> Terms:
        """What a sentence says; Unread if it uses other words."""
        self.text = text
        terms = self.value() if any(self.sees(s) for s in self.subjects) else self.core()
        return self.conditions(terms)

    def read_response(self, text: str) -> Terms:
        """What a sentence on the response's scale says of the logarithms, or whatever else the link makes of it.

        `#` stands for the number: `the odds of y are # times as large for a2 as for a1, in b1`.
        """
        self.text = re.sub(r", for the average [^,]+((, \w+)+ and \w+)?", "", text)
        noun = f"(?:{'|'.join(map(re.escape, sorted(self.nouns, key=len, reverse=True)))})"
        is_of_ratios = self.sees("the ratio of ") or self.sees("the factor by which ")
        if is_of_ratios and not re.match(noun, self.text):  # what is modelled may itself be a ratio
            inner = self.ratio(noun)
            if self.skip(" is itself multiplied by # per "):
                return self.conditions(multiply(self.step(), inner))
            self.expect(",? is # times as large for ")
            return self.conditions(multiply(self.against(" as for "), inner))
        if self.match(f"{noun} (is|are) multiplied by # per "):
            return self.conditions(self.step())
        if self.match(f"{noun} (is|are) # times as large for "):
            return self.conditions(self.against(" as for "))
        if self.match(f"{noun} (is|are) # times as large at "):
            end = self.value_of()
            self.expect(" as at ")
            return self.conditions(self.stretch(self.value_of(), end))
        if self.match(f"(the geometric mean of )?{noun} (that belongs to this average )?(is|are) #"):
            return self.conditions([(1.0, {})])
        raise Unread(text)

    def ratio(self, noun: str) -> Terms:
        """`the ratio of y, a2 to a1`, `the factor by which (the ratio of y, a2 to a1) is multiplied per +1 of x`"""
        if self.match(noun):
            return [(1.0, {})]
        if self.skip("("):
            inner = self.ratio(noun)
            self.expect(r"\)")
            return inner
        if self.skip("the ratio of "):
            inner = self.ratio(noun)
            self.expect(", ")
            return multiply(self.against(" to "), inner)
        if self.skip("the factor by which "):
            inner = self.ratio(noun)
            self.expect(" (is|are) multiplied per ")
            return multiply(self.step(), inner)
        raise Unread(self.text)

    def against(self, word: str) -> Terms:
        plus = self.side()
        self.expect(word)
        return difference(plus, self.side())

    def value(self) -> Terms:
        self.skip(max((s for s in self.subjects if self.sees(s)), key=len))
        return [(1.0, {})]

    def conditions(self, terms: Terms) -> Terms:
        while self.text:
            self.skip(", ") or self.skip(" ")
            terms = multiply(self.condition(), terms)
        return terms

    def condition(self) -> Terms:
        if self.match("(averaged |on geometric average )?over "):
            terms = self.over()
            while self.skip(" and over "):
                terms = multiply(self.over(), terms)
            return terms
        if self.match(r"without the offset [^,]+"):
            return [(1.0, {})]
        if self.sees("at every ") or self.sees("at any ") or self.skip("whatever the other predictors"):
            self.match(r"(at )?((every|any) (\w+)((, | and )(every|any) (\w+))*)?")
            return [(1.0, {})]
        if place := self.zero():
            return place
        if self.skip("in ") or self.skip("for "):
            return self.cells()
        raise Unread(self.text)

    def over(self) -> Terms:
        """`a1 and a2`, `the 7 levels of f`, `the x of the data`, `the x and z of the data`"""
        if not self.skip("the "):
            return mean(self.list_of_levels())
        if m := self.match(r"(\d+) levels of (\w+)"):
            return mean([(m[2], level) for level in self.levels[m[2]]])
        m = self.expect(r"(\w+(?:(?:, \w+)* and \w+)?) of the data")
        return over_rows([self.axes[name] for name in re.split(", | and ", m[1])])

    def cells(self) -> Terms:
        at: dict[str, Setting] = {}
        while True:
            factor, level = self.level()
            at[factor] = level
            mark = self.text
            if not (self.skip(", ") and self.next_level()):
                self.text = mark
                return [(1.0, at)]

    def zero(self) -> Terms | None:
        """`at x = 4.25`, `at the mean x (4.5)`, `where log(x) and x would be 0`, `on the straight line through its
        curve over x, at x = 4.25`"""
        if m := self.match(r"on the straight line through its curve over (\w+), "):
            place = self.zero()
            assert place is not None
            (_, at), *_ = place
            axis = self.axes[m[1]]
            assert callable(at[axis.name])
            return line(axis, lambda x, share: 1 / len(x) + share * (at[axis.name]({})[RAW] - x.mean()))
        if m := self.match(r"at the mean (\w+) \(([^)]*)\)"):
            axis = self.axes[m[1]]
            middle = float(axis.observed.mean())
            assert float(m[2].replace("−", "-").replace(",", "")) == float(f"{middle:.4g}")
            return [(1.0, {axis.name: here(axis, middle)})]
        if m := self.match(r"at (\w+) = (−?[\d.]+(?:e-?\d+)?)"):
            if m[1] in self.offsets and m[1] not in self.axes:
                return [(1.0, {})]  # an offset is no part of the sum of coefficients
            axis = self.axes[m[1]]
            return [(1.0, {axis.name: here(axis, float(m[2].replace("−", "-")))})]
        if m := self.match(r"at (ar\(\w+\)) = 0"):
            axis = self.axis_of(m[1])
            if axis.functions != {m[1]} or axis.shared:
                raise Unread("other functions of the time, too")
            return [(1.0, {axis.name: lambda base: dict.fromkeys(base, 0.0)})]
        if self.skip("where "):
            names = self.functions()
            self.expect(r" would be 0")
            (axis,) = {self.axis_of(f).name: self.axis_of(f) for f in names}.values()
            if frozenset(names) != axis.functions or axis.shared:
                raise Unread("not all functions are named, or some are of other covariates too")
            return [(1.0, {axis.name: lambda base: dict.fromkeys(base, 0.0)})]
        return None

    # --- effects

    def core(self) -> Terms:
        """A difference, a slope, or those nested."""
        if m := self.match(rf"(−?)({NUMBER}) times (the amount )?"):
            inner = self.core() if m[3] else self.bracketed()
            return multiply([(number(m[2]) * (-1 if m[1] else 1), {})], inner)
        if self.skip("by how much "):
            return self.how_much()
        if self.skip("the excess of "):
            plus = self.side()
            self.expect(" over ")
            minus = self.side()
            self.expect(" in ")
            return multiply(difference(plus, minus), self.bracketed())
        if self.skip("the growth per "):
            step = self.step()
            self.expect(" in ")
            return multiply(step, self.bracketed())
        if self.skip("the weighted sum "):
            return self.of(self.weighted_sum())
        if m := self.match(rf"the ({'|'.join(DEGREES)}) trend "):
            return self.trend(DEGREES.index(m[1]) + 1)
        if self.match(r"change in .+? from (?=\w+ = )"):
            start = self.value_of()
            self.expect(" to ")
            return self.stretch(start, self.value_of())
        if self.skip("the change per ") or self.match(r"(the )?change in .+? per (?=\+|e-fold|doubling)"):
            return self.of(self.change())
        if self.match(r"the slope per (?=\+)|slope of .+? per (?=\+)"):
            return self.of(self.derivative(1))
        if m := self.match(r"(?:the curvature|curvature of .+?) over (\w+)(?=[:,] )"):
            return self.of(self.curvature(m[1]))
        if self.match(r"(the )?coefficient of (?=\w+\^)"):
            (name,) = self.functions()
            axis = self.axis_of(name)
            self.skip(", ")
            assert self.zero(), self.text
            return self.of(step_of_function(axis, (name, 0)))
        if self.sees("the mean of") or self.next_level():
            plus = self.side()
            self.expect(" minus ")
            return difference(plus, self.side())
        raise Unread(self.text)

    def value_of(self) -> tuple[Axis, float]:
        """`x = 4.25`"""
        m = self.expect(r"(\w+) = (−?[\d.]+(?:e[+−-]?\d+)?)")
        return self.axes[m[1]], float(m[2].replace("−", "-"))

    def stretch(self, start: tuple[Axis, float], end: tuple[Axis, float]) -> Terms:
        """From one value of a covariate to another."""
        (axis, low), (other, high) = start, end
        assert axis is other
        return [(1.0, {axis.name: here(axis, high)}), (-1.0, {axis.name: here(axis, low)})]

    def how_much(self) -> Terms:
        inner = self.core()
        if self.skip(" grows per "):
            return multiply(self.step(), inner)
        self.expect(" is larger (in|for|on average over) ")
        plus = self.side(bare=True)
        self.expect(" than (in|for|on average over) ")
        return multiply(difference(plus, self.side(bare=True)), inner)

    def of(self, outer: Terms) -> Terms:
        return multiply(outer, self.bracketed()) if self.skip(" of ") else outer

    def bracketed(self) -> Terms:
        self.expect(r"\(")
        inner = self.core()
        self.expect(r"\)")
        return inner

    def trend(self, degree: int) -> Terms:
        """Orthogonal polynomial contrasts: over equally spaced levels, or over the observed values of a covariate."""
        self.match(r"of .+? (?=over )")
        self.expect("over ")
        m = re.match(r"(\w+)", self.text)
        if m and m[1] in self.axes and not self.next_level():
            axis = self.axes[m[1]]
            self.text = self.text[len(m[1]) :]
            if len(axis.functions) > 1:
                raise Unread("a trend beside other functions")
            shares = orthonormal(axis.observed, degree)
            values = axis.observed.tolist()
            terms: Terms = [(w, {axis.name: here(axis, v)}) for w, v in zip(shares.tolist(), values, strict=True)]
            return self.of(terms)
        found = self.list_of_levels()
        shares = orthonormal(np.arange(len(found)), degree)
        terms = [(w, {f: level}) for w, (f, level) in zip(shares.tolist(), found, strict=True)]
        assert [level for _, level in found] == list(self.levels[found[0][0]])
        return self.of(terms)

    def change(self) -> Terms:
        mark = self.text
        terms = self.step()
        if self.skip(", along the straight line through its curve"):
            end, self.text = self.text, mark
            axis, _, size = self.thing()
            self.text = end
            if not self.skip(", with "):
                if len(axis.functions) > 1:
                    raise Unread("a line beside other functions")
                return line(axis, lambda x, share: size * share)
            (own,) = axis.functions - {*self.functions()}
            self.expect(" held fixed")
            return step_of_function(axis, (own, 0), size / axis.unit)
        if self.skip(" with "):
            fixed = self.functions()
            self.expect(" held fixed")
            end, self.text = self.text, mark
            axis, key, size = self.step_in_function()
            self.text = end
            if {*fixed, key[0]} != axis.functions:
                raise Unread("not all others are held fixed")
            return step_of_function(axis, key, size)
        return terms

    def step_in_function(self) -> tuple[Axis, tuple[str, int], float]:
        """`+1 of log(x)`, `+1 day of Days`, `e-fold (2.72 times) increase of x`: in the value of one function."""
        if m := self.match(rf"\+1 of the ({'|'.join(DEGREES)}) trend of (poly\((\w+), \d+\))"):
            return self.axes[m[3]], (m[2], DEGREES.index(m[1])), 1.0
        if m := self.match(rf"({'|'.join(FOLDS)}) of (\w+(?: [+−] [\d.]+)?)"):
            axis = self.axes[m[2].split(" ")[0]]
            name = next(f"{f}({m[2]})" for fold, f in FOLDS.items() if re.fullmatch(fold, m[1]))
            return axis, (name, 0), 1.0
        axis, name, size = self.thing()
        return axis, (name, 0), size / axis.unit if name == axis.name else size

    def derivative(self, order: int) -> Terms:
        """The slope at a place, per unit: exact for polynomials up to the sixth degree."""
        axis, name, size = self.thing()
        if name != axis.name:
            raise Unread("a slope along a function")
        self.skip(", ") or self.skip(" ")
        place = self.zero()
        if place is None:
            raise Unread("a slope nowhere")
        (_, at), *_ = place
        return derivative(axis, at[axis.name], order, size)

    def curvature(self, name: str) -> Terms:
        """Half the second derivative; where no place is given the same anywhere."""
        axis, place = self.axes[name], None
        if self.skip(", "):
            place = self.zero()
        self.expect(": half the change of its slope per ")
        other, thing, size = self.thing()
        assert (other.name, thing) == (name, name)
        anywhere: Setting = place[0][1][name] if place else (lambda base: base)
        return multiply([(0.5, {})], derivative(axis, anywhere, 2, size))

    def step(self) -> Terms:
        """A change of a covariate from anywhere; all its functions change along."""
        if m := self.match(r"(e-fold \(2\.72 times\) increase|doubling) of (\w+)(?: ([+−]) ([\d.]+))?"):
            axis = self.axes[m[2]]
            shift = float(m[4] or 0) * (-1 if m[3] == "−" else 1)
            factor = 2.0 if m[1] == "doubling" else math.e
            return moved(axis, lambda raw: factor * (raw + shift) - shift)
        mark = self.text
        if self.match(r"\+1 of the \w+ trend of "):
            self.text = mark
            return step_of_function(*self.step_in_function())
        axis, name, size = self.thing()
        if name == axis.name:
            return moved(axis, lambda raw: raw + size)
        if len(axis.functions) > 1 and not self.sees(" with "):
            raise Unread("a function beside others")
        return step_of_function(axis, (name, 0), size)

    def thing(self) -> tuple[Axis, str, float]:
        """`+10 days of Days`, `+1 sd of x (2.88)`, `+1 of x^2 (centred)`, or `+10 years` of what is called as its unit:
        the covariate, its function, and how much.
        """
        if m := self.match(r"\+1 sd of (\w+) \(([\d.,]+)[^)]*\)"):
            axis = self.axes[m[1]]
            size = float(np.std(axis.observed, ddof=1))
            assert float(m[2].replace(",", "")) == float(f"{size:.3g}")
            return axis, m[1], size
        if (m := re.match(r"\+([\d.,]+) (\w+?)s?\b(?!(?: [^+()=,]+)? of )", self.text)) and m[2] in self.axes:
            self.text = self.text[m.end() :]
            return self.axes[m[2]], m[2], float(m[1].replace(",", ""))
        m = self.expect(r"\+([\d.,]+)((?: [^+()=]+?)??) of ")
        (name,) = self.functions()
        axis = self.axis_of(name)
        said = self.match(r" \(((?:centred|scaled)[^)]*)\)")
        if "^" in name:
            assert bool(said and "centred" in said[1]) == (axis.zero != 0), said
            assert bool(said and "scaled" in said[1]) == (axis.unit != 1), said
        return axis, name, float(m[1].replace(",", ""))

    def functions(self) -> list[str]:
        """`log(x) and x^2`"""
        known = sorted((f for a in self.axes.values() for f in a.functions | {a.name}), key=len, reverse=True)
        found = []
        while True:
            name = next((k for k in known if self.sees_function(k)), None)
            if name is None:
                raise Unread(self.text)
            self.text = self.text[len(name) :]
            found.append(name)
            mark = self.text
            if not (self.skip(", ") or self.skip(" and ")) or not any(self.sees_function(k) for k in known):
                self.text = mark
                return found

    def sees_function(self, name: str) -> bool:
        return re.match(re.escape(name) + r"(?![\w^(])", self.text) is not None

    def axis_of(self, function: str) -> Axis:
        return next(a for a in self.axes.values() if function in a.functions or function == a.name)

    # --- levels

    def side(self, bare: bool = False) -> Terms:
        """A level, or the mean of some; `bare` where `on average over` has said so."""
        if self.skip("the mean of ") or self.skip("the geometric mean of ") or bare:
            return mean(self.list_of_levels())
        factor, level = self.level()
        return [(1.0, {factor: level})]

    def list_of_levels(self) -> list[tuple[str, str]]:
        if m := self.match(r"all (\d+) levels of (\w+)"):
            assert len(self.levels[m[2]]) == int(m[1])
            return [(m[2], level) for level in self.levels[m[2]]]
        found = [self.level()]
        while True:
            mark = self.text
            last = self.skip(" and ")
            if not last and not self.skip(", "):
                return found
            nearest = self.next_level()
            if nearest is None or self.names[nearest][0] != found[0][0]:
                self.text = mark
                return found
            found.append(self.level())
            if last:
                return found

    def level(self) -> tuple[str, str]:
        said = self.next_level()
        if said is None:
            raise Unread(self.text)
        self.text = self.text[len(said) :]
        return self.names[said]

    def next_level(self) -> str | None:
        words = ["and", "minus", "than", "to", "as", "is", "over", "times", "at", "on", "where"]
        ends = rf"(?=,| ({'|'.join(words)}) | in \(| of \(| [+−] |\)|:| averaged|$)"
        return max((n for n in self.names if re.match(re.escape(n) + ends, self.text)), key=len, default=None)

    def weighted_sum(self) -> Terms:
        """`½ a1 − ⅓ a2`, `⅓ (a1 + a2 − a3)`"""
        terms: Terms = []
        if m := self.match(rf"({NUMBER}) \("):
            inner = self.weighted_sum()
            self.expect(r"\)")
            return multiply([(number(m[1]), {})], inner)
        while True:
            m = self.match(r"(− |−|\+ )?")
            sign = -1.0 if m and (m[1] or "").startswith("−") else 1.0
            size = 1.0
            if self.next_level() is None:
                size = number(self.expect(rf"({NUMBER}) ")[1])
            factor, level = self.level()
            terms.append((sign * size, {factor: level}))
            if not re.match(r" [+−] ", self.text):
                return terms
            self.text = self.text[1:]

    # --- the text

    def sees(self, words: str) -> bool:
        return self.text.startswith(words)

    def skip(self, words: str) -> bool:
        if not self.sees(words):
            return False
        self.text = self.text[len(words) :]
        return True

    def match(self, pattern: str) -> re.Match[str] | None:
        m = re.match(pattern, self.text)
        if m:
            self.text = self.text[m.end() :]
        return m

    def expect(self, pattern: str) -> re.Match[str]:
        m = self.match(pattern)
        if m is None:
            raise Unread(f"no {pattern!r} begins {self.text!r}")
        return m
