import { heldOut } from '../held-out-item.ts';

export const thirdStudiedEn = heldOut('en', 'studied', {
  sound: [
    // Answers that speak of both, all or none of something in the case, not of the other answers.
    'Two villages quarrel over a pasture and come to you on the same day. How do you begin? | Send the older delegation in first | *Seat both sides at one table | Read the land register aloud',
    '| “One of you must be wrong about this, so let us see who.” | *“Neither of you has finished a sentence yet. Who begins?” | “The rules are on the wall, so both of you can read them.”',
    '| *“All three of you signed it. What has changed since May?” | “The town knows who is behind it, so let us be frank.” | “If you don’t object, I’ll take it off today’s agenda.”',
    // Negations in the case or in the answers, with a question that is positive, or marked.
    'How do you decline an invitation from a contractor so that he stays a partner? | *“I cannot accept, and I will tell you why.” | “I’ll see whether my evening stays free.” | “I’d come, but my head would not like it.”',
    '| “It should be fine; as a rule these go through by the weekend.” | *“I don’t know, and I won’t guess. I’ll ask and ring you at two.” | “That question isn’t for our desk. Try the second floor, please.”',
    // Answers that share words and differ in what they do.
    'The inspector found a blocked fire exit in the school. Which sentence opens your call to the head teacher? | “We found the fire exit blocked.” | *“We found the fire exit blocked; what happened there?” | “Your caretaker has a lot to explain, I am afraid.”',
    'A driver has had his licence taken away by mistake. Which promise can you keep? | “You will have it back by Friday.” | *“You will hear from me by Friday.” | “The inspector will apologise to you.”',
    // Short feedback, and feedback that begins with a verdict, with a reason in it.
    'A reporter asks how many houses were flooded, and the count is still going on. What do you say? | “About forty, I would think.” > Tomorrow it is sixty, and you lied. | *“Forty by noon; more later today.” > True, dated, and open at the end. | “Ask us when the water is gone.” > He will ask somebody else.',
    'When do you tell the team that its budget is cut? | *On the day you know it > Rumours need a night. | In the week of the cut > By then they have hired. | At the yearly meeting > It will be stale.',
    // Capital letters, options and first answers that belong to the case.
    'A village is cut off by snow. What do you discuss in the first minute of the call with its akim? | *Names of the sick and those alone > A helicopter is an option while there is daylight, so this cannot wait. | Reasons why the road was not cleared > The question is fair, and it can wait till spring. | Wording of the first report to the region > The region needs facts, and you have none yet.',
    '| “This is option two on your form, please tick it.” | *“Tell me first what the form did not ask you.” | “The form has five pages, so do take your time.”',
    // Feedback that begins alike and goes on differently.
    // Lists in the case that the answers do not pick marks from.
    'A complaint goes through three steps: 1) the front desk, 2) the section, 3) the commission. A man comes to the commission straight away. What do you do? | Turn him back to the front desk at once | Hear him out and write nothing down | *Take it in and inform the desk yourself',
    'The memo asks for: 1. a date, 2. a place, 3. a contact. Your deputy has left out the contact. How do you give it back? | “Look at it again, it is not ready yet.” | “I added a number, next time do it yourself.” | *“A reader cannot reach us. What is missing?”',
    // The right answer is the longest by a hair.
    'A neighbour of the landfill says the smoke makes her children cough. What do you ask? | “Who told you that it comes from there?” | “Have you been to a doctor with them yet?” | *“On which days is it worst, and at what hour?”',
    // Several right answers.
    'Which two habits help an interpreter at a reception? | *Short sentences with a pause | *A look at the visitor, not at her | Key words said twice and louder | A hand on her notes as she speaks',
    // Everyday items with nothing to trip over.
    '| “I’d rather not say anything before the commission meets.” | *“The commission meets on the 4th. I’ll ring you that evening.” | “Between us, the commission has made up its mind already.”',
    'How long should a voice message to the duty officer last? | *20 seconds | 60 seconds | 180 seconds',
    'A blogger writes that the akimat sold the park; in fact the fence is being repaired. What do you post? | A demand to delete it within a day | A long story of the park since 1950 | *A photo of the works and their end date',
  ],
  'item-combined-options': [
    'Who may see a visitor’s medical certificate? | *The specialist on the case | The head of the section | The clerk in the archive | None of them',
    'How may a citizen hand in an appeal? | In writing, on paper | Through the state portal | By voice, at a reception | *In any of these ways',
  ],
  'item-double-negative': [
    'Which of these is **not** a reason to refuse an appeal? | It carries no signature at all | *It was not typed on a computer | It does not name the sender',
    'Which of these is not expected of a mediator? | To keep from taking sides | *Not to have a view of his own | Not to pass on what he hears',
  ],
  'item-duplicate-options': [
    'What do you do first when the fire alarm sounds during a reception? | Switch off the computers | *Lead people to the exit | Switch off the computers.',
    'A man returns a reply because his name is misspelt. What do you do? | *Apologise and print it anew | Correct it by hand and sign | Apologise, and print it anew',
    'Which channel reaches shepherds in the mountains before a storm? | The akimat’s web page > Nobody up there opens it. | *A call to their farm > The farm has a radio and knows who is where. | The akimat’s web-page > A page waits to be visited, and the wind does not wait.',
  ],
  'item-feedback-empty': [
    'Which subject line gets a busy head to open the letter? | Important information > It looks like forty others. | *Your consent by 12 May: bus lanes > Good choice! | On the matter discussed before > He would have to remember which one.',
    'The new system has been down for an hour, and forty people wait. What do you do? | Send them home until tomorrow > Review the lesson and try again. | *Write down the cases by hand > They keep their place in the queue and leave with a date. | Say that it is nearly repaired > After ten minutes they stop believing you.',
    'Somebody offers you a box of sweets for a quick stamp. What do you do? | *Thank him and give it back > The stamp costs nothing, and he learns it from you. | Put it on the table for the team > Hmm. Think about it once more. | Take it and write a report > A gift once taken is hard to give back.',
  ],
  'item-feedback-letter': [
    'Which greeting fits an official letter to an elder of the community? | Hello, Serik, > He would think it was meant for his grandson. | *Dear Serik Aga, > It has respect and a name in it, unlike C. | To the recipient, > It could be for anybody.',
    'How do you let a quiet colleague speak in an online meeting? | Call her name without warning > She will blush and say that she agrees. | *Ask in the chat beforehand > She can prepare, so this is better than (1) and (3). | Wait until she raises a hand > She has not done so in a year.',
  ],
  'item-feedback-same': [
    'Where do you publish the list of closed roads? | *In the taxi drivers’ chat > It is read within minutes by those on the way. | In Thursday’s newspaper > The snow has melted by then. | On the petrol stations’ doors > It is read within minutes by those on the way.',
    'Which question opens a talk about a mistake? | “Who allowed this?” > It looks for a culprit. | *“What happened then?” > The story comes first, judgement later. | “Why did you do that?” > It looks for a culprit. | “Are you aware of it?” > He can nod, and the talk is over.',
  ],
  'item-k-type': [
    'What belongs in a handover note? (a) open cases, (b) passwords, (c) contacts, (d) dates | a, b, c | *a, c, d | b, c, d',
    'Which steps are taken within the first hour of a data leak? 1 – inform the head; 2 – change the passwords; 3 – write to the press; 4 – name a culprit. | *1 + 2 | 1 + 3 | 3 + 4',
  ],
  'item-key-longest': [
    '| “We don’t do that here.” | “Try the other entrance.” | *“That is done in room 14, and since the lift is out of order, I’ll ask my colleague to come down to you.”',
    'What does a letter of refusal begin with? | A quote from the law > She needs a lawyer to go on. | Thanks for the interest > She reads on in hope. | *The decision itself, in one plain sentence, and then what the person can still do about it and until when > She knows where she stands.',
    'Which sign tells you that a team is tired of change? | Less noise in the corridor | *Consent in the meeting, followed by quiet work in the old way and not a single question in the weeks after it | More tea in the kitchen',
  ],
  'item-absolute-distractor': [
    'When may you interrupt a speaker at a public hearing? | *When his time is up | Never, he is a guest | When he raises his voice',
  ],
  'item-all-correct': [
    'Which facts belong in a report on a fallen crane? | *Where it stood | *When it fell | *Who was hurt | *Who was told',
  ],
  'item-blank-inside': [
    'An hour after the quake the akim had ____ confirmed facts and still held a briefing. How many are enough for a first one? | *2 | 10 | 20',
  ],
  'item-clang': [
    'How is trust between departments rebuilt? | A new order by the head | *Trust in small matters | A joint trip to the lake',
  ],
  'item-convergence': [
    'What do people at a locked gate need from you? | A calm voice and a joke | A written notice and a firm date | *A calm voice and a firm date',
  ],
  'item-feedback-missing': [
    'A neighbour’s dog has bitten a postman. Whom do you call after the doctor? | The kennel | *The owner > He knows about the vaccination. | The reporter > The postman has not agreed to be in the news.',
  ],
  'item-grammar-cue': [
    'What do you do when a caller falls silent? | Repetition of the question in other words | A quick end to the call, with an apology | *Wait a little and ask whether he is there',
  ],
  'item-hedge-in-key': [
    'Why do officials put off difficult calls? | Too much paperwork on the desk | *Often the fear of the first words | A lack of written instructions',
  ],
  'item-key-long': [
    'What do you bring to a talk with an unhappy supplier? | A lawyer from the region | Two colleagues as witnesses | *The contract and the list of payments',
  ],
  'item-length-outlier': [
    'Which device do you take to a remote village? | *A charged satellite phone | A tablet with the forms on it | A pen',
  ],
  'item-loaded-distractor': [
    'A trainee has sent a draft to the wrong minister. What do you do? | Mock him in front of the team | Ask IT to recall the letter | *Call that office and explain',
  ],
  'item-negative-stem': [
    'All of the following help in a dispute in the queue, except: | a clear order of numbers | *a joke about lateness | an extra open counter',
  ],
  'item-number-order': [
    'How many people can take part in one online workshop so that each has a say? | 40 | *12 | 100',
  ],
  'item-option-count': [
    'Which detail on a poster for a hearing matters most? | The logo | *The place | The music | The sponsor | The colour | The slogan | The printer',
  ],
  'item-options-overlap': [
    'How far ahead do you invite residents to a hearing? | less than a week | *more than ten days | more than twenty days',
  ],
  'item-shared-opening': [
    'What becomes of a request outside your powers? | You should return it to the sender | *You should pass it on and report it | You should keep it until it lapses',
  ],
  'item-similar-options': [
    'Whom do you copy in when you answer a complaint? | The head of the whole department | The head of the entire department | *The specialist on the case',
  ],
  'item-stem-unfocused': [
    'The chair at a mediation | speaks first and last | writes down who is right | *sees that both are heard',
  ],
  'item-too-long': [
    'Nurlan has worked in the land department since 2011, first in the old building by the market and later on the third floor of the new one. Last spring a neighbour of his parents asked him about a plot near the river, and he looked at the map after work. Now the same neighbour has written to the ethics commissioner that Nurlan promised him the plot, with a copy to the regional newspaper and to his head. What does Nurlan do first? | *Tell the director what he did | Visit the neighbour with his parents | Wait for a letter from the newspaper',
  ],
  'item-true-false-options': [
    'Is body language the same in all cultures? | True | *False | Hard to say',
  ],
});
