/**
 * Damaged PDFs leave promises of pdf.js behind that fail and that nobody awaits; Node would end the process for one. What
 * became of the file is told by the promise that is awaited.
 */
function passOver(): void {
  // Nothing is to be done about it.
}

/** Passes over stray rejections from now on: for a thread that does nothing but read PDFs. */
export function passOverStrayRejections(): void {
  process.on("unhandledRejection", passOver);
}

/** Passes over stray rejections while some work goes on, and until its last promises have settled. */
export async function withoutStrayRejections<T>(work: () => Promise<T>): Promise<T> {
  process.on("unhandledRejection", passOver);
  try {
    return await work();
  } finally {
    await new Promise((settled) => setImmediate(settled));
    process.off("unhandledRejection", passOver);
  }
}
