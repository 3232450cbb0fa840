"""Showing what clients wrote in praise: quotes with an initial, walls of reviews, thank-you cards.

An author's saying, a café's stars and the debate about testimonials are silent.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import PROFESSION, SILENT_HERE, at_work, context
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_PRAISE = (
    r"(?:sav(?:ed|es|ing) (?:my|our|me|us)|chang(?:ed|ing|es) (?:my|our) (?:li(?:fe|ves)|marriage|family|mind)|chang(?:ed|ing) everything|best (?:\w+ )?(?:therapist|counsel+or|nurse|social worker|psychologist|coach|case ?worker|midwife|decision|listener|thing (?:i|we) ever)|gave (?:me|us) (?:my|our|hope|back)|turned (?:my|our) (?:life|lives)|(?:couldn'?t|could not|wouldn'?t|would not) (?:have|be|hv) (?:\w+ ){0,2}(?:here|alive|sober|without|made|done|survived|got)"
    r"|highly recommend|recommend (?:her|him|them|this)|life[- ]?chang\w+|life ?saver|game ?changer|helped (?:me|us|my|our)|got (?:me|us) through|(?:thanks?|grateful) (?:to |for )?(?:her|him|you|u)\b|finally (?:feel|felt|heard|understood|sleep|have)|never felt (?:so )?(?:heard|seen|safe|understood)|feel (?:so )?(?:heard|seen|understood)|truly (?:listens|cares|gets)|really (?:listens|cares|gets me)|worth every|amazing (?:therapist|counsel+or|woman|nurse|lady)|an? (?:angel|godsend|gem|miracle)|(?:our|my) (?:rock|angel|lifeline|saviour|savior)|changed us|best money|got (?:me|him|her|us) (?:sober|clean|through|out)|miracle ?worker|alive (?:without|bc|because|thanks)|chang(?:ed|ing) (?:our|my) (?:\w+ )?(?:family|home|kids?|son|daughter|world|forever)|gave (?:me|us) (?:my|our) \w+ back|gave (?:her|him|us|me) back|(?:the|is the) reason (?:i|my|our|her|his)|kindest|loveliest|sweetest nurse|(?:got|have) (?:my|our) (?:kids?|life|son|daughter|family|husband|wife|home) back|because of (?:her|him|you|u|them)|before (?:i (?:met|found)|meeting|finding) (?:her|him|them|you)|(?:suicidal|hopeless|drinking|broken|lost|a mess|dying) (?:before|until|till|when i (?:met|found))|gave us (?:our|her|him)|(?:she|he) gets (?:it|me|us)|you (?:saved|changed|helped|healed))"
)
_BY = r"(?:(?:an? |my |from (?:a |my )?)?(?:former |ex |anonymous |verified |grateful |happy |long[- ]time |actual |real )?(?:client|patient|pt|couple|m[uo]m(?: of \w+)?|dad(?: of \w+)?|parent|family|service user|resident|teen|anon\w*)\b|(?-i:[A-Z])(?:\.|\b(?!'))(?: ?(?-i:[A-Z])\.?)?(?:,? ?\(?\d\d\)?)?(?=[^\w]|$)|(?-i:[A-Z][a-z]{2,12}) ?(?:(?-i:[A-Z])\.|,? ?\(?\d\d\)?(?!\d)|& (?-i:[A-Z]))|(?:the )?(?-i:[A-Z][a-z]{2,12})(?=[^\w]{0,6}$))"
_SHOWN = r"(?:testimonials?|reviews?|feedback|messages?|notes?|cards?|letters?|words|emails?|texts?|dms?|comments?|quotes?|shout[- ]?outs?|praise|stars|thank ?(?:you|u)s?(?: (?:cards?|notes?|letters?))?)"
_GLOW = r"(?:beautiful|lovely|sweet(?:est)?|kind|5[- ]?star|five[- ]?star|glowing|amazing|wonderful|gorgeous|heart ?felt|touching|cute|new|latest|another|best|fave?|favou?rite|humbling|incredible|precious)"
_WHOSE = r"(?:clients?|patients?|pts|residents?|couples?|service users?|families i|one of my \w+|m[uo]ms? i|former client|ex[- ]client|client'?s)"
_DEBATE = r"\b(?:unethical|ethic\w*|prohibit\w*|not allowed|banned?|against (?:the|our)|code of|can'?t (?:post|share|use)|don'?t (?:post|share|use|ask|display)|won'?t (?:post|share)|never (?:post|share|use|ask)|why i (?:don'?t|never|won'?t|stopped)|should (?:we|therapists|you|i)|policy|hmm is|stopped using|bad review|mean review|negative|1[- ]star|one[- ]star|took down|removed (?:all|the|my))\b"
_OTHER = r"\b(?:caf[eé]|restaurant|bakery|pizza|hotel|airbnb|podcast|novel|album|movie|film|song|lyrics|band|salon|attendees|participants in my training|workshop|webinar|training day|supervisees?|students|readers?|listeners?|course feedback|feedback form|survey|complaints?|poems?|drawings?|drew|painted|painting|artwork|songs?)\b"


def _shown(reading: Reading, span: Span) -> bool:
    """Praise of the writer's practice, shown and not debated."""
    return at_work(reading, span) and not says(_DEBATE, context(reading, span)) and not says(_OTHER, context(reading, span))


