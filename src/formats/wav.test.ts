import { expect, test } from "vitest";
import { type Width, wavFile } from "#test/voices.ts";
import { readWav } from "./wav.ts";

const tone = Float32Array.from({ length: 400 }, (_, i) => 0.5 * Math.sin(i / 7));

test.each([8, 16, 24, 32, "float"] as const)("%s bits, one channel and two", (width: Width) => {
  for (const channels of [1, 2]) {
    const sound = readWav(wavFile(tone, 22_050, width, channels));
    if ("fault" in sound) throw new Error(sound.fault);
    expect(sound.rate).toBe(22_050);
    expect(sound.samples.length).toBe(tone.length);
    const worst = Math.max(...sound.samples.map((value, at) => Math.abs(value - tone[at]!)));
    expect(worst).toBeLessThan(width === 8 ? 0.01 : 1e-4);
  }
});

test("channels are averaged", () => {
  const bytes = wavFile([0.5, 0.5], 8000, 16, 2);
  const view = new DataView(bytes.buffer);
  view.setInt16(44, 0, true);
  view.setInt16(46, 16_384, true);
  const sound = readWav(bytes);
  expect("samples" in sound && sound.samples[0]).toBeCloseTo(0.25, 3);
});

test("a format that names its kind by a GUID is read by it", () => {
  const plain = wavFile(tone, 8000);
  const bytes = new Uint8Array(plain.length + 24);
  bytes.set(plain.subarray(0, 36));
  bytes.set(plain.subarray(36), 60);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, 40, true);
  view.setUint16(20, 0xfffe, true);
  view.setUint16(44, 1, true);
  expect(readWav(bytes)).toMatchObject({ rate: 8000 });
});

test("chunks before the data are passed over, a stated length beyond the end counts as far as it goes", () => {
  const plain = wavFile(tone, 8000);
  const bytes = new Uint8Array(plain.length + 12);
  bytes.set(plain.subarray(0, 36));
  bytes.set(new TextEncoder().encode("LIST"), 36);
  new DataView(bytes.buffer).setUint32(40, 3, true);
  bytes.set(plain.subarray(36), 48);
  new DataView(bytes.buffer).setUint32(52, 0xffffffff, true);
  const sound = readWav(bytes);
  expect("samples" in sound && sound.samples.length).toBe(tone.length);
});

test("what is no sound says why", () => {
  const file = wavFile(tone, 8000);
  const packed = file.slice();
  packed[20] = 6;
  const nameless = file.slice();
  nameless.set(new TextEncoder().encode("junk"), 12);
  expect(readWav(new Uint8Array(0))).toEqual({ fault: "wav-none" });
  expect(readWav(new TextEncoder().encode("Dies ist kein Ton, nur Text."))).toEqual({ fault: "wav-none" });
  expect(readWav(file.subarray(0, 30))).toEqual({ fault: "wav-broken" });
  expect(readWav(nameless)).toEqual({ fault: "wav-broken" });
  expect(readWav(packed)).toEqual({ fault: "wav-kind" });
  expect(readWav(wavFile([], 8000))).toEqual({ fault: "wav-empty" });
});
