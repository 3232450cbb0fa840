"""A client's own post, shop, page or song, shared or praised by their worker."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._people import CLIENT, FEW, OURS, PARTICULAR, PERSON, SERVED
from scanner.signals.identity._setting import BUT_FAMILY, a_rule, served
from scanner.subjects.reading import Reading, Span

_PUBLIC_PAGE = r"\b(?:etsy|youtube|tik ?toks?|insta\w*|soundcloud|spotify|ep\b|album|mixtape|single|song|track|podcast|blog|fundraiser|go ?fund ?me|wedding pics?|every pic|viral|video|thread|poem|band|gig|stall|shop|store|bakery|restaurant|food truck|page|channel|post|reel|story|the voice|x factor|got talent|on tv|on the news|in the (?:paper|news)|business|small business|art show|exhibition|book|merch)\b"
_GO = r"\b(?:subscribe|follow|go (?:eat|see|buy|vote|support|listen|follow|watch)|check (?:out|it|this)|retweet(?:ing|ed)?|rt(?:ing)?|repost(?:ing|ed)?|re-?shar(?:e|ed|ing)|shar(?:e|ed|ing)|liked?|liking|♥️?'?d|hearted|listen to|link|vote|buy|support|watching|stream|proud)\b"

_SHARE = (
    r"(?:check(?:ing)?(?: out)?|follow(?:ing|ed)?|support(?:ing)?|like[ds]?|liking|shar(?:e|ed|ing)|re-?shar(?:e|ed|ing)|re-?post(?:ed|ing)?|re-?tweet(?:ed|ing)?|rt(?:'?d|ing)?|boost(?:ed|ing)?|signal boost(?:ing)?|go (?:see|buy|listen|watch|vote|follow|like|support)|buy(?:ing)?(?: from)?|stream(?:ing)?|shop(?:ping)?(?: at)?|listen(?:ing)? to|watch(?:ing)?|subscribe to|visit|vote for|order(?:ing)? from|book|download|read|comment(?:ed|ing)? on|react(?:ed|ing)? to|heart(?:ed|ing)|quote tweet(?:ed|ing)?|promot(?:e|ing)|plug(?:ging)?|give some love to|show (?:some )?love to|peep|look at|obsessed with|loving|love|saw|stitch\w*|duet\w*)"
)
_CONTENT = (
    r"(?:etsy|page|insta(?:gram)?|ig|fb|music|mix ?tape|songs?|track|single|album|ep|beats?|channel|you ?tube|tik ?toks?|business|biz|art(?:work)?|go ?fund ?me|podcast|books?|shop|store|posts?|stor(?:y|ies)|soundcloud|spotify|food truck|stall|tweets?|blogs?|poems?|poetry|videos?|vids?|reels?|live|stream|twitch|only ?fans|depop|vinted|ebay|website|site|link|cash ?app|fundraiser|photography|photos?|selfies?|profile|account|gig|show|exhibition|jewell?ery|candles|baking|bakery|cakes|salon|barber ?shop|clothing line|merch|startup|speech|interview|testimony|recovery story|review|comment|meme|status|snap)"
)

def _by_somebody_served(reading: Reading, span: Span) -> bool:
    """Somebody served made it, and the words are no rule against sharing."""
    return served(reading, span) and not a_rule(reading)


SIGNAL = Signal(
    id="rid.reshare-client-content",
    severity=3,
    title="A client's own post or page, shared by you",
    explanation="Sharing or praising it as their worker shows readers the tie, which is the client's to tell and not yours.",
    steps=("remove-tag", "delete"),
    standards=("nasw-1.07r", "nasw-1.06h", "oti-confidentiality"),
    needs=0,
    silent_in=BUT_FAMILY,
    confirm=_by_somebody_served,
    patterns=(
        # "check my clients etsy", "go follow one of my lads' soundcloud", "reposting my client's reel"
        rf"\b{_SHARE} (?:out )?(?P<it>(?:(?:my|our|a|this|the|an|former|ex|one of (?:my|our)|some of (?:my|our)) )?{FEW}(?:{CLIENT})(?:'s|s'|')? (?:new |own |latest |lil |little |amazing |cool )*{_CONTENT})\b",
        rf"\b{_SHARE} (?:out )?(?P<it>one of (?:my|our) (?:[\w-]+ )?{PERSON}(?:'s|s'|')? (?:new |own |latest |lil |little |amazing |cool )*{_CONTENT})\b",
        # "my client's new single is out", "clients etsy is live"
        rf"\b(?P<it>(?:my|our|one of my|a|former|ex) (?:\w+ )?{CLIENT}(?:'s|s')? (?:new |own |latest |first |lil |little )*{_CONTENT}) (?:is|just|went|has|hit|dropped|blew|opens|launches|needs|got|made|goes|popped up)\b",
        # "one of mine wrote this post", "a client posted this"
        rf"(?P<it>{SERVED}) (?:just |recently |has |has just )?(?:posted|tweeted|wrote|made|shared|uploaded|dropped|released|published|launched|opened|started|recorded|is selling|sells|runs|has) (?:this|his|her|their|an? (?:new )?|dis|the above|below) ?(?:\w+ )?{_CONTENT}?\b",
        # "this post is by a client of mine", "song by one of my lads"
        rf"\b{_CONTENT} (?:\w+ )?(?:by|from|belongs to|of) (?P<it>(?:a|an|one of (?:my|our)|my|our|former|this) {FEW}(?:{CLIENT}|of mine))\b",
        # "liked my client's selfie", "commented on her post as her counselor", "shared her post, she's one of mine"
        rf"\b{_SHARE} (?:\w+ )?(?:her|his|their|this|that) (?:\w+ )?{_CONTENT}\b[^\n]{{0,60}}(?P<it>\b(?:my|our|a|an|one of (?:my|our)|former|ex) {FEW}{CLIENT}\b|\b{OURS})",
        r"\b(?P<it>(?:as (?:her|his|their|ur|your)|proud) (?:\w+ )?(?:therapist|counsell?or|social worker|sw|case ?manager|case ?worker|nurse|youth worker|key ?worker|coach|po|probation officer|support worker|mentor))\b[^\n]{0,60}\b(?:shar\w+|follow|repost\w*|check|post|page|link|retweet|this (?:post|video|song|tweet)|like)\b",
        # "my client is on tiktok, go follow", "one of ours has a stall at the market, go support"
        rf"(?P<it>{SERVED})[^\n]{{0,70}}\b(?:go (?:follow|support|listen|buy|watch|like|vote|see|show)|give (?:her|him|them) a (?:follow|like|share)|follow (?:her|him|them)|support (?:her|him|them)|link (?:below|in (?:bio|comments))|please (?:share|buy|vote|follow)|pls (?:share|buy|vote|follow)|buy (?:her|his|their)|check (?:her|him|them|it) out)\b",
        # "my client's band is playing tonight go see them", "RT this, one of my former residents wrote it"
        rf"(?P<it>\b(?:my|our|a|an|one of (?:my|our)|former|ex|old) (?:[\w'-]+ ){{0,2}}{CLIENT}(?:'s|s')?)\b[^\n]{{0,60}}\b(?:{_CONTENT}|band|on the news|on tv|in the paper|viral|famous)\b[^\n]{{0,60}}\b(?:go|see|follow|buy|support|listen|watch|link|shar\w+|rt|repost\w*|like[ds]?|vote|tickets|duet|stitch|check|stream|love|subscribe|out now|is live|blew up)\b",
        rf"\b(?:rt|retweet|repost(?:ing)?|re-?shar(?:e|ing)|shar(?:e|ed|ing)|signal boost|boost(?:ing)?|liked?|liking|comment(?:ed|ing)|duet(?:ted|ting)?|stitch(?:ed|ing)?|follow(?:ed|ing)?|go buy|buy|go see|support|promot\w+|plug\w*)\b[^\n]{{0,60}}(?P<it>\b(?:my|our|a|an|from a|by a|one of (?:my|our)|former|ex|old) (?:[\w'-]+ ){{0,2}}(?:{CLIENT}|kiddo|{PERSON} (?:i (?:work|see|serve|support|help)|on my caseload|from (?:my|our) (?:program\w*|group|caseload|shelter|unit)))\b(?:'s|s')?)",
        # "liked all my kiddo's posts today", "commented 🔥 on my client's thirst trap"
        rf"\b(?:lik(?:ed|ing)|heart(?:ed|ing)|comment(?:ed|ing)|react(?:ed|ing)|repl(?:ied|ying)|tagged|shared?|follow(?:ed|ing)?|watch(?:ed|ing)?|view(?:ed|ing)) [^.!?\n]{{0,25}}(?P<it>\b(?:my|our|a|one of (?:my|our)) (?:\w+ )?(?:{CLIENT}|kiddo|girl|boy|lad|teen|youth|guy|lady|mom|mum)(?:'s|s'|s)) (?:\w+ )?(?:{_CONTENT}|thirst trap|posts|everything)\b",
        # "proud therapist moment: her blog is live, read it"
        rf"\b(?P<it>proud (?:therapist|sw|social worker|counsell?or|nurse|case ?manager|worker|coach|mentor|po|ot|slp)(?: moment)?)\b[^\n]{{0,60}}\b(?:his|her|their) (?:\w+ )?{_CONTENT}\b",
        # "so cool seeing my patient on the news, sharing"
        rf"(?P<it>\b(?:my|our|a|one of (?:my|our)|former|ex|old) (?:\w+ )?{CLIENT}) (?:\w+ )?(?:on|in|all over|made) (?:the )?(?:news|tv|paper|papers|radio|tik ?tok|insta\w*|you ?tube|my (?:feed|timeline|fyp|tl|dash))\b",
        # "Everyone subscribe to my guy's youtube, he's 3 months sober", "shared my patients fundraiser"
        rf"{_GO}[^\n]{{0,50}}?{_PUBLIC_PAGE}[^\n]{{0,70}}?(?P<it>{PARTICULAR}|\bshe was mine\b|\bhe was mine\b|\bi (?:know|knew) (?:her|him|them)\b|\b(?:proud|as (?:a|her|his)) (?:case ?manager|sw|social worker|therapist|nurse|counsell?or)\b|\b(?:months|days|years) sober\b|\bi (?:resettled|placed|housed|treated|worked with)\b)",
        rf"{_GO}[^\n]{{0,40}}?(?P<it>\b(?:my|our|a|one of (?:my|our)|former|old|some) (?:[\w'-]+ ){{0,2}}(?:{CLIENT}|guy|girl|lad|lady|kiddo|teen)(?:'s|s'|s)?)\b[^\n]{{0,20}}?{_PUBLIC_PAGE}",
        rf"(?P<it>{PARTICULAR})[^\n]{{0,50}}?{_PUBLIC_PAGE}[^\n]{{0,50}}?{_GO}",
        rf"{_PUBLIC_PAGE}[^\n]{{0,50}}?(?P<it>{PARTICULAR})[^\n]{{0,40}}?(?:{_GO}|\blm+a+o+\b|\blol\b)",
        r"\bi (?:\w+ )?know (?P<it>(?:the|this) (?:kid|girl|boy|lady|guy|man|woman|mom|mum|family|couple)) in (?:this|the|that) (?:\w+ )?(?:video|tik ?tok|post|photo|article|clip)\b",
        # "RT if u love this, she's one of my girls", "tagging my client's bakery", "left a 5 star review for my client's salon"
        rf"\b(?:rt|retweet|repost|share|like|tag(?:ging|ged)?|review(?:ed|ing)?|5 star|five star|plug|shout ?out to|go listen|go see|go follow|everyone like)\b[^\n]{{0,60}}?(?P<it>{PARTICULAR}(?:'s|s)?)",
        rf"(?P<it>{PARTICULAR}(?:'s|s)?) (?:\w+ )?(?:{_PUBLIC_PAGE}|front page|salon|podcast|bakery)[^\n]{{0,50}}?\b(?:go|link|listen|read|see|follow|out|omg|wow|proud|made)\b",
        r"(?P<it>\b(?:my|our|a|former|old|ex) (?:\w+ )?(?:client|patient|resident|student))\b (?:\w+ )?(?:made|got|is on|was on|hit|in) the (?:front page|news|paper|charts?|cover|finals?|show|radio)\b",
        # "this viral singer was in my youth group home, proud!"
        r"\b(?:this|that) (?:[\w'-]+ ){0,3}(?P<it>(?:is|was|used to be|were) (?:in|on|at|from|one of) (?:my|our) (?:[\w'-]+ ){0,2}(?:group home|caseload|program\w*|unit|ward|shelter|group|clinic|classroom|clients?|patients?|kids|girls|boys|lads))\b",
        rf"\b(?:vote for|go see|watch|stream|buy|support|follow) [^.!?\n]{{0,15}}(?P<it>(?:my|our) (?:former |old |ex[- ]?)?(?:[\w'-]+ )?(?:{CLIENT}|student|kiddo)\b)",
        # "liking all of her posts so she knows her sw cares", "this is one of my boys on the news"
        r"\b(?:lik(?:ed|ing)|comment(?:ed|ing)|shar(?:ed|ing)|react(?:ed|ing)|hearted|hearting|following|follow)\b[^.!?\n]{0,40}\b(?:her|his|their) (?:\w+ )?(?:posts?|pics?|stories|story|page|videos?|tweets?)\b[^\n]{0,60}(?P<it>\b(?:her|his|their|as (?:a|her|his)) (?:sw|social worker|therapist|counsell?or|nurse|case ?worker|case ?manager|key ?worker|mentor|po)\b)",
        rf"(?P<it>{PARTICULAR}) (?:\w+ )?(?:on|in|all over) (?:the )?(?:news|tv|paper|papers|radio|tik ?tok|you ?tube|local news|front page)\b",
    ),
    topics=(
        r"\b(?P<it>re-?post\w*|re-?shar\w*|re-?tweet\w*|\bRT\b|shar(?:e|ed|ing) (?:a |this |his |her |their |my |one of )|go (?:follow|like|support|check|listen|watch|buy|read)|check (?:out )?(?:his|her|their|my|this)|give (?:it|him|her|them) a (?:listen|like|follow|watch|read)|link (?:in|below)|signal ?boost\w*|lik(?:ed|ing) (?:all|every|his|her|their)|new (?:track|song|single|book|blog|album|video|mixtape)|(?:etsy|art|youtube|tiktok|business) page)(?=\W|$)",
    ),
    fires=(
        Fires("check my clients etsy 🧶"),
        Fires("go stream one of my lads' new track, link in bio", role="youth worker"),
        Fires("Reposting my client's recovery story because WOW"),
        Fires("one of our residents has a stall at the farmers market, go support her"),
        Fires("as his probation officer I had to retweet this post 😂", role="probation officer"),
        Fires("this poem is by a patient of mine, 11 years in remission"),
        Fires("share my client's lost dog post pls", role="social worker"),
        Fires("RT if u love this, she's one of my girls from group home", role="social worker"),
        Fires("go stream my ex client's mixtape its fire", role="social worker"),
    ),
    silent=(
        Silent("Sharing my neighbor's fundraiser", role="social worker", why="a neighbour"),
        Silent("check out my daughter's etsy shop", role="nurse", why="own family"),
        Silent("Go follow my colleague's podcast on grief", role="therapist", why="a colleague"),
        Silent("Check out my client's new website, I did the branding", role="graphic designer", why="another trade"),
        Silent("Love this song by a kid from Dublin", role="counsellor", why="music"),
        Silent("Read this post on patient rights", role="nurse", why="nobody in particular"),
        Silent("I don't follow or like clients' posts. Please don't be offended.", role="therapist", why="a kept boundary"),
        Silent("my best friend opened a bakery, go support her", role="case manager", why="a friend"),
    ),
)
