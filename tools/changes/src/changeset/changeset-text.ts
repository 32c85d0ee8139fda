import { createHash } from "node:crypto";
import type { PackageChanges } from "../package-changes.js";
import { headings } from "./headings.js";
import { markdown } from "./markdown.js";
import { reason } from "./reason.js";

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
