import type { Agent, AgentOptions, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { setImmediate } from "node:timers";
import { maxTimer } from "./transport.js";

/**
 * Idle connections. A request on one that is just being closed is lost, and nobody knows whether the server read it; a
 * response on one that nobody requested would be taken for that of the next request. So a connection is used again only
 * if it is young enough by the clock, and after the event loop has looked at it: what has ended or holds bytes is closed.
 */

/** When an idle connection is too old, on the clock of `performance.now()`. */
const expiries = new WeakMap<Socket, number>();

/** Milliseconds that a connection may be idle, where its server has said so. */
const serverTimeouts = new WeakMap<object, number>();

/**
 * An agent that closes idle connections before the server does, and those on which anything comes in.
 *
 * @param keepAliveTimeout milliseconds that an idle connection is kept at most
 */
export function createAgent(
  kind: new (options: AgentOptions) => Agent,
  options: AgentOptions,
  keepAliveTimeout: number,
): Agent {
  const agent = new kind({ ...options, keepAlive: true });
  // Connections of this agent differ in nothing else; Node's own name for them lists two dozen options.
  agent.getName = (options) => `${options?.host}:${options?.port}`;
  agent.keepSocketAlive = (connection) => {
    const socket = connection as Socket;
    const time = Math.min(keepAliveTimeout, serverTimeouts.get(socket) ?? keepAliveTimeout, maxTimer);
    if (time <= 0) return false;
    socket.setKeepAlive(true, 1000);
    socket.unref();
    // The agent destroys an idle socket whose time is out, and ignores that of one in use.
    if (socket.timeout !== time) socket.setTimeout(time);
    expiries.set(socket, performance.now() + time);
    socket.on("data", close).on("end", close);
    return true;
  };
  const { reuseSocket } = agent;
  agent.reuseSocket = (socket, request) => {
    (socket as Socket).off("data", close).off("end", close);
    reuseSocket.call(agent, socket, request);
  };
  return agent;
}

/** Does as much for an agent of the caller's, whose connections others may use too: what is not idle is left alone. */
export function watchAgent(agent: Agent): void {
  if (watched.has(agent)) return;
  watched.add(agent);
  agent.on?.("free", (socket: Socket) => {
    if (watched.has(socket)) return;
    watched.add(socket);
    const closeIfIdle = () => idleSockets(agent).some(([, sockets]) => sockets.includes(socket)) && socket.destroy();
    socket.on("data", closeIfIdle);
  });
}

/** Agents and connections; transports may share them. */
const watched = new WeakSet<object>();

function close(this: Socket): void {
  this.destroy();
}

/** Notes how long the server keeps the connection of a response. */
export function noteServerTimeout({ socket }: IncomingMessage, keepAlive: string): void {
  if (keepAlive !== lastKeepAlive) {
    lastKeepAlive = keepAlive;
    const seconds = /\btimeout=(\d+)/i.exec(keepAlive)?.[1];
    // A second for the way: what is sent when the time is just over arrives too late.
    lastTimeout = seconds === undefined ? undefined : (Number(seconds) - 1) * 1000;
  }
  if (lastTimeout !== undefined && socket) serverTimeouts.set(socket, lastTimeout);
}

/** Servers say the same with every response. */
let lastKeepAlive: string | undefined;
let lastTimeout: number | undefined;

/**
 * Looks at the idle connections of an agent, so that a request which is opened right after gets none that has ended, holds
 * bytes or is too old. The requests of one turn of the loop share one look.
 *
 * @param name the agent's name for the request's connections; without one all of its idle connections are looked at
 * @returns nothing where there is none to look at
 */
export function settle(agent: Agent, name: string | undefined): Promise<void> | undefined {
  if (idleSockets(agent, name).length === 0) return undefined;
  const known = looks.find((look) => look.agent === agent && look.name === name);
  if (known) return known.done;
  const done = afterPass().then(() => dropUnusable(agent, name));
  looks.push({ agent, name, done });
  return done;
}

/** The looks that this turn of the loop has asked for. */
let looks: { readonly agent: Agent; readonly name: string | undefined; readonly done: Promise<void> }[] = [];

// As it is now: a test's fake timers would never come to their turn.
const immediate = setImmediate;

/** What has come in is read in the next pass of the loop: the first turn ends this one, the second comes after it. */
function afterPass(): Promise<void> {
  return new Promise((resolve) =>
    immediate(() => {
      looks = [];
      immediate(resolve);
    }),
  );
}

function dropUnusable(agent: Agent, name: string | undefined): void {
  const now = performance.now();
  for (const [list, sockets] of idleSockets(agent, name)) {
    for (const socket of [...sockets]) {
      if (isUsable(socket) && !((expiries.get(socket) ?? now) < now)) continue;
      // The agent takes the last of its list, whatever has become of it.
      sockets.splice(sockets.indexOf(socket), 1);
      socket.destroy();
    }
    if (sockets.length === 0) delete (agent.freeSockets as NodeJS.Dict<Socket[]>)[list];
  }
}

const isUsable = (socket: Socket) =>
  !socket.destroyed && socket.writable && !socket.readableEnded && socket.readableLength === 0;

/** An agent's lists of idle connections; an agent that is not Node's may have none. */
function idleSockets({ freeSockets }: Agent, name?: string): [name: string, sockets: Socket[]][] {
  if (name === undefined) return Object.entries(freeSockets ?? {}) as [string, Socket[]][];
  const sockets = freeSockets?.[name];
  return sockets ? [[name, sockets]] : [];
}
