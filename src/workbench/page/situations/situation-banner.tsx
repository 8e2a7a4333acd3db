import { Button } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import { ownerById } from "../../people/index.ts";
import { situations } from "../../situations/index.ts";
import { useDesk } from "../desk-context.ts";
import { SituationLink } from "./situation-link.tsx";

/** What one is playing: what to try and what one will see, with the way to begin again and to go on. */
export function SituationBanner() {
  const [desk, { situation }] = useDesk();
  if (situation === null) return null;
  const next = situations[situations.indexOf(situation) + 1];
  return (
    <section className="situation-banner" aria-label="Situation">
      <p>
        <b>{situation.title}.</b> You are {ownerById(situation.who).name}. {situation.toTry}
      </p>
      <p className="situation-see">{situation.toSee}</p>
      <p className="situation-ways">
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowResetRegular />}
          onClick={() => {
            void desk.play(situation);
          }}
        >
          Start again
        </Button>
        {next !== undefined && <SituationLink situation={next}>Next: {next.title}</SituationLink>}
      </p>
    </section>
  );
}
