// Style and script of the call sheet; everything is put in as text, so nothing in a name is ever run.

/** Paper first: all of it fits on one side of A4. */
export const sheetStyle = `
:root { color-scheme: light dark; --ink: #1d232b; --paper: #fbfaf7; --line: #1d232b33; --act: #0b6b4f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #16191d; --line: #e8e6e133; --act: #6fcfae; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.45 system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1.25rem; }
h1 { font: 600 1.6rem/1.2 Georgia, serif; margin: 0 0 .25rem; }
h2 { font: 600 1.1rem/1.3 Georgia, serif; margin: 1.5rem 0 .25rem; }
p { margin: .25rem 0; max-width: 66ch; }
form { max-width: 24rem; margin: 15vh auto; display: grid; gap: .9rem; }
label { display: grid; gap: .3rem; }
input, button { font: inherit; padding: .55rem .7rem; border: 1px solid var(--line); border-radius: 6px; background: none; color: inherit; }
button { background: var(--act); color: var(--paper); border: 0; font-weight: 600; }
ol { list-style: none; margin: 0; padding: 0; }
li { display: grid; grid-template-columns: 1.4rem 1fr auto; gap: 0 .5rem; padding: .45rem 0; border-top: 1px solid var(--line); }
li input { width: 1.1rem; height: 1.1rem; margin: .2rem 0 0; padding: 0; }
li b { font-weight: 600; }
li small, .quiet { font-size: .85rem; opacity: .85; }
li .say { grid-column: 2 / -1; font-size: .9rem; font-style: italic; }
li .why { grid-column: 2 / -1; font-size: .85rem; opacity: .85; }
a { color: var(--act); white-space: nowrap; }
@media (max-width: 34rem) { li { grid-template-columns: 1.4rem 1fr; } li a { grid-column: 2; white-space: normal; overflow-wrap: anywhere; } }
@page { size: A4; margin: 9mm; }
@media print {
  :root { --ink: #000; --paper: #fff; --line: #0004; --act: #000; }
  body { font-size: 7.6pt; line-height: 1.18; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 12pt; } h2 { font-size: 8.6pt; margin: 1.6mm 0 .4mm; }
  li { padding: .25mm 0; break-inside: avoid; grid-template-columns: 3.4mm 1fr auto; }
  li input { width: 2.6mm; height: 2.6mm; margin: .2mm 0 0; }
  li .why, li .say { display: none; }
  li small { font-size: 7pt; }
  a { text-decoration: none; }
}
`;

/** Asks for the passphrase, opens the sheet, lays it out. */
export const sheetScript = `
(() => {
  const { sealed, texts } = JSON.parse(document.getElementById("sealed").textContent);
  const said = document.getElementById("said");
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const make = (name, text, parent, kind) => {
    const node = document.createElement(name);
    if (text) node.textContent = text;
    if (kind) node.className = kind;
    if (parent) parent.append(node);
    return node;
  };
  const open = async (passphrase) => {
    const typed = new TextEncoder().encode(passphrase.normalize("NFC"));
    const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
    const how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(sealed.salt), iterations: sealed.iterations };
    const key = await crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(sealed.iv) }, key, bytes(sealed.text));
    return JSON.parse(new TextDecoder().decode(text));
  };
  const line = (row, list) => {
    const item = make("li", "", list);
    const box = make("input", "", item);
    box.type = "checkbox";
    box.setAttribute("aria-label", row.name);
    const who = make("span", "", item);
    make("b", row.name, who);
    if (row.place) make("small", " " + row.place, who);
    const link = make("a", row.channel, item);
    link.href = row.href;
    link.rel = "noreferrer";
    make("span", row.sentence, item, "say");
    make("span", row.reason, item, "why");
  };
  const show = (sheet) => {
    document.title = sheet.title;
    const page = document.getElementById("page");
    page.replaceChildren();
    make("h1", sheet.title, page);
    make("p", sheet.made, page, "quiet");
    make("p", sheet.intro, page);
    for (const section of sheet.sections) {
      if (!section.rows.length) continue;
      make("h2", section.title, page);
      const list = make("ol", "", page);
      for (const row of section.rows) line(row, list);
    }
    if (sheet.unreachable) make("p", sheet.unreachable, page, "quiet");
  };
  document.getElementById("lock").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!globalThis.crypto || !crypto.subtle) { said.textContent = texts.old; return; }
    said.textContent = texts.opening;
    try { show(await open(document.getElementById("passphrase").value)); }
    catch { said.textContent = texts.wrong; }
  });
})();
`;
