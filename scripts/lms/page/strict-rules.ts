/**
 * What strict systems refuse and scorm-again lets through. A package that passes here has been heard by the strictest
 * listener we know of. The rules are those of the standard as Moodle and the ADL sample run-time apply them.
 */
interface Rule {
  readonly element: RegExp;
  readonly value: RegExp;
  readonly error: string;
}

const decimal = /^-?\d{1,5}(?:\.\d{1,7})?$/u;
const plainId = /^[!-~]{1,255}$/u;
const singleLine = /^(?!\{[^}]*\} )[^\n\r]{0,250}$/u;

const scorm12Rules: readonly Rule[] = [
  { element: /^cmi\.suspend_data$/u, value: /^[^]{0,4096}$/u, error: '405' },
  { element: /^cmi\.core\.lesson_location$/u, value: /^[^]{0,255}$/u, error: '405' },
  { element: /^cmi\.core\.exit$/u, value: /^(?:time-out|suspend|logout|)$/u, error: '405' },
  { element: /^cmi\.core\.lesson_status$/u, value: /^(?:passed|completed|failed|incomplete|browsed)$/u, error: '405' },
  { element: /(?:session_time|latency)$/u, value: /^\d{2,4}:\d{2}:\d{2}(?:\.\d{1,2})?$/u, error: '405' },
  { element: /\.time$/u, value: /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/u, error: '405' },
  { element: /score\.(?:raw|min|max)$/u, value: /^(?:100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)$/u, error: '405' },
  { element: /\.id$/u, value: plainId, error: '405' },
  { element: /^cmi\.objectives\.\d+\.status$/u, value: /^(?:passed|completed|failed|incomplete|browsed|not attempted)$/u, error: '405' },
  { element: /^cmi\.interactions\.\d+\.type$/u, value: /^(?:true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/u, error: '405' },
  { element: /^cmi\.interactions\.\d+\.result$/u, value: /^(?:correct|wrong|unanticipated|neutral|-?\d{1,3}(?:\.\d+)?)$/u, error: '405' },
  { element: /^cmi\.interactions\.\d+\.student_response$/u, value: /^[^]{1,255}$/u, error: '405' },
  { element: /^cmi\.interactions\.\d+\.(?:description|timestamp|learner_response)$/u, value: /^(?!)/u, error: '401' },
];

const scorm2004Rules: readonly Rule[] = [
  { element: /^cmi\.suspend_data$/u, value: /^[^]{0,64000}$/u, error: '406' },
  { element: /^cmi\.location$/u, value: /^[^]{0,1000}$/u, error: '406' },
  { element: /(?:session_time|latency)$/u, value: /^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?$/u, error: '406' },
  { element: /\.timestamp$/u, value: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/u, error: '406' },
  { element: /(?:score\.(?:scaled|raw|min|max)|progress_measure|weighting)$/u, value: decimal, error: '406' },
  { element: /\.id$/u, value: plainId, error: '406' },
  { element: /^cmi\.interactions\.\d+\.result$/u, value: /^(?:correct|incorrect|unanticipated|neutral|-?\d{1,5}(?:\.\d{1,7})?)$/u, error: '406' },
  { element: /\.(?:learner_response|description|pattern)$/u, value: /^[^\n\r]*$/u, error: '406' },
  { element: /\.description$/u, value: singleLine, error: '406' },
  { element: /^cmi\.interactions\.\d+\.learner_response$/u, value: /^[^]+$/u, error: '406' },
];

/** Error code with which a strict LMS would refuse a value; "0" when it would not. */
export function strictError(runtime: 'scorm12' | 'scorm2004', element: string, value: string): string {
  const rules = runtime === 'scorm12' ? scorm12Rules : scorm2004Rules;
  return rules.find((rule) => rule.element.test(element) && !rule.value.test(value))?.error ?? '0';
}
