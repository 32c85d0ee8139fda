import { asList, asObject, isObject, type JsonObject } from "@cloudseal/openapi";
import type { Budget } from "./budget.js";
import { type CheckKeywords, type Context, type Evaluated, maxProblems, shortened } from "./context.js";
import { hasFormat } from "./formats.js";

/** The checks in their order, each for schemas that have one of its keywords. */
export const checks: readonly [check: CheckKeywords, keywords: readonly string[]][] = [
  [checkType, ["type"]],
  [checkRef, ["$ref"]],
  [checkNumber, ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]],
  [checkString, ["minLength", "maxLength", "pattern", "format"]],
  [checkValue, ["enum", "const"]],
  [checkCombined, ["not", "anyOf", "oneOf", "allOf", "if"]],
  [checkArray, ["minItems", "maxItems", "uniqueItems", "prefixItems", "items", "contains", "unevaluatedItems"]],
  [
    checkObject,
    [
      ...["minProperties", "maxProperties", "required", "dependentRequired", "propertyNames", "properties"],
      ...["patternProperties", "additionalProperties", "dependentSchemas", "unevaluatedProperties"],
    ],
  ],
];

function checkType(context: Context): boolean {
  const types = [context.rules.type].flat();
  return types.some((name) => isOfType(context.value, name)) || context.report(`must be ${types.join(",")}`);
}

function checkRef(context: Context): boolean {
  const { $ref } = context.rules;
  return typeof $ref !== "string" || context.checkBeside(context.run.targetOf($ref), context.problems);
}

function checkNumber(context: Context): boolean {
  const { rules, value } = context;
  if (!isNumber(value)) return true;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = rules;
  let isValid = true;
  if (isNumber(maximum) && value > maximum) isValid = context.report(`must be <= ${maximum}`);
  if (isNumber(minimum) && value < minimum) isValid = context.report(`must be >= ${minimum}`);
  if (isNumber(exclusiveMaximum) && value >= exclusiveMaximum)
    isValid = context.report(`must be < ${exclusiveMaximum}`);
  if (isNumber(exclusiveMinimum) && value <= exclusiveMinimum)
    isValid = context.report(`must be > ${exclusiveMinimum}`);
  if (isNumber(multipleOf) && !isMultiple(value, multipleOf))
    isValid = context.report(`must be multiple of ${multipleOf}`);
  return isValid;
}

function checkString(context: Context): boolean {
  const { run, rules, value } = context;
  const { minLength, maxLength, pattern, format } = rules;
  let isValid = true;
  if (typeof value === "string") {
    run.budget.spend(value.length >> 4);
    if (minLength !== undefined || maxLength !== undefined)
      isValid = checkSize(context, lengthOf(value), minLength, maxLength, "characters");
    if (typeof pattern === "string" && !run.patternOf(pattern).test(value, run.budget))
      isValid = context.report(`must match pattern "${shortened(pattern)}"`);
  }
  if (typeof format === "string" && !hasFormat(format, value, run.budget))
    isValid = context.report(`must match format "${format}"`);
  return isValid;
}

/** @param what is counted */
function checkSize(context: Context, size: number, min: unknown, max: unknown, what: string): boolean {
  let isValid = true;
  if (isNumber(max) && size > max) isValid = context.report(`must NOT have more than ${max} ${what}`);
  if (isNumber(min) && size < min) isValid = context.report(`must NOT have fewer than ${min} ${what}`);
  return isValid;
}

function checkValue(context: Context): boolean {
  const { run, rules, value } = context;
  let isValid = true;
  if (Array.isArray(rules.enum) && !rules.enum.some((one) => isEqual(run.budget, one, value)))
    isValid = context.report("must be equal to one of the allowed values");
  if ("const" in rules && !isEqual(run.budget, rules.const, value))
    isValid = context.report("must be equal to constant");
  return isValid;
}

function checkCombined(context: Context): boolean {
  const { rules, problems } = context;
  const { allOf, anyOf, oneOf } = rules;
  let isValid = true;
  if (rules.not !== undefined && context.fits(rules.not)) isValid = context.report("must NOT be valid");
  if (Array.isArray(anyOf) && !matchesAny(context, anyOf))
    isValid = context.report(alternatives(anyOf) ?? "must match a schema in anyOf");
  if (Array.isArray(oneOf) && oneOf.filter((schema) => context.checkBeside(schema, undefined)).length !== 1)
    isValid = reportChosen(context) ?? context.report(alternatives(oneOf) ?? "must match exactly one schema in oneOf");
  for (const schema of Array.isArray(allOf) ? allOf : []) if (!context.checkBeside(schema, problems)) isValid = false;
  if (rules.if !== undefined) {
    const branch = context.checkBeside(rules.if, undefined) ? rules.then : rules.else;
    if (branch !== undefined && !context.checkBeside(branch, problems)) isValid = false;
  }
  return isValid;
}

