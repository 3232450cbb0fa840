"""Updates, parts and call-backs: a post that says which other posts are about the same client."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._people import (
    CLIENT,
    FEW,
    OURS,
    PARTICULAR,
    PERSON,
    SOMEONE,
    THIRD,
    WHO,
)
from scanner.signals.identity._setting import BUT_FAMILY, holds, own_people, practised
from scanner.subjects.reading import Reading, Span

_PART = r"(?:pt\.?|part|ep\.?|episode|chapter|vol\.?|volume|instal?lment|act|day|week|round|session|season|thread|entry) ?(?:#|no\.? ?)?(?:\d{1,3}|two|three|four|five|six|seven|ii|iii|iv|deux)"
_THE = r"(?:the|my|that|our|this|last week'?s|yesterday'?s|this morning'?s|monday'?s|friday'?s)"
_TOLD = r"(?:i (?:told|tweeted|posted|mentioned|wrote|talked|blogged|shared|spoke)|from (?:yesterday|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the other|earlier|before|my (?:last|post|thread|story))|i (?:was|keep|been) (?:telling|talking|posting|going on)|(?:you|u) (?:all )?(?:asked|remember))"
_ELSE = compiled(
    r"\b(?:kitchen|renovation|reno|garden|marathon|training plan|house|car|diet|fitness|weight|novel|book|podcast|series|show|game|recipe|holiday|wedding|married|engaged|gym|train|bus|post office|app|software|version|course|module|webinar|knitting|puppy|exam|dissertation|move|build|covid|isolation|lockdown)\b"
)


def _of_a_case(reading: Reading, span: Span) -> bool:
    """From practice, and the series is about nobody and nothing in the writer's own life."""
    somebody = holds(reading, rf"{SOMEONE}|{THIRD}|\b(?:{PERSON}|court|judge|custody|placement|hearing|session)\b|\bmr\b|\bmrs\b|\bms\b")
    return somebody and practised(reading, span) and not own_people(reading, span) and not _ELSE.search(reading.text)


