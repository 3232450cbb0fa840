"""Arguing in public with a client, a former client or their family: defending oneself with what happened in the work."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    FOLK,
    SERVED,
    SILENT_HERE,
    at_work,
    before,
    context,
    either_order,
    matched,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_YOU = r"(?:you|u|ya|y'?all|yall|ye|yous)"
_FAILED = (
    r"(?:missed|miss|(?:were|was) (?:a |an )?(?:no[- ]?shows?|high|drunk|late|abusive|wasted)|no[- ]?show(?:ed|s)?|skipped|cancell?ed|failed|refused|stopped (?:coming|showing|answering)|never (?:showed|came|did|called|turned|attended|signed|paid|once|bothered|answered|returned|complained|told|mentioned|filled)|didn'?t (?:show|come|turn up|do|sign|attend|pay|call|bother)|ghosted|relapsed|tested (?:dirty|positive)|pissed (?:dirty|hot)|showed up (?:drunk|high|late)|turned up (?:drunk|high|late)|came in (?:drunk|high)"
    r"|walked out|stormed out|screamed at|cursed (?:at|out)|threatened|lost (?:custody|ur kids|your kids|them|the kids)|owe|were (?:discharged|kicked out|asked to leave|high|drunk|terminated|abusive)|got (?:kicked out|discharged|banned)|left (?:\w+ )?(?:kids?|baby|child)|hit (?:\w+ )?(?:kids?|wife|child)|signed the|agreed to|begged me)"
)
_WORK = r"(?:visits?|sessions?|appts?|appointments?|court|group|tests?|uas?|drug (?:test|screen)s?|meetings?|calls?|my (?:staff|team|office|nurses?)|supervision|class(?:es)?|hearings?|kids?|child(?:ren)?|meds?|plan|program(?:me)?|bills?|rent|therapy|treatment|intake|paperwork|reunification|case ?plan|case|services?|case ?worker|assessment|me\b|us\b)"
_FIGHT = r"(?:l(?:ie|ies|ied|ying)\b|liars?|slander\w*|libel|defam\w*|don'?t (?:you |u )?(?:dare|come (?:for|at)|act|sit here|blame)|truth|receipts|full story|whole story|both sides|my side|own up|owned up|blam(?:e|ing)|bash\w*|drag(?:ging|ged)?|talk(?:ing|s)? (?:shit|smack|trash|crap)|tell (?:them|ppl|people|every(?:one|body)|y'?all|the (?:class|internet|group))|funny how|keep my name|nice try|stop (?:playing|lying|pretending|acting|posting)|play(?:ing)? (?:the )?victim|real reason|what really happened|clear (?:the air|this up|it up|my name)|set the record|u know (?:what|why|exactly)|you know (?:what|why|exactly|full well|damn well)|convenient\w*|left (?:that|this) (?:part )?out|leaves? out|leaving out|forgot to mention|forgets? to mention|since (?:you|u) want|remind (?:you|u)|shall i|should i (?:post|share|tell)|try me|say it with|1 star|one star|bad review|lawyer|sue\b)"
_STORY = rf"(?:{_YOU}|ppl|people|every(?:one|body)|folks|half of (?:you|ye|y'?all)) (?:don'?t|dont|do not|didn'?t|never|only|have no idea|need to|should|wanna|want to|dnt) (?:\w+ )?(?:know|hear|heard|have|get|got|see|saw|seen|hearing|getting)? ?(?:\w+ ){{0,2}}(?:full|whole|real|entire|both|other|half|one|his|her|their|actual|true) (?:of (?:the|it)|story|truth|side|picture|sides|half|facts|tea|version)".replace("{{", "{").replace("}}", "}")
_CLIENTISH = rf"(?:(?:my |an? |our |this |that |some |the |one of my )?(?:former |ex[- ]?|old |past |ungrateful |disgruntled |angry |certain )?(?:{SERVED}|client|patient|parent|m[uo]m|mam|mother|dad|father|family|foster (?:parent|mom|mum)|grandmother|bio (?:mom|mum|dad))(?:'s|s'|s)?(?: (?:m[uo]m|mother|dad|ex|family|husband|wife|sister|daughter|son|parents|bf|boyfriend))?)"
_ATTACK = r"(?:lying|lies|lied|bash(?:ing|ed|es)?|slander\w*|drag(?:ging|ged|s)?|trash(?:ing|ed)?|talking (?:shit|smack|trash|crap|about me|abt me)|post(?:ing|ed|s)? (?:about|abt|that|lies|shit|on|i|we|me)|blast(?:ing|ed|s)?|putting (?:me|it|us|my)|spread(?:ing|s)?|call(?:ing|ed) me|accus(?:ing|ed|es)|defam\w*|smear\w*|com(?:ing|es) for (?:me|us|my)|attack(?:ing|ed)|harass(?:ing|ed)|tagging me|reviewed|left (?:me|us) (?:a|one|1)|making (?:stuff|shit|things) up|running (?:her|his|their) mouth|dox\w*|tell(?:ing)? (?:everyone|people|ppl|the whole))"
_WHERE = r"(?:me|us|my|our|here|fb|facebook|online|twitter|tik ?tok|google|yelp|reviews?|social media|next ?door|the group|internet|the town)"
# what happened in the work, and the tone in which one defends oneself with it
_FACT = (
    r"(?:tested (?:positive|dirty|hot)|(?:no|not)[- ]?show(?:ed|s)?|missed (?:\d+|\w+) (?:visits?|appts?|appointments?|sessions?|court|tests|classes|meetings)|(?:show(?:ed|ing)?|turn(?:ed|ing)?|came|coming) (?:up )?(?:to (?:\w+ )?(?:visits?|court|session|group|meetings?) )?(?:high|drunk|late|wasted)"
    r"|(?:took|take|taking|removed?|lost|snatch(?:ed)?|stole) (?:\w+ )?(?:her|his|ur|your|their|the|those|them) ?(?:kids?|baby|child(?:ren)?|son|daughter)|kidnapp?\w*|the judge|custody|(?:was|were|got) discharged|discharged for|threaten(?:ed|ing) (?:my |our |the )?(?:staff|me|us|nurses?|workers?)|threw (?:a|the|ur|your|her|his) \w+|(?:in|inside) (?:that|the|ur|your|her|his) (?:house|home|session|visit|courtroom)"
    r"|the session|in session|of session|walked out (?:of|on)|abandon(?:ed|ing)|closed (?:ur|your|her|his|the) case|(?:ur|your|her|his) (?:case ?plan|file|uas?|drug (?:tests?|screens?)|visits?|meds|diagnosis|relapse|intake|case|ua)|tried to help (?:u|you|her|him|them)|never paid|(?:still )?owe (?:me|us)|bruises|needles?|warrant|cps|drug (?:tests?|screens?)|restraining order"
    r"|(?:he|she|they|you|u) (?:never )?(?:did|done|finished|completed|attended) (?:his|her|their|ur|your|the|any) (?:classes|program|visits|case ?plan|parenting|meetings|treatment)|left (?:him|her|them|the \w+) in (?:a|the) (?:car|house|bath|street)|(?:those|them|ur|your|her|his) (?:poor )?(?:kids|babies|children)|(?:that|this|ur|your) house|in that court\w*"
    r"|safety plan|housed (?:u|you|her|him|them)|had to (?:call|report|remove)|signed the|on file|cancel+ed every|every visit|months of (?:no|missed)|we (?:fed|housed|drove|paid)|i (?:drove|fed|paid|bought|sat)|ur worker|your worker|foster|(?:read|have|got|saw|wrote|seen) (?:the|ur|your|his|her|their) (?:file|notes|chart|reports?|tests?)"
    r"|(?:screamed|yelled|cursed|swore|spat|swung) (?:at|on) (?:my|our|the|me|us) ?(?:receptionist|staff|nurse|team|front desk|intern)?|at (?:every|each|all) (?:visit|session|appt)|the (?:judge|court) did)"
)
_TONE = r"(?:blame (?:me|us|the)|keep (?:talking|lying|my name|posting|going|it up)|not how (?:it|the|that|our)|don'?t let (?:that|her|him|them|this)|fool (?:u|you|y'?all)|says i|say(?:ing)? i|tell(?:ing)? (?:every(?:one|body)|people|ppl|the whole|them|y'?all)|call(?:ing|s) me|story ?time|stop lying|l(?:ie|ies|ied|ying) (?:on|about|abt|to)|liar|put that in|post that|include that|mention that|remember (?:when|that)|girl (?:bye|u|you|please)|sir,|ma'?am|try again|try me|ask (?:her|him|them) (?:why|how|about|where|what)|(?:u|you) know (?:it|what|why|exactly|damn)|but (?:im|i'?m) the|im the (?:villain|bad guy|monster)|i'?m the (?:villain|bad guy|monster)|truth|receipts|my side|full story|funny how|since (?:he|she|they|you|u|we'?re)|1 star|one star|ur review|your review|on (?:tik ?tok|fb|facebook|here|google|yelp)|so go ahead|own it|own up|at least be honest|let'?s talk about how|u wanna|you wanna|wanna talk|want to talk|let'?s talk|mouth|come on (?:my|here)|don'?t come|crying (?:on|about|to)|believ(?:e|ing) (?:this|that|her|him)|(?:u|you|y'?all|they) only knew|can post|all (?:she|he|they|u|you) wants?|calling (?:me|ur|your) (?:\w+ )?(?:a )?(?:liar|worker)|imagine|liars?|knows it|that'?s why|thats why|yelp|before (?:u|you|y'?all) (?:call|blame|judge|drag|believe|come)|\bat me\b|u want a|you want a|hun\b|sis\b|sir\b|dont @|don'?t @|replying to|tell that part|tell the rest|he says i|let'?s see|lets see|ruined|here are the facts|the facts|fraud|refund|biased|go public|goes public|going public|telling (?:tik ?tok|facebook|fb|twitter|reddit)|believe (?:her|his|their|that|this)|the review|her review|his review|ill post|i'?ll post|all by (?:urself|yourself)|sweetie|clown|lol ok|since when|ask (?:ur|your) (?:mother|m[uo]m|dad))"
_AT_SOMEBODY = r"(?:\b(?:he'?s a|she'?s (?:a|telling)|her review|his review|client wants|this (?:woman|man|lady|guy|m[uo]m)|she can|he can|u|you|ur|your|y'?all|she says|he says|they say|ask (?:her|him|them)|tell (?:them|everyone|her|him)|telling every\w+|calling me|that (?:m[uo]m|dad|man|woman|family|lady|guy)|client|patient|since (?:he|she|they))\b|@\w+)"
_ADVOCACY = r"\b(?:parents who|families who|when (?:parents|families|clients|kids)|advocat\w+|systemic|reform|awareness|training|research|deserve\w*|proud|congrat\w*|grateful|miss (?:you|u|him|her)|love (?:you|u)|sorry (?:for|to)|good luck|reunif\w+|hearing (?:went|tomorrow|today)|thank\w*)\b"
_OTHER = r"\b(?:phone company|broadband|landlord|bank|airline|refund|warranty|energy|council tax|parking|contractor|builder|ebay|vinted|politic\w*|minister|senator|president|trump|government|football|referee|ref\b|episode|season \d|tv show|the show|bachelor|housewives|celebrit\w*|diagnos\w* criteria|article|documentary)\b"
_CALM = r"\b(?:we (?:can'?t|cannot|don'?t) (?:discuss|comment|confirm)|won'?t (?:be )?(?:respond|discuss|comment|engag)\w*|not going to (?:respond|discuss|engage|comment)|took it to supervision|please contact (?:our|the) (?:office|manager)|i hear you|sorry (?:you|u) feel|should (?:you|we|i) (?:ever )?(?:respond|reply))\b"


def _in_public(reading: Reading, span: Span) -> bool:
    """From practice, about the work, in anger."""
    text, words = context(reading, span), matched(reading, span)
    if says(r"^@\w+", words) and not says(_FIGHT, text) and not says(r"\b(?:no[- ]?show|visits?|sessions?|appts?|appointments?|court|group|tests?|uas?|supervision|kids|staff|rent|intake|program)\b", words):
        return False
    if says(rf"\b{_FACT}\b", words) and says(rf"\b{_TONE}\b", words) and (not says(_AT_SOMEBODY, text) or says(_ADVOCACY, text)):
        return False
    if says(r"\byou know what you did\b|\bu know what u did\b", words) and not says(rf"\b{_FACT}", text):
        return False
    if not at_work(reading, span) or says(_OTHER, text) or says(_CALM, text) or reading.item.audience == "private":
        return False
    if says(_STORY, words) and not says(rf"\b(?:{_WORK}|ask (?:him|her|them|mom|dad)|(?:he|she|they) did|case|cps|removed|custody|client|patient)\b", text):
        return False
    return not says(r"\b(?:my (?:husband|wife|ex(?![- ](?:client|patient))|sister|brother|mother in law|landlord|neighbou?r|friend|mum|mom|dad|kid|son|daughter)|when (?:clients|patients|people) )\b", before(reading, span) + words)


SIGNAL = Signal(
    id="dual.public-dispute",
    severity=4,
    title="An argument with a client or their family, in public",
    explanation="Every detail in your defence confirms that they were your client, and the exchange can be saved and shown.",
    steps=("preserve-first", "delete", "supervision"),
    standards=("nasw-1.07r", "nasw-1.12", "hipaa-164.502a", "oti-testimonials"),
    kinds=("hostility", "client_interaction"),
    needs=0,
    silent_in=SILENT_HERE,
    confirm=_in_public,
    patterns=(
        # "@angrymom u missed 5 visits dont lie on here"
        rf"\b{_YOU} {gap(2)}{_FAILED}\b[^\n]{{0,40}}\b{_WORK}[^\n]{{0,50}}\b{_FIGHT}",
        # "1 star: u never paid me", "tell them how u showed up high to visits"
        rf"\b{_FIGHT}[^\n]{{0,70}}\b{_YOU} {gap(2)}{_FAILED}\b[^\n]{{0,40}}\b{_WORK}",
        # "@angrymom u missed 5 visits", "@dadof3 u cancelled every visit"
        rf"@\w+[^\n]{{0,30}}\b{_YOU} {gap(2)}{_FAILED}\b[^\n]{{0,30}}\b{_WORK}",
        # "she missed 6 visits but sure im the villain"
        rf"\b(?:she|he|they|{_CLIENTISH}) {gap(2)}{_FAILED}\b[^\n]{{0,30}}\b{_WORK}[^\n]{{0,40}}\b(?:but (?:sure|yeah|ok|somehow|it'?s|im|i'?m|she|he|blames?)|yet|and (?:now|still)|now) [^\n]{{0,30}}(?:my fault|the (?:villain|bad guy|problem|monster|enemy)|blam\w*|l(?:ie|ying)\w*|online|on here|on fb|on facebook|review)",
        # "funny how he leaves out the dirty tests"
        rf"\b(?:funny|amazing|hilarious|interesting|convenient|love) how (?:you|u|she|he|they|{_CLIENTISH}) [^\n]{{0,30}}\b(?:leaves? out|left out|leaving out|forgets?|forgot|skips?|doesn'?t mention|never mentions?|didn'?t mention|omits?)\b[^\n]{{0,50}}",
        # "yall dont know the FULL story, ask him what he did"
        rf"\b{_STORY}",
        # "ask him what he did"
        r"\bask (?:him|her|them|(?:the )?(?:mom|mum|dad|mother|father)|that (?:mom|mum|dad|man|woman)) (?:\w+ )?(?:what|why|how|about|abt|where) (?:\w+ ){0,3}(?:did|done|happened|kids?|removed|missed|lost|said|was|were|takes?|tested|arrest\w*|custody|visits?|court)\b",
        # "so a client called me a fraud on here. let me"
        rf"\b(?:since|cos|cuz|bc|because|if|seeing as|so|apparently|heard|hear|lol|now) (?:that )?(?:she|he|they|{_CLIENTISH}) {gap(4)}{_ATTACK}\b[^\n]{{0,40}}\b{_WHERE}\b[^\n]{{0,80}}\b(?:truth|really happened|receipts|the facts|clear|record|remind|case|home|session|visits?|court|kids|fact|here'?s what|let me|missed|file|notes|actually)\b",
        # "an ex client is slandering me in the mums group so let me clear it up"
        rf"\b{_CLIENTISH} {gap(3)}{_ATTACK}\b[^\n]{{0,30}}\b{_WHERE}\b",
        # "To the dad posting about me: you were drunk at two visits and you"
        rf"\b(?:to|dear|hey|attention) (?:the|that|a certain|whoever|whichever) (?:\w+ )?(?:{FOLK}|client|patient|ex[- ]client)?[^\n]{{0,50}}\b(?:ly(?:ing|ied)|lied|{_ATTACK}|review\w*|complain\w*|reported me|blam\w*)\b[^\n]{{0,60}}\b(?:you|u|ur|your|truth|visits?|session|kids)\b",
        # "to the mom leaving me 1 stars: you know why ur kids were taken"
        rf"\b{_YOU} (?:\w+ )?know (?:exactly |damn |full |fine |good and |very )*(?:well )?(?:why|what)\b[^\n]{{0,40}}\b(?:kids?|removed|taken|cps|court|session|kicked out|discharged|did|said|signed|group|custody|services|case|program|banned)\b",
        # "tell them why cps came"
        r"\b(?:tell|telling) (?:them|every(?:one|body)|ppl|people|him|her|y'?all|the (?:class|internet|group|judge)) (?:\w+ )?(?:why|about|abt|what|how)\b[^\n]{0,40}\b(?:kids?|cps|custody|removed|taken|court|arrest\w*|meds|drunk|hit|positive|dirty|relaps\w*|missed|banned|evicted|visits?|warrant|needles?)\b",
        # "lol she says i took her kids. girl u tested positive 6 times", "you know exactly why ur kids were removed"
        *either_order(_FACT, _TONE, 90),
        # "my ex client is on tiktok calling me a kidnapper"
        rf"\b{_CLIENTISH} {gap(2)}(?:is|was|got|going|went|all over) {gap(2)}(?:on |in )?(?:tik ?tok|fb|facebook|twitter|insta(?:gram)?|live|next ?door|reddit|google|yelp|the (?:news|paper|radio|comments)) {gap(2)}(?:calling|saying|telling|lying|crying|talking|bashing|blasting|claiming|dragging)\b",
        # "i have every text u sent me so keep talking"
        r"\b(?:i|we) (?:have|got|kept|saved) (?:every|all|all the|the|ur|your) (?:\w+ )?(?:texts?|emails?|messages?|voicemails?|notes|visits?|receipts|missed calls?)\b[^\n]{0,40}\b(?:keep|so|try|go ahead|talk|l(?:ie|ying)|sent|left)\b",
        # "i have the case notes to prove it"
        r"\b(?:i|we|ive|i'?ve|we'?ve) (?:\w+ )?(?:have|got|kept|saved|hv|document\w*) (?:\w+ ){0,3}(?:receipts|notes|case ?notes|documentation|emails|texts|recordings?|screenshots?|reports?|files?|everything|it all)\b[^\n]{0,60}\b(?:l(?:ie|ying|ies|iar)\w*|prove|truth|try me|court|so (?:go|keep|don'?t)|says? otherwise|you|u)\b",
        # "want me to post ur file?"
        r"\b(?:want me to|shall i|should i|will i|ill|i'?ll|happy to|gonna) (?:post|share|release|upload|show|read out) (?:\w+ ){0,2}(?:ur|your|her|his|their) (?:file|notes|case|chart|records?|texts?|messages?|test results?|history)\b",
        # "thats not what u said in session"
        rf"\b(?:not|isn'?t|wasn'?t) what {_YOU} (?:said|told|were saying|agreed|signed|admitted) (?:\w+ ){{0,2}}(?:in|at|when|during|to me)\b",
    ),
    topics=(
        r"\b(?:stop lying|lying about|liar|lies about (?:me|us)|full story|whole story|truth is|the truth|my side|real story|slagg(?:ed|ing)|bad ?mouth\w*|slander\w*|defam\w*|threaten(?:ed|ing)|screenshots|i have (?:the )?(?:notes|receipts|proof|records)|receipts|ask (?:him|her|them) (?:why|what|about)|tell (?:them|everyone|people) (?:about|what|the|why|how)|how dare|you (?:missed (?!the best)|never (?:once )?(?:turned|showed|came|paid|told)|signed|failed|refused|no[- ]?showed|lost|chose|know (?:exactly )?(?:why|what))|u (?:missed|never|signed|failed|refused|lost|know)|gone to the (?:papers|press|media)|game on|since (?:she|he|they|you|u)(?:'s|'re|s| is| are| r)? (?:slagging|telling|posting|talking|saying|tweeting|lying)|is telling (?:everyone|people)|posting about (?:me|us)|complaint|complained|reported me|bad review|one star|1 star|kidnapp\w*|don'?t lie|dont lie|grateful|ungrateful|after all i did|took (?:your|ur|her|his) kids)\b",
    ),
    sayings=(
        r"\b(?:he|she|they|you|u|the (?:mum|mom|dad|father|mother|family|parents?)|everyone)(?:'s|'re|s)? (?:is |are )?(?:telling|posting|slagging|saying|lying|calling|claiming|believe|going round|accus\w+)\b[^\n]{0,60}?\b(?:i was (?:in|there)|he hit|she hit|they (?:hit|beat|left)|never (?:once )?(?:turned|showed|came|told)|failed|drug tests?|the (?:notes|records|truth|papers)|signed|my team|us (?:kidnappers|liars)|rubbish|sober|visits|the baby|those kids|that house)\b|\bhow dare (?:you|u|she|he|they)\b[^\n]{0,40}?\b(?:us|me|my team|kids|signed|papers|kidnapp\w*)\b|\byou (?:threatened|signed|lost|missed|failed|chose) (?:the |your |my |him |her |those |\d+ )*(?:kids|visits|papers|appointments|sessions|team|tests?|contact|custody|drugs)\b",
    ),
    fires=(
        Fires("@angrymom u missed 5 visits dont lie on here", role="caseworker"),
        Fires("yall dont know the FULL story, ask him what he did", role="social worker"),
        Fires("Funny how she leaves out the part where she stopped answering the door to us", role="child protection social worker"),
        Fires("an ex client is slandering me in the mums group so let me set the record straight"),
        Fires("You know exactly why your kids were removed. Don't come for me.", role="cps caseworker", kind="reply"),
        Fires("i kept all my case notes so keep lying hun", kind="comment"),
        Fires("that's not what you said in session but ok", kind="reply"),
        Fires("To the dad posting about me: you were drunk at two visits and you signed the plan", role="family support worker"),
    ),
    silent=(
        Silent("I'm disputing a bill with my phone company"),
        Silent("Y'all don't know the full story of my divorce", role="nurse", why="own life"),
        Silent("We can't comment on individual cases but please contact our office", role="social worker", why="confirms nothing"),
        Silent("You missed the best session at the conference!", role="psychologist", why="training"),
        Silent("Client missed 3 visits, worried about her", role="health visitor", why="no quarrel"),
        Silent("My ex is lying about me online again", role="therapist", why="own life"),
        Silent("Season 2 spoilers: you don't know the full story, ask him what he did", role="social worker", why="television"),
        Silent("I have receipts for the tax man, don't worry", role="counsellor", why="tax"),
        Silent("Should you ever respond to a client who is bashing you online?", role="therapist", why="a question"),
    ),
)
