import type { AddedPerson, ChangedPerson, DirectoryChanges } from "../../../../api/index.ts";
import { label, words } from "../../words/index.ts";
import { Fact, Facts } from "../facts.tsx";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { LongList } from "./long-list.tsx";

const { bringIn } = words;

const fieldWords: Readonly<Record<string, string>> = bringIn.fields;

function Line({ line }: { readonly line: number | null }) {
  const layout = useLayout();
  return line === null ? null : <div className={layout.muted}>{label(bringIn.line, { line })}</div>;
}

function Added({ line, name, post, addresses }: AddedPerson) {
  const layout = useLayout();
  return (
    <>
      <strong>{name}</strong>
      {post !== "" && <div>{post}</div>}
      {addresses.map((address) => (
        <div key={address}>{address}</div>
      ))}
      <div className={layout.muted}>
        <Line line={line} />
      </div>
    </>
  );
}

function Changed({ line, name, fields }: ChangedPerson) {
  return (
    <>
      <strong>{name}</strong>
      <Facts>
        {fields.map(({ field, before, after }) => (
          <Fact key={field} name={fieldWords[field] ?? field}>
            <div>{label(bringIn.before, { before: before === "" ? bringIn.nothing : before })}</div>
            <div>{label(bringIn.after, { after: after === "" ? bringIn.nothing : after })}</div>
          </Fact>
        ))}
      </Facts>
      <Line line={line} />
    </>
  );
}

function Said({ line, says }: { readonly line: number | null; readonly says: string }) {
  return (
    <>
      {line !== null && <strong>{label(bringIn.line, { line })}</strong>}
      <div>{says}</div>
    </>
  );
}

/** How many of each, in the order in which they stand below. What there is none of is left out, but for what would change. */
function countsOf(changes: DirectoryChanges): readonly (readonly [keyof typeof bringIn.countOf, number])[] {
  const { added, changed, removed, unchanged, settings, doubts, faults, absent } = changes;
  const always = [
    ["added", added.length],
    ["changed", changed.length],
  ] as const;
  const others = [
    ["removed", removed.length],
    ["settings", settings.length],
    ["faults", faults.length],
    ["doubts", doubts.length],
    ["absent", absent.length],
    ["unchanged", unchanged],
  ] as const;
  return [...always, ...others.filter(([, count]) => count > 0)];
}

/** What a list would do: how many first, then everything, line by line. */
export function PreviewOfList({
  name,
  changes,
}: {
  readonly name: string;
  readonly changes: DirectoryChanges;
}) {
  const layout = useLayout();
  return (
    <>
      <section className={layout.card}>
        <Heading level={2}>{bringIn.counts}</Heading>
        <p className={layout.muted}>{label(bringIn.fromFile, { name })}</p>
        <Facts>
          {countsOf(changes).map(([what, count]) => (
            <Fact key={what} name={bringIn.countOf[what]}>
              {count}
            </Fact>
          ))}
        </Facts>
      </section>
      <LongList list="faults" items={changes.faults} show={(fault) => <Said {...fault} />} />
      <LongList list="doubts" items={changes.doubts} show={(doubt) => <Said {...doubt} />} />
      <LongList list="removed" items={changes.removed} show={({ name: who }) => who} />
      <LongList list="settings" items={changes.settings} show={(setting) => setting} />
      <LongList list="added" items={changes.added} show={(person) => <Added {...person} />} />
      <LongList list="changed" items={changes.changed} show={(person) => <Changed {...person} />} />
      <LongList list="absent" items={changes.absent} show={({ name: who }) => who} />
    </>
  );
}
