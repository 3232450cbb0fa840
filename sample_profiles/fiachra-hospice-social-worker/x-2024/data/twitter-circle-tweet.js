window.YTD.twitter_circle_tweet.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1545509103655229164"
          ],
          "editableUntil" : "2022-07-08T21:44:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "144"
      ],
      "favorite_count" : "35",
      "id_str" : "1545509103655229164",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1545509103655229164",
      "created_at" : "Fri Jul 08 20:44:19 +0000 2022",
      "favorited" : false,
      "full_text" : "Himself in bed 3 has told me, the tea lady and a Eucharistic minister what the wife did in 1983. I've heard worse but not with the curtains open",
      "lang" : "en"
    }
  }
]