"""A "success story": a kind account of how far a real client has come."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._people import (
    CLIENT,
    COUNT,
    FEW,
    OURS,
    PARTICULAR,
    PERSON,
    SERVED,
    SOMEONE,
    THIRD,
    WHO,
)
from scanner.signals.identity._setting import BUT_FAMILY, holds, served
from scanner.subjects.reading import Reading, Span

# how it was, and how it is
_LOW = r"\b(?:trash bags?|garbage bags?|bin bags?|sleeping (?:rough|in)|slept (?:on|in|under)|homeless\w*|placements?|foster care|years? (?:inside|in prison|in jail|locked up|sober|clean)|did \d+ (?:years|yrs)|told (?:he|she|they)'?d never|never (?:walk|talk|speak|read|leave|live)|never thought (?:s?he|they)|couldn'?t|wouldn'?t|used to|non[- ]?verbal|hitting|suicidal|hospitali[sz]\w+|addict\w*|using|rock bottom|failing|expelled|evicted|on the streets?|in (?:a )?shelter|detox|rehab|psych ward|benefits|welfare|abus\w+|wouldn'?t make eye contact|dead by \d+|overdose\w*|(?:court|judge|doctors?|everyone|they) said|from (?:icu|detox|rehab|prison|jail|homeless\w*|(?:the|a|his|her|their) (?:\w+ )?(?:ward|streets?|shelter|cell|car|tent|couch|hospital))|hasn'?t (?:used|drank|drunk|cut|relapsed|missed|hit)|in 20\d\d|first \w+ (?:reversal|client|case)|last (?:year|winter|summer|month|week|september)|months? (?:ago|sober)|years? ago|once|started (?:out )?(?:in|at|with)|came to (?:us|me))\b"
_HIGH = r"\b(?:danced|voted|cooked|graduat\w+|walk(?:ed|ing|s)|running (?:a|his|her|their) \w+|runs (?:a|his|her|their) \w+|own (?:kitchen|place|home|flat|apartment|business|bed|room|keys)|scholarship|forever (?:home|family)|beauty school|trade school|college|nursing school|custody back|kids back|is free|s free|she left|he left|left him|got out|is an? (?:RA|nurse|chef|manager|teacher|mother|father|dad|mom|mum|grandad|homeowner)|now (?:a|an) \w+|enrolled|hired|promoted|employed|ordering (?:his|her)|speaking|read (?:to|a|the|his|her)|first (?:words?|steps?|job|day|home|paycheck|apartment)|made it|did (?:that|it)|thriving|survived|beat (?:it|cancer|the odds)|off (?:all )?(?:benefits|meds|probation|parole|the streets|dialysis)|bought (?:a|his|her|their) \w+|opened (?:a|his|her|their) \w+|married|wedding|altar|his kids|her kids|their kids|social worker|nurse|sings?|sang|baby|citizen\w*|medal|champion|lead role|ted talk|welding|paycheck|first \w+ today|all (?:\d|three|four|two|five) kids|home today|(?:kids|baby|children) (?:are|is) home|coworker|co-worker|colleague now|dean'?s list|honou?r roll|off the (?:streets|vent)|(?:he|she|they)'?s (?:\d+|alive|here|home) (?:today|now)|(?:\d+)th birthday)\b"

_THEN = (
    rf"(?:(?:about |almost |just |exactly )?{COUNT} ?(?:yrs?|years?|months?|mos?|weeks?|wks?|days?) ago(?: today)?|(?:this time )?last (?:year|month|week|summer|winter|spring|fall|autumn|christmas|xmas|january|june|september)|in (?:20)?\d\d|when (?:i|we) (?:first )?met|at intake|day (?:1|one)|back in \w+)"
)
_NOW = r"(?:today|tonight|2day|now|this (?:morning|week|afternoon)|yesterday|fast forward|and now|as of)"
_WHO_ELSE = r"(?:s?he|they|this (?:kid|guy|lady|man|woman|mom|mum|mam|dad|family|boy|girl|young \w+|mama|couple|client|patient)|a (?:kid|guy|lady|man|woman|mom|mum|mam|dad|family|boy|girl|young \w+|mama|couple|client|patient)|my (?:client|patient|kiddo|lady|guy|lad|girl|boy|teen|student|mom|mum|family))"
_DEPTHS = (
    r"(?:homeless\w*|the streets?|sleeping (?:rough|in|on)|a (?:tent|car|shelter|squat|doorway|hostel)|(?:her|his|their) car|shelters?|prison|jail|the pen|lock ?up|juvie|rehab|detox|using|addiction|heroin|meth|crack|drinking|rock bottom|suicidal|hospital\w*|inpatient|psych ward|non[- ]?verbal|wheel ?chair|selective(?:ly)? mute|not (?:speaking|talking|eating)|unable to|barely|failing|foster care|abuse|couch ?surfing|nothing|the gutter|gang\w*|\d+ (?:hospitali[sz]ations|admissions|arrests|placements|schools|overdoses|falls))"
)
_HEIGHTS = (
    r"(?:keys|(?:her|his|their) (?:own )?(?:place|apartment|flat|home|house|(?:\w+ )?(?:kids?|baby|babies|bairns|weans|children|sons?|daughters?|boys?|girls?|little ones?) (?:back|home)|job|degree|diploma|ged|licen[cs]e|leaving cert|visa|papers|green card|citizenship|business)|kids (?:back|home)|(?:a|an|first|new) (?:job|apartment|flat|house|home|lease|paycheck|degree|diploma|car)|college|uni(?:versity)?|nursing school|law school|school|valedictorian|honou?r roll|dean'?s list|graduat\w+|hous(?:ed|ing)|sober|clean|reunif\w+|custody|sentences|talking|speaking|walking|first steps|employed|working|manager|married|thriving|adopted|home for good|off (?:probation|parole|dialysis|insulin|the streets|meds)|citizen(?:ship)?|scholarship|apprenticeship)"
)
_CREATURE = compiled(r"\b(?:dogs?|pup(?:py|pies)?|cats?|kitten|rescue (?:dog|cat|horse|greyhound)|horse|team|season|album|band|striker|goalie|coach|startup|stocks?|bitcoin|celebrity|actor|actress|singer|president)\b")


def _somebody_served(reading: Reading, span: Span) -> bool:
    """A person served; not the writer, their family, an animal or a team."""
    third = holds(reading, rf"{SOMEONE}|{THIRD}|{WHO}")
    return third and served(reading, span) and not _CREATURE.search(reading.text)


SIGNAL = Signal(
    id="rid.success-story",
    severity=4,
    title="A client's success story",
    explanation="A kind story tells as much as an unkind one: the turning points of a life are how people recognise it.",
    steps=("delete", "privacy-lead"),
    standards=("hipaa-164.508", "nasw-1.07b", "nasw-4.06c", "apa-4.07"),
    needs=0,
    silent_in=BUT_FAMILY,
    confirm=_somebody_served,
    patterns=(
        # "1 yr ago she slept in her car. today: keys, job", "last year this kid couldnt say his name, now"
        rf"\b{_THEN},?\b[^\n]{{0,30}}\b(?P<it>{_WHO_ELSE}\b[^\n]{{3,140}}\b{_NOW}\b[^.!?\n]{{0,40}})",
        # "she slept in her car a year ago. today she got keys"
        rf"\b(?P<it>{_WHO_ELSE}\b[^\n]{{3,100}}\b{_THEN}[^\n]{{0,10}}\b{_NOW}\b[^.!?\n]{{0,50}})",
        # "client went from 3 hospitalizations to nursing school", "from the streets to a set of keys"
        rf"\bfrom (?P<it>{FEW}{_DEPTHS}\b[^.!?\n]{{0,40}}\b(?:to|2|->)\b[^.!?\n]{{0,30}})",
        rf"\b(?:{CLIENT}|{PERSON}|s?he|they) (?:just |has |have |actually )?(?:went|gone|come|came|moved|grew) (?:all the way )?from (?P<it>[^.!?\n]{{2,50}}\b(?:to|2) {FEW}{_HEIGHTS})\b",
        # "one of my moms got her kids back", "client just got keys", "kiddo made honour roll"
        rf"(?:{SERVED}|\b(?:my|our|this|that|a|little|lil|young) {PERSON}|\bkiddo|\b{PERSON} on my caseload)\b[^.!?\n]{{0,40}}\b(?P<it>(?:got|gets|getting|has|earned|landed|made|signed|received|moved into|bought|opened|started|finished|completed|passed|won|is|are|was|accepted (?:in)?to|graduat\w+|celebrat\w+|picked up) {FEW}{_HEIGHTS})\b",
        # "graduated from drug court", "client graduated today", "aged out & thriving"
        rf"(?:{SERVED}|\b(?:my|our|this|that|a|little|lil|young) {PERSON})\b[^.!?\n]{{0,40}}\b(?P<it>(?:graduated|graduates|graduating|walked the stage|was housed|got housed|reunified|got clean|got sober|learned to (?:read|walk|talk)|said (?:his|her|their) first|spoke (?:for the )?first|took (?:his|her|their) first|walked (?:for the )?first|came off (?:the register|probation|parole|plan)|aged out))\b",
        # "success story time", "transformation tuesday", "client win", "this is why we do this"
        rf"\b(?P<it>success story|transformation tuesday|(?:client|patient|resident|kiddo|caseload|family|housing|case) wins?|win of the (?:day|week)|happy ending|full circle moment)\b[^\n]{{0,120}}(?:{WHO}|\b(?:s?he|they)\b)",
        # "so proud of my client, new job", "proud sw moment: lady on my caseload is home"
        rf"\b(?:proud|bursting|sobbing|happy tears|celebrat\w+|cheering)\b[^\n]{{0,60}}(?:\b(?:{CLIENT}|{OURS})\b|\bmy \w+ \w*(?:kid|girl|boy|lad|mom|mum)\b)[^\n]{{0,60}}\b(?P<it>{_HEIGHTS})\b",
        # "He couldn't read in September. He read to the whole school today."
        rf"\b(?P<it>{_WHO_ELSE} (?:\w+ )?(?:could ?n'?t|couldnt|could not|wouldn'?t|wouldnt|would not|didn'?t|didnt|was|had|used to|never|slept|came|walked in|arrived|weighed|threw|flipp\w+|spoke|said)\b[^\n]{{3,120}}\b{_NOW}\b[^.!?\n]{{0,50}})",
        rf"\b(?P<it>{_WHO_ELSE}\b[^\n]{{3,90}}\b(?:in|last|since|back in) (?:january|february|march|april|may|june|july|august|september|october|november|december|fall|spring|summer|winter|autumn|kindergarten|\w+ grade|year \d+)\b[^\n]{{0,60}}\b{_NOW}\b)",
        # "two years in foster care and today they went HOME", "after 9 years inside he voted"
        rf"\b(?P<it>(?:after )?{COUNT} ?(?:yrs?|years?|months?|mos?|weeks?|days?) (?:in|of|on|without|since|out of|inside|after|w/?o|clean|sober|later)\b[^\n]{{0,60}}(?:\b{_NOW}\b|\b(?:went|came|is|going|got|walked|voted|home|free)\b)[^.!?\n]{{0,40}})",
        # "my guy got his license back after 9 years", "she just got a promotion", "he's getting hired today"
        rf"(?:{SOMEONE}|\b(?:s?he|they)\b)(?:'s|'ve|s)? (?:just |finally |today |has |have |is |actually |now |officially )*(?P<it>(?:got|gets|getting|landed|earned|passed|bought|opened|signed|made|starts?|started|moved|moving|running|runs|walked|walking|read|speaks?|spoke|graduat\w+|hired|housed|accepted|promoted|enrolled|reunited|reunified|went home|walked out of|came home)\b[^.!?\n]{{0,30}}(?:{_HEIGHTS}|\b(?:back|hired|promot\w+|acceptance|hospice|home|restraining order|own|independent\w*|salon|restaurant|shop|first|alone|again|\w+ shop)\b))",
        # "remember when he was flipping desks? honor roll now"
        rf"\bremember (?:when )?(?P<it>(?:s?he|they|this (?:kid|guy|lady|boy|girl)|my \w+)\b[^\n]{{3,80}}\b(?:now|today|look at (?:her|him|them)|{_HEIGHTS})\b)",
        # "kid who threw chairs at me just sent me his college acceptance", "look at her now"
        rf"{WHO} (?:who|that) (?P<it>[^\n]{{3,60}}\b(?:{_HEIGHTS}|sent me|texted me|came back|hugged me|thanked me|found me)\b[^.!?\n]{{0,30}})",
        rf"(?:{SOMEONE}|{THIRD})[^\n]{{0,120}}\b(?P<it>look at (?:her|him|them) (?:now|go)|(?:he|she|they) did (?:it|that)|against all (?:the )?odds|beat the odds|turned (?:it|(?:his|her|their) life) around|new chapter|fresh start|never looked back|glow ?up|comeback)\b",
        # "She came to us with a trash bag of clothes. left with a scholarship", "this man did 22 years. he voted today"
        rf"(?P<it>{_LOW}[^\n]{{0,110}}?{_HIGH})",
        # "my patient danced at his wedding", "client victory lap: running a bakery"
        rf"{PARTICULAR}[^\n]{{0,90}}?(?P<it>{_HIGH})",
        # "client of mine got the job", "our girl graduated rehab AND high school", "kicked out of 6 schools. just made valedictorian"
        rf"{PARTICULAR}[^.!?\n]{{0,25}}\b(?P<it>(?:got|landed|made|passed|graduat\w+|finished|moved|bought|won|earned|walked|started|opened|signed|enrolled|accepted|beat|completed|survived|learned|quit|left|voted|flew|drove|published|walks|speaks)\b[^.!?\n]{{2,50}})",
        r"\b(?P<it>(?:kicked out|expelled|thrown out|turned away|rejected|arrested|hospitali[sz]ed|evicted|slept|sleeping|couldn'?t|couldnt|wouldn'?t|wouldnt|refused|never|once|used to|after (?:\d+|a|two|three|ten|years|months))\b[^\n]{3,100}?\b(?:valedictorian|volunteers?|graduat\w+|the job|walked (?:out|across|in)|flew|honou?rs?|diploma|keys|home|sober|first|manager|captain|employed|today|now)\b)(?=[^\n]{0,60}\b(?:he|she|they|his|her|him|them|this (?:guy|kid|girl|lady|man|woman|family)|client|kiddo|counsell?or|caseload|proud)\b)",
        rf"\b(?:my|our|this|that) (?:[\w'-]+ ){{0,2}}{PERSON}\b[^.!?\n]{{0,20}}\b(?P<it>(?:graduat\w+|walked|got|finished|completed|passed|made it|left|moved) [^.!?\n]{{0,25}}\b(?:rehab|detox|program\w*|probation|parole|treatment|high school|school|shelter|foster care|ged|custody|housing|keys|out|home|job)\b)",
    ),
    topics=(
        r"\b(?P<it>(?:went |came |come )?from (?:\w+ ){1,6}(?:to|->) (?:\w+ ){0,3}\w+|rang the bell|(?:\w+ )?(?:days|weeks|months|years|yrs) (?:clean|sober)|got (?:her|his|their) (?:own )?(?:\w+ )?(?:place|flat|apartment|keys|kids|babies|baby|job|licen[cs]e|ged|degree|diploma|children|son|daughter|visa|papers|green card)(?: back)?|first (?:job|home|flat|apartment|words?|steps?|sentence|sober \w+)|got in ?to (?:uni\w*|college|nursing|law|med\w*)|graduat(?:ed|es|ing)|standing up in court|walk(?:ed|ing)? again|read (?:me|us|to)? ?(?:a|his|her) (?:\w+ )?(?:book|story|page)|came off (?:the )?(?:plan|register|meds|probation)|couldn'?t \w+ (?:\w+ ){0,6}?(?:now|today)|turned (?:it|his|her|their) life|success story|(?:goodbye|last|final) session|closed (?:the|her|his|their) case|moved into (?:her|his|their) (?:own|first|new)|passed (?:his|her|their) (?:\w+ )?(?:test|exam|course))\b",
    ),
    fires=(
        Fires("1 yr ago she slept in her car. today: keys, job, kids back 🔑", role="housing support worker"),
        Fires("transformation tuesday!! client went from 3 hospitalizations to nursing school"),
        Fires("When we met he was selectively mute. Today he gave the class speech.", role="school psychologist"),
        Fires("One of my mums got her babies back this morning after two years of hard graft"),
        Fires("from a doorway on Bridge Street to his own flat. what a man", role="outreach worker"),
        Fires("Client win!! he passed his forklift licence, first job at 52"),
        Fires("lady on my caseload just got citizenship 🇮🇪 im in bits"),
        Fires("client of mine got the job!! after 41 applications and a record", role="social worker"),
        Fires("He was my first overdose reversal. He's now my coworker.", role="social worker"),
        Fires("my guy hasn't used in a year and just got his kids for xmas", role="social worker"),
    ),
    silent=(
        Silent("One year ago *I* slept in my car. Today I got my MSW", role="social worker", why="the writer's own story"),
        Silent("A year ago my daughter couldn't swim, today she won a medal", role="nurse", why="own family"),
        Silent("3 years ago she was a shelter dog, today she's queen of the couch", role="therapist", why="a dog"),
        Silent("The band went from playing pubs to Wembley in two years", role="counsellor", why="music"),
        Silent("He went from benchwarmer to captain this season", why="sport"),
        Silent("Housing first works: research shows people go from the streets to stable homes.", role="case manager", why="policy"),
        Silent("So proud of our team, we moved to a new office this week", role="therapist", why="colleagues"),
        Silent("I finally got my driving licence at 30!", role="psychologist", why="the writer"),
    ),
)
