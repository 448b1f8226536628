import { memoryParser } from './memory-parser';
import { STATE_IDS } from './rule';
import { isOneOf } from './shape';

/** What was stored or said, or null where it is not a memory of this version. */
export const parseMemory = memoryParser(isOneOf(...STATE_IDS));
