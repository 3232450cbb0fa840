window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange" : {
      "accountId" : "4400000000000017",
      "screenNameChange" : {
        "changedAt" : "2015-10-04T18:58:41.000Z",
        "changedFrom" : "fiachra_nomoy",
        "changedTo" : "mulderrigsdog"
      }
    }
  }
]