/** Hands a text over as a file, as if it had come from a server. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it when the next task runs; a minute is for slow ones.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
