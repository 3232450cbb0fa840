window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "1451200000000000101",
      "fullText" : "the ref had a family apparently. good for him",
      "expandedUrl" : "https://twitter.com/i/web/status/1451200000000000101"
    }
  },
  {
    "like" : {
      "tweetId" : "1519300000000000102",
      "fullText" : "Things I have learned from twenty years of soup: thread",
      "expandedUrl" : "https://twitter.com/i/web/status/1519300000000000102"
    }
  },
  {
    "like" : {
      "tweetId" : "1580100000000000103",
      "fullText" : "New palliative medicine day unit approved for the west, at last",
      "expandedUrl" : "https://twitter.com/i/web/status/1580100000000000103"
    }
  },
  {
    "like" : {
      "tweetId" : "1610500000000000104",
      "fullText" : "a greyhound is 40mph of nothing happening",
      "expandedUrl" : "https://twitter.com/i/web/status/1610500000000000104"
    }
  },
  {
    "like" : {
      "tweetId" : "1700200000000000105",
      "fullText" : "On this day in 1951 and that's all I'll say about it",
      "expandedUrl" : "https://twitter.com/i/web/status/1700200000000000105"
    }
  },
  {
    "like" : {
      "tweetId" : "1844100000000000106",
      "fullText" : "Free grief cafe, first Sunday of the month, all welcome",
      "expandedUrl" : "https://twitter.com/i/web/status/1844100000000000106"
    }
  }
]