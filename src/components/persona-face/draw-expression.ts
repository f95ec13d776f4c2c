import type { Expression } from './read-mood.ts';

const INK = '#2a2326';

interface Traits {
  /** Left brow; the right one mirrors it. */
  readonly brow: string;
  readonly eye: 'open' | 'wide' | 'smiling' | 'lidded' | 'narrow';
  readonly mouth: string;
  readonly open?: boolean;
}

const traits: Readonly<Record<Expression, Traits>> = {
  calm: { brow: 'M36 39.5q5-2.5 9-.5', eye: 'open', mouth: 'M44.5 59q5.5 2.5 11 0' },
  warm: { brow: 'M36 38.5q5-3 9-.5', eye: 'smiling', mouth: 'M42 57.5q8 7.5 16 0' },
  hopeful: { brow: 'M36 38q5-4 9-1.5', eye: 'wide', mouth: 'M43.5 58q6.5 5 13 0' },
  sad: { brow: 'M36 40.5q5-1.5 9-4', eye: 'lidded', mouth: 'M44 61q6-4 12 0' },
  tired: { brow: 'M36 39.5q5-1 9-1', eye: 'lidded', mouth: 'M45 60q5-1 10 0' },
  anxious: { brow: 'M36 39.5q5-2.5 9-4.5', eye: 'wide', mouth: 'M44 60q3-2.5 6-.5t6-.5' },
  angry: { brow: 'M36 37.5q5 .5 9.5 4', eye: 'narrow', mouth: 'M44 61q6-3.5 12 0' },
  surprised: { brow: 'M36 36.5q4.5-4.5 9-2', eye: 'wide', mouth: 'M50 57.5c2.8 0 3.6 1.8 3.6 3.6S52.4 64 50 64s-3.6-1.2-3.6-2.9.8-3.6 3.6-3.6Z', open: true },
  stern: { brow: 'M36 39q5-1 9.5 1.5', eye: 'narrow', mouth: 'M44.5 60h11' },
};

/** Brows, eyes, nose and mouth. */
export function drawExpression(expression: Expression, shade: string): string {
  const { brow, eye, mouth, open } = traits[expression];
  const half = `<path d="${brow}" fill="none" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>${drawEye(eye, shade)}`;
  const nose = `<path d="M50 47q2.5 5 0 6.5h-2" fill="none" stroke="${shade}" stroke-width="1.8" stroke-linecap="round"/>`;
  const lips = open ? `<path d="${mouth}" fill="#8d4f47"/>` : `<path d="${mouth}" fill="none" stroke="#8d4f47" stroke-width="2.2" stroke-linecap="round"/>`;
  return `<g>${half}</g><g transform="matrix(-1 0 0 1 100 0)">${half}</g>${nose}${lips}`;
}

function drawEye(eye: Traits['eye'], shade: string): string {
  switch (eye) {
    case 'open': return `<ellipse cx="41.5" cy="46" rx="2.1" ry="2.6" fill="${INK}"/>`;
    case 'wide': return `<ellipse cx="41.5" cy="46" rx="3" ry="3.3" fill="#fff"/><circle cx="41.5" cy="46" r="2.1" fill="${INK}"/>`;
    case 'smiling': return `<path d="M38 47q3.5-4 7 0" fill="none" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>`;
    case 'lidded': return `<ellipse cx="41.5" cy="46.5" rx="2.1" ry="2.2" fill="${INK}"/><path d="M37.5 45.2q4-1.8 8 0" fill="none" stroke="${shade}" stroke-width="2.6" stroke-linecap="round"/><path d="M38.5 51q3 1.5 6 0" fill="none" stroke="${shade}" stroke-width="1.2" stroke-linecap="round"/>`;
    case 'narrow': return `<ellipse cx="41.5" cy="46" rx="2.3" ry="1.8" fill="${INK}"/>`;
  }
}
