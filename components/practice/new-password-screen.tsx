import { ScreenField } from './screen-field';
import { ScreenForm } from './screen-form';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

const RULES = ['de 8 à 70 caracteres', 'letra minúscula', 'letra maiúscula', 'número', 'símbolo (Ex. !@#%$)'];

export function NewPasswordScreen({ go }: ScreenProps) {
	return (
		<ScreenFrame sample="practice_sample_new_password" crumb="Cadastrar senha">
			<ScreenForm onDone={() => go('cpf')}>
				<p>
					<b>Cadastre uma senha para sua conta gov.br.</b>
				</p>
				<p>CPF: ***.***.***-**</p>
				<ScreenField id="practice-new" label="Senha:" placeholder="Digite a sua senha" secret />
				<div>
					<p>Sua senha deve conter:</p>
					<ul class="screen-rules">
						{RULES.map((rule) => (
							<li key={rule}>{rule}</li>
						))}
					</ul>
				</div>
				<ScreenField id="practice-repeat" label="Confirmar Senha:" placeholder="Repita a sua senha" secret />
				<div class="screen-buttons">
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Voltar ao início
					</button>
					<button type="submit" class="screen-button screen-main">
						Continuar
					</button>
				</div>
			</ScreenForm>
		</ScreenFrame>
	);
}
