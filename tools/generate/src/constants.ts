import type { Json } from "./spec-file.js";

/** The values of an enum given as constants; `open` is the bare type that lets others in. */
export function constants(schema: Json): { known: Json[]; described: Json[]; open: Json | undefined } | undefined {
  const members: Json[] = schema.anyOf ?? schema.oneOf ?? [];
  const described = members.filter((member) => member?.const !== undefined);
  const [open, ...others] = members.filter((member) => member?.const === undefined);
  if (
    described.length === 0 ||
    others.length > 0 ||
    (open && (typeof open.type !== "string" || /object|array/.test(open.type)))
  )
    return undefined;
  return { known: described.map((member) => member.const), described, open };
}
