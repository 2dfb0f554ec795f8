// Speech: what a recording shows.
export const speech = {
  "operation.pitch.listen": "Listens to a recording (WAV): pace, pauses, loudness, pitch; keeps nothing of it",
  "field.pitch.listen.file": "recording as WAV",
  "field.pitch.listen.pitch": "id or name of the pitch that is said in it",
  "operation.pitch.keep": "Keeps what a rehearsal showed; the recording only with --audio",
  "operation.pitch.takes": "The rehearsals kept of a pitch, newest first",
  "operation.pitch.take": "A rehearsal that was kept, with its recording where there is one",
  "operation.pitch.drop": "Removes a rehearsal that was kept",
  "field.pitch.keep.id": "id or name of the pitch",
  "field.pitch.keep.measures":
    "what “mingle pitch listen RECORDING.wav --json” gives; with --stdin from standard input",
  "field.pitch.keep.audio": "the recording itself, WAV in Base64",
  "field.pitch.takes.id": "id or name of the pitch",
  "field.take": "id of the rehearsal, as “mingle pitch takes” gives it",
  "change.pitch.keep": "Rehearsal of “{title}” kept",
  "change.pitch.drop": "A rehearsal removed",
  "cli.takes.none": "No rehearsal of “{title}” is kept yet.",
  "cli.takes.columns": "Day|Version|Length|Syllables/s|Pauses|Semitones|Rehearsal",
} as const;