SIGNAL = Signal(
    id="rid.mosaic-series",
    severity=4,
    title="A post that belongs to a series about one client",
    explanation="Read together, the posts tell far more than any one of them, and this one shows which belong together.",
    steps=("delete", "preserve-first"),
    standards=("hipaa-164.514b1", "nasw-1.07r"),
    needs=0,
    silent_in=BUT_FAMILY - {"fiction"},  # "episode 4" of somebody's troubles is what is looked for
    confirm=_of_a_case,
    patterns=(
        # "UPDATE on the mom w the van", "small update re: my friday client", "update: he showed up"
        rf"\b(?:updat(?:e|es|ing)|upd8|follow[- ]?up|latest|news|progress report|status)(?: on| to| about| abt| re:?| for| from|:|-) (?:{_THE} )?{FEW}(?:{CLIENT}|{PERSON})\b",
        r"\bupdate\b ?(?:\d+ ?)?[:!,-] ?(?:and |so |omg |well |guess what |ok )?(?:s?he|they|mom|mum|mam|dad|client|pt|kid|kiddo|the (?:kid|mom|mum|dad|client|family|judge|baby)|judge|baby)(?:'?s)?\b",
        # "part 3 of the saga: he showed up", "pt 2", "day 4 of mystery man in the lobby"
        rf"\b{_PART}\b ?(?:of|in|:|-|on|w|with|and)[^\n]{{0,30}}(?:{WHO}|\b(?:saga|story|drama|adventures?|chronicles|tales?|case|s?he|they|him|her|mystery|soap opera|circus)\b)",
        # "the saga continues", "the adventures of my 4pm", "banana man chronicles"
        rf"\b(?:saga|drama|adventures?|chronicles|soap opera) of (?:{_THE} )?{FEW}(?:{CLIENT}|{PERSON})\b",
        r"\b(?:saga|story|drama|adventures|chronicles|soap opera|plot|mystery|nightmare) (?:continu(?:es|ed)|thickens|isn'?t over|is not over|never ends)\b",
        # "remember the client w the goat?", "remember the kid i told u abt"
        rf"\b(?:remember|recall|yall remember|anyone remember) (?:{_THE}|when (?:i|my)) {FEW}(?:{CLIENT}|{PERSON}|{OURS}|\d{{1,2}} ?[ap]m)\b(?: (?:who|w|w/|with|that|from|i|whose|and)|,|\?|'s)",
        # "that family i posted about", "the lad from yesterdays tweet"
        rf"\b{_THE} {FEW}(?:{CLIENT}|{PERSON}) {_TOLD}\b",
        rf"\b{_THE} {FEW}(?:{CLIENT}|{PERSON}) (?:in|of) (?:my|the|that|this) (?:last |previous |other |earlier |pinned )?(?:tweet|post|thread|story|stories|video|reel|blog)\b",
        # "for those asking about my tuesday kid", "since u asked abt the twins"
        rf"\b(?:for (?:those|everyone|anyone|all|the ppl|people) (?:who(?:'ve)? |that )?(?:\w+ )?(?:ask(?:ing|ed)|follow(?:ing|ed)|wonder(?:ing|ed)|want(?:ing|ed)|been)|since (?:you|u|so many|people|ppl|everyone|yall) (?:\w+ )?ask(?:ed)?|(?:many|lots|some|few) of (?:you|u|ya) (?:\w+ )?(?:ask|follow)(?:ed|ing)?)\b[^\n]{{0,40}}\b(?:about|abt|re|on|for|after) {FEW}(?:{CLIENT}|{PERSON}|{OURS})\b",
        # "my lamp thrower is back", "guess who showed up again", "he's back y'all"
        r"\b(?:guess who(?:'?s| is)? (?:back|showed|came|called|got|turned|returned|walked)|(?:s?he|they)(?:'?s|'?re| is| are)? (?:back|baaack) (?:y'?all|again|everyone|guys|ppl|people)|(?:s?he|they) (?:did it|struck|strikes|showed up|is at it|called|came) again)\b",
        # "🧵 on my toughest case", "thread: the family that"
        rf"(?:🧵|\bthread\b|\b1/\d{{0,2}}\b)[^\n]{{0,50}}(?:\b(?:{CLIENT}|{OURS})\b|\b{_THE} {FEW}{PERSON}\b)",
        rf"(?:\b(?:{CLIENT}|{OURS})\b|\b{_THE} {FEW}{PERSON}\b)[^\n]{{0,60}}(?:🧵|\b1/\d{{1,2}}\b|\(\d/\d\)|\bthread below\b|\bstay tuned\b|\bto be continued\b|\btbc\b|\bmore (?:tomorrow|tmrw|later|soon)\b)",
        # "so... the lady with the parrots is back", "vacuum guy strikes again"
        rf"\b(?:{CLIENT}|{PERSON})\b[^.!?\n]{{0,30}}\b(?:is|are|was|'s|s|r) (?:officially |so |finally )?(?:back|baaa*ck|at it again|returned|home again|in again)\b",
        rf"\b(?:the|my|our|mr|mrs|ms) (?:[\w'-]+ ){{0,3}}(?:{CLIENT}|{PERSON}|\w+) (?:strikes|struck|returns|returned|has returned|did it|is at it|is back|came back|called|showed up) again\b",
        # "Update: parrots have been rehomed, she cried", "UPDATE!! court said yes"
        r"\b(?:update|upd8|updates|quick update|small update|big update|final update|sad update|happy update)\b ?(?:\d+ ?)?(?:!+|:|,|-|\.\.+|//|on (?:the|my|that|this|our|yesterday|last|mr|mrs|ms)|re\b|from)",
        # "ok story time pt II", "storytime part 2"
        rf"\b(?:story ?time|tea|rant|vent|thread|saga|tale|drama)\b,? ?(?:{_PART}|\d\b|continued|cont'?d?)",
        r"\b(?:pt\.?|part) ?(?:2|3|4|5|6|7|8|9|1\d|two|three|four|five|ii|iii|iv|deux)\b",
        # "follow up to my post about the twins", "since my last post about him"
        r"\b(?:follow(?:ing)?[- ]?up|as per|further|since|see|after|continuing|adding|addendum|in reference|re)(?: to| from| on)? (?:my|the|that|yesterday'?s|last (?:week|night)'?s|this morning'?s|monday'?s|previous|earlier) (?:\w+ )?(?:post|tweet|thread|story|rant|vent|status|video|reel|blog|update)s?\b",
        r"\b(?:last week'?s|yesterday'?s|my (?:last|previous|earlier|pinned|monday|tuesday|friday)) (?:post|tweet|thread|story|status|rant|vent)s?\b",
        # "the never ending story of mr grumpy in bed 4", "latest on the custody mess"
        r"\b(?:never[- ]ending (?:story|saga|tale)|(?:latest|newest|more|news|breaking news?) (?:on|from|about|re|in) (?:the|my|our|that|this)|(?:another|one more|new|next) (?:chapter|episode|instal?lment) (?:of|in|from))\b",
        # "thread of everything my 2pm has said this month", "keeping a list of things he says"
        rf"\b(?:thread|list|collection|compilation|diary|log|best of|top \d+|greatest hits|quotes?)\b (?:of |from )?(?:\w+ ){{0,4}}(?:{PARTICULAR}|(?:s?he|they) (?:says?|said|has said|does|did))",
        # "you guys remember my roof kid", "as promised, more on the goat family"
        rf"\b(?:remember|recall|as promised|y'?all know|you (?:guys )?(?:all )?(?:know|remember)|u know|long[- ]time followers (?:will )?(?:know|remember))\b[^.!?\n]{{0,25}}\b(?:my|the|that|our) (?:[\w'-]+ ){{0,3}}(?:{CLIENT}|{PERSON})\b",
        # "new developments in the twins case", "the ferret lady saga ends"
        r"\b(?:new |more |latest |further |big )?(?:developments?|twists?|turn of events|plot twist|breaking) (?:in|on|re|with|regarding|alert|for)\b[^\n]{0,40}\b(?:case|saga|story|drama|client|twins|mom|mum|dad|family|kid|lady|guy|couple|custody)\b",
        r"\b(?:end of the (?:[\w'-]+ ){0,4}(?:saga|story|drama|tale)|(?:saga|story|drama|tale|chronicles|era|arc) (?:\w+ )?(?:ends?|ended|is over|continues?|concludes?|finale|update|wraps|resumes|so far))\b",
        # "same lady from tuesday's post, now she's suing", "continuing the tale of the world's angriest grandpa"
        rf"\b(?:same|that same|the same) (?:[\w'-]+ )?(?:{CLIENT}|{PERSON})\b[^\n]{{0,30}}\b(?:from|as|who|again|post|tweet|yesterday|last|i (?:told|mentioned|posted)|now)\b",
        r"\b(?:continuing|to continue|resuming|where were we|previously on|last time on|on today'?s episode|in today'?s episode)\b[^\n]{0,50}\b(?:tale|story|saga|drama|adventures?|chronicles|my|of|on)\b",
        # "to everyone who dm'd about the boy: he's safe", "quick follow up, she said yes"
        r"\b(?:everyone|everybody|those|all|ppl|people|anyone|many|you) (?:of you )?(?:who(?:'ve)? |that )?(?:\w+ )?(?:dm'?d|dmd|messaged|asked|asking|texted|checked in|commented|reached out|inquired|wondering|prayed|praying)\b[^\n]{0,20}\b(?:about|abt|re|for|on|after)\b",
        r"\b(?:quick |small |brief |little |short )?follow[- ]?up\b ?[,:.-]",
        # "well... he came back", "guess what, she's back in my office"
        r"(?:^|\n|\bwell\b[ .,]*|\bso\b[ .,]*|\bok\b[ .,]*|\bwelp\b[ .,]*|\band\b )(?:s?he|they) (?:came back|is back|are back|'s back|returned|showed up|did it|called|won|lost|left|said yes|said no|relapsed|made it|got (?:out|in|it))\b[ !.]*(?:$|\n|[!.🎉])",
        r"\bepisode (?:\d+|one|two|three|four|five)\b",
        # "so remember yesterday's runaway? found.", "The twins again. Court moved to May", "still no word on my bridge guy"
        r"\bremember (?:yesterday'?s|last (?:week|night|month)'?s|monday'?s|tuesday'?s|wednesday'?s|thursday'?s|friday'?s)\b",
        r"\b(?:still|finally|yet) (?:no )?(?:word|news|update|sign|contact|answer|heard) (?:on|of|from|about|re)\b",
        rf"\b(?:the|my|our) (?:[\w'-]+ )?(?:{CLIENT}|{PERSON}|twins|runaway) again\b",
        r"\b(?:bc|because|since|as) (?:ppl|people|everyone|you|u|so many|yall|y'?all) (?:\w+ )?(?:keep|kept|are|r|were|have been)? ?(?:asking|asked|wondering|dm\w*|messaging)\b",
        # "she came back!!! the lady w the suitcase", "the saga of the missing foster dog, continued"
        r"(?:^|\n|[.!?] )(?:s?he|they) (?:came back|is back|are back|'s back|returned|showed (?:up )?again)\b",
        r"\b(?:saga|story|tale|drama|adventures?|case|mystery) of [^.!?\n]{2,50}\b(?:continu\w+|part \w+|pt\.? ?\d|solved|update|concluded|chapter|ends?|ended|again)\b",
        # "sequel to the wedding ring mom", "Goat client, day 40", "the final chapter of the motel family"
        rf"\b(?:sequel|prequel|epilogue|postscript|final chapter|last chapter|next chapter|finale|conclusion|ending|season finale) (?:to|of|for|in) (?:the|my|our|that) [^.!?\n]{{0,30}}(?:{CLIENT}|{PERSON})\b",
        rf"\b(?:{CLIENT}|{PERSON})\b,? ?(?:-|:|,) ?(?:day|week|month|part|update|ep|session|round|visit) ?#?\d+\b",
        # "y'all asked what happened to tuba kid"
        r"\b(?:ask(?:ed|ing)?|wonder(?:ed|ing)?|curious|know) what(?:ever)? happened (?:to|with) (?:\w+ ){0,3}\w+\b",
    ),
    fires=(
        Fires("UPDATE on the mom w the van 🧵", role="social worker"),
        Fires("part 3 of the saga: he showed up", role="therapist"),
        Fires("remember the client with the goat? the goat had twins"),
        Fires("For everyone asking about the wee man from Tuesday - he's in a bed tonight", role="outreach worker"),
        Fires("the lad I told ye about yesterday walked out of court free", role="youth justice worker"),
        Fires("Update: she kept the baby AND the flat", role="family support worker"),
        Fires("day 12 of my resident refusing every soup but tomato. to be continued"),
        Fires("Update on battery guy", role="social worker"),
        Fires("update from the goat guy!", role="social worker"),
        Fires("Goat client, day 40", role="social worker"),
    ),
    silent=(
        Silent("Update on my kitchen reno part 3", role="social worker", why="own house"),
        Silent("Part 2 of our webinar on grief is live", role="therapist", why="training"),
        Silent("Update on my mum: she's home from hospital", role="nurse", why="own family"),
        Silent("remember the guy from the ferry in that film?", why="no practice"),
        Silent("The saga continues: my car is still at the garage", role="counsellor", why="own life"),
        Silent("Update for colleagues: the office moves on Monday", role="case manager", why="work, no client"),
        Silent("Day 3 of marathon training with the running group", role="psychologist", why="sport"),
    ),
)
