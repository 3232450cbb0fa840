window.YTD.ip_audit.part0 = [
  {
    "ipAudit" : {
      "accountId" : "4400000000000017",
      "createdAt" : "2024-11-12T07:41:09.000Z",
      "loginIp" : "192.0.2.17"
    }
  }
]