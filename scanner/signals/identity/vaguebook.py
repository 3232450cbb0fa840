"""A cryptic hint about somebody at work, which the person meant - or somebody who feels meant - may read."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._people import LAUGH, TODAY
from scanner.signals.identity._setting import BUT_FAMILY, own_people, practised
from scanner.subjects.reading import Reading, Span

# what stays with somebody who works with people, said without saying what it is
_HEAVY = (
    r"(?:\b(?:carry this (?:one)?|carrying this|stay(?:s|ing)? with me|stick(?:s|ing)? with me|never forget (?:this|that|her|his|the|what|it|today)|can'?t (?:forget|unsee|unhear|shake)|cant (?:forget|unsee|unhear|shake)|haunts? me|haunting me|haunted by (?:this|that|her|his|their|what)|a (?:mother|father|child|kid|mom|mum|dad|parent)'?s (?:scream|cry|cries|tears|face|grief|wail)|(?:the )?look (?:on|in) (?:her|his|their) (?:face|eyes)|(?:her|his|their) (?:little )?(?:face|eyes|hands|voice|scream) when"
    r"|(?:save|help|fix|reach) (?:everybody|everyone|them all|em all|every ?one)|wanted to (?:save|keep|help|take) (?:this one|that one|her|him|them)|fighting for (?:her|him|them)|(?:very|so|incredibly|the most) brave (?:girl|boy|kid|woman|man|lady|mom|mum|little \w+|soul|person|young \w+)|met (?:evil|a monster|the devil|an angel|a hero)|evil (?:is real|exists|wore|has a)|monsters? (?:are|is) real|do (?:anything )?to their (?:own )?(?:kids|children|babies)|how (?:someone|anyone|people|ppl|a parent|a mother|a father) (?:could|can) (?:do|hurt|leave|hit)"
    r"|pray(?:ers)? for my (?:mon|tues|wednes|thurs|fri|satur|sun)day|one of those (?:days|shifts|nights|calls|sessions|visits)|sit in the shower|sat in (?:my|the) (?:car|shower|dark|parking lot|driveway)|no words (?:for|today|tonight|left)|gut ?punch\w*|soul[- ]crush\w*|(?:broke|breaks|breaking|broken) my heart|my heart (?:broke|breaks)|heart ?broken for|i hope (?:s?he|they|that (?:kid|boy|girl|mom|mum|lady|man))(?:'s|'re| is| are| knows?| makes?| stays?)|she knows|he knows who|they know who|if (?:you|u)'?re reading this|wherever (?:you|u|s?he) (?:are|is)|(?:won'?t|wont|can'?t|cant|never) (?:un\w+)|(?:saw|heard|seen|did|said) (?:things|something|stuff) (?:today|tonight|i)|(?:holding|making|keeping) space|deserved (?:so much )?(?:better|more)|bravest (?:person|kid|girl|boy|woman|man|soul|little)|strongest (?:person|kid|girl|boy|woman|man)|some (?:dads|moms|mums|parents|men|mothers|fathers)[.…]|whole day|out there who|from all of us|burn (?:the|every) bridge|bite the hand|i did (?:everything|all) i could|i tried(?:,| so hard| everything)|we (?:tried|fought)|lost (?:one|another one) today|won one today|little (?:boy|girl|one) (?:who|somewhere|out there)|no idea how (?:many|much))\b)"
)
_BUT_NOT = compiled(r"\b(?:film|movie|episode|season|series|song|album|concert|gig|match|game|team|war|election|gaza|ukraine|news|documentary|book|novel|funeral of|queen|president|puppy|holiday|airport|advert|match|marathon)\b")

_SOME = r"(?:some|certain|a certain|these|one) (?:ppl|people|peoples|parents?|families|clients?|patients?|mothers?|moms?|mums?|dads?|men|women|kids|folks?|students?|residents?|pts?|couples|somebody|someone|person|individuals?)"
_HINT = r"(?:iykyk|if (?:you|u) know (?:you|u) know|you know who|u know who|no names|not naming|just saying|js\b|jussayin|ahem|\bif the shoe fits|that(?:'?s| is) all|that(?:'?s| is) the (?:post|tweet)|side ?eye|👀|🙄|🤐|🤷|😒|☕|🐸|#?subtweet|vague ?book\w*|enough said|nuff said|moving on|deep breaths?|eye ?roll)"
_WORK = r"(?:at work|on shift|on the job|in (?:this|my|our) (?:job|work|line of work|field|profession)|work (?:today|tonight|was|is)|today|tonight|2nite|tonite|my job|this job|the job|the office|the unit|the ward|at school|case ?load|in court|sw life|on call)"
_SOUL = r"(?:family|fam|families|kid|kids|kiddo|child|children|baby|babies|little (?:one|boy|girl|soul|life|guy|man)|boy|girl|teen|young (?:man|woman|lady|person|lad)|mom|mum|mam|mama|dad|mother|father|lady|man|woman|couple|soul|student|someone|person|somebody|stranger|patient|client|resident)"


def _from_work(reading: Reading, span: Span) -> bool:
    """A practitioner speaks, and not about their own people."""
    return practised(reading, span) and not own_people(reading, span) and not _BUT_NOT.search(reading.text)


SIGNAL = Signal(
    id="rid.vaguebook",
    severity=2,
    title="A vague hint about someone at work",
    explanation="A client who reads this may take it for their own story, and beside other posts the hint becomes a clue.",
    steps=("edit", "limit-audience", "supervision"),
    standards=("nasw-1.07i", "nasw-1.12", "swe-guidance"),
    needs=0,
    silent_in=BUT_FAMILY - {"refusal"},  # "cant say what happened" is the very thing to see here
    confirm=_from_work,
    grade="hint",
    patterns=(
        # "some ppl dont want help they want an audience 🙄", "certain parents really shouldnt… iykyk"
        rf"\b{_SOME} (?:\w+ )?(?:don'?t|do not|dnt|won'?t|can'?t|cannot|never|just|really|only|will|want|need|should|shouldn'?t|love|think|make|be|are|were|will|would|rather|lie|thrive|refuse|who)\b[^\n]{{0,80}}(?:\b(?:help|helped|change|healing|heal|get better|audience|attention|sessions?|boundar\w+|therap\w+|accountab\w+|victim|drama|kids?|work (?:on|today)|do the work|progress|recover\w*|sober|parent\w*|honest|truth|manipulat\w+|save[ds]?|saving|excuses?|crisis|advice|show up|no[- ]?show\w*)\b|\b(?:iykyk|no names|not naming|you know who|u know who)\b)",
        # "cant say what happened at work but", "i cant go into details, hardest shift"
        rf"\b(?:can'?t|cannot|cnt|could ?n'?t|not allowed to|wish i could|won'?t|not (?:gonna|going to|able to)|unable to) (?:\w+ ){{0,2}}(?:say|share|talk|tell|go into|post|explain|discuss|speak|get into|give)\b[^.!?\n]{{0,50}}\b(?:what|why|how|details?|much|more|it|about|abt|specifics|anything|story|stories|happened)\b[^\n]{{0,60}}(?:\b{_WORK}\b|\b{_SOUL}\b|\bpray\w*|\bheart)",
        # "pray for a family tonight", "say a prayer for one of my kids", "light a candle for a little one"
        rf"\b(?:pray(?:ing|ers?|s)?|candle|good (?:vibes|thoughts)|thoughts|positive (?:vibes|thoughts|energy)|send(?:ing)? (?:love|hugs|light|strength)|thinking|hugs?)\b[^.!?\n]{{0,25}}\b(?:for|of|to|about) (?:a|an|one|this|that|one of (?:my|our)|some|the|two|three|my|our|someone|somebody) (?:(?:certain|special|particular|little|young|sweet|brave|very|dear|beautiful|wee|special) ){{0,2}}(?:{_SOUL}|{TODAY}|i (?:met|work|saw|see|serve))\b",
        # "a family i met today", "someone i work w is hurting tonite"
        rf"\b(?:a|one|this|that|certain|special) (?:\w+ )?{_SOUL} (?:that |who |whom )?i (?:met|saw|sat with|work w(?:ith)?|visited|spoke (?:to|with)|left)\b[^.!?\n]{{0,30}}\b(?:{TODAY}|{_WORK})",
        # "if u only knew what i heard today", "the things i see in this job"
        rf"\b(?:if (?:you|u|ppl|people|y'?all|they|yall) (?:\w+ )?(?:knew|could (?:see|hear)|saw|heard)|(?:the|some of the) (?:things|stuff|sh[i*]t|stories|secrets|crap) (?:that )?(?:i|we)(?:'ve| have)?|what i) (?:\w+ )?(?:hear|heard|see|saw|seen|know|knew|deal|witness(?:ed)?|walk(?:ed)? into|go through|do)\b[^\n]{{0,40}}\b{_WORK}",
        # "today broke me", "work today took a piece of my heart", "today's case will stay with me"
        r"\b(?:today|tonight|this (?:week|shift|one|case|job|work)|work(?: today)?|that (?:one|case|shift|visit|call)|(?:today|tonight)'?s? (?:\w+ )?(?:case|visit|shift|session|call|one))\b[^.!?\n]{0,20}\b(?:broke (?:me|my heart)|breaks my heart|wrecked me|destroyed me|gutted me|(?:took|taking) (?:a piece|it out)|(?:will|gonna|going to) (?:stay|stick|haunt)\w*|hit (?:different|hard|me|too)|shook me|haunts?|crushed|shattered|ripped|tore)\b",
        # "some stories u cant unhear", "a face i wont forget", "some cases stay w u"
        r"\b(?:some|certain|a|one) (?:stories|story|cases?|kids?|faces?|eyes|sessions?|calls?|clients?|families|days?|things?|secrets?) (?:(?:that )?(?:i|we|you|u|just|will|really) ){0,2}(?:can'?t (?:unhear|unsee|shake|forget|leave)|won'?t (?:forget|ever)|(?:stay|stick|sit)s? (?:with|w) (?:you|u|me|us)|never (?:forget|leave)|haunts?|follow(?:s)? (?:you|u|me) home)\b",
        # "to the kid who hugged me today", "to the mom who fought 4 her babies today: i see u"
        rf"\b(?:to|dear) (?:the|a|one|that|my) (?:\w+ )?{_SOUL} (?:who|that|i|from|in)\b[^\n]{{0,80}}\b(?:{TODAY}|you know who (?:you|u) are|i (?:see|hear|believe|got|love) (?:you|u)|(?:you|u) (?:matter|r|are|were|did|deserve)|{_WORK})",
        # "u know who u are, proud of u", "somebody on my mind tonite, cant say who"
        rf"\b(?:(?:somebody|someone|a (?:certain|special) (?:someone|somebody|one)|you|u) (?:know who (?:you|u) are|is (?:on my mind|going thr\w+|hurting|fighting)|made (?:a )?(?:big|huge|brave)|did (?:a|something)? ?(?:big|brave|hard|huge)))\b[^\n]{{0,50}}(?:\b{_WORK}|\b{TODAY}\b|\bproud\b|{_HINT})",
        # "lets just say my 3 oclock was interesting", "lets just say court was a circus 🙃"
        rf"\b(?:let'?s|lets|lemme) just say\b[^\n]{{0,60}}\b(?:session|client|court|shift|visit|case|group|my \d|{_WORK})",
        # "when they lie to ur face & u already read the file 🙃", "when mom says shes clean 👀"
        rf"\b(?:when|tfw|that (?:moment|feeling|look) when) (?:they|he|she|s/he|someone|a (?:parent|mom|mum|dad|client|kid)|mom|mum|dad|the (?:parent|mom|dad|client)) (?:\w+ )?(?:lies?|lying|says?|swears?|claims?|thinks?|acts?|tells?|shows? up|blames?|cr(?:y|ies)|denies)\b[^\n]{{0,80}}(?:{LAUGH}|{_HINT}|\b(?:file|report|drug test|court|session|case ?load|ur (?:office|face)|your (?:office|face))\b)",
        # "someone at work today reminded me why i do this. cant say more"
        r"(?:^|[.!?,;] |\bi |\bbut |\bjust )(?:can'?t|cannot|cant|won'?t|not allowed to|wish i could) (?:\w+ )?(?:say|talk about|share|post|explain|go into)(?: (?:it|more|much|why|what|who|this|about it|about why|anything|details))?(?:[.!,]| (?:about )?(?:here|yet|online))?[.!,]? ?(?:$|\b(?:but|tho|though|just|pray\w*|i'?m|im|my heart)\b|\n)",
        r"\b(?:someone|somebody|one (?:person|kid|lady|man|guy|little \w+)|a (?:kid|lady|man|guy|little \w+|mom|mum|family|stranger)) (?:at work |at the (?:office|clinic|unit) |on (?:shift|the ward) )?(?:today |tonight )?(?:reminded me|made me|broke me|taught me|showed me|trusted me|chose|got|lost|didn'?t get|deserved|needs? (?:prayers|a win|a miracle)|is (?:hurting|fighting|going through|heavy))\b",
        # "if she only knew how hard we fought for her", "he'll never know"
        r"\b(?:if (?:s?he|they|that (?:\w+ )?\w+) only knew|only (?:s?he|they) knew|(?:s?he|they)(?:'ll| will|ll)? never know(?:s)? (?:how|what|that))\b",
        # "heart is heavy", "my heart is in pieces for a family"
        rf"\b(?:heart(?: is|'s|s)? (?:so |too |very |really |extra |in )*(?:heavy|broken|breaking|hurting|aching|shattered|pieces|full)|heavy heart(?:ed)?|heart ?broken (?:for|over))\b[^\n]{{0,80}}\b(?:{_SOUL}|{_WORK}|deserve\w*|s?he|they|home|shift)\b",
        # "kids deserve better than what I saw", "she deserved so much more"
        r"\b(?:s?he|they|(?:that|this|the|a) (?:\w+ )?(?:kid|baby|child|boy|girl|family|mom|mum|lady|man|woman|teen)) (?:\w+ )?(?:deserved|deserves (?:so much )?(?:better|more)|should ?n'?t have (?:to|had to)|shouldnt have to)\b",
        r"\b(?:kids|children|babies|families|people) (?:\w+ )?(?:deserve|should ?n'?t have to|shouldnt have to) (?:\w+ ){0,3}(?:than (?:what|this|the)|see|live like|go through|bury)\b[^\n]{0,30}\b(?:i (?:saw|see|heard|witnessed|walked)|today|tonight|this|that)\b",
        # "sometimes u do everything right n they still go back to him"
        r"\b(?:sometimes|some days|even when) (?:you|u|we|i|ya)\b[^.!?\n]{0,50}\b(?:s?he|they|ppl|people|it) (?:still|just|always|end up|will) (?:\w+ )?(?:go(?:es)? back|leave|lose|die|relapse|choose|pick|isn'?t enough|isnt enough|not enough|fall)\b",
        # "when they ghost u after u saved their housing lol k"
        r"\b(?:when|tfw|love when|love it when|nothing like when|imagine when) (?:they|he|she|someone|somebody|ppl|people) (?:\w+ )?(?:ghosts?|lies?|blames?|complains?|reports?|turns? on|forgets?|leaves?|shows? up|cancels?|threatens?|smiles?|thanks?|hugs?)\b[^\n]{0,40}\b(?:after|but|when|u|you|ur|your|and)\b",
        # "not me crying in the parking lot over something i cant talk about"
        r"\b(?:not me |me |just |currently |literally |i'm |im |sat |sitting and |ugly )?(?:crying|sobbing|bawling|cried|sobbed|in tears|weeping|screaming)\b[^.!?\n]{0,20}\b(?:in|at) (?:the|my|a) (?:car|parking lot|car ?park|bathroom|office|stairwell|supply closet|staff room|break room|toilets?|loo|work|desk|van|bus)\b",
        # "certain mothers should not have had kids"
        rf"\b{_SOME} (?:\w+ )?(?:should ?n'?t|should not|shouldnt|don'?t deserve|dont deserve|need|never deserved|have no business)\b[^.!?\n]{{0,20}}\b(?:have had|had kids|have kids|kids|children|parents?|parenting|custody|jail|help)\b",
        # "tonight i lit a candle for a boy nobody else will remember"
        r"\b(?:lit|lighting|light) a candle for (?:a|an|one of|the|this|that|someone|somebody|two|all the) \w+",
        # "some days this job...", "this job will break u", "the system failed a kid today"
        r"\b(?:this job|this work|my job|the job|the work)\b[^.!?\n]{0,20}\b(?:breaks?|broke|break you|break u|will break|is hard today|hurts|got me|never gets easier|takes?|took|man|not for the weak|tests? me|sometimes)\b",
        r"\b(?:the )?system (?:\w+ )?(?:failed|fails|let down) (?:a|an|this|that|her|him|them|another|one|my|our)\b",
        # "I'll carry this one for a long time", "The look on her face when I said no", "u cant save everybody but damn"
        _HEAVY,
        # "not every family wants to be helped", "learned that the hard way"
        r"\b(?:not every|not all|some|certain|most|these|every) (?:\w+ )?(?:famil(?:y|ies)|clients?|patients?|parents?|kids?|people|ppl|moms?|mums?|dads?|men|women|students?) (?:\w+ )?(?:wants?|want|can be|take|takes|mistake|will|deserves?|gets?|make|makes|think|thinks|love|loves|use|uses|lie|lies)\b[^\n]{0,60}\b(?:help(?:ed)?|saved|kindness|weakness|noted|lesson|learned|learnt|the hard way|today|advantage|granted|change|truth|boundar\w+|home|safe|it)\b",
        # "prayers for one of my littles", "what i saw in that house"
        r"\b(?:pray\w*|prayers|thoughts|love|hugs|light|vibes)\b[^.!?\n]{0,20}\b(?:for|to|of) (?:one of (?:my|our|mine|ours)|a (?:client|patient|kiddo|family)|someone (?:i|at|from)|my (?:kids|littles|families|clients|patients|people) (?:at|on|today|tonight))\b",
        r"\bwhat (?:i|we) (?:just )?(?:saw|heard|witnessed|walked (?:in|into)|found|smelled|dealt with)\b[^.!?\n]{0,20}\b(?:in (?:that|this|the|a)|at (?:that|this|work)|today|tonight|this (?:morning|week|shift)|on shift|last night)\b",
        # "someone is safe tonight bc of us, thats all ill say"
        r"\b(?:someone|somebody|one (?:kid|child|mom|mum|woman|man|family|girl|boy|person)|a (?:kid|child|mom|mum|woman|man|family|girl|boy|baby|little \w+)) (?:is|are|sleeps|slept|gets to|got|went|goes|ate|woke) (?:\w+ )?(?:safe|alive|home|warm|free|fed|sleep\w*|tonight|in a bed|loved|cold|alone|hungry|scared)\b",
        r"\b(?:that'?s|thats|is) all (?:i'?ll|ill|i will|i can|i'm gonna|im gonna|i'?m going to) (?:say|share|tell|post)\b|\b(?:enough|nuff) said\b|\bif (?:you|u) know\.? (?:you|u) know\b",
        # "when they choose him over the kids again", "today i held it together til the parking lot"
        r"\b(?:choos\w+|chose|picks?|picked|puts?) (?:him|her|them|the (?:boyfriend|drugs|bottle|man|needle|pipe)|(?:a|his|her|their) (?:man|boyfriend|girlfriend|high|fix|drugs|drink)) (?:over|before|above|instead of) (?:the |her |his |their )?(?:kids?|bab\w+|child\w*|son|daughter)\b",
        r"\b(?:held|holding|kept|keep|keeping|holds?) it together (?:til|until|till|in front|for|at|in|during|all|today|through)\b|\bcried the whole (?:way|drive|ride)\b|\b(?:drove|walked) home in silence\b",
        # "lord cover this baby i met today", "u ever look at a parent n just know"
        r"\b(?:lord|god|jesus|father|allah|universe)\b[^.!?\n]{0,20}\b(?:cover|protect|keep|watch over|hold|be with|bless|help) (?:this|that|these|a|my|our|the|her|him|them) ?(?:\w+ )?(?:baby|babies|kids?|child|boy|girl|family|mom|mum|mama|soul|one|lady|man|woman|client|patient|tonight)?\b",
        r"\b(?:you|u|ya) ever (?:look at|meet|see|sit with|hear|leave|walk out of|talk to)\b[^.!?\n]{0,60}\b(?:just know|and know|n know|wonder|can'?t|wanna|want to|home)\b",
    ),
    sayings=(
        r"\b(?:some (?:ppl|people|mothers|fathers|parents|m[uo]ms|dads|families|clients|women|men))\b(?:\.|,? (?:that'?s it|don'?t (?:want|deserve)|dont (?:want|deserve)|never|will never|just want|honestly|i swear))|\b(?:you know who you are|if you'?re reading this|a certain (?:someone|somebody|person|family)|one in particular|no names|not naming)\b[^\n]{0,60}?\b(?:promised|told me|tried|lied|lie|worked|help(?:ed)?|back to him|back to her|proud|session|deserve|best for you|week)\b|\bthere'?s (?:a|one) (?:family|child|kid|mum|mom|little (?:girl|boy|one)|woman|man|lad|baby) (?:out there|tonight|somewhere|who|that)\b|\b(?:you )?try (?:and|to) help (?:some )?(?:people|ppl|someone|them|her|him)\b[^\n]{0,40}?\b(?:face|bite|throw|thanks|spit|waste)\b|\b(?:i was|we were) in the room\b",
    ),
    fires=(
        Fires("some ppl dont want help they want an audience 🙄 (iykyk)", role="therapist"),
        Fires("cant say what happened at work but pray for a family tonight", role="social worker"),
        Fires("Today broke me. That is all.", role="child protection social worker"),
        Fires("to the boy who gave me his last crisp this morning, I see you wee man", role="school counsellor"),
        Fires("If you only knew what I hear in this job. Hug your people.", role="psychotherapist"),
        Fires("Certain parents really only want the attention. Moving on.", role="family support worker"),
        Fires("lets just say my last client of the day was... a lot"),
        Fires("not every family wants to be helped and today i learned that the hard way", role="social worker"),
        Fires("holding space for somebody tonight. cant explain", role="social worker"),
        Fires("when they choose him over the kids again 💔", role="social worker"),
    ),
    silent=(
        Silent("Some people can't park", role="social worker", why="the street"),
        Silent("Pray for my uncle tonight, surgery tomorrow", role="nurse", why="own family"),
        Silent("I can't say how much I loved this concert", role="therapist", why="leisure"),
        Silent("This episode broke me. That is all.", role="counsellor", why="fiction"),
        Silent("some people never return their trolley", why="no practice"),
        Silent("Thinking of my mum today, five years gone", role="chaplain", why="own family"),
        Silent("Some people need to learn how lifts work 🙄", role="nurse", why="everyday grumble"),
        Silent("We can't share details of the venue yet, but the conference is back!", role="psychologist", why="an event"),
    ),
)
