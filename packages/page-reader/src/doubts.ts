import type { Example, Field, FieldType, Page } from "./page.js";
import { innermost } from "./words/types.js";
import { announcesMembers, announcesValues } from "./words/values.js";
import { Warnings } from "./words/warnings.js";

/**
 * A page with what of it contradicts itself or was passed over among its warnings, whatever the vendor: texts that announce
 * what was not read, and examples that the tables do not describe.
 */
export function withDoubts(page: Page): Page {
  const warnings = new Warnings();
  for (const warning of page.warnings) warnings.list.push(warning);
  const known = new Set(page.warnings.map(({ line }) => line));
  const responses = page.responses.map(({ fields }) => fields);
  for (const field of [page.parameters, ...responses].flatMap(withMembers)) doubtField(field, known, warnings);
  for (const { name, line, description, members } of [page.parameters, ...responses].flatMap((fields) =>
    fields.slice(-1),
  ))
    if (members.length === 0 && afterTables.test(description))
      warnings.add(line, `the description of ${name} may be a sentence below the table`, description);
  const doubt = new ExampleDoubts(warnings);
  for (const example of page.requestExamples) doubt.ofRequest(example, page.parameters);
  for (const example of page.responseExamples) doubt.ofResponse(example, page.responses);
  return { ...page, warnings: warnings.sorted() };
}

/** How a sentence below a table begins, which stands where the description of the last row would. */
const afterTables =
  /^(?:for (?:more|details|information)\b|see |notes?\s*[:：]|the (?:preceding|above|following) |更多|详情|以上|说明[:：])/i;

/** With the members at any depth; each field once, as types may share theirs. */
function withMembers(fields: readonly Field[]): Field[] {
  const all = new Set<Field>();
  const open = [...fields];
  for (let field = open.pop(); field; field = open.pop()) {
    if (all.has(field)) continue;
    all.add(field);
    open.push(...field.members);
  }
  return [...all];
}

/** @param known lines that have a warning already */
function doubtField(field: Field, known: ReadonlySet<number>, warnings: Warnings): void {
  const { name, line, description, values, constraints, members, type, typeText, example } = field;
  const text = description.slice(0, 5000);
  const { default: _, ...limits } = constraints;
  if (!known.has(line) && values.length === 0 && Object.keys(limits).length === 0 && announcesValues(text))
    warnings.add(line, `the values of ${name} are announced, but none could be read`, text);
  if (members.length === 0 && text.split(/\n| (?=- )/).some((part) => announcesMembers(part)))
    warnings.add(line, `the text of ${name} announces members, which are not read`, text);
  if (
    type.type === "array" &&
    innermost(type).type === "unknown" &&
    /\bof\b|<\w/i.test(typeText) &&
    members.length === 0
  )
    warnings.add(line, `the type ${JSON.stringify(typeText)} of ${name} is not known`, typeText);
  if (example !== undefined && !fitsText(example, type))
    warnings.add(line, `the example of ${name} is no ${type.type}`, example);
}

/** Whether a text is a value of a scalar type; stars hide a part of some. */
function fitsText(text: string, { type }: FieldType): boolean {
  const value = text.trim().replace(/^"(.*)"$/, "$1");
  if (value === "" || /^(?:null|none|N\/A|-+|无)$/i.test(value)) return true;
  if (type === "integer") return /^[-+]?\d[\d,]*\**$/.test(value);
  if (type === "number") return /^[-+]?[\d,]*\.?\d+(?:e[-+]?\d+)?\**$/i.test(value);
  return type !== "boolean" || /^(?:true|false|0|1)$/i.test(value);
}

type JsonObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Holds examples against the fields of the same page. */
class ExampleDoubts {
  readonly #warnings: Warnings;
  /** Places that were doubted already: examples repeat each other. */
  readonly #seen = new Set<string>();

  constructor(warnings: Warnings) {
    this.#warnings = warnings;
  }

