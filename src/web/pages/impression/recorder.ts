// Sound from the microphone or a file, listened to on the device: nothing of it is sent anywhere.

import type { FromRecorder, Sound, ToRecorder } from "./recorder-messages.ts";
import workletUrl from "./recorder-worklet.ts?worker&url";

/** Why nothing can be heard. */
export type NoSound = "denied" | "missing" | "unsupported" | "unreadable";

export class NoSoundError extends Error {
  readonly reason: NoSound;
  constructor(reason: NoSound) {
    super(reason);
    this.name = "NoSoundError";
    this.reason = reason;
  }
}

export interface Recording {
  /** Ends it and tells what was heard. */
  stop(): Promise<FromRecorder>;
  /** Ends it without a look. */
  discard(): void;
}

/** Begins to record; NoSoundError where there is no microphone or no leave to use it. */
export async function record(): Promise<Recording> {
  if (!navigator.mediaDevices || typeof AudioWorkletNode === "undefined") throw new NoSoundError("unsupported");
  const stream = await microphone();
  const context = new AudioContext();
  const release = () => {
    for (const track of stream.getTracks()) track.stop();
    void context.close();
  };
  try {
    const node = await recorderIn(context);
    context.createMediaStreamSource(stream).connect(node);
    return {
      async stop() {
        try {
          return await heardBy(node, null);
        } finally {
          release();
        }
      },
      discard: release,
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** Listens to a sound file of any kind the browser plays; NoSoundError where it plays none of it. */
export async function listenToFile(file: File): Promise<FromRecorder> {
  const context = new AudioContext();
  try {
    const buffer = await context.decodeAudioData(await file.arrayBuffer()).catch(() => {
      throw new NoSoundError("unreadable");
    });
    const sound: Sound = { samples: averaged(buffer), rate: buffer.sampleRate };
    return await heardBy(await recorderIn(context), sound);
  } finally {
    void context.close();
  }
}

async function microphone(): Promise<MediaStream> {
  try {
    // As it is: levels and pauses are what is asked for.
    const audio = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
    return await navigator.mediaDevices.getUserMedia({ audio });
  } catch (error) {
    const isMissing = error instanceof DOMException && /^(NotFound|NotReadable|Overconstrained)/.test(error.name);
    throw new NoSoundError(isMissing ? "missing" : "denied");
  }
}

async function recorderIn(context: AudioContext): Promise<AudioWorkletNode> {
  await context.audioWorklet.addModule(workletUrl);
  return new AudioWorkletNode(context, "recorder", { numberOfOutputs: 0 });
}

function heardBy(node: AudioWorkletNode, sound: Sound | null): Promise<FromRecorder> {
  return new Promise((resolve) => {
    node.port.onmessage = ({ data }: MessageEvent<FromRecorder>) => resolve(data);
    const message: ToRecorder = { sound };
    node.port.postMessage(message, sound ? [sound.samples.buffer] : []);
  });
}

function averaged(buffer: AudioBuffer): Float32Array<ArrayBuffer> {
  const channels = Array.from({ length: buffer.numberOfChannels }, (_, at) => buffer.getChannelData(at));
  return new Float32Array(buffer.length).map(
    (_, at) => channels.reduce((sum, channel) => sum + (channel[at] ?? 0), 0) / channels.length,
  );
}