/** Where a member tells which schema of a union is meant, what is wrong under that one; nothing where it tells none. */
function reportChosen(context: Context): false | undefined {
  const { propertyName, mapping } = asObject(context.rules.discriminator);
  if (typeof propertyName !== "string" || !isObject(mapping) || !isObject(context.value)) return undefined;
  if (!Object.hasOwn(context.value, propertyName)) return context.report("is missing", "missing", propertyName);
  const tag = context.value[propertyName];
  if (typeof tag !== "string" || !Object.hasOwn(mapping, tag))
    return context.report(
      `must be one of ${Object.keys(mapping)
        .map((one) => JSON.stringify(one))
        .join(", ")}`,
      "invalid",
      propertyName,
    );
  const chosen = asList(context.rules.oneOf).find((schema) => asObject(schema).$ref === mapping[tag]);
  return chosen === undefined || context.checkBeside(chosen, context.problems) ? undefined : false;
}

/** All of them are checked where it counts what they evaluate. */
function matchesAny(context: Context, schemas: readonly unknown[]): boolean {
  if (!context.evaluated) return schemas.some((schema) => context.checkBeside(schema, undefined));
  return schemas.filter((schema) => context.checkBeside(schema, undefined)).length > 0;
}

/** The constants and types of the alternatives. */
function alternatives(schemas: readonly unknown[]): string | undefined {
  const choice = schemas.map(asObject);
  const constants = choice.filter((item) => "const" in item).map((item) => JSON.stringify(item.const, bigintAsNumber));
  const types = choice.filter((item) => item.type !== undefined).map((item) => `any ${item.type}`);
  const allowed = [...constants, ...types].join(", ");
  return allowed === "" ? undefined : `must be one of ${allowed}`;
}

const bigintAsNumber = (_name: string, value: unknown) => (typeof value === "bigint" ? Number(value) : value);

function checkArray(context: Context): boolean {
  const { run, rules, value, problems, evaluated } = context;
  if (!Array.isArray(value)) return true;
  const { maxItems, minItems, items } = rules;
  let isValid = checkSize(context, value.length, minItems, maxItems, "items");
  if (rules.uniqueItems === true) {
    const pair = samePair(run.budget, value);
    if (pair) isValid = context.report(`must NOT have duplicate items (items ## ${pair.join(" and ")} are identical)`);
  }
  const prefix = Array.isArray(rules.prefixItems) ? rules.prefixItems : [];
  const end = items === undefined ? Math.min(prefix.length, value.length) : value.length;
  for (let i = 0; i < end; i++) {
    const schema = i < prefix.length ? prefix[i] : items;
    if (context.checkPart(schema, value[i], i)) continue;
    isValid = false;
    if (!problems || problems.length >= maxProblems) break;
  }
  if (evaluated) evaluated.items = Math.max(evaluated.items, end);
  if (!checkContains(context, value)) isValid = false;
  if (rules.unevaluatedItems !== undefined && evaluated && isValid && !checkOtherItems(context, value, evaluated))
    isValid = false;
  return isValid;
}

function checkContains(context: Context, value: readonly unknown[]): boolean {
  const { rules, evaluated } = context;
  const { contains, minContains = 1, maxContains } = rules;
  if (contains === undefined) return true;
  const found = [...value.keys()].filter((i) => context.fitsPart(contains, value[i], i));
  for (const index of found) evaluated?.indices.add(index);
  const isTooMany = isNumber(maxContains) && found.length > maxContains;
  if (found.length >= Number(minContains) && !isTooMany) return true;
  const most = isNumber(maxContains) ? ` and no more than ${maxContains}` : "";
  return context.report(`must contain at least ${minContains}${most} valid item(s)`);
}

function checkOtherItems(context: Context, value: readonly unknown[], evaluated: Evaluated): boolean {
  for (let i = evaluated.items; i < value.length; i++)
    if (!evaluated.indices.has(i) && !context.checkPart(context.rules.unevaluatedItems, value[i], i)) return false;
  evaluated.items = value.length;
  return true;
}

function checkObject(context: Context): boolean {
  const { run, rules, value, evaluated } = context;
  if (!isObject(value)) return true;
  const { maxProperties, minProperties } = rules;
  const names = Object.keys(value);
  run.budget.spend(names.length);
  let isValid = checkSize(context, names.length, minProperties, maxProperties, "properties");
  if (!checkRequired(context, value)) isValid = false;
  if (rules.propertyNames !== undefined)
    for (const name of names)
      if (!context.fitsPart(rules.propertyNames, name, name))
        isValid = context.report(
          `must NOT have the property name ${JSON.stringify(shortened(name))}: property name must be valid`,
        );
  if (!checkMembers(context, value, names)) isValid = false;
  for (const [name, schema] of Object.entries(asObject(rules.dependentSchemas)))
    if (Object.hasOwn(value, name) && !context.checkBeside(schema, context.problems)) isValid = false;
  if (rules.unevaluatedProperties !== undefined && evaluated && isValid)
    for (const name of names) {
      if (evaluated.names.has(name)) continue;
      evaluated.names.add(name);
      if (!checkOther(context, rules.unevaluatedProperties, value, name)) isValid = false;
    }
  return isValid;
}

