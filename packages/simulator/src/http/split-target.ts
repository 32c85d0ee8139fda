/**
 * A request target to path and query. The absolute form (`http://host/path`) that proxies are sent is accepted, as every
 * server must; its host counts for nothing, the `Host` header does.
 */
export function splitTarget(target: string): { path: string; query: string } {
  const origin = target.replace(/^https?:\/\/[^/?]*/i, "");
  const at = origin.indexOf("?");
  const path = at < 0 ? origin : origin.slice(0, at);
  return { path: path === "" ? "/" : path, query: at < 0 ? "" : origin.slice(at + 1) };
}
