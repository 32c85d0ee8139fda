/** What an `Authorization` header says: `<algorithm> <name>=<value>,<name>=<value>`, with or without spaces. */
export interface Authorization {
  readonly algorithm: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Lower-case names of `SignedHeaders`, in their order. */
  readonly signedHeaders: readonly string[];
}

/** Nothing for a header that is absent or has no fields. */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const match = /^(\S+)\s+(.+)$/.exec(header?.trim() ?? "");
  if (!match) return undefined;
  const fields = new Map(
    (match[2] as string).split(",").map((field) => {
      const at = field.indexOf("=");
      return [field.slice(0, at).trim(), field.slice(at + 1).trim()] as const;
    }),
  );
  const names = fields.get("SignedHeaders")?.toLowerCase().split(";") ?? [];
  return { algorithm: match[1] as string, fields, signedHeaders: names.filter((name) => name !== "") };
}
