import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import { checkIcon, xIcon } from '../icons';
import { useSay } from '../say';

/** Where it says how a file is sent. */
const GUIDE = 'CONTRIBUTING';
/** What stands for a letter in the file. */
const MASK = 'x';
const GONE = ['capture_gone1', 'capture_gone2', 'capture_gone3', 'capture_gone4'];

interface CapturedFileProps {
	text: string;
	onSave: () => void;
	onDiscard: () => void;
}

/** What was taken out, the whole of what is left, and what can be done with it. */
export function CapturedFile({ text, onSave, onDiscard }: CapturedFileProps) {
	const say = useSay();
	const [isSaved, setSaved] = useState(false);
	const save = () => {
		onSave();
		setSaved(true);
	};
	return (
		<>
			<p>{say('capture_lead')}</p>
			<section class="capture-gone">
				<h2>{say('capture_gone')}</h2>
				<ul class="ticks">
					{GONE.map((key) => (
						<li key={key} class="ticks-never">
							<Icon of={xIcon} size={22} />
							<span>{say(key, MASK)}</span>
						</li>
					))}
				</ul>
			</section>
			<div class="capture-file">
				<label for="file">{say('capture_file')}</label>
				<p class="quiet">{say('capture_look')}</p>
				<textarea id="file" readOnly spellcheck={false} wrap="soft" value={text} />
			</div>
			<div class="capture-buttons">
				<button type="button" class="button button-primary" onClick={save}>
					{say('capture_save')}
				</button>
				<button type="button" class="button" onClick={onDiscard}>
					{say('capture_discard')}
				</button>
			</div>
			<p class="capture-saved" role="status">
				{isSaved ? (
					<>
						<Icon of={checkIcon} size={24} />
						<span>{say('capture_saved')}</span>
					</>
				) : null}
			</p>
			<p class="quiet">{say('capture_send', GUIDE)}</p>
			<p class="quiet">{say('capture_stays')}</p>
		</>
	);
}
