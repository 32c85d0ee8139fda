import type { Agent, AgentOptions } from "node:http";
import type { Socket } from "node:net";
import { idleTimes } from "./idle-times.js";

/**
 * An agent that drops idle connections before the server does: a request on a connection that is just being closed is lost,
 * and nobody knows whether it was read.
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
    // Node throws at a time that its timers cannot be set for, here where nobody catches it.
    const time = Math.min(keepAliveTimeout, idleTimes.get(socket) ?? keepAliveTimeout, 2 ** 31 - 1);
    if (time <= 0) return false;
    socket.setKeepAlive(true, 1000);
    socket.unref();
    // The agent destroys an idle socket whose time is out, and ignores that of one in use.
    if (socket.timeout !== time) socket.setTimeout(time);
    return true;
  };
  return agent;
}
