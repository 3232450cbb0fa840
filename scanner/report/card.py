"""One item as a card: everything a person needs to decide on it, decided here so that the template only places it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from scanner.report import words
from scanner.report.citation import Standard
from scanner.report.locate import Place, place
from scanner.report.passage import Passage, opening, passage

MOST_EDITS = 3
"""Smaller edits offered on a card; more would hide the main advice."""

_QUIET = frozenset({"keep", "note"})

STATES = {
    "new": "New since the last scan",
    "changed": "Changed since the last scan",
    "returned": "Was gone in an earlier scan and is here again",
}


@dataclass(frozen=True, slots=True)
class Likelihood:
    """Whether one circle of people could tell who is meant."""

    who: Annotated[str, "The circle: the client, family and friends, colleagues, people nearby, a stranger."]
    step: Annotated[int, "0-3, drawn as a small bar."]
    word: Annotated[str, "The same step as a word."]


@dataclass(frozen=True, slots=True)
class Noticed:
    """One finding: what a signal saw and how sure it is."""

    title: Annotated[str, "What the signal looks for."]
    explanation: Annotated[str, "What it saw here and why that can matter."]
    sureness: Annotated[str, "How sure: a hint, plausible, a strong sign, checked; empty where not said."]
    doubt: Annotated[str, "When this would be a false alarm; empty where the signal does not say."]


@dataclass(frozen=True, slots=True)
class Factor:
    """One fact that narrows down who is meant."""

    kind: Annotated[str, "The kind of detail."]
    value: Annotated[str, "The detail itself; private, as it repeats the text."]
    share: Annotated[str, "How many of those left it fits: “fits about 1 in 300”, or how many people there are to begin with; empty where not counted."]
    source: Annotated[str, "Where that figure comes from and how it is known; empty where unknown."]


@dataclass(frozen=True, slots=True)
class Edit:
    """A smaller change than deleting, and what it would do."""

    change: Annotated[str, "What to change, as an instruction."]
    effect: Annotated[str, "The advice after it."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One item of the result."""

    number: Annotated[int, "Its place in the ranking, from 1; also its name in the page (#item-1)."]
    id: Annotated[str, "The item’s id, for talking about it without its content."]
    advice: Annotated[str, "The advice’s code, for its colour."]
    label: Annotated[str, "The advice in words."]
    score: Annotated[int, "0-100, rounded down so that it never contradicts the advice."]
    day: Annotated[str, "When it was published."]
    stamp: Annotated[str, "The same as ISO 8601 for machines; empty where there is no date."]
    where: Annotated[str, "Platform, kind and audience in one line."]
    place: Annotated[str, "Group, addressee or place it was written in or to; private; empty where none."]
    others_words: Annotated[str, "Set where someone else wrote it: says so, and what one can do about it."]
    status: Annotated[tuple[str, ...], "What changed since the last scan, and what the person decided."]
    text: Annotated[Passage, "What was written."]
    wordless: Annotated[bool, "Whether it has no words of its own (a photo without a caption)."]
    why: Annotated[str, "Why it is here, in one plain sentence."]
    why_quotes: Annotated[bool, "Whether that sentence came with the result, so that it may repeat the text."]
    quiet: Annotated[bool, "Whether nothing needs doing, so that the card is short."]
    who_line: Annotated[str, "Who could tell, as a sentence for a short card."]
    who: Annotated[tuple[Likelihood, ...], "Who could tell; empty where nobody is described."]
    fits: Annotated[str, "How many people fit the description; empty where that was not estimated."]
    steps: Annotated[tuple[str, ...], "What to do, in order."]
    edits: Annotated[tuple[Edit, ...], "Smaller changes, the most useful first."]
    edits_tried: Annotated[str, "Set where edits were tried and none changes the advice."]
    find: Annotated[Place, "How to get to it."]
    noticed: Annotated[tuple[Noticed, ...], "What the signals saw."]
    touches: Annotated[
        tuple[Standard, ...], "Standards that its findings touch, each once and with its grade."
    ]
    ties: Annotated[tuple[str, ...], "Kinds of boundary question it raises."]
    factors: Annotated[tuple[Factor, ...], "What narrows down who is meant, each step of those left by the steps before."]
    widths: Annotated[str, "Why the number is a range; empty where there is none."]
    source: Annotated[str, "Where in the archive it was read."]


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a card needs beyond its own item."""

    signals: Annotated[Mapping[str, Mapping[str, Any]], "Texts of the signals, by id."]
    standards: Annotated[Mapping[str, Standard], "Standards, by id."]
    handles: Annotated[Mapping[str, str], "The person’s handle, by platform."]
    rescan: Annotated[bool, "Whether an earlier scan exists to compare with."]


def card(item: Mapping[str, Any], number: int, context: Context) -> Card:
    """The card of one item of `result["items"]`."""
    when = words.moment(item["created_at"])
    author = item["author"]
    text = item["text"] or ""
    body = passage(text, item["identifiers"])
    reid = item["reidentification"]
    who, edits = circles(reid["observers"]), _edits(item)
    found = place(
        platform=item["platform"], kind=item["kind"], author=author, when=when, url=item["url"],
        opening=opening(text), handle=context.handles.get(item["platform"], ""),
        group=words.brief(item.get("group") or "", 80), to=words.brief(item.get("to") or "", 80),
    )  # fmt: skip
    return Card(
        number=number,
        id=item["id"],
        advice=item["advice"],
        label=words.ADVICE_LABEL[item["advice"]],
        score=int(item["score"]),
        day=words.minute(when),
        stamp=item["created_at"] or "",
        where=_where(item),
        place=_place(item),
        others_words=_others_words(item),
        status=_status(item, rescan=context.rescan),
        text=body,
        wordless=not text.strip(),
        why=why(item),
        why_quotes=bool(_given_why(item)),
        quiet=item["advice"] in _QUIET,
        who_line=_who_line(who),
        who=who,
        fits=_fits(reid["observers"]),
        steps=words.steps(item["steps"], item["advice"]),
        edits=edits,
        edits_tried=_edits_tried(item, edits),
        find=found,
        noticed=tuple(_noticed(finding, context) for finding in item["findings"]),
        touches=_touches(item["findings"], context),
        ties=tuple(words.DUAL_KIND_LABEL.get(kind, kind) for kind in item["dual_relationship"]["kinds"]),
        factors=tuple(_factor(factor) for factor in reid["factors"]),
        widths=_widths(reid["factors"]),
        source=_source(item["source"]),
    )


def why(item: Mapping[str, Any]) -> str:
    """The result's own sentence, else one made of what weighs most: recognition, a tie, or a signal's finding."""
    return _given_why(item) or plain_why(item)


def _given_why(item: Mapping[str, Any]) -> str:
    """A sentence of the result's: its `why`, else an explanation where neither level is above 0. It may quote."""
    if item.get("why"):
        return words.brief(str(item["why"]), 600)
    if item["reidentification"]["level"] or item["dual_relationship"]["kinds"]:
        return ""
    return words.brief(next((f["explanation"] for f in item["findings"] if f["explanation"]), ""), 600)