  ofRequest(example: Example, parameters: readonly Field[]): void {
    const fields = parameters.filter(({ in: place }) => place === undefined || place === "body");
    // A parameter that is the body as a whole.
    const whole = fields.length === 1 && /^body$/i.test(fields[0]?.name ?? "") ? fields[0] : undefined;
    const isWhole = whole && isObject(example.body) && !Object.hasOwn(example.body, whole.name);
    this.#compare(example.body, isWhole ? whole.members : fields, "the request", "", example);
  }

  ofResponse(example: Example, responses: Page["responses"]): void {
    const { status, body, title = "" } = example;
    if (/error(?!-free)|错误|异常|錯誤|異常/i.test(title)) return;
    const own = responses.filter((response) =>
      status === undefined ? (response.status ?? "200").startsWith("2") : (response.status ?? status) === status,
    );
    const fields = own.flatMap(({ fields }) => fields).filter(({ in: place }) => place !== "header");
    const result = unwrapped(body, fields);
    // What a failure holds is not the result that the tables describe.
    if (isObject(result) && "Error" in result && !fields.some(({ name }) => name === "Error")) return;
    this.#compare(result, fields, "the response", "", example);
  }

  #compare(value: unknown, fields: readonly Field[], of: string, path: string, example: Example): void {
    if (fields.length === 0) return;
    for (const object of (Array.isArray(value) ? value.slice(0, most) : [value]).filter(isObject)) {
      const byName = new Map(fields.map((field) => [field.name, field]));
      for (const [name, member] of Object.entries(object)) {
        const field = byName.get(name);
        const at = path === "" ? name : `${path}.${name}`;
        if (field) this.#hold(member, field, of, at, example);
        else {
          const like = fields.find((field) => field.name.toLowerCase() === name.toLowerCase());
          const what = like ? `the table calls it ${like.name}` : "no table has it";
          this.#add(`the example of ${of} has ${at}: ${what}`, name, example);
        }
      }
    }
  }

  #hold(value: unknown, field: Field, of: string, at: string, example: Example): void {
    const found = kindOf(value);
    if (!fits(value, field.type))
      this.#add(`the example of ${of} has ${at} as ${found}: the table says ${field.typeText}`, field.name, example);
    else this.#compare(Array.isArray(value) ? value.flat(4) : value, field.members, of, at, example);
  }

  #add(message: string, name: string, { text, line }: Example): void {
    if (this.#seen.has(message) || this.#seen.size >= most) return;
    this.#seen.add(message);
    const lines = text.slice(0, 100_000).split("\n");
    const at = lines.findIndex((text) => text.includes(JSON.stringify(name)));
    this.#warnings.add(line + Math.max(at, 0), message, lines[Math.max(at, 0)]);
  }
}

/** Most doubts about the examples of a page, and most elements of a list that are looked at. */
const most = 100;

/** What stands inside the one member around a response that no table describes, `{"Response": {…}}`. */
function unwrapped(body: unknown, fields: readonly Field[]): unknown {
  const [only, ...others] = isObject(body) ? Object.keys(body) : [];
  const isAround = only?.endsWith("Response") && others.length === 0 && !fields.some(({ name }) => name === only);
  return isAround && isObject(body) ? body[only as string] : body;
}

function fits(value: unknown, { type, items }: FieldType): boolean {
  if (value === null || type === "unknown") return true;
  if (Array.isArray(value))
    return type === "array" && (!items || value.slice(0, most).every((item) => fits(item, items)));
  if (typeof value === "bigint") return type === "integer" || type === "number";
  if (typeof value === "number") return type === "number" || (type === "integer" && Number.isInteger(value));
  return typeof value === type;
}

const kindOf = (value: unknown): string => {
  if (Array.isArray(value))
    return `a list of ${value.length === 0 ? "nothing" : kindOf(value[0]).replace(/^an? /, "")}`;
  return typeof value === "object" ? "an object" : typeof value === "bigint" ? "a number" : `a ${typeof value}`;
};
