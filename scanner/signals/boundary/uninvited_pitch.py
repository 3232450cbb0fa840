"""Offering paid help, or products, to people in pain who did not ask: in replies, in support groups, to one's own clients.

A practice that says it has openings does not address anybody's grief and stays silent; so does a friend's "dm me if you need to talk".
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    SERVED,
    SILENT_HERE,
    at_work,
    before,
    by_somebody_else,
    context,
    either_order,
    matched,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_PAIN = (
    r"(?:(?:husband|wife|bf|gf|man|partner|he|she) (?:just )?(?:left|dumped|cheated)|broke my heart|heart ?break\w*|break ?-?ups?|broke up|divorc\w+|separat(?:ed|ion)|grie(?:f|ving|ve)|loss|lost (?:ur|your|a|someone|yr)|bereave\w*|depress\w*|anxi\w*|panic\w*|trauma\w*|ptsd|lonely|cheat(?:ed|ing|er)|affair|suicid\w*|heart ?br\w+|struggl\w*|hurting|overwhelm\w*|burn(?:t|ed|ing)? ?-?out|addict\w*|drinking|drunk|relaps\w*|miscarr\w*"
    r"|diagnos(?:ed|is)|cancer|abus(?:e|ed|ive)|toxic|narc\w*|custody|post ?partum|ppd|eating disorder|binge\w*|sad|crying|cried|sad (?:ppl|people|girls|women)|stuck|stress\w*|can'?t sleep|insomnia|flood\w*|fire|shooting|hurricane|layoffs?|laid off|fired|dumped|ghosted|widow\w*|funeral|passed away|died|infertil\w*|ivf|self[- ]harm|lockdown|exams?|failing|broken|scared|look(?:ing)? (?:so )?tired|lost (?:ur|your|her|his|their) \w+|hopeless|tired of)"
)
_REACH = r"(?:dms?|inbox|pm|msg|message|text|txt|whats ?app|hmu|holla|hit (?:me|my)|slide|comment|call|ring|book|sign up|link|click|come to me|reach out|tap|swipe|join)"
_PRICE = (
    r"(?:(?:first|1st|intro\w*|initial|your|ur|next|a|free|discount\w*|paid|private|my|some|3|4|5|6|10) (?:\w+ )?(?:sessions?|sesh|consult\w*|packages?|program(?:me)?s?|coaching|courses?|workbook|e-?book|masterclass|webinar|coaching call|discovery call|clarity call|call)|half (?:off|price)|\d+ ?% ?off|discount|promo|code [a-z]\w+|book (?:w|with|a|me|now|in|ur|your)|my (?:rates?|prices?|offer|services|card|packages?|program(?:me)?|course|masterclass|group|retreat|link)|sliding scale|pay what|link\b|i charge|[$£€₹₦] ?\d+|\d+ ?(?:bucks|quid|/ ?(?:hr|hour|session))"
    r"|i'?m taking|i have (?:openings|slots|spots|space|availability)|(?:openings|slots|spots|spaces) (?:left|open|available)|only \d+ (?:spots|slots|spaces)|sign up)"
)
_PRODUCT = r"(?:doterra|young living|essential oils?|oils|herbalife|mary kay|arbonne|avon|amway|scentsy|tupperware|it works|mlm|supplements?|vitamins|gummies|shakes?|detox tea|cbd|crystals?|crypto|bitcoin|life insurance|timeshare|downline|my team|network marketing|products|my (?:\w+ )?(?:book(?! ?club)|course|workbook|journals?|planners?|candles?|coaching|retreats?|merch|membership|masterclass|e-?book|skin ?care(?: line)?|make ?up(?: line)?|product line|(?:\w+ )?line|side hustle|online shop|etsy|jewel+ery|soaps?|cupcakes?|cakes?))"
_VULNERABLE_PLACE = r"(?:grief (?:group|share|page|sub)|support (?:group|page|sub|forum)|widow\w* (?:group|page)|(?:m[uo]ms?|new mums?|mommy|mummy|divorce\w*|single m[uo]ms?|cancer|survivors?'?|dv|recovery|infertility|autism (?:mums|moms|parents)) (?:group|page|forum|chat)|aa(?: meeting)?|na meeting|al[- ]?anon|(?:hospital )?waiting room|funerals?|wakes?|court ?house|family court|divorce court|er waiting|icu|abortion clinic|food ?bank|shelter|obituar(?:y|ies)|obits?(?: section)?|nicu|oncology|abortion|hospice|morgue|crisis chat|vigil|accident scene|crime scene)"
_TO_YOU = r"\b(?:u|you|ur|your|yr|ya|hun|babe|sis|mama|widows?|lost (?:someone|somebody|a|ur|your|everything)|survivors|just got|anyone (?:in|going|here|who|else)|who'?s|dm'?d|messaged|commented|replied|under every|on every|i comment|commenting|pitched|pitching|recruiting|reached out|book me|dm me|msg me|message me|inbox|i (?:dm|message|msg|text|call|email) (?:ppl|people|women|men|moms|mums|girls|them|strangers)|slid into|sliding into|dming|dm'?ing|messaging|every (?:girl|woman|m[uo]m|guy|post)|obits?|obituar\w+|nicu|mama|anyone at|heard (?:ur|your))\b"
_ADVERT = r"\b(?:web ?site|call (?:the|our) office|accepting (?:new )?(?:clients|patients|referrals)|new (?:clients|patients) welcome|insurance accepted|psychology today|referrals? (?:to|via|from)|our (?:clinic|practice|agency|service))\b"
_LOOSE = r"(?:my (?:\w+ )?(?:services?|retreat|rates|course|coaching|program(?:me)?|book|group)|(?:sell|offer|offering|pitch) (?:u|you|ya|sessions|them|my)|paid (?:group|course|program\w*)|on sale|\d+[- ](?:week|day) program(?:me)?|program(?:me)? (?:4|for) (?:u|you)|\d+ (?:a|per) (?:session|hour)|i help (?:ppl|people|women|men|moms|mums) like (?:u|you)|grief coaching|(?:my|give out my|gave out my) (?:business )?cards?|promo|slots?|booking link|my (?:link|rates?|card|package|program(?:me)?|course|code)|\w+ packages?|half (?:off|price)|\d+ ?% ?off|discount\w*|promo code|code [A-Z]\w+|free (?:consult\w*|call|intro)|(?:intro|discovery|clarity|first) (?:call|session|consult\w*) (?:is |are )?(?:free|half)|[$£€₹₦] ?\d+|book (?:a |ur |your )?(?:session|call|me|w me|with me)|sessions? (?:w|with) me|my dms?)"
_HELPLINE = r"\b(?:988|samaritans|hotline|helpline|crisis text|free of charge|no charge|charity|nhs|volunteer\w*|call your (?:gp|doctor))\b"
_NO = r"\b(?:never|don'?t|please stop|stop (?:pitch|sell|dm|messag)\w*|shouldn'?t|unethical|predatory|gross when|reported|scam(?:mers?)?|annoying|hate (?:when|it)|beware|please don'?t|ethic\w*|cringe|who (?:dm|pitch|sell)s?)\b"


def _pitched(reading: Reading, span: Span) -> bool:
    """The writer's own offer, of something that is paid for."""
    words = matched(reading, span)
    if says(rf"\b(?:{_LOOSE})\b", words) and says(rf"\b{_PAIN}\b", words) and (says(_ADVERT, context(reading, span)) or not says(_TO_YOU, context(reading, span))):
        return False
    if says(r"^(?:found|got|get|left|leaving)\b", words) and not says(r"\b(?:clients?|cards?|flyers?|rates|leads|business|sign ?ups?)\b", words):
        return False
    return at_work(reading, span) and not says(_NO, context(reading, span)) and not says(_HELPLINE, context(reading, span)) and (says(r"\bi\b", before(reading, span)) or not by_somebody_else(reading, span))


