import { nearestName } from '../../parse/keywords/nearest-name.ts';
import { registry } from '../registry.ts';

/** The code that looks like what was meant. */
export function nearestCode(code: string): string | undefined {
  return nearestName(code, Object.keys(registry));
}
