"""The result document (`report.json`): what the stages found, as plain data. Field by field in docs/formats.md."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import orjson

from scanner.judge import Judged, setting_of
from scanner.model import Account, Connection, Item
from scanner.relationships.connections import ConnectionAssessment, Spoken, assess_connections
from scanner.relationships.roster import EMPTY
from scanner.risk import blame
from scanner.risk.mosaic import Trace, subjects
from scanner.risk.narrow import Factor
from scanner.risk.observers import People, Setting, together
from scanner.risk.plan import curve
from scanner.risk.values import values
from scanner.signals import all_signals
from scanner.subjects import encoder
from scanner.subjects.gate import shipped
from scanner.tables import table

if TYPE_CHECKING:
    from scanner.pipeline import Export, Scan

SCHEMA_VERSION = "1"
_ALWAYS = {"delete_now": ("preserve-first", "delete", "supervision"), "delete": ("delete",), "review": ("edit", "limit-audience")}


def item_entry(judged: Judged) -> dict[str, Any]:
    """One item of the result, without rank, subject and smaller edits, which need all items."""
    item, verdict = judged.item, judged.assessment
    found = [
        {
            "signal": s.id, "family": s.family, "severity": s.severity, "grade": m.grade,
            "start": judged.reading.original(m.span)[0], "end": judged.reading.original(m.span)[1],
            "explanation": s.explanation, "standards": list(s.standards),
        }
        for s, m in judged.matches
    ]  # fmt: skip
    steps = dict.fromkeys((*_ALWAYS.get(verdict.advice, ()), *(t for s, _ in judged.matches for t in s.steps if t != "keep")))
    if verdict.advice == "keep":
        steps = {"keep": None}
    elif item.author is not None:
        # another person's words cannot be deleted: what can be done is to hide them and not to answer
        steps = {("remove-tag" if t in ("delete", "edit") else t): None for t in steps}
    return {
        "state": "new", "decision": None, "rank": 0, "id": item.id, "native_id": item.native_id, "platform": item.platform,
        "kind": item.kind, "created_at": item.created_at.isoformat() if item.created_at else None, "audience": item.audience,
        "author": "self" if item.author is None else "other", "author_name": item.author, "to": item.to, "group": item.group,
        "place": item.place, "url": item.url, "gone": item.gone, "revision_of": item.revision_of, "text": item.text,
        "media": [{"type": m.type, "alt": m.alt, "gps": m.gps} for m in item.media],
        "source": {"input": item.source.input, "member": item.source.member, "index": item.source.index},
        "about": {"label": verdict.label, "client_probability": verdict.client_probability},
        "score": verdict.score, "advice": verdict.advice, "steps": list(steps), "subject": None, "subjects": [],
        "reidentification": {
            "level": verdict.reid_level, "score": verdict.reid_score,
            "observers": _observers(judged), "factors": [_factor(f) for f in judged.narrowed.factors] if judged.narrowed else [],
        },
        "dual_relationship": {"level": verdict.dual_level, "score": verdict.dual_score, "kinds": list(verdict.kinds)},
        "identifiers": [{"start": a, "end": b, "text": item.text[a:b], "type": kind} for (a, b), kind in judged.identifiers],
        "findings": found, "what_if": [],
    }  # fmt: skip


def _observers(judged: Judged) -> dict[str, Any]:
    """Who could tell: the judge's chances, raised by what the facts narrow down to."""
    learned, seen = judged.assessment.observers, judged.narrowed
    chances = together(learned, seen, judged.verdict["client"]) if seen else learned
    return {who: {"probability": p, "people": _people(seen.people[who]) if seen else None} for who, p in chances.items()}


def _people(estimate: People | None) -> dict[str, float] | None:
    return None if estimate is None else {name: _figures(n) for name, n in zip(("low", "mid", "high"), estimate, strict=True)}


def _figures(number: float) -> float:
    """Three significant figures: more than any of these numbers is worth."""
    return float(f"{number:.3g}")


