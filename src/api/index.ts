export * from "./accounts.ts";
export * from "./atoms.ts";
export * from "./consent-request.ts";
export * from "./lookup.ts";
export * from "./oversight.ts";
export * from "./policy.ts";
export * from "./receipt.ts";
export * from "./sending.ts";
