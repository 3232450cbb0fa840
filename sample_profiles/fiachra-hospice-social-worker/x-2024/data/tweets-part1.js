window.YTD.tweets.part1 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "976934194803865169"
          ],
          "editableUntil" : "2018-03-22T22:30:37.000Z",
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
        "149"
      ],
      "favorite_count" : "17",
      "id_str" : "976934194803865169",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "976934194803865169",
      "created_at" : "Thu Mar 22 21:30:37 +0000 2018",
      "favorited" : false,
      "full_text" : "It was the loveliest thing I ever saw and I'm not saying one more word about it. But the whole of Killala pier was stood in the rain and it was LARCH",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "969478682400844978"
          ],
          "editableUntil" : "2018-03-02T08:45:04.000Z",
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
        "169"
      ],
      "favorite_count" : "36",
      "id_str" : "969478682400844978",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "969478682400844978",
      "created_at" : "Fri Mar 02 07:45:04 +0000 2018",
      "favorited" : false,
      "full_text" : "Walked in through the snow because the night crowd hadn't left since Wednesday. Deirdre had porridge made in the bedpan washer room. Not IN the bedpan washer. I checked.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "953724149146388749"
          ],
          "editableUntil" : "2018-01-17T21:22:11.000Z",
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
        "183"
      ],
      "favorite_count" : "24",
      "id_str" : "953724149146388749",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "953724149146388749",
      "created_at" : "Wed Jan 17 20:22:11 +0000 2018",
      "favorited" : false,
      "full_text" : "Herself in the hairdresser's beside the bank has a client list with an average age of 80. She has buried more people than I have and her stories are far better. Confidentiality my eye",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "936508224816203617"
          ],
          "editableUntil" : "2017-12-01T09:12:14.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "The Moy Post",
            "screen_name" : "MoyPost",
            "indices" : [
              "3",
              "11"
            ],
            "id_str" : "4400000000000109",
            "id" : "4400000000000109"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "98"
      ],
      "favorite_count" : "10",
      "id_str" : "936508224816203617",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "936508224816203617",
      "created_at" : "Fri Dec 01 08:12:14 +0000 2017",
      "favorited" : false,
      "full_text" : "RT @MoyPost: Ridge Pool closed to cars from 8am for the Christmas market. Swans have been notified",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "928548047631401113"
          ],
          "editableUntil" : "2017-11-09T10:01:20.000Z",
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
        "61"
      ],
      "favorite_count" : "27",
      "id_str" : "928548047631401113",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "928548047631401113",
      "created_at" : "Thu Nov 09 09:01:20 +0000 2017",
      "favorited" : false,
      "full_text" : "280 characters. Great. Now I can lose All-Irelands at length.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "925069808056907207"
          ],
          "editableUntil" : "2017-10-30T19:40:03.000Z",
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
        "126"
      ],
      "favorite_count" : "17",
      "id_str" : "925069808056907207",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "925069808056907207",
      "created_at" : "Mon Oct 30 18:40:03 +0000 2017",
      "favorited" : false,
      "full_text" : "Half a boat in a shed and the daughter home from Vancouver learning to plane off YouTube. Nobody said the word hospice all day",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "909448255565914064"
          ],
          "editableUntil" : "2017-09-17T17:05:35.000Z",
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
        "96"
      ],
      "favorite_count" : "17",
      "id_str" : "909448255565914064",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "909448255565914064",
      "created_at" : "Sun Sep 17 16:05:35 +0000 2017",
      "favorited" : false,
      "full_text" : "1-16 to 1-17. Grown man from Kiltimagh asleep on my shoulder. I have no more to give this county",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "901499485879951230"
          ],
          "editableUntil" : "2017-08-26T18:40:01.000Z",
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
      "favorite_count" : "14",
      "id_str" : "901499485879951230",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "901499485879951230",
      "created_at" : "Sat Aug 26 17:40:01 +0000 2017",
      "favorited" : false,
      "full_text" : "KERRY. Sorcha has hidden the car keys and the credit card. She was right to",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "893487305368316021"
          ],
          "editableUntil" : "2017-08-04T16:02:28.000Z",
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
        "132"
      ],
      "favorite_count" : "42",
      "id_str" : "893487305368316021",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "893487305368316021",
      "created_at" : "Fri Aug 04 15:02:28 +0000 2017",
      "favorited" : false,
      "full_text" : "Poster for the memorial garden says 'all welcome, wheelchairs by the gable'. By the gable is where the bins are. We'll fix it Monday",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "881128062294074344"
          ],
          "editableUntil" : "2017-07-01T13:31:15.000Z",
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
      "favorite_count" : "48",
      "id_str" : "881128062294074344",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "881128062294074344",
      "created_at" : "Sat Jul 01 12:31:15 +0000 2017",
      "favorited" : false,
      "full_text" : "Anyone a loan of size 11 waders? Asking for a man who said sure how deep can it be",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "877742994964525299"
          ],
          "editableUntil" : "2017-06-22T05:20:12.000Z",
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
        "87"
      ],
      "favorite_count" : "17",
      "id_str" : "877742994964525299",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "877742994964525299",
      "created_at" : "Thu Jun 22 04:20:12 +0000 2017",
      "favorited" : false,
      "full_text" : "4am. 'He's gone. The lodger's on his own now,' says he, and laughed, and then he didn't",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "859721179245368974"
          ],
          "editableUntil" : "2017-05-03T11:47:56.000Z",
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
      "favorite_count" : "1",
      "id_str" : "859721179245368974",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "859721179245368974",
      "created_at" : "Wed May 03 10:47:56 +0000 2017",
      "favorited" : false,
      "full_text" : "HSE form: 'reason for admission, if other please specify'. One of these days I'll specify",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "842755445363615958"
          ],
          "editableUntil" : "2017-03-17T16:12:10.000Z",
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
      "favorite_count" : "15",
      "id_str" : "842755445363615958",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "842755445363615958",
      "created_at" : "Fri Mar 17 15:12:10 +0000 2017",
      "favorited" : false,
      "full_text" : "Neasa is a snake on the Credit Union float. Typecasting",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "829829885848175572"
          ],
          "editableUntil" : "2017-02-10T00:10:36.000Z",
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
        "130"
      ],
      "favorite_count" : "57",
      "id_str" : "829829885848175572",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "829829885848175572",
      "created_at" : "Thu Feb 09 23:10:36 +0000 2017",
      "favorited" : false,
      "full_text" : "Man who can't hold a cup any more talked me through scarf joints with a letter board and his eyes. I got about 4% and it was magic",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "807276151195878471"
          ],
          "editableUntil" : "2016-12-09T18:30:07.000Z",
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
            "expanded_url" : "https://twitter.com/mulderrigsdog/status/807276151195878471/photo/1",
            "indices" : [
              "84",
              "107"
            ],
            "url" : "https://t.co/cuLcJrvsFH",
            "media_url" : "http://pbs.twimg.com/media/uU8zo3ETkP0Yddq.jpg",
            "id_str" : "807276151195878464",
            "id" : "807276151195878464",
            "media_url_https" : "https://pbs.twimg.com/media/uU8zo3ETkP0Yddq.jpg",
            "sizes" : {
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/cuLcJrvsFH"
          }
        ]
      },
      "display_text_range" : [
        "0",
        "107"
      ],
      "favorite_count" : "19",
      "id_str" : "807276151195878471",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "807276151195878471",
      "extended_entities" : {
        "media" : [
          {
            "expanded_url" : "https://twitter.com/mulderrigsdog/status/807276151195878471/photo/1",
            "indices" : [
              "84",
              "107"
            ],
            "url" : "https://t.co/cuLcJrvsFH",
            "media_url" : "http://pbs.twimg.com/media/uU8zo3ETkP0Yddq.jpg",
            "id_str" : "807276151195878464",
            "id" : "807276151195878464",
            "media_url_https" : "https://pbs.twimg.com/media/uU8zo3ETkP0Yddq.jpg",
            "sizes" : {
              "large" : {
                "w" : "1536",
                "h" : "2048",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/cuLcJrvsFH",
            "ext_alt_text" : "A home made crib on a windowsill. Joseph is a plastic figure holding a hurley."
          }
        ]
      },
      "possibly_sensitive" : false,
      "created_at" : "Fri Dec 09 17:30:07 +0000 2016",
      "favorited" : false,
      "full_text" : "Photo of the crib made by day hospice. Joseph is a hurler. Nobody is discussing it. https://t.co/cuLcJrvsFH",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "800689127000336402"
          ],
          "editableUntil" : "2016-11-21T14:15:38.000Z",
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
      "favorite_count" : "6",
      "id_str" : "800689127000336402",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "800689127000336402",
      "created_at" : "Mon Nov 21 13:15:38 +0000 2016",
      "favorited" : false,
      "full_text" : "Flu vaccine clinic in the boardroom. Consultant fainted. HR have asked us not to discuss it",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "782850369270569895"
          ],
          "editableUntil" : "2016-10-03T08:50:47.000Z",
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
        "70"
      ],
      "favorite_count" : "43",
      "id_str" : "782850369270569895",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "782850369270569895",
      "created_at" : "Mon Oct 03 07:50:47 +0000 2016",
      "favorited" : false,
      "full_text" : "Three patients asked me how I was this morning. I'm supposed to ask ye",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "782278805207339667"
          ],
          "editableUntil" : "2016-10-01T18:59:35.000Z",
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
        "49"
      ],
      "favorite_count" : "37",
      "id_str" : "782278805207339667",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "782278805207339667",
      "created_at" : "Sat Oct 01 17:59:35 +0000 2016",
      "favorited" : false,
      "full_text" : "A point. ONE POINT. Nobody ring me til Hallowe'en",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "776124669461309701"
          ],
          "editableUntil" : "2016-09-14T19:25:15.000Z",
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
      "favorite_count" : "48",
      "id_str" : "776124669461309701",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "776124669461309701",
      "created_at" : "Wed Sep 14 18:25:15 +0000 2016",
      "favorited" : false,
      "full_text" : "Mam has sent a novena and a flask to Croke Park in the one bag. Covering all the angles",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "760553257417425813"
          ],
          "editableUntil" : "2016-08-02T20:10:01.000Z",
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
            "name" : "Deirdre Finnerty-Coyle",
            "screen_name" : "DeirdreOnNights",
            "indices" : [
              "0",
              "16"
            ],
            "id_str" : "4400000000000107",
            "id" : "4400000000000107"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "35",
      "id_str" : "760553257417425813",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "760553257417425813",
      "created_at" : "Tue Aug 02 19:10:01 +0000 2016",
      "favorited" : false,
      "full_text" : "@DeirdreOnNights you left your good biro in my office. it is my biro now. that's the law",
      "lang" : "en",
      "in_reply_to_status_id_str" : "760550992625147556",
      "in_reply_to_status_id" : "760550992625147556",
      "in_reply_to_user_id" : "4400000000000107",
      "in_reply_to_user_id_str" : "4400000000000107",
      "in_reply_to_screen_name" : "DeirdreOnNights"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "744233381187688721"
          ],
          "editableUntil" : "2016-06-18T19:20:39.000Z",
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
        "41"
      ],
      "favorite_count" : "48",
      "id_str" : "744233381187688721",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "744233381187688721",
      "created_at" : "Sat Jun 18 18:20:39 +0000 2016",
      "favorited" : false,
      "full_text" : "Galway. In Castlebar. I'll be in the shed",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "740600450393705047"
          ],
          "editableUntil" : "2016-06-08T18:44:41.000Z",
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
        "92"
      ],
      "favorite_count" : "3",
      "id_str" : "740600450393705047",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "740600450393705047",
      "created_at" : "Wed Jun 08 17:44:41 +0000 2016",
      "favorited" : false,
      "full_text" : "Oisín (8) wants to know is Bertie a pensioner and if so why does he not have the free travel",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "730510399507926407"
          ],
          "editableUntil" : "2016-05-11T22:30:26.000Z",
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
      "favorite_count" : "44",
      "id_str" : "730510399507926407",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "730510399507926407",
      "created_at" : "Wed May 11 21:30:26 +0000 2016",
      "favorited" : false,
      "full_text" : "Man told me today he has the timber put by since 1998. Larch. 'It was meant for a boat.' I said it still can be.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "724198859967553396"
          ],
          "editableUntil" : "2016-04-24T12:30:37.000Z",
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
        "83"
      ],
      "favorite_count" : "13",
      "id_str" : "724198859967553396",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "724198859967553396",
      "created_at" : "Sun Apr 24 11:30:37 +0000 2016",
      "favorited" : false,
      "full_text" : "Grandad's medal out for the centenary. He'd have hated the fuss and worn it to bed.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "705511963753163654"
          ],
          "editableUntil" : "2016-03-03T22:55:34.000Z",
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
      "favorite_count" : "38",
      "id_str" : "705511963753163654",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "705511963753163654",
      "created_at" : "Thu Mar 03 21:55:34 +0000 2016",
      "favorited" : false,
      "full_text" : "A family left a cooked ham on the passenger seat of my car. The car was locked. I have so many questions.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "700244618239018550"
          ],
          "editableUntil" : "2016-02-18T10:05:01.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [
          {
            "text" : "socialwork",
            "indices" : [
              "88",
              "99"
            ]
          }
        ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "99"
      ],
      "favorite_count" : "31",
      "id_str" : "700244618239018550",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "700244618239018550",
      "created_at" : "Thu Feb 18 09:05:01 +0000 2016",
      "favorited" : false,
      "full_text" : "On the bus to the IASW thing in Dublin with my lunch in a sliced pan bag like it's 1989 #socialwork",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "687625261809722586"
          ],
          "editableUntil" : "2016-01-14T14:20:12.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "West Palliative Network",
            "screen_name" : "westpallnet",
            "indices" : [
              "3",
              "15"
            ],
            "id_str" : "4400000000000108",
            "id" : "4400000000000108"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "138"
      ],
      "favorite_count" : "30",
      "id_str" : "687625261809722586",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "687625261809722586",
      "created_at" : "Thu Jan 14 13:20:12 +0000 2016",
      "favorited" : false,
      "full_text" : "RT @westpallnet: Volunteers needed for the Ballina family room rota, Tuesdays and Thursdays. Biscuits provided, mostly by other volunteers",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "673279549089105681"
          ],
          "editableUntil" : "2015-12-06T00:15:28.000Z",
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
      "favorite_count" : "16",
      "id_str" : "673279549089105681",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "673279549089105681",
      "created_at" : "Sat Dec 05 23:15:28 +0000 2015",
      "favorited" : false,
      "full_text" : "Desmond has taken the trampoline. Last seen going over Bonniconlon.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "664881090055322074"
          ],
          "editableUntil" : "2015-11-12T20:02:59.000Z",
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
      "favorite_count" : "2",
      "id_str" : "664881090055322074",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "664881090055322074",
      "created_at" : "Thu Nov 12 19:02:59 +0000 2015",
      "favorited" : false,
      "full_text" : "Sorcha says four scarves is too many for one man. Sorcha has never stood in McHale Park in February",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "656585782100493309"
          ],
          "editableUntil" : "2015-10-20T22:40:23.000Z",
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
      "favorite_count" : "55",
      "id_str" : "656585782100493309",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "656585782100493309",
      "created_at" : "Tue Oct 20 21:40:23 +0000 2015",
      "favorited" : false,
      "full_text" : "87 and 84 and the neighbours still think he's the lodger. 41 years. I wrote husband on the form and the roof stayed on.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "650750206475682261"
          ],
          "editableUntil" : "2015-10-04T20:11:54.000Z",
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
        "64"
      ],
      "favorite_count" : "16",
      "id_str" : "650750206475682261",
      "truncated" : false,
      "retweet_count" : "4",
      "id" : "650750206475682261",
      "created_at" : "Sun Oct 04 19:11:54 +0000 2015",
      "favorited" : false,
      "full_text" : "Changed the handle. The greyhound was consulted and he lay down.",
      "lang" : "en"
    }
  }
]