// A worker that serves HTTP/1.1 on loopback, one request at a time. When a client's event loop has stopped, it does
// something to the connection that has become idle. Clients wait for that without letting their loop run.
import { createServer } from "node:net";
import { parentPort, workerData } from "node:worker_threads";

/** Set by the client when its loop has stopped, and by this worker when all is done. */
const [stopped, done] = [0, 1];
const flags = new Int32Array(workerData);

const response = (status, id) => {
  const body = JSON.stringify({ TaskId: id, RequestId: "R" });
  return `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
};

const faults = {
  nothing: (_, then) => then(),
  FIN: (socket, then) => socket.end(then),
  RST: (socket, then) => socket.once("close", then).resetAndDestroy(),
  "408 and FIN": (socket, then) => socket.end(response("408 Request Timeout", "nobody"), then),
  408: (socket, then) => socket.write(response("408 Request Timeout", "nobody"), then),
  "unasked 200": (socket, then) => socket.write(response("200 OK", "nobody"), then),
  "half a 200": (socket, then) => socket.write(response("200 OK", "nobody").slice(0, 30), then),
};

const server = createServer((socket) => {
  let received = "";
  socket.on("error", () => {});
  // What is written goes out at once, and not with the acknowledgement of the next request.
  socket.setNoDelay(true);
  socket.on("data", (chunk) => {
    received += chunk.toString("latin1");
    if (!received.includes("\r\n\r\n")) return;
    const [, id] = /^x-call: (.*)$/im.exec(received) ?? [];
    const [, fault] = /^x-fault: (.*)$/im.exec(received) ?? [];
    received = "";
    socket.write(response("200 OK", id), () => {
      if (fault === undefined) return;
      Atomics.wait(flags, stopped, 0);
      Atomics.store(flags, stopped, 0);
      faults[fault](socket, () => {
        Atomics.store(flags, done, 1);
        Atomics.notify(flags, done);
      });
    });
  });
});
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
