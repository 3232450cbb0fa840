window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "4400000000000101",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000101"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000102",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000102"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000103",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000103"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000105",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000105"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000106",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000106"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000107",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000107"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000108",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000108"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000109",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000109"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000110",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000110"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000111",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000111"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000112",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000112"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000113",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000113"
    }
  },
  {
    "following" : {
      "accountId" : "4400000000000114",
      "userLink" : "https://twitter.com/intent/user?user_id=4400000000000114"
    }
  }
]