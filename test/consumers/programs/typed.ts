import { type Credentials, sign } from "@cloudseal/alibaba";
import {
  createClient,
  createSasClient,
  type GenerateOnceTaskOutput,
  type SasClient,
  sasService,
  WaitError,
} from "@cloudseal/alibaba-sas";
import { defaultChain, fromEnv } from "@cloudseal/alibaba-sas/credentials";
import { generateOnceTask, isGenerateOnceTaskError } from "@cloudseal/alibaba-sas/operations";
import { CloudError, type ErrorKind, TransportError } from "@cloudseal/core";
import { cached, chain } from "@cloudseal/core/credentials";
import { debugHooks } from "@cloudseal/core/debug";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";

export const provider = chain<Credentials>(
  fromEnv(),
  cached<Credentials>(async () => ({ accessKeyId: "id", accessKeySecret: "secret" })),
);
export const own: Credentials = { accessKeyId: "id", accessKeySecret: "secret" };
export const signed: Promise<Request> = sign(new Request("https://host.example"), { credentials: own });
export const kinds: readonly ErrorKind[] = ["throttled"];
export const chained = defaultChain();

/** Calls the simulator on loopback, well and badly. */
export async function call(): Promise<{ signature: unknown; id: string | undefined; kind: ErrorKind | undefined }> {
  const simulator = createSimulator();
  const server = await simulator.listen();
  try {
    const options = {
      endpoint: server.url,
      credentials: simulatorCredentials.alibaba[0] as Credentials,
      ...debugHooks(() => {}),
    };
    const sas: SasClient = createSasClient(options);
    const input = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: "{}" };
    const task: GenerateOnceTaskOutput = await sas.generateOnceTask(input);
    const id: string | undefined = task.TaskId;
    const small = createClient(sasService, { generateOnceTask }, options);
    // @ts-expect-error: a parameter is missing
    const error: unknown = await small.generateOnceTask({ TaskType: "IMAGE_SCAN" }).catch((thrown: unknown) => thrown);
    if (isGenerateOnceTaskError(error)) error.code satisfies string;
    if (error instanceof WaitError) error.output satisfies unknown;
    if (error instanceof TransportError) error.unsent satisfies boolean;
    return {
      signature: simulator.calls[0]?.signature,
      id,
      kind: error instanceof CloudError ? error.kind : undefined,
    };
  } finally {
    await server.close();
  }
}
