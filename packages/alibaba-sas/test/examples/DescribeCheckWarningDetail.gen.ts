// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCheckWarningDetailInput, DescribeCheckWarningDetailOutput } from "@cloudseal/alibaba-sas";

export const describeCheckWarningDetailInput_parameters = {
  CheckId: "1",
  CheckWarningId: 98675301,
  ContainerName: "test_container",
  Lang: "zh",
  SourceIp: "103.25.XX.XX",
  Uuid: "06125d19-6a02-4451-9f65-2083996e****",
} satisfies DescribeCheckWarningDetailInput;

export const describeCheckWarningDetailOutput_weak = {
  Advice:
    "You can fix it in the following ways:↵1. To configure authentication for redis service, click the redis.conf Configure complex password in requirepass, and then restart redis.↵2. In redis configuration file redis.conf The configuration is as follows: bind 127.0.0.1, only allow local access, and then restart redis",
  Type: "Security audit",
  RequestId: "BE120DAB-F4E7-4C53-ADC3-A97578ABF384",
  Description:
    "The redis port is open to the outside world and there is no authentication option configured. In addition to directly obtaining all the information in the database, unauthorized users can also attack the system through unauthorized access vulnerability.",
  Item: "Redis unauthorized access",
  CheckId: 946n,
  Level: "high",
  Prompt: "weak passwords (username@host/password):root@****/12***",
  CheckDetailColumns: [
    {
      Type: "text",
      Key: "Containername",
      ShowName: "ContainerName",
      Grids: [{ Type: "text", Key: "Username", ShowName: "UserName" }],
    },
  ],
  CheckDetailAssetInfo: [
    {
      key:
        '[{"Containerid":"8ee88e****","Containername":"jenkins-birdge","WeakPasswords":[{"Username":"admin","Maskweakpassword":"1qaz****23"}]}]',
    },
  ],
} satisfies DescribeCheckWarningDetailOutput;
