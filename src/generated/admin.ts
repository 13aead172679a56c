// Generated from openapi/ by `npm run generate`. Do not edit.

/** The operation of each path of the admin listener; all are read with GET. */
export const adminOperations = {
  "/healthz": "Health",
  "/readyz": "Readiness",
  "/metrics": "Metrics",
  "/openapi.json": "ApiDocument",
  "/": "ApiReference",
  "/reference.css": "ReferenceStyle",
  "/reference.js": "ReferenceScript",
} as const;

export type AdminOperationId = (typeof adminOperations)[keyof typeof adminOperations];

/** Those that need no certificate of the client. */
export const openOperations: ReadonlySet<AdminOperationId> = new Set(["Health", "Readiness"]);
