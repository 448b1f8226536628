import { useState } from 'preact/hooks';
import { type Contact, email, sms } from './contacts';
import { Notice } from './notice';
import { ScreenField } from './screen-field';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

export function EmailCodeScreen({ go }: ScreenProps) {
	return <Code go={go} contact={email} />;
}

export function SmsCodeScreen({ go }: ScreenProps) {
	return <Code go={go} contact={sms} />;
}

function Code({ go, contact }: ScreenProps & { contact: Contact }) {
	const [notice, setNotice] = useState<string | null>(null);
	return (
		<ScreenFrame sample="practice_sample_code" crumb={contact.crumb} bar={{ steps: contact.bar, at: 2 }}>
			<ScreenForm onDone={() => go('new-password')}>
				<p>Digite o código recebido em:</p>
				<p>
					<b>{contact.hidden}</b>
				</p>
				<ScreenField id="practice-code" label="Código" placeholder="Digite o código" digits />
				<p>
					Não recebeu o código?{' '}
					<button type="button" class="screen-link" onClick={() => setNotice('practice_resent')}>
						Reenviar código
					</button>
				</p>
				<Notice text={notice} />
				<div class="screen-buttons">
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Voltar ao início
					</button>
					<button type="button" class="screen-button" onClick={() => go(contact.send)}>
						Voltar
					</button>
					<button type="submit" class="screen-button screen-main">
						Continuar
					</button>
				</div>
			</ScreenForm>
		</ScreenFrame>
	);
}