SIGNAL = Signal(
    id="dual.recruit-solicit",
    severity=3,
    title="A paid offer to somebody who is hurting and did not ask",
    explanation="People in pain are easy to persuade, and an offer that comes uninvited can look as if you make use of that.",
    steps=("delete", "supervision"),
    standards=("nasw-4.07a", "nasw-1.06b"),
    kinds=("business_or_barter",),
    needs=0,
    silent_in=SILENT_HERE - {"generic"},  # "if you're struggling" is how the offer begins
    confirm=_pitched,
    patterns=(
        # "sad abt ur breakup? dm me, first session half off"
        rf"\b{_PAIN}\b[^\n]{{0,60}}\b(?:dm|inbox|pm|msg|message|text|txt|whats ?app|hmu|hit me|holla at|slide into|comment|call|book)\b[^\n]{{0,50}}\b{_PRICE}",
        # "divorce? i can help, $75 a session dm", "abusive relationship? first call free, dm"
        rf"\b{_PAIN}\b[^\n]{{0,60}}\b{_PRICE}[^\n]{{0,40}}\b(?:dm|inbox|pm|msg|message|text|txt|whats ?app|hmu|hit me|comment|slide)\b",
        # "just got dumped? 20% off ur first 3 sessions", "commented my booking link under every divorce post"
        *either_order(_PAIN, _LOOSE, 70),
        # "dropping my promo code in the widows group"
        rf"\b(?:commented|commenting|dropped|dropping|posted|posting|spammed|leaving|left|put|give out|gave out|giving out|handing out|place[ds]?) (?:my |a |an )?(?:\w+ )?(?:links?|rates|cards?|flyers?|number|website|code|promo|ad)\b[^\n]{{0,30}}\b(?:{_VULNERABLE_PLACE}\b|(?:{_PAIN}|sad|every) (?:\w+ )?(?:posts?|threads?|stor(?:y|ies)|videos?|tweets?|comments?|pages?|groups?|forums?|vid)\b)",
        # "3 new clients from the miscarriage forum"
        rf"\b(?:new |paying |\d+ |more )*clients (?:\w+ )?(?:from|off|out of|thru|through|via|in) (?:the |a |that |my )?(?:\w+ )?(?:{_VULNERABLE_PLACE}|(?:{_PAIN}) (?:group|forum|page|sub|chat|thread|hashtag))\b",
        # "widows group need a therapist? my rates"
        rf"\b{_VULNERABLE_PLACE}\b[^\n]{{0,30}}\b(?:need|want|looking for) (?:a |an )?(?:therapist|counsel+or|coach|help)\b[^\n]{{0,40}}\b(?:my|i|me|dm|rates|link)\b",
        # "reached out to the family in the news to offer my services"
        r"\b(?:reached out|messaged|wrote|emailed|dm'?d|contacted|called|approached) (?:to )?(?:the |a |some |that )?(?:\w+ )?(?:family|widow|mother|m[uo]m|dad|survivors?|victims?|parents|girl|woman|man|couple|lady)\b[^\n]{0,40}\b(?:offer\w*|pitch\w*|sell\w*|plug\w*) (?:\w+ )?(?:my|our|a|some|paid) (?:\w+ )?(?:services?|sessions?|help|program(?:me)?|package|rates|course|therapy)\b",
        # "replying to ur post bc u need me, link", "saw your story, i can help, book a call"
        rf"\b(?:saw|seen|seeing|reading|read|replying|reply|responding|re|noticed|commenting|found|came across) (?:to |on |about |abt )?(?:ur|your|yr|this|that|her|his|u|you) (?:\w+ )?(?:posts?|comments?|tweets?|stor(?:y|ies)|threads?|status|vid(?:eo)?s?|questions?|tik ?toks?|going through|struggling|crying|said)\b[^\n]{{0,60}}\b(?:{_PRICE}|(?:u|you) need (?:me|my|a therapist|therapy|help)|i can help|i got (?:u|you)|i'?m a (?:therapist|counsel+or|coach)|my (?:practice|website|site|page))",
        # "you need therapy with me hun, link in bio"
        rf"\b(?:u|you|ya) (?:\w+ )?(?:need|shd|should|could use|cud use) (?:\w+ )?(?:me|my (?:help|program\w*|course|sessions?|services|coaching)|(?:therapy|counsel+ing|coaching|sessions?) (?:with|w) me|to (?:book|see|work with|come (?:to|see)) me)\b[^\n]{{0,50}}\b(?:{_PRICE}|{_REACH})\b",
        # "sorry about your mum. my grief course is 20% off", "so sorry for ur loss, book w me"
        rf"\b(?:sorry|condolences|rip|thoughts|prayers|hugs|heartbreaking|awful|devastated)\b[^\n]{{0,70}}\b(?:my (?:\w+ )?(?:course|program(?:me)?|sessions?|package|practice|retreat|workbook|book|rates|link)|{_PRICE})",
        # "dm'd a girl from the grief group my rates"
        rf"\b(?:dm'?d|dm(?:ing|'?ing)|messaged|messaging|inboxed|inboxing|pitch(?:ed|ing)|cold (?:dm|call|email|message)\w*|slid into|sliding into|approached|hand(?:ed|ing) out|gave out|left|leaving|dropp(?:ed|ing)|post(?:ed|ing)|promot(?:ed|ing)|plug(?:ged|ging)?|advertis(?:ed|ing)|recruit(?:ed|ing)|found|hang(?:ing)? (?:around|round|out)|got|get|picked up|signed) [^\n]{{0,50}}\b{_VULNERABLE_PLACE}\b",
        # "vigil tonight, my rates"
        rf"\b{_VULNERABLE_PLACE}\b[^\n]{{0,40}}\b(?:my (?:rates|cards?|link|promo|offer|flyers?|services|business|practice|code)|new clients|pitch\w*|recruit\w*|paying clients|gold ?mine|leads)\b",
        # "dm'd her my rates after her divorce post"
        r"\b(?:dm'?d|messaged|inboxed|texted|sent) (?:her|him|them|a (?:girl|woman|mom|mum|guy|man|stranger)|some (?:girl|woman|guy|mom|mum)|people|ppl) (?:\w+ ){0,2}(?:my (?:rates|link|card|offer|prices|packages?|services|booking)|a discount|a promo)",
        # "sold my client on doterra", "signing my patients up to herbalife"
        rf"\b(?:sell(?:ing|s)?|sold|pitch(?:ed|ing)?|recruit(?:ed|ing)?|push(?:ed|ing)?|told|telling|offer(?:ed|ing)?|sign(?:ed|ing)?(?: up)?|got|getting|hook(?:ed|ing) up|set up|introduc(?:ed|ing)|upsell(?:ing)?|upsold) {gap(4)}(?:{SERVED}|clients|patients|families|residents|m[uo]ms) {gap(4)}{_PRODUCT}\b",
        # "selling my wellness shakes to my clients"
        rf"\b(?:sell(?:ing|s)?|sold|pitch(?:ed|ing)?|push(?:ed|ing)?|offer(?:ed|ing)?|recommend(?:ed|ing)?|shifting|got) {gap(3)}{_PRODUCT}\b[^\n]{{0,25}}\b(?:to|2|at|for|on|through) {gap(2)}(?:{SERVED}|clients|patients|families|residents)\b",
        # "my clients get 10% off my oils"
        rf"\b(?:{SERVED}|clients|patients) {gap(3)}(?:get|gets|love|loves|buy|buys|bought|order|ordered|joined|swear|signed up|obsessed)\b[^\n]{{0,30}}\b{_PRODUCT}\b",
    ),
    sayings=(
        r"\b(?:feeling|are (?:you|u)|(?:just|recently) (?:had|been|lost|gone)|sad|lonely|grieving|widowed|divorced|dumped|struggling|anxious|depressed|hopeless|ex (?:cheating|left)|heart ?broken|addicted|ptsd|miscarriage|burnt out|suicidal|your (?:\w+ )?(?:sounds|seems|is)|(?:saw|seen|read|noticed) (?:ur|your|you|that you|you'?re)|in recovery|people like (?:you|u)|to the (?:girl|guy|woman|man|mum|mom|person) who)\b[^\n]{0,90}?\b(?:(?:dm|pm|inbox|message|msg|call|text|book|contact) (?:me|with me|now|for|in)|i do (?:online|private)|i have (?:a |2 |two )?(?:slots?|spots?|openings?|spaces?)|(?:half|first|free|\d+%|£\d+|\$\d+|€\d+) ?(?:price|off|session|each|this week)?[^\n]{0,15}?\b(?:session|course|off|price|week|consult\w*)|sessions? (?:from|only|are|at|for)|my (?:\d+[- ]?week |online |healing |new )*(?:course|program\w*|retreat|package|supplements?|coaching|book)|booking link|link in bio|spots left|private (?:assessments?|sessions?|clients)|see me privately|for prices)\b",
        r"\bi can (?:fix|cure|heal|sort|help) (?:your|ur) [^.!?\n]{0,30}?\b(?:sessions?|weeks?|guarantee\w*|money back|dm|link|price)\b|\brepl(?:y|ying|ied) (?:to|2) (?:ur|your|every\w*|all)[^.!?\n]{0,40}?\b(?:link|booking|need me|my (?:site|page|services|course))\b",
    ),
    fires=(
        Fires("sad abt ur breakup? dm me, first session half off", role="therapist"),
        Fires("replying to ur post bc u need me, link", role="counsellor"),
        Fires("So sorry about your mum hun x my grief course is 20% off this week", role="grief counsellor", kind="reply"),
        Fires("signed two of my clients up to my doterra team 💸"),
        Fires("handing out my cards at the AA meeting, thats where the clients are", role="addiction counselor"),
        Fires("Lost everything in the flood? Message me, I charge $60/session", role="LPC"),
        Fires("dm'd her my rates after that divorce post, why not", role="life coach"),
        Fires("you really need to work with me, I have 2 spots left this month, book now", role="psychotherapist", kind="reply"),
    ),
    silent=(
        Silent("Practice has openings, see website"),
        Silent("So sorry about the breakup, dm me if you need to talk", role="therapist", why="a friend"),
        Silent("If you're struggling tonight call 988, link below", role="counsellor", why="a helpline"),
        Silent("Therapists who pitch in grief groups are predatory", role="social worker", why="criticism"),
        Silent("Lost my keys in the flood, anyone have the locksmith's number? text me", role="nurse", why="no offer"),
        Silent("Sold my old car to a guy from book group", role="counsellor", why="no client"),
        Silent("Sad about your grey roots? DM me, 20% off colour", role="hair stylist", why="another trade"),
        Silent("My client loves her new job in insurance", role="case manager", why="the client's job"),
        Silent("Our agency runs a free grief group on Tuesdays, call the office", role="social worker", why="a service"),
    ),
)
