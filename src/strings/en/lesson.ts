/** Lessons. */
export const lesson = {
  tones: { note: 'Note', tip: 'Tip', important: 'Important', case: 'From practice', rule: 'Rule' },
  notes: 'Notes',
  note: (number: number) => `Note ${number}`,
  close: 'Close',
  enlarge: (alt: string) => `Enlarge: ${alt}`,
  captions: 'Captions',
  transcript: 'Text of the recording',
  check: 'Check yourself',
};
