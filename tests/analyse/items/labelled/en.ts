import { labelled } from './labelled-item.ts';

export const en = labelled('en', {
  sound: [
    'A visitor shouts that you lost her certificate. It was never handed in. What do you say first? | *“You were counting on it. Let us look in the register.” | “I understand, perhaps it really got lost here.” | “Please calm down, nobody lost it on purpose.”',
    'Which sentence names a feeling without judging it? | *“It seems this waiting has worn you out.” | “You look upset over such a small thing.” | “Other people manage to wait, you know.”',
    'Your head corrects you in front of a visitor. What helps most in that minute? | *Note it, thank the head, finish the visit. | Explain the reason to the head at once. | Ask the visitor to judge who is right.',
    'How soon should an appeal be answered if the case needs another office? | 3 days | *5 days | 15 days',
    'A reporter calls about a leak you have not heard of. What is the best answer? | *“I will check it and ring you back by four.” | “There has been no leak of any kind here.” | “Put your question to the press office, please.”',
    'What does a pause of three seconds give the speaker? | *Room to say what is behind the complaint. | A sign that the visit is now finished. | Time to look up the right paragraph.',
    'Which step comes first when rumours fill a chat of residents? | *Say what is known and when the next word comes. | Ask the administrator to close the chat for a day. | Wait until the whole picture is confirmed.',
    'An elderly man cannot log in to the portal. What do you do? | *Sit down beside him and go through it once. | Hand him the printed guide to the portal. | Send him to the desk for self-service.',
    'Why is it better to promise an action than a result? | *The action is in your hands. | The result sounds too official. | The visitor forgets it sooner.',
    'A colleague tells a joke about an applicant’s accent. What do you say? | *“That was about a person, and he is still in the hall.” | “Careful, someone may film us and post it.” | “Very funny, but let us get back to work.”',
  ],
  'item-key-longest': [
    'What do you say to an angry visitor? | *“I can hear that you have been here three times already, and I would like to see with you what exactly is still missing today.” | “Please take a number.” | “Come back tomorrow.”',
    'What is a good first step? | *To ask the visitor what has happened, listen to the end and repeat it in your own words before you open the file. | To open the file. | To quote the rule.',
  ],
  'item-combined-options': [
    'Which of these is part of listening? | Asking back | Keeping silent for a moment | *All of the above',
    'What should a notice contain? | *The date and the place | The name of the head | None of the above',
  ],
  'item-absolute-distractor': [
    'What should a reply to an appeal contain? | *The next step and its date. | Always the full text of the law. | A request to wait a little.',
    'How do you treat a rumour? | *Answer it with a checked fact. | Never mention it in public. | Ask the press office about it.',
  ],
  'item-hedge-in-key': [
    'What calms a crowd? | *Being heard usually calms it. | A long report calms it. | A strict order calms it.',
    'What does a nod show? | *It often shows attention. | It shows full agreement. | It shows tiredness.',
  ],
  'item-negative-stem': [
    'Which of these is not a sign of listening? | *Reading the file | Asking back | Nodding',
    'Which sentence should you avoid, as it does not help? | *“Calm down.” | “Go on.” | “I see.”',
  ],
  'item-double-negative': [
    'What should a specialist not do at the desk? | *Not let the visitor finish. | Offer a chair. | Name the date.',
    'Which step is not part of the plan? | *Not warning the neighbours. | Calling the crew. | Opening the hall.',
  ],
  'item-clang': [
    'What helps with a frightened visitor? | *Speaking slowly to the frightened person. | Giving the phone number of the office. | Reading the paragraph aloud twice.',
    'How do you keep confidential data safe? | *Store confidential papers in a drawer. | Show a photograph of it to the head. | Leave the screen on over lunch time.',
  ],
  'item-duplicate-options': ['What comes first? | *Listen | Explain | Explain.', 'Whom do you call? | The crew | *The dispatcher | the crew'],
  'item-number-order': ['How many days does it take? | 15 | *5 | 10', 'What share was named? | 40 % | *2 % | 12 %'],
  'item-stem-unfocused': ['Listening. | *It needs silence. | It needs a form. | It needs a chair.', 'A visitor at the desk. | *Greet her. | Send her on. | Call the head.'],
  'item-shared-opening': [
    'What is empathy? | *It is the skill of naming what somebody feels. | It is the readiness to agree with visitors. | It is the wish to console whoever cries.',
    'What does the head want? | *The head wants the letter by one. | The head wants the visitor to leave. | The head wants a new form.',
  ],
  'item-blank-inside': ['A good answer names the ____ and its date. What is missing? | *next step | paragraph | department'],
  'item-true-false-options': ['May you share the file? | *No | Yes | Ask the head', 'Is it right to promise a result? | *No | Yes | Only in writing'],
  'item-option-count': ['Which is better? | *Listen first. | Explain first.'],
  'item-feedback-empty': ['What comes first? | *Listen. > Right. | Explain. > This answer puts the rule before the person who came. | Refer. > The visitor has been sent on twice already today.'],
  'item-feedback-same': ['What comes first? | *Listen. > The person came with a worry, and the worry comes first. | Explain. > This answer puts the rule before the person who came. | Refer. > This answer puts the rule before the person who came.'],
  'item-loaded-distractor': [
    'What do you do with a rude visitor? | *Name the next step calmly. | Shout at him to be quiet. | Ask a colleague to help.',
    'A colleague makes a mistake. What do you do? | *Speak with her alone. | Humiliate her at the meeting. | Correct it yourself.',
  ],
  'item-similar-options': ['Where does the complaint go first? | *To the head of the district department of housing | To the deputy of the district department of housing | To the court of appeal in the capital'],
});
