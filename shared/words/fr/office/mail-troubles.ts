import type { OfficeWords } from '../../office-words.ts';

export const mailTroubles = {
  title: 'Courriels qui n’arrivent pas',
  text: 'Ces personnes risquent de manquer ce qui leur est demandé. Joignez-les par téléphone ou par leur institution, et retirez-les de cette liste quand les courriels arrivent de nouveau.',
  bounce: 'Revenu',
  complaint: 'Signalé indésirable',
  delayed: 'En retard',
  unsent: 'Non envoyé',
  bounceNext:
    'Personne ne reçoit de courriel à cette adresse. Trouvez la bonne ; un administrateur la saisit sur la page de la personne.',
  complaintNext:
    'La personne, ou son service de messagerie, a signalé nos courriels comme indésirables. Elle ne reçoit plus que ce qui exige une action. Demandez-lui si elle souhaite le reste.',
  delayedNext:
    'La boîte aux lettres est pleine ou son serveur ne répond pas. Le prochain courriel arrivera peut-être ; en cas d’urgence, prévenez la personne par un autre moyen.',
  unsentNext:
    'Le service de messagerie n’accepte pas cette adresse. Cherchez une faute de frappe ; un administrateur la corrige sur la page de la personne.',
  about: 'Objet du courriel',
  clear: 'Les courriels arrivent de nouveau',
} satisfies OfficeWords['mailTroubles'];
