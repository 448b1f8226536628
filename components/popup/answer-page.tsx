import type { AtHand } from '../../lib/core/choose-ways';
import type { Way } from '../../lib/core/rule';
import { methods } from '../../lib/knowledge';
import { Icon } from '../icon';
import { listChecksIcon, signpostIcon } from '../icons';
import { Row } from '../row';
import { useSay } from '../say';
import { Sentence } from '../sentence';
import { wayIcons } from '../way-icons';
import { AtHandList } from './at-hand-list';
import { Back } from './back';
import { Part } from './part';
import { useRules } from './rules';
import type { View } from './view';
import { ViewFrame } from './view-frame';

interface AnswerPageProps {
	has: AtHand;
	onGo: (view: View) => void;
	onBack: () => void;
	onBegin: (way: Way, site: 'login' | 'meuInss') => void;
}

/** The ways that are open, best first, and what the site may show in between. */
export function AnswerPage({ has, onGo, onBack, onBegin }: AnswerPageProps) {
	const say = useSay();
	const { chooseWays } = useRules();
	const ways = chooseWays(has);
	const first = methods.find((each) => each.id === ways[0]);
	return (
		<ViewFrame
			action={
				first ? (
					<button type="button" class="button button-primary" onClick={() => onBegin(first.id, 'login')}>
						{say(`popup_begin_${first.id}`)}
					</button>
				) : null
			}
		>
			<Back onBack={onBack} />
			<h1 tabIndex={-1}>{say('popup_answer_title')}</h1>
			<p class="quiet lead">{say('popup_answer_text')}</p>
			<ol class="rows ways">
				{ways.map((way, index) => (
					<li key={way}>
						<Row
							first={index === 0}
							icon={wayIcons[way]}
							title={`${index + 1}. ${say(`${way}_name`)}`}
							hint={index === 0 ? say('popup_answer_first') : say(`${way}_hint`)}
							onPress={() => onGo(way === 'person' ? { name: 'people' } : { name: 'method', method: way })}
						/>
					</li>
				))}
			</ol>
			{first ? (
				<Part icon={listChecksIcon} title={say('popup_needs')}>
					<AtHandList needs={first.needs} />
				</Part>
			) : null}
			<p class="note">
				<Icon of={signpostIcon} size={28} />
				<span>
					<Sentence text={say('popup_answer_other')} />
				</span>
			</p>
			<div class="buttons">
				<button type="button" class="button" onClick={onBack}>
					{say('popup_answer_change')}
				</button>
			</div>
		</ViewFrame>
	);
}
