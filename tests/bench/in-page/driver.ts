import { driver } from 'driver.js';
import 'driver.js/dist/driver.css';
import { STEP } from './step';

/** Its animation is off: it would only come later. */
export function point(target: Element): void {
	driver({ animate: false }).highlight({ element: target, popover: { title: STEP.title, description: STEP.text } });
}
