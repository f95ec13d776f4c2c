import { heldOut } from '../held-out-item.ts';

export const secondStudiedEn = heldOut('en', 'studied', {
  sound: [
    'Two families claim the same plot and both are in your room. With whom do you begin? | *Whoever agrees to be brief | The family with more papers | The one that shouts less',
    'An employee brings her letter of resignation after a quarrel. What do you say? | “Let me sign it before you change your mind.” | “We will talk when the quarter is closed.” | *“Tell me what happened yesterday.”',
    'A foreign delegation is silent after your proposal. How do you go on? | Repeat the proposal more slowly | *Ask whether they want a break | Move to the next point at once',
    'What should a press release about an accident open with? | *What happened, and where | Who is to blame for it | What the head feels about it',
    '| “You are not the first one to say so this week.” | “I would have written to the minister long ago.” | *“So the water goes off at night. Since when?”',
    '| *“I can’t promise money. I can promise an answer.” | “The money will come as soon as it is there.” | “Money matters are for the finance people.”',
    '| “Colleagues, let’s vote and be done with it.” | “I suggest we leave this for the next meeting.” | *“Before we vote: what worries the lawyers?”',
    // Words that sound absolute or cautious and give nothing away.
    'What does the rule on gifts say? | *None may be accepted for official duties | None above a month’s salary may be kept | None may come from a close relative',
    'A colleague says: “Nobody told me about the new form.” What do you reply? | “It was in the mailing of last Monday.” | *“Let’s look at it together at two.” | “Nobody told me about it either, you know.”',
    'How do people often react to a refusal without reasons? | *They may suspect a bribe | They may lose their papers | They may forget the term',
    'Where do you put your phone during a reception? | In the top drawer, all day long | *Out of sight of the visitor | Face down beside the keyboard',
    // A negation outside the question, or one that is meant to be seen.
    'The lift is out of order and a man in a wheelchair cannot reach the hall. What is the quickest help? | A call to the repair service | *A reception on the ground floor | A letter with an apology',
    'What may a press officer **not** disclose during an inquiry? | *The witness’s address | The length of the inquiry | The number of the hotline',
    'Your team does not speak up at meetings. Which question gets people talking? | “Does anyone disagree with me?” | *“What would make this plan fail?” | “Why is it so quiet here again?”',
    // Numbers, common beginnings and colons as they should be.
    'How many hours before a public hearing must the room be checked? | 2 | *24 | 72',
    'In which year of service does an official sit the first appraisal here? | The first | *The second | The fourth',
    'A summary at the end of negotiations should state: | *who does what by when | why the talks took so long | how the mood has changed',
    'A notice lists rooms 101, 102 and 103, and room 102 has moved. What do you correct first? | The website | *The sign by the lift | The phone book',
    '| “Well done! That is how I like to see it.” | *“Well, the table on page two helped me decide.” | “Well, at last somebody did what I asked for.”',
    // With feedback, and with several right answers.
    'A visitor films you on his phone. What do you do? | Cover the lens with your hand > He now has a film of an official covering the lens. | Call the guard at once > A guard makes the film more interesting and the visitor no calmer. | *Go on and speak for the record > He may film your work, and calm work is all that he gets.',
    'Which two things belong in an invitation to mediation? | *The right to refuse | The name of the guilty side | *The time and the place | The draft of a court claim',
  ],
  'item-key-longest': [
    '| “It’s the law.” | “I understand.” | *“The law gives you two ways from here, and I will write both down with the addresses and the deadlines.”',
  ],
  'item-key-long': ['Why do you name your feelings in a tense talk? | To win some time for yourself | *To keep them from steering what you say next | To warn the other side in time'],
  'item-length-outlier': ['Which message do you send first in a flood? | *Where to go and what to take along | A long chronicle of what the commission has done since it was set up in the spring of last year | How high the water stands now'],
  'item-combined-options': [
    'Which signs point to burnout in a colleague? | Cynical jokes about visitors | Growing number of mistakes | *All of these signs',
    'What is the reply to a petition signed by many? | A letter to each person | A notice on the door | *None of the above',
    'What is needed for a closed meeting? | *A and C | An agenda | A list of those admitted',
  ],
  'item-double-negative': ['What should an official never do in a chat with residents? | *Not answer for a week | Thank them for a report | Post a photo of the repair'],
  'item-negative-stem': [
    'Which of the following is not part of an active listener’s behaviour? | *Finishing sentences for others | Nodding from time to time | Asking short questions',
    'Which is the least suitable place to discuss a mistake with an employee? | An empty office | *A crowded corridor | A bench in the park',
  ],
  'item-duplicate-options': [
    'What follows an oral warning? | A written one | *A written one. | Dismissal',
    'Whom does the duty officer call first? | The head of the shift | *The fire service | The head of the  shift!',
  ],
  'item-similar-options': ['When is an apology accepted most readily? | When it names the harm and comes aloud from the one who did it | *When it names the harm and comes soon from the one who did it | When a present comes along with it and the press is there'],
  'item-feedback-empty': [
    'How do you greet a delegation? | *Eldest first > Right. | In the order of the list > The list follows the alphabet and not the age, which guests notice. | Nearest to the door > The one at the door is often the driver.',
    'Who speaks last at a conciliation meeting? | The loudest side > Incorrect. Try again. | *The chair > She sums up what was agreed, so she needs to have heard it all. | The youngest guest > Age does not settle the order of a conciliation meeting.',
  ],
  'item-feedback-same': ['What do you do with an angry letter to you? | Answer at night > Anger writes long letters. | *Answer in the morning > By then you can tell the request from the insults. | Forward it as it is > Anger writes long letters.'],
  'item-feedback-letter': ['Where do you hold the talk? | At his desk > The others will hear every word; see answer B. | *In the small room > Two chairs and a door are all it takes. | In the canteen > A tray is no place for a serious word.'],
  'item-k-type': ['Consider: (a) speaking slowly, (b) speaking loudly, (c) using short sentences. What helps a person who is learning the language? | *a and c | a and b | b and c'],
  'item-absolute-distractor': [
    'What is known about multitasking at the counter? | It always saves time for the visitor | *It makes mistakes in forms more likely | It is easier in the morning',
    'Which view of conflict does the course take? | Conflict is impossible in a good team | *Conflict shows that interests differ | Conflict ends when the head steps in',
  ],
  'item-hedge-in-key': ['What is the effect of a smile at the window? | It shortens the talk | *It generally lowers the voice of both | It raises doubts in older people'],
  'item-clang': [
    'A farmer says that the land office lost his map. What do you do while he is still at the window? | Give him the number of the archive | *Look up when the map was handed in | Ask him to draw a new one by hand',
    'What does an empathic reply do for the speaker? | Shows that time is short | *Shows empathy with his state | Shows who is in charge',
    'What do you do with anonymous threats? | *Record every threat with its time | Delete the message at once | Tell the caller to come in',
  ],
  'item-convergence': ['Where should the minutes of the talks be stored? | *In the electronic system under the case number | In the electronic system under the date | In the paper folder under the case number | In the paper folder of the head'],
  'item-number-order': ['How many days in advance is a public discussion announced? | 10 | 30 | *20'],
  'item-stem-unfocused': [
    'Negotiation | *looks for interests behind demands | hides interests behind smiles | splits what is left in two',
    'Digital etiquette in a work chat. | *One matter, one message | Voice notes after midnight | A sticker for an answer',
  ],
  'item-shared-opening': ['What does the code of ethics ask of an official off duty? | An official off duty pays in cash | *An official off duty stays restrained | An official off duty wears a badge'],
  'item-blank-inside': ['When a visitor raises his voice, the official should ____ her own and wait. | *lower | raise | record'],
  'item-true-false-options': ['A reply may be given in the language of the request. Is it so? | *True | False | Hard to say'],
  'item-option-count': [
    'Who calls the meeting of a crisis staff? | *The akim | The press officer',
    'Which day suits a town hall meeting in a village at harvest? | Monday | Tuesday | Wednesday | Thursday | Friday | *Sunday',
  ],
  'item-all-correct': ['What may you write down about a caller? | *His name | *The reason for the call | *The time of the call | *A number to call back'],
  'item-grammar-cue': ['What is the aim of a debriefing after a crisis? | *To learn what slowed the answer | Praise for the staff | A list of the guilty | Material for the press'],
  'item-options-overlap': ['At what age of the employee is a mentor appointed here? | 18 to 25 | *25 to 30 | Over 30'],
  'item-loaded-distractor': [
    'A trainee has sent the wrong file to the ministry. What do you do? | Humiliate him before the team so that it sticks | *Send the right file with him and find the cause | Send the right file yourself and say nothing',
    '| “Are you stupid or what? I said tomorrow.” | “Tomorrow the colleague will be back, please.” | *“The paper is ready tomorrow. Shall I write?”',
  ],
  'item-too-long': ['At the end of the quarter the head of a district department finds that of the twelve requests which had come in through the portal three were answered late, four were answered with the same template although they asked about different matters, two went to the wrong agency and came back, and that the specialist who was in charge of the portal had been ill for ten days and had handed his work to nobody. Where does she begin? | With a reprimand | *With a stand-in | With a new template'],
  'item-feedback-missing': ['How do you answer praise from a visitor? | *Thank her and name the colleague > Praise that is shared makes two people want to repeat the work. | Say that it is your duty > She has given something, and you hand it back. | Ask her to write it down'],
  'item-key-longest item-clang item-loaded-distractor': ['What do you do when the microphone fails at a hearing? | Shout | *Ask people to come closer, repeat the last question and go on without the microphone | Wait'],
});
