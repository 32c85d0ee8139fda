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
  return { ...facts, sources: isObject(facts.sources) ? facts.sources : {} } as unknown as Facts;
}

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
