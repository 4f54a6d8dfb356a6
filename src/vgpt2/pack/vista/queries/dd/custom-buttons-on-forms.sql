/*
title: Buttons added on site to forms with what each one starts
grain: one button of a form
level: basic
parameters: {}
asks:
  - Which screens got an extra button from us, and what happens when it is clicked?
  - Custom buttons by form with their action
  - Somebody years ago put little buttons on the job and timecard screens that call procedures or open web pages, and nobody wrote them down; before the upgrade I have to know where they all are, what they say on them and what they run.
  - extra form buttons
  - list of buttons we aded to the screans
  - does the job master still have that Print Label button from 2019, or the one for crew sheets from 2021
  - Form, title, module, button text, action type, action.
  - Every extra push button we built into the programs, its caption and what it triggers
  - 'Upgrade weekend is in March and our homemade buttons usually break, so inventory them: which program and module, caption, kind of action and the action itself.'
  - homemade buttons inventory
  - Screen title and module, button caption, kind of action, what it runs, in screen order
  - site added btns on forms, txt + actn
  - Somebody has put additional things to click on into our screens; where are they and what happens when you press one?
*/
SELECT DDFormButtonsCustom.Form, DDFHShared.Title, DDFHShared.Mod, DDFormButtonsCustom.ButtonID,
    DDFormButtonsCustom.ButtonText, DDFormButtonsCustom.ActionType, DDFormButtonsCustom.ButtonAction
FROM DDFormButtonsCustom WITH (NOLOCK)
JOIN DDFHShared WITH (NOLOCK)
    ON DDFormButtonsCustom.Form = DDFHShared.Form
ORDER BY DDFormButtonsCustom.Form, DDFormButtonsCustom.ButtonID
