"""Statements: what can assert or contest something, read from attributions and from articles' own voice."""

from headwater.compare.statements.reading import Statement, statements

__all__ = ["Statement", "statements"]
