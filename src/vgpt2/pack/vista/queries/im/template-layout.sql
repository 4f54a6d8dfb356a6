/*
title: Layout of an import template by record type and field
grain: one field of a record type
level: intermediate
parameters:
  ImportTemplate: {type: varchar(10), example: APINV}
asks:
  - In which columns of the file must I put what, for the invoice upload?
  - 'Import template mapping: record type, screen fed, field, column in the file, default, cross reference'
  - The fuel card vendor wants our file spec, print the layout of template FUEL
  - import layout
  - which column goes wher in the upload sheet
  - Template, record type, target form title, field, required, position, default value, format.
  - Columns and fields that file layout APINV expects, and which are mandatory
  - 'A supplier''s programmer will send us bills electronically from May, so I must hand him a full description of APINV: field, position, mandatory, preset value and format'
  - upload mapping cheat sheet
  - Per record kind, the screen's title, then each field with its column or start and end position, preset value, translation table and format
  - map for tmplt FUEL, cols/req/deflts
  - If I prepare a spreadsheet to be fed in, what goes in which column?
*/
SELECT IMTH.ImportTemplate, IMTH.Description AS Template, IMTR.RecordType, IMTR.Form, DDFH.Title, IMTD.Identifier,
    IMTD.ColDesc, IMTD.Required, IMTD.RecColumn, IMTD.BegPos, IMTD.EndPos, IMTD.DefaultValue, IMTD.XRefName,
    IMTD.FormatInfo
FROM IMTH WITH (NOLOCK)
JOIN IMTR WITH (NOLOCK)
    ON IMTH.ImportTemplate = IMTR.ImportTemplate
JOIN IMTD WITH (NOLOCK)
    ON IMTR.ImportTemplate = IMTD.ImportTemplate
    AND IMTR.RecordType = IMTD.RecordType
LEFT JOIN DDFH WITH (NOLOCK)
    ON IMTR.Form = DDFH.Form
WHERE IMTH.ImportTemplate = @ImportTemplate
ORDER BY IMTR.RecordType, IMTD.RecColumn, IMTD.Identifier
