/*
title: Validations that we built ourselves with the form fields that use them
grain: one validation and field
level: intermediate
parameters: {}
asks:
  - Where do our home-made validations take effect?
  - User-defined validation procedures with the fields calling them
  - A check that my predecessor built refuses a cost code that's perfectly fine, and I have no idea how many of these he left or on which screens they bite. List the ones that we made with their description and every field they sit on, plus the ones that sit nowhere at all.
  - own validations
  - which feilds call our custom validaton
  - does his 2021 check on phase 01-1000 hang on timecards too or just on the job screen
  - Validation, description, form, form title, field sequence, column, field description, parameters.
  - checks we programmed ourselves, and which screens and entry boxes call each
  - Before the vendor's upgrade in June we have to name all homegrown entry checks, what each is for, which windows and boxes it guards, and those that guard nothing.
  - homegrown checks, where they bite
  - by name of the check with its meaning, the window by title, the box with its wording and what is passed to it
  - custom val procs by form/fld, unused too
  - The software refuses some of what I type because of rules our own people made. Which rules, and in which windows?
*/
SELECT UDVH.ValProc, UDVH.Description, DDFIShared.Form, DDFHShared.Title, DDFIShared.Seq, DDFIShared.ColumnName,
    DDFIShared.Description AS FieldDescription, DDFIShared.ValParams
FROM UDVH WITH (NOLOCK)
LEFT JOIN DDFIShared WITH (NOLOCK)
    ON UDVH.ValProc = DDFIShared.ValProc
LEFT JOIN DDFHShared WITH (NOLOCK)
    ON DDFIShared.Form = DDFHShared.Form
ORDER BY UDVH.ValProc, DDFIShared.Form, DDFIShared.Seq
