import type { Session } from "../session/session.ts";
import type { Fields } from "../wire/envelope.ts";
import { isFields } from "../wire/envelope.ts";
import type { Call } from "./call.ts";
import { fieldsOf, textsOf } from "./params.ts";
import { Refusal } from "./refusal.ts";

/** Characters, as JSON (Microsoft's limits page). */
const longestProperties = 2_500;
const longestSettings = 32 * 1024;

function keep(
  session: Session,
  fields: { customProperties: Fields } | { roamingSettings: Record<string, string> },
) {
  if (session.kind === "compose") session.change(fields);
  else session.change(fields);
}

/** What an add-in keeps on the item for good, and in the mailbox. */
export const storedProperties: readonly Call[] = [
  {
    id: 3,
    name: "item.loadCustomPropertiesAsync",
    need: 0,
    raw: true,
    answer: (_, { session }) => ({
      wasSuccessful: true,
      customProperties: JSON.stringify(session.state.customProperties),
    }),
  },
  {
    id: 4,
    name: "customProperties.saveAsync",
    need: 1,
    answer(params, { session }) {
      const customProperties = fieldsOf(params, "customProperties");
      if (JSON.stringify(customProperties).length > longestProperties)
        throw new Refusal("InvalidParameterValueError");
      keep(session, { customProperties });
    },
  },
  {
    id: 404,
    name: "roamingSettings.saveAsync",
    need: 0,
    answer(params, { session }) {
      // This one call sends a list of one instead of an object.
      const settings = params["0"];
      if (!isFields(settings) || JSON.stringify(settings).length > longestSettings)
        throw new Refusal("GenericSettingsError");
      keep(session, { roamingSettings: textsOf(settings) });
    },
  },
];
