import type { Agent, ClientRequest, RequestOptions } from "node:http";

/** What opens requests, and the agent that holds their connections. */
export interface Connector {
  request(options: RequestOptions): ClientRequest;
  readonly agent: Agent;
}
