from __future__ import annotations

import pytest

from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.format import WIDEST, format_source, format_spec
from hlmdsl.syntax.parse import parse

ONE_LINE = {
    "effects mu=x": "effects mu = 1 + x",
    "effects mu = (x|g)": "effects mu = 1 + (1 + x | g)",
    "effects mu = 0+(0+x||g)": "effects mu = 0 + (0 + x || g)",
    "effects mu = x - 1": "effects mu = x - 1",
    "effects mu = x + 1 + (f | g by h)": "effects mu = x + 1 + (1 + f | g by h)",
    "effects mu = -x": "effects mu = 1 + -x",
    "effects mu = (x + 0)": "effects mu = (x + 0)",
    "effects mu = a*b/c - a : b": "effects mu = 1 + a * b/c - a:b",
    "effects logit( p )=1": "effects logit(p) = 1",
    "prior effects~N( 0,s=1 )": "prior effects ~ N(0, s = 1)",
    "prior mu . effects ~ N()": "prior mu.effects ~ N()",
    "prior f [ `a` -b ] ~ N()": "prior f[a - b] ~ N()",
    'covariate `x` = `a b` scale sd center - 3 unit "u" "t"': 'covariate x = `a b` "t" unit "u" center -3 scale sd',
    "covariate `group`": "covariate `group`",
    'factor f coding sum reference `a` {a,1,"b",}': 'factor f { a, 1, "b" } reference "a" coding sum',
    "factor f ordered{a<b}": "factor f ordered { a < b }",
    "contrasts f {c=b-a;d=c-(a+b)/2;}": "contrasts f { c = b - a; d = c - (a + b)/2 }",
    "response log(y)~N(mu) truncated(0,inf) weights w": "response log(y) ~ N(mu) weights w truncated (0, inf)",
    "response y~N(mu) weights w measured  with sd s exposure t": (
        "response y ~ N(mu) exposure t measured with sd s weights w"
    ),
    'estimand e "t"=average(at(),over=data)': 'estimand e "t" = average(at(), over = data)',
    "estimand e=mean( at(f=b) )/mean(at( f=a ))": "estimand e = mean(at(f = b))/mean(at(f = a))",
    "estimand e=average(mean(sigma . at(x=-3)),over=`g`)": "estimand e = average(mean(sigma.at(x = -3)), over = g)",
    "estimand e=average(slope(x,mean(at()))-1,over=g:h)": "estimand e = average(slope(x, mean(at())) - 1, over = g:h)",
    'model m "a\\\\b\\"c\\n"#x': 'model m "a\\\\b\\"c\\n"  # x',
    "#a\n\n\n#b\nmodel m": "# a\n\n# b\nmodel m",
    "#!/usr/bin/env hlm\nmodel m": "#!/usr/bin/env hlm\nmodel m",
    "##a\n#!b\nmodel m #!c": "##a\n#!b\nmodel m  #!c",
    "# !a\n# #b\n#  !c\nmodel m # !d": "# !a\n# #b\n#  !c\nmodel m  # !d",
    "#\n#!\n##\nmodel m": "#\n#!\n##\nmodel m",
    'model m\n\n\n\ndata "d"\ngroup g': 'model m\n\ndata "d"\ngroup g',
    'model m data "d" # c': 'model m\ndata "d"  # c',
}


@pytest.mark.parametrize("text", ONE_LINE)
def test_layout(text: str) -> None:
    assert format_source(SourceText("<spec>", text)) == ONE_LINE[text] + "\n"


