/*
title: Cross reference values of an import template with the fields that use them
grain: one value of a cross reference
level: intermediate
parameters:
  ImportTemplate: {type: varchar(10), example: FUEL}
asks:
  - How are the fuel company's card numbers translated to our equipment numbers on import?
  - 'Cross references of a template: outside value, our value, field that uses it'
  - Unit 12 from the vendor file lands on the wrong truck, see its translation
  - xref values
  - whats their code turn into on our side
  - Template name, cross reference, value in the file, value used, record type, field.
  - How does the FUEL load translate outside codes into ours, field by field?
  - The card company reissued all cards in May, so before I re-key anything print what each of their codes in template FUEL becomes on our side
  - code translations for a load
  - Outside value on the left, our value on the right, with the translation table's name, record kind and the field that uses it
  - xrefs on APINV tmplt, thier val vs ours
  - Other companies call things by different codes than we do; how are those turned into our codes when their file comes in?
*/
SELECT IMTH.ImportTemplate, IMTH.Description AS Template, IMXD.XRefName, IMXD.ImportValue, IMXD.BidtekValue,
    IMXD.RecordType, IMTD.ColDesc
FROM IMXD WITH (NOLOCK)
JOIN IMTH WITH (NOLOCK)
    ON IMXD.ImportTemplate = IMTH.ImportTemplate
LEFT JOIN IMTD WITH (NOLOCK)
    ON IMXD.ImportTemplate = IMTD.ImportTemplate
    AND IMXD.RecordType = IMTD.RecordType
    AND IMXD.XRefName = IMTD.XRefName
WHERE IMXD.ImportTemplate = @ImportTemplate
ORDER BY IMXD.XRefName, IMXD.ImportValue
