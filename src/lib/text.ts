// Forms of text for comparing and finding; what is shown stays as it was written.

const MARKS = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu;
/** The same but for the joiners that emoji and Persian or Indic names are written with. */
const UNSEEN = /[\p{Cc}\p{Co}\p{Cs}]+|(?:(?![\u200c\u200d])\p{Cf})+/gu;
/** Printable ASCII with single spaces inside: most text by far, and already in every form below but for its case. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** One line as a person may see it: NFC, no control or direction marks, single spaces. */
export function cleanLine(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, " ")
    .replace(UNSEEN, "")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}

const SPECIAL: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
};

/** Lower case without accents: "Müller" and "MULLER" give "muller"; ß gives "ss". For comparing and finding. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[ßøđłæœıþð]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(MARKS, "")
    .replace(/\s+/g, " ")
    .trim();
}

const SPELT_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

/** Like `fold`, with umlauts spelt out: "Müller" gives "mueller". */
export function foldSpelt(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return fold(
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[äöüåø]/g, (letter) => SPELT_OUT[letter] ?? letter),
  );
}

/** The words of a text, folded: letters and digits only. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
