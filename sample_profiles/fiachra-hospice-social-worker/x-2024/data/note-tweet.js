window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1668737135479275898",
      "updatedAt" : "2023-06-13T21:48:31.412Z",
      "createdAt" : "2023-06-13T21:48:31.412Z",
      "lifecycle" : {
        "value" : "Tweet",
        "name" : "Tweet",
        "originalName" : "Tweet",
        "annotations" : { }
      },
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "We married two people in the day room on Tuesday.\n\nShe's 31 and does the eyelashes in Crossmolina. He's a guard in Belmullet. It was to be Ashford Castle next June & 200 people. It was room 7's telly unplugged for the hairdryer, eleven days' notice, a registrar who drove from Castlebar with the form still warm, and her sister Tara doing the reading with a baby under one arm.\n\nDeirdre made the cake. It was a bad cake. Every single person had two slices.\n\nThe liver consultant stood at the back in his cycling gear. I have never liked that man before & now I'd carry him home.\n\nAt one stage the lad with the drone asked could he get a shot through the window <3 and the bride said 'get my good side, there's only the one left'.\n\nI've been at this 20 years. If anyone asks you what a hospice is, it's that.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]