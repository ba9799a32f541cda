"""Whatever parses either checks or is refused with diagnostics that can be read: no traceback, no endless expansion."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hlmdsl.model.check import check_model, check_recovering
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse_recovering
from hlmdsl.syntax.ast import SpecFile

VARIABLES = st.sampled_from(["x", "z", "a", "b", "g", "class", "school", "y", "q"])
OTHERS = st.sampled_from(["mu", "sigma", "tau", "Intercept", "a1", "b2", "sd", "at", "mean", "log", "poly", "offset"])
NAMES = VARIABLES | OTHERS
ATOMS = NAMES | st.sampled_from(["inf", "0", "1", "2", "0.5", "-1", "9999999", '"a1"', "1e308", "at()", "mu.at(x = 1)"])


def _grow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    binary = st.sampled_from([" + ", " - ", " * ", "/", ":", "^", " | ", " || "])
    return st.one_of(
        st.tuples(inner, binary, inner).map("".join),
        inner.map(lambda e: f"({e})"),
        st.tuples(NAMES, st.lists(inner, max_size=3)).map(lambda c: f"{c[0]}({', '.join(c[1])})"),
        st.tuples(inner, inner).map(lambda c: f"{c[0]}[{c[1]}]"),
        st.tuples(st.sampled_from(["mu", "sigma", "q"]), inner).map(lambda c: f"{c[0]}.{c[1]}"),
    )


EXPRESSIONS = st.recursive(ATOMS, _grow, max_leaves=8)
LINES = st.one_of(
    EXPRESSIONS.map(lambda e: f"effects mu = {e}"),
    EXPRESSIONS.map(lambda e: f"effects log(sigma) = {e}"),
    EXPRESSIONS.map(lambda e: f"effects mu = 1 + x + a * b + ({e} | g)"),
    st.tuples(EXPRESSIONS, EXPRESSIONS).map(lambda p: f"prior {p[0]} ~ Normal({p[1]}, 1)"),
    st.tuples(EXPRESSIONS, EXPRESSIONS).map(lambda p: f"prior {p[0]} ~ HalfNormal({p[1]})"),
    EXPRESSIONS.map(lambda e: f"correlation {e} ~ LKJ(2)"),
    EXPRESSIONS.map(lambda e: f"estimand e = {e}"),
    st.tuples(EXPRESSIONS, EXPRESSIONS).map(lambda p: f"contrasts a {{ k = {p[0]}; l = {p[1]} }}"),
    EXPRESSIONS.map(lambda e: f"response {e} ~ Normal(mu, sigma)"),
    EXPRESSIONS.map(lambda e: f"response y ~ Normal(mu, sigma = {e})"),
)
HEAD = """
covariate x
covariate z center mean
factor a { a1, a2, a3 }
factor b
group class in school
group school
group g
"""


def refusal(spec: SpecFile, source: SourceText) -> HlmError | None:
    try:
        model = check_model(spec, source)
    except HlmError as error:
        return error
    assert model.main.is_main
    return None


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LINES, min_size=1, max_size=5))
def test_any_spec_checks_or_is_refused(lines: list[str]) -> None:
    text = HEAD + "\n".join(lines)
    if "response" not in text:
        text += "\nresponse y ~ Normal(mu, sigma)"
    source = SourceText("any.hlm", text)
    spec, broken = parse_recovering(source)
    error = refusal(spec, source)
    if error is not None:
        assert error.diagnostics
        assert all(d.severity == "error" for d in error.diagnostics)
        assert str(error).count("error[HLM2") == len(error.diagnostics)
    recovered, left = check_recovering(spec, source)
    assert (recovered is None) or not left
    assert not broken or all(not d.needs_whole_file for d in left)
