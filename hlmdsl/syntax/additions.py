"""In: a response declaration with additions as brms writes them, `y | weights(w) + trunc(lb = 0) ~ ...` or after the
family. Out: the diagnostic with the line to write here, or why there is none.

Not decided here: functions around the response, as Bambi writes them (model/response_elsewhere.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import errors
from hlmdsl.syntax.expected import describe, expectation
from hlmdsl.syntax.grammar_failure import Failure
from hlmdsl.syntax.scan import Token


@frozen
class Addition:
    """`trunc(lb = 0)`: its name without `resp_`, and the text of each argument, by name or in order."""

    name: str
    arguments: Mapping[str | int, str]

    def given(self, name: str, at: int) -> str:
        return self.arguments.get(name) or self.arguments.get(at, "")

    @property
    def first(self) -> str:
        return next((text for key, text in self.arguments.items() if key == 0), "")

    @property
    def is_true(self) -> frozenset[str]:
        return frozenset(str(key) for key, text in self.arguments.items() if text in ("TRUE", "T", "True", "true"))


@frozen
class Line:
    """What has been made of a response line so far; `covariates` it needs, and what else is to be said."""

    left: str
    family: str
    rest: tuple[str, ...] = ()
    covariates: tuple[str, ...] = ()
    said: tuple[str, ...] = ()

    def with_rest(self, text: str, *columns: str, said: str = "") -> Line:
        """With a part after the family, and the columns that it names."""
        own = tuple(c for c in columns if c and not _is_number(c))
        return Line(self.left, self.family, (*self.rest, text), (*self.covariates, *own), self._and(said))

    def with_family(self, family: str, *columns: str, said: str = "") -> Line:
        """Of another family, or with other arguments of it."""
        own = tuple(c for c in columns if c and not _is_number(c))
        return Line(self.left, family, self.rest, (*self.covariates, *own), self._and(said))

    def with_left(self, left: str) -> Line:
        return Line(left, self.family, self.rest, self.covariates, self.said)

    def saying(self, text: str) -> Line:
        return Line(self.left, self.family, self.rest, self.covariates, self._and(text))

    def _and(self, text: str) -> tuple[str, ...]:
        return (*self.said, text) if text else self.said

    @property
    def written(self) -> str:
        return " ".join((f"response {self.left} ~ {self.family}", *self.rest))


def additions_of_brms(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`response y | trials(n) ~ Binomial(p)`, `response y ~ Normal(mu, sigma) cens(c)`"""
    token, tokens, at = failure.token, failure.chunk.tokens, failure.at
    if token is None or failure.chunk.keyword != "response" or at < 2:
        return None
    tilde = next((i for i, t in enumerate(tokens) if t.text == "~" and t.kind == "operator"), None)
    if token.text == "|" and (tilde is None or at < tilde):
        found = _read(tokens[at + 1 : tilde], source)
        left, family = _text(tokens[1:at], source), _text(tokens[tilde + 1 :] if tilde is not None else (), source)
    elif tilde is not None and tilde + 2 < at and token.kind == "word":
        found = _read(tokens[at:], source)
        left, family = _text(tokens[1:tilde], source), _text(tokens[tilde + 1 : at], source)
    else:
        return None
    if not found or any(a.name not in _ADDITIONS for a in found):
        return None
    line = start = Line(left, family or _advised().OF_NUMBERS)
    for addition in found:
        line = _ADDITIONS[addition.name](line, addition)
    said = list(line.said)
    if line.written != start.written:
        columns = [f"`covariate {c}`" for c in dict.fromkeys(line.covariates)]
        said.insert(0, f"write `{line.written}`" + (f", with {' and '.join(columns)}" if columns else ""))
    expected = expectation(failure.chunk, at, failure.accepted)
    return errors.Unexpected(
        span=token.span, found=describe(token), expected=expected, keyword="response", hint="; ".join(said)
    )


def _text(tokens: Sequence[Token], source: SourceText) -> str:
    return " ".join(source.text[tokens[0].start : tokens[-1].end].split()) if tokens else ""


def _read(tokens: Sequence[Token], source: SourceText) -> list[Addition]:
    """`trials(n) + weights(w)`; nothing if it is anything else."""
    found: list[Addition] = []
    at = 0
    while at < len(tokens):
        if found and tokens[at].text == "+":
            at += 1
        if at + 2 >= len(tokens) or tokens[at].kind != "word" or tokens[at + 1].text != "(":
            return []
        end = _closing(tokens, at + 1)
        if end is None:
            return []
        found.append(Addition(tokens[at].text.removeprefix("resp_"), _arguments(tokens[at + 2 : end], source)))
        at = end + 1
    return found


def _closing(tokens: Sequence[Token], opening: int) -> int | None:
    depth = 0
    for at in range(opening, len(tokens)):
        depth += (tokens[at].text in ("(", "[")) - (tokens[at].text in (")", "]"))
        if depth == 0:
            return at
    return None


def _arguments(tokens: Sequence[Token], source: SourceText) -> dict[str | int, str]:
    found: dict[str | int, str] = {}
    start, depth = 0, 0
    for at in range(len(tokens) + 1):
        text = tokens[at].text if at < len(tokens) else ","
        depth += (text in ("(", "[")) - (text in (")", "]"))
        if text == "," and depth == 0:
            own = tokens[start:at]
            is_named = len(own) > 2 and own[1].text == "="
            if own:
                found[own[0].text if is_named else len(found)] = _text(own[2:] if is_named else own, source)
            start = at + 1
    return found


