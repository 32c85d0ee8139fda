import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asObject } from "@cloudseal/openapi";
import { parseYaml } from "@cloudseal/openapi/yaml";
import { compareVersions } from "./base.js";
import { type Bump, weightOf } from "./bump.js";
import type { PackageChanges } from "./compare.js";
import type { Change, Kind } from "./finding.js";

/** What became of a package's changeset. */
export type Written = "written" | "unchanged" | "removed" | "edited by hand" | "none";

/** Writes the changeset of a package, or removes it if nothing changed; never touches what a person wrote. */
export function writeChangeset(folder: string, changes: PackageChanges, known: readonly Changeset[]): Written {
  const file = changesetFile(changes.name);
  const path = join(folder, file);
  const old = known.find((changeset) => changeset.file === file)?.text;
  if (old !== undefined && !isOurs(old)) return "edited by hand";
  if (changes.bump === undefined) {
    if (old === undefined) return "none";
    rmSync(path);
    return "removed";
  }
  const text = changesetText(changes);
  if (text === old) return "unchanged";
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
  return "written";
}

const maxReasons = 200;

/** The text of a package's changeset. Its first comment holds a hash of the rest, by which a text edited by hand is known. */
export function changesetText({ name, base, bump, changes }: PackageChanges): string {
  const parts = headings.flatMap(([kind, heading]) => {
    const reasons = [...new Set(changes.filter((change) => change.kind === kind).map(reason))];
    if (reasons.length === 0) return [];
    const left = reasons.length - maxReasons;
    const lines = reasons.slice(0, maxReasons).map((line) => `- ${markdown(line)}`);
    return [`**${heading}**\n\n${lines.join("\n")}${left > 0 ? `\n- and ${left} more` : ""}`];
  });
  return signed(`"${name}": ${bump}\n---\n\nChanges since ${markdown(base)}:\n\n${parts.join("\n\n")}\n`);
}

const mark = "# Written by `npm run changes`, which leaves it alone once it is edited. ";

const signed = (text: string): string => `---\n${mark}${hash(text)}\n${text}`;

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Whether a changeset is as `npm run changes` wrote it. */
export function isOurs(text: string): boolean {
  const [, first, rest] = /^---\n(.*)\n([\s\S]*)$/.exec(text.replaceAll("\r\n", "\n")) ?? [];
  return first !== undefined && rest !== undefined && first === mark + hash(rest);
}

/** The file that `npm run changes` writes for a package: `changes-in-<vendor>-<service>.md`. */
export const changesetFile = (name: string): string => `changes-in-${name.replace(/^.*\//, "")}.md`;

/** What the kinds of changes are called, the weightiest first. */
export const headings: readonly (readonly [Kind, string])[] = [
  ["breaking", "Breaks callers"],
  ["addition", "Adds"],
  ["wire", "On the wire only"],
  ["text", "Documentation and code"],
];

/** A change in one line: `GenerateOnceTask input TaskName: was optional, is required`. */
export const reason = ({ operation, where, what }: Change): string => {
  const subject = [operation, where].filter(Boolean).join(" ");
  return subject === "" ? what : `${subject}: ${what}`;
};

/** A text of a document as Markdown that shows it as it is. */
const markdown = (text: string): string =>
  text
    .replace(/[\\*_[\]<>#|~!&]/g, (character) => `\\${character}`)
    .replace(/`/g, "'")
    .replace(/@/g, "\\@");

/** A file in `.changeset`. */
export interface Changeset {
  file: string;
  text: string;
  /** Bumps by package. */
  bumps: ReadonlyMap<string, Bump>;
}

/** The changesets that wait for a release. */
export function readChangesets(folder: string): Changeset[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const [, head = ""] = /^\s*---([\s\S]*?)\n\s*---/.exec(text) ?? [];
      return { file, text, bumps: new Map(Object.entries(asObject(frontMatter(head, file))).filter(isBump)) };
    });
}

const isBump = (entry: [string, unknown]): entry is [string, Bump] => Object.hasOwn(weightOf, String(entry[1]));

/** @throws Error for a changeset that the release could not read either */
function frontMatter(head: string, file: string): unknown {
  try {
    return parseYaml(head);
  } catch (error) {
    throw new Error(`.changeset/${file} has no YAML between its two lines of ---: ${(error as Error).message}`);
  }
}

/** The largest bump that changesets give a package; nothing if none names it. */
export const bumpIn = (changesets: readonly Changeset[], name: string): Bump | undefined =>
  changesets.flatMap(({ bumps }) => bumps.get(name) ?? []).sort((a, b) => weightOf[b] - weightOf[a])[0];

/** Whether a package's next version is cared for: by changesets with at least its bump, or because it is set already. */
export function isCovered(changes: PackageChanges, changesets: readonly Changeset[]): boolean {
  if (changes.bump === undefined || isVersioned(changes)) return true;
  const given = bumpIn(changesets, changes.name);
  return given !== undefined && weightOf[given] >= weightOf[changes.bump];
}

/** Whether the version was raised since the release: `changeset version` has used the changesets up. */
export const isVersioned = ({ version, since }: PackageChanges): boolean =>
  since !== undefined && compareVersions(version, since) > 0;
