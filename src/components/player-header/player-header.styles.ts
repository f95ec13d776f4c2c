import { css } from 'lit';

export const styles = css`
  .skip {
    position: absolute;
    inset-inline-start: var(--space-4);
    inset-block-start: -10rem;
    z-index: 2;
  }
  .skip:focus {
    inset-block-start: var(--space-2);
  }
  /* Height, line and ground are of its room, which is there before there is a bar. */
  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    align-items: center;
    padding: var(--space-2) max(var(--space-4), calc((100% - 76rem) / 2));
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
  @media (max-width: 44rem) {
    header {
      gap: var(--space-2);
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
`;
