// Listening to speech: how long a second of it takes, and how many syllables are heard of those said. Where espeak-ng is
// installed it says sentences of ours, parted by hyphens so that the truth can be read off; else made-up vowels stand in.

import { spawnSync } from "node:child_process";
import { listenTo } from "#analysis/speech.ts";
import { readWav, type Sound } from "#formats/wav.ts";
import { spoken, wavFile } from "#test/voices.ts";
import type { Findings } from "./report.ts";
import { inTurns, median, timed } from "./timing.ts";
import type { Bench } from "./workshop.ts";

const MOST_ERROR = 0.08;
const MOST_FACTOR = 0.02;
const SPEEDS = [110, 130, 150, 170, 190];
const VOICES = ["de", "de+f3", "de+m3"];
const SENTENCES = [
  "Gu-ten A-bend mein Na-me ist Mar-tin Kel-ler",
  "Wir bau-en Pum-pen für die che-mi-sche In-dus-trie",
  "Vor zwei Jah-ren stand die Fir-ma kurz vor dem En-de",
  "Der Bei-rat hat mir den Rü-cken ge-stärkt",
  "Ich su-che ei-nen Platz in ei-nem Auf-sichts-rat",
  "Da-für brin-ge ich zwan-zig Jah-re Er-fah-rung mit",
];

export const speechBench: Bench = {
  title: "listening to a recording: syllables heard, and time for a second of it",
  async run(): Promise<Findings> {
    const clips = spokenClips();
    const errors = clips.map(
      ({ sound, syllables }) => Math.abs(listenTo(sound.samples, sound.rate).syllables - syllables) / syllables,
    );
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const minute = spoken({ phrases: new Array(20).fill(12), rate: 48_000 });
    const file = wavFile(minute.samples, minute.rate);
    const seconds = minute.samples.length / minute.rate;
    const passes = await inTurns(5, {
      listen: () => timed(() => listenTo(minute.samples, minute.rate)),
      read: () => timed(() => readWav(file)),
    });
    const factor = (ms: number) => ms / 1000 / seconds;
    return {
      figures: [
        {
          what: `relative error of syllables, mean of ${clips.length} clips`,
          value: mean,
          unit: "",
          peer: { name: "the median clip", value: median(errors) },
          goal: { text: `at most ${MOST_ERROR}`, isMet: mean <= MOST_ERROR },
        },
        {
          what: "seconds for a second of sound at 48 kHz",
          value: factor(passes.listen),
          unit: "s",
          peer: { name: "reading its WAV file alone", value: factor(passes.read) },
          goal: { text: `at most ${MOST_FACTOR} s`, isMet: factor(passes.listen) <= MOST_FACTOR },
        },
      ],
      notes: [
        "A synthetic voice speaks more evenly than a person: on recordings of people expect more to be missed.",
        ...(clips.length === VOICES.length * SPEEDS.length
          ? []
          : ["espeak-ng is not installed; made-up vowels were heard in its place."]),
      ],
    };
  },
};

interface Clip {
  readonly sound: Sound;
  readonly syllables: number;
}

function spokenClips(): Clip[] {
  const pairs = VOICES.flatMap((voice) => SPEEDS.map((speed) => ({ voice, speed })));
  const clips = pairs.flatMap(({ voice, speed }, at) => {
    const said = [0, 1, 2].map((next) => SENTENCES[(at + next) % SENTENCES.length] ?? "");
    const { status, stdout } = spawnSync(
      "espeak-ng",
      ["-v", voice, "-s", String(speed), "--stdout", said.map((text) => `${text.replaceAll("-", "")}.`).join(" ")],
      { maxBuffer: 2 ** 28 },
    );
    const sound = status === 0 ? readWav(stdout) : { fault: "wav-none" };
    return "fault" in sound ? [] : [{ sound, syllables: said.join(" ").split(/[\s-]+/).length }];
  });
  return clips.length ? clips : madeUp();
}

function madeUp(): Clip[] {
  return [4, 5, 6].map((pace) => {
    const { samples, rate } = spoken({ phrases: [12, 9, 15], pace });
    return { sound: { samples, rate }, syllables: 36 };
  });
}
