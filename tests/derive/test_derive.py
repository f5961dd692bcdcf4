"""What a user expects to be told of two texts."""

import itertools
from dataclasses import replace

import pytest

from headwater.derive import derive
from headwater.records import Article, Boilerplate, Derivation, Document, Known, Range

REPORT = """The harbour board of Vellmar voted on Monday to close the north quay after divers found cracks in its wall.
Ferries will leave from the old fish market until spring, and lorries are sent around through the tunnel at Asten.
"Nobody will be asked to walk further than they do today, and nobody will pay more," said the chairwoman, Ilse Brandt.
The board expects repairs to cost 14 million crowns, of which the province has promised to carry a third.
Fishermen had warned of the damage in two letters last winter that were left without an answer."""

OTHER = """Cyclists gathered outside the town hall on Tuesday to ask for lights along the canal path.
The mayor met four of them and said that the matter would be looked at when the budget is written.
A student who fell there in November told the crowd that she had waited an hour for help."""


def article(
    name: str,
    text: str,
    *,
    title: str | None = None,
    outlet: str | None = None,
    agency: str | None = None,
    when: str | None = None,
) -> Article:
    def given(value: str | None) -> Known | None:
        return Known(value=value, read_from="given") if value else None

    return Article(
        document=Document(id=name, text=text),
        kept=(Range(0, len(text)),),
        title=given(title),
        outlet=given(outlet),
        agency=given(agency),
        published=given(when),
    )


def only(*articles: Article) -> Derivation:
    (found,) = derive(articles)
    return found


def test_nothing_comes_of_nothing() -> None:
    assert derive(()) == ()
    assert derive((article("a", REPORT),)) == ()
    assert derive((article("a", ""), article("b", ""), article("c", "\n \n"))) == ()


def test_articles_of_other_things_owe_each_other_nothing() -> None:
    assert derive((article("a", REPORT), article("b", OTHER))) == ()


@pytest.mark.parametrize(
    "capture",
    [
        REPORT,
        REPORT.replace("\n", "\n\n"),
        REPORT.replace(" ", "\u00a0"),
        REPORT.replace('"Nobody', "“Nobody").replace('more,"', "more,”"),
        REPORT.upper(),
        "Vellmar closes its quay\nBy Jon Ask\n" + REPORT,
    ],
)
def test_one_article_captured_twice_is_a_duplicate(capture: str) -> None:
    found = only(article("a", REPORT), article("b", capture))
    assert found.kind == "duplicate"
    assert found.direction == "undetermined"
    assert found.containment[0] == 1.0


def test_passages_stand_where_they_say() -> None:
    copy = "Read more below.\n" + REPORT.replace("on Monday", "on 3 May").replace("lorries are", "trucks are")
    found = only(article("a", REPORT), article("b", copy))
    first = found.passages[0]
    assert REPORT[slice(*first.a)].startswith("The harbour board")
    assert copy[slice(*first.b)].startswith("The harbour board")
    assert REPORT[slice(*found.passages[-1].a)].endswith("without an answer")


def test_another_outlets_text_is_a_reprint() -> None:
    assert only(article("a", REPORT, outlet="Post"), article("b", REPORT, outlet="Echo")).kind == "reprint"


def test_two_that_credit_one_agency_have_a_parent_that_is_not_there() -> None:
    ours = article("a", REPORT, outlet="Post", agency="AFP")
    theirs = article("b", REPORT, outlet="Echo", agency="Agence France-Presse")
    found = only(ours, theirs)
    assert found.kind == "common_parent"
    assert found.direction == "undetermined"


def test_the_same_outlets_next_edition_is_a_revision() -> None:
    later = REPORT.replace("14 million crowns", "nearly 20 million crowns, twice what was thought in May") + (
        "\nThe province said it would decide in June."
    )
    found = only(
        article("a", REPORT, outlet="Post", when="2024-05-03"), article("b", later, outlet="Post", when="2024-05-05")
    )
    assert (found.kind, found.direction) == ("revision", "a_to_b")


def test_the_head_of_a_text_is_its_abridgement() -> None:
    short = "\n".join(REPORT.splitlines()[:2])
    found = only(article("a", REPORT), article("b", short))
    assert found.kind == "abridgement"
    assert found.containment[1] == 1.0
    assert found.containment[0] < 0.6


def test_a_quotation_in_common_is_no_copy() -> None:
    speech = REPORT.splitlines()[2]
    found = only(article("a", REPORT), article("b", OTHER + "\n" + speech.replace("the chairwoman, ", "")))
    assert found.kind == "shared_quotation"


