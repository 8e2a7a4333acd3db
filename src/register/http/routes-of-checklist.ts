import { Checklist, PutChecklist } from "../../api/index.ts";
import { route, type Route } from "./route.ts";

/** What an assessment of an account looks at. */
export const routesOfChecklist: readonly Route[] = [
  route({
    method: "GET",
    path: "/assessment-checklist",
    operations: ["see-checklist"],
    summary: "What an assessment looks at, and what the product ships.",
    answer: Checklist,
    run: (operations, { acting }) => operations.checklist(acting),
  }),
  route({
    method: "PUT",
    path: "/assessment-checklist",
    operations: ["change-checklist"],
    summary: "What an assessment looks at from now on; null points for what the product ships.",
    body: PutChecklist,
    answer: Checklist,
    run: (operations, { acting, body }) => operations.changeChecklist(acting, body),
  }),
];
