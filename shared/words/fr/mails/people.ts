import type { peopleMails as english } from '../../en/mails/people.ts';
import type { MailText } from '../../mail-text.ts';

export const peopleMails = {
  personInvited: {
    subject: 'Votre compte pour le Financement de projets du COMCEC',
    text: 'Votre compte pour le Financement de projets du COMCEC a été créé. Vos rôles : {roles}.\n\nConnectez-vous avec cette adresse électronique. Votre premier mot de passe vous parvient dans un courriel distinct ; à la première connexion, vous choisissez le vôtre et configurez votre second facteur.',
    action: 'Se connecter',
  },
  invitedAgain: {
    subject: 'Un nouveau premier mot de passe pour le Financement de projets du COMCEC',
    text: 'Un nouveau premier mot de passe pour le Financement de projets du COMCEC vous parvient dans un courriel distinct. Il remplace le précédent et est valable sept jours.\n\nConnectez-vous avec cette adresse électronique ; à la première connexion, vous choisissez votre propre mot de passe et configurez votre second facteur. Si vous l’avez déjà fait, votre mot de passe reste valable et aucun autre ne vous parvient. Si vous l’avez oublié, demandez-en un autre sur la page de connexion.',
    action: 'Se connecter',
  },
  addressCorrected: {
    subject: 'L’adresse électronique avec laquelle vous vous connectez a changé',
    text: 'Votre adresse électronique dans le Financement de projets du COMCEC a été corrigée. Connectez-vous désormais avec cette adresse, {address} ; votre mot de passe et votre second facteur restent les mêmes, et nos courriels arrivent ici.\n\nSi vous ne vous y attendiez pas, veuillez répondre à ce courriel.',
    action: 'Se connecter',
  },
  addressLeft: {
    subject: 'Votre adresse pour le Financement de projets du COMCEC a changé',
    text: '{formerAddress} n’est plus l’adresse avec laquelle {name} se connecte au Financement de projets du COMCEC, et nos courriels n’y arrivent plus. Un administrateur a saisi une autre adresse.\n\nSi vous êtes {name} et ne vous y attendiez pas, veuillez répondre immédiatement à ce courriel : une autre personne pourrait sinon se connecter à votre place.',
    action: 'Ouvrir le Financement de projets',
  },
  rolesChanged: {
    subject: 'Vos rôles dans le Financement de projets du COMCEC ont changé',
    text: 'Vos rôles sont désormais : {roles}.\n\nVotre page d’accueil montre ce que vous pouvez faire. Si vous ne vous y attendiez pas, veuillez répondre à ce courriel.',
    action: 'Ouvrir ma page d’accueil',
  },
  rolesEnded: {
    subject: 'Vos rôles dans le Financement de projets du COMCEC ont pris fin',
    text: 'Vous n’avez plus de rôle dans le Financement de projets du COMCEC. Vous pouvez toujours vous connecter et lire les appels.\n\nSi vous ne vous y attendiez pas, veuillez répondre à ce courriel.',
    action: 'Voir les appels',
  },
  accessSuspended: {
    subject: 'Votre accès au Financement de projets du COMCEC est suspendu',
    text: 'Vous ne pouvez plus vous connecter au Financement de projets du COMCEC. Ce que vous y avez fait est conservé.\n\nSi vous pensez qu’il s’agit d’une erreur, veuillez répondre à ce courriel.',
    action: 'Voir les appels',
  },
  accessReinstated: {
    subject: 'Vous pouvez de nouveau vous connecter au Financement de projets',
    text: 'Votre accès au Financement de projets du COMCEC est rouvert, avec les rôles que vous aviez.',
    action: 'Se connecter',
  },
  seatGiven: {
    subject: 'Un siège au groupe de travail : {area}',
    text: '{owner} dispose d’un siège au groupe de travail « {area} » à partir du {day}. Votre institution peut proposer des projets dans ce domaine lorsqu’un appel est ouvert.',
    action: 'Voir les appels',
  },
  seatEnded: {
    subject: 'Le siège au groupe de travail prend fin : {area}',
    text: 'Le siège de {owner} au groupe de travail « {area} » prend fin le {day}. Après cette date, votre institution ne peut plus commencer de proposition dans ce domaine.\n\nSi vous pensez qu’il s’agit d’une erreur, veuillez répondre à ce courriel.',
    action: 'Voir les appels',
  },
  institutionSuspended: {
    subject: 'Votre institution est suspendue dans le Financement de projets',
    text: '{owner} ne peut rien commencer de nouveau dans le Financement de projets du COMCEC pour le moment.\n\nMotif : {reason}\n\nSi vous pensez qu’il s’agit d’une erreur, veuillez répondre à ce courriel.',
    action: 'Voir les appels',
  },
  institutionReinstated: {
    subject: 'Votre institution peut de nouveau participer',
    text: '{owner} n’est plus suspendue et peut participer au Financement de projets du COMCEC comme auparavant.',
    action: 'Voir les appels',
  },
} satisfies Record<keyof typeof english, MailText>;
