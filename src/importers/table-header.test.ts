import { describe, expect, it } from "vitest";
import { columnOf, contextOf, headerKey, isUnreachable } from "./table-header.ts";

const told = (header: string) => {
  const column = columnOf(header);
  return column ? [column.field, column.context, column.group].filter(Boolean).join(" ") : "";
};

it("folds headers to their words", () => {
  expect(headerKey("E-Mail 2: Adresse")).toBe("email 2 adresse");
  expect(headerKey("Straße (geschäftlich)")).toBe("strasse geschaftlich");
  expect(headerKey("FirstName")).toBe("first name");
});

describe("columnOf", () => {
  it("tells names, organisations and titles in many languages", () => {
    const fields = {
      given: [
        "First Name",
        "Vorname",
        "Prénom",
        "Voornaam",
        "Förnamn",
        "Fornavn",
        "Etunimi",
        "Křestní jméno",
        "Krstné meno",
        "Keresztnév",
      ],
      family: [
        "Last Name",
        "Nachname",
        "Cognome",
        "Apellidos",
        "Sobrenome",
        "Achternaam",
        "Nazwisko",
        "Příjmení",
        "Фамилия",
        "姓氏",
        "Soyadı",
      ],
      middle: ["2. Vorname", "Weitere Vornamen", "Nome do meio"],
      fullName: ["Anzeigename", "Nom à afficher", "Отображаемое имя", "Imię i nazwisko"],
      name: ["Name", "Nom", "Nombre", "Nome", "Imię", "Имя", "名"],
      organization: [
        "Company",
        "Firma",
        "Société",
        "Società",
        "Empresa",
        "Bedrijf",
        "Virksomhed",
        "Företag",
        "Yritys",
        "Компания",
      ],
      jobTitle: ["Job Title", "Position", "Puesto", "Qualifica", "Stanowisko", "Functie", "Befattning", "職稱"],
      birthday: ["Birthday", "Geburtstag", "Data di Nascita", "Дата рождения"],
      connectedOn: ["Connected On", "Verbunden am", "Connecté le", "Conectado em", "Fecha de conexión"],
    };
    for (const [field, headers] of Object.entries(fields)) {
      expect(headers.map((header) => [header, told(header)])).toEqual(headers.map((header) => [header, field]));
    }
  });

  it("tells addresses, numbers and places by their words, and where they belong", () => {
    const columns = {
      "E-mail Address": "email",
      "E-Mail 2: Adresse": "email",
      "Primäre E-Mail-Adresse": "email",
      "Adresse électronique principale": "email",
      "Адрес электронной почты": "email",
      "Telefon (privat 2)": "phone private",
      "Téléphone (bureau)": "phone work",
      "Mobil-Tel.-Nr.": "phone",
      "Privat: PLZ": "postcode private",
      "CAP di lavoro": "postcode work",
      "Home Address2": "street private",
      "Rue (autre)": "street other",
      "Ort geschäftlich": "city work",
      "Työpaikan kaupunki": "city work",
      "Web Page 1": "url",
      URL: "url",
    };
    for (const [header, expected] of Object.entries(columns))
      expect([header, told(header)]).toEqual([header, expected]);
  });

  it("keeps Google's groups together", () => {
    expect(told("Phone 2 - Value")).toBe("phone phone 2");
    expect(told("Phone 2 - Type")).toBe("label phone 2");
    expect(told("E-mail 1 - Label")).toBe("label email 1");
    expect(told("Address 1 - Postal Code")).toBe("postcode address 1");
    expect(told("Organization 1 - Title")).toBe("jobTitle organization 1");
    expect(told("IM 1 - Value")).toBe("");
  });

  it("leaves aside what is no way to reach the person", () => {
    for (const header of [
      "Home Fax",
      "Pager",
      "Assistant's Phone",
      "Telefon Assistent",
      "E-mail Type",
      "E-Mail: Angezeigter Name",
      "Gender",
      "XFirst Name",
      "",
      "1",
    ]) {
      expect([header, told(header)]).toEqual([header, ""]);
    }
  });
});

it("reads labels", () => {
  expect(contextOf("* Home")).toBe("private");
  expect(contextOf("Geschäftlich")).toBe("work");
  expect(contextOf("Mobile")).toBeNull();
  expect(isUnreachable("workFax")).toBe(true);
});
