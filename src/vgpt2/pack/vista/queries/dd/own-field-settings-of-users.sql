/*
title: 'Personal field settings of users on a form: default value, skipped, required, shown on form and grid'
grain: one field and user
level: intermediate
parameters:
  Form: {type: varchar(30), example: APEntry}
asks:
  - Who has personal defaults or hidden fields on invoice entry?
  - User settings of the fields of a screen, with name of the user and of the field
  - 'Two clerks swear that the program fills in a different pay method for each of them and I bet that one has her own preset. For the invoice entry screen give me everyone''s private field settings: shown or not on form and in grid, whether it is jumped over or forced, and the preset value.'
  - personal field defaults
  - whos got there own defualts on this screen
  - does kbaker have a preset of net 30 or vendor 10234 on that screen that gets copied everywhere
  - User, name, field sequence, field description, default value, input skip, input required, show form, show grid.
  - Individual presets and hidden boxes that people keep on invoice entry
  - 'Help desk can''t reproduce a complaint: on invoice entry, which colleagues by name have changed fields for themselves, hidden, skipped, made mandatory or given a starting value?'
  - user tweaks, AP entry screen
  - 'In screen order: field''s label, person''s full name, preset, jumped over, forced, displayed on screen, displayed in the list'
  - usr lvl fld dflts + skips on ap inv scrn
  - Each of us can set up the bill entry screen to our liking; who changed what for himself?
*/
SELECT DDFHShared.Title, DDUI.Seq, DDFIShared.Description, DDUI.VPUserName, DDUP.FullName, DDUI.DefaultValue,
    DDUI.InputSkip, DDUI.InputReq, DDUI.ShowForm, DDUI.ShowGrid
FROM DDUI WITH (NOLOCK)
JOIN DDFHShared WITH (NOLOCK)
    ON DDUI.Form = DDFHShared.Form
JOIN DDFIShared WITH (NOLOCK)
    ON DDUI.Form = DDFIShared.Form
    AND DDUI.Seq = DDFIShared.Seq
LEFT JOIN DDUP WITH (NOLOCK)
    ON DDUI.VPUserName = DDUP.VPUserName
WHERE DDUI.Form = @Form
ORDER BY DDUI.Seq, DDUI.VPUserName
