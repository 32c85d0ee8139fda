/** The parts of a canonical request, which all three vendors write in one order. */
export interface CanonicalLines {
  method: string;
  path: string;
  query: string;
  /** `name:value`, in order. */
  headers: string[];
  signedHeaders: string;
  payloadHash: string;
}

/** Changes some parts of a canonical request. */
export function changeLines(text: string, change: (lines: CanonicalLines) => Partial<CanonicalLines>): string {
  const [method = "", path = "", query = "", ...rest] = text.split("\n");
  const [signedHeaders = "", payloadHash = ""] = rest.slice(-2);
  const lines = { method, path, query, headers: rest.slice(0, -3), signedHeaders, payloadHash };
  const changed = { ...lines, ...change(lines) };
  return [
    changed.method,
    changed.path,
    changed.query,
    ...changed.headers,
    "",
    changed.signedHeaders,
    changed.payloadHash,
  ].join("\n");
}
