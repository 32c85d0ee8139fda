// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyPushAllTaskInput, ModifyPushAllTaskOutput } from "@cloudseal/alibaba-sas";

export const modifyPushAllTaskInput_parameters = {
  SourceIp: "1.2.XX.XX",
  Tasks: "HEALTH_CHECK,OVAL_ENTITY",
  Uuids:
    "inet-923b4538-0e88-409d-80ba-cb2e7487****,dc1691eb-656f-472f-b2aa-04f621f4****,70452f92-9fc1-45c5-ab35-e7bf8552****",
} satisfies ModifyPushAllTaskInput;

export const modifyPushAllTaskOutput_example1 = {
  RequestId: "91EB4AC7-7FEF-4C72-BE49-4414E459AEC2",
  PushTaskRsp: {
    PushTaskResultList: [
      {
        Uuid: "5493fe42-61f5-4627-9aa2-8c449bbe****",
        GroupId: 226n,
        Success: false,
        Region: "cn-beijing",
        InstanceName: "TestInstance",
        Online: false,
        Message: "successful",
        Ip: "127.136.XX.XX",
        OsVersion: "linux",
        InstanceId: "i-wz9f7wlklxqnvdk****",
      },
    ],
  },
} satisfies ModifyPushAllTaskOutput;
