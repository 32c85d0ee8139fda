/** Whether a text is a type, as these pages write types, and nothing else. */
export const isType = (text: string): boolean =>
  text.length <= 160 && patterns.some((pattern) => pattern.test(text.trim()));

const word =
  "(?:string|str|integer|int(?:32|64)?|long|double|float|number|numeric|decimal|bigdecimal|boolean|bool|object|json|enum|date|datetime|date-time|timestamp|file|binary|byte|byte\\[\\]|bigint|short|uuid|text|char|dict|map|array|list|offsetdatetime|any|字符串|整型|整数|布尔|布尔值|布尔型|布尔类型|浮点数|浮点型|对象|数组|长整型|列表|字典)";
const patterns = [
  new RegExp(`^${word}s?(?: ?[(（][\\w-]{1,20}[)）])?$`, "i"),
  new RegExp(`^${word} ?(?:\\[ ?\\]|arrays?|lists?|objects?|data structure|(?:类型|数组|型))$`, "i"),
  // `Array of ServerTag objects`, `Array of Array<String>`, `List<Object>`, `Map<String,Object>`
  /^(?:arrays?|lists?|sets?) ?(?:of|<|\[|\() ?[\w$.<>,[\]()-]{1,80}(?: of [\w$.<>,[\]-]{1,60})?(?: (?:objects?|structures?|data structures?))?[>\])]?$/i,
  /^(?:arrays?|lists?|sets?) of (?:map|array|list) ?<[\w$.<>,[\] -]{1,80}>(?: objects?)?$/i,
  /^(?:map|dict|hashmap) ?<[\w$.<>,[\] -]{1,80}>(?: objects?)?$/i,
  /^[A-Za-z_][\w$.-]{0,80} (?:objects?|structure|data structure)$/,
  /^[A-Za-z_][\w$.-]{0,80} ?\[ ?\]$/,
];
