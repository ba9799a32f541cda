"""In: the page on formulas. Out: its rows, and whole specs with the lines and terms that they have.

A cell under `here` or `what to use instead` has lines of a spec, and terms of its main predictor; what stands between
two semicolons belongs to one spec.
Not decided here: what must hold of a row (test_from_formulas.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from doc_blocks import ROOT

from hlmdsl.families import FAMILIES
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax.ast import KEYWORDS

PAGE = (ROOT / "docs" / "from-formulas.md").read_text(encoding="utf-8")
HERE, INSTEAD = "here", "what to use instead"
LINE = re.compile(rf"(?:{'|'.join(KEYWORDS)}) ")


@frozen(eq=False)
class Row:
    """A row of a table: its cells by the heading of the column."""

    cells: dict[str, str]

    def codes(self, column: str) -> list[str]:
        return re.findall(r"`([^`]+)`", self.cells.get(column, ""))

    def specs(self) -> Iterator[list[str]]:
        """The codes of each spec of the row."""
        outside_code = r";\s+(?=(?:[^`]*`[^`]*`)*[^`]*$)"
        for part in re.split(outside_code, self.cells[HERE if HERE in self.cells else INSTEAD]):
            if codes := [c for c in re.findall(r"`([^`]+)`", part) if not re.match(r"(fit|hlm)\.", c)]:
                yield codes


def _rows() -> Iterator[Row]:
    for table in re.findall(r"(?:^\|.*\n)+", PAGE, re.MULTILINE):
        split = (re.split(r"(?<!\\)\|", line)[1:-1] for line in table.splitlines())
        heading, _, *lines = ([cell.strip().replace("\\|", "|") for cell in line] for line in split)
        for line in lines:
            yield Row(dict(zip(heading, line, strict=True)))


ROWS = list(_rows())
OF_BOTH = [row for row in ROWS if "Bambi" in row.cells]

DECLARED = {
    **{name: f"covariate {name}" for name in ("x", "z", "t", "e", "s", "w", "w1", "w2", "n", "failures", "day")},
    **{name: f"group {name}" for name in ("g", "h", "g1", "g2", "series")},
    "f": "factor f { a, b, c } reference a",
    "o": "factor o ordered { low < mid < high }",
    "visit": "factor visit { v1, v2, v3, v4, v5 }",
    "answer": "factor answer { no, yes }",
    "region": 'group region adjacent by "W.csv"',
    "animal": 'group animal related by covariance "A.csv"',
}
"""What the page says of its table."""

OF_LEVELS = ["response r ordered { low < mid < high } ~ OrderedLogistic(eta, cutpoints)", "effects eta = 1 + z"]
MIXTURE = ["response y ~ Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w)", "effects mu1 = 1", "effects mu2 = 1"]
CURVE = ["nonlinear mu = a * exp(-k * t)", "effects a = 1 + x + (1 | g)", "effects k = 1"]
PRIORS_OF_A_CURVE = [("a.Intercept", ""), ("a.effects", " x"), ("a.sd(g)", "|"), ("k.Intercept", "")]
"""With what the effects of `a` have, if it is to be there."""


def completed(codes: list[str]) -> str:
    """A whole spec with these lines and terms."""
    lines = [code for code in codes if LINE.match(code)]
    terms = [code for code in codes if not LINE.match(code)]
    targets = [found[1] for line in lines if (found := re.match(r"(?:prior|correlation) (.*?) ~", line))]
    lines += _response(lines, targets, terms)
    if any(line.startswith("nonlinear ") for line in lines):
        of_a = next(line for line in lines if line.startswith("effects a"))
        wanted = [target for target, has in PRIORS_OF_A_CURVE if has in of_a and target not in targets]
        lines += [f"prior {target} ~ {'HalfNormal(1)' if 'sd(' in target else 'Normal(0, 1)'}" for target in wanted]
    whole = "\n".join(lines)
    declared = {line.split()[1] for line in lines if re.match("covariate|factor|group|response", line)}
    used = re.sub(r'"[^"]*"|\{[^}]*\}|\b\w+ = (?=[\d(m])', "", whole)
    names = [n for n in DECLARED if n not in declared and re.search(rf"(?<![\w.]){n}\b(?![.(])", used)]
    return "\n".join([whole, *(DECLARED[n] for n in names if n != "w" or "Mixture" not in whole)]) + "\n"


def _response(lines: list[str], targets: list[str], terms: list[str]) -> list[str]:
    """A response that goes with lines and terms, and effects of its main parameter, as far as they are not there."""
    text = "\n".join(lines)
    if found := re.search(r"^response .*~ (\w+)\(", text, re.MULTILINE):
        mains = () if "effects " in text else FAMILIES[found[1]].mains
        links = {main.name: main.usual_link for main in mains}
        return [f"effects {name if link == 'identity' else f'{link}({name})'} = 1 + x" for name, link in links.items()]
    if "cutpoints" in text:
        return OF_LEVELS
    if "w" in targets:
        return MIXTURE
    response = "response y ~ StudentT(mu, sigma, nu)" if "nu" in targets else "response y ~ Normal(mu, sigma)"
    if "nonlinear " in text:
        return [response]
    if "log(k)" in text:
        return [response, *CURVE[:2]]
    if any(target.startswith("a.") for target in targets):
        return [response, *CURVE]
    of_sigma = ["effects log(sigma) = 1 + x"] if any(t.startswith("sigma.") for t in targets) else []
    if "effects mu" in text:
        return [response, *of_sigma]
    added = " + ".join(terms or _terms_of(lines, targets))
    return [response, f"effects mu = {added if re.match('[01]', added) else f'1 + {added}'}", *of_sigma]


def _terms_of(lines: list[str], targets: list[str]) -> list[str]:
    """Effects that priors and correlations are about, or which those of a declared column are."""
    if not targets:
        found = re.match(r"(factor|covariate|group) (\w+)", lines[0])
        return ["x"] if found is None else [f"(1 | {found[2]})" if found[1] == "group" else found[2]]
    if targets[0].startswith("residual"):
        return ["1"]
    terms = []
    for target in targets:
        smooth = re.search(r"\b(?:spline|hsgp|ar|walk|monotonic)\((?:[^()]|\([^()]*\))*\)", target)
        units = re.match(r"(?:sd|phi|rho|nu)\((\w+)\b(?!\()", target)
        if smooth:
            terms.append(f"(0 + {smooth[0]} | {units[1]})" if units else smooth[0])
        elif units and units[1] != "g":
            terms.append(f"(1 | {units[1]})")
    return list(dict.fromkeys(terms)) or ["x", "f", "(1 + x | g)"]
