"""The client belongs to the writer's own circle: mutual friends, a friend's partner, a relative's colleague."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    FRIEND,
    KIN,
    MATE,
    SERVED,
    SILENT_HERE,
    around,
    client_around,
    client_at_work,
    context,
    dealt_with,
    matched,
    stated,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import POSSESSIVE, gap
from scanner.subjects.reading import Reading, Span

_CIRCLE = rf"(?:my|our|me) (?:own |old |ex |best |childhood |school |college |church |gym |work |closest |little |big |older |younger |baby |new ){{0,2}}(?:{FRIEND}|{KIN}|{MATE}|hair ?dresser|landlord|dentist|trainer|kids?|daughter|son)"
_THEIRS = rf"(?:new |ex[- ]?|old |older |younger |baby |best |current |former )?(?:{FRIEND}|{KIN}|{MATE}|kid|girl|boy|daughter|m[uo]m|mother|dad|baby (?:mama|daddy)|date|tinder date|situationship|teacher|tenant)"
_IS_OURS = r"(?:on my (?:\w+ )?(?:case ?load|books|list|ward|unit|panel)|(?:my|our) (?:\w+ )?(?:client|patient|pt|resident|service user)|an? (?:\w+ )?(?:client|patient|pt|resident)(?: of mine)|one of my (?:\w+ )?(?:clients|patients|residents)|a (?:\w+ )?client|of mine|in my (?:tuesday |process |dbt )?group|my \d{1,2} ?(?:am|pm|o'?clock))"
_MUTUAL = r"(?:mutuals?(?: (?:friends?|followers|connections|acquaintances|mates))?|(?:friends|people|ppl|followers|connections) in common|shared (?:friends|connections))"
_SUGGESTED = r"(?:people (?:you|u) (?:may|might) know|ppl (?:u|you) (?:may|might) know|pymk|suggest(?:s|ed|ing|ions?)?|friend suggestions?|algorithm|suggested for you)"
_TIED = r"(?:friends?|mates|besties|bffs|buddies|pals|tight|close|dating|dates|dated|going out|seeing|married|engaged|related|cousins?|roommates?|roomies|living|lives?|works?|worked|working|went to (?:school|college|uni)|goes to (?:school|college|uni|church)|in (?:school|class|college)|grew up|knows?|hangs?(?: out)?|hooking up|hooked up|sleeping|slept|siblings?|neighbou?rs|plays?|drinks|parties|used to (?:date|live|work|be)|exes|facebook friends|fb friends|linked|connected|follows?)"
# the tie, for reading the two sides together
_TIE = r"\b(?:friends?|mutual\w*|cousins?|dating|dates?|dated|married|engaged|ex|exes|brother|sister|siblings?|same|know\w*|knew|lives? with|living with|book club|bingo|plays?|team|school|college|church|party|wedding|bbq|share|related|family|gf|bf|girlfriend|boyfriend|roomm?ate|works? with|hangs? (?:out )?with|name drops?|gossips?|hair|hangs|golf|prom|school|date to|small world|goes to|both|tinder|kids|in-laws?)\b"
_TALK = r"\b(?:(?:works?|working|dealing|good|brilliant|great) with (?:clients|patients|kids)|patient (?:person|man|woman)|clients in|told|tells?|telling|ask(?:s|ed)|says|said|thinks|home to|dinner|thank|proud|sick of|listen\w*|vent\w*|complain\w*|met at work|supervis\w+|colleague|intern|remind(?:s|ed) me of|reminds|like my|same age as|my age|as old as|hug(?:ged)? my|call(?:ed|ing)? my|text(?:ed|ing)? my|miss(?:ed|ing)? my|before|after|between|late)\b"
_PERSON_OF_MINE = rf"(?<!of )(?:my|our) (?:own |old |ex |best |little |big |older |younger |college |church |school )?(?:{FRIEND}|{KIN}|{MATE}|ex)s?(?:'s|s'|')?|everyone i know|people i know|someone i know|somebody i know"
_WORK = r"\b(?:my (?:supervisor|manager|boss|team|agency) (?:knows|is)|her (?:case|social) worker|works? with my (?:colleague|co-?worker|supervisor|team|intern)|know(?:s)? my (?:boss|supervisor|manager|colleague)|reading group)\b"


def _in_circle(reading: Reading, span: Span) -> bool:
    """A client named, tied to the writer's own people, not handed on."""
    text, words = context(reading, span), matched(reading, span)
    if says(r"^(?:my|our|best|bestie|bff|sister|brother|cousin|roommate|mum|mom|husband|wife|everyone|people|someone|somebody|we share|we both)[^\n]{0,12}$", words):
        near = around(reading, span, 60)
        return not dealt_with(reading, span) and says(_TIE, near.replace(words, " ", 1)) and not says(_TALK, near) and stated(reading, span) and client_around(reading, span, 60, one=True)
    if dealt_with(reading, span) or says(_WORK, text) or not stated(reading, span):
        return False
    return client_at_work(reading, span) or says(r"\bintake\b", words)


