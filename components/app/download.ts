/** Gives a text to the person as a file, without any permission: the browser's own download of a link. */
export function download(text: string, name: string): void {
  const type = name.endsWith(".json") ? "application/json" : "text/markdown";
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the data over once the click has been dispatched; a little later is safe everywhere.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
