/** Words of the checks of everyday dealings: `media-contact`, `political-use`, `junior-officer` and `free-time`. */
export const dealingsWords = {
  "media-contact.officer":
    "{media} is an address of the media, whom the communications team or an authorised officer answers.",
  "media-contact.claim":
    "{media} is an address of the media, to whom members commit nobody on a claim or insurance matter: “{sentence}”",
  "media-contact.capacity":
    "{media} is an address of the media, and this does not say in which capacity {signatory} speaks.",
  "political.campaign":
    "This campaigns from an authority account, which serves no party or candidate: “{sentence}”",
  "political.before-election":
    "This campaigns from an authority account, and a pre-election period is running: “{sentence}”",
  "junior-officer.asked":
    "This asks {officer} without a senior officer, and members' requests go to a senior officer first: “{sentence}”",
  "junior-officer.asked-several":
    "This asks {officer} and {count} more without a senior officer, who is to be asked first: “{sentence}”",
  "free-time.out-of-hours":
    "This message reaches {recipient} at {time}, outside office hours; delivery can wait for the next office hour.",
  "free-time.out-of-hours-several":
    "This message reaches {recipient} and {count} more at {time}, outside office hours; delivery can wait for the next office hour.",
} as const;
