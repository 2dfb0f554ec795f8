// A mark of the tables titles are read by: what was read by others is read anew.

import { coefficients, temperature } from "./level-coefficients.ts";
import { faintFieldRoles, fieldPhrases, fieldRoles, fieldWords } from "./level-functions.ts";
import { kinds, modified, unknownWeights } from "./level-kinds.ts";
import * as marks from "./level-marks.ts";
import { rolePhrases } from "./level-phrases.ts";
import { roleWords } from "./level-words.ts";

/** Raised by hand where the grammar changes what titles mean. */
const GRAMMAR = 1;

/** Changes with any table and with the grammar's number: "1-9f3c…". */
export const titleVersion = `${GRAMMAR}-${fingerprint(
  JSON.stringify([
    coefficients,
    temperature,
    faintFieldRoles,
    fieldPhrases,
    fieldRoles,
    fieldWords,
    kinds,
    modified,
    unknownWeights,
    marks,
    rolePhrases,
    roleWords,
  ]),
)}`;

/** FNV-1a, 32 bits, as hexadecimal. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
