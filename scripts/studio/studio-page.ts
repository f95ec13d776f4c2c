import { scriptSafeJson } from '../../build/package/script-safe.ts';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';

/** The studio's page: everything on it is made by `src/studio/studio.ts`. */
export function studioPage(language: MessageLanguage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sukhbat</title>
<link rel="icon" href="data:,">
<script type="application/json" id="studio">${scriptSafeJson({ language })}</script>
<script defer src="/studio.js"></script>
</head>
<body><studio-app></studio-app></body>
</html>
`;
}
