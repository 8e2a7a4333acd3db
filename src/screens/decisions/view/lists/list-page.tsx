import { useState } from "react";
import { Button, Field, SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Shown } from "../../state/page-state.ts";
import { hashOf } from "../../state/route.ts";
import type { Place } from "../../state/route.ts";
import { words } from "../../words/index.ts";
import { AbsenceOnReferrals } from "../absence/to-absence.tsx";
import { Bars } from "../bars.tsx";
import { Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";
import { filtered, type Showing } from "./list-filter.ts";
import { RequestRow } from "./request-row.tsx";

type List = Extract<Shown, { is: "list" }>;

const useStyles = makeStyles({
  filter: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    "@media (min-width: 560px)": { gridTemplateColumns: "minmax(0, 1fr) 160px" },
  },
  search: { maxWidth: "none" },
});

/** From how many requests on it is worth searching. */
const worthSearching = 4;

const listPlaces = {
  originator: "asked-of-me",
  requester: "asked-by-me",
  "monitoring-officer": "referrals",
} as const satisfies Readonly<Record<List["role"], Place>>;

function Empty({ list }: { readonly list: List }) {
  const layout = useLayout();
  const place = listPlaces[list.role];
  const { empty, emptyMore } = words.lists[place];
  return (
    <div className={layout.card}>
      <p className={layout.text}>
        <strong>{empty}</strong>
      </p>
      <p className={layout.text}>{emptyMore}</p>
      {place === "asked-by-me" && (
        <div className={layout.buttons}>
          <Button as="a" href={hashOf({ at: "ask" })}>
            {words.lists.toAsk}
          </Button>
        </div>
      )}
    </div>
  );
}

interface FilterProps {
  readonly search: string;
  readonly showing: Showing;
  readonly onSearch: (text: string) => void;
  readonly onShow: (showing: Showing) => void;
}

function Filter({ search, showing, onSearch, onShow }: FilterProps) {
  const styles = useStyles();
  const { lists } = words;
  return (
    <div className={styles.filter}>
      <Field label={lists.search}>
        <SearchBox
          className={styles.search}
          value={search}
          onChange={(_, { value }) => {
            onSearch(value);
          }}
        />
      </Field>
      <Field label={lists.show}>
        <Select
          value={showing}
          onChange={(_, { value }) => {
            onShow(value as Showing);
          }}
        >
          <option value="every">{lists.every}</option>
          <option value="waiting">{lists.waiting}</option>
          <option value="settled">{lists.settled}</option>
        </Select>
      </Field>
    </div>
  );
}

/** The rows of a list that is not empty, with a way to search it and to see more of it. */
function Rows({ list }: { readonly list: List }) {
  const layout = useLayout();
  const { page, state } = usePage();
  const [search, setSearch] = useState("");
  const [showing, setShowing] = useState<Showing>("every");
  const rows = filtered(list.requests, search, showing);
  const isWorth = list.requests.length >= worthSearching || list.next !== null;
  return (
    <>
      {isWorth && <Filter search={search} showing={showing} onSearch={setSearch} onShow={setShowing} />}
      {rows.length === 0 && <p className={layout.text}>{words.lists.noMatch}</p>}
      <ul className={layout.list}>
        {rows.map((request, at) => (
          <RequestRow key={request.id} request={request} role={list.role} at={at} />
        ))}
      </ul>
      {list.next !== null && (
        <div className={layout.buttons}>
          <Button
            disabledFocusable={state.work?.doing === "more"}
            onClick={() => {
              page.actions.more();
            }}
          >
            {words.lists.more}
          </Button>
        </div>
      )}
    </>
  );
}

/** What is asked of the reader, what they asked, or what is referred to them. */
export function ListPage({ list }: { readonly list: List }) {
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <Bars />
      <Title>{words.lists[listPlaces[list.role]].title}</Title>
      {list.role === "monitoring-officer" && <AbsenceOnReferrals />}
      {list.requests.length === 0 ? <Empty list={list} /> : <Rows key={list.role} list={list} />}
    </div>
  );
}