def plain_why(item: Mapping[str, Any]) -> str:
    """A sentence of our own tables, which quotes nothing."""
    reid, dual = item["reidentification"], item["dual_relationship"]
    if reid["level"] and (reid["level"] > dual["level"] or not dual["kinds"]):
        return _recognised(reid["observers"], item["identifiers"])
    if dual["kinds"]:
        return words.DUAL_KIND_SENTENCE.get(dual["kinds"][0], "It may blur a boundary with a client.")
    return {
        "client": "It may speak of a particular client, though little in it points to anyone.",
        "client_group": "It speaks of your clients as a group.",
        "professional": "It speaks of your work; nothing in it points to a client.",
    }.get(item["about"]["label"], "Something in it may concern your work; nothing in it points to a client.")


def _recognised(observers: Mapping[str, Any], identifiers: Sequence[Mapping[str, Any]]) -> str:
    """Who of the widest circle could tell, and from what."""
    widest = [name for name in words.OBSERVERS if _step(observers, name) >= 2]
    who = {
        "stranger": "A stranger who searches could work out who this is",
        "local": "People nearby could work out who this is",
        "colleague": "Your colleagues could tell who this is",
        "kin": "Someone who knows the client could recognise them",
        "self": "The client would probably know that it is about them",
    }.get(widest[-1] if widest else "")
    if who is None:
        return "It speaks of a particular client; at most they themselves might wonder."
    types = {identifier["type"] for identifier in identifiers}
    telling = [words.IDENTIFIER_PHRASE[kind] for kind in words.MOST_TELLING if kind in types][:3]
    if not telling:
        return f"{who}."
    return f"{who}, from {words.listed(telling)}{' together' if len(telling) > 1 else ''}."


