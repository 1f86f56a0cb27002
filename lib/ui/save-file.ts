/** Hands the person a file through the browser's own download, which asks no permission and needs no network. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken hold of the content by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** The same for a text. */
export const saveFile = (name: string, text: string, type = 'application/json'): void => saveBlob(name, new Blob([text], { type }));
