window.YTD.deleted_tweet_headers.part0 = [
  {
    "tweet" : {
      "tweet_id" : "1855581828178233884",
      "user_id" : "4400000000000017",
      "created_at" : "Sun Nov 10 12:02:37 +0000 2024",
      "deleted_at" : "Sun Nov 10 12:04:00 +0000 2024"
    }
  }
]