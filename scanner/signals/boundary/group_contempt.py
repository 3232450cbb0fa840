"""Contempt for the people served, taken together: "addicts lie", "welfare moms milk it".

A group, and a contemptuous predicate about it, from somebody who works with them. Defences of the group use the same
words ("stop calling them junkies") and are silent.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import SILENT_HERE, at_work, context, matched
from scanner.signals.boundary._telling import says
from scanner.subjects.reading import Reading, Span

_PEOPLE = r"(?:m[uo]ms?|mams?|mamas?|mothers?|dads?|fathers?|queens?|families|ppl|people|parents?|recipients|claimants|folks?|kids|teens|tenants|girls|boys|women|men|lot|types?|patients?|clients?|residents|crowd|couples|lads|ones|lad(?:y|ies)|folk)"
_GROUP = (
    r"(?:(?:(?:welfare|benefits?|dole|section 8|teen(?:age)?|single|council(?: estate)?|foster|bio|birth|crack|ghetto|trailer(?: park)?|hood|snap|ebt|medicaid|medi-?cal|centrelink|wic|dss|cps|tanf|food ?stamps?|poor|psych|detox|rehab|aa|na|methadone|homeless|disability|ssi|ssdi|pip|dla|sped|iep|inner[- ]city|unwed|drug|addicted|alcoholic|bpd|borderline|npd|pd|anorexic|autistic|fat|obese|chronic pain|fibro\w*|elderly|old|dementia|mental|schizo\w*|bipolar|divorced|rich|rich white|wealthy|middle[- ]class|white|suburban|entitled|court[- ]ordered|mandated|immigrant|refugee|migrant|traveller|gypsy|roma|aboriginal|native|black|white|asian|mexican|muslim|dv|abused|battered|medicare|private|anxiety|difficult|drug[- ]seeking) {people})"
    r"|addicts?|junk(?:ie|y|ies)s?|druggies?|crack ?heads?|meth ?heads?|tweakers?|alkies?|alcoholics?|smack ?heads?|mental patients|nutters|borderlines?|bpds|narcs|schizos?|psychos|nutters?|loonies|(?:drug|attention|pill) ?-?seekers?|frequent fl(?:y|i)ers?|bed ?blockers?|foster (?:parents|carers|families)|(?:illegal )?(?:immigrants|aliens)|mentally ill (?:people|ppl)?|the mentally ill|crazy (?:people|ppl)|schizophrenics|bipolars|disabled (?:people|ppl)|(?:the )?homeless|bums|vagrants|felons|ex-?cons|convicts|inmates|(?:sex )?offenders|perps|paedos?|pedos?|cluster b'?s?|axis (?:ii|2)s?|rehab(?:s|bers)?|the (?:projects|ghetto|estate)|these (?:kids|people|ppl|parents|women|men|girls|boys|families|teens|moms|mums|dads)|the (?:parents|moms|mums|kids|families)|parolees|probationers|refugees|asylum seekers|migrants|immigrants|illegals|g[yi]pp?(?:o|ie|y|ies)s?|travellers|pikeys?|chavs?|scallies|bogans|hoodrats|scroungers?|moochers|the elderly|boomers|geriatrics|oldies|clients|patients|residents|teenagers|bio ?(?:parents|moms|mums|dads)|victims|battered (?:women|wives)|prostitutes|hookers|sex workers|incels|personality disorders?|pds|trailer trash|welfare queens?|baby (?:mamas|daddies|mommas)|deadbeat (?:dads|moms|parents)|(?:ppl|people|those|anyone|folks|everyone) (?:who (?:use|are|live)|on|with|in|from) (?:benefits|welfare|the dole|disability|food ?stamps|ssi|ssdi|drugs|meth|heroin|methadone|bpd|npd|section 8|centrelink|universal credit|medicaid|personality disorders?|addictions?|shelters?|the estate|the projects|public housing|council (?:houses|estates)|trailer parks?))"
).replace("{people}", _PEOPLE)
_CONTEMPT = (
    r"(?:milk(?:s|in|ing)? (?:it|the|their|us|every)|milkin|l(?:ie|ies|ied|ying)\b|liars?|lazy|scum\w*|trash|garbage|manipulat\w+|(?:don'?t|dont|do not|never|doesn'?t) (?:really |actually |even )?(?:want (?:help|to (?:change|work|get better|be helped|get clean|recover|be well))|change|learn|try|care|pay|work|listen|get (?:better|clean|it))|fak(?:e|es|ing|ers?)\b|put(?:ting)? it on|scam\w*|leech\w*|scroung\w*|spong\w+|parasit\w*|breed\w*|pop(?:ping)? (?:out|em out)|(?:waste|drain|burden)s? (?:of|on)\b|hopeless|lost causes?|dumb\w*|stupid|thick|idiots?|morons?|animals|savages|dirty|filthy|smell|stink\w*|disgust\w*|gross|entitled|ungrateful|whin(?:e|es|ing|ers?|y)\b|moan(?:ing|ers)?|attention[- ]?(?:seek\w*|whores?)|drama(?: queens)?|crazy|nuts\b|cray|psychos?|thie(?:f|ves)|steal(?:ing)?|losers?|choose (?:it|to|that|this)|chose (?:it|that|this)|deserve (?:it|what|everything|each)|(?:brought|bring|did) it on|abus(?:e|ing) the system|play(?:ing|s)? (?:the (?:system|victim|game)|victim)|(?:gam(?:e|ing)|work(?:ing)?|cheat(?:ing)?|rip(?:ping)? off) the (?:system|taxpayer)|allergic to work|pathetic|nightmares?\b|the worst|worst (?:clients|patients|people|ppl)|useless|toxic|evil|monsters|get off (?:ur|their|your|there) (?:ass|arse|backside|butt)|better off dead|should be (?:sterili[sz]ed|locked up|shot|deported|jailed)|just want (?:drugs|meds|pills|attention|money|free|a check|a fix|the)|only (?:want|care about|come for|show up for|in it for)|(?:only|just) (?:do|come|are|r|came) (?:it |here |in |in it )?for|everywhere|taking over|free (?:stuff|ride|money|housing|loaders?)|freeload\w*|excuses|exhausting|unbearable|insufferable|all the same|will rob|rob you|con (?:you|u|artists?)|can'?t be (?:trusted|helped|fixed|arsed)|cannot be (?:trusted|helped|fixed)|beyond help|shouldn'?t (?:have|be allowed|vote)|don'?t deserve|ruin (?:everything|it|lives|your|my)|suck\b|handouts?|never tell (?:the truth|u|you|it)|(?:put|putting) (?:\w+ )?down\b|rot\b|die\b|overdose already|just want (?:handouts|to)|hand ?outs|need (?:a slap|a job|to grow up|jobs|to get a)|get (?:a job|jobs|clean already|over it)|wast(?:e|es|ing) (?:a |my |our |of |everyone'?s )?(?:beds?|time|narcan|resources|money|space|air|tax)|are a joke|make me sick|give me the (?:ick|creeps)|will never (?:change|learn|get better|work)|don'?t (?:know how to|bother|deserve)|act like (?:children|animals|toddlers)|smell\w*|annoying|feral|soul ?suck\w*|energy vampires?|vampires|leeches|a hotel for|for losers|worse\b|wild animals|zoo\b|hellspawn|brats?|spoil(?:ed|t)|little shits|shits\b|by (?:\d|five|four|three|diff\w*|all diff\w*) (?:\w+ )?(?:dads|daddies|baby ?dad\w*|men|fathers|mamas)|(?:on|with) my tax\w*|im paying|i'?m paying|my taxes|still (?:a |an )?(?:junkies?|addicts?|users?|criminals?|liars?)|tell (?:a|an|by) (?:junkie|addict)|poor me|woe is me|(?:better|nicer|newer) (?:nails|phones?|cars?|tvs?|shoes|hair|iphones?|bags?) than|(?:keep|kept|close[d]?) (?:ur|your|their|there) legs|legs closed|smh\b|=|victim mentality|cry wolf)"
)
_SLUR = r"(?:junk(?:ie|y|ies)|crack ?heads?|meth ?heads?|smack ?heads?|tweakers?|druggies|trailer trash|welfare queens?|frequent fl(?:y|i)ers?|drug ?-?seekers?|scroungers|moochers|pikeys?|gypp?os?|schizos?|nutters|loonies|psychos|retards?|wastes? of (?:space|oxygen)|bed ?blockers|scumbags?|bums|low ?lifes?|ghetto (?:moms|mums|trash)|hoodrats?|crazies|whack ?jobs?|borderlines)"
_DEFENCE = r"\b(?:stigma\w*|stereotyp\w*|myths?|stop (?:calling|saying|treating|blaming|judging|labell?ing)|(?:don'?t|never|do not|quit) (?:call|say|label|judge|write off|treat|assume|use the)|people (?:say|think|assume|will tell)|they say|some say|(?:he|she|colleague|nurse|doctor|staff|someone|guy|politician|minister) (?:\w+ )?(?:said|says|called|calls)|heard (?:a|someone|staff)|deserve (?:better|care|dignity|help|respect|compassion|a|support|our|to be|housing|love)|call your rep|cuts|compassion|dignity|systemic|wrong to|harm reduction|respectful|person[- ]first|language matters|human beings|are people|aren'?t (?:lazy|liars|lying|manipulat\w+|hopeless|bad)|are not (?:lazy|liars|lying|manipulat\w+|hopeless|bad)|isn'?t (?:lazy|manipulat\w+)|trauma response|not (?:lazy|liars|manipulat\w+|attention)|survival|heartbroken|love (?:my|our|working|them)|my favou?rite|let'?s talk about|bias)\b"
_OWN = r"\b(?:my|our) (?:\w+ )?(?:mum|mom|dad|brother|sister|cousin|ex|neighbou?rs?|landlord|football|team|dog|cat)\b"
_NOT_WITHIN = r"\b(?:aren'?t|isn'?t|not (?:all|just|always)|are not|don'?t lie|shouldn'?t be (?:called|treated|judged|seen|punished|blamed)|being)\b"
_HARSH = r"\b(?:liars?|lazy|scum\w*|trash|manipulat\w+|fak\w+|leech\w*|parasit\w*|dumb|stupid|idiots?|morons?|entitled|ungrateful|whin\w+|disgust\w*|pathetic|worst|useless|losers?|attention[- ]?seek\w*|insufferable|milk\w*|scam\w*|waste|don'?t want (?:help|to)|dont want)\b"


def _despised(reading: Reading, span: Span) -> bool:
    """From somebody who works with them, meant as said."""
    text, words = context(reading, span), matched(reading, span)
    if not at_work(reading, span) or says(_DEFENCE, text) or says(_NOT_WITHIN, words) or says(_OWN, words):
        return False
    if says(r"^(?:these|the) (?:kids|people|ppl|parents|women|men|girls|boys|families|teens|moms|mums|dads)\b", words) and not says(rf"{_HARSH}|\b(?:don'?t deserve|dont deserve|shouldn'?t have|feral|animals|annoying|brats?|shits|disgust\w*|scum|worse)\b", words):
        return False
    broad = says(r"^(?:my |our |all |these |most |half )*(?:clients|patients|residents|teenagers|victims|boomers|rich people|couples)\b", words)
    return not broad or says(_HARSH, words)


SIGNAL = Signal(
    id="dual.group-derogation",
    severity=4,
    title="Contempt for the people you work with",
    explanation="A client from that group who reads it learns how you speak of them, and it can be held against every decision you took.",
    steps=("delete", "supervision"),
    standards=("nasw-1.12", "nasw-4.02", "nasw-1.05", "swe-5.6", "hcpc-sm"),
    kinds=("hostility",),
    needs=0,
    # "people who", "hot take" and "my families" are how such sentences open
    even_if_kept=True,
    silent_in=SILENT_HERE - {"generic"},
    confirm=_despised,
    patterns=(
        # "welfare moms just milk it", "addicts lie, period"
        rf"\b{_GROUP}\b[^.!?\n]{{0,30}}?\b{_CONTEMPT}",
        # "never met an addict who didnt lie", "show me a junkie that isnt lying"
        rf"\b(?:never|yet to|have yet to|show me|find me|name|still waiting (?:for|to meet)) (?:once )?(?:met|meet|seen|see|had|have|known|know|worked with|find|come across)? ?(?:an?|one|1|a single|any) (?:\w+ )?{_GROUP}\b[^.!?\n]{{0,10}}\b(?:who|that|tht) (?:(?:did|does|was|is|has|had|would|could|ca|wo)n'?t (?:\w+ ){{0,3}}(?:{_CONTEMPT}|blame|use|sell|relapse|screw|play|cry|ask for|try to get|end up back)|(?:actually |really |ever |truly |genuinely )*(?:told|tells|tell|wanted|wants|kept|keeps|paid|pays|cared|cares|could|would|got|took|takes|works?|worked|meant|means|stayed|showed|shows|was|is|said|says|loved|loves|deserved) (?:\w+ ){{0,2}}(?:truth|honest|clean|job|bills?|thanks?|thank you|responsib\w*|work|better|kids|time|word|sane|normal|grateful|help|up|it))",
        # "no such thing as an honest junkie"
        rf"\bno such thing as an? (?:honest|good|nice|clean|motivated|sober|innocent|sane|reliable|decent|grateful) (?:\w+ )?{_GROUP}\b",
        # "once a junkie always a junkie"
        rf"\bonce (?:an? )?{_GROUP},? always\b|\b{_GROUP} (?:r|are|is) (?:all )?(?:the same|{_GROUP})\b",
        # "hate working with borderlines", "sick of these junkies"
        rf"\b(?:hate|can'?t stand|cannot stand|sick of|tired of|fed up (?:of|with)|sick to death of|(?:so|i'?m|im) over|despise|loathe|no sympathy for|zero sympathy for|no time for|screw|fuck|f\*+k|lock up|deport|sterili[sz]e|so done with|allergic to|dread|cringe at) (?:all )?(?:(?:working with|dealing with|seeing|treating|these|those|this|my|the|all|listening to|getting) ){{0,3}}(?:\w+ )?{_GROUP}\b(?! (?:being|getting|die|dying|dead|suffer\w*|going|treated|left|turned|denied|waiting|need|losing|having|rights))[^.!?\n]{{0,30}}",
        # "some ppl shouldnt have kids"
        r"\b(?:some|most|these|half (?:my|these)|my) (?:people|ppl|parents|m[uo]ms|women|girls|folks|couples|families|clients) (?:\w+ )?(?:shouldn'?t|should not|should never|don'?t deserve to|have no business|need to stop|should be banned from) (?:\w+ )?(?:hav(?:e|ing)|breed(?:ing)?|be allowed|reproduc(?:e|ing)|be parents|parenting|own)\b[^.!?\n]{0,30}",
        # "should be sterilised"
        r"\b(?:should|shd|need to|ought to|oughta) (?:all )?be (?:sterili[sz]ed|neutered|spayed|shot|gassed)\b",
        # "these junkies in my er", "another crackhead on the unit"
        rf"\b(?:these|those|my|our|all|another|more|the usual|bloody|damn|fucking|effing|f'?ing|typical|stupid|dirty|same old) (?:\w+ )?{_SLUR}\b[^.!?\n]{{0,30}}",
        # "theyre all liars, 10 yrs in probation"
        rf"\b(?:they'?re|they are|theyre|these people are|these ppl are|they) all (?:just |such |the same,? ?|fucking |bloody |a bunch of |a pack of )*(?:{_CONTEMPT})",
        # "these ppl dont want jobs, they want handouts"
        rf"\b(?:these|those|this lot of|them|that kind of) (?:\w+ )?{_PEOPLE} [^.!?\n]{{0,25}}?(?:{_CONTEMPT}|(?:don'?t|dont|do not|never|won'?t) (?:want|work|change|care|learn|try|pay|listen|look after))[^.!?\n]{{0,30}}",
        # "u can always tell a junkie", "if ur on methadone ur still a junkie"
        rf"\b(?:u|you) can (?:always |just )?(?:tell|spot|smell) (?:an? )?{_GROUP}\b[^.!?\n]{{0,30}}|\b(?:still|just|nothing but|basically) an? {_SLUR}\b[^.!?\n]{{0,20}}",
        # "dont feel sorry for the homeless"
        rf"\b(?:don'?t|dont|can'?t|never|zero|no) (?:feel|have|waste|got|give)(?: \w+){{0,3}} (?:sorry|sympathy|pity|patience|compassion|tears?) (?:left )?(?:for|with|on) (?:\w+ )?{_GROUP}\b[^.!?\n]{{0,30}}",
        # "half my caseload is faking it"
        rf"\b(?:half|most of|all|all of|90%|99%|the whole of) (?:of )?(?:my|our|this|the) (?:case ?load|clients|patients|families|unit|ward|residents|parents|kids)\b[^.!?\n]{{0,20}}\b{_CONTEMPT}",
        # "my clients are so stupid"
        rf"\b(?:my|our|these|these) (?:\w+ )?(?:families|parents|clients|patients|residents|m[uo]ms|dads|ppl|people) (?:\w+ )?(?:are|r|is|just|all|always|never|so) (?:\w+ ){{0,2}}{_CONTEMPT}",
    ),
    sayings=(
        r"\b(?:addicts?|junkies?|alcoholics?|borderlines?|(?:foster|welfare|benefit|teen|single|crack) (?:parents?|m[uo]ms|mothers|families|kids|claimants)|the homeless|homeless (?:people|guys|men)|offenders?|inmates?|asylum (?:seekers?|lot)|refugees?|immigrants?|frequent flyers?|entitled (?:patients?|parents|clients)|patients|parents (?:on|in|round|around) (?:my|this|our)|scroungers|travell?ers|gypsies|these (?:people|parents|families|kids|women|girls|m[uo]ms)|council estate \w+|bpd(?:s| patients| clients)?|schizos?|crazies|nutters|psych patients|drug seekers)\b(?! (?:aren'?t|are not|arent|don'?t all|deserve|need))[^.!?\n]{0,40}?\b(?:lie[sd]?|lying|liars?|lazy|scum|never (?:change|learn|work)|don'?t (?:change|want|care|deserve)|dont (?:change|want|care|deserve)|milk(?:ing)?|for the (?:money|benefits|check|cheque|attention|meds)|(?:are|r) (?:all )?(?:the (?:worst|same)|animals|disgusting|manipulative|hopeless|pathetic|a waste|feral|trash)|couldn'?t raise|shouldn'?t (?:be allowed|breed|have)|steril\w+|should be (?:charged|locked|jailed|fined|banned|shot)|by choice|waste of|refer (?:them )?(?:out|on)|all tell the same|aren'?t even|not even (?:ill|sick)|play(?:ing)? the system|(?:i|we) see it (?:every ?day|daily))\b|\bsick of (?:\w+ )?(?:patients|clients|addicts|parents)\b(?! (?:being|getting|left|dying|waiting|treated))|\b\d+% (?:scroungers|liars|junkies|drug seekers|time ?wasters)\b",
    ),
    fires=(
        Fires("welfare moms just milk it, id know i see em daily", role="caseworker"),
        Fires("never met an addict who didnt lie", role="addiction counselor"),
        Fires("Once a junkie always a junkie, 12 years as a nurse and I'm done pretending"),
        Fires("honestly borderlines are the worst clients, don't @ me"),
        Fires("half my caseload is faking it for the disability check"),
        Fires("sick of these frequent flyers clogging up my A&E", role="nurse"),
        Fires("some ppl shouldn't be allowed have kids, I do child protection, trust me", role="social worker"),
        Fires("Refugees just want free housing & still complain. I work in resettlement lol", role="refugee resettlement worker"),
    ),
    silent=(
        Silent("Welfare cuts hurt moms, call your rep"),
        Silent("Addicts aren't liars, they're ill", role="addiction counselor", why="a defence"),
        Silent("Stop calling patients frequent flyers", role="nurse", why="a defence"),
        Silent("junkies robbed my van again, scum", role="plumber", why="no practice"),
        Silent("never met an addict who didn't deserve a second chance", role="peer support specialist", why="a defence"),
        Silent("Never met a teen mom who didn't work harder than me", role="health visitor", why="respect"),
        Silent("My clients are brave and I learn from them daily", role="therapist", why="respect"),
        Silent("People say homeless folks are lazy. Come spend a night here.", role="outreach worker", why="quoted and answered"),
        Silent("Sick of homeless families being left in hotels", role="social worker", why="advocacy"),
        Silent("My boys are so lazy, pick up your socks", role="nurse", why="own family"),
    ),
)
