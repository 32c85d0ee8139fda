import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { parseJson, stringifyJson } from "@cloudseal/core";
import type { Facts, Field, OperationFacts, Source } from "@cloudseal/generate/facts";
import { isObject } from "./json-value.js";

/** A facts.json that nobody but a person can have made so. */
export class FactsFileError extends Error {
  override readonly name = "FactsFileError";
}

/** The facts of a service as they are committed; nothing if there are none yet. */
export function readFacts(path: string, service: string, version: string): Facts | undefined {
  if (!existsSync(path)) return undefined;
  let facts: unknown;
  try {
    facts = parseJson(readFileSync(path, "utf8"));
  } catch (error) {
    throw new FactsFileError(`${path} is no JSON (${(error as Error).message}). Restore it with git, then run again.`);
  }
  if (!isObject(facts) || facts.service !== service || facts.version !== version || !isObject(facts.operations))
    throw new FactsFileError(`${path} is not the facts of ${service} ${version}. Restore it with git, then run again.`);
  for (const [name, record] of Object.entries(isObject(facts.types) ? facts.types : {}))
    if (!isFields(record))
      throw new FactsFileError(`${path}:${lineOf(path, name)}: a type without members. Restore it with git.`);
  for (const [name, record] of Object.entries(facts.operations))
    if (!/^[A-Z][A-Za-z0-9]{0,99}$/.test(name) || !isRecord(record)) {
      const line = lineOf(path, name);
      throw new FactsFileError(
        `${path}:${line}: ${JSON.stringify(name.slice(0, 100))} is no record. Restore it with git.`,
      );
    }
  return { ...facts, sources: isObject(facts.sources) ? facts.sources : {} } as unknown as Facts;
}

/** As much as is looked at of a record that is kept: who told it, and its members. */
const isRecord = (record: unknown): boolean =>
  isObject(record) &&
  Array.isArray(record.from) &&
  [record.parameters, record.output].every((fields) => fields === undefined || isFields(fields));

const isFields = (fields: unknown): boolean =>
  Array.isArray(fields) &&
  fields.every(
    (field) =>
      isObject(field) && typeof field.name === "string" && (field.fields === undefined || isFields(field.fields)),
  );

const lineOf = (path: string, name: string): number =>
  readFileSync(path, "utf8")
    .split("\n")
    .findIndex((line) => line.startsWith(`${JSON.stringify(name)}:`)) + 1;

/** One source, one type and one operation a line, sorted by name, so that a difference can be read. */
export function textOf({ service, version, sources, types = {}, operations }: Facts): string {
  const head = `"service":${JSON.stringify(service)},"version":${JSON.stringify(version)}`;
  return `{${head},"sources":${lines(sources)},"types":${lines(types)},"operations":${lines(operations)}}\n`;
}

function lines(entries: Readonly<Record<string, Source | Field[] | OperationFacts>>): string {
  const names = Object.keys(entries).sort();
  if (names.length === 0) return "{}";
  return `{\n${names.map((name) => `${JSON.stringify(name)}:${stringifyJson(entries[name])}`).join(",\n")}\n}`;
}

/** Puts the text in the file's place in one step. */
export function writeFacts(path: string, text: string): void {
  const part = `${path}.part`;
  writeFileSync(part, text);
  renameSync(part, path);
}
