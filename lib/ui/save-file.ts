/** Hands the person a text file through the browser's own download, which asks no permission and needs no network. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken hold of the content by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
