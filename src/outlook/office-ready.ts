import type { OfficeGlobal } from "./surroundings.ts";

/** `Office`, once its library is ready in this page. For pages only: classic Outlook never calls back in its event runtime. */
export async function officeReady(): Promise<OfficeGlobal> {
  await Office.onReady();
  return Office;
}
