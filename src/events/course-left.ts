/** The learner closes the course. */
export class CourseLeft extends CustomEvent<undefined> {
  constructor() {
    super('course-left', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-left': CourseLeft;
  }
}
