/** A proxy, as what connects to it needs it. */
export interface HttpProxy {
  readonly hostname: string;
  readonly port: string;
  /** The two together, as they may be shown. */
  readonly host: string;
  /** Value of the `Proxy-Authorization` header (RFC 7617). */
  readonly authorization: string | undefined;
}

/**
 * Reads `[http://][user:password@]host[:port]`.
 *
 * @param name what sets the address
 * @throws TypeError that says what to set, without the address, which may hold a password
 */
export function parseProxy(address: string, name: string): HttpProxy {
  let url: URL | undefined;
  try {
    url = new URL(address.includes("://") ? address : `http://${address}`);
  } catch {}
  if (url?.protocol !== "http:" || url.pathname + url.search + url.hash !== "/")
    throw new TypeError(`${name} is not the address of an http proxy: set http://[user:password@]host[:port]`);
  const { username, password } = url;
  const port = url.port || "80";
  return {
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port,
    host: `${url.hostname}:${port}`,
    authorization:
      username + password === ""
        ? undefined
        : `Basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString("base64")}`,
  };
}

/** A password with a bare percent sign is what it looks like. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
