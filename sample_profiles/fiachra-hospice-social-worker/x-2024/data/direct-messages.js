window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "4400000000000017-4400000000000231",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "4400000000000231",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Aoife I gave you bad advice that night, it should have been the bereavement line and I've asked Gráinne there to ring you. It's not that I don't care. It's that I'm not the right chair to be sitting in",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000017",
            "id" : "1180530839431007227",
            "createdAt" : "2019-10-05T17:10:59.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "4400000000000017",
            "reactions" : [
              {
                "senderId" : "4400000000000231",
                "reactionKey" : "like",
                "eventId" : "4400000000000811",
                "createdAt" : "2019-09-16T23:53:00.000Z"
              }
            ],
            "urls" : [ ],
            "text" : "ur the only one that knew her at the end x",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000231",
            "id" : "1173746464040315496",
            "createdAt" : "2019-09-16T23:52:18.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "4400000000000231",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "can't sleep here either. ring if you want, 07700 900417, that's my own one not the work one",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000017",
            "id" : "1173745219100889860",
            "createdAt" : "2019-09-16T23:47:22.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "4400000000000231",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Not at all Aoife, she was some woman. How are the evenings?",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000017",
            "id" : "1157418468074740623",
            "createdAt" : "2019-08-02T22:30:41.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "4400000000000017",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Hi Fiachra its Aoife Garavan, Phil's daughter. hope its ok finding you on here. just wanted to say thanks for the last few weeks with mam",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000231",
            "id" : "1157384095858961400",
            "createdAt" : "2019-08-02T20:14:06.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "4400000000000017-4400000000000110",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "4400000000000017",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "classic. tell her il still come home for the ham",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000110",
            "id" : "1293105674555296845",
            "createdAt" : "2020-08-11T08:43:12.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "4400000000000110",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Gallbladder. Only the gallbladder. She's raging, she had the hymns picked",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000017",
            "id" : "1293105152928109056",
            "createdAt" : "2020-08-11T08:41:07.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "4400000000000017",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "any word on mams scan",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000110",
            "id" : "1293100054187842908",
            "createdAt" : "2020-08-11T08:20:52.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "4400000000000017-4400000000000113",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "4400000000000113",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "I would but the last time I was funny in public I'd to write a reflective piece. Yes. Plain scone, no raisins, I'm not an animal",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000017",
            "id" : "1759929700770605049",
            "createdAt" : "2024-02-20T13:15:13.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "4400000000000017",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Hi Fiachra, would you do 20 mins on dark humour and burnout at the spring day? Fee is a scone",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000113",
            "id" : "1759881987393735937",
            "createdAt" : "2024-02-20T10:05:37.000Z"
          }
        }
      ]
    }
  }
]