def _factor(factor: Factor) -> dict[str, Any]:
    return {
        "slot": factor.slot, "value": factor.value, "share": None if factor.share is None else _figures(factor.share), "source": factor.source,
        "spread": round(factor.spread, 2), "certainty": factor.certainty, "people": None if factor.people is None else round(factor.people),
    }  # fmt: skip


def connection_entry(connection: Connection, verdict: ConnectionAssessment) -> dict[str, Any]:
    """One connection of the result."""
    return {
        "platform": connection.platform, "relation": connection.relation, "name": connection.name, "handle": connection.handle,
        "since": connection.since,
        "dual_relationship": {"level": verdict.level, "score": verdict.score, "kinds": list(verdict.kinds)},
        "subject": None, "advice": "review" if verdict.level >= 2 else "note", "steps": list(verdict.steps), "why": verdict.why,
    }  # fmt: skip


def document(scan: Scan, exports: list[Export], accounts: list[Account]) -> dict[str, Any]:
    """The whole result."""
    tally, options = scan.tally, scan.options
    items: list[dict[str, Any]] = [orjson.loads(found.entry) for _, found in scan.read if found.entry]
    items.sort(key=lambda i: (-i["score"], -i["dual_relationship"]["score"], i["created_at"] or "", i["id"]))
    for rank, item in enumerate(items, 1):
        item["rank"], item["what_if"] = rank, scan.edits.get(item["id"], [])
    people = _subjects(items, scan)
    connections = sorted(_connections(scan), key=lambda c: (-c["dual_relationship"]["score"], c["name"] or "", c["platform"], c["relation"]))
    by_advice = {a: tally.advice.get(a, 0) for a in ("keep", "note", "review", "delete", "delete_now")}
    by_advice["keep"] += tally.items - len(scan.read)
    return {
        "schema_version": SCHEMA_VERSION, "tool": _tool(), "generated_at": scan.now.isoformat(timespec="seconds"), "mine": options.mine,
        "inputs": _inputs(scan, exports),
        "accounts": [{k: getattr(a, k) for k in ("platform", "handle", "name", "place", "employer", "role")} for a in accounts],
        "coverage": {
            "items_by_kind": dict(sorted(tally.kinds.items())), "items_by_language": dict(sorted(tally.languages.items())),
            "not_read": [{"what": what, "reason": why, "count": n} for (what, why), n in sorted(tally.not_read.items())],
            "not_run": _not_run(scan), "addresses": [e.inquiry.row() for e in exports if e.inquiry],
            "requests": [asked for e in exports if e.inquiry for asked in e.inquiry.budget.asked], "duplicates": tally.duplicates, "left_out": tally.outside,
            "since": options.since.isoformat() if options.since else None, "until": options.until.isoformat() if options.until else None,
        },
        "summary": {"items": tally.items, "by_advice": by_advice, "by_platform": dict(sorted(tally.platforms.items())), "curve": curve([found.gain for _, found in scan.read if found.entry])},
        "history": {"previous": None, "new": tally.items, "unchanged": 0, "changed": 0, "gone": 0, "returned": 0}, "gone": [],
        "items": items, "connections": connections, "subjects": people, "catalogue": _catalogue(items),
    }  # fmt: skip


def _connections(scan: Scan) -> Iterator[dict[str, Any]]:
    me = scan.owner
    said = [Spoken(i.id, i.text, f.client, f.dual, i.to, i.author, i.kind, i.created_at) for i, f in scan.read]
    found = assess_connections(scan.people, scan.options.roster, said, names=me.names, family=me.family, colleagues=me.colleagues)
    for person, verdict in zip(scan.people, found, strict=True):
        if verdict:
            yield connection_entry(person, verdict)


def _tool() -> dict[str, str]:
    """Name and versions, for the result."""
    return {"name": "exposure-scanner", "version": version("exposure-scanner"), "data_version": shipped().version}


