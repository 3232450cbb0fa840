window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "4400000000000950",
      "messages" : [
        {
          "messageCreate" : {
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "KILLARNEY. I am coming to each of your houses",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000017",
            "id" : "1660028058214748107",
            "createdAt" : "2023-05-20T21:01:45.000Z"
          }
        },
        {
          "messageCreate" : {
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "ah no. ah Fiachra. I'll light something",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000101",
            "id" : "1511392110948381516",
            "createdAt" : "2022-04-05T17:15:34.000Z"
          }
        },
        {
          "messageCreate" : {
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "can't make it. that young lad from the parish is bad, ye can guess who, his mother teaches Ted's Sophie. say nothing",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000017",
            "id" : "1511390569926450841",
            "createdAt" : "2022-04-05T17:09:26.000Z"
          }
        },
        {
          "messageCreate" : {
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "training at 7 lads or is it called off",
            "mediaUrls" : [ ],
            "senderId" : "4400000000000114",
            "id" : "1511388734177709007",
            "createdAt" : "2022-04-05T17:02:09.000Z"
          }
        },
        {
          "conversationNameUpdate" : {
            "initiatingUserId" : "4400000000000114",
            "name" : "Shed Men",
            "createdAt" : "2021-05-01T19:02:10.000Z"
          }
        },
        {
          "joinConversation" : {
            "initiatingUserId" : "4400000000000101",
            "participantsSnapshot" : [
              "4400000000000017",
              "4400000000000101",
              "4400000000000114"
            ],
            "createdAt" : "2021-05-01T19:00:00.000Z"
          }
        }
      ]
    }
  }
]