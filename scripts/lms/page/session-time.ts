/** Seconds of a session time, as 1.2 (`0000:12:30.00`) or 2004 (`PT12M30S`) writes it; 0 for anything else. */
export function secondsOf(time: string): number {
  const clock = /^(\d+):(\d\d):(\d\d(?:\.\d+)?)$/u.exec(time);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const duration = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/u.exec(time);
  if (!duration) return 0;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = duration.slice(1).map((part) => Number(part ?? 0));
  return days * 86_400 + hours * 3600 + minutes * 60 + seconds;
}

/** Total time as each version writes it. */
export function timeOf(runtime: 'scorm12' | 'scorm2004', total: number): string {
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, (total % 60).toFixed(2)];
  if (runtime === 'scorm2004') return `PT${hours}H${minutes}M${seconds}S`;
  return `${String(hours).padStart(4, '0')}:${String(minutes).padStart(2, '0')}:${seconds.padStart(5, '0')}`;
}
