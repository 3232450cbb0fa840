"""`report.json` and the schema that ships with it."""

import json

import jsonschema
import pytest

from scanner import report


@pytest.fixture(scope="module")
def validator():
    schema = report.schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_every_result_fits_the_schema_after_a_round_trip(result, validator):
    """What is written can be read again, is equal, and fits."""
    read = json.loads(report.render(result, "json"))
    assert read == result
    validator.validate(read)


def test_a_large_result_fits_the_schema(factory, validator):
    """The schema holds for many generated items, not only for chosen ones."""
    validator.validate(factory.large(300))


def test_text_is_kept_code_point_for_code_point(factory):
    """Half surrogates, which UTF-8 cannot hold, survive as JSON's own escapes; everything else is plain UTF-8."""
    result = factory.document([factory.item(text="\ud83d alone, \U0001f494 whole, é, \u0000")])
    written = report.render(result, "json")
    assert json.loads(written)["items"][0]["text"] == result["items"][0]["text"]
    assert "\U0001f494 whole, é".encode() in written


def test_lists_have_one_element_a_line(factory):
    """Two reports can be compared line by line."""
    result = factory.realistic()
    lines = report.render(result, "json").decode().splitlines()
    assert sum(line.startswith('{"state"') for line in lines) == len(result["items"])


def test_fields_may_be_added(factory, validator):
    """Adding is a minor change, so an unknown field is accepted at every level."""
    result = factory.realistic()
    result["extra"] = result["items"][0]["extra"] = result["items"][0]["about"]["extra"] = {"a": 1}
    validator.validate(result)


def change(path, value):
    """An edit of the realistic result at a path; `...` removes the key."""

    def edit(result):
        *way, last = path
        target = result
        for key in way:
            target = target[key]
        if value is ...:
            del target[last]
        else:
            target[last] = value

    return pytest.param(edit, id=f"{'.'.join(map(str, path))} = {value!r}"[:70])


@pytest.mark.parametrize(
    "edit",
    [
        change(("schema_version",), "2"),
        change(("items", 0, "advice"), "remove"),
        change(("items", 0, "score"), 101),
        change(("items", 0, "score"), 20),
        change(("items", 0, "kind"), "tweet"),
        change(("items", 0, "audience"), "everyone"),
        change(("items", 0, "author"), "Kev"),
        change(("items", 0, "author"), ...),
        change(("items", 0, "created_at"), "2019-03-14 21:07"),
        change(("items", 0, "created_at"), "2019-03-14T21:07:00"),
        change(("items", 0, "native_id"), 17),
        change(("items", 0, "text"), None),
        change(("items", 0, "about", "label"), "patient"),
        change(("items", 0, "about", "client_probability"), 1.2),
        change(("items", 0, "reidentification", "level"), 5),
        change(("items", 0, "reidentification", "observers", "self"), {"probability": 2, "people": None}),
        change(("items", 0, "dual_relationship", "kinds"), ["friendship"]),
        change(("items", 0, "identifiers"), [{"start": -1, "end": 2, "text": "x", "type": "name"}]),
        change(("items", 0, "identifiers"), [{"start": 0, "end": 2, "text": "x", "type": "town"}]),
        change(("items", 0, "findings"), [{"signal": "a"}]),
        change(("items", 0, "what_if"), [{"change": "x"}]),
        change(("connections", 0, "relation"), "buddy"),
        change(("connections", 0, "why"), ...),
        change(("summary", "by_advice", "burn"), 3),
        change(("inputs", 0, "read"), -1),
        change(("inputs", 0, "sha256"), "abc"),
        change(("inputs", 0, "problems"), ["broken"]),
        change(("history", "previous"), {"id": "x"}),
        change(("coverage", "not_read"), ["photos"]),
        change(("catalogue", "standards", "nasw-1.07r", "grade"), "A"),
        change(("subjects", 0, "people_together"), {"low": 1}),
        change(("generated_at",), None),
        change(("gone",), ...),
    ],
)
def test_what_the_design_forbids_is_refused(factory, validator, edit):
    """The schema is strict where the design is."""
    result = factory.realistic()
    validator.validate(result)
    edit(result)
    assert not validator.is_valid(result)
