// What was dropped, folders opened: the browser hands out entries, a folder's in portions.

/** All files of a drop, those in folders too. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  // Entries must be taken before the first await: the drop is emptied when its event is over.
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const plain = [...files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  return (await Promise.all(entries.map((entry) => (entry ? filesOf(entry) : [])))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isDirectory(entry)) return [];
  const reader = entry.createReader();
  const found: File[] = [];
  for (let part = await portion(reader); part.length > 0; part = await portion(reader)) {
    found.push(...(await Promise.all(part.map(filesOf))).flat());
  }
  return found;
}

const portion = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
