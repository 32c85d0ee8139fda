// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { SaveCustomizeReportConfigInput } from "@cloudseal/alibaba-sas";

export const saveCustomizeReportConfigInput_parameters = {
  GroupType: "SAS_GROUP",
  MemberAccountSyncFlag: true,
  PinnedTime: 1717430400000,
  Recipients: "user@example.com",
  ReportDays: 7,
  ReportEndDate: "2024-01-15",
  ReportId: 123,
  ReportLang: "zh",
  ReportSendType: 2,
  ReportStartDate: "2024-01-01",
  ReportStatus: 1,
  ReportType: 4,
  ReportVersion: "2.0.0",
  SendEndTime: "10:00:00",
  SendPeriodDays: 12,
  SendPeriodType: "MONTH",
  SendStartTime: "09:00:00",
  TargetGroups: "12,123",
  TargetUids: "12,123",
  Title: "Daily Report",
} satisfies SaveCustomizeReportConfigInput;
