import json

import jsonschema

from headwater import Document, trace
from headwater.form import dumps, schema, to_dict

WIRE = Document(
    id="wire.txt",
    text="The bridge at Harn will close on Monday, the mayor said. “It is not safe,” Anna Berg told reporters.",
    outlet="The Harn Post",
)
EVENING = Document(
    id="evening.txt",
    text="The bridge at Harn will close on Tuesday, according to the mayor. The council denied the report.",
)


def test_a_trace_is_valid_under_the_schema_that_ships() -> None:
    found = json.loads(dumps(to_dict(trace([WIRE, EVENING]), text=True)))
    jsonschema.validate(found, schema())
    assert [d["id"] for d in found["documents"]] == ["evening.txt", "wire.txt"]


def test_the_text_is_carried_only_when_asked_for() -> None:
    found = trace([WIRE])
    assert "text" not in to_dict(found)["documents"][0]
    assert to_dict(found, text=True)["documents"][0]["text"] == WIRE.text


def test_an_empty_trace_is_valid_too() -> None:
    jsonschema.validate(to_dict(trace([])), schema())


def test_every_range_lies_in_its_document() -> None:
    found = to_dict(trace([WIRE, EVENING]))
    length = {d["id"]: d["length"] for d in found["documents"]}
    ranges = [
        (a["document"], r) for a in found["attributions"] for role in ("source", "cue", "content") for r in a[role]
    ]
    ranges += [(e["document"], e["range"]) for c in found["claims"] for e in c["evidence"]]
    assert all(0 <= start < end <= length[document] for document, (start, end) in ranges)


def test_a_trace_of_another_language_is_valid_and_says_so() -> None:
    german = "Der Bürgermeister sagte am Montag, dass der Damm sicher sei und dass niemand gekommen sei. " * 3
    found = to_dict(trace([Document(id="damm", text=german), WIRE]))
    jsonschema.validate(found, schema())
    assert [d.get("not_measured") for d in found["documents"]] == [["attributions"], None]


def test_a_lineage_names_documents_and_its_own_parents() -> None:
    prose = "The lock at Harn was drained in the night, and forty boats lay on their sides in the mud until noon. " * 2
    names = ("one.txt", "two.txt", "three.txt")
    credited = [
        Document(id=n, text=f"{n} (Reuters)\n\n{prose}Here {n} goes on by itself for a while.", outlet=f"The {n}")
        for n in names
    ]
    found = json.loads(dumps(to_dict(trace(credited))))
    jsonschema.validate(found, schema())
    (lineage,) = found["lineages"]
    assert sorted(a["document"] for a in lineage["articles"]) == sorted(names)
    known = {a["document"] for a in lineage["articles"]} | {p["id"] for p in lineage["parents"]}
    assert {end for s in lineage["steps"] for end in (s["parent"], s["child"])} == known
