import Shepherd from 'shepherd.js';
import 'shepherd.js/dist/css/shepherd.css';
import { STEP } from './step';

/** Its highlight is the opening in the layer over the page. */
export function point(target: HTMLElement): void {
	const tour = new Shepherd.Tour({ useModalOverlay: true });
	tour.addStep({ attachTo: { element: target, on: 'right' }, title: STEP.title, text: STEP.text, cancelIcon: { enabled: true } });
	void tour.start();
}
