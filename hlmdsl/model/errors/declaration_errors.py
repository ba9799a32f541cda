"""The wording of what can be wrong with declarations and the names they introduce.

In: facts. Out: diagnostics HLM2001 to HLM2027. Not decided here: when they are raised.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Literal

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest
from hlmdsl.model.written import quoted
from hlmdsl.source.fix import Edit, Fix, replacement
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax.mend import replaced, with_line, without_line

LevelsOf = Literal["factor", "response"]


class MissingDeclaration(ModelDiagnostic):
    """The model needs this declaration to define its likelihood."""

    code = "HLM2001"
    needs_whole_file = True
    title = "no `{keyword}` declaration{purpose}"
    help = "add a line such as `{example}`"

    keyword: str
    purpose: str = ""
    example: str


class RepeatedDeclaration(ModelDiagnostic):
    """Something that may be declared only once is declared again."""

    code = "HLM2002"
    title = "{what} declared twice"
    label = "declared again here"
    help = "{advice}"

    what: str
    advice: str = "keep one of the two"


class OneNameTwoKinds(ModelDiagnostic):
    """One name with two declarations."""

    code = "HLM2003"
    title = "`{name}` is declared as {first} and as {second}"
    label = "here as {second}"
    note = "one name has one kind"
    help = "{advice}"

    name: str
    first: str
    second: str
    alias: str = ""

    def facts(self) -> dict[str, Any]:
        alias = f"if the column is needed twice, give it a second name: `{self.alias}`"
        return {**super().facts(), "advice": alias if self.alias else "keep one of the two"}


class RefusedName(ModelDiagnostic):
    """A name that results cannot be stored under."""

    code = "HLM2004"
    title = "`{name}` cannot be the name of {what}"
    label = "{because}"
    note = "names in the spec are the names in the results, and these are stored as netCDF or zarr"
    help = "{advice}"

    name: str
    what: str
    because: str
    alias: str = ""

    def facts(self) -> dict[str, Any]:
        advice = f"give the column another name: `{self.alias}`" if self.alias else "choose another name"
        if self.what == "the response":
            advice = "rename this column in the table"
        return {**super().facts(), "advice": advice}


class NamesCollide(ModelDiagnostic):
    """Two things would have the same name in the results."""

    code = "HLM2005"
    title = "two things in the results would be called `{name}`"
    label = "{second}"
    note = "{first} has that name, too"
    help = "{advice}"

    name: str
    first: str
    second: str
    alias: str = ""

    def facts(self) -> dict[str, Any]:
        alias = f"give a column a second name and use it for one of the two: `{self.alias}`"
        return {**super().facts(), "advice": alias if self.alias else "choose another name for one of the two"}


class ReadsAsElement(ModelDiagnostic):
    """`estimand` `` `f[b - a]` `` beside `effects mu = f`: both would be printed under one name."""

    code = "HLM2008"
    title = "`{name}` reads as one number of `{of}`"
    label = "{what}"
    note = "results write the numbers of `{of}`, {whole}, as `{of}[...]`"
    help = "{advice}"

    name: str
    what: str
    of: str
    whole: str
    alias: str = ""

    def facts(self) -> dict[str, Any]:
        alias = f"give the column another name: `{self.alias}`"
        return {**super().facts(), "advice": alias if self.alias else "choose a name without brackets"}


class WordOfTheLanguage(ModelDiagnostic):
    """A predictor called `Intercept` or `effects`, which a prior cannot name."""

    code = "HLM2009"
    title = "`{name}` cannot be the name of a {kind}"
    label = "{because}"
    help = "give the column another name: `{alias}`"

    name: str
    kind: str
    because: str
    alias: str


_INTERCEPTS = frozenset({"intercept", "const", "constant", "alpha", "b0", "beta0", "beta_0"})
_COEFFICIENT = re.compile(r"beta\w*|b\d+|b_\w+")
"""Names that hand-written models have for what a spec does not name."""


class Undeclared(WithNearest):
    """A name in the effects that no declaration introduces."""

    code = "HLM2006"
    needs_whole_file = True
    title = "`{name}` is not declared"
    label = "no declaration of this name"
    help = "{closest}{line}"

    name: str
    declare: str

    def facts(self) -> dict[str, Any]:
        line = f"declare the column: `{self.declare}`"
        if self.name.casefold() in _INTERCEPTS:
            line = "the intercept is written `1`"
        elif _COEFFICIENT.fullmatch(self.name):
            line = f"terms are columns, and each has a coefficient without a name of its own; if this is one, {line}"
        return {**super().facts(), "line": f"; otherwise {line}" if self.near else line}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        """The nearest name, or a line that declares this one."""
        if self.name.casefold() in _INTERCEPTS and self.span is not None:
            return (replacement(self.span, "1"),)
        declared = with_line(source, self.declare)
        if declared is None or self.span is None:
            return super().fixes(source)
        other = self.declare.removesuffix(f" = {quoted(self.name)}")
        if other != self.declare:  # under another name, which is then the one to use here
            used = Edit(self.span, other.partition(" ")[2])
            declared = replace(declared, edits=(*declared.edits, used))
        return (*super().fixes(source), declared)


class Unused(ModelDiagnostic):
    """A column that is declared but not used."""

    code = "HLM2007"
    severity = "warning"
    needs_whole_file = True
    title = "{kind} `{name}` is declared but not used"
    label = "enters no effects line"
    help = "add it to an effects line, or remove this line"

    kind: str
    name: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        removed = without_line(source, self.span) if self.span is not None else None
        return () if removed is None else (removed,)


class UnknownPolicy(ModelDiagnostic):
    """`missing impute`"""

    code = "HLM2011"
    title = "`missing {given}` is not known"
    label = "either `error` or `drop`"
    help = "`missing error` stops at missing values, `missing drop` leaves their rows out"

    given: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        return replaced(self.span, ("error", "drop"))


class BadCenterOrScale(ModelDiagnostic):
    """`center foo`, `scale 0`"""

    code = "HLM2012"
    title = "`{word}` of a covariate requires {required}"
    label = "{found}"
    help = "write `{word} {example}` or `{word} 10`"

    word: str
    required: str
    found: str
    example: str


class RepeatedLevel(ModelDiagnostic):
    """`{ a, b, a }`"""

    code = "HLM2013"
    title = "level `{level}` of {kind} `{factor}` is listed twice"
    label = "listed again here"
    help = "keep one of the two"

    factor: str
    level: str
    kind: LevelsOf = "factor"


class TooFewLevels(ModelDiagnostic):
    """A factor or a response with fewer than two levels cannot vary."""

    code = "HLM2014"
    title = "{kind} `{factor}` has fewer than two levels"
    label = "{count} declared"
    note = "{because}"
    help = "{advice}"

    factor: str
    count: str
    kind: LevelsOf = "factor"

    def facts(self) -> dict[str, Any]:
        because = "a factor with one level is the same in every row, so nothing can be compared"
        advice = "list all levels, or leave the list out to take them from the data"
        if self.kind == "response":
            because, advice = "a response with one level is the same in every row", "list all of its levels"
        return {**super().facts(), "because": because, "advice": advice}


class UnknownReference(WithNearest):
    """`{ a, b } reference c`"""

    code = "HLM2015"
    kind_of_name = "level"
    title = "reference `{given}` is not a level of {kind} `{factor}`"
    label = "not among the declared levels"
    note = "declared levels: {levels}"
    otherwise = "choose one of the declared levels, or add `{given}` to the list"

    factor: str
    given: str
    levels: tuple[str, ...]
    kind: LevelsOf = "factor"


class UnknownCoding(WithNearest):
    """`coding foo`"""

    code = "HLM2016"
    title = "`{given}` is not a coding"
    label = "unknown coding"
    note = "codings: {codings}"
    otherwise = "for comparisons with the reference level, leave `coding` out: that is treatment coding"

    given: str
    codings: tuple[str, ...]


class ContrastsAndCoding(ModelDiagnostic):
    """Contrasts for a factor that also names a different coding."""

    code = "HLM2018"
    title = "factor `{factor}` has contrasts of its own and `coding {coding}`"
    label = "declared contrasts replace any other coding"
    help = "remove `coding {coding}`, or remove the `contrasts {factor_code}` declaration"

    factor: str
    coding: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        start = source.text.rfind("coding", 0, self.span.start) if self.span is not None else -1
        if self.span is None or start < 0:
            return ()
        return (
            replacement(Span(len(source.text[:start].rstrip()), self.span.end), "", "remove the coding", is_sure=False),
        )


class ContrastsOfNoFactor(WithNearest):
    """`contrasts x { ... }` where x is a covariate or nothing."""

    code = "HLM2019"
    needs_whole_file = True
    title = "contrasts of `{name}`, which is {what}"
    label = "not a factor"
    otherwise = "declare the factor: `factor {name_code}`"

    name: str
    what: str


class ContrastNotWeights(ModelDiagnostic):
    """A hypothesis that is not a weighted sum of levels."""

    code = "HLM2020"
    title = "a contrast is a weighted sum of levels"
    label = "{found}"
    help = "{advice}"

    found: str
    advice: str = "write differences and averages of levels, such as `b3 - (b1 + b2)/2`"


class WeightsDoNotSumToZero(ModelDiagnostic):
    """`b2 + b1`"""

    code = "HLM2021"
    title = "the weights of contrast `{name}` do not sum to zero"
    label = "they sum to {total}"
    note = "a comparison has as much weight on one side as on the other; anything else would mix in the overall level"
    help = "divide sums by the number of levels in them, such as `b3 - (b1 + b2)/2`"

    name: str
    total: str


class UnknownLevel(WithNearest):
    """A level in a contrast, a prior or an estimand that the factor or the response does not have."""

    code = "HLM2022"
    kind_of_name = "level"
    title = "`{given}` is not a level of {what} `{factor}`"
    label = "unknown level"
    note = "levels of `{factor}`: {levels}"
    otherwise = "write one of the levels of `{factor}`"

    factor: str
    given: str
    levels: tuple[str, ...]
    what: str = "factor"


class WrongNumberOfContrasts(ModelDiagnostic):
    """k levels need k - 1 contrasts."""

    code = "HLM2023"
    title = "factor `{factor}` has {levels} levels, which requires {required} contrasts"
    label = "{given} declared"
    note = "the intercept and k - 1 contrasts together say what the mean of each of the k levels is"
    help = "{advice}"

    factor: str
    levels: int
    given: int

    def facts(self) -> dict[str, Any]:
        required = self.levels - 1
        missing = required - self.given
        advice = (
            f"add {missing} more, on a comparison that the others leave open"
            if missing > 0
            else f"remove {-missing}; other comparisons can be written as an `estimand`"
        )
        return {**super().facts(), "required": required, "advice": advice}


class ContrastsNotIndependent(ModelDiagnostic):
    """A contrast that the others determine."""

    code = "HLM2024"
    title = "contrast `{name}` of factor `{factor}` follows from the contrasts before it"
    label = "a weighted sum of {others}"
    help = "replace it by a comparison that the others leave open; this one can be written as an `estimand`"

    factor: str
    name: str
    others: tuple[str, ...]


class EmptyContrast(ModelDiagnostic):
    """`c = b1 - b1`"""

    code = "HLM2025"
    title = "contrast `{name}` compares nothing"
    label = "all weights are zero"
    help = "write a difference of levels, such as `b2 - b1`"

    name: str


class ParentIsNoGroup(WithNearest):
    """`group class in x` where x is neither a group nor a factor."""

    code = "HLM2026"
    needs_whole_file = True
    misspelt = ("parent",)
    title = "group `{child}` is nested in `{parent}`, which is {what}"
    label = "neither a group nor a factor"
    otherwise = "declare it as a group: `group {declare}`"

    child: str
    parent: str
    what: str
    declare: str


class GroupInItself(ModelDiagnostic):
    """`group a in b`, `group b in a`"""

    code = "HLM2027"
    title = "group `{name}` is nested in itself"
    label = "{path}"
    help = "remove one `in`; the largest unit has none"

    name: str
    path: str


class ChainTooLong(ModelDiagnostic):
    """Groups nested in groups, or hyperparameters of hyperparameters, beyond the limit."""

    code = "HLM2028"
    title = "{what} more than {most} deep"
    label = "too deep here"
    help = "shorten the chain"

    what: str
    most: int
