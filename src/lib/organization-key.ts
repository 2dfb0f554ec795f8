// One organisation under its spellings: "SAP SE", "SAP", "sap.com" share the key "sap".

import { fold } from "./text.ts";

const LEGAL_FORMS = new Set([
  "ag",
  "se",
  "gmbh",
  "ggmbh",
  "mbh",
  "kg",
  "kgaa",
  "ohg",
  "ohne",
  "ev",
  "eg",
  "ug",
  "gbr",
  "partg",
  "partgmbb",
  "co",
  "cokg",
  "inc",
  "incorporated",
  "corp",
  "corporation",
  "company",
  "llc",
  "llp",
  "lp",
  "ltd",
  "limited",
  "plc",
  "pte",
  "pty",
  "sa",
  "sas",
  "sarl",
  "srl",
  "spa",
  "nv",
  "bv",
  "ab",
  "as",
  "asa",
  "oy",
  "oyj",
  "aps",
  "sro",
  "spzoo",
  "spk",
  "kft",
  "zrt",
  "doo",
  "dd",
  "jsc",
  "kk",
  "haftungsbeschrankt",
  "mbb",
]);

/**
 * The key under which an organisation is known: folded, without legal forms, punctuation and the ending of a domain.
 * "" for text without a letter or digit.
 */
export function organizationKey(name: string): string {
  const folded = fold(name).replace(
    /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+)\.(?:com|de|at|ch|net|org|eu|io|info|ai|biz|co\.uk)\/?$/,
    "$1",
  );
  const words =
    folded
      .replace(/(\p{L})\.(?=\p{L}\.|\s|$)/gu, "$1")
      .replace(/&/g, " ")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word, at) => at === 0 || !LEGAL_FORMS.has(word));
  return kept.join(" ");
}
