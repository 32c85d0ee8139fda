import type { Fact } from "../../page.js";
import type { Line } from "../../source/line.js";

export interface Endpoint {
  method?: Fact<string>;
  path?: Fact<string>;
  host?: Fact<string>;
  /** Names in the query that the page writes behind the path. */
  query: string[];
}

/** Method, path and host from the lines of the section URI. */
export function endpoint(lines: readonly Line[]): Endpoint {
  let method: Fact<string> | undefined;
  for (const [index, { text: raw, number: line }] of lines.entries()) {
    if (raw.length > 4000) continue;
    const text = raw.trim().replace(/^[-•*\s]+|`|\*\*/g, "");
    const both = verbs.exec(text);
    const verb =
      both?.[1] ??
      /^(?:HTTP )?(?:method|请求方法)\s*[:：]\s*(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\b/i.exec(text)?.[1];
    if (verb) method ??= { value: verb.toUpperCase(), line, sure: 100 };
    let target = both ? (both[2] as string) : pathOf(text);
    // A long path is broken over lines.
    const next = lines[index + 1]?.text.trim() ?? "";
    if (target && both && /[/?&=]$/.test(target) && /^[{\w][^\s]*$/.test(next)) target += next;
    if (!target) continue;
    const split = splitTarget(target);
    if (!split) continue;
    return {
      ...(method ? { method } : {}),
      path: { value: split.path, line, sure: method ? 100 : 90 },
      ...(split.host ? { host: { value: split.host, line, sure: 100 } } : {}),
      query: split.query,
    };
  }
  return { ...(method ? { method } : {}), query: [] };
}

const verbs =
  /^(?:(?:API|URI|URI format|格式)\s*[:：]\s*)?(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)(?:[\s:：]+|(?=\/))((?:https?:\/\/|\/|\{)\S.*)$/;
const pathOf = (text: string): string | undefined =>
  /^(?:URI\s*[:：]\s*)?(https?:\/\/\S+\/\S*|\/(?:v\d|\{)\S*)$/.exec(text)?.[1];

/** The parts of `https://host/path?query`. A host with a placeholder is none. */
export function splitTarget(target: string): { path: string; host?: string; query: string[] } | undefined {
  const found = /^(?:https?:\/\/(\{?[^/\s]*))?(\/[^\s?]*)?(?:\s?\?(.*))?$/.exec(
    target.replace(/\s+(?=[?&={}/])|(?<=[?&=])\s+/g, "").replace(/\s.*$/, ""),
  );
  if (!found?.[2]) return undefined;
  const query = (found[3] ?? "").split("&").map((part) => (part.split("=")[0] as string).trim());
  const host = found[1];
  return {
    path: found[2].replace(/[,;.。，；]$/, ""),
    ...(host && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) ? { host } : {}),
    query: query.filter((name) => /^[\w.-]+$/.test(name)),
  };
}
