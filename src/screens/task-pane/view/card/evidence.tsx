import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../../../words.ts";
import type { AddressLine, EvidencePiece, HeaderLine, Passage } from "../../checking/evidence/index.ts";
import { differenceIn } from "./difference.ts";

const useStyles = makeStyles({
  piece: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  title: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  lines: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0 },
  },
  passage: { margin: 0 },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "2px" },
  address: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300 },
});

function Header({ lines }: { readonly lines: readonly HeaderLine[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.lines}>
      {lines.map(({ name, value }) => (
        <div key={name} style={{ display: "contents" }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Marked({ passage }: { readonly passage: Passage }) {
  const styles = useStyles();
  const { before, marked, after, why } = passage;
  return (
    <div>
      <p className={styles.passage}>
        {before} {marked !== "" && <mark className={styles.mark}>{marked}</mark>} {after}
      </p>
      {why !== null && <p className={styles.why}>{why}</p>}
    </div>
  );
}

/** An address; what differs from the one that it passes for is marked. */
function Address({ address, other }: { readonly address: string; readonly other: string | null }) {
  const styles = useStyles();
  if (other === null) return <span className={styles.address}>{address}</span>;
  const { before, differs, after } = differenceIn(address, other);
  return (
    <span className={styles.address}>
      {before}
      {differs !== "" && <mark className={styles.mark}>{differs}</mark>}
      {after}
    </span>
  );
}

function Addresses({
  addresses,
  imitated,
}: {
  readonly addresses: readonly AddressLine[];
  readonly imitated: string | null;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {addresses.map(({ address, name, field }) => (
        <li key={`${field ?? ""} ${address}`}>
          {field !== null && <>{field}: </>}
          {name !== null && name !== address && <>{name} </>}
          <Address address={address} other={imitated} />
        </li>
      ))}
      {imitated !== null && (
        <li>
          {words.evidence.imitated} <Address address={imitated} other={addresses[0]?.address ?? null} />
        </li>
      )}
    </ul>
  );
}

function Content({ piece }: { readonly piece: EvidencePiece }) {
  switch (piece.is) {
    case "header":
      return <Header lines={piece.lines} />;
    case "passages":
      return piece.passages.map((passage, at) => <Marked key={at} passage={passage} />);
    case "addresses":
      return <Addresses addresses={piece.addresses} imitated={piece.imitated} />;
  }
}

/** One thing that a finding rests on: a quoted header, a sentence in its context, an address. */
export function Evidence({ piece }: { readonly piece: EvidencePiece }) {
  const styles = useStyles();
  return (
    <figure className={styles.piece}>
      <figcaption className={styles.title}>{piece.title}</figcaption>
      <Content piece={piece} />
    </figure>
  );
}
