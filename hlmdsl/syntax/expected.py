"""In: where parsing a declaration fails, and the kinds of tokens accepted there. Out: what is expected, in words.

Not decided here: whether a more specific explanation fits (diagnose.py).
"""

from __future__ import annotations

from hlmdsl.syntax.scan import Chunk, Token

STARTS_OPERAND = frozenset({"word", "number", "string", "quoted"})
ENDS_OPERAND = STARTS_OPERAND

_NAME_AFTER = {
    "model": "the model's name",
    "missing": "`error` or `drop`",
    "covariate": "the covariate's name",
    "factor": "the factor's name",
    "contrasts": "the name of a factor",
    "group": "the grouping factor's name",
    "estimand": "the estimand's name",
    "effects": "a parameter of the family, such as `mu` or `logit(p)`",
    "nonlinear": "a parameter of the family, such as `mu`",
    "=": "the name of a column",
    "in": "the name of the group that holds this one",
    "by": "the name of a factor",
    "across": "a parameter of the family, such as `mu`",
    "coding": "`treatment`, `sum`, `helmert`, `difference` or `polynomial`",
    "averaged": "`by` and a group",
    "center": "`mean` or a number",
    "scale": "`sd` or a number",
    "-": "a number",
}
_DISTRIBUTION = {
    "response": "a family such as `Normal(mu, sigma)`",
    "prior": "a distribution such as `Normal(0, 1)`",
    "correlation": "`LKJ(eta = 2)`",
}
_OPERAND = {
    "response": "a column, or a transformed one such as `log(y)`",
    "prior": "what the prior is for: a term, `Intercept`, `sigma`, `sd(g)`",
    "correlation": "the name of a group",
    "effects": "a term such as `x`, `a:b` or `(1 | g)`",
    "nonlinear": "a parameter of the curve or a column",
    "contrasts": "a level",
    "estimand": "an expression such as `at(x = 1) - at(x = 0)`",
}
_WORDS = {
    "STRING": "a text in double quotes",
    "UNIT": "`unit`",
    "AVERAGED": "`averaged by`",
    "CENTER": "`center`",
    "SCALE": "`scale`",
    "ORDERED": "`ordered`",
    "LBRACE": "`{`",
    "REFERENCE": "`reference`",
    "CODING": "`coding`",
    "IN": "`in`",
    "RELATED": "`related by`",
    "ADJACENT": "`adjacent by`",
    "PLURAL": "`plural`",
    "WEIGHTS": "`weights`",
    "CENSORED": "`censored by`",
    "TRUNCATED": "`truncated`",
    "EXPOSURE": "`exposure`",
    "MEASURED": "`measured with sd`",
    "WITH": "`with`",
    "SD": "`sd`",
    "BY": "`by`",
    "ACROSS": "`across`",
    "TO": "`to`",
    "EQUAL": "`=`",
    "TILDE": "`~`",
    "COMMA": "`,`",
    "SEMICOLON": "`;`",
    "LESSTHAN": "`<`",
    "LPAR": "`(`",
    "RPAR": "`)`",
    "RSQB": "`]`",
    "RBRACE": "`}`",
    "$END": "the next declaration",
}


def describe(token: Token) -> str:
    """A token as an error names it."""
    text = token.text if len(token.text) <= 40 else token.text[:37] + "..."
    return text if token.kind == "quoted" else f"`{text}`"


def expectation(chunk: Chunk, at: int, accepted: frozenset[str]) -> str:
    """What is allowed at token `at` of a chunk."""
    tokens = chunk.tokens
    previous = tokens[max(0, at - 1)]
    before_that = tokens[at - 2] if at > 1 else None
    if "STRING" in accepted and "NAME" not in accepted and previous.text in {"data", "unit"}:
        return "the path of the table in double quotes" if at == 1 else 'the unit in double quotes, such as `"ms"`'
    if "NAME" in accepted and "LPAR" not in accepted:
        if previous.text == "~":
            return _DISTRIBUTION.get(chunk.keyword, "a distribution")
        before_family = chunk.keyword == "response" and all(t.text != "~" for t in tokens[:at])
        if previous.text in {"{", ",", "<", "reference"} and (chunk.keyword == "factor" or before_family):
            return "a level: a word, a plain number, or a text in double quotes"
        if chunk.keyword == "contrasts" and at > 2:
            return "a hypothesis such as `c1 = b2 - b1`" + (" or `}`" if "RBRACE" in accepted else "")
        if chunk.keyword in {"effects", "nonlinear"} and previous.text == "(":
            return "a parameter of the family, such as `p` in `logit(p)`"
        if previous.text == "by" and chunk.keyword == "group":
            return "`pedigree` or `covariance`, then a path in double quotes"
        if previous.text == "by" and chunk.keyword == "covariate":
            return "the name of a group or a factor"
        if previous.text == "by" and before_that is not None and before_that.text == "censored":
            return "the name of the column that says which rows are censored"
        if chunk.keyword == "response" and previous.text in {"{", ","}:
            return "a cell of the status column and what it means, such as `0 = right`"
        if chunk.keyword == "response" and previous.text == "=":
            return "`none`, `left`, `right` or `interval`"
        if chunk.keyword == "response" and previous.text == "to":
            return "the name of the covariate with the upper ends of intervals"
        return _NAME_AFTER.get(previous.text if at == 1 or previous.text not in _OPERAND else "", "a name")
    if "NAME" in accepted:
        return _operand(chunk, at, previous)
    if chunk.keyword in {"effects", "nonlinear", "estimand"} and "PLUS" in accepted and "EQUAL" not in accepted:
        closing = [_WORDS[a] for a in ("RPAR", "RSQB", "COMMA") if a in accepted]
        return _either(["an operator", *closing]) if closing else "an operator such as `+`, or the next declaration"
    listed = [words for terminal, words in _WORDS.items() if terminal in accepted]
    if "PLUS" in accepted and "LPAR" in accepted:
        listed.remove(_WORDS["LPAR"])  # any name may be called as a function: no news
    return _either(listed) if listed else "the next declaration"


def _operand(chunk: Chunk, at: int, previous: Token) -> str:
    depth = sum({"(": 1, "[": 1, ")": -1, "]": -1}.get(t.text, 0) for t in chunk.tokens[:at] if t.kind == "operator")
    after_relation = any(t.text == "~" for t in chunk.tokens[:at])
    if previous.text == "truncated":
        return "a number"
    before_that = chunk.tokens[at - 2].text if at > 1 else ""
    if previous.text in {"weights", "exposure"} or (before_that, previous.text) == ("with", "sd"):
        return "a column"
    if previous.text == "|" or previous.text == "||":
        return "the name of a group"
    if previous.text == "by":
        return "the name of a factor"
    if depth > 0 and chunk.keyword in {"prior", "response", "correlation"} and after_relation:
        return "an argument: a name or a number"
    if depth > 0 and chunk.keyword != "effects":
        return "a name or a number"
    return _OPERAND.get(chunk.keyword, "a name or a number")


def _either(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
