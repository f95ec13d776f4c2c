import { nextFrame } from './next-frame.ts';
import { nextTask } from './next-task.ts';

/** Pages in the background are not drawn at all. */
const LONGEST_WAIT = 250;

/** When what has changed until now is on the screen, so that whatever is less urgent comes behind it. */
export function onceDrawn(): Promise<void> {
  const patience = new Promise<void>((resolve) => { setTimeout(resolve, LONGEST_WAIT); });
  return Promise.race([nextFrame().then(nextTask), patience]);
}
