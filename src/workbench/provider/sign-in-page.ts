import type { Persona } from "./personas.ts";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");
}

const style = `
:root { color-scheme: light dark; --ink: #242424; --soft: #616161; --page: #f5f5f5; --card: #fff; --line: #d1d1d1; --mark: #0f548c; }
@media (prefers-color-scheme: dark) { :root { --ink: #fff; --soft: #adadad; --page: #1f1f1f; --card: #292929; --line: #666; --mark: #62abf5; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
main { max-width: 26rem; margin: 0 auto; padding: 2rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
p { margin: 0; color: var(--soft); }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
button { width: 100%; text-align: start; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .9rem; cursor: pointer; }
button:hover { border-color: var(--mark); }
button:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
button strong, button span { display: block; }
button span { color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
.expected button { border: 2px solid var(--mark); }
`;

function choice(persona: Persona, action: string): string {
  const { id, name, post, address } = persona;
  return `<li><form method="post" action="${escaped(action)}"><input type="hidden" name="person" value="${escaped(id)}">
<button><strong>${escaped(name)}</strong><span>${escaped(post)}</span><span>${escaped(address)}</span></button></form></li>`;
}

function section(title: string, personas: readonly Persona[], action: string, className = ""): string {
  if (personas.length === 0) return "";
  return `<h2>${escaped(title)}</h2><ul class="${className}">${personas.map((one) => choice(one, action)).join("")}</ul>`;
}

/** What the page is made of. `hint` is the address the caller expects to sign in, offered first. */
export interface SignInPage {
  readonly authority: string;
  readonly personas: readonly Persona[];
  readonly hint: string | null;
  /** Where the choice is posted. */
  readonly action: string;
}

/** The trial sign-in: everybody of the fictional authority, one button each. Needs no script. */
export function signInPage({ authority, personas, hint, action }: SignInPage): string {
  const expected = personas.filter(({ address }) => address === hint);
  const others = personas.filter(({ address }) => address !== hint);
  const inGroup = (group: Persona["group"]) => others.filter((one) => one.group === group);
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in – ${escaped(authority)}</title><style>${style}</style></head>
<body><main><h1>Who are you?</h1>
<p>A sign-in for trying out. ${escaped(authority)} is invented, and so is everybody in it.</p>
${section("You are", expected, action, "expected")}${section("Members", inGroup("Members"), action)}${section("Officers", inGroup("Officers"), action)}
</main></body></html>`;
}
