/**
 * Every night: scan the images of two clouds, sum up the database audit of a third, and print a report in Markdown. A cloud
 * that fails does not keep the others from the report; the exit code is 1 then.
 */
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { createSasClient, type SasClient } from "@cloudseal/alibaba-sas";
import { createDbssClient, type DbssClient } from "@cloudseal/huawei-dbss";
import { createTcssClient, type TcssClient } from "@cloudseal/tencent-tcss";

export interface Clouds {
  readonly sas: SasClient;
  readonly tcss: TcssClient;
  readonly dbss: DbssClient;
}

/** How long to wait, in milliseconds: between two looks, and for all in all. */
interface Patience {
  readonly minDelay?: number;
  readonly timeout?: number;
}

/** @returns the report, and how many of the clouds failed */
export async function nightly({ sas, tcss, dbss }: Clouds, patience: Patience = {}) {
  const work = {
    "Alibaba Cloud, images": scanHosted(sas, patience),
    "Tencent Cloud, images": scanRegistries(tcss, patience),
    "Huawei Cloud, databases": sumUpAudit(dbss, patience),
  };
  const results = await Promise.allSettled(Object.values(work));
  const rows = Object.keys(work).map((name, i) => {
    const result = results[i];
    // The text of a CloudError names the operation, the vendor's code and the id of the request.
    return `| ${name} | ${result?.status === "fulfilled" ? result.value : `FAILED: ${result?.reason.message}`} |`;
  });
  return {
    report: ["| cloud | result |", "|---|---|", ...rows].join("\n"),
    failed: results.filter(({ status }) => status === "rejected").length,
  };
}

async function scanHosted(sas: SasClient, patience: Patience): Promise<string> {
  const scan = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN" } as const;
  const { TaskId } = await sas.generateOnceTask({ ...scan, Param: "{}" });
  if (!TaskId) throw new Error("no further scan can be started: wait for those that run");
  const { TotalCount } = await sas.waitUntilOnceTaskFinished({ ...scan, TaskId }, patience);
  return `scanned, ${TotalCount} targets`;
}

async function scanRegistries(tcss: TcssClient, patience: Patience): Promise<string> {
  await tcss.createAssetImageRegistryScanTaskOneKey({ ScanScope: 0, ScanType: ["CVE", "VIRUS", "RISK"] });
  const { ImageTotal, RiskCount } = await tcss.waitUntilImageRegistryScanFinished({ All: true }, patience);
  return `scanned, ${ImageTotal} images, ${RiskCount} with risks`;
}

async function sumUpAudit(dbss: DbssClient, { minDelay = 5000, timeout = 600_000 }: Patience): Promise<string> {
  const signal = AbortSignal.timeout(timeout);
  await dbss.updateAuditTaskStatus({ busi_type: "risk", oper_type: "execute" }, { signal });
  let state: string | undefined;
  do {
    await delay(minDelay, undefined, { signal });
    ({ task_status: state } = await dbss.showAuditTaskStatus({ busi_type: "risk" }, { signal }));
  } while (state !== "2" && state !== "3");
  if (state === "3") throw new Error("the summary of the audit failed");
  const risks = await dbss.showAuditStatistics({}, { signal });
  return `${risks.high_risk_total} high, ${risks.medium_risk_total} medium, ${risks.low_risk_total} low risks`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { ENDPOINT: endpoint, MIN_DELAY } = process.env; // credentials: the environment, see README.md
  const clouds = {
    sas: createSasClient({ region: "cn-shanghai", endpoint }),
    tcss: createTcssClient({ endpoint }),
    dbss: createDbssClient({ region: "ap-southeast-1", endpoint }),
  };
  const { report, failed } = await nightly(clouds, MIN_DELAY ? { minDelay: Number(MIN_DELAY) } : {});
  console.log(report);
  process.exitCode = failed > 0 ? 1 : 0;
}
