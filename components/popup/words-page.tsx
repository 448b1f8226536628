import { glossary } from '../../lib/knowledge';
import { useSay } from '../say';
import { Back } from './back';
import { Disclosure } from './disclosure';
import { ViewFrame } from './view-frame';

/** What the words mean that we could not do without. */
export function WordsPage({ onBack }: { onBack: () => void }) {
	const say = useSay();
	return (
		<ViewFrame>
			<Back onBack={onBack} />
			<h1 tabIndex={-1}>{say('popup_words_title')}</h1>
			<p class="quiet lead">{say('popup_words_text')}</p>
			<ul class="rows words">
				{glossary.map((term) => (
					<li key={term.id}>
						<Disclosure title={say(`${term.say}_title`)}>{say(`${term.say}_text`)}</Disclosure>
					</li>
				))}
			</ul>
		</ViewFrame>
	);
}
