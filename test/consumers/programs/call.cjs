const { CloudError } = require("@cloudseal/core");
const { createSasClient, WaitError } = require("@cloudseal/alibaba-sas");
const { defaultChain } = require("@cloudseal/alibaba-sas/credentials");
const { createTcssClient } = require("@cloudseal/tencent-tcss");
const { createDbssClient } = require("@cloudseal/huawei-dbss");

/** Calls the simulator, well and badly, with credentials of the environment. */
exports.call = async () => {
  const options = { endpoint: process.env.SIMULATOR };
  const sas = createSasClient(options);
  const scan = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN" };
  const task = await sas.generateOnceTask({ ...scan, Param: "{}" });
  const raw = await sas.http.POST("/GenerateOnceTask", { params: { query: { ...scan, Param: "{}" } } });
  const invalid = await sas.generateOnceTask(scan).catch((error) => error);
  const tcss = createTcssClient({ ...options, region: "ap-singapore" });
  const dbss = createDbssClient({ ...options, projectId: "0123456789abcdef0123456789abcdef" });
  const { accessKeyId } = await defaultChain()();
  return {
    task: typeof task,
    raw: raw.response.status,
    namespaces: typeof (await tcss.describeImageRegistryNamespaceList({})),
    audits: typeof (await dbss.listAuditSummaryInfos({})),
    credentials: typeof accessKeyId,
    error: invalid instanceof CloudError && !(invalid instanceof WaitError) && invalid.kind,
  };
};

exports.wanted = {
  task: "object",
  raw: 200,
  namespaces: "object",
  audits: "object",
  credentials: "string",
  error: "invalid",
};
