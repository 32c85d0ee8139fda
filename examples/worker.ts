/** A worker (Cloudflare, workerd, Deno, Bun): lists the namespaces of the image registries, a line each. */
import { CloudError, createClient, tcssService } from "@cloudseal/tencent-tcss";
import { paginateDescribeImageRegistryNamespaceList } from "@cloudseal/tencent-tcss/operations";

export interface Env {
  readonly TENCENT_SECRET_ID: string;
  readonly TENCENT_SECRET_KEY: string;
  readonly ENDPOINT?: string;
}

// Of one operation alone, which keeps the bundle small. A worker gets its secrets with a request, so that it is made then, once.
const connect = ({ TENCENT_SECRET_ID: secretId, TENCENT_SECRET_KEY: secretKey, ENDPOINT: endpoint }: Env) =>
  createClient(
    tcssService,
    { paginateDescribeImageRegistryNamespaceList },
    { credentials: { secretId, secretKey }, endpoint },
  );
let tcss: ReturnType<typeof connect> | undefined;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    if (new URL(request.url).pathname !== "/namespaces") return new Response("not found\n", { status: 404 });
    tcss ??= connect(env);
    try {
      const names: string[] = [];
      // A caller that hangs up ends the walk through the pages.
      for await (const name of tcss.paginateDescribeImageRegistryNamespaceList({}, { signal: request.signal }))
        names.push(name);
      return new Response(names.map((name) => `${name}\n`).join(""));
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      return Response.json({ kind: error.kind, requestId: error.requestId }, { status: 502 });
    }
  },
};
