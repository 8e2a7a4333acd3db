import type { AttachedFile } from "../../../message/index.ts";
import { readFile } from "./read-file.ts";

/** A file to read, and which answer it wants. */
export interface ReadAsk {
  readonly id: number;
  readonly file: AttachedFile;
}

addEventListener("message", ({ data }: MessageEvent<ReadAsk>) => {
  const { id, file } = data;
  void readFile(file).then(
    (attachment) => {
      postMessage({ id, attachment });
    },
    () => {
      postMessage({ id, attachment: null });
    },
  );
});