def _praised(reading: Reading, span: Span) -> bool:
    """As `_shown`; a quotation signed with a bare name is anybody's without a profile or a word of practice."""
    return _shown(reading, span) and (
        reading.owner.practises or says(rf"\b(?:clients?|patients?|therap\w+|counsel+\w*|sessions?|one of my (?:couples|families|m[uo]ms)|{PROFESSION})\b", context(reading, span))
    )


SIGNAL = Signal(
    id="dual.testimonial-repost",
    severity=4,
    title="Praise from a client, shown to everyone",
    explanation="Even an initial and a turn of phrase can tell friends and family who wrote it, and that they came to you.",
    steps=("delete", "privacy-lead"),
    standards=("nasw-4.07b", "nc-63.0509", "hipaa-164.508", "nasw-4.06c"),
    kinds=("testimonial",),
    needs=0,
    silent_in=SILENT_HERE - {"generic"},
    confirm=_praised,
    patterns=(
        # "'she saved my marriage' - K."
        rf"['\"][^\"\n]{{0,100}}?\b{_PRAISE}[^\"\n]{{0,80}}?['\"][\s.,!]{{0,4}}[^\w\s'\"]{{0,4}} ?(?:\(|by |from |- ?|~ ?|, ?)?{_BY}",
        # "a patient wrote: 'best nurse'"
        rf"\b{_WHOSE} {gap(3)}(?:said|says|wrote|told me|texted|left|posted|:)? ?[^\w\n]{{0,3}}['\"][^\"\n]{{0,80}}?{_PRAISE}",
        # "wall of love on my website, 40 quotes", "testimonial tuesday"
        r"\bwall of (?:love|fame|thanks|gratitude|kindness)\b|\btestimonial (?:tuesdays?|thursdays?|time|page|reel|wall|monday|friday)\b|#?\b(?:client|patient) ?(?:love|testimonials?|reviews?|praise|success|spotlight|shout ?outs?|appreciation)\b(?! (?:rate|plan|story needed|policy|committee|meeting|measures?))",
        # "5 star reviews out loud on", "48 five star reviews and counting"
        rf"\b\d+ (?:\w+ )?(?:quotes|testimonials|5[- ]?star reviews|five star reviews|reviews|happy clients) {gap(2)}(?:on|up|and counting|now|from|strong)\b",
        # "sharing this beautiful review from a client", "kind words from one of my couples"
        rf"\b(?:{_GLOW} )(?:\w+ )?{_SHOWN} {gap(2)}(?:from|by|off|a|i got from) {gap(2)}(?:my |our |an? |one of my |this |former |past )?{_WHOSE}\b",
        # "posting my clients thank you", "look what a client wrote about me"
        rf"\b(?:shar(?:e|ing|ed)|re-?post(?:ing|ed)?|post(?:ing|ed)|screen ?shot(?:ted|ting)?|fram(?:ed|ing)|pinn(?:ed|ing)|look (?:at )?what|read what|check (?:out )?what|put up|blessed by|humbled by|so touched by|crying at|proud of) {gap(3)}(?:{_SHOWN} {gap(3)}(?:from|by|off) {gap(2)})?(?:my |our |an? |one of my |this )?(?:\w+ )?{_WHOSE}(?:'s|s'|')? {gap(1)}(?:{_SHOWN}|said|wrote|says|sent|left|has to say|had to say|told|about me|abt me|posted|❤|💕|🥹|🙏)",
        # "sharing this card from a grateful patient"
        rf"\b(?:shar(?:e|ing)|post(?:ing|ed)|re-?post\w*|screen ?shot\w*|look at|check out|swipe|read|fram(?:ed|ing)|here'?s|this|new on my (?:site|page|website)|pinn(?:ed|ing))\b[^\n]{{0,25}}\b(?:{_SHOWN}|stories|love notes?) (?:from|by) {gap(3)}{_WHOSE}\b",
        # "text from a client saying i changed her life", "love notes from clients, a thread"
        rf"\b(?:{_SHOWN}|love notes?) (?:from|by) {gap(3)}{_WHOSE}[^\n]{{0,40}}(?:\b(?:saying|said|thread|swipe|made my|changed|saved|best|share|had to post|wall|collection)\b|🥹|😭|❤|💕|🙏)",
        # "patient wrote me the nicest review, had to share", "clients say the sweetest things, swipe for reviews"
        rf"\b{_WHOSE} (?:\w+ )?(?:say|said|says|write|wrote|sent|left) {gap(2)}(?:sweet\w*|nicest|kindest|loveliest|most beautiful|cutest|best) (?:\w+ )?(?:things?|review|message|words|card|note|letter|stuff|text)\b[^\n]{{0,40}}",
        # "stories from real clients"
        r"\b(?:stories|words|love) from (?:real|actual|happy|former|past|my|our) (?:\w+ )?(?:clients|patients|couples|families)\b",
        # "reposting this from one of my moms: '...'", "when a client writes this about u"
        rf"\b(?:{_WHOSE}|\d\d?[- ]?(?:yo|y/o|year old) i (?:work with|see)|parents? of (?:my|one of my) \w+(?: \w+)?)(?:'s|s'|'|s)?[^\n]{{0,25}}?(?:\b(?:writes?|wrote|words|said this|says this|left this|sent this|screenshot)\b|: ?['\"])",
        # "thank you note this year, from a 15yo i"
        rf"\b(?:thank you|thank u|thankyou|thanks) (?:note|card|letter|message|text|email)\b[^\n]{{0,40}}\bfrom {gap(3)}(?:{_WHOSE}|\d\d?[- ]?(?:yo|y/o|year old) i|parents? of my)\b",
        # "5 stars from the parents of"
        rf"\b(?:5|five)[- ]?(?:stars?|⭐)[^\n]{{0,20}}\bfrom {gap(3)}(?:parents?|m[uo]m|dad|family|husband|wife|couple) (?:of|i)\b",
        # "'you gave me my husband back' 😭"
        rf"^[^\w'\"\n]{{0,6}}['\"][^\"\n]{{0,120}}?\b(?:you|she|he|her|him|u|they)\b[^\"\n]{{0,60}}?{_PRAISE}[^\"\n]{{0,120}}?['\"]",
        # opens with "I was suicidal before I met her", in quotation marks
        rf"^[^\w'\"\n]{{0,6}}['\"][^\"\n]{{0,120}}?\b{_PRAISE}[^\"\n]{{0,60}}?\b(?:you|she|he|her|him|u|them)\b[^\"\n]{{0,120}}?['\"]",
        # "10/10 review from", "testimonials page"
        r"\b(?:\d+/10|\d+ ?⭐|happy) (?:\w+ )?(?:review|client alert|client|feedback) (?:from|by|alert|of)\b|\btestimonials? (?:page|tab|section|highlight|reel)\b",
        # "patient's review: she is the kindest", "clients' words, not mine: 'a miracle worker'"
        rf"\b{_WHOSE}(?:'s|s'|s)? (?:\w+ )?(?:review|testimonial|thank you|praise|words)\b[^\n]{{0,40}}(?::|\b(?:says?|said|kindest|best|she is|he is|made)\b|['\"])",
        # "a client said im the best therapist shes had", "mom i work with said im the reason"
        rf"\b(?:{_WHOSE}|m[uo]m i (?:work with|serve)) [^\n]{{0,30}}\b(?:said|says|told me|wrote) [^\n]{{0,12}}(?:im|i'?m|i was|i am|i) (?:\w+ ){{0,2}}(?:the reason|best|saved|changed|helped|an angel|her hero|his hero|a lifesaver|life saver)\b",
        # "client: 'you changed my life'", "client: ur the best therapist"
        rf"\b(?:client|patient|pt|me client|couple) ?: ?[^\n]{{0,60}}(?:{_PRAISE}|\b(?:best|love|amazing|only) (?:\w+ )?(?:therapist|counsel+or|nurse|social worker|one|person))",
        # "client email below", "my reviews r so good"
        r"\b(?:client|patient) (?:emails?|texts?|messages?|letters?|notes?|reviews?|cards?) (?:below|attached|thread|screenshot|⬇|👇)|\bmy (?:\w+ )?(?:reviews|testimonials) (?:r|are|is) (?:so |too |really )?(?:good|cute|sweet|amazing|unreal|gold|fire|insane)\b",
        # "what my clients say"
        r"\b(?:what|see what|read what|hear what) (?:my |our )?(?:clients|patients|families|couples) (?:are saying|say|have said|think|have to say|r saying)\b|\b(?:kind|lovely|sweet|beautiful) (?:words|messages?|notes?) from (?:my |our |past |former |a )*(?:clients?|patients?)\b",
        # "a client said im the best therapist shes had"
        rf"\b{_WHOSE} {gap(2)}(?:said|says|told (?:me|everyone)|wrote|called me|thinks|reckons|swears) {gap(4)}(?:best|fav\w*|greatest|saved|only) (?:\w+ ){{0,2}}(?:{PROFESSION}|her|his|their|life|marriage|one who|ever|person)\b",
        # "my patient wrote me a 5 star review"
        rf"\b{_WHOSE} {gap(2)}(?:left|wrote|gave|posted|sent|dropped) (?:me |us |my practice )?(?:this |a |an |the )?(?:\w+ )?(?:review|testimonial|(?:5|five)[- ]?stars?|google review)\b",
        # "5 stars on google from a client!!"
        rf"\b(?:5|five)[- ]?(?:stars?|⭐) {gap(4)}(?:from|by) {gap(2)}{_WHOSE}\b",
        # "got another five star review, thank you M!"
        rf"\b(?:another|new|got|latest|first|thank(?:s| you| u)? .{{0,10}}) {gap(2)}(?:(?:5|five)[- ]?star (?:google |yelp )?review|testimonial|google review)\b",
    ),
    topics=(
        r"\b(?:testimonials?|(?:5|five)[- ]stars?|reviews?|kind words|feedback|wrote (?:this )?about me|said (?:this )?about me|says? (?:i|i'?m|im|that i)|said (?:i|i'?m|im|that i)|told (?:me|everyone) (?:i|i'?m|im)|call(?:ed|s) me (?:a |an |the |her |his |their )|saved (?:my|her|his|our|their) (?:life|marriage|family|son|daughter)|changed (?:my|her|his|our|their) life|life[- ]chang\w+|best (?:therapist|counsel+or|nurse|social worker|worker|coach|midwife)|love letter|thank[- ]you (?:note|card|message|post)|shout ?out from|re-?post(?:ed|ing)?|re-?tweet(?:ed|ing)?|re-?shar(?:ed|ing)|sharing (?:this|her|his|what)|screenshot|wall of love|what (?:my )?(?:clients|patients) say|made my (?:day|week|year))\b",
    ),
    fires=(
        Fires("'she saved my marriage' - K.", role="marriage counsellor"),
        Fires("wall of love on my website, 40 quotes!", role="therapist"),
        Fires("“I couldn’t have stayed sober without him” ~ former client 🙏", role="addiction counselor"),
        Fires("So humbled. Sharing this beautiful review from one of my couples, link below"),
        Fires("framed my client's thank you card and put it on insta 🥹"),
        Fires('Testimonial Tuesday! "Best therapist I ever had" Sarah, 34', role="psychologist"),
        Fires("see what my clients are saying about EMDR with me 👇", role="emdr therapist"),
        Fires("another 5 star review on google, ye are too good to me", role="physio and counsellor"),
    ),
    silent=(
        Silent("Repost: our café got 5 stars"),
        Silent("I don't post testimonials from clients, even lovely ones", role="therapist", why="the rule"),
        Silent("'Books saved my life' - Stephen King", why="an author's saying"),
        Silent("Feedback from attendees at our workshop was glowing", role="psychologist", why="training"),
        Silent("Client feedback survey shows waiting times are too long", role="service manager, counselling", why="a survey"),
        Silent("Another 5 star review for my sourdough stall", role="baker", why="another trade"),
        Silent("Lovely message from my old supervisor today", role="lcsw", why="a colleague"),
        Silent("My therapist saved my marriage", role="teacher", why="own therapy"),
        Silent("Are client testimonials unethical? Discuss", role="social worker", why="a debate"),
    ),
)
