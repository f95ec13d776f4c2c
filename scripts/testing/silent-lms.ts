/**
 * An LMS of one line for the page itself: takes everything, remembers it, refuses nothing. Script text, because it has
 * to run in the page before the player does.
 */
export const silentLms = `
  const data = {};
  const api = {
    LMSInitialize: () => 'true', LMSFinish: () => 'true', LMSCommit: () => 'true',
    LMSGetValue: (element) => data[element] || '', LMSSetValue: (element, value) => { data[element] = String(value); return 'true'; },
    LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
  };
  window.API = api;
`;
