import { createSignIn, type SignInKind } from "../../../src/sign-in/index.ts";

/** A page with a sign-in and nothing else; what the address asks for says where it happens. */
const query = new URLSearchParams(location.search);
const returnPage = "https://pages.example/sign-in.html";
const also = query.get("also");
const name = query.get("kind") ?? "page";
const kind: SignInKind =
  name === "nested" ? { kind: "nested" } : { kind: name === "window" ? "window" : "page", returnPage };

Object.assign(window, {
  signIn: createSignIn(
    {
      authority: "https://login.example",
      clientId: "pages",
      scope: "https://register.example/use",
      mailbox: null,
    },
    kind,
    also === null ? [] : [also],
  ),
});
