import type { Verdict } from '../../lib/core/verdict';
import { addresses } from '../../lib/knowledge';
import { Icon } from '../icon';
import { useSay } from '../say';
import { Sentence } from '../sentence';
import { HostName } from './host-name';
import { looks, titleOf } from './looks';

interface VerdictFactsProps {
	verdict: Verdict;
	/** The page that the person is on, or a link that may never be opened. */
	of: 'page' | 'link';
}

/** Whose the address is, what to do now, and how it can be told. */
export function VerdictFacts({ verdict, of }: VerdictFactsProps) {
	const say = useSay();
	const { tone, icon } = looks[verdict.kind];
	return (
		<>
			<div class={`verdict-band verdict-${tone}`}>
				<Icon of={icon} size={52} />
				<h1 tabIndex={-1}>{say(titleOf(verdict))}</h1>
			</div>
			{verdict.kind === 'unknown' ? null : (
				<div class="verdict-host">
					<p class="quiet">{say(`verdict_where_${of}`)}</p>
					<HostName host={verdict.host} {...('owner' in verdict ? { owner: verdict.owner } : {})} />
				</div>
			)}
			{verdict.kind === 'imitates' ? <ToDo of={of} /> : null}
			<p>
				<Sentence text={say(reasonOf(verdict, of))} />
			</p>
			<Owner verdict={verdict} />
		</>
	);
}

/** The key of what tells it. */
function reasonOf(verdict: Verdict, of: 'page' | 'link'): string {
	if (verdict.kind === 'imitates') return `verdict_${verdict.trick.replaceAll('-', '_')}`;
	if (verdict.kind === 'government' && verdict.near) return 'verdict_near';
	return `verdict_${verdict.kind}_${of}`;
}

function Owner({ verdict }: { verdict: Verdict }) {
	const say = useSay();
	if (!('owner' in verdict) || verdict.owner === verdict.host) return null;
	return (
		<div class="verdict-host">
			<p class="quiet">{say('verdict_owner')}</p>
			<HostName host={verdict.owner} />
		</div>
	);
}

function ToDo({ of }: { of: 'page' | 'link' }) {
	const say = useSay();
	const keys = [`verdict_do_${of}1`, `verdict_do_${of}2`, 'verdict_do_typed', 'verdict_do_person'];
	return (
		<section class="verdict-do">
			<h2>{say('verdict_do')}</h2>
			<ol class="steps">
				{keys.map((key) => (
					<li key={key}>
						<span>
							<Sentence text={say(key, new URL(addresses.login).host)} />
						</span>
					</li>
				))}
			</ol>
		</section>
	);
}
