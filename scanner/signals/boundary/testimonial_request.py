"""Asking clients for reviews, testimonials or votes.

Reviews of shops, books and courses, clinical reviews, and the rule itself ("we don't ask clients") are silent.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import SERVED, SILENT_HERE, at_work, context, matched
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_SITE = r"(?:google|yelp|facebook|fb|trustpilot|trust pilot|health ?grades|zoc ?doc|psychology today|psych today|rate ?mds|vitals|practo|doctify|i ?want ?great ?care|nextdoor|bark|birdeye|nhs(?: choices)?|my (?:web ?)?site|my page|my profile|my website|webmd|better ?help|care ?dash|indeed|linked ?in)"
_REVIEW = rf"(?:reviews?|testimonials?|ratings?|(?:5|five)[- ]?(?:stars?|⭐)|stars|⭐|endorsements?|recommendations?|quotes? (?:for|4) my (?:\w+ )?(?:site|website|page)|(?:few|2|two|3|couple(?: of)?) (?:nice |kind |lil |little )?(?:words|lines|sentences)|kind words?|nice words?|shout[- ]?outs?|success stor(?:y|ies)|feedback (?:on|for|4) {_SITE})"
_GIVE = r"(?:drop|leav(?:e|ing)|writ(?:e|ing)|post(?:ing)?|give|giving|send(?:ing)?|shar(?:e|ing)|put(?:ting)?|pop|add|throw|submit|need(?:ed|ing)?|want(?:ed)?|would love|love|wld luv|luv|looking for|collecting|gathering|seeking|could use|hit (?:me|us)|record|film|dm|email|hmu|update|say)"
_PEOPLE = r"(?:clients?|patients?|families|couples|parents|residents|service users|graduates of my|ladies|m[uo]mmas?|m[uo]ms|peeps|folks|ppl|people)"
_CALL = rf"(?:(?:past|present|former|current|ex|previous|old|happy)(?:(?:,| and| &| n| or| /|/|\+) ?(?:past|present|former|current|ex|previous|old|future))? ?{_PEOPLE}|(?:all|calling(?: on)?(?: all)?|hey|hi|dear|attention|to|2) (?:all |of )?(?:my |our )?(?:lovely |amazing |wonderful |dear |fab |past |former |current )*(?:clients|patients|families|couples)|(?:my|our) (?:lovely |amazing |wonderful |dear |fab |past |former |current |happy )*(?:clients|patients|families|couples)|clients?)"
_NO = r"\b(?:never|don'?t|do not|doesn'?t|can'?t|cannot|can not|not allowed|aren'?t allowed|shouldn'?t|should (?:we|you|therapists|i)|won'?t|unethical|ethic\w*|prohibit\w*|forbid\w*|banned|against|stop asking|why (?:i|we|therapists)|please do not|rules?|code of|illegal|no testimonials|refus\w+|declin\w+|policy)\b"
_OTHER = r"\b(?:etsy|podcast|my (?:\w+ )?(?:book|novel|album|band|song|app|airbnb|shop|store|cakes?|cookbook|vinted|ebay|depop)|airbnb|caf[eé]|restaurant|peer review|literature|systematic|annual review|performance review|case review|file review|chart review|medication review|meds? review|care plan|yearly review|workshop|webinar|ceu|cpd|training|conference|supervisees?|colleagues?|google maps|recipe|amazon (?:review|listing)|on amazon|goodreads)\b"


def _solicits(reading: Reading, span: Span) -> bool:
    """A request from practice, not the rule, not for another product."""
    return at_work(reading, span) and not says(_NO, context(reading, span)) and not says(_OTHER, context(reading, span))


def _loosely_asked(text: str) -> bool:
    """A request to people who were seen, in one item: whom, and that something is wanted of them."""
    whom = says(r"\b(?:clients?|patients?|families|couples|a m[uo]m|parents|people|ppl|folks|case ?load|whoever|did i|(?:i'?ve|ive) (?:been|helped|got|seen|worked)|if (?:therapy|we|i|u|you)|(?:ur|your) (?:fav\w* )?(?:therapist|counsel+or|nurse|social worker))\b", text)
    wanted = says(r"\b(?:link|pls|please|plz|u|you|ur|asked|ask|need|want|help|vote|offering|free|gift|win|tell|send|write|writes|mind|leav\w+|say so|texted|film|love|looking for)\b", text)
    return whom and wanted and not says(r"\b(?:left (?:a|us|me)|wrote (?:a|us|me)|got (?:a|my|another)|my review of|received|thank(?:s| you)|read(?:ing)? (?:the )?reviews|reviews of)\b", text)


def _from_practice(reading: Reading, span: Span) -> bool:
    """As `_solicits`; words that every trade uses need the profile, a patient or a session."""
    if not _solicits(reading, span):
        return False
    if not says(r"^(?:review|rate) (?:me|us)", matched(reading, span)) and says(rf"^(?:{_REVIEW}|yelp|google|trustpilot|health ?grades|zoc ?doc|say|write|leave|post|put|best of|counter|tell|smth|something|sth)[^\n]{{0,25}}$|^⭐", matched(reading, span)):
        return reading.owner.practises and _loosely_asked(context(reading, span))
    return reading.owner.practises or says(rf"\b(?:patients?|therap\w+|counsel+\w*|sessions?|case ?load|psych\w*|healing|residents|families i|{SERVED}|clients?)\b", context(reading, span))


SIGNAL = Signal(
    id="dual.testimonial-solicit",
    severity=4,
    title="Asking clients for reviews or testimonials",
    explanation="Clients can find it hard to refuse you, and each review they write shows the public that they saw you.",
    steps=("delete", "policy"),
    standards=("nasw-4.07b", "tech-2.14", "oti-testimonials", "nc-63.0509", "apa-5.05", "aca-C.3", "nbcc-testimonial"),
    kinds=("testimonial",),
    needs=0,
    silent_in=SILENT_HERE - {"generic"},  # "if you are a client" and "vote for" are how the request begins
    confirm=_from_practice,
    patterns=(
        # "past & present clients, drop a google review", "to all my families: need 5 stars on yelp"
        rf"\b{_CALL}\b[^\n]{{0,60}}?\b{_GIVE} {gap(5)}{_REVIEW}",
        # "testimonials wanted from people i've"
        rf"\b{_REVIEW} {gap(2)}(?:from|by|off) {gap(3)}(?:{_PEOPLE}|any(?:one|body)) {gap(3)}(?:i|we|who|that|with|u|you|of mine|pls|please|for|4)\b",
        # "looking for testimonials from past clients", "would love a review from families ive helped"
        rf"\b{_GIVE} {gap(5)}{_REVIEW} {gap(2)}(?:from|by|off) {gap(3)}(?:clients|patients|families|couples)\b",
        # "if i helped u, write 2 lines 4 my site", "if our work together helped, review me"
        rf"\bif (?:i|we|our (?:work|sessions?|time)|my (?:work|practice|sessions?|therapy|counsel+ing|coaching|groups?)|therapy|working (?:with me|w me|together))[^\n]{{0,40}}?\b(?:helped|helps|changed|made|supported|worked|benefit\w*|meant|healed|saved|touched|difference)\b[^\n]{{0,60}}?\b(?:{_GIVE} {gap(4)}{_REVIEW}|(?:review|rate|recommend|nominate|endorse) (?:me|us)|tell (?:google|the world|people))",
        # "if you've been in one of my groups, leave a review"
        rf"\bif (?:you|u|you'?ve|uve|ya)\b[^\n]{{0,50}}?\b(?:with me|w me|my (?:client|patient|sessions?|groups?|practice|care)|our (?:sessions?|work|time|therapy)|client of mine|seen me|see me)\b[^\n]{{0,60}}?\b(?:{_GIVE} {gap(4)}{_REVIEW}|(?:review|rate|recommend|nominate|endorse) (?:me|us))",
        # "asked my client for a testimonial", "getting all my patients to review me on google"
        rf"\b(?:ask(?:ed|ing|s)?|got|get|getting|begg(?:ed|ing)|text(?:ed|ing)?|email(?:ed|ing)?|remind(?:ed|ing)?|told|tell|having|have|had|brib(?:e|ed|ing)|nagg?(?:ed|ing)?|convinc(?:ed|ing)|push(?:ed|ing)?) {gap(3)}(?:{SERVED}|clients|patients|families) (?:[\w']+ ){{0,6}}?(?:{_REVIEW}|(?:to |2 )(?:rate|review|recommend|nominate|endorse|vote for) (?:me|us|my))",
        # "free session if u leave a review"
        rf"\b(?:\d+ ?%|half|\$\d+|£\d+|free|discount\w*|gift ?card|raffle|entered|win)\b[^\n]{{0,40}}\b(?:session|sesh|appt|appointment|consult\w*|off|starbucks|amazon|coffee|draw|card)\b[^\n]{{0,40}}\b(?:if|for|when|4|who)\b[^\n]{{0,20}}\b{_REVIEW}",
        # "leave a review and get 10% off"
        rf"\b{_GIVE} {gap(3)}{_REVIEW}\b[^\n]{{0,40}}\b(?:get|for|&|and|4|=|n)\b[^\n]{{0,15}}(?:\d+ ?%|half|\$\d+|£\d+|free|discount)",
        # "vote for me best therapist", "nominate me for nurse of the year, patients!"
        r"\b(?:vote|nominate|voting) (?:for )?(?:me|us|my practice|our (?:practice|clinic))\b[^\n]{0,60}\b(?:best|top|favou?rite|of the year|therapist|counsel+or|nurse|clinic|psycholog\w+|award)\b",
        # "leave me a review on healthgrades"
        rf"\b{_GIVE} (?:me|us|my (?:practice|clinic|work)|our (?:practice|clinic)|yr|ur|your|a|an|some|in a) {gap(3)}{_REVIEW} {gap(2)}(?:on|to|at|@|for|4) {gap(1)}{_SITE}\b",
        # "review us on google if you've been in"
        rf"\b(?:review|rate|recommend|endorse) (?:me|us|my practice|our (?:clinic|practice)) (?:on|at|@) {_SITE}\b",
        # "could u post that as a review hun", "mind putting this on google?"
        rf"\b(?:mind|could|can|cud|would|wld|cld|pls|plz|please|want to|wanna|fancy|willing to) (?:u |you |ya )?{gap(1)}(?:post(?:ing)?|put(?:ting)?|leav(?:e|ing)|pop(?:ping)?|writ(?:e|ing)|copy(?:ing)?|shar(?:e|ing)|say(?:ing)?|turn(?:ing)?|giv(?:e|ing)|do) {gap(4)}(?:{_REVIEW}|(?:on|to|in) (?:my )?{_SITE})\b",
        # "drop a testimonial if i got u thru 2020", "rate ur therapist! link below"
        rf"(?:^|[.!?\n:,&]\s*|\b(?:pls|plz|please|go|and|n|clients|so|just|to|hey|ok|also) )(?:drop|leave|write|post|send|submit|gimme|give me|give us|pop|rate|review|record) (?:me |us |ur |your |a |an |some |my |the )?{gap(2)}(?:{_REVIEW}|therapist|counsel+or|nurse|social worker|midwife|my (?:work|practice|sessions))\b[^\n]{{0,50}}(?:\b(?:pls|please|u|you|ur|your|clients?|patients?|link|below|if i|if we)\b|👇|🙏|⭐)",
        # "5 more reviews on psychology today, clients pls"
        rf"\b(?:need|want|would love|wld love|looking for|hoping for|chasing|trying to get|aiming for|\d+ more)\b[^\n]{{0,20}}\b{_REVIEW}[^\n]{{0,50}}\b(?:clients?|patients?|families|couples|help (?:me|a|ya|ur)|pls|please|u|you)\b",
        # "my patients get a free tote for a 5 star review", "asked clients for quotes for my website"
        rf"\b(?:clients?|patients?|families|couples)\b[^\n]{{0,50}}\b(?:for|4|if|who|when) (?:they |a |an |the )?(?:\w+ )?(?:leave |leaves |write |post |give |a |an |their )*{_REVIEW}",
        # "told her put it on google"
        rf"\b(?:told|asked|got|getting|begged|made) (?:her|him|them|{SERVED})[^\n]{{0,30}}\b(?:on|to|for|4) (?:the |my )?(?:{_SITE}|google|website|yelp)\b",
        # "wants to be a testimonial? past couples hmu"
        r"\b(?:be|want to be|wants to be|who'?s|become) (?:a |my |our |the )?(?:next )?(?:testimonials?|success stor(?:y|ies)|review)\b[^\n]{0,40}",
        # "families ive worked with: a few kind words"
        rf"\b{_PEOPLE} (?:i'?ve|ive|i have|that i|who i|i|we'?ve) {gap(1)}(?:work\w*|seen|helped|served|treated|saw|counsel\w+) ?(?:with|w)?\b[^\n]{{0,60}}{_REVIEW}",
        # "clients! 1 min of ur time, link to google reviews"
        rf"(?:\b(?:{_REVIEW}|yelp|google(?! (?:ur|your|their|my|the|every|all|new|his|her|it|that|how|a)\b)|trustpilot|health ?grades|zoc ?doc|(?:say|write|leave|post|put) [^.!?\n]{{0,25}}(?:on|for) my (?:\w+ )?(?:page|site|website|portfolio|wall)|write about it|best of (?:the |our )?(?:city|town|county|\w+) ?(?:awards?)?|counter (?:that|the) (?:1|one) star|tell (?:yelp|google)|(?:smth|something|sth) nice (?:about|abt) me)\b|⭐)",
        # "looking for 3 happy couples to be on my website"
        rf"\b(?:looking for|need|want|seeking) (?:\w+ ){{0,2}}(?:happy |past |former |real )?{_PEOPLE} (?:\w+ ){{0,3}}(?:to be|be|featured|for|on|in) (?:on |in |featured on )?my (?:\w+ )?(?:web ?site|site|page|ad|ads|video|brochure|insta|reel)\b",
        # "review me = 15% off"
        r"\b(?:review|rate) (?:me|us) ?(?:=|and|&|for|to|4|on|pls|please)",
        # "asked my fave client to record a lil video for my"
        rf"\b(?:asked|ask(?:ing)?|got|get(?:ting)?|begged|paid|convinced) {gap(3)}(?:{SERVED}|clients?|patients?|couples|families) to {gap(2)}(?:record|film|make|do|write|post|say|share|shout) [^.!?\n]{{0,40}}\b(?:video|reel|post|something|smth|story|review|for my|on my|about me|abt me)\b",
        # "testimonials wanted", "need testimonials for the new website, dm me if we've worked together"
        rf"\b(?:testimonials|client reviews) (?:wanted|needed|welcome|pls|please)\b|\b(?:need|want|collecting|gathering|looking for|seeking|after) {gap(3)}testimonials? (?:for|4) (?:my|our|the)\b",
    ),
    topics=(
        r"\b(?:(?:leave|write|drop|post|give|add|send|do|got|love) (?:me |us )?(?:a |an |your |ur |some |2 |two |few |quick |nice |honest |google |yelp |facebook |5[- ]star )*(?:reviews?|testimonials?|ratings?|recommendations?|few lines|kind words?|lines|feedback|stars)|(?:reviews?|testimonials?|recommendations?) (?:on|would|wanted|needed|please|pls|for my|link|from (?:past|former|current|my))|trust ?pilot|google review|yelp|healthgrades|psychology today review|rate (?:me|my practice)|vote for (?:me|us)|nominate (?:me|us|your)|share your (?:story|experience|journey|success|recovery)|success stor(?:y|ies)|tag (?:me|us|my page)|post about (?:me|us|my)|refer a friend|shout (?:it|about|me)|\d+% off|free session (?:if|for|when)|raffle (?:if|for))\b",
    ),
    sayings=(
        r"\b(?:\d+% off|free session|discount|gift card|half price|raffle|prize|win a)\b[^.!?\n]{0,40}?\b(?:if|for|when) (?:you|u|your|ur|a|every|my)\b[^.!?\n]{0,25}?\b(?:review|post|tag|share|testimonial|refer|shout|story)\b|\b(?:if (?:i|we)'?(?:ve)? (?:ever )?(?:helped|saved|supported|worked with|made)|did (?:i|we) help|been (?:through|to|in) my|have (?:i|we) helped|worked with me|end of therapy|after (?:our|your) (?:last|final) session|you'?re (?:a|one of my) (?:past|former|current))\b[^\n]{0,60}?\b(?:review|testimonial|lines|google|yelp|trust ?pilot|site|website|page|story|shout|comment|vote|nominate|recommend\w*|stars|tag)\b|\b(?:dm|send|email|message) me your (?:success|recovery|healing|transformation|therapy) (?:story|stories|journey)\b|\bnominate (?:your|ur) fav\w* (?:therapist|nurse|counsel+or|social worker|midwife)\b|\b(?:dear|past|former|current|old|my) (?:\w+ ){0,3}(?:clients|patients|families|couples|parents)\b[^\n]{0,40}?\b(?:review|testimonial|google|yelp|vote|nominate|recommend\w*|stars|rating)\b",
    ),
    fires=(
        Fires("past & present clients, drop a google review ⭐", role="therapist"),
        Fires("if i helped u, write 2 lines 4 my site? link in bio", role="counsellor"),
        Fires("Asked my client for a testimonial at our last session and she said of course!"),
        Fires("free session if you leave a review this week 🎉", role="psychotherapist"),
        Fires("To all my lovely families, I'd be so grateful if you'd leave a few kind words on Facebook", role="speech and language therapist"),
        Fires("vote for me for best therapist in the Northside awards, clients count double lol"),
        Fires("aw thanks hun!! mind popping that on google as a review?", role="counsellor", kind="reply"),
        Fires("collecting testimonials for my new website, dm me if we've worked together", role="lpc"),
    ),
    silent=(
        Silent("Please review my Etsy shop"),
        Silent("We never ask clients for reviews, here's why", role="therapist", why="the rule"),
        Silent("If my book helped you, leave a review on Amazon", role="psychologist", why="a book"),
        Silent("Care plan review with my client and her family today", role="social worker", why="clinical review"),
        Silent("Please leave a review of yesterday's training, it helps us improve", role="nurse educator", why="training"),
        Silent("Past clients, drop us a Google review! 20% off your next cut", role="hair stylist", why="another trade"),
        Silent("Left a five star review for the taco place", role="nurse", why="the writer's own review"),
        Silent("Testimonials from clients are a grey area in the code of ethics", role="lcsw", why="policy"),
        Silent("Vote for my daughter's robot in the science fair", role="counsellor", why="own family"),
    ),
)