def _is_number(text: str) -> bool:
    return text.lstrip("-")[:1].isdigit() or text.lstrip("-") in ("inf", "Inf")


def _known(line: Line) -> Any:
    """The family of the line; None if it is none of ours."""
    from hlmdsl.families import FAMILIES  # only if there is an error

    return FAMILIES.get(line.family.partition("(")[0].strip())


def _advised() -> Any:
    from hlmdsl.families import advised

    return advised


# --- what each is here ------------------------------------------------------------------------------------------------


def _trials(line: Line, addition: Addition) -> Line:
    from hlmdsl.families import FAMILIES

    trials, known = addition.first or "trials", _known(line)
    bound = re.fullmatch(r"\w+\((.*)\)", line.left)
    if bound is not None and "," in bound[1]:  # columns, as of R's cbind
        counted = next(f for f in FAMILIES.values() if f.has_parts and f.data).usual(trials)
        first = bound[1].partition(",")[0]
        return line.with_left(f"y = ({bound[1]}) reference {first}").with_family(counted, *_names(trials))
    if (known is not None and not known.data) or "(" not in line.family:
        return line.with_family(_advised().of_trials(trials), *_names(trials))
    if re.search(r"\bn =", line.family):
        return line.saying("trials are an argument of the family")
    name, _, rest = line.family.partition("(")
    return line.with_family(f"{name}(n = {trials}, {rest}".replace(", )", ")"), *_names(trials))


def _names(text: str) -> list[str]:
    return re.findall(r"[^\W\d]\w*", text)


def _weights(line: Line, addition: Addition) -> Line:
    said = "for `scale = TRUE` divide them by their mean in the table"
    weights = addition.first or "w"
    return line.with_rest(f"weights {weights}", weights, said=said if "scale" in addition.is_true else "")


def _cens(line: Line, addition: Addition) -> Line:
    known, status, upper = _known(line), addition.first or "status", addition.given("y2", 1)
    own = line
    if known is not None and known.log_cdf is None:
        own = line.with_family(_advised().OF_TIMES, said=f"{known.name} responses cannot be censored")
    said = f"in the braces is what each cell of `{status}` means"
    return own.with_rest(
        f"censored by {status} {{ 1 = right, 0 = none }}" + (f" to {upper}" if upper else ""), upper, said=said
    )


def _trunc(line: Line, addition: Addition) -> Line:
    bounds = [addition.given(*key) or none for key, none in ((("lb", 0), "-inf"), (("ub", 1), "inf"))]
    bounds = [{"Inf": "inf", "-Inf": "-inf"}.get(b, b) for b in bounds]
    known = _known(line)
    if known is not None and known.log_survival is None:
        return line.saying(f"{known.name} responses cannot be truncated")
    return line.with_rest(f"truncated ({', '.join(bounds)})", *bounds)


def _rate(line: Line, addition: Addition) -> Line:
    known, time = _known(line), addition.first or "t"
    own = line
    if known is not None and not known.by_exposure:
        own = line.with_family(_advised().OF_COUNTS[0], said=f"{known.name} responses have no exposure")
    return own.with_rest(f"exposure {time}", time)


def _se(line: Line, addition: Addition) -> Line:
    sd, known = addition.first or "s", _known(line)
    own = line if known is None or known.takes_known_sd else line.with_family(_advised().OF_NUMBERS)
    if "sigma" in addition.is_true:
        return own.with_rest(f"measured with sd {sd}", sd)
    beside = f"beside an unknown sigma `{own.family} measured with sd {sd}`"
    if re.search(r"\bsigma\b(?! =)", own.family) is None:
        return own.with_family(_advised().of_known_sd(sd), sd, said=beside)
    return own.with_family(re.sub(r"\bsigma\b(?! =)", f"sigma = {sd}", own.family), sd, said=beside)


def _mi(line: Line, addition: Addition) -> Line:
    if not addition.first:
        return line.saying("rows without a response say nothing of its parameters: `missing drop` leaves them out")
    return line.with_rest(f"measured with sd {addition.first}", addition.first)


def _levels(line: Line, addition: Addition) -> Line:
    if group := addition.arguments.get("gr"):
        return line.saying(
            f"cutpoints of each `{group}` are not available: a bar `(1 | {group})` moves all of its cutpoints alike"
        )
    said = "levels are listed, so their number is known"
    return (
        line.saying(said)
        if "{" in line.left
        else line.with_left(f"{line.left} ordered {{ low < mid < high }}").saying(said)
    )


def _subset(line: Line, addition: Addition) -> Line:
    return line.saying(f"leave the rows that are not in `{addition.first or 'it'}` out of the table")


def _why(why: str) -> Callable[[Line, Addition], Line]:
    return lambda line, addition: line.saying(f"`{addition.name}` has no counterpart: {why}")


_ADDITIONS: Mapping[str, Callable[[Line, Addition], Line]] = {
    "trials": _trials,
    "weights": _weights,
    "cens": _cens,
    "trunc": _trunc,
    "rate": _rate,
    "se": _se,
    "mi": _mi,
    "thres": _levels,
    "cat": _levels,
    "subset": _subset,
    "dec": _why("it is the choice of a diffusion model, which is not available"),
    "bhaz": _why("it is the hazard of `cox`, which is not available"),
    "index": _why("it is for missing values of one response in another one's formula"),
    "vint": _why("it is for families of one's own, and nothing in a spec is executed"),
    "vreal": _why("it is for families of one's own, and nothing in a spec is executed"),
}
"""Of brms, by name."""