def test_a_text_that_credits_an_agency_is_nearer_the_source() -> None:
    wire = article("b", "VELLMAR (Reuters) - " + REPORT.replace("on Monday", "today"), agency="Reuters")
    edited = REPORT.replace("Ferries will leave", "Boats now go").replace("repairs to cost", "a bill of")
    found = only(article("a", edited, outlet="Echo"), wire)
    assert (found.kind, found.direction) == ("reprint", "b_to_a")
    assert "Reuters" in found.because[0].clue


def test_an_outlet_that_credits_an_agency_is_not_taken_for_the_source() -> None:
    found = only(article("a", REPORT, outlet="Echo"), article("b", REPORT, outlet="Post", agency="Reuters"))
    assert (found.kind, found.direction) == ("common_parent", "undetermined")
    assert "Reuters" in found.because[0].clue


def test_the_agencys_own_outlet_is_the_source() -> None:
    found = only(article("a", REPORT, outlet="Echo", agency="AFP"), article("b", REPORT, outlet="Agence France-Presse"))
    assert (found.kind, found.direction) == ("reprint", "b_to_a")


@pytest.mark.parametrize(
    ("first", "second", "direction"),
    [
        ("2024-05-03", "2024-05-05", "a_to_b"),
        ("2024-05-05T10:00:00+02:00", "2024-05-05T07:00:00+00:00", "b_to_a"),
        ("2024-05", "2024-05-05", "undetermined"),
        ("2024-05-05", "2024-05-05T10:00:00+02:00", "undetermined"),
        ("some day in May", "2024-05-05", "undetermined"),
        ("2024-05-05", None, "undetermined"),
    ],
)
def test_times_decide_only_where_they_are_known_finely_enough(first: str, second: str | None, direction: str) -> None:
    pair = (article("a", REPORT, outlet="Post", when=first), article("b", REPORT, outlet="Echo", when=second))
    assert only(*pair).direction == direction


def test_every_order_of_the_articles_gives_the_same() -> None:
    pile = [article("a", REPORT), article("b", REPORT), article("c", REPORT + OTHER), article("d", OTHER)]
    assert len({derive(order) for order in itertools.permutations(pile)}) == 1


def test_many_copies_are_all_linked() -> None:
    found = derive([article(f"{i:03}", REPORT) for i in range(200)])
    assert {d.kind for d in found} == {"duplicate"}
    assert {name for d in found for name in (d.a, d.b)} == {f"{i:03}" for i in range(200)}
    assert len(found) < 200 * 199 / 2


def test_a_sentence_said_ten_thousand_times_is_no_trouble() -> None:
    chorus = "The bell of Asten rings again tonight. " * 10_000
    assert only(article("a", chorus), article("b", chorus + "And then it stops.")).kind == "duplicate"


def test_a_text_without_spaces_between_words_can_be_a_copy() -> None:
    text = "港湾当局は月曜日、潜水士が壁に亀裂を見つけたため北側の岸壁を閉鎖すると決めた。修理には春までかかる。"
    assert only(article("a", text), article("b", text + "了")).kind == "duplicate"


def test_a_text_built_round_a_shorter_one_takes_it_over() -> None:
    longer = "\n".join((REPORT, OTHER))
    found = only(article("a", REPORT, outlet="Reuters", agency="Reuters"), article("b", longer, outlet="Echo"))
    assert (found.kind, found.direction) == ("partial", "a_to_b")


def test_who_names_the_others_outlet_has_it_from_there() -> None:
    citing = REPORT.replace("in its wall.", "in its wall, the Vellmar Post reported.")
    found = only(article("a", citing, outlet="Echo"), article("b", REPORT, outlet="The Vellmar Post"))
    assert found.direction == "b_to_a"
    assert citing[slice(*found.because[0].evidence[0].range)] == "Vellmar Post reported"


def test_names_alone_are_no_copy() -> None:
    names = "Ilse Brandt of the Vellmar Harbour Board, Mayor Jon Ask of Asten, and Deputy Mayor Tove Lind of Marn"
    first = f"The meeting was opened at noon in the old town hall. {names} sat on the stage all day without a break."
    second = f"On Sunday thousands sang along the river bank until late. {names} handed medals to the winning boats."
    assert derive((article("a", first), article("b", second))) == ()


