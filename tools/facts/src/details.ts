import type { Field, FieldType } from "@cloudseal/generate/facts";
import { codesIn, isChinese, mentions, type Stated, statedIn } from "./codes.js";
import type { ToldField } from "./reading.js";

/**
 * Codes, bounds, default and example of a field. What a source has as data is taken; what stands in a description only if two
 * witnesses agree: two languages, or a description and data.
 *
 * @param type type of the field, or of what its lists hold
 */
export function agreedDetails(told: readonly ToldField[], type: FieldType): Partial<Field> {
  const fields = told.map(({ field }) => field);
  const example = fields.find(({ example }) => example !== undefined)?.example;
  const stated = told.flatMap(({ field, textOf }) =>
    field.text === undefined
      ? []
      : [{ witness: `${textOf} ${isChinese(field.text)}`, stated: statedIn(field.text, field.type) }],
  );
  const details: Partial<Field> = {};
  const values = agreedCodes(told, type, example);
  if (values) details.values = values;
  for (const key of ["minimum", "maximum", "minLength", "maxLength"] as const) {
    const bound = fields.find((field) => field[key] !== undefined)?.[key] ?? twice(stated, key);
    if (bound !== undefined) details[key] = bound as number;
  }
  const pattern = fields.find((field) => field.pattern !== undefined)?.pattern;
  if (pattern !== undefined && isPlainPattern(pattern)) details.pattern = pattern;
  for (const key of ["minItems", "maxItems", "format"] as const) {
    const found = fields.find((field) => field[key] !== undefined)?.[key];
    if (found !== undefined) Object.assign(details, { [key]: found });
  }
  const byDefault =
    fields.find((field) => field.default !== undefined)?.default ?? (twice(stated, "default") as string);
  if (byDefault !== undefined && fits(byDefault, type, values)) details.default = byDefault;
  const kept = example === undefined ? undefined : keptExample(example);
  if (kept !== undefined) details.example = kept;
  return details;
}

/** One set of characters, repeated: no text can make such a pattern run long, whoever runs it. */
const isPlainPattern = (pattern: string): boolean =>
  /^\^?(\\[dw]|\[[^\]\\[]{1,60}\]|\.)([+*]|\{\d{1,5}(,\d{0,5})?\})?\$?$/.test(pattern);

/** What two witnesses state alike, if none states anything else. */
function twice(stated: readonly { witness: string; stated: Stated }[], key: keyof Stated): string | number | undefined {
  const told = stated.filter(({ stated }) => stated[key] !== undefined);
  const values = new Set(told.map(({ stated }) => stated[key]));
  const witnesses = new Set(told.map(({ witness }) => witness));
  return values.size === 1 && witnesses.size > 1 ? [...values][0] : undefined;
}

function fits(value: string, type: FieldType, values: readonly string[] | undefined): boolean {
  if (type === "boolean") return value === "true" || value === "false";
  if (/^u?int/.test(type)) return /^-?\d{1,18}$/.test(value);
  if (type === "string") return values === undefined ? /^[\w.-]{0,39}\w$/.test(value) : values.includes(value);
  return /^(float|double|number)$/.test(type) && /^-?\d{1,15}(\.\d{1,10})?$/.test(value);
}

/** What one source says of the codes of a field, as data or in its text. */
interface Evidence {
  /** Two of one witness count once: the same text in two files is one witness. */
  witness: string;
  source: string;
  codes: readonly string[];
  certain: boolean;
  has: (code: string) => boolean;
}

/**
 * The codes that two witnesses agree on: one lists them and the other, in another language or as data, has every one of them.
 * Codes of a translated text may be translated with it. Where no other witness is, a list that two sources print alike counts
 * if it is laid out as nothing else is and its codes look like codes, unless somebody knows others.
 */
function agreedCodes(told: readonly ToldField[], type: FieldType, example: string | undefined): string[] | undefined {
  if (!/^(string|u?int|float|double|number)/.test(type)) return undefined;
  const evidence = told.flatMap((one) => evidenceOf(one, type));
  const lists = evidence
    .filter(({ codes }) => codes.length > 0)
    .sort((one, other) => other.codes.length - one.codes.length);
  const agreed = lists.find((list) => {
    const all = (other: Evidence) => list.codes.every((code) => other.has(code));
    if (evidence.some((other) => other.witness !== list.witness && all(other))) return true;
    const alike = new Set(
      lists.filter((other) => other.witness === list.witness && all(other)).map(({ source }) => source),
    );
    const codes = new Set(list.codes);
    const others = lists.some((other) => other.codes.some((code) => !codes.has(code)));
    return list.certain && alike.size > 1 && !others && list.codes.every((code) => /^[\w.:/-]{1,64}$/.test(code));
  });
  return agreed && !contradicts(example, new Set(agreed.codes)) ? [...agreed.codes] : undefined;
}

/** The vendor's own example is none of the codes, nor made of them. */
function contradicts(example: string | undefined, codes: ReadonlySet<string>): boolean {
  if (example === undefined || example === "") return false;
  const parts = example.split(/[,，;；|[\]"'\s]{1,20}/);
  return !codes.has(example) && !parts.some((part) => codes.has(part));
}

function evidenceOf({ field, source, textOf }: ToldField, type: FieldType): Evidence[] {
  const evidence: Evidence[] = [];
  const { values, text, name, example } = field;
  if (values && values.length > 0) {
    const data = new Set(values.filter((code) => code.length <= 64).slice(0, 200));
    evidence.push({
      witness: `${source} data`,
      source,
      codes: [...data],
      certain: true,
      has: (code) => data.has(code),
    });
  }
  if (text !== undefined) {
    const { codes = [], certain = false } = codesIn(text, { type, name, example }) ?? {};
    const witness = `${textOf} ${isChinese(text)}`;
    evidence.push({ witness, source, codes, certain, has: (code) => mentions(text, code) });
  }
  return evidence;
}

/** Characters of an example that is kept; a longer one is left out. */
const maxExample = 4_000;

/** Words, or Chinese characters, from which an example is prose. The vendors' sentences are not copied. */
const maxWords = 6;
const maxCharacters = 13;

/** An example as it is kept: prose is none, and nobody's address stands in it. */
function keptExample(example: string): string | undefined {
  const words = example.slice(0, 2_000).split(/\s{1,100}/);
  const prose = words.filter((word) => /^[("']?[A-Za-z]{1,30}([-'][A-Za-z]{1,30})?[.,:;)"']{0,2}$/.test(word)).length;
  const chinese = example.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const isData = /^\s{0,9}[[{]/.test(example);
  if (example === "" || example.length > maxExample || (!isData && (prose > maxWords || chinese > maxCharacters)))
    return undefined;
  return example.replace(
    /[\w.+-]{1,64}@(?!example\.|lists\.)[A-Za-z0-9-]{1,63}(\.[A-Za-z]{2,24}){1,3}/g,
    "user@example.com",
  );
}
