import dns from "node:dns";
import net from "node:net";

/** Runs something, and tells whether it asked for the network; what it asked for fails. */
export async function withoutNetwork<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; asked: string[] }> {
  const asked: string[] = [];
  const own = { connect: net.Socket.prototype.connect, lookup: dns.lookup, fetch: globalThis.fetch };
  const refuse = (what: string) => (): never => {
    asked.push(what);
    throw new Error(`${what} is not there`);
  };
  net.Socket.prototype.connect = refuse("a socket");
  dns.lookup = refuse("a name's address") as unknown as typeof dns.lookup;
  globalThis.fetch = refuse("fetch");
  try {
    return { result: await work(), asked };
  } finally {
    net.Socket.prototype.connect = own.connect;
    dns.lookup = own.lookup;
    globalThis.fetch = own.fetch;
  }
}