def test_neighbours_are_aligned() -> None:
    text = """\
model sleepstudy "Reaction time over ten days"

response Reaction "average reaction time" unit "ms" ~ Normal(mu, sigma)
covariate Days "days of sleep deprivation" unit "day"
covariate Age "age" unit "year" # at start
group Subject
effects mu = 1 + Days + (1 + Days | Subject)

prior Days ~ Normal(0, 20)
prior sd(Subject, Days) ~ HalfNormal(20)
correlation Subject ~ LKJ(eta = 2)

factor block "experimental block" { b1, b2, b3 } reference b1
factor direction "projection" { orthogonal, parallel } reference orthogonal
"""
    assert (
        format_source(SourceText("<spec>", text))
        == """\
model sleepstudy "Reaction time over ten days"

response  Reaction "average reaction time" unit "ms" ~ Normal(mu, sigma)
covariate Days     "days of sleep deprivation" unit "day"
covariate Age      "age"                       unit "year"  # at start
group     Subject
effects   mu = 1 + Days + (1 + Days | Subject)

prior Days              ~ Normal(0, 20)
prior sd(Subject, Days) ~ HalfNormal(20)
correlation Subject     ~ LKJ(eta = 2)

factor block     "experimental block" { b1, b2, b3 }           reference b1
factor direction "projection"         { orthogonal, parallel } reference orthogonal
"""
    )


def test_long_declarations_are_broken() -> None:
    long = [f"a_rather_long_name_{i}" for i in range(8)]
    text = (
        f"effects log(mu) = 1 + {' + '.join(long[:6])} - {long[0]}:{long[1]}  # end\n"
        f"factor f {{ {', '.join(long)} }} reference {long[0]}\n"
        f"contrasts f {{ {'; '.join(f'{a} = {a} - {long[0]}' for a in long[1:4])} }}\n"
        f'estimand e "{"text " * 10}" = {" - ".join(f"at(x = {a})" for a in long[:3])}\n'
        f'response {long[0]} "{"text " * 10}" ~ Normal(mu = {long[1]}, sigma = {long[2]})\n'
    )
    formatted = format_source(SourceText("<spec>", text))
    assert max(len(line) for line in formatted.splitlines()) <= WIDEST
    assert (
        formatted
        == """\
effects log(mu) = 1
                + a_rather_long_name_0
                + a_rather_long_name_1
                + a_rather_long_name_2
                + a_rather_long_name_3
                + a_rather_long_name_4
                + a_rather_long_name_5
                - a_rather_long_name_0:a_rather_long_name_1  # end
factor f {
    a_rather_long_name_0, a_rather_long_name_1, a_rather_long_name_2, a_rather_long_name_3,
    a_rather_long_name_4, a_rather_long_name_5, a_rather_long_name_6, a_rather_long_name_7
} reference a_rather_long_name_0
contrasts f {
    a_rather_long_name_1 = a_rather_long_name_1 - a_rather_long_name_0;
    a_rather_long_name_2 = a_rather_long_name_2 - a_rather_long_name_0;
    a_rather_long_name_3 = a_rather_long_name_3 - a_rather_long_name_0
}
estimand e "text text text text text text text text text text "
    = at(x = a_rather_long_name_0) - at(x = a_rather_long_name_1) - at(x = a_rather_long_name_2)
response a_rather_long_name_0 "text text text text text text text text text text "
    ~ Normal(mu = a_rather_long_name_1, sigma = a_rather_long_name_2)
"""
    )
    assert format_source(SourceText("<spec>", formatted)) == formatted


def test_only_the_written_out_intercept_changes_the_tree() -> None:
    spec = parse(SourceText("<spec>", "effects mu = x + (x | g)\nprior x ~ N(0)"))
    (effects, prior) = parse(SourceText("<spec>", format_spec(spec))).declarations
    assert prior == spec.declarations[1]
    assert effects == parse(SourceText("<spec>", "effects mu = 1 + x + (1 + x | g)")).declarations[0]


def test_a_broken_spec_is_not_formatted() -> None:
    for text, code in (("model", "HLM121"), ("model m\neffects mu = (1", "HLM118"), ("factr f", "HLM116")):
        with pytest.raises(HlmError) as raised:
            format_source(SourceText("<spec>", text))
        assert [d.code for d in raised.value.diagnostics] == [code], text


def test_nothing_becomes_nothing() -> None:
    assert format_source(SourceText("<spec>", "\n\n")) == ""