SIGNAL = Signal(
    id="dual.mutual-friends",
    severity=2,
    title="Friends or family in common with a client",
    explanation="Anyone who knows your friend or relative can work out who the client is, and news of you both travels along the same people.",
    steps=("limit-audience", "supervision", "policy"),
    standards=("oti-dual", "nasw-1.06g", "nasw-1.06c"),
    kinds=("family_or_friend_tie", "social_connection"),
    needs=0,
    silent_in=SILENT_HERE,
    confirm=_in_circle,
    patterns=(
        # "my client & i have 14 mutuals"
        rf"\b{SERVED}\b[^!?\n]{{0,50}}\b{_MUTUAL}\b",
        # "39 mutual friends with a patient"
        rf"\b{_MUTUAL}\b[^!?\n]{{0,40}}\b{SERVED}\b",
        # "my roommates bf is on my caseload", "my cousin's ex is a client of mine"
        rf"\b{_CIRCLE}(?:'s|s'|s|') {_THEIRS} {gap(4)}{_IS_OURS}\b",
        # "my husbands golf buddy is on my caseload"
        rf"\b(?:my|our) (?:\w+ )?(?:{FRIEND}|{KIN}|{MATE}|dog walker|hair ?dresser|barber|plumber|trainer|nail tech|cleaner|babysitter|nanny|boss|kid|ex)(?:'s|s'|s) (?:\w+ ){{1,3}}(?:is|was|are|just became|became|turns out to be|ended up|turned up) {gap(3)}{_IS_OURS}\b",
        # "new intake is my exs sister", "client is my dog walkers roommate"
        rf"\b(?:{SERVED}|(?:new |the )?intake) {gap(2)}(?:is|was|are|turns? out to be|turned out to be|=) {gap(2)}my (?:\w+ )?(?:{FRIEND}|{KIN}|{MATE}|dog walker|hair ?dresser|barber|plumber|trainer|nail tech|cleaner|babysitter|nanny|boss|kid|ex)(?:'s|s'|s) \w+",
        # "client's mum is in my mums book club"
        rf"\b{SERVED}{POSSESSIVE} (?:{_THEIRS} )?(?:is|are|was|plays|sings|goes|'s) (?:in|on|at|to) my (?:{FRIEND}|{KIN}|{MATE}|kid|son|daughter)(?:'s|s'|s) \w+",
        # "me and my client have the same friend group"
        rf"\b(?:me|i) (?:and|&|n) (?:my|a|one of my) (?:\w+ )?{SERVED}\b[^!?\n]{{0,40}}\b(?:same \w+|both know|mutual\w*|in common)\b",
        # "my client is my best friend's cousin", "client turns out to be my sisters ex"
        rf"\b{SERVED} {gap(2)}(?:is|was|are|turns? out to be|turned out to be|happens to be|being) {gap(3)}{_CIRCLE}(?:'s|s'|s|') {gap(1)}{_THEIRS}\b",
        # "my client is dating my brother", "a patient went to school w my sister"
        rf"\b{SERVED}{POSSESSIVE} (?:{_THEIRS} )?{gap(3)}{_TIED} {gap(3)}(?:with |w |w/ ?|to |of )?{_CIRCLE}\b",
        # "my ex is dating my client", "my bff is hooking up w my client"
        rf"\b{_CIRCLE} (?:\w+ )?(?:is|are|was|'s|just|now|also|started|used to)? ?{gap(2)}{_TIED} {gap(2)}(?:with |w |w/ ?|to |of )?(?:my|an?|one of my|our|two of my) (?:\w+ )?{SERVED}{POSSESSIVE}\b",
        # "my client and my husband work together"
        rf"\b{SERVED} (?:and|&|n) {_CIRCLE} {gap(3)}(?:{_TIED}|together|same|each other)\b",
        # "my client and i have the same friend group"
        rf"\b{SERVED} {gap(3)}(?:and|&|n) (?:i|me)\b[^!?\n]{{0,40}}\b(?:same (?:friends?|people|ppl|circles?|friend group|crowd|crew|scene)|know (?:all )?(?:the same|everyone)|friend group|both know|both friends)\b",
        # "same friend group as my client"
        rf"\b(?:same (?:friends?|friend group|circles?|crowd)|both know|both friends with)\b[^!?\n]{{0,25}}\b(?:as|with|w) {gap(2)}{SERVED}\b",
        # "my client's gf is my cousin", "turns out my mum goes to bingo with a client"
        rf"\b(?:{_PERSON_OF_MINE}|(?:best friend|bestie|bff|sister|brother|cousin|roommate|mum|mom|husband|wife)'?s (?:new |ex )?(?:man|bf|gf|boyfriend|girlfriend|husband|wife|partner|roommate|friend|boss)|we share \d+)\b",
        # "match is my clients brother"
        rf"\b(?:date|match|tinder date|hinge match|one night stand|crush|blind date|situationship)\b[^!?\n]{{0,20}}\b(?:is|was|=|turns out to be) {gap(2)}{SERVED}{POSSESSIVE} {_THEIRS}\b",
        # "client & i have 14", "client & i have the same"
        rf"\b{SERVED} (?:and|&|n) (?:i|me) (?:have|share|got) (?:the same|our|\d+|so many|a lot)\b",
        # "fb keeps suggesting my clients", "people u may know: my 3pm"
        rf"\b{_SUGGESTED}\b[^!?\n]{{0,40}}\b{SERVED}\b",
        # "my client was suggested to me on fb"
        rf"\b{SERVED}\b[^!?\n]{{0,40}}\b{_SUGGESTED}\b",
        # "small world, new client knows everyone i know"
        rf"\b(?:small world|six degrees|6 degrees|it'?s a small)\b[^\n]{{0,60}}\b{SERVED}\b[^!?\n]{{0,40}}\b(?:know\w*|friend\w*|cousin|ex|sister|brother|mum|mom|dating|related|family|wedding|from)\b",
        # "my client popped up in my cousin's wedding pics", "client liked my best friends post"
        rf"\b{SERVED} {gap(4)}(?:in|on|at|liked|liking|comment\w* on|tagged in|all over|under) (?:\w+ )?{_CIRCLE}(?:'s|s'|s|') {gap(1)}(?:posts?|page|wall|story|stories|insta|fb|photos?|pics?|feed|wedding|party|bday|birthday|bbq|friends ?list|comments|group ?chat|profile|tagged|hen|stag)\b",
        # "my brother brought his new gf to dinner and shes my client"
        rf"\b{_CIRCLE}\b[^\n]{{0,50}}\b(?:his|her|their) (?:new )?(?:gf|bf|girlfriend|boyfriend|date|partner|fianc[eé]e?|bestie|friend|roommate|mate|fella)\b[^\n]{{0,40}}\b(?:is|was|it'?s|its|she'?s|he'?s|shes|hes|turns out)\b {gap(3)}{_IS_OURS}\b",
    ),
    topics=(
        r"\b(?:mutual(?:s| friends?)|friends? in common|in common|people you may know|suggest(?:s|ed|ing)|small world|knows? (?:my|our) (?:\w+ )?(?:husband|wife|mum|mom|dad|sister|brother|ex|friend|kids?|boss|cousin|partner|bf|gf)|(?:my|our) (?:\w+ )?(?:husband|wife|hubby|mum|mom|mam|dad|sister|sis|brother|bro|ex|best (?:friend|mate)|bestie|mate|friend|room ?mate|flat ?mate|cousin|partner|bf|gf|boyfriend|girlfriend|boss|neighbou?r|hairdresser|daughter|son)(?:'s (?:new )?\w+)? (?:is |was |just |has |also |been |used to )*(?:dat(?:ing|es)|mates|friends|besties|knows?|going out|went to school|engaged|married|plays|hangs|cousins?|related|matched|slept|lives?|on my|my (?:client|patient)|goes)|tagged (?:pics?|photos?)|wedding (?:pics?|photos?|album)|friends? of (?:a )?friends?)\b",
    ),
    fires=(
        Fires("turns out my client & i have 14 mutuals 😳"),
        Fires("my roommates bf is on my caseload, small world"),
        Fires("One of my patients went to school with my sister, the stories I could hear"),
        Fires("my client is dating my ex's brother lmaoo kill me"),
        Fires("FB keeps suggesting my clients as people I may know, what"),
        Fires("saw my client in my cousin's wedding photos, sat there like hmm"),
        Fires("My brother brought his new girlfriend to dinner and she's my client. Pass the peas."),
        Fires("my husband plays five-a-side with one of my clients, he hasn't a notion", role="counsellor"),
    ),
    silent=(
        Silent("We have 14 mutuals, how have we not met?"),
        Silent("My roommate's bf is on my nerves", role="therapist", why="no client"),
        Silent("My client's sister came to the meeting with her", role="social worker", why="the client's own family"),
        Silent("My client is dating again and I'm so glad", role="counsellor", why="the client's life"),
        Silent("My client knows my sister, so I transferred the case to a colleague", role="case manager", why="dealt with"),
        Silent("My husband works with clients in Dubai", role="nurse", why="somebody else's clients"),
        Silent("My client and my photographer friend work together on weddings", role="florist", why="another trade"),
        Silent("My sister is a patient person and friends with everyone", role="therapist", why="patient as a quality"),
        Silent("My friend's mom is in hospital", role="nurse", why="own friends"),
    ),
)
