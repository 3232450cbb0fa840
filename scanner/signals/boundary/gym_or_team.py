"""The same gym, team, class or hobby as a client."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import (
    HERE,
    among_friends,
    around,
    happened,
    known,
    named,
    named_near,
    near_client,
    says,
)
from scanner.signals.boundary._words import CLIENT, POSSESSIVE, WHO, gap
from scanner.subjects.reading import Reading, Span

_SPORT = (
    r"(?:golfing|bowling|climbing|cycling|surfing|kayaking|skating|fencing|archery|softball|baseball|basketball|volleyball|kick ?ball|dodgeball|soccer|football|footy|5[- ]?a[- ]?side|7[- ]?a[- ]?side|five[- ]a[- ]side|rugby|cricket|hurling|camogie|gaa|netball|hockey|lacrosse|tennis|squash|badminton|pickle ?ball|padel|golf|bowling|bowls|darts|pool league|crossfit|spin|zumba|pilates|yoga|hot yoga|barre|aerobics|aqua ?fit|boot ?camp|park ?run|run(?:ning)? club|5k|marathon|triathlon|hik(?:e|ing) (?:group|club)|cycl(?:e|ing) club|swim(?:ming)?(?: team| club)?|lane swim|martial arts|karate|taekwondo|bjj|jiu[- ]jitsu|boxing|kickboxing|muay thai|climbing|bouldering|roller derby|dance class|salsa|bachata|line dancing|ceilidh"
    r"|kabaddi|(?:d&d|dnd|d and d)(?: campaign| night| group| table)?|raid(?:ing)? guild|guild|dungeons (?:and|&) dragons|poker|trivia|pub quiz|quiz team|book club|pottery|knitting (?:circle|group|club)|sewing circle|quilting|choir|slimming world|weight watchers|ww meeting|toddler group|mums? and tots|allotment|community (?:theat(?:er|re)|garden|band|choir)|allotment|am[- ]?dram|drama group|improv|language class|spanish class|cooking class|art class|photography club|camera club|board games?|magic the gathering|gaming|fantasy (?:football|league)|chess club|rowing|sailing|surfing|ski club|fishing club|car club|garden(?:ing)? club|toastmasters|rotary|scouts|band practice|open mic|karaoke league|axe throwing|slow ?pitch|rec league)"
)
_PLACE = r"(?:gym|sauna|steam room|locker room|changing rooms?|leisure cent(?:re|er)|ymca|the y|planet fitness|puregym|orange ?theory|f45|box|dojo|studio|pool|(?:tennis|squash|basketball|badminton|padel|pickle ?ball) courts?|pitch|track|hobby|hot tub|rec cent(?:re|er)|community cent(?:re|er)|country club|golf club)"
_GROUP = r"(?:team|squad|league|class|club|group|lessons?|session|troupe|circle|crew|side|game|match|practice|course|workshop|band)"
_HOBBY = rf"(?:{_SPORT}(?: {_GROUP})?|{_PLACE}(?: {_GROUP})?|(?:dance|art|ceramics|spanish|language|cooking|exercise|fitness|cycling|running|swim|drama|craft|knitting|workout|writing|photography) {_GROUP}|(?:bowling|pub|quiz|trivia|rec|work|local|sunday|hurling|town) (?:team|league)|team|league)"
_LEADER = r"(?:(?:\w+ )?(?:instructor|coach|captain|team ?mate|trainer|sensei|goalie|goalkeeper|shortstop|pitcher|catcher|running (?:partner|buddy)|gym (?:buddy|partner|bro)|spotter|doubles partner|tennis partner|golf partner|hiking buddy|dungeon master|dm for our campaign|referee|ref|swim teacher|dance (?:partner|teacher)|yoga teacher|workout (?:partner|buddy)|choir director|bandmate|drummer|book club))"
_SEE = r"(?:saw|see|sees|seeing|ran into|run into|running into|bump(?:ed|ing|s)? into|spotted|met|meet|found|naked (?:in front of|with|w|next to)|next to|beside|behind|facing|sweating (?:next to|beside|with|w))"
_JOINS = r"(?:joined|joins|joining|plays?|playing|played|trains?|training|teach(?:es|ing)|taught|coach(?:es|ing|ed)?|runs?|leads?|goes|go|going|comes?|came|coming|works? out|lifts?|is in|are in|in|on|at|started|turned up|showed up|signed up|walked|captains|attends?|takes?|taking|also|owns|now|there)"
_AT_WORK = r"\b(?:recreation(?:al)? therap\w*|activit(?:y|ies) (?:coordinator|assistant|director|programme|program)|chair (?:yoga|exercise|aerobics)|wheelchair (?:yoga|basketball)|therapeutic|physio\w*|exercise (?:group|class) (?:for|with|on)|yoga (?:group|therapy)|movement group|groups? (?:at|on|in) the (?:unit|ward|centre|center|clinic|shelter)|as part of (?:treatment|therapy|rehab)|outing|youth (?:club|centre|center)|after ?school|midnight basketball|the unit|our unit|walking group|staff v|staff vs|pool therapy|hydro\w*|rehab)\b"
_OTHER_TRADE = r"\b(?:is my therapy|to forget|unwind|de-?stress\w*|after a (?:long )?day|personal train\w*|pt client|gym client|training clients?|fitness clients?|yoga clients?|online coach\w*|gains|macros|transformations?|my studio|i teach|strength coach|before and after)\b"
_HERS = r"\b(?:her|his|their) (?:own )?(?:\w+ )?(?:team|gym|class|club|league|game|match|coach|practice)\b|\b(?:a|the) gym (?:membership|pass)\b"


def _same_team(reading: Reading, span: Span) -> bool:
    """Of the writer's own leisure; no service of the agency, no trainer's clients."""
    text, words = around(reading, span), reading.text[slice(*span)]
    if says(_AT_WORK, f"{text} {reading.owner.role}") or says(_OTHER_TRADE, text) or says(_HERS, words):
        return False
    if near_client(reading, span, 40):
        return True
    if not named_near(reading, span, 0) and not says(rf"\b{WHO}\b", words):
        return False
    if not happened(reading, span):
        return False
    if named(reading, span):
        return not says(r"\b(?:residents|inmates)\b", words) or reading.owner.practises
    return (
        known(reading, span)
        and not among_friends(reading, span)
        and says(r"\bof (?:my|our|mine)\b|from work|caseload", text)
    )


SIGNAL = Signal(
    id="dual.shared-gym-team",
    severity=2,
    title="The same gym, team, class or hobby as a client",
    explanation="Meeting where you both unwind may be unavoidable, but a post about it lets teammates work out who your client is.",
    steps=("supervision", "edit"),
    standards=("nasw-1.06c", "apa-3.05"),
    kinds=("shared_community",),
    needs=0,
    # yoga classes, gyms and spin sessions are the matter here, and a cue counts them as another trade
    silent_in=HERE - {"other_trade"},
    confirm=_same_team,
    patterns=(
        # "my client is my new spin instructor", "one of my dads is our goalie"
        rf"\b{WHO}{POSSESSIVE} (?:is |are |was |became |turned out to be |now |also )?{gap(2)}(?:my|our) {gap(2)}{_LEADER}\b",
        rf"\b(?:my|our) (?:new |old )?{_LEADER}(?:'s)? (?:is|was|turns? out to be|turned out to be|=|are) {gap(3)}(?:{CLIENT}|on my caseload|of mine)\b",
        # "softball w half my caseload", "yoga next to a client", "5 a side against two of my clients"
        rf"\b{_HOBBY} {gap(2)}(?:with|w|w/|alongside|next to|beside|against|vs|versus|behind|has|is full of|full of|and|includes|w/two) ?{gap(4)}{CLIENT}\b",
        # "client joined my run club", "my patient plays on our team", "two clients in my yoga class"
        rf"\b{WHO}{POSSESSIVE} {gap(3)}{_JOINS} {gap(1)}(?:in |on |at |for |with |to |into |from )?(?:my|our|the same|same|this|ur|your|me) {gap(2)}{_HOBBY}\b",
        # "ran into a client at the gym", "saw 2 patients in the sauna"
        rf"\b{_SEE} {gap(4)}{WHO} {gap(2)}(?:in|at|@|on|during|after) (?:the |my |our )?{gap(1)}{_HOBBY}\b",
        # "client at the gym again", "patients at my gym"
        rf"\b{CLIENT} (?:is |are |was |were |r )?(?:in|at|@|on) (?:my|our|the) {gap(1)}{_HOBBY}\b",
        # "my client and i are in the same book club", "same crossfit box as a client"
        rf"\b(?:me (?:and|&|n) {gap(3)}{WHO}|{WHO} (?:and|&|n) (?:i|me|us)\b) [^.!?\n]{{0,40}}\b{_HOBBY}\b",
        rf"\bsame {gap(3)}(?:{_HOBBY}|{_PLACE}) {gap(1)}as {gap(4)}{WHO}\b",
        # "client lifts next to me every morning", "my patient spots me at the bench"
        rf"\b(?:beat(?:en)?|lost|thrashed|hammered|schooled|destroyed|played) (?:me )?(?:at|in) {_HOBBY} (?:by|to|against|with|w) {gap(3)}{WHO}\b|\b{WHO} (?:beat|thrashed|hammered|schooled|destroyed) (?:me|us) (?:at|in) {_HOBBY}\b",
        rf"\b{CLIENT} {gap(1)}(?:lifts|runs|swims|stretches|works out|trains|spots|squats|sweats|plays|bowls|dances|sings|sits|cycles) (?:\w+ )?(?:next to|beside|behind|with|against|alongside|in front of)? ?(?:me|us)\b",
        # with a client named beside it: "joined a choir, so did my client", "two of them on my books", "spotted me on bench press"
        rf"\b(?:my|our|joined (?:a|the|an)|same|at (?:the|my|our)) (?:(?!hospital|unit|ward|clinic|centre|center|shelter|therapy)\w+ )?{_HOBBY}(?: training| practice| night| coaching staff)?\b(?! (?:teacher|instructor|coach|says|mat|gear|shoes|membership))",
        r"\b(?:gaa|football|hurling|rugby|netball|cricket|choir|band|team) (?:training|practice|tryouts|fixtures?|match|game)\b",
        r"\b(?:bench press|squat rack|treadmill|spotted me|spotting me|next mat|the mat next|changing rooms?|locker rooms?|sauna|hot tub|partnered up|doubles partner|on the next (?:mat|machine|bike|lane))\b",
        rf"\bhalf (?:my|our|the) {_HOBBY} (?:has been|have been|is|are|sees|see|come|comes) [^.!?\n]{{0,25}}\b(?:my office|my caseload|clients?|patients?|my couch|on my books|therapy|me professionally)\b",
        # "joined a run club and my 2pm is in it"
        rf"\b(?:my|our|a|the|this|new) {gap(1)}{_HOBBY} (?:and|n|&|but|turns out|where)\b[^.!?\n]{{0,30}}\b{CLIENT} (?:is|are|was|were|goes|r|'?s) (?:in it|there|on it|too|also|running it|teaching it|the)",
    ),
    topics=(
        r"\b(?:gym|spin|zumba|yoga|pilates|crossfit|cross ?fit|park ?run|running (?:club|group|buddy|partner)|run club|five[- ]a[- ]side|5[- ]a[- ]side|softball|baseball|football|soccer|rugby|netball|hockey|cricket|basketball|volleyball|roller derby|bowling|darts|pool (?:team|league)|golf|tennis|squash|badminton|padel|pickle ?ball|boxing|mma|bjj|jiu[- ]?jitsu|karate|swim\w*|sauna|steam room|hot tub|changing rooms?|locker room|showers|allotment|garden(?:ing)? club|book ?club|quiz team|pub quiz|trivia|choir|band|orchestra|drama (?:club|group)|am[- ]?dram|theatre group|dance class|salsa|ballroom|line dancing|pottery|knit\w*|crochet|craft\w*|d&d|dnd|dungeons|gaming|guild|raid|chess|bridge club|poker|hiking group|walking group|ramblers|bike club|cycling|climbing|bouldering|horse ?riding|stables|dog (?:park|training)|bench ?press|treadmill|spotted (?:me )?by|teammates?|same team|same class|my coach|coaches? (?:my|our|me)|my (?:\w+ )?instructor|art class|language class|evening class|spanish class|league)\b",
    ),
    fires=(
        Fires("my client is my new spin instructor lol"),
        Fires("softball w half my caseload 🥎"),
        Fires("Ran into two patients in the sauna. All three of us stared at the wall"),
        Fires("a service user just joined our five-a-side and he's better than all of us 😂"),
        Fires("client in my yoga class, downward dog will never be the same"),
        Fires("my client and I are in the same book club, she picked a good one this month"),
        Fires("one of my moms is my zumba instructor 💃", role="case manager"),
        Fires("same crossfit box as a client, burpees of shame"),
    ),
    silent=(
        Silent("Softball with my coworkers"),
        Silent("My client joined a gym, first step!", role="therapist", why="the client's own"),
        Silent("Chair yoga with the residents, such giggles", role="care home nurse", why="part of the work"),
        Silent(
            "Love my gym clients, what a transformation this month",
            role="personal trainer",
            why="another trade",
        ),
        Silent("Saw a client at the gym and let him say hi first", role="social worker", why="kept"),
        Silent("My kids' softball team won!", role="nurse", why="own family"),
        Silent(
            "If a client turns up in your yoga class, what would you do?", role="counsellor", why="debate"
        ),
        Silent("yoga with the girls then brunch", role="therapist", why="friends"),
        Silent(
            "Went to watch my client's basketball game as agreed in his plan",
            role="youth mentor",
            why="the client's team",
        ),
    ),
)
