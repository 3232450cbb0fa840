"""`report.sarif`: findings in SARIF 2.1.0, for tools that gather the results of many scanners.

It holds ids, places in the archive and explanations; the items' own words stay out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from scanner.report import words
from scanner.report.card import why
from scanner.report.document import dumps
from scanner.report.locate import web_address

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {"note": "note", "review": "warning", "delete": "error", "delete_now": "error"}
_WHOLE_ITEM = "exposure.item"


def sarif(result: Mapping[str, Any]) -> bytes:
    """One result for each finding on an item with an advice above keeping; an item without findings gets one too."""
    rules = _rules(result)
    position = {rule["id"]: place for place, rule in enumerate(rules)}
    driver = {
        "name": result["tool"]["name"],
        "version": result["tool"]["version"],
        "rules": rules,
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(result)],
        "results": [entry for item in result["items"] for entry in _results(item, position)],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return dumps(log) + b"\n"


def _rules(result: Mapping[str, Any]) -> list[dict[str, Any]]:
    """A rule for every signal that fired, known to the catalogue or not."""
    fired = {f["signal"] for item in result["items"] if item["advice"] in _LEVEL for f in item["findings"]}
    rules = [_rule(key, result["catalogue"]["signals"].get(key, {})) for key in sorted(fired)]
    whole = {"title": "Item as a whole", "explanation": "The whole item was judged; no single signal stands out."}
    return [*rules, _rule(_WHOLE_ITEM, whole)]


def _rule(key: str, signal: Mapping[str, Any]) -> dict[str, Any]:
    rule: dict[str, Any] = {"id": key, "shortDescription": {"text": str(signal.get("title") or key)}}
    if signal.get("explanation"):
        rule["fullDescription"] = {"text": str(signal["explanation"])}
    return rule


def _results(item: Mapping[str, Any], position: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    if item["advice"] not in _LEVEL:
        return
    if not item["findings"]:
        yield _result(item, _WHOLE_ITEM, why(item), 0, position)
    for number, finding in enumerate(item["findings"]):
        entry = _result(item, finding["signal"], finding["explanation"] or why(item), number, position)
        if finding["start"] is not None:
            entry["properties"] |= {"start": finding["start"], "end": finding["end"]}
        entry["properties"]["standards"] = finding["standards"]
        yield entry


def _result(
    item: Mapping[str, Any], rule: str, message: str, number: int, position: Mapping[str, int]
) -> dict[str, Any]:
    source = item["source"]
    address = quote(f"{source['input']}/{source['member']}".encode("utf-8", "replace"), safe="/")
    entry: dict[str, Any] = {
        "ruleId": rule,
        "ruleIndex": position[rule],
        "level": _LEVEL[item["advice"]],
        "message": {"text": message},
        "rank": item["score"],
        "locations": [
            {
                "physicalLocation": {"artifactLocation": {"uri": address}},
                "logicalLocations": [{"name": item["id"], "kind": "member"}],
            }
        ],
        "partialFingerprints": {"exposureItem/v1": f"{item['id']}:{rule}:{number}"},
        "properties": {
            "advice": item["advice"],
            "platform": item["platform"],
            "kind": item["kind"],
            "couldTell": {
                name: words.STEPS_OF_LIKELIHOOD[words.likelihood(circle["probability"])]
                for name, circle in item["reidentification"]["observers"].items()
                if circle and circle.get("probability") is not None
            },
        },
    }
    if web_address(item["url"]).isascii() and web_address(item["url"]):
        entry["hostedViewerUri"] = item["url"]
    return entry


def _invocation(result: Mapping[str, Any]) -> dict[str, Any]:
    """Whether all was read, and what was not: a result set without it would read as complete."""
    problems = [
        {"level": "warning", "message": {"text": f"{given['name']}: {problem['where']}: {problem['reason']}"}}
        for given in result["inputs"]
        for problem in given["problems"]
    ]
    silent = [
        {"level": "warning", "message": {"text": f"{entry['signal']} did not run: {entry['reason']}"}}
        for entry in result["coverage"]["not_run"]
    ]
    return {"executionSuccessful": not problems, "toolExecutionNotifications": problems + silent}
