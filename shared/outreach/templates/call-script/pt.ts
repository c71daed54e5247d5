export const pt = `
# Roteiro de ligação: {{ firm }}

{% if years and jobs %}Trabalha{% if place %} em {{ place }}{% endif %} há {{ years }} anos; {{ jobs }}.{% elsif years %}Trabalha{% if place %} em {{ place }}{% endif %} há {{ years }} anos.{% elsif jobs %}{{ jobs }}{% if place %} em {{ place }}{% endif %}.{% elsif place %}Em {{ place }}.{% endif %}

> A primeira ligação pergunta, não propõe. Nem preço, nem nomes de terceiros, nem aviso a mais ninguém da empresa. Se o dono não quiser mais ligações, ponha logo a empresa na lista de não contatar.

## Para começar

1. {% if author and office %}“Bom dia, fala {{ author }}, de {{ office }}.{% elsif author %}“Bom dia, fala {{ author }}.{% elsif office %}“Bom dia, estou ligando de {{ office }}.{% else %}“Bom dia.{% endif %} Pode falar agora, ou prefere que eu ligue outro dia?”
2. Diga quem lhe deu o nome, se alguém deu: o contador, a associação comercial, um vizinho.
3. “Escrevemos sobre o futuro das empresas daqui quando os donos quiserem deixá-las. Posso fazer algumas perguntas? Dez minutos, e fica entre nós.”

## Seis perguntas

1. Por quantos anos mais gostaria de dirigir a empresa, e qual seria um bom momento para sair?
2. O que pensam sua família e seus sócios?
3. Quem cuida de tudo quando o senhor ou a senhora falta uma semana?
4. Tem à mão os balanços dos últimos três anos?
5. Tem uma ideia de quanto vale a empresa, e de quanto precisa receber por ela?
6. O que desejaria para as pessoas que trabalham com o senhor ou a senhora?

## O que se costuma objetar

- *“É cedo.”* Uma boa passagem leva três a cinco anos; hoje custa uma hora.
- *“Meu pessoal não tem dinheiro.”* Raramente pagam sozinhos: o preço é pago com o tempo, com um empréstimo e com o lucro da própria empresa.
- *“Aqui ninguém quer mandar.”* Bastam uma ou duas pessoas que liderem; podem ser encontradas ou formadas.
- *“Não quero que se saiba.”* Ninguém é avisado sem a sua palavra.

## Antes de desligar

Combine um próximo passo com data: uma conversa de uma hora, papéis a enviar, ou uma ligação dentro de alguns meses. Anote na linha do tempo o que foi dito, e o que não foi dito.
`
