"""Pattern fragments of the boundary family: whom, through what, for what.

For use inside f-strings, in small letters. The fragments stay wide and cheap, since they run on every item: `WHO` takes
"kid" and "mom" as well as "client". Whether that is somebody served is confirmed by `_telling.py`, on matches only.
"""

# "client", "resident", "a kid", "my 3pm", "of mine", "a mom i serve": may be somebody served
WHO = (
    r"(?:clients?|clientele|patients?|pts?|residents?|service[ -]users?|case ?load|inmates?|mentees?|participants?|consumers?|counsell?ees?"
    r"|probationers?|parolees?|detainees?|students?|pupils?|kid(?:do)?s?|kiddies|child|children|boys?|girls?|lads?|lad(?:y|ies)|gals?|guys?"
    r"|fell(?:a|er)s?|bloke|wom[ae]n|m[ae]n|famil(?:y|ies)|m[uo]ms?|mams?|mam+as|mothers?|dads?|fathers?|teens?|teenagers?|youths?|couples?|parents?"
    r"|vets?|veterans?|elders?|seniors?|members?|yps?|young (?:person|people|ones?)|littles?|(?:little|lil|wee) (?:ones?|guys?|man|lady|dudes?|lad|girl|fella)"
    r"|group|someone|somebody|person|ppl|people|of mine|of ours|yr ?olds?|year olds?|\d{1,2}(?::\d\d)? ?[ap]m|o'?clock)"
)
# the same with what may follow: "a mum on my caseload", "one kid i work with"
WHOM = rf"{WHO}(?: (?:on|from|off|in|at) (?:(?:my|our|the) )?\w+| from \w+| (?:i|we) \w+(?: with| w/?)?)?"
# the narrow form: words that practice alone uses, or hardly anybody else
CLIENT = r"(?:clients?|patients?|pts|residents?|service[ -]users?|case ?load|inmates?|mentees?|counsell?ees?|probationers?|parolees?|detainees?|of mine|\d{1,2}(?::\d\d)? ?[ap]m)"
# the mother, the ex, the son of somebody
RELATIVE = (
    r"(?:mums?|moms?|mams?|mam+as?|mothers?|dads?|da|daddy|papa|fathers?|parents?|sisters?|sis|brothers?|bro|siblings?|sons?|daughters?|kids?|child"
    r"|wife|wives|husband|hubby|spouse|partner|ex|exes|ex[- ](?:wife|husband|bf|gf)|girlfriend|boyfriend|gf|bf|fianc[eé]e?|baby (?:mama|daddy)|cousins?"
    r"|aunt(?:ie|y)?|uncle|nan|nana|gran(?:ny|dma|dad|dpa|dmother|dfather|dson|ddaughter)?|niece|nephew|step[- ]?(?:mom|mum|dad|mother|father|son|daughter)"
    r"|foster (?:mom|mum|mam|dad|mother|father|carer|parent)|family|famil(?:y|ies)|best (?:friend|mate)|roommate|housemate)"
)
WITH = r"(?:with |w/ ?|w )"
AND = r"(?:and|&|n|\+|plus)"
POSSESSIVE = r"(?:'s|s'|')?"
DAY = r"(?:mon|tues?|weds?|wednes|thurs?|thu|fri|satur|sat|sun)(?:day)?s?"
NETWORK = (
    r"(?:fb|face ?book|insta(?:gram|s)?|ig|the gram|snap(?:chat)?|tik ?toks?|twitter|linked ?in|whats ?app|messenger|threads|blue ?sky|discord|telegram"
    r"|viber|be ?real|strava|venmo|my ?space|bebo|social(?:s| media)|signal|kik|we ?chat|spotify|pinterest|good ?reads)"
)
# "on here", "on fb", "on my private"
ON_NETWORK = (
    rf"(?:on|thru|through|via|from|to|in|over) (?:the |my |our )?(?:\w+ )?(?:{NETWORK}|here|personals?|private|finsta|main|pages?|profiles?|accounts?|acc?ts?"
    r"|friends? ?list|close friends|story|stories|feed)\b"
)
MONEY = (
    r"(?:[$£€₦₹] ?\d[\d,.]*k?|\d[\d,.]* ?(?:bucks?|quid|dollars?|pounds?|euros?|naira|rupees|rs|rand|k|\$|£|€)|\b\d{2,4}\b(?! ?(?:years?|yrs?|min|hours?|hrs?|times|days|weeks|%|am|pm|st|nd|rd|th|mg))"
    r"|(?:a |an )?(?:tenner|fiver|twenty|fifty|hundred|grand|couple (?:hundred|hunna|of hundred))|\$+|(?:some |the |a bit of |gas |petrol |bus |rent |lunch |train )?(?:money|cash|fare|dough)\b)"
)
LAUGHS = r"(?:\blo+l+z?\b|\ba(?:ha)+h?\b|\blmf?ao+\b|\bha(?:ha)+\w*|\bhehe\w*|\bngl\b|\boops\w*|[😂🤣😅🙈😬🤭😏🥰🥹😍😘❤💕💜🙃😳🤷🎉])"


def gap(most: int) -> str:
    """Up to `most` words within the sentence, each with the space after it."""
    return rf"(?:[^\s.!?]+ ){{0,{most}}}"
