// Small numbers, months and days of the week as people write them, German and English; folded spellings by "|".

/** Words → how many. */
export const numberWords: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  einen: 1,
  a: 1,
  an: 1,
  one: 1,
  zwei: 2,
  two: 2,
  "ein paar": 3,
  "a few": 3,
  "a couple of": 2,
  drei: 3,
  three: 3,
  vier: 4,
  four: 4,
  funf: 5,
  fuenf: 5,
  five: 5,
  sechs: 6,
  six: 6,
  sieben: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  neun: 9,
  nine: 9,
  zehn: 10,
  ten: 10,
  zwolf: 12,
  zwoelf: 12,
  twelve: 12,
};

/** From January on. */
export const monthNames: readonly string[] = [
  "januar|january|janner|jaenner|jan",
  "februar|february|feber|feb",
  "marz|maerz|march|mrz|mar",
  "april|apr",
  "mai|may",
  "juni|june|jun",
  "juli|july|jul",
  "august|aug",
  "september|sept|sep",
  "oktober|october|okt|oct",
  "november|nov",
  "dezember|december|dez|dec",
];

/** From Monday on. */
export const weekdayNames: readonly string[] = [
  "montag|monday",
  "dienstag|tuesday",
  "mittwoch|wednesday",
  "donnerstag|thursday",
  "freitag|friday",
  "samstag|sonnabend|saturday",
  "sonntag|sunday",
];

/** Times of year → the month they begin with. */
export const seasonMonths: Readonly<Record<string, number>> = {
  fruhjahr: 3,
  fruehjahr: 3,
  fruhling: 3,
  fruehling: 3,
  spring: 3,
  sommer: 6,
  summer: 6,
  herbst: 9,
  autumn: 9,
  fall: 9,
  winter: 12,
};
