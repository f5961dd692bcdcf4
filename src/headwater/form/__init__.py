"""The trace as JSON, and a grouping as JSON Lines; ranges are half-open pairs of character offsets.

The schema of a trace ships beside this file.
"""

from headwater.form.known import grouping_from, grouping_lines
from headwater.form.trace import dumps, schema, to_dict

__all__ = ["dumps", "grouping_from", "grouping_lines", "schema", "to_dict"]
