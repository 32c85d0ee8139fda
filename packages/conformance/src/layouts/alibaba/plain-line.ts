import { plain } from "../../source/plain.js";

/** Text without marks. Of a line that no page has, megabytes long, its beginning. */
export const plainLine = (text: string): string => plain(text.length > longest ? text.slice(0, longest) : text);

const longest = 20_000;
