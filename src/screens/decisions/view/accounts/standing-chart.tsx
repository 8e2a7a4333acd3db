import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StandingPoint } from "../../../../api/index.ts";
import { Disclosure } from "../../../shared/index.ts";
import { sayDay } from "../../say.ts";
import { label, words } from "../../words/index.ts";
import { useLayout } from "../layout.ts";

const { accounts } = words;

/** What the columns are made of, from the foot upwards. */
const parts = ["inUse", "pending", "expired", "failed", "personal"] as const;
type PartOfColumn = (typeof parts)[number];

const partWords: Readonly<Record<PartOfColumn, string>> = {
  inUse: accounts.inUse,
  pending: accounts.states.pending,
  expired: accounts.states.expired,
  failed: accounts.states.failed,
  personal: accounts.states.personal,
};

const useStyles = makeStyles({
  figure: { margin: 0 },
  chart: {
    display: "block",
    width: "100%",
    height: "120px",
    marginBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // A line of the ground between the parts: they are told apart by more than their colour.
  part: { stroke: tokens.colorNeutralBackground1, strokeWidth: "1.5px", vectorEffect: "non-scaling-stroke" },
  inUse: { fill: tokens.colorPaletteGreenForeground1 },
  pending: { fill: tokens.colorPaletteYellowForeground2 },
  expired: { fill: tokens.colorPaletteRedForeground1 },
  failed: { fill: tokens.colorPaletteBerryForeground1 },
  personal: { fill: tokens.colorNeutralForeground3 },
  ends: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  key: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    listStyleType: "none",
    padding: 0,
    margin: 0,
  },
  swatch: { width: "12px", height: "12px", marginInlineEnd: tokens.spacingHorizontalXS },
  scroll: { overflowX: "auto" },
  table: { minWidth: "480px", overflowWrap: "normal", borderCollapse: "collapse" },
  day: {
    textAlign: "start",
    whiteSpace: "nowrap",
    paddingInlineEnd: "8px",
    fontWeight: tokens.fontWeightRegular,
  },
  cell: { textAlign: "end", padding: "4px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

function countOf(point: StandingPoint, part: PartOfColumn): number {
  return part === "inUse" ? point.authority + point.approved : point[part];
}

function totalOf(point: StandingPoint): number {
  return parts.reduce((sum, part) => sum + countOf(point, part), 0);
}

const height = 100;

function Column({
  point,
  at,
  most,
}: {
  readonly point: StandingPoint;
  readonly at: number;
  readonly most: number;
}) {
  const styles = useStyles();
  const rects = parts.reduce<readonly { part: PartOfColumn; top: number; size: number }[]>((below, part) => {
    const size = (countOf(point, part) / most) * height;
    const foot = below.at(-1)?.top ?? height;
    return [...below, { part, top: foot - size, size }];
  }, []);
  return rects
    .filter(({ size }) => size > 0)
    .map(({ part, top, size }) => (
      <rect
        key={part}
        className={mergeClasses(styles.part, styles[part])}
        x={at + 0.1}
        y={top}
        width={0.8}
        height={size}
      />
    ));
}

function Key() {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <ul className={mergeClasses(layout.muted, styles.key)}>
      {parts.map((part) => (
        <li key={part}>
          <svg className={styles.swatch} aria-hidden="true" focusable="false">
            <rect className={styles[part]} width="12" height="12" />
          </svg>
          {partWords[part]}
        </li>
      ))}
    </ul>
  );
}

function Figures({ points }: { readonly points: readonly StandingPoint[] }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={accounts.chartTable}>
      <table className={mergeClasses(layout.muted, styles.table)}>
        <thead>
          <tr>
            <th scope="col" className={styles.day}>
              {accounts.chartDay}
            </th>
            {parts.map((part) => (
              <th key={part} scope="col" className={styles.cell}>
                {partWords[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.day}>
              <th scope="row" className={styles.day}>
                {sayDay(point.day)}
              </th>
              {parts.map((part) => (
                <td key={part} className={styles.cell}>
                  {countOf(point, part)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How the accounts stood at the end of each month and stand today: columns, one sentence, and every figure in a table. */
export function StandingChart({ points }: { readonly points: readonly StandingPoint[] }) {
  const styles = useStyles();
  const layout = useLayout();
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const most = Math.max(1, ...points.map(totalOf));
  const said = label(accounts.chartSays, {
    date: sayDay(last.day),
    count: countOf(last, "inUse"),
    limit: totalOf(last),
  });
  return (
    <figure className={mergeClasses(layout.card, styles.figure)}>
      <figcaption>
        <strong>{accounts.chart}</strong>
        <p className={layout.muted}>{said}</p>
      </figcaption>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${points.length} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${accounts.chart}. ${said}`}
      >
        {points.map((point, at) => (
          <Column key={point.day} point={point} at={at} most={most} />
        ))}
      </svg>
      <div className={mergeClasses(layout.muted, styles.ends)}>
        <span>{sayDay(first.day)}</span>
        <span>{points.length > 1 ? sayDay(last.day) : ""}</span>
      </div>
      <Key />
      <Disclosure title={accounts.chartTable}>
        <Figures points={points} />
      </Disclosure>
    </figure>
  );
}
