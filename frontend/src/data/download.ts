/** Saves a text as a file through the browser's download. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Most browsers have opened it by the next task; a minute is for the slow ones.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
