import fc from 'fast-check';

/** Something personal, and what of it would give it away wherever it turned up. Digits are looked for by themselves. */
export interface Secret {
	text: string;
	traces: readonly string[];
}

/** Among the commonest in Brazil, also those that are words of every day. */
export const GIVEN = words(`
	Maria José Ana João Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Luís Gabriel Rafael Francisca Daniel Marcelo Bruno
	Eduardo Felipe Raimundo Rodrigo Antônia Manoel Mateus André Fernando Fábio Leonardo Gustavo Guilherme Leandro Tiago Anderson
	Ricardo Márcio Jorge Sebastião Alexandre Roberto Edson Diego Vitor Sérgio Cláudio Matheus Thiago Geraldo Adriano Luciano Júlio
	Renato Alex Vinícius Rogério Samuel Ronaldo Mário Flávio Douglas Igor Davi Manuel Jeferson Cícero Miguel Robson Mauro Danilo
	Henrique Caio Reginaldo Joaquim Benedito Gilberto Marco Alan Nelson Cristiano Elias Wilson Valdir Emerson Luan David Renan
	Severino Fabrício Mauricio Jonas Gilmar Jean Fabiano Wesley Diogo Adilson Jair Alessandro Everton Osvaldo Gilson Willian Joel
	Silvio Hélio Maicon Reinaldo Pablo Artur Vagner Valter Celso Ivan Cleiton Vanderlei Vicente Arthur Milton Domingos Wagner Sandro
	Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Amanda Bruna Jéssica Letícia Júlia Luciana Vanessa Mariana Gabriela
	Vera Vitória Larissa Cláudia Beatriz Luana Rita Sônia Renata Eliane Josefa Simone Natália Cristiane Carla Débora Rosângela
	Jaqueline Rosa Daniela Aparecida Marlene Terezinha Raimunda Andreia Fabiana Lúcia Raquel Angela Rafaela Joana Luzia Elaine
	Daniele Isabela Tereza Conceição Graça Clara Luz Glória Socorro Dores Pilar Sol Estela Íris Violeta Aurora Pérola Esperança
`);
export const FAMILY = words(`
	Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares
	Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves
	Santana Teixeira Araújo Pinto Reis Cavalcante Castro Campos Moura Cruz Monteiro Melo Batista Borges Barros Correia Miranda Duarte
	Azevedo Brito Farias Coelho Cunha Sales Peixoto Pires Leite Macedo Siqueira Xavier Franco Bezerra Sousa Figueiredo Viana Neves
	Coutinho Guimarães Medeiros Tavares Bastos Amaral Paiva Rezende Assis Braga Magalhães Branco Prado Leal Aguiar Queiroz Toledo
	Brasil Vale Pinheiro Carneiro Cordeiro Lobo Leão Falcão Raposo Flores Salgado Bueno Guerra Paz Camargo Fontes Serra
`);

function words(text: string): readonly string[] {
	return text.trim().split(/\s+/u);
}

const digits = (length: number) =>
	fc.array(fc.integer({ min: 1, max: 9 }), { minLength: length, maxLength: length }).map((each) => each.join(''));
const spelled = (base: number) => (text: string) => text.replace(/\d/gu, (digit) => String.fromCodePoint(base + Number(digit)));
const numbered = (text: string): Secret => ({ text, traces: [text] });
const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const cpf = fc
	.tuple(digits(11), fc.constantFrom('$1.$2.$3-$4', '$1$2$3$4', '$1 $2 $3 $4', '$1.$2.$3/$4', '***.$2.$3-**'))
	.map(([all, form]) => all.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/u, form));
const phone = fc
	.tuple(digits(11), fc.constantFrom('($1) $2-$3', '+55 $1 $2 $3', '$1$2$3', '($1) *****-$3', '$1 $2.$3'))
	.map(([all, form]) => all.replace(/(\d{2})(\d{5})(\d{4})/u, form));
const protocol = digits(12).map((all) => `${all.slice(0, 4)}.${all.slice(4, 11)}/${all.slice(11)}`);
const number = fc.oneof(cpf, phone, protocol, cpf.map(spelled(0xff10)), cpf.map(spelled(0x660)), cpf.map(spelled(0x1d7ce))).map(numbered);

const person = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY));
const name = fc
	.tuple(
		person,
		fc.constantFrom(' ', ' da ', ' de ', '-', '.', '_', ', ', ' e '),
		fc.constantFrom('as is', 'upper', 'lower', 'bare', 'joined'),
	)
	.map(([[given, family], between, form]): Secret => {
		const whole = form === 'joined' ? `${bare(given)}${family}` : `${given}${between}${family}`;
		const text = form === 'upper' ? whole.toUpperCase() : form === 'lower' ? whole.toLowerCase() : form === 'bare' ? bare(whole) : whole;
		return { text, traces: [given, family] };
	});
const email = fc
	.tuple(
		person,
		fc.constantFrom('.', '_', '', '+senha.'),
		fc.constantFrom('gmail.com', 'bol.com.br', 'acesso.gov.br', 'senha.com'),
		fc.boolean(),
	)
	.map(([[given, family], between, domain, isMasked]): Secret => {
		const local = `${bare(given)}${between}${bare(family)}`;
		if (isMasked) return { text: `${bare(given)}${'*'.repeat(6)}@${domain.slice(0, 2)}*****`, traces: [given] };
		return { text: `${local}@${domain}`, traces: between === '' ? [local] : [given, family, local] };
	});

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const base64 = (length: number) => fc.string({ unit: fc.constantFrom(...BASE64), minLength: length, maxLength: length });
const token = fc
	.oneof(
		fc.uuid(),
		fc.tuple(base64(18), base64(30), base64(22)).map((parts) => `eyJ${parts.join('.')}`),
		fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 40 }),
		base64(24),
	)
	.map((text): Secret => ({ text, traces: text.split(/[.-]/u).filter((part) => /[^0]/u.test(part) && part.length >= 6) }));

export const secret: fc.Arbitrary<Secret> = fc.oneof(number, name, email, token);
