from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import ValidationError

from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax import ast, grammar_text, parse
from hlmdsl.syntax.parse import _parser
from hlmdsl.syntax.scan import scan

SLEEP = """# Sleep deprivation
model sleepstudy "Reaction time over ten days"

data "data/sleepstudy.csv"
missing drop
response  log(Reaction) "average reaction time" unit "ms" ~ Normal(mu, sigma) weights w censored by c truncated (0, inf)
covariate Days = day "days of sleep deprivation" unit "day" center -4.5 scale sd   # from 0 to 9
factor    dose ordered { low < "very high" } reference low coding sum
factor    block { b1, 2, "3rd", } reference 2
contrasts block { c1 = "2" - b1; c2 = "3rd" - (b1 + "2")/2; }
group     Subject in School
effects   mu = 1 + Days * dose - Days:dose + (1 + Days || Subject by dose) + offset(log(t))
effects   log(sigma) = 0 + x^2
prior     effects ~ Normal(0, tau * 2)
prior     mu.block:dose["2" - b1, low] ~ Normal(0, 1)
prior     sigma.sd(Subject, Days) ~ HalfNormal(50)
correlation sigma.Subject:block ~ LKJ(eta = 2)
estimand  gain "over all rows" = average(at(Days = 9), over = data) / -2
# the end
"""


def name(text: str) -> ast.Name:
    return ast.Name(text=text)


def number(text: str) -> ast.Number:
    return ast.Number(text=text)


def plus(*values: ast.Expr) -> ast.Sum:
    return ast.Sum(items=tuple(ast.Signed(sign="+", value=v) for v in values))


def minus(left: ast.Expr, right: ast.Expr) -> ast.Sum:
    return ast.Sum(items=(ast.Signed(sign="+", value=left), ast.Signed(sign="-", value=right)))


def call(function: str, *values: ast.Expr) -> ast.Call:
    return ast.Call(function=name(function), arguments=tuple(ast.Argument(value=v) for v in values))


def product(first: ast.Expr, *rest: tuple[str, ast.Expr]) -> ast.Product:
    items = [ast.Factored(operator="*", value=first), *(ast.Factored(operator=o, value=v) for o, v in rest)]  # type: ignore[arg-type]
    return ast.Product(items=tuple(items))


def nodes(root: ast.Node) -> Iterator[ast.Node]:
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        for field in type(node).model_fields:
            value = getattr(node, field)
            stack.extend([value] if isinstance(value, ast.Node) else [])
            stack.extend(v for v in value if isinstance(v, ast.Node)) if isinstance(value, tuple) else None


def parsed(text: str) -> tuple[ast.AnyDeclaration, ...]:
    return parse(SourceText("<spec>", text)).declarations


def terms(text: str) -> ast.Expr:
    (effects,) = parsed(f"effects mu = {text}")
    assert isinstance(effects, ast.EffectsDecl)
    return effects.terms


x, y, z, g, f = (name(c) for c in "xyzgf")

EXPRESSIONS = {
    "x": x,
    "`Body Mass`": name("Body Mass"),
    "0.50": number("0.50"),
    ".5": number(".5"),
    "1e-3": number("1e-3"),
    "2.": number("2."),
    "x + y + z": plus(x, y, z),
    "x - y": minus(x, y),
    "+x": x,
    "-x": ast.Negative(operand=x),
    "-x^2": ast.Negative(operand=ast.Power(base=x, exponent=number("2"))),
    "-x * y": ast.Negative(operand=product(x, ("*", y))),
    "-x + y": ast.Sum(items=(ast.Signed(sign="-", value=x), ast.Signed(sign="+", value=y))),
    "x - -y": minus(x, ast.Negative(operand=y)),
    "x * -y": product(x, ("*", ast.Negative(operand=y))),
    "x^-1": ast.Power(base=x, exponent=ast.Negative(operand=number("1"))),
    "x * y / z": product(x, ("*", y), ("/", z)),
    "x * y:z": product(x, ("*", ast.Interaction(items=(y, z)))),
    "x:y:z": ast.Interaction(items=(x, y, z)),
    "x:y^2": ast.Interaction(items=(x, ast.Power(base=y, exponent=number("2")))),
    "(x)^2": ast.Power(base=ast.Parenthesized(inner=x), exponent=number("2")),
    "poly(x, 2)": call("poly", x, number("2")),
    "f()": call("f"),
    "at(x = -1)": ast.Call(
        function=name("at"), arguments=(ast.Argument(name="x", value=ast.Negative(operand=number("1"))),)
    ),
    "f[x - y, z]": ast.Index(base=f, items=(minus(x, y), z)),
    "x:f[y]": ast.Index(base=ast.Interaction(items=(x, f)), items=(y,)),
    "x.y:f[z]": ast.Member(owner=x, member=ast.Index(base=ast.Interaction(items=(y, f)), items=(z,))),
    "x.sd(g) - y.z": minus(ast.Member(owner=x, member=call("sd", g)), ast.Member(owner=y, member=z)),
    "(1 | g)": ast.Parenthesized(inner=ast.Bar(effects=number("1"), independent=False, group=g)),
    "(x || g by f)": ast.Parenthesized(inner=ast.Bar(effects=x, independent=True, group=g, by=f)),
    "x | g": ast.Bar(effects=x, independent=False, group=g),
    "(1 | g/f)": ast.Parenthesized(inner=ast.Bar(effects=number("1"), independent=False, group=product(g, ("/", f)))),
    'f["2nd" - x]': ast.Index(base=f, items=(minus(ast.String(text="2nd"), x),)),
    "at(over = data)": ast.Call(function=name("at"), arguments=(ast.Argument(name="over", value=name("data")),)),
}


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_expression(text: str) -> None:
    assert terms(text) == EXPRESSIONS[text]


