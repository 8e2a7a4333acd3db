import { describe, expect, it } from "vitest";
import { readAddressList } from "../../src/mail/header/address-list.ts";
import { readHeaderBlock } from "../../src/mail/header/header-block.ts";
import { comparable, otherReaders } from "../support/hostile/address-readers.ts";
import { hostileMessages } from "../support/hostile/index.ts";

const namesPeople = /^(?:resent-)?(?:from|sender|to|cc|bcc|reply-to)$/;

/** Bytes as text, one character each: enough to find the end of the headers. */
const latin1 = new TextDecoder("latin1");

/** The values of a message's headers that name people. A longer one than a program would write is another test's. */
function addressHeadersOf(bytes: Uint8Array): readonly string[] {
  const end = latin1.decode(bytes.subarray(0, 100_000)).search(/\r?\n\r?\n/);
  const { fields } = readHeaderBlock(bytes.subarray(0, end < 0 ? 100_000 : end));
  return fields.filter(({ name }) => namesPeople.test(name)).map(({ value }) => value);
}

const headers = new Set(
  Object.values(hostileMessages)
    .flat()
    .flatMap(({ bytes }) => addressHeadersOf(bytes())),
);

/** Whether a header is read without a doubt. */
const isPlain = (header: string): boolean => readAddressList(header).doubts.length === 0;

describe("the address headers of the hostile set", () => {
  it("are many, and of both kinds", () => {
    const plain = [...headers].filter(isPlain);
    expect(plain.length).toBeGreaterThan(20);
    expect(headers.size - plain.length).toBeGreaterThan(20);
  });

  it.each(Object.entries(otherReaders))(
    "are never read otherwise by %s without our saying so",
    (_name, othersAddresses) => {
      for (const header of [...headers].filter(isPlain)) {
        const ours = readAddressList(header).mailboxes.map(({ address }) => address);
        expect(comparable(ours), header.slice(0, 200)).toEqual(comparable(othersAddresses(header)));
      }
    },
  );
});
