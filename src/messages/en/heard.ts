// What was heard in a recording.
export const heard = {
  "speech.nobody": "Nobody speaks in this recording. Was the microphone on?",
  "speech.pace":
    "{syllables, plural, one {One syllable} other {# syllables}} in {phonation} seconds of speaking: {rate} syllables a second.",
  "speech.pauses":
    "{count, plural, =0 {No pause of more than 0.3 seconds.} one {One pause of {seconds} seconds.} other {# pauses, {seconds} seconds together.}}",
  "speech.voice": "The voice moves by {variation} semitones, its loudness is around {loudness} dB.",
  "speech.fillers":
    "{count, plural, =0 {No held “uh”.} one {One held sound like “uh”, at second {at}.} other {# held sounds like “uh”, at seconds {at}.}}",
} as const;
