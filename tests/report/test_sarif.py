"""`report.sarif`."""

import json
import re
from urllib.parse import unquote, urlsplit

from scanner import report

LEVELS = {"note": "note", "review": "warning", "delete": "error", "delete_now": "error"}


def load(result):
    return json.loads(report.render(result, "sarif"))


def test_the_log_has_the_parts_that_sarif_requires(result):
    """Version, one run, a named driver, and rules with an id and a description each."""
    log = load(result)
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    [run] = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "exposure"
    assert len({rule["id"] for rule in driver["rules"]}) == len(driver["rules"])
    assert all(rule["shortDescription"]["text"] for rule in driver["rules"])
    assert run["columnKind"] == "unicodeCodePoints"
    assert isinstance(run["invocations"][0]["executionSuccessful"], bool)


def test_every_rule_says_what_it_means(result):
    """A tool that shows the log has more than an id to show, wherever the result explains the signal."""
    rules = {rule["id"]: rule for rule in load(result)["runs"][0]["tool"]["driver"]["rules"]}
    explained = {key for key, signal in result["catalogue"]["signals"].items() if signal.get("explanation")} & rules.keys()
    assert all(rules[key]["fullDescription"]["text"] for key in (*explained, "exposure.item"))


def test_each_result_fits_its_rule_and_has_an_address(result):
    """Index and id agree, level and rank are in range, and the address of the record is a relative reference."""
    run = load(result)["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for entry in run["results"]:
        assert rules[entry["ruleIndex"]]["id"] == entry["ruleId"]
        assert entry["level"] in set(LEVELS.values())
        assert 0 <= entry["rank"] <= 100
        assert entry["message"]["text"]
        uri = entry["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9._~%/-]+", uri)
        assert not urlsplit(uri).scheme
        assert entry.get("hostedViewerUri", "https://").startswith(("https://", "http://"))


def test_what_may_stay_is_no_result(factory):
    """Findings on items to keep are not reported; every other item has at least one result, at the level of its advice."""
    result = factory.realistic()
    found = {}
    for entry in load(result)["runs"][0]["results"]:
        found.setdefault(entry["locations"][0]["logicalLocations"][0]["name"], set()).add(entry["level"])
    assert found == {i["id"]: {LEVELS[i["advice"]]} for i in result["items"] if i["advice"] != "keep"}


def test_fingerprints_are_unique_and_stable(factory):
    """A tool can tell whether it has seen a result before."""
    prints = [
        entry["partialFingerprints"]["exposureItem/v1"]
        for entry in load(factory.realistic())["runs"][0]["results"]
    ]
    assert len(set(prints)) == len(prints)
    assert prints == [
        e["partialFingerprints"]["exposureItem/v1"] for e in load(factory.realistic())["runs"][0]["results"]
    ]


def test_no_text_of_an_item_is_in_it(factory):
    """It says no more than report.json does; the items' words, groups and names stay out altogether."""
    result = factory.realistic()
    written = json.dumps(load(result), ensure_ascii=False)
    for item in result["items"]:
        assert item["text"][:40] not in written
    for connection in result["connections"]:
        assert (connection["name"] or connection["handle"]) not in written


def test_what_was_not_read_is_a_notification(factory):
    """A result set without it would read as complete."""
    result = factory.realistic()
    invocation = load(result)["runs"][0]["invocations"][0]
    texts = " ".join(note["message"]["text"] for note in invocation["toolExecutionNotifications"])
    assert invocation["executionSuccessful"] is False
    assert "messages/inbox/part_2.json" in texts
    assert "dual.friend-client" in texts
    assert load(factory.empty())["runs"][0]["invocations"][0]["executionSuccessful"] is True


def test_the_member_can_be_read_back_from_the_address(factory):
    """Names with spaces and other scripts are percent-encoded, not lost."""
    item = factory.item(source={"input": "mein export.zip", "member": "дата/posts 1.json", "index": 0})
    entry = load(factory.document([item]))["runs"][0]["results"][0]
    uri = entry["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(uri) == "mein export.zip/дата/posts 1.json"
