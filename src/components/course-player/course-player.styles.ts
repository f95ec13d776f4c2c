import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    background: var(--paper);
  }
  .skip {
    position: absolute;
    inset-inline-start: var(--space-4);
    inset-block-start: -10rem;
    z-index: 2;
  }
  .skip:focus {
    inset-block-start: var(--space-2);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    align-items: center;
    min-height: 61px;
    padding: var(--space-2) max(var(--space-4), calc((100% - 76rem) / 2));
    border-block-end: 1px solid var(--line);
    background: var(--card);
  }
  .home {
    display: flex;
    flex: 1 1 12rem;
    gap: var(--space-3);
    align-items: center;
    min-width: 0;
    min-height: var(--target);
    padding: 0;
    border: 0;
    background: none;
    font-weight: 650;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }
  .home img {
    flex: none;
    width: auto;
    max-width: 9rem;
    height: 2.25rem;
    object-fit: contain;
  }
  .home:hover span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
  }
  .tool {
    width: var(--target);
    padding: 0;
  }
  .tool[aria-current] {
    background: var(--accent-soft);
  }
  .note {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    justify-content: center;
    padding: var(--space-2) var(--space-4);
    background: var(--warm-soft);
    color: var(--ink);
    font-size: var(--text-s);
  }
  .note .icon {
    color: var(--warm);
  }
  .note.bad {
    background: var(--bad-soft);
  }
  .note.bad .icon {
    color: var(--bad);
  }
  main {
    flex: 1;
    width: 100%;
    max-width: 46rem;
    margin-inline: auto;
    padding: var(--space-6) var(--space-4) var(--space-8);
  }
  .trail {
    margin: calc(-1 * var(--space-4)) 0 var(--space-3) calc(-1 * var(--space-3));
  }
  /* The way on waits until the end of the conversation has been read. */
  role-play-view[reading] + unit-footer {
    display: none;
  }
  @media (max-width: 44rem) {
    header {
      gap: var(--space-2);
      min-height: 113px;
      padding-inline: var(--space-4);
    }
    .home img {
      max-width: 4.5rem;
    }
    /* Title and way out on the first line, the tools below. */
    .home {
      flex: 1 1 0;
      font-size: var(--text-s);
    }
    .tools {
      flex: 1 1 100%;
      gap: var(--space-1);
      order: 1;
    }
    /* Two lines of it rather than a line more for the tools: the page must not jump while work is saved. */
    .tools > save-status {
      flex: 1 1 5rem;
      min-width: min-content;
    }
    .tools > :nth-child(2) {
      margin-inline-start: auto;
    }
    main {
      padding-block-start: var(--space-5);
    }
    .trail {
      margin-block-start: calc(-1 * var(--space-3));
    }
  }
  /* The longest words of an institution's name beside two buttons. */
  @media (max-width: 26rem) {
    .home {
      gap: var(--space-2);
      font-size: var(--text-xs);
    }
  }
  /* The way out without its words, where they would stand on a line of their own. */
  @media (max-width: 62rem) {
    .leave span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .leave {
      width: var(--target);
      padding: 0;
    }
  }
  @media print {
    header,
    .note,
    .trail,
    .skip {
      display: none;
    }
    main {
      max-width: none;
      padding: 0;
    }
  }
`;
