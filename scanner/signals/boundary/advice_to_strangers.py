"""A label or an instruction for one particular person who was never assessed: a stranger, their husband, somebody famous.

Three kinds of words: instructions about medicine or leaving, a diagnosis of "you" or "him" backed by the profession, and
an offer to judge symptoms in public. General tips and "ask your prescriber" are silent.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import PROFESSION, SILENT_HERE, at_work, before, context, matched
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_CONDITION = (
    r"(?:gaslight\w*|narc(?:issis\w*|s|y)?|npd|bpd|borderline|bipolar|adhd|add|autis\w*|asd|asperger\w*|on the spectrum|psychopath\w*|sociopath\w*|(?:c-?)?ptsd|ocd|depress(?:ed|ion)|schizo\w*|codependen\w*|love[- ]?bomb\w*|abus(?:er|ive|ing)|trauma[- ]?bond\w*|traumati[sz]ed|dissociat\w*|anorex\w*|bulimi\w*|eating disorder|dementia|alzheimer'?s|manic|mania|psycho(?:sis|tic)"
    r"|post ?partum(?: depression| psychosis)?|ppd|attachment (?:issues|disorder|trauma)|avoidant|anxious attachment|alcoholic|addict(?:ed)?|pre-?eclampsia|strep|appendicitis|uti|infected|infection|concussion|shingles|diabet\w*|a stroke|an mi|histrionic|antisocial|odd|conduct disorder|rad|dyslexi\w*|oppositional|selective mutism|sepsis|mastitis)"
)
_SOMEONE = r"(?:u|you|ya|ur|your|yr|you'?re|youre|you'?ve|he|she|they|he'?s|she'?s|hes|shes|his|her|that'?s|thats|this is|it'?s|(?:ur|your|yr|this|that) (?:husband|hubby|wife|partner|bf|gf|boyfriend|girlfriend|ex|mom|mum|mam|mother|dad|father|boss|kid|son|daughter|sister|brother|child|toddler|baby|friend|bestie|mil|mother[- ]in[- ]law|man|guy|dude|woman|girl|lad))"
_SURE = r"(?:textbook|classic|clear(?:ly)?|obvious(?:ly)?|def(?:o|initely)?|definitely|100 ?%|totally|straight[- ]up|full[- ]blown|raging|clinical(?:ly)?|undiagnosed|sounds?(?: exactly)? like|screams|is giving|screaming|no doubt|most likely|prob(?:ably)?|surely|diagnos\w+|dx(?:'?d)?|pathological|malignant|covert|for sure|u have|you have|u got|you got|has|have|is an?|are an?|is|are|r|a|an)"
_AUTHORITY = (
    rf"\b(?:trust me[^.\n]{{0,20}}|as (?:a|an) (?:\w+ ){{0,2}}|speaking as (?:a|an) (?:\w+ ){{0,2}}|i'?m (?:a|an) (?:\w+ ){{0,2}}|i am (?:a|an) (?:\w+ ){{0,2}}|im (?:a |an )?(?:\w+ )?|signed,? (?:a |an |ur |your )?(?:\w+ )?|take it from (?:a|an|your|ur) (?:\w+ )?|coming from (?:a|an) (?:\w+ )?|says (?:a|an|this) (?:\w+ )?|your (?:local |friendly )?|ur (?:local )?|this ){PROFESSION}\b"
    rf"|\b{PROFESSION} here\b|\bi (?:do|did|see|treat|diagnose|work with|assess) (?:this|these|it|them|him|people like (?:him|her|this)|men like|guys like|women like)?[^.\n]{{0,20}}\b(?:for a living|daily|every ?day|all day|professionally)\b|\b(?:in )?my (?:professional|clinical|expert|medical) (?:opinion|judg\w+|view|take|eye|experience)\b|\bprofessional(?:ly)? (?:opinion|speaking)|\b(?:10|\d\d|ten|twenty|fifteen) (?:yrs|years) (?:as a|in (?:mental health|psych|practice|the field|nursing))|\bi (?:work|worked) in (?:\w+ ){{0,2}}(?:protection|mental health|psych\w*|addictions?|detox|rehab|a&e|icu|hospice|the er|social work|nursing|corrections)\b|\bdo this for a living\b|\bi'?m licensed\b|\bask me how i know\b|\bdx from\b|\bfrom a clinical\b|\b(?:source|sauce):? ?(?:me|i'?m)\b|\bi know (?:it|one|them) when i see\b|[,.(]\s*(?:me,? )?(?:a |an )?(?:\w+ )?{PROFESSION}(?: (?:of|for) \w+ (?:yrs|years))?[\s.!)]*$|\bim an? (?:ot|slp|bcba|np|pa|rn|gp|md|vet nurse)\b|\btrust me\b|\bas (?:a|an) (?:\w+ )?nurse|\b\d+ ?(?:yrs|years) (?:in|as|of)\b"
)
_MEDICINE = r"(?:meds?|medications?|medicine|pills?|tablets|dose|dosage|doses|antidepressants?|anti-?psychotics?|ssri'?s?|lexapro|prozac|zoloft|paxil|sertraline|citalopram|fluoxetine|effexor|wellbutrin|lithium|seroquel|xanax|ativan|valium|klonopin|adderall|ritalin|concerta|vyvanse|insulin|metformin|steroids?|antibiotics|blood thinners|warfarin|suboxone|methadone|benzos?|abilify|lamictal|gabapentin|tramadol|statins?|bp meds|inhaler|birth control|hrt|ozempic|melatonin|chemo|chemotherapy|radiation|vaccines?|vax|jabs?|statins|epipen|dialysis)"
_CHANGE = r"(?:stop(?: taking)?|quit(?: taking)?|come off(?: of)?|get off(?: of)?|go off(?: of)?|wean off|taper(?: off)?|ditch|skip|drop|double(?: up)?|triple|halve|cut(?: down| back| out)?|up|increase|lower|reduce|bin|flush|throw (?:out|away)|half|switch|ask for|demand|try|start|go on|take)"
_LEAVE = r"(?:leave|divorce|dump|ditch|lawyer up|go no[- ]contact|no contact|cut (?:him|her|them|ur|your) (?:\w+ )?off|pack (?:a bag|ur bags|your bags)|get out|run\b|press charges|kick (?:him|her|them) out|get a (?:divorce|restraining order)|break up with|take the kids)"
_CARE = r"\b(?:talk to (?:your|ur|a)|ask (?:your|ur|a) (?:doc\w*|gp|prescriber|pharmacist|midwife|psychiatrist|therapist)|see (?:your|ur|a) (?:gp|doctor|prescriber|midwife|therapist)|speak to|before (?:changing|stopping|you|u)|general tip|not (?:medical|clinical) advice|please (?:don'?t|see|ring|call)|(?<!dont )(?<!don't )call (?:999|911|112|111)|i can'?t (?:diagnose|advise|say)|can'?t diagnose|nobody can diagnose|stop (?:diagnosing|calling)|don'?t diagnose|armchair|not a diagnosis|we don'?t diagnose|goldwater)\b"
_NOT = r"\b(?:don'?t|do not|never|not|shouldn'?t|can'?t|without|before|instead of|to|i|i'?ve|i'?m|we|had to|have to|my \w+|doctor|gp|they|she|he|who|that|people|patients?|clients?)(?: (?:just|ever|suddenly|abruptly|even|have|had|wants? to|wanted to|need(?:ed)? to))? $"
_OWN = r"\b(?:my|our) (?:\w+ )?(?:adhd|autis\w*|bipolar|depression|kid|son|daughter|husband|wife|mum|mom|dad|mother|father|brother|sister|nan|gran\w*|aunt\w*|uncle|cousin|client|patient|dog|cat|team|car)\b"
_STORY = r"\b(?:episode|season \d|netflix|hbo|tv|series|film|movie|novel|character|villain|actor|finale|exam|vignette|lecture|podcast)\b"
_ADDRESS = frozenset({"reply", "comment", "message", "group_post"})


def _advised(reading: Reading, span: Span) -> bool:
    """A practitioner's word, for a particular person, without a way to somebody who can assess them."""
    text, words, lead = context(reading, span), matched(reading, span), before(reading, span)
    if not at_work(reading, span) or says(_CARE, text) or says(_OWN, text) or says(_STORY, text) or (says(_NOT, lead) and not says(r"\b(?:doc|doctor|gp|them|need|have|got|ought|u|you) to $", lead)):
        return False
    if says(r"^(?:put|taper|titrate|drop|up|go|cut|dont|don'?t|no need|never|stop|quit|start|keep) [^\n]{0,60}(?:mg|mcg|units|911|999|112|111|ambulance|pills|meds|on \w+)\b", words):
        return True
    if says(r"^(?:don'?t|dont|no need|not worth|you can|u can|just|go ahead|get on|go on|hop on)\b", words) and says(rf"\b(?:{_MEDICINE}|er|a&e|doctors?|gp|hospital|urgent care)\b", words):
        return says(r"\b(?:u|ur|you|your|yr|hun|babe|cold turkey|slowly|just)\b", text)
    if reading.has("client_noun") and not says(r"\b(?:u|ur|you|your|yr)\b", text):
        return False
    instructed = says(rf"^(?:{_CHANGE}|{_LEAVE}|dm|send|message|text|post|drop|show|tell|describe)\b", words) and says(r"\b(?:ur|your|yr|u|you|him|her|2nite|tonight|now|asap|slowly|today|tmrw)\b", words)
    if says(r"^(?:get|put|place|stick|i'?d|id|stop|never) ", words) and says(r"\b(?:u|ur|you|your|yr)\b", words):
        return True
    if reading.owner.practises and says(r"\b(?:clearly|textbook|classic|obviously|def(?:o|initely)?|definitely|100 ?%|no question|for sure)\b", words) and says(r"\b(?:u|ur|you|your|yr|you'?re)\b", words):
        return True
    return instructed or says(_AUTHORITY, text) or (reading.item.kind in _ADDRESS and says(r"\b(?:u|ur|you|your|yr|you're|youre)\b", words))


