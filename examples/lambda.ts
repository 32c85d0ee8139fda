/** A function as Lambda, Function Compute or FunctionGraph call it: says how an image scan is doing. */
import { CloudError, createSasClient } from "@cloudseal/alibaba-sas";

// Made once, outside: connections, credentials and the vendor's clock are kept from one invocation to the next.
const { ENDPOINT: endpoint } = process.env; // credentials: the environment too
const sas = createSasClient({ region: "cn-shanghai", endpoint });

interface Context {
  getRemainingTimeInMillis(): number;
}

export async function handler({ taskId }: { readonly taskId: string }, context: Context) {
  const scan = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", TaskId: taskId } as const;
  try {
    // A response of ours is better than to be ended in the middle: half a second is left for it.
    const timeout = Math.max(1, context.getRemainingTimeInMillis() - 500);
    const { TaskInfo, FinishCount, TotalCount } = await sas.getOnceTaskResultInfo(scan, { timeout });
    return respond(200, { status: TaskInfo?.Status, done: FinishCount, of: TotalCount });
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    console.error(error.message); // names operation, code and request id, and holds no secret
    return respond(statusOf(error), { kind: error.kind, retryable: error.retryable, requestId: error.requestId });
  }
}

function statusOf({ kind }: CloudError): number {
  if (kind === "notFound") return 404;
  if (kind === "throttled") return 429;
  return kind === "timeout" ? 504 : 502;
}

const respond = (statusCode: number, body: object) => ({
  statusCode,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});
