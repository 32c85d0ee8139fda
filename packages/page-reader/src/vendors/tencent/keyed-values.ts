import { type Item, unquote } from "./values.js";

/** A list of values with meanings in running text, by its keys: `0: all, 1: chosen`, `0为关闭，1为开启`, `1新增2修改3删除`. */
export function keyed(text: string): { values: Item[]; before: string; after: string } | undefined {
  for (const { pattern, minimum } of patterns) {
    const found = scan(text, pattern, minimum);
    if (found) return found;
  }
  return undefined;
}

function scan(text: string, pattern: RegExp, minimum: number) {
  const keys: { key: string; at: number; from: number }[] = [];
  for (const match of text.matchAll(pattern)) {
    keys.push({ key: match[1] as string, at: match.index, from: match.index + match[0].length });
    if (keys.length > 300) break;
  }
  if (keys.length < minimum) return undefined;
  const distinct = new Set(keys.map(({ key }) => key));
  if (distinct.size < minimum) return undefined;
  const commas = keys.every(
    ({ from }, i) => i + 1 === keys.length || /[,，]\s*$/.test(text.slice(from, keys[i + 1]?.at)),
  );
  const values: Item[] = [];
  let after = "";
  for (const [i, { key, from }] of keys.entries()) {
    const next = keys[i + 1];
    let meaning = text.slice(from, next ? next.at : text.length);
    if (!next) [meaning, after] = ending(meaning, commas);
    meaning = meaning
      .trim()
      .replace(/^[-–—]\s/, "")
      .replace(/(?:[\s,，;；、|。.{}]|\s(?:and|or)|[和或](?=$))+$/, "");
    const opened = /^[(（]([^()（）]*)[)）]?$/.exec(meaning);
    values.push({ value: unquote(key), meaning: unquote(opened ? (opened[1] as string) : meaning) });
  }
  if (values.some(({ meaning }) => meaning === "" || (meaning?.length ?? 0) > 400)) return undefined;
  return {
    values,
    before: text
      .slice(0, keys[0]?.at)
      .trim()
      .replace(/[,，:：(（{[]$/, "")
      .trim(),
    after,
  };
}

/** The last meaning ends with its sentence, or where the text speaks of something else. */
function ending(text: string, commas: boolean): [string, string] {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if ("(（[".includes(char)) depth++;
    else if (")）]}".includes(char)) {
      depth--;
      // The list as a whole stood in brackets.
      if (depth < 0) return [text.slice(0, i), text.slice(i + 1).trim()];
    } else if (depth > 0) continue;
    // What sets the others apart ends the last as well.
    else if (commas && (char === "," || char === "，")) return [text.slice(0, i), text.slice(i + 1).trim()];
    else if (char === "。" || char === "\n" || (char === "." && /^\.(?:\s|$)/.test(text.slice(i, i + 2))))
      return [text.slice(0, i), text.slice(i + 1).trim()];
    else if (/^[,，;；]\s?(?:默认|缺省|default|若|如果|不填|不传)/i.test(text.slice(i, i + 12)))
      return [text.slice(0, i), text.slice(i + 1).trim()];
  }
  return [text, ""];
}

const before = String.raw`(?<=^|[\s,，;；、。.:：(（|{/[]|其中)`;
const patterns: { pattern: RegExp; minimum: number }[] = [
  // 0: all; 1: chosen
  { pattern: new RegExp(String.raw`${before}(-?\d{1,6}|["“']-?\d{1,6}["”'])\s?[:：](?!\d)\s?`, "g"), minimum: 2 },
  // 1：申请中2：运行中
  { pattern: /(?<=^|[^ -~]|[\s)])(-?\d{1,3})[:：](?!\d)\s?/g, minimum: 3 },
  // 0-off, 1 - on, 2=both
  { pattern: new RegExp(String.raw`${before}(-?\d{1,6})\s?[-–—=]{1,2}\s?(?=[^\s\d.-])`, "g"), minimum: 2 },
  // 0 表示关闭，1 表示开启
  {
    pattern: new RegExp(
      String.raw`${before}(-?\d{1,6}|["“']\w{1,60}["”']|true|false|TRUE|FALSE|[A-Z][A-Z_0-9]+|[a-z][a-z_0-9]{1,40})\s?(?:表示|代表|为(?!空|准|例|单位|必|可|了|主|了)|指(?=[^定标示]))\s?`,
      "g",
    ),
    minimum: 2,
  },
  {
    pattern: new RegExp(
      String.raw`${before}(-?\d{1,6}|["']?\w{1,60}["']?)\s(?:indicates?|means?|represents?|refers to|stands for)\s`,
      "g",
    ),
    minimum: 2,
  },
  // true: yes, false: no; ON：开启
  {
    pattern: new RegExp(
      String.raw`${before}("[^"\n]{1,60}"|“[^”\n]{1,60}”|true|false|True|False|TRUE|FALSE|on|off|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[a-z0-9]+(?:_[a-z0-9]+)+)\s?[:：](?!\/\/)\s?`,
      "g",
    ),
    minimum: 2,
  },
  // 0 (undefined), 1 (activate)
  { pattern: new RegExp(String.raw`${before}(-?\d{1,6})\s?(?=[(（][^\d])`, "g"), minimum: 2 },
  // 0普通标签，1分账标签
  {
    pattern:
      /(?<=^|[\s,，;；、。.:：(（|一-龥])(-?\d{1,3})\s?(?!年|月|日|个|天|小时|时|分钟|秒|次|条|位|元|倍|级|字|台|块|核|页|层|组|张|万|亿|周|到|至|和|或|以|表示|类|种)(?=[^ -~，。；、：（）])/g,
    minimum: 2,
  },
];