def level(text: str, style: str = "word") -> ast.LevelName:
    return ast.LevelName(text=text, style=style)  # type: ignore[arg-type]


DECLARATIONS = {
    'model m "text"': ast.ModelDecl(name=name("m"), text=ast.String(text="text")),
    "model m": ast.ModelDecl(name=name("m")),
    r'data "a\\b\"c\n"': ast.DataDecl(path=ast.String(text='a\\b"c\n')),
    "missing drop": ast.MissingDecl(policy=name("drop")),
    "response y ~ N(mu)": ast.ResponseDecl(expression=y, family=call("N", name("mu"))),
    'covariate x scale 2 "t" center mean': ast.CovariateDecl(
        name=x, text=ast.String(text="t"), center=ast.Center(zero=name("mean")), scale=number("2")
    ),
    "covariate x = `a b` center -5": ast.CovariateDecl(
        name=x, column=name("a b"), center=ast.Center(zero=ast.Negative(operand=number("5")))
    ),
    "covariate x = a center mean by by": ast.CovariateDecl(
        name=x, column=name("a"), center=ast.Center(zero=name("mean"), by=name("by"))
    ),
    "covariate x averaged by averaged scale sd": ast.CovariateDecl(name=x, averaged=name("averaged"), scale=name("sd")),
    'factor f reference z coding sum { x, 1, "2nd" }': ast.FactorDecl(
        name=f,
        levels=(level("x"), level("1", "number"), level("2nd", "string")),
        reference=level("z"),
        coding=name("sum"),
    ),
    "factor f ordered { x < y }": ast.FactorDecl(name=f, ordered=True, levels=(level("x"), level("y"))),
    "factor f { x }": ast.FactorDecl(name=f, levels=(level("x"),)),
    "contrasts f { x = y - z }": ast.ContrastsDecl(
        factor=f, hypotheses=(ast.Hypothesis(name=x, expression=minus(y, z)),)
    ),
    'group g in f "t"': ast.GroupDecl(name=g, text=ast.String(text="t"), parent=f),
    "effects logit(x) = 1": ast.EffectsDecl(link=name("logit"), parameter=x, terms=number("1")),
    "prior effects ~ N()": ast.PriorDecl(target=name("effects"), distribution=call("N")),
    "prior\n  effects ~ N()": ast.PriorDecl(target=name("effects"), distribution=call("N")),
    "prior x.effects ~ N()": ast.PriorDecl(target=ast.Member(owner=x, member=name("effects")), distribution=call("N")),
    "correlation g:f ~ LKJ(2)": ast.CorrelationDecl(
        target=ast.Interaction(items=(g, f)), distribution=call("LKJ", number("2"))
    ),
    "estimand x = 1": ast.EstimandDecl(name=x, expression=number("1")),
}


@pytest.mark.parametrize("text", DECLARATIONS)
def test_declaration(text: str) -> None:
    assert parsed(text) == (DECLARATIONS[text],)


SOFT = [
    'covariate unit unit "ms" center mean',
    "factor f { in, by, unit, ordered, reference } reference unit coding sum",
    "group center in scale",
    "group in in in",
    "effects mu = 1 + unit + by + center:scale + (1 + ordered | in by by)",
    "response weights ~ N(mu) weights weights censored by censored truncated (by, in)",
    "response sd ~ N(with, measured) exposure exposure measured with sd sd",
    "response to ~ N(mu) censored by to { to = none, by = right } to to",
    "factor coding ordered { low < ordered } coding coding",
    "prior unit ~ N(in, by)",
    "covariate mean = sd",
    "estimand in = at(by = in, unit = 3)",
    "effects mu = members(a, b, weights = w1, w2)",
]


@pytest.mark.parametrize("text", SOFT)
def test_words_are_free_as_names_where_they_are_not_expected(text: str) -> None:
    assert len(parsed(text)) == 1


@pytest.mark.parametrize("keyword", ast.KEYWORDS)
def test_a_keyword_is_a_name_only_in_backticks(keyword: str) -> None:
    (covariate,) = parsed(f"covariate `{keyword}`")
    assert covariate == ast.CovariateDecl(name=name(keyword))
    with pytest.raises(HlmError) as raised:
        parsed(f"covariate {keyword}")
    assert [d.code for d in raised.value.diagnostics] == ["HLM117"]
    assert parsed(f"covariate {keyword}s_x")  # a longer word is not the keyword


