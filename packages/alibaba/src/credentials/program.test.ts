import { expect, test } from "vitest";
import { splitCommand } from "./program.js";

test.each<[command: string, windows: boolean, want: string[]]>([
  [" a  b\tc\nd ", false, ["a", "b", "c", "d"]],
  [`a 'b c' "d e" f"g"'h'`, false, ["a", "b c", "d e", "fgh"]],
  [`a "" ''`, false, ["a", "", ""]],
  [String.raw`a\ b \"c\" d\\e`, false, ["a b", '"c"', String.raw`d\e`]],
  [String.raw`"a\"b\\c\d\$e" 'f\g'`, false, [String.raw`a"b\c\d$e`, String.raw`f\g`]],
  ["a\\\nb 'c\\\nd'", false, ["ab", "c\\\nd"]],
  ["a $(b) | c > d; e & *", false, ["a", "$(b)", "|", "c", ">", "d;", "e", "&", "*"]],
  [
    String.raw`C:\tools\a.exe "C:\Program Files\b.exe" "say \"hi\""`,
    true,
    [String.raw`C:\tools\a.exe`, String.raw`C:\Program Files\b.exe`, 'say "hi"'],
  ],
])("%j", (command, windows, want) => expect(splitCommand(command, windows)).toEqual(want));

test.each<[command: string, want: string]>([
  ["", "the command is empty"],
  [" \n", "the command is empty"],
  ['"" hunter2', "the command is empty"],
  ["a 'hunter2", "the command has a quote that does not end"],
  ['a "hunter2', "the command has a quote that does not end"],
])("%j is rejected", (command, want) => expect(() => splitCommand(command)).toThrow(new Error(want)));
