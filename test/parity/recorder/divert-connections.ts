import http from "node:http";
import https from "node:https";
import net from "node:net";

/**
 * Lets every connection of this process, whatever host it is for, end at a port on loopback: hosts are signed, so the SDKs
 * must be told true ones. None of their code is changed, and nothing can leave the machine.
 */
export function divertConnections(port: number): void {
  http.Agent.prototype.createConnection = () => net.connect({ host: "127.0.0.1", port, noDelay: true });
  https.Agent.prototype.createConnection = () => {
    throw new Error("The parity tests speak plain HTTP to loopback and nothing else.");
  };
}