def test_the_edition_that_adds_and_loses_nothing_is_the_later() -> None:
    added = "Two of the ferries were still being repaired themselves, the operator said."
    lines = REPORT.splitlines()
    later = "\n".join([*lines[:2], added, *lines[2:]])
    found = only(article("a", later, outlet="Post"), article("b", REPORT, outlet="Post"))
    assert (found.kind, found.direction) == ("revision", "b_to_a")
    assert later[slice(*found.because[0].evidence[0].range)] == added.rstrip(".")


def test_what_stands_around_an_outlets_article_makes_no_new_edition() -> None:
    page = "Home News Sport\n" + REPORT + "\nMore from Vellmar"
    assert only(article("a", page, outlet="Post"), article("b", REPORT, outlet="Post")).kind == "duplicate"


def test_a_notice_under_two_headlines_is_no_copy() -> None:
    notice = "Write to our newsroom at any hour of the day and follow us wherever you are."
    first = article("a", notice, title="Quay at Vellmar closed")
    assert derive((first, article("b", notice, title="Banker denies fraud"))) == ()
    assert only(first, article("b", notice, title="Vellmar quay closed")).kind == "duplicate"


def test_a_page_of_pictures_is_read_by_its_captions() -> None:
    body = "Pictures of the day"
    page = f"{body}\n{REPORT}"
    gallery = Article(
        document=Document(id="b", text=page),
        kept=(Range(0, len(body)),),
        boilerplate=(Boilerplate(range=Range(len(body) + 1, len(page)), why="caption"),),
    )
    assert only(article("a", REPORT), gallery).kind == "duplicate"


def test_a_dateline_credits_an_agency_that_no_list_has() -> None:
    wire = "VELLMAR, May 3 (Fjordwire) - " + REPORT
    found = only(article("a", wire, outlet="Echo"), article("b", wire, outlet="Post"))
    assert found.kind == "common_parent"
    assert [wire[slice(*e.range)] for e in found.because[0].evidence] == ["Fjordwire", "Fjordwire"]


def test_an_agencys_text_found_without_its_outlet_is_no_second_capture() -> None:
    wire = "VELLMAR, May 3 (Fjordwire) - " + REPORT
    assert only(article("a", wire), article("b", wire, outlet="Post")).kind == "reprint"
    assert only(article("a", REPORT), article("b", REPORT, outlet="Post")).kind == "duplicate"


def test_a_translation_there_and_back_is_a_rewrite() -> None:
    back = """On Monday the board of the port of Vellmar decided to shut the north quay, as divers found cracks there.
The ferries are going to depart until spring from the former fish market, and lorries are sent by the tunnel of Asten.
The board reckons that the repairs cost 14 millions of crowns, a third of which the province promised it will carry.
The fishermen in two letters of the last winter warned about the damage, and no answer was given."""
    found = only(article("a", REPORT), article("b", back))
    assert found.kind == "rewrite"
    assert all(REPORT[slice(*p.a)] and back[slice(*p.b)] for p in found.passages)


def test_two_reports_of_one_event_are_no_rewrites() -> None:
    other = """Ferry passengers in Vellmar face a longer walk from today after part of the port was shut.
Inspectors sent under water last week had seen that the wall is cracked over a length of forty metres.
Chairwoman Ilse Brandt promised that tickets stay as they are, while the opposition asked why nobody acted on letters
which the fishing union wrote a year ago; the bill, 14 million crowns, is shared with the province."""
    assert derive((article("a", REPORT), article("b", other))) == ()


def pictures(name: str, body: str, captions: str, **known: str) -> Article:
    """A page with captions below its article."""
    page = f"{body}\n{captions}"
    found = article(name, page, **known)
    under = Boilerplate(range=Range(len(body) + 1, len(page)), why="caption")
    return replace(found, kept=(Range(0, len(body)),), boilerplate=(under,))


def test_captions_in_common_are_told_of_and_are_no_copy() -> None:
    found = only(article("a", REPORT), pictures("b", OTHER, REPORT))
    assert (found.kind, found.containment[1]) == ("shared_quotation", 0)
    assert "captions" in found.because[0].clue


def test_other_captions_make_no_other_edition() -> None:
    page = pictures("a", REPORT, "Ilse Brandt looks out over the quay from her office on the roof.", outlet="Post")
    assert only(page, article("b", REPORT, outlet="Post")).kind == "duplicate"


