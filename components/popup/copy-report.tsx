import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import { infoIcon, listChecksIcon } from '../icons';
import { Row } from '../row';
import { useSay } from '../say';

/** For whoever keeps the rules: which screen the guide sees, and what it misses there. `onCopy`: has it worked? */
export function CopyReport({ onCopy }: { onCopy: () => Promise<boolean> }) {
	const say = useSay();
	const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
	const copy = async () => setOutcome((await onCopy()) ? 'copied' : 'failed');
	return (
		<>
			<Row icon={listChecksIcon} title={say('popup_report')} hint={say('popup_report_hint')} onPress={() => void copy()} />
			<p class={outcome === null ? 'unseen' : 'note'} role="status">
				{outcome === null ? null : <Icon of={infoIcon} size={28} />}
				{outcome === null ? null : <span>{say(`popup_report_${outcome}`)}</span>}
			</p>
		</>
	);
}
