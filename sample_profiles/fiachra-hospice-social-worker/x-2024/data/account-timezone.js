window.YTD.account_timezone.part0 = [
  {
    "accountTimezone" : {
      "accountId" : "4400000000000017",
      "timeZone" : "Dublin"
    }
  }
]