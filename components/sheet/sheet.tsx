import { addresses, type MethodFacts } from '../../lib/knowledge';
import { dayOf } from '../checked';
import { Mark } from '../mark';
import { useSay } from '../say';
import { Sentence } from '../sentence';

/** Black on A4, in letters for tired eyes. There is no room to write anything personal. */
export function Sheet({ facts }: { facts: MethodFacts }) {
	const say = useSay();
	return (
		<main class="sheet">
			<header class="sheet-head">
				<Mark size={56} />
				<div>
					<p class="sheet-name">{say('extension_name')}</p>
					<p>{say('independent')}</p>
				</div>
			</header>
			<h1>{say(`sheet_title_${facts.id}`)}</h1>
			<p class="sheet-address">
				{say('sheet_address')} <b>{new URL(addresses.login).host}</b>
			</p>
			<p class="sheet-needs">
				<b>{say('sheet_needs')}</b> {facts.needs.map((need) => say(need)).join(' ')}
			</p>
			<ol class="sheet-steps">
				{facts.steps.map((step) => (
					<li key={step}>
						<span class="sheet-step">
							<Sentence text={say(step)} />
						</span>
						<span class="sheet-box" />
					</li>
				))}
			</ol>
			<p class="sheet-care">
				<b>{say(`guards_${facts.guards}`)}</b>
				<br />
				{say('sheet_not_here')}
			</p>
			<p>
				{say('sheet_person')} {say('sheet_checked', dayOf(facts.source.checked))}
			</p>
		</main>
	);
}
