/**
 * What a learner acts on. A script of its own, loaded behind the contents; a package with nothing to act on leaves it out.
 * Its elements come to life wherever they already stand.
 */
import './reading.ts';
import './components/practice-screens.ts';
