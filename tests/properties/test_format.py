"""parse∘format = identity on random trees, and nothing but HlmError on random and on damaged text."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import ast, parse, parse_recovering
from hlmdsl.syntax.format import format_source, format_spec
from hlmdsl.syntax.intercept import with_intercepts

WITHOUT_EXPLAIN = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
WORDS = ["x", "y", "Days", "mu", "sd", "in", "by", "unit", "center", "weights", "ordered", "Größe", "_1", "inf"]
visible = st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"])

bare_names = st.sampled_from(WORDS)
odd_names = st.text(visible.filter(lambda c: c != "`"), min_size=1, max_size=8)
name_texts = st.one_of(bare_names, bare_names, st.sampled_from(ast.KEYWORDS), odd_names)
names = st.builds(ast.Name, text=name_texts)
numbers = st.builds(ast.Number, text=st.sampled_from(["0", "1", "2", "0.50", ".5", "1e-3", "2.", "1E+5", "007"]))
strings = st.builds(ast.String, text=st.text(st.one_of(visible, st.sampled_from('"\\\n\t')), max_size=8))


def opaque[T](strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T]:
    """The same under a short name: Hypothesis reports a failure with all strategies written out, and those that hold
    each other several times over fill the memory.
    """

    @st.composite
    def tree(draw: st.DrawFn) -> T:
        return draw(strategy)

    return tree()


def sums_and_bars(depth: int) -> tuple[st.SearchStrategy[ast.Expr], st.SearchStrategy[ast.Expr]]:
    """Trees as the parser builds them: each level of binding holds only what binds tighter."""
    atoms: st.SearchStrategy[ast.Expr] = st.one_of(names, names, numbers, strings)
    if depth > 0:
        sums_inside, bars_inside = sums_and_bars(depth - 1)
        inner = st.one_of(sums_inside, bars_inside)
        arguments = st.builds(ast.Argument, name=st.one_of(st.none(), name_texts), value=sums_inside)
        calls = st.builds(ast.Call, function=names, arguments=st.lists(arguments, max_size=3).map(tuple))
        atoms = st.one_of(atoms, st.builds(ast.Parenthesized, inner=inner), calls)
    exponents = st.one_of(atoms, st.builds(ast.Negative, operand=atoms))
    powers = st.one_of(atoms, atoms, st.builds(ast.Power, base=atoms, exponent=exponents))
    interactions = st.one_of(powers, powers, st.builds(ast.Interaction, items=_several(powers)))
    terms: st.SearchStrategy[ast.Expr] = interactions
    if depth > 0:
        indices = st.builds(
            ast.Index, base=interactions, items=st.lists(sums_inside, min_size=1, max_size=2).map(tuple)
        )
        terms = st.one_of(interactions, interactions, indices)
    operands = st.one_of(terms, terms, terms, st.builds(ast.Member, owner=names, member=terms))
    factors = st.one_of(operands, operands, st.builds(ast.Negative, operand=operands))
    more_factors = st.builds(ast.Factored, operator=st.sampled_from("*/"), value=factors)
    products = st.one_of(
        operands, operands, st.builds(_product, operands, st.lists(more_factors, min_size=1, max_size=2))
    )
    negatives = st.builds(ast.Negative, operand=products)
    first = st.builds(ast.Signed, sign=st.sampled_from("+-"), value=products)
    more = st.builds(ast.Signed, sign=st.sampled_from("+-"), value=st.one_of(products, products, negatives))
    sums = st.one_of(products, products, negatives, st.builds(_sum, first, st.lists(more, min_size=1, max_size=3)))
    bars = st.builds(ast.Bar, effects=sums, independent=st.booleans(), group=sums, by=st.one_of(st.none(), names))
    return opaque(sums), opaque(bars)


def _several(strategy: st.SearchStrategy[ast.Expr]) -> st.SearchStrategy[tuple[ast.Expr, ...]]:
    return st.lists(strategy, min_size=2, max_size=3).map(tuple)


def _product(first: ast.Expr, rest: list[ast.Factored]) -> ast.Product:
    return ast.Product(items=(ast.Factored(operator="*", value=first), *rest))


def _sum(first: ast.Signed, rest: list[ast.Signed]) -> ast.Sum:
    return ast.Sum(items=(first, *rest))


def maybe[T](strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.one_of(st.none(), strategy)


sums, bars = sums_and_bars(1)
anything = st.one_of(sums, bars)
calls = st.builds(
    ast.Call,
    function=names,
    arguments=st.lists(st.builds(ast.Argument, name=maybe(name_texts), value=sums), max_size=3).map(tuple),
)
levels = st.one_of(
    st.builds(ast.LevelName, text=bare_names, style=st.just("word")),
    st.builds(ast.LevelName, text=st.sampled_from(["0", "1", "2.5"]), style=st.just("number")),
    st.builds(ast.LevelName, text=strings.map(lambda s: s.text), style=st.just("string")),
)
points = st.one_of(names, numbers, st.builds(ast.Negative, operand=numbers))
comments = st.text(visible, max_size=12).map(str.rstrip)
trivia = st.builds(
    lambda before, gap, after, blank: ast.Trivia(
        before=tuple(before), gaps=(gap,) if 0 < gap <= len(before) else (), after=after, blank_line_before=blank
    ),
    st.lists(comments, max_size=2),
    st.integers(0, 2),
    maybe(comments),
    st.booleans(),
)
censored = st.builds(
    ast.Censored,
    column=names,
    upper=maybe(names),
    codes=maybe(st.lists(st.builds(ast.StatusCode, level=levels, status=names), min_size=1, max_size=3).map(tuple)),
)
declarations = st.one_of(
    st.builds(ast.ModelDecl, trivia=trivia, name=names, text=maybe(strings)),
    st.builds(ast.DataDecl, trivia=trivia, path=strings),
    st.builds(ast.MissingDecl, trivia=trivia, policy=names),
    st.builds(
        ast.ResponseDecl, trivia=trivia, expression=sums, text=maybe(strings), unit=maybe(strings), family=calls,
        levels=maybe(st.builds(ast.Levels, names=st.lists(levels, min_size=1, max_size=12).map(tuple),
        ordered=st.booleans())), reference=maybe(levels),
        weights=maybe(sums), censored_by=maybe(censored),
        truncated=maybe(st.lists(sums, min_size=1, max_size=2).map(tuple)),
        exposure=maybe(sums),
        measured=maybe(sums),
    ),
    st.builds(
        ast.CovariateDecl, trivia=trivia, name=names, column=maybe(names), text=maybe(strings), unit=maybe(strings),
        center=maybe(st.builds(ast.Center, zero=points, by=maybe(names))), scale=maybe(points),
    ),
    st.builds(
        ast.FactorDecl, trivia=trivia, name=names, column=maybe(names), text=maybe(strings),
        levels=st.lists(levels, min_size=1, max_size=12).map(tuple), ordered=st.booleans(), reference=maybe(levels),
        coding=maybe(names),
    ),
    st.builds(
        ast.ContrastsDecl, trivia=trivia, factor=names,
        hypotheses=st.lists(st.builds(ast.Hypothesis, name=names, expression=sums), min_size=1, max_size=3).map(tuple),
    ),
    st.builds(ast.GroupDecl, trivia=trivia, name=names, column=maybe(names), text=maybe(strings), parent=maybe(names)),
    st.builds(ast.EffectsDecl, trivia=trivia, link=maybe(names), parameter=names, terms=anything),
    st.builds(ast.PriorDecl, trivia=trivia, target=sums, distribution=calls),
    st.builds(
        ast.CorrelationDecl,
        trivia=trivia,
        target=sums,
        across=st.lists(names, max_size=3).map(tuple),
        distribution=calls,
    ),
    st.builds(ast.EstimandDecl, trivia=trivia, name=names, text=maybe(strings), expression=sums),
)  # fmt: skip
specs = st.builds(
    lambda ds, closing: ast.SpecFile(declarations=tuple(ds), closing_comments=tuple(closing)),
    st.lists(declarations, max_size=3),
    st.lists(comments, max_size=2),
)


def _correlation_of(group: str) -> ast.SpecFile:
    name, prior = ast.node(ast.Name, text=group), ast.node(ast.Call, function=ast.node(ast.Name, text="LKJ"))
    declared = ast.node(ast.CorrelationDecl, target=name, distribution=prior)
    return ast.node(ast.SpecFile, declarations=(declared,))


@given(specs)
@example(_correlation_of("effects"))
@settings(max_examples=100, deadline=None, phases=WITHOUT_EXPLAIN, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_is_read_back(spec: ast.SpecFile) -> None:
    text = format_spec(spec)
    again = parse(SourceText("<spec>", text))
    expected = with_intercepts(spec)
    assert again == expected
    assert format_spec(again) == text


GOOD = """\
model m "a model" # named m
data "d.csv"
response log(y) "how much" unit "ms" ~ Normal(mu, sigma) weights w
covariate Days = day "days" unit "d" center mean scale 2
factor block { b1, 2, "3rd" } reference b1 coding sum
contrasts block { c1 = b2 - b1; c2 = b3 - (b1 + b2)/2 }
group Subject in School
# the predictor
effects mu = 1 + Days * block - Days:block^2 + (1 + Days || Subject by block)
prior effects ~ Normal(0, 1)
prior sigma.sd(Subject, block[b2 - b1]) ~ HalfNormal(1)
correlation Subject ~ LKJ(eta = 2)
estimand gain "gain" = at(Days = 9) - average(at(Days = 0), over = data)
"""
PIECES = GOOD.replace("(", " ( ").replace(")", " ) ").replace(",", " , ").split(" ")


@given(st.integers(0, 2**32), st.integers(1, 4))
@settings(max_examples=200, deadline=None)
def test_damaged_specs_raise_nothing_but_diagnostics(seed: int, damages: int) -> None:
    chance = random.Random(seed)
    pieces = list(PIECES)
    for _ in range(damages):
        at = chance.randrange(len(pieces))
        match chance.randrange(3):
            case 0:
                del pieces[at]
            case 1:
                pieces.insert(at, pieces[at])
            case _:
                pieces[at], pieces[at - 1] = pieces[at - 1], pieces[at]
    read_and_report(" ".join(pieces))


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_random_text_raises_nothing_but_diagnostics(text: str) -> None:
    read_and_report(text)


@given(
    st.lists(
        st.sampled_from([*ast.KEYWORDS, *"~=(){}[],;|:^.-+*/<\"`'#\n%$", " ", "x", "1", "2nd", "unit", "in", "||"])
    )
)
@settings(max_examples=300, deadline=None)
def test_random_words_raise_nothing_but_diagnostics(words: list[str]) -> None:
    read_and_report(" ".join(words))


def read_and_report(text: str) -> None:
    source = SourceText("<spec>", text)
    spec, diagnostics = parse_recovering(source)
    for diagnostic in diagnostics:
        assert diagnostic.span is not None
        assert 0 <= diagnostic.span.start < diagnostic.span.end <= len(text)
    if diagnostics:
        assert "error[HLM1" in str(HlmError(diagnostics, source))
    else:
        once = format_source(source)
        assert format_source(SourceText("<spec>", once)) == once
        assert parse(source) == spec


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize(
    "form",
    [
        "factor {} {{ a, b }}",
        "factor {} ordered {{ a < b }}",
        "factor q = {} {{ a, b }}",
        "factor q = {} ordered {{ a < b }}",
        'factor {} "text" {{ a, b }} reference a coding sum',
        "factor {} {{ {}, b }} reference {}",
        "response {} {{ a, b }} ~ {}({})",
        'response {} "text" unit "s" ordered {{ {} < b }} reference {} ~ {}({})',
        'covariate {} unit "s" center mean scale sd',
        "group {} in {}",
    ],
)
def test_words_of_the_language_are_names_too(form: str, word: str) -> None:
    text = form.format(*[word] * form.count("{}")) + "\n"
    tree = parse(SourceText("<test>", text))
    assert format_spec(tree) == text
    assert format_source(SourceText("<test>", text.replace(word, f"`{word}`", 1))) == text
