/**
 * What the register of the workbench knows, in the shape of a consents file (outward contract, section 2): Cllr Hartley
 * lets Cllr Dine see his first question. It does not run out.
 */
export const grants = [
  {
    id: "C-2026-0042",
    originator: "m2",
    covers: {
      author: "joss.hartley@lowmarsh-ca.example",
      subject: "Eel Bridge weight limit",
      sent: "2026-11-02T09:14:00+00:00",
    },
    mayBeSharedWith: ["m1"],
    grantedOn: "2026-11-04T10:30:00+00:00",
    expires: null,
    revokedOn: null,
  },
];
