import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bump } from "./bump.js";

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
      const lines = head.matchAll(/^\s*(["']?)(@?[\w./-]+)\1\s*:\s*(["']?)(major|minor|patch)\3\s*(?:#.*)?$/gm);
      return { file, text, bumps: new Map([...lines].map(([, , name = "", , bump]) => [name, bump as Bump])) };
    });
}