def _step(observers: Mapping[str, Any], name: str) -> int:
    return words.likelihood(float((observers.get(name) or {}).get("probability") or 0.0))


def circles(observers: Mapping[str, Any]) -> tuple[Likelihood, ...]:
    """All five circles, or none where nobody was found to recognise."""
    if not any((observers.get(name) or {}).get("probability") for name in words.OBSERVERS):
        return ()
    steps = ((label, _step(observers, name)) for name, label in words.OBSERVERS.items())
    return tuple(Likelihood(label, step, words.STEPS_OF_LIKELIHOOD[step]) for label, step in steps)


def _who_line(who: Sequence[Likelihood]) -> str:
    """Those for whom it is not unlikely."""
    able = [f"{circle.who[0].lower()}{circle.who[1:]} ({circle.word})" for circle in who if circle.step]
    if able:
        return f"Who could tell: {words.listed(able)}."
    return (
        "Nobody is likely to recognise anyone in it."
        if who
        else "It describes nobody who could be recognised."
    )


def _fits(observers: Mapping[str, Any]) -> str:
    """The estimate for people nearby, else for strangers: the first that there is."""
    for name, among in (("local", "nearby"), ("stranger", "anywhere")):
        estimate = words.people((observers.get(name) or {}).get("people"))
        if estimate:
            return f"What it tells fits {estimate} {among}."
    return ""


def _edits(item: Mapping[str, Any]) -> tuple[Edit, ...]:
    """Only edits that change the advice, the largest drop first; none where nothing needs doing, or where the words
    are not the person’s to edit.
    """
    if item["author"] == "other" or item["advice"] in _QUIET:
        return ()
    tried = sorted(item["what_if"], key=lambda edit: edit["score_after"])
    return tuple(_edit(edit) for edit in tried if _after(edit) < words.ADVICE.index(item["advice"]))[
        :MOST_EDITS
    ]


def _edit(edit: Mapping[str, Any]) -> Edit:
    label = words.ADVICE_SHORT[words.ADVICE[_after(edit)]].lower()
    return Edit(words.capital(words.brief(edit["change"].rstrip("."))), f"would make it “{label}”")


def _after(edit: Mapping[str, Any]) -> int:
    """The priority 0-4 that the item would have after the edit."""
    return words.ADVICE.index(words.advice_of(edit["score_after"]))


def _edits_tried(item: Mapping[str, Any], edits: Sequence[Edit]) -> str:
    if edits or not item["what_if"] or item["author"] == "other" or item["advice"] in _QUIET:
        return ""
    return "Smaller edits that were tried would not change this advice."


def _noticed(finding: Mapping[str, Any], context: Context) -> Noticed:
    signal = context.signals.get(finding["signal"], {})
    return Noticed(
        title=str(signal.get("title") or finding["signal"]),
        explanation=words.brief(finding["explanation"], 600),
        sureness=words.GRADES.get(finding["grade"], ""),
        doubt=str(signal.get("wrong_if") or ""),
    )


def _touches(findings: Sequence[Mapping[str, Any]], context: Context) -> tuple[Standard, ...]:
    keys = dict.fromkeys(key for finding in findings for key in finding["standards"])
    return tuple(context.standards[key] for key in keys)


def _factor(factor: Mapping[str, Any]) -> Factor:
    known = words.CERTAINTY_LABEL.get(factor.get("certainty") or "", "")
    source = words.brief(str(factor["source"] or ""))
    return Factor(
        kind=words.capital(words.IDENTIFIER_LABEL.get(factor["slot"], str(factor["slot"]).replace("_", " "))),
        value=words.brief(str(factor["value"])),
        share=_share(factor),
        source=f"{source}; {known}" if source and known and known not in source else source or known,
    )


