import type { errors as english } from '../en/errors.ts'
import type { SameShape } from '../same-shape.ts'

export const errors: SameShape<typeof english> = {
  'file-missing': 'Il n’y a pas de fichier « {{file}} ». Vérifiez le nom et le dossier.',
  'file-is-folder': '« {{file}} » est un dossier. Choisissez le fichier CSV qu’il contient.',
  'file-not-readable':
    '« {{file}} » ne peut pas être ouvert en lecture ({{reason}}). Vérifiez que vous avez le droit de le lire.',
  'file-empty': '« {{file}} » est vide (0 octet). Redemandez l’extrait.',
  'file-not-table':
    '« {{file}} » n’est pas un tableau de texte : son contenu est {{found}}. Demandez le registre en CSV, ou ouvrez-le dans un tableur et enregistrez-le en « CSV UTF-8 ».',
  'file-is-spreadsheet':
    '« {{file}} » est une feuille de calcul ({{found}}). Ouvrez-la dans un tableur et enregistrez la feuille en « CSV UTF-8 », puis importez ce fichier.',
  'file-no-header':
    '« {{file}} » n’a aucune ligne qui ressemble à des noms de colonnes, et aucun format connu sans eux ne convient.',
  'file-header-only': '« {{file}} » a des noms de colonnes mais aucune ligne dessous. Redemandez l’extrait.',
  'file-no-name-or-id':
    '« {{file}} » n’a ni colonne de noms d’entreprises ni colonne d’identifiants. Colonnes trouvées : {{columns}}. Dites par une correspondance laquelle est laquelle.',
  'encoding-unknown':
    'L’encodage « {{encoding}} » pour « {{file}} » n’est pas connu. Sont connus, entre autres, utf-8, windows-1252, iso-8859-1, utf-16le, cp850.',
  'file-changed':
    '« {{file}} » a changé pendant la lecture. Rien n’a été importé. Importez-le de nouveau quand il ne sera plus en cours d’écriture.',
  'files-not-together':
    '« {{file}} » appartient à {{register}}, « {{other}} » à {{otherRegister}}. Rien n’a été importé. Importez chaque registre séparément.',
  'file-packed-too-tight':
    '« {{file}} » se décompresse à plus de {{ratio}} fois sa taille. Il n’a pas été lu : un registre ne le fait jamais, et un tel fichier peut remplir le disque. Décompressez-le vous-même si vous le savez sain.',
  'file-line-too-long':
    'La ligne {{line}} de « {{file}} » ne se termine pas : elle dépasse les {{read}} Kio dans lesquels on cherche les noms de colonnes et les lignes. Rien n’a été lu. Demandez l’extrait en CSV avec une entreprise par ligne, ou enregistrez-le de nouveau avec des sauts de ligne.',
  'file-column-missing':
    '« {{file}} » n’a pas de noms de colonnes et ressemble à un fichier de « {{profile}} », mais ses lignes ont {{found}} colonnes alors que ce format en a {{columns}}. Sans noms, aucune colonne ne peut être reconnue ; rien n’a donc été lu. Demandez l’extrait complet, ou écrivez les noms des colonnes dans une première ligne.',
  'file-packed-several':
    '« {{file}} » contient plusieurs fichiers : {{names}}. Décompressez-le et choisissez ceux à importer.',
  'file-not-writable':
    '« {{file}} » ne peut pas être écrit ({{reason}}). Rien n’a été changé. Choisissez un autre endroit.',
  'profile-unknown': 'Il n’y a pas de profil de registre « {{profile}} ». Connus : {{known}}.',
  'mapping-not-usable': 'La correspondance « {{file}} » n’est pas utilisable : {{reason}}.',
  'model-not-usable': 'Le modèle « {{file}} » n’est pas utilisable : {{reason}}.',
  'firm-file-not-usable': '« {{file}} » ne décrit pas une entreprise : {{reason}}.',
  'comparisons-not-usable': 'Les comparaisons de « {{file}} » ne sont pas utilisables : {{reason}}.',
  'entry-not-usable': 'Ceci n’est pas utilisable : {{reason}}.',
  'outcomes-not-usable':
    '« {{file}} » n’est pas une liste d’issues : il lui faut les colonnes id, outcome et date. Colonnes trouvées : {{columns}}.',
  'territory-not-usable':
    '« {{file}} » ne peut pas servir pour le territoire : {{reason}}. Rien n’a été changé.',
  'territory-file-unknown': 'Il n’y a pas de fichier {{file}} du territoire.',
  'outcome-unknown': 'Aucune issue n’est notée pour l’entreprise « {{firm}} ».',
  'firm-not-in-gold-set': '« {{firm}} » n’est pas parmi les entreprises à étiqueter.',
  'table-unknown': 'Il n’y a pas de tableau conservé {{table}} dans cet espace de travail.',
  'model-unknown': 'Il n’y a pas de modèle « {{model}} ». Connus : {{known}}.',
  'firm-not-ranked':
    'L’entreprise « {{firm}} » n’est pas dans le classement ; elle n’a donc pas de rang à comparer.',
  'workspace-none': 'Aucun espace de travail n’est ouvert. Ouvrez-en ou créez-en un d’abord.',
  'workspace-missing':
    'Il n’y a pas d’espace de travail « {{file}} ». Vérifiez le nom, ou importez un registre pour le créer.',
  'workspace-not-ours': '« {{file}} » n’est pas un espace de travail Relevo. Il a été laissé tel quel.',
  'workspace-newer':
    '« {{file}} » a été écrit par un Relevo plus récent (format {{found}}, celui-ci connaît jusqu’au {{known}}). Il a été laissé tel quel. Utilisez le programme plus récent.',
  'workspace-damaged': '« {{file}} » est abîmé. Il a été laissé tel quel. Restaurez une sauvegarde.',
  'workspace-in-use':
    '« {{file}} » est en cours d’écriture par un autre programme. Fermez-le là-bas, ou réessayez dans un instant.',
  'workspace-exists': '« {{file}} » existe déjà. Choisissez un autre nom, ou ouvrez-le.',
  'workspace-strange':
    '« {{file}} » contient des parties qu’aucun espace de travail n’a ({{names}}) et qui pourraient changer vos données à votre insu. Il a été laissé tel quel. Ses données peuvent être reprises dans un nouvel espace de travail.',
  'workspace-read-only':
    '« {{file}} » est ouvert en lecture seule : il ne peut pas être écrit là où il se trouve. Rien n’a été changé. Copiez-le dans un dossier à vous pour y travailler.',
  'workspace-open-elsewhere':
    '« {{file}} » est ouvert sur {{machine}} ({{person}}, depuis {{since}}). Fermez-le là-bas, ou ouvrez-le ici en lecture.',
  'workspace-replaced':
    '« {{file}} » a été remplacé ou supprimé par un autre programme pendant qu’il était ouvert ici. Plus rien n’y est écrit. Rouvrez-le pour voir ce qui s’y trouve maintenant.',
  'backup-not-sound':
    'La copie « {{file}} » est elle-même abîmée. Elle n’a pas été utilisée. Choisissez-en une autre.',
  'source-unknown': 'Il n’y a pas de registre « {{source}} » dans cet espace de travail.',
  'disk-trouble':
    'Le disque n’a pas pu lire ou écrire « {{file}} ». Ce qui était conservé est inchangé. Enregistrez une sauvegarde sur un autre disque.',
  'import-unknown': 'Il n’y a pas d’import {{import}} dans cet espace de travail.',
  'firm-unknown': 'Il n’y a pas d’entreprise d’identifiant « {{firm}} » dans cet espace de travail.',
  'firm-ambiguous':
    'L’identifiant « {{firm}} » figure dans plusieurs sources : {{sources}}. Écrivez SOURCE:ID.',
  'firm-objected':
    '« {{firm}} » a demandé à ne pas être notée : il n’y a pas de note sur laquelle décider, à contester ou à comparer.',
  'view-unknown': 'Il n’y a pas de liste enregistrée {{view}} dans cet espace de travail.',
  'note-unknown': 'Il n’y a pas de note {{note}} dans cet espace de travail.',
  'distress-unknown': 'Il n’y a pas d’événement {{event}} en attente de décision.',
  'file-not-events':
    '« {{file}} » n’est pas une liste de fermetures, de licenciements ou d’avis d’insolvabilité : il lui faut une colonne avec l’entreprise et une qui dit ce qui s’est passé ou quand. Colonnes trouvées : {{columns}}.',
  'edit-unknown': 'Il n’y a pas de correction {{edit}} dans cet espace de travail.',
  'decision-unknown':
    'Il n’y a pas de décision {{decision}} dans cet espace de travail qui puisse être retirée ou rétablie.',
  'contest-unknown':
    'Il n’y a pas de contestation {{contest}} dans cet espace de travail qui puisse être réglée, retirée ou rétablie.',
  'contest-resolved':
    'La contestation {{contest}} a été réglée le {{date}}. Elle reste telle qu’elle a été écrite ; qui n’est pas d’accord conteste à nouveau.',
  'list-undecided':
    '« Telle que décidée » vaut pour les listes où une personne a décidé de chaque entreprise. Sans décision dans cette optique : {{open}}, dont {{firms}}. Rien n’a été écrit. Décidez-en sur leur fiche ou avec « decide », filtrez la liste par décision (à l’écran ou avec « --where decision=take-on »), ou exportez-la comme proposition.',
  'judgement-unknown': 'Il n’y a pas d’estimation {{judgement}} dans cet espace de travail.',
  'judgement-not-usable':
    '« {{about}} » est un oui ou un non : écrivez 1 ou 0, pas {{value}}. Rien n’a été changé.',
  'edit-not-usable': 'La valeur pour {{field}} n’est pas utilisable : {{reason}} Rien n’a été changé.',
  'template-unknown': 'Il n’y a pas de modèle de document « {{template}} ». Connus : {{known}}.',
  'do-not-contact':
    '« {{name}} » est sur la liste d’opposition depuis {{since}} : {{reason}}. Rien n’a été écrit. Pour reprendre contact, retirez-la d’abord de la liste.',
  'contact-refused': '{{name}} a refusé d’être contacté. Rien n’a été écrit. {{note}}',
  'suppression-unknown': 'Il n’y a pas d’entrée {{suppression}} sur la liste d’opposition.',
  'campaign-unknown': 'Il n’y a pas de campagne {{campaign}} dans cet espace de travail.',
  'member-unknown': 'Il n’y a d’entrée {{member}} dans aucune campagne de cet espace de travail.',
  'contact-unknown': 'Il n’y a pas de contact {{contact}} dans cet espace de travail.',
  'event-unknown': 'Il n’y a d’entrée {{event}} dans aucune chronologie de cet espace de travail.',
  'word-template-unknown':
    'Il n’y a pas de modèle Word « {{template}} » dans cet espace de travail. Connus : {{known}}.',
  'word-template-not-usable':
    '« {{file}} » n’est pas utilisable comme modèle : {{reason}} Rien n’a été conservé.',
  'export-not-usable': '« {{file}} » n’est pas une liste que Relevo a exportée en JSON : {{reason}}.',
  'nothing-imported': 'Rien n’a encore été importé dans cet espace de travail. Importez d’abord un registre.',
  'disk-full': 'Le disque est plein. Ce qui était là est intact. Libérez de la place et réessayez.',
  cancelled: 'Annulé. Rien n’a été changé.',
  'call-unknown': 'On a demandé au programme « {{call}} », qu’il ne connaît pas.',
  'input-not-valid': 'La demande « {{call}} » n’est pas complète : {{reason}}.',
  internal:
    'Quelque chose s’est mal passé dans Relevo ({{reason}}). Vos données sont intactes. Merci de le signaler.',
}
