import type { JsonObject, Tx } from "../../store/index.ts";
import { contextFor } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { ExportFile, ExportQuery, OversightOperations } from "../operations.ts";
import { momentText } from "../requests/happenings.ts";
import { done, invalid, refused } from "../result.ts";
import { personRecord } from "../sending/tickets.ts";
import { csvOf } from "./csv.ts";
import { heldOnPerson, heldOnRequest, type HeldRecord } from "./held-records.ts";
import { logReading } from "./log-reading.ts";
import { redacted } from "./redact.ts";

/** The members of a record, one row each: a table of everything, whatever kind of record it is. */
function rowsOf({ kind, id, at, content }: HeldRecord): readonly (readonly string[])[] {
  return Object.entries(content).map(([field, value]) => [
    kind,
    id,
    at,
    field,
    typeof value === "string" ? value : JSON.stringify(value ?? null),
  ]);
}

function fileOf(records: readonly HeldRecord[], query: ExportQuery, at: number): ExportFile {
  const about = query.person ?? query.request;
  if (query.format === "csv")
    return {
      contentType: "text/csv; charset=utf-8",
      fileName: "records.csv",
      body: csvOf(["kind", "id", "at", "field", "value"], records.flatMap(rowsOf)),
    };
  return {
    contentType: "application/json; charset=utf-8",
    fileName: "records.json",
    body: JSON.stringify({ about, madeAt: momentText(at), records }, null, 2),
  };
}

async function recordsFor(
  tx: Tx,
  { person, request, withOthers }: ExportQuery,
): Promise<readonly HeldRecord[]> {
  if (person === null) return request === null ? [] : heldOnRequest(tx, request);
  const records = await heldOnPerson(tx, person);
  if (withOthers) return records;
  return records.map((record) => ({ ...record, content: redacted(record.content, person) as JsonObject }));
}

/** Everything held on a person or a request, for an answer to them; that it was handed out is on the log. */
export function createExport(deps: Deps): OversightOperations["exportOf"] {
  return async (acting, query) => {
    const context = await contextFor(deps, acting, "export");
    if (context === null) return refused("not-by-this-person");
    if ((query.person === null) === (query.request === null))
      return invalid("", "a person and a request, or neither", "a person or a request");
    return deps.store.transaction(async (tx) => {
      const records = await recordsFor(tx, query);
      if (query.request !== null && records.length === 0) return refused("not-found");
      const facts = { records: records.length, format: query.format, withOthers: query.withOthers };
      const about = query.request ?? personRecord(query.person ?? "");
      const isErased =
        query.request !== null && records.every(({ content }) => content["correspondence"] === null);
      await logReading(tx, context, { kind: "export.made", about, facts }, isErased);
      return done(fileOf(records, query, context.at));
    });
  };
}
