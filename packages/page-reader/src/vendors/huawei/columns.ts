import type { Line } from "../../source/lines.js";
import { lookup, requiredWord } from "../../words/lookup.js";

/** What a column of a table holds. */
export type Column =
  | "name"
  | "required"
  | "type"
  | "place"
  | "description"
  | "range"
  | "default"
  | "example"
  | "status"
  | "code"
  | "message"
  | "solution"
  | "action"
  | "access"
  | "resource"
  | "other";

/** What the head of a column says. */
export function column(head: string): Column | undefined {
  if (head.length > 60) return undefined;
  const text = head
    .replace(/[*`]/g, "")
    .replace(/\s*[:：]$/, "")
    .trim();
  if (text === "") return undefined;
  return heads.find(([, pattern]) => pattern.test(text))?.[0];
}

const heads: readonly [Column, RegExp][] = [
  [
    "name",
    /^(?:(?:URI |Request |Response |Body |Path |Query )?Parameters?(?: name)?|Name|Fields?(?: name)?|Attributes?|Elements?|Headers?(?: name)?|Key|参数(?:名称?|项)?|名称|字段(?:名称?)?|属性(?:名称?)?|元素(?:名称)?|消息头(?:名称)?)$/i,
  ],
  [
    "required",
    /^(?:Mandatory|Required|Mandatory or Not|Mandatory or Optional|Mandatory\/Optional|Mandatory \(Yes\/No\)|Is Mandatory|M\/O|Optional|是否必选|是否必须|是否必填|是否必需|是否为必选项|必选|必填|必须|必选\/可选|是否可选)$/i,
  ],
  ["type", /^(?:Types?|(?:Parameter|Data|Value|Field) Types?|Format|String|(?:参数|数据|字段|值)?类型|参数格式)$/i],
  ["place", /^(?:IN|Location|Position|Parameter Location|参数位置|位置|所在位置)$/i],
  [
    "description",
    /^(?:Descriptions?|(?:Parameter )?Description|Meaning|Remarks?|Notes?|描述|说明|参数(?:说明|描述|含义|解释)|含义|备注)$/i,
  ],
  [
    "range",
    /^(?:Value Range|Range|Values?|Value Scope|Maximum Length(?: of Characters)?|Length|取值范围|参数值域|取值|值)$/i,
  ],
  ["default", /^(?:Default|Default Value|默认值|缺省值|默认取值)$/i],
  ["example", /^(?:Examples?|Example Value|Sample|Example values?|示例|参数示例|示例值|样例)$/i],
  [
    "status",
    /^(?:(?:HTTP |Response )?Status Codes?|Returned Values?|Return Values?|Return Code|(?:HTTP ?)?状态码|返回值|返回码|HTTP Code|Response Code)$/i,
  ],
  ["code", /^(?:Error Codes?|错误码|Code|编码)$/i],
  ["message", /^(?:Error (?:Messages?|Information)|Messages?|错误(?:消息|信息|描述)|信息|Status|状态)$/i],
  [
    "solution",
    /^(?:Solutions?|(?:Handling )?Measures?|Recommended (?:Action|Operation)|Troubleshooting|处理(?:措施|建议|方法)|解决(?:方法|方案|措施)|Cause|Possible Causes?)$/i,
  ],
  ["action", /^(?:Actions?|授权项)$/i],
  ["access", /^(?:Access Level|访问级别)$/i],
  ["resource", /^(?:Resource Type(?: ?[(（].{0,20}[)）])?|资源类型(?: ?[(（].{0,20}[)）])?)$/i],
  ["other", /^(?:Condition Keys?|条件键|Alias|别名|Dependencies|依赖的授权项|Dependency)$/i],
];

/** Columns that a table of these pages can begin with. */
const first = new Set<Column>(["name", "status", "code", "action"]);
/** Columns that may still follow a description. */
const after = new Set<Column>(["example", "default", "required", "type", "place", "range", "solution"]);

/** The columns of a table whose heads begin at a paragraph, one to a paragraph; nothing if there is none. */
export function headsAt(paragraphs: readonly Line[], start: number): Column[] | undefined {
  const columns: Column[] = [];
  for (const { text } of paragraphs.slice(start, start + 12)) {
    const kind = isHead(text.trim()) ? column(text.trim()) : undefined;
    if (!kind || (kind !== "other" && columns.includes(kind))) break;
    if (columns.length === 0 && !first.has(kind)) return undefined;
    if (columns.includes("description") && !after.has(kind)) break;
    columns.push(kind);
  }
  return columns.length > 1 ? columns : undefined;
}

/** A name in a row begins with a small letter, a head never. */
const isHead = (text: string): boolean => /^[*`]*[A-Z\u4e00-\u9fff]/.test(text);

/** The columns of a table whose heads stand on one line, with or without spaces between them. */
export function inlineHeads(line: string): Column[] | undefined {
  if (line.length > 120 || column(line) !== undefined) return undefined;
  const columns: Column[] = [];
  let rest = line.replace(/[*`]/g, "").trim();
  while (rest !== "") {
    const head = headWords.find(
      (head) => rest.startsWith(head) && (columns.length > 0 || first.has(column(head) ?? "other")),
    );
    const kind = head && column(head);
    if (!head || !kind || (kind !== "other" && columns.includes(kind))) return undefined;
    if (columns.length === 0 && !first.has(kind)) return undefined;
    columns.push(kind);
    rest = rest.slice(head.length).trimStart();
  }
  return columns.length > 1 ? columns : undefined;
}

const headWords = [
  "Parameter Name,Parameter Type,Parameter,Parameters,Name,Mandatory,Required,Type,Data Type,Value Range,Range,IN,Location,Description,Default Value,Default",
  "Example Value,Example,Status Code,Returned Value,Error Code,Error Message,Message,Solution,Measure,Action,Access Level,Resource Type (*: required)",
  "Resource Type,Condition Key,Alias,Dependencies,Remarks",
  "参数名称,参数名,参数类型,参数位置,参数说明,参数描述,参数,名称,是否必选,是否必填,是否必须,必选,类型,数据类型,位置,取值范围,描述,说明,默认值,缺省值,示例值,示例,状态码,返回值,错误码,错误信息",
  "错误消息,处理措施,解决方法,授权项,访问级别,资源类型（*为必须）,资源类型(*为必须),资源类型,条件键,别名,依赖的授权项,备注",
]
  .flatMap((list) => list.split(","))
  .sort((a, b) => b.length - a.length);

/** Whether a text can be the name of a parameter. */
const isName = (text: string): boolean =>
  text.length <= 120 && /^(?:[A-Za-z_$@{<][\w$@.:[\]{}<>*/-]*|-|\*)$/.test(text) && !/[.:]$/.test(text);

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
  /^(?:(?:arrays?|lists?) of )?(?:see |参见|见)?(?:table|表) ?\d{1,3}(?:[-.]\d{1,3})?(?: objects?)?$/i,
];

/** What a cell of the column of mandatory parameters says; nothing if it is no such cell. */
export function mandatory(cell: string): boolean | undefined {
  const word = cell.trim().replace(/[.。*]$/, "");
  return requiredWord(word) ?? shortWord(word);
}

const shortWord = lookup<boolean>([
  [true, "y|mandatory|m|true|必须|√"],
  [false, "n|o|false|非必选|非必填|×"],
]);

/** Whether a paragraph can be the cell of a column; nothing for columns that hold any text. */
export const matches: Partial<Record<Column, (text: string) => boolean>> = {
  name: (text) => isName(text.replace(/[*`]/g, "").replace(/ ?[(（](?:deprecated|discarded|废弃|已废弃)[)）]$/i, "")),
  required: (text) => mandatory(text) !== undefined,
  type: isType,
  place: (text) => /^(?:path|query|header|headers|body|cookie|form-?data|uri)$/i.test(text),
  status: (text) => /^[1-5](?:\d\d|xx)(?:[ ,，（(][^.。]{0,60})?$/i.test(text),
  code: (text) => /^(?:[A-Za-z][\w-]{0,40}(?:[.:][\w.-]{1,40})+|\d{3,12}|[A-Z][\w-]{2,60})$/.test(text),
  action: (text) => /^[\w-]{1,60}(?::[\w*-]{1,80}){1,4}$/.test(text),
};
