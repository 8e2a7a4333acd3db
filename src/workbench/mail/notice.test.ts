import { describe, expect, it } from "vitest";
import { noticeMail } from "./notice.ts";

const to = "joss.hartley@lowmarsh-ca.example";
const link = "https://localhost:8444/decisions.html#/requests/C-2026-0001";

describe("a notice of the register", () => {
  it("lies in a mailbox with its one link to follow, in a page of its own", () => {
    const mail = noticeMail(
      { to, subject: "Sam Okoye asks", text: `Dear Joss,\n\nRead it:\n${link}\n` },
      1,
      0,
    );
    expect(mail.body.content).toBe(
      `<p>Dear Joss,</p><p>Read it:<br><a href="${link}" target="_blank">${link}</a></p>`,
    );
    expect(mail.to).toEqual([{ name: "Cllr Joss Hartley", address: to }]);
  });

  it("shows what is in it as text, and no other address as a link", () => {
    const { content } = noticeMail({ to, subject: "", text: "<b>\nhttps://evil.example/" }, 1, 0).body;
    expect(content).toBe("<p>&lt;b&gt;<br>https://evil.example/</p>");
  });
});