def _share(factor: Mapping[str, Any]) -> str:
    if factor.get("people"):
        return f"about {words.rounded(factor['people'])} people"
    share = factor["share"]
    if not share:
        return ""
    if share > 0.98:
        return "adds nothing to what stands above"
    return f"fits about {share:.0%}" if share >= 0.2 else f"fits about 1 in {words.rounded(1 / share)}"


_LOOSE = 0.4
"""Spread of a factor, in powers of ten, from which it is told as one that makes the range wide."""


def _widths(factors: Sequence[Mapping[str, Any]]) -> str:
    loose = [f for f in factors if f["share"] and f["share"] <= 0.98 and (f.get("spread") or 0) >= _LOOSE]
    if not any(f["share"] for f in factors):
        return ""
    if not loose:
        return "The range is what these figures allow; nobody was counted."
    kinds = words.listed(dict.fromkeys(words.IDENTIFIER_LABEL.get(f["slot"], f["slot"]) for f in loose))
    return f"The range is wide mainly because no table tells how common this is: {kinds}."


def _where(item: Mapping[str, Any]) -> str:
    parts = (
        words.platform_name(item["platform"]),
        words.KINDS[item["kind"]],
        words.AUDIENCES[item["audience"]],
    )
    return "\u00a0· ".join(parts)


def _place(item: Mapping[str, Any]) -> str:
    parts = []
    if item.get("author_name") and item["author"] == "other":
        parts.append(f"by {words.brief(item['author_name'], 80)}")
    if item.get("group"):
        parts.append(f"in “{words.brief(item['group'], 80)}”")
    if item.get("to"):
        parts.append(f"to {words.brief(item['to'], 80)}")
    if item.get("place"):
        parts.append(f"at {words.brief(item['place'], 80)}")
    return ", ".join(parts)


def _others_words(item: Mapping[str, Any]) -> str:
    if item["author"] != "other":
        return ""
    able = "You may be able to hide it, remove a tag, or leave it unanswered."
    if item["kind"] == "message":
        able = "You can delete it on your side; their copy stays."
    elif item["kind"] == "review":
        able = (
            "Answering it, even kindly, can confirm who was a client. You can ask the platform to look at it."
        )
    return f"Someone else wrote this. {able}"


def _status(item: Mapping[str, Any], *, rescan: bool) -> tuple[str, ...]:
    status = []
    decision = item["decision"]
    if decision:
        status += decisions(decision)
    if item.get("reopened"):
        status.append(f"{decided(item['reopened'], still=False)}; its text has changed since, so it is open again")
    if rescan and item["state"] in STATES:
        status.append(STATES[item["state"]])
    status += _moved(item)
    if item.get("gone"):
        status.append("The platform no longer shows it; the archive still holds it")
    return tuple(status)


def decisions(decision: Mapping[str, Any]) -> list[str]:
    """A decision as a line, and below it the one that stood before somebody else’s advice was taken in."""
    earlier = decision.get("earlier")
    return [decided(decision), *([f"Before that: {decided(earlier)}"] if earlier else [])]


def _moved(item: Mapping[str, Any]) -> list[str]:
    """That the advice is another one than at the last scan, and why."""
    before = item.get("score_before")
    if not before or (was := words.advice_of(before["score"])) == item["advice"]:
        return []
    return [f"Was “{words.ADVICE_SHORT[was].lower()}” at the last scan: {before['because']}"]


def decided(decision: Mapping[str, Any], *, still: bool = True) -> str:
    """“You decided on 3 May 2026: keep it (reason)”, “Dr Lee advised …”, or that something marked as deleted is still there."""
    by, at = decision["by"], words.moment(decision["at"])
    who = by if by and by not in words.ONESELF else "You"
    dated = f" on {words.day(at)}" if at else ""
    if decision["choice"] == "deleted":
        return f"{who} marked it as deleted{dated}{'; it is still in this archive' if still else ''}"
    reason = f" ({decision['reason']})" if decision["reason"] else ""
    verb = "advised" if decision.get("role") == "supervisor" else "decided"
    return f"{who} {verb}{dated}: {words.DECISIONS.get(decision['choice'], decision['choice'])}{reason}"


def _source(source: Mapping[str, Any]) -> str:
    index = source.get("index")
    entry = "" if index is None else f", entry {index + 1:,}"
    return f"{words.brief(source['input'])} › {words.brief(source['member'])}{entry}"
