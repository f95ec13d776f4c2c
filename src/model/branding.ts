/** How an academy marks its courses as its own: a logo, and the one colour that buttons, links and bubbles share. */
export interface Branding {
  /** File of the package. */
  readonly logo?: string;
  readonly light?: AccentColours;
  readonly dark?: AccentColours;
}

/** The colours that follow from an accent, as `#rrggbb`. */
export interface AccentColours {
  readonly accent: string;
  readonly accentStrong: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  /** What the learner says in a conversation. */
  readonly bubbleOwn: string;
  readonly onBubbleOwn: string;
}

/** The grounds of each theme on which text in the accent colour may stand, the page's own first, and the theme's ink. */
export const grounds = {
  light: { paper: '#f4f6f4', card: '#ffffff', raised: '#ffffff', ink: '#14262b' },
  dark: { paper: '#0e1a1e', card: '#16262b', raised: '#1d3037', ink: '#e9f0ef' },
} as const;
export type Theme = keyof typeof grounds;
