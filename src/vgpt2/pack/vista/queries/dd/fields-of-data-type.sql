/*
title: Fields of all forms that use a data type
grain: one form field
level: intermediate
parameters:
  Datatype: {type: varchar(30), example: bJob}
asks:
  - On which screens does a job number appear, and behind which column is it stored?
  - Where used list of a data type with module, form, field and column
  - 'We lengthen the contract number: which programs are touched?'
  - where is this datatype used
  - all the spots a vendor no shows up on screens
  - Type description, mask, module title, program, field label, view, column.
  - All places in the software where a job number can be entered or seen
  - Our numbering scheme grows by two digits, so for the job type tell me which module, program and field uses it, the input pattern, and where the value is kept.
  - every screen with a job box
  - Input mask of the type, then every module, screen and label it shows up on with view and column behind
  - where-used of a dtype across all scrns
  - If we change how a project number looks, on which screens would people notice it?
*/
SELECT DDDT.Datatype, DDDT.Description AS DatatypeDescription, DDDT.InputMask, DDMO.Title AS Module, DDFH.Form,
    DDFH.Title, DDFI.Seq, DDFI.Description, DDFI.ViewName, DDFI.ColumnName
FROM DDDT WITH (NOLOCK)
JOIN DDFI WITH (NOLOCK)
    ON DDDT.Datatype = DDFI.Datatype
JOIN DDFH WITH (NOLOCK)
    ON DDFI.Form = DDFH.Form
JOIN DDMO WITH (NOLOCK)
    ON DDFH.Mod = DDMO.Mod
WHERE DDDT.Datatype = @Datatype
ORDER BY DDMO.Title, DDFH.Title, DDFI.Seq
