import { portion } from '../../src/patience/rest.ts';

// Tests wait for elements as a quick computer shows them: however slow this one is, nothing is put off.
portion.longest = Infinity;
