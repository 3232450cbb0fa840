window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "Hospice social worker, Cuan Solais, Ballina. Mayo til I die (pending). Handler of greyhounds, one at a time. Opinions my own, losses my own",
        "website" : "",
        "location" : "Ballina, Co. Mayo"
      },
      "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/4400000000000017/greyhound.jpg"
    }
  }
]