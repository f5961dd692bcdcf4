"""Who made a picture, and who wrote the article below it."""

from headwater.clean import clean
from headwater.records import Article, Document

TITLE = "Harbour bridge closed after crack is found"
LEAD = (
    "The harbour bridge in Eastport was closed on Thursday after inspectors found a crack in a pillar, the city said."
)
MORE = "Ferries will run every ten minutes from Friday, and trains are not affected by the closure, it added."
SCENE = "Ann Lee waves to a crowd beside the harbour bridge in Eastport."


def article(*lines: str, outlet: str | None = None) -> Article:
    return clean([Document(id="x", text="\n\n".join(lines), outlet=outlet)])[0]


def reasons(found: Article) -> dict[str, str]:
    return {found.text[b.range.start : b.range.end]: b.why for b in found.boilerplate}


def agency(found: Article) -> str | None:
    return found.agency.value if found.agency else None


def test_names_with_an_agency_below_a_scene_made_the_picture() -> None:
    found = article(TITLE, SCENE, "Bo Ek | AP", "By Cy Poe", "May 4, 2023", LEAD, MORE)
    assert reasons(found)["Bo Ek | AP"] == "credit"
    assert reasons(found)[SCENE] == "caption"
    assert agency(found) is None
    assert found.byline is not None
    assert found.byline.value == "Cy Poe"


def test_names_with_an_agency_below_a_headline_wrote_the_article() -> None:
    found = article(TITLE, "Bo Ek, Associated Press", "May 4, 2023", LEAD, MORE)
    assert reasons(found)["Bo Ek, Associated Press"] == "byline"
    assert agency(found) == "Associated Press"


def test_below_a_credited_picture_the_authors_follow() -> None:
    found = article(TITLE, "Bo Ek | AP", "Bo Ek | AP", SCENE, "Cy Poe, The Associated Press", "May 4, 2023", LEAD, MORE)
    assert reasons(found)["Bo Ek | AP"] == "credit"
    assert reasons(found)["Cy Poe, The Associated Press"] == "byline"


def test_an_agency_alone_below_a_scene_sold_the_picture() -> None:
    assert agency(article(SCENE, "AP", TITLE, "By Cy Poe", LEAD, MORE)) is None


def test_a_headline_beside_a_credit_stays_one() -> None:
    title = "The old bridge where Ann Lee and Bo Ek meet has a future"
    found = article(title, "Cy Poe / AP", SCENE, LEAD, MORE)
    assert found.title is not None
    assert found.title.value == title
    assert reasons(found)[SCENE] == "caption"


def test_a_scene_printed_twice_below_the_headline_is_a_caption() -> None:
    found = article(TITLE, SCENE, SCENE, LEAD, MORE)
    assert reasons(found) == {SCENE: "caption"}


def test_a_dated_scene_needs_no_full_stop_beside_a_credit() -> None:
    scene = "Ann Lee and Bo Ek meet on May 4, 2023, in Eastport"
    assert reasons(article(TITLE, "By Cy Poe", scene, "(Photo: Di Oz/AP)", LEAD, MORE))[scene] == "caption"


def test_a_caption_printed_again_behind_its_credit_is_one() -> None:
    long = SCENE[:-1] + ", which was closed on Thursday after inspectors found a crack in one of its four pillars."
    found = article(TITLE, f"{long} Bo Ek/Getty Images hide caption", "Bo Ek/Getty Images", long, LEAD, MORE)
    assert reasons(found)[long] == "caption"
    assert LEAD not in reasons(found)


def test_a_gallery_is_kept() -> None:
    scenes = [
        f"Ann Lee waves to crowd number {n} beside the harbour bridge in Eastport." for n in ("one", "two", "three")
    ]
    lines = [line for scene in scenes for line in (scene, "(Bo Ek/Getty Images)")]
    found = article(TITLE, *lines)
    assert set(scenes).isdisjoint(reasons(found))
    assert set(scenes) <= set(reasons(article(TITLE, *lines, LEAD, MORE)))


def test_what_a_player_tells_of_its_recording_is_a_caption() -> None:
    told = "The mayor and the harbour master met on Thursday to talk about ferries, and about the old bridge."
    found = article(TITLE, LEAD, MORE, "Now Playing:", told, "Media: The Example", LEAD.replace("Thursday", "Friday"))
    assert reasons(found)[told] == "caption"


def test_a_caption_that_a_click_unfolds_stands_twice() -> None:
    whole = "Ann Lee tells a meeting of harbour masters in Eastport about the bridge. She said that it was safe."
    found = article(TITLE, f"{whole} less", f"{whole[:80]} ... more", LEAD, MORE)
    assert reasons(found) == {f"{whole} less": "caption", f"{whole[:80]} ... more": "caption"}