def test_a_credit_that_one_copy_has_kept_holds_for_all() -> None:
    kept = article("a", "VELLMAR (Reuters) - " + REPORT, outlet="Post")
    lines = REPORT.splitlines()
    lost = [article("b", REPORT, outlet="Echo"), article("c", "\n".join(lines[:3]), outlet="Mail")]
    found = {(d.a, d.b): d for d in derive([kept, *lost])}
    assert {d.kind for d in found.values()} == {"common_parent"}
    assert found["b", "c"].because[0].evidence[0].document == "a"


def test_a_portal_has_it_from_the_outlet() -> None:
    found = only(article("a", REPORT, outlet="Yahoo News"), article("b", REPORT, outlet="Vellmar Post"))
    assert (found.kind, found.direction) == ("reprint", "b_to_a")


def test_two_portals_have_it_from_somebody_else() -> None:
    found = only(article("a", REPORT, outlet="Yahoo News"), article("b", REPORT, outlet="MSN"))
    assert (found.kind, found.direction) == ("common_parent", "undetermined")


def test_a_byline_names_the_outlet_that_it_is_from() -> None:
    byline = Known(value="Ann Lee, The Washington Post", read_from="given")
    copy = replace(article("a", REPORT, outlet="Vellmar Post"), byline=byline)
    found = only(copy, article("b", REPORT, outlet="The Washington Post"))
    assert (found.kind, found.direction) == ("reprint", "b_to_a")


def test_a_service_is_its_outlets_own() -> None:
    found = only(article("a", REPORT, outlet="Echo", agency="CNN NewSource"), article("b", REPORT, outlet="CNN"))
    assert (found.kind, found.direction) == ("reprint", "b_to_a")


def test_a_changed_word_or_headline_makes_an_edition_and_a_counter_does_not() -> None:
    def pair(text: str, title: str | None = None) -> str:
        first = article("a", REPORT, outlet="Post", title="Vellmar closes its quay")
        return only(first, article("b", text, outlet="Post", title=title)).kind

    assert pair("3 hours ago\n" + REPORT) == pair(REPORT) == "duplicate"
    assert pair(REPORT.replace("14 million", "18 million")) == "revision"
    assert pair(REPORT.replace("promised", "refused")) == "revision"
    assert pair(REPORT, "Ferries move to the fish market") == "revision"
    assert pair(REPORT + "\nA second letter was found in the archive on Friday, the board said.") == "revision"


def test_a_slip_that_is_mended_shows_the_later_edition() -> None:
    earlier = REPORT.replace("promised", "promissed")
    found = only(article("a", REPORT, outlet="Post"), article("b", earlier, outlet="Post"))
    assert (found.kind, found.direction) == ("revision", "b_to_a")
    assert REPORT[slice(*found.because[0].evidence[0].range)] == "promised"


def test_editions_are_ordered_by_their_place_among_the_others() -> None:
    lines = [*REPORT.splitlines(), *OTHER.splitlines()]
    first, second = "\n".join(lines[:4]), "\n".join(lines)
    opened = "The quay was opened again in May, and the first ferry left it with the harbour board standing on deck."
    third = "\n".join([*lines[:1], *lines[2:], opened])
    pile = [article(n, t, outlet="Post") for n, t in (("a", third), ("b", first), ("c", second))]
    assert {(d.a, d.b): d.direction for d in derive(pile)} == {
        ("a", "b"): "b_to_a",
        ("a", "c"): "b_to_a",
        ("b", "c"): "a_to_b",
    }


def test_an_article_that_takes_up_an_older_ones_paragraph_is_no_edition_of_it() -> None:
    lines = REPORT.splitlines()
    later = "\n".join([*OTHER.splitlines(), *lines[:2]])
    found = only(
        article("a", REPORT + "\n" + "\n".join(OTHER.splitlines()[::-1][:1]), outlet="Post", when="2024-05-03"),
        article("b", later, outlet="Post", when="2024-05-04"),
    )
    assert (found.kind, found.direction) == ("partial", "a_to_b")


NOTICE = """Shares of Asten Steel closed at {} crowns in Vellmar on Monday, after a quiet day of trading there.
Dealers said that few orders had come in from abroad, and that most funds were waiting for the central bank."""


def test_a_form_that_is_filled_in_again_and_again_is_no_copy() -> None:
    assert derive([article(f"{n:04}", NOTICE.format(n)) for n in range(1000)]) == ()


def test_a_rolling_report_of_one_outlet_is_a_revision() -> None:
    found = derive([article(f"{n}", NOTICE.format(n), outlet="Post") for n in range(4)])
    assert {d.kind for d in found} == {"revision"}


