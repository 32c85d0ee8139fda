import { alibaba } from "./alibaba.js";
import { huawei } from "./huawei.js";
import { tencent } from "./tencent.js";

/** The vendors whose side of the wire is known. */
export const vendors = { alibaba, huawei, tencent };
