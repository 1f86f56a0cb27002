import { pageReading, reading } from '../../lib/messages/protocol';
import type { PageReading, Reading } from '../../lib/portal/types';
import { WrongForm } from './wrong-form';

/**
 * A look as it was read → what of it has the form of its facts. A single value that has not is a misreading: it is left
 * out and counted, the others stay. Throws `WrongForm` where the look was none, or says more than any page can.
 */
export function checkReading(found: PageReading | null): { reading: PageReading; misread: number } {
  const checked = pageReading.safeParse(found);
  if (!found || !checked.success) throw new WrongForm('outline');
  const sound = found.readings.filter((one: Reading) => reading.safeParse(one).success);
  return { reading: { ...checked.data, readings: sound }, misread: found.readings.length - sound.length };
}
