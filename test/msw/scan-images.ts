import { createSasClient, type SasClientOptions } from "@cloudseal/alibaba-sas";

/** Code of one's own: starts an image scan and waits until it is done. It knows nothing of tests. */
export async function scanImages(options: SasClientOptions, pause = 5000): Promise<string> {
  const sas = createSasClient({ region: "cn-shanghai", ...options });
  const scan = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN" } as const;
  const { TaskId } = await sas.generateOnceTask({ ...scan, Param: "{}" });
  if (!TaskId) throw new Error("ten scans are running already");
  await sas.waitUntilOnceTaskFinished({ ...scan, TaskId }, { minDelay: pause });
  return TaskId;
}