SIGNAL = Signal(
    id="dual.advice-to-strangers",
    severity=3,
    title="Clinical advice or a diagnosis for somebody you have not assessed",
    explanation="People may act on it because of your profession, and you cannot follow up with somebody you never met.",
    steps=("edit", "delete"),
    standards=("apa-5.04", "aca-tipsheet", "nasw-1.03e", "nasw-4.06a", "tech-1.02"),
    kinds=("public_advice",),
    needs=0,
    # "textbook" is a cue of fiction, and the classic word for an armchair diagnosis; stories are told apart in `_advised`
    silent_in=SILENT_HERE,
    confirm=_advised,
    patterns=(
        # "ur husband is gaslighting u", "he's a textbook narcissist"
        rf"\b{_SOMEONE} {gap(3)}(?:{_SURE} ){{1,3}}{gap(1)}{_CONDITION}\b",
        # "sounds like you have adhd"
        rf"\b(?:sounds?|looks?|seems|smells) {gap(1)}(?:like|exactly like) {gap(3)}{_CONDITION}\b",
        # "ur husband is gaslighting"
        rf"\b{_SOMEONE} {gap(1)}(?:trauma|abuse|narc|gas|love)[- ]?(?:bonded|lighting|light\w*|bombing)\b",
        # "Elon is a textbook narcissist, signed a therapist"
        rf"\b(?-i:[A-Z][a-z]+) (?:is|has|clearly|obviously|def|definitely|shows?|displays?) {gap(1)}(?:{_SURE} ){{0,2}}{gap(1)}{_CONDITION}\b",
        # "that is textbook bpd", "kanye is clearly manic"
        rf"\b\w+ (?:is|has) (?:clearly|obviously|def|definitely|so|totally|textbook|classic(?:ally)?|100%|literally|straight up|a textbook|a classic|a clear|a raging|a malignant) {gap(2)}{_CONDITION}\b",
        # "trump clearly has dementia"
        r"\b(?-i:[a-zA-Z]+) (?:has|is) (?:clearly |so |definitely |obviously |def )?(?:npd|bpd|aspd|bipolar|autistic|on the spectrum|dementia|alzheimer'?s|an? (?:narc\w*|sociopath|psychopath|addict|alcoholic)|adhd|schizo\w*|manic|ptsd)\b",
        # "is being abused, trust me i work in child protection"
        r"\b(?:is|are|being|was|were|getting) (?:being )?(?:abused|groomed|gaslit|trafficked|molested|manipulated|neglected)\b[^\n]{0,40}",
        # "u sound bipolar"
        rf"\b(?:u|you|he|she|ur \w+|your \w+) (?:\w+ )?sounds? (?:\w+ ){{0,2}}{_CONDITION}\b",
        # "u got ptsd", "ur gf has bpd"
        rf"\b(?:u|you|ur|your) (?:\w+ ){{0,3}}(?:have|has|got|having) {gap(3)}{_CONDITION}\b",
        # "my diagnosis: bpd", "dx from ur post is adhd"
        rf"\b(?:diagnosis|dx|diagnosing|textbook|classic|clear case of)(?: (?:him|her|you|u|ur \w+|from \w+ \w+))?(?: is| as| with|:| of| for)? {gap(2)}{_CONDITION}\b",
        # "stop ur meds slowly", "double your dose"
        rf"\b{_CHANGE}(?: taking)? (?:off )?(?:ur|your|yr|the|those|that|them) {gap(2)}{_MEDICINE}\b[^.!?\n]{{0,40}}",
        # "come off the lexapro 5mg a week"
        rf"\b(?:taper|wean|come|get|cut|go) (?:off|down|back) {gap(2)}{_MEDICINE}\b[^.!?\n]{{0,30}}\b(?:slowly|here'?s how|by \d|mg|a week|ur|your|u|you)\b",
        # "you can just quit lexapro cold turkey"
        rf"\b(?:you can|u can|just|go ahead and|safe to|ok to|okay to|fine to) {gap(1)}(?:stop|quit|come off|get off|drop|skip|double|halve|cut) {gap(2)}{_MEDICINE}\b[^.!?\n]{{0,40}}",
        # "quit lexapro cold turkey", "up ur insulin by 2 units and ull"
        rf"\b{_CHANGE} {gap(1)}{_MEDICINE}\b[^.!?\n]{{0,15}}\b(?:cold turkey|asap|now|tonight|2nite|and (?:u|you)'?ll|n u'?ll|ul be fine|you'?ll be fine)\b",
        # "get on lithium"
        rf"\b(?:get|go|hop) on (?:some |the )?(?:{_MEDICINE})\b",
        # "up ur insulin by 2 units and ull be fine"
        rf"\b(?:up|double|halve|increase|lower|cut) (?:the|ur|your) (?:\w+ )?{_MEDICINE} (?:by|to)\b[^.!?\n]{{0,30}}",
        # "dont bother w the er, just take 3 ibuprofen"
        r"\b(?:don'?t|dont|no need to|not worth) (?:bother|waste|go|going|need|even)(?: \w+){0,3} (?:the |a |ur |your )?(?:er|a&e|doctors?|gp|hospital|urgent care|clinic|vet|midwife)\b[^\n]{0,20}\b(?:just|take|put|use|its|it'?s|give|rub|drink)\b[^.!?\n]{0,30}",
        # "leave 2nite", "divorce him now"
        rf"\b{_LEAVE} {gap(2)}(?:him|her|them|2nite|tonight|tonite|now|asap|today|tmrw|already|hun|girl|sis|(?:ur|your|yr|that) (?:husband|hubby|man|bf|boyfriend|wife|gf|girlfriend|partner|ex|marriage|family|mother|mom|mum|dad|parents|loser|fella)|the kids)\b",
        # "u dont need the er for that"
        r"\b(?:u|you) (?:don'?t|dont|do not|defo don'?t) need (?:to (?:go to|see|call|ring|take) )?(?:the |a |an |any |ur |your |that |those )?(?:er|a&e|doctors?|gp|hospital|meds?|medication|pills|psychiatrist|therapist|chemo|vaccines?|vax|antibiotics|surgery|c-?section|inhaler)\b",
        # "get him tested for autism", "put him on melatonin"
        rf"\b(?:get|take|bring|have|put) (?:him|her|them|ur \w+|your \w+) (?:to be |on |in )?(?:tested|evaluated|assessed|checked|screened|sectioned|committed|admitted|baker acted|diagnosed|{_MEDICINE}|rehab)\b[^.!?\n]{{0,30}}",
        # "put u on wellbutrin"
        rf"\bput (?:u|you|him|her|ya) on (?:\w+ )?{_MEDICINE}\b",
        # "taper 10mg a week"
        r"\b(?:taper|titrate|drop|up|go down|go up|cut) (?:by |it |down |to )?\d+(?:\.\d+)? ?(?:mg|mcg|ml|units)\b[^.!?\n]{0,30}",
        # "thats a panic attack not a heart attack dont call 911"
        r"\b(?:dont|don'?t|no need to|never) (?:call|ring|go to|phone) (?:911|999|112|111|an ambulance|the (?:cops|police|er|doctor|gp))\b[^.!?\n]{0,30}",
        # "stop breastfeeding and take the pills"
        rf"\b(?:stop|quit|start|keep) (?:breast ?feeding|feeding|eating|sleeping with|sleep training|seeing (?:him|her|ur|your)) [^.!?\n]{{0,25}}\b(?:{_MEDICINE}|now|asap|today|tonight)\b",
        # "hes a narcissist", "he's a sociopath"
        rf"\b(?:it'?s|its|that'?s|thats|this is|he'?s|she'?s|hes|shes) (?:giving |called |just |so |a |an |not |literally |totally )*{_CONDITION}\b",
        # "don't listen to ur doctor"
        r"\b(?:don'?t|dont|never|stop) (?:listen(?:ing)? to|trust(?:ing)?|go(?:ing)? back to|see(?:ing)?|believ(?:e|ing)) (?:ur|your|yr|that|the) (?:\w+ )?(?:doctor|doc|gp|psychiatrist|therapist|midwife|consultant|oncologist|dentist)\b[^.!?\n]{0,40}",
        # "get ur mother in a home"
        r"\b(?:get|put|place|stick) (?:ur|your|yr) (?:mother|m[uo]m|mam|dad|father|nan|gran\w*|husband|wife|son|daughter|kid|brother|sister) (?:in|into|on) (?:a |an |the )?(?:\w+ )?(?:home|care|hospice|rehab|ward|hospital|facility|meds|detox|psych)\b[^.!?\n]{0,30}",
        # "i'd stop the lithium if i were u"
        r"\bi'?d (?:\w+ )?(?:stop|quit|drop|double|leave|divorce|dump|come off|switch|cut|up) [^.!?\n]{0,40}\bif i (?:were|was) (?:u|you)\b",
        # "send me ur symptoms ill tell u", "drop your labs below"
        r"\b(?:dm|send|message|text|post|drop|comment|show|tell|describe) (?:me )?(?:\w+ ){0,3}(?:ur|your|yr|the|his|her) (?:\w+ )?(?:symptoms|labs?|bloods|results|rash|scans?|x-?ray|mri|ecg|ekg|diagnosis|meds list|wound|mole|test results|behaviou?rs?)\b[^\n]{0,60}",
    ),
    sayings=(
        r"\b(?:sounds like|that'?s|thats|you'?ve got|youve got|you (?:clearly |obviously |probably |definitely )?have|(?:your|ur) (?:\w+ )?(?:has|is)|(?:you|u|ur|your|yr|you'?re|youre) (?:clearly|obviously|definitely|textbook|are|were)) [^.!?\n]{0,40}?\b(?:bpd|npd|adhd|ptsd|c-?ptsd|ocd|asd|autis\w+|bipolar|borderline|narciss\w+|gasl\w+|trauma (?:response|bond\w*)|abus(?:e|ed|ive)|codependen\w+|attachment|dissociat\w+|depress(?:ed|ion)|psychopath|sociopath|an addict|an alcoholic|grooming)\b",
        r"\b(?:trust me|as an?|speaking as an?|i'?m an?|im an?|coming from an?|from an?|i work (?:in|with)|i diagnose) [^.!?\n]{0,30}?\b(?:(?:therapists?|counsel+ors?|social ?workers?|sw|case ?(?:workers?|managers?)|nurses?|midwi(?:fe|ves)|psychologists?|psychiatrists?|clinicians?|l[mci]*sw|lpc|lmft|lmhc|rn|probation officers?|youth workers?|support workers?|key ?workers?|chaplain|slp|ot|doula|health visitor|school counsel+or)|mental health|addictions?|child protection|for a living)\b[^\n]{0,60}\b(?:(?:you|u|ur|your|yr|you'?re|youre) (?:should|shouldn'?t|need to|must|have to|got to|gotta)|i'?d (?:ask|stop|double|take|leave|report|get|go|push|up|halve)|leave (?:him|her|them|now|tonight|2nite)|cut (?:\w+ ){1,3}off|move (?:out|away)|stop (?:taking|the|ur|your)|don'?t (?:go|take|let)|pack a bag|get (?:out|a divorce))\b",
        r"(?<!never )(?<!don't )(?<!dont )(?<!not )\b(?:come off|stop|taper|halve|double|skip|wean off|quit|up) (?:the|your|ur|his|her) (?:\w+ )?(?:meds?|dose|sertraline|zoloft|prozac|lexapro|lithium|seroquel|xanax|insulin|pills|tablets|antidepressants?|statins?)\b",
    ),
    fires=(
        Fires("ur husband is gaslighting u, leave 2nite, trust me im an lcsw"),
        Fires("stop ur meds slowly, heres how", role="social worker"),
        Fires("Hun that's textbook postpartum psychosis, nurse here", kind="comment"),
        Fires("you definitely have ADHD babe, get on Adderall", kind="reply", role="therapist"),
        Fires("Elon is a textbook narcissist, signed a psychologist"),
        Fires("drop your symptoms below and I'll tell you what it is 👇", role="nurse practitioner"),
        Fires("double your dose for a week and see, the gp is useless", kind="reply", role="mental health nurse"),
        Fires("in my professional opinion she's borderline, divorce her", kind="comment", role="counsellor"),
    ),
    silent=(
        Silent("General tip: talk to your prescriber before changing meds"),
        Silent("Never stop your meds suddenly", role="nurse", why="a warning"),
        Silent("your ex is a narcissist sis, dump him", why="an ordinary friend"),
        Silent("My son has ADHD and I'm a therapist and still lost", role="therapist", why="own family"),
        Silent("Nobody can diagnose a politician from a clip, as a psychologist I won't", role="psychologist", why="declined"),
        Silent("Gaslighting is when someone makes you doubt your memory", role="counsellor", why="general teaching"),
        Silent("We need to talk about how ADHD looks in women", role="psychologist", why="general teaching"),
        Silent("I stopped my antibiotics too early once, as a nurse I know better", role="nurse", why="own past"),
        Silent("Leave your coat at the door tonight, training starts at 7", role="social worker", why="no advice"),
    ),
)
