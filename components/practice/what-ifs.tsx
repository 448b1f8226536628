import { useSay } from '../say';
import type { ScreenId } from './screen-id';
import { type Start, startAt } from './starts';

/** What may go wrong on a screen, and the screen on which it does. */
const WHAT_IFS: Partial<Record<ScreenId, readonly { say: string; shows: ScreenId }[]>> = {
	cpf: [
		{ say: 'practice_if_fake', shows: 'fake' },
		{ say: 'practice_if_captcha', shows: 'captcha' },
	],
	password: [{ say: 'practice_if_wrong_password', shows: 'wrong-password' }],
	'recovery-facial': [{ say: 'practice_if_unknown', shows: 'unknown' }],
	'recovery-email': [{ say: 'practice_if_lost_email', shows: 'lost-email' }],
	'recovery-email-code': [{ say: 'practice_if_late_code', shows: 'late-code' }],
};

/** Troubles, offered along the way to whoever has the courage. Nothing where there are none. */
export function WhatIfs({ screen, onStart }: { screen: ScreenId; onStart: (start: Start) => void }) {
	const say = useSay();
	const found = WHAT_IFS[screen] ?? [];
	if (found.length === 0) return null;
	return (
		<section class="practice-ifs" aria-labelledby="practice-ifs">
			<h2 id="practice-ifs">{say('practice_ifs')}</h2>
			{found.map((each) => (
				<button key={each.say} type="button" class="button" onClick={() => onStart(startAt(each.shows))}>
					{say(each.say)}
				</button>
			))}
		</section>
	);
}
