/** What the page of a package offers its scripts: data, and the loading of further scripts. */
import type { PackageInfo } from './model/package-info.ts';

/** Loads one script; rejects when it does not arrive whole. */
export type LoadScript = (src: string) => Promise<void>;

/** @throws when the page carries no package data: it was not made by this compiler. */
export function readPackageInfo(document: Document): PackageInfo {
  const data = document.querySelector('#package');
  if (!data || !data.textContent) throw new Error('The page has no <script id="package">.');
  return JSON.parse(data.textContent) as PackageInfo;
}

/** Adds a script element to the page; patience is the browser's own. Scripts run in the order in which they were asked for. */
export function scriptLoader(document: Document): LoadScript {
  return (src) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      let broken = false;
      // A script that was cut off on its way arrives as one with a mistake in it, and "load" is told all the same.
      const onError = (event: ErrorEvent): void => { broken = broken || event.filename === script.src; };
      const end = (arrived: boolean): void => {
        removeEventListener('error', onError);
        if (arrived) return resolve();
        script.remove();
        reject(new Error(`${src} did not load.`));
      };
      addEventListener('error', onError);
      script.addEventListener('load', () => end(!broken));
      script.addEventListener('error', () => end(false));
      script.async = false;
      script.src = src;
      document.head.append(script);
    });
}
