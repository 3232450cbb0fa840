"""A disclaimer - "no names", "details changed" - wrapped round a case. It shows that the case is real; it hides little."""

from scanner.matching import compiled
from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import WHO
from scanner.signals.identity._setting import a_rule, practised
from scanner.subjects.reading import Reading, Span
from scanner.text import words

_DETAIL = r"(?:details?|deets|names?|facts|particulars|specifics|identifying (?:info|information|details)|identifiers|info|genders?|ages?|locations?|initials|the story|dets)"
_CASE = compiled(rf"{WHO}|\b(?:s?he|him|her|they|them)\b|\bcases?\b|\bstor(?:y|ies)\b|\btheres? (?:is )?this\b|\bthis \w+ (?:who|is|was|told|came|just)\b")
_STORY = 4  # words beside the disclaimer that already tell something; basis = judgement
_PRIVACY = compiled(r"\b(?:hipaa|phi|confidential(?:ity)?|(?:4|for) (?:\w+ )?(?:privacy|confidentiality|anonymity)|de-?identified|anonymi[sz]ed)\b")
_MADE_UP = compiled(
    r"\b(?:fictional|fictitious|made[- ]up|composites?|textbooks?|by the (?:editor|author|publisher|paper)|hypothetical (?:case|scenario|example)|vignettes?|invented (?:case|story|character|client)s?|novel|role[- ]?play|documentary|journalist|survey|study|poll|feedback form|suggestion box|donors?|whistle ?blow\w*|aa\b|alcoholics|narcotics|support group for|we never|always ask|informed consent|signed consent|with (?:written )?(?:consent|permission))\b"
)


def _round_a_case(reading: Reading, span: Span) -> bool:
    """Somebody is spoken of, from practice, and nobody says that the case is invented or told with consent."""
    from_practice = practised(reading, span) or bool(_PRIVACY.search(reading.text))
    beside = reading.text[: span[0]] + " " + reading.text[span[1] :]
    told = _CASE.search(reading.text) or len(words(beside)) >= _STORY
    return from_practice and bool(told) and not _MADE_UP.search(reading.text) and not a_rule(reading)


