export const pt = `
# Guião de chamada: {{ firm }}

{% if years and jobs %}Trabalha{% if place %} em {{ place }}{% endif %} há {{ years }} anos; {{ jobs }}.{% elsif years %}Trabalha{% if place %} em {{ place }}{% endif %} há {{ years }} anos.{% elsif jobs %}{{ jobs }}{% if place %} em {{ place }}{% endif %}.{% elsif place %}Em {{ place }}.{% endif %}

> A primeira chamada pergunta, não propõe. Nem preço, nem nomes de terceiros, nem aviso a mais ninguém da empresa. Se o titular não quiser mais chamadas, ponha logo a empresa na lista de não contactar.

## Para começar

1. {% if author and office %}«Bom dia, fala {{ author }}, de {{ office }}.{% elsif author %}«Bom dia, fala {{ author }}.{% elsif office %}«Bom dia, estou a ligar de {{ office }}.{% else %}«Bom dia.{% endif %} Pode falar agora, ou prefere que ligue noutro dia?»
2. Diga quem lhe deu o nome, se alguém deu: o contabilista, a associação comercial, um vizinho.
3. «Escrevemos-lhe sobre o futuro das empresas daqui quando os titulares as quiserem deixar. Posso fazer-lhe algumas perguntas? Dez minutos, e fica entre nós.»

## Seis perguntas

1. Quantos anos mais gostaria de dirigir a empresa, e qual seria um bom momento para sair?
2. O que pensam a sua família e os seus sócios?
3. Quem trata de tudo quando falta uma semana?
4. Tem à mão as contas dos últimos três anos?
5. Tem uma ideia de quanto vale a empresa, e de quanto precisa de receber por ela?
6. O que desejaria para as pessoas que trabalham consigo?

## O que se costuma objetar

- *«É cedo.»* Uma boa passagem leva três a cinco anos; hoje custa uma hora.
- *«O meu pessoal não tem dinheiro.»* Raramente pagam sozinhos: o preço paga-se com o tempo, com um empréstimo e com o lucro da própria empresa.
- *«Aqui ninguém quer mandar.»* Bastam uma ou duas pessoas que liderem; podem encontrar-se ou formar-se.
- *«Não quero que se saiba.»* Ninguém é avisado sem a sua palavra.

## Antes de desligar

Combine um próximo passo com data: uma conversa de uma hora, papéis a enviar, ou uma chamada dentro de alguns meses. Anote na cronologia o que se disse, e o que não se disse.
`