function checkRequired(context: Context, value: JsonObject): boolean {
  const { run, rules } = context;
  const required = Array.isArray(rules.required) ? rules.required.map(String) : [];
  run.budget.spend(required.length);
  let isValid = true;
  for (const name of required) if (!Object.hasOwn(value, name)) isValid = context.report("is missing", "missing", name);
  for (const [name, others] of Object.entries(asObject(rules.dependentRequired))) {
    if (!Object.hasOwn(value, name) || !Array.isArray(others)) continue;
    for (const other of others.map(String))
      if (!Object.hasOwn(value, other))
        isValid = context.report(`must have property ${other} when property ${name} is present`);
  }
  return isValid;
}

/** Each member by its own schema, by those of the patterns that its name matches, or by that of all others. */
function checkMembers(context: Context, value: JsonObject, names: readonly string[]): boolean {
  const { run, rules, problems, evaluated } = context;
  const properties = asObject(rules.properties);
  const patterns = Object.entries(asObject(rules.patternProperties));
  if (rules.properties === undefined && patterns.length === 0 && rules.additionalProperties === undefined) return true;
  let isValid = true;
  const others: string[] = [];
  for (const name of names) {
    const schemas = patterns.flatMap(([source, schema]) =>
      run.patternOf(source).test(name, run.budget) ? [schema] : [],
    );
    if (Object.hasOwn(properties, name)) schemas.unshift(properties[name]);
    if (schemas.length === 0) {
      others.push(name);
      continue;
    }
    evaluated?.names.add(name);
    for (const schema of schemas) if (!context.checkPart(schema, value[name], name)) isValid = false;
    if (!isValid && !problems) return false;
  }
  if (rules.additionalProperties === undefined) return isValid;
  for (const name of others) {
    evaluated?.names.add(name);
    if (!checkOther(context, rules.additionalProperties, value, name)) isValid = false;
  }
  return isValid;
}

/** A member without a schema of its own. */
function checkOther(context: Context, schema: unknown, value: JsonObject, name: string): boolean {
  if (schema === false) return context.report("is not known", "unknown", name);
  return context.checkPart(schema, value[name], name);
}

/** Whether a value has a type of JSON Schema. */
function isOfType(value: unknown, type: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return typeof value === "bigint" || Number.isInteger(value);
  if (type === "number") return isNumber(value);
  return typeof value === type;
}

const isNumber = (value: unknown): value is number | bigint =>
  typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value));

/** A divisor of 0 is taken for none. */
function isMultiple(value: number | bigint, divisor: number | bigint): boolean {
  if (!(divisor > 0)) return true;
  if (isWhole(value) && isWhole(divisor)) return BigInt(value) % BigInt(divisor) === 0n;
  return Number.isInteger(Number(value) / Number(divisor));
}

const isWhole = (value: number | bigint) => typeof value === "bigint" || Number.isSafeInteger(value);

/** In characters, of which some take two places of a string. */
function lengthOf(text: string): number {
  let length = text.length;
  for (let i = 0; i + 1 < text.length; i++) if ((text.codePointAt(i) as number) > 0xffff) length--;
  return length;
}

/** Whether two values are the same JSON. */
function isEqual(budget: Budget, a: unknown, b: unknown): boolean {
  budget.spend(1);
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(budget, item, b[index]));
  if (isObject(a)) {
    if (!isObject(b)) return false;
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && isEqual(budget, a[name], b[name]))
    );
  }
  // An integer is a number or a bigint, whichever holds it.
  return typeof a === "bigint" || typeof b === "bigint" ? isNumber(a) && isNumber(b) && a >= b && a <= b : a === b;
}

/** The first two items that are equal, the later one first. */
function samePair(budget: Budget, items: readonly unknown[]): [number, number] | undefined {
  const known = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const key = canonical(budget, item);
    const other = known.get(key);
    if (other !== undefined) return [index, other];
    known.set(key, index);
  }
  return undefined;
}

/** The same text for equal values. */
function canonical(budget: Budget, value: unknown): string {
  budget.spend(1);
  if (Array.isArray(value)) return `[${value.map((item) => canonical(budget, item)).join()}]`;
  if (isObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${canonical(budget, value[name])}`);
    return `{${members.join()}}`;
  }
  if (typeof value === "string") budget.spend(value.length >> 4);
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