def test_every_node_is_where_it_says() -> None:
    source = SourceText("sleep.hlm", SLEEP)
    spec = parse(source)
    for node in nodes(spec):
        text = source.slice(node.span)
        match node:
            case ast.Name():
                assert text.strip("`") == node.text
            case ast.Number() | ast.LevelName(style="word" | "number"):
                assert text == node.text
            case ast.String():
                assert text == f'"{node.text}"'
            case ast.Declaration():
                assert text.startswith(source.slice(node.keyword_span))
                assert source.slice(node.keyword_span) == node.kind  # type: ignore[attr-defined]
                assert text[-1] not in " \n"
            case ast.Parenthesized():
                assert text[0] + text[-1] == "()"
            case ast.Call():
                assert text.startswith(node.function.text)
                assert text.endswith(")")
            case ast.Signed() if text[0] in "+-":
                assert text[0] == node.sign
            case ast.Factored() if text[0] in "*/":
                assert text[0] == node.operator


def test_spans_cover_exactly_the_expression() -> None:
    for text in EXPRESSIONS:
        source = SourceText("<spec>", f"effects mu = {text}  # comment")
        (effects,) = parse(source).declarations
        assert isinstance(effects, ast.EffectsDecl)
        assert source.slice(effects.terms.span) == text.removeprefix("+")
        assert source.slice(effects.span) == f"effects mu = {text}"


def test_json_round_trip_keeps_every_node_and_place() -> None:
    spec = parse(SourceText("sleep.hlm", SLEEP))
    again = ast.SpecFile.model_validate_json(spec.model_dump_json())
    assert again == spec
    assert [n.span for n in nodes(again)] == [n.span for n in nodes(spec)]


@pytest.mark.parametrize(("said", "instead"), [('"name"', '"nome"'), ('"+"', '"%"'), ('"trivia"', '"trifle"')])
def test_json_that_is_no_tree_is_refused(said: str, instead: str) -> None:
    written = parse(SourceText("sleep.hlm", SLEEP)).model_dump_json()
    assert said in written
    with pytest.raises(ValidationError):
        ast.SpecFile.model_validate_json(written.replace(said, instead, 1))


def test_comments_stay_with_what_they_are_about() -> None:
    spec = parse(
        SourceText(
            "<spec>",
            "# top\n\n# about m\nmodel m  # named m\n\ngroup g # a\n# inside?\n"
            "prior x # in\n  ~ N() # end\n# last\n\n# really\n",
        )
    )
    model, group, prior = (d.trivia for d in spec.declarations)
    assert (model.before, model.gaps, model.after) == (("top", "about m"), (1,), "named m")
    assert (group.before, group.after, group.blank_line_before) == ((), "a", True)
    assert (prior.before, prior.after) == (("inside?", "in"), "end")
    assert (spec.closing_comments, spec.closing_gaps) == (("last", "really"), (1,))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_matter(end: str) -> None:
    source = SourceText("<spec>", SLEEP.replace("\n", end))
    assert parse(source) == parse(SourceText("<spec>", SLEEP))
    with pytest.raises(HlmError) as raised:
        parse(SourceText("<spec>", f"model m{end}# c{end}group 3{end}"))
    assert "<spec>:3:7" in str(raised.value)


def test_mark_tabs_and_unicode() -> None:
    assert parse(SourceText("<spec>", "\ufeffmodel\tm\n")).declarations == (ast.ModelDecl(name=name("m")),)
    assert parsed('covariate Größe_身長 "größe 📏"')[0].name == name("Größe_身長")  # type: ignore[union-attr]
    decomposed = "e\u0301te\u0301"
    assert parsed(f"covariate {decomposed}")[0].name == name(decomposed)  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["", "   \n", "# only a comment", "\ufeff"])
def test_a_file_may_be_empty(text: str) -> None:
    assert parse(SourceText("<spec>", text)).declarations == ()


@pytest.mark.parametrize("text", [SLEEP, *DECLARATIONS, *SOFT, "model a group b # c\nfactor f"])
def test_the_whole_file_rule_accepts_what_chunk_by_chunk_reading_accepts(text: str) -> None:
    source = SourceText("<spec>", text)
    whole = _parser().parse(text, start="start")
    one_by_one = tuple(_parser().parse(source.slice(chunk.span), start="declaration") for chunk in scan(source).chunks)
    assert whole == one_by_one


def test_the_grammar_is_found_and_reserves_exactly_the_keywords() -> None:
    grammar = grammar_text()
    reserved = grammar.split("NAME: /(?!(?:")[1].split(")")[0].split("|")
    assert sorted(reserved) == sorted(ast.KEYWORDS)


def test_nowhere_is_the_default_place() -> None:
    assert ast.Name(text="x").span == Span(0, 0)
