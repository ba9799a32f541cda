"""Spec text to syntax tree and back."""

from hlmdsl.syntax.ast import SpecFile
from hlmdsl.syntax.parse import grammar_text, parse, parse_recovering
from hlmdsl.syntax.read_text import read_source

__all__ = ["SpecFile", "grammar_text", "parse", "parse_recovering", "read_source"]
