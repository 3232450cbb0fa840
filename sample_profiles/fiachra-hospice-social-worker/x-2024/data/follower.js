window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "4400000000000101",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000101"
    }
  },
  {
    "follower" : {
      "accountId" : "4400000000000102",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000102"
    }
  },
  {
    "follower" : {
      "accountId" : "4400000000000103",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000103"
    }
  },
  {
    "follower" : {
      "accountId" : "4400000000000105",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000105"
    }
  },
  {
    "follower" : {
      "accountId" : "4400000000000106",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000106"
    }
  },
  {
    "follower" : {
      "accountId" : "4400000000000107",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000107"
    }
  },
  {
    "follower" : {
      "accountId" : "4400000000000108",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000108"
    }
  },
  {
    "follower" : {
      "accountId" : "4400000000000110",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000110"
    }
  },
  {
    "follower" : {
      "accountId" : "4400000000000111",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000111"
    }
  },
  {
    "follower" : {
      "accountId" : "4400000000000114",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000114"
    }
  },
  {
    "follower" : {
      "accountId" : "4400000000000231",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000231"
    }
  },
  {
    "follower" : {
      "accountId" : "4400000000000113",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000113"
    }
  }
]