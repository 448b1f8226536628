import { useState } from 'preact/hooks';
import { Notice } from './notice';
import { ScreenField } from './screen-field';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

const PHOTOS = ['Foto do documento de identificação', 'Selfie segurando o documento'];

export function ContactFormScreen({ go }: ScreenProps) {
	const [notice, setNotice] = useState<string | null>(null);
	return (
		<ScreenFrame sample="practice_sample_form" crumb="Formulário de atendimento">
			<ScreenForm onDone={() => go('form-sent')}>
				<h2>Formulário de atendimento da conta gov.br</h2>
				<p>Para recuperar o acesso, envie a foto de um documento de identificação e uma selfie em que você segura o documento.</p>
				<ScreenField id="practice-name" label="Nome completo" />
				<ScreenField id="practice-cpf" label="CPF" digits />
				<ScreenField id="practice-email" label="E-mail para contato" />
				{PHOTOS.map((photo) => (
					<div key={photo} class="screen-field">
						<p>{photo}</p>
						<button type="button" class="screen-button" onClick={() => setNotice('practice_no_photo')}>
							Escolher arquivo
						</button>
					</div>
				))}
				<Notice text={notice} />
				<div class="screen-buttons">
					<button type="submit" class="screen-button screen-main">
						Enviar
					</button>
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Voltar ao início
					</button>
				</div>
			</ScreenForm>
		</ScreenFrame>
	);
}
