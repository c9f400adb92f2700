import type { ChainWords } from '../chain-words.ts';

/** Le parcours d’une proposition, des signatures au récépissé. */
export const chain: ChainWords = {
  forms: { preliminary: 'Formulaire préliminaire', final: 'Formulaire final', revised: 'Formulaire final révisé' },
  receiptTitle: 'Récépissé',
  receiptText: 'Le Bureau de coordination du COMCEC a reçu ce que votre institution a signé.',
  code: 'Code',
  codeFollows: 'Suit dans la minute',
  received: 'Reçu',
  signedBy: 'Signé par',
  transmittedBy: 'Transmis par',
  fingerprint: 'Empreinte (SHA-256)',
  saveReceipt: 'Enregistrer le récépissé (PDF)',
  verifyLink: 'Le vérifier comme les autres le voient',
  saveSigned: 'Enregistrer ce qui a été signé (JSON)',
  saveSignedHint:
    'Ce fichier a exactement l’empreinte du récépissé. Gardez les deux ensemble : ils prouvent ce qui a été envoyé.',
  saving: 'En préparation…',
  papersTitle: 'Récépissés et impression',
  printTitle: 'Toute la proposition sur papier',
  printText: 'Les titres sont dans la langue que vous choisissez. Ce qui a été écrit reste dans sa langue.',
  printLanguage: 'Langue',
  savePdf: 'Enregistrer la proposition (PDF)',
  versionsTitle: 'Versions signées',
  versionsNone:
    'Rien n’a encore été signé. Dès que votre autorité responsable aura signé, chaque version restera ici telle quelle.',
  versionSigned: 'Signé par {name}, {moment}',
  versionReceived: 'Transmis par {name}, {moment}',
  versionReturned: 'Renvoyé par {name}, {moment} : {reason}',
  versionRecalled: 'Repris par {name}, {moment}. Le récépissé de cette version, s’il existe, n’est plus valable.',
  versionWaiting: 'Chez le point focal',
  changesTitle: 'Modifié depuis la dernière signature',
  changesText: 'Signé par {name}, {moment}.',
  changesCount: 'Réponses qui diffèrent de ce qui a été signé alors : {count}',
  changesNone: 'Rien n’a changé dans le formulaire depuis.',
  changesShow: 'Montrer ce qui a changé',
  before: 'Signé auparavant',
  now: 'Maintenant',
  row: 'Ligne {number}',
  nothing: 'Rien',
  lapsedTitle: 'Cette proposition est devenue caduque',
  lapsedText:
    'Elle n’a pas été transmise avant la clôture de la phase. Rien n’est perdu : vous pouvez la lire, l’imprimer et en repartir pour une nouvelle proposition lors du prochain appel.',
  withdrawnTitle: 'Cette proposition a été retirée',
  withdrawnText:
    'Vous pouvez la lire, l’imprimer et en repartir pour une nouvelle proposition lors d’un appel ultérieur.',
  seeCalls: 'Voir les appels',
  goesTo: 'Elle est adressée au point focal de {country} pour {area} :',
  vacantTitle: 'Il n’y a pas de point focal',
  vacantText:
    'Personne n’est inscrit actuellement comme point focal de {country} pour {area} : personne ne pourrait transmettre cette proposition. Demandez à votre ministère d’en désigner un auprès du Bureau de coordination du COMCEC, à temps avant la clôture.',
  ownerTitle: 'Votre institution ne peut pas présenter de demande actuellement',
  ownerText:
    'Elle n’est plus membre du groupe de travail ou n’est pas active. Adressez-vous au Bureau de coordination du COMCEC avant la clôture.',
  onTheWay: 'En route vers vous',
  onTheWayText:
    'Des institutions de votre pays rédigent ces propositions. Vous pourrez les lire une fois signées et envoyées ; d’ici là, rappelez l’heure de clôture à leurs auteurs.',
  onTheWayNone: 'Aucune institution de votre pays ne rédige de proposition dans un appel ouvert en ce moment.',
  verifyTitle: 'Vérifier un récépissé',
  verifyIntro:
    'Un récépissé porte l’empreinte numérique d’une proposition exactement telle qu’elle a été signée. Saisissez-la ici ou choisissez le fichier enregistré avec lui. Le fichier reste sur votre appareil ; seule son empreinte est vérifiée.',
  verifyField: 'Empreinte numérique',
  verifyHint: '64 chiffres et lettres de a à f. Les espaces et retours à la ligne ne comptent pas.',
  verifyWrong:
    'Une empreinte compte 64 chiffres et lettres de a à f ; celle-ci en compte {count}. Copiez-la de nouveau.',
  verifyButton: 'Vérifier',
  verifyFile: 'Choisissez le fichier enregistré d’un formulaire signé, ou déposez-le ici',
  knownTitle: 'Reçu',
  knownText: 'Le Bureau de coordination du COMCEC a reçu un contenu portant exactement cette empreinte.',
  unknownTitle: 'Non reçu',
  unknownText:
    'Rien n’a été reçu avec cette empreinte. Si vous avez choisi un fichier, ce n’est pas ce qui a été signé : une seule lettre différente suffit. Demandez le récépissé lui-même à l’institution qui le détient.',
  recalledTitle: 'Repris',
  recalledText:
    'Un contenu portant cette empreinte a été reçu, puis repris par le porteur du projet. Le récépissé n’est plus valable.',
  recalledAt: 'Repris',
  withdrawnAt: 'Proposition retirée',
  form: 'Formulaire',
};
