/** Words of `unassessed-account`. They speak of the Monitoring Officer's advice of June 2021 (report, 4.3), not of a duty. */
export const accountWords = {
  "account.from-personal":
    "{address} is a personal account of {member}; the Monitoring Officer's advice is to use an authority or assessed account.",
  "account.from-failed":
    "{address} of {member} did not pass the security assessment; the Monitoring Officer's advice is to use an approved account.",
  "account.from-expired":
    "The security assessment of {address} of {member} has expired; the Monitoring Officer's advice is to use an assessed account.",
  "account.from-pending":
    "The security assessment of {address} of {member} is still open; the Monitoring Officer's advice is to use an assessed account.",
  "account.from-unknown":
    "{address} bears the name of {member} but is not known here; the Monitoring Officer's advice is to use an approved account.",
  "account.from-imitation": "{address} looks like {imitated} but is a different address.",
  "account.to-personal":
    "{address} is a personal account of {member}; the Monitoring Officer's advice is to use an authority or assessed account.",
  "account.to-failed":
    "{address} of {member} did not pass the security assessment; the Monitoring Officer's advice is to use an approved account.",
  "account.to-expired":
    "The security assessment of {address} of {member} has expired; the Monitoring Officer's advice is to use an assessed account.",
  "account.to-pending":
    "The security assessment of {address} of {member} is still open; the Monitoring Officer's advice is to use an assessed account.",
  "account.to-resemblance":
    "{address} looks like an account of {member} but is not known here; please check that it is the right person.",
  "account.to-imitation": "{address} looks like {imitated} but is a different address.",
} as const;
