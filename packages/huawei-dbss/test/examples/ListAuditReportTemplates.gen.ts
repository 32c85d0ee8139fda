// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { ListAuditReportTemplatesInput } from "../../src/operations/ListAuditReportTemplates.gen.js";

export const listAuditReportTemplatesInput_parameters = {
  instance_id: "instance-made-up-for-the-simulator-1",
} satisfies ListAuditReportTemplatesInput;
