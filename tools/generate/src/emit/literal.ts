import type { Json } from "../spec-file.js";
import { visible } from "./visible.js";

/** A JSON value as TypeScript source on one line, with plain keys where they need no quotes. */
export function literal(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return text(value);
  const members = Object.entries(value).map(([name, member]) => `${key(name)}: ${literal(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** The members of an object as TypeScript source, one on each line; those without a value are left out. */
export const members = (value: Json, indent = "  "): string =>
  Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${indent}${key(name)}: ${literal(member)},\n`)
    .join("");

const text = (value: Json): string => visible(JSON.stringify(value));

/** A name of a member. Quoted or not, `__proto__` would not be a member but change what the object is. */
export const key = (name: string): string =>
  name === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name);
