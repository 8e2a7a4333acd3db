import {
  BringIn,
  BroughtIn,
  DirectoryFile,
  DirectoryPreview,
  LastBroughtIn,
  UndoBringIn,
} from "../../api/index.ts";
import { mostFileBodyBytes, route, type Route } from "./route.ts";

/** How the directory is brought in from a file: looked at, confirmed, undone. */
export const routesOfDirectory: readonly Route[] = [
  route({
    method: "POST",
    path: "/directory/previews",
    operations: ["preview-directory"],
    summary: "What bringing a file in would do. Nothing is done by it, and the file is not kept.",
    isRead: true,
    bodyBytes: mostFileBodyBytes,
    body: DirectoryFile,
    answer: DirectoryPreview,
    run: (operations, { acting, body }) => operations.previewDirectory(acting, body),
  }),
  route({
    method: "POST",
    path: "/directory/changes",
    operations: ["bring-in-directory"],
    summary: "Brings a file in as its preview showed it; refused where the directory was changed since.",
    bodyBytes: mostFileBodyBytes,
    body: BringIn,
    answer: BroughtIn,
    status: 201,
    run: (operations, { acting, body }) => operations.bringIn(acting, body),
  }),
  route({
    method: "GET",
    path: "/directory/changes/last",
    operations: ["see-brought-in"],
    summary: "What was brought in last, as long as it can be undone.",
    answer: LastBroughtIn,
    run: (operations, { acting }) => operations.lastBroughtIn(acting),
  }),
  route({
    method: "POST",
    path: "/directory/changes/undo",
    operations: ["undo-bring-in"],
    summary: "Puts the directory back as it was before what was brought in last.",
    body: UndoBringIn,
    answer: LastBroughtIn,
    run: (operations, { acting, body }) => operations.undoBringIn(acting, body),
  }),
];
