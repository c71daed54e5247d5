import type { outreach as english } from '../en/outreach.ts'
import type { SameShape } from '../same-shape.ts'

export const outreach: SameShape<typeof english> = {
  'template-title': 'Vos propres modèles Word',
  'template-lead':
    'Des lettres dans la forme propre à votre service. Le modèle est vérifié lors de l’ajout, pour qu’aucune lettre n’échoue ensuite.',
  'template-none': 'Aucun modèle pour l’instant.',
  'template-no-workspace': 'Les modèles sont conservés dans un espace de travail ; ouvrez-en un d’abord.',
  'template-add': 'Ajouter un modèle Word',
  'template-added': '« {{name}} » a été vérifié et peut servir depuis la fiche de chaque entreprise.',
  'template-remove': 'Retirer le modèle « {{name}} »',
  'template-removed': 'Le modèle « {{name}} » a été retiré. Les lettres écrites avec lui restent.',
  'template-fields': 'Champs qu’un modèle peut utiliser',
  'template-fields-what':
    'Un champ s’écrit entre accolades : {firm}. Ce qui se trouve entre {#years} et {/years} est omis quand le registre ne le sait pas. Les champs de plusieurs lignes se répètent : {#addressee}{.}{/addressee}.',
  recipient: 'À',
  'recipient-register': 'la personne inscrite au registre',
  'letter-of': 'Lettre {{place}} sur {{total}} : {{firm}}',
  'letter-before': 'Lettre précédente',
  'letter-after': 'Lettre suivante',
  print: 'Imprimer',
  'print-or-pdf': 'Imprimer ou enregistrer en PDF',
  'save-pdf': 'Enregistrer en PDF',
  'save-digest': 'Enregistrer en feuille',
  'save-list': 'Enregistrer la liste',
  'list-title': 'Liste d’intervention : {{campaign}}',
  'list-empty': 'Aucune entreprise de cette campagne ne peut figurer dans une liste.',
  'read-list': 'Ajouter depuis une liste',
  'read-what':
    '« {{file}} » : optique {{lens}}, modèle {{model}}, données du {{asOf}}, exporté le {{exportedAt}}.',
  'read-by': 'Exporté par {{author}}.',
  'read-count_one': '{{number}} entreprise de la liste se trouve dans cet espace de travail.',
  'read-count_many': '{{number}} entreprises de la liste se trouvent dans cet espace de travail.',
  'read-count_other': '{{number}} entreprises de la liste se trouvent dans cet espace de travail.',
  'read-missing_one': '{{number}} n’y est pas et est laissée de côté.',
  'read-missing_many': '{{number}} n’y sont pas et sont laissées de côté.',
  'read-missing_other': '{{number}} n’y sont pas et sont laissées de côté.',
  'list-saved_one': '« {{file}} » contient {{number}} entreprise.',
  'list-saved_many': '« {{file}} » contient {{number}} entreprises.',
  'list-saved_other': '« {{file}} » contient {{number}} entreprises.',
}
