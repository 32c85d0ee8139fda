import type { Field, FieldType, ItemType } from "@cloudseal/generate/facts";
import { agreedDetails } from "./details.js";
import type { Notes, ReadField, Told, ToldField } from "./reading.js";

/** The fields of the first that tells, with what the others confirm and add; where they disagree stands in the notes. */
export function combineFields(told: readonly Told[], at: string, notes: Notes): Field[] {
  const [first, ...others] = told;
  if (!first) return [];
  const indexes = others.map((other) => ({
    ...other,
    byName: new Map(other.fields.map((field) => [field.name, field])),
  }));
  return first.fields.map((field) => {
    const same = indexes.flatMap(({ byName, fields: _, ...other }) => {
      const found = byName.get(field.name);
      return found ? [{ ...other, field: found }] : [];
    });
    const { fields: _, ...telling } = first;
    return combineField([{ ...telling, field }, ...same], `${at}.${field.name}`, notes);
  });
}

function combineField(told: readonly [ToldField, ...ToldField[]], at: string, notes: Notes): Field {
  const [{ field }, ...others] = told;
  if (others.length === 0) notes.alone.push(at);
  const place = told.find(({ field }) => field.in)?.field.in;
  const style = told.find(({ field }) => field.style)?.field.style;
  // Written as one text, it is a text to who shows the wire only.
  const types = told.map(({ field }) => field).filter(({ type }) => !(isOneText(style) && type === "string"));
  const type = agreedType(types, at, notes);
  const inner = told.flatMap(({ field, ...telling }) => (field.fields ? [{ ...telling, fields: field.fields }] : []));
  const members = field.fields ? combineFields(inner, type.type === "array" ? `${at}[]` : at, notes) : undefined;
  if (told.some(({ field }) => field.in && field.in !== place)) notes.disagree.push(`${at} (place)`);
  if (style && told.some(({ field }) => field.style && field.style !== style)) notes.disagree.push(`${at} (style)`);
  const telling = told.filter(({ tellsRequired }) => tellsRequired);
  const required = telling.map(({ field }) => field.required === true);
  if (required.includes(true) && required.includes(false)) notes.disagree.push(`${at} (required)`);
  return {
    name: field.name,
    ...type,
    ...(members && members.length > 0 ? { fields: members } : {}),
    ...(field.ref === undefined ? {} : { ref: field.ref }),
    ...(place ? { in: place } : {}),
    ...(style && /^(array|object|map)$/.test(type.type) ? { style } : {}),
    ...(required[0] ? { required: true } : {}),
    ...(telling[0]?.field.certain ? { certain: true } : {}),
    ...(told.some(({ field }) => field.nullable) ? { nullable: true } : {}),
    ...(told.some(({ field }) => field.deprecated) ? { deprecated: true } : {}),
    ...agreedDetails(told, type.type === "array" || type.type === "map" ? innermost(type.items) : type.type),
  };
}

const isOneText = (style: Field["style"]): boolean => style === "json" || style === "simple";

/** The type of the first that tells one, with the width that another tells if it does not. */
function agreedType(fields: readonly ReadField[], at: string, notes: Notes): Pick<Field, "type" | "items"> {
  const type = agreed(
    fields.map(({ type }) => type),
    at,
    notes,
  );
  if (type !== "array" && type !== "map") return { type };
  const items = fields.flatMap(({ items }) => (items === undefined ? [] : [items]));
  const [first] = items;
  if (first === undefined) return { type };
  if (typeof first === "object") {
    if (items.some((item) => JSON.stringify(item) !== JSON.stringify(first))) notes.disagree.push(`${at}[] (type)`);
    return { type, items: first };
  }
  const scalars = items.filter((item): item is FieldType => typeof item === "string");
  if (scalars.length < items.length) notes.disagree.push(`${at}[] (type)`);
  return { type, items: agreed(scalars, `${at}[]`, notes) };
}

const innermost = (items: FieldType | ItemType | undefined): FieldType =>
  items === undefined ? "any" : typeof items === "string" ? items : innermost(items.items);

function agreed(types: readonly FieldType[], at: string, notes: Notes): FieldType {
  const [first = "any"] = types;
  const others = types.filter((type) => type !== "any");
  if (first === "any") return first;
  if (others.some((type) => kindOf(type) !== kindOf(first))) notes.disagree.push(`${at} (type)`);
  if (kindOf(first) !== "number") return first;
  const widths = [...new Set(others.filter((type) => kindOf(type) === "number" && type !== "number"))];
  if (widths.length > 1) notes.disagree.push(`${at} (width)`);
  // The wider of two integers holds both.
  return widths.includes("int64") && widths.every((type) => /int/.test(type)) ? "int64" : (widths[0] ?? "number");
}

/** What a value looks like on the wire. An object whose members nobody names is a map. */
const kindOf = (type: FieldType): string =>
  /^(u?int|float|double|number)/.test(type) ? "number" : type === "map" ? "object" : type;
