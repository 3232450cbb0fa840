"""Pattern fragments for the people whom practitioners speak of, and for the gaps between words.

For use inside f-strings. The everyday words (`PERSON`) say nothing about practice by themselves: a signal that uses
them confirms the setting with `_setting.py`.
"""

# "client", "resident", "service-users": words that practice uses for the people it serves
CLIENT = (
    r"(?:clients?|(?<!english )patients?|(?<!\d )(?<!on )pts?(?! ?\d)|residents?|inmates?|service[ -]?users?|(?:in|out)patients?|probationers?|parolees?"
    r"|mentees?|detainees?|participants?|consumers?|counsell?ees?|evacuees?|caseload|prisoners?|lifers?|juveniles?"
    r"|foster (?:kids?|teens?|youths?|child(?:ren)?|boys?|girls?|babies|baby))"
)
# "kiddo", "mam", "14yo": words for anybody
PERSON = (
    r"(?:kids?|kiddos?|kiddies|child|children|teens?|teenagers?|adolescents?|youths?|boys?|girls?|lads?|lass(?:es|ie)?"
    r"|m[uoa]ms?|mam+as?|mommas?|mothers?|dads?|papas?|fathers?|parents?|famil(?:y|ies)|fams?|couples?"
    r"|lad(?:y|ies)|m[ae]n|wom[ae]n|guys?|dudes?|blokes?|fellas?|gents?|gentlem[ae]n|students?|pupils?|vets?|veterans?"
    r"|elders?|survivors?|yps?|young (?:person|people|one)|babies|baby|toddlers?|someone|somebody|person|members?"
    r"|graders?|freshm[ae]n|sophomores?|aunty|uncle|madam|grann(?:y|ies)|nan|grand[mp]as?"
    r"|\d{0,2} ?(?:y/?o|(?:yr|year)s?[- ]olds?)|\d{2}[mf])"
)
# "one of mine", "two of our ladies"
OURS = (
    r"(?:(?<!friend )(?<!friends )(?<!buddy )(?<!mate )of (?:mine|ours)"
    rf"|(?:one|two|three|some|another|couple|few|half|most|[2-9]) of (?:my|our) (?:(?!friend|own|best)[\w'-]+ ){{0,2}}(?:{CLIENT}|{PERSON}|regulars?|littles|yp|crew|lot|folks|inpatients|sweeties|cases|foster (?:moms|mums|homes|parents|carers)))"
)
SERVED = rf"\b(?:{CLIENT}|{OURS})\b"
WHO = rf"\b(?:{CLIENT}|{PERSON}|{OURS})\b"
# one particular person served: "my client", "pt w a trach", "one of ours", "my 10am"; not "clients", "patient safety"
PARTICULAR = (
    r"(?:\b(?:client|(?<!english )patient|(?<!\d )(?<!on )pt(?! ?\d)|resident|inmate|detainee|mentee|probationer|parolee|(?:in|out)patient|service[ -]user|participant)(?:'s)?\b"
    r"(?![- ](?:care|safety|rights|portal|experience|advoca\w+|satisfaction|cent(?:er|re)d?|cent(?:er|re)ed|outcomes?|education|facing|first|engagement|voices?|base|numbers|assistant|work|populations?|services|needs (?:are|assessment|analysis|come))\b)"
    rf"|\b(?:prisoner|lifer|juvenile|foster (?:kid|teen|youth|child|boy|girl|baby))\b"
    rf"|\b{PERSON} (?:that |who |whom )?(?:i|we)(?:'ve|'m| have| am| used to| once| just)? (?:work(?:ed|ing)? w|see\b|seen\b|saw|serve[ds]?|support(?:ed)?|help(?:ed)?|visit(?:ed)?|refer(?:red)?|resettled?|placed?|removed?|treat(?:ed)?|nursed?|counsell?ed|supervise[ds]?|assess(?:ed)?|housed)"
    rf"|\b{PERSON} (?:from|on|in|at) (?:our|my|the) (?:\w+ )?(?:unit|ward|program(?:me)?|hostel|group|shelter|refuge|placement|caseload|clinic|camp|group home|iop|detox|rehab|hospice|nicu|er|drop[- ]in|day cent(?:er|re)|residential|cell ?block|wing)\b"
    rf"|\b{OURS}|\bcaseload\b|\b(?:my|our) (?:(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sun)(?:day)?s? )?\d{{1,2}}(?::\d\d)? ?(?:am|pm|o'?clock)\b)"
)
# a person, client or not: "this kid", "my old fella", "the lady with the parrots"
SOMEONE = (
    rf"(?:{PARTICULAR}|\b(?:a|an|the|this|that|these|those|my|our|one|two|some|another|dis|lil|little|wee|old|young|sweet|poor|teen) (?:[\w'-]+ ){{0,2}}{PERSON}\b)"
)
THIRD = r"\b(?:s?he|him|her|his|hers|they|them|their|hes|shes)(?:'s|'d|'ll|'re)?\b"
# what practice happens in and with: beside "she" or "a man" it makes a client likely
SETTING = (
    r"\b(?:sessions?|sesh|therapy|intake|group(?! (?:chat|text|project|photo))|clinic|ward|unit|icu|nicu|picu|shelter|refuge|hostel|hospice|detox|rehab|iop|php|placement|foster(?:ed| care| home)?|group home|care home|nursing home|caseload|home visit|discharged?|admission|admitted|iep|court|hearing|custody|parole|probation|jail|prison|case plan|treatment|meds|on shift|night shift"
    r"|my office|our office|waiting room|day room|bedside|triage|the floor|crisis line|hotline|safe house|housing|referral|welfare check|safety plan|supervised visit|program(?:me)?|bed \d+|room \d+|at work)\b"
)


def beside(topic: str, evidence: str, reach: int = 120) -> tuple[str, str]:
    """Two patterns: the topic before the evidence, and after it, in one paragraph and at most `reach` characters apart."""
    return (rf"(?:{topic})[^\n]{{0,{reach}}}?(?:{evidence})", rf"(?:{evidence})[^\n]{{0,{reach}}}?(?:{topic})")


FEW = r"(?:[\w'/-]+ ){0,3}"  # up to three words
NEAR = r"[^.!?\n]{0,40}"  # within the sentence
FAR = r"[^\n]{0,90}"  # within the paragraph
COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|couple|few)"
DAY = r"(?:mon|tues?|weds?|wednes|thurs?|thu|fri|satur|sat|sun)(?:day)?s?"
TODAY = (
    r"(?:today|tonight|tonite|2nite|2night|2day|tn|this (?:morning|afternoon|evening|week|arvo)|just now"
    r"|last ni(?:ght|te)|yesterday|rn)"
)
LAUGH = (
    r"(?:\blo+l+z?\b|\blmf?ao+\b|\brofl\b|\bsmh\b|\bffs\b|\bhaha\w*|\bhehe\w*|\bugh+\b|\bjfc\b"
    r"|[😂🤣💀🙄🤡🤦😆😅☠🥴😹🤪])"
)