def test_copies_of_one_text_whose_counters_differ_are_no_form() -> None:
    found = derive([article(f"{n:02}", f"{n} comments\n{REPORT}") for n in range(30)])
    assert {d.kind for d in found} == {"duplicate"}


def test_texts_of_three_words_do_no_harm() -> None:
    assert {d.direction for d in derive([article(f"{n:03}", "Rain in Asten") for n in range(100)])} == {"undetermined"}
    assert derive((article("a", "Rain in Asten"), article("b", "Rain in Marn"))) == ()


def test_copies_in_other_furniture_are_all_linked_without_linking_each_to_each() -> None:
    names = [f"{n:03}" for n in range(300)]
    found = derive([article(n, f"Page {n} of many\n{REPORT}\nSent at {n} past the hour") for n in names])
    assert {name for d in found for name in (d.a, d.b)} == set(names)
    assert len(found) < 10 * len(names)


@pytest.mark.parametrize(
    ("published", "modified"),
    [("2024-05-05", "2024-05-01"), ("2999-01-01", None), ("2024-13-45", None), ("", "yesterday"), (None, "2999-01-01")],
)
def test_dates_that_cannot_be_true_decide_nothing(published: str | None, modified: str | None) -> None:
    wrong = replace(
        article("a", REPORT, outlet="Post", when=published),
        modified=Known(value=modified, read_from="given") if modified else None,
    )
    assert only(wrong, article("b", REPORT, outlet="Echo", when="2024-05-07")).direction == "undetermined"


def test_an_outlets_own_clock_needs_no_zone() -> None:
    changed = REPORT.replace("a third", "a half")
    first = article("a", REPORT, outlet="Post", when="2024-05-05T10:00")
    assert only(first, article("b", changed, outlet="Post", when="2024-05-05T12:00")).direction == "a_to_b"
    assert only(first, article("b", changed, outlet="Echo", when="2024-05-05T12:00")).direction == "undetermined"


def test_what_an_outlet_shows_later_is_the_later_edition() -> None:
    changed = REPORT.replace("a third", "a half")

    def captured(name: str, text: str, when: str, outlet: str = "Post") -> Article:
        found = article(name, text, outlet=outlet)
        return replace(found, document=replace(found.document, captured=when))

    first = captured("a", REPORT, "2024-05-05T10:00:00Z")
    assert only(first, captured("b", changed, "2024-05-05T12:00:00+02:00")).direction == "undetermined"
    assert only(first, captured("b", changed, "2024-05-05T12:30:00+02:00")).direction == "a_to_b"
    assert only(first, captured("b", changed, "2024-05-05T12:30:00Z", outlet="Echo")).direction == "undetermined"


def test_two_that_retell_a_book_have_not_copied_each_other() -> None:
    told = """In her new book, Ilse Brandt walks the quay at night and counts the cracks, according to the memoir.
The book does not say who sent the divers down, and it quotes a fisherman who doubts that anybody did."""
    first, second = (
        article("a", f"{OTHER}\n{told}"),
        article("b", f"{told}\nThe harbour of Asten is older than Vellmar's."),
    )
    assert only(first, second).kind == "shared_quotation"


def test_growth_says_nothing_of_what_a_portal_has_from_two() -> None:
    longer = REPORT + "\nThe province said that it would decide in June, or later."
    found = only(article("a", REPORT, outlet="MSN"), article("b", longer, outlet="MSN"))
    assert (found.kind, found.direction) == ("revision", "undetermined")


def test_two_that_print_a_guests_text_have_it_from_the_guest() -> None:
    guest = "Authored by Jon Ask,\n" + REPORT
    found = only(article("a", guest, outlet="Echo"), article("b", REPORT, outlet="Post"))
    assert (found.kind, found.direction) == ("common_parent", "undetermined")
    assert "Jon Ask" in found.because[0].clue


def test_a_long_text_that_has_a_short_ones_words_here_and_there_is_no_rewrite() -> None:
    told = "harbour crane cable snapped morning ship waited council asked divers quay wall cracks winter repairs"
    words = [*told.split(), *(f"plank{chr(97 + n)}" for n in range(26))]
    others = (f"other{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(676))
    apart = [" ".join([*words[n : n + 2], *(next(others) for _ in range(14))]) for n in range(6, len(words), 2)]
    long = f"{' '.join(words[:6])} then. " + ". ".join(apart)
    assert derive((article("a", " the ".join(words)), article("b", long))) == ()
    assert derive((article("a", " the ".join(words)), article("b", " of ".join(words)))) != ()
