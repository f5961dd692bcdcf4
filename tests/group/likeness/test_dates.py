"""How dates weigh."""

import numpy as np

from headwater.group.likeness.nearness import days, nearness
from headwater.records import Article, Document, Known


def dated(value: str | None) -> Article:
    published = Known(value=value, read_from="given") if value else None
    return Article(document=Document(id="a", text=""), kept=(), published=published)


def test_near_dates_raise_likeness_and_far_ones_lower_it_without_an_end() -> None:
    first, same, later, years = days([dated(d) for d in ("2024-05-03", "2024-05-03T10:00", "2024-05-20", "2031-01-01")])
    factors = [float(nearness(np.array([first]), np.array([other]))[0]) for other in (same, later, years)]
    assert factors[0] > factors[1] > factors[2] > 0.5


def test_a_date_that_is_not_known_to_the_day_weighs_nothing() -> None:
    known = days([dated("2024-05-03")])
    for other in (None, "2024", "2024-05", "some day"):
        assert nearness(known, days([dated(other)]))[0] == 1.0
