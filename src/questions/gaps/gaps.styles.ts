import { css } from 'lit';

export const gapsStyles = css`
  .text {
    line-height: 3.1;
  }
  .text input {
    max-width: 100%;
    line-height: 1.4;
    vertical-align: middle;
  }
  .text .mark {
    margin-inline: var(--space-1);
    line-height: 1.4;
    vertical-align: middle;
  }
  .text .key {
    line-height: 1.4;
  }
  input.right {
    border-color: var(--good);
    background: var(--good-soft);
  }
  input.wrong {
    border-color: var(--bad);
    background: var(--bad-soft);
  }
`;
