import { lookup } from "./lookup.js";

/** What a cell of the column of required parameters says; nothing if it is no such cell. */
export const requiredWord = (cell: string): boolean | undefined =>
  word(
    cell
      .trim()
      .replace(/[.。*]$/, "")
      .toLowerCase(),
  );

const word = lookup<boolean>([
  [true, "yes|y|mandatory|required|m|true|是|必选|必填|必须|√"],
  [false, "no|n|optional|o|false|否|可选|非必选|非必填|选填|×"],
]);
