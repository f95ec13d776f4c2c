import { heldOut } from '../held-out-item.ts';

export const studiedEn = heldOut('en', 'studied', {
  sound: [
    // Everyday items with nothing to trip over.
    'A pensioner has come for the third time with the same request and says nobody listens. What do you say? | “I can call the department that has your papers.” | *“Tell me what you heard on your last two visits.” | “The programme you applied under closes in March.”',
    'A journalist calls and asks for a comment on an inspection that is still going on. What is the best reply? | *“I will find out who may speak and call by four.” | “Off the record, it looks bad for the contractor.” | “Please send a request and wait fifteen days.”',
    'You see that two colleagues from different departments copy the whole leadership into a quarrel by e-mail. What do you do? | Ask the head to settle it today | *Invite both to sit down with you | Forward the thread to lawyers | Wait until the letters stop',
    'A mother asks why the place in the kindergarten went to another child. What do you explain? | *How places are given out and what she can do | How many places were opened in her street | Who in the district has a right to places',
    'Who signs the minutes of a personal reception? | The duty guard | *The receiving head | The oldest visitor',
    '| *“I hear that this cost you a day’s pay. Let me look.” | “The rule is the same for you as for others, I’m afraid.” | “You could have called us before you set out today.”',
    '| “I will pass it on to those who deal with it.” | “Write it down and leave it in the box, please.” | *“Let us go through it once more, from the start.”',
    '| “Let’s hear the lawyers before we go on.” | *“What would have to change for you to sign?” | “The other akimat has agreed already, you know.”',
    // Words that sound absolute or cautious and give nothing away.
    'Which promise may you give at the counter? | *“I will always tell you when the deadline moves.” | “I will always find a way to speed this up.” | “My manager will certainly sign it by Friday.”',
    'A visitor says: “I have waited since nine.” Which reply shows you heard him? | “It has been like this all morning, sorry.” | *“Two hours is long. Which paper do you need?” | “The system was down until half past ten.”',
    'How can a meeting with an angry group be kept calm? | Seat everyone before you begin | *Let one person speak for each family | Keep the door open for latecomers',
    // A negation outside the question, or one that is meant to be seen.
    'Your deputy has not answered the ministry’s letter, and the date has passed. What do you ask her? | *“What stopped you from sending it?” | “Who else knew about the deadline?” | “When will it be ready to be signed?”',
    'Which of these does **not** belong in feedback to a subordinate? | *A guess about his motives | A date and what was seen | A question about next steps',
    'A caller asks whether her complaint can stay anonymous. What do you answer? | “Yes, the system does not show your name.” | *“No, but your employer will not see it.” | “That depends on who picks up the case.”',
    // Numbers, common beginnings and colons as they should be.
    'By what hour must the night duty officer report an accident with injured people? | 01:00 | *06:00 | 09:00',
    'How many people besides the mediator should sit at the table in a first mediation? | *Two to four | Five to eight | Nine or more',
    'A good opening of a difficult talk with a subordinate names: | *what you saw, and when | what others say of him | what you expect of him',
    'The form has 3 sections; a visitor left out section 2 and section 3. What do you do first? | *Fill them in with him | Hand the form back | Send it on as it is',
    '| “Good morning! How can I help you today?” | *“Good morning. You look worried, sit down.” | “Good morning, the number on your slip, please.”',
    // With feedback, and with several right answers.
    'Your superior criticises your report in front of guests. When do you speak with him about it? | Right then, while they listen > He has to defend himself before strangers, and the talk is lost. | *The same evening, alone > Close to the event and without spectators he can listen. | At the next yearly review > By then neither of you remembers what was said.',
    'Which two signs show that a negotiator has stopped listening? | *He repeats his offer louder | He takes down what is said | *He answers before the end | He asks for an example',
  ],
  'item-key-longest': [
    'Who answers an oral request at a reception? | The secretary | *The official who receives the person, at once if the matter needs no further study | The archive',
    '| “Not today, I’m afraid.” | *“I see that you came from far away, so let me check whether my colleague can take you before lunch.” | “Come back on Monday.”',
  ],
  'item-key-long': ['What helps most when an interpreter is late? | Begin the talk in your own language | *Agree with both sides on another hour that day | Ask one guest to translate'],
  'item-length-outlier': ['What do you check before you reply in a chat of residents? | *Who is writing | The time of day | Whether the message has already been answered by the press service last week | The house number'],
  'item-combined-options': [
    'What should a good refusal letter contain? | The reason for it | The way to appeal | *All of the above',
    'What makes a crowd at the counter calmer? | Clear signs on the wall | A named person to ask | *Both of these',
    'Which law sets the term for a reply to a complaint? | The labour code | The budget code | *None of the listed ones',
  ],
  'item-double-negative': ['Which of these should you not do when a visitor cries? | Offer her some water | *Do not look at her | Wait until she speaks'],
  'item-negative-stem': [
    'Which phrase is not suitable for opening negotiations with trade unions? | *“Here is our final offer.” | “What matters to you most?” | “Shall we agree on an agenda?”',
    'All of these calm an upset caller except: | a slow voice | *a quick transfer | a clear next step',
  ],
  'item-duplicate-options': [
    'Where is the date of a complaint recorded? | In the register. | *On the form | in the register',
    'How long is a written request kept in the open queue? | 14 days | *One month | Fourteen days',
  ],
  'item-similar-options': ['What does a head do on learning of a conflict of interest in his team? | *Takes the official off the matter in writing on the same day | Takes the official off the matter in writing on the next day | Asks the personnel service for a list of close relatives'],
  'item-feedback-empty': [
    'Who opens a public hearing? | *The chair > Correct! | The speaker > She is introduced by the chair, so somebody must have opened it. | The secretary > He keeps the minutes from the moment the hearing is open.',
    'A guest offers a gift after the talks. What do you do? | Put it into your drawer > No, wrong answer. | *Thank him and decline > The law forbids gifts in connection with your duties, and a friendly word keeps the relation. | Pass it to a colleague > It is still a gift received because of your post.',
  ],
  'item-feedback-same': ['What do you do with a rumour in a work chat? | Delete the message > The rumour goes on in private chats, where nobody answers it. | *Write what is known > People get a fact they can pass on. | Leave the chat > The rumour goes on in private chats, where nobody answers it.'],
  'item-feedback-letter': ['What do you say to a late subordinate? | “Again?” > Option C says the same without a reproach. | “It’s all right.” > He learns that nine o’clock means twenty past. | *“It is 9:20. What happened?” > A fact and a question leave him room to explain.'],
  'item-k-type': ['Read the statements. 1) Feedback is given in private. 2) Feedback names a fact. 3) Feedback compares colleagues. Which of them are right? | 1 and 3 | *1 and 2 | 2 and 3'],
  'item-absolute-distractor': [
    'What is true of written complaints from several people? | They never get an individual reply | *One reply goes to the person named first | They are heard in public',
    'How does stress change the way a person listens? | Hearing shuts down completely | *Attention narrows to threats | Memory gets better for a while',
  ],
  'item-hedge-in-key': ['What happens when an official interrupts a caller? | The caller speaks louder | *The caller usually starts again | The caller hangs up at once'],
  'item-clang': [
    'What does silence after bad news mostly do? | *It mostly lets the person ask. | It often makes people angry. | It sometimes ends the talk.',
    'What is the purpose of paraphrasing in a conversation? | To gain time for an answer | *To check by paraphrase what was meant | To show who leads the talk',
    'Which step opens a mediation between two departments? | *The mediator names the rules | The heads state their claims | The lawyers hand in files',
  ],
  'item-convergence': ['What do you send after a meeting with another agency? | *A summary with dates and names | A summary with dates and thanks | A summary with names and photos | A letter with dates and names'],
  'item-number-order': ['Within how many working days must a complaint about an inspection be decided? | 20 | *10 | 15'],
  'item-stem-unfocused': [
    'Emotional intelligence. | *Noticing what one feels | Hiding what one feels | Showing what one feels',
    'The head of department | *answers for the result | keeps the archive | pays the guards',
  ],
  'item-shared-opening': ['Why are notes taken during a reception? | So that the visitor sees interest | *So that the visitor can be answered later | So that the visitor speaks slowly'],
  'item-blank-inside': ['A person who is ______ by an official may turn to the ethics commissioner. | *insulted | promoted | invited'],
  'item-true-false-options': ['May a civil servant comment on a court case in social networks? | Yes | *No | Not sure'],
  'item-option-count': [
    'Whom do you inform of a leak of personal data? | *The authorised body | The local newspaper',
    'Which channel suits an urgent warning? | Letter | *Siren | Poster | Leaflet | Web page | Fax | Newspaper',
  ],
  'item-all-correct': ['Which of these show respect to an elderly visitor? | *Standing up to greet her | *Speaking a little slower | *Offering a chair'],
  'item-grammar-cue': ['What comes after you have named the problem in a talk with a subordinate? | *To ask how he sees it | Punishment by the rules | Silence for a minute | A letter to the head'],
  'item-options-overlap': ['How many minutes should an opening statement at a press briefing last? | Under 3 | *3 to 6 | 5 to 10'],
  'item-loaded-distractor': [
    'A resident shouts that the road has been dug up again. What do you do? | Shout back that he is a fool | *Name what you can tell him today | Promise asphalt by the weekend',
    '| “Stop whining, there are others in the hall.” | *“You have waited long. Let us see the form.” | “The form you need is at the other window.”',
  ],
  'item-too-long': ['The regional department of social protection has received, over the last two weeks, forty-one letters from residents of one settlement, in which they write, some by hand and some from a common template, that the bus which used to take them to the polyclinic twice a day now comes once, that the stop has been moved behind the market, that the driver is rude and that calls to the carrier are of no use. What do you do first? | Write to the carrier | *Call the first signatory | Set up a commission'],
  'item-feedback-missing': ['How do you end a talk in which you had to refuse? | *With the next step > She leaves knowing where to go. | With an apology | With a leaflet > A leaflet does not answer her question.'],
});
