import { useState } from 'preact/hooks';
import { Notice } from './notice';
import { ScreenField } from './screen-field';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

const OTHERS = ['Login com seu banco', 'Login com QR code', 'Seu certificado digital', 'Seu certificado digital em nuvem'];

export function CpfScreen({ go }: ScreenProps) {
	return <Cpf go={go} refused={false} />;
}

export function RefusedScreen({ go }: ScreenProps) {
	return <Cpf go={go} refused={true} />;
}

function Cpf({ go, refused }: ScreenProps & { refused: boolean }) {
	const [notice, setNotice] = useState<string | null>(null);
	return (
		<ScreenFrame sample="practice_sample_cpf">
			{refused && (
				<p class="screen-alert" role="alert">
					Usuário e/ou senha inválidos. (ERL0003900)
				</p>
			)}
			<ScreenForm onDone={() => go('password')}>
				<h2>Identifique-se no gov.br com:</h2>
				<p>
					<b>Número do CPF</b>
				</p>
				<p>
					Digite seu CPF para <b>criar</b> ou <b>acessar</b> sua conta gov.br
				</p>
				<ScreenField id="practice-cpf" label="CPF" placeholder="Digite seu CPF" digits />
				<div class="screen-buttons">
					<button type="submit" class="screen-button screen-main">
						Continuar
					</button>
				</div>
				<p>Outras opções de identificação:</p>
				<ul class="screen-others">
					{OTHERS.map((name) => (
						<li key={name}>
							<button type="button" class="screen-link" onClick={() => setNotice('practice_not_this_button')}>
								{name}
							</button>
						</li>
					))}
				</ul>
				<Notice text={notice} />
			</ScreenForm>
		</ScreenFrame>
	);
}
