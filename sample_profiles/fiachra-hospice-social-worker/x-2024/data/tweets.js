window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1857185531269063706"
          ],
          "editableUntil" : "2024-11-14T23:15:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "75"
      ],
      "favorite_count" : "59",
      "id_str" : "1857185531269063706",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1857185531269063706",
      "created_at" : "Thu Nov 14 22:15:10 +0000 2024",
      "favorited" : false,
      "full_text" : "Mam has discovered voice notes. Eleven minutes. Nine of them are the kettle",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1854078993769462274"
          ],
          "editableUntil" : "2024-11-06T09:30:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "73"
      ],
      "favorite_count" : "23",
      "id_str" : "1854078993769462274",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1854078993769462274",
      "created_at" : "Wed Nov 06 08:30:53 +0000 2024",
      "favorited" : false,
      "full_text" : "Woke up, read the news, gave the dog her breakfast and then gave her mine",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1852810450665989850"
          ],
          "editableUntil" : "2024-11-02T21:30:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "26",
      "id_str" : "1852810450665989850",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1852810450665989850",
      "created_at" : "Sat Nov 02 20:30:09 +0000 2024",
      "favorited" : false,
      "full_text" : "The November list of the dead read out at Mass. I knew 31 of them and only two were belonging to me",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1843693064000946679"
          ],
          "editableUntil" : "2024-10-08T17:40:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "91"
      ],
      "favorite_count" : "38",
      "id_str" : "1843693064000946679",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1843693064000946679",
      "created_at" : "Tue Oct 08 16:40:55 +0000 2024",
      "favorited" : false,
      "full_text" : "Bed 6 is a Rossie with opinions. It'll be a long week for one of us and lads it won't be me",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1831560559453640422"
          ],
          "editableUntil" : "2024-09-05T06:10:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "44"
      ],
      "favorite_count" : "34",
      "id_str" : "1831560559453640422",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1831560559453640422",
      "created_at" : "Thu Sep 05 05:10:40 +0000 2024",
      "favorited" : false,
      "full_text" : "he asked for the window open and it was open",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1839954495693320112"
          ],
          "editableUntil" : "2024-09-28T10:05:11.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "58",
      "id_str" : "1839954495693320112",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1839954495693320112",
      "created_at" : "Sat Sep 28 09:05:11 +0000 2024",
      "favorited" : false,
      "full_text" : "Memorial service went well, 200 candles and only the one small fire",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1825583079817095015"
          ],
          "editableUntil" : "2024-08-19T18:18:18.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "72"
      ],
      "favorite_count" : "40",
      "id_str" : "1825583079817095015",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1825583079817095015",
      "created_at" : "Mon Aug 19 17:18:18 +0000 2024",
      "favorited" : false,
      "full_text" : "37 sessions with the counsellor and I still apologise to automatic doors",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1819444376924538516"
          ],
          "editableUntil" : "2024-08-02T19:45:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/0hxTwi7VTD",
            "expanded_url" : "https://x.com/swcircle_irl/status/1819400000000000000",
            "display_url" : "x.com/swcircle_irl/status/…",
            "indices" : [
              "98",
              "121"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "43",
      "id_str" : "1819444376924538516",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1819444376924538516",
      "possibly_sensitive" : false,
      "created_at" : "Fri Aug 02 18:45:17 +0000 2024",
      "favorited" : false,
      "full_text" : "Good thread this on sitting with families when the news is bad. I have it printed over the kettle https://t.co/0hxTwi7VTD",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1818379267137692866"
          ],
          "editableUntil" : "2024-07-30T21:12:55.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "8",
      "id_str" : "1818379267137692866",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1818379267137692866",
      "created_at" : "Tue Jul 30 20:12:55 +0000 2024",
      "favorited" : false,
      "full_text" : "Wiffen!!! Neasa wants to know can Ballina get a 50 metre pool. Neasa we can't get a bus shelter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1804625509845997758"
          ],
          "editableUntil" : "2024-06-22T22:20:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "10"
      ],
      "favorite_count" : "2",
      "id_str" : "1804625509845997758",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1804625509845997758",
      "created_at" : "Sat Jun 22 21:20:24 +0000 2024",
      "favorited" : false,
      "full_text" : "Penalties.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1794833526940387165"
          ],
          "editableUntil" : "2024-05-26T21:50:33.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "115"
      ],
      "favorite_count" : "47",
      "id_str" : "1794833526940387165",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1794833526940387165",
      "created_at" : "Sun May 26 20:50:33 +0000 2024",
      "favorited" : false,
      "full_text" : "A widow I looked after kissed me on the mouth at the Month's Mind. We both got a fright. The tea urn saw everything",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1778482141201331288"
          ],
          "editableUntil" : "2024-04-11T18:55:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "135"
      ],
      "favorite_count" : "55",
      "id_str" : "1778482141201331288",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1778482141201331288",
      "created_at" : "Thu Apr 11 17:55:59 +0000 2024",
      "favorited" : false,
      "full_text" : "Supervision today. Talked for 50 minutes about one thing I should've done in 2019. She said 'and what would you tell a student'. Savage",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1770072816864187349"
          ],
          "editableUntil" : "2024-03-19T14:00:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "29",
      "id_str" : "1770072816864187349",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1770072816864187349",
      "created_at" : "Tue Mar 19 13:00:20 +0000 2024",
      "favorited" : false,
      "full_text" : "Michael Davitt museum in Straide with Neasa's class. 30 eleven year olds and a Land League. Nobody got evicted",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1758749580981490510"
          ],
          "editableUntil" : "2024-02-17T08:05:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Carrow Sea Swimmers",
            "screen_name" : "CarrowSeaSwim",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "4400000000000103",
            "id" : "4400000000000103"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "31",
      "id_str" : "1758749580981490510",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1758749580981490510",
      "created_at" : "Sat Feb 17 07:05:50 +0000 2024",
      "favorited" : false,
      "full_text" : "@CarrowSeaSwim Saturday 8am, bring a flask and a priest",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1758747315692514193",
      "in_reply_to_status_id" : "1758747315692514193",
      "in_reply_to_user_id" : "4400000000000103",
      "in_reply_to_user_id_str" : "4400000000000103"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1752955051511936792"
          ],
          "editableUntil" : "2024-02-01T08:20:27.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "13",
      "id_str" : "1752955051511936792",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1752955051511936792",
      "created_at" : "Thu Feb 01 07:20:27 +0000 2024",
      "favorited" : false,
      "full_text" : "Brigid's Day. A bank holiday soon and the sun up before nine. Bertie's replacement, Maureen, has eaten the cross",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1741620373198616210"
          ],
          "editableUntil" : "2024-01-01T01:40:29.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "51"
      ],
      "favorite_count" : "48",
      "id_str" : "1741620373198616210",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1741620373198616210",
      "created_at" : "Mon Jan 01 00:00:00 +0000 1997",
      "favorited" : false,
      "full_text" : "Happy new year from the greyhound and from the shed",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1740362040516179851"
          ],
          "editableUntil" : "2023-12-28T14:20:19.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "41",
      "id_str" : "1740362040516179851",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1740362040516179851",
      "created_at" : "Thu Dec 28 13:20:19 +0000 2023",
      "favorited" : false,
      "full_text" : "Sorcha's mother (79) has beaten the entire house at 45 three nights running and is now doing it left handed",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1723297429799481347"
          ],
          "editableUntil" : "2023-11-11T12:11:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "160"
      ],
      "favorite_count" : "35",
      "id_str" : "1723297429799481347",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1723297429799481347",
      "created_at" : "Sat Nov 11 11:11:39 +0000 2023",
      "favorited" : false,
      "full_text" : "Short story attempt no. 4: a social worker, entirely made up, meets a man, also made up, who keeps his wife's voicemail on an old Nokia. Rejected in record time",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1714688383960069506"
          ],
          "editableUntil" : "2023-10-18T18:02:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "174"
      ],
      "favorite_count" : "20",
      "id_str" : "1714688383960069506",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1714688383960069506",
      "created_at" : "Wed Oct 18 17:02:22 +0000 2023",
      "favorited" : false,
      "full_text" : "Two hours of the Oireachtas committee on assisted dying on the way home. Good people on both sides. Nobody asked about home help hours. Nobody ever asks about home help hours",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1701665421958347842"
          ],
          "editableUntil" : "2023-09-12T19:33:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "35",
      "id_str" : "1701665421958347842",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1701665421958347842",
      "created_at" : "Tue Sep 12 18:33:46 +0000 2023",
      "favorited" : false,
      "full_text" : "Signed up for a 5k. Me. There's twins involved so there's no getting out of it now",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1696962264493991866"
          ],
          "editableUntil" : "2023-08-30T20:05:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Orla's Run 5K",
            "screen_name" : "orlasrun",
            "indices" : [
              "0",
              "9"
            ],
            "id_str" : "4400000000000106",
            "id" : "4400000000000106"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "16",
      "id_str" : "1696962264493991866",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1696962264493991866",
      "created_at" : "Wed Aug 30 19:05:06 +0000 2023",
      "favorited" : false,
      "full_text" : "@orlasrun so proud of ye all and of the twins. She'd have corrected the poster 😉",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1696959999765346064",
      "in_reply_to_status_id" : "1696959999765346064",
      "in_reply_to_user_id" : "4400000000000106",
      "in_reply_to_user_id_str" : "4400000000000106",
      "in_reply_to_screen_name" : "orlasrun"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1675539959510820550"
          ],
          "editableUntil" : "2023-07-02T17:20:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "11"
      ],
      "favorite_count" : "35",
      "id_str" : "1675539959510820550",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1675539959510820550",
      "created_at" : "Sun Jul 02 16:20:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Fine. FINE.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1668737135479275897"
          ],
          "editableUntil" : "2023-06-13T22:48:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/jgwEDfwSKQ",
            "expanded_url" : "https://twitter.com/i/web/status/1668737135479275897",
            "display_url" : "twitter.com/i/web/status/1…",
            "indices" : [
              "252",
              "275"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "275"
      ],
      "favorite_count" : "57",
      "id_str" : "1668737135479275897",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1668737135479275897",
      "possibly_sensitive" : false,
      "created_at" : "Tue Jun 13 21:48:31 +0000 2023",
      "favorited" : false,
      "full_text" : "We married two people in the day room on Tuesday.\n\nShe's 31 and does the eyelashes in Crossmolina. He's a guard in Belmullet. It was to be Ashford Castle next June &amp; 200 people. It was room 7's telly unplugged for the hairdryer, eleven days' noti… https://t.co/jgwEDfwSKQ",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1660016291747113173"
          ],
          "editableUntil" : "2023-05-20T21:15:00.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "8",
      "id_str" : "1660016291747113173",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1660016291747113173",
      "created_at" : "Sat May 20 20:15:00 +0000 2023",
      "favorited" : false,
      "full_text" : "Beat Kerry in Killarney. In KILLARNEY. Mam (81) says she's seen enough now and can go. Sit down Mam",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "edit" : {
          "initialTweetId" : "1635543919036730177",
          "editControlInitial" : {
            "editTweetIds" : [
              "1635543919036730177",
              "1635546643697618886"
            ],
            "editableUntil" : "2023-03-14T08:30:31.000Z",
            "editsRemaining" : "4",
            "isEditEligible" : true
          }
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "47"
      ],
      "favorite_count" : "12",
      "id_str" : "1635546643697618886",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1635546643697618886",
      "created_at" : "Tue Mar 14 07:41:21 +0000 2023",
      "favorited" : false,
      "full_text" : "Rest easy B. You were right about the wallpaper",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1635543919036730177",
            "1635546643697618886"
          ],
          "editableUntil" : "2023-03-14T08:30:31.000Z",
          "editsRemaining" : "4",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "59"
      ],
      "favorite_count" : "18",
      "id_str" : "1635543919036730177",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1635543919036730177",
      "created_at" : "Tue Mar 14 07:30:31 +0000 2023",
      "favorited" : false,
      "full_text" : "Rest easy Bridie Langan. You were right about the wallpaper",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1623763431466474583"
          ],
          "editableUntil" : "2023-02-09T20:19:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mulderrigsdog/status/1623763431466474583/photo/1",
            "indices" : [
              "59",
              "82"
            ],
            "url" : "https://t.co/tZaXowU2RJ",
            "media_url" : "http://pbs.twimg.com/media/QGOEb2GyoVCu4ZB.jpg",
            "id_str" : "1623763431466474576",
            "id" : "1623763431466474576",
            "media_url_https" : "https://pbs.twimg.com/media/QGOEb2GyoVCu4ZB.jpg",
            "sizes" : {
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/tZaXowU2RJ"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "82"
      ],
      "favorite_count" : "9",
      "id_str" : "1623763431466474583",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1623763431466474583",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mulderrigsdog/status/1623763431466474583/photo/1",
            "indices" : [
              "59",
              "82"
            ],
            "url" : "https://t.co/tZaXowU2RJ",
            "media_url" : "http://pbs.twimg.com/media/QGOEb2GyoVCu4ZB.jpg",
            "id_str" : "1623763431466474576",
            "id" : "1623763431466474576",
            "media_url_https" : "https://pbs.twimg.com/media/QGOEb2GyoVCu4ZB.jpg",
            "sizes" : {
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/tZaXowU2RJ",
            "ext_alt_text" : "A brindle greyhound asleep on a sofa with all four legs in the air"
          }
        ]
      },
      "possibly_sensitive" : false,
      "created_at" : "Thu Feb 09 19:19:04 +0000 2023",
      "favorited" : false,
      "full_text" : "Bertie 2011-2023. 31 races, 0 wins, 1 sofa. Sleep easy bud https://t.co/tZaXowU2RJ",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1605599222867029998"
          ],
          "editableUntil" : "2022-12-21T17:20:59.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "54",
      "id_str" : "1605599222867029998",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1605599222867029998",
      "created_at" : "Wed Dec 21 16:20:59 +0000 2022",
      "favorited" : false,
      "full_text" : "Sixth ham of my career. Handed in to the kitchen as per the policy. Eaten in the kitchen not as per the policy",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1596073747549962169"
          ],
          "editableUntil" : "2022-11-25T10:30:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/2pwOKxUEss",
            "expanded_url" : "https://www.example.org/cuan-solais/talks",
            "display_url" : "www.example.org/cuan-solai…",
            "indices" : [
              "115",
              "138"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "23",
      "id_str" : "1596073747549962169",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1596073747549962169",
      "possibly_sensitive" : false,
      "created_at" : "Fri Nov 25 09:30:09 +0000 2022",
      "favorited" : false,
      "full_text" : "Advance care planning talk in the library tonight, 7.30, free, tea. Bring your mother. Bring someone else's mother https://t.co/2pwOKxUEss",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1578071406674625670"
          ],
          "editableUntil" : "2022-10-06T18:15:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "155"
      ],
      "favorite_count" : "32",
      "id_str" : "1578071406674625670",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1578071406674625670",
      "created_at" : "Thu Oct 06 17:15:17 +0000 2022",
      "favorited" : false,
      "full_text" : "Bought a Honda outboard for half nothing off the widow of a man who'd have told me I overpaid. Killala pier Saturday, all welcome, lifejackets not supplied",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1570887963115380683"
          ],
          "editableUntil" : "2022-09-16T22:30:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "90"
      ],
      "favorite_count" : "1",
      "id_str" : "1570887963115380683",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1570887963115380683",
      "created_at" : "Fri Sep 16 21:30:50 +0000 2022",
      "favorited" : false,
      "full_text" : "Eight hours queuing to see a coffin. We'd have had sandwiches out and her buried by Friday",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1538936249825684780"
          ],
          "editableUntil" : "2022-06-20T18:26:08.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "188"
      ],
      "favorite_count" : "7",
      "id_str" : "1538936249825684780",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1538936249825684780",
      "created_at" : "Mon Jun 20 17:26:08 +0000 2022",
      "favorited" : false,
      "full_text" : "Carers' week. If you're minding someone at home you can ask for a carer's needs assessment yourself, in writing, you don't have to be 'bad enough'. Ring your health centre. Ring them again",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1525455975765480163"
          ],
          "editableUntil" : "2022-05-14T13:40:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "155"
      ],
      "favorite_count" : "48",
      "id_str" : "1525455975765480163",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1525455975765480163",
      "created_at" : "Sat May 14 12:40:20 +0000 2022",
      "favorited" : false,
      "full_text" : "Reffed the U12s this morning and the full back's father was in my family room Wednesday. Nodded at each other like two men who'd never met. 'Good pull ref'",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1516538147112320669"
          ],
          "editableUntil" : "2022-04-19T23:04:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "122"
      ],
      "favorite_count" : "58",
      "id_str" : "1516538147112320669",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1516538147112320669",
      "created_at" : "Tue Apr 19 22:04:04 +0000 2022",
      "favorited" : false,
      "full_text" : "19. On the minor panel two years ago. Picked the jersey out himself, the away one, 'the home one never looked right on me'",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1506348092680794723"
          ],
          "editableUntil" : "2022-03-22T20:12:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "kev b",
            "screen_name" : "kevbarrett_oj",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "4400000000000105",
            "id" : "4400000000000105"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "15",
      "id_str" : "1506348092680794723",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1506348092680794723",
      "created_at" : "Tue Mar 22 19:12:26 +0000 2022",
      "favorited" : false,
      "full_text" : "@kevbarrett_oj see you Thursday so. bring the controller, I'm not losing 6-0 to a lad on a drip two weeks running",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1506345829174366607",
      "in_reply_to_status_id" : "1506345829174366607",
      "in_reply_to_user_id" : "4400000000000105",
      "in_reply_to_user_id_str" : "4400000000000105",
      "in_reply_to_screen_name" : "kevbarrett_oj"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1496758067906934668"
          ],
          "editableUntil" : "2022-02-24T09:05:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "42",
      "id_str" : "1496758067906934668",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1496758067906934668",
      "created_at" : "Thu Feb 24 08:05:06 +0000 2022",
      "favorited" : false,
      "full_text" : "Tea &gt; coffee &gt; whatever comes out of the ward machine &amp; that's the whole of my politics",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1482791166665855826"
          ],
          "editableUntil" : "2022-01-16T20:05:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "116"
      ],
      "favorite_count" : "36",
      "id_str" : "1482791166665855826",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1482791166665855826",
      "created_at" : "Sun Jan 16 19:05:37 +0000 2022",
      "favorited" : false,
      "full_text" : "Small Things Like These. Read it in one go in the car outside training. The U12s think I was crying over the warm up",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1474410793862987109"
          ],
          "editableUntil" : "2021-12-24T17:05:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Sorcha M",
            "screen_name" : "sorchaphysio_",
            "indices" : [
              "0",
              "14"
            ],
            "id_str" : "4400000000000102",
            "id" : "4400000000000102"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "41",
      "id_str" : "1474410793862987109",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1474410793862987109",
      "created_at" : "Fri Dec 24 16:05:01 +0000 2021",
      "favorited" : false,
      "full_text" : "@sorchaphysio_ where is the thing. the thing for the turkey. do not ring mam",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1474408530612439227",
      "in_reply_to_status_id" : "1474408530612439227",
      "in_reply_to_user_id" : "4400000000000102",
      "in_reply_to_user_id_str" : "4400000000000102",
      "in_reply_to_screen_name" : "sorchaphysio_"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1453759950022810524"
          ],
          "editableUntil" : "2021-10-28T17:25:56.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "161"
      ],
      "favorite_count" : "7",
      "id_str" : "1453759950022810524",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1453759950022810524",
      "created_at" : "Thu Oct 28 16:25:56 +0000 2021",
      "favorited" : false,
      "full_text" : "Man wanted me to have his late brother's Rolex. We'd a chat, it went in the notes, and the watch went home with the niece. Just saying it can be done, ham people",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1436748917322102825"
          ],
          "editableUntil" : "2021-09-11T18:50:10.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "7"
      ],
      "favorite_count" : "16",
      "id_str" : "1436748917322102825",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1436748917322102825",
      "created_at" : "Sat Sep 11 17:50:10 +0000 2021",
      "favorited" : false,
      "full_text" : "Tyrone.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1426628590358925071"
          ],
          "editableUntil" : "2021-08-14T20:35:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "71"
      ],
      "favorite_count" : "47",
      "id_str" : "1426628590358925071",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1426628590358925071",
      "created_at" : "Sat Aug 14 19:35:36 +0000 2021",
      "favorited" : false,
      "full_text" : "DUBLIN. ROBBIE HENNELLY FROM THE 45. I've rung people I don't even like",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1418584392656731492"
          ],
          "editableUntil" : "2021-07-23T15:50:49.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "115"
      ],
      "favorite_count" : "54",
      "id_str" : "1418584392656731492",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1418584392656731492",
      "created_at" : "Fri Jul 23 14:50:49 +0000 2021",
      "favorited" : false,
      "full_text" : "29 degrees in Ballina. A man on Pearse Street is wearing shorts for what I'd say is the first time. God go with him",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1408414838925172290"
          ],
          "editableUntil" : "2021-06-25T14:20:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "112"
      ],
      "favorite_count" : "38",
      "id_str" : "1408414838925172290",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1408414838925172290",
      "created_at" : "Fri Jun 25 13:20:39 +0000 2021",
      "favorited" : false,
      "full_text" : "Last day in the Gaelscoil, traffic back to the bridge. Third summer without herself on the gate with the whistle",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1393162980784390611"
          ],
          "editableUntil" : "2021-05-14T12:15:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Colm O'Dowd-Reape",
            "screen_name" : "MarbleStMonk",
            "indices" : [
              "0",
              "13"
            ],
            "id_str" : "4400000000000101",
            "id" : "4400000000000101"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "80"
      ],
      "favorite_count" : "37",
      "id_str" : "1393162980784390611",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1393162980784390611",
      "created_at" : "Fri May 14 11:15:12 +0000 2021",
      "favorited" : false,
      "full_text" : "@MarbleStMonk happy birthday Colm O'Dowd-Reape, 50 and still wearing the bootcut",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1393160713016029040",
      "in_reply_to_status_id" : "1393160713016029040",
      "in_reply_to_user_id" : "4400000000000101",
      "in_reply_to_user_id_str" : "4400000000000101",
      "in_reply_to_screen_name" : "MarbleStMonk"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1369416926591955057"
          ],
          "editableUntil" : "2021-03-09T23:36:52.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "161"
      ],
      "favorite_count" : "4",
      "id_str" : "1369416926591955057",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1369416926591955057",
      "created_at" : "Tue Mar 09 22:36:52 +0000 2021",
      "favorited" : false,
      "full_text" : "Told the bereavement group tonight about the week I couldn't get out of the van after Dad. Sertraline and all. Quietest room I ever ran. Think I needed to say it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1357033637767605257"
          ],
          "editableUntil" : "2021-02-03T19:30:06.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "89"
      ],
      "favorite_count" : "39",
      "id_str" : "1357033637767605257",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1357033637767605257",
      "created_at" : "Wed Feb 03 18:30:06 +0000 2021",
      "favorited" : false,
      "full_text" : "It pays to be patient with a greyhound and a printer. I'm fifty per cent of the way there",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1340373967494261277"
          ],
          "editableUntil" : "2020-12-19T20:10:31.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "30"
      ],
      "favorite_count" : "41",
      "id_str" : "1340373967494261277",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1340373967494261277",
      "created_at" : "Sat Dec 19 19:10:31 +0000 2020",
      "favorited" : false,
      "full_text" : "See ye in 2021. Or don't. Shed",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1333494427753522391"
          ],
          "editableUntil" : "2020-11-30T20:33:41.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/rEnpqLOF3M",
            "expanded_url" : "https://www.example.org/journals/rural-grief",
            "display_url" : "www.example.org/journals/r…",
            "indices" : [
              "168",
              "191"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "191"
      ],
      "favorite_count" : "9",
      "id_str" : "1333494427753522391",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1333494427753522391",
      "possibly_sensitive" : false,
      "created_at" : "Mon Nov 30 19:33:41 +0000 2020",
      "favorited" : false,
      "full_text" : "Read a good paper on prolonged grief in older men in rural areas. Findings: they'll talk if you're both looking at an engine. I could have told them for half the grant https://t.co/rEnpqLOF3M",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1318995539547955018"
          ],
          "editableUntil" : "2020-10-21T20:20:17.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "27",
      "id_str" : "1318995539547955018",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1318995539547955018",
      "created_at" : "Wed Oct 21 19:20:17 +0000 2020",
      "favorited" : false,
      "full_text" : "Level 5 again. 5km takes me as far as the good chipper but not home. A modern tragedy",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1307436897409765783"
          ],
          "editableUntil" : "2020-09-19T22:50:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "146"
      ],
      "favorite_count" : "39",
      "id_str" : "1307436897409765783",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1307436897409765783",
      "created_at" : "Sat Sep 19 21:50:22 +0000 2020",
      "favorited" : false,
      "full_text" : "Couldn't place him off the referral so I'd a scroll through the Facebook. Three grandkids, a Massey 135 and he's a Rossie. I'll bring it up gently",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1267486215457351679"
          ],
          "editableUntil" : "2020-06-01T17:00:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "55"
      ],
      "favorite_count" : "54",
      "id_str" : "1267486215457351679",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1267486215457351679",
      "created_at" : "Mon Jun 01 16:00:37 +0000 2020",
      "favorited" : false,
      "full_text" : "Haircut by Sorcha. I look like a man who has been found",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1262491807453720718"
          ],
          "editableUntil" : "2020-05-18T22:14:37.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "199"
      ],
      "favorite_count" : "35",
      "id_str" : "1262491807453720718",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1262491807453720718",
      "created_at" : "Mon May 18 21:14:37 +0000 2020",
      "favorited" : false,
      "full_text" : "Dad seven years gone today. He went in the county hospital on a plastic chair kind of a night and a porter named Francie brought us toast. I was ten years in the job by then and that was the training",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1254176022310645600"
          ],
          "editableUntil" : "2020-04-25T23:30:39.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "102"
      ],
      "favorite_count" : "16",
      "id_str" : "1254176022310645600",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1254176022310645600",
      "created_at" : "Sat Apr 25 22:30:39 +0000 2020",
      "favorited" : false,
      "full_text" : "Six in a church. No wake, no hands, no sandwiches. I was only ever good for the words and I've run out",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1247598972244714312"
          ],
          "editableUntil" : "2020-04-07T19:55:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "84"
      ],
      "favorite_count" : "49",
      "id_str" : "1247598972244714312",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1247598972244714312",
      "created_at" : "Tue Apr 07 18:55:48 +0000 2020",
      "favorited" : false,
      "full_text" : "Held an iPad up to a window for forty minutes today. My arm is fine. I'd do it again",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1238203308918533429"
          ],
          "editableUntil" : "2020-03-12T21:40:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "95"
      ],
      "favorite_count" : "23",
      "id_str" : "1238203308918533429",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1238203308918533429",
      "created_at" : "Thu Mar 12 20:40:48 +0000 2020",
      "favorited" : false,
      "full_text" : "Schools shut. Neasa has asked is the long division cancelled as well or is that only for Dublin",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1227341237053310286"
          ],
          "editableUntil" : "2020-02-11T22:18:48.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "3",
      "id_str" : "1227341237053310286",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1227341237053310286",
      "created_at" : "Tue Feb 11 21:18:48 +0000 2020",
      "favorited" : false,
      "full_text" : "The lodger has joined the men's choir in Crossmolina. Second tenor. I'm not crying it's the incense",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1201411192731974278"
          ],
          "editableUntil" : "2019-12-02T09:02:04.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "97"
      ],
      "favorite_count" : "44",
      "id_str" : "1201411192731974278",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1201411192731974278",
      "created_at" : "Mon Dec 02 08:02:04 +0000 2019",
      "favorited" : false,
      "full_text" : "Two students start today. I've been asked to 'model self care'. I have a bag of Tayto and a scarf",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1190657023302788470"
          ],
          "editableUntil" : "2019-11-02T16:48:50.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "69"
      ],
      "favorite_count" : "49",
      "id_str" : "1190657023302788470",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1190657023302788470",
      "created_at" : "Sat Nov 02 15:48:50 +0000 2019",
      "favorited" : false,
      "full_text" : "Tea no. 5. Apple tart no. 3. End of the road and then a bit more road",
      "lang" : "en",
      "geo" : {
        "type" : "Point",
        "coordinates" : [
          "54.0712",
          "-9.6218"
        ]
      },
      "coordinates" : {
        "type" : "Point",
        "coordinates" : [
          "-9.6218",
          "54.0712"
        ]
      },
      "place" : {
        "id" : "u3hIlGVHjRus9uE6",
        "url" : "https://api.twitter.com/1.1/geo/id/u3hIlGVHjRus9uE6.json",
        "place_type" : "city",
        "name" : "Ballycroy",
        "full_name" : "Ballycroy, Mayo",
        "country_code" : "IE",
        "country" : "Ireland",
        "contained_within" : [ ],
        "bounding_box" : {
          "type" : "Polygon",
          "coordinates" : [ ]
        },
        "attributes" : { }
      }
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1171529344449140555"
          ],
          "editableUntil" : "2019-09-10T22:02:16.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "23",
      "id_str" : "1171529344449140555",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1171529344449140555",
      "created_at" : "Tue Sep 10 21:02:16 +0000 2019",
      "favorited" : false,
      "full_text" : "My counsellor has asked me to notice that I only ever adopt dogs that are about to die. Notice THIS Maura",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1152870886036325700"
          ],
          "editableUntil" : "2019-07-21T10:20:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Hounds Home West",
            "screen_name" : "HoundsHomeWest",
            "indices" : [
              "3",
              "18"
            ],
            "id_str" : "4400000000000111",
            "id" : "4400000000000111"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "125"
      ],
      "favorite_count" : "33",
      "id_str" : "1152870886036325700",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1152870886036325700",
      "created_at" : "Sun Jul 21 09:20:13 +0000 2019",
      "favorited" : false,
      "full_text" : "RT @HoundsHomeWest: Four big lazy lads looking for sofas this week. No experience necessary, they have plenty of being asleep",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1139868712162099392"
          ],
          "editableUntil" : "2019-06-15T13:14:13.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mulderrigsdog/status/1139868712162099392/photo/1",
            "indices" : [
              "84",
              "107"
            ],
            "url" : "https://t.co/5dqBwZ77y7",
            "media_url" : "http://pbs.twimg.com/media/yoKwF19ap1MAd8s.jpg",
            "id_str" : "1139868712162099385",
            "id" : "1139868712162099385",
            "media_url_https" : "https://pbs.twimg.com/media/yoKwF19ap1MAd8s.jpg",
            "sizes" : {
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/5dqBwZ77y7"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "19",
      "id_str" : "1139868712162099392",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1139868712162099392",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mulderrigsdog/status/1139868712162099392/photo/1",
            "indices" : [
              "84",
              "107"
            ],
            "url" : "https://t.co/5dqBwZ77y7",
            "media_url" : "http://pbs.twimg.com/media/yoKwF19ap1MAd8s.jpg",
            "id_str" : "1139868712162099385",
            "id" : "1139868712162099385",
            "media_url_https" : "https://pbs.twimg.com/media/yoKwF19ap1MAd8s.jpg",
            "sizes" : {
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/5dqBwZ77y7",
            "ext_alt_text" : "Cake with Happy 16 Years Fiacra in icing. Behind it the ward whiteboard: Rm 2 N. Padden, Rm 3 M. Ruane DNAR, Rm 5 P. Garavan family meeting 3pm"
          }
        ]
      },
      "possibly_sensitive" : false,
      "created_at" : "Sat Jun 15 12:14:13 +0000 2019",
      "favorited" : false,
      "full_text" : "Sixteen years in this building to the day and they still can't spell it on the cake https://t.co/5dqBwZ77y7",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1131281360490888172"
          ],
          "editableUntil" : "2019-05-22T20:31:09.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "57",
      "id_str" : "1131281360490888172",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1131281360490888172",
      "created_at" : "Wed May 22 19:31:09 +0000 2019",
      "favorited" : false,
      "full_text" : "Communion season. Hairdresser came up to the ward Tuesday. Two veils laid out on the one bed. Best day of the year, worst day of the year.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1118244086213240645"
          ],
          "editableUntil" : "2019-04-16T21:05:40.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : false
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "tom from turlough",
            "screen_name" : "TurloughTom",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "4400000000000104",
            "id" : "4400000000000104"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "196"
      ],
      "favorite_count" : "25",
      "id_str" : "1118244086213240645",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1118244086213240645",
      "created_at" : "Tue Apr 16 20:05:40 +0000 2019",
      "favorited" : false,
      "full_text" : "@TurloughTom no he can't just be 'put under', and if he's getting the morphine every 4 hrs and still roaring ring the on call tonight, not Monday. Hospice SW here, DM me his name and date of birth",
      "lang" : "en",
      "in_reply_to_status_id_str" : "1118241820531221749",
      "in_reply_to_status_id" : "1118241820531221749",
      "in_reply_to_user_id" : "4400000000000104",
      "in_reply_to_user_id_str" : "4400000000000104",
      "in_reply_to_screen_name" : "TurloughTom"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1112401898865934339"
          ],
          "editableUntil" : "2019-03-31T18:10:54.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "57"
      ],
      "favorite_count" : "38",
      "id_str" : "1112401898865934339",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1112401898865934339",
      "created_at" : "Sun Mar 31 17:10:54 +0000 2019",
      "favorited" : false,
      "full_text" : "LEAGUE CHAMPIONS. It counts. It COUNTS. 18 years. Shut up",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1098328946976597523"
          ],
          "editableUntil" : "2019-02-20T22:10:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "161"
      ],
      "favorite_count" : "51",
      "id_str" : "1098328946976597523",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1098328946976597523",
      "created_at" : "Wed Feb 20 21:10:01 +0000 2019",
      "favorited" : false,
      "full_text" : "Mam's solicitor told her a great story about one of his clients and a bullock. Mam has told me, the priest and the man in the Topaz. So much for client privilege",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1088159657249198114"
          ],
          "editableUntil" : "2019-01-23T20:40:53.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "181"
      ],
      "favorite_count" : "22",
      "id_str" : "1088159657249198114",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1088159657249198114",
      "created_at" : "Wed Jan 23 19:40:53 +0000 2019",
      "favorited" : false,
      "full_text" : "Finished the second memory box today because you can't do one box and have them fighting over it the rest of their lives. She was very firm on that. Corrected my spelling in red pen",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1072913567177446750"
          ],
          "editableUntil" : "2018-12-12T18:58:22.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "156"
      ],
      "favorite_count" : "8",
      "id_str" : "1072913567177446750",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1072913567177446750",
      "created_at" : "Wed Dec 12 17:58:22 +0000 2018",
      "favorited" : false,
      "full_text" : "Family meeting bingo: son home from Dubai with a spreadsheet ✔️ 'what's the actual timeline here' ✔️ looks at watch ✔️ eats all the shortbread ✔️ FULL HOUSE",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1063185064036082187"
          ],
          "editableUntil" : "2018-11-15T22:40:46.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "87"
      ],
      "favorite_count" : "53",
      "id_str" : "1063185064036082187",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "1063185064036082187",
      "created_at" : "Thu Nov 15 21:40:46 +0000 2018",
      "favorited" : false,
      "full_text" : "Training day. Facilitator asked us to picture a client who changed us. I pictured lunch",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1049688548150803513"
          ],
          "editableUntil" : "2018-10-09T16:50:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/ZSLXlVPD6J",
            "expanded_url" : "https://www.example.org/west/bereavement-plan-2019",
            "display_url" : "www.example.org/west/berea…",
            "indices" : [
              "98",
              "121"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "121"
      ],
      "favorite_count" : "10",
      "id_str" : "1049688548150803513",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1049688548150803513",
      "possibly_sensitive" : false,
      "created_at" : "Tue Oct 09 15:50:26 +0000 2018",
      "favorited" : false,
      "full_text" : "Bereavement counsellors for the whole of the county in the new plan: 1.5. I'd love to meet the .5 https://t.co/ZSLXlVPD6J",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1037023886526360169"
          ],
          "editableUntil" : "2018-09-04T18:05:36.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "123"
      ],
      "favorite_count" : "59",
      "id_str" : "1037023886526360169",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1037023886526360169",
      "created_at" : "Tue Sep 04 17:05:36 +0000 2018",
      "favorited" : false,
      "full_text" : "Two identical schoolbags in the family room. Elsa scratched off one of them with a compass. Asked no questions. Made toast.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1029279605824195850"
          ],
          "editableUntil" : "2018-08-14T09:12:35.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "113"
      ],
      "favorite_count" : "23",
      "id_str" : "1029279605824195850",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "1029279605824195850",
      "created_at" : "Tue Aug 14 08:12:35 +0000 2018",
      "favorited" : false,
      "full_text" : "Day 2 of the new IT system. To log a phone call I now choose from 41 kinds of phone call. None of them is 'cried'",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1013149029322929067"
          ],
          "editableUntil" : "2018-06-30T20:55:26.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "43"
      ],
      "favorite_count" : "40",
      "id_str" : "1013149029322929067",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "1013149029322929067",
      "created_at" : "Sat Jun 30 19:55:26 +0000 2018",
      "favorited" : false,
      "full_text" : "Newbridge or nowhere. In hindsight, nowhere",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1000440279134286386"
          ],
          "editableUntil" : "2018-05-26T19:15:24.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "119"
      ],
      "favorite_count" : "23",
      "id_str" : "1000440279134286386",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "1000440279134286386",
      "created_at" : "Sat May 26 18:15:24 +0000 2018",
      "favorited" : false,
      "full_text" : "However you voted, mind each other at Mass in the morning. The man beside you is also pretending to read the newsletter",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "988503007479685620"
          ],
          "editableUntil" : "2018-04-23T20:40:57.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "147"
      ],
      "favorite_count" : "37",
      "id_str" : "988503007479685620",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "988503007479685620",
      "created_at" : "Mon Apr 23 19:40:57 +0000 2018",
      "favorited" : false,
      "full_text" : "Our Oisín (10) was man of the match v Crossmolina and has asked for his own parking space. Name and age on the sports page and all, he's unbearable",
      "lang" : "en"
    }
  }
]