window.YTD.account_creation_ip.part0 = [
  {
    "accountCreationIp" : {
      "accountId" : "4400000000000017",
      "userCreationIp" : "192.0.2.44"
    }
  }
]