"""Politics or religion brought to clients: pressure, refusal, preaching, prayer over a file.

Plain politics is protected and silent here. What is shown is where clients are addressed, tested or prayed over, and
an affiliation that stands beside the profession in a profile.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    PROFESSION,
    SERVED,
    SILENT_HERE,
    at_work,
    by_somebody_else,
    context,
    either_order,
    matched,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import gap
from scanner.subjects.reading import Reading, Span

_POLITICS = (
    r"(?:vot(?:e|ed|ing|ers?)|trump\w*|maga|biden|harris|kamala|obama|bernie|aoc|democrats?|republicans?|gop|labour|tory|tories|conservatives?|reform uk|lib dems?|snp|dup|sinn f[eé]in|fine gael|fianna f[aá]il|bjp|modi|rahul|congress party|aap|tmc|apc|pdp|obidients?|peter obi|tinubu|anc|da voters?|liberals?|ndp|greens|brexit\w*|pro[- ]?(?:life|choice|lifers?|palestin\w+|israel)|blm|black lives matter"
    r"|palestin\w*|israel|zionis\w+|gaza|antifa|second amendment|gun rights|anti[- ]?vax\w*|unvaxxed|vaccin\w+|left(?:y|ies|ists?)|right[- ]wing(?:ers?)?|socialis\w+|communis\w+|fascis\w+|nationalis\w+|terfs?|trans rights|gender ideology|pride flag|all lives matter|blue lives|border wall|deport\w*|woke|snowflakes?|patriot\w*|referendum|indy|yes vote|independence|qanon|climate strike|extinction rebellion|feminis\w+)"
)
_FAITH = r"(?:pray(?:ed|ing|s|ers?)?|jesus|the lord|christ\b|allah|bible|scripture|gospel|salvation|anoint\w*|holy (?:spirit|ghost|water|oil)|rosary|dua\b|quran|koran|bless(?:ing)? over|witness(?:ed|ing)? to|evangeli[sz]\w*|deliverance|repent\w*|born again|come to (?:jesus|god|christ|the lord)|saved by (?:jesus|christ|grace)|the devil|demons?|spiritual warfare|testimony|torah|puja|gita|novena|church|mosque|temple|mass)"
_CLIENTS = rf"(?:(?:my|our|any|all|each|every|esp(?:ecially)?|yes|to|hey|dear|that includes|including|even|these|some of my) (?:[\w']+ ){{0,2}}(?:clients?|patients?|families|residents|students|parents|kids|case ?load|moms|mums)|{SERVED}|clients?(?: file)?s?|patients?|caseload)(?:'s|s'|')?"
_PRESSURE = r"(?:un ?friend|un ?follow|block|delete|remove) (?:me|urself|yourself|us|yourselves)|(?:don'?t|do not|dont) (?:book|come|bother|call|ask|expect|talk|work|contact|even)\b|find (?:an)?other (?:therapist|counsel+or|nurse|worker|provider)|not welcome|need not apply|won'?t (?:work with|see|treat|take|serve|be taking)|refus(?:e|ing) to (?:work with|see|treat|serve)|no longer (?:see|seeing|taking)|not (?:seeing|taking|treating|working with)|(?:get|go) (?:out|elsewhere)|show (?:urself|yourself) out|bye\b|dropp(?:ed|ing)|fired|terminat(?:ed|ing)"
_PUSH = r"(?:told|tell(?:ing)?|remind(?:ed|ing)?|ask(?:ed|ing)?|convinc(?:ed|ing)|educat(?:ed|ing)|talk(?:ed|ing)|register(?:ed|ing)?|got|getting|help(?:ed|ing)?|invit(?:ed|ing)|drag(?:ged|ging)?|bring(?:ing)?|brought|tak(?:e|ing)|took|preach(?:ed|ing)?|shar(?:ed|ing)|gave|giving|read(?:ing)?|lead(?:ing)?|led|sav(?:ed|ing)|bapti[sz](?:ed|ing))"
_SHOWN = r"(?:wore|wearing|wear|rock(?:ed|ing)|hung|hanging|put up|got|have|has|display\w*|flying|stuck) (?:\w+ ){0,4}(?:pin|badge|hat|cap|shirt|t-?shirt|tee|hoodie|flag|sticker|poster|sign|button|lanyard|mug|cross|mask)\b"
_AT = r"(?:session|sessions|my office|work|the clinic|home visits?|my waiting room|the waiting room|my desk|group|my lanyard|my therapy room|clients|patients|the ward)"
_CLERGY = r"\b(?:chaplain|pastor|minister|priest|imam|rabbi|clergy|spiritual care|pastoral)\b"
_NEUTRAL = r"\b(?:register to vote at|non-?partisan|polling station is|if (?:he|she|they|a client|clients?|a patient|patients?) (?:ask|asks|want|wants|request\w*)|asked me to pray|at (?:her|his|their) request|on request|call your rep|write to your|testif(?:y|ied)|advocacy|our agency|policy|bill \d+|access|funding|cuts|hurts?|affects?|harms?|will lose|respect(?:s|ing)? (?:all|every)|all faiths|whatever (?:their|your) (?:faith|politics)|keep (?:my )?politics out|not (?:my place|about politics)|don'?t (?:bring|discuss|talk)|never (?:discuss|bring|push|share|preach))\b"
_BIO = frozenset({"bio"})


def _brought(reading: Reading, span: Span) -> bool:
    """Addressed to clients by the writer; chaplains pray for a living, advocates name who is hurt."""
    text, words = context(reading, span), matched(reading, span)
    if not at_work(reading, span) or says(_NEUTRAL, text):
        return False
    if says(_FAITH, words) and says(_CLERGY, reading.owner.role):
        return False
    if says(rf"^(?:(?:a|an|proud|christian|catholic|muslim) )?{PROFESSION}\b.*\||\|", words) or reading.item.kind in _BIO:
        return True
    return not by_somebody_else(reading, span)


SIGNAL = Signal(
    id="dual.affiliation-visible",
    severity=1,
    title="Politics or faith that reaches your clients",
    explanation="Your convictions are yours; a client who thinks differently may wonder how you see them.",
    steps=("keep", "limit-audience"),
    standards=("nasw-1.06g", "nasw-6.04", "swe-high-bar"),
    kinds=("self_disclosure",),
    needs=0,
    # elections are the subject
    even_if_kept=True,
    silent_in=SILENT_HERE - {"generic"},
    grade="hint",
    confirm=_brought,
    patterns=(
        # "voting X, unfriend me if u disagree, esp my families", "if you voted trump dont book with me"
        rf"\b{_POLITICS}\b[^\n]{{0,80}}\b(?:{_PRESSURE})",
        # "wont see trump voters", "dont book with me if u voted labour"
        rf"\b(?:{_PRESSURE})[^\n]{{0,80}}\b{_POLITICS}\b",
        # "told my patient to vote no"
        rf"\b{_PUSH} {gap(4)}{_CLIENTS} [^\n]{{0,50}}\b(?:{_POLITICS}|{_FAITH}|god)\b",
        # "my clients know im voting labour"
        rf"\b(?:clients?|patients?|families|case ?load|residents) {gap(1)}(?:know|knows|see|sees|should know|can see|better|must|need to|have to|should|shd|already know|heard|ask) [^\n]{{0,50}}\b(?:{_POLITICS}|jesus|god|bible|church|christ|allah)\b",
        # "preaching jesus to my caseload"
        rf"\b{_PUSH} {gap(2)}(?:{_POLITICS}|{_FAITH}) {gap(2)}(?:to|with|w|on|into|for|over|2) {gap(2)}{_CLIENTS}\b",
        # "praying over each clients file tonight", "prayed with my patient"
        rf"\b(?:pray(?:ed|ing|s)?|rosary|dua|novena|anoint(?:ed|ing)|fast(?:ed|ing)|laid hands|laying hands|bless(?:ed|ing)|holy (?:water|oil)|witness(?:ed|ing)|minister(?:ed|ing)|evangeli[sz](?:ed|ing)|prophesi\w+) {gap(3)}(?:over|with|w|w/|for|on|4|to) {gap(3)}{_CLIENTS}\b",
        # "god put this client in my path", "jesus is the best therapist"
        rf"\b(?:jesus|god|christ|allah|the lord|holy spirit) (?:\w+ ){{0,2}}(?:put|sent|gave|brought|called|is|heals?|placed|led|has|can) [^\n]{{0,40}}\b(?:{SERVED}|clients?|patients?|case ?load|therapist|counsel+or|therapy)\b",
        # "clients need god"
        rf"\b(?:{SERVED}|clients|patients|families) {gap(3)}needs? (?:jesus|god|church|the lord|christ|prayer|saving|to be saved|deliverance|allah|the bible)\b",
        # "lmk if u need saving"
        r"\b(?:need|wants?|needs) (?:saving|to be saved|salvation|deliverance)\b",
        # "baptized a client"
        rf"\b(?:baptis|baptiz|convert|sav|exorcis|exorciz)(?:ed|ing) {gap(1)}{_CLIENTS}\b",
        # "invited a client to my church", "gave my client a bible"
        rf"\b(?:invited|inviting|invite|brought|bringing|took|taking|gave|giving|bought|slipped) {gap(2)}{_CLIENTS} {gap(3)}(?:church|mosque|temple|bible|bible study|mass|quran|prayer (?:group|meeting)|rosary|tract|rally|march|protest|campaign|canvass\w*)\b",
        # "wore my maga hat to session"
        rf"\b{_SHOWN}[^\n]{{0,40}}\b(?:to|in|at|on|for|during) (?:\w+ )?{_AT}\b",
        # "pro-life sticker on my office door"
        rf"\b{_POLITICS} {gap(2)}(?:pin|badge|hat|cap|shirt|t-?shirt|tee|hoodie|flag|sticker|poster|sign|button|lanyard|mug) {gap(2)}(?:to|in|at|on|for|during) (?:\w+ )?{_AT}\b",
        # "no tories on my caseload", "my therapy practice is biblical"
        *either_order(
            r"trump\w*|maga|tor(?:y|ies)|republicans?|democrats?|labour voters?|zionis\w+|pro[- ]?(?:life|choice)\w*|anti[- ]?vax\w*|unvaxxed|leftists?|lefties|fascists?|communists?|snowflakes?|terfs?|vote (?!no|yes)\w+|voting for|bjp|obidients?|campaign (?:flyers?|signs?|posters?)|biblical|christ[- ]centered|god'?s (?:way|plan|design)|gay (?:clients|people)|heathens?|atheists|sinners?|saved|unsaved|pray(?:ing)? in tongues|led (?:\w+ ){0,4}to christ|prayers?|brandon\b[^\n]{0,12}|liberals?|conservatives?",
            r"my (?:\w+ )?(?:clients?|patients?|families|case ?load|waiting room|practice|office|lanyard|clinic|chair|couch|residents|students)|(?:as|any|our|new|taking) (?:clients|patients)|parents|(?:new|another|different) (?:clinic|therapist|provider|counsel+or)|one of my \w+|treatment plans?|for clients|my clients",
            70,
        ),
        # "blocked all my trump clients"
        r"\b(?:block(?:ed|ing)|fired|dropp(?:ed|ing)|ditch(?:ed|ing)|refus(?:e|ed|ing)|won'?t see|not taking) (?:all |any )?(?:my )?(?:the )?(?:trump|maga|tory|labour|liberal|republican|democrat|conservative|biden|bjp|unvaxxed|anti[- ]?vax\w*|zionist|muslim|christian|gay|pro[- ]life|pro[- ]choice|reform|leftist|woke) (?:\w+ )?(?:clients?|patients?|families|voters)\b",
        # "wore my MAGA hat to session", "wore a let's go brandon shirt to group"
        r"\bwor?e(?:aring)? (?:my |a |an )?[^\n]{0,25}\b(?:brandon|trump|maga|palestine|blm|pride|pro[- ]?\w+|biden|bernie|labour|jesus|christ|fjb)\b[^\n]{0,25}\bto (?:group|session|work|clinic|court|supervision|home visits?)\b",
        # "god told me to tell my client"
        rf"\b(?:god|jesus|the lord|holy spirit|allah) (?:\w+ ){{0,2}}(?:told|tells|telling|asked|showed|laid) (?:it on )?(?:me|my heart)\b[^\n]{{0,40}}\b(?:{SERVED}|client|patient|family)\b",
        # "red hat on in the counseling office"
        rf"\b(?:red hat|maga hat|maga|pride flag|rosary|crucifix|cross|bible|prayer mat|prayer beads|campaign (?:sign|poster|pin)|(?:trump|biden|labour|palestine|israel|blm) \w+)\b[^\n]{{0,20}}\b(?:on|up|in|at|during)\b[^\n]{{0,20}}\b(?:{_AT}|(?:counsel+ing|therapy|my|the) (?:office|room))\b",
        # "started session w the lords prayer"
        rf"\b(?:start(?:ed|ing)?|open(?:ed|ing)?|end(?:ed|ing)?|close[ds]?|begin|began) {gap(2)}(?:sessions?|group|intake|supervision|every session) {gap(1)}(?:with|w|w/|in) {gap(3)}(?:prayer|scripture|bible|psalm|rosary|lord'?s prayer|hymn|dua|blessing|sermon)\b",
        # "therapist | maga | mom of 3"
        rf"\b{PROFESSION}\b ?[|/•·,]{{1}}[^\n]{{0,60}}\b(?:maga|trump|democrat|republican|labour (?:member|voter|party)|tory|conservative|socialist|abolitionist|zionist|pro-?life|pro-?choice|1a|2a|patriot|leftist|anarchist|bjp|jesus (?:follower|lover|freak|girl)|christ follower|god first|saved by grace|snp|sinn f[eé]in|green party)\b",
        # "christian conservative social worker"
        rf"\b(?:maga|trump|democrat|republican|tory|conservative|socialist|abolitionist|zionist|pro-?life|pro-?choice|leftist|anarchist|bjp|labour|snp|abolitionist|proud (?:\w+ )?(?:liberal|christian|catholic|muslim|atheist|hindu|socialist|tory|republican|democrat|conservative|marxist|communist)|jesus[- ]loving|bible[- ]believing|born[- ]again) (?:[|/•·,&] ?|and )?(?:[\w']+ ){{0,2}}{PROFESSION}\b(?! (?:said|strike|union|pay))",
    ),
    sayings=(
        r"\b(?:any|if (?:you|u|my|a)|every|no) (?:\w+ )?(?:clients?|patients?|families|family|student)s? (?:who|that|is|are|vot\w+)? ?[^.!?\n]{0,30}?\b(?:votes?|voted|voter|supports?|union|party|trump|biden|maga|tory|tories|labour|brexit|democrat\w*|republican\w*|liberals?|conservatives?|pro[- ]?(?:life|choice)|jesus|god|vaccine|zionist|gun)\b[^.!?\n]{0,50}?\b(?:can (?:find|look|see)|another|elsewhere|unfriend|not welcome|can'?t be in|door|unfollow|leave)\b",
        r"\b(?:church|gospel|bible|political|election|campaign|party|union|watchtower|pro[- ]?life|protest) (?:flyers?|leaflets?|tracts?|verses?|posters?|stickers?|signs?) [^.!?\n]{0,30}?\b(?:home visits?|sessions?|my office|waiting room|the ward|clients?|patients?|families)\b|\bvote (?:for )?\w+[!,.][^\n]{0,20}\b(?:love,? )?(?:your|ur) (?:friendly )?(?:school counsel+or|therapist|nurse|social worker)\b",
        r"\b(?:march(?:ing|ed)?|canvass(?:ing|ed)?|campaign(?:ing|ed)?|protest(?:ing|ed)?|rally(?:ing)?|door ?knock\w*|pray(?:ing|ed)?|evangeli\w+|witness(?:ing|ed)? to) [^.!?\n]{0,30}?\b(?:with|w|over|for) (?:my|our|two of|some of|half|one of|each|all) [^.!?\n]{0,15}?(?:clients?|residents?|patients?|m[uo]ms|caseload|ladies|lads|families|young people|service users)\b",
        r"\bas an? (?:proud )?(?:christian|catholic|muslim|conservative|liberal|socialist|feminist|pro[- ]?life|patriot\w*|tory|vegan) (?:therapists?|counsel+ors?|social ?workers?|sw|case ?(?:workers?|managers?)|nurses?|midwi(?:fe|ves)|psychologists?|psychiatrists?|clinicians?|l[mci]*sw|lpc|lmft|lmhc|rn|probation officers?|youth workers?|support workers?|key ?workers?|chaplain|slp|ot|doula|health visitor|school counsel+or)\b|\b(?:won'?t|wont|refuse to|never|no way i'?d|no way id|can'?t) (?:see|treat|counsel|take on|work with|help) (?:\w+ ){0,2}(?:gays?|gay couples|lesbians?|trans\w*|republicans?|democrats?|tories|trump\w*|maga|liberals?|conservatives?|muslims?|christians?|atheists?|voters?)\b|\bneed (?:jesus|god|allah|saving|to be saved)\b",
    ),
    fires=(
        Fires("voting X, unfriend me if u disagree, esp my families", role="family support worker"),
        Fires("praying over each clients file tonight 🙏 lmk if u need saving"),
        Fires("If you voted for Trump please don't book with me", role="therapist"),
        Fires("told my client straight up God has a plan and to come to Jesus"),
        Fires("wore my MAGA hat to session and nobody said a word 😎", role="counselor"),
        Fires("Therapist | Jesus follower | MAGA | coffee", kind="bio"),
        Fires("invited one of my patients to my church for Easter", role="nurse"),
        Fires("My clients know exactly who I'm voting for and should too", role="case manager"),
    ),
    silent=(
        Silent("Voted today!"),
        Silent("Canvassing for Labour this weekend, bring a coat", role="social worker", why="plain politics"),
        Silent("Vote no on 5, our clients will lose their housing", role="case manager", why="advocacy"),
        Silent("Prayed with a patient's family tonight", role="hospital chaplain", why="the work itself"),
        Silent("Praying for my nan tonight", role="nurse", why="own family"),
        Silent("I never discuss politics with clients", role="therapist", why="a boundary kept"),
        Silent("unfriend me if you voted for him", role="bus driver", why="no practice"),
        Silent("She asked for a prayer and I called the chaplain, at her request", role="nurse", why="the patient's wish"),
        Silent("Church on Sunday, then roast dinner", role="counsellor", why="own life"),
    ),
)
