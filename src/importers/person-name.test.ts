import { describe, expect, it } from "vitest";
import { isOnlyTitle, nameOfParts, nameOfText } from "./person-name.ts";

const parts = (text: string) => {
  const { fullName, name } = nameOfText(text);
  const { prefix, given, middle, family, suffix } = name;
  return [fullName, prefix, given, middle, family, suffix];
};

describe("nameOfText", () => {
  it("tells titles, particles and degrees from the name", () => {
    expect(parts("Anna Berger")).toEqual(["Anna Berger", "", "Anna", "", "Berger", ""]);
    expect(parts("Dr. med. Anna Maria Berger")).toEqual([
      "Dr. med. Anna Maria Berger",
      "Dr. med.",
      "Anna",
      "Maria",
      "Berger",
      "",
    ]);
    expect(parts("Prof. Dr.-Ing. Karl von der Heide")).toEqual([
      "Prof. Dr.-Ing. Karl von der Heide",
      "Prof. Dr.-Ing.",
      "Karl",
      "",
      "von der Heide",
      "",
    ]);
    expect(parts("Lisa Dubois, Ph.D., ACCA")).toEqual([
      "Lisa Dubois, Ph.D., ACCA",
      "",
      "Lisa",
      "",
      "Dubois",
      "Ph.D., ACCA",
    ]);
    expect(parts("Max Otto Mustermann jr.")).toEqual([
      "Max Otto Mustermann jr.",
      "",
      "Max",
      "Otto",
      "Mustermann",
      "jr.",
    ]);
  });

  it("turns round a name with the family first", () => {
    expect(parts("Berger, Anna")).toEqual(["Anna Berger", "", "Anna", "", "Berger", ""]);
    expect(parts("von der Heide, Dr. Karl")).toEqual([
      "Dr. Karl von der Heide",
      "Dr.",
      "Karl",
      "",
      "von der Heide",
      "",
    ]);
    expect(nameOfText("Müller, Schmidt & Co. KG").fullName).toBe("Müller, Schmidt & Co. KG");
  });

  it("leaves forms of address out, and names that look like titles in", () => {
    expect(nameOfText("Herr Dr. Karl Weber").fullName).toBe("Dr. Karl Weber");
    expect(nameOfText("Frau Anna Berger").name.given).toBe("Anna");
    expect(parts("Phil Collins")).toEqual(["Phil Collins", "", "Phil", "", "Collins", ""]);
    expect(parts("Amit Kumar Sen")).toEqual(["Amit Kumar Sen", "", "Amit", "Kumar", "Sen", ""]);
  });

  it("keeps what is a single word or written without blanks", () => {
    expect(nameOfText("Madonna")).toMatchObject({ fullName: "Madonna", name: { given: "Madonna", family: "" } });
    expect(nameOfText("王小明").fullName).toBe("王小明");
    expect(nameOfText("  \u202eanna\u0007 ").fullName).toBe("anna");
    expect(nameOfText("Dr.").fullName).toBe("Dr.");
    expect(nameOfText("").fullName).toBe("");
  });
});

describe("nameOfParts", () => {
  it("joins the parts, and takes the column with the whole name only where it holds them all", () => {
    expect(nameOfParts({ given: "Żofia", family: "Čapek" }).fullName).toBe("Żofia Čapek");
    expect(nameOfParts({ given: "Max", family: "Muster", prefix: "Dr." }, "Dr. Max Peter Muster").fullName).toBe(
      "Dr. Max Peter Muster",
    );
    expect(nameOfParts({ given: "Max", family: "Muster" }, "Maxl").fullName).toBe("Max Muster");
    expect(nameOfParts({ given: "Max", family: "Muster" }, "Muster, Max").fullName).toBe("Max Muster");
    expect(nameOfParts({ given: "小明", family: "王" }).fullName).toBe("王小明");
  });

  it("reads the whole name where there are no parts, the nickname where there is nothing else", () => {
    expect(nameOfParts({ prefix: "Dr." }, "Berger, Anna")).toMatchObject({
      fullName: "Dr. Anna Berger",
      name: { prefix: "Dr.", given: "Anna" },
    });
    expect(nameOfParts({ nickname: "Maxl" })).toMatchObject({
      fullName: "Maxl",
      name: { nickname: "Maxl", given: "" },
    });
    expect(nameOfParts({ prefix: "Herr", given: "Karl", family: "Weber" })).toMatchObject({
      fullName: "Karl Weber",
      name: { prefix: "" },
    });
  });
});

it("tells titles of the name from positions", () => {
  expect(["Dr.", "Prof. Dr.", "Frau", "Dipl.-Ing."].filter(isOnlyTitle)).toHaveLength(4);
  expect(["Professor", "Leiter", "", "Dr. Leiter"].filter(isOnlyTitle)).toEqual([]);
});
