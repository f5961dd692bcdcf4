"""Where the article ends, and where it only seems to."""

from headwater.clean.paragraphs import paragraphs
from headwater.clean.sections import foreign, sections
from headwater.records import BoilerplateKind

STORY = [
    "The harbour bridge in Eastport was closed on Thursday after a crack was found in a pillar.",
    "Mayor Carla Diaz said the bridge could not be opened before the pillar is repaired.",
    "Ferries will cross the harbour every ten minutes until the bridge is open again.",
]
OTHER = "A lottery winner from Westport came forward with a forgotten ticket after a year of silence."


def dropped(lines: list[str], why: dict[int, BoilerplateKind]) -> list[str]:
    parts = list(paragraphs("\n\n".join(lines), 10_000))
    found = sections(parts, [why.get(i) for i in range(len(parts))], 0)
    return [parts[i].text for section in foreign(parts, found) for i in section.prose]


def test_other_news_below_a_feed_is_foreign() -> None:
    assert dropped([*STORY, "News Feed", OTHER], {3: "feed"}) == [OTHER]


def test_the_article_goes_on_after_a_feed_if_there_is_enough_of_it() -> None:
    assert dropped([*STORY[:2], "Most read", *STORY, *STORY], {2: "feed"}) == []


def test_the_article_flows_around_a_link() -> None:
    assert dropped([*STORY[:2], "Read more: soups", STORY[2]], {2: "related"}) == []


def test_a_lone_sentence_of_something_else_below_a_form_is_foreign() -> None:
    assert dropped([*STORY, "Sign up", "Nothing beats cold soup!"], {3: "form"}) == ["Nothing beats cold soup!"]


def test_a_section_that_outweighs_what_stands_above_it_is_the_article() -> None:
    assert dropped([OTHER, "Top stories", *STORY], {1: "feed"}) == []
