import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import { handPalmIcon, xIcon } from '../icons';
import { useSay } from '../say';
import { Sentence } from '../sentence';
import { HostName } from '../verdict/host-name';
import { Notice } from './notice';
import { fakeHost, fakeOwner } from './places';
import { ScreenField } from './screen-field';
import { ScreenForm } from './screen-form';
import type { ScreenProps } from './screen-id';

/** A copy of the site under somebody else's address. The guide is silent, and that is the lesson. */
export function FakeScreen({ go }: ScreenProps) {
	const say = useSay();
	const [notice, setNotice] = useState<string | null>(null);
	return (
		<>
			<section class="practice-lesson" aria-labelledby="practice-lesson">
				<h2 id="practice-lesson">
					<Icon of={handPalmIcon} size={32} />
					{say('practice_fake_title')}
				</h2>
				<ol>
					{['practice_fake_list1', 'practice_fake_list2', 'practice_fake_list3', 'practice_fake_list4'].map((key) => (
						<li key={key}>
							<Sentence text={say(key, fakeOwner)} />
						</li>
					))}
				</ol>
			</section>
			<div class="fake-window">
				<div class="fake-bar">
					<div class="fake-address">
						<span class="unseen">{say('practice_fake_address')}</span>
						<HostName host={fakeHost} owner={fakeOwner} />
					</div>
					<button type="button" class="button" onClick={() => go('fake-closed')}>
						<Icon of={xIcon} size={24} />
						{say('practice_fake_close')}
					</button>
				</div>
				<div class="screen" lang="pt-BR" translate={false}>
					<div class="screen-page">
						<p class="screen-alert">{say('practice_fake_lure')}</p>
						<ScreenForm onDone={() => setNotice('practice_fake_pressed')}>
							<h2>Identifique-se no gov.br com:</h2>
							<ScreenField id="practice-cpf" label="CPF" placeholder="Digite seu CPF" digits />
							<div class="screen-buttons">
								<button type="submit" class="screen-button screen-main">
									Continuar
								</button>
							</div>
							<Notice text={notice} />
						</ScreenForm>
					</div>
				</div>
			</div>
		</>
	);
}
