window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "fiachra@example.org",
      "createdVia" : "web",
      "username" : "mulderrigsdog",
      "accountId" : "4400000000000017",
      "createdAt" : "2011-02-20T19:22:07.000Z",
      "accountDisplayName" : "Fiachra Mulderrig"
    }
  }
]