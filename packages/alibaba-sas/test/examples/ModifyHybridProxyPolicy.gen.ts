// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyHybridProxyPolicyInput } from "@cloudseal/alibaba-sas";

export const modifyHybridProxyPolicyInput_parameters = {
  ClusterName: "sas-proxy",
  PolicyInfo:
    '[\n    {\n        "policyType": "limitFrequency",\n        "info":\n        [\n            {\n                "type": "file",\n                "config": "10"\n            }\n        ]\n    },\n    {\n        "policyType": "limitBandWidth",\n        "info":\n        [\n            {\n                "type": "net"\n            },\n            {\n                "type": "process"\n            }\n        ]\n    }\n]',
} satisfies ModifyHybridProxyPolicyInput;
