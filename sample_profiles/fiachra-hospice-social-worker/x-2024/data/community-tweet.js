window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1616166225988980145"
          ],
          "editableUntil" : "2023-01-19T21:10:29.000Z",
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
        "224"
      ],
      "favorite_count" : "3",
      "id_str" : "1616166225988980145",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1616166225988980145",
      "created_at" : "Thu Jan 19 20:10:29 +0000 2023",
      "favorited" : false,
      "full_text" : "Anyone in paeds palliative with wording for an 8yo brother who doesn't speak? Family are Eritrean, Tigrinya at home, mam won't have the word 'dead' used. Dad drives for one of the bus crowds. Out to them Monday, Ballina side",
      "lang" : "en",
      "community_id" : "4400000000000901",
      "community_id_str" : "4400000000000901",
      "scopes" : {
        "followers" : false
      }
    }
  }
]