import helmet, { type FastifyHelmetOptions } from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

const yearSeconds = 31_536_000;

/** Nothing of an answer of data is ever a page: no script, no frame, no picture. */
const dataPolicy = { "default-src": ["'none'"], "frame-ancestors": ["'none'"] };

/**
 * SHA-256 of nothing: the one inline style that is let in is an empty element. Fluent puts such ones into a page and fills them
 * rule by rule, which no policy forbids to a script that was let in; without them a page has no look at all.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What a page may load. */
export interface PagePolicy {
  /** Who may frame it: `'none'`, or Outlook's own hosts. */
  readonly frameAncestors: readonly string[];
  /** Where Office.js comes from; null on pages that do not load it. */
  readonly officeScripts: string | null;
  /** The origins beside the register that it may ask: where its reader signs in and, in the pane, their mailbox. */
  readonly services: readonly string[];
}

/** The headers of a page: scripts and styles from the register alone, nothing written into the page itself. */
export function pageHeaders({ frameAncestors, officeScripts, services }: PagePolicy): FastifyHelmetOptions {
  const isFramed = !frameAncestors.includes("'none'");
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'", ...(officeScripts === null ? [] : [officeScripts])],
        "style-src": ["'self'", emptyStyle],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'", "data:"],
        "connect-src": ["'self'", ...services, ...(officeScripts === null ? [] : [officeScripts])],
        "worker-src": ["'self'", "blob:"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": [...frameAncestors],
      },
    },
    ...(isFramed ? { frameguard: false } : { frameguard: { action: "deny" } }),
    // The sign-in page answers the page that opened it, which may be of another context.
    crossOriginOpenerPolicy: false,
    // Outlook loads icons and scripts of the add-in from its own pages.
    crossOriginResourcePolicy: { policy: "cross-origin" },
  };
}

/** Sets the headers of every answer; those of pages are said beside their route. Source: ASVS 5.0, V3.4. */
export async function setHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: { useDefaults: false, directives: dataPolicy },
    strictTransportSecurity: { maxAge: yearSeconds, includeSubDomains: false },
    referrerPolicy: { policy: "no-referrer" },
    frameguard: { action: "deny" },
  });
}

/** What every answer carries that is written past Fastify: a request that cannot be read has no reply. */
export const bareHeaders: readonly string[] = [
  "Content-Security-Policy: default-src 'none';frame-ancestors 'none'",
  `Strict-Transport-Security: max-age=${yearSeconds}`,
  "X-Content-Type-Options: nosniff",
  "Referrer-Policy: no-referrer",
  "Cache-Control: no-store",
];