SIGNAL = Signal(
    id="rid.anonymity-claim",
    severity=3,
    title="“No names” or “details changed” around a real case",
    explanation="The disclaimer tells readers that the case is real, and what is left in is often enough for those who know the person.",
    steps=("delete",),
    standards=("nasw-1.07r", "aca-H.6d", "swe-guidance", "hipaa-164.514b1"),
    needs=0,
    # "I can't say who, but …" is the claim itself; a person's family is part of the case
    silent_in=USUALLY_SILENT - {"own_family", "refusal", "news", "generic"},
    confirm=_round_a_case,
    patterns=(
        # "no names ofc but omg this dad", "no names no details", "obvs no names"
        r"\bno names\b(?!\s*(?:tag|necessary|brand|yet|needed|on\b|for (?:it|the|this)|change))",
        # "changed some details 4 privacy", "tweaking the facts a bit", "switched his age"
        rf"\b(?:chang(?:ed|ing)|alter(?:ed|ing)|swapp?(?:ed|ing)|tweak(?:ed|ing)|switch(?:ed|ing)|fudg(?:ed|ing)|blurr?(?:ed|ing)|disguis(?:ed|ing)|redact(?:ed|ing)|remov(?:ed|ing)|omitt?(?:ed|ing)|obscur(?:ed|ing)|mask(?:ed|ing)|scrubb?(?:ed|ing)|leav(?:e|ing) out|left out|chngd) (?!(?:my|our|its|the company'?s?) names?)(?:(?:some|the|a|few|lot|of|all|most|her|his|their|minor|small|key|certain|identifying|any|enough|couple|personal|specific|these|every|around|up|names? (?:and|&|n)) ){{0,3}}{_DETAIL}\b",
        # "names & details changed", "identifying info removed", "name withheld"
        rf"\b{_DETAIL}(?: (?:and|&|n|\+) \w+)? (?:have been |has been |are |is |were |r |all |obviously |obvs |ofc )*(?:chang(?:ed|d)|fudged|scrambled|mixed up|altered|swapped|tweaked|disguised|removed|omitted|redacted|withheld|blurred|scrubbed|anonymi[sz]ed|protected)\b",
        # "not naming names", "i wont say who", "cant say which school but"
        r"\b(?:not (?:gonna |going to )?(?:nam(?:e|ing)|say(?:ing)?|us(?:e|ing)|giv(?:e|ing)|mention(?:ing)?)|won'?t (?:name|say|mention|tell you|use|give)|can'?t (?:name|say|tell (?:you|u|ye)|give|use|mention)|cannot (?:name|say|mention|use)|never (?:gonna |going to )?(?:name|use)) (?:\w+ )?(?:names?|who|which|the name|her name|his name|their name|where|any ?(?:one|body)|nobody|real names?)\b",
        # "no identifying info", "no phi here", "zero identifiers", "without giving too much away"
        r"\b(?:no|zero|without|w/?o|minus|sans) (?:\w+ ){0,2}(?:identif\w+|phi\b|pii\b|names\b(?!\s*(?:brand|on\b))|specifics|giving (?:too much|it|anything|names|details) ?(?:away)?|break(?:ing)? (?:hipaa|confidentiality)|violat(?:e|ing) (?:hipaa|confidentiality|privacy)|outing)",
        # "hipaa friendly version", "so its not a hipaa thing", "gdpr safe"
        r"\b(?:hipaa|gdpr|phi|ferpa|confidentiality|privacy|anonymity)[- ]?(?:friendly|safe|compliant|approved|ok|okay|proof|edition|version|permitting|obvs|obviously|ofc|reasons|sake|purposes|so|bc|but|police|and all that|blah|disclaimer|style)\b",
        # "for privacy ill call her Rose", "lets call him X", "we'll say his name is Bob"
        r"\b(?:let'?s|lets|i'?ll|ill|we'?ll|well|gonna|going to|shall we|imma|i will) (?:just )?(?:(?:call|refer to) (?:this \w+|the (?:client|kid|patient|mom|mum|dad|guy|lady)|her|him|them)|say (?:his|her|their) name)\b",
        # "de-identified case", "anonymised ofc", "keeping it anon", "kept vague on purpose"
        r"\b(?:de-?identified|deidentified|anonymi[sz]ed|(?:keep(?:ing)?|kept|staying|being|remain(?:s|ing)?|leaving|purposely|intentionally|purposefully|deliberately) (?:\w+ )?(?:anon(?:ymous)?|vague|nameless|confidential|generic)|(?<!@)anon(?:ymous)? (?:client|patient|pt|case|kid|family|story|mom|mum|dad)|nameless (?:client|patient|kid|family|mom|dad)|unnamed (?:client|patient)|vague on purpose|for (?:the sake of )?(?:privacy|confidentiality|anonymity)|to protect (?:the (?:innocent|guilty|privacy)|(?:her|his|their|client|patient) (?:privacy|identity|confidentiality|anonymity)))\b",
        # "a certain client who shall not be named"
        r"\b(?:(?:shall|will|must|who'?ll|should) (?:remain|stay|be|go) (?:nameless|unnamed|anonymous|un-named)|(?:shall|will|must) not be named)\b",
        # "you'd never guess who", "nobody could tell who it is"
        r"\b(?:(?:no ?(?:one|body)|you'?d|youd|u'?d|they'?d) (?:would |will |could |can |'d )?(?:never |ever )?(?:guess|know|tell|figure out|recogni[sz]e) (?:who|which|it'?s|them|her|him))\b",
        # "names changed to protect the guilty"
        r"\bnames? (?:\w+ ){0,2}(?:changed|chngd|withheld|redacted|removed|swapped|altered)\b|\bto protect (?:the )?(?:innocent|guilty|identit\w+|privacy|anonymity|confidentiality)\b",
        # "(anon obvs) lady at work", "anonymous ofc"
        r"\b(?<!@)anon(?:ymous)?(?:ly)?\b,? ?(?:obvs|obviously|ofc|of course|duh|but|bc|because|version|:|\))",
        # "I would never name her but", "i cant tell you who but"
        r"\b(?:would|will|could|can|should|may|might) (?:never|not) (?:\w+ )?(?:name|say who|reveal|identify|out|tell (?:you|u) who|disclose)\b[^.\n]{0,25}\b(?:but|tho|though|however|except)\b",
        r"\b(?:not (?:supposed|allowed|meant) to (?:say|tell|share|post|talk)|shouldn'?t (?:say|be (?:saying|posting|sharing)|post|share|tell)|probably shouldn'?t|prob shouldnt|don'?t tell (?:anyone|my (?:boss|supervisor))|i could lose my (?:job|licen[cs]e)|idc about hipaa|(?:sorry|screw|forgive me) hipaa|hipaa (?:who|forgive|gods|look away|aside|is shaking|be damned)|avoiding hipaa|hipaa'?s? gonna)\b",
        # "hypothetically speaking, a certain client", "totally anonymous teen told me", "changing the sexes here, but"
        r"\b(?:hypothetical(?:ly)?(?: speaking)?|asking for a friend|a certain|totally anonymous|completely anonymous|an? unnamed|some (?:random )?|mystery)\b[^\n]{0,15}\b(?:clients?|patients?|pt|resident|inmate)\b",
        r"\b(?:totally |completely |perfectly |very |super )?(?<!@)anonymous (?:\w+ )?(?:teen|kid|mom|mum|dad|man|woman|lady|guy|couple|client|patient|family|student|resident)\b",
        r"\b(?:chang(?:ed|ing)|swapp?(?:ed|ing)|switch(?:ed|ing)|flipp?(?:ed|ing)|mix(?:ed|ing) up) (?:up )?(?:the |some |all |their |his |her )?(?:sexes|genders?|ages?|jobs?|pronouns|towns?|city|cities|animals?|relatives?|story (?:a bit|slightly|up)|things (?:a bit|slightly|up|around)|it (?:a bit|slightly|up))\b",
        r"\bnames?\? (?:never|nope|no)\b|\bno (?:real )?names?,? (?:just|only|but|ever|here|as always|obviously|obvs|ofc)\b|\bnameless\b",
        # "no deets but a deacon on meth", "identifying stuff removed", "not sharing where but"
        r"\bno (?:deets?|details?|specifics|info|identifiers?|identifying \w+|tea|spoilers)\b ?(?:ofc |obvs |obviously |here |allowed )?(?:but|just|only|:|,)",
        r"\b(?:identif\w+|personal|private) (?:stuff|bits|things|parts|info|details|deets) (?:removed|taken out|changed|left out|redacted|gone)\b",
        r"\bnot (?:gonna |going to )?(?:shar(?:e|ing)|post(?:ing)?|say(?:ing)?|giv(?:e|ing)|nam(?:e|ing)|tell(?:ing)?) (?:where|who|which|when|names?|details?|deets|specifics|the (?:name|place|town|school))\b",
        # "no HIPAA violation here: some guy ate a battery", "identities protected obviously"
        r"\b(?:no|not a|zero|without a) (?:hipaa|gdpr|privacy|confidentiality) (?:violations?|breach(?:es)?|issue|problem|here)\b",
        r"\b(?:identit(?:y|ies)|privacy|confidentiality|anonymity|names?) (?:\w+ )?(?:protected|preserved|hidden|safe|concealed|respected|withheld)\b",
    ),
    sayings=(
        r"\b(?:without breach\w+|hipaa|gdpr|confidentiality|no names|names? (?:have been |has been |was |were )?(?:changed|removed|withheld)|not naming|won'?t (?:say|name)|can'?t (?:say|tell (?:you|u))|details (?:changed|altered|removed|blurred)|identifying (?:features|details|info\w*) (?:removed|changed)|anonymous(?:ly)?|anonymi[sz]ed|keep(?:ing)? it vague|let'?s call (?:him|her|them))\b[^\n]{0,60}?\b(?:but|so|:|\.\.|today|session|he|she|this|that|a|the|one)\b[^\n]{0,40}?\b(?:\d{1,2} ?(?:yo|y/o|year)|dad|m[uo]m|mother|father|client|patient|session|lad|lady|man|woman|kid|boy|girl|couple|family|pregnant|gang|ward)\b",
    ),
    fires=(
        Fires("no names ofc but omg this dad", role="social worker"),
        Fires("changed some details 4 privacy: so theres this surgeon..", role="psychologist"),
        Fires("HIPAA friendly version: he brought the snake to group"),
        Fires("Let's call her Rose. Rose came to clinic in her wedding dress.", role="community nurse"),
        Fires("I won't say which school, but a wee girl in P5 told me everything today", role="school counsellor"),
        Fires("names and ages changed obviously - this couple hasn't spoken since the lottery win", role="couples therapist"),
        Fires("a client who shall remain nameless ate the whole plant"),
        Fires("Names changed, story real: a bride, a bail bondsman", role="social worker"),
        Fires("no deets but a deacon on meth, wow", role="social worker"),
        Fires("(details fudged) so a rabbi and his ex walk into my office", role="social worker"),
    ),
    silent=(
        Silent("All vignettes in this textbook are fictional", role="psychologist", why="invented"),
        Silent("No names on the parcel, whose is it?", why="no practice"),
        Silent("I changed my name after the wedding, so much paperwork", role="nurse", why="the writer's own name"),
        Silent("Composite case, details changed, from my book chapter", role="therapist", why="a composite"),
        Silent("Alcoholics Anonymous has a meeting here on Mondays", role="counsellor", why="a name of a group"),
        Silent("Case shared with written consent, names changed", role="therapist", why="told with consent"),
        Silent("Please keep survey answers anonymous", role="social worker", why="a survey"),
        Silent("Confidentiality training is on Tuesday", role="case manager", why="training"),
    ),
)
