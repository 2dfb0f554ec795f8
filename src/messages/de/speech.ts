// Gesprochenes: was eine Aufnahme zeigt.
export const speech = {
  "operation.pitch.listen": "Hört eine Aufnahme (WAV): Tempo, Pausen, Lautstärke, Tonhöhe; nichts davon wird behalten",
  "field.pitch.listen.file": "Aufnahme als WAV",
  "field.pitch.listen.pitch": "Kennung oder Name der Vorstellung, die zu hören ist",
  "operation.pitch.keep": "Behält, was eine Probe gezeigt hat; die Aufnahme nur mit --audio",
  "operation.pitch.takes": "Die behaltenen Proben einer Vorstellung, die neueste zuerst",
  "operation.pitch.take": "Eine behaltene Probe, mit der Aufnahme, wenn sie dabei ist",
  "operation.pitch.drop": "Entfernt eine behaltene Probe",
  "field.pitch.keep.id": "Kennung oder Name der Vorstellung",
  "field.pitch.keep.measures":
    "was „mingle pitch listen AUFNAHME.wav --json“ ausgibt; mit --stdin von der Standardeingabe",
  "field.pitch.keep.audio": "die Aufnahme selbst, WAV in Base64",
  "field.pitch.takes.id": "Kennung oder Name der Vorstellung",
  "field.take": "Kennung der Probe, wie „mingle pitch takes“ sie nennt",
  "change.pitch.keep": "Probe von „{title}“ behalten",
  "change.pitch.drop": "Eine Probe entfernt",
  "cli.takes.none": "Von „{title}“ ist noch keine Probe behalten.",
  "cli.takes.columns": "Tag|Fassung|Dauer|Silben/s|Pausen|Halbtöne|Probe",
} as const;
