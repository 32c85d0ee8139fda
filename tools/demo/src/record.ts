import { createWriteStream } from "node:fs";
import { connect, createServer } from "node:net";

/**
 * A listener on loopback that passes every byte on to `port` and back, and writes the exchange to a file as it was on the
 * wire.
 */
export async function record(port: number, file: string): Promise<{ url: string; close(): Promise<void> }> {
  const output = createWriteStream(file);
  let connections = 0;
  let speaker = "";
  const server = createServer((client) => {
    const id = ++connections;
    const upstream = connect(port, "127.0.0.1");
    const note = (arrow: string) => (chunk: Buffer) => {
      if (speaker !== `${id}${arrow}`) output.write(`${speaker ? "\n\n" : ""}### connection ${id} ${arrow}\n`);
      speaker = `${id}${arrow}`;
      output.write(chunk);
    };
    client.on("data", note("client > server"));
    upstream.on("data", note("server > client"));
    client.pipe(upstream).pipe(client);
    client.on("error", () => upstream.destroy());
    upstream.on("error", () => client.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    output.once("error", reject);
    output.once("open", () => server.listen(0, "127.0.0.1", resolve));
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    close: () =>
      new Promise((resolve) => {
        server.close();
        output.end(resolve);
      }),
  };
}
