import type { MethodFacts } from '../../lib/knowledge';
import { dayOf } from '../checked';
import { Icon } from '../icon';
import { phoneXIcon } from '../icons';
import { Mark } from '../mark';
import { useSay } from '../say';
import { typedHost } from './login-hosts';
import { StagePicture } from './pictures/stage-picture';

/** Black on A4, in letters for tired eyes. There is no room to write anything personal. */
export function Sheet({ facts }: { facts: MethodFacts }) {
	const say = useSay();
	return (
		<article class="sheet" aria-labelledby="sheet">
			<header class="sheet-head">
				<h2 id="sheet">{say(`sheet_title_${facts.id}`)}</h2>
				<Mark size={64} />
				<p>
					<b>{say('extension_name')}.</b> {say('independent')}
				</p>
			</header>
			<div class="sheet-before">
				<p>
					<Named sentence={say('sheet_open_site', typedHost)} name={typedHost} />
				</p>
				<p>
					<b>{say('sheet_needs')}</b> {facts.needs.map((need) => say(need)).join(' ')}
				</p>
			</div>
			<ol class="sheet-steps">
				{facts.steps.map((step) => (
					<li key={step}>
						<StagePicture step={step} />
						<Step sentence={say(step)} />
						<span class="sheet-box" />
					</li>
				))}
			</ol>
			<div class="sheet-care">
				<Icon of={phoneXIcon} size={44} />
				<p>
					<b>{say(`guards_${facts.guards}`)}</b> {say('sheet_not_here')}
				</p>
			</div>
			<p class="sheet-foot">
				{say('sheet_person')} {say('sheet_checked', dayOf(facts.source.checked))}
			</p>
		</article>
	);
}

/** An address stands out, as it has to be typed letter by letter. */
function Named({ sentence, name }: { sentence: string; name: string }) {
	const [before, after] = sentence.split(name);
	return (
		<>
			{before}
			<b class="sheet-address">{name}</b>
			{after}
		</>
	);
}

/** Names of buttons are drawn as buttons, which need no quotes, and no full stop after them. */
function Step({ sentence }: { sentence: string }) {
	const parts = sentence.replace(/”\.$/u, '”').split(/“([^”]*)”/u);
	return <p class="sheet-step">{parts.map((part, index) => (index % 2 === 0 ? part : <b key={part}>{part}</b>))}</p>;
}
