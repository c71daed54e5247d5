import type { faults as english } from '../en/faults.ts'
import type { SameShape } from '../same-shape.ts'

export const faults: SameShape<typeof english> = {
  'not-json':
    'à la ligne {{line}}, colonne {{column}}, « {{found}} » n’est pas du JSON ; un nombre s’écrit 0.5, un texte entre guillemets droits doubles',
  'json-unfinished':
    'il s’interrompt à la ligne {{line}}, colonne {{column}}, avant que le JSON soit complet',
  'not-an-object': '« {{key}} » est {{value}}, pas un objet { … }',
  'not-a-list': '« {{key}} » est {{value}}, pas une liste [ … ]',
  'not-a-name': '« {{key}} » contient {{value}}, qui n’est pas un nom',
  'not-a-text': '« {{key}} » est {{value}} ; écrivez un texte de 1 à 200 caractères',
  'key-unknown': '« {{key}} » n’existe pas ; connus ici : {{known}}',
  'not-a-number': '« {{key}} » est {{value}}, pas un nombre',
  'out-of-range': '« {{key}} » est {{value}}, hors de {{from}} à {{to}}',
  'band-upside-down': '« {{key}} » va de {{low}} à {{high}} ; la borne basse vient d’abord',
  'not-yes-or-no': '« {{key}} » est {{value}} ; écrivez true ou false',
  'not-one-of': '« {{key}} » contient {{value}} ; connus ici : {{known}}',
  'not-a-sector': '« {{key}} » est {{value}} ; écrivez un code NACE comme "25" ou "25.11"',
  'comparison-empty': 'elle ne nomme aucun critère',
  'comparison-too-large': 'elle compare {{count}} critères ; au plus {{most}} peuvent l’être à la fois',
  'criterion-twice': 'le critère « {{name}} » figure deux fois',
  'criterion-unknown': 'un jugement nomme « {{name}} », qui n’est pas parmi les critères',
  'judgement-not-read': 'le jugement {{value}} n’a pas la forme [a, b, rapport]',
  'judgement-of-itself': 'un jugement compare « {{name}} » à lui-même',
  'judgement-twice': 'un juge compare deux fois « {{a}} » et « {{b}} »',
  'ratio-not-positive':
    'le rapport de « {{a}} » à « {{b}} » est {{value}} ; il doit être un nombre de {{from}} à {{to}}',
  'judgements-not-connected':
    'aucune chaîne de jugements ne relie « {{a}} » et « {{b}} » ; comparez-les, ou chacun avec un troisième',
  'entry-missing': '« {{key}} » manque',
  'entry-twice': '« {{key}} » contient {{value}}, qui y est déjà',
  'format-unknown': 'il a été écrit au format {{value}} ; cette version lit le format {{known}}',
  'list-empty': '« {{key}} » est vide',
  'sum-not-one': '« {{key}} » font {{sum}} au total ; il faut 1',
  'points-not-rising':
    '« {{key}} » a {{value}} après {{before}} ; les points doivent monter de gauche à droite',
  'value-unfit':
    '« {{key}} » met une valeur de la sorte « {{kind}} » sur « {{reading}} » ; conviennent ici : {{known}}',
  'sign-not-in-model': '« {{key}} » nomme « {{value}} », qui n’est pas un indicateur de ce modèle',
  'not-a-date': '« {{value}} » n’est pas un jour du calendrier ; écrivez 2026-11-24',
  'not-a-country': '« {{key}} » est {{value}} ; écrivez un pays comme IT, ou une région comme ES-CT',
}