def _inputs(scan: Scan, exports: list[Export]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [
        {
            "name": source.name, "sha256": source.sha256() or None, "platform": export.reader.id or None, "layout": export.layout,
            "read": scan.tally.read.get(source.name, 0), "skipped": 0, "problems": [],
        }
        for export in exports for source in dict.fromkeys(export.archive.inputs)
    ]  # fmt: skip
    for reader, problem in scan.tally.problems:
        # a problem belongs to the first input of its platform where its own input is not known
        whole = next((r for r in rows if problem.where == r["name"]), None)  # one address can be the beginning of another
        row = whole or next((r for r in rows if problem.where.startswith(r["name"])), None) or next((r for r in rows if r["platform"] == reader), rows[0])
        row["problems"].append({"where": problem.where, "reason": problem.reason})
        row["skipped"] += 1
    return rows


def _not_run(scan: Scan) -> list[dict[str, Any]]:
    rows = []
    if not scan.options.roster:
        why = "no list was given (--roster)" if scan.options.roster is EMPTY else "the list that was given (--roster) holds no name"
        rows.append({"signal": "comparison of your connections with a list of clients", "reason": why})
    left = scan.tally.items - len(scan.read)
    if left:
        rows.append({"signal": "close reading", "reason": f"{left:,} of {scan.tally.items:,} items got a first look only, which saw least in them that points to a client"})
    if not encoder.present():
        rows.append({"signal": "reading for meaning", "reason": "the language model or its runtime is missing on this computer; items were judged by their words alone"})
    other = sum(n for lang, n in scan.tally.languages.items() if lang not in ("en", "und"))
    if other:
        rows.append({"signal": "signals for languages other than English", "reason": "the patterns are written for English; such items are judged with less certainty"})
    return rows


def _subjects(items: list[dict[str, Any]], scan: Scan) -> list[dict[str, Any]]:
    least = table("thresholds")["listing"]["subject_client"]
    chances = {item.id: (item, found.client) for item, found in scan.read if found.client >= least}
    by_id = {i["id"]: i for i in items if i["id"] in chances}
    traces = [
        Trace(
            key, item.text, item.created_at, chance, tuple((m["text"], m["type"]) for m in by_id[key]["identifiers"]),
            item.to, item.author, item.group, item.platform, scan.options.roster.entry_in(item.text),
        )
        for key, (item, chance) in chances.items() if key in by_id
    ]  # fmt: skip
    rows: list[dict[str, Any]] = []
    setting = setting_of(scan.owner)
    for key, members in subjects(traces).items():
        for member in members:
            by_id[member]["subject"], by_id[member]["subjects"] = key, [key]
        ordered = sorted(members, key=lambda m: by_id[m]["rank"])
        told = blame.together([_told(chances[m][0], by_id[m], setting) for m in ordered], setting)
        rows.append({
            "id": key, "label": f"Person {key[1:]}", "items": ordered, "people_alone": _people(told.alone), "people_together": _people(told.together),
            "delete_first": told.first, "blame": [{"item": m, "share": told.blame[m]} for m in ordered],
        })  # fmt: skip
    return rows


def _told(item: Item, entry: dict[str, Any], setting: Setting) -> blame.Told:
    posted = item.created_at.date() if item.created_at else None
    spans = [((m["start"], m["end"]), m["type"]) for m in entry["identifiers"]]
    return blame.Told(item.id, tuple(values(item.text, spans, posted=posted, home=setting.home, own=setting.own)), posted)


def _catalogue(items: list[dict[str, Any]]) -> dict[str, Any]:
    """Texts of the signals and standards that this result mentions: it can be drawn without the program that made it."""
    used = {f["signal"] for i in items for f in i["findings"]}
    signals: dict[str, Any] = {
        s.id: {"title": s.title, "family": s.family, "severity": s.severity, "explanation": s.explanation, "steps": list(s.steps), "standards": list(s.standards)}
        for s in all_signals() if s.id in used
    }  # fmt: skip
    standards = table("standards")
    return {"signals": signals, "standards": {k: standards[k] for s in signals.values() for k in s["standards"]}}
