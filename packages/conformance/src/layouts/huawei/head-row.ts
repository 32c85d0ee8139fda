import { type Column, column } from "./column.js";

/** Columns that a table of these pages can begin with. */
const first = new Set<Column>(["name", "status", "code", "action"]);
/** Columns that may still follow a description. */
const after = new Set<Column>(["example", "default", "required", "type", "place", "range", "solution"]);

/** The columns of a table, one head to a paragraph, and how many paragraphs they take; nothing if there is none. */
export function headRow(texts: (index: number) => string | undefined): Column[] | undefined {
  const columns: Column[] = [];
  for (let i = 0; i < 12; i++) {
    const text = texts(i);
    const kind = text !== undefined && isHead(text) ? column(text) : undefined;
    if (!kind || (kind !== "other" && columns.includes(kind))) break;
    if (i === 0 && !first.has(kind)) return undefined;
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
    const head = heads.find(
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

const heads = [
  "Parameter Name,Parameter Type,Parameter,Parameters,Name,Mandatory,Required,Type,Data Type,Value Range,Range,IN,Location,Description,Default Value,Default",
  "Example Value,Example,Status Code,Returned Value,Error Code,Error Message,Message,Solution,Measure,Action,Access Level,Resource Type (*: required)",
  "Resource Type,Condition Key,Alias,Dependencies,Remarks",
  "参数名称,参数名,参数类型,参数位置,参数说明,参数描述,参数,名称,是否必选,是否必填,是否必须,必选,类型,数据类型,位置,取值范围,描述,说明,默认值,缺省值,示例值,示例,状态码,返回值,错误码,错误信息",
  "错误消息,处理措施,解决方法,授权项,访问级别,资源类型（*为必须）,资源类型(*为必须),资源类型,条件键,别名,依赖的授权项,备注",
]
  .flatMap((list) => list.split(","))
  .sort((a, b) => b.length - a.length);
