import { useSay } from '../say';
import { Back } from './back';
import type { View } from './view';
import { ViewFrame } from './view-frame';

const STEPS = ['scam_list1', 'scam_list2', 'scam_list3', 'scam_list4'];

/** Somebody was called and told to come here: what to do now, in the words of the bubble. */
export function ScamPage({ onBack, onGo }: { onBack: () => void; onGo: (view: View) => void }) {
	const say = useSay();
	return (
		<ViewFrame
			action={
				<button type="button" class="button button-primary" onClick={() => onGo({ name: 'people' })}>
					{say('person_name')}
				</button>
			}
		>
			<Back onBack={onBack} />
			<h1 tabIndex={-1}>{say('scam_title')}</h1>
			<p class="lead">{say('scam_text')}</p>
			<ol class="steps">
				{STEPS.map((step) => (
					<li key={step}>{say(step)}</li>
				))}
			</ol>
			<p class="note">{say('scam_note')}</p>
		</ViewFrame>
	);
}
