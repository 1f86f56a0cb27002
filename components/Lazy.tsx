import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A view that is fetched from the package when it is first shown. `load` must be the same function each time. */
export function Lazy<P extends object>({ load, props }: { load: () => Promise<ComponentType<P>>; props: P }) {
  const [View, setView] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setView(() => loaded),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return View && <View {...props} />;
}
