import introJs from 'intro.js';
import 'intro.js/introjs.css';
import { STEP } from './step';

export function point(target: Element): void {
	const steps = [{ element: target, title: STEP.title, intro: STEP.text }];
	void introJs.tour().setOptions({ steps, showBullets: false, scrollToElement: false }).start();
}
