import { heldOut } from '../held-out-item.ts';

export const freshEn = heldOut('en', 'untouched', {
  sound: [
    // Answers that speak of both, all or none of something in the case, not of the other answers.
    'Two villages quarrel over a pasture and come to you on the same day. How do you begin? | Send the older delegation in first | *Seat both sides at one table | Read the land register aloud',
    'The ministry changes the leave schedule in the middle of summer. Whom do you tell first, and how? | The heads of section, in a long letter | The union, at its monthly session | *All of the staff, in one short meeting',
    '| “One of you must be wrong about this, so let us see who.” | *“Neither of you has finished a sentence yet. Who begins?” | “The rules are on the wall, so both of you can read them.”',
    'A mother asks which of three kindergartens has a place for September. The register shows no vacancy. What do you tell her? | “One of the three may well free up, so ring me in August.” | “The register is often behind, so do ask them yourself.” | *“None of the three has one now; let us look at the fourth.”',
    '| *“All three of you signed it. What has changed since May?” | “The town knows who is behind it, so let us be frank.” | “If you don’t object, I’ll take it off today’s agenda.”',
    // Negations in the case or in the answers, with a question that is positive, or marked.
    'A colleague has not replied to three of your messages. What do you do next? | Write a fourth one and copy in her head | Leave it, since she did not ask for help | *Walk over and ask what is holding her up',
    'How do you decline an invitation from a contractor so that he stays a partner? | *“I cannot accept, and I will tell you why.” | “I’ll see whether my evening stays free.” | “I’d come, but my head would not like it.”',
    'Which line in a refusal letter does **not** help the person who reads it? | The date from which she may apply again | The office that looks into complaints | *The remark that many others got the same',
    '| “It should be fine; as a rule these go through by the weekend.” | *“I don’t know, and I won’t guess. I’ll ask and ring you at two.” | “That question isn’t for our desk. Try the second floor, please.”',
    'Residents say that nobody has told them when the water will be back. What do you write first? | The pipe was laid in 1974 and has had its day | The crews have not slept since Friday evening | *There is no hour yet; the next news comes at six',
    // Answers that share words and differ in what they do.
    'The inspector found a blocked fire exit in the school. Which sentence opens your call to the head teacher? | “We found the fire exit blocked.” | *“We found the fire exit blocked; what happened there?” | “Your caretaker has a lot to explain, I am afraid.”',
    'Whom do you ask before you publish a picture of a sick child? | The doctor on duty | The child’s class teacher | *The child’s parents',
    'A driver has had his licence taken away by mistake. Which promise can you keep? | “You will have it back by Friday.” | *“You will hear from me by Friday.” | “The inspector will apologise to you.”',
    // Short feedback, and feedback that begins with a verdict, with a reason in it.
    'Where do you talk with a visitor who is afraid of officials? | Behind your desk > She sees a judge. | By the window, standing > She has to look up. | *At the table’s corner > Nobody blocks her way.',
    'A reporter asks how many houses were flooded, and the count is still going on. What do you say? | “About forty, I would think.” > Tomorrow it is sixty, and you lied. | *“Forty by noon; more later today.” > True, dated, and open at the end. | “Ask us when the water is gone.” > He will ask somebody else.',
    'What do you do when a meeting drifts away from its agenda? | Let the talk run its course > Wrong, because the last three points fall off. | End it before the hour > Wrong as well: nothing has been settled. | *Name the point you are at > Correct: people come back by themselves.',
    'When do you tell the team that its budget is cut? | *On the day you know it > Rumours need a night. | In the week of the cut > By then they have hired. | At the yearly meeting > It will be stale.',
    // Capital letters, options and first answers that belong to the case.
    'The hall has two counters, and only counter B takes cash. A visitor with cash stands at counter A. What do you do? | Point at the sign and call the next number > He reads “A, B, C” and is none the wiser. | Take the notes and pay for him by card > Your own card has no place in a state fee. | *Walk over with him and explain it there > At counter B he does not have to begin anew.',
    'A village is cut off by snow. What do you discuss in the first minute of the call with its akim? | *Names of the sick and those alone > A helicopter is an option while there is daylight, so this cannot wait. | Reasons why the road was not cleared > The question is fair, and it can wait till spring. | Wording of the first report to the region > The region needs facts, and you have none yet.',
    'Who should hear about plan B of the evacuation? | The press officer’s deputy > Plan B is not news until it is needed. | The owners of the hotels > They hear of plan A, when rooms are booked. | *The drivers on both routes > They will have to turn round without asking.',
    '| “This is option two on your form, please tick it.” | *“Tell me first what the form did not ask you.” | “The form has five pages, so do take your time.”',
    // Feedback that begins alike and goes on differently.
    'A subordinate has missed the third deadline in a row. How do you open the talk? | “You have let the whole team down.” > He will defend himself and stop listening. | *“Three dates have passed. What is in the way?” > A fact and a question: he can start to explain. | “I know that you have a lot on, don’t worry.” > He will thank you, stop listening and miss the fourth.',
    // Lists in the case that the answers do not pick marks from.
    'A complaint goes through three steps: 1) the front desk, 2) the section, 3) the commission. A man comes to the commission straight away. What do you do? | Turn him back to the front desk at once | Hear him out and write nothing down | *Take it in and inform the desk yourself',
    'You have two drafts of a reply: (a) polite and a page long, (b) two lines with a date. The applicant is 80 and reads with a glass. What do you send? | *The short one, in large print | The long one, in clear type | A text message with a link',
    'The memo asks for: 1. a date, 2. a place, 3. a contact. Your deputy has left out the contact. How do you give it back? | “Look at it again, it is not ready yet.” | “I added a number, next time do it yourself.” | *“A reader cannot reach us. What is missing?”',
    // The right answer is the longest by a hair.
    'How do you end a phone call with somebody who is upset? | “I hope that I could be of help today.” | *“I’ll check it and ring you before five.” | “Do write to us if it happens again.”',
    'A neighbour of the landfill says the smoke makes her children cough. What do you ask? | “Who told you that it comes from there?” | “Have you been to a doctor with them yet?” | *“On which days is it worst, and at what hour?”',
    // Several right answers.
    'Which two sentences of an appraisal can be checked? | *“She answered 40 letters in May.” | “She is the soul of the section.” | *“Her reply of 3 June came late.” | “She gave 100 per cent this year.”',
    'Which two habits help an interpreter at a reception? | *Short sentences with a pause | *A look at the visitor, not at her | Key words said twice and louder | A hand on her notes as she speaks',
    // Everyday items with nothing to trip over.
    '| “Leave the door open, the others may hear this too.” | “Close the door, and then you tell me who sent you.” | *“Close the door if you like. I have twenty minutes.”',
    '| “I’d rather not say anything before the commission meets.” | *“The commission meets on the 4th. I’ll ring you that evening.” | “Between us, the commission has made up its mind already.”',
    '| “Calm down, please, nobody here is against you.” | “Four rooms is not much, some people see seven.” | *“You’ve been sent round four rooms. Sit with me.”',
    'How long should a voice message to the duty officer last? | *20 seconds | 60 seconds | 180 seconds',
    'Your head speaks Kazakh with the delegation and forgets that one guest does not follow. What do you do? | *Whisper the gist into his ear | Wait for a pause and say it aloud | Send the minutes to him later on',
    'A blogger writes that the akimat sold the park; in fact the fence is being repaired. What do you post? | A demand to delete it within a day | A long story of the park since 1950 | *A photo of the works and their end date',
    'A colleague from another region says “yes, yes” in every call, and then nothing happens. What do you ask him? | “Did you understand what I have said?” | *“What will you do first, and by when?” | “Is there somebody else I could ask?”',
  ],
  'item-combined-options': [
    'What makes a message in a crisis easy to trust? | A source with a name | A time it was written | An hour of the next one | *Everything listed here',
    'Who may see a visitor’s medical certificate? | *The specialist on the case | The head of the section | The clerk in the archive | None of them',
    'Which tone suits a reply to an angry comment? | A friendly one with a fact in it | A dry one with a source in it | *A mix of the first two answers | An ironic one with a smile',
    'How may a citizen hand in an appeal? | In writing, on paper | Through the state portal | By voice, at a reception | *In any of these ways',
    'A letter came in Kazakh and Russian, and two colleagues argue about the language of the reply. What do you advise? | Kazakh, as the state language | *Kazakh and Russian, side by side | Russian, as it is quicker to check | Neither the one nor the other',
  ],
  'item-double-negative': [
    'Which of these is **not** a reason to refuse an appeal? | It carries no signature at all | *It was not typed on a computer | It does not name the sender',
    'What should a spokesperson **never** do after a leak? | Repeat what was confirmed | *Not pick up the phone at all | Give the hour of the next news',
  ],
  'item-double-negative item-negative-stem': [
    'Which behaviour is not unacceptable at a reception? | Taking a private call | *Asking for a short break | Eating at the counter',
    'Which of these is not expected of a mediator? | To keep from taking sides | *Not to have a view of his own | Not to pass on what he hears',
  ],
  'item-duplicate-options': [
    'What do you do first when the fire alarm sounds during a reception? | Switch off the computers | *Lead people to the exit | Switch off the computers.',
    'Who answers for the figures in a press release? | *The section that sent them | The press secretary | The editor on duty | the Press Secretary',
    'A man returns a reply because his name is misspelt. What do you do? | *Apologise and print it anew | Correct it by hand and sign | Apologise, and print it anew',
    '| “Please wait outside, I’ll call you.” | *“Come in, please, I’m just finishing.” | “Please wait outside – I’ll call you!”',
    'Which channel reaches shepherds in the mountains before a storm? | The akimat’s web page > Nobody up there opens it. | *A call to their farm > The farm has a radio and knows who is where. | The akimat’s web-page > A page waits to be visited, and the wind does not wait.',
  ],
  'item-feedback-empty': [
    'An applicant calls for the fifth time in a week about the same certificate. What do you say? | “It will come when it is ready.” > She will call a sixth time. | “You have called four times already.” > Unfortunately, no. | *“It is with the notary until the 9th.” > She can plan, and your phone is quiet.',
    'Which subject line gets a busy head to open the letter? | Important information > It looks like forty others. | *Your consent by 12 May: bus lanes > Good choice! | On the matter discussed before > He would have to remember which one.',
    'A foreign guest refuses the sheep’s head at dinner. What do you do? | Explain what an honour it is > He knows; it is the eye that frightens him. | Cut him a smaller piece of it > This is not the best way to act in such a situation. | *Pass it to the elder beside him > The honour stays at the table and nobody loses face.',
    'The new system has been down for an hour, and forty people wait. What do you do? | Send them home until tomorrow > Review the lesson and try again. | *Write down the cases by hand > They keep their place in the queue and leave with a date. | Say that it is nearly repaired > After ten minutes they stop believing you.',
    'When is the best moment to ask an intern for his opinion? | At the very end > By then the older ones have spoken, and he will nod. | After the meeting > It cannot change what was decided. | *Before the seniors > Right you are!',
    'Somebody offers you a box of sweets for a quick stamp. What do you do? | *Thank him and give it back > The stamp costs nothing, and he learns it from you. | Put it on the table for the team > Hmm. Think about it once more. | Take it and write a report > A gift once taken is hard to give back.',
  ],
  'item-feedback-letter': [
    'Which greeting fits an official letter to an elder of the community? | Hello, Serik, > He would think it was meant for his grandson. | *Dear Serik Aga, > It has respect and a name in it, unlike C. | To the recipient, > It could be for anybody.',
    'The deputy akim wants the figures “right now”, but two districts have yet to report. What do you send? | The old figures, unmarked > He will quote them on television. | *The new ones, gaps marked > He sees what is firm. | A note that you need a day > Too slow; the second answer gives him something to work with.',
    'How do you let a quiet colleague speak in an online meeting? | Call her name without warning > She will blush and say that she agrees. | *Ask in the chat beforehand > She can prepare, so this is better than (1) and (3). | Wait until she raises a hand > She has not done so in a year.',
    'A tender is late, and a bidder asks whether he is in the lead. What do you answer? | “You are among the best three.” > The other two would like to know that too. | *“The result is public on Friday.” > It treats him like the rest, whereas the option below gives him hope. | “Ask again in a day or two.” > He will, with a present.',
  ],
  'item-feedback-same': [
    'What do you do if a visitor films your conversation? | Ask him to leave the room > He is allowed to film, and he will show this part. | *Go on as you have begun > What you say is fit to be seen. | Put a hand on the lens > He is allowed to film, and he will show this part.',
    'Where do you publish the list of closed roads? | *In the taxi drivers’ chat > It is read within minutes by those on the way. | In Thursday’s newspaper > The snow has melted by then. | On the petrol stations’ doors > It is read within minutes by those on the way.',
    'How do you announce a change of office hours? | A note on the door that day > People will feel that they are not respected. | *A message two weeks ahead > They can arrange a free morning. | A word at the counter > People will feel that they are not respected!',
    'Which question opens a talk about a mistake? | “Who allowed this?” > It looks for a culprit. | *“What happened then?” > The story comes first, judgement later. | “Why did you do that?” > It looks for a culprit. | “Are you aware of it?” > He can nod, and the talk is over.',
  ],
  'item-k-type': [
    'What belongs in a handover note? (a) open cases, (b) passwords, (c) contacts, (d) dates | a, b, c | *a, c, d | b, c, d',
    'Consider the statements. I. Silence calms an angry caller. II. Repeating his words shows that you listen. III. A joke breaks the ice. Which are true? | I and II | *II alone | II and III',
    'Which steps are taken within the first hour of a data leak? 1 – inform the head; 2 – change the passwords; 3 – write to the press; 4 – name a culprit. | *1 + 2 | 1 + 3 | 3 + 4',
    'Dana (1) thanked the blogger, (2) corrected the date and (3) asked him to delete the comments. What did she do well? | *The first and the second | The second and the third | The first and the third',
  ],
  'item-key-longest': [
    'What do you do with an anonymous letter about bribes? | File it with the rest | Send it to the archive | *Register it, look at the facts that can be checked, and tell the head what you have found by the end of the week',
    '| “We don’t do that here.” | “Try the other entrance.” | *“That is done in room 14, and since the lift is out of order, I’ll ask my colleague to come down to you.”',
    'Why does a mediator repeat what a party has said? | *To let the person hear that he was understood and put right what was not, before the opponent begins to reply | To gain some time | To fill the pause',
    'What does a letter of refusal begin with? | A quote from the law > She needs a lawyer to go on. | Thanks for the interest > She reads on in hope. | *The decision itself, in one plain sentence, and then what the person can still do about it and until when > She knows where she stands.',
    'A resident demands that the akim himself answer him. What do you say? | “The akim is away until Monday.” | “He has a reception once a month.” | *“Tell me what he should know, and I’ll write it down in your words and say today when he can see you.” | “I can answer in his place, too.”',
    'Which sign tells you that a team is tired of change? | Less noise in the corridor | *Consent in the meeting, followed by quiet work in the old way and not a single question in the weeks after it | More tea in the kitchen',
  ],
  'item-absolute-distractor': [
    'When may you interrupt a speaker at a public hearing? | *When his time is up | Never, he is a guest | When he raises his voice',
    'How do you deal with rumours in the district chat? | *Answer the ones that could hurt people | Reply to absolutely every single one | Collect them for the press section',
  ],
  'item-all-correct': [
    'What do you check before you go live? | *The sound | *The light | *The battery',
    'Which facts belong in a report on a fallen crane? | *Where it stood | *When it fell | *Who was hurt | *Who was told',
  ],
  'item-blank-inside': [
    'An hour after the quake the akim had ____ confirmed facts and still held a briefing. How many are enough for a first one? | *2 | 10 | 20',
    'Which words fit: “If a visitor raises her voice, ______ and then speak of the matter”? | *let her finish | show her the rules | call for the guard',
  ],
  'item-clang': [
    'Which tool suits a survey of farmers without internet? | A form on the web page | A poll in the messenger | *A telephone survey',
    'How is trust between departments rebuilt? | A new order by the head | *Trust in small matters | A joint trip to the lake',
  ],
  'item-convergence': [
    'What do people at a locked gate need from you? | A calm voice and a joke | A written notice and a firm date | *A calm voice and a firm date',
    'How do you send a confidential annex? | *Encrypted, by courier | Encrypted, by open e-mail | Unsealed, by courier',
  ],
  'item-feedback-missing': [
    'Which seat do you offer the eldest guest at a round table? | *The one facing the door > It is the place of honour, and he will notice. | The one next to the tea > He would have to pass the cups. | The one by the window',
    'A neighbour’s dog has bitten a postman. Whom do you call after the doctor? | The kennel | *The owner > He knows about the vaccination. | The reporter > The postman has not agreed to be in the news.',
  ],
  'item-grammar-cue': [
    'What do you do when a caller falls silent? | Repetition of the question in other words | A quick end to the call, with an apology | *Wait a little and ask whether he is there',
    'How do you answer a threat on the phone? | *“I hear you. What happened to you today?” | Hang up and write down the number | Hand the phone to the guard on duty',
  ],
  'item-hedge-in-key': [
    'How long do people listen to an announcement in a hall? | *Generally about a minute | The first five minutes | A full quarter of an hour',
    'Why do officials put off difficult calls? | Too much paperwork on the desk | *Often the fear of the first words | A lack of written instructions',
  ],
  'item-key-long': [
    'What do you bring to a talk with an unhappy supplier? | A lawyer from the region | Two colleagues as witnesses | *The contract and the list of payments',
    '| “That’s not up to me, sorry.” | *“I can’t decide that, but she can: room 3.” | “Please come on a weekday.”',
  ],
  'item-length-outlier': [
    'Who opens a public hearing? | *The chair of the council | The oldest resident present, or in her absence whoever has lived longest in the street concerned | The head of the akimat',
    'Which device do you take to a remote village? | *A charged satellite phone | A tablet with the forms on it | A pen',
  ],
  'item-loaded-distractor': [
    'A trainee has sent a draft to the wrong minister. What do you do? | Mock him in front of the team | Ask IT to recall the letter | *Call that office and explain',
    'An old woman tells her story for the second time. What do you do? | *Ask her a question about it | Yawn and roll your eyes at her | Finish the sentence for her',
  ],
  'item-negative-stem': [
    'Which information may you not give on the phone? | The office hours | *The owner’s debts | The list of forms',
    'All of the following help in a dispute in the queue, except: | a clear order of numbers | *a joke about lateness | an extra open counter',
  ],
  'item-number-order': [
    'How many people can take part in one online workshop so that each has a say? | 40 | *12 | 100',
    'By what time must the morning summary be on the head’s desk? | 10:00 | *08:30 | 09:15',
  ],
  'item-option-count': [
    'What thanks suit a volunteer who leaves after the flood? | *A letter to his employer | Praise in the yearly report',
    'Which detail on a poster for a hearing matters most? | The logo | *The place | The music | The sponsor | The colour | The slogan | The printer',
  ],
  'item-options-overlap': [
    'How far ahead do you invite residents to a hearing? | less than a week | *more than ten days | more than twenty days',
    'How many pages should a briefing for the akim have? | *1 to 2 | 2 to 5 | 4 to 10',
  ],
  'item-shared-opening': [
    'How do you react to praise in public? | By saying that it was nothing | *By saying who worked with you | By saying why it took so long',
    'What becomes of a request outside your powers? | You should return it to the sender | *You should pass it on and report it | You should keep it until it lapses',
  ],
  'item-similar-options': [
    'Whom do you copy in when you answer a complaint? | The head of the whole department | The head of the entire department | *The specialist on the case',
    '| “I will look into it when I can.” | “I will look into that when I can.” | *“I’ll read your file at four today.”',
  ],
  'item-stem-unfocused': [
    'Volunteers in a flood. | *A task and a contact for each of them | A free choice of street and tools | A place to wait until it is over',
    'The chair at a mediation | speaks first and last | writes down who is right | *sees that both are heard',
  ],
  'item-too-long': [
    'Nurlan has worked in the land department since 2011, first in the old building by the market and later on the third floor of the new one. Last spring a neighbour of his parents asked him about a plot near the river, and he looked at the map after work. Now the same neighbour has written to the ethics commissioner that Nurlan promised him the plot, with a copy to the regional newspaper and to his head. What does Nurlan do first? | *Tell the director what he did | Visit the neighbour with his parents | Wait for a letter from the newspaper',
  ],
  'item-true-false-options': [
    'May an official discuss a case in a lift? | Yes | *No | Yes, if it is empty',
    'Is body language the same in all cultures? | True | *False | Hard to say',
  ],
});
