// What a name sounds like in German.

/**
 * Cologne phonetics (Postel 1969): the code of a folded word, "" for one without a letter a–z. "muller" and "mueler"
 * both give "657".
 */
export function colognePhonetics(folded: string): string {
  const letters = folded.replace(/[^a-z]/g, "");
  let code = "";
  let last = "";
  for (let at = 0; at < letters.length; at++) {
    for (const digit of digitsOf(letters, at)) {
      if (digit !== last && (digit !== "0" || code === "")) code += digit;
      last = digit;
    }
  }
  return code;
}

function digitsOf(word: string, at: number): string {
  const [before = "", letter = "", after = ""] = [word[at - 1], word[at], word[at + 1]];
  if ("aeijouy".includes(letter)) return "0";
  if (letter === "b") return "1";
  if (letter === "p") return after === "h" ? "3" : "1";
  if (letter === "d" || letter === "t") return after && "csz".includes(after) ? "8" : "2";
  if ("fvw".includes(letter)) return "3";
  if ("gkq".includes(letter)) return "4";
  if (letter === "x") return before && "ckq".includes(before) ? "8" : "48";
  if (letter === "l") return "5";
  if (letter === "m" || letter === "n") return "6";
  if (letter === "r") return "7";
  if (letter === "s" || letter === "z") return "8";
  if (letter === "c") return softOrHard(before, after);
  return "";
}

/** C as in "Carl" is 4, as in "Cäsar" 8. */
function softOrHard(before: string, after: string): string {
  if (!before) return after && "ahkloqrux".includes(after) ? "4" : "8";
  if (before === "s" || before === "z") return "8";
  return after && "ahkoqux".includes(after) ? "4" : "8";
}
