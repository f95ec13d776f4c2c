import { labelled } from './labelled-item.ts';

/** Written by another hand, from the descriptions of the flaws alone, after the rules were done. Before anything was mended the rules had a recall of 0.97 on it, a precision of 0.94 for errors and 0.87 for warnings. */
export const secondEn = labelled('en', {
  sound: [
    'A colleague cries at her desk ten minutes before a meeting. What do you do? | *Close the door and ask whether she wants company. | Tell her the meeting can be moved to the afternoon. | Bring the papers and go through the agenda with her.',
    'A man says the queue machine skipped his number. What do you say first? | *“Let me check what the screen shows for you.” | “The machine has worked well all morning, sir.” | “Please take a new number and sit down again.”',
    'What does repeating somebody’s words back achieve? | *It shows what you have understood so far. | It gives you time to look up the rule. | It makes the other side speak more slowly.',
    'How many working days does a reply to a written request take under the code? | 3 | *15 | 30',
    'Your deputy sends a sharp letter in your name. What is the first step? | *Ask him what he wanted to reach with it. | Write to the addressee and explain the tone. | Take the right to sign away for a month.',
    'Which sentence describes and does not judge? | *“You have come in after nine twice this week.” | “You take your duties lightly these days.” | “You simply do not care about this team.”',
    'What is the aim of the pause after an angry sentence? | *To hear whether there is more behind it. | To let the other visitors calm down. | To find the paragraph that applies.',
    'A visitor films you with a phone. What helps? | *Go on speaking as you would without it. | Explain the rules on filming in offices. | Ask the guard to come to the window.',
    'When is a written apology worth more than a spoken one? | *When the mistake left a trace on paper. | When the person lives in another region. | When the head of department was present.',
    'What should a refusal contain besides its reason? | *What the person can do next, and by when. | The name of the clerk who prepared it. | A list of laws on the same subject.',
    'A trainee answers a call in the wrong language. What do you do afterwards? | *Ask how the caller took it. | Show the greeting on the card. | Answer the next calls yourself.',
    'Whom do you tell first when a system fails at noon? | *The people who wait at the windows. | The operator of the service line. | The head of the neighbouring unit.',
  ],
  'item-key-longest': [
    'What do you say to a father whose file was lost? | *“I have found no trace of it yet; I shall search the archive by four and call you myself, whatever the result is.” | “It must be somewhere.” | “Please write a complaint.”',
    'Why name the feeling? | *Because a person who hears from somebody else what the heart is full of can leave it aside and turn to the matter in hand. | It saves time. | It is polite.',
    'What ends a meeting well? | *A round in which everybody says what they will do, by which day, and who will ask them about it. | A joke. | A summary.',
  ],
  'item-combined-options': [
    'What belongs in a handover note? | Open cases | *All of the above | Deadlines',
    'Which step may be skipped? | The greeting | The summary | *None of the above',
    'Who signs the record? | The clerk | The visitor | *Both of the above',
  ],
  'item-absolute-distractor': [
    'How should a deadline be named? | *With a date and a person. | Always in the first sentence of a letter. | After the reasons are given.',
    'What calms a hall? | *News of when the next news comes. | Never showing that you are worried yourself. | A clear list of house rules.',
    'What makes feedback useful? | *It names one thing to do next. | It absolutely has to begin with praise. | It comes from the head of unit.',
  ],
  'item-hedge-in-key': [
    'What does silence on the phone mean? | *Often that the other is thinking. | The line has been cut. | The caller agrees with you.',
    'Why do people raise their voice? | *Usually they feel unheard. | They want to be rude. | They know the rules better.',
    'What follows a public reprimand? | *Sometimes weeks of silence. | A better result at once. | A complaint to the court.',
  ],
  'item-negative-stem': [
    'Which step does not belong to a reception? | *Reading mail | Greeting | Summing up',
    'Which of these is not a sign of stress? | *Steady voice | Cold hands | Short breath',
    'Which reply would you never give a reporter? | *A guess | A date | A name',
  ],
  'item-double-negative': [
    'What should you not do when somebody shouts? | *Not let them finish. | Lower your voice. | Offer a seat.',
    'Which rule does not apply at the counter? | *Do not sit down. | Greet people first. | Name the next step.',
    'Which opening is not helpful? | *Not greeting at all. | A short, friendly nod. | An open question.',
  ],
  'item-clang': [
    'What protects confidential records? | *Locking confidential folders away. | Sending a copy to the boss. | Leaving the desk lamp on.',
    'How do you support a grieving visitor? | *Sit with the grieving person a while. | Offer the form for a refund. | Read out the list of papers.',
    'What shortens the waiting line? | *Telling people the waiting time. | Opening the windows early. | A second cup of coffee.',
  ],
  'item-duplicate-options': ['Who comes first? | *The visitor | The file | the file', 'What is written down? | The promise | *The date | The promise.', 'Which tone helps? | *A calm one | A loud one | a loud one.'],
  'item-number-order': ['How many minutes does the pause take? | 10 | *3 | 5', 'What share of letters came late? | 30 % | 12 % | *45 %', 'How many scenes does a talk have? | *7 | 3 | 12'],
  'item-stem-unfocused': ['Feedback. | *Names a deed. | Names a person. | Names a law.', 'A visitor with a child. | *Ask her in first. | Give her a form. | Call the guard.', 'The role of the deputy. | *Listens first. | Speaks first. | Signs first.'],
  'item-shared-opening': ['What is a stock phrase? | *It is a phrase that fits everybody. | It is a phrase that few people know. | It is a phrase from the statute book.', 'What does a coach do? | *The coach will often ask questions. | The coach will often give answers. | The coach will often write reports.'],
  'item-blank-inside': ['A good refusal names ___ and a way on. What is missing? | *the reason | the clerk | the office', 'First the ____, then the procedure: which word fits? | *feeling | letter | number'],
  'item-true-false-options': ['May a promise be broken? | *No | Yes | On Fridays', 'Is the pause a tool? | Incorrect | *Correct | It depends'],
  'item-option-count': ['What comes first? | *The person. | The paper.', 'Who speaks first? | *The visitor. | The clerk. | The guard. | The deputy. | The cashier. | The driver.'],
  'item-feedback-empty': ['What comes first? | *The person. > Right! | The paper. > A paper can wait a minute, the person at the window cannot. | The stamp. > The stamp ends a matter, it never opens one.', 'Whom do you ask? | *The visitor. > Well done. | The guard. > He has seen her come in, and that is all he knows. | The file. > It holds what was written, not what happened.'],
  'item-feedback-same': ['What comes first? | *The person. > Whoever is heard can listen, and that takes a minute. | The paper. > Here the order of things came before people. | The stamp. > Here the order of things came before people.'],
  'item-loaded-distractor': ['A visitor repeats his question. What do you do? | *Answer it in other words. | Mock his accent loudly. | Hand him the leaflet.', 'How do you answer a late report? | *Ask what held it up. | Humiliate the author. | Extend the deadline.', 'A child runs about in the hall. What do you do? | *Offer paper and a pencil. | Yell until it sits down. | Ask the mother to leave.'],
  'item-similar-options': ['Who may sign the reply to the request? | *The head of the department for housing matters | The deputy of the department for housing matters | A court of appeal in the capital'],
  'item-convergence': [
    'What does a refusal need to hold in court? | *Written notice with deadline and signature. | Written notice kept in the office folder. | Deadline that was told by telephone. | Signature of the head on an envelope.',
    'What makes a promise believable? | *Exact date, named clerk, telephone number. | Exact date printed on the front door. | Named clerk who sits two floors above. | Telephone of the general service line.',
  ],
  'item-key-long': [
    'What helps a shy trainee to speak? | *A question asked two minutes before the round. | A house rule that all must speak. | A seat quite close to the head.',
    'How do you close a hard talk? | *Name the next step and ask what is still open. | Name the rule that was applied. | Thank them and open the door.',
  ],
  'item-length-outlier': [
    'What comes before advice? | *A question about the wish. | A short rule. | A complete account of everything that similar people have done in similar places before.',
    'Where do you look first? | *At the face of the visitor. | At the clock. | At the screen with all the open cases, letters and calls that have come in since this morning.',
  ],
  'item-k-type': [
    'Which of these build trust? 1) A date. 2) A name. 3) A smile. | *1 and 2 | 2 and 3 | only 3',
    'Consider: I. She greets him. II. She sums up. III. She asks. What did she do well? | *I and III | II | I, II, III',
    'Which steps come before the decision? a) hearing b) asking c) signing | *a and b | b and c | only c',
  ],
  'item-grammar-cue': [
    'What comes first with a frightened visitor? | *A slow voice and a seat. | Naming the rule that applies. | Calling the guard to the hall.',
    'What helps after a long day? | *Ten quiet minutes. | To read the mail again. | To plan the next week.',
    'A sentence that everybody can say and nobody needs is called a: | *stock phrase | empathic reply | open question | honest answer',
  ],
  'item-options-overlap': [
    'How long may the reply take? | *up to 15 days | up to 10 days | over 40 days',
    'How many people belong in a round of feedback? | *4–8 | 6–12 | 20–30',
    'What makes a reply lawful? | *Reasons with dates and signature | Signature with dates | Sealed envelope with stamps',
  ],
  'item-feedback-letter': [
    'What comes first? | *The person. > Whoever is heard can listen afterwards. | The paper. > Answer A is better, because people come before paper. | The stamp. > The stamp ends a matter, it never opens one.',
    'Whom do you ask? | *The visitor. > Only she knows what she came for. | The guard. > He has seen her come in, and that is all. | The file. > See why option B would not have helped either.',
  ],
});
