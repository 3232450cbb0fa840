"""A blog, podcast, thesis, talk or book built on a real case."""

from scanner.matching import compiled
from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import CLIENT, FEW, OURS, PARTICULAR, PERSON, beside
from scanner.signals.identity._setting import own_people, practised
from scanner.subjects.reading import Reading, Span

_MINE = r"\b(?:my (?:new |next |first |latest )?(?:book|memoir|podcast|pod|blog|substack|column|thesis|dissertation|paper|talk|lecture|ted ?x?|poem|poems|chapter|novel|essay|article|op-?ed|zine|screenplay|play|video|channel|newsletter|set)|pre-?order|new (?:reel|ep|episode|video|blog|post|essay|poem|chapter|column|podcast|book|article)|this week'?s (?:column|ep|episode|pod|blog|newsletter|video)|pitching|published|did a ted ?x?|ted ?x?|(?:turned|turning|made|making|wrote|writing) (?:\w+ ){0,4}into a (?:short story|poem|novel|chapter|song|script|blog|play|book)|lecture (?:tomorrow|today|tonight|on)|in this (?:video|episode|reel|essay|talk|post)|poem:|short story:|therapist reacts|story ?time|\bep \d+|guest lecture\w*|memoir|my piece|a piece|in today'?s (?:ep|episode|video|blog|post)|fictionali[sz]ed|out in \w+|as poetry|into poetry|capstone|spoken word|gonna use|i share a|read my)\b"
_MATTER = rf"{PARTICULAR}|\b(?:\d+|my|two|three|twelve|ten|five|own|her own|his own) (?:\w+ )?(?:clients|patients|residents)\b|\bward (?:tale|story|stories|diar\w+)\b|\b(?:last|yesterday'?s|today'?s|friday'?s|monday'?s|a|this|the) (?:\w+ )?session\b|\b(?:bed|cell) (?:nine|\d+|one|two|three|four|five|six|seven|eight|ten)\b|\b(?:the|a|one) (?:\w+ )?(?:woman|man|boy|girl|inmate|kid|family|couple|lady|driver|nun|patient) (?:who|i|that|case|whose)\b|\breal session\b|\bthe \w+ case\b|\bcaseload\b|\bclient'?s? (?:texts?|emails?|words|letters)\b|\bcouldn'?t save\b|\b(?:the|a|that) (?:[\w'-]+ )?(?:case|little (?:girl|boy)|suicide|removal|girl i|boy i|man i|woman i)\b|\b(?:narcissist|borderline|psychopath|addict|couple|family|man|woman|teen|kid|\w+ist) i (?:treat|treated|see|saw|work|worked)\b"

_WORK = (
    r"(?:blogs?|blog ?post|posts?|podcasts?|pod|eps?|episodes?|essays?|articles?|chapters?|books?|memoirs?|zines?|thesis|theses|dissertations?|papers?|case stud(?:y|ies)|case (?:report|presentation|write[- ]?up|series)|talks?|ted ?x? ?talk|keynotes?|lectures?|slides?|powerpoint|poster|substack|newsletters?|medium|columns?|op-?eds?|interviews?|youtube|vlogs?|videos?|webinars?|screenplay|plays?|scripts?|poems?|short stor(?:y|ies)|novels?|capstone|assignment|reflection|presentation|workshops?|seminar|guest spot|piece|story|series|documentary|doc|spoken word|moth|open mic|stand ?up|set)"
)
_ABOUT = r"(?:about|abt|on|of|based on|inspired by|featuring|re|tells?|telling|follow(?:s|ing)|describ(?:es|ing)|recounts|where i|in which i|using|around|from)"
_MAKE = r"(?:wrote|writing|write|written|published|publishing|recorded|recording|record|told|tell|telling|presenting|present(?:ed)?|gave|giving|give|shared|share|sharing|submitted|submitting|drafted|drafting|blogged|filmed|dropped|finished|turned|turning|putting|put|using|used|featured|reading|read|performed|published)"
_MADE_UP = compiled(
    r"\b(?:fictional|fictitious|made[- ]up|composites?|hypothetical|imagin(?:ed|ary)|invented|no real|not (?:a )?real|consented|with (?:\w+ )?(?:consent|permission)|anonymous survey|systematic review|meta-?analysis|someone else'?s|by (?:dr|prof)|ghost ?writ\w+|recommend(?:s|ed|ation)?|i(?:'m| am) reading|just finished reading|book club|listening to|binge\w*|watching|watched|author (?:interview|of)|interview with (?:an?|the) author)\b"
)


