"""The trace as JSON: one object, ranges as half-open pairs of character offsets; its schema ships beside this file."""

from headwater.form.trace import dumps, schema, to_dict

__all__ = ["dumps", "schema", "to_dict"]
