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

/** What marks the error, since the module that is loaded for proxies has classes of its own. */
const code = "ERR_PROXY_REFUSED";

/** A proxy's response in place of the server's, after which to repeat the request is of no use. */
export const proxyRefusal = (message: string): Error => Object.assign(new Error(message), { code });

/** Whether an error is a {@link proxyRefusal}. */
export const isProxyRefusal = (error: unknown): boolean => (error as { code?: unknown } | undefined)?.code === code;

export const wrongPassword = "it needs another user or password in its address";
