import { describe, expect, it } from "vitest";
import { recogniseTable } from "./table-recognise.ts";

const format = (head: string, name?: string) => recogniseTable(head, name)?.format ?? null;

describe("recogniseTable", () => {
  it("tells tables by their columns, whatever separates them", () => {
    const tables = {
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n": "linkedin-connections",
      "Vorname,Nachname,E-Mail-Adresse,Unternehmen,Position,Verbunden am\n": "linkedin-connections",
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n":
        "linkedin-messages",
      "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n": "linkedin-invitations",
      "Company Name,Title,Description,Location,Started On,Finished On\n": "linkedin-positions",
      "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary\n": "linkedin-profile",
      "Email Address,Confirmed,Primary,Updated On\n": "linkedin-profile",
      "Source,First Name,Last Name,Companies,Title,Emails,PhoneNumbers\n": "linkedin-contacts",
      "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name\n": "linkedin-other",
      "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n": "linkedin-other",
      "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value\n": "google-csv",
      "First Name,Phonetic First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value\n": "google-csv",
      "Vorname;Nachname;Firma;Straße geschäftlich;Telefon (privat);Mobiltelefon\n": "outlook-csv",
      "Vorname,Nachname,Anzeigename,Primäre E-Mail-Adresse,Geburtsjahr\n": "thunderbird-csv",
      "Name\tFirma\tOrt\n": "csv",
      "Name|E-Mail\n": "csv",
      "date,kind,direction,with,subject\n": "interactions-csv",
      "Datum;Art;Richtung;Mit;Betreff\n": "interactions-csv",
      "name,start,end,location,kind,cost,days\n": "occasions-csv",
      "Name;Beginn;Ende;Ort;Kosten\n": "occasions-csv",
      "name,title,organization,email,occasion\n": "csv",
    };
    for (const [head, expected] of Object.entries(tables)) expect([head, format(head)]).toEqual([head, expected]);
  });

  it("finds the header below a note, with its row", () => {
    const notes = 'Notes:\n"When exporting, you may notice, that ""some"" are missing."\n\n';
    const found = recogniseTable(`${notes}First Name,Last Name,Email Address,Connected On\nA,B,,01 Jan 2020\n`);
    expect(found).toMatchObject({ format: "linkedin-connections", headerRow: 3, delimiter: ",", isUsable: true });
    expect(recogniseTable("sep=;\nName;Firma\nA;B\n")).toMatchObject({ format: "csv", headerRow: 1, delimiter: ";" });
  });

  it("takes the name of a file only where its header could be anybody's", () => {
    expect(format("Name\nFührung\n", "export.zip/Skills.csv")).toBe("linkedin-other");
    expect(format("Name\nAnna Berger\n", "leute.csv")).toBe("csv");
    expect(format("Vorname,Nachname,Firma\nA,B,C\n", "Skills.csv")).toBe("csv");
  });

  it("knows a table without names as one that is of no use, and what is no table as none", () => {
    expect(recogniseTable("amount,currency\r\n12,EUR\r\n9,CHF\r\n")).toMatchObject({
      format: "csv",
      isUsable: false,
      headerRow: 0,
    });
    expect(recogniseTable("1,,3\r\n4,5,6\r\n")).toMatchObject({ isUsable: false });
    for (const text of ["", "Liebe Anna,\nwie geht es dir?\nGrüße, Karl\n", "wort\nnoch eins\n", "{}"])
      expect([text, format(text)]).toEqual([text, null]);
  });

  it("stands a header of 200,000 columns", () => {
    const found = recogniseTable(`First Name,Last Name,Company,E-mail Address${",x".repeat(200_000)}`);
    expect(found).toMatchObject({ format: "csv", headerRow: 0 });
  });
});
