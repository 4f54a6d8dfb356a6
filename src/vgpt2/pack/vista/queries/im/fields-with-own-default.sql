/*
title: Import template fields that are filled by a default of our own instead of the file
grain: one field of a template
level: basic
parameters: {}
asks:
  - Which import fields take a fixed value that we entered rather than one from the file?
  - Template fields with a user default, by template and record type
  - The fuel card import put everything into department 10 again and I do not see that number in the file, so somebody must have typed it into the layout. Show me every field of every layout that has such a preset value of ours, its description, whether it overrides what the file says and whether people are prompted for it.
  - fixed import values
  - imports that put in the same deflt value evry time
  - where does the 10 in the FUEL template come from, and the tax code WA in APINV
  - Template, description, record type, identifier, field, user default, override flag, prompt flag.
  - Preset values we typed into our load layouts, field by field
  - A tax code nobody remembers setting shows up on loaded bills; before the auditor asks, which layout fields hold a constant of ours, overriding the file or prompting
  - constants baked into the uploads
  - By layout and record kind, the field's name, our constant, whether it beats the file, whether the user is asked
  - tmplt flds w usr defalts, ovrride y/n prompt y/n
  - When a file is brought in, which pieces does the system fill with a standing answer of ours in place of what the file says?
*/
SELECT IMTD.ImportTemplate, IMTH.Description, IMTD.RecordType, IMTD.Identifier, IMTD.ColDesc, IMTD.UserDefault,
    IMTD.OverrideYN, IMTD.ImportPromptYN
FROM IMTD WITH (NOLOCK)
JOIN IMTH WITH (NOLOCK)
    ON IMTD.ImportTemplate = IMTH.ImportTemplate
WHERE IMTD.UserDefault IS NOT NULL
    AND IMTD.UserDefault <> ''
ORDER BY IMTD.ImportTemplate, IMTD.RecordType, IMTD.Identifier
