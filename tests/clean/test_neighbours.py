"""Links and notes that only what stands over them gives away."""

from headwater.clean import clean
from headwater.records import Document

STORY = [
    "The harbour bridge in Eastport was closed on Thursday after inspectors found a crack in a pillar, the city said.",
    "Harbour Works, the company that runs the bridge, said that the pillar was last looked at in March.",
    "The bridge carries some 40,000 cars a day, and ferries will run every ten minutes while it is closed.",
]
TITLE = "Ferry timetable: how to reach the harbour while the bridge is closed"


def left_out(*lines: str) -> dict[str, str]:
    (found,) = clean([Document(id="x", text="\n\n".join(lines))])
    return {found.text[b.range.start : b.range.end]: b.why for b in found.boilerplate}


def test_a_title_below_read_more_is_another_article_s() -> None:
    found = left_out(
        "Harbour bridge closed after crack is found", *STORY, "Read more", TITLE, "The price of an old bridge"
    )
    assert found[TITLE] == "related"
    assert found["The price of an old bridge"] == "related"


def test_the_article_goes_on_below_read_more() -> None:
    found = left_out("Harbour bridge closed after crack is found", *STORY[:2], "Read more", STORY[2])
    assert STORY[2] not in found


def test_nothing_above_the_article_is_taken_for_a_link() -> None:
    assert TITLE not in left_out("Read more", TITLE, *STORY)


def test_what_a_press_release_says_of_its_sender_is_left_out() -> None:
    about = "Harbour Works runs nine bridges in Westland and employs 1,150 people."
    found = left_out("# Harbour Works on the bridge", *STORY, "## About Harbour Works", about)
    assert found[about] == "footer"


def test_a_heading_about_something_in_the_middle_is_no_sender() -> None:
    about = "Eastport is a town of 40,000 people on the western shore."
    assert about not in left_out(
        "# Harbour bridge closed", STORY[0], "## About Eastport", about, *STORY[1:], *STORY[:1]
    )
