import type { Field, OperationFacts, Tier } from "@cloudseal/generate/facts";
import type { CombinedOperation, CombinedType } from "./combine.js";
import { misfitOf } from "./fits.js";

/** Addresses that a reason names. */
const maxNamed = 3;

/**
 * How far an operation was checked. It is `checked` if two definitions tell of all of it and agree, every width is known, and
 * each payload that the vendor shows fits, one result at least; otherwise `drafted`, with the reasons.
 */
export function tierOf(
  operation: CombinedOperation,
  types: ReadonlyMap<string, CombinedType>,
): { tier: Tier; why?: string } {
  const { facts, notes } = operation;
  const reached = typesOf(operation, types);
  const all = [notes, ...reached.map(({ notes }) => notes)];
  const fields = [...(facts.parameters ?? []), ...(facts.output ?? []), ...reached.flatMap(({ fields }) => fields)];
  const reasons = [
    named(
      "two sources disagree about",
      all.flatMap(({ disagree }) => disagree),
    ),
    oneSource(
      operation,
      all.flatMap(({ alone }) => alone),
    ),
    named("no source tells the width of", placesOf(fields, "number")),
    named("no source tells the type of", placesOf(fields, "any")),
    payloadReason(facts, Object.fromEntries([...types].map(([name, { fields }]) => [name, fields]))),
  ].filter((reason) => reason !== undefined);
  return reasons.length === 0 ? { tier: "checked" } : { tier: "drafted", why: reasons.join("; ") };
}

function typesOf({ facts }: CombinedOperation, types: ReadonlyMap<string, CombinedType>): CombinedType[] {
  const reached = new Set<string>();
  const waiting: Field[] = [...(facts.parameters ?? []), ...(facts.output ?? [])];
  const reach = (name: string | undefined) => {
    if (name === undefined || reached.has(name)) return;
    reached.add(name);
    waiting.push(...(types.get(name)?.fields ?? []));
  };
  reach(facts.body);
  for (let field = waiting.pop(); field; field = waiting.pop()) {
    reach(field.ref);
    waiting.push(...(field.fields ?? []));
  }
  return [...reached].flatMap((name) => types.get(name) ?? []);
}

function named(reason: string, addresses: readonly string[]): string | undefined {
  const places = [...new Set(addresses.map((address) => address.replace(/^(input|output)\./, "")))];
  if (places.length === 0) return undefined;
  const more = places.length - maxNamed;
  return `${reason} ${places.slice(0, maxNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Without members there is nothing to confirm, but two sources know the operation all the same. */
function oneSource({ facts }: CombinedOperation, alone: readonly string[]): string | undefined {
  const inputs = alone.filter((address) => address.startsWith("input."));
  const own = (facts.parameters?.length ?? 0) + (facts.output?.length ?? 0);
  const top = alone.filter((address) => address.split(".").length === 2 && /^(input|output)\./.test(address));
  if (own > 0 && top.length === own) return "one source";
  return named("one source only tells of", [...inputs, ...alone.filter((address) => !inputs.includes(address))]);
}

function placesOf(fields: readonly Field[], type: "number" | "any", at = ""): string[] {
  return fields.flatMap((field) => {
    const place = at + field.name;
    return [
      ...(field.type === type || (type === "number" && field.items === type) ? [place] : []),
      ...placesOf(field.fields ?? [], type, `${place}.`),
    ];
  });
}

function payloadReason(facts: CombinedOperation["facts"], types: Record<string, Field[]>): string | undefined {
  const examples = facts.examples ?? [];
  const outputs = examples.flatMap(({ output }) => (output === undefined ? [] : [unwrapped(output)]));
  if (outputs.length === 0) return "no payload";
  const misfits = [
    ...examples.map(({ input }) =>
      input === undefined ? undefined : reasonOf("request", misfitOf(facts.parameters ?? [], input, types, "required")),
    ),
    ...outputs.map((output) => reasonOf("response", misfitOf(facts.output ?? [], output, types, "certain"))),
  ].filter((reason) => reason !== undefined);
  return misfits[0];
}

const reasonOf = (side: string, at: string | undefined): string | undefined =>
  at === undefined ? undefined : `the ${side} example does not fit${at === "" ? "" : `: ${at.slice(1)}`}`;

/** A vendor may wrap every result. */
const unwrapped = (output: unknown): unknown =>
  typeof output === "object" && output !== null && Object.keys(output).join() === "Response"
    ? (output as Pick<OperationFacts, never> & { Response: unknown }).Response
    : output;
