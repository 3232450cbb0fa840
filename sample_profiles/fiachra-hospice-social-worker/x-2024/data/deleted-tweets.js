window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1855581828178233884"
          ],
          "editableUntil" : "2024-11-10T13:02:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "74"
      ],
      "favorite_count" : "37",
      "id_str" : "1855581828178233884",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1855581828178233884",
      "created_at" : "Sun Nov 10 12:02:37 +0000 2024",
      "favorited" : false,
      "full_text" : "Ballina Stephanites county champions for 2 hrs in my dream. Then the alarm",
      "lang" : "en",
      "deleted_at" : "Sun Nov 10 12:04:00 +0000 2024"
    }
  }
]