import { heldOut } from '../held-out-item.ts';

export const untouchedEn = heldOut('en', 'untouched', {
  sound: [
    // Answers that speak of both, all or none of something in the case, not of the other answers.
    'The ministry changes the leave schedule in the middle of summer. Whom do you tell first, and how? | The heads of section, in a long letter | The union, at its monthly session | *All of the staff, in one short meeting',
    'A mother asks which of three kindergartens has a place for September. The register shows no vacancy. What do you tell her? | “One of the three may well free up, so ring me in August.” | “The register is often behind, so do ask them yourself.” | *“None of the three has one now; let us look at the fourth.”',
    // Negations in the case or in the answers, with a question that is positive, or marked.
    'A colleague has not replied to three of your messages. What do you do next? | Write a fourth one and copy in her head | Leave it, since she did not ask for help | *Walk over and ask what is holding her up',
    'Which line in a refusal letter does **not** help the person who reads it? | The date from which she may apply again | The office that looks into complaints | *The remark that many others got the same',
    'Residents say that nobody has told them when the water will be back. What do you write first? | The pipe was laid in 1974 and has had its day | The crews have not slept since Friday evening | *There is no hour yet; the next news comes at six',
    // Answers that share words and differ in what they do.
    'Whom do you ask before you publish a picture of a sick child? | The doctor on duty | The child’s class teacher | *The child’s parents',
    // Short feedback, and feedback that begins with a verdict, with a reason in it.
    'Where do you talk with a visitor who is afraid of officials? | Behind your desk > She sees a judge. | By the window, standing > She has to look up. | *At the table’s corner > Nobody blocks her way.',
    'What do you do when a meeting drifts away from its agenda? | Let the talk run its course > Wrong, because the last three points fall off. | End it before the hour > Wrong as well: nothing has been settled. | *Name the point you are at > Correct: people come back by themselves.',
    // Capital letters, options and first answers that belong to the case.
    'The hall has two counters, and only counter B takes cash. A visitor with cash stands at counter A. What do you do? | Point at the sign and call the next number > He reads “A, B, C” and is none the wiser. | Take the notes and pay for him by card > Your own card has no place in a state fee. | *Walk over with him and explain it there > At counter B he does not have to begin anew.',
    'Who should hear about plan B of the evacuation? | The press officer’s deputy > Plan B is not news until it is needed. | The owners of the hotels > They hear of plan A, when rooms are booked. | *The drivers on both routes > They will have to turn round without asking.',
    // Feedback that begins alike and goes on differently.
    'A subordinate has missed the third deadline in a row. How do you open the talk? | “You have let the whole team down.” > He will defend himself and stop listening. | *“Three dates have passed. What is in the way?” > A fact and a question: he can start to explain. | “I know that you have a lot on, don’t worry.” > He will thank you, stop listening and miss the fourth.',
    // Lists in the case that the answers do not pick marks from.
    'You have two drafts of a reply: (a) polite and a page long, (b) two lines with a date. The applicant is 80 and reads with a glass. What do you send? | *The short one, in large print | The long one, in clear type | A text message with a link',
    // The right answer is the longest by a hair.
    'How do you end a phone call with somebody who is upset? | “I hope that I could be of help today.” | *“I’ll check it and ring you before five.” | “Do write to us if it happens again.”',
    // Several right answers.
    'Which two sentences of an appraisal can be checked? | *“She answered 40 letters in May.” | “She is the soul of the section.” | *“Her reply of 3 June came late.” | “She gave 100 per cent this year.”',
    // Everyday items with nothing to trip over.
    '| “Leave the door open, the others may hear this too.” | “Close the door, and then you tell me who sent you.” | *“Close the door if you like. I have twenty minutes.”',
    '| “Calm down, please, nobody here is against you.” | “Four rooms is not much, some people see seven.” | *“You’ve been sent round four rooms. Sit with me.”',
    'Your head speaks Kazakh with the delegation and forgets that one guest does not follow. What do you do? | *Whisper the gist into his ear | Wait for a pause and say it aloud | Send the minutes to him later on',
    'A colleague from another region says “yes, yes” in every call, and then nothing happens. What do you ask him? | “Did you understand what I have said?” | *“What will you do first, and by when?” | “Is there somebody else I could ask?”',
  ],
  'item-combined-options': [
    'What makes a message in a crisis easy to trust? | A source with a name | A time it was written | An hour of the next one | *Everything listed here',
    'Which tone suits a reply to an angry comment? | A friendly one with a fact in it | A dry one with a source in it | *A mix of the first two answers | An ironic one with a smile',
  ],
  'item-combined-options item-convergence': [
    'A letter came in Kazakh and Russian, and two colleagues argue about the language of the reply. What do you advise? | Kazakh, as the state language | *Kazakh and Russian, side by side | Russian, as it is quicker to check | Neither the one nor the other',
  ],
  'item-double-negative': [
    'What should a spokesperson **never** do after a leak? | Repeat what was confirmed | *Not pick up the phone at all | Give the hour of the next news',
    'Which behaviour is not unacceptable at a reception? | Taking a private call | *Asking for a short break | Eating at the counter',
  ],
  'item-duplicate-options': [
    'Who answers for the figures in a press release? | *The section that sent them | The press secretary | The editor on duty | the Press Secretary',
    '| “Please wait outside, I’ll call you.” | *“Come in, please, I’m just finishing.” | “Please wait outside – I’ll call you!”',
  ],
  'item-feedback-empty': [
    'An applicant calls for the fifth time in a week about the same certificate. What do you say? | “It will come when it is ready.” > She will call a sixth time. | “You have called four times already.” > Unfortunately, no. | *“It is with the notary until the 9th.” > She can plan, and your phone is quiet.',
    'A foreign guest refuses the sheep’s head at dinner. What do you do? | Explain what an honour it is > He knows; it is the eye that frightens him. | Cut him a smaller piece of it > This is not the best way to act in such a situation. | *Pass it to the elder beside him > The honour stays at the table and nobody loses face.',
    'When is the best moment to ask an intern for his opinion? | At the very end > By then the older ones have spoken, and he will nod. | After the meeting > It cannot change what was decided. | *Before the seniors > Right you are!',
  ],
  'item-feedback-letter': [
    'The deputy akim wants the figures “right now”, but two districts have yet to report. What do you send? | The old figures, unmarked > He will quote them on television. | *The new ones, gaps marked > He sees what is firm. | A note that you need a day > Too slow; the second answer gives him something to work with.',
    'A tender is late, and a bidder asks whether he is in the lead. What do you answer? | “You are among the best three.” > The other two would like to know that too. | *“The result is public on Friday.” > It treats him like the rest, whereas the option below gives him hope. | “Ask again in a day or two.” > He will, with a present.',
  ],
  'item-feedback-same': [
    'What do you do if a visitor films your conversation? | Ask him to leave the room > He is allowed to film, and he will show this part. | *Go on as you have begun > What you say is fit to be seen. | Put a hand on the lens > He is allowed to film, and he will show this part.',
    'How do you announce a change of office hours? | A note on the door that day > People will feel that they are not respected. | *A message two weeks ahead > They can arrange a free morning. | A word at the counter > People will feel that they are not respected!',
  ],
  'item-k-type': [
    'Consider the statements. I. Silence calms an angry caller. II. Repeating his words shows that you listen. III. A joke breaks the ice. Which are true? | I and II | *II alone | II and III',
    'Dana (1) thanked the blogger, (2) corrected the date and (3) asked him to delete the comments. What did she do well? | *The first and the second | The second and the third | The first and the third',
  ],
  'item-key-longest': [
    'What do you do with an anonymous letter about bribes? | File it with the rest | Send it to the archive | *Register it, look at the facts that can be checked, and tell the head what you have found by the end of the week',
    'Why does a mediator repeat what a party has said? | *To let the person hear that he was understood and put right what was not, before the opponent begins to reply | To gain some time | To fill the pause',
    'A resident demands that the akim himself answer him. What do you say? | “The akim is away until Monday.” | “He has a reception once a month.” | *“Tell me what he should know, and I’ll write it down in your words and say today when he can see you.” | “I can answer in his place, too.”',
  ],
  'item-absolute-distractor': [
    'How do you deal with rumours in the district chat? | *Answer the ones that could hurt people | Reply to absolutely every single one | Collect them for the press section',
  ],
  'item-all-correct': [
    'What do you check before you go live? | *The sound | *The light | *The battery',
  ],
  'item-blank-inside': [
    'Which words fit: “If a visitor raises her voice, ______ and then speak of the matter”? | *let her finish | show her the rules | call for the guard',
  ],
  'item-clang': [
    'Which tool suits a survey of farmers without internet? | A form on the web page | A poll in the messenger | *A telephone survey',
  ],
  'item-convergence': [
    'How do you send a confidential annex? | *Encrypted, by courier | Encrypted, by open e-mail | Unsealed, by courier',
  ],
  'item-feedback-missing item-shared-opening': [
    'Which seat do you offer the eldest guest at a round table? | *The one facing the door > It is the place of honour, and he will notice. | The one next to the tea > He would have to pass the cups. | The one by the window',
  ],
  'item-grammar-cue': [
    'How do you answer a threat on the phone? | *“I hear you. What happened to you today?” | Hang up and write down the number | Hand the phone to the guard on duty',
  ],
  'item-hedge-in-key': [
    'How long do people listen to an announcement in a hall? | *Generally about a minute | The first five minutes | A full quarter of an hour',
  ],
  'item-key-long': [
    '| “That’s not up to me, sorry.” | *“I can’t decide that, but she can: room 3.” | “Please come on a weekday.”',
  ],
  'item-length-outlier': [
    'Who opens a public hearing? | *The chair of the council | The oldest resident present, or in her absence whoever has lived longest in the street concerned | The head of the akimat',
  ],
  'item-loaded-distractor': [
    'An old woman tells her story for the second time. What do you do? | *Ask her a question about it | Yawn and roll your eyes at her | Finish the sentence for her',
  ],
  'item-negative-stem': [
    'Which information may you not give on the phone? | The office hours | *The owner’s debts | The list of forms',
  ],
  'item-number-order': [
    'By what time must the morning summary be on the head’s desk? | 10:00 | *08:30 | 09:15',
  ],
  'item-option-count': [
    'What thanks suit a volunteer who leaves after the flood? | *A letter to his employer | Praise in the yearly report',
  ],
  'item-options-overlap': [
    'How many pages should a briefing for the akim have? | *1 to 2 | 2 to 5 | 4 to 10',
  ],
  'item-shared-opening': [
    'How do you react to praise in public? | By saying that it was nothing | *By saying who worked with you | By saying why it took so long',
  ],
  'item-similar-options': [
    '| “I will look into it when I can.” | “I will look into that when I can.” | *“I’ll read your file at four today.”',
  ],
  'item-stem-unfocused': [
    'Volunteers in a flood. | *A task and a contact for each of them | A free choice of street and tools | A place to wait until it is over',
  ],
  'item-too-long': [
  ],
  'item-true-false-options': [
    'May an official discuss a case in a lift? | Yes | *No | Yes, if it is empty',
  ],
});
