"""Drinks, parties, friend requests and more with the writer's own supervisees, interns or students.

"Interns" and "students" say nothing of practice: they need a practitioner's profile and, for students, a bar or a bed.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    SILENT_HERE,
    at_work,
    by_somebody_else,
    context,
    dealt_with,
    either_order,
    matched,
    stated,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import NETWORK, WITH, gap
from scanner.subjects.reading import Reading, Span

_TRAINEE = r"(?:supervisees?|practicum (?:students?|class|kids?|group|crew|girls|lads|gang|squad|ladies)|field (?:students?|placement students?)|(?:msw|bsw|sw|nursing|psych|social work|counsell?ing|placement|student|field) (?:students?|interns?|nurses?|social workers?|kids|class|cohort|girls|lads|crew|gang|seminar|group)|trainees?|trainee (?:therapists?|counsell?ors?)|mentees?|students? on placement|interns?|residents i (?:supervise|teach)|(?:grad |undergrad |uni |college )?students?|undergrads|my class|cohort|supervision group)"
_NIGHT = r"(?:margs?|margaritas?|drinks?|drinking|beers?|pints?|wine|wines|cocktails?|shots|tequila|sangria|mimosas?|bottomless|gin|vodka|bar|bars|pub|pubs|club|clubs|clubbing|happy hour|bar crawl|pub crawl|karaoke|night out|party(?:ing)?|parties|partied|after ?party|house party|rave|game night|poker night|sleepover|pool party|hot tub|sauna|bbq|barbecue|braai|cookout|brunch|dinner(?: party)?|dinner at mine|road ?trip|vegas|beach|camping|festival|concert|gig|holiday|vacation|cruise|ski trip|spa day|mani[- ]?pedis?|movie night|netflix|hookah|shisha|weed|joint|blunt|edibles|at mine|my place|pints?|dancing on tables|getting (?:lit|drunk|wasted|hammered|high|stoned)|got (?:lit|drunk|wasted|hammered|high|stoned)|turnt|wasted|hammered|hung ?over|hungover|dancing|tinder|hen do|bachelorette|stag|disco)"
_PARTY = rf"(?:{_NIGHT}|plus one|wedding|couch|hot tub|midnight|2am|3am|1am|late night|tinder|hinge|grindr|bumble|each other|dont tell hr|don'?t tell hr|secret|snap(?:chat)?(?:ting)?|finsta|group ?chat|matching \w+|tattoos?|birthday|bday|21st|18th|30th|boys'? trip|girls'? trip|trip|dms|couch|crash(?:ed|es|ing)?|strange|locked|wrecked|memes|sesh|sleeping over|sleepover|house party|coachella|glasto\w*|electric picnic|drunk|close friends|strip club|a bed|share a (?:bed|room|tent|bottle)|body shots|tequila|welcome at mine|round mine)"
_HARD = r"\b(?:marg|drink|beer|pint|wine|cocktail|shots|tequila|sangria|mimosa|bottomless|gin|vodka|bar|bars|pub|club|happy hour|karaoke|night out|party|parties|partied|rave|sleepover|hot tub|sauna|vegas|hookah|shisha|weed|joint|blunt|edible|lit|drunk|wasted|hammered|stoned|turnt|hung ?over|tinder|road ?trip|my (?:place|house|couch|flat)|bestie|bff|best friend|dating|kiss|slept|hook|crush|hot\b|cute|fit\b|date|finsta|snap|add me|dms?|friend|follow|insta|fb|facebook|whats ?app|group chat|2am|1am|3am|midnight|flirt|love|bed|body shots|strip club|close friends)"
_STUDENTS_ONLY = r"\b(?:students?|undergrads|my class|cohort)\b"
_STRONG = r"\b(?:supervisees?|practicum|field|msw|bsw|sw|nursing|social work(?:ers?)?|counsell?ing|placement|trainees?|interns?|supervision)\b"
_FORMAL = r"\b(?:farewell|leaving do|last day|end[- ]of[- ](?:placement|year|term)|celebrat(?:e|ing|ion)|graduation|award|agency (?:bbq|party|picnic|dinner)|staff (?:party|night|bbq)|holiday party|team (?:dinner|lunch|drinks|night)|department|faculty|conference|whole team|student (?:union|bar)|pizza party|class party|fundraiser|field trip|school trip)\b"
_FORMER = r"\b(?:former|ex|old|past|alumni|graduated) (?:\w+ )?(?:students?|interns?|supervisees?|trainees?)\b"
_SELF = r"\b(?:when|as|while|back when) i was (?:a|an) (?:\w+ )?(?:student|intern|trainee)\b|\bi'?m (?:a|an) (?:\w+ )?(?:student|intern|trainee)\b|\bfellow (?:students|interns|trainees)\b|\bpublic teaching page\b"


def _after_hours(reading: Reading, span: Span) -> bool:
    """A private evening or a tie online, with people whom the writer supervises now."""
    text, words = context(reading, span), matched(reading, span)
    if says(_FORMAL, text) or says(_FORMER, text) or says(_SELF, text) or dealt_with(reading, span) or by_somebody_else(reading, span):
        return False
    if says(_STUDENTS_ONLY, words) and not says(_STRONG, words) and not (says(rf"{_HARD}|\b(?:21st|30th|birthday|bday|wedding|trip|added (?:me|back)|followed (?:me|back)|insta|snap|accepted)\b|\badded me", words) and reading.owner.practises):
        return False
    return at_work(reading, span) and stated(reading, span)


SIGNAL = Signal(
    id="dual.supervisee-student-social",
    severity=3,
    title="Parties, drinks or friend requests with people you supervise",
    explanation="The people you grade or sign off cannot easily say no to you, and others see that some are closer to you than the rest.",
    steps=("unfriend", "supervision"),
    standards=("nasw-3.01c", "nasw-3.02d", "nasw-2.06a", "tech-4.09"),
    kinds=("role_conflict", "social_event"),
    needs=0,
    silent_in=SILENT_HERE,
    confirm=_after_hours,
    patterns=(
        # "margs w my interns", "karaoke night with two of my supervisees"
        rf"\b{_NIGHT} {gap(2)}?{WITH}{gap(3)}{_TRAINEE}\b",
        # "my intern & i have been seeing each other", "vegas w the trainees"
        *either_order(rf"(?:my|our|the|of my|all my|ur in my|in my) (?:\w+ )?{_TRAINEE}|(?:practicum|placement|field|msw) (?:students?|girls|lads|crew|kids)|{_TRAINEE} (?:took|got|dragged|invited|made|bought|beat) me", _PARTY, 45),
        # "my intern & i have been seeing"
        rf"\b(?:my|our|one of my) (?:\w+ )?{_TRAINEE} (?:and|&|n) (?:i|me) {gap(2)}(?:have been |are |been |r |were )?(?:seeing|dating|together|hooking|hooked|kissed|in love|a thing|flirt\w*|sleeping)\b",
        # "took my students to the bar", "had my interns over for wine"
        rf"\b(?:took|taking|take|brought|bringing|had|having|invit(?:e|ed|ing)|bought|buying|got|getting|treat(?:ed|ing)|host(?:ed|ing)|beat|met|meeting|joined|joining|out) {gap(3)}{_TRAINEE} {gap(4)}(?:{_NIGHT}|over|round|my (?:place|house|flat|pool))\b",
        # "bought my practicum kids shots", "my trainees and i hit the pub"
        rf"\b(?:my|our|the|of my) (?:\w+ )?{_TRAINEE}\b[^!?\n]{{0,35}}\b(?:{_NIGHT}|at my (?:house|place|flat|pool|birthday|bday|wedding)|(?:crashed|slept|sleeping|staying|stayed|crashing) (?:on|at|over|in) {gap(1)}(?:my|mine)|on my couch|in my hot tub)\b",
        # "add me on snap kids (my practicum class lol)", "follow my finsta, interns only"
        rf"\b(?:add|follow|friend|snap|text|dm|whats ?app) (?:me|my \w+)\b[^\n]{{0,50}}\b{_TRAINEE}\b",
        # "interns, add me on insta"
        rf"\b{_TRAINEE}\b[^!?\n]{{0,30}}\b(?:add|follow|friend|snap|dm) me\b",
        # "friended all my interns", "following my students back"
        rf"\b(?:friend(?:ed|ing)|follow(?:ed|ing|s)?|add(?:ed|ing)|accept(?:ed|ing)?|friends (?:with|w)|snap(?:ping|chatting)?|dm(?:ing|'?ing|ed|'?d)|face ?timing|flirt(?:ing|ed)? (?:with|w)) {gap(4)}(?:my|our|the) (?:\w+ )?{_TRAINEE}\b",
        # "my intern slid into my dms"
        rf"\b(?:my|our) (?:\w+ )?{_TRAINEE} {gap(3)}(?:follows?|followed|friended|added|snap(?:s|ped)?|dms?|dm'?d|slid|texts?|on) (?:me|my|into my|in my){gap(2)}",
        # "group chat with my interns"
        rf"\b(?:group ?chat|gc|snap streak|streak|memes|gossip(?:ing)?|{NETWORK}) {gap(2)}{WITH}(?:my|our|all my) (?:\w+ )?{_TRAINEE}\b",
        # "texting my supervisee at 1am"
        rf"\b(?:text(?:ing|ed)?|messag(?:ing|ed)|call(?:ing|ed)|talking (?:to|with)|chatting (?:to|with|w)) {gap(1)}(?:my|our) (?:\w+ )?{_TRAINEE}\b[^!?\n]{{0,30}}\b(?:\d ?am|midnight|all night|late|til|every night)\b",
        # "dating my intern", "hooked up w a trainee"
        rf"\b(?:dat(?:e|ing|ed)|hook(?:ed|ing) up (?:w|with)|slept (?:w|with)|sleeping (?:w|with)|kiss(?:ed|ing)|sext(?:ing|ed)|in love (?:w|with)|ask(?:ed|ing) out|mak(?:e|ing) out (?:w|with)|made out (?:w|with)|crush(?:ing)? on|the hots for|matched (?:w|with)|a date (?:w|with)|living (?:w|with)|moving in (?:w|with)|seeing|shagg(?:ed|ing)|bang(?:ed|ing)) {gap(1)}(?:my|a|an|one of my|our|the) (?:[\w-]+ )?{_TRAINEE}\b(?! (?:grow|learn|shine|through|develop|with clients))",
        # "my intern is so hot"
        rf"\b(?:my|our|the) (?:\w+ )?{_TRAINEE} {gap(2)}(?:is|are|'?s|r) {gap(2)}(?:so |too |kinda |lowkey |very )?(?:hot|cute|fine|sexy|fit|gorgeous|my (?:bestie|bff|best friend|best mate|gf|bf|girlfriend|boyfriend|drinking buddy|gym buddy|roommate|work wife|homie))\b",
        # "besties with my supervisee"
        rf"\b(?:besties|bffs?|best friends|best mates|homies|roommates|housemates|gym buddies) (?:{WITH})(?:my|our|one of my) (?:\w+ )?{_TRAINEE}\b",
        # "my supervisee babysits for me"
        rf"\b(?:my|our) (?:\w+ )?{_TRAINEE} {gap(2)}(?:baby ?sits|babysat|babysitting|house ?sits|house ?sitting|dog ?sits|dog ?sitting|cleans my|walks my|drives my)\b",
    ),
    sayings=(
        r"\bmy (?:\w+ )?(?:trainees?|interns?|supervisees?|(?:practicum|placement|msw|bsw|nursing|counsel+ing|psych)? ?students?|student (?:nurses?|midwives|social workers)|(?:first|second|third|final)[- ]years?|cohort|practicum (?:class|group)|mentees?|residents?)(?:'s|s')? [^.!?\n]{0,40}?\b(?:follow(?:s|ed)?|follow back|added|snap\w*|insta|tiktok|hen|stag|party|partied|club\w*|drunk|drinks?|margs?|tequila|shots|karaoke|pub|bar|brunch|beach|vegas|road ?trip|sleepover|babysits?|house ?sits?|bestie|bff|flirt\w*|date|dating|hot|bbq|wedding|birthday|hot tub|wine)\b",
        r"(?<!farewell )(?<!leaving )(?<!welcome )\b(?:margs?|tequila|drinks|shots|brunch|karaoke|clubbing|pub|wine|bbq|road ?trip|hot tub|partying|party|hen|stag|vegas|sleepover|dinner|flirt\w*|date|dating|snap|added|add me|insta)\b[^.!?\n]{0,40}?\b(?:with|w|to|for|on|at|my)\b[^.!?\n]{0,12}?\b(?:trainees?|interns?|supervisees?|student (?:nurses?|midwives)|practicum|placement students?|cohort i teach|msws? i)\b|\bsnap me (?:your|ur)\b",
    ),
    fires=(
        Fires("margs w my interns, shh 🍹", role="LCSW, field instructor"),
        Fires("add me on snap kids (my practicum class lol)"),
        Fires("Karaoke till 2 with three of my supervisees, what happens in Dublin stays in Dublin"),
        Fires("my msw students are at my house for game night & i'm losing"),
        Fires("ok so I friended all my interns, sue me", role="LCSW, clinical supervisor"),
        Fires("besties with my supervisee now tbh", role="therapist"),
        Fires("took the placement students to the pub, last orders at 1am 🍻", role="social work lecturer"),
        Fires("is it bad that my trainee is so cute", role="psychologist"),
    ),
    silent=(
        Silent("Students may follow my public teaching page; I don't follow current students back"),
        Silent("Farewell drinks for our interns at the agency", role="LCSW", why="a formal occasion"),
        Silent("Supervision with my intern, then coffee", role="LCSW", why="the work itself"),
        Silent("Drinks with the interns after quarter end", role="investment banker", why="another trade"),
        Silent("Dinner with my husband, then marking students' essays", role="lecturer in social work", why="own evening"),
        Silent("My student nurses passed their OSCEs, so proud", role="nurse educator", why="pride"),
        Silent("I was an intern once and cried at a bar about it", role="social worker", why="own past"),
        Silent("My interns are brilliant with the therapy dog", why="no tie", role="psychologist"),
        Silent("My students keep asking to add me, no chance", role="school social worker", why="a boundary kept"),
    ),
)
