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
*/
SELECT DDFormButtonsCustom.Form, DDFHShared.Title, DDFHShared.Mod, DDFormButtonsCustom.ButtonID,
    DDFormButtonsCustom.ButtonText, DDFormButtonsCustom.ActionType, DDFormButtonsCustom.ButtonAction
FROM DDFormButtonsCustom WITH (NOLOCK)
JOIN DDFHShared WITH (NOLOCK)
    ON DDFormButtonsCustom.Form = DDFHShared.Form
ORDER BY DDFormButtonsCustom.Form, DDFormButtonsCustom.ButtonID
