/** Where a map is cut for paper: between scenes, so that neither a box nor what is written beside a line is cut through. */
import { LINE, type MapLayout } from './layout-map.ts';

export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** What fits across and down an A4 page at the size at which it is easily read, in units of the map. */
const PAGE = { width: 700, height: 860 };

export function sliceMap(map: MapLayout): readonly Slice[] {
  // A map wider than the page is made smaller, so more of its height fits.
  const most = PAGE.height * Math.max(1, map.width / PAGE.width);
  const taken = takenBands(map);
  const cuts = [0];
  for (let from = 0; map.height - from > most; ) {
    const cut = lastFree(taken, from, from + most);
    cuts.push(cut);
    from = cut;
  }
  return cuts.map((from, index) => ({ from, to: cuts[index + 1] ?? map.height }));
}

/** From where to where, downwards, something stands that must not be cut. */
function takenBands({ nodes, ways }: MapLayout): readonly Slice[] {
  return [
    ...nodes.map(({ centre, height }) => ({ from: centre.y - height / 2 - 2, to: centre.y + height / 2 + 2 })),
    ...ways.map(({ at, label }) => ({ from: at.y - (label.length * LINE) / 2, to: at.y + (label.length * LINE) / 2 })),
  ];
}

/** The lowest place up to a limit where nothing is cut; the limit itself where everything would be. */
function lastFree(taken: readonly Slice[], from: number, limit: number): number {
  for (let cut = limit; cut > from + (limit - from) / 2; cut -= 2) if (!taken.some((band) => band.from < cut && cut < band.to)) return cut;
  return limit;
}
