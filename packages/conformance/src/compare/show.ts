import { stringifyJson } from "@cloudseal/core";

/** A value for a person, short. */
export function show(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "nothing";
  const text = typeof value === "string" ? value : Array.isArray(value) ? value.join(", ") : stringifyJson(value);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
