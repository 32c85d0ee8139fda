import { expect, test } from "vitest";
import { filesOf, folderOf } from "../fixtures/folder.js";
import { leftovers, recoverFolders } from "./folder.js";
import { kept } from "./package.js";

const old = { "p/a": "old", "p/CHANGELOG.md": "kept" };
const whole = { "p/a": "new", "p/CHANGELOG.md": "kept" };

test.each<[moment: string, given: Record<string, string>, want: Record<string, string>]>([
  ["while the new one was put together", { ...old, ".generate/p.part/a": "ne" }, old],
  ["before the old one went", { ...old, ".generate/p.new/a": "new" }, old],
  [
    "when the old one was gone",
    { ".generate/p.old/a": "old", ".generate/p.old/CHANGELOG.md": "kept", ".generate/p.new/a": "new" },
    old,
  ],
  [
    "when what is kept had moved",
    { ".generate/p.old/a": "old", ".generate/p.new/a": "new", ".generate/p.new/CHANGELOG.md": "kept" },
    old,
  ],
  ["when the new one was there", { ...whole, ".generate/p.old/a": "old" }, whole],
  [
    "and somebody restored the folder since",
    { "p/a": "restored", ".generate/p.old/CHANGELOG.md": "kept", ".generate/p.new/a": "new" },
    { "p/a": "restored", "p/CHANGELOG.md": "kept" },
  ],
  ["when a package that was not there before was ready", { ".generate/p.new/a": "new" }, { "p/a": "new" }],
  ["and the new one was deleted since", { ".generate/p.old/a": "old" }, { "p/a": "old" }],
])("a run that was killed %s is undone or was at its end", (_, given, want) => {
  const out = folderOf(given);
  expect(leftovers(out)).not.toEqual([]);
  recoverFolders(out, kept);
  expect(filesOf(out)).toEqual(want);
  expect(leftovers(out)).toEqual([]);
});
