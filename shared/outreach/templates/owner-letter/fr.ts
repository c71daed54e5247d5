import { letterHead, signature } from '../letter-parts.ts'

export const fr = String.raw`
${letterHead}

Personnel et confidentiel\
{% for line in addressee %}{{ line }}{% unless forloop.last %}\
{% endunless %}{% endfor %}

## Que deviendra {{ firm }} dans cinq à dix ans ?

Madame, Monsieur,

{% if office %}Ce courrier vous est adressé par {{ office }}. {% endif %}Nous aidons les entreprises du territoire à continuer le jour où leurs dirigeants souhaitent passer la main. C’est un service public : il ne coûte rien, n’engage à rien, et ce que vous nous direz reste entre nous.

{% if years and jobs %}D’après le registre des entreprises, {{ firm }} est en activité{% if place %} à {{ place }}{% endif %} depuis {{ years }} ans et compte {{ jobs }}. {% elsif years %}D’après le registre des entreprises, {{ firm }} est en activité{% if place %} à {{ place }}{% endif %} depuis {{ years }} ans. {% elsif jobs %}D’après le registre des entreprises, {{ firm }} compte {{ jobs }}{% if place %} à {{ place }}{% endif %}. {% endif %}Les entreprises comme la vôtre gardent ici des savoir-faire, des revenus et une clientèle ; quand l’une d’elles ferme faute de repreneur trouvé à temps, il est rare qu’une autre ouvre à sa place.

Beaucoup de dirigeants remettent cette question à plus tard, et plus tard il reste peu de choix. Il y a trois façons de transmettre une entreprise :

- **à la famille**, si quelqu’un le souhaite et s’y prépare ;
- **à un acquéreur** : un concurrent, un fournisseur, un entrepreneur venu d’ailleurs ;
- **à ceux qui y travaillent**, ensemble, en coopérative. C’est la moins connue des trois.

Céder à ses salariés, c’est un prix juste, fixé par une évaluation indépendante et payé en une fois ou sur plusieurs années. Vous choisissez le rythme de votre départ et pouvez rester quelque temps comme conseiller. L’entreprise garde son nom, son lieu et ses emplois. {{ figure }}

Nous vous proposons un entretien privé d’une heure, où il vous conviendra ; un premier examen des voies qui vous seraient ouvertes ; et une aide pour savoir ce que vaut l’entreprise. Nous poserons plus de questions que nous ne ferons de propositions, et nous n’en parlerons à personne d’autre sans votre accord.

{% if author and contact %}{{ author }} se tient à votre disposition : {{ contact }}.{% elsif contact %}Nous nous tenons à votre disposition : {{ contact }}.{% elsif author %}{{ author }} se tient à votre disposition ; il suffit de répondre à ce courrier.{% else %}Nous nous tenons à votre disposition ; il suffit de répondre à ce courrier.{% endif %}

Veuillez agréer, Madame, Monsieur, nos salutations distinguées.

${signature}

---

*D’où viennent ces données :* du registre des entreprises{% if register %} ({{ register }}){% endif %}, dans son état au {{ dataDate }}. Nous ne les utilisons que pour vous proposer ce service. Vous pouvez les consulter, les faire rectifier ou vous opposer à leur utilisation à tout moment et sans donner de raison{% if contact %} ({{ contact }}){% endif %} : nous ne vous écrirons alors plus. Vous pouvez aussi saisir l’autorité de protection des données.
`
