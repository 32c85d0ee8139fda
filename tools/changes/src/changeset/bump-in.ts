import { type Bump, weightOf } from "./bump.js";
import type { Changeset } from "./read-changesets.js";

/** The largest bump that changesets give a package; nothing if none names it. */
export const bumpIn = (changesets: readonly Changeset[], name: string): Bump | undefined =>
  changesets.flatMap(({ bumps }) => bumps.get(name) ?? []).sort((a, b) => weightOf[b] - weightOf[a])[0];
