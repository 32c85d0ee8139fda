import { lookup } from "./lookup.js";

/** What a cell of the column of required parameters says, in words that all pages use; nothing if it is no such cell. */
export const requiredWord = (cell: string): boolean | undefined => word(cell.trim());

const word = lookup<boolean>([
  [true, "yes|required|是|必选|必填"],
  [false, "no|optional|否|可选|选填"],
]);
