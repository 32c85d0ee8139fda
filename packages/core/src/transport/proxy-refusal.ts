/** What marks the error, since the module that is loaded for proxies has classes of its own. */
const code = "ERR_PROXY_REFUSED";

/** A proxy's response in place of the server's, with which to ask again is of no use. */
export const proxyRefusal = (message: string): Error => Object.assign(new Error(message), { code });

/** Whether an error is a {@link proxyRefusal}. */
export const isProxyRefusal = (error: unknown): boolean => (error as { code?: unknown } | undefined)?.code === code;

export const wrongPassword = "it needs another user or password in its address";
