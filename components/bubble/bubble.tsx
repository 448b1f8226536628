import type { BubbleView } from '../../lib/core/view';
import { listOf } from '../list-of';
import { Mark } from '../mark';
import type { Say } from '../say';
import { Sentence } from '../sentence';
import { Choices } from './choices';
import { Launcher } from './launcher';
import { ProgressLine } from './progress-line';
import { progressWords } from './progress-words';
import { Stroke } from './stroke';
import { circleCheckStroke, eyeClosedStroke, infoStroke, searchStroke, triangleAlertStroke, xStroke } from './strokes';

/** What the guide says on a page: one instruction, why, and the ways out. Pressing is told apart by `data-action`. */
export function Bubble({ view, say }: { view: BubbleView; say: Say }) {
	if (view.show === 'nothing') return null;
	if (view.show === 'launcher') return <Launcher progress={view.progress} say={say} />;
	const title = say(`${view.say}_title`);
	const note = say(`${view.say}_note`);
	const list = listOf(view.say, say);
	const isOrdered = view.kind === 'away' || view.kind === 'point' || view.say === 'notArrived' || view.say === 'scam';
	const List = isOrdered ? 'ol' : 'ul';
	return (
		<section class="card" data-kind={view.kind} aria-label={say('guide_region')}>
			<header>
				<Mark size={34} />
				<span class="name">Passo Certo</span>
				{view.progress && <span class="brief">{progressWords(view.progress, say)}</span>}
				<button type="button" data-action="close">
					<Stroke of={xStroke} />
					<span>{say('control_close')}</span>
				</button>
			</header>
			{view.guards && (
				<p class="guards">
					<Stroke of={triangleAlertStroke} />
					<span>{say(`guards_${view.guards}`)}</span>
				</p>
			)}
			<div class="body">
				{view.progress && !view.isPanel && <ProgressLine progress={view.progress} say={say} />}
				<h2>
					<Sentence text={title} />
				</h2>
				<p class="text">
					<Sentence text={say(`${view.say}_text`)} />
				</p>
				{view.say === 'unknown' && note && <p class="note">{note}</p>}
				{list.length > 0 && (
					<List>
						{list.map((line) => (
							<li key={line}>
								<span>
									<Sentence text={line} />
								</span>
							</li>
						))}
					</List>
				)}
				{view.obstacle && (
					<p class="obstacle" data-obstacle={view.obstacle}>
						<Stroke of={searchStroke} />
						<span>
							{say(`obstacle_${view.obstacle}`)} {view.lookFor.length > 0 && <b>“{view.lookFor.join('”, “')}”</b>}
						</span>
					</p>
				)}
				{note && view.say !== 'unknown' && (
					<p class="note">
						<Stroke of={infoStroke} />
						<span>{note}</span>
					</p>
				)}
				{view.kind === 'field' && (
					<p class="note">
						<Stroke of={eyeClosedStroke} />
						<span>{say('not_seen')}</span>
					</p>
				)}
				<Choices view={view} say={say} />
			</div>
			<footer>
				<p class="address">
					<Stroke of={view.host === '' ? infoStroke : circleCheckStroke} />
					<span>
						{view.host === '' ? (
							say('practice_bubble')
						) : (
							<>
								{say('address')} <b>{view.host}</b>
							</>
						)}
					</span>
				</p>
				<p>{say('independent')}</p>
			</footer>
		</section>
	);
}
