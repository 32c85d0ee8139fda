import type { Column } from "./column.js";
import { isName } from "./is-name.js";
import { isType } from "./is-type.js";
import { requiredWord } from "./required-word.js";

/** Whether a paragraph can be the cell of a column; nothing for columns that hold any text. */
export const matches: Partial<Record<Column, (text: string) => boolean>> = {
  name: (text) => isName(text.replace(/[*`]/g, "").replace(/ ?[(（](?:deprecated|discarded|废弃|已废弃)[)）]$/i, "")),
  required: (text) => requiredWord(text) !== undefined,
  type: isType,
  place: (text) => /^(?:path|query|header|headers|body|cookie|form-?data|uri)$/i.test(text),
  status: (text) => /^[1-5](?:\d\d|xx)(?:[ ,，（(][^.。]{0,60})?$/i.test(text),
  code: (text) => /^(?:[A-Za-z][\w-]{0,40}(?:[.:][\w.-]{1,40})+|\d{3,12}|[A-Z][\w-]{2,60})$/.test(text),
  action: (text) => /^[\w-]{1,60}(?::[\w*-]{1,80}){1,4}$/.test(text),
};
