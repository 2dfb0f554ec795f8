// Was in einer Aufnahme zu hören war.
export const heard = {
  "speech.nobody": "In dieser Aufnahme spricht niemand. War das Mikrofon an?",
  "speech.pace":
    "{syllables, plural, one {Eine Silbe} other {# Silben}} in {phonation} Sekunden Sprechen: {rate} Silben je Sekunde.",
  "speech.pauses":
    "{count, plural, =0 {Keine Pause von mehr als 0,3 Sekunden.} one {Eine Pause von {seconds} Sekunden.} other {# Pausen, zusammen {seconds} Sekunden.}}",
  "speech.voice": "Die Tonhöhe bewegt sich um {variation} Halbtöne, die Lautstärke liegt bei {loudness} dB.",
  "speech.fillers":
    "{count, plural, =0 {Kein gehaltenes „äh“.} one {Ein gehaltener Laut wie „äh“, bei Sekunde {at}.} other {# gehaltene Laute wie „äh“, bei den Sekunden {at}.}}",
} as const;
