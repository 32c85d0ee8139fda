// Made of the files of this folder by `npm run build`. Do not edit.
import { alibaba } from "./alibaba.js";
import { huawei } from "./huawei.js";
import { tencent } from "./tencent.js";

export const vendors = { alibaba, huawei, tencent };
