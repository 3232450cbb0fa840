"""A client tags or writes about the writer in public, and the writer keeps it, likes it or passes it on."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, around, known, named, near_client, says, told
from scanner.signals.boundary._words import LAUGHS, NETWORK, WHO, gap
from scanner.subjects.reading import Reading, Span

_KEPT_UP = rf"\b(?:approv\w+|left it|leaving it|leave it|kept|keep(?:ing)?|allow\w*|liked|liking|lov(?:e|ed|ing)|repost\w*|re-?shar\w+|shar(?:ed|ing)|retweet\w*|rt'?d|aw+|proud|publicity|made my (?:day|week)|sweet\w*|cute\w*|crying|honou?red|accepted|commented|cute)\b|{LAUGHS}|[😭🫶🙏👏✨]"
_OTHER = r"\b(?:review|complain\w*|google|yelp|bad|horrible|mean|hate|lies|defam\w*|meme page|tag sale|price tag|dog tag|name tag|laser tag|ankle tag|electronic tag|tag team)\b"


def _kept_up(reading: Reading, span: Span) -> bool:
    """Named as a client; else a practitioner says of "her" tag that it stays or pleases."""
    if says(_OTHER, around(reading, span)):
        return False
    if near_client(reading, span, 60):
        return True
    if not told(reading, span):
        return False
    words = reading.text[slice(*span)]
    if named(reading, span) or says(
        r"^(?:left|leaving|kept|keeping|approv|accept|allow|lik|lov|repost|re-?shar|shar)", words
    ):
        return True
    return known(reading, span) and says(
        _KEPT_UP, around(reading, (span[0], span[0]), after=0) + around(reading, (span[1], span[1]), before=0)
    )


SIGNAL = Signal(
    id="dual.client-tags-me",
    severity=3,
    title="A client's tag or post about you that you kept up",
    explanation="Leaving or liking a client's tag turns their mention of you into your own confirmation that you know each other.",
    steps=("remove-tag", "supervision"),
    standards=("nasw-1.06h", "nasw-1.07r", "oti-confidentiality"),
    kinds=("client_interaction",),
    needs=0,
    silent_in=HERE,
    confirm=_kept_up,
    patterns=(
        # "my client tagged me in her grad pics", "she tagged me at her baby shower", "one of my moms keeps tagging me"
        rf"\b(?:{WHO}|s?he|they) {gap(3)}(?:tag(?:s|ged|ging)|@'?ed|@s|mention(?:s|ed|ing)?) (?:me|us)\b",
        # "tagged by a client", "tagged in my patients story"
        rf"\btagged {gap(2)}(?:by|in) {gap(3)}{WHO}\b",
        # "left his tag up", "approved her tag", "keeping the tag from my client"
        r"\b(?:left|leaving|kept|keeping|approv(?:ed|ing)|accept(?:ed|ing)|allow(?:ed|ing)|lik(?:ed|ing)|lov(?:ed|ing)) (?:his|her|their|hers|(?:a |the |my )?(?:client|patient|resident|kid|family|mom|mum)'?s) (?:\w+ )?(?:tags?|mentions?|shout ?-?outs?)\b",
        rf"\b(?:left|leaving|kept|keeping|approv(?:ed|ing)|accept(?:ed|ing)) (?:the|a) tag {gap(1)}(?:from|by|of) {gap(3)}{WHO}\b",
        # "a client posted about me", "my patient made a tiktok of us", "one of my lads put me on his story"
        rf"\b{WHO} {gap(2)}(?:posted|wrote|made|shared|put|did|uploaded|posts|tweeted|blogged) {gap(5)}(?:(?:about|abt|of|with|w|for|featuring) (?:me|us)|(?:me|us) (?:on|in) (?:his|her|their|the|{NETWORK}))\b",
        # "my client made a whole post thanking me", "client posted our selfie & tagged me", "she wrote a whole thing about me on fb"
        rf"\b{WHO} [^.!?\n]{{0,40}}\b(?:thank(?:ing|ed|s)|tag(?:ging|ged|s)|mention(?:ing|ed)|praising|featuring) me\b",
        rf"\b{WHO} {gap(1)}(?:posted|uploaded|shared|put up) (?:our|a|the) (?:\w+ )?(?:selfies?|pics?|photos?|video|reel)\b",
        rf"\b(?:s?he|they) (?:posted|wrote|made|shared|put|did) [^.!?\n]{{0,30}}\b(?:about|abt|of|thanking) (?:me|us)\b[^.!?\n]{{0,25}}\b(?:{NETWORK}|story|page|post|wall|timeline|tribute)\b",
        rf"\btagg?(?:ed|ing) (?:me|us) (?:as|in) (?:his|her|their) {gap(3)}(?:mom|mum|mam|dad|family|bestie|sister|therapist|worker|nurse|graduation|wedding|story|post|birthday|sober\w*)\b",
        # "client gave me a shoutout", "my client shouted me out"
        rf"\b{WHO} {gap(2)}(?:shouted (?:me|us) out|(?:gave|gives|giving) (?:me|us) (?:a |the )?(?:\w+ )?(?:shout ?-?out|s/?o|props on|big ups?|mention)|dedicated (?:a|his|her|their) (?:post|song|story|reel))\b",
        # "resharing what my client wrote", "reposted a patients story"
        rf"\b(?:repost(?:ed|ing)|re-?shar(?:ed|ing)|shar(?:ed|ing)|retweet(?:ed|ing)) (?:what )?{gap(3)}{WHO}(?:'s|s'|s)? (?:wrote|said|posted|tag|story|post|shout ?-?out|tribute|tik ?tok|reel)\b",
        # with a client named beside it: "tagged in a throwback", "on my wall, leaving it", "checked us in"
        r"\b(?:tagged (?:me|us|in)|tags me|(?:wrote|posted|put) [^\n]{0,40}on my (?:wall|timeline|page|fb|facebook)|checked (?:me|us) in|shout(?:ed|s|ing)? (?:me|us) out|shout ?-?out (?:from|by)|nicest post|tagged you in a post|made me (?:his|her|their) (?:profile|cover) (?:pic|photo)|me in (?:it|his|her|their) (?:story|stories|post|reel|photos?|pics?|video)|has me in it|(?:a )?shout ?-?out on|mentioned me in|@'?d me|(?:accepted|approved|kept|left) the tag|(?:for|about) (?:this|the|her|his|their) (?:lovely |amazing |beautiful |sweet |kind )?(?:post|tribute|video|reel|shout ?-?out)|pic of (?:me and|the two of us|us)|selfie (?:of|with) (?:us|me)|duett?ed|whole post about me|post about me|repost(?:ed|ing) (?:my|a|the|his|her)|pinned (?:it|the post) to)\b",
        # "she shouted me out on her live", "he put me on his facebook"
        r"\b(?:s?he|they) (?:gave me (?:a )?(?:shout ?-?out|mention)|wrote|posted|put)\b[^\n]{0,60}\b(?:tagged me|shout ?-?out|duett?ed|on tik ?tok|to my (?:worker|therapist|nurse|sw|counsell?or|case ?worker|key ?worker))\b",
        rf"\b(?:s?he|they) (?:shouted (?:me|us) out|put (?:me|us) (?:in|on) (?:his|her|their) (?:\w+ )?(?:speech|story|stories|live|post|{NETWORK}|page|bio|highlights)|dedicated (?:it|a post|a song) to me|gave (?:me|us) a shout ?-?out)\b",
    ),
    topics=(
        r"\b(?:tag(?:ged|s|ging)?|mention(?:ed|s)?|named|shout(?:ed)? (?:me )?out|shout ?out|@'?d|posted about|wrote about|put) (?:\w+ )?(?:me|us|my (?:page|account|name|practice|face))\b|\b(?:post(?:ed)?|pic|photo|story|reel|video) (?:of|about|with) (?:me|us)\b|\bme in (?:it|a|her|his|their|the) (?:\w+ )?(?:post|story|pic|photo|reel|meme|video|album|list)\b|\btagged by\b|\bleft (?:the|his|her|their) (?:tag|post|comment) up\b|\bmentioned in\b",
    ),
    fires=(
        Fires("left his tag up, its good publicity ngl", role="life coach"),
        Fires("she tagged me at her baby shower aww approved", role="social worker"),
        Fires("my client tagged me in her graduation pics and I'm not crying you are 😭"),
        Fires("One of my patients made a TikTok about me!! going to watch it all day"),
        Fires("a service user gave me a shout out on Facebook, best boss never had 😂"),
        Fires("reposted my client's story cos she looked so well"),
        Fires("he tagged me in his 1 yr clean post, kept it up obvs ❤", role="substance use counselor"),
    ),
    silent=(
        Silent("I removed a tag and explained why in session"),
        Silent("my sister tagged me in the worst photo", role="nurse", why="own family"),
        Silent("She tagged me in a meme, love it", why="no practice"),
        Silent("A client tagged me and I untagged myself", role="therapist", why="put right"),
        Silent("My client posted a bad review about me", role="therapist", why="no tie kept up"),
        Silent("Please don't tag me in posts about our work together", role="counsellor", why="boundary"),
        Silent("If a client tags you, remove it and talk to them", role="social worker", why="advice"),
        Silent("He was released with an ankle tag today", role="probation officer", why="another tag"),
    ),
)
