/** A text of the catalogue in which `<b>…</b>` marks what the portal calls a thing. Nothing else is markup. */
export function Rich({ text }: { text: string }) {
  return (
    <>
      {text.split(/(<b>.*?<\/b>)/s).map((part, i) => (/^<b>.*<\/b>$/s.test(part) ? <b key={`${i}${part}`}>{part.slice(3, -4)}</b> : part))}
    </>
  );
}