def _of_a_real_case(reading: Reading, span: Span) -> bool:
    """The writer's own work on a real case; nothing invented, consented to, or by others."""
    return practised(reading, span) and not own_people(reading, span) and not _MADE_UP.search(reading.text)


SIGNAL = Signal(
    id="rid.media-writing",
    severity=3,
    title="A talk, text or podcast built on a real case",
    explanation="A published story stays findable, and the client or their family can recognise it unless they agreed or the case is truly disguised.",
    steps=("edit", "delete", "supervision"),
    standards=("apa-4.07", "nasw-1.07u", "nasw-5.02", "nasw-1.07k", "apa-sm-2021"),
    needs=0,
    # podcasts, chapters, keynotes and webinars are what this looks for
    silent_in=USUALLY_SILENT - {"own_family", "fiction", "news", "generic"},
    confirm=_of_a_real_case,
    patterns=(
        # "my essay in the zine abt the boy who wouldnt speak", "new blog post about a client"
        rf"\b(?:my|our|new|latest|this week'?s|today'?s|next|wrote (?:a|an|the)|writing (?:a|an|the|this)|in the|\d+(?:st|nd|rd|th)) (?:[\w'-]+ ){{0,2}}{_WORK}\b(?: (?:is |in \w+ \w+ |for \w+ \w+ |up |out |now ))* ?[^.!?\n]{{0,30}}\b{_ABOUT} {FEW}(?:\b(?:{CLIENT}|{OURS})\b|\b(?:a|the|one|my|this|that) (?:\w+ )?{PERSON} (?:who|i|from|w|with|that|on|in)\b)",
        # "new ep! i tell the story of 'Mia' (based on a real one of mine)"
        rf"\b{_WORK}\b[^\n]{{0,80}}\b(?:based on|inspired by|drawn from|adapted from|taken from) {FEW}(?:{CLIENT}|{OURS}|{PERSON} (?:i|from my|on my)|cases?|sessions?|caseload)\b",
        # "based on one of mine", "true story from my caseload", "from a real session of mine"
        rf"\b(?:based on|inspired by|drawn from|adapted from|taken from|straight (?:from|out of)|ripped from) (?:a |an |my |one of |some |the |actual |real |true |very real )*(?:\w+ )?(?:{CLIENT}|cases?|sessions?|of mine|one of mine|real one|files?|case ?notes)\b",
        rf"\btrue (?:story|stories|case)\b[^\n]{{0,60}}\b(?:{CLIENT}|caseload|of mine|from (?:my|work|practice|session|the (?:ward|unit|job|couch|clinic))|boy|girl|man|woman|mum|mom|dad|kid|family|teen|lady)\b",
        rf"\b(?:boy|girl|man|woman|mum|mom|dad|kid|family|teen|lady|{CLIENT}) (?:who|that|i|whose)\b[^\n]{{0,60}}\btrue (?:story|case)\b",
        # "i wrote about my client", "telling a client's story on the pod", "writing a book abt the families i see"
        rf"\b{_MAKE} (?:\w+ ){{0,4}}(?:about|abt|on|of|up|down) {FEW}(?:{CLIENT}|{OURS}|{PERSON} (?:i (?:work|see|saw|met|treat|serve|support)|from (?:my|our)|on my|in my|who (?:came|sat|told)))\b",
        rf"\b(?:{CLIENT})(?:'s|s'|s)? (?:real )?(?:story|stories|case|journey)\b[^\n]{{0,50}}\b{_WORK}\b",
        # "used a client case for my talk", "my thesis follows 3 kids from our unit"
        rf"\b(?:{CLIENT}|{OURS}|kids?|famil(?:y|ies)|case) {FEW}(?:for|in|into|as) (?:my|the|our|a|this) (?:\w+ )?{_WORK}\b",
        rf"\bmy (?:thesis|dissertation|capstone|case (?:study|presentation|report|write[- ]?up)|paper|research|poster|talk|ted ?x? talk|lecture|presentation|book|memoir|chapter|podcast|novel|blog|substack|newsletter) (?:is |will be |basically )?(?:about|abt|on|follows?|uses?|features?|looks? at|tells?|describes?|centers? on|covers) {FEW}(?:{CLIENT}|{OURS}|{PERSON}|case)\b",
        # "in the new episode i talk about the time a patient", "on the pod this week: the girl who"
        rf"\b(?:on|in|for) (?:the|my|this week'?s|our|today'?s|a) (?:new |latest |next )?{_WORK}\b[^\n]{{0,60}}\b(?:a|the|one|my|this) (?:[\w'-]+ ){{0,3}}(?:{CLIENT}\b|{PERSON} (?:who|i|that|whose)\b|time (?:a|my|i))",
        # "i changed her name in the book but", "called her 'Mia' in my article"
        rf"\b(?:chang(?:ed|ing)|call(?:ed|ing)|nam(?:ed|ing)|disguis(?:ed|ing)) (?:her|his|their|him|them)\b[^\n]{{0,30}}\b(?:in|for) (?:the|my|this) (?:\w+ )?{_WORK}\b",
        # "published! chapter 6 is my client 'Rosa'", "blogged about yesterday's session"
        rf"\b(?:chapter \d+|ep(?:isode)? \d+|my (?:chapter|book|memoir|blog|pod(?:cast)?|substack|talk|thesis|poster|novel|article|essay|poem|zine|screenplay|play|column|newsletter|lecture|ted ?x? talk)|new (?:blog|post|substack|ep|episode|essay|article|video|poem|podcast|newsletter|piece|chapter)|ted ?x? talk|guest on (?:a|the) pod(?:cast)?|stand ?-?up set|open mic|spoken word)\b[^\n]{{0,80}}{PARTICULAR}",
        rf"{PARTICULAR}[^\n]{{0,80}}\b(?:chapter \d+|ep(?:isode)? \d+|my (?:chapter|book|memoir|blog|pod(?:cast)?|substack|talk|thesis|poster|novel|article|essay|poem|zine|screenplay|play|column|newsletter|lecture|ted ?x? talk)|new (?:blog|substack|ep|episode|essay|article|poem|podcast|piece)|on (?:the|my) (?:pod|podcast|blog|substack)|is real)\b",
        r"\b(?:blogged|vlogged|podcasted|wrote|written|writing|journaled publicly|did a (?:thread|video|reel|tiktok)|posted a (?:blog|video|reel)) (?:\w+ )?(?:about|abt|on|up) (?:\w+ )?(?:yesterday'?s|today'?s|last (?:night|week)'?s|this (?:morning|week)'?s|my|a|our|that) (?:\w+ )?(?:sessions?|shift|client|patient|home visit|removal|case|group|hearing|family|suicide|visit|intake)\b",
        # "wrote a poem about a boy i removed", "telling the one about the nun and the heroin"
        rf"(?:^|[.!?,;:] ?|\b(?:i|i'?ve|we|just|im|i'?m|tmrw|tomorrow|tonight|been|and|finally) )(?:wrote|writing|told|telling|tell|performed|performing|reading|published|recorded|drawing|filmed) (?:\w+ ){{0,3}}(?:about|abt|of) (?:a|an|the|my|that|this|one of (?:my|our)) (?:[\w'-]+ )?(?:{PERSON}|nun|cop|priest|pastor|teacher|surgeon|judge|widow) (?:i|we|who|and|that|from|on|at|in|w|with)\b",
        # "turning my ICU stories into a novel, every patient is real"
        r"\b(?:turn(?:ed|ing)|making|made|adapt(?:ed|ing)|put(?:ting)?|compil(?:ed|ing)|collect(?:ed|ing)) (?:my|our|all my|these|some) (?:\w+ ){0,2}(?:stories|cases|sessions|shifts|clients|patients|notes|caseload|files|years)\b[^.!?\n]{0,30}\b(?:into|in|as) (?:a|an|my|the) \w+",
        # "our conference poster features a 9yo w selective mutism from my school"
        rf"\b(?:poster|slides?|presentation|talk|keynote|lecture|workshop|paper|thesis|case study|dissertation|capstone|poem|documentary|reel|set|novel|book|chapter) (?:\w+ )?(?:features?|featuring|opens? (?:w|with)|closes? (?:w|with)|stars?|starring|centers? on|is about|is on|was about|follows?|uses?|tells?|describes?|includes?|is (?:a|my|the)) (?:\w+ ){{0,3}}(?:{PERSON}|{CLIENT}|story|case)\b[^\n]{{0,80}}",
        # "What my suicidal client taught me"
        rf"\b(?:what|lessons|things) (?:my|a|one|the) (?:\w+ )?(?:{CLIENT}|hardest case|youngest \w+|oldest \w+) (?:\w+ )?(?:taught|told|showed|learned|made) (?:me|us)?\b",
        # "standup set tonight all about my clients"
        r"\b(?:stand ?-?up|comedy|open mic|improv|moth|story ?slam|poetry slam)\b[^\n]{0,50}\b(?:clients?|patients?|residents|caseload|sessions?|inmates|my (?:unit|ward|job))\b",
        # "Pre-order my book! 12 clients, 12 heartbreaks", "did a tedx about the suicide of my first patient"
        *beside(_MINE, _MATTER, 90),
        # "I presented my hoarding client at rounds and now at a con", "made a tiktok about my craziest patient"
        rf"\b(?:present(?:ed|ing)|wr(?:ote|iting)|made|making|film(?:ed|ing)|record(?:ed|ing)|post(?:ed|ing)|perform(?:ed|ing)|publish(?:ed|ing)|submitt(?:ed|ing)|used|using|turn(?:ed|ing)|drop(?:ped|ping)) (?:[\w'-]+ ){{0,5}}?(?:{PARTICULAR})[^\n]{{0,40}}\b(?:at|in|for|into|on|as|con|conference|rounds|tik ?tok|video|reel|blog|book|chapter|song|poem|talk|paper|podcast|class|lecture|workshop)\b",
        rf"\b(?:tik ?tok|reel|video|vlog|blog|song|poem|thread|skit|sketch|comic|cartoon|meme) (?:about|abt|of|on) (?:my|a|our|one of my|the) (?:[\w'-]+ ){{0,2}}(?:{CLIENT}|{PERSON} (?:on|in|from|i|at))\b",
        r"\b(?:chapter|draft|manuscript|memoir|book|script|essay|poem|novel) (?:\w+ )?(?:is done|done|finished|out|drafted|complete)\b[^\n]{0,40}\b(?:his|her|their|client|patient|he|she|they)(?:'s|'ll)?\b[^\n]{0,15}\b(?:story|know|recogni[sz]e|case|name)\b",
    ),
    topics=(
        r"\b(?P<it>podcast|episode|(?:new|my) ep\b|blog(?:ged|ging)?|article|essay|memoir|novel|my book|chapter|thesis|dissertation|poem|zine|medium\b|substack|newsletter|tedx?|(?:giving|gave|doing) a talk|keynote|slides|presentation|case (?:study|example|pres\w*)|story ?time|tik ?tok|youtube|screenplay|short story|paper (?:on|about)|poster (?:on|about))\b",
    ),
    fires=(
        Fires("new ep! i tell the story of 'Mia' (based on a real one of mine)", role="therapist podcaster"),
        Fires("my essay in the zine abt the boy who wouldnt speak, true story", role="speech therapist"),
        Fires("New blog post about a client who taught me to shut up and listen"),
        Fires("Used one of our families for my keynote and they laughed in all the right places", role="social worker"),
        Fires("my dissertation follows three young people I work with", role="youth worker"),
        Fires("writing a memoir, chapter 4 is about the lady I saw every Tuesday for six years", role="psychotherapist"),
        Fires("on this week's pod: the patient who proposed to me", role="psychiatric nurse"),
        Fires("my podcast this week is about a client i failed", role="social worker"),
        Fires("writing my memoir, starting with the woman who mailed me her wedding ring", role="social worker"),
        Fires("Ep 12 is about the arsonist I treated", role="social worker"),
    ),
    silent=(
        Silent("New episode: interview with an author", role="therapist", why="no case"),
        Silent("My talk at the conference is about burnout in teams", role="social worker", why="no case"),
        Silent("Reading a memoir based on a true story, so good", role="nurse", why="somebody else's book"),
        Silent("Chapter 3 of my textbook uses composite cases only.", role="psychologist", why="composites"),
        Silent("My poem about my daughter is in the zine", role="counsellor", why="own family"),
        Silent("That film is based on a true story about a man who walked to Rome", why="no practice"),
        Silent("I'm reading a paper on attachment and school exclusion", role="school counselor", why="research"),
        Silent("Shared with her permission: the article about my client's art show", role="art therapist", why="told with consent"),
    ),
)
