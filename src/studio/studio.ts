/** The composition root of the studio's page. */
import './studio-app.ts';
import { tokens } from '../design/tokens.ts';

const style = document.createElement('style');
style.textContent = `${tokens.cssText}html{background:var(--paper)}body{margin:0}`;
document.head.append(style);
