"""Spec text to syntax tree and back."""

from hlmdsl.syntax.ast import SpecFile
from hlmdsl.syntax.parse import parse, parse_recovering
from hlmdsl.syntax.read_text import read_source
from hlmdsl.syntax.tables import grammar_text

__all__ = ["SpecFile", "grammar_text", "parse", "parse_recovering", "read_source"]
