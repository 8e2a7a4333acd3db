import { Card, CardHeader } from "@fluentui/react-components";
import { ownerById } from "../../people/index.ts";
import { situations, type Expected, type Situation } from "../../situations/index.ts";
import { SituationLink } from "./situation-link.tsx";

/** The colour of a word is said by the word too. */
const marks: Readonly<Record<Expected, string>> = { goes: "goes", asks: "asks", "is held": "is-held" };
const says: Readonly<Record<Expected, string>> = { goes: "goes", asks: "asked", "is held": "held" };

function SituationCard({ situation }: { readonly situation: Situation }) {
  const { title, who, toTry, toSee } = situation;
  const expected = situation.expectedOnceAsked ?? situation.expected;
  return (
    <li>
      <Card appearance="outline" className="situation">
        <CardHeader
          header={
            <h3>
              <SituationLink situation={situation}>{title}</SituationLink>
            </h3>
          }
          action={<span className={`mark ${marks[expected]}`}>{says[expected]}</span>}
        />
        <p className="situation-who">You are {ownerById(who).name}.</p>
        <p>{toTry}</p>
        <p className="situation-see">{toSee}</p>
      </Card>
    </li>
  );
}

/** Everything that is ready to be played. */
export function SituationsView() {
  return (
    <section className="situations" aria-labelledby="situations-title">
      <h2 id="situations-title">Try it: press Send on something</h2>
      <p className="situations-lead">
        This is a stand-in Outlook for the people of Lowmarsh, an authority that does not exist. The add-in in
        it is the real one, and so is Microsoft's Office.js. Choose a situation, or a folder and write mail of
        your own; nothing leaves this machine.
      </p>
      <ul>
        {situations.map((situation) => (
          <SituationCard key={situation.id} situation={situation} />
        ))}
      </ul>
    </section>
  );
}